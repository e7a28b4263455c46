Feature: E4 Working together across teams and organisations

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: NHS 111 service
    Given a service of type nhs_111
    And the fact e1 that onward-care-planned-early holds
    And the fact e2 that all-concerned-help-plan-moves holds
    And the fact e3 that move-plans-reflect-individual-needs holds
    And the fact e4 that move-plans-complete holds
    And the fact e5 that move-arrangements-clear holds
    And the fact e6 that moves-between-services-coordinated holds
    And the fact e7 that moves-between-services-without-delay holds
    And the fact e8 that serious-delays-to-moves holds
    And the fact e9 that ongoing-care-ready-before-moves holds
    And the fact e10 that unplanned-moves-managed-safely holds
    And the fact e11 that needs-passed-on-in-unplanned-moves holds
    And the fact e12 that move-planning-holistic holds
    And the fact e13 that move-planning-earliest holds
    When the service is assessed
    Then the fact e1 is listed as unused because onward-care-planned-early does not apply to this service type
    And the fact e2 is listed as unused because all-concerned-help-plan-moves does not apply to this service type
    And the fact e3 is listed as unused because move-plans-reflect-individual-needs does not apply to this service type
    And the fact e4 is listed as unused because move-plans-complete does not apply to this service type
    And the fact e5 is listed as unused because move-arrangements-clear does not apply to this service type
    And the fact e6 is listed as unused because moves-between-services-coordinated does not apply to this service type
    And the fact e7 is listed as unused because moves-between-services-without-delay does not apply to this service type
    And the fact e8 is listed as unused because serious-delays-to-moves does not apply to this service type
    And the fact e9 is listed as unused because ongoing-care-ready-before-moves does not apply to this service type
    And the fact e10 is listed as unused because unplanned-moves-managed-safely does not apply to this service type
    And the fact e11 is listed as unused because needs-passed-on-in-unplanned-moves does not apply to this service type
    And the fact e12 is listed as unused because move-planning-holistic does not apply to this service type
    And the fact e13 is listed as unused because move-planning-earliest does not apply to this service type

  Scenario: what is not asked of this type of service is put aside: GP practice
    Given a service of type gp_practice
    And the fact e1 that discharge-well-timed holds
    And the fact e2 that services-told-of-discharge holds
    When the service is assessed
    Then the fact e1 is listed as unused because discharge-well-timed does not apply to this service type
    And the fact e2 is listed as unused because services-told-of-discharge does not apply to this service type

  Scenario: what is not asked of this type of service is put aside: Ambulance service
    Given a service of type ambulance
    And the fact e1 that seven-day-services-available holds
    And the fact e2 that seven-day-effect-monitored holds
    When the service is assessed
    Then the fact e1 is listed as unused because seven-day-services-available does not apply to this service type
    And the fact e2 is listed as unused because seven-day-effect-monitored does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then E4 is not outstanding because in care-joined-up-in-new-ways the claim new-ways-to-join-up-care is missing
    And E4 is not outstanding because in moves-planned-for-whole-person-at-once the claim move-planning-holistic is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then E4 is not good because in shared-care-runs-as-one the claim shared-care-coordinated is missing
    And E4 is not good because in teams-meet-often-enough the claim multidisciplinary-meetings-often-enough is missing
    And E4 is not good because in everyone-needed-has-part-in-care the claim necessary-staff-involved-in-care is missing
    And E4 is not good because in services-there-all-week the claim seven-day-services-available is missing
    And E4 is not good because in seven-day-effect-watched the claim seven-day-effect-monitored is missing
    And E4 is not good because in staff-work-together-on-needs the claim staff-collaborate-to-meet-needs is missing
    And E4 is not good because in help-sought-where-it-is-to-be-had the claim support-sought-from-other-teams is missing
    And E4 is not good because in onward-needs-looked-at-early the claim onward-care-planned-early is missing
    And E4 is not good because in moves-prepared-with-all-concerned the claim all-concerned-help-plan-moves is missing
    And E4 is not good because in move-plans-fit-the-person the claim move-plans-reflect-individual-needs is missing
    And E4 is not good because in move-plans-whole the claim move-plans-complete is missing
    And E4 is not good because in discharge-at-right-time the claim discharge-well-timed is missing
    And E4 is not good because in care-ready-for-people-who-leave the claim ongoing-care-ready-before-moves is missing
    And E4 is not good because in moves-not-held-up the claim moves-between-services-without-delay is missing
    And E4 is not good because in moves-run-smoothly the claim moves-between-services-coordinated is missing
    And E4 is not good because in way-out-of-service-clear the claim move-arrangements-clear is missing
    And E4 is not good because in word-of-discharge-gets-round the claim services-told-of-discharge is missing
    And E4 is not good because in unplanned-moves-kept-safe the claim unplanned-moves-managed-safely is missing
    And E4 is not good because in needs-known-after-unplanned-moves the claim needs-passed-on-in-unplanned-moves is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then E4 is not requires_improvement because in multidisciplinary-work-limited the claim staff-collaborate-to-meet-needs is missing
    And E4 is not requires_improvement because in working-together-limited the claim support-sought-from-other-teams is missing
    And E4 is not requires_improvement because in some-of-those-needed-missing the claim necessary-staff-involved-in-care is missing
    And E4 is not requires_improvement because in shared-care-poorly-coordinated the claim shared-care-coordinated is missing
    And E4 is not requires_improvement because in teams-meet-too-seldom the claim multidisciplinary-meetings-often-enough is missing
    And E4 is not requires_improvement because in services-missing-on-some-days the claim seven-day-services-available is missing
    And E4 is not requires_improvement because in moves-planned-late the claim onward-care-planned-early is missing
    And E4 is not requires_improvement because in move-plans-pass-over-needs the claim move-plans-reflect-individual-needs is missing
    And E4 is not requires_improvement because in move-plans-with-gaps the claim move-plans-complete is missing
    And E4 is not requires_improvement because in moves-planned-without-some-concerned the claim all-concerned-help-plan-moves is missing
    And E4 is not requires_improvement because in moves-held-up the claim moves-between-services-without-delay is missing
    And E4 is not requires_improvement because in moves-poorly-coordinated the claim moves-between-services-coordinated is missing
    And E4 is not requires_improvement because in way-out-of-service-not-fully-clear the claim move-arrangements-clear is missing
    And E4 is not requires_improvement because in care-not-always-ready-for-people-who-leave the claim ongoing-care-ready-before-moves is missing
    And E4 is not requires_improvement because in discharge-badly-timed-or-unannounced the claim discharge-well-timed is missing
    And E4 is not requires_improvement because in unplanned-moves-not-always-safe the claim unplanned-moves-managed-safely is missing
    And E4 is not requires_improvement because in needs-not-always-known-after-unplanned-moves the claim needs-passed-on-in-unplanned-moves is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then E4 is not inadequate because in care-given-in-isolation the claim staff-collaborate-to-meet-needs is missing
    And E4 is not inadequate because in joint-work-blocked the claim serious-barriers-to-joint-work is missing
    And E4 is not inadequate because in move-plans-unfit the claim move-plans-complete is missing
    And E4 is not inadequate because in moves-seriously-delayed the claim serious-delays-to-moves is missing
    And E4 is not inadequate because in way-out-of-service-unclear the claim move-arrangements-clear is missing
    And E4 is not inadequate because in people-leave-to-no-care the claim ongoing-care-ready-before-moves is missing
    And E4 is not inadequate because in unplanned-moves-unmanaged the claim unplanned-moves-managed-safely is missing

  Rule: care-joined-up-in-new-ways (outstanding)

    Scenario: met when teams set on working together have found a new way to join up care
      Given the fact e1 that new-ways-to-join-up-care holds
      When the service is assessed
      Then care-joined-up-in-new-ways is met because of e1

    Scenario: not met when a new way to join up care is only being tried out
      Given the fact e1 that new-ways-to-join-up-care partly holds
      When the service is assessed
      Then care-joined-up-in-new-ways is not met because new-ways-to-join-up-care stands at partly

    Scenario: not met when well-coordinated teams keep to ways that are long established
      Given the fact e1 that shared-care-coordinated holds
      And the fact e2 that new-ways-to-join-up-care does not hold
      When the service is assessed
      Then care-joined-up-in-new-ways is not met because new-ways-to-join-up-care stands at no

  Rule: moves-planned-for-whole-person-at-once (outstanding)

    Scenario: met when discharge is planned from the day of admission with the whole person in view
      Given the fact e1 that move-planning-holistic holds
      And the fact e2 that move-planning-earliest holds
      When the service is assessed
      Then moves-planned-for-whole-person-at-once is met because of e1, e2

    Scenario: not met when planning looks at medical needs more than at the rest of life
      Given the fact e1 that move-planning-holistic partly holds
      And the fact e2 that move-planning-earliest holds
      When the service is assessed
      Then moves-planned-for-whole-person-at-once is not met because move-planning-holistic stands at partly

    Scenario: not met when planning takes in the whole person but could have begun sooner
      Given the fact e1 that move-planning-holistic holds
      And the fact e2 that move-planning-earliest partly holds
      When the service is assessed
      Then moves-planned-for-whole-person-at-once is not met because move-planning-earliest stands at partly

    Scenario: not asked of an NHS 111 service, for planning in the round
      Given a service of type nhs_111
      When the service is assessed
      Then moves-planned-for-whole-person-at-once does not apply

  Rule: shared-care-runs-as-one (good)

    Scenario: met when care is coordinated with the other services that a person uses
      Given the fact e1 that shared-care-coordinated holds
      When the service is assessed
      Then shared-care-runs-as-one is met because of e1

    Scenario: not met when two teams book the same person for the same hour
      Given the fact e1 that shared-care-coordinated partly holds
      When the service is assessed
      Then shared-care-runs-as-one is not met because shared-care-coordinated stands at partly

    Scenario: not met when one of the teams reviews its part of care alone
      Given the fact e1 that shared-care-coordinated partly holds
      When the service is assessed
      Then shared-care-runs-as-one is not met because shared-care-coordinated stands at partly

    Scenario: not met when nothing shows how care is coordinated
      Given the fact e1 that shared-care-coordinated is not shown
      When the service is assessed
      Then shared-care-runs-as-one is not met because shared-care-coordinated stands at partly

  Rule: teams-meet-often-enough (good)

    Scenario: met when the multidisciplinary team meets every week as it should
      Given the fact e1 that multidisciplinary-meetings-often-enough holds
      When the service is assessed
      Then teams-meet-often-enough is met because of e1

    Scenario: not met when meetings are dropped in busy weeks
      Given the fact e1 that multidisciplinary-meetings-often-enough partly holds
      When the service is assessed
      Then teams-meet-often-enough is not met because multidisciplinary-meetings-often-enough stands at partly

  Rule: everyone-needed-has-part-in-care (good)

    Scenario: met when therapists, nurses, doctors and social workers all have their part
      Given the fact e1 that necessary-staff-involved-in-care holds
      When the service is assessed
      Then everyone-needed-has-part-in-care is met because of e1

    Scenario: not met when the pharmacist has no part in planning
      Given the fact e1 that necessary-staff-involved-in-care partly holds
      When the service is assessed
      Then everyone-needed-has-part-in-care is not met because necessary-staff-involved-in-care stands at partly

    Scenario: not met when GPs are seldom asked to share in planning
      Given the fact e1 that necessary-staff-involved-in-care partly holds
      When the service is assessed
      Then everyone-needed-has-part-in-care is not met because necessary-staff-involved-in-care stands at partly

    Scenario: not met when work with other organisations cannot be shown
      Given the fact e1 that necessary-staff-involved-in-care is not shown
      When the service is assessed
      Then everyone-needed-has-part-in-care is not met because necessary-staff-involved-in-care stands at partly

  Rule: services-there-all-week (good)

    Scenario: met when scans and consultants are to be had on Sundays as on Mondays
      Given the fact e1 that seven-day-services-available holds
      When the service is assessed
      Then services-there-all-week is met because of e1

    Scenario: not met when therapists do not work at weekends
      Given the fact e1 that seven-day-services-available partly holds
      When the service is assessed
      Then services-there-all-week is not met because seven-day-services-available stands at partly

    Scenario: not asked of a community health service, for care on seven days
      Given a service of type community_health
      When the service is assessed
      Then services-there-all-week does not apply

  Rule: seven-day-effect-watched (good)

    Scenario: met when outcomes are checked against the day of admission
      Given the fact e1 that seven-day-effect-monitored holds
      When the service is assessed
      Then seven-day-effect-watched is met because of e1

    Scenario: not met when outcomes at weekends are checked for some conditions only
      Given the fact e1 that seven-day-effect-monitored partly holds
      When the service is assessed
      Then seven-day-effect-watched is not met because seven-day-effect-monitored stands at partly

    Scenario: not asked of an ambulance service, for the effect of seven days
      Given a service of type ambulance
      When the service is assessed
      Then seven-day-effect-watched does not apply

  Rule: staff-work-together-on-needs (good)

    Scenario: met when staff of all disciplines work well together for a person with complex needs
      Given the fact e1 that staff-collaborate-to-meet-needs holds
      When the service is assessed
      Then staff-work-together-on-needs is met because of e1

    Scenario: not met when some teams work well together and others do not
      Given the fact e1 that staff-collaborate-to-meet-needs partly holds
      When the service is assessed
      Then staff-work-together-on-needs is not met because staff-collaborate-to-meet-needs stands at partly

  Rule: help-sought-where-it-is-to-be-had (good)

    Scenario: met when staff call on the mental health team as soon as they need it
      Given the fact e1 that support-sought-from-other-teams holds
      When the service is assessed
      Then help-sought-where-it-is-to-be-had is met because of e1

    Scenario: not met when staff are slow to ask specialists for advice
      Given the fact e1 that support-sought-from-other-teams partly holds
      When the service is assessed
      Then help-sought-where-it-is-to-be-had is not met because support-sought-from-other-teams stands at partly

  Rule: onward-needs-looked-at-early (good)

    Scenario: met when needs after discharge are assessed soon after admission
      Given the fact e1 that onward-care-planned-early holds
      When the service is assessed
      Then onward-needs-looked-at-early is met because of e1

    Scenario: not met when needs after discharge are assessed on the last day for some
      Given the fact e1 that onward-care-planned-early partly holds
      When the service is assessed
      Then onward-needs-looked-at-early is not met because onward-care-planned-early stands at partly

    Scenario: not asked of an NHS 111 service, for early assessment
      Given a service of type nhs_111
      When the service is assessed
      Then onward-needs-looked-at-early does not apply

  Rule: moves-prepared-with-all-concerned (good)

    Scenario: met when the community team joins the assessment before discharge
      Given the fact e1 that all-concerned-help-plan-moves holds
      When the service is assessed
      Then moves-prepared-with-all-concerned is met because of e1

    Scenario: not met when the receiving team is sometimes left out of the assessment
      Given the fact e1 that all-concerned-help-plan-moves partly holds
      When the service is assessed
      Then moves-prepared-with-all-concerned is not met because all-concerned-help-plan-moves stands at partly

    Scenario: not asked of an NHS 111 service, for joint assessment
      Given a service of type nhs_111
      When the service is assessed
      Then moves-prepared-with-all-concerned does not apply

  Rule: move-plans-fit-the-person (good)

    Scenario: met when plans start from how the person lives
      Given the fact e1 that move-plans-reflect-individual-needs holds
      When the service is assessed
      Then move-plans-fit-the-person is met because of e1

    Scenario: not met when some plans are the same for everyone
      Given the fact e1 that move-plans-reflect-individual-needs partly holds
      When the service is assessed
      Then move-plans-fit-the-person is not met because move-plans-reflect-individual-needs stands at partly

    Scenario: not asked of an NHS 111 service, for plans that fit the person
      Given a service of type nhs_111
      When the service is assessed
      Then move-plans-fit-the-person does not apply

  Rule: move-plans-whole (good)

    Scenario: met when plans say who will give care at home and what is hoped for
      Given the fact e1 that move-plans-complete holds
      When the service is assessed
      Then move-plans-whole is met because of e1

    Scenario: not met when sections of some plans are blank
      Given the fact e1 that move-plans-complete partly holds
      When the service is assessed
      Then move-plans-whole is not met because move-plans-complete stands at partly

    Scenario: not met when some plans stop at the hospital door
      Given the fact e1 that move-plans-complete partly holds
      When the service is assessed
      Then move-plans-whole is not met because move-plans-complete stands at partly

    Scenario: not asked of an NHS 111 service, for whole plans
      Given a service of type nhs_111
      When the service is assessed
      Then move-plans-whole does not apply

  Rule: discharge-at-right-time (good)

    Scenario: met when nobody is discharged at night
      Given the fact e1 that discharge-well-timed holds
      When the service is assessed
      Then discharge-at-right-time is met because of e1

    Scenario: not met when some frail people were sent home late at night
      Given the fact e1 that discharge-well-timed partly holds
      When the service is assessed
      Then discharge-at-right-time is not met because discharge-well-timed stands at partly

    Scenario: not asked of a GP practice, for the hour of discharge
      Given a service of type gp_practice
      When the service is assessed
      Then discharge-at-right-time does not apply

  Rule: care-ready-for-people-who-leave (good)

    Scenario: met when the care package starts on the day of discharge
      Given the fact e1 that ongoing-care-ready-before-moves holds
      When the service is assessed
      Then care-ready-for-people-who-leave is met because of e1

    Scenario: not met when care at home was late for some who were discharged
      Given the fact e1 that ongoing-care-ready-before-moves partly holds
      When the service is assessed
      Then care-ready-for-people-who-leave is not met because ongoing-care-ready-before-moves stands at partly

    Scenario: not asked of an NHS 111 service, for care ready in time
      Given a service of type nhs_111
      When the service is assessed
      Then care-ready-for-people-who-leave does not apply

  Rule: moves-not-held-up (good)

    Scenario: met when people leave on the day on which they are ready
      Given the fact e1 that moves-between-services-without-delay holds
      When the service is assessed
      Then moves-not-held-up is met because of e1

    Scenario: not met when some people wait for a bed elsewhere
      Given the fact e1 that moves-between-services-without-delay partly holds
      When the service is assessed
      Then moves-not-held-up is not met because moves-between-services-without-delay stands at partly

    Scenario: not asked of an NHS 111 service, for moves without delay
      Given a service of type nhs_111
      When the service is assessed
      Then moves-not-held-up does not apply

  Rule: moves-run-smoothly (good)

    Scenario: met when a discharge team brings all the services together
      Given the fact e1 that moves-between-services-coordinated holds
      When the service is assessed
      Then moves-run-smoothly is met because of e1

    Scenario: not met when transport and medicines are not always arranged in step
      Given the fact e1 that moves-between-services-coordinated partly holds
      When the service is assessed
      Then moves-run-smoothly is not met because moves-between-services-coordinated stands at partly

    Scenario: not asked of an NHS 111 service, for moves that run smoothly
      Given a service of type nhs_111
      When the service is assessed
      Then moves-run-smoothly does not apply

  Rule: way-out-of-service-clear (good)

    Scenario: met when everybody knows how discharge is arranged
      Given the fact e1 that move-arrangements-clear holds
      When the service is assessed
      Then way-out-of-service-clear is met because of e1

    Scenario: not met when staff are unsure who arranges transfers
      Given the fact e1 that move-arrangements-clear partly holds
      When the service is assessed
      Then way-out-of-service-clear is not met because move-arrangements-clear stands at partly

    Scenario: not asked of an NHS 111 service, for clear arrangements
      Given a service of type nhs_111
      When the service is assessed
      Then way-out-of-service-clear does not apply

  Rule: word-of-discharge-gets-round (good)

    Scenario: met when GPs and community nurses are told of every discharge
      Given the fact e1 that services-told-of-discharge holds
      When the service is assessed
      Then word-of-discharge-gets-round is met because of e1

    Scenario: not met when community nurses are not told of every discharge
      Given the fact e1 that services-told-of-discharge partly holds
      When the service is assessed
      Then word-of-discharge-gets-round is not met because services-told-of-discharge stands at partly

    Scenario: not met when the hospital cannot show whom it told
      Given the fact e1 that services-told-of-discharge is not shown
      When the service is assessed
      Then word-of-discharge-gets-round is not met because services-told-of-discharge stands at partly

    Scenario: not asked of a GP out-of-hours service, for word of discharge
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then word-of-discharge-gets-round does not apply

  Rule: unplanned-moves-kept-safe (good)

    Scenario: met when somebody who left early was followed up by a set process
      Given the fact e1 that unplanned-moves-managed-safely holds
      When the service is assessed
      Then unplanned-moves-kept-safe is met because of e1

    Scenario: not met when follow-up after sudden transfers is uneven
      Given the fact e1 that unplanned-moves-managed-safely partly holds
      When the service is assessed
      Then unplanned-moves-kept-safe is not met because unplanned-moves-managed-safely stands at partly

    Scenario: not asked of an NHS 111 service, for the safety of unplanned moves
      Given a service of type nhs_111
      When the service is assessed
      Then unplanned-moves-kept-safe does not apply

  Rule: needs-known-after-unplanned-moves (good)

    Scenario: met when a sudden transfer comes with a full account of needs
      Given the fact e1 that needs-passed-on-in-unplanned-moves holds
      When the service is assessed
      Then needs-known-after-unplanned-moves is met because of e1

    Scenario: not met when a sudden transfer comes with half of the notes
      Given the fact e1 that needs-passed-on-in-unplanned-moves partly holds
      When the service is assessed
      Then needs-known-after-unplanned-moves is not met because needs-passed-on-in-unplanned-moves stands at partly

    Scenario: not asked of an NHS 111 service, for needs passed on in a hurry
      Given a service of type nhs_111
      When the service is assessed
      Then needs-known-after-unplanned-moves does not apply

  Rule: multidisciplinary-work-limited (requires_improvement)

    Scenario: met when disciplines meet on some wards alone
      Given the fact e1 that staff-collaborate-to-meet-needs partly holds
      When the service is assessed
      Then multidisciplinary-work-limited is met because of e1

    Scenario: met when each discipline works on its own
      Given the fact e1 that staff-collaborate-to-meet-needs does not hold
      When the service is assessed
      Then multidisciplinary-work-limited is met because of e1

    Scenario: not met when disciplines work together throughout
      Given the fact e1 that staff-collaborate-to-meet-needs holds
      When the service is assessed
      Then multidisciplinary-work-limited is not met because staff-collaborate-to-meet-needs stands at yes

  Rule: working-together-limited (requires_improvement)

    Scenario: met when staff do not always ask for advice that they need
      Given the fact e1 that support-sought-from-other-teams partly holds
      When the service is assessed
      Then working-together-limited is met because of e1

    Scenario: met when something of a barrier stands between two teams
      Given the fact e1 that serious-barriers-to-joint-work partly holds
      When the service is assessed
      Then working-together-limited is met because of e1

    Scenario: not met when teams ask each other for help and meet no barriers
      Given the fact e1 that support-sought-from-other-teams holds
      And the fact e2 that serious-barriers-to-joint-work does not hold
      When the service is assessed
      Then working-together-limited is not met because support-sought-from-other-teams stands at yes

  Rule: some-of-those-needed-missing (requires_improvement)

    Scenario: met when ward rounds take place without the nurses
      Given the fact e1 that necessary-staff-involved-in-care partly holds
      When the service is assessed
      Then some-of-those-needed-missing is met because of e1

    Scenario: met when schools are not asked about the children they know
      Given the fact e1 that necessary-staff-involved-in-care partly holds
      When the service is assessed
      Then some-of-those-needed-missing is met because of e1

    Scenario: not met when nobody who is needed is missing
      Given the fact e1 that necessary-staff-involved-in-care holds
      When the service is assessed
      Then some-of-those-needed-missing is not met because necessary-staff-involved-in-care stands at yes

  Rule: shared-care-poorly-coordinated (requires_improvement)

    Scenario: met when teams give the same person conflicting advice
      Given the fact e1 that shared-care-coordinated partly holds
      When the service is assessed
      Then shared-care-poorly-coordinated is met because of e1

    Scenario: met when reviews of care are held without one of the teams
      Given the fact e1 that shared-care-coordinated partly holds
      When the service is assessed
      Then shared-care-poorly-coordinated is met because of e1

    Scenario: not met when the advice of all teams is of one piece
      Given the fact e1 that shared-care-coordinated holds
      When the service is assessed
      Then shared-care-poorly-coordinated is not met because shared-care-coordinated stands at yes

  Rule: teams-meet-too-seldom (requires_improvement)

    Scenario: met when the practice meets health visitors once a year
      Given the fact e1 that multidisciplinary-meetings-often-enough partly holds
      When the service is assessed
      Then teams-meet-too-seldom is met because of e1

    Scenario: not met when meetings are as frequent as care demands
      Given the fact e1 that multidisciplinary-meetings-often-enough holds
      When the service is assessed
      Then teams-meet-too-seldom is not met because multidisciplinary-meetings-often-enough stands at yes

  Rule: services-missing-on-some-days (requires_improvement)

    Scenario: met when no scans are to be had on Sundays
      Given the fact e1 that seven-day-services-available partly holds
      When the service is assessed
      Then services-missing-on-some-days is met because of e1

    Scenario: met when nobody has looked at outcomes by day of the week
      Given the fact e1 that seven-day-effect-monitored does not hold
      When the service is assessed
      Then services-missing-on-some-days is met because of e1

    Scenario: not met when scans are to be had every day and outcomes are known by day
      Given the fact e1 that seven-day-services-available holds
      And the fact e2 that seven-day-effect-monitored holds
      When the service is assessed
      Then services-missing-on-some-days is not met because seven-day-services-available stands at yes

    Scenario: not asked of a GP practice, for services that are missing on some days
      Given a service of type gp_practice
      When the service is assessed
      Then services-missing-on-some-days does not apply

    Scenario: met, as it is so in part that the service monitors what seven-day working does for people's outcomes
      Given the fact e1 that seven-day-services-available does not hold
      And the fact e2 that seven-day-effect-monitored partly holds
      When the service is assessed
      Then services-missing-on-some-days is met because of e1, e2

  Rule: moves-planned-late (requires_improvement)

    Scenario: met when planning often begins when discharge is due
      Given the fact e1 that onward-care-planned-early partly holds
      When the service is assessed
      Then moves-planned-late is met because of e1

    Scenario: not met when planning begins in good time for all
      Given the fact e1 that onward-care-planned-early holds
      When the service is assessed
      Then moves-planned-late is not met because onward-care-planned-early stands at yes

    Scenario: not asked of an NHS 111 service, for late plans
      Given a service of type nhs_111
      When the service is assessed
      Then moves-planned-late does not apply

  Rule: move-plans-pass-over-needs (requires_improvement)

    Scenario: met when plans say nothing about a person's mental health
      Given the fact e1 that move-plans-reflect-individual-needs partly holds
      When the service is assessed
      Then move-plans-pass-over-needs is met because of e1

    Scenario: not met when plans speak to every need
      Given the fact e1 that move-plans-reflect-individual-needs holds
      When the service is assessed
      Then move-plans-pass-over-needs is not met because move-plans-reflect-individual-needs stands at yes

    Scenario: not asked of an NHS 111 service, for needs passed over in plans
      Given a service of type nhs_111
      When the service is assessed
      Then move-plans-pass-over-needs does not apply

  Rule: move-plans-with-gaps (requires_improvement)

    Scenario: met when some plans are only half filled in
      Given the fact e1 that move-plans-complete partly holds
      When the service is assessed
      Then move-plans-with-gaps is met because of e1

    Scenario: met when some plans leave the care to follow open
      Given the fact e1 that move-plans-complete partly holds
      When the service is assessed
      Then move-plans-with-gaps is met because of e1

    Scenario: not met when plans are whole, with care and outcomes named
      Given the fact e1 that move-plans-complete holds
      When the service is assessed
      Then move-plans-with-gaps is not met because move-plans-complete stands at yes

    Scenario: not asked of an NHS 111 service, for gaps in plans
      Given a service of type nhs_111
      When the service is assessed
      Then move-plans-with-gaps does not apply

  Rule: moves-planned-without-some-concerned (requires_improvement)

    Scenario: met when the care home first hears of a plan when it is made
      Given the fact e1 that all-concerned-help-plan-moves partly holds
      When the service is assessed
      Then moves-planned-without-some-concerned is met because of e1

    Scenario: not met when all concerned sit round the table
      Given the fact e1 that all-concerned-help-plan-moves holds
      When the service is assessed
      Then moves-planned-without-some-concerned is not met because all-concerned-help-plan-moves stands at yes

    Scenario: not asked of an NHS 111 service, for those left out of plans
      Given a service of type nhs_111
      When the service is assessed
      Then moves-planned-without-some-concerned does not apply

  Rule: moves-held-up (requires_improvement)

    Scenario: met when referrals at times lie for a week
      Given the fact e1 that moves-between-services-without-delay partly holds
      When the service is assessed
      Then moves-held-up is met because of e1

    Scenario: met when serious delays to discharge come up now and then
      Given the fact e1 that serious-delays-to-moves partly holds
      When the service is assessed
      Then moves-held-up is met because of e1

    Scenario: not met when people move on without delay
      Given the fact e1 that moves-between-services-without-delay holds
      And the fact e2 that serious-delays-to-moves does not hold
      When the service is assessed
      Then moves-held-up is not met because moves-between-services-without-delay stands at yes

    Scenario: not asked of an NHS 111 service, for moves held up
      Given a service of type nhs_111
      When the service is assessed
      Then moves-held-up does not apply

  Rule: moves-poorly-coordinated (requires_improvement)

    Scenario: met when two wards each believe that the other arranges the move
      Given the fact e1 that moves-between-services-coordinated partly holds
      When the service is assessed
      Then moves-poorly-coordinated is met because of e1

    Scenario: not met when the wards concerned arrange the move together
      Given the fact e1 that moves-between-services-coordinated holds
      When the service is assessed
      Then moves-poorly-coordinated is not met because moves-between-services-coordinated stands at yes

    Scenario: not asked of an NHS 111 service, for poor coordination of moves
      Given a service of type nhs_111
      When the service is assessed
      Then moves-poorly-coordinated does not apply

  Rule: way-out-of-service-not-fully-clear (requires_improvement)

    Scenario: met when new staff are unsure how to refer people on
      Given the fact e1 that move-arrangements-clear partly holds
      When the service is assessed
      Then way-out-of-service-not-fully-clear is met because of e1

    Scenario: not met when all staff know how to refer people on
      Given the fact e1 that move-arrangements-clear holds
      When the service is assessed
      Then way-out-of-service-not-fully-clear is not met because move-arrangements-clear stands at yes

    Scenario: not asked of an NHS 111 service, for arrangements half clear
      Given a service of type nhs_111
      When the service is assessed
      Then way-out-of-service-not-fully-clear does not apply

  Rule: care-not-always-ready-for-people-who-leave (requires_improvement)

    Scenario: met when equipment reaches some homes days after discharge
      Given the fact e1 that ongoing-care-ready-before-moves partly holds
      When the service is assessed
      Then care-not-always-ready-for-people-who-leave is met because of e1

    Scenario: not met when equipment is in each home before discharge
      Given the fact e1 that ongoing-care-ready-before-moves holds
      When the service is assessed
      Then care-not-always-ready-for-people-who-leave is not met because ongoing-care-ready-before-moves stands at yes

    Scenario: not asked of an NHS 111 service, for care not quite ready
      Given a service of type nhs_111
      When the service is assessed
      Then care-not-always-ready-for-people-who-leave does not apply

  Rule: discharge-badly-timed-or-unannounced (requires_improvement)

    Scenario: met when people are at times discharged after midnight
      Given the fact e1 that discharge-well-timed partly holds
      And the fact e2 that services-told-of-discharge holds
      When the service is assessed
      Then discharge-badly-timed-or-unannounced is met because of e1

    Scenario: met when GPs at times do not hear of a discharge
      Given the fact e1 that discharge-well-timed holds
      And the fact e2 that services-told-of-discharge partly holds
      When the service is assessed
      Then discharge-badly-timed-or-unannounced is met because of e2

    Scenario: not met when discharge takes place by day and all are told
      Given the fact e1 that discharge-well-timed holds
      And the fact e2 that services-told-of-discharge holds
      When the service is assessed
      Then discharge-badly-timed-or-unannounced is not met because discharge-well-timed stands at yes

    Scenario: not asked of a GP practice, for discharge at an odd hour
      Given a service of type gp_practice
      When the service is assessed
      Then discharge-badly-timed-or-unannounced does not apply

  Rule: unplanned-moves-not-always-safe (requires_improvement)

    Scenario: met when one person who walked out was not followed up
      Given the fact e1 that unplanned-moves-managed-safely partly holds
      When the service is assessed
      Then unplanned-moves-not-always-safe is met because of e1

    Scenario: met when the process for people who walk out is not always kept to
      Given the fact e1 that unplanned-moves-managed-safely partly holds
      When the service is assessed
      Then unplanned-moves-not-always-safe is met because of e1

    Scenario: not met when everybody who walked out was followed up
      Given the fact e1 that unplanned-moves-managed-safely holds
      When the service is assessed
      Then unplanned-moves-not-always-safe is not met because unplanned-moves-managed-safely stands at yes

    Scenario: not asked of an NHS 111 service, for unplanned moves at times unsafe
      Given a service of type nhs_111
      When the service is assessed
      Then unplanned-moves-not-always-safe does not apply

  Rule: needs-not-always-known-after-unplanned-moves (requires_improvement)

    Scenario: met when a night transfer came without word of an allergy
      Given the fact e1 that needs-passed-on-in-unplanned-moves partly holds
      When the service is assessed
      Then needs-not-always-known-after-unplanned-moves is met because of e1

    Scenario: not met when night transfers come with every need written down
      Given the fact e1 that needs-passed-on-in-unplanned-moves holds
      When the service is assessed
      Then needs-not-always-known-after-unplanned-moves is not met because needs-passed-on-in-unplanned-moves stands at yes

    Scenario: not asked of an NHS 111 service, for needs not passed on
      Given a service of type nhs_111
      When the service is assessed
      Then needs-not-always-known-after-unplanned-moves does not apply

  Rule: care-given-in-isolation (inadequate)

    Scenario: met when each team treats people as though it were alone
      Given the fact e1 that staff-collaborate-to-meet-needs does not hold, with significant impact
      When the service is assessed
      Then care-given-in-isolation is met because of e1

    Scenario: met when staff never ask for outside advice though they need it
      Given the fact e1 that support-sought-from-other-teams does not hold
      When the service is assessed
      Then care-given-in-isolation is met because of e1

    Scenario: not met when one team keeps apart and asks for outside advice too late at times
      Given the fact e1 that staff-collaborate-to-meet-needs partly holds
      And the fact e2 that support-sought-from-other-teams partly holds
      When the service is assessed
      Then care-given-in-isolation is not met because staff-collaborate-to-meet-needs stands at partly

  Rule: joint-work-blocked (inadequate)

    Scenario: met when conflict between two departments stops joint work
      Given the fact e1 that serious-barriers-to-joint-work holds
      When the service is assessed
      Then joint-work-blocked is met because of e1

    Scenario: not met when conflict between two departments slows joint work at times
      Given the fact e1 that serious-barriers-to-joint-work partly holds
      When the service is assessed
      Then joint-work-blocked is not met because serious-barriers-to-joint-work stands at partly

    Scenario: not met when no barriers stand in the way
      Given the fact e1 that serious-barriers-to-joint-work does not hold
      When the service is assessed
      Then joint-work-blocked is not met because serious-barriers-to-joint-work stands at no

  Rule: move-plans-unfit (inadequate)

    Scenario: met when plans for discharge are next to empty
      Given the fact e1 that move-plans-complete does not hold
      When the service is assessed
      Then move-plans-unfit is met because of e1

    Scenario: met when plans for discharge bear no relation to the person
      Given the fact e1 that move-plans-reflect-individual-needs does not hold
      When the service is assessed
      Then move-plans-unfit is met because of e1

    Scenario: not met when plans fall short in places
      Given the fact e1 that move-plans-complete partly holds
      And the fact e2 that move-plans-reflect-individual-needs partly holds
      When the service is assessed
      Then move-plans-unfit is not met because move-plans-complete stands at partly

    Scenario: not asked of an NHS 111 service, for unfit plans
      Given a service of type nhs_111
      When the service is assessed
      Then move-plans-unfit does not apply

  Rule: moves-seriously-delayed (inadequate)

    Scenario: met when people fit to leave stay in hospital for weeks
      Given the fact e1 that serious-delays-to-moves holds, with significant impact
      When the service is assessed
      Then moves-seriously-delayed is met because of e1

    Scenario: not met when such stays are a rare event
      Given the fact e1 that serious-delays-to-moves partly holds
      When the service is assessed
      Then moves-seriously-delayed is not met because serious-delays-to-moves stands at partly

    Scenario: not met when delays are short even though people do wait
      Given the fact e1 that serious-delays-to-moves does not hold
      And the fact e2 that moves-between-services-without-delay does not hold
      When the service is assessed
      Then moves-seriously-delayed is not met because serious-delays-to-moves stands at no

    Scenario: not asked of an NHS 111 service, for serious delays
      Given a service of type nhs_111
      When the service is assessed
      Then moves-seriously-delayed does not apply

  Rule: way-out-of-service-unclear (inadequate)

    Scenario: met when nobody can say how a transfer is arranged
      Given the fact e1 that move-arrangements-clear does not hold
      When the service is assessed
      Then way-out-of-service-unclear is met because of e1

    Scenario: not met when most staff can say how a transfer is arranged
      Given the fact e1 that move-arrangements-clear partly holds
      When the service is assessed
      Then way-out-of-service-unclear is not met because move-arrangements-clear stands at partly

    Scenario: not asked of an NHS 111 service, for unclear arrangements
      Given a service of type nhs_111
      When the service is assessed
      Then way-out-of-service-unclear does not apply

  Rule: people-leave-to-no-care (inadequate)

    Scenario: met when people go home to no care at all
      Given the fact e1 that ongoing-care-ready-before-moves does not hold, with significant impact
      When the service is assessed
      Then people-leave-to-no-care is met because of e1

    Scenario: not met when care at home starts late for a few
      Given the fact e1 that ongoing-care-ready-before-moves partly holds
      When the service is assessed
      Then people-leave-to-no-care is not met because ongoing-care-ready-before-moves stands at partly

    Scenario: not asked of an NHS 111 service, for people without care
      Given a service of type nhs_111
      When the service is assessed
      Then people-leave-to-no-care does not apply

  Rule: unplanned-moves-unmanaged (inadequate)

    Scenario: met when nobody does anything if a person walks out
      Given the fact e1 that unplanned-moves-managed-safely does not hold
      When the service is assessed
      Then unplanned-moves-unmanaged is met because of e1

    Scenario: not met when some who walked out were followed up
      Given the fact e1 that unplanned-moves-managed-safely partly holds
      When the service is assessed
      Then unplanned-moves-unmanaged is not met because unplanned-moves-managed-safely stands at partly

    Scenario: not asked of an NHS 111 service, for unmanaged departures
      Given a service of type nhs_111
      When the service is assessed
      Then unplanned-moves-unmanaged does not apply
