Feature: R2 Different needs and vulnerable circumstances

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: NHS 111 service
    Given a service of type nhs_111
    And the fact e1 that end-of-life-recognised-in-everyone holds
    And the fact e2 that end-of-life-information-passed-on holds
    And the fact e3 that treatment-withdrawal-open-and-sensitive holds
    And the fact e4 that people-die-in-comfort-and-dignity holds
    When the service is assessed
    Then the fact e1 is listed as unused because end-of-life-recognised-in-everyone does not apply to this service type
    And the fact e2 is listed as unused because end-of-life-information-passed-on does not apply to this service type
    And the fact e3 is listed as unused because treatment-withdrawal-open-and-sensitive does not apply to this service type
    And the fact e4 is listed as unused because people-die-in-comfort-and-dignity does not apply to this service type

  Scenario: what is not asked of this type of service is put aside: Ambulance service
    Given a service of type ambulance
    And the fact e1 that end-of-life-choices-informed holds
    And the fact e2 that end-of-life-wishes-in-personal-plan holds
    And the fact e3 that end-of-life-wishes-passed-on holds
    And the fact e4 that end-of-life-wishes-carried-out holds
    When the service is assessed
    Then the fact e1 is listed as unused because end-of-life-choices-informed does not apply to this service type
    And the fact e2 is listed as unused because end-of-life-wishes-in-personal-plan does not apply to this service type
    And the fact e3 is listed as unused because end-of-life-wishes-passed-on does not apply to this service type
    And the fact e4 is listed as unused because end-of-life-wishes-carried-out does not apply to this service type

  Scenario: what is not asked of this type of service is put aside: Acute hospital
    Given the fact e1 that contact-with-close-ones-enabled holds
    And the fact e2 that links-with-networks-enabled holds
    And the fact e3 that interests-and-activities-supported holds
    And the fact e4 that education-and-work-supported holds
    When the service is assessed
    Then the fact e1 is listed as unused because contact-with-close-ones-enabled does not apply to this service type
    And the fact e2 is listed as unused because links-with-networks-enabled does not apply to this service type
    And the fact e3 is listed as unused because interests-and-activities-supported does not apply to this service type
    And the fact e4 is listed as unused because education-and-work-supported does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then R2 is not outstanding because in needs-of-groups-actively-learned the claim group-needs-actively-explored is missing
    And R2 is not outstanding because in care-reaches-out-to-groups the claim delivery-shaped-to-groups is missing
    And R2 is not outstanding because in delivery-furthers-equality the claim equality-furthered-by-delivery is missing
    And R2 is not outstanding because in reaches-out-on-protected-characteristics the claim protected-groups-sought-out is missing
    And R2 is not outstanding because in reaches-out-near-end-of-life the claim end-of-life-needs-sought-out is missing
    And R2 is not outstanding because in reaches-out-to-vulnerable-people the claim vulnerable-groups-sought-out is missing
    And R2 is not outstanding because in reaches-out-on-complex-needs the claim complex-needs-sought-out is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then R2 is not good because in different-needs-met-in-delivery the claim different-needs-taken-into-account is missing
    And R2 is not good because in protected-characteristics-kept-in-view the claim protected-characteristics-allowed-for is missing
    And R2 is not good because in complex-needs-kept-in-view the claim complex-needs-allowed-for is missing
    And R2 is not good because in vulnerable-circumstances-kept-in-view the claim vulnerable-circumstances-allowed-for is missing
    And R2 is not good because in end-of-life-kept-in-view the claim end-of-life-needs-allowed-for is missing
    And R2 is not good because in end-of-life-seen-in-everyone the claim end-of-life-recognised-in-everyone is missing
    And R2 is not good because in end-of-life-known-to-all-concerned the claim end-of-life-information-passed-on is missing
    And R2 is not good because in informed-choice-near-end-of-life the claim end-of-life-choices-informed is missing
    And R2 is not good because in own-plan-near-end-of-life the claim end-of-life-wishes-in-personal-plan is missing
    And R2 is not good because in wishes-known-near-end-of-life the claim end-of-life-wishes-passed-on is missing
    And R2 is not good because in wishes-followed-near-end-of-life the claim end-of-life-wishes-carried-out is missing
    And R2 is not good because in treatment-ended-with-sensitivity the claim treatment-withdrawal-open-and-sensitive is missing
    And R2 is not good because in comfort-and-dignity-in-death the claim people-die-in-comfort-and-dignity is missing
    And R2 is not good because in care-joined-up-with-other-providers the claim other-providers-coordinated-with is missing
    And R2 is not good because in key-staff-join-up-care the claim key-staff-hold-care-together is missing
    And R2 is not good because in supported-from-service-to-service the claim support-at-referral-or-transfer is missing
    And R2 is not good because in supported-when-discharged the claim support-at-discharge is missing
    And R2 is not good because in families-and-carers-kept-in-touch the claim families-and-carers-liaised-with is missing
    And R2 is not good because in diverse-needs-known-to-all-services the claim services-told-of-diverse-needs is missing
    And R2 is not good because in adjustments-open-service-to-disabled-people the claim reasonable-adjustments-made is missing
    And R2 is not good because in barriers-to-service-cleared the claim access-barriers-removed is missing
    And R2 is not good because in language-no-bar-to-service the claim language-barriers-removed is missing
    And R2 is not good because in care-within-reach-of-all the claim needed-care-within-reach is missing

  Scenario: while nothing is known, all is missing that speaks for Good at this type of service
    Given a service of type community_health
    When the service is assessed
    Then R2 is not good because in contact-with-close-ones-kept-open the claim contact-with-close-ones-enabled is missing
    And R2 is not good because in links-with-networks-kept-open the claim links-with-networks-enabled is missing
    And R2 is not good because in room-for-interests-and-activities the claim interests-and-activities-supported is missing
    And R2 is not good because in way-into-education-and-work the claim education-and-work-supported is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then R2 is not requires_improvement because in different-needs-not-fully-met the claim different-needs-taken-into-account is missing
    And R2 is not requires_improvement because in shortfalls-on-protected-characteristics the claim protected-characteristics-allowed-for is missing
    And R2 is not requires_improvement because in shortfalls-on-complex-needs the claim complex-needs-allowed-for is missing
    And R2 is not requires_improvement because in shortfalls-for-vulnerable-people the claim vulnerable-circumstances-allowed-for is missing
    And R2 is not requires_improvement because in shortfalls-near-end-of-life the claim end-of-life-needs-allowed-for is missing
    And R2 is not requires_improvement because in end-of-life-sometimes-overlooked the claim end-of-life-recognised-in-everyone is missing
    And R2 is not requires_improvement because in end-of-life-wishes-not-always-honoured the claim end-of-life-choices-informed is missing
    And R2 is not requires_improvement because in dying-not-always-eased the claim treatment-withdrawal-open-and-sensitive is missing
    And R2 is not requires_improvement because in care-for-needs-not-fully-joined-up the claim other-providers-coordinated-with is missing
    And R2 is not requires_improvement because in needs-sometimes-lost-on-the-way the claim support-at-referral-or-transfer is missing
    And R2 is not requires_improvement because in families-and-carers-sometimes-out-of-touch the claim families-and-carers-liaised-with is missing
    And R2 is not requires_improvement because in diverse-needs-not-known-to-all-services the claim services-told-of-diverse-needs is missing
    And R2 is not requires_improvement because in barriers-to-service-left-standing the claim access-barriers-removed is missing
    And R2 is not requires_improvement because in adjustments-sometimes-missing the claim reasonable-adjustments-made is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement at this type of service
    Given a service of type community_health
    When the service is assessed
    Then R2 is not requires_improvement because in links-outside-not-fully-enabled the claim contact-with-close-ones-enabled is missing
    And R2 is not requires_improvement because in activities-not-fully-supported the claim interests-and-activities-supported is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then R2 is not inadequate because in needed-care-out-of-reach the claim needed-care-within-reach is missing
    And R2 is not inadequate because in not-set-up-for-end-of-life the claim end-of-life-needs-allowed-for is missing
    And R2 is not inadequate because in not-set-up-for-complex-or-vulnerable-lives the claim complex-needs-allowed-for is missing

  Rule: needs-of-groups-actively-learned (outstanding)

    Scenario: met when the service goes to groups in its area to hear what they need
      Given the fact e1 that group-needs-actively-explored holds
      When the service is assessed
      Then needs-of-groups-actively-learned is met because of e1

    Scenario: not met when it asks some groups only
      Given the fact e1 that group-needs-actively-explored partly holds
      When the service is assessed
      Then needs-of-groups-actively-learned is not met because group-needs-actively-explored stands at partly

  Rule: care-reaches-out-to-groups (outstanding)

    Scenario: met when care is shaped around what the groups said and brought close to them
      Given the fact e1 that delivery-shaped-to-groups holds
      When the service is assessed
      Then care-reaches-out-to-groups is met because of e1

    Scenario: not met when care is shaped so for a few groups only
      Given the fact e1 that delivery-shaped-to-groups partly holds
      When the service is assessed
      Then care-reaches-out-to-groups is not met because delivery-shaped-to-groups stands at partly

  Rule: delivery-furthers-equality (outstanding)

    Scenario: met when the way care is given makes for more equality
      Given the fact e1 that equality-furthered-by-delivery holds
      When the service is assessed
      Then delivery-furthers-equality is met because of e1

    Scenario: not met when no assurance is given that equality is furthered
      Given the fact e1 that equality-furthered-by-delivery is not shown
      When the service is assessed
      Then delivery-furthers-equality is not met because equality-furthered-by-delivery stands at partly

  Rule: reaches-out-on-protected-characteristics (outstanding)

    Scenario: met when the service reaches out over disability, race or sexual orientation
      Given the fact e1 that protected-groups-sought-out holds
      When the service is assessed
      Then reaches-out-on-protected-characteristics is met because of e1

    Scenario: not met when it reaches out over some of these only
      Given the fact e1 that protected-groups-sought-out partly holds
      When the service is assessed
      Then reaches-out-on-protected-characteristics is not met because protected-groups-sought-out stands at partly

  Rule: reaches-out-near-end-of-life (outstanding)

    Scenario: met when the service seeks out people near the end of life and meets their needs
      Given the fact e1 that end-of-life-needs-sought-out holds
      When the service is assessed
      Then reaches-out-near-end-of-life is met because of e1

    Scenario: not met when it waits for them to be referred
      Given the fact e1 that end-of-life-needs-sought-out does not hold
      When the service is assessed
      Then reaches-out-near-end-of-life is not met because end-of-life-needs-sought-out stands at no

    Scenario: not met when it is so only in part that the service goes out of its way to know and meet the needs of people who may be near the end of life
      Given the fact e1 that end-of-life-needs-sought-out partly holds
      When the service is assessed
      Then reaches-out-near-end-of-life is not met because end-of-life-needs-sought-out stands at partly

  Rule: reaches-out-to-vulnerable-people (outstanding)

    Scenario: met when the service goes to homeless people where they are
      Given the fact e1 that vulnerable-groups-sought-out holds
      When the service is assessed
      Then reaches-out-to-vulnerable-people is met because of e1

    Scenario: not met when it goes to them only now and then
      Given the fact e1 that vulnerable-groups-sought-out partly holds
      When the service is assessed
      Then reaches-out-to-vulnerable-people is not met because vulnerable-groups-sought-out stands at partly

  Rule: reaches-out-on-complex-needs (outstanding)

    Scenario: met when the service seeks out people with dementia and plans around them
      Given the fact e1 that complex-needs-sought-out holds
      When the service is assessed
      Then reaches-out-on-complex-needs is met because of e1

    Scenario: not met when nothing is known of such efforts
      When the service is assessed
      Then reaches-out-on-complex-needs is not met because complex-needs-sought-out is unknown

    Scenario: not met when it is so only in part that the service goes out of its way to know and meet complex needs
      Given the fact e1 that complex-needs-sought-out partly holds
      When the service is assessed
      Then reaches-out-on-complex-needs is not met because complex-needs-sought-out stands at partly

  Rule: different-needs-met-in-delivery (good)

    Scenario: met when different needs are taken into account
      Given the fact e1 that different-needs-taken-into-account holds
      When the service is assessed
      Then different-needs-met-in-delivery is met because of e1

    Scenario: not met when some needs are passed over
      Given the fact e1 that different-needs-taken-into-account partly holds
      When the service is assessed
      Then different-needs-met-in-delivery is not met because different-needs-taken-into-account stands at partly

  Rule: protected-characteristics-kept-in-view (good)

    Scenario: met when the service allows for age, disability, faith and the rest
      Given the fact e1 that protected-characteristics-allowed-for holds
      When the service is assessed
      Then protected-characteristics-kept-in-view is met because of e1

    Scenario: not met when it allows for some of them only
      Given the fact e1 that protected-characteristics-allowed-for partly holds
      When the service is assessed
      Then protected-characteristics-kept-in-view is not met because protected-characteristics-allowed-for stands at partly

  Rule: complex-needs-kept-in-view (good)

    Scenario: met when the service allows for dementia and learning disability
      Given the fact e1 that complex-needs-allowed-for holds
      When the service is assessed
      Then complex-needs-kept-in-view is met because of e1

    Scenario: not met when it cannot show what it does for complex needs
      Given the fact e1 that complex-needs-allowed-for is not shown
      When the service is assessed
      Then complex-needs-kept-in-view is not met because complex-needs-allowed-for stands at partly

  Rule: vulnerable-circumstances-kept-in-view (good)

    Scenario: met when the service allows for what homeless people need
      Given the fact e1 that vulnerable-circumstances-allowed-for holds
      When the service is assessed
      Then vulnerable-circumstances-kept-in-view is met because of e1

    Scenario: not met when it allows for some vulnerable people only
      Given the fact e1 that vulnerable-circumstances-allowed-for partly holds
      When the service is assessed
      Then vulnerable-circumstances-kept-in-view is not met because vulnerable-circumstances-allowed-for stands at partly

  Rule: end-of-life-kept-in-view (good)

    Scenario: met when the service allows for people near the end of life
      Given the fact e1 that end-of-life-needs-allowed-for holds
      When the service is assessed
      Then end-of-life-kept-in-view is met because of e1

    Scenario: met by an NHS 111 service whose callers near the end of life are put first
      Given a service of type nhs_111
      And the fact e1 that end-of-life-needs-allowed-for holds
      When the service is assessed
      Then end-of-life-kept-in-view is met because of e1

    Scenario: not met when it allows for them on some wards only
      Given the fact e1 that end-of-life-needs-allowed-for partly holds
      When the service is assessed
      Then end-of-life-kept-in-view is not met because end-of-life-needs-allowed-for stands at partly

  Rule: end-of-life-seen-in-everyone (good)

    Scenario: met when everyone who may be near the end of life is recognised
      Given the fact e1 that end-of-life-recognised-in-everyone holds
      When the service is assessed
      Then end-of-life-seen-in-everyone is met because of e1

    Scenario: not met when people without a family are recognised late
      Given the fact e1 that end-of-life-recognised-in-everyone partly holds
      When the service is assessed
      Then end-of-life-seen-in-everyone is not met because end-of-life-recognised-in-everyone stands at partly

    Scenario: recognition is not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then end-of-life-seen-in-everyone does not apply

  Rule: end-of-life-known-to-all-concerned (good)

    Scenario: met when all who need to know are told in time
      Given the fact e1 that end-of-life-information-passed-on holds
      When the service is assessed
      Then end-of-life-known-to-all-concerned is met because of e1

    Scenario: met by an ambulance service that tells the hospital that a patient is dying
      Given a service of type ambulance
      And the fact e1 that end-of-life-information-passed-on holds
      When the service is assessed
      Then end-of-life-known-to-all-concerned is met because of e1

    Scenario: not met when some who need to know are not told
      Given the fact e1 that end-of-life-information-passed-on partly holds
      When the service is assessed
      Then end-of-life-known-to-all-concerned is not met because end-of-life-information-passed-on stands at partly

    Scenario: passing on that somebody may be dying is not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then end-of-life-known-to-all-concerned does not apply

  Rule: informed-choice-near-end-of-life (good)

    Scenario: met when people are helped to choose with the facts before them
      Given the fact e1 that end-of-life-choices-informed holds
      When the service is assessed
      Then informed-choice-near-end-of-life is met because of e1

    Scenario: not met when some choose without the facts
      Given the fact e1 that end-of-life-choices-informed partly holds
      When the service is assessed
      Then informed-choice-near-end-of-life is not met because end-of-life-choices-informed stands at partly

    Scenario: support with choices is not asked of an ambulance service
      Given a service of type ambulance
      When the service is assessed
      Then informed-choice-near-end-of-life does not apply

    Scenario: support with choices is not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then informed-choice-near-end-of-life does not apply

  Rule: own-plan-near-end-of-life (good)

    Scenario: met when decisions are set down in a plan for the person
      Given the fact e1 that end-of-life-wishes-in-personal-plan holds
      When the service is assessed
      Then own-plan-near-end-of-life is met because of e1

    Scenario: not met when some plans are blank or all alike
      Given the fact e1 that end-of-life-wishes-in-personal-plan partly holds
      When the service is assessed
      Then own-plan-near-end-of-life is not met because end-of-life-wishes-in-personal-plan stands at partly

    Scenario: a personal plan is not asked of an ambulance service
      Given a service of type ambulance
      When the service is assessed
      Then own-plan-near-end-of-life does not apply

    Scenario: a personal plan is not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then own-plan-near-end-of-life does not apply

  Rule: wishes-known-near-end-of-life (good)

    Scenario: met when the GP and the hospice are told what a person has decided
      Given the fact e1 that end-of-life-wishes-passed-on holds
      When the service is assessed
      Then wishes-known-near-end-of-life is met because of e1

    Scenario: not met when out-of-hours staff are not always told
      Given the fact e1 that end-of-life-wishes-passed-on partly holds
      When the service is assessed
      Then wishes-known-near-end-of-life is not met because end-of-life-wishes-passed-on stands at partly

    Scenario: passing on decisions is not asked of an ambulance service
      Given a service of type ambulance
      When the service is assessed
      Then wishes-known-near-end-of-life does not apply

    Scenario: passing on decisions is not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then wishes-known-near-end-of-life does not apply

  Rule: wishes-followed-near-end-of-life (good)

    Scenario: met when people are cared for and die where they wished to
      Given the fact e1 that end-of-life-wishes-carried-out holds
      When the service is assessed
      Then wishes-followed-near-end-of-life is met because of e1

    Scenario: not met when the wishes of some are not carried out
      Given the fact e1 that end-of-life-wishes-carried-out partly holds
      When the service is assessed
      Then wishes-followed-near-end-of-life is not met because end-of-life-wishes-carried-out stands at partly

    Scenario: carrying out a plan is not asked of an ambulance service
      Given a service of type ambulance
      When the service is assessed
      Then wishes-followed-near-end-of-life does not apply

    Scenario: carrying out a plan is not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then wishes-followed-near-end-of-life does not apply

  Rule: treatment-ended-with-sensitivity (good)

    Scenario: met when the end of treatment is talked over openly and gently
      Given the fact e1 that treatment-withdrawal-open-and-sensitive holds
      When the service is assessed
      Then treatment-ended-with-sensitivity is met because of e1

    Scenario: not met when some families hear of it too late
      Given the fact e1 that treatment-withdrawal-open-and-sensitive partly holds
      When the service is assessed
      Then treatment-ended-with-sensitivity is not met because treatment-withdrawal-open-and-sensitive stands at partly

    Scenario: the end of treatment is not a matter for NHS 111
      Given a service of type nhs_111
      When the service is assessed
      Then treatment-ended-with-sensitivity does not apply

  Rule: comfort-and-dignity-in-death (good)

    Scenario: met when people die in comfort and with dignity
      Given the fact e1 that people-die-in-comfort-and-dignity holds
      When the service is assessed
      Then comfort-and-dignity-in-death is met because of e1

    Scenario: not met when some people die without either
      Given the fact e1 that people-die-in-comfort-and-dignity partly holds
      When the service is assessed
      Then comfort-and-dignity-in-death is not met because people-die-in-comfort-and-dignity stands at partly

    Scenario: dying in comfort is not asked about at NHS 111
      Given a service of type nhs_111
      When the service is assessed
      Then comfort-and-dignity-in-death does not apply

  Rule: contact-with-close-ones-kept-open (good)

    Scenario: met when people on a mental health ward can see and phone their families
      Given a service of type specialist_mental_health
      And the fact e1 that contact-with-close-ones-enabled holds
      When the service is assessed
      Then contact-with-close-ones-kept-open is met because of e1

    Scenario: not met when visits are hard to arrange on some wards
      Given a service of type specialist_mental_health
      And the fact e1 that contact-with-close-ones-enabled partly holds
      When the service is assessed
      Then contact-with-close-ones-kept-open is not met because contact-with-close-ones-enabled stands at partly

    Scenario: contact with families is not asked of an acute hospital
      Given a service of type acute_hospital
      When the service is assessed
      Then contact-with-close-ones-kept-open does not apply

  Rule: links-with-networks-kept-open (good)

    Scenario: met when a community service helps people back among friends and neighbours
      Given a service of type community_health
      And the fact e1 that links-with-networks-enabled holds
      When the service is assessed
      Then links-with-networks-kept-open is met because of e1

    Scenario: not met when it does so for some people only
      Given a service of type community_health
      And the fact e1 that links-with-networks-enabled partly holds
      When the service is assessed
      Then links-with-networks-kept-open is not met because links-with-networks-enabled stands at partly

    Scenario: links with networks are not asked of a GP practice
      Given a service of type gp_practice
      When the service is assessed
      Then links-with-networks-kept-open does not apply

  Rule: room-for-interests-and-activities (good)

    Scenario: met when people in a recovery service take up hobbies and join groups
      Given a service of type specialist_substance_misuse
      And the fact e1 that interests-and-activities-supported holds
      When the service is assessed
      Then room-for-interests-and-activities is met because of e1

    Scenario: not met when there is little to do at weekends
      Given a service of type specialist_substance_misuse
      And the fact e1 that interests-and-activities-supported partly holds
      When the service is assessed
      Then room-for-interests-and-activities is not met because interests-and-activities-supported stands at partly

    Scenario: leisure is not asked of an acute hospital
      Given a service of type acute_hospital
      When the service is assessed
      Then room-for-interests-and-activities does not apply

  Rule: way-into-education-and-work (good)

    Scenario: met when people have help to go back to college or to a job
      Given a service of type specialist_mental_health
      And the fact e1 that education-and-work-supported holds
      When the service is assessed
      Then way-into-education-and-work is met because of e1

    Scenario: not met when no such help is given
      Given a service of type specialist_mental_health
      And the fact e1 that education-and-work-supported does not hold
      When the service is assessed
      Then way-into-education-and-work is not met because education-and-work-supported stands at no

    Scenario: education and work are not asked of an ambulance service
      Given a service of type ambulance
      When the service is assessed
      Then way-into-education-and-work does not apply

    Scenario: not met when it is so only in part that where this is for the service to do, people whom it suits have support to go into education or work
      Given a service of type community_health
      And the fact e1 that education-and-work-supported partly holds
      When the service is assessed
      Then way-into-education-and-work is not met because education-and-work-supported stands at partly

  Rule: care-joined-up-with-other-providers (good)

    Scenario: met when care is coordinated with the other providers
      Given the fact e1 that other-providers-coordinated-with holds
      When the service is assessed
      Then care-joined-up-with-other-providers is met because of e1

    Scenario: not met when it is coordinated with some of them only
      Given the fact e1 that other-providers-coordinated-with partly holds
      When the service is assessed
      Then care-joined-up-with-other-providers is not met because other-providers-coordinated-with stands at partly

  Rule: key-staff-join-up-care (good)

    Scenario: met when a key worker holds the threads together
      Given the fact e1 that key-staff-hold-care-together holds
      When the service is assessed
      Then key-staff-join-up-care is met because of e1

    Scenario: not met when some people with several conditions have no key worker
      Given the fact e1 that key-staff-hold-care-together partly holds
      When the service is assessed
      Then key-staff-join-up-care is not met because key-staff-hold-care-together stands at partly

  Rule: supported-from-service-to-service (good)

    Scenario: met when people are supported through a referral or a move to another service
      Given the fact e1 that support-at-referral-or-transfer holds
      When the service is assessed
      Then supported-from-service-to-service is met because of e1

    Scenario: not met when some are left to chase their own referral
      Given the fact e1 that support-at-referral-or-transfer partly holds
      When the service is assessed
      Then supported-from-service-to-service is not met because support-at-referral-or-transfer stands at partly

  Rule: supported-when-discharged (good)

    Scenario: met when people are supported as they go home
      Given the fact e1 that support-at-discharge holds
      When the service is assessed
      Then supported-when-discharged is met because of e1

    Scenario: not met when it cannot be shown that support was ready at home
      Given the fact e1 that support-at-discharge is not shown
      When the service is assessed
      Then supported-when-discharged is not met because support-at-discharge stands at partly

  Rule: families-and-carers-kept-in-touch (good)

    Scenario: met when families and carers are kept in the picture
      Given the fact e1 that families-and-carers-liaised-with holds
      When the service is assessed
      Then families-and-carers-kept-in-touch is met because of e1

    Scenario: not met when some carers are forgotten
      Given the fact e1 that families-and-carers-liaised-with partly holds
      When the service is assessed
      Then families-and-carers-kept-in-touch is not met because families-and-carers-liaised-with stands at partly

  Rule: diverse-needs-known-to-all-services (good)

    Scenario: met when each service is told what a person needs
      Given the fact e1 that services-told-of-diverse-needs holds
      When the service is assessed
      Then diverse-needs-known-to-all-services is met because of e1

    Scenario: not met when some services find out for themselves
      Given the fact e1 that services-told-of-diverse-needs partly holds
      When the service is assessed
      Then diverse-needs-known-to-all-services is not met because services-told-of-diverse-needs stands at partly

  Rule: adjustments-open-service-to-disabled-people (good)

    Scenario: met when adjustments let disabled people use the service like anybody else
      Given the fact e1 that reasonable-adjustments-made holds
      When the service is assessed
      Then adjustments-open-service-to-disabled-people is met because of e1

    Scenario: not met when there is no hearing loop at one of the desks
      Given the fact e1 that reasonable-adjustments-made partly holds
      When the service is assessed
      Then adjustments-open-service-to-disabled-people is not met because reasonable-adjustments-made stands at partly

  Rule: barriers-to-service-cleared (good)

    Scenario: met when people without an address can register
      Given the fact e1 that access-barriers-removed holds
      When the service is assessed
      Then barriers-to-service-cleared is met because of e1

    Scenario: not met when some of them are turned away
      Given the fact e1 that access-barriers-removed partly holds
      When the service is assessed
      Then barriers-to-service-cleared is not met because access-barriers-removed stands at partly

  Rule: language-no-bar-to-service (good)

    Scenario: met when interpreters and easy-read leaflets are at hand
      Given the fact e1 that language-barriers-removed holds
      When the service is assessed
      Then language-no-bar-to-service is met because of e1

    Scenario: not met when interpreters are hard to get at night
      Given the fact e1 that language-barriers-removed partly holds
      When the service is assessed
      Then language-no-bar-to-service is not met because language-barriers-removed stands at partly

  Rule: care-within-reach-of-all (good)

    Scenario: met when people get the care that they need, whoever they are
      Given the fact e1 that needed-care-within-reach holds
      When the service is assessed
      Then care-within-reach-of-all is met because of e1

    Scenario: not met when some groups have trouble getting care
      Given the fact e1 that needed-care-within-reach partly holds
      When the service is assessed
      Then care-within-reach-of-all is not met because needed-care-within-reach stands at partly

  Rule: different-needs-not-fully-met (requires_improvement)

    Scenario: met when some different needs are not thought of
      Given the fact e1 that different-needs-taken-into-account partly holds
      When the service is assessed
      Then different-needs-not-fully-met is met because of e1

    Scenario: not met when all such needs are thought of
      Given the fact e1 that different-needs-taken-into-account holds
      When the service is assessed
      Then different-needs-not-fully-met is not met because different-needs-taken-into-account stands at yes

  Rule: shortfalls-on-protected-characteristics (requires_improvement)

    Scenario: met when the needs of some protected groups are missed
      Given the fact e1 that protected-characteristics-allowed-for partly holds
      When the service is assessed
      Then shortfalls-on-protected-characteristics is met because of e1

    Scenario: not met when protected groups have what they need
      Given the fact e1 that protected-characteristics-allowed-for holds
      When the service is assessed
      Then shortfalls-on-protected-characteristics is not met because protected-characteristics-allowed-for stands at yes

  Rule: shortfalls-on-complex-needs (requires_improvement)

    Scenario: met when people with dementia have what they need on some wards only
      Given the fact e1 that complex-needs-allowed-for partly holds
      When the service is assessed
      Then shortfalls-on-complex-needs is met because of e1

    Scenario: not met when people with complex needs have what they need
      Given the fact e1 that complex-needs-allowed-for holds
      When the service is assessed
      Then shortfalls-on-complex-needs is not met because complex-needs-allowed-for stands at yes

  Rule: shortfalls-for-vulnerable-people (requires_improvement)

    Scenario: met when the needs of some vulnerable people are missed
      Given the fact e1 that vulnerable-circumstances-allowed-for partly holds
      When the service is assessed
      Then shortfalls-for-vulnerable-people is met because of e1

    Scenario: not met when vulnerable people have what they need
      Given the fact e1 that vulnerable-circumstances-allowed-for holds
      When the service is assessed
      Then shortfalls-for-vulnerable-people is not met because vulnerable-circumstances-allowed-for stands at yes

  Rule: shortfalls-near-end-of-life (requires_improvement)

    Scenario: met when some needs near the end of life are missed
      Given the fact e1 that end-of-life-needs-allowed-for partly holds
      When the service is assessed
      Then shortfalls-near-end-of-life is met because of e1

    Scenario: not met when the service allows for all of them
      Given the fact e1 that end-of-life-needs-allowed-for holds
      When the service is assessed
      Then shortfalls-near-end-of-life is not met because end-of-life-needs-allowed-for stands at yes

  Rule: end-of-life-sometimes-overlooked (requires_improvement)

    Scenario: met when some people are not recognised as near the end of life
      Given the fact e1 that end-of-life-recognised-in-everyone partly holds
      And the fact e2 that end-of-life-information-passed-on holds
      When the service is assessed
      Then end-of-life-sometimes-overlooked is met because of e1

    Scenario: met when word of it does not reach everyone concerned
      Given the fact e1 that end-of-life-recognised-in-everyone holds
      And the fact e2 that end-of-life-information-passed-on partly holds
      When the service is assessed
      Then end-of-life-sometimes-overlooked is met because of e2

    Scenario: not met when all are recognised and word gets round
      Given the fact e1 that end-of-life-recognised-in-everyone holds
      And the fact e2 that end-of-life-information-passed-on holds
      When the service is assessed
      Then end-of-life-sometimes-overlooked is not met because end-of-life-recognised-in-everyone stands at yes

    Scenario: missing the signs of dying is not held against an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then end-of-life-sometimes-overlooked does not apply

  Rule: end-of-life-wishes-not-always-honoured (requires_improvement)

    Scenario: met when some people choose without support
      Given the fact e1 that end-of-life-choices-informed partly holds
      And the fact e2 that end-of-life-wishes-in-personal-plan holds
      And the fact e3 that end-of-life-wishes-passed-on holds
      And the fact e4 that end-of-life-wishes-carried-out holds
      When the service is assessed
      Then end-of-life-wishes-not-always-honoured is met because of e1

    Scenario: met when some decisions are nowhere written down
      Given the fact e1 that end-of-life-choices-informed holds
      And the fact e2 that end-of-life-wishes-in-personal-plan partly holds
      And the fact e3 that end-of-life-wishes-passed-on holds
      And the fact e4 that end-of-life-wishes-carried-out holds
      When the service is assessed
      Then end-of-life-wishes-not-always-honoured is met because of e2

    Scenario: met when some decisions are written down but not passed on
      Given the fact e1 that end-of-life-choices-informed holds
      And the fact e2 that end-of-life-wishes-in-personal-plan holds
      And the fact e3 that end-of-life-wishes-passed-on partly holds
      And the fact e4 that end-of-life-wishes-carried-out holds
      When the service is assessed
      Then end-of-life-wishes-not-always-honoured is met because of e3

    Scenario: met when some decisions are written down but not followed
      Given the fact e1 that end-of-life-choices-informed holds
      And the fact e2 that end-of-life-wishes-in-personal-plan holds
      And the fact e3 that end-of-life-wishes-passed-on holds
      And the fact e4 that end-of-life-wishes-carried-out partly holds
      When the service is assessed
      Then end-of-life-wishes-not-always-honoured is met because of e4

    Scenario: not met when choices are supported, written down, passed on and followed
      Given the fact e1 that end-of-life-choices-informed holds
      And the fact e2 that end-of-life-wishes-in-personal-plan holds
      And the fact e3 that end-of-life-wishes-passed-on holds
      And the fact e4 that end-of-life-wishes-carried-out holds
      When the service is assessed
      Then end-of-life-wishes-not-always-honoured is not met because end-of-life-choices-informed stands at yes

    Scenario: honouring wishes is not asked of an ambulance service
      Given a service of type ambulance
      When the service is assessed
      Then end-of-life-wishes-not-always-honoured does not apply

    Scenario: honouring wishes is not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then end-of-life-wishes-not-always-honoured does not apply

  Rule: dying-not-always-eased (requires_improvement)

    Scenario: met when treatment is sometimes stopped without a word
      Given the fact e1 that treatment-withdrawal-open-and-sensitive partly holds
      And the fact e2 that people-die-in-comfort-and-dignity holds
      When the service is assessed
      Then dying-not-always-eased is met because of e1

    Scenario: met when some people die in discomfort
      Given the fact e1 that treatment-withdrawal-open-and-sensitive holds
      And the fact e2 that people-die-in-comfort-and-dignity partly holds
      When the service is assessed
      Then dying-not-always-eased is met because of e2

    Scenario: not met when treatment ends with care and people die in comfort
      Given the fact e1 that treatment-withdrawal-open-and-sensitive holds
      And the fact e2 that people-die-in-comfort-and-dignity holds
      When the service is assessed
      Then dying-not-always-eased is not met because treatment-withdrawal-open-and-sensitive stands at yes

    Scenario: easing death is not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then dying-not-always-eased does not apply

  Rule: links-outside-not-fully-enabled (requires_improvement)

    Scenario: met when contact with families is hard to keep up
      Given a service of type specialist_mental_health
      And the fact e1 that contact-with-close-ones-enabled partly holds
      And the fact e2 that links-with-networks-enabled holds
      When the service is assessed
      Then links-outside-not-fully-enabled is met because of e1

    Scenario: met when links with the community are hard to keep up
      Given a service of type specialist_mental_health
      And the fact e1 that contact-with-close-ones-enabled holds
      And the fact e2 that links-with-networks-enabled partly holds
      When the service is assessed
      Then links-outside-not-fully-enabled is met because of e2

    Scenario: not met when both are easy to keep up
      Given a service of type specialist_mental_health
      And the fact e1 that contact-with-close-ones-enabled holds
      And the fact e2 that links-with-networks-enabled holds
      When the service is assessed
      Then links-outside-not-fully-enabled is not met because contact-with-close-ones-enabled stands at yes

    Scenario: links outside are not asked of an acute hospital
      Given a service of type acute_hospital
      When the service is assessed
      Then links-outside-not-fully-enabled does not apply

  Rule: activities-not-fully-supported (requires_improvement)

    Scenario: met when there are too few activities
      Given a service of type community_health
      And the fact e1 that interests-and-activities-supported partly holds
      And the fact e2 that education-and-work-supported holds
      When the service is assessed
      Then activities-not-fully-supported is met because of e1

    Scenario: met when too little is done about education and work
      Given a service of type community_health
      And the fact e1 that interests-and-activities-supported holds
      And the fact e2 that education-and-work-supported partly holds
      When the service is assessed
      Then activities-not-fully-supported is met because of e2

    Scenario: not met when people have support with all of it
      Given a service of type community_health
      And the fact e1 that interests-and-activities-supported holds
      And the fact e2 that education-and-work-supported holds
      When the service is assessed
      Then activities-not-fully-supported is not met because interests-and-activities-supported stands at yes

    Scenario: activities are not asked of GP out-of-hours services
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then activities-not-fully-supported does not apply

  Rule: care-for-needs-not-fully-joined-up (requires_improvement)

    Scenario: met when services do not always work in step
      Given the fact e1 that other-providers-coordinated-with partly holds
      And the fact e2 that key-staff-hold-care-together holds
      When the service is assessed
      Then care-for-needs-not-fully-joined-up is met because of e1

    Scenario: met when some people lack the key worker they need
      Given the fact e1 that other-providers-coordinated-with holds
      And the fact e2 that key-staff-hold-care-together partly holds
      When the service is assessed
      Then care-for-needs-not-fully-joined-up is met because of e2

    Scenario: not met when services work in step and key workers see to it
      Given the fact e1 that other-providers-coordinated-with holds
      And the fact e2 that key-staff-hold-care-together holds
      When the service is assessed
      Then care-for-needs-not-fully-joined-up is not met because other-providers-coordinated-with stands at yes

  Rule: needs-sometimes-lost-on-the-way (requires_improvement)

    Scenario: met when referrals or transfers leave some people unsupported
      Given the fact e1 that support-at-referral-or-transfer partly holds
      And the fact e2 that support-at-discharge holds
      When the service is assessed
      Then needs-sometimes-lost-on-the-way is met because of e1

    Scenario: met when discharge leaves some people unsupported
      Given the fact e1 that support-at-referral-or-transfer holds
      And the fact e2 that support-at-discharge partly holds
      When the service is assessed
      Then needs-sometimes-lost-on-the-way is met because of e2

    Scenario: not met when people are supported on every such step
      Given the fact e1 that support-at-referral-or-transfer holds
      And the fact e2 that support-at-discharge holds
      When the service is assessed
      Then needs-sometimes-lost-on-the-way is not met because support-at-referral-or-transfer stands at yes

  Rule: families-and-carers-sometimes-out-of-touch (requires_improvement)

    Scenario: met when some families do not hear from the service
      Given the fact e1 that families-and-carers-liaised-with partly holds
      When the service is assessed
      Then families-and-carers-sometimes-out-of-touch is met because of e1

    Scenario: not met when families hear from it as they should
      Given the fact e1 that families-and-carers-liaised-with holds
      When the service is assessed
      Then families-and-carers-sometimes-out-of-touch is not met because families-and-carers-liaised-with stands at yes

  Rule: diverse-needs-not-known-to-all-services (requires_improvement)

    Scenario: met when another service is not told that a person cannot hear
      Given the fact e1 that services-told-of-diverse-needs partly holds
      When the service is assessed
      Then diverse-needs-not-known-to-all-services is met because of e1

    Scenario: not met when all services are told what they need to know
      Given the fact e1 that services-told-of-diverse-needs holds
      When the service is assessed
      Then diverse-needs-not-known-to-all-services is not met because services-told-of-diverse-needs stands at yes

  Rule: barriers-to-service-left-standing (requires_improvement)

    Scenario: met when some barriers are left as they are
      Given the fact e1 that access-barriers-removed partly holds
      And the fact e2 that language-barriers-removed holds
      And the fact e3 that needed-care-within-reach holds
      When the service is assessed
      Then barriers-to-service-left-standing is met because of e1

    Scenario: met when language keeps some people out
      Given the fact e1 that access-barriers-removed holds
      And the fact e2 that language-barriers-removed partly holds
      And the fact e3 that needed-care-within-reach holds
      When the service is assessed
      Then barriers-to-service-left-standing is met because of e2

    Scenario: met when some people go without care that they need
      Given the fact e1 that access-barriers-removed holds
      And the fact e2 that language-barriers-removed holds
      And the fact e3 that needed-care-within-reach partly holds
      When the service is assessed
      Then barriers-to-service-left-standing is met because of e3

    Scenario: not met when neither language nor anything else keeps people out
      Given the fact e1 that access-barriers-removed holds
      And the fact e2 that language-barriers-removed holds
      And the fact e3 that needed-care-within-reach holds
      When the service is assessed
      Then barriers-to-service-left-standing is not met because access-barriers-removed stands at yes

  Rule: adjustments-sometimes-missing (requires_improvement)

    Scenario: met when some adjustments are missing
      Given the fact e1 that reasonable-adjustments-made partly holds
      When the service is assessed
      Then adjustments-sometimes-missing is met because of e1

    Scenario: met when no adjustments are made at all
      Given the fact e1 that reasonable-adjustments-made does not hold
      When the service is assessed
      Then adjustments-sometimes-missing is met because of e1

    Scenario: not met when the adjustments are all made
      Given the fact e1 that reasonable-adjustments-made holds
      When the service is assessed
      Then adjustments-sometimes-missing is not met because reasonable-adjustments-made stands at yes

  Rule: needed-care-out-of-reach (inadequate)

    Scenario: met when people cannot get the care that they need
      Given the fact e1 that needed-care-within-reach does not hold
      When the service is assessed
      Then needed-care-out-of-reach is met because of e1

    Scenario: not met when only some people cannot get it
      Given the fact e1 that needed-care-within-reach partly holds
      When the service is assessed
      Then needed-care-out-of-reach is not met because needed-care-within-reach stands at partly

    Scenario: not met when it is not known whether people can get it
      When the service is assessed
      Then needed-care-out-of-reach is not met because needed-care-within-reach is unknown

  Rule: not-set-up-for-end-of-life (inadequate)

    Scenario: met when nothing is in place for people near the end of life
      Given the fact e1 that end-of-life-needs-allowed-for does not hold
      When the service is assessed
      Then not-set-up-for-end-of-life is met because of e1

    Scenario: not met when something is in place for them
      Given the fact e1 that end-of-life-needs-allowed-for partly holds
      When the service is assessed
      Then not-set-up-for-end-of-life is not met because end-of-life-needs-allowed-for stands at partly

  Rule: not-set-up-for-complex-or-vulnerable-lives (inadequate)

    Scenario: met when nothing is in place for complex needs
      Given the fact e1 that complex-needs-allowed-for does not hold
      And the fact e2 that vulnerable-circumstances-allowed-for partly holds
      When the service is assessed
      Then not-set-up-for-complex-or-vulnerable-lives is met because of e1

    Scenario: met when nothing is in place for vulnerable people
      Given the fact e1 that complex-needs-allowed-for partly holds
      And the fact e2 that vulnerable-circumstances-allowed-for does not hold
      When the service is assessed
      Then not-set-up-for-complex-or-vulnerable-lives is met because of e2

    Scenario: met once only when people with dementia are left out on both counts
      Given the fact e1 that complex-needs-allowed-for does not hold
      And the fact e2 that vulnerable-circumstances-allowed-for does not hold
      When the service is assessed
      Then not-set-up-for-complex-or-vulnerable-lives is met because of e1, e2

    Scenario: not met when something is in place for either
      Given the fact e1 that complex-needs-allowed-for partly holds
      And the fact e2 that vulnerable-circumstances-allowed-for partly holds
      When the service is assessed
      Then not-set-up-for-complex-or-vulnerable-lives is not met because complex-needs-allowed-for stands at partly
