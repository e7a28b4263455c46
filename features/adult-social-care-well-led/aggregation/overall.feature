Feature: From the ratings of domains to the overall rating of an adult social care service

  Background:
    Given the framework adult-social-care-well-led
    And a service of type home_care

  Rule: overall-several-inadequate

    Scenario: two Inadequate domains of five
      Given these judgements:
        | id | of         | level      |
        | a  | safe       | inadequate |
        | b  | effective  | good       |
        | c  | caring     | good       |
        | d  | responsive | good       |
        | e  | well_led   | inadequate |
      When the service is assessed
      Then the rating of overall is inadequate because of overall-several-inadequate, safe, well_led

  Rule: overall-several-requires-improvement

    Scenario: two domains that require improvement
      Given these judgements:
        | id | of         | level                |
        | a  | safe       | requires_improvement |
        | b  | effective  | requires_improvement |
        | c  | caring     | outstanding          |
        | d  | responsive | outstanding          |
        | e  | well_led   | good                 |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-several-requires-improvement, safe, effective

  Rule: overall-one-inadequate

    Scenario: one Inadequate domain among good ones
      Given these judgements:
        | id | of         | level      |
        | a  | safe       | good       |
        | b  | effective  | good       |
        | c  | caring     | good       |
        | d  | responsive | good       |
        | e  | well_led   | inadequate |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-one-inadequate, well_led

  Rule: overall-outstanding

    Scenario: two Outstanding domains and the rest Good
      Given these judgements:
        | id | of         | level       |
        | a  | safe       | good        |
        | b  | effective  | good        |
        | c  | caring     | outstanding |
        | d  | responsive | good        |
        | e  | well_led   | outstanding |
      When the service is assessed
      Then the rating of overall is outstanding because of overall-outstanding, caring, well_led

  Rule: overall-otherwise-good

    Scenario: one domain that requires improvement does not keep the service from Good
      Given these judgements:
        | id | of         | level                |
        | a  | safe       | requires_improvement |
        | b  | effective  | good                 |
        | c  | caring     | good                 |
        | d  | responsive | good                 |
        | e  | well_led   | good                 |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive, well_led
