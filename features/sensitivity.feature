Feature: What holds a rating, and what would move it

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Rule: it is told what alone keeps a verdict where it is

    Scenario: what speaks against a KLOE keeps it down, as often as it must
      Given the fact e1 that safety-improving partly holds
      And the fact e2 that safety-performance-monitored partly holds
      And the fact e3 that safety-figures-accurate partly holds
      When the service is assessed
      Then the judgement of S5 is requires_improvement because of several-shortfalls, safety-information-patchy, information-on-safety-sometimes-wrong, record-on-safety-standing-still
      And S5 is kept from being higher by any 2 of safety-information-patchy, information-on-safety-sometimes-wrong, record-on-safety-standing-still

    Scenario: ratings that alone keep the overall rating down
      Given these judgements:
        | id | of         | level                |
        | a  | safe       | requires_improvement |
        | b  | effective  | requires_improvement |
        | c  | caring     | good                 |
        | d  | responsive | good                 |
        | e  | well_led   | requires_improvement |
      When the service is assessed
      Then overall is kept from being higher by any 2 of safe, effective, well_led
      And without a overall would be requires_improvement still

    Scenario: a limit is named as what keeps a rating down
      Given the fact e1 that safety-improving holds
      And these events:
        | id | event          | linked_to |
        | n1 | warning-notice | safe      |
      When the service is assessed
      Then safe is kept from being higher by any 1 of warning-notice-limits-domain
      And no evidence brings safe to at least good because of warning-notice-limits-domain
      And without n1 safe would be good

  Rule: the least change is counted in steps of positions, and proved by rating it

    Scenario: a shortfall is put right step by step
      Given the fact e1 that safety-improving does not hold
      And the fact e2 that safety-figures-accurate does not hold
      When the service is assessed
      Then S5 reaches at least good in 2 steps: safety-figures-accurate to yes

    Scenario: to find out what is unknown is a step too
      Given the fact e1 that safety-improving does not hold
      When the service is assessed
      Then S5 reaches at least good in 1 step: safety-figures-accurate to yes

    Scenario: nobody is asked to change what cannot be changed
      Given these facts:
        | id | claim            | holds | actionable |
        | e1 | safety-improving | no    | false      |
      When the service is assessed
      Then no change of S5 names safety-improving

    Scenario: what people decided is moved by no evidence
      Given these judgements:
        | id | of   | level |
        | a  | safe | good  |
      When the service is assessed
      Then no evidence brings safe to at least outstanding because of a

  Rule: it is told what a verdict hangs on, and what could still change it

    Scenario: the one fact that a verdict hangs on
      Given the fact e1 that safety-improving holds
      And the fact e2 that safety-performance-monitored does not hold, with significant impact
      When the service is assessed
      Then without e2 S5 would be good
      And without e1 S5 would be inadequate still

    Scenario: an unknown claim that alone could change a verdict
      Given the fact e1 that safety-improving holds
      When the service is assessed
      Then safety-performance-monitored could alone make S5 requires_improvement or good
