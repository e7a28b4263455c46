Feature: A rating can be checked, years later and by anybody

  A decision record holds what a rating came from and what came of it.

  Background:
    Given the decision record of a rated library

  Rule: nothing in a record can be changed unseen

    Scenario: a record as it was made
      When it is verified
      Then it is accepted
      And it was shown first that the check can fail

    Scenario Outline: somebody changes <what>
      When somebody changes <what>
      And it is verified
      Then it is refused
      And the checker that needs nothing but Python refuses it too

      Examples:
        | what                   |
        | a word of a fact       |
        | how far a fact holds   |
        | a judgement            |
        | the overall rating     |
        | a rule                 |
        | a date                 |
        | the digest             |

    Scenario Outline: somebody changes <what> and seals the record anew
      When somebody changes <what> and seals the record anew
      And it is verified
      Then it is refused
      And the checker that needs nothing but Python refuses it too

      Examples:
        | what                 |
        | how far a fact holds |
        | a judgement          |
        | the overall rating   |
        | a rule               |

  Rule: a record says all that was considered

    Scenario: every characteristic has its outcome
      Then the record says that readers-leave-with-nothing was met by f03, f05, f08
      And the record says that few-leave-with-nothing was not met, as readers-sent-away stands at yes
      And no characteristic of the rules is missing from the record

    Scenario: what was not used is in it as well
      Then the record says that f06 was not used because it names H1 but bears on no claim
      And the record says that f07 was not used because the correction p1 withdraws it

    Scenario: who decided what, and when
      Then the record says that Ratings panel approved the departure from overall-otherwise-fine
      And the record says that the rating of shelves was 1095 days old

  Rule: the same evidence under the same rules gives the same record

    Scenario: the facts come in another order
      When the same facts are recorded in another order
      Then the two records are the same to the byte

  Rule: a correction never edits

    Scenario: a point of factual accuracy is accepted
      When the point is accepted that f03 is rather that readers-greeted holds
      Then W1 moves from poor to insufficient evidence
      And the new record names the earlier one as the one it takes the place of
      And the earlier fact is still in it, withdrawn by the point
      And the new record is verified by itself

    Scenario: only what was so on the day can be brought in
      When a fact is brought in that was seen after the assessment
      Then it is refused, as that is after the assessment
