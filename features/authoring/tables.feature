Feature: Editing the rules of a KLOE as a table

  The rule files are the master. A table comes out of one of them, is edited in a spreadsheet, and goes back into it: all
  of its changes or none.

  Background:
    Given the rules of a lending library
    And a table of its KLOE W1

  Scenario: nothing was edited
    When the table is imported
    Then no byte of the rule file has changed
    And it says "nothing changed"

  Scenario: a sentence is worded better
    Given the cell Claims!B2 says Somebody is at the desk all day.
    When the table is imported
    Then 1 line of the rule file has changed
    And it says "claim desk-staffed: says `Somebody is at the desk while the library is open.` becomes `Somebody is at the desk all day.`"

  Scenario: a band gets a second date
    Given a row on Bands: readers-served-soon, 2031-04-01, at_least, 95, 80
    When the table is imported
    Then 1 line of the rule file has changed
    And it says "claim readers-served-soon, the band from 2031-04-01 is added"
    And it does not say "note:"

  Scenario: a band is overwritten
    Given the cell Bands!D2 says 95
    When the table is imported
    Then 1 line of the rule file has changed
    And it says "note: claim readers-served-soon, the band from 2031-01-01, is overwritten; if anything was rated by it, bring its figures back, and add a row with a later day or begin an edition"

  Scenario: a word that no rule knows
    Given the cell Conditions!D4 says often
    When the table is imported
    Then it is refused and no byte of the rule file has changed
    And it says "`Conditions!D4` holds `often`, which cannot stand under `stands_at`"

  Scenario: a formula instead of words
    Given the cell Claims!B2 says =A1
    When the table is imported
    Then it is refused and no byte of the rule file has changed
    And it says "`Claims!B2` holds a formula"

  Scenario: somebody else changed the rules meanwhile
    Given the cell Claims!B2 says Somebody is at the desk all day.
    And meanwhile the rule file says "They leave." instead of "Readers leave with nothing."
    When the table is imported
    Then it is refused and no byte of the rule file has changed
    And it says "characteristic readers-leave-with-nothing was changed"

  Scenario: rows are gone
    Given the rows of somebody-is-seldom-there are gone
    When the table is imported
    Then it is refused and no byte of the rule file has changed
    And it says "say --allow-removal"
