Feature: Limits on ratings that are no better already

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

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
      | requirement-notice        | inadequate           | requirement-notice-limits-domain     |
      | warning-notice            | inadequate           | warning-notice-limits-domain         |
      | condition-of-registration | inadequate           | registration-condition-limits-domain |
