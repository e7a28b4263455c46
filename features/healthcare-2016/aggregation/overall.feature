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

    Scenario: with two domains rated, a single Inadequate one decides before one that requires improvement
      Given these judgements:
        | of        | level                |
        | safe      | inadequate           |
        | effective | requires_improvement |
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

    Scenario: with four domains rated, a single Inadequate one is not several
      Given these judgements:
        | of         | level                |
        | safe       | inadequate           |
        | effective  | requires_improvement |
        | caring     | requires_improvement |
        | responsive | requires_improvement |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-several-requires-improvement, effective, caring, responsive

    Scenario: with three domains rated, one that requires improvement is enough
      Given these judgements:
        | of        | level                |
        | safe      | requires_improvement |
        | effective | good                 |
        | caring    | good                 |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-several-requires-improvement, safe

    Scenario: where one domain alone is rated, the service is as that domain
      Given these judgements:
        | of   | level                |
        | safe | requires_improvement |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-several-requires-improvement, safe

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

    Scenario: with four domains rated, a single Outstanding one is not enough
      Given these judgements:
        | of         | level       |
        | safe       | good        |
        | effective  | good        |
        | caring     | good        |
        | responsive | outstanding |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive

    Scenario: one domain rated Good, and no other, makes Good
      Given these judgements:
        | of   | level |
        | safe | good  |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe

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
