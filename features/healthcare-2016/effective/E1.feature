Feature: E1 Needs assessment and evidence-based care

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: GP practice
    Given a service of type gp_practice
    And the fact e1 that nutrition-needs-assessed holds
    And the fact e2 that nutrition-monitored holds
    And the fact e3 that nutrition-needs-met holds
    And the fact e4 that dietitians-available holds
    When the service is assessed
    Then the fact e1 is listed as unused because nutrition-needs-assessed does not apply to this service type
    And the fact e2 is listed as unused because nutrition-monitored does not apply to this service type
    And the fact e3 is listed as unused because nutrition-needs-met does not apply to this service type
    And the fact e4 is listed as unused because dietitians-available does not apply to this service type

  Scenario: what is not asked of this type of service is put aside: NHS 111 service
    Given a service of type nhs_111
    And the fact e1 that pain-assessed holds
    And the fact e2 that pain-relieved-in-time holds
    When the service is assessed
    Then the fact e1 is listed as unused because pain-assessed does not apply to this service type
    And the fact e2 is listed as unused because pain-relieved-in-time does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then E1 is not outstanding because in care-looks-at-whole-person the claim care-truly-holistic is missing
    And E1 is not outstanding because in new-ways-of-care-welcomed the claim innovative-care-encouraged is missing
    And E1 is not outstanding because in care-gains-from-new-techniques the claim new-proven-techniques-used is missing
    And E1 is not outstanding because in detained-people-know-and-use-their-rights the claim detained-people-understand-rights is missing
    And E1 is not outstanding because in mha-code-lived-with-recovery-in-view the claim mha-staff-well-supported is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then E1 is not good because in care-in-line-with-guidance the claim care-follows-guidance is missing
    And E1 is not good because in care-in-line-with-law the claim care-follows-legislation is missing
    And E1 is not good because in staff-work-from-current-guidance the claim clinical-guidance-at-hand is missing
    And E1 is not good because in technology-helps-care the claim care-technology-current is missing
    And E1 is not good because in care-decisions-fair the claim discrimination-kept-out-of-care-decisions is missing
    And E1 is not good because in people-know-when-to-seek-help the claim people-told-when-to-seek-help is missing
    And E1 is not good because in use-of-guidance-checked the claim guidance-use-monitored is missing
    And E1 is not good because in guidance-used-alike the claim guidance-applied-consistently is missing
    And E1 is not good because in people-assessed-in-full the claim needs-assessed-in-full is missing
    And E1 is not good because in physical-health-part-of-assessment the claim physical-health-needs-assessed is missing
    And E1 is not good because in mental-health-part-of-assessment the claim mental-health-needs-assessed is missing
    And E1 is not good because in social-needs-part-of-assessment the claim social-needs-assessed is missing
    And E1 is not good because in nutrition-part-of-assessment the claim nutrition-needs-assessed is missing
    And E1 is not good because in food-and-fluid-intake-watched the claim nutrition-monitored is missing
    And E1 is not good because in pain-part-of-assessment the claim pain-assessed is missing
    And E1 is not good because in care-has-clear-aims the claim expected-outcomes-identified is missing
    And E1 is not good because in care-kept-under-review the claim care-reviewed-and-updated is missing
    And E1 is not good because in people-referred-on-when-needed the claim referral-pathways-in-place is missing
    And E1 is not good because in care-plans-meet-needs the claim care-plans-answer-needs is missing
    And E1 is not good because in people-eat-and-drink-well the claim nutrition-needs-met is missing
    And E1 is not good because in nutrition-specialists-within-reach the claim dietitians-available is missing
    And E1 is not good because in pain-well-managed the claim pain-relieved-in-time is missing
    And E1 is not good because in rights-under-mha-protected the claim mha-rights-protected is missing
    And E1 is not good because in rights-under-mha-explained the claim mha-rights-explained is missing
    And E1 is not good because in staff-keep-to-mha-code the claim mha-code-followed is missing
    And E1 is not good because in mha-papers-as-code-asks the claim mha-papers-in-order is missing
    And E1 is not good because in staff-know-mha-code the claim mha-code-understood is missing
    And E1 is not good because in reasons-for-leaving-mha-code-plain the claim mha-code-departures-justified is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then E1 is not requires_improvement because in care-sometimes-short-of-guidance the claim care-follows-guidance is missing
    And E1 is not requires_improvement because in care-sometimes-short-of-law the claim care-follows-legislation is missing
    And E1 is not requires_improvement because in technology-behind-the-times the claim care-technology-current is missing
    And E1 is not requires_improvement because in care-decisions-at-risk-of-discrimination the claim discrimination-kept-out-of-care-decisions is missing
    And E1 is not requires_improvement because in advice-on-seeking-help-sometimes-missing the claim people-told-when-to-seek-help is missing
    And E1 is not requires_improvement because in care-sometimes-lacks-aims-review-or-referral the claim expected-outcomes-identified is missing
    And E1 is not requires_improvement because in guidance-used-unevenly the claim guidance-applied-consistently is missing
    And E1 is not requires_improvement because in use-of-guidance-checked-too-little the claim guidance-use-monitored is missing
    And E1 is not requires_improvement because in guidance-at-hand-old-or-out-of-reach the claim clinical-guidance-at-hand is missing
    And E1 is not requires_improvement because in assessments-leave-needs-out the claim needs-assessed-in-full is missing
    And E1 is not requires_improvement because in care-plans-miss-needs the claim care-plans-answer-needs is missing
    And E1 is not requires_improvement because in nutrition-sometimes-left-out-of-assessment the claim nutrition-needs-assessed is missing
    And E1 is not requires_improvement because in food-and-drink-sometimes-fall-short the claim nutrition-monitored is missing
    And E1 is not requires_improvement because in pain-sometimes-left-out-of-assessment the claim pain-assessed is missing
    And E1 is not requires_improvement because in pain-sometimes-left-unrelieved the claim pain-relieved-in-time is missing
    And E1 is not requires_improvement because in mha-code-sometimes-not-followed the claim mha-code-followed is missing
    And E1 is not requires_improvement because in rights-under-mha-not-always-upheld the claim mha-rights-protected is missing
    And E1 is not requires_improvement because in mha-code-not-always-known-or-on-paper the claim mha-code-understood is missing
    And E1 is not requires_improvement because in leaving-mha-code-not-always-recorded the claim mha-code-departures-justified is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then E1 is not inadequate because in care-out-of-line-with-guidance the claim care-follows-guidance is missing
    And E1 is not inadequate because in care-without-current-technology the claim care-technology-current is missing
    And E1 is not inadequate because in care-decisions-discriminate the claim care-decisions-discriminatory is missing
    And E1 is not inadequate because in mha-code-or-law-not-kept the claim mha-code-followed is missing

  Rule: care-looks-at-whole-person (outstanding)

    Scenario: met when assessment, planning and care all take in the whole person
      Given the fact e1 that care-truly-holistic holds
      When the service is assessed
      Then care-looks-at-whole-person is met because of e1

    Scenario: not met when some people are seen only as their diagnosis
      Given the fact e1 that care-truly-holistic partly holds
      When the service is assessed
      Then care-looks-at-whole-person is not met because care-truly-holistic stands at partly

  Rule: new-ways-of-care-welcomed (outstanding)

    Scenario: met when leaders urge staff to try pioneering methods safely
      Given the fact e1 that innovative-care-encouraged holds
      When the service is assessed
      Then new-ways-of-care-welcomed is met because of e1

    Scenario: not met when only one team is encouraged to try new methods
      Given the fact e1 that innovative-care-encouraged partly holds
      When the service is assessed
      Then new-ways-of-care-welcomed is not met because innovative-care-encouraged stands at partly

    Scenario: not met when the inspection did not ask about new ways of giving care
      When the service is assessed
      Then new-ways-of-care-welcomed is not met because innovative-care-encouraged is unknown

  Rule: care-gains-from-new-techniques (outstanding)

    Scenario: met when a proven new technique is in use
      Given the fact e1 that new-proven-techniques-used holds
      When the service is assessed
      Then care-gains-from-new-techniques is met because of e1

    Scenario: not met when a new technique is in use before its evidence is clear
      Given the fact e1 that new-proven-techniques-used partly holds
      When the service is assessed
      Then care-gains-from-new-techniques is not met because new-proven-techniques-used stands at partly

  Rule: detained-people-know-and-use-their-rights (outstanding)

    Scenario: met when detained people know their rights and appeal with confidence
      Given a service of type specialist_mental_health
      And the fact e1 that detained-people-understand-rights holds
      And the fact e2 that detained-people-use-rights holds
      When the service is assessed
      Then detained-people-know-and-use-their-rights is met because of e1, e2

    Scenario: not met when some detained people do not grasp what they were told
      Given a service of type specialist_mental_health
      And the fact e1 that detained-people-understand-rights partly holds
      And the fact e2 that detained-people-use-rights holds
      When the service is assessed
      Then detained-people-know-and-use-their-rights is not met because detained-people-understand-rights stands at partly

    Scenario: not met when some detained people find no help to use their rights
      Given a service of type specialist_mental_health
      And the fact e1 that detained-people-understand-rights holds
      And the fact e2 that detained-people-use-rights partly holds
      When the service is assessed
      Then detained-people-know-and-use-their-rights is not met because detained-people-use-rights stands at partly

  Rule: mha-code-lived-with-recovery-in-view (outstanding)

    Scenario: met when staff are well backed on the Code and plan with partners for recovery
      Given a service of type specialist_mental_health
      And the fact e1 that mha-staff-well-supported holds
      And the fact e2 that mha-partners-aim-at-recovery holds
      When the service is assessed
      Then mha-code-lived-with-recovery-in-view is met because of e1, e2

    Scenario: not met when help with the Code depends on the ward
      Given a service of type specialist_mental_health
      And the fact e1 that mha-staff-well-supported partly holds
      And the fact e2 that mha-partners-aim-at-recovery holds
      When the service is assessed
      Then mha-code-lived-with-recovery-in-view is not met because mha-staff-well-supported stands at partly

    Scenario: not met when partners are brought in for only some of those detained
      Given a service of type specialist_mental_health
      And the fact e1 that mha-staff-well-supported holds
      And the fact e2 that mha-partners-aim-at-recovery partly holds
      When the service is assessed
      Then mha-code-lived-with-recovery-in-view is not met because mha-partners-aim-at-recovery stands at partly

  Rule: care-in-line-with-guidance (good)

    Scenario: met when care is given as current guidance says
      Given the fact e1 that care-follows-guidance holds
      When the service is assessed
      Then care-in-line-with-guidance is met because of e1

    Scenario: not met when care for one condition departs from guidance
      Given the fact e1 that care-follows-guidance partly holds
      When the service is assessed
      Then care-in-line-with-guidance is not met because care-follows-guidance stands at partly

    Scenario: not met when the service cannot show that care follows guidance
      Given the fact e1 that care-follows-guidance is not shown
      When the service is assessed
      Then care-in-line-with-guidance is not met because care-follows-guidance stands at partly

  Rule: care-in-line-with-law (good)

    Scenario: met when care is given within the law
      Given the fact e1 that care-follows-legislation holds
      When the service is assessed
      Then care-in-line-with-law is met because of e1

    Scenario: not met when one legal requirement is not fully met
      Given the fact e1 that care-follows-legislation partly holds
      When the service is assessed
      Then care-in-line-with-law is not met because care-follows-legislation stands at partly

  Rule: staff-work-from-current-guidance (good)

    Scenario: met when guidelines are current and new ones are talked over at clinical meetings
      Given the fact e1 that clinical-guidance-at-hand holds
      When the service is assessed
      Then staff-work-from-current-guidance is met because of e1

    Scenario: not met when several clinical guidelines are past their review date
      Given the fact e1 that clinical-guidance-at-hand partly holds
      When the service is assessed
      Then staff-work-from-current-guidance is not met because clinical-guidance-at-hand stands at partly

    Scenario: not met when locums are not told of new guidance
      Given the fact e1 that clinical-guidance-at-hand partly holds
      When the service is assessed
      Then staff-work-from-current-guidance is not met because clinical-guidance-at-hand stands at partly

  Rule: technology-helps-care (good)

    Scenario: met when monitors at home make care more effective and let people live independently
      Given the fact e1 that care-technology-current holds
      When the service is assessed
      Then technology-helps-care is met because of e1

    Scenario: not met when one department works with dated equipment
      Given the fact e1 that care-technology-current partly holds
      When the service is assessed
      Then technology-helps-care is not met because care-technology-current stands at partly

  Rule: care-decisions-fair (good)

    Scenario: met when no discrimination is found in decisions about care
      Given the fact e1 that discrimination-kept-out-of-care-decisions holds
      When the service is assessed
      Then care-decisions-fair is met because of e1

    Scenario: not met when the service cannot show how it keeps discrimination out
      Given the fact e1 that discrimination-kept-out-of-care-decisions is not shown
      When the service is assessed
      Then care-decisions-fair is not met because discrimination-kept-out-of-care-decisions stands at partly

  Rule: people-know-when-to-seek-help (good)

    Scenario: met when people leave with clear advice on what to do if they get worse
      Given the fact e1 that people-told-when-to-seek-help holds
      When the service is assessed
      Then people-know-when-to-seek-help is met because of e1

    Scenario: not met when advice for the time after discharge is sometimes left out
      Given the fact e1 that people-told-when-to-seek-help partly holds
      When the service is assessed
      Then people-know-when-to-seek-help is not met because people-told-when-to-seek-help stands at partly

  Rule: use-of-guidance-checked (good)

    Scenario: met when audits test whether care follows guidance
      Given the fact e1 that guidance-use-monitored holds
      When the service is assessed
      Then use-of-guidance-checked is met because of e1

    Scenario: not met when only a few guidelines are ever audited
      Given the fact e1 that guidance-use-monitored partly holds
      When the service is assessed
      Then use-of-guidance-checked is not met because guidance-use-monitored stands at partly

  Rule: guidance-used-alike (good)

    Scenario: met when every ward puts guidance into practice in the same way
      Given the fact e1 that guidance-applied-consistently holds
      When the service is assessed
      Then guidance-used-alike is met because of e1

    Scenario: not met when practice differs between two hospital sites
      Given the fact e1 that guidance-applied-consistently partly holds
      When the service is assessed
      Then guidance-used-alike is not met because guidance-applied-consistently stands at partly

  Rule: people-assessed-in-full (good)

    Scenario: met when everyone has a full assessment
      Given the fact e1 that needs-assessed-in-full holds
      When the service is assessed
      Then people-assessed-in-full is met because of e1

    Scenario: not met when assessments are full for most people only
      Given the fact e1 that needs-assessed-in-full partly holds
      When the service is assessed
      Then people-assessed-in-full is not met because needs-assessed-in-full stands at partly

    Scenario: not met when the inspection did not look into assessments
      When the service is assessed
      Then people-assessed-in-full is not met because needs-assessed-in-full is unknown

  Rule: physical-health-part-of-assessment (good)

    Scenario: met when physical health is assessed on admission
      Given the fact e1 that physical-health-needs-assessed holds
      When the service is assessed
      Then physical-health-part-of-assessment is met because of e1

    Scenario: not met when physical checks are missing from some assessments
      Given the fact e1 that physical-health-needs-assessed partly holds
      When the service is assessed
      Then physical-health-part-of-assessment is not met because physical-health-needs-assessed stands at partly

  Rule: mental-health-part-of-assessment (good)

    Scenario: met when people on medical wards are assessed for their mental health too
      Given the fact e1 that mental-health-needs-assessed holds
      When the service is assessed
      Then mental-health-part-of-assessment is met because of e1

    Scenario: not met when mental health is assessed only where somebody thinks of it
      Given the fact e1 that mental-health-needs-assessed partly holds
      When the service is assessed
      Then mental-health-part-of-assessment is not met because mental-health-needs-assessed stands at partly

  Rule: social-needs-part-of-assessment (good)

    Scenario: met when assessment asks how people live and what matters to them
      Given the fact e1 that social-needs-assessed holds
      When the service is assessed
      Then social-needs-part-of-assessment is met because of e1

    Scenario: not met when home circumstances are sometimes forgotten
      Given the fact e1 that social-needs-assessed partly holds
      When the service is assessed
      Then social-needs-part-of-assessment is not met because social-needs-assessed stands at partly

  Rule: nutrition-part-of-assessment (good)

    Scenario: met when each person is screened for malnutrition
      Given the fact e1 that nutrition-needs-assessed holds
      When the service is assessed
      Then nutrition-part-of-assessment is met because of e1

    Scenario: not met when screening for malnutrition is incomplete
      Given the fact e1 that nutrition-needs-assessed partly holds
      When the service is assessed
      Then nutrition-part-of-assessment is not met because nutrition-needs-assessed stands at partly

    Scenario: not asked of a GP practice about food and drink
      Given a service of type gp_practice
      When the service is assessed
      Then nutrition-part-of-assessment does not apply

  Rule: food-and-fluid-intake-watched (good)

    Scenario: met when food and fluid charts are kept well
      Given the fact e1 that nutrition-monitored holds
      When the service is assessed
      Then food-and-fluid-intake-watched is met because of e1

    Scenario: not met when some fluid charts have gaps
      Given the fact e1 that nutrition-monitored partly holds
      When the service is assessed
      Then food-and-fluid-intake-watched is not met because nutrition-monitored stands at partly

    Scenario: not asked of a GP out-of-hours service about fluid charts
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then food-and-fluid-intake-watched does not apply

  Rule: pain-part-of-assessment (good)

    Scenario: met when pain is scored at each round of observations, by picture scales where needed
      Given the fact e1 that pain-assessed holds
      When the service is assessed
      Then pain-part-of-assessment is met because of e1

    Scenario: not met when pain scores are missing from some charts
      Given the fact e1 that pain-assessed partly holds
      When the service is assessed
      Then pain-part-of-assessment is not met because pain-assessed stands at partly

    Scenario: not met when staff have no suitable scale for some people who cannot speak
      Given the fact e1 that pain-assessed partly holds
      When the service is assessed
      Then pain-part-of-assessment is not met because pain-assessed stands at partly

    Scenario: not asked of a specialist mental health service about pain scores
      Given a service of type specialist_mental_health
      When the service is assessed
      Then pain-part-of-assessment does not apply

  Rule: care-has-clear-aims (good)

    Scenario: met when each plan says what the treatment should achieve
      Given the fact e1 that expected-outcomes-identified holds
      When the service is assessed
      Then care-has-clear-aims is met because of e1

    Scenario: not met when some plans state no aim
      Given the fact e1 that expected-outcomes-identified partly holds
      When the service is assessed
      Then care-has-clear-aims is not met because expected-outcomes-identified stands at partly

  Rule: care-kept-under-review (good)

    Scenario: met when plans are reviewed on time and changed as needed
      Given the fact e1 that care-reviewed-and-updated holds
      When the service is assessed
      Then care-kept-under-review is met because of e1

    Scenario: not met when some reviews are overdue
      Given the fact e1 that care-reviewed-and-updated partly holds
      When the service is assessed
      Then care-kept-under-review is not met because care-reviewed-and-updated stands at partly

  Rule: people-referred-on-when-needed (good)

    Scenario: met when people are referred to the right specialists
      Given the fact e1 that referral-pathways-in-place holds
      When the service is assessed
      Then people-referred-on-when-needed is met because of e1

    Scenario: not met when one pathway for referral is missing
      Given the fact e1 that referral-pathways-in-place partly holds
      When the service is assessed
      Then people-referred-on-when-needed is not met because referral-pathways-in-place stands at partly

  Rule: care-plans-meet-needs (good)

    Scenario: met when every need found is answered in the plan
      Given the fact e1 that care-plans-answer-needs holds
      When the service is assessed
      Then care-plans-meet-needs is met because of e1

    Scenario: not met when some plans pass over a need that was found
      Given the fact e1 that care-plans-answer-needs partly holds
      When the service is assessed
      Then care-plans-meet-needs is not met because care-plans-answer-needs stands at partly

  Rule: people-eat-and-drink-well (good)

    Scenario: met when people have enough to eat, with halal and kosher meals for those who want them
      Given the fact e1 that nutrition-needs-met holds
      When the service is assessed
      Then people-eat-and-drink-well is met because of e1

    Scenario: not met when some people are left without help to eat
      Given the fact e1 that nutrition-needs-met partly holds
      When the service is assessed
      Then people-eat-and-drink-well is not met because nutrition-needs-met stands at partly

    Scenario: not met when meals suit some religions and not others
      Given the fact e1 that nutrition-needs-met partly holds
      When the service is assessed
      Then people-eat-and-drink-well is not met because nutrition-needs-met stands at partly

    Scenario: not asked of a GP practice about help to eat
      Given a service of type gp_practice
      When the service is assessed
      Then people-eat-and-drink-well does not apply

  Rule: nutrition-specialists-within-reach (good)

    Scenario: met when a dietitian sees all who are referred
      Given the fact e1 that dietitians-available holds
      When the service is assessed
      Then nutrition-specialists-within-reach is met because of e1

    Scenario: not met when there is no dietitian at weekends
      Given the fact e1 that dietitians-available partly holds
      When the service is assessed
      Then nutrition-specialists-within-reach is not met because dietitians-available stands at partly

    Scenario: not asked of a GP practice about dietitians
      Given a service of type gp_practice
      When the service is assessed
      Then nutrition-specialists-within-reach does not apply

  Rule: pain-well-managed (good)

    Scenario: met when pain relief comes promptly
      Given the fact e1 that pain-relieved-in-time holds
      When the service is assessed
      Then pain-well-managed is met because of e1

    Scenario: not met when some people wait too long for pain relief
      Given the fact e1 that pain-relieved-in-time partly holds
      When the service is assessed
      Then pain-well-managed is not met because pain-relieved-in-time stands at partly

    Scenario: not asked of a substance misuse service about pain relief
      Given a service of type specialist_substance_misuse
      When the service is assessed
      Then pain-well-managed does not apply

  Rule: rights-under-mha-protected (good)

    Scenario: met when the rights of detained people are protected
      Given a service of type specialist_mental_health
      And the fact e1 that mha-rights-protected holds
      When the service is assessed
      Then rights-under-mha-protected is met because of e1

    Scenario: not met when the rights of some detained people are restricted without need
      Given a service of type specialist_mental_health
      And the fact e1 that mha-rights-protected partly holds
      When the service is assessed
      Then rights-under-mha-protected is not met because mha-rights-protected stands at partly

  Rule: rights-under-mha-explained (good)

    Scenario: met when rights are read on admission and again every month
      Given a service of type specialist_mental_health
      And the fact e1 that mha-rights-explained holds
      When the service is assessed
      Then rights-under-mha-explained is met because of e1

    Scenario: not met when rights are not repeated to everyone
      Given a service of type specialist_mental_health
      And the fact e1 that mha-rights-explained partly holds
      When the service is assessed
      Then rights-under-mha-explained is not met because mha-rights-explained stands at partly

  Rule: staff-keep-to-mha-code (good)

    Scenario: met when staff act as the Code asks
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-followed holds
      When the service is assessed
      Then staff-keep-to-mha-code is met because of e1

    Scenario: not met when reviews of seclusion do not all follow the Code
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-followed partly holds
      When the service is assessed
      Then staff-keep-to-mha-code is not met because mha-code-followed stands at partly

  Rule: mha-papers-as-code-asks (good)

    Scenario: met when detention papers and consent forms are complete
      Given a service of type specialist_mental_health
      And the fact e1 that mha-papers-in-order holds
      When the service is assessed
      Then mha-papers-as-code-asks is met because of e1

    Scenario: not met when a few consent forms are missing from medicine charts
      Given a service of type specialist_mental_health
      And the fact e1 that mha-papers-in-order partly holds
      When the service is assessed
      Then mha-papers-as-code-asks is not met because mha-papers-in-order stands at partly

  Rule: staff-know-mha-code (good)

    Scenario: met when staff are trained in the Act and know the Code
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-understood holds
      When the service is assessed
      Then staff-know-mha-code is met because of e1

    Scenario: not met when some nurses have not been trained in the Act
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-understood partly holds
      When the service is assessed
      Then staff-know-mha-code is not met because mha-code-understood stands at partly

  Rule: reasons-for-leaving-mha-code-plain (good)

    Scenario: met when each departure from the Code is well reasoned
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-departures-justified holds
      When the service is assessed
      Then reasons-for-leaving-mha-code-plain is met because of e1

    Scenario: not met when some departures are given no good reason
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-departures-justified partly holds
      When the service is assessed
      Then reasons-for-leaving-mha-code-plain is not met because mha-code-departures-justified stands at partly

    Scenario: not met when some departures do not appear in the notes
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-departures-justified partly holds
      When the service is assessed
      Then reasons-for-leaving-mha-code-plain is not met because mha-code-departures-justified stands at partly

  Rule: care-sometimes-short-of-guidance (requires_improvement)

    Scenario: met when one pathway falls short of guidance
      Given the fact e1 that care-follows-guidance partly holds
      When the service is assessed
      Then care-sometimes-short-of-guidance is met because of e1

    Scenario: not met when all care is as guidance says
      Given the fact e1 that care-follows-guidance holds
      When the service is assessed
      Then care-sometimes-short-of-guidance is not met because care-follows-guidance stands at yes

  Rule: care-sometimes-short-of-law (requires_improvement)

    Scenario: met when one duty in law is met only in part
      Given the fact e1 that care-follows-legislation partly holds
      When the service is assessed
      Then care-sometimes-short-of-law is met because of e1

    Scenario: not met when care meets its duties in law
      Given the fact e1 that care-follows-legislation holds
      When the service is assessed
      Then care-sometimes-short-of-law is not met because care-follows-legislation stands at yes

  Rule: technology-behind-the-times (requires_improvement)

    Scenario: met when some equipment is of an older kind
      Given the fact e1 that care-technology-current partly holds
      When the service is assessed
      Then technology-behind-the-times is met because of e1

    Scenario: not met when care makes full use of current technology
      Given the fact e1 that care-technology-current holds
      When the service is assessed
      Then technology-behind-the-times is not met because care-technology-current stands at yes

  Rule: care-decisions-at-risk-of-discrimination (requires_improvement)

    Scenario: met when there is no process to keep discrimination out
      Given the fact e1 that discrimination-kept-out-of-care-decisions does not hold
      And the fact e2 that care-decisions-discriminatory does not hold
      When the service is assessed
      Then care-decisions-at-risk-of-discrimination is met because of e1

    Scenario: met when age at times decides who is offered surgery
      Given the fact e1 that discrimination-kept-out-of-care-decisions holds
      And the fact e2 that care-decisions-discriminatory partly holds
      When the service is assessed
      Then care-decisions-at-risk-of-discrimination is met because of e2

    Scenario: not met when decisions are fair and there are safeguards to keep them so
      Given the fact e1 that discrimination-kept-out-of-care-decisions holds
      And the fact e2 that care-decisions-discriminatory does not hold
      When the service is assessed
      Then care-decisions-at-risk-of-discrimination is not met because discrimination-kept-out-of-care-decisions stands at yes

    Scenario: met, as it is so in part that the service sees to it that decisions about people's care and treatment are free of discrimination
      Given the fact e1 that discrimination-kept-out-of-care-decisions partly holds
      When the service is assessed
      Then care-decisions-at-risk-of-discrimination is met because of e1

  Rule: advice-on-seeking-help-sometimes-missing (requires_improvement)

    Scenario: met when some people go home without advice on warning signs
      Given the fact e1 that people-told-when-to-seek-help partly holds
      When the service is assessed
      Then advice-on-seeking-help-sometimes-missing is met because of e1

    Scenario: not met when everyone goes home with advice on warning signs
      Given the fact e1 that people-told-when-to-seek-help holds
      When the service is assessed
      Then advice-on-seeking-help-sometimes-missing is not met because people-told-when-to-seek-help stands at yes

  Rule: care-sometimes-lacks-aims-review-or-referral (requires_improvement)

    Scenario: met when some care goes ahead without a stated aim
      Given the fact e1 that expected-outcomes-identified partly holds
      And the fact e2 that care-reviewed-and-updated holds
      And the fact e3 that referral-pathways-in-place holds
      When the service is assessed
      Then care-sometimes-lacks-aims-review-or-referral is met because of e1

    Scenario: met when the review of some people's care is late
      Given the fact e1 that expected-outcomes-identified holds
      And the fact e2 that care-reviewed-and-updated partly holds
      And the fact e3 that referral-pathways-in-place holds
      When the service is assessed
      Then care-sometimes-lacks-aims-review-or-referral is met because of e2

    Scenario: met when some people who need a specialist are not referred
      Given the fact e1 that expected-outcomes-identified holds
      And the fact e2 that care-reviewed-and-updated holds
      And the fact e3 that referral-pathways-in-place partly holds
      When the service is assessed
      Then care-sometimes-lacks-aims-review-or-referral is met because of e3

    Scenario: not met when care has clear aims, regular reviews and referral in time
      Given the fact e1 that expected-outcomes-identified holds
      And the fact e2 that care-reviewed-and-updated holds
      And the fact e3 that referral-pathways-in-place holds
      When the service is assessed
      Then care-sometimes-lacks-aims-review-or-referral is not met because expected-outcomes-identified stands at yes

  Rule: guidance-used-unevenly (requires_improvement)

    Scenario: met when one ward uses the sepsis pathway and the next does not
      Given the fact e1 that guidance-applied-consistently partly holds
      When the service is assessed
      Then guidance-used-unevenly is met because of e1

    Scenario: not met when the sepsis pathway is used on every ward
      Given the fact e1 that guidance-applied-consistently holds
      When the service is assessed
      Then guidance-used-unevenly is not met because guidance-applied-consistently stands at yes

  Rule: use-of-guidance-checked-too-little (requires_improvement)

    Scenario: met when audits of practice against guidance have lapsed
      Given the fact e1 that guidance-use-monitored does not hold
      When the service is assessed
      Then use-of-guidance-checked-too-little is met because of e1

    Scenario: met when practice is held against guidance in one specialty only
      Given the fact e1 that guidance-use-monitored partly holds
      When the service is assessed
      Then use-of-guidance-checked-too-little is met because of e1

    Scenario: not met when practice is regularly held against guidance
      Given the fact e1 that guidance-use-monitored holds
      When the service is assessed
      Then use-of-guidance-checked-too-little is not met because guidance-use-monitored stands at yes

  Rule: guidance-at-hand-old-or-out-of-reach (requires_improvement)

    Scenario: met when a review finds expired guidelines on two wards
      Given the fact e1 that clinical-guidance-at-hand partly holds
      When the service is assessed
      Then guidance-at-hand-old-or-out-of-reach is met because of e1

    Scenario: met when no one on the ward can open the guidelines
      Given the fact e1 that clinical-guidance-at-hand does not hold
      When the service is assessed
      Then guidance-at-hand-old-or-out-of-reach is met because of e1

    Scenario: not met when all staff can open current guidelines
      Given the fact e1 that clinical-guidance-at-hand holds
      When the service is assessed
      Then guidance-at-hand-old-or-out-of-reach is not met because clinical-guidance-at-hand stands at yes

  Rule: assessments-leave-needs-out (requires_improvement)

    Scenario: met when some assessments are incomplete
      Given the fact e1 that needs-assessed-in-full partly holds
      And the fact e2 that physical-health-needs-assessed holds
      And the fact e3 that mental-health-needs-assessed holds
      And the fact e4 that social-needs-assessed holds
      When the service is assessed
      Then assessments-leave-needs-out is met because of e1

    Scenario: met when nobody's needs are fully assessed
      Given the fact e1 that needs-assessed-in-full does not hold
      When the service is assessed
      Then assessments-leave-needs-out is met because of e1

    Scenario: met when physical health is assessed for some people only
      Given the fact e1 that needs-assessed-in-full holds
      And the fact e2 that physical-health-needs-assessed partly holds
      And the fact e3 that mental-health-needs-assessed holds
      And the fact e4 that social-needs-assessed holds
      When the service is assessed
      Then assessments-leave-needs-out is met because of e2

    Scenario: met when mental health is left out of some assessments
      Given the fact e1 that needs-assessed-in-full holds
      And the fact e2 that physical-health-needs-assessed holds
      And the fact e3 that mental-health-needs-assessed partly holds
      And the fact e4 that social-needs-assessed holds
      When the service is assessed
      Then assessments-leave-needs-out is met because of e3

    Scenario: met when social needs are hardly asked about
      Given the fact e1 that needs-assessed-in-full holds
      And the fact e2 that physical-health-needs-assessed holds
      And the fact e3 that mental-health-needs-assessed holds
      And the fact e4 that social-needs-assessed does not hold
      When the service is assessed
      Then assessments-leave-needs-out is met because of e4

    Scenario: not met when assessments cover body, mind and daily life
      Given the fact e1 that needs-assessed-in-full holds
      And the fact e2 that physical-health-needs-assessed holds
      And the fact e3 that mental-health-needs-assessed holds
      And the fact e4 that social-needs-assessed holds
      When the service is assessed
      Then assessments-leave-needs-out is not met because needs-assessed-in-full stands at yes

    Scenario: met, as it is so in part that assessment takes in people's wellbeing and social needs
      Given the fact e1 that needs-assessed-in-full does not hold
      And the fact e2 that social-needs-assessed partly holds
      When the service is assessed
      Then assessments-leave-needs-out is met because of e1, e2

  Rule: care-plans-miss-needs (requires_improvement)

    Scenario: met when some plans do not reflect the assessment
      Given the fact e1 that care-plans-answer-needs partly holds
      When the service is assessed
      Then care-plans-miss-needs is met because of e1

    Scenario: not met when plans reflect the assessment
      Given the fact e1 that care-plans-answer-needs holds
      When the service is assessed
      Then care-plans-miss-needs is not met because care-plans-answer-needs stands at yes

  Rule: nutrition-sometimes-left-out-of-assessment (requires_improvement)

    Scenario: met when some people are not screened for malnutrition
      Given the fact e1 that nutrition-needs-assessed partly holds
      When the service is assessed
      Then nutrition-sometimes-left-out-of-assessment is met because of e1

    Scenario: not met when everybody is screened for malnutrition
      Given the fact e1 that nutrition-needs-assessed holds
      When the service is assessed
      Then nutrition-sometimes-left-out-of-assessment is not met because nutrition-needs-assessed stands at yes

    Scenario: not asked of a GP practice about screening for malnutrition
      Given a service of type gp_practice
      When the service is assessed
      Then nutrition-sometimes-left-out-of-assessment does not apply

  Rule: food-and-drink-sometimes-fall-short (requires_improvement)

    Scenario: met when fluid charts are filled in poorly
      Given the fact e1 that nutrition-monitored partly holds
      And the fact e2 that nutrition-needs-met holds
      And the fact e3 that dietitians-available holds
      When the service is assessed
      Then food-and-drink-sometimes-fall-short is met because of e1

    Scenario: met when there is little choice of food for one faith
      Given the fact e1 that nutrition-monitored holds
      And the fact e2 that nutrition-needs-met partly holds
      And the fact e3 that dietitians-available holds
      When the service is assessed
      Then food-and-drink-sometimes-fall-short is met because of e2

    Scenario: met when people wait weeks for a dietitian
      Given the fact e1 that nutrition-monitored holds
      And the fact e2 that nutrition-needs-met holds
      And the fact e3 that dietitians-available does not hold
      When the service is assessed
      Then food-and-drink-sometimes-fall-short is met because of e3

    Scenario: not met when food and drink are watched and sufficient, with a dietitian at hand
      Given the fact e1 that nutrition-monitored holds
      And the fact e2 that nutrition-needs-met holds
      And the fact e3 that dietitians-available holds
      When the service is assessed
      Then food-and-drink-sometimes-fall-short is not met because nutrition-monitored stands at yes

    Scenario: not asked of an NHS 111 service about food and drink
      Given a service of type nhs_111
      When the service is assessed
      Then food-and-drink-sometimes-fall-short does not apply

    Scenario: met, as it is so in part that people who need a dietitian or another specialist in nutrition can see one
      Given the fact e1 that nutrition-monitored does not hold
      And the fact e2 that dietitians-available partly holds
      When the service is assessed
      Then food-and-drink-sometimes-fall-short is met because of e1, e2

  Rule: pain-sometimes-left-out-of-assessment (requires_improvement)

    Scenario: met when some people are not asked about pain
      Given the fact e1 that pain-assessed partly holds
      When the service is assessed
      Then pain-sometimes-left-out-of-assessment is met because of e1

    Scenario: met when staff overlook pain in some people with dementia
      Given the fact e1 that pain-assessed partly holds
      When the service is assessed
      Then pain-sometimes-left-out-of-assessment is met because of e1

    Scenario: not met when all people are asked about pain
      Given the fact e1 that pain-assessed holds
      When the service is assessed
      Then pain-sometimes-left-out-of-assessment is not met because pain-assessed stands at yes

    Scenario: not asked of an NHS 111 service about pain scores
      Given a service of type nhs_111
      When the service is assessed
      Then pain-sometimes-left-out-of-assessment does not apply

  Rule: pain-sometimes-left-unrelieved (requires_improvement)

    Scenario: met when painkillers come late at night
      Given the fact e1 that pain-relieved-in-time partly holds
      When the service is assessed
      Then pain-sometimes-left-unrelieved is met because of e1

    Scenario: not met when pain is relieved by day and by night
      Given the fact e1 that pain-relieved-in-time holds
      When the service is assessed
      Then pain-sometimes-left-unrelieved is not met because pain-relieved-in-time stands at yes

    Scenario: not asked of a specialist mental health service about pain relief
      Given a service of type specialist_mental_health
      When the service is assessed
      Then pain-sometimes-left-unrelieved does not apply

  Rule: mha-code-sometimes-not-followed (requires_improvement)

    Scenario: met when some practice departs from the Code without thought
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-followed partly holds
      When the service is assessed
      Then mha-code-sometimes-not-followed is met because of e1

    Scenario: not met when practice on every ward follows the Code
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-followed holds
      When the service is assessed
      Then mha-code-sometimes-not-followed is not met because mha-code-followed stands at yes

  Rule: rights-under-mha-not-always-upheld (requires_improvement)

    Scenario: met when informal patients are at times kept from leaving
      Given a service of type specialist_mental_health
      And the fact e1 that mha-rights-protected partly holds
      And the fact e2 that mha-rights-explained holds
      When the service is assessed
      Then rights-under-mha-not-always-upheld is met because of e1

    Scenario: met when rights are explained on admission and never again
      Given a service of type specialist_mental_health
      And the fact e1 that mha-rights-protected holds
      And the fact e2 that mha-rights-explained partly holds
      When the service is assessed
      Then rights-under-mha-not-always-upheld is met because of e2

    Scenario: not met when rights are both explained and protected
      Given a service of type specialist_mental_health
      And the fact e1 that mha-rights-protected holds
      And the fact e2 that mha-rights-explained holds
      When the service is assessed
      Then rights-under-mha-not-always-upheld is not met because mha-rights-protected stands at yes

  Rule: mha-code-not-always-known-or-on-paper (requires_improvement)

    Scenario: met when new staff know little of the Act
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-understood partly holds
      And the fact e2 that mha-papers-in-order holds
      When the service is assessed
      Then mha-code-not-always-known-or-on-paper is met because of e1

    Scenario: met when leave forms are out of date
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-understood holds
      And the fact e2 that mha-papers-in-order partly holds
      When the service is assessed
      Then mha-code-not-always-known-or-on-paper is met because of e2

    Scenario: not met when staff know the Act and its papers are in order
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-understood holds
      And the fact e2 that mha-papers-in-order holds
      When the service is assessed
      Then mha-code-not-always-known-or-on-paper is not met because mha-code-understood stands at yes

  Rule: leaving-mha-code-not-always-recorded (requires_improvement)

    Scenario: met when one departure in three is not written down
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-departures-justified partly holds
      When the service is assessed
      Then leaving-mha-code-not-always-recorded is met because of e1

    Scenario: met when departures are never written down
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-departures-justified does not hold
      When the service is assessed
      Then leaving-mha-code-not-always-recorded is met because of e1

    Scenario: not met when all departures are written down with their reasons
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-departures-justified holds
      When the service is assessed
      Then leaving-mha-code-not-always-recorded is not met because mha-code-departures-justified stands at yes

  Rule: care-out-of-line-with-guidance (inadequate)

    Scenario: met when care disregards current guidance
      Given the fact e1 that care-follows-guidance does not hold
      When the service is assessed
      Then care-out-of-line-with-guidance is met because of e1

    Scenario: met when people come to harm because guidance is disregarded
      Given the fact e1 that care-follows-guidance does not hold, with significant impact
      When the service is assessed
      Then care-out-of-line-with-guidance is met because of e1

    Scenario: not met when some care still follows guidance
      Given the fact e1 that care-follows-guidance partly holds
      When the service is assessed
      Then care-out-of-line-with-guidance is not met because care-follows-guidance stands at partly

  Rule: care-without-current-technology (inadequate)

    Scenario: met when treatment relies on outdated technology
      Given the fact e1 that care-technology-current does not hold
      When the service is assessed
      Then care-without-current-technology is met because of e1

    Scenario: not met when only part of the technology is outdated
      Given the fact e1 that care-technology-current partly holds
      When the service is assessed
      Then care-without-current-technology is not met because care-technology-current stands at partly

  Rule: care-decisions-discriminate (inadequate)

    Scenario: met when people are refused treatment because of who they are
      Given the fact e1 that care-decisions-discriminatory holds
      When the service is assessed
      Then care-decisions-discriminate is met because of e1

    Scenario: not met when one doubtful decision has been found
      Given the fact e1 that care-decisions-discriminatory partly holds
      When the service is assessed
      Then care-decisions-discriminate is not met because care-decisions-discriminatory stands at partly

    Scenario: not met when decisions turn on need alone
      Given the fact e1 that care-decisions-discriminatory does not hold
      When the service is assessed
      Then care-decisions-discriminate is not met because care-decisions-discriminatory stands at no

  Rule: mha-code-or-law-not-kept (inadequate)

    Scenario: met when staff do not work to the Code
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-followed does not hold
      And the fact e2 that mha-rights-protected partly holds
      And the fact e3 that care-follows-legislation holds
      When the service is assessed
      Then mha-code-or-law-not-kept is met because of e1

    Scenario: met when people are detained without lawful authority
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-followed partly holds
      And the fact e2 that mha-rights-protected does not hold
      And the fact e3 that care-follows-legislation holds
      When the service is assessed
      Then mha-code-or-law-not-kept is met because of e2

    Scenario: met when staff act outside the law
      Given the fact e1 that mha-code-followed holds
      And the fact e2 that mha-rights-protected holds
      And the fact e3 that care-follows-legislation does not hold
      When the service is assessed
      Then mha-code-or-law-not-kept is met because of e3

    Scenario: met once when detention without lawful authority breaks the Code and the law as well
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-followed does not hold
      And the fact e2 that mha-rights-protected does not hold
      And the fact e3 that care-follows-legislation does not hold
      When the service is assessed
      Then mha-code-or-law-not-kept is met because of e1, e2, e3

    Scenario: not met when Code and law are kept in most respects, and lapses in protecting rights are few
      Given a service of type specialist_mental_health
      And the fact e1 that mha-code-followed partly holds
      And the fact e2 that mha-rights-protected partly holds
      And the fact e3 that care-follows-legislation partly holds
      When the service is assessed
      Then mha-code-or-law-not-kept is not met because mha-code-followed stands at partly
