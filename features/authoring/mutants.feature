Feature: Which small mistakes in the rules the scenarios would notice

  A rule that says "at least partly" where "yes" was meant looks right. These scenarios promise that such a mistake is
  put in on purpose, and that it is told where nobody would have noticed.

  Scenario: a half of the order that a scenario pins down
    Given the rules for lending libraries and their scenarios
    When somebody-is-there says at least partly rather than yes
    Then the scenario "a desk that is staffed some of the time" notices

  Scenario: a mistake that nobody would notice is told, with the scenario that would
    Given the rules for lending libraries and their scenarios
    When every-reader-is-a-guest says at least partly rather than yes
    Then no scenario notices
    And a scenario is written that passes now and fails with the mistake
