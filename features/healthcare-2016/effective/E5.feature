Feature: E5 Healthier lives and population health

  Background:
    Given the framework healthcare-2016
    And a service of type gp_practice

  Scenario: while nothing is known, all is missing that speaks for Outstanding at this type of service
    Given a service of type acute_hospital
    When the service is assessed
    Then E5 is not outstanding because in health-promotion-well-aimed the claim health-promotion-targeted is missing
    And E5 is not outstanding because in each-contact-counts-for-health the claim every-contact-used-for-health is missing

  Scenario: while nothing is known, all is missing that speaks for Good at this type of service
    Given a service of type acute_hospital
    When the service is assessed
    Then E5 is not good because in staff-take-first-step-to-better-health the claim healthy-living-support-proactive is missing
    And E5 is not good because in all-staff-alike-support-healthy-living the claim healthy-living-support-consistent is missing
    And E5 is not good because in ill-health-prevented-or-found-early the claim prevention-and-early-finding-in-focus is missing
    And E5 is not good because in people-supported-to-better-health the claim health-and-wellbeing-support-given is missing
    And E5 is not good because in people-informed-on-healthy-living the claim healthy-living-information-given is missing
    And E5 is not good because in people-needing-extra-health-support-known the claim extra-health-support-needs-found is missing
    And E5 is not good because in carers-known-and-supported the claim carers-found-for-extra-support is missing
    And E5 is not good because in people-have-health-checks the claim health-checks-provided is missing
    And E5 is not good because in people-able-to-look-after-health the claim self-care-supported is missing
    And E5 is not good because in people-as-independent-as-can-be the claim greatest-independence-supported is missing
    And E5 is not good because in health-risks-discussed-with-people the claim health-risks-talked-over is missing
    And E5 is not good because in health-risks-pursued the claim health-risks-followed-up is missing
    And E5 is not good because in national-health-priorities-backed the claim national-health-priorities-pursued is missing
    And E5 is not good because in people-helped-with-health-habits the claim help-with-health-habits-offered is missing
    And E5 is not good because in dementia-seen-early the claim dementia-found-early is missing
    And E5 is not good because in cancer-screening-promoted the claim cancer-screening-encouraged is missing
    And E5 is not good because in cervical-screening-reaches-target the claim cervical-screening-uptake-on-target is missing
    And E5 is not good because in childhood-immunisation-reaches-target the claim childhood-immunisation-uptake-on-target is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement at this type of service
    Given a service of type acute_hospital
    When the service is assessed
    Then E5 is not requires_improvement because in limited-weight-on-prevention-or-finding-needs-early the claim prevention-and-early-finding-in-focus is missing
    And E5 is not requires_improvement because in staff-wait-to-be-asked-about-health the claim healthy-living-support-proactive is missing
    And E5 is not requires_improvement because in healthy-living-support-uneven the claim healthy-living-support-consistent is missing
    And E5 is not requires_improvement because in limited-support-to-better-health the claim health-and-wellbeing-support-given is missing
    And E5 is not requires_improvement because in extra-support-needs-sometimes-missed the claim extra-health-support-needs-found is missing
    And E5 is not requires_improvement because in health-checks-limited the claim health-checks-provided is missing
    And E5 is not requires_improvement because in self-care-support-limited the claim self-care-supported is missing
    And E5 is not requires_improvement because in health-risks-not-always-pursued the claim health-risks-talked-over is missing
    And E5 is not requires_improvement because in national-health-priorities-half-backed the claim national-health-priorities-pursued is missing
    And E5 is not requires_improvement because in early-signs-of-disease-sometimes-missed the claim dementia-found-early is missing
    And E5 is not requires_improvement because in screening-or-immunisation-below-target the claim cervical-screening-uptake-on-target is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate at this type of service
    Given a service of type acute_hospital
    When the service is assessed
    Then E5 is not inadequate because in no-weight-on-prevention-and-staff-only-react the claim prevention-and-early-finding-in-focus is missing

  Rule: health-promotion-well-aimed (outstanding)

    Scenario: met when the practice plans its health promotion for those most at risk, and all staff join in
      Given the fact e1 that health-promotion-targeted holds
      And the fact e2 that healthy-living-support-consistent holds
      When the service is assessed
      Then health-promotion-well-aimed is met because of e1, e2

    Scenario: not met when health promotion is spread evenly with no group in view
      Given the fact e1 that health-promotion-targeted partly holds
      And the fact e2 that healthy-living-support-consistent holds
      When the service is assessed
      Then health-promotion-well-aimed is not met because health-promotion-targeted stands at partly

    Scenario: not met when the approach is well aimed but some clinicians ignore it
      Given the fact e1 that health-promotion-targeted holds
      And the fact e2 that healthy-living-support-consistent partly holds
      When the service is assessed
      Then health-promotion-well-aimed is not met because healthy-living-support-consistent stands at partly

  Rule: each-contact-counts-for-health (outstanding)

    Scenario: met when even a dressing change is used to talk about health
      Given the fact e1 that every-contact-used-for-health holds
      When the service is assessed
      Then each-contact-counts-for-health is met because of e1

    Scenario: not met when many contacts are not used to talk about health
      Given the fact e1 that every-contact-used-for-health partly holds
      When the service is assessed
      Then each-contact-counts-for-health is not met because every-contact-used-for-health stands at partly

  Rule: staff-take-first-step-to-better-health (good)

    Scenario: met when nurses raise healthy living of their own accord
      Given the fact e1 that healthy-living-support-proactive holds
      When the service is assessed
      Then staff-take-first-step-to-better-health is met because of e1

    Scenario: not met when nurses raise healthy living only with some people
      Given the fact e1 that healthy-living-support-proactive partly holds
      When the service is assessed
      Then staff-take-first-step-to-better-health is not met because healthy-living-support-proactive stands at partly

    Scenario: not met when the inspection did not ask what staff do for healthy living
      When the service is assessed
      Then staff-take-first-step-to-better-health is not met because healthy-living-support-proactive is unknown

  Rule: all-staff-alike-support-healthy-living (good)

    Scenario: met when every clinician gives the same support
      Given the fact e1 that healthy-living-support-consistent holds
      When the service is assessed
      Then all-staff-alike-support-healthy-living is met because of e1

    Scenario: not met when one clinician gives far less support than the others
      Given the fact e1 that healthy-living-support-consistent partly holds
      When the service is assessed
      Then all-staff-alike-support-healthy-living is not met because healthy-living-support-consistent stands at partly

  Rule: ill-health-prevented-or-found-early (good)

    Scenario: met when preventing ill health, or finding it early, has a firm place in the work
      Given the fact e1 that prevention-and-early-finding-in-focus holds
      When the service is assessed
      Then ill-health-prevented-or-found-early is met because of e1

    Scenario: not met when prevention is left to one nurse with little time
      Given the fact e1 that prevention-and-early-finding-in-focus partly holds
      When the service is assessed
      Then ill-health-prevented-or-found-early is not met because prevention-and-early-finding-in-focus stands at partly

  Rule: people-supported-to-better-health (good)

    Scenario: met when people get the support they need for a healthier life
      Given the fact e1 that health-and-wellbeing-support-given holds
      When the service is assessed
      Then people-supported-to-better-health is met because of e1

    Scenario: not met when support for a healthier life reaches only some
      Given the fact e1 that health-and-wellbeing-support-given partly holds
      When the service is assessed
      Then people-supported-to-better-health is not met because health-and-wellbeing-support-given stands at partly

  Rule: people-informed-on-healthy-living (good)

    Scenario: met when leaflets, advice and contacts are at hand
      Given the fact e1 that healthy-living-information-given holds
      When the service is assessed
      Then people-informed-on-healthy-living is met because of e1

    Scenario: not met when the leaflets on display are few and old
      Given the fact e1 that healthy-living-information-given partly holds
      When the service is assessed
      Then people-informed-on-healthy-living is not met because healthy-living-information-given stands at partly

  Rule: people-needing-extra-health-support-known (good)

    Scenario: met when registers of people near the end of life or at risk of diabetes are kept and used
      Given the fact e1 that extra-health-support-needs-found holds
      When the service is assessed
      Then people-needing-extra-health-support-known is met because of e1

    Scenario: not met when the palliative register leaves out people without cancer
      Given the fact e1 that extra-health-support-needs-found partly holds
      When the service is assessed
      Then people-needing-extra-health-support-known is not met because extra-health-support-needs-found stands at partly

    Scenario: not met when the list of people at risk of diabetes is incomplete
      Given the fact e1 that extra-health-support-needs-found partly holds
      When the service is assessed
      Then people-needing-extra-health-support-known is not met because extra-health-support-needs-found stands at partly

  Rule: carers-known-and-supported (good)

    Scenario: met when carers are on a register and offered a health check
      Given the fact e1 that carers-found-for-extra-support holds
      When the service is assessed
      Then carers-known-and-supported is met because of e1

    Scenario: not met when few of the carers are on the register
      Given the fact e1 that carers-found-for-extra-support partly holds
      When the service is assessed
      Then carers-known-and-supported is not met because carers-found-for-extra-support stands at partly

  Rule: people-have-health-checks (good)

    Scenario: met when new and older patients are offered checks
      Given the fact e1 that health-checks-provided holds
      When the service is assessed
      Then people-have-health-checks is met because of e1

    Scenario: not met when people with a learning disability are not all offered a yearly check
      Given the fact e1 that health-checks-provided partly holds
      When the service is assessed
      Then people-have-health-checks is not met because health-checks-provided stands at partly

  Rule: people-able-to-look-after-health (good)

    Scenario: met when people learn to manage their own condition and take readings at home
      Given the fact e1 that self-care-supported holds
      When the service is assessed
      Then people-able-to-look-after-health is met because of e1

    Scenario: not met when courses on managing a condition are often full
      Given the fact e1 that self-care-supported partly holds
      When the service is assessed
      Then people-able-to-look-after-health is not met because self-care-supported stands at partly

  Rule: people-as-independent-as-can-be (good)

    Scenario: met when people are helped back to doing things for themselves
      Given the fact e1 that greatest-independence-supported holds
      When the service is assessed
      Then people-as-independent-as-can-be is met because of e1

    Scenario: not met when some things are done for people that they could do themselves
      Given the fact e1 that greatest-independence-supported partly holds
      When the service is assessed
      Then people-as-independent-as-can-be is not met because greatest-independence-supported stands at partly

  Rule: health-risks-discussed-with-people (good)

    Scenario: met when the nurse talks over what a raised blood pressure calls for
      Given the fact e1 that health-risks-talked-over holds
      When the service is assessed
      Then health-risks-discussed-with-people is met because of e1

    Scenario: not met when some people are told a result and nothing more
      Given the fact e1 that health-risks-talked-over partly holds
      When the service is assessed
      Then health-risks-discussed-with-people is not met because health-risks-talked-over stands at partly

  Rule: health-risks-pursued (good)

    Scenario: met when each abnormal result is followed up
      Given the fact e1 that health-risks-followed-up holds
      When the service is assessed
      Then health-risks-pursued is met because of e1

    Scenario: not met when a few abnormal results are not followed up
      Given the fact e1 that health-risks-followed-up partly holds
      When the service is assessed
      Then health-risks-pursued is not met because health-risks-followed-up stands at partly

  Rule: national-health-priorities-backed (good)

    Scenario: met when the service has its share in national health campaigns
      Given the fact e1 that national-health-priorities-pursued holds
      When the service is assessed
      Then national-health-priorities-backed is met because of e1

    Scenario: not met when the service has a share in some campaigns only
      Given the fact e1 that national-health-priorities-pursued partly holds
      When the service is assessed
      Then national-health-priorities-backed is not met because national-health-priorities-pursued stands at partly

  Rule: people-helped-with-health-habits (good)

    Scenario: met when everyone is asked about smoking, weight and alcohol and offered help
      Given the fact e1 that help-with-health-habits-offered holds
      When the service is assessed
      Then people-helped-with-health-habits is met because of e1

    Scenario: not met when only new patients are asked about alcohol
      Given the fact e1 that help-with-health-habits-offered partly holds
      When the service is assessed
      Then people-helped-with-health-habits is not met because help-with-health-habits-offered stands at partly

    Scenario: not met when help with weight is seldom offered
      Given the fact e1 that help-with-health-habits-offered partly holds
      When the service is assessed
      Then people-helped-with-health-habits is not met because help-with-health-habits-offered stands at partly

  Rule: dementia-seen-early (good)

    Scenario: met when older people are asked about their memory at health checks
      Given the fact e1 that dementia-found-early holds
      When the service is assessed
      Then dementia-seen-early is met because of e1

    Scenario: not met when some older people with failing memory are not assessed
      Given the fact e1 that dementia-found-early partly holds
      When the service is assessed
      Then dementia-seen-early is not met because dementia-found-early stands at partly

  Rule: cancer-screening-promoted (good)

    Scenario: met when the practice telephones people who missed their screening
      Given the fact e1 that cancer-screening-encouraged holds
      When the service is assessed
      Then cancer-screening-promoted is met because of e1

    Scenario: not met when reminders go out for one kind of screening only
      Given the fact e1 that cancer-screening-encouraged partly holds
      When the service is assessed
      Then cancer-screening-promoted is not met because cancer-screening-encouraged stands at partly

  Rule: cervical-screening-reaches-target (good)

    Scenario: met when 80 percent of women are screened
      Given the fact e1 that cervical-screening-uptake-on-target measures 80 percent
      When the service is assessed
      Then cervical-screening-reaches-target is met because of e1

    Scenario: not met when 79 percent of women are screened
      Given the fact e1 that cervical-screening-uptake-on-target measures 79 percent
      When the service is assessed
      Then cervical-screening-reaches-target is not met because cervical-screening-uptake-on-target stands at partly

    Scenario: not met at 69 percent, which is just too little to hold even in part
      Given a service of type acute_hospital
      And the fact e1 that cervical-screening-uptake-on-target measures 69 percent
      When the service is assessed
      Then cervical-screening-reaches-target is not met because cervical-screening-uptake-on-target stands at no

    Scenario: not met at 70 percent, which is just enough to hold in part
      Given a service of type acute_hospital
      And the fact e1 that cervical-screening-uptake-on-target measures 70 percent
      When the service is assessed
      Then cervical-screening-reaches-target is not met because cervical-screening-uptake-on-target stands at partly

  Rule: childhood-immunisation-reaches-target (good)

    Scenario: met when 90 percent of children are immunised
      Given the fact e1 that childhood-immunisation-uptake-on-target measures 90 percent
      When the service is assessed
      Then childhood-immunisation-reaches-target is met because of e1

    Scenario: not met when 89 percent of children are immunised
      Given the fact e1 that childhood-immunisation-uptake-on-target measures 89 percent
      When the service is assessed
      Then childhood-immunisation-reaches-target is not met because childhood-immunisation-uptake-on-target stands at partly

    Scenario: not met with immunisation at 69 percent, which is just too little to hold even in part
      Given a service of type acute_hospital
      And the fact e1 that childhood-immunisation-uptake-on-target measures 69 percent
      When the service is assessed
      Then childhood-immunisation-reaches-target is not met because childhood-immunisation-uptake-on-target stands at no

    Scenario: not met with immunisation at 70 percent, which is just enough to hold in part
      Given a service of type acute_hospital
      And the fact e1 that childhood-immunisation-uptake-on-target measures 70 percent
      When the service is assessed
      Then childhood-immunisation-reaches-target is not met because childhood-immunisation-uptake-on-target stands at partly

  Rule: limited-weight-on-prevention-or-finding-needs-early (requires_improvement)

    Scenario: met when there is some prevention but it has little weight
      Given the fact e1 that prevention-and-early-finding-in-focus partly holds
      When the service is assessed
      Then limited-weight-on-prevention-or-finding-needs-early is met because of e1

    Scenario: not met when prevention has its full weight and needs are looked for in good time
      Given the fact e1 that prevention-and-early-finding-in-focus holds
      When the service is assessed
      Then limited-weight-on-prevention-or-finding-needs-early is not met because prevention-and-early-finding-in-focus stands at yes

  Rule: staff-wait-to-be-asked-about-health (requires_improvement)

    Scenario: met when staff seldom raise healthy living first
      Given the fact e1 that healthy-living-support-proactive partly holds
      When the service is assessed
      Then staff-wait-to-be-asked-about-health is met because of e1

    Scenario: not met when staff raise healthy living first
      Given the fact e1 that healthy-living-support-proactive holds
      When the service is assessed
      Then staff-wait-to-be-asked-about-health is not met because healthy-living-support-proactive stands at yes

  Rule: healthy-living-support-uneven (requires_improvement)

    Scenario: met when one team supports healthy living and the other does not
      Given the fact e1 that healthy-living-support-consistent partly holds
      When the service is assessed
      Then healthy-living-support-uneven is met because of e1

    Scenario: not met when both teams support healthy living alike
      Given the fact e1 that healthy-living-support-consistent holds
      When the service is assessed
      Then healthy-living-support-uneven is not met because healthy-living-support-consistent stands at yes

  Rule: limited-support-to-better-health (requires_improvement)

    Scenario: met when support for wellbeing is thin
      Given the fact e1 that health-and-wellbeing-support-given partly holds
      And the fact e2 that healthy-living-information-given holds
      When the service is assessed
      Then limited-support-to-better-health is met because of e1

    Scenario: met when the website says nothing on healthy living
      Given the fact e1 that health-and-wellbeing-support-given holds
      And the fact e2 that healthy-living-information-given does not hold
      When the service is assessed
      Then limited-support-to-better-health is met because of e2

    Scenario: not met when support and information are both plentiful
      Given the fact e1 that health-and-wellbeing-support-given holds
      And the fact e2 that healthy-living-information-given holds
      When the service is assessed
      Then limited-support-to-better-health is not met because health-and-wellbeing-support-given stands at yes

    Scenario: met, as it is so in part that people can get information on healthy living and are shown where to find more help
      Given a service of type acute_hospital
      And the fact e1 that health-and-wellbeing-support-given does not hold
      And the fact e2 that healthy-living-information-given partly holds
      When the service is assessed
      Then limited-support-to-better-health is met because of e1, e2

  Rule: extra-support-needs-sometimes-missed (requires_improvement)

    Scenario: met when people near the end of life are identified late
      Given the fact e1 that extra-health-support-needs-found partly holds
      And the fact e2 that carers-found-for-extra-support holds
      When the service is assessed
      Then extra-support-needs-sometimes-missed is met because of e1

    Scenario: met when there is no register of carers
      Given the fact e1 that extra-health-support-needs-found holds
      And the fact e2 that carers-found-for-extra-support does not hold
      When the service is assessed
      Then extra-support-needs-sometimes-missed is met because of e2

    Scenario: not met when carers and all others who may need extra support are identified
      Given the fact e1 that extra-health-support-needs-found holds
      And the fact e2 that carers-found-for-extra-support holds
      When the service is assessed
      Then extra-support-needs-sometimes-missed is not met because extra-health-support-needs-found stands at yes

    Scenario: met, as it is so in part that carers are identified, so that they can have extra support with their own health
      Given a service of type acute_hospital
      And the fact e1 that extra-health-support-needs-found does not hold
      And the fact e2 that carers-found-for-extra-support partly holds
      When the service is assessed
      Then extra-support-needs-sometimes-missed is met because of e1, e2

  Rule: health-checks-limited (requires_improvement)

    Scenario: met when few of the yearly checks are offered
      Given the fact e1 that health-checks-provided partly holds
      When the service is assessed
      Then health-checks-limited is met because of e1

    Scenario: not met when every check that is due is offered
      Given the fact e1 that health-checks-provided holds
      When the service is assessed
      Then health-checks-limited is not met because health-checks-provided stands at yes

  Rule: self-care-support-limited (requires_improvement)

    Scenario: met when people learn little about managing their condition
      Given the fact e1 that self-care-supported partly holds
      And the fact e2 that greatest-independence-supported holds
      When the service is assessed
      Then self-care-support-limited is met because of e1

    Scenario: met when staff do too much for people who are recovering
      Given the fact e1 that self-care-supported holds
      And the fact e2 that greatest-independence-supported partly holds
      When the service is assessed
      Then self-care-support-limited is met because of e2

    Scenario: not met when people are helped to manage and to be independent
      Given the fact e1 that self-care-supported holds
      And the fact e2 that greatest-independence-supported holds
      When the service is assessed
      Then self-care-support-limited is not met because self-care-supported stands at yes

  Rule: health-risks-not-always-pursued (requires_improvement)

    Scenario: met when changes of care are made without talking them over
      Given the fact e1 that health-risks-talked-over partly holds
      And the fact e2 that health-risks-followed-up holds
      When the service is assessed
      Then health-risks-not-always-pursued is met because of e1

    Scenario: met when some risks found at checks are not pursued
      Given the fact e1 that health-risks-talked-over holds
      And the fact e2 that health-risks-followed-up partly holds
      When the service is assessed
      Then health-risks-not-always-pursued is met because of e2

    Scenario: not met when risks are talked over and pursued
      Given the fact e1 that health-risks-talked-over holds
      And the fact e2 that health-risks-followed-up holds
      When the service is assessed
      Then health-risks-not-always-pursued is not met because health-risks-talked-over stands at yes

  Rule: national-health-priorities-half-backed (requires_improvement)

    Scenario: met when one national priority gets little support
      Given the fact e1 that national-health-priorities-pursued partly holds
      And the fact e2 that help-with-health-habits-offered holds
      When the service is assessed
      Then national-health-priorities-half-backed is met because of e1

    Scenario: met when many smokers are never offered help
      Given the fact e1 that national-health-priorities-pursued holds
      And the fact e2 that help-with-health-habits-offered partly holds
      When the service is assessed
      Then national-health-priorities-half-backed is met because of e2

    Scenario: not met when national priorities get full support, and smokers and drinkers their help
      Given the fact e1 that national-health-priorities-pursued holds
      And the fact e2 that help-with-health-habits-offered holds
      When the service is assessed
      Then national-health-priorities-half-backed is not met because national-health-priorities-pursued stands at yes

  Rule: early-signs-of-disease-sometimes-missed (requires_improvement)

    Scenario: met when some signs of dementia are not looked into
      Given the fact e1 that dementia-found-early partly holds
      And the fact e2 that cancer-screening-encouraged holds
      When the service is assessed
      Then early-signs-of-disease-sometimes-missed is met because of e1

    Scenario: met when cancer screening is hardly mentioned
      Given the fact e1 that dementia-found-early holds
      And the fact e2 that cancer-screening-encouraged partly holds
      When the service is assessed
      Then early-signs-of-disease-sometimes-missed is met because of e2

    Scenario: not met when dementia and cancer are both looked for early
      Given the fact e1 that dementia-found-early holds
      And the fact e2 that cancer-screening-encouraged holds
      When the service is assessed
      Then early-signs-of-disease-sometimes-missed is not met because dementia-found-early stands at yes

  Rule: screening-or-immunisation-below-target (requires_improvement)

    Scenario: met when 70 percent of women are screened
      Given the fact e1 that cervical-screening-uptake-on-target measures 70 percent
      And the fact e2 that childhood-immunisation-uptake-on-target measures 90 percent
      When the service is assessed
      Then screening-or-immunisation-below-target is met because of e1

    Scenario: met when 69 percent of women are screened
      Given the fact e1 that cervical-screening-uptake-on-target measures 69 percent
      And the fact e2 that childhood-immunisation-uptake-on-target measures 90 percent
      When the service is assessed
      Then screening-or-immunisation-below-target is met because of e1

    Scenario: met when 70 percent of children are immunised
      Given the fact e1 that cervical-screening-uptake-on-target measures 80 percent
      And the fact e2 that childhood-immunisation-uptake-on-target measures 70 percent
      When the service is assessed
      Then screening-or-immunisation-below-target is met because of e2

    Scenario: met when 69 percent of children are immunised
      Given the fact e1 that cervical-screening-uptake-on-target measures 80 percent
      And the fact e2 that childhood-immunisation-uptake-on-target measures 69 percent
      When the service is assessed
      Then screening-or-immunisation-below-target is met because of e2

    Scenario: not met when screening and immunisation both just reach their targets
      Given the fact e1 that cervical-screening-uptake-on-target measures 80 percent
      And the fact e2 that childhood-immunisation-uptake-on-target measures 90 percent
      When the service is assessed
      Then screening-or-immunisation-below-target is not met because cervical-screening-uptake-on-target stands at yes

  Rule: no-weight-on-prevention-and-staff-only-react (inadequate)

    Scenario: met when nobody gives thought to prevention, and staff never raise healthy living themselves
      Given the fact e1 that prevention-and-early-finding-in-focus does not hold
      And the fact e2 that healthy-living-support-proactive does not hold
      When the service is assessed
      Then no-weight-on-prevention-and-staff-only-react is met because of e1, e2

    Scenario: not met when some prevention is done, or some needs are found early
      Given the fact e1 that prevention-and-early-finding-in-focus partly holds
      And the fact e2 that healthy-living-support-proactive does not hold
      When the service is assessed
      Then no-weight-on-prevention-and-staff-only-react is not met because prevention-and-early-finding-in-focus stands at partly

    Scenario: not met when staff raise healthy living now and then
      Given the fact e1 that prevention-and-early-finding-in-focus does not hold
      And the fact e2 that healthy-living-support-proactive partly holds
      When the service is assessed
      Then no-weight-on-prevention-and-staff-only-react is not met because healthy-living-support-proactive stands at partly
