Feature: From judgements on KLOEs to the rating of a domain

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Rule: domain-failing-with-significant-impact

    Scenario: one failing that significantly affected people is enough
      Given the fact e1 that premises-kept-in-repair does not hold, with significant impact
      And these judgements:
        | id | of | level |
        | a  | S2 | good  |
        | b  | S4 | good  |
      When the service is assessed
      Then the rating of safe is inadequate because of domain-failing-with-significant-impact, premises-unsafe

    Scenario: such a failing decides before what KLOEs were judged
      Given the fact e1 that premises-kept-in-repair does not hold, with significant impact
      And these judgements:
        | id | of | level      |
        | a  | S2 | inadequate |
        | b  | S3 | inadequate |
      When the service is assessed
      Then the rating of safe is inadequate because of domain-failing-with-significant-impact, premises-unsafe

  Rule: domain-several-inadequate

    Scenario: two Inadequate KLOEs are enough
      Given these judgements:
        | id | of | level      |
        | a  | S1 | inadequate |
        | b  | S2 | inadequate |
        | c  | S3 | good       |
        | d  | S4 | good       |
      When the service is assessed
      Then the rating of safe is inadequate because of domain-several-inadequate, S1, S2

    Scenario: KLOEs judged Inadequate decide before failings elsewhere
      Given the fact e1 that premises-kept-in-repair does not hold
      And the fact e2 that safety-performance-monitored does not hold
      And these judgements:
        | id | of | level      |
        | a  | S2 | inadequate |
        | b  | S3 | inadequate |
      When the service is assessed
      Then the rating of safe is inadequate because of domain-several-inadequate, S2, S3

  Rule: domain-several-failings

    Scenario: two failings in two KLOEs, neither of which is Inadequate alone
      Given the fact e1 that premises-kept-in-repair does not hold
      And the fact e2 that safety-performance-monitored does not hold
      When the service is assessed
      Then the judgement of S1 is requires_improvement because of one-failing, premises-unsafe
      And the rating of safe is inadequate because of domain-several-failings, premises-unsafe, safety-hardly-measured

    Scenario: two failings in one KLOE count as failings of the domain before its judgement does
      Given the fact e1 that safety-given-due-priority does not hold
      And the fact e2 that safety-performance-monitored does not hold
      When the service is assessed
      Then the rating of safe is inadequate because of domain-several-failings, safety-too-low-a-priority, safety-hardly-measured

  Rule: domain-one-inadequate

    Scenario: a single Inadequate KLOE keeps the domain from Good
      Given these judgements:
        | id | of | level      |
        | a  | S1 | inadequate |
        | b  | S2 | good       |
        | c  | S3 | good       |
      When the service is assessed
      Then the rating of safe is requires_improvement because of domain-one-inadequate, S1

    Scenario: a KLOE judged Inadequate decides before a failing elsewhere
      Given the fact e1 that premises-kept-in-repair does not hold
      And these judgements:
        | id | of | level      |
        | a  | S2 | inadequate |
        | b  | S3 | good       |
        | c  | S4 | good       |
      When the service is assessed
      Then the rating of safe is requires_improvement because of domain-one-inadequate, S2

  Rule: domain-one-failing

    Scenario: a single failing keeps the domain from Good
      Given the fact e1 that premises-kept-in-repair does not hold
      And these judgements:
        | id | of | level |
        | a  | S2 | good  |
        | b  | S4 | good  |
      When the service is assessed
      Then the rating of safe is requires_improvement because of domain-one-failing, premises-unsafe

  Rule: domain-several-requires-improvement

    Scenario: two KLOEs that require improvement are enough
      Given these judgements:
        | id | of | level                |
        | a  | S1 | requires_improvement |
        | b  | S2 | requires_improvement |
        | c  | S3 | good                 |
        | d  | S4 | outstanding          |
      When the service is assessed
      Then the rating of safe is requires_improvement because of domain-several-requires-improvement, S1, S2

    Scenario: with up to three KLOEs rated, one is enough
      Given these judgements:
        | id | of | level                |
        | a  | S1 | requires_improvement |
        | b  | S2 | good                 |
        | c  | S3 | good                 |
      When the service is assessed
      Then the rating of safe is requires_improvement because of domain-several-requires-improvement, S1

    Scenario: with four rated, one is not
      Given these judgements:
        | id | of | level                |
        | a  | S1 | requires_improvement |
        | b  | S2 | good                 |
        | c  | S3 | good                 |
        | d  | S4 | good                 |
      When the service is assessed
      Then the rating of safe is good because of domain-otherwise-good, S1, S2, S3, S4

    Scenario: a KLOE that requires improvement decides before the share of shortfalls does
      Given the fact e1 that safety-performance-monitored holds
      And the fact e2 that safety-picture-clear does not hold
      And the fact e3 that safety-figures-accurate does not hold
      When the service is assessed
      Then the rating of safe is requires_improvement because of domain-several-requires-improvement, S5

    Scenario: with eight rated, two are enough
      Given these judgements:
        | id | of | level                |
        | a  | W1 | requires_improvement |
        | b  | W2 | requires_improvement |
        | c  | W3 | good                 |
        | d  | W4 | good                 |
        | e  | W5 | good                 |
        | f  | W6 | good                 |
        | g  | W7 | good                 |
        | h  | W8 | good                 |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of domain-several-requires-improvement, W1, W2

  Rule: domain-shortfalls-outweigh

    Scenario: more shortfalls than strengths in the domain as a whole
      Given the fact e1 that safety-improving partly holds
      And these judgements:
        | id | of | level |
        | a  | S2 | good  |
        | b  | S3 | good  |
        | c  | S4 | good  |
      When the service is assessed
      Then the rating of safe is requires_improvement because of domain-shortfalls-outweigh, record-on-safety-standing-still

    Scenario: fourteen shortfalls in twenty-seven findings are just more than half
      Given these facts:
        | id  | claim                           | holds  |
        | e1  | staffing-need-planned           | yes    |
        | e2  | staffing-need-reviewed          | partly |
        | e3  | staffing-meets-plan             | yes    |
        | e4  | staff-skill-mix-right           | partly |
        | e5  | staff-hours-within-limits       | partly |
        | e6  | staff-absence-covered           | yes    |
        | e7  | staff-shortages-answered-fast   | no     |
        | e8  | staff-shortages-frequent        | partly |
        | e9  | temporary-staff-used-safely     | yes    |
        | e10 | temporary-staff-inducted        | partly |
        | e11 | handovers-pass-on-risks         | no     |
        | e12 | risks-to-people-assessed        | yes    |
        | e13 | risks-to-people-monitored       | partly |
        | e14 | risks-to-people-managed         | yes    |
        | e15 | risk-plans-follow-guidance      | partly |
        | e16 | risk-assessments-person-centred | yes    |
        | e17 | risk-assessments-reviewed       | partly |
        | e18 | people-consulted-on-own-risks   | yes    |
        | e19 | changing-risks-recognised       | partly |
        | e20 | changing-risks-acted-on         | yes    |
        | e21 | deterioration-watched-for       | partly |
        | e22 | deterioration-escalated         | yes    |
        | e23 | medical-emergencies-handled     | yes    |
        | e24 | emergency-life-support-trained  | partly |
        | e25 | senior-help-at-hand             | no     |
        | e26 | change-safety-impact-assessed   | yes    |
      And these judgements:
        | id | of | level |
        | a  | S1 | good  |
        | b  | S3 | good  |
        | c  | S4 | good  |
      When the service is assessed
      Then the rating of safe is requires_improvement because of domain-shortfalls-outweigh, staffing-sometimes-short, skills-sometimes-wrong, shortages-linger, staffing-out-of-step-with-need, staff-hours-too-long, temporary-staff-not-always-safe, changes-in-risk-may-be-missed, worsening-health-may-be-missed, emergency-response-in-doubt, senior-help-not-always-at-hand, handover-gaps-hide-warning-signs, daily-risk-work-uneven, risk-plans-short-of-guidance, risk-assessments-fall-behind

  Rule: domain-outstanding

    Scenario: two Outstanding KLOEs, the rest Good
      Given these judgements:
        | id | of | level       |
        | a  | S1 | outstanding |
        | b  | S2 | good        |
        | c  | S6 | outstanding |
      When the service is assessed
      Then the rating of safe is outstanding because of domain-outstanding, S1, S6

  Rule: domain-otherwise-good

    Scenario: one Outstanding KLOE leaves the domain Good
      Given these judgements:
        | id | of | level       |
        | a  | S1 | outstanding |
        | b  | S2 | good        |
      When the service is assessed
      Then the rating of safe is good because of domain-otherwise-good, S1, S2

    Scenario: a shortfall that a strength balances does not outweigh it
      Given the fact e1 that safety-performance-monitored holds
      And the fact e2 that safety-picture-clear does not hold
      When the service is assessed
      Then the rating of safe is good because of domain-otherwise-good, S5

    Scenario: a KLOE that requires improvement keeps the domain from Outstanding
      Given these judgements:
        | of | level                |
        | W1 | requires_improvement |
        | W2 | good                 |
        | W3 | outstanding          |
        | W4 | outstanding          |
      When the service is assessed
      Then the rating of well_led is good because of domain-otherwise-good, W1, W2, W3, W4

  Rule: a KLOE that does not apply is left out

    Scenario: medicines are not asked of NHS 111
      Given a service of type nhs_111
      And these judgements:
        | id | of | level |
        | a  | S1 | good  |
      When the service is assessed
      Then S3 does not apply to this service
      And the rating of safe is good because of domain-otherwise-good, S1
