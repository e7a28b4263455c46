Feature: Limits on the ratings of adult social care services

  Background:
    Given the framework adult-social-care-well-led
    And a service of type nursing_home
    And these judgements:
      | id | of         | level       |
      | a  | safe       | good        |
      | b  | effective  | good        |
      | c  | caring     | outstanding |
      | d  | responsive | good        |
      | e  | well_led   | outstanding |

  Rule: requirement-notice-limits-domain

    Scenario: a Requirement Notice limits the domain it is linked to
      Given these events:
        | id | event              | linked_to |
        | n1 | requirement-notice | safe      |
      When the service is assessed
      Then the rating of safe is requires_improvement because of requirement-notice-limits-domain, n1

  Rule: warning-notice-limits-domain

    Scenario: a Warning Notice makes the domain Inadequate
      Given these events:
        | id | event          | linked_to |
        | n1 | warning-notice | safe      |
      When the service is assessed
      Then the rating of safe is inadequate because of warning-notice-limits-domain, n1

  Rule: registration-condition-limits-domain

    Scenario: a condition placed on the registration makes the domain Inadequate
      Given these events:
        | id | event                     | linked_to |
        | n1 | condition-of-registration | effective |
      When the service is assessed
      Then the rating of effective is inadequate because of registration-condition-limits-domain, n1

  Rule: breach-limits-overall

    Scenario: any breach keeps the overall rating from Good, whatever the domains are
      Given these events:
        | id | event  |
        | n1 | breach |
      When the service is assessed
      Then the rating of overall is requires_improvement because of breach-limits-overall, n1
      And the principles alone would make overall outstanding
      And the rating of safe is good because of a

    Scenario: a recorded departure lifts it
      Given these events:
        | id | event  |
        | n1 | breach |
      And these departures:
        | id | of      | principle             | from                 | to   |
        | d1 | overall | breach-limits-overall | requires_improvement | good |
      When the service is assessed
      Then the rating of overall is good because of d1

  Rule: requirement-notice-limits-overall

    Scenario: a Requirement Notice is a breach too
      Given these events:
        | id | event              | linked_to |
        | n1 | requirement-notice | safe      |
      When the service is assessed
      Then the rating of overall is requires_improvement because of requirement-notice-limits-overall, n1

  Rule: warning-notice-limits-overall

    Scenario: a Warning Notice is a breach too, even where the domain it is linked to was lifted by a departure
      Given these events:
        | id | event          | linked_to |
        | n1 | warning-notice | safe      |
      And these departures:
        | id | of   | principle                    | from       | to   |
        | d1 | safe | warning-notice-limits-domain | inadequate | good |
      When the service is assessed
      Then the rating of overall is requires_improvement because of warning-notice-limits-overall, n1

  Rule: registration-condition-limits-overall

    Scenario: a condition for a breach counts as one, even where the domain it is linked to was lifted by a departure
      Given these events:
        | id | event                     | linked_to |
        | n1 | condition-of-registration | caring    |
      And these departures:
        | id | of     | principle                            | from       | to   |
        | d1 | caring | registration-condition-limits-domain | inadequate | good |
      When the service is assessed
      Then the rating of overall is requires_improvement because of registration-condition-limits-overall, n1

  Rule: no-registered-manager-limits-well-led

    Scenario: a home without a registered manager is not well-led
      Given these events:
        | id | event                     |
        | n1 | registered-manager-absent |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of no-registered-manager-limits-well-led, n1
      And the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive, well_led

  Rule: unmet-condition-limits-well-led

    Scenario: a condition of the registration is not met
      Given these events:
        | id | event                      |
        | n1 | registration-condition-unmet |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of unmet-condition-limits-well-led, n1

  Rule: missing-notifications-limit-well-led

    Scenario: CQC was not told what it must be told
      Given these events:
        | id | event                  |
        | n1 | notifications-not-sent |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of missing-notifications-limit-well-led, n1

  Rule: missing-return-limits-well-led

    Scenario: the provider information return never came
      Given these events:
        | id | event                      |
        | n1 | information-return-missing |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of missing-return-limits-well-led, n1
