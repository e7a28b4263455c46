Feature: From findings on a KLOE of Well-led to its judgement

  Background:
    Given the framework adult-social-care-well-led
    And a service of type shared_lives

  Rule: shows-outstanding

    Scenario: five of the six characteristics are enough
      Given the fact e1 that continuous-improvement-stressed holds
      And the fact e2 that quality-checks-centred-on-views holds
      And the fact e3 that innovation-celebrated holds
      And the fact e4 that innovation-shared partly holds
      And the fact e5 that concerns-feed-improvement holds
      And the fact e6 that incidents-feed-improvement holds
      When the service is assessed
      Then the judgement of W4 is outstanding because of shows-outstanding, improvement-given-great-weight, quality-judged-by-peoples-views, new-ideas-celebrated, lessons-from-concerns-drive-improvement, lessons-from-incidents-drive-improvement
      And W4 is settled

    Scenario: six of the eight are just enough
      Given the fact e1 that role-model-for-other-services holds
      And the fact e2 that partnership-makes-care-seamless holds
      And the fact e3 that partnership-rests-on-good-practice holds
      And the fact e4 that partnership-rests-on-informed-preferences holds
      And the fact e5 that excellence-sought-by-consultation holds
      And the fact e6 that excellence-sought-by-research holds
      When the service is assessed
      Then the judgement of W5 is outstanding because of shows-outstanding, proven-example-to-others, care-joins-up-with-partners, joined-up-care-built-on-good-practice, joined-up-care-built-on-preferences, excellence-through-consulting, excellence-through-research

    Scenario: four of the six are not, and nothing lower is described
      Given the fact e1 that continuous-improvement-stressed holds
      And the fact e2 that quality-checks-centred-on-views holds
      And the fact e3 that innovation-celebrated holds
      And the fact e4 that innovation-shared does not hold
      And the fact e5 that concerns-feed-improvement holds
      And the fact e6 that incidents-feed-improvement does not hold
      When the service is assessed
      Then W4 is not described
      And W4 could be inadequate to good
      And W4 is not outstanding because in new-ideas-passed-on the claim innovation-shared speaks against it
      And every reason for W4 ends in a fact, a decision of people or a named absence

    Scenario: while something is unknown, Outstanding is within reach
      Given the fact e1 that continuous-improvement-stressed holds
      When the service is assessed
      Then W4 is not described
      And W4 could be inadequate to outstanding

    Scenario: without any fact there is not enough evidence
      When the service is assessed
      Then W4 has insufficient evidence
      And W4 could be inadequate to outstanding

  Rule: people judge what the document does not describe

    Scenario: their judgement stands
      Given the fact e1 that continuous-improvement-stressed holds
      And these judgements:
        | id | of | level |
        | a  | W4 | good  |
      When the service is assessed
      Then the judgement of W4 is good because of a
      And W4 is settled
