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

    Scenario: with three domains rated, one Inadequate is enough
      Given a service of type residential_care_home
      And these judgements:
        | of        | level                |
        | safe      | inadequate           |
        | effective | requires_improvement |
        | caring    | requires_improvement |
      When the service is assessed
      Then the rating of overall is inadequate because of overall-several-inadequate, safe

    Scenario: where one domain alone is rated, and Inadequate, so is the service
      Given a service of type residential_care_home
      And these judgements:
        | of   | level      |
        | safe | inadequate |
      When the service is assessed
      Then the rating of overall is inadequate because of overall-several-inadequate, safe

    Scenario: with two domains rated, a single Inadequate one decides before one that requires improvement
      Given a service of type residential_care_home
      And these judgements:
        | of        | level                |
        | safe      | inadequate           |
        | effective | requires_improvement |
      When the service is assessed
      Then the rating of overall is inadequate because of overall-several-inadequate, safe

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

    Scenario: with four domains rated, a single Inadequate one is not several
      Given a service of type residential_care_home
      And these judgements:
        | of         | level                |
        | safe       | inadequate           |
        | effective  | requires_improvement |
        | caring     | requires_improvement |
        | responsive | requires_improvement |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-several-requires-improvement, effective, caring, responsive

    Scenario: a domain that requires improvement is not an Inadequate one
      Given a service of type residential_care_home
      And these judgements:
        | of   | level                |
        | safe | requires_improvement |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-several-requires-improvement, safe

    Scenario: with three domains rated, one that requires improvement is enough
      Given a service of type residential_care_home
      And these judgements:
        | of        | level                |
        | safe      | requires_improvement |
        | effective | good                 |
        | caring    | good                 |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-several-requires-improvement, safe

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

    Scenario: with four domains rated, one Inadequate and one that requires improvement are each too few alone
      Given a service of type residential_care_home
      And these judgements:
        | of         | level                |
        | safe       | inadequate           |
        | effective  | requires_improvement |
        | caring     | good                 |
        | responsive | good                 |
      When the service is assessed
      Then the rating of overall is requires_improvement because of overall-one-inadequate, safe

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

    Scenario: with three domains rated, one Outstanding is enough
      Given a service of type residential_care_home
      And these judgements:
        | of        | level       |
        | safe      | good        |
        | effective | good        |
        | caring    | outstanding |
      When the service is assessed
      Then the rating of overall is outstanding because of overall-outstanding, caring

    Scenario: where one domain alone is rated, and Outstanding, so is the service
      Given a service of type residential_care_home
      And these judgements:
        | of   | level       |
        | safe | outstanding |
      When the service is assessed
      Then the rating of overall is outstanding because of overall-outstanding, safe

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

    Scenario: one domain rated Good, and no other, makes Good
      Given a service of type residential_care_home
      And these judgements:
        | of   | level |
        | safe | good  |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe

    Scenario: with four domains rated, a single Outstanding one is not enough
      Given a service of type residential_care_home
      And these judgements:
        | of         | level       |
        | safe       | good        |
        | effective  | good        |
        | caring     | good        |
        | responsive | outstanding |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive

    Scenario: one domain that requires improvement keeps the service from Outstanding
      Given a service of type residential_care_home
      And these judgements:
        | of         | level                |
        | safe       | requires_improvement |
        | effective  | good                 |
        | caring     | outstanding          |
        | responsive | outstanding          |
      When the service is assessed
      Then the rating of overall is good because of overall-otherwise-good, safe, effective, caring, responsive
