Feature: What an editor shows while rules and evidence are written

  The schema of a file names every field and what can stand in it. It never refuses what the reader accepts; what takes
  another file is left to `check`.

  Background:
    Given the framework of the lending libraries

  Scenario: a field misspelt is marked as it is typed
    When "adverse: true" is written as "advers: true" in welcome/W1.yaml
    Then an editor marks claims/readers-sent-away
    And the rules are refused with "unknown field `advers`"

  Scenario: a condition that is none is marked as it is typed
    When "at_most_partly}" is written as "seldom}" in welcome/W1.yaml
    Then an editor marks characteristics/fair/0/when/desk-staffed
    And the rules are refused with "unknown condition `seldom`"

  Scenario: a claim that nobody wrote is left to check
    When "{desk-staffed: at_most_partly}" is written as "{warm-tea: at_most_partly}" in welcome/W1.yaml
    Then an editor marks nothing
    And the rules are refused with "unknown claim `warm-tea`"

  Scenario: a figure may be written with and without quotes
    When "at_least: 90" is written as "at_least: '92.5'" in welcome/W1.yaml
    Then an editor marks nothing
    And the rules are accepted

  Scenario: words are shown beside each field
    When an editor asks what adverse of a claim means
    Then it is told "Write `true` where it is a bad thing when the claim holds."

  Scenario: rules are written elsewhere
    When the command gives the schema of kloe
    Then it is the one that comes with the rules
