Feature: Limits that events bring, and departures from them

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital
    And these judgements:
      | id | of         | level       |
      | a  | safe       | outstanding |
      | b  | effective  | good        |
      | c  | caring     | good        |
      | d  | responsive | good        |
      | e  | well_led   | good        |

  Rule: requirement-notice-limits-domain

    Scenario: a Requirement Notice limits the domain it is linked to, and no other
      Given these events:
        | id | event              | linked_to |
        | n1 | requirement-notice | safe      |
      When the service is assessed
      Then the rating of safe is requires_improvement because of requirement-notice-limits-domain, n1
      And the rating of effective is good because of b
      And the reasons for safe name requirement-notice-limits-domain, n1

    Scenario: it does not raise a rating that is lower already
      Given these judgements:
        | id | of | level      |
        | s1 | S1 | inadequate |
      And these events:
        | id | event              | linked_to |
        | n1 | requirement-notice | well_led  |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of requirement-notice-limits-domain, n1

  Rule: warning-notice-limits-domain

    Scenario: a Warning Notice makes the domain Inadequate
      Given these events:
        | id | event          | linked_to |
        | n1 | warning-notice | safe      |
      When the service is assessed
      Then the rating of safe is inadequate because of warning-notice-limits-domain, n1
      And the rating of overall is requires_improvement because of overall-one-inadequate, safe

    Scenario: the stricter of two limits counts
      Given these events:
        | id | event              | linked_to |
        | n1 | requirement-notice | safe      |
        | n2 | warning-notice     | safe      |
      When the service is assessed
      Then the rating of safe is inadequate because of warning-notice-limits-domain, n2

  Rule: registration-condition-limits-domain

    Scenario: a condition placed on the registration makes the domain Inadequate
      Given these events:
        | id | event                     | linked_to |
        | n1 | condition-of-registration | caring    |
      When the service is assessed
      Then the rating of caring is inadequate because of registration-condition-limits-domain, n1

    Scenario: an event must say which domain it is linked to
      Given these events:
        | id | event                     |
        | n1 | condition-of-registration |
      When the service is assessed
      Then the evidence is refused because the event `n1` must say which domain it is linked to

  Rule: a reasoned departure lifts a limit, and both values stay

    Scenario: a departure from a limit stands, with its reasons
      Given these events:
        | id | event              | linked_to |
        | n1 | requirement-notice | effective |
      And these departures:
        | id | of        | principle                        | from                 | to   |
        | d1 | effective | requirement-notice-limits-domain | requires_improvement | good |
      When the service is assessed
      Then the rating of effective is good because of d1
      And the reasons for effective name d1

    Scenario: a departure from a principle of the overall rating
      Given these departures:
        | id | of      | principle              | from | to          |
        | d1 | overall | overall-otherwise-good | good | outstanding |
      When the service is assessed
      Then the rating of overall is outstanding because of d1
      And the principles alone would make overall good

    Scenario: a departure that departs from another rating than came out is not applied, and is shown
      Given these departures:
        | id | of      | principle              | from                 | to   |
        | d1 | overall | overall-otherwise-good | requires_improvement | good |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive, well_led
      And it is noted that the departure d1 is not applied

    Scenario: a departure from a principle that the rating does not rest on is not applied, and is shown
      Given these departures:
        | id | of      | principle              | from | to          |
        | d1 | overall | overall-one-inadequate | good | outstanding |
      When the service is assessed
      Then it is noted that the rating does not rest on that

  Rule: no event goes unseen

    Scenario: a limit that lowers nothing further is told beside the reasons
      Given these judgements:
        | id | of | level      |
        | s1 | S1 | inadequate |
        | s2 | S2 | inadequate |
      And these events:
        | id | event              | linked_to |
        | n1 | requirement-notice | effective |
        | n2 | warning-notice     | effective |
      When the service is assessed
      Then the rating of effective is inadequate because of warning-notice-limits-domain, n2
      And the reasons for effective name requirement-notice-limits-domain, n1
