Feature: From findings to the judgement on a KLOE

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Rule: failing-with-significant-impact

    Scenario: one failing that significantly affected people is enough
      Given the fact e1 that safety-performance-monitored does not hold, with significant impact
      And the fact e2 that safety-improving holds
      When the service is assessed
      Then the judgement of S5 is inadequate because of failing-with-significant-impact, safety-hardly-measured

    Scenario: two failings that significantly affected people count by their impact first
      Given the fact e1 that safety-given-due-priority does not hold, with significant impact
      And the fact e2 that safety-performance-monitored does not hold, with significant impact
      When the service is assessed
      Then the judgement of S5 is inadequate because of failing-with-significant-impact, safety-too-low-a-priority, safety-hardly-measured

  Rule: several-failings

    Scenario: two failings together
      Given the fact e1 that safety-performance-monitored does not hold
      And the fact e2 that serious-incidents-unacceptable holds
      When the service is assessed
      Then the judgement of S5 is inadequate because of several-failings, safety-hardly-measured, too-many-serious-incidents

  Rule: one-failing

    Scenario: a single failing
      Given the fact e1 that serious-incidents-unacceptable holds
      And the fact e2 that safety-improving holds
      When the service is assessed
      Then the judgement of S5 is requires_improvement because of one-failing, too-many-serious-incidents

    Scenario: a failing decides before a shortfall that significantly affected people
      Given the fact e1 that safety-performance-monitored does not hold
      And the fact e2 that safety-improving partly holds, with significant impact
      When the service is assessed
      Then the judgement of S5 is requires_improvement because of one-failing, safety-hardly-measured

  Rule: shortfall-with-significant-impact

    Scenario: one shortfall that significantly affected people is enough
      Given the fact e1 that safety-improving partly holds, with significant impact
      And the fact e2 that safety-compares-well holds
      When the service is assessed
      Then the judgement of S5 is requires_improvement because of shortfall-with-significant-impact, record-on-safety-standing-still

    Scenario: two shortfalls that significantly affected people count by their impact first
      Given the fact e1 that safety-performance-monitored holds
      And the fact e2 that safety-picture-clear does not hold, with significant impact
      And the fact e3 that safety-figures-accurate does not hold, with significant impact
      When the service is assessed
      Then the judgement of S5 is requires_improvement because of shortfall-with-significant-impact, safety-picture-blurred-or-late, information-on-safety-sometimes-wrong

  Rule: several-shortfalls

    Scenario: two shortfalls together
      Given the fact e1 that safety-improving partly holds
      And the fact e2 that safety-compares-well partly holds
      When the service is assessed
      Then the judgement of S5 is requires_improvement because of several-shortfalls, record-on-safety-standing-still, less-safe-than-similar-services

  Rule: shortfalls-outweigh

    Scenario: a shortfall with nothing to weigh against it
      Given the fact e1 that safety-improving is not shown
      When the service is assessed
      Then the judgement of S5 is requires_improvement because of shortfalls-outweigh, record-on-safety-standing-still

    Scenario: a shortfall that a strength balances
      Given the fact e1 that safety-improving partly holds
      And the fact e2 that safety-compares-well holds
      When the service is assessed
      Then the judgement of S5 is good because of shows-good, as-safe-as-similar-services

  Rule: mostly-exceeds-good

    Scenario: Good is shown, and two of the four Outstanding characteristics are met
      Given the fact e1 that complaining-easy holds
      And the fact e2 that complaints-encouraged holds
      And the fact e3 that complaints-actively-reviewed holds
      And the fact e4 that people-take-part-in-complaints-review holds
      When the service is assessed
      Then the judgement of R4 is outstanding because of mostly-exceeds-good, easy-to-complain, complaints-invited, active-review-of-complaints, people-join-complaints-review

    Scenario: a single shortfall forbids it
      Given the fact e1 that complaining-easy holds
      And the fact e2 that complaints-encouraged partly holds
      And the fact e3 that complaints-actively-reviewed holds
      And the fact e4 that people-take-part-in-complaints-review holds
      When the service is assessed
      Then the judgement of R4 is good because of shows-good, easy-to-complain, active-review-of-complaints, people-join-complaints-review

    Scenario: what exceeds Good does not stand in for Good itself
      Given the fact e1 that complaining-easy holds
      And the fact e2 that complaints-actively-reviewed holds
      And the fact e3 that people-take-part-in-complaints-review holds
      When the service is assessed
      Then the judgement of R4 is good because of shows-good, easy-to-complain, active-review-of-complaints, people-join-complaints-review

    Scenario: where all that is Outstanding is met, more than half of it is
      Given the fact e1 that safety-performance-monitored holds
      And the fact e2 that safety-record-sustained holds
      And the fact e3 that safety-figures-accurate holds
      And the fact e4 that safety-goals-progress-consistent holds
      And the fact e5 that zero-harm-culture holds
      When the service is assessed
      Then the judgement of S5 is outstanding because of mostly-exceeds-good, safety-watched-over, information-on-safety-accurate, record-sustained-and-accurate, steady-progress-to-zero-harm

    Scenario: two of the five Outstanding characteristics are one short of half
      Given the fact e1 that all-staff-work-on-outcomes holds
      And the fact e2 that outcomes-followed-after-transfer holds
      And the fact e3 that outcomes-monitored holds
      And the fact e4 that outcome-findings-acted-on holds
      When the service is assessed
      Then the judgement of E2 is good because of shows-good, everyone-engaged-in-outcomes, outcomes-traced-beyond-the-service, outcomes-routinely-watched, monitoring-makes-care-better

    Scenario: three of the five Outstanding characteristics are more than half
      Given the fact e1 that all-staff-work-on-outcomes holds
      And the fact e2 that outcomes-followed-after-transfer holds
      And the fact e3 that performance-recognised-externally holds
      And the fact e4 that outcomes-monitored holds
      And the fact e5 that outcome-findings-acted-on holds
      When the service is assessed
      Then the judgement of E2 is outstanding because of mostly-exceeds-good, everyone-engaged-in-outcomes, outcomes-traced-beyond-the-service, high-performance-known-outside, outcomes-routinely-watched, monitoring-makes-care-better

  Rule: wholly-exceeds-good

    Scenario: the only Outstanding characteristic that there is for the type of service
      Given a service of type nhs_111
      And the fact e1 that access-in-way-that-suits holds
      And the fact e2 that right-care-at-right-time holds
      And the fact e3 that telephone-access-easy holds
      When the service is assessed
      Then the judgement of R3 is outstanding because of wholly-exceeds-good, right-care-in-time, service-easily-reached-by-telephone, urgent-service-reached-as-it-suits

    Scenario: one of the two Outstanding characteristics is not all of them
      Given the fact e1 that safety-performance-monitored holds
      And the fact e2 that safety-record-sustained holds
      And the fact e3 that safety-figures-accurate holds
      When the service is assessed
      Then the judgement of S5 is good because of shows-good, safety-watched-over, information-on-safety-accurate, record-sustained-and-accurate

  Rule: shows-good

    Scenario: Good as soon as the evidence shows it
      Given the fact e1 that safety-improving holds
      When the service is assessed
      Then the judgement of S5 is good because of shows-good, safety-better-over-time
      And S5 could be inadequate to outstanding

    Scenario: one shortfall keeps from Outstanding, however much exceeds Good
      Given the fact e1 that safety-performance-monitored holds
      And the fact e2 that safety-picture-clear does not hold
      And the fact e3 that safety-record-sustained holds
      And the fact e4 that safety-figures-accurate holds
      And the fact e5 that safety-goals-progress-consistent holds
      And the fact e6 that zero-harm-culture holds
      When the service is assessed
      Then the judgement of S5 is good because of shows-good, record-sustained-and-accurate, steady-progress-to-zero-harm, safety-watched-over, information-on-safety-accurate

    Scenario: a single finding at Good does not show Good well enough for Outstanding
      Given the fact e1 that safety-record-sustained holds
      And the fact e2 that safety-figures-accurate holds
      And the fact e3 that safety-goals-progress-consistent holds
      And the fact e4 that zero-harm-culture holds
      When the service is assessed
      Then the judgement of S5 is good because of shows-good, record-sustained-and-accurate, steady-progress-to-zero-harm, information-on-safety-accurate

  Rule: no evidence is no judgement

    Scenario: no fact on any claim of the KLOE
      Given the fact e1 that safety-improving holds
      When the service is assessed
      Then S1 has insufficient evidence
      And effective has insufficient evidence

    Scenario: people may judge where the rules have nothing to go by
      Given these judgements:
        | id | of | level |
        | a  | E1 | good  |
      When the service is assessed
      Then the judgement of E1 is good because of a
      And the rating of effective is good because of domain-otherwise-good, E1

  Rule: what people give stands beside what the evidence comes to

    Scenario: a judgement by people that the evidence does not bear out is shown
      Given the fact e1 that safety-improving partly holds
      And these judgements:
        | id | of | level |
        | a  | S5 | good  |
      When the service is assessed
      Then the judgement of S5 is good because of a
      And the principles alone would make S5 requires_improvement
      And it is noted that S5: a gives Good, but the evidence comes to Requires improvement

    Scenario: a rating carried forward keeps its date and origin
      Given these carried-forward ratings:
        | id | of     | level | rated_on   | origin                 |
        | c1 | caring | good  | 2023-03-01 | inspection of May 2023 |
      When the service is assessed
      Then the rating of caring is good because of c1
      And the reasons for caring name c1
