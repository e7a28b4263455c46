Feature: S1 Protection from abuse and unsafe practice

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: NHS 111 service
    Given a service of type nhs_111
    And the fact e1 that cleanliness-maintained holds
    And the fact e2 that infection-systems-reliable holds
    And the fact e3 that infection-precautions-followed holds
    And the fact e4 that equipment-maintained holds
    And the fact e5 that equipment-used-safely holds
    And the fact e6 that waste-managed-safely holds
    And the fact e7 that specimens-handled-safely holds
    When the service is assessed
    Then the fact e1 is listed as unused because cleanliness-maintained does not apply to this service type
    And the fact e2 is listed as unused because infection-systems-reliable does not apply to this service type
    And the fact e3 is listed as unused because infection-precautions-followed does not apply to this service type
    And the fact e4 is listed as unused because equipment-maintained does not apply to this service type
    And the fact e5 is listed as unused because equipment-used-safely does not apply to this service type
    And the fact e6 is listed as unused because waste-managed-safely does not apply to this service type
    And the fact e7 is listed as unused because specimens-handled-safely does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then S1 is not outstanding because in full-safety-systems-at-best-practice the claim safety-systems-comprehensive is missing
    And S1 is not outstanding because in everyone-works-on-safer-systems the claim team-improves-safety-systems is missing
    And S1 is not outstanding because in safeguarding-built-around-people the claim people-central-to-safeguarding is missing
    And S1 is not outstanding because in new-ideas-for-less-harm the claim safety-innovation-encouraged is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then S1 is not good because in safety-systems-clearly-set-out the claim safety-systems-defined is missing
    And S1 is not good because in safety-part-of-daily-work the claim safety-systems-embedded is missing
    And S1 is not good because in clear-arrangements-for-safeguarding the claim safeguarding-arrangements-in-place is missing
    And S1 is not good because in staff-recruited-safely the claim recruitment-checks-done is missing
    And S1 is not good because in staff-backgrounds-checked the claim background-checks-current is missing
    And S1 is not good because in clean-and-hygienic the claim cleanliness-maintained is missing
    And S1 is not good because in reliable-infection-control the claim infection-systems-reliable is missing
    And S1 is not good because in staff-guard-against-infection the claim infection-precautions-followed is missing
    And S1 is not good because in safe-layout-of-premises the claim premises-layout-safe is missing
    And S1 is not good because in premises-in-good-repair the claim premises-kept-in-repair is missing
    And S1 is not good because in fire-safety-well-managed the claim fire-risk-managed is missing
    And S1 is not good because in premises-used-safely the claim premises-hazards-managed is missing
    And S1 is not good because in equipment-kept-safe the claim equipment-maintained is missing
    And S1 is not good because in safe-use-of-equipment the claim equipment-used-safely is missing
    And S1 is not good because in safe-handling-of-waste the claim waste-managed-safely is missing
    And S1 is not good because in safe-handling-of-specimens the claim specimens-handled-safely is missing
    And S1 is not good because in safety-procedures-can-be-relied-on the claim procedures-reliable is missing
    And S1 is not good because in safety-systems-in-line-with-guidance the claim safety-systems-follow-guidance is missing
    And S1 is not good because in safeguarding-in-line-with-law the claim safeguarding-arrangements-lawful is missing
    And S1 is not good because in procedures-right-for-setting the claim procedures-suit-setting is missing
    And S1 is not good because in safety-systems-for-different-needs the claim safety-systems-serve-diverse-needs is missing
    And S1 is not good because in all-staff-know-safety-systems the claim safety-systems-known is missing
    And S1 is not good because in all-staff-understand-safety-systems the claim safety-systems-understood is missing
    And S1 is not good because in safety-procedures-always-followed the claim safety-systems-followed is missing
    And S1 is not good because in staff-understand-safeguarding the claim safeguarding-duties-understood is missing
    And S1 is not good because in staff-keep-to-safeguarding-policy the claim safeguarding-policy-followed is missing
    And S1 is not good because in safety-systems-regularly-audited the claim safety-systems-monitored is missing
    And S1 is not good because in safety-systems-regularly-reviewed the claim safety-systems-reviewed is missing
    And S1 is not good because in safety-systems-made-better the claim safety-systems-improved is missing
    And S1 is not good because in staff-current-in-safety-training the claim safety-training-up-to-date is missing
    And S1 is not good because in safety-training-leaves-nothing-out the claim safety-training-covers-systems is missing
    And S1 is not good because in staff-current-in-safeguarding-training the claim safeguarding-training-up-to-date is missing
    And S1 is not good because in safeguarding-has-its-due-priority the claim safeguarding-given-priority is missing
    And S1 is not good because in people-at-risk-found-early the claim risk-of-harm-spotted-early is missing
    And S1 is not good because in staff-see-signs-of-abuse the claim abuse-signs-recognised is missing
    And S1 is not good because in steps-taken-against-abuse the claim abuse-prevented is missing
    And S1 is not good because in people-safe-from-discriminatory-abuse the claim discriminatory-abuse-prevented is missing
    And S1 is not good because in right-response-to-abuse the claim abuse-concerns-acted-on is missing
    And S1 is not good because in protection-plans-made-with-others the claim protection-plans-agreed is missing
    And S1 is not good because in people-have-a-say-in-protection the claim people-shape-protection-plans is missing
    And S1 is not good because in full-part-in-local-safeguarding the claim local-safeguarding-engagement is missing
    And S1 is not good because in good-partner-in-safeguarding the claim safeguarding-partners-work-together is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then S1 is not requires_improvement because in safety-systems-not-fully-set-out the claim safety-systems-defined is missing
    And S1 is not requires_improvement because in safety-procedures-not-always-reliable the claim procedures-reliable is missing
    And S1 is not requires_improvement because in procedures-not-always-right-for-people the claim procedures-suit-setting is missing
    And S1 is not requires_improvement because in safety-systems-out-of-step-with-guidance the claim safety-systems-follow-guidance is missing
    And S1 is not requires_improvement because in gaps-in-safeguarding-arrangements the claim safeguarding-arrangements-in-place is missing
    And S1 is not requires_improvement because in gaps-in-staff-checks the claim recruitment-checks-done is missing
    And S1 is not requires_improvement because in cleanliness-falls-short the claim cleanliness-maintained is missing
    And S1 is not requires_improvement because in infection-control-falls-short the claim infection-systems-reliable is missing
    And S1 is not requires_improvement because in premises-risks-not-fully-managed the claim fire-risk-managed is missing
    And S1 is not requires_improvement because in equipment-falls-short-of-safe the claim equipment-maintained is missing
    And S1 is not requires_improvement because in waste-or-specimens-not-always-safe the claim waste-managed-safely is missing
    And S1 is not requires_improvement because in checks-on-safety-systems-weak the claim safety-systems-monitored is missing
    And S1 is not requires_improvement because in safety-systems-not-kept-under-review the claim safety-systems-reviewed is missing
    And S1 is not requires_improvement because in uneven-grasp-of-safety-systems the claim safety-systems-understood is missing
    And S1 is not requires_improvement because in some-staff-unaware-of-safety-systems the claim safety-systems-known is missing
    And S1 is not requires_improvement because in gaps-in-safety-training the claim safety-training-up-to-date is missing
    And S1 is not requires_improvement because in gaps-in-safeguarding-training the claim safeguarding-training-up-to-date is missing
    And S1 is not requires_improvement because in safeguarding-priority-wavers the claim safeguarding-given-priority is missing
    And S1 is not requires_improvement because in prevention-of-abuse-uneven the claim abuse-prevented is missing
    And S1 is not requires_improvement because in safety-not-yet-part-of-daily-work the claim safety-systems-embedded is missing
    And S1 is not requires_improvement because in safeguarding-policy-not-yet-daily-practice the claim safeguarding-policy-followed is missing
    And S1 is not requires_improvement because in response-to-abuse-sometimes-falls-short the claim abuse-concerns-acted-on is missing
    And S1 is not requires_improvement because in signs-of-abuse-sometimes-seen-late the claim abuse-signs-recognised is missing
    And S1 is not requires_improvement because in shortfalls-in-local-safeguarding-work the claim local-safeguarding-engagement is missing
    And S1 is not requires_improvement because in shortfalls-in-protection-plans the claim protection-plans-agreed is missing
    And S1 is not requires_improvement because in people-not-always-heard-in-safeguarding the claim people-shape-protection-plans is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then S1 is not inadequate because in safety-procedures-unfit the claim safety-systems-defined is missing
    And S1 is not inadequate because in staff-checks-not-made the claim recruitment-checks-done is missing
    And S1 is not inadequate because in infection-control-unfit the claim infection-systems-reliable is missing
    And S1 is not inadequate because in waste-or-specimens-handled-unsafely the claim waste-managed-safely is missing
    And S1 is not inadequate because in safety-procedures-disregarded the claim safety-procedures-wilfully-ignored is missing
    And S1 is not inadequate because in safeguarding-neglected the claim safeguarding-given-priority is missing
    And S1 is not inadequate because in abuse-goes-unanswered the claim abuse-signs-recognised is missing
    And S1 is not inadequate because in dirty-premises-or-equipment the claim cleanliness-maintained is missing
    And S1 is not inadequate because in equipment-unsafe the claim equipment-maintained is missing

  Rule: full-safety-systems-at-best-practice (outstanding)

    Scenario: met when safety systems leave nothing out and safety systems draw on best practice
      Given the fact e1 that safety-systems-comprehensive holds
      And the fact e2 that safety-systems-best-practice holds
      When the service is assessed
      Then full-safety-systems-at-best-practice is met because of e1, e2

    Scenario: not met when safety systems leave something of weight out
      Given the fact e1 that safety-systems-comprehensive partly holds
      And the fact e2 that safety-systems-best-practice holds
      When the service is assessed
      Then full-safety-systems-at-best-practice is not met because safety-systems-comprehensive stands at partly

    Scenario: not met when safety systems draw on best practice only in part
      Given the fact e1 that safety-systems-comprehensive holds
      And the fact e2 that safety-systems-best-practice partly holds
      When the service is assessed
      Then full-safety-systems-at-best-practice is not met because safety-systems-best-practice stands at partly

    Scenario: not met when nothing is known about best practice in safety systems
      Given the fact e1 that safety-systems-comprehensive holds
      When the service is assessed
      Then full-safety-systems-at-best-practice is not met because safety-systems-best-practice is unknown

  Rule: everyone-works-on-safer-systems (outstanding)

    Scenario: met when the whole team works on better safety and safeguarding systems
      Given the fact e1 that team-improves-safety-systems holds
      When the service is assessed
      Then everyone-works-on-safer-systems is met because of e1

    Scenario: not met when only part of the team works on better safety and safeguarding systems
      Given the fact e1 that team-improves-safety-systems partly holds
      When the service is assessed
      Then everyone-works-on-safer-systems is not met because team-improves-safety-systems stands at partly

    Scenario: not met when nothing is known about who works on better safety and safeguarding systems
      When the service is assessed
      Then everyone-works-on-safer-systems is not met because team-improves-safety-systems is unknown

  Rule: safeguarding-built-around-people (outstanding)

    Scenario: met when safeguarding is built around people
      Given the fact e1 that people-central-to-safeguarding holds
      When the service is assessed
      Then safeguarding-built-around-people is met because of e1

    Scenario: not met when safeguarding is built around people only in part
      Given the fact e1 that people-central-to-safeguarding partly holds
      When the service is assessed
      Then safeguarding-built-around-people is not met because people-central-to-safeguarding stands at partly

  Rule: new-ideas-for-less-harm (outstanding)

    Scenario: met when new ideas for safety are encouraged
      Given the fact e1 that safety-innovation-encouraged holds
      When the service is assessed
      Then new-ideas-for-less-harm is met because of e1

    Scenario: not met when only some new ideas for safety are encouraged
      Given the fact e1 that safety-innovation-encouraged partly holds
      When the service is assessed
      Then new-ideas-for-less-harm is not met because safety-innovation-encouraged stands at partly

  Rule: safety-systems-clearly-set-out (good)

    Scenario: met when safety systems are clearly set out
      Given the fact e1 that safety-systems-defined holds
      When the service is assessed
      Then safety-systems-clearly-set-out is met because of e1

    Scenario: not met when only some safety systems are set out
      Given the fact e1 that safety-systems-defined partly holds
      When the service is assessed
      Then safety-systems-clearly-set-out is not met because safety-systems-defined stands at partly

    Scenario: not met when nobody can show that safety systems are clearly set out
      Given the fact e1 that safety-systems-defined is not shown
      When the service is assessed
      Then safety-systems-clearly-set-out is not met because safety-systems-defined stands at partly

  Rule: safety-part-of-daily-work (good)

    Scenario: met when safety systems are settled into daily work
      Given the fact e1 that safety-systems-embedded holds
      When the service is assessed
      Then safety-part-of-daily-work is met because of e1

    Scenario: not met when safety systems are only half settled into daily work
      Given the fact e1 that safety-systems-embedded partly holds
      When the service is assessed
      Then safety-part-of-daily-work is not met because safety-systems-embedded stands at partly

    Scenario: not met when nobody can show that safety systems are settled into daily work
      Given the fact e1 that safety-systems-embedded is not shown
      When the service is assessed
      Then safety-part-of-daily-work is not met because safety-systems-embedded stands at partly

  Rule: clear-arrangements-for-safeguarding (good)

    Scenario: met when safeguarding policies, leads and referral are clear
      Given the fact e1 that safeguarding-arrangements-in-place holds
      When the service is assessed
      Then clear-arrangements-for-safeguarding is met because of e1

    Scenario: not met when safeguarding arrangements lack a lead
      Given the fact e1 that safeguarding-arrangements-in-place partly holds
      When the service is assessed
      Then clear-arrangements-for-safeguarding is not met because safeguarding-arrangements-in-place stands at partly

    Scenario: not met when nobody can show that safeguarding policies, leads and referral are clear
      Given the fact e1 that safeguarding-arrangements-in-place is not shown
      When the service is assessed
      Then clear-arrangements-for-safeguarding is not met because safeguarding-arrangements-in-place stands at partly

  Rule: staff-recruited-safely (good)

    Scenario: met when recruitment checks are made
      Given the fact e1 that recruitment-checks-done holds
      When the service is assessed
      Then staff-recruited-safely is met because of e1

    Scenario: not met when some recruitment checks are missing
      Given the fact e1 that recruitment-checks-done partly holds
      When the service is assessed
      Then staff-recruited-safely is not met because recruitment-checks-done stands at partly

    Scenario: not met when nobody can show that recruitment checks are made
      Given the fact e1 that recruitment-checks-done is not shown
      When the service is assessed
      Then staff-recruited-safely is not met because recruitment-checks-done stands at partly

  Rule: staff-backgrounds-checked (good)

    Scenario: met when background checks are current
      Given the fact e1 that background-checks-current holds
      When the service is assessed
      Then staff-backgrounds-checked is met because of e1

    Scenario: not met when some background checks have lapsed
      Given the fact e1 that background-checks-current partly holds
      When the service is assessed
      Then staff-backgrounds-checked is not met because background-checks-current stands at partly

    Scenario: not met when nobody can show that background checks are current
      Given the fact e1 that background-checks-current is not shown
      When the service is assessed
      Then staff-backgrounds-checked is not met because background-checks-current stands at partly

  Rule: clean-and-hygienic (good)

    Scenario: met when everything is clean and hygienic
      Given the fact e1 that cleanliness-maintained holds
      When the service is assessed
      Then clean-and-hygienic is met because of e1

    Scenario: not met when some areas are not clean
      Given the fact e1 that cleanliness-maintained partly holds
      When the service is assessed
      Then clean-and-hygienic is not met because cleanliness-maintained stands at partly

    Scenario: not met when nobody can show that everything is clean and hygienic
      Given the fact e1 that cleanliness-maintained is not shown
      When the service is assessed
      Then clean-and-hygienic is not met because cleanliness-maintained stands at partly

    Scenario: NHS 111 is not asked about cleanliness
      Given a service of type nhs_111
      When the service is assessed
      Then clean-and-hygienic does not apply

  Rule: reliable-infection-control (good)

    Scenario: met when infection control systems are reliable
      Given the fact e1 that infection-systems-reliable holds
      When the service is assessed
      Then reliable-infection-control is met because of e1

    Scenario: not met when infection control systems have gaps
      Given the fact e1 that infection-systems-reliable partly holds
      When the service is assessed
      Then reliable-infection-control is not met because infection-systems-reliable stands at partly

    Scenario: not met when nobody can show that infection control systems are reliable
      Given the fact e1 that infection-systems-reliable is not shown
      When the service is assessed
      Then reliable-infection-control is not met because infection-systems-reliable stands at partly

    Scenario: NHS 111 is not asked about infection control systems
      Given a service of type nhs_111
      When the service is assessed
      Then reliable-infection-control does not apply

  Rule: staff-guard-against-infection (good)

    Scenario: met when staff take infection precautions
      Given the fact e1 that infection-precautions-followed holds
      When the service is assessed
      Then staff-guard-against-infection is met because of e1

    Scenario: not met when staff skip some infection precautions
      Given the fact e1 that infection-precautions-followed partly holds
      When the service is assessed
      Then staff-guard-against-infection is not met because infection-precautions-followed stands at partly

    Scenario: not met when nobody can show that staff take infection precautions
      Given the fact e1 that infection-precautions-followed is not shown
      When the service is assessed
      Then staff-guard-against-infection is not met because infection-precautions-followed stands at partly

    Scenario: NHS 111 is not asked about the precautions staff take
      Given a service of type nhs_111
      When the service is assessed
      Then staff-guard-against-infection does not apply

  Rule: safe-layout-of-premises (good)

    Scenario: met when the layout of the premises is safe
      Given the fact e1 that premises-layout-safe holds
      When the service is assessed
      Then safe-layout-of-premises is met because of e1

    Scenario: not met when part of the layout is unsafe
      Given the fact e1 that premises-layout-safe partly holds
      When the service is assessed
      Then safe-layout-of-premises is not met because premises-layout-safe stands at partly

    Scenario: not met when nobody can show that the layout of the premises is safe
      Given the fact e1 that premises-layout-safe is not shown
      When the service is assessed
      Then safe-layout-of-premises is not met because premises-layout-safe stands at partly

  Rule: premises-in-good-repair (good)

    Scenario: met when the premises are in good repair
      Given the fact e1 that premises-kept-in-repair holds
      When the service is assessed
      Then premises-in-good-repair is met because of e1

    Scenario: not met when some repairs to the premises are overdue
      Given the fact e1 that premises-kept-in-repair partly holds
      When the service is assessed
      Then premises-in-good-repair is not met because premises-kept-in-repair stands at partly

    Scenario: not met when nobody can show that the premises are in good repair
      Given the fact e1 that premises-kept-in-repair is not shown
      When the service is assessed
      Then premises-in-good-repair is not met because premises-kept-in-repair stands at partly

  Rule: fire-safety-well-managed (good)

    Scenario: met when the risk of fire is well managed
      Given the fact e1 that fire-risk-managed holds
      When the service is assessed
      Then fire-safety-well-managed is met because of e1

    Scenario: not met when some fire safety actions are outstanding
      Given the fact e1 that fire-risk-managed partly holds
      When the service is assessed
      Then fire-safety-well-managed is not met because fire-risk-managed stands at partly

    Scenario: not met when nobody can show that the risk of fire is well managed
      Given the fact e1 that fire-risk-managed is not shown
      When the service is assessed
      Then fire-safety-well-managed is not met because fire-risk-managed stands at partly

  Rule: premises-used-safely (good)

    Scenario: met when other hazards are well managed
      Given the fact e1 that premises-hazards-managed holds
      When the service is assessed
      Then premises-used-safely is met because of e1

    Scenario: not met when some other hazards are left open
      Given the fact e1 that premises-hazards-managed partly holds
      When the service is assessed
      Then premises-used-safely is not met because premises-hazards-managed stands at partly

    Scenario: not met when nobody can show that other hazards are well managed
      Given the fact e1 that premises-hazards-managed is not shown
      When the service is assessed
      Then premises-used-safely is not met because premises-hazards-managed stands at partly

  Rule: equipment-kept-safe (good)

    Scenario: met when equipment is serviced and safe
      Given the fact e1 that equipment-maintained holds
      When the service is assessed
      Then equipment-kept-safe is met because of e1

    Scenario: not met when some equipment is overdue for service
      Given the fact e1 that equipment-maintained partly holds
      When the service is assessed
      Then equipment-kept-safe is not met because equipment-maintained stands at partly

    Scenario: not met when nobody can show that equipment is serviced and safe
      Given the fact e1 that equipment-maintained is not shown
      When the service is assessed
      Then equipment-kept-safe is not met because equipment-maintained stands at partly

    Scenario: NHS 111 is not asked about the upkeep of equipment
      Given a service of type nhs_111
      When the service is assessed
      Then equipment-kept-safe does not apply

  Rule: safe-use-of-equipment (good)

    Scenario: met when equipment is used safely
      Given the fact e1 that equipment-used-safely holds
      When the service is assessed
      Then safe-use-of-equipment is met because of e1

    Scenario: not met when equipment is used safely only at times
      Given the fact e1 that equipment-used-safely partly holds
      When the service is assessed
      Then safe-use-of-equipment is not met because equipment-used-safely stands at partly

    Scenario: not met when nobody can show that equipment is used safely
      Given the fact e1 that equipment-used-safely is not shown
      When the service is assessed
      Then safe-use-of-equipment is not met because equipment-used-safely stands at partly

    Scenario: NHS 111 is not asked about the use of equipment
      Given a service of type nhs_111
      When the service is assessed
      Then safe-use-of-equipment does not apply

  Rule: safe-handling-of-waste (good)

    Scenario: met when waste is handled safely
      Given the fact e1 that waste-managed-safely holds
      When the service is assessed
      Then safe-handling-of-waste is met because of e1

    Scenario: not met when some waste is not sorted
      Given the fact e1 that waste-managed-safely partly holds
      When the service is assessed
      Then safe-handling-of-waste is not met because waste-managed-safely stands at partly

    Scenario: not met when nobody can show that waste is handled safely
      Given the fact e1 that waste-managed-safely is not shown
      When the service is assessed
      Then safe-handling-of-waste is not met because waste-managed-safely stands at partly

    Scenario: NHS 111 is not asked about the handling of waste
      Given a service of type nhs_111
      When the service is assessed
      Then safe-handling-of-waste does not apply

  Rule: safe-handling-of-specimens (good)

    Scenario: met when specimens are handled safely
      Given the fact e1 that specimens-handled-safely holds
      When the service is assessed
      Then safe-handling-of-specimens is met because of e1

    Scenario: not met when some specimens are not labelled
      Given the fact e1 that specimens-handled-safely partly holds
      When the service is assessed
      Then safe-handling-of-specimens is not met because specimens-handled-safely stands at partly

    Scenario: not met when nobody can show that specimens are handled safely
      Given the fact e1 that specimens-handled-safely is not shown
      When the service is assessed
      Then safe-handling-of-specimens is not met because specimens-handled-safely stands at partly

    Scenario: NHS 111 is not asked about the handling of specimens
      Given a service of type nhs_111
      When the service is assessed
      Then safe-handling-of-specimens does not apply

  Rule: safety-procedures-can-be-relied-on (good)

    Scenario: met when procedures work reliably
      Given the fact e1 that procedures-reliable holds
      When the service is assessed
      Then safety-procedures-can-be-relied-on is met because of e1

    Scenario: not met when procedures fail now and then
      Given the fact e1 that procedures-reliable partly holds
      When the service is assessed
      Then safety-procedures-can-be-relied-on is not met because procedures-reliable stands at partly

    Scenario: not met when nobody can show that procedures work reliably
      Given the fact e1 that procedures-reliable is not shown
      When the service is assessed
      Then safety-procedures-can-be-relied-on is not met because procedures-reliable stands at partly

  Rule: safety-systems-in-line-with-guidance (good)

    Scenario: met when safety systems are in line with guidance and the law
      Given the fact e1 that safety-systems-follow-guidance holds
      When the service is assessed
      Then safety-systems-in-line-with-guidance is met because of e1

    Scenario: not met when safety systems lag behind some guidance
      Given the fact e1 that safety-systems-follow-guidance partly holds
      When the service is assessed
      Then safety-systems-in-line-with-guidance is not met because safety-systems-follow-guidance stands at partly

    Scenario: not met when nobody can show that safety systems are in line with guidance and the law
      Given the fact e1 that safety-systems-follow-guidance is not shown
      When the service is assessed
      Then safety-systems-in-line-with-guidance is not met because safety-systems-follow-guidance stands at partly

  Rule: safeguarding-in-line-with-law (good)

    Scenario: met when safeguarding policies are in line with the law
      Given the fact e1 that safeguarding-arrangements-lawful holds
      When the service is assessed
      Then safeguarding-in-line-with-law is met because of e1

    Scenario: not met when one safeguarding policy is behind the law
      Given the fact e1 that safeguarding-arrangements-lawful partly holds
      When the service is assessed
      Then safeguarding-in-line-with-law is not met because safeguarding-arrangements-lawful stands at partly

    Scenario: not met when nobody can show that safeguarding policies are in line with the law
      Given the fact e1 that safeguarding-arrangements-lawful is not shown
      When the service is assessed
      Then safeguarding-in-line-with-law is not met because safeguarding-arrangements-lawful stands at partly

  Rule: procedures-right-for-setting (good)

    Scenario: met when procedures suit the setting
      Given the fact e1 that procedures-suit-setting holds
      When the service is assessed
      Then procedures-right-for-setting is met because of e1

    Scenario: not met when procedures suit the setting only in part
      Given the fact e1 that procedures-suit-setting partly holds
      When the service is assessed
      Then procedures-right-for-setting is not met because procedures-suit-setting stands at partly

    Scenario: not met when nobody can show that procedures suit the setting
      Given the fact e1 that procedures-suit-setting is not shown
      When the service is assessed
      Then procedures-right-for-setting is not met because procedures-suit-setting stands at partly

  Rule: safety-systems-for-different-needs (good)

    Scenario: met when different needs are allowed for
      Given the fact e1 that safety-systems-serve-diverse-needs holds
      When the service is assessed
      Then safety-systems-for-different-needs is met because of e1

    Scenario: not met when only some of people's needs are allowed for
      Given the fact e1 that safety-systems-serve-diverse-needs partly holds
      When the service is assessed
      Then safety-systems-for-different-needs is not met because safety-systems-serve-diverse-needs stands at partly

    Scenario: not met when nobody can show that different needs are allowed for
      Given the fact e1 that safety-systems-serve-diverse-needs is not shown
      When the service is assessed
      Then safety-systems-for-different-needs is not met because safety-systems-serve-diverse-needs stands at partly

  Rule: all-staff-know-safety-systems (good)

    Scenario: met when all staff know of the safety systems
      Given the fact e1 that safety-systems-known holds
      When the service is assessed
      Then all-staff-know-safety-systems is met because of e1

    Scenario: not met when some staff have not heard of the safety systems
      Given the fact e1 that safety-systems-known partly holds
      When the service is assessed
      Then all-staff-know-safety-systems is not met because safety-systems-known stands at partly

    Scenario: not met when nobody can show that all staff know of the safety systems
      Given the fact e1 that safety-systems-known is not shown
      When the service is assessed
      Then all-staff-know-safety-systems is not met because safety-systems-known stands at partly

  Rule: all-staff-understand-safety-systems (good)

    Scenario: met when all staff understand the safety systems
      Given the fact e1 that safety-systems-understood holds
      When the service is assessed
      Then all-staff-understand-safety-systems is met because of e1

    Scenario: not met when some staff misunderstand the safety systems
      Given the fact e1 that safety-systems-understood partly holds
      When the service is assessed
      Then all-staff-understand-safety-systems is not met because safety-systems-understood stands at partly

    Scenario: not met when nobody can show that all staff understand the safety systems
      Given the fact e1 that safety-systems-understood is not shown
      When the service is assessed
      Then all-staff-understand-safety-systems is not met because safety-systems-understood stands at partly

  Rule: safety-procedures-always-followed (good)

    Scenario: met when procedures are followed every time
      Given the fact e1 that safety-systems-followed holds
      When the service is assessed
      Then safety-procedures-always-followed is met because of e1

    Scenario: not met when procedures are followed most of the time
      Given the fact e1 that safety-systems-followed partly holds
      When the service is assessed
      Then safety-procedures-always-followed is not met because safety-systems-followed stands at partly

    Scenario: not met when nobody can show that procedures are followed every time
      Given the fact e1 that safety-systems-followed is not shown
      When the service is assessed
      Then safety-procedures-always-followed is not met because safety-systems-followed stands at partly

  Rule: staff-understand-safeguarding (good)

    Scenario: met when staff understand their safeguarding duties
      Given the fact e1 that safeguarding-duties-understood holds
      When the service is assessed
      Then staff-understand-safeguarding is met because of e1

    Scenario: not met when some staff are unsure of their safeguarding duties
      Given the fact e1 that safeguarding-duties-understood partly holds
      When the service is assessed
      Then staff-understand-safeguarding is not met because safeguarding-duties-understood stands at partly

    Scenario: not met when nobody can show that staff understand their safeguarding duties
      Given the fact e1 that safeguarding-duties-understood is not shown
      When the service is assessed
      Then staff-understand-safeguarding is not met because safeguarding-duties-understood stands at partly

  Rule: staff-keep-to-safeguarding-policy (good)

    Scenario: met when staff keep to the safeguarding policy
      Given the fact e1 that safeguarding-policy-followed holds
      When the service is assessed
      Then staff-keep-to-safeguarding-policy is met because of e1

    Scenario: not met when staff stray from the safeguarding policy at times
      Given the fact e1 that safeguarding-policy-followed partly holds
      When the service is assessed
      Then staff-keep-to-safeguarding-policy is not met because safeguarding-policy-followed stands at partly

    Scenario: not met when nobody can show that staff keep to the safeguarding policy
      Given the fact e1 that safeguarding-policy-followed is not shown
      When the service is assessed
      Then staff-keep-to-safeguarding-policy is not met because safeguarding-policy-followed stands at partly

  Rule: safety-systems-regularly-audited (good)

    Scenario: met when regular audits check the safety systems
      Given the fact e1 that safety-systems-monitored holds
      When the service is assessed
      Then safety-systems-regularly-audited is met because of e1

    Scenario: not met when audits of the safety systems miss some of them
      Given the fact e1 that safety-systems-monitored partly holds
      When the service is assessed
      Then safety-systems-regularly-audited is not met because safety-systems-monitored stands at partly

    Scenario: not met when nobody can show that regular audits check the safety systems
      Given the fact e1 that safety-systems-monitored is not shown
      When the service is assessed
      Then safety-systems-regularly-audited is not met because safety-systems-monitored stands at partly

  Rule: safety-systems-regularly-reviewed (good)

    Scenario: met when safety systems are reviewed at regular times
      Given the fact e1 that safety-systems-reviewed holds
      When the service is assessed
      Then safety-systems-regularly-reviewed is met because of e1

    Scenario: not met when reviews of safety systems are overdue in places
      Given the fact e1 that safety-systems-reviewed partly holds
      When the service is assessed
      Then safety-systems-regularly-reviewed is not met because safety-systems-reviewed stands at partly

    Scenario: not met when nobody can show that safety systems are reviewed at regular times
      Given the fact e1 that safety-systems-reviewed is not shown
      When the service is assessed
      Then safety-systems-regularly-reviewed is not met because safety-systems-reviewed stands at partly

  Rule: safety-systems-made-better (good)

    Scenario: met when safety systems are put right when need be
      Given the fact e1 that safety-systems-improved holds
      When the service is assessed
      Then safety-systems-made-better is met because of e1

    Scenario: not met when only some weak safety systems are put right
      Given the fact e1 that safety-systems-improved partly holds
      When the service is assessed
      Then safety-systems-made-better is not met because safety-systems-improved stands at partly

    Scenario: not met when nobody can show that safety systems are put right when need be
      Given the fact e1 that safety-systems-improved is not shown
      When the service is assessed
      Then safety-systems-made-better is not met because safety-systems-improved stands at partly

  Rule: staff-current-in-safety-training (good)

    Scenario: met when 90 percent of safety training is up to date
      Given the fact e1 that safety-training-up-to-date measures 90 percent
      When the service is assessed
      Then staff-current-in-safety-training is met because of e1

    Scenario: not met when only 89 percent of safety training is up to date
      Given the fact e1 that safety-training-up-to-date measures 89 percent
      When the service is assessed
      Then staff-current-in-safety-training is not met because safety-training-up-to-date stands at partly

    Scenario: not met when just 75 percent of safety training is up to date
      Given the fact e1 that safety-training-up-to-date measures 75 percent
      When the service is assessed
      Then staff-current-in-safety-training is not met because safety-training-up-to-date stands at partly

    Scenario: not met when only 74 percent of safety training is up to date
      Given the fact e1 that safety-training-up-to-date measures 74 percent
      When the service is assessed
      Then staff-current-in-safety-training is not met because safety-training-up-to-date stands at no

    Scenario: met when inspectors report without a figure that safety training is up to date
      Given the fact e1 that safety-training-up-to-date holds
      When the service is assessed
      Then staff-current-in-safety-training is met because of e1

  Rule: safety-training-leaves-nothing-out (good)

    Scenario: met when safety training covers every system
      Given the fact e1 that safety-training-covers-systems holds
      When the service is assessed
      Then safety-training-leaves-nothing-out is met because of e1

    Scenario: not met when safety training leaves a system out
      Given the fact e1 that safety-training-covers-systems partly holds
      When the service is assessed
      Then safety-training-leaves-nothing-out is not met because safety-training-covers-systems stands at partly

    Scenario: not met when nobody can show that safety training covers every system
      Given the fact e1 that safety-training-covers-systems is not shown
      When the service is assessed
      Then safety-training-leaves-nothing-out is not met because safety-training-covers-systems stands at partly

  Rule: staff-current-in-safeguarding-training (good)

    Scenario: met when 90 percent of safeguarding training is up to date
      Given the fact e1 that safeguarding-training-up-to-date measures 90 percent
      When the service is assessed
      Then staff-current-in-safeguarding-training is met because of e1

    Scenario: not met when only 89 percent of safeguarding training is up to date
      Given the fact e1 that safeguarding-training-up-to-date measures 89 percent
      When the service is assessed
      Then staff-current-in-safeguarding-training is not met because safeguarding-training-up-to-date stands at partly

    Scenario: not met when just 75 percent of safeguarding training is up to date
      Given the fact e1 that safeguarding-training-up-to-date measures 75 percent
      When the service is assessed
      Then staff-current-in-safeguarding-training is not met because safeguarding-training-up-to-date stands at partly

    Scenario: not met when only 74 percent of safeguarding training is up to date
      Given the fact e1 that safeguarding-training-up-to-date measures 74 percent
      When the service is assessed
      Then staff-current-in-safeguarding-training is not met because safeguarding-training-up-to-date stands at no

    Scenario: met when inspectors report without a figure that safeguarding training is up to date
      Given the fact e1 that safeguarding-training-up-to-date holds
      When the service is assessed
      Then staff-current-in-safeguarding-training is met because of e1

  Rule: safeguarding-has-its-due-priority (good)

    Scenario: met when safeguarding has its due priority
      Given the fact e1 that safeguarding-given-priority holds
      When the service is assessed
      Then safeguarding-has-its-due-priority is met because of e1

    Scenario: not met when the priority of safeguarding wavers
      Given the fact e1 that safeguarding-given-priority partly holds
      When the service is assessed
      Then safeguarding-has-its-due-priority is not met because safeguarding-given-priority stands at partly

    Scenario: not met when nobody can show that safeguarding has its due priority
      Given the fact e1 that safeguarding-given-priority is not shown
      When the service is assessed
      Then safeguarding-has-its-due-priority is not met because safeguarding-given-priority stands at partly

  Rule: people-at-risk-found-early (good)

    Scenario: met when people at risk are found early
      Given the fact e1 that risk-of-harm-spotted-early holds
      When the service is assessed
      Then people-at-risk-found-early is met because of e1

    Scenario: not met when some people at risk are found late
      Given the fact e1 that risk-of-harm-spotted-early partly holds
      When the service is assessed
      Then people-at-risk-found-early is not met because risk-of-harm-spotted-early stands at partly

    Scenario: not met when nobody can show that people at risk are found early
      Given the fact e1 that risk-of-harm-spotted-early is not shown
      When the service is assessed
      Then people-at-risk-found-early is not met because risk-of-harm-spotted-early stands at partly

  Rule: staff-see-signs-of-abuse (good)

    Scenario: met when staff recognise the signs of abuse
      Given the fact e1 that abuse-signs-recognised holds
      When the service is assessed
      Then staff-see-signs-of-abuse is met because of e1

    Scenario: not met when staff miss some signs of abuse
      Given the fact e1 that abuse-signs-recognised partly holds
      When the service is assessed
      Then staff-see-signs-of-abuse is not met because abuse-signs-recognised stands at partly

    Scenario: not met when nobody can show that staff recognise the signs of abuse
      Given the fact e1 that abuse-signs-recognised is not shown
      When the service is assessed
      Then staff-see-signs-of-abuse is not met because abuse-signs-recognised stands at partly

  Rule: steps-taken-against-abuse (good)

    Scenario: met when staff take steps against abuse
      Given the fact e1 that abuse-prevented holds
      When the service is assessed
      Then steps-taken-against-abuse is met because of e1

    Scenario: not met when some steps against abuse are left out
      Given the fact e1 that abuse-prevented partly holds
      When the service is assessed
      Then steps-taken-against-abuse is not met because abuse-prevented stands at partly

    Scenario: not met when nobody can show that staff take steps against abuse
      Given the fact e1 that abuse-prevented is not shown
      When the service is assessed
      Then steps-taken-against-abuse is not met because abuse-prevented stands at partly

  Rule: people-safe-from-discriminatory-abuse (good)

    Scenario: met when people are protected from discriminatory abuse
      Given the fact e1 that discriminatory-abuse-prevented holds
      When the service is assessed
      Then people-safe-from-discriminatory-abuse is met because of e1

    Scenario: not met when protection from discriminatory abuse has gaps
      Given the fact e1 that discriminatory-abuse-prevented partly holds
      When the service is assessed
      Then people-safe-from-discriminatory-abuse is not met because discriminatory-abuse-prevented stands at partly

    Scenario: not met when nobody can show that people are protected from discriminatory abuse
      Given the fact e1 that discriminatory-abuse-prevented is not shown
      When the service is assessed
      Then people-safe-from-discriminatory-abuse is not met because discriminatory-abuse-prevented stands at partly

  Rule: right-response-to-abuse (good)

    Scenario: met when allegations are acted on properly and at once
      Given the fact e1 that abuse-concerns-acted-on holds
      When the service is assessed
      Then right-response-to-abuse is met because of e1

    Scenario: not met when some allegations are acted on late
      Given the fact e1 that abuse-concerns-acted-on partly holds
      When the service is assessed
      Then right-response-to-abuse is not met because abuse-concerns-acted-on stands at partly

    Scenario: not met when nobody can show that allegations are acted on properly and at once
      Given the fact e1 that abuse-concerns-acted-on is not shown
      When the service is assessed
      Then right-response-to-abuse is not met because abuse-concerns-acted-on stands at partly

  Rule: protection-plans-made-with-others (good)

    Scenario: met when protection plans are agreed and carried out
      Given the fact e1 that protection-plans-agreed holds
      When the service is assessed
      Then protection-plans-made-with-others is met because of e1

    Scenario: not met when some protection plans are not carried out
      Given the fact e1 that protection-plans-agreed partly holds
      When the service is assessed
      Then protection-plans-made-with-others is not met because protection-plans-agreed stands at partly

    Scenario: not met when nobody can show that protection plans are agreed and carried out
      Given the fact e1 that protection-plans-agreed is not shown
      When the service is assessed
      Then protection-plans-made-with-others is not met because protection-plans-agreed stands at partly

  Rule: people-have-a-say-in-protection (good)

    Scenario: met when people have a say in their protection
      Given the fact e1 that people-shape-protection-plans holds
      When the service is assessed
      Then people-have-a-say-in-protection is met because of e1

    Scenario: not met when some people have no say in their protection
      Given the fact e1 that people-shape-protection-plans partly holds
      When the service is assessed
      Then people-have-a-say-in-protection is not met because people-shape-protection-plans stands at partly

    Scenario: not met when nobody can show that people have a say in their protection
      Given the fact e1 that people-shape-protection-plans is not shown
      When the service is assessed
      Then people-have-a-say-in-protection is not met because people-shape-protection-plans stands at partly

  Rule: full-part-in-local-safeguarding (good)

    Scenario: met when the service plays its part in local safeguarding
      Given the fact e1 that local-safeguarding-engagement holds
      When the service is assessed
      Then full-part-in-local-safeguarding is met because of e1

    Scenario: not met when the service misses some local safeguarding meetings
      Given the fact e1 that local-safeguarding-engagement partly holds
      When the service is assessed
      Then full-part-in-local-safeguarding is not met because local-safeguarding-engagement stands at partly

    Scenario: not met when nobody can show that the service plays its part in local safeguarding
      Given the fact e1 that local-safeguarding-engagement is not shown
      When the service is assessed
      Then full-part-in-local-safeguarding is not met because local-safeguarding-engagement stands at partly

  Rule: good-partner-in-safeguarding (good)

    Scenario: met when work with safeguarding partners goes well
      Given the fact e1 that safeguarding-partners-work-together holds
      When the service is assessed
      Then good-partner-in-safeguarding is met because of e1

    Scenario: not met when work with safeguarding partners goes well only at times
      Given the fact e1 that safeguarding-partners-work-together partly holds
      When the service is assessed
      Then good-partner-in-safeguarding is not met because safeguarding-partners-work-together stands at partly

    Scenario: not met when nobody can show that work with safeguarding partners goes well
      Given the fact e1 that safeguarding-partners-work-together is not shown
      When the service is assessed
      Then good-partner-in-safeguarding is not met because safeguarding-partners-work-together stands at partly

  Rule: safety-systems-not-fully-set-out (requires_improvement)

    Scenario: met when only some safety systems are set out
      Given the fact e1 that safety-systems-defined partly holds
      When the service is assessed
      Then safety-systems-not-fully-set-out is met because of e1

    Scenario: met all the more when no safety systems are set out
      Given the fact e1 that safety-systems-defined does not hold
      When the service is assessed
      Then safety-systems-not-fully-set-out is met because of e1

    Scenario: not met when safety systems are clearly set out
      Given the fact e1 that safety-systems-defined holds
      When the service is assessed
      Then safety-systems-not-fully-set-out is not met because safety-systems-defined stands at yes

  Rule: safety-procedures-not-always-reliable (requires_improvement)

    Scenario: met when procedures fail now and then
      Given the fact e1 that procedures-reliable partly holds
      When the service is assessed
      Then safety-procedures-not-always-reliable is met because of e1

    Scenario: met all the more when procedures cannot be relied on
      Given the fact e1 that procedures-reliable does not hold
      When the service is assessed
      Then safety-procedures-not-always-reliable is met because of e1

    Scenario: not met when procedures work reliably and leave little room for error
      Given the fact e1 that procedures-reliable holds
      When the service is assessed
      Then safety-procedures-not-always-reliable is not met because procedures-reliable stands at yes

  Rule: procedures-not-always-right-for-people (requires_improvement)

    Scenario: met when procedures suit the setting only in part
      Given the fact e1 that procedures-suit-setting partly holds
      When the service is assessed
      Then procedures-not-always-right-for-people is met because of e1

    Scenario: met when only some of people's needs are allowed for
      Given the fact e1 that safety-systems-serve-diverse-needs partly holds
      When the service is assessed
      Then procedures-not-always-right-for-people is met because of e1

    Scenario: met on both counts when procedures are wrong for the setting and different needs are not allowed for
      Given the fact e1 that procedures-suit-setting does not hold
      And the fact e2 that safety-systems-serve-diverse-needs does not hold
      When the service is assessed
      Then procedures-not-always-right-for-people is met because of e1, e2

    Scenario: not met when procedures suit the setting and different needs are allowed for
      Given the fact e1 that procedures-suit-setting holds
      And the fact e2 that safety-systems-serve-diverse-needs holds
      When the service is assessed
      Then procedures-not-always-right-for-people is not met because procedures-suit-setting stands at yes

    Scenario: not met when different needs are allowed for and nothing is known about how procedures suit the setting
      Given the fact e1 that safety-systems-serve-diverse-needs holds
      When the service is assessed
      Then procedures-not-always-right-for-people is not met because safety-systems-serve-diverse-needs stands at yes

  Rule: safety-systems-out-of-step-with-guidance (requires_improvement)

    Scenario: met when safety systems lag behind some guidance
      Given the fact e1 that safety-systems-follow-guidance partly holds
      When the service is assessed
      Then safety-systems-out-of-step-with-guidance is met because of e1

    Scenario: met when one safeguarding policy is behind the law
      Given the fact e1 that safeguarding-arrangements-lawful partly holds
      When the service is assessed
      Then safety-systems-out-of-step-with-guidance is met because of e1

    Scenario: met on both counts when safety systems go against guidance and safeguarding policies go against the law
      Given the fact e1 that safety-systems-follow-guidance does not hold
      And the fact e2 that safeguarding-arrangements-lawful does not hold
      When the service is assessed
      Then safety-systems-out-of-step-with-guidance is met because of e1, e2

    Scenario: not met when safety systems are in line with guidance and the law and safeguarding policies are in line with the law
      Given the fact e1 that safety-systems-follow-guidance holds
      And the fact e2 that safeguarding-arrangements-lawful holds
      When the service is assessed
      Then safety-systems-out-of-step-with-guidance is not met because safety-systems-follow-guidance stands at yes

    Scenario: not met when safeguarding policies are in line with the law and nothing is known about the guidance behind them
      Given the fact e1 that safeguarding-arrangements-lawful holds
      When the service is assessed
      Then safety-systems-out-of-step-with-guidance is not met because safeguarding-arrangements-lawful stands at yes

  Rule: gaps-in-safeguarding-arrangements (requires_improvement)

    Scenario: met when safeguarding arrangements lack a lead
      Given the fact e1 that safeguarding-arrangements-in-place partly holds
      When the service is assessed
      Then gaps-in-safeguarding-arrangements is met because of e1

    Scenario: met all the more when there are no safeguarding arrangements
      Given the fact e1 that safeguarding-arrangements-in-place does not hold
      When the service is assessed
      Then gaps-in-safeguarding-arrangements is met because of e1

    Scenario: not met when safeguarding policies, leads and referral are clear
      Given the fact e1 that safeguarding-arrangements-in-place holds
      When the service is assessed
      Then gaps-in-safeguarding-arrangements is not met because safeguarding-arrangements-in-place stands at yes

  Rule: gaps-in-staff-checks (requires_improvement)

    Scenario: met when some recruitment checks are missing
      Given the fact e1 that recruitment-checks-done partly holds
      When the service is assessed
      Then gaps-in-staff-checks is met because of e1

    Scenario: met when some background checks have lapsed
      Given the fact e1 that background-checks-current partly holds
      When the service is assessed
      Then gaps-in-staff-checks is met because of e1

    Scenario: met on both counts when recruitment checks are not made and background checks are not made
      Given the fact e1 that recruitment-checks-done does not hold
      And the fact e2 that background-checks-current does not hold
      When the service is assessed
      Then gaps-in-staff-checks is met because of e1, e2

    Scenario: not met when recruitment checks are made and background checks are current
      Given the fact e1 that recruitment-checks-done holds
      And the fact e2 that background-checks-current holds
      When the service is assessed
      Then gaps-in-staff-checks is not met because recruitment-checks-done stands at yes

    Scenario: not met when background checks are current and nothing is known about recruitment checks
      Given the fact e1 that background-checks-current holds
      When the service is assessed
      Then gaps-in-staff-checks is not met because background-checks-current stands at yes

  Rule: cleanliness-falls-short (requires_improvement)

    Scenario: met when some areas are not clean
      Given the fact e1 that cleanliness-maintained partly holds
      When the service is assessed
      Then cleanliness-falls-short is met because of e1

    Scenario: met all the more when the premises are dirty throughout
      Given the fact e1 that cleanliness-maintained does not hold
      When the service is assessed
      Then cleanliness-falls-short is met because of e1

    Scenario: not met when everything is clean and hygienic
      Given the fact e1 that cleanliness-maintained holds
      When the service is assessed
      Then cleanliness-falls-short is not met because cleanliness-maintained stands at yes

    Scenario: NHS 111 is not asked about shortfalls in cleanliness
      Given a service of type nhs_111
      When the service is assessed
      Then cleanliness-falls-short does not apply

  Rule: infection-control-falls-short (requires_improvement)

    Scenario: met when infection control systems have gaps
      Given the fact e1 that infection-systems-reliable partly holds
      When the service is assessed
      Then infection-control-falls-short is met because of e1

    Scenario: met when staff skip some infection precautions
      Given the fact e1 that infection-precautions-followed partly holds
      When the service is assessed
      Then infection-control-falls-short is met because of e1

    Scenario: met on both counts when infection control systems do not work and staff take no infection precautions
      Given the fact e1 that infection-systems-reliable does not hold
      And the fact e2 that infection-precautions-followed does not hold
      When the service is assessed
      Then infection-control-falls-short is met because of e1, e2

    Scenario: not met when infection control systems are reliable and staff take infection precautions
      Given the fact e1 that infection-systems-reliable holds
      And the fact e2 that infection-precautions-followed holds
      When the service is assessed
      Then infection-control-falls-short is not met because infection-systems-reliable stands at yes

    Scenario: not met when staff take infection precautions and nothing is known about infection control systems
      Given the fact e1 that infection-precautions-followed holds
      When the service is assessed
      Then infection-control-falls-short is not met because infection-precautions-followed stands at yes

    Scenario: NHS 111 is not asked about shortfalls in infection control systems or the precautions staff take
      Given a service of type nhs_111
      When the service is assessed
      Then infection-control-falls-short does not apply

  Rule: premises-fall-short-of-safe (requires_improvement)

    Scenario: met when part of the layout is unsafe
      Given the fact e1 that premises-layout-safe partly holds
      When the service is assessed
      Then premises-fall-short-of-safe is met because of e1

    Scenario: met when some repairs to the premises are overdue
      Given the fact e1 that premises-kept-in-repair partly holds
      When the service is assessed
      Then premises-fall-short-of-safe is met because of e1

    Scenario: met on both counts when the layout of the premises is unsafe and the premises are in unsafe repair
      Given the fact e1 that premises-layout-safe does not hold
      And the fact e2 that premises-kept-in-repair does not hold
      When the service is assessed
      Then premises-fall-short-of-safe is met because of e1, e2

    Scenario: not met when the layout of the premises is safe and the premises are in good repair
      Given the fact e1 that premises-layout-safe holds
      And the fact e2 that premises-kept-in-repair holds
      When the service is assessed
      Then premises-fall-short-of-safe is not met because premises-layout-safe stands at yes

    Scenario: not met when the premises are in good repair and nothing is known about the layout of the premises
      Given the fact e1 that premises-kept-in-repair holds
      When the service is assessed
      Then premises-fall-short-of-safe is not met because premises-kept-in-repair stands at yes

  Rule: premises-risks-not-fully-managed (requires_improvement)

    Scenario: met when some fire safety actions are outstanding
      Given the fact e1 that fire-risk-managed partly holds
      When the service is assessed
      Then premises-risks-not-fully-managed is met because of e1

    Scenario: met when some other hazards are left open
      Given the fact e1 that premises-hazards-managed partly holds
      When the service is assessed
      Then premises-risks-not-fully-managed is met because of e1

    Scenario: met on both counts when the risk of fire is not managed and other hazards are not managed
      Given the fact e1 that fire-risk-managed does not hold
      And the fact e2 that premises-hazards-managed does not hold
      When the service is assessed
      Then premises-risks-not-fully-managed is met because of e1, e2

    Scenario: not met when the risk of fire is well managed and other hazards are well managed
      Given the fact e1 that fire-risk-managed holds
      And the fact e2 that premises-hazards-managed holds
      When the service is assessed
      Then premises-risks-not-fully-managed is not met because fire-risk-managed stands at yes

    Scenario: not met when other hazards are well managed and nothing is known about the risk of fire
      Given the fact e1 that premises-hazards-managed holds
      When the service is assessed
      Then premises-risks-not-fully-managed is not met because premises-hazards-managed stands at yes

  Rule: equipment-falls-short-of-safe (requires_improvement)

    Scenario: met when some equipment is overdue for service
      Given the fact e1 that equipment-maintained partly holds
      When the service is assessed
      Then equipment-falls-short-of-safe is met because of e1

    Scenario: met when equipment is used safely only at times
      Given the fact e1 that equipment-used-safely partly holds
      When the service is assessed
      Then equipment-falls-short-of-safe is met because of e1

    Scenario: met on both counts when equipment is never serviced and equipment is used in unsafe ways
      Given the fact e1 that equipment-maintained does not hold
      And the fact e2 that equipment-used-safely does not hold
      When the service is assessed
      Then equipment-falls-short-of-safe is met because of e1, e2

    Scenario: not met when equipment is serviced and safe and equipment is used safely
      Given the fact e1 that equipment-maintained holds
      And the fact e2 that equipment-used-safely holds
      When the service is assessed
      Then equipment-falls-short-of-safe is not met because equipment-maintained stands at yes

    Scenario: not met when equipment is used safely and nothing is known about the upkeep of equipment
      Given the fact e1 that equipment-used-safely holds
      When the service is assessed
      Then equipment-falls-short-of-safe is not met because equipment-used-safely stands at yes

    Scenario: NHS 111 is not asked about shortfalls in the upkeep of equipment or the use of equipment
      Given a service of type nhs_111
      When the service is assessed
      Then equipment-falls-short-of-safe does not apply

  Rule: waste-or-specimens-not-always-safe (requires_improvement)

    Scenario: met when some waste is not sorted
      Given the fact e1 that waste-managed-safely partly holds
      When the service is assessed
      Then waste-or-specimens-not-always-safe is met because of e1

    Scenario: met when some specimens are not labelled
      Given the fact e1 that specimens-handled-safely partly holds
      When the service is assessed
      Then waste-or-specimens-not-always-safe is met because of e1

    Scenario: met on both counts when waste is handled unsafely and specimens are handled unsafely
      Given the fact e1 that waste-managed-safely does not hold
      And the fact e2 that specimens-handled-safely does not hold
      When the service is assessed
      Then waste-or-specimens-not-always-safe is met because of e1, e2

    Scenario: not met when waste is handled safely and specimens are handled safely
      Given the fact e1 that waste-managed-safely holds
      And the fact e2 that specimens-handled-safely holds
      When the service is assessed
      Then waste-or-specimens-not-always-safe is not met because waste-managed-safely stands at yes

    Scenario: not met when specimens are handled safely and nothing is known about the handling of waste
      Given the fact e1 that specimens-handled-safely holds
      When the service is assessed
      Then waste-or-specimens-not-always-safe is not met because specimens-handled-safely stands at yes

    Scenario: NHS 111 is not asked about shortfalls in the handling of waste or the handling of specimens
      Given a service of type nhs_111
      When the service is assessed
      Then waste-or-specimens-not-always-safe does not apply

  Rule: checks-on-safety-systems-weak (requires_improvement)

    Scenario: met when audits of the safety systems miss some of them
      Given the fact e1 that safety-systems-monitored partly holds
      When the service is assessed
      Then checks-on-safety-systems-weak is met because of e1

    Scenario: met all the more when nobody audits the safety systems
      Given the fact e1 that safety-systems-monitored does not hold
      When the service is assessed
      Then checks-on-safety-systems-weak is met because of e1

    Scenario: not met when regular audits check the safety systems
      Given the fact e1 that safety-systems-monitored holds
      When the service is assessed
      Then checks-on-safety-systems-weak is not met because safety-systems-monitored stands at yes

  Rule: safety-systems-not-kept-under-review (requires_improvement)

    Scenario: met when reviews of safety systems are overdue in places
      Given the fact e1 that safety-systems-reviewed partly holds
      When the service is assessed
      Then safety-systems-not-kept-under-review is met because of e1

    Scenario: met when only some weak safety systems are put right
      Given the fact e1 that safety-systems-improved partly holds
      When the service is assessed
      Then safety-systems-not-kept-under-review is met because of e1

    Scenario: met on both counts when safety systems are never reviewed and weak safety systems are never put right
      Given the fact e1 that safety-systems-reviewed does not hold
      And the fact e2 that safety-systems-improved does not hold
      When the service is assessed
      Then safety-systems-not-kept-under-review is met because of e1, e2

    Scenario: not met when safety systems are reviewed at regular times and safety systems are put right when need be
      Given the fact e1 that safety-systems-reviewed holds
      And the fact e2 that safety-systems-improved holds
      When the service is assessed
      Then safety-systems-not-kept-under-review is not met because safety-systems-reviewed stands at yes

    Scenario: not met when safety systems are put right when need be and nothing is known about reviews of safety systems
      Given the fact e1 that safety-systems-improved holds
      When the service is assessed
      Then safety-systems-not-kept-under-review is not met because safety-systems-improved stands at yes

  Rule: uneven-grasp-of-safety-systems (requires_improvement)

    Scenario: met when some staff misunderstand the safety systems
      Given the fact e1 that safety-systems-understood partly holds
      When the service is assessed
      Then uneven-grasp-of-safety-systems is met because of e1

    Scenario: met when some staff are unsure of their safeguarding duties
      Given the fact e1 that safeguarding-duties-understood partly holds
      When the service is assessed
      Then uneven-grasp-of-safety-systems is met because of e1

    Scenario: met on both counts when staff do not understand the safety systems and staff do not understand their safeguarding duties
      Given the fact e1 that safety-systems-understood does not hold
      And the fact e2 that safeguarding-duties-understood does not hold
      When the service is assessed
      Then uneven-grasp-of-safety-systems is met because of e1, e2

    Scenario: not met when all staff understand the safety systems and staff understand their safeguarding duties
      Given the fact e1 that safety-systems-understood holds
      And the fact e2 that safeguarding-duties-understood holds
      When the service is assessed
      Then uneven-grasp-of-safety-systems is not met because safety-systems-understood stands at yes

    Scenario: not met when staff understand their safeguarding duties and nothing is known about staff understanding of the safety systems
      Given the fact e1 that safeguarding-duties-understood holds
      When the service is assessed
      Then uneven-grasp-of-safety-systems is not met because safeguarding-duties-understood stands at yes

  Rule: some-staff-unaware-of-safety-systems (requires_improvement)

    Scenario: met when some staff have not heard of the safety systems
      Given the fact e1 that safety-systems-known partly holds
      When the service is assessed
      Then some-staff-unaware-of-safety-systems is met because of e1

    Scenario: met all the more when staff have never been told of the safety systems
      Given the fact e1 that safety-systems-known does not hold
      When the service is assessed
      Then some-staff-unaware-of-safety-systems is met because of e1

    Scenario: not met when all staff know of the safety systems
      Given the fact e1 that safety-systems-known holds
      When the service is assessed
      Then some-staff-unaware-of-safety-systems is not met because safety-systems-known stands at yes

  Rule: gaps-in-safety-training (requires_improvement)

    Scenario: met when 89 percent of safety training is up to date
      Given the fact e1 that safety-training-up-to-date measures 89 percent
      When the service is assessed
      Then gaps-in-safety-training is met because of e1

    Scenario: met when as little as 74 percent of safety training is up to date
      Given the fact e1 that safety-training-up-to-date measures 74 percent
      When the service is assessed
      Then gaps-in-safety-training is met because of e1

    Scenario: not met when 90 percent of safety training is up to date
      Given the fact e1 that safety-training-up-to-date measures 90 percent
      When the service is assessed
      Then gaps-in-safety-training is not met because safety-training-up-to-date stands at yes

    Scenario: met when safety training leaves a system out
      Given the fact e1 that safety-training-covers-systems partly holds
      When the service is assessed
      Then gaps-in-safety-training is met because of e1

    Scenario: met on both counts when safety training is far behind and safety training covers none of the systems
      Given the fact e1 that safety-training-up-to-date does not hold
      And the fact e2 that safety-training-covers-systems does not hold
      When the service is assessed
      Then gaps-in-safety-training is met because of e1, e2

    Scenario: not met when safety training is up to date and safety training covers every system
      Given the fact e1 that safety-training-up-to-date holds
      And the fact e2 that safety-training-covers-systems holds
      When the service is assessed
      Then gaps-in-safety-training is not met because safety-training-up-to-date stands at yes

    Scenario: not met when safety training covers every system and nothing is known about how current safety training is
      Given the fact e1 that safety-training-covers-systems holds
      When the service is assessed
      Then gaps-in-safety-training is not met because safety-training-covers-systems stands at yes

  Rule: gaps-in-safeguarding-training (requires_improvement)

    Scenario: met when 89 percent of safeguarding training is up to date
      Given the fact e1 that safeguarding-training-up-to-date measures 89 percent
      When the service is assessed
      Then gaps-in-safeguarding-training is met because of e1

    Scenario: met when as little as 74 percent of safeguarding training is up to date
      Given the fact e1 that safeguarding-training-up-to-date measures 74 percent
      When the service is assessed
      Then gaps-in-safeguarding-training is met because of e1

    Scenario: not met when 90 percent of safeguarding training is up to date
      Given the fact e1 that safeguarding-training-up-to-date measures 90 percent
      When the service is assessed
      Then gaps-in-safeguarding-training is not met because safeguarding-training-up-to-date stands at yes

  Rule: safeguarding-priority-wavers (requires_improvement)

    Scenario: met when the priority of safeguarding wavers
      Given the fact e1 that safeguarding-given-priority partly holds
      When the service is assessed
      Then safeguarding-priority-wavers is met because of e1

    Scenario: met all the more when safeguarding has no priority
      Given the fact e1 that safeguarding-given-priority does not hold
      When the service is assessed
      Then safeguarding-priority-wavers is met because of e1

    Scenario: not met when safeguarding has its due priority
      Given the fact e1 that safeguarding-given-priority holds
      When the service is assessed
      Then safeguarding-priority-wavers is not met because safeguarding-given-priority stands at yes

  Rule: prevention-of-abuse-uneven (requires_improvement)

    Scenario: met when some steps against abuse are left out
      Given the fact e1 that abuse-prevented partly holds
      When the service is assessed
      Then prevention-of-abuse-uneven is met because of e1

    Scenario: met when protection from discriminatory abuse has gaps
      Given the fact e1 that discriminatory-abuse-prevented partly holds
      When the service is assessed
      Then prevention-of-abuse-uneven is met because of e1

    Scenario: met on both counts when no steps are taken against abuse and nothing protects people from discriminatory abuse
      Given the fact e1 that abuse-prevented does not hold
      And the fact e2 that discriminatory-abuse-prevented does not hold
      When the service is assessed
      Then prevention-of-abuse-uneven is met because of e1, e2

    Scenario: not met when staff take steps against abuse and people are protected from discriminatory abuse
      Given the fact e1 that abuse-prevented holds
      And the fact e2 that discriminatory-abuse-prevented holds
      When the service is assessed
      Then prevention-of-abuse-uneven is not met because abuse-prevented stands at yes

    Scenario: not met when people are protected from discriminatory abuse and nothing is known about steps against abuse
      Given the fact e1 that discriminatory-abuse-prevented holds
      When the service is assessed
      Then prevention-of-abuse-uneven is not met because discriminatory-abuse-prevented stands at yes

  Rule: safety-not-yet-part-of-daily-work (requires_improvement)

    Scenario: met when safety systems are only half settled into daily work
      Given the fact e1 that safety-systems-embedded partly holds
      When the service is assessed
      Then safety-not-yet-part-of-daily-work is met because of e1

    Scenario: met when procedures are followed most of the time
      Given the fact e1 that safety-systems-followed partly holds
      When the service is assessed
      Then safety-not-yet-part-of-daily-work is met because of e1

    Scenario: met on both counts when safety systems have no place in daily work and procedures are not followed
      Given the fact e1 that safety-systems-embedded does not hold
      And the fact e2 that safety-systems-followed does not hold
      When the service is assessed
      Then safety-not-yet-part-of-daily-work is met because of e1, e2

    Scenario: not met when safety systems are settled into daily work and procedures are followed every time
      Given the fact e1 that safety-systems-embedded holds
      And the fact e2 that safety-systems-followed holds
      When the service is assessed
      Then safety-not-yet-part-of-daily-work is not met because safety-systems-embedded stands at yes

    Scenario: not met when procedures are followed every time and nothing is known about the place of safety systems in daily work
      Given the fact e1 that safety-systems-followed holds
      When the service is assessed
      Then safety-not-yet-part-of-daily-work is not met because safety-systems-followed stands at yes

  Rule: safeguarding-policy-not-yet-daily-practice (requires_improvement)

    Scenario: met when staff stray from the safeguarding policy at times
      Given the fact e1 that safeguarding-policy-followed partly holds
      When the service is assessed
      Then safeguarding-policy-not-yet-daily-practice is met because of e1

    Scenario: met all the more when staff do not keep to the safeguarding policy
      Given the fact e1 that safeguarding-policy-followed does not hold
      When the service is assessed
      Then safeguarding-policy-not-yet-daily-practice is met because of e1

    Scenario: not met when staff keep to the safeguarding policy
      Given the fact e1 that safeguarding-policy-followed holds
      When the service is assessed
      Then safeguarding-policy-not-yet-daily-practice is not met because safeguarding-policy-followed stands at yes

  Rule: response-to-abuse-sometimes-falls-short (requires_improvement)

    Scenario: met when some allegations are acted on late
      Given the fact e1 that abuse-concerns-acted-on partly holds
      When the service is assessed
      Then response-to-abuse-sometimes-falls-short is met because of e1

    Scenario: met all the more when allegations are not acted on
      Given the fact e1 that abuse-concerns-acted-on does not hold
      When the service is assessed
      Then response-to-abuse-sometimes-falls-short is met because of e1

    Scenario: not met when allegations are acted on properly and at once
      Given the fact e1 that abuse-concerns-acted-on holds
      When the service is assessed
      Then response-to-abuse-sometimes-falls-short is not met because abuse-concerns-acted-on stands at yes

  Rule: signs-of-abuse-sometimes-seen-late (requires_improvement)

    Scenario: met when staff miss some signs of abuse
      Given the fact e1 that abuse-signs-recognised partly holds
      When the service is assessed
      Then signs-of-abuse-sometimes-seen-late is met because of e1

    Scenario: met when some people at risk are found late
      Given the fact e1 that risk-of-harm-spotted-early partly holds
      When the service is assessed
      Then signs-of-abuse-sometimes-seen-late is met because of e1

    Scenario: met on both counts when staff do not recognise abuse and people at risk are never found early
      Given the fact e1 that abuse-signs-recognised does not hold
      And the fact e2 that risk-of-harm-spotted-early does not hold
      When the service is assessed
      Then signs-of-abuse-sometimes-seen-late is met because of e1, e2

    Scenario: not met when staff recognise the signs of abuse and people at risk are found early
      Given the fact e1 that abuse-signs-recognised holds
      And the fact e2 that risk-of-harm-spotted-early holds
      When the service is assessed
      Then signs-of-abuse-sometimes-seen-late is not met because abuse-signs-recognised stands at yes

    Scenario: not met when people at risk are found early and nothing is known about whether staff recognise abuse
      Given the fact e1 that risk-of-harm-spotted-early holds
      When the service is assessed
      Then signs-of-abuse-sometimes-seen-late is not met because risk-of-harm-spotted-early stands at yes

  Rule: shortfalls-in-local-safeguarding-work (requires_improvement)

    Scenario: met when the service misses some local safeguarding meetings
      Given the fact e1 that local-safeguarding-engagement partly holds
      When the service is assessed
      Then shortfalls-in-local-safeguarding-work is met because of e1

    Scenario: met when work with safeguarding partners goes well only at times
      Given the fact e1 that safeguarding-partners-work-together partly holds
      When the service is assessed
      Then shortfalls-in-local-safeguarding-work is met because of e1

    Scenario: met on both counts when the service stays out of local safeguarding and there is no work with safeguarding partners
      Given the fact e1 that local-safeguarding-engagement does not hold
      And the fact e2 that safeguarding-partners-work-together does not hold
      When the service is assessed
      Then shortfalls-in-local-safeguarding-work is met because of e1, e2

    Scenario: not met when the service plays its part in local safeguarding and work with safeguarding partners goes well
      Given the fact e1 that local-safeguarding-engagement holds
      And the fact e2 that safeguarding-partners-work-together holds
      When the service is assessed
      Then shortfalls-in-local-safeguarding-work is not met because local-safeguarding-engagement stands at yes

    Scenario: not met when work with safeguarding partners goes well and nothing is known about the part played in local safeguarding
      Given the fact e1 that safeguarding-partners-work-together holds
      When the service is assessed
      Then shortfalls-in-local-safeguarding-work is not met because safeguarding-partners-work-together stands at yes

  Rule: shortfalls-in-protection-plans (requires_improvement)

    Scenario: met when some protection plans are not carried out
      Given the fact e1 that protection-plans-agreed partly holds
      When the service is assessed
      Then shortfalls-in-protection-plans is met because of e1

    Scenario: met all the more when protection plans are not agreed with anyone
      Given the fact e1 that protection-plans-agreed does not hold
      When the service is assessed
      Then shortfalls-in-protection-plans is met because of e1

    Scenario: not met when protection plans are agreed and carried out
      Given the fact e1 that protection-plans-agreed holds
      When the service is assessed
      Then shortfalls-in-protection-plans is not met because protection-plans-agreed stands at yes

  Rule: people-not-always-heard-in-safeguarding (requires_improvement)

    Scenario: met when some people have no say in their protection
      Given the fact e1 that people-shape-protection-plans partly holds
      When the service is assessed
      Then people-not-always-heard-in-safeguarding is met because of e1

    Scenario: met all the more when nobody has a say in their protection
      Given the fact e1 that people-shape-protection-plans does not hold
      When the service is assessed
      Then people-not-always-heard-in-safeguarding is met because of e1

    Scenario: not met when people have a say in their protection
      Given the fact e1 that people-shape-protection-plans holds
      When the service is assessed
      Then people-not-always-heard-in-safeguarding is not met because people-shape-protection-plans stands at yes

  Rule: safety-procedures-unfit (inadequate)

    Scenario: met when no safety systems are set out
      Given the fact e1 that safety-systems-defined does not hold
      When the service is assessed
      Then safety-procedures-unfit is met because of e1

    Scenario: not met when the worst is that only some safety systems are set out
      Given the fact e1 that safety-systems-defined partly holds
      When the service is assessed
      Then safety-procedures-unfit is not met because safety-systems-defined stands at partly

    Scenario: not met when nothing is known about how safety systems are set out
      When the service is assessed
      Then safety-procedures-unfit is not met because safety-systems-defined is unknown

    Scenario: met when procedures cannot be relied on
      Given the fact e1 that procedures-reliable does not hold
      When the service is assessed
      Then safety-procedures-unfit is met because of e1

    Scenario: met when procedures are wrong for the setting
      Given the fact e1 that procedures-suit-setting does not hold
      When the service is assessed
      Then safety-procedures-unfit is met because of e1

    Scenario: not met when the worst is that procedures fail now and then while procedures suit the setting
      Given the fact e1 that procedures-reliable partly holds
      And the fact e2 that procedures-suit-setting holds
      When the service is assessed
      Then safety-procedures-unfit is not met because procedures-reliable stands at partly

    Scenario: not met when the worst is that procedures suit the setting only in part while procedures work reliably
      Given the fact e1 that procedures-reliable holds
      And the fact e2 that procedures-suit-setting partly holds
      When the service is assessed
      Then safety-procedures-unfit is not met because procedures-suit-setting stands at partly

    Scenario: one finding when procedures are neither set out nor reliable
      Given the fact e1 that safety-systems-defined does not hold
      And the fact e2 that procedures-reliable does not hold
      When the service is assessed
      Then safety-procedures-unfit is met because of e1, e2

  Rule: staff-checks-not-made (inadequate)

    Scenario: met when recruitment checks are not made
      Given the fact e1 that recruitment-checks-done does not hold
      When the service is assessed
      Then staff-checks-not-made is met because of e1

    Scenario: met when background checks are not made
      Given the fact e1 that background-checks-current does not hold
      When the service is assessed
      Then staff-checks-not-made is met because of e1

    Scenario: not met when the worst is that some recruitment checks are missing while background checks are current
      Given the fact e1 that recruitment-checks-done partly holds
      And the fact e2 that background-checks-current holds
      When the service is assessed
      Then staff-checks-not-made is not met because recruitment-checks-done stands at partly

    Scenario: not met when the worst is that some background checks have lapsed while recruitment checks are made
      Given the fact e1 that recruitment-checks-done holds
      And the fact e2 that background-checks-current partly holds
      When the service is assessed
      Then staff-checks-not-made is not met because background-checks-current stands at partly

  Rule: infection-control-unfit (inadequate)

    Scenario: met when infection control systems do not work
      Given the fact e1 that infection-systems-reliable does not hold
      When the service is assessed
      Then infection-control-unfit is met because of e1

    Scenario: met when staff take no infection precautions
      Given the fact e1 that infection-precautions-followed does not hold
      When the service is assessed
      Then infection-control-unfit is met because of e1

    Scenario: not met when the worst is that infection control systems have gaps while staff take infection precautions
      Given the fact e1 that infection-systems-reliable partly holds
      And the fact e2 that infection-precautions-followed holds
      When the service is assessed
      Then infection-control-unfit is not met because infection-systems-reliable stands at partly

    Scenario: not met when the worst is that staff skip some infection precautions while infection control systems are reliable
      Given the fact e1 that infection-systems-reliable holds
      And the fact e2 that infection-precautions-followed partly holds
      When the service is assessed
      Then infection-control-unfit is not met because infection-precautions-followed stands at partly

    Scenario: NHS 111 is not asked about the worst in infection control systems or the precautions staff take
      Given a service of type nhs_111
      When the service is assessed
      Then infection-control-unfit does not apply

  Rule: waste-or-specimens-handled-unsafely (inadequate)

    Scenario: met when waste is handled unsafely
      Given the fact e1 that waste-managed-safely does not hold
      When the service is assessed
      Then waste-or-specimens-handled-unsafely is met because of e1

    Scenario: met when specimens are handled unsafely
      Given the fact e1 that specimens-handled-safely does not hold
      When the service is assessed
      Then waste-or-specimens-handled-unsafely is met because of e1

    Scenario: not met when the worst is that some waste is not sorted while specimens are handled safely
      Given the fact e1 that waste-managed-safely partly holds
      And the fact e2 that specimens-handled-safely holds
      When the service is assessed
      Then waste-or-specimens-handled-unsafely is not met because waste-managed-safely stands at partly

    Scenario: not met when the worst is that some specimens are not labelled while waste is handled safely
      Given the fact e1 that waste-managed-safely holds
      And the fact e2 that specimens-handled-safely partly holds
      When the service is assessed
      Then waste-or-specimens-handled-unsafely is not met because specimens-handled-safely stands at partly

    Scenario: NHS 111 is not asked about the worst in the handling of waste or the handling of specimens
      Given a service of type nhs_111
      When the service is assessed
      Then waste-or-specimens-handled-unsafely does not apply

  Rule: safety-procedures-disregarded (inadequate)

    Scenario: met when procedures are ignored on purpose
      Given the fact e1 that safety-procedures-wilfully-ignored holds
      When the service is assessed
      Then safety-procedures-disregarded is met because of e1

    Scenario: met when procedures are ignored as routine
      Given the fact e1 that safety-procedures-routinely-ignored holds
      When the service is assessed
      Then safety-procedures-disregarded is met because of e1

    Scenario: met on both counts when procedures are ignored on purpose and procedures are ignored as routine
      Given the fact e1 that safety-procedures-wilfully-ignored holds
      And the fact e2 that safety-procedures-routinely-ignored holds
      When the service is assessed
      Then safety-procedures-disregarded is met because of e1, e2

    Scenario: not met when there is some sign of ignoring procedures on purpose and nobody ignores procedures as routine
      Given the fact e1 that safety-procedures-wilfully-ignored partly holds
      And the fact e2 that safety-procedures-routinely-ignored does not hold
      When the service is assessed
      Then safety-procedures-disregarded is not met because safety-procedures-wilfully-ignored stands at partly

    Scenario: not met when nobody ignores procedures on purpose and there is some sign of ignoring procedures as routine
      Given the fact e1 that safety-procedures-wilfully-ignored does not hold
      And the fact e2 that safety-procedures-routinely-ignored partly holds
      When the service is assessed
      Then safety-procedures-disregarded is not met because safety-procedures-routinely-ignored stands at partly

    Scenario: not met when nothing is known about ignoring procedures on purpose or as routine
      When the service is assessed
      Then safety-procedures-disregarded is not met because safety-procedures-wilfully-ignored is unknown

  Rule: safeguarding-neglected (inadequate)

    Scenario: met when safeguarding has no priority
      Given the fact e1 that safeguarding-given-priority does not hold
      When the service is assessed
      Then safeguarding-neglected is met because of e1

    Scenario: not met when the worst is that the priority of safeguarding wavers
      Given the fact e1 that safeguarding-given-priority partly holds
      When the service is assessed
      Then safeguarding-neglected is not met because safeguarding-given-priority stands at partly

    Scenario: not met when nothing is known about the priority of safeguarding
      When the service is assessed
      Then safeguarding-neglected is not met because safeguarding-given-priority is unknown

    Scenario: met when there are no safeguarding arrangements
      Given the fact e1 that safeguarding-arrangements-in-place does not hold
      When the service is assessed
      Then safeguarding-neglected is met because of e1

    Scenario: not met when the worst is that safeguarding arrangements lack a lead
      Given the fact e1 that safeguarding-arrangements-in-place partly holds
      When the service is assessed
      Then safeguarding-neglected is not met because safeguarding-arrangements-in-place stands at partly

    Scenario: not met when nothing is known about safeguarding arrangements
      When the service is assessed
      Then safeguarding-neglected is not met because safeguarding-arrangements-in-place is unknown

    Scenario: met when no steps are taken against abuse
      Given the fact e1 that abuse-prevented does not hold
      When the service is assessed
      Then safeguarding-neglected is met because of e1

    Scenario: met when nothing protects people from discriminatory abuse
      Given the fact e1 that discriminatory-abuse-prevented does not hold
      When the service is assessed
      Then safeguarding-neglected is met because of e1

    Scenario: not met when the worst is that some steps against abuse are left out while people are protected from discriminatory abuse
      Given the fact e1 that abuse-prevented partly holds
      And the fact e2 that discriminatory-abuse-prevented holds
      When the service is assessed
      Then safeguarding-neglected is not met because abuse-prevented stands at partly

    Scenario: not met when the worst is that protection from discriminatory abuse has gaps while staff take steps against abuse
      Given the fact e1 that abuse-prevented holds
      And the fact e2 that discriminatory-abuse-prevented partly holds
      When the service is assessed
      Then safeguarding-neglected is not met because discriminatory-abuse-prevented stands at partly

    Scenario: one finding when safeguarding has no priority and so no arrangements
      Given the fact e1 that safeguarding-given-priority does not hold
      And the fact e2 that safeguarding-arrangements-in-place does not hold
      When the service is assessed
      Then safeguarding-neglected is met because of e1, e2

  Rule: abuse-goes-unanswered (inadequate)

    Scenario: met when staff do not recognise abuse
      Given the fact e1 that abuse-signs-recognised does not hold
      When the service is assessed
      Then abuse-goes-unanswered is met because of e1

    Scenario: not met when the worst is that staff miss some signs of abuse
      Given the fact e1 that abuse-signs-recognised partly holds
      When the service is assessed
      Then abuse-goes-unanswered is not met because abuse-signs-recognised stands at partly

    Scenario: not met when nothing is known about whether staff recognise abuse
      When the service is assessed
      Then abuse-goes-unanswered is not met because abuse-signs-recognised is unknown

    Scenario: met when allegations are not acted on
      Given the fact e1 that abuse-concerns-acted-on does not hold
      When the service is assessed
      Then abuse-goes-unanswered is met because of e1

    Scenario: not met when the worst is that some allegations are acted on late
      Given the fact e1 that abuse-concerns-acted-on partly holds
      When the service is assessed
      Then abuse-goes-unanswered is not met because abuse-concerns-acted-on stands at partly

    Scenario: not met when nothing is known about what is done about allegations
      When the service is assessed
      Then abuse-goes-unanswered is not met because abuse-concerns-acted-on is unknown

    Scenario: one finding when abuse is not recognised and so not acted on
      Given the fact e1 that abuse-signs-recognised does not hold
      And the fact e2 that abuse-concerns-acted-on does not hold
      When the service is assessed
      Then abuse-goes-unanswered is met because of e1, e2

  Rule: premises-unsafe (inadequate)

    Scenario: met when the layout of the premises is unsafe
      Given the fact e1 that premises-layout-safe does not hold
      When the service is assessed
      Then premises-unsafe is met because of e1

    Scenario: met when the premises are in unsafe repair
      Given the fact e1 that premises-kept-in-repair does not hold
      When the service is assessed
      Then premises-unsafe is met because of e1

    Scenario: not met when the worst is that part of the layout is unsafe while the premises are in good repair
      Given the fact e1 that premises-layout-safe partly holds
      And the fact e2 that premises-kept-in-repair holds
      When the service is assessed
      Then premises-unsafe is not met because premises-layout-safe stands at partly

    Scenario: not met when the worst is that some repairs to the premises are overdue while the layout of the premises is safe
      Given the fact e1 that premises-layout-safe holds
      And the fact e2 that premises-kept-in-repair partly holds
      When the service is assessed
      Then premises-unsafe is not met because premises-kept-in-repair stands at partly

    Scenario: met when the risk of fire is not managed
      Given the fact e1 that fire-risk-managed does not hold
      When the service is assessed
      Then premises-unsafe is met because of e1

    Scenario: met when other hazards are not managed
      Given the fact e1 that premises-hazards-managed does not hold
      When the service is assessed
      Then premises-unsafe is met because of e1

    Scenario: not met when the worst is that some fire safety actions are outstanding while other hazards are well managed
      Given the fact e1 that fire-risk-managed partly holds
      And the fact e2 that premises-hazards-managed holds
      When the service is assessed
      Then premises-unsafe is not met because fire-risk-managed stands at partly

    Scenario: not met when the worst is that some other hazards are left open while the risk of fire is well managed
      Given the fact e1 that fire-risk-managed holds
      And the fact e2 that premises-hazards-managed partly holds
      When the service is assessed
      Then premises-unsafe is not met because premises-hazards-managed stands at partly

    Scenario: one finding when poor upkeep leaves the risk of fire unmanaged
      Given the fact e1 that premises-kept-in-repair does not hold
      And the fact e2 that fire-risk-managed does not hold
      When the service is assessed
      Then premises-unsafe is met because of e1, e2

  Rule: dirty-premises-or-equipment (inadequate)

    Scenario: met when the premises are dirty throughout
      Given the fact e1 that cleanliness-maintained does not hold
      When the service is assessed
      Then dirty-premises-or-equipment is met because of e1

    Scenario: not met when the worst is that some areas are not clean
      Given the fact e1 that cleanliness-maintained partly holds
      When the service is assessed
      Then dirty-premises-or-equipment is not met because cleanliness-maintained stands at partly

    Scenario: not met when nothing is known about cleanliness
      When the service is assessed
      Then dirty-premises-or-equipment is not met because cleanliness-maintained is unknown

    Scenario: NHS 111 is not asked about the worst in cleanliness
      Given a service of type nhs_111
      When the service is assessed
      Then dirty-premises-or-equipment does not apply

  Rule: equipment-unsafe (inadequate)

    Scenario: met when equipment is never serviced
      Given the fact e1 that equipment-maintained does not hold
      When the service is assessed
      Then equipment-unsafe is met because of e1

    Scenario: met when equipment is used in unsafe ways
      Given the fact e1 that equipment-used-safely does not hold
      When the service is assessed
      Then equipment-unsafe is met because of e1

    Scenario: not met when the worst is that some equipment is overdue for service while equipment is used safely
      Given the fact e1 that equipment-maintained partly holds
      And the fact e2 that equipment-used-safely holds
      When the service is assessed
      Then equipment-unsafe is not met because equipment-maintained stands at partly

    Scenario: not met when the worst is that equipment is used safely only at times while equipment is serviced and safe
      Given the fact e1 that equipment-maintained holds
      And the fact e2 that equipment-used-safely partly holds
      When the service is assessed
      Then equipment-unsafe is not met because equipment-used-safely stands at partly

    Scenario: NHS 111 is not asked about the worst in the upkeep of equipment or the use of equipment
      Given a service of type nhs_111
      When the service is assessed
      Then equipment-unsafe does not apply
