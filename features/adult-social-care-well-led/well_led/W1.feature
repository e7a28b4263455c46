Feature: W1 Vision, strategy and a positive culture

  Background:
    Given the framework adult-social-care-well-led
    And a service of type residential_care_home

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then W1 is not outstanding because in leadership-stands-out the claim leadership-called-exceptional is missing
    And W1 is not outstanding because in vision-and-values-show-imagination the claim vision-and-values-imaginative is missing
    And W1 is not outstanding because in service-centred-on-people the claim people-at-the-centre is missing
    And W1 is not outstanding because in people-and-staff-shaped-the-vision the claim vision-shaped-by-people is missing
    And W1 is not outstanding because in vision-made-in-creative-ways the claim vision-developed-creatively is missing
    And W1 is not outstanding because in vision-kept-under-watch the claim vision-and-values-monitored is missing
    And W1 is not outstanding because in vision-belongs-to-everyone the claim vision-and-values-owned-by-all is missing
    And W1 is not outstanding because in strategy-bold-yet-within-reach the claim strategy-ambitious is missing
    And W1 is not outstanding because in staff-pull-together the claim staff-collaboration-strong is missing
    And W1 is not outstanding because in staff-find-motivation the claim staff-motivated-by-service is missing
    And W1 is not outstanding because in staff-take-pride the claim staff-proud-of-service is missing
    And W1 is not outstanding because in inclusive-engagement-with-people the claim people-of-every-group-engaged is missing
    And W1 is not outstanding because in inclusive-engagement-with-staff the claim staff-of-every-group-engaged is missing
    And W1 is not outstanding because in managers-build-own-leadership the claim managers-grow-as-leaders is missing
    And W1 is not outstanding because in managers-build-leadership-in-others the claim managers-grow-other-leaders is missing
    And W1 is not outstanding because in workforce-equality-meant-in-earnest the claim workforce-equality-commitment-strong is missing
    And W1 is not outstanding because in workforce-equality-advanced the claim workforce-equality-action-effective is missing
    And W1 is not outstanding because in staff-highly-satisfied-throughout the claim staff-satisfaction-high-throughout is missing

  Rule: leadership-stands-out (outstanding)

    Scenario: met when people call the way the home is led exceptional and like no other they know
      Given the fact e1 that leadership-called-exceptional holds
      And the fact e2 that leadership-called-distinctive holds
      When the service is assessed
      Then leadership-stands-out is met because of e1, e2

    Scenario: not met when people think the home well led but not exceptionally so
      Given the fact e1 that leadership-called-exceptional partly holds
      And the fact e2 that leadership-called-distinctive holds
      When the service is assessed
      Then leadership-stands-out is not met because leadership-called-exceptional stands at partly

    Scenario: not met when nobody was heard on what sets the leadership apart
      Given the fact e1 that leadership-called-exceptional holds
      When the service is assessed
      Then leadership-stands-out is not met because leadership-called-distinctive is unknown

    Scenario: not met when it is so only in part that people call the leadership of the service distinctive, unlike what they know from elsewhere
      Given the fact e1 that leadership-called-exceptional holds
      And the fact e2 that leadership-called-distinctive partly holds
      When the service is assessed
      Then leadership-stands-out is not met because leadership-called-distinctive stands at partly

  Rule: vision-and-values-show-imagination (outstanding)

    Scenario: met when the values have been thought up with imagination
      Given the fact e1 that vision-and-values-imaginative holds
      When the service is assessed
      Then vision-and-values-show-imagination is met because of e1

    Scenario: not met when the values are standard phrases with few ideas of the home's own
      Given the fact e1 that vision-and-values-imaginative partly holds
      When the service is assessed
      Then vision-and-values-show-imagination is not met because vision-and-values-imaginative stands at partly

  Rule: service-centred-on-people (outstanding)

    Scenario: met when daily life in the home turns round the people who live there
      Given the fact e1 that people-at-the-centre holds
      When the service is assessed
      Then service-centred-on-people is met because of e1

    Scenario: met when a Shared Lives scheme puts the people it supports at its centre
      Given a service of type shared_lives
      And the fact e1 that people-at-the-centre holds
      When the service is assessed
      Then service-centred-on-people is met because of e1

    Scenario: not met when routines of the home at times come before people
      Given the fact e1 that people-at-the-centre partly holds
      When the service is assessed
      Then service-centred-on-people is not met because people-at-the-centre stands at partly

  Rule: people-and-staff-shaped-the-vision (outstanding)

    Scenario: met when residents and staff worked out the values together
      Given the fact e1 that vision-shaped-by-people holds
      And the fact e2 that vision-shaped-by-staff holds
      When the service is assessed
      Then people-and-staff-shaped-the-vision is met because of e1, e2

    Scenario: not met when staff wrote the values and residents were only told
      Given the fact e1 that vision-shaped-by-people does not hold
      And the fact e2 that vision-shaped-by-staff holds
      When the service is assessed
      Then people-and-staff-shaped-the-vision is not met because vision-shaped-by-people stands at no

    Scenario: not met when only some staff were asked about the values
      Given the fact e1 that vision-shaped-by-people holds
      And the fact e2 that vision-shaped-by-staff partly holds
      When the service is assessed
      Then people-and-staff-shaped-the-vision is not met because vision-shaped-by-staff stands at partly

    Scenario: not met when it is so only in part that people who use the service had a real part in developing its vision and values
      Given the fact e1 that vision-shaped-by-people partly holds
      And the fact e2 that vision-shaped-by-staff holds
      When the service is assessed
      Then people-and-staff-shaped-the-vision is not met because vision-shaped-by-people stands at partly

  Rule: vision-made-in-creative-ways (outstanding)

    Scenario: met when the vision grew out of art and story sessions with people and staff
      Given the fact e1 that vision-developed-creatively holds
      When the service is assessed
      Then vision-made-in-creative-ways is met because of e1

    Scenario: not met when the vision was drawn up by questionnaire alone
      Given the fact e1 that vision-developed-creatively does not hold
      When the service is assessed
      Then vision-made-in-creative-ways is not met because vision-developed-creatively stands at no

    Scenario: not met when it is so only in part that creative ways were found to develop the vision and values together with people and staff
      Given the fact e1 that vision-developed-creatively partly holds
      When the service is assessed
      Then vision-made-in-creative-ways is not met because vision-developed-creatively stands at partly

  Rule: vision-kept-under-watch (outstanding)

    Scenario: met when residents, relatives and staff all help to check how the values are lived
      Given the fact e1 that vision-and-values-monitored holds
      When the service is assessed
      Then vision-kept-under-watch is met because of e1

    Scenario: not met when the home cannot show who helps to check how its values are lived
      Given the fact e1 that vision-and-values-monitored is not shown
      When the service is assessed
      Then vision-kept-under-watch is not met because vision-and-values-monitored stands at partly

  Rule: vision-belongs-to-everyone (outstanding)

    Scenario: met when residents and staff all speak of the values as their own
      Given the fact e1 that vision-and-values-owned-by-all holds
      When the service is assessed
      Then vision-belongs-to-everyone is met because of e1

    Scenario: not met when night staff do not see the values as theirs
      Given the fact e1 that vision-and-values-owned-by-all partly holds
      When the service is assessed
      Then vision-belongs-to-everyone is not met because vision-and-values-owned-by-all stands at partly

  Rule: strategy-bold-yet-within-reach (outstanding)

    Scenario: met when the plan for the home is demanding and can be done
      Given the fact e1 that strategy-ambitious holds
      And the fact e2 that strategy-achievable holds
      When the service is assessed
      Then strategy-bold-yet-within-reach is met because of e1, e2

    Scenario: not met when the plan asks for little that is new
      Given the fact e1 that strategy-ambitious does not hold
      And the fact e2 that strategy-achievable holds
      When the service is assessed
      Then strategy-bold-yet-within-reach is not met because strategy-ambitious stands at no

    Scenario: not met when some aims of the plan are out of reach
      Given the fact e1 that strategy-ambitious holds
      And the fact e2 that strategy-achievable partly holds
      When the service is assessed
      Then strategy-bold-yet-within-reach is not met because strategy-achievable stands at partly

    Scenario: not met when it is so only in part that the strategy and the objectives behind it ask a great deal of the service
      Given the fact e1 that strategy-ambitious partly holds
      And the fact e2 that strategy-achievable holds
      When the service is assessed
      Then strategy-bold-yet-within-reach is not met because strategy-ambitious stands at partly

  Rule: staff-pull-together (outstanding)

    Scenario: met when carers, cooks and cleaners work closely together
      Given the fact e1 that staff-collaboration-strong holds
      When the service is assessed
      Then staff-pull-together is met because of e1

    Scenario: not met when day and night staff do not always work well together
      Given the fact e1 that staff-collaboration-strong partly holds
      When the service is assessed
      Then staff-pull-together is not met because staff-collaboration-strong stands at partly

  Rule: staff-find-motivation (outstanding)

    Scenario: met when staff say that working in the home spurs them on
      Given the fact e1 that staff-motivated-by-service holds
      When the service is assessed
      Then staff-find-motivation is met because of e1

    Scenario: not met when some of the staff have lost their drive
      Given the fact e1 that staff-motivated-by-service partly holds
      When the service is assessed
      Then staff-find-motivation is not met because staff-motivated-by-service stands at partly

  Rule: staff-take-pride (outstanding)

    Scenario: met when staff would be proud for their own parents to live here
      Given the fact e1 that staff-proud-of-service holds
      When the service is assessed
      Then staff-take-pride is met because of e1

    Scenario: not met when staff would rather not say where they work
      Given the fact e1 that staff-proud-of-service does not hold
      When the service is assessed
      Then staff-take-pride is not met because staff-proud-of-service stands at no

    Scenario: not met when it is so only in part that staff take pride in the service
      Given the fact e1 that staff-proud-of-service partly holds
      When the service is assessed
      Then staff-take-pride is not met because staff-proud-of-service stands at partly

  Rule: inclusive-engagement-with-people (outstanding)

    Scenario: met when residents of every faith and background are closely engaged
      Given the fact e1 that people-of-every-group-engaged holds
      When the service is assessed
      Then inclusive-engagement-with-people is met because of e1

    Scenario: not met when residents of one faith are engaged less than others
      Given the fact e1 that people-of-every-group-engaged partly holds
      When the service is assessed
      Then inclusive-engagement-with-people is not met because people-of-every-group-engaged stands at partly

  Rule: inclusive-engagement-with-staff (outstanding)

    Scenario: met when staff of every equality group are closely engaged
      Given the fact e1 that staff-of-every-group-engaged holds
      When the service is assessed
      Then inclusive-engagement-with-staff is met because of e1

    Scenario: not met when nobody engages with disabled staff
      Given the fact e1 that staff-of-every-group-engaged does not hold
      When the service is assessed
      Then inclusive-engagement-with-staff is not met because staff-of-every-group-engaged stands at no

    Scenario: not met when it is so only in part that engagement with staff is constructive and always strong, whichever equality group they belong to
      Given the fact e1 that staff-of-every-group-engaged partly holds
      When the service is assessed
      Then inclusive-engagement-with-staff is not met because staff-of-every-group-engaged stands at partly

  Rule: managers-build-own-leadership (outstanding)

    Scenario: met when the managers study for a leadership award
      Given the fact e1 that managers-grow-as-leaders holds
      When the service is assessed
      Then managers-build-own-leadership is met because of e1

    Scenario: not met when one manager trains to lead and another has long stopped
      Given the fact e1 that managers-grow-as-leaders holds
      And the fact e2 that managers-grow-as-leaders does not hold
      When the service is assessed
      Then managers-build-own-leadership is not met because managers-grow-as-leaders stands at partly

  Rule: managers-build-leadership-in-others (outstanding)

    Scenario: met when the manager coaches senior carers to lead
      Given the fact e1 that managers-grow-other-leaders holds
      When the service is assessed
      Then managers-build-leadership-in-others is met because of e1

    Scenario: not met when nobody but the manager is helped to learn to lead
      Given the fact e1 that managers-grow-other-leaders does not hold
      When the service is assessed
      Then managers-build-leadership-in-others is not met because managers-grow-other-leaders stands at no

    Scenario: not met when it is so only in part that managers help others to build skills as leaders
      Given the fact e1 that managers-grow-other-leaders partly holds
      When the service is assessed
      Then managers-build-leadership-in-others is not met because managers-grow-other-leaders stands at partly

  Rule: workforce-equality-meant-in-earnest (outstanding)

    Scenario: met when the provider stands firmly behind equality among its staff
      Given the fact e1 that workforce-equality-commitment-strong holds
      When the service is assessed
      Then workforce-equality-meant-in-earnest is met because of e1

    Scenario: not met when steps for equality among staff lack strong backing from the provider
      Given the fact e1 that workforce-equality-commitment-strong partly holds
      When the service is assessed
      Then workforce-equality-meant-in-earnest is not met because workforce-equality-commitment-strong stands at partly

  Rule: workforce-equality-advanced (outstanding)

    Scenario: met when staff of minority groups now rise to senior posts as often as others
      Given the fact e1 that workforce-equality-action-effective holds
      When the service is assessed
      Then workforce-equality-advanced is met because of e1

    Scenario: not met when the promise of equality among staff has led to nothing
      Given the fact e1 that workforce-equality-action-effective does not hold
      When the service is assessed
      Then workforce-equality-advanced is not met because workforce-equality-action-effective stands at no

    Scenario: not met when it is so only in part that what is done for equality and inclusion among staff has a real effect
      Given the fact e1 that workforce-equality-action-effective partly holds
      When the service is assessed
      Then workforce-equality-advanced is not met because workforce-equality-action-effective stands at partly

  Rule: staff-highly-satisfied-throughout (outstanding)

    Scenario: met when the staff survey shows high satisfaction in every team
      Given the fact e1 that staff-satisfaction-high-throughout holds
      When the service is assessed
      Then staff-highly-satisfied-throughout is met because of e1

    Scenario: not met when kitchen staff are much less satisfied than carers
      Given the fact e1 that staff-satisfaction-high-throughout partly holds
      When the service is assessed
      Then staff-highly-satisfied-throughout is not met because staff-satisfaction-high-throughout stands at partly
