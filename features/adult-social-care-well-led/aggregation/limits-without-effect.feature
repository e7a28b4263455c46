Feature: Limits on ratings of adult social care services that are no better already

  Background:
    Given the framework adult-social-care-well-led
    And a service of type nursing_home

  Scenario Outline: <event> leaves a domain that is <level> as it is, and is told all the same
    Given these judgements:
      | id | of   | level   |
      | a  | safe | <level> |
    And these events:
      | id | event   | linked_to |
      | n1 | <event> | safe      |
    When the service is assessed
    Then the rating of safe is <level> because of a
    And the reasons for safe name <limit>, n1

    Examples:
      | event                     | level                | limit                                |
      | requirement-notice        | requires_improvement | requirement-notice-limits-domain     |
      | warning-notice            | inadequate           | warning-notice-limits-domain         |
      | condition-of-registration | inadequate           | registration-condition-limits-domain |

  Scenario Outline: a service that requires improvement stays so with <event>, which is told all the same
    Given these judgements:
      | id | of        | level                |
      | a  | safe      | requires_improvement |
      | b  | effective | requires_improvement |
    And these events:
      | id | event   | linked_to   |
      | n1 | <event> | <linked_to> |
    When the service is assessed
    Then the rating of overall is requires_improvement because of overall-several-requires-improvement, safe, effective
    And the reasons for overall name <limit>, n1

    Examples:
      | event              | linked_to | limit                             |
      | breach             |           | breach-limits-overall             |
      | requirement-notice | safe      | requirement-notice-limits-overall |

  Scenario Outline: a service that is inadequate in two domains stays so with <event>, which is told all the same
    Given these judgements:
      | id | of        | level      |
      | a  | safe      | inadequate |
      | b  | effective | inadequate |
    And these events:
      | id | event   | linked_to |
      | n1 | <event> | safe      |
    When the service is assessed
    Then the rating of overall is inadequate because of overall-several-inadequate, safe, effective
    And the reasons for overall name <limit>, n1

    Examples:
      | event                     | limit                                 |
      | warning-notice            | warning-notice-limits-overall         |
      | condition-of-registration | registration-condition-limits-overall |

  Scenario Outline: <event> leaves a service that is not well-led as it is, and is told all the same
    Given these judgements:
      | id | of       | level                |
      | a  | well_led | requires_improvement |
    And these events:
      | id | event   |
      | n1 | <event> |
    When the service is assessed
    Then the rating of well_led is requires_improvement because of a
    And the reasons for well_led name <limit>, n1

    Examples:
      | event                        | limit                                 |
      | registered-manager-absent    | no-registered-manager-limits-well-led |
      | registration-condition-unmet | unmet-condition-limits-well-led       |
      | notifications-not-sent       | missing-notifications-limit-well-led  |
      | information-return-missing   | missing-return-limits-well-led        |
