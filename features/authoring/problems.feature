Feature: Problems that rule authors can mend by themselves

  Rule: every problem says where it is, what is wrong, what to do, and by which code more can be read

    Scenario: a misspelt claim
      Given the rules on lending libraries
      And "{desk-staffed: at_most_partly}" was written as "{desk-stafed: at_most_partly}"
      When the rules are checked
      Then RE206 is told at line 47 of welcome/W1.yaml: unknown claim `desk-stafed`; did you mean `desk-staffed`?
      And the page of RE206 says what to do

    Scenario: what of the standard no rule expresses is a problem too, at the line of the statement
      Given the rules on lending libraries
      When the rules are checked
      Then RE601 is told at line 9 of statements.yaml: nothing cites `T1/W2/fine/1`; write a characteristic that expresses it
      And the page of RE601 says what to do

  Rule: the same problems reach other programs

    Scenario Outline: a form for each kind of program
      Given the rules on lending libraries
      And "no_better_than: fair" was written as "no_better_than: far"
      When the rules are checked in the form <form>
      Then RE201 is told alone
      And the check fails

      Examples:
        | form   |
        | text   |
        | json   |
        | sarif  |
        | github |
