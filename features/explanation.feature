Feature: What an auditor can rely on

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Rule: every verdict names all that it rests on

    Scenario: the reasons lead from the overall rating down to the fact and the statement
      Given the fact e1 that safety-improving partly holds, with significant impact
      And the fact e2 that safety-alerts-acted-on partly holds, with significant impact
      When the service is assessed
      Then the reasons for overall name safe, S5, record-on-safety-standing-still, safety-improving, e1, A1/S5/requires_improvement/2
      And every reason for overall ends in a fact, a decision of people or a named absence

    Scenario: where nothing is known, the absence is named
      When the service is assessed
      Then the reasons for safe name S1, S2, S3, S4, S5, S6
      And every reason for overall ends in a fact, a decision of people or a named absence

  Rule: a verdict says what would bring it to another level

    Scenario: what is missing is told apart from what speaks against it
      Given the fact e1 that safety-figures-accurate partly holds
      And the fact e2 that safety-improving holds
      When the service is assessed
      Then S5 is not outstanding because in record-sustained-and-accurate the claim safety-figures-accurate speaks against it
      And S5 is not outstanding because in record-sustained-and-accurate the claim safety-record-sustained is missing

    Scenario: it can be asked of a domain as of a KLOE
      Given the fact e1 that safety-improving partly holds
      When the service is assessed
      Then safe is not good because in safety-better-over-time the claim safety-improving speaks against it
      And overall is not good because in safety-better-over-time the claim safety-improving speaks against it

  Rule: no fact disappears

    Scenario: a fact that fits no claim is kept and listed
      Given these facts:
        | id | kloe | says                     |
        | e1 | S1   | The car park was flooded. |
      When the service is assessed
      Then the fact e1 is listed as unused because it names S1 but bears on no claim
      And S1 has insufficient evidence

    Scenario: a fact on a claim that is not asked of this service is kept and listed
      Given a service of type gp_practice
      And the fact e1 that safety-compares-well does not hold
      When the service is assessed
      Then the fact e1 is listed as unused because safety-compares-well does not apply to this service type

    Scenario: a fact that meets no characteristic is still among the reasons
      Given the fact e1 that safety-improving holds
      And the fact e2 that serious-incidents-unacceptable does not hold
      When the service is assessed
      Then the judgement of S5 is good because of shows-good, safety-better-over-time
      And the reasons for S5 name serious-incidents-unacceptable, e2

    Scenario: a superseded fact is kept and listed
      Given these facts:
        | id | claim            | holds | supersedes |
        | e1 | safety-improving | no    |            |
        | e2 | safety-improving | yes   | e1         |
      When the service is assessed
      Then the judgement of S5 is good because of shows-good, safety-better-over-time
      And the fact e1 is listed as unused because e2 supersedes it

    Scenario: a judgement on what does not apply is not used, and that is said
      Given a service of type nhs_111
      And these judgements:
        | id | of | level |
        | a  | S3 | good  |
      When the service is assessed
      Then S3 does not apply to this service
      And it is noted that S3: a is not used, as S3 does not apply to this type of service

  Rule: facts that conflict leave a claim in between, unless people were significantly affected

    Scenario: one fact for and one against
      Given the fact e1 that safety-improving holds
      And the fact e2 that safety-improving does not hold
      When the service is assessed
      Then record-on-safety-standing-still is met because of e1, e2

    Scenario: the fact with significant impact decides
      Given the fact e1 that safety-performance-monitored holds
      And the fact e2 that safety-performance-monitored does not hold, with significant impact
      When the service is assessed
      Then safety-hardly-measured is met because of e1, e2

    Scenario: a fact for the service cannot record significant impact
      Given the fact e1 that serious-incidents-unacceptable does not hold, with significant impact
      When the service is assessed
      Then the evidence is refused because speaks for the service, so it cannot record significant impact on people

  Rule: a rating on thin evidence never looks settled

    Scenario: what is unknown could still change it
      Given the fact e1 that safety-improving holds
      When the service is assessed
      Then S5 could be inadequate to outstanding
      And overall could be inadequate to outstanding

    Scenario: a rating given by people is settled
      Given these judgements:
        | id | of   | level |
        | a  | safe | good  |
      When the service is assessed
      Then safe is settled

  Rule: the order of the evidence never matters

    Scenario: the same facts in another order give the same result to the letter
      Given the fact e2 that safety-improving holds
      And the fact e1 that safety-improving does not hold
      And the fact e3 that safety-alerts-acted-on does not hold
      When the service is assessed
      Then assessing it again with its facts in another order gives the same to the letter
