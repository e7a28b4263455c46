Feature: W4 Learning, improvement and innovation

  Background:
    Given the framework adult-social-care-well-led
    And a service of type home_care

  Rule: improvement-given-great-weight (outstanding)

    Scenario: met when the whole agency is bent on getting better
      Given the fact e1 that continuous-improvement-stressed holds
      When the service is assessed
      Then improvement-given-great-weight is met because of e1

    Scenario: met when a Shared Lives scheme keeps looking for ways to get better
      Given a service of type shared_lives
      And the fact e1 that continuous-improvement-stressed holds
      When the service is assessed
      Then improvement-given-great-weight is met because of e1

    Scenario: not met when the drive for improvement comes and goes
      Given the fact e1 that continuous-improvement-stressed partly holds
      When the service is assessed
      Then improvement-given-great-weight is not met because continuous-improvement-stressed stands at partly

  Rule: quality-judged-by-peoples-views (outstanding)

    Scenario: met when every quality check begins with what people say about their visits
      Given the fact e1 that quality-checks-centred-on-views holds
      When the service is assessed
      Then quality-judged-by-peoples-views is met because of e1

    Scenario: not met when people's views are collected but add little to the checks
      Given the fact e1 that quality-checks-centred-on-views partly holds
      When the service is assessed
      Then quality-judged-by-peoples-views is not met because quality-checks-centred-on-views stands at partly

    Scenario: not met when the agency cannot show what people's views count for in its checks
      Given the fact e1 that quality-checks-centred-on-views is not shown
      When the service is assessed
      Then quality-judged-by-peoples-views is not met because quality-checks-centred-on-views stands at partly

  Rule: new-ideas-celebrated (outstanding)

    Scenario: met when carers are given awards for new ideas
      Given the fact e1 that innovation-celebrated holds
      When the service is assessed
      Then new-ideas-celebrated is met because of e1

    Scenario: not met when new ideas from carers pass without notice
      Given the fact e1 that innovation-celebrated does not hold
      When the service is assessed
      Then new-ideas-celebrated is not met because innovation-celebrated stands at no

    Scenario: not met when it is so only in part that the service celebrates innovation
      Given a service of type residential_care_home
      And the fact e1 that innovation-celebrated partly holds
      When the service is assessed
      Then new-ideas-celebrated is not met because innovation-celebrated stands at partly

  Rule: new-ideas-passed-on (outstanding)

    Scenario: met when the agency shows other agencies what it has tried out
      Given the fact e1 that innovation-shared holds
      When the service is assessed
      Then new-ideas-passed-on is met because of e1

    Scenario: not met when new ideas stay within one branch
      Given the fact e1 that innovation-shared partly holds
      When the service is assessed
      Then new-ideas-passed-on is not met because innovation-shared stands at partly

  Rule: lessons-from-concerns-drive-improvement (outstanding)

    Scenario: met when many changes can be traced to concerns that people raised
      Given the fact e1 that concerns-feed-improvement holds
      When the service is assessed
      Then lessons-from-concerns-drive-improvement is met because of e1

    Scenario: not met when a few concerns led to change and most did not
      Given the fact e1 that concerns-feed-improvement partly holds
      When the service is assessed
      Then lessons-from-concerns-drive-improvement is not met because concerns-feed-improvement stands at partly

  Rule: lessons-from-incidents-drive-improvement (outstanding)

    Scenario: met when many changes can be traced to incidents and their lessons
      Given the fact e1 that incidents-feed-improvement holds
      When the service is assessed
      Then lessons-from-incidents-drive-improvement is met because of e1

    Scenario: not met when one team learned from missed visits and another did not
      Given the fact e1 that incidents-feed-improvement holds
      And the fact e2 that incidents-feed-improvement does not hold
      When the service is assessed
      Then lessons-from-incidents-drive-improvement is not met because incidents-feed-improvement stands at partly

    Scenario: not met when nothing was learned from falls or errors with medicines
      Given the fact e1 that incidents-feed-improvement does not hold
      When the service is assessed
      Then lessons-from-incidents-drive-improvement is not met because incidents-feed-improvement stands at no
