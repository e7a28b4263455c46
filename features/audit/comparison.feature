Feature: What a comparison of two assessments tells

  A cause is named only where undoing it, and nothing else, was tried and brings the effect back.

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Rule: every move leads down to the change that made it

    Scenario: a fact takes the place of another
      Given the fact f12 that safety-improving does not hold
      And the fact f13 that safety-figures-accurate partly holds
      And the service is assessed a first time
      And these facts:
        | id      | claim            | holds | supersedes |
        | f12-new | safety-improving | yes   | f12        |
      When the two assessments are compared
      Then safe moves from requires_improvement to good because of S5
      And S5 moves from requires_improvement to good because of safety-improving
      And it shows in safety-better-over-time and record-on-safety-standing-still
      And safety-improving moves from no to yes because of f12-new

    Scenario: two changes of which undoing either is enough
      Given the fact a that safety-improving holds
      And the fact b that safety-figures-accurate holds
      And the service is assessed a first time
      But the fact a is changed to no
      And the fact b is changed to no
      When the two assessments are compared
      Then S5 moves from good to requires_improvement because of safety-figures-accurate and safety-improving

    Scenario: changes of which undoing one is not enough
      Given the fact a that safety-improving holds
      And the fact b that safety-figures-accurate holds
      And the fact c that safety-record-good holds
      And the service is assessed a first time
      But the fact a is changed to no
      And the fact b is changed to no
      And the fact c is changed to no
      When the two assessments are compared
      Then S5 moves from good to requires_improvement because of safety-figures-accurate together with safety-improving

    Scenario: an event caps the rating
      Given the fact a that safety-improving holds
      And the service is assessed a first time
      And these events:
        | id | event          | linked_to |
        | e  | warning-notice | safe      |
      When the two assessments are compared
      Then safe moves from good to inadequate because of e

  Rule: what does not matter is not named

    Scenario: nothing differs
      Given the fact a that safety-improving holds
      And the service is assessed a first time
      When the two assessments are compared
      Then nothing differs

    Scenario: a fact that only agrees with another
      Given the fact a that safety-improving holds
      And the service is assessed a first time
      And the fact b that safety-improving holds
      When the two assessments are compared
      Then the fact b is new
      And nothing moves

    Scenario: a change on another KLOE
      Given the fact a that safety-improving holds
      And the service is assessed a first time
      But the fact a is changed to no
      And the fact b that risks-to-people-assessed holds
      When the two assessments are compared
      Then S5 moves from good to requires_improvement because of safety-improving
      And S2 moves from insufficient_evidence to good because of risks-to-people-assessed

  Rule: evidence and rules are told apart

    Scenario: the same evidence by a rule that became stricter
      Given the fact a that safety-improving holds
      And the service is assessed a first time
      And the rule safety-better-over-time now shows requires_improvement
      When the two assessments are compared
      Then S5 moves from good to requires_improvement because of safety-better-over-time
      And it was moved by the rules

    Scenario: other evidence by rules that changed elsewhere
      Given the fact a that safety-improving holds
      And the service is assessed a first time
      But the fact a is changed to no
      And the rule people-assessed-for-risk now shows requires_improvement
      When the two assessments are compared
      Then S5 moves from good to requires_improvement because of safety-improving
      And it was moved by the evidence
