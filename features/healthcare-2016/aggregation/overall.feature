Feature: From the ratings of domains to the overall rating

  The number X that it takes depends on how many domains are rated: 1 for up to three, 2 for four to eight, 3 from nine on.

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Rule: overall-several-inadequate

    Scenario: two Inadequate domains of five make the service Inadequate
      Given these judgements:
        | id | of         | level      |
        | a  | safe       | inadequate |
        | b  | effective  | good       |
        | c  | caring     | good       |
        | d  | responsive | good       |
        | e  | well_led   | inadequate |
      When the service is assessed
      Then the rating of overall is inadequate because of overall-several-inadequate, safe, well_led

    Scenario: with three domains rated, one Inadequate is enough
      Given these judgements:
        | id | of        | level      |
        | a  | safe      | inadequate |
        | b  | effective | good       |
        | c  | caring    | good       |
      When the service is assessed
      Then the rating of overall is inadequate because of overall-several-inadequate, safe

  Rule: overall-several-requires-improvement

    Scenario: two domains that require improvement are enough
      Given these judgements:
        | id | of         | level                |
        | a  | safe       | requires_improvement |
        | b  | effective  | good                 |
        | c  | caring     | outstanding          |
        | d  | responsive | outstanding          |
        | e  | well_led   | requires_improvement |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-several-requires-improvement, safe, well_led

    Scenario: one of five is not enough
      Given these judgements:
        | id | of         | level                |
        | a  | safe       | requires_improvement |
        | b  | effective  | good                 |
        | c  | caring     | outstanding          |
        | d  | responsive | outstanding          |
        | e  | well_led   | good                 |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive, well_led

    Scenario: among four rated domains it still takes two
      Given these judgements:
        | id | of         | level                |
        | a  | safe       | requires_improvement |
        | b  | effective  | good                 |
        | c  | caring     | good                 |
        | d  | responsive | good                 |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive

  Rule: overall-one-inadequate

    Scenario: a single Inadequate domain keeps the service from Good
      Given these judgements:
        | id | of         | level       |
        | a  | safe       | good        |
        | b  | effective  | good        |
        | c  | caring     | outstanding |
        | d  | responsive | outstanding |
        | e  | well_led   | inadequate  |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-one-inadequate, well_led

  Rule: overall-outstanding

    Scenario: two Outstanding domains, the rest Good
      Given these judgements:
        | id | of         | level       |
        | a  | safe       | good        |
        | b  | effective  | good        |
        | c  | caring     | outstanding |
        | d  | responsive | good        |
        | e  | well_led   | outstanding |
      When the service is assessed
      Then the rating of overall is outstanding because of overall-outstanding, caring, well_led

    Scenario: a domain below Good forbids it
      Given these judgements:
        | id | of         | level                |
        | a  | safe       | requires_improvement |
        | b  | effective  | good                 |
        | c  | caring     | outstanding          |
        | d  | responsive | outstanding          |
        | e  | well_led   | outstanding          |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive, well_led

  Rule: overall-otherwise-good

    Scenario: one Outstanding domain leaves the service Good
      Given these judgements:
        | id | of         | level       |
        | a  | safe       | good        |
        | b  | effective  | good        |
        | c  | caring     | outstanding |
        | d  | responsive | good        |
        | e  | well_led   | good        |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive, well_led

  Rule: what is not rated is left out

    Scenario: a domain that was not rated does not count among the rated ones
      Given these judgements:
        | id | of         | level       |
        | a  | safe       | good        |
        | b  | effective  | good        |
        | c  | caring     | not_rated   |
        | d  | responsive | outstanding |
      When the service is assessed
      Then caring is not rated
      And the rating of overall is outstanding because of overall-outstanding, responsive

    Scenario: nothing rated, nothing to aggregate
      When the service is assessed
      Then overall has insufficient evidence
      And overall could be inadequate to outstanding
