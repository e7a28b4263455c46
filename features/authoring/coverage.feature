Feature: How much of the rules the scenarios show

  A rule that no scenario shows could say anything. These scenarios promise that it is told, at its line, and that nothing
  counts as shown by a scenario that does not speak of it.

  Scenario: a condition that never fails by itself
    Given the rules for lending libraries
    And a feature file with this scenario:
      """
      Given the fact e1 that readers-greeted holds
      And the fact e2 that readers-served-soon partly holds
      When the service is assessed
      Then every-reader-is-a-guest is not met because readers-served-soon stands at partly
      """
    When I ask how much of the rules the scenarios show
    Then it is told at "when: {readers-greeted: yes, readers-served-soon: yes}": no scenario shows every-reader-is-a-guest: the condition readers-greeted never fails by itself
    And it is not told that the condition readers-served-soon never fails by itself

  Scenario: a limit that lowers a rating, and is never seen without doing so
    Given the rules for lending libraries
    And a feature file with this scenario:
      """
      Given these judgements:
        | of      | level  |
        | welcome | superb |
      And these events:
        | id | event        | linked_to |
        | n1 | leaking-roof | welcome   |
      When the service is assessed
      Then the rating of welcome is fair because of leaking-roof-limits-domain, n1
      """
    When I ask how much of the rules the scenarios show
    Then it is told at "- id: leaking-roof-limits-domain": no scenario shows leaking-roof-limits-domain: it never bears on a rating without lowering it
    And it is not told that it never lowers a rating
    And it says "  limit: 50 percent (1 of 2)"

  Scenario: a bar that is missed
    Given the rules for lending libraries
    And a feature file with this scenario:
      """
      Given the fact e1 that desk-staffed holds
      When the service is assessed
      Then somebody-is-there is met because of e1
      """
    When I ask whether the scenarios show at least 90 percent of the rules
    Then it ends with problems
