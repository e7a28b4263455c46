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

  Rule: shortfall-with-significant-impact

    Scenario: one shortfall that significantly affected people is enough
      Given the fact e1 that safety-improving partly holds, with significant impact
      And the fact e2 that safety-compares-well holds
      When the service is assessed
      Then the judgement of S5 is requires_improvement because of shortfall-with-significant-impact, record-on-safety-standing-still

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

  Rule: wholly-exceeds-good

    Scenario: the only Outstanding characteristic that there is for the type of service
      Given a service of type nhs_111
      And the fact e1 that access-in-way-that-suits holds
      And the fact e2 that right-care-at-right-time holds
      And the fact e3 that telephone-access-easy holds
      When the service is assessed
      Then the judgement of R3 is outstanding because of wholly-exceeds-good, right-care-in-time, service-easily-reached-by-telephone, urgent-service-reached-as-it-suits

  Rule: shows-good

    Scenario: Good as soon as the evidence shows it
      Given the fact e1 that safety-improving holds
      When the service is assessed
      Then the judgement of S5 is good because of shows-good, safety-better-over-time
      And S5 could be inadequate to outstanding

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
      And it is noted that S5: a gives good, but the evidence comes to requires_improvement

    Scenario: a rating carried forward keeps its date and origin
      Given these carried-forward ratings:
        | id | of     | level | rated_on   | origin                 |
        | c1 | caring | good  | 2023-03-01 | inspection of May 2023 |
      When the service is assessed
      Then the rating of caring is good because of c1
      And the reasons for caring name c1
