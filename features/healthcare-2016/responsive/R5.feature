Feature: R5 Consent to care and treatment

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: NHS 111 service
    Given a service of type nhs_111
    And the fact e1 that restraint-recognised holds
    And the fact e2 that restraint-monitored holds
    And the fact e3 that restraint-necessary-and-proportionate holds
    And the fact e4 that less-restrictive-options-used holds
    And the fact e5 that restraint-reduction-pursued holds
    And the fact e6 that liberty-deprivation-recognised holds
    And the fact e7 that liberty-deprivation-justified holds
    And the fact e8 that liberty-authorisation-sought-appropriately holds
    And the fact e9 that liberty-authorisation-sought-in-time holds
    When the service is assessed
    Then the fact e1 is listed as unused because restraint-recognised does not apply to this service type
    And the fact e2 is listed as unused because restraint-monitored does not apply to this service type
    And the fact e3 is listed as unused because restraint-necessary-and-proportionate does not apply to this service type
    And the fact e4 is listed as unused because less-restrictive-options-used does not apply to this service type
    And the fact e5 is listed as unused because restraint-reduction-pursued does not apply to this service type
    And the fact e6 is listed as unused because liberty-deprivation-recognised does not apply to this service type
    And the fact e7 is listed as unused because liberty-deprivation-justified does not apply to this service type
    And the fact e8 is listed as unused because liberty-authorisation-sought-appropriately does not apply to this service type
    And the fact e9 is listed as unused because liberty-authorisation-sought-in-time does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then R5 is not outstanding because in consent-review-serves-involvement the claim consent-practice-actively-reviewed is missing
    And R5 is not outstanding because in consent-support-made-with-people the claim stakeholders-shape-consent-support is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then R5 is not good because in consent-obtained-as-it-should-be the claim consent-obtained-lawfully is missing
    And R5 is not good because in childrens-consent-obtained-as-it-should-be the claim childrens-consent-obtained-lawfully is missing
    And R5 is not good because in consent-properly-on-record the claim consent-recorded-lawfully is missing
    And R5 is not good because in staff-know-consent-law the claim consent-law-understood is missing
    And R5 is not good because in staff-know-mental-capacity-law the claim mental-capacity-law-understood is missing
    And R5 is not good because in staff-know-childrens-consent-law the claim childrens-consent-law-understood is missing
    And R5 is not good because in decisions-on-care-lawful the claim care-decisions-lawful is missing
    And R5 is not good because in people-helped-with-consent-decisions the claim people-supported-in-consent-decisions is missing
    And R5 is not good because in people-know-what-they-consent-to the claim people-informed-before-consenting is missing
    And R5 is not good because in mental-capacity-gets-assessed the claim mental-capacity-assessed-where-needed is missing
    And R5 is not good because in mental-capacity-on-record the claim mental-capacity-assessments-recorded is missing
    And R5 is not good because in mental-capacity-assessed-alike the claim mental-capacity-assessed-consistently is missing
    And R5 is not good because in mental-capacity-assessed-to-the-point the claim mental-capacity-assessed-by-decision is missing
    And R5 is not good because in best-interests-lawfully-served the claim best-interests-decisions-lawful is missing
    And R5 is not good because in best-interests-found-with-others the claim best-interests-decisions-consult-others is missing
    And R5 is not good because in consent-seeking-checked the claim consent-process-monitored is missing
    And R5 is not good because in consent-seeking-kept-lawful the claim consent-process-reviewed-against-law is missing
    And R5 is not good because in staff-know-restraint the claim restraint-recognised is missing
    And R5 is not good because in restraint-watched the claim restraint-monitored is missing
    And R5 is not good because in less-restrictive-options-come-first the claim less-restrictive-options-used is missing
    And R5 is not good because in restraint-kept-within-bounds the claim restraint-necessary-and-proportionate is missing
    And R5 is not good because in restraint-being-reduced the claim restraint-reduction-pursued is missing
    And R5 is not good because in staff-know-liberty-deprivation the claim liberty-deprivation-recognised is missing
    And R5 is not good because in liberty-restricted-only-with-cause the claim liberty-deprivation-justified is missing
    And R5 is not good because in liberty-safeguards-well-used the claim liberty-authorisation-sought-appropriately is missing
    And R5 is not good because in liberty-safeguards-used-in-time the claim liberty-authorisation-sought-in-time is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then R5 is not requires_improvement because in consent-sometimes-missing the claim consent-obtained-lawfully is missing
    And R5 is not requires_improvement because in childrens-consent-sometimes-missing the claim childrens-consent-obtained-lawfully is missing
    And R5 is not requires_improvement because in consent-sometimes-unrecorded the claim consent-recorded-lawfully is missing
    And R5 is not requires_improvement because in consent-law-not-fully-understood the claim consent-law-understood is missing
    And R5 is not requires_improvement because in consent-decisions-sometimes-overridden the claim care-contrary-to-consent-decisions is missing
    And R5 is not requires_improvement because in consent-seeking-loosely-checked the claim consent-process-monitored is missing
    And R5 is not requires_improvement because in mental-capacity-assessed-unevenly the claim mental-capacity-assessed-consistently is missing
    And R5 is not requires_improvement because in mental-capacity-assessments-fall-short the claim mental-capacity-assessed-where-needed is missing
    And R5 is not requires_improvement because in decisions-on-care-sometimes-unlawful the claim care-decisions-lawful is missing
    And R5 is not requires_improvement because in consent-sometimes-uninformed the claim people-informed-before-consenting is missing
    And R5 is not requires_improvement because in support-with-consent-decisions-limited the claim people-supported-in-consent-decisions is missing
    And R5 is not requires_improvement because in best-interests-sometimes-not-served the claim best-interests-decisions-lawful is missing
    And R5 is not requires_improvement because in best-interests-sometimes-found-alone the claim best-interests-decisions-consult-others is missing
    And R5 is not requires_improvement because in restraint-sometimes-unrecognised the claim restraint-recognised is missing
    And R5 is not requires_improvement because in less-restrictive-options-sometimes-missed the claim less-restrictive-options-used is missing
    And R5 is not requires_improvement because in restraint-loosely-controlled the claim restraint-monitored is missing
    And R5 is not requires_improvement because in liberty-applications-sometimes-wrong the claim liberty-authorisation-sought-appropriately is missing
    And R5 is not requires_improvement because in liberty-applications-sometimes-late the claim liberty-authorisation-sought-in-time is missing
    And R5 is not requires_improvement because in liberty-deprivation-sometimes-unrecognised the claim liberty-deprivation-recognised is missing
    And R5 is not requires_improvement because in liberty-deprivation-sometimes-unjustified the claim liberty-deprivation-justified is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then R5 is not inadequate because in consent-not-obtained the claim consent-obtained-lawfully is missing
    And R5 is not inadequate because in consent-decisions-overridden the claim care-contrary-to-consent-decisions is missing
    And R5 is not inadequate because in mental-capacity-not-assessed the claim mental-capacity-assessed-where-needed is missing
    And R5 is not inadequate because in best-interests-not-served the claim best-interests-decisions-lawful is missing
    And R5 is not inadequate because in restraint-unrecognised the claim restraint-recognised is missing
    And R5 is not inadequate because in liberty-applications-wrong-or-late the claim liberty-authorisation-sought-appropriately is missing

  Rule: consent-review-serves-involvement (outstanding)

    Scenario: met when regular review of consent brings people into decisions
      Given the fact e1 that consent-practice-actively-reviewed holds
      And the fact e2 that consent-review-improves-involvement holds
      When the service is assessed
      Then consent-review-serves-involvement is met because of e1, e2

    Scenario: not met when the records on consent are left out of the review
      Given the fact e1 that consent-practice-actively-reviewed partly holds
      And the fact e2 that consent-review-improves-involvement holds
      When the service is assessed
      Then consent-review-serves-involvement is not met because consent-practice-actively-reviewed stands at partly

    Scenario: not met when the review has changed forms more than people's part in decisions
      Given the fact e1 that consent-practice-actively-reviewed holds
      And the fact e2 that consent-review-improves-involvement partly holds
      When the service is assessed
      Then consent-review-serves-involvement is not met because consent-review-improves-involvement stands at partly

  Rule: consent-support-made-with-people (outstanding)

    Scenario: met when charities, patients and families help to make a decision aid
      Given the fact e1 that stakeholders-shape-consent-support holds
      When the service is assessed
      Then consent-support-made-with-people is met because of e1

    Scenario: not met when a decision aid is shown to some patients only once it is finished
      Given the fact e1 that stakeholders-shape-consent-support partly holds
      When the service is assessed
      Then consent-support-made-with-people is not met because stakeholders-shape-consent-support stands at partly

  Rule: consent-obtained-as-it-should-be (good)

    Scenario: met when staff obtain consent as they should
      Given the fact e1 that consent-obtained-lawfully holds
      When the service is assessed
      Then consent-obtained-as-it-should-be is met because of e1

    Scenario: not met when staff on one ward do not always ask for consent
      Given the fact e1 that consent-obtained-lawfully partly holds
      When the service is assessed
      Then consent-obtained-as-it-should-be is not met because consent-obtained-lawfully stands at partly

    Scenario: not met when nothing is known about how consent is obtained
      When the service is assessed
      Then consent-obtained-as-it-should-be is not met because consent-obtained-lawfully is unknown

  Rule: childrens-consent-obtained-as-it-should-be (good)

    Scenario: met when a child's own competence to consent is considered
      Given the fact e1 that childrens-consent-obtained-lawfully holds
      When the service is assessed
      Then childrens-consent-obtained-as-it-should-be is met because of e1

    Scenario: not met when it is at times unclear who consented for a child
      Given the fact e1 that childrens-consent-obtained-lawfully partly holds
      When the service is assessed
      Then childrens-consent-obtained-as-it-should-be is not met because childrens-consent-obtained-lawfully stands at partly

  Rule: consent-properly-on-record (good)

    Scenario: met when consent forms are complete and signed
      Given the fact e1 that consent-recorded-lawfully holds
      When the service is assessed
      Then consent-properly-on-record is met because of e1

    Scenario: not met when some consent forms are unsigned
      Given the fact e1 that consent-recorded-lawfully partly holds
      When the service is assessed
      Then consent-properly-on-record is not met because consent-recorded-lawfully stands at partly

  Rule: staff-know-consent-law (good)

    Scenario: met when staff can explain the rules on consent
      Given the fact e1 that consent-law-understood holds
      When the service is assessed
      Then staff-know-consent-law is met because of e1

    Scenario: not met when some staff are unsure about the rules on consent
      Given the fact e1 that consent-law-understood partly holds
      When the service is assessed
      Then staff-know-consent-law is not met because consent-law-understood stands at partly

  Rule: staff-know-mental-capacity-law (good)

    Scenario: met when staff can explain the Mental Capacity Act
      Given the fact e1 that mental-capacity-law-understood holds
      When the service is assessed
      Then staff-know-mental-capacity-law is met because of e1

    Scenario: not met when some staff know little of the Mental Capacity Act
      Given the fact e1 that mental-capacity-law-understood partly holds
      When the service is assessed
      Then staff-know-mental-capacity-law is not met because mental-capacity-law-understood stands at partly

  Rule: staff-know-childrens-consent-law (good)

    Scenario: met when staff know when a young person can consent
      Given the fact e1 that childrens-consent-law-understood holds
      When the service is assessed
      Then staff-know-childrens-consent-law is met because of e1

    Scenario: not met when the service cannot show that staff know children's rights to consent
      Given the fact e1 that childrens-consent-law-understood is not shown
      When the service is assessed
      Then staff-know-childrens-consent-law is not met because childrens-consent-law-understood stands at partly

  Rule: decisions-on-care-lawful (good)

    Scenario: met when decisions are made within law and guidance
      Given the fact e1 that care-decisions-lawful holds
      When the service is assessed
      Then decisions-on-care-lawful is met because of e1

    Scenario: not met when relatives without authority made some decisions
      Given the fact e1 that care-decisions-lawful partly holds
      When the service is assessed
      Then decisions-on-care-lawful is not met because care-decisions-lawful stands at partly

  Rule: people-helped-with-consent-decisions (good)

    Scenario: met when people get the help they need to decide
      Given the fact e1 that people-supported-in-consent-decisions holds
      When the service is assessed
      Then people-helped-with-consent-decisions is met because of e1

    Scenario: not met when people who find it hard to speak get little help
      Given the fact e1 that people-supported-in-consent-decisions partly holds
      When the service is assessed
      Then people-helped-with-consent-decisions is not met because people-supported-in-consent-decisions stands at partly

  Rule: people-know-what-they-consent-to (good)

    Scenario: met when risks and alternatives are explained beforehand
      Given the fact e1 that people-informed-before-consenting holds
      When the service is assessed
      Then people-know-what-they-consent-to is met because of e1

    Scenario: not met when alternatives are often left out
      Given the fact e1 that people-informed-before-consenting partly holds
      When the service is assessed
      Then people-know-what-they-consent-to is not met because people-informed-before-consenting stands at partly

  Rule: mental-capacity-gets-assessed (good)

    Scenario: met when capacity is assessed whenever it is in doubt
      Given the fact e1 that mental-capacity-assessed-where-needed holds
      When the service is assessed
      Then mental-capacity-gets-assessed is met because of e1

    Scenario: not met when some doubts about capacity are not followed up
      Given the fact e1 that mental-capacity-assessed-where-needed partly holds
      When the service is assessed
      Then mental-capacity-gets-assessed is not met because mental-capacity-assessed-where-needed stands at partly

  Rule: mental-capacity-on-record (good)

    Scenario: met when each assessment of capacity is in the notes
      Given the fact e1 that mental-capacity-assessments-recorded holds
      When the service is assessed
      Then mental-capacity-on-record is met because of e1

    Scenario: not met when some assessments of capacity are missing from the notes
      Given the fact e1 that mental-capacity-assessments-recorded partly holds
      When the service is assessed
      Then mental-capacity-on-record is not met because mental-capacity-assessments-recorded stands at partly

  Rule: mental-capacity-assessed-alike (good)

    Scenario: met when all wards assess capacity in the same way
      Given the fact e1 that mental-capacity-assessed-consistently holds
      When the service is assessed
      Then mental-capacity-assessed-alike is met because of e1

    Scenario: not met when two wards assess capacity in ways of their own
      Given the fact e1 that mental-capacity-assessed-consistently partly holds
      When the service is assessed
      Then mental-capacity-assessed-alike is not met because mental-capacity-assessed-consistently stands at partly

  Rule: mental-capacity-assessed-to-the-point (good)

    Scenario: met when each assessment concerns the decision at hand
      Given the fact e1 that mental-capacity-assessed-by-decision holds
      When the service is assessed
      Then mental-capacity-assessed-to-the-point is met because of e1

    Scenario: not met when some assessments are about capacity in general
      Given the fact e1 that mental-capacity-assessed-by-decision partly holds
      When the service is assessed
      Then mental-capacity-assessed-to-the-point is not met because mental-capacity-assessed-by-decision stands at partly

  Rule: best-interests-lawfully-served (good)

    Scenario: met when best interests are followed as the law requires
      Given the fact e1 that best-interests-decisions-lawful holds
      When the service is assessed
      Then best-interests-lawfully-served is met because of e1

    Scenario: not met when one best interests decision did not follow the law
      Given the fact e1 that best-interests-decisions-lawful partly holds
      When the service is assessed
      Then best-interests-lawfully-served is not met because best-interests-decisions-lawful stands at partly

  Rule: best-interests-found-with-others (good)

    Scenario: met when family and advocate are consulted
      Given the fact e1 that best-interests-decisions-consult-others holds
      When the service is assessed
      Then best-interests-found-with-others is met because of e1

    Scenario: not met when a person without family had no advocate
      Given the fact e1 that best-interests-decisions-consult-others partly holds
      When the service is assessed
      Then best-interests-found-with-others is not met because best-interests-decisions-consult-others stands at partly

  Rule: consent-seeking-checked (good)

    Scenario: met when consent is audited each year
      Given the fact e1 that consent-process-monitored holds
      When the service is assessed
      Then consent-seeking-checked is met because of e1

    Scenario: not met when only surgical consent is audited
      Given the fact e1 that consent-process-monitored partly holds
      When the service is assessed
      Then consent-seeking-checked is not met because consent-process-monitored stands at partly

  Rule: consent-seeking-kept-lawful (good)

    Scenario: met when the process is set against current law and guidance
      Given the fact e1 that consent-process-reviewed-against-law holds
      When the service is assessed
      Then consent-seeking-kept-lawful is met because of e1

    Scenario: not met when the process still rests in part on old guidance
      Given the fact e1 that consent-process-reviewed-against-law partly holds
      When the service is assessed
      Then consent-seeking-kept-lawful is not met because consent-process-reviewed-against-law stands at partly

  Rule: staff-know-restraint (good)

    Scenario: met when staff know what counts as restraint
      Given the fact e1 that restraint-recognised holds
      When the service is assessed
      Then staff-know-restraint is met because of e1

    Scenario: not met when some staff do not see bed rails as restraint
      Given the fact e1 that restraint-recognised partly holds
      When the service is assessed
      Then staff-know-restraint is not met because restraint-recognised stands at partly

    Scenario: not asked of an NHS 111 service, where recognising restraint is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then staff-know-restraint does not apply

  Rule: restraint-watched (good)

    Scenario: met when each restraint is recorded and looked into
      Given the fact e1 that restraint-monitored holds
      When the service is assessed
      Then restraint-watched is met because of e1

    Scenario: not met when some restraints go unrecorded
      Given the fact e1 that restraint-monitored partly holds
      When the service is assessed
      Then restraint-watched is not met because restraint-monitored stands at partly

    Scenario: not asked of an NHS 111 service, where monitoring restraint is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then restraint-watched does not apply

  Rule: less-restrictive-options-come-first (good)

    Scenario: met when staff calm people before they think of restraint
      Given the fact e1 that less-restrictive-options-used holds
      When the service is assessed
      Then less-restrictive-options-come-first is met because of e1

    Scenario: not met when staff on one ward turn to restraint too soon
      Given the fact e1 that less-restrictive-options-used partly holds
      When the service is assessed
      Then less-restrictive-options-come-first is not met because less-restrictive-options-used stands at partly

    Scenario: not asked of an NHS 111 service, where less restrictive options are concerned
      Given a service of type nhs_111
      When the service is assessed
      Then less-restrictive-options-come-first does not apply

  Rule: restraint-kept-within-bounds (good)

    Scenario: met when restraint is used only as far as it must be
      Given the fact e1 that restraint-necessary-and-proportionate holds
      When the service is assessed
      Then restraint-kept-within-bounds is met because of e1

    Scenario: not met when one restraint went on longer than it had to
      Given the fact e1 that restraint-necessary-and-proportionate partly holds
      When the service is assessed
      Then restraint-kept-within-bounds is not met because restraint-necessary-and-proportionate stands at partly

    Scenario: not asked of an NHS 111 service, where proportion in restraint is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then restraint-kept-within-bounds does not apply

  Rule: restraint-being-reduced (good)

    Scenario: met when a programme brings down the use of restraint
      Given the fact e1 that restraint-reduction-pursued holds
      When the service is assessed
      Then restraint-being-reduced is met because of e1

    Scenario: not met when the service cannot show what it does to reduce restraint
      Given the fact e1 that restraint-reduction-pursued is not shown
      When the service is assessed
      Then restraint-being-reduced is not met because restraint-reduction-pursued stands at partly

    Scenario: not asked of an NHS 111 service, where reducing restraint is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then restraint-being-reduced does not apply

  Rule: staff-know-liberty-deprivation (good)

    Scenario: met when staff recognise every deprivation of liberty
      Given the fact e1 that liberty-deprivation-recognised holds
      When the service is assessed
      Then staff-know-liberty-deprivation is met because of e1

    Scenario: not met when staff overlook some deprivation of liberty
      Given the fact e1 that liberty-deprivation-recognised partly holds
      When the service is assessed
      Then staff-know-liberty-deprivation is not met because liberty-deprivation-recognised stands at partly

    Scenario: not asked of an ambulance service, where recognising it is concerned
      Given a service of type ambulance
      When the service is assessed
      Then staff-know-liberty-deprivation does not apply

  Rule: liberty-restricted-only-with-cause (good)

    Scenario: met when liberty is taken only where harm is serious and nothing less would do
      Given the fact e1 that liberty-deprivation-justified holds
      When the service is assessed
      Then liberty-restricted-only-with-cause is met because of e1

    Scenario: not met when a locked door at times served the ward's convenience
      Given the fact e1 that liberty-deprivation-justified partly holds
      When the service is assessed
      Then liberty-restricted-only-with-cause is not met because liberty-deprivation-justified stands at partly

    Scenario: not asked of a GP practice, where the grounds for it are concerned
      Given a service of type gp_practice
      When the service is assessed
      Then liberty-restricted-only-with-cause does not apply

  Rule: liberty-safeguards-well-used (good)

    Scenario: met when applications are made wherever they are called for
      Given the fact e1 that liberty-authorisation-sought-appropriately holds
      When the service is assessed
      Then liberty-safeguards-well-used is met because of e1

    Scenario: not met when some applications have gaps
      Given the fact e1 that liberty-authorisation-sought-appropriately partly holds
      When the service is assessed
      Then liberty-safeguards-well-used is not met because liberty-authorisation-sought-appropriately stands at partly

    Scenario: not asked of an ambulance service, where applications are concerned
      Given a service of type ambulance
      When the service is assessed
      Then liberty-safeguards-well-used does not apply

  Rule: liberty-safeguards-used-in-time (good)

    Scenario: met when applications are made in good time
      Given the fact e1 that liberty-authorisation-sought-in-time holds
      When the service is assessed
      Then liberty-safeguards-used-in-time is met because of e1

    Scenario: not met when some applications are made late
      Given the fact e1 that liberty-authorisation-sought-in-time partly holds
      When the service is assessed
      Then liberty-safeguards-used-in-time is not met because liberty-authorisation-sought-in-time stands at partly

    Scenario: not asked of a GP practice, where the timing of applications is concerned
      Given a service of type gp_practice
      When the service is assessed
      Then liberty-safeguards-used-in-time does not apply

  Rule: consent-sometimes-missing (requires_improvement)

    Scenario: met when staff at times forget to ask for consent
      Given the fact e1 that consent-obtained-lawfully partly holds
      When the service is assessed
      Then consent-sometimes-missing is met because of e1

    Scenario: not met when staff never go ahead without consent
      Given the fact e1 that consent-obtained-lawfully holds
      When the service is assessed
      Then consent-sometimes-missing is not met because consent-obtained-lawfully stands at yes

  Rule: childrens-consent-sometimes-missing (requires_improvement)

    Scenario: met when some parents or young people were not asked
      Given the fact e1 that childrens-consent-obtained-lawfully partly holds
      When the service is assessed
      Then childrens-consent-sometimes-missing is met because of e1

    Scenario: not met when parents or young people were always asked
      Given the fact e1 that childrens-consent-obtained-lawfully holds
      When the service is assessed
      Then childrens-consent-sometimes-missing is not met because childrens-consent-obtained-lawfully stands at yes

  Rule: consent-sometimes-unrecorded (requires_improvement)

    Scenario: met when some consent is not in the notes
      Given the fact e1 that consent-recorded-lawfully partly holds
      When the service is assessed
      Then consent-sometimes-unrecorded is met because of e1

    Scenario: not met when all consent is in the notes
      Given the fact e1 that consent-recorded-lawfully holds
      When the service is assessed
      Then consent-sometimes-unrecorded is not met because consent-recorded-lawfully stands at yes

  Rule: consent-law-not-fully-understood (requires_improvement)

    Scenario: met when some staff misread the rules on consent
      Given the fact e1 that consent-law-understood partly holds
      And the fact e2 that mental-capacity-law-understood holds
      And the fact e3 that childrens-consent-law-understood holds
      When the service is assessed
      Then consent-law-not-fully-understood is met because of e1

    Scenario: met when some staff do not know who assesses capacity
      Given the fact e1 that consent-law-understood holds
      And the fact e2 that mental-capacity-law-understood partly holds
      And the fact e3 that childrens-consent-law-understood holds
      When the service is assessed
      Then consent-law-not-fully-understood is met because of e2

    Scenario: met when some staff are unsure about consent by young people
      Given the fact e1 that consent-law-understood holds
      And the fact e2 that mental-capacity-law-understood holds
      And the fact e3 that childrens-consent-law-understood partly holds
      When the service is assessed
      Then consent-law-not-fully-understood is met because of e3

    Scenario: not met when staff know the rules for adults, for children and on capacity
      Given the fact e1 that consent-law-understood holds
      And the fact e2 that mental-capacity-law-understood holds
      And the fact e3 that childrens-consent-law-understood holds
      When the service is assessed
      Then consent-law-not-fully-understood is not met because consent-law-understood stands at yes

  Rule: consent-decisions-sometimes-overridden (requires_improvement)

    Scenario: met when the service cannot show that refusals were respected
      Given the fact e1 that care-contrary-to-consent-decisions is not shown
      When the service is assessed
      Then consent-decisions-sometimes-overridden is met because of e1

    Scenario: met when treatment was given after a refusal
      Given the fact e1 that care-contrary-to-consent-decisions holds
      When the service is assessed
      Then consent-decisions-sometimes-overridden is met because of e1

    Scenario: not met when every refusal was respected
      Given the fact e1 that care-contrary-to-consent-decisions does not hold
      When the service is assessed
      Then consent-decisions-sometimes-overridden is not met because care-contrary-to-consent-decisions stands at no

  Rule: consent-seeking-loosely-checked (requires_improvement)

    Scenario: met when the last audit of consent was years ago
      Given the fact e1 that consent-process-monitored partly holds
      And the fact e2 that consent-process-reviewed-against-law holds
      When the service is assessed
      Then consent-seeking-loosely-checked is met because of e1

    Scenario: met when nobody set the process against new guidance
      Given the fact e1 that consent-process-monitored holds
      And the fact e2 that consent-process-reviewed-against-law does not hold
      When the service is assessed
      Then consent-seeking-loosely-checked is met because of e2

    Scenario: not met when the process is audited and kept up with the law
      Given the fact e1 that consent-process-monitored holds
      And the fact e2 that consent-process-reviewed-against-law holds
      When the service is assessed
      Then consent-seeking-loosely-checked is not met because consent-process-monitored stands at yes

    Scenario: met, as it is so in part that the service reviews its process for consent against legal requirements and national guidance
      Given the fact e1 that consent-process-monitored does not hold
      And the fact e2 that consent-process-reviewed-against-law partly holds
      When the service is assessed
      Then consent-seeking-loosely-checked is met because of e1, e2

  Rule: mental-capacity-assessed-unevenly (requires_improvement)

    Scenario: met when each team assesses capacity in its own way
      Given the fact e1 that mental-capacity-assessed-consistently does not hold
      When the service is assessed
      Then mental-capacity-assessed-unevenly is met because of e1

    Scenario: not met when each team assesses capacity in the same way
      Given the fact e1 that mental-capacity-assessed-consistently holds
      When the service is assessed
      Then mental-capacity-assessed-unevenly is not met because mental-capacity-assessed-consistently stands at yes

    Scenario: met, as it is so in part that mental capacity is assessed in a consistent way
      Given the fact e1 that mental-capacity-assessed-consistently partly holds
      When the service is assessed
      Then mental-capacity-assessed-unevenly is met because of e1

  Rule: mental-capacity-assessments-fall-short (requires_improvement)

    Scenario: met when some people in doubt were never assessed
      Given the fact e1 that mental-capacity-assessed-where-needed partly holds
      And the fact e2 that mental-capacity-assessed-by-decision holds
      And the fact e3 that mental-capacity-assessments-recorded holds
      When the service is assessed
      Then mental-capacity-assessments-fall-short is met because of e1

    Scenario: met when one assessment served for every decision
      Given the fact e1 that mental-capacity-assessed-where-needed holds
      And the fact e2 that mental-capacity-assessed-by-decision partly holds
      And the fact e3 that mental-capacity-assessments-recorded holds
      When the service is assessed
      Then mental-capacity-assessments-fall-short is met because of e2

    Scenario: met when some assessments were not written down
      Given the fact e1 that mental-capacity-assessed-where-needed holds
      And the fact e2 that mental-capacity-assessed-by-decision holds
      And the fact e3 that mental-capacity-assessments-recorded partly holds
      When the service is assessed
      Then mental-capacity-assessments-fall-short is met because of e3

    Scenario: not met when everyone in doubt was assessed, on record, for one decision at a time
      Given the fact e1 that mental-capacity-assessed-where-needed holds
      And the fact e2 that mental-capacity-assessed-by-decision holds
      And the fact e3 that mental-capacity-assessments-recorded holds
      When the service is assessed
      Then mental-capacity-assessments-fall-short is not met because mental-capacity-assessed-where-needed stands at yes

  Rule: decisions-on-care-sometimes-unlawful (requires_improvement)

    Scenario: met when some decisions pass over legal guidance
      Given the fact e1 that care-decisions-lawful partly holds
      When the service is assessed
      Then decisions-on-care-sometimes-unlawful is met because of e1

    Scenario: not met when all decisions keep to legal guidance
      Given the fact e1 that care-decisions-lawful holds
      When the service is assessed
      Then decisions-on-care-sometimes-unlawful is not met because care-decisions-lawful stands at yes

  Rule: consent-sometimes-uninformed (requires_improvement)

    Scenario: met when some people are told little about the risks
      Given the fact e1 that people-informed-before-consenting partly holds
      When the service is assessed
      Then consent-sometimes-uninformed is met because of e1

    Scenario: not met when people always know the risks
      Given the fact e1 that people-informed-before-consenting holds
      When the service is assessed
      Then consent-sometimes-uninformed is not met because people-informed-before-consenting stands at yes

  Rule: support-with-consent-decisions-limited (requires_improvement)

    Scenario: met when people with a learning disability decide without support
      Given the fact e1 that people-supported-in-consent-decisions partly holds
      When the service is assessed
      Then support-with-consent-decisions-limited is met because of e1

    Scenario: not met when everyone who needs support to decide has it
      Given the fact e1 that people-supported-in-consent-decisions holds
      When the service is assessed
      Then support-with-consent-decisions-limited is not met because people-supported-in-consent-decisions stands at yes

  Rule: best-interests-sometimes-not-served (requires_improvement)

    Scenario: met when some best interests decisions pass over the law
      Given the fact e1 that best-interests-decisions-lawful partly holds
      When the service is assessed
      Then best-interests-sometimes-not-served is met because of e1

    Scenario: not met when all best interests decisions keep to the law
      Given the fact e1 that best-interests-decisions-lawful holds
      When the service is assessed
      Then best-interests-sometimes-not-served is not met because best-interests-decisions-lawful stands at yes

  Rule: best-interests-sometimes-found-alone (requires_improvement)

    Scenario: met when some decisions were made without asking the family
      Given the fact e1 that best-interests-decisions-consult-others partly holds
      When the service is assessed
      Then best-interests-sometimes-found-alone is met because of e1

    Scenario: not met when the family is asked each time
      Given the fact e1 that best-interests-decisions-consult-others holds
      When the service is assessed
      Then best-interests-sometimes-found-alone is not met because best-interests-decisions-consult-others stands at yes

  Rule: restraint-sometimes-unrecognised (requires_improvement)

    Scenario: met when sedation is not always seen as restraint
      Given the fact e1 that restraint-recognised partly holds
      When the service is assessed
      Then restraint-sometimes-unrecognised is met because of e1

    Scenario: not met when every form of restraint is seen for what it is
      Given the fact e1 that restraint-recognised holds
      When the service is assessed
      Then restraint-sometimes-unrecognised is not met because restraint-recognised stands at yes

    Scenario: not held against an NHS 111 service, where recognising restraint is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then restraint-sometimes-unrecognised does not apply

  Rule: less-restrictive-options-sometimes-missed (requires_improvement)

    Scenario: met when gentler ways were at times not tried
      Given the fact e1 that less-restrictive-options-used partly holds
      When the service is assessed
      Then less-restrictive-options-sometimes-missed is met because of e1

    Scenario: not met when gentler ways are always tried
      Given the fact e1 that less-restrictive-options-used holds
      When the service is assessed
      Then less-restrictive-options-sometimes-missed is not met because less-restrictive-options-used stands at yes

    Scenario: not held against an NHS 111 service, where less restrictive options are concerned
      Given a service of type nhs_111
      When the service is assessed
      Then less-restrictive-options-sometimes-missed does not apply

  Rule: restraint-loosely-controlled (requires_improvement)

    Scenario: met when records of restraint are incomplete
      Given the fact e1 that restraint-monitored partly holds
      And the fact e2 that restraint-necessary-and-proportionate holds
      And the fact e3 that restraint-reduction-pursued holds
      When the service is assessed
      Then restraint-loosely-controlled is met because of e1

    Scenario: met when restraint at times went further than it had to
      Given the fact e1 that restraint-monitored holds
      And the fact e2 that restraint-necessary-and-proportionate partly holds
      And the fact e3 that restraint-reduction-pursued holds
      When the service is assessed
      Then restraint-loosely-controlled is met because of e2

    Scenario: met when nothing is done to reduce restraint
      Given the fact e1 that restraint-monitored holds
      And the fact e2 that restraint-necessary-and-proportionate holds
      And the fact e3 that restraint-reduction-pursued does not hold
      When the service is assessed
      Then restraint-loosely-controlled is met because of e3

    Scenario: not met when restraint is watched, in proportion and on its way down
      Given the fact e1 that restraint-monitored holds
      And the fact e2 that restraint-necessary-and-proportionate holds
      And the fact e3 that restraint-reduction-pursued holds
      When the service is assessed
      Then restraint-loosely-controlled is not met because restraint-monitored stands at yes

    Scenario: not held against an NHS 111 service, where control of restraint is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then restraint-loosely-controlled does not apply

    Scenario: met, as it is so in part that the service works to reduce the use of restraint
      Given the fact e1 that restraint-monitored does not hold
      And the fact e2 that restraint-reduction-pursued partly holds
      When the service is assessed
      Then restraint-loosely-controlled is met because of e1, e2

  Rule: liberty-applications-sometimes-wrong (requires_improvement)

    Scenario: met when some applications were not made where they should have been
      Given the fact e1 that liberty-authorisation-sought-appropriately partly holds
      When the service is assessed
      Then liberty-applications-sometimes-wrong is met because of e1

    Scenario: not met when every application was properly made
      Given the fact e1 that liberty-authorisation-sought-appropriately holds
      When the service is assessed
      Then liberty-applications-sometimes-wrong is not met because liberty-authorisation-sought-appropriately stands at yes

    Scenario: not held against an ambulance service, where applications are concerned
      Given a service of type ambulance
      When the service is assessed
      Then liberty-applications-sometimes-wrong does not apply

  Rule: liberty-applications-sometimes-late (requires_improvement)

    Scenario: met when some applications came weeks late
      Given the fact e1 that liberty-authorisation-sought-in-time partly holds
      When the service is assessed
      Then liberty-applications-sometimes-late is met because of e1

    Scenario: not met when every application came in time
      Given the fact e1 that liberty-authorisation-sought-in-time holds
      When the service is assessed
      Then liberty-applications-sometimes-late is not met because liberty-authorisation-sought-in-time stands at yes

    Scenario: not held against a GP practice, where late applications are concerned
      Given a service of type gp_practice
      When the service is assessed
      Then liberty-applications-sometimes-late does not apply

  Rule: liberty-deprivation-sometimes-unrecognised (requires_improvement)

    Scenario: met when staff did not see that some people were not free to leave
      Given the fact e1 that liberty-deprivation-recognised partly holds
      When the service is assessed
      Then liberty-deprivation-sometimes-unrecognised is met because of e1

    Scenario: not met when staff know who is not free to leave
      Given the fact e1 that liberty-deprivation-recognised holds
      When the service is assessed
      Then liberty-deprivation-sometimes-unrecognised is not met because liberty-deprivation-recognised stands at yes

    Scenario: not held against a GP out-of-hours service, where recognising it is concerned
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then liberty-deprivation-sometimes-unrecognised does not apply

  Rule: liberty-deprivation-sometimes-unjustified (requires_improvement)

    Scenario: met when something gentler would at times have done
      Given the fact e1 that liberty-deprivation-justified partly holds
      When the service is assessed
      Then liberty-deprivation-sometimes-unjustified is met because of e1

    Scenario: not met when each case serves the person, in proportion, with nothing gentler possible
      Given the fact e1 that liberty-deprivation-justified holds
      When the service is assessed
      Then liberty-deprivation-sometimes-unjustified is not met because liberty-deprivation-justified stands at yes

    Scenario: not held against an NHS 111 service, where unjustified cases are concerned
      Given a service of type nhs_111
      When the service is assessed
      Then liberty-deprivation-sometimes-unjustified does not apply

  Rule: consent-not-obtained (inadequate)

    Scenario: met when adults were treated without any consent
      Given the fact e1 that consent-obtained-lawfully does not hold, with significant impact
      And the fact e2 that childrens-consent-obtained-lawfully holds
      When the service is assessed
      Then consent-not-obtained is met because of e1

    Scenario: met when children were treated without anybody's consent
      Given the fact e1 that consent-obtained-lawfully holds
      And the fact e2 that childrens-consent-obtained-lawfully does not hold
      When the service is assessed
      Then consent-not-obtained is met because of e2

    Scenario: not met when consent was obtained in most cases
      Given the fact e1 that consent-obtained-lawfully partly holds
      And the fact e2 that childrens-consent-obtained-lawfully holds
      When the service is assessed
      Then consent-not-obtained is not met because consent-obtained-lawfully stands at partly

    Scenario: not met when consent for most children was in order
      Given the fact e1 that consent-obtained-lawfully holds
      And the fact e2 that childrens-consent-obtained-lawfully partly holds
      When the service is assessed
      Then consent-not-obtained is not met because consent-obtained-lawfully stands at yes

  Rule: consent-decisions-overridden (inadequate)

    Scenario: met when a person was treated against an advance decision
      Given the fact e1 that care-contrary-to-consent-decisions holds
      When the service is assessed
      Then consent-decisions-overridden is met because of e1

    Scenario: not met when it is doubtful whether a refusal was overridden
      Given the fact e1 that care-contrary-to-consent-decisions partly holds
      When the service is assessed
      Then consent-decisions-overridden is not met because care-contrary-to-consent-decisions stands at partly

    Scenario: not met when care followed every decision on consent
      Given the fact e1 that care-contrary-to-consent-decisions does not hold
      When the service is assessed
      Then consent-decisions-overridden is not met because care-contrary-to-consent-decisions stands at no

  Rule: mental-capacity-not-assessed (inadequate)

    Scenario: met when nobody in doubt was assessed
      Given the fact e1 that mental-capacity-assessed-where-needed does not hold
      And the fact e2 that mental-capacity-assessments-recorded holds
      When the service is assessed
      Then mental-capacity-not-assessed is met because of e1

    Scenario: met when no assessment of capacity can be found in the notes
      Given the fact e1 that mental-capacity-assessed-where-needed holds
      And the fact e2 that mental-capacity-assessments-recorded does not hold
      When the service is assessed
      Then mental-capacity-not-assessed is met because of e2

    Scenario: not met when most people in doubt were assessed
      Given the fact e1 that mental-capacity-assessed-where-needed partly holds
      And the fact e2 that mental-capacity-assessments-recorded holds
      When the service is assessed
      Then mental-capacity-not-assessed is not met because mental-capacity-assessed-where-needed stands at partly

    Scenario: not met when most assessments of capacity can be found in the notes
      Given the fact e1 that mental-capacity-assessed-where-needed holds
      And the fact e2 that mental-capacity-assessments-recorded partly holds
      When the service is assessed
      Then mental-capacity-not-assessed is not met because mental-capacity-assessed-where-needed stands at yes

  Rule: best-interests-not-served (inadequate)

    Scenario: met when best interests decisions disregard the law
      Given the fact e1 that best-interests-decisions-lawful does not hold
      When the service is assessed
      Then best-interests-not-served is met because of e1

    Scenario: not met when most best interests decisions keep to the law
      Given the fact e1 that best-interests-decisions-lawful partly holds
      When the service is assessed
      Then best-interests-not-served is not met because best-interests-decisions-lawful stands at partly

  Rule: restraint-unrecognised (inadequate)

    Scenario: met when staff see no restraint where there plainly is some
      Given the fact e1 that restraint-recognised does not hold
      And the fact e2 that less-restrictive-options-used holds
      When the service is assessed
      Then restraint-unrecognised is met because of e1

    Scenario: met when people were hurt because restraint was the first resort
      Given the fact e1 that restraint-recognised holds
      And the fact e2 that less-restrictive-options-used does not hold, with significant impact
      When the service is assessed
      Then restraint-unrecognised is met because of e2

    Scenario: met when staff neither see restraint nor look for other ways
      Given the fact e1 that restraint-recognised does not hold
      And the fact e2 that less-restrictive-options-used does not hold
      When the service is assessed
      Then restraint-unrecognised is met because of e1, e2

    Scenario: not met when staff recognise most restraint
      Given the fact e1 that restraint-recognised partly holds
      And the fact e2 that less-restrictive-options-used holds
      When the service is assessed
      Then restraint-unrecognised is not met because restraint-recognised stands at partly

    Scenario: not met when gentler ways are looked for in most cases
      Given the fact e1 that restraint-recognised holds
      And the fact e2 that less-restrictive-options-used partly holds
      When the service is assessed
      Then restraint-unrecognised is not met because restraint-recognised stands at yes

    Scenario: not a failing of an NHS 111 service, where restraint is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then restraint-unrecognised does not apply

  Rule: liberty-applications-wrong-or-late (inadequate)

    Scenario: met when no application was made for people who are locked in
      Given the fact e1 that liberty-authorisation-sought-appropriately does not hold
      And the fact e2 that liberty-authorisation-sought-in-time holds
      When the service is assessed
      Then liberty-applications-wrong-or-late is met because of e1

    Scenario: met when applications come long after people are locked in
      Given the fact e1 that liberty-authorisation-sought-appropriately holds
      And the fact e2 that liberty-authorisation-sought-in-time does not hold
      When the service is assessed
      Then liberty-applications-wrong-or-late is met because of e2

    Scenario: not met when most applications are properly made
      Given the fact e1 that liberty-authorisation-sought-appropriately partly holds
      And the fact e2 that liberty-authorisation-sought-in-time holds
      When the service is assessed
      Then liberty-applications-wrong-or-late is not met because liberty-authorisation-sought-appropriately stands at partly

    Scenario: not met when most applications come in time
      Given the fact e1 that liberty-authorisation-sought-appropriately holds
      And the fact e2 that liberty-authorisation-sought-in-time partly holds
      When the service is assessed
      Then liberty-applications-wrong-or-late is not met because liberty-authorisation-sought-appropriately stands at yes

    Scenario: not a failing of an ambulance service, where applications are concerned
      Given a service of type ambulance
      When the service is assessed
      Then liberty-applications-wrong-or-late does not apply
