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

  Rule: domain-several-failings

    Scenario: two failings in two KLOEs, neither of which is Inadequate alone
      Given the fact e1 that premises-kept-in-repair does not hold
      And the fact e2 that safety-performance-monitored does not hold
      When the service is assessed
      Then the judgement of S1 is requires_improvement because of one-failing, premises-unsafe
      And the rating of safe is inadequate because of domain-several-failings, premises-unsafe, safety-hardly-measured

  Rule: domain-one-inadequate

    Scenario: a single Inadequate KLOE keeps the domain from Good
      Given these judgements:
        | id | of | level      |
        | a  | S1 | inadequate |
        | b  | S2 | good       |
        | c  | S3 | good       |
      When the service is assessed
      Then the rating of safe is requires_improvement because of domain-one-inadequate, S1

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

  Rule: a KLOE that does not apply is left out

    Scenario: medicines are not asked of NHS 111
      Given a service of type nhs_111
      And these judgements:
        | id | of | level |
        | a  | S1 | good  |
      When the service is assessed
      Then S3 does not apply to this service
      And the rating of safe is good because of domain-otherwise-good, S1
