Feature: W5 Partnership with other agencies

  Background:
    Given the framework adult-social-care-well-led
    And a service of type extra_care_housing

  Scenario: while nothing is known, all is missing that speaks for Outstanding at this type of service
    Given a service of type residential_care_home
    When the service is assessed
    Then W5 is not outstanding because in proven-example-to-others the claim role-model-for-other-services is missing
    And W5 is not outstanding because in care-joins-up-with-partners the claim partnership-makes-care-seamless is missing
    And W5 is not outstanding because in joined-up-care-built-on-good-practice the claim partnership-rests-on-good-practice is missing
    And W5 is not outstanding because in joined-up-care-built-on-preferences the claim partnership-rests-on-informed-preferences is missing
    And W5 is not outstanding because in excellence-through-consulting the claim excellence-sought-by-consultation is missing
    And W5 is not outstanding because in excellence-through-research the claim excellence-sought-by-research is missing
    And W5 is not outstanding because in excellence-through-reflection the claim excellence-sought-by-reflection is missing
    And W5 is not outstanding because in systematic-work-for-better-outcomes the claim joint-working-systematic is missing

  Rule: proven-example-to-others (outstanding)

    Scenario: met when other services have come for years to learn from this one
      Given the fact e1 that role-model-for-other-services holds
      When the service is assessed
      Then proven-example-to-others is met because of e1

    Scenario: not met when the scheme has only begun to be an example to others
      Given the fact e1 that role-model-for-other-services partly holds
      When the service is assessed
      Then proven-example-to-others is not met because role-model-for-other-services stands at partly

  Rule: care-joins-up-with-partners (outstanding)

    Scenario: met when people move between hospital and home without gaps in their care
      Given the fact e1 that partnership-makes-care-seamless holds
      When the service is assessed
      Then care-joins-up-with-partners is met because of e1

    Scenario: met when a nursing home and the hospice work as one for people
      Given a service of type nursing_home
      And the fact e1 that partnership-makes-care-seamless holds
      When the service is assessed
      Then care-joins-up-with-partners is met because of e1

    Scenario: not met when people sometimes wait while agencies sort out who does what
      Given the fact e1 that partnership-makes-care-seamless partly holds
      When the service is assessed
      Then care-joins-up-with-partners is not met because partnership-makes-care-seamless stands at partly

  Rule: joined-up-care-built-on-good-practice (outstanding)

    Scenario: met when the scheme and its partners plan care by good practice
      Given the fact e1 that partnership-rests-on-good-practice holds
      When the service is assessed
      Then joined-up-care-built-on-good-practice is met because of e1

    Scenario: not met when the scheme cannot show what good practice its joint plans follow
      Given the fact e1 that partnership-rests-on-good-practice is not shown
      When the service is assessed
      Then joined-up-care-built-on-good-practice is not met because partnership-rests-on-good-practice stands at partly

  Rule: joined-up-care-built-on-preferences (outstanding)

    Scenario: met when people are told their options and joint plans follow their choice
      Given the fact e1 that partnership-rests-on-informed-preferences holds
      When the service is assessed
      Then joined-up-care-built-on-preferences is met because of e1

    Scenario: not met when partners plan together but people are not told of their options
      Given the fact e1 that partnership-rests-on-informed-preferences does not hold
      When the service is assessed
      Then joined-up-care-built-on-preferences is not met because partnership-rests-on-informed-preferences stands at no

    Scenario: not met when it is so only in part that the joined-up care that the service builds with its partners rests on what people prefer once well informed
      Given a service of type residential_care_home
      And the fact e1 that partnership-rests-on-informed-preferences partly holds
      When the service is assessed
      Then joined-up-care-built-on-preferences is not met because partnership-rests-on-informed-preferences stands at partly

  Rule: excellence-through-consulting (outstanding)

    Scenario: met when leaders, managers and staff all seek the advice of others
      Given the fact e1 that excellence-sought-by-consultation holds
      When the service is assessed
      Then excellence-through-consulting is met because of e1

    Scenario: not met when managers consult others and staff do not
      Given the fact e1 that excellence-sought-by-consultation partly holds
      When the service is assessed
      Then excellence-through-consulting is not met because excellence-sought-by-consultation stands at partly

  Rule: excellence-through-research (outstanding)

    Scenario: met when the team brings findings of research into its work
      Given the fact e1 that excellence-sought-by-research holds
      When the service is assessed
      Then excellence-through-research is met because of e1

    Scenario: not met when nobody looks at what research has found
      Given the fact e1 that excellence-sought-by-research does not hold
      When the service is assessed
      Then excellence-through-research is not met because excellence-sought-by-research stands at no

    Scenario: not met when it is so only in part that leaders, managers and staff draw on research as they strive to be excellent
      Given a service of type residential_care_home
      And the fact e1 that excellence-sought-by-research partly holds
      When the service is assessed
      Then excellence-through-research is not met because excellence-sought-by-research stands at partly

  Rule: excellence-through-reflection (outstanding)

    Scenario: met when all take part in sessions to reflect on their practice
      Given the fact e1 that excellence-sought-by-reflection holds
      When the service is assessed
      Then excellence-through-reflection is met because of e1

    Scenario: not met when sessions for reflection are held for one team and not for another
      Given the fact e1 that excellence-sought-by-reflection holds
      And the fact e2 that excellence-sought-by-reflection does not hold
      When the service is assessed
      Then excellence-through-reflection is not met because excellence-sought-by-reflection stands at partly

  Rule: systematic-work-for-better-outcomes (outstanding)

    Scenario: met when regular joint reviews with other agencies aim at better outcomes
      Given the fact e1 that joint-working-systematic holds
      And the fact e2 that joint-working-aimed-at-outcomes holds
      When the service is assessed
      Then systematic-work-for-better-outcomes is met because of e1, e2

    Scenario: not met when contact with other agencies is left to chance
      Given the fact e1 that joint-working-systematic does not hold
      And the fact e2 that joint-working-aimed-at-outcomes holds
      When the service is assessed
      Then systematic-work-for-better-outcomes is not met because joint-working-systematic stands at no

    Scenario: not met when regular meetings with agencies lose sight of outcomes
      Given the fact e1 that joint-working-systematic holds
      And the fact e2 that joint-working-aimed-at-outcomes partly holds
      When the service is assessed
      Then systematic-work-for-better-outcomes is not met because joint-working-aimed-at-outcomes stands at partly

    Scenario: not met when nothing is known about the aim of work with other agencies
      Given the fact e1 that joint-working-systematic holds
      When the service is assessed
      Then systematic-work-for-better-outcomes is not met because joint-working-aimed-at-outcomes is unknown

    Scenario: not met when it is so only in part that the service goes about its work with other organisations in a systematic way
      Given a service of type residential_care_home
      And the fact e1 that joint-working-systematic partly holds
      And the fact e2 that joint-working-aimed-at-outcomes holds
      When the service is assessed
      Then systematic-work-for-better-outcomes is not met because joint-working-systematic stands at partly
