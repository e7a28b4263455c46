Feature: W4 Clear roles, accountability and governance

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: Acute hospital
    Given the fact e1 that mha-reviewer-reports-reviewed holds
    And the fact e2 that board-knows-mha-reports-answered holds
    And the fact e3 that mha-statistics-under-review holds
    And the fact e4 that mha-statistics-compared-nationally holds
    And the fact e5 that mha-information-robustly-collected holds
    And the fact e6 that mha-managers-reports-reach-board holds
    And the fact e7 that soad-activity-reported-to-board holds
    And the fact e8 that mha-information-acted-on holds
    And the fact e9 that mha-issues-raised-with-stakeholders holds
    And the fact e10 that mha-stakeholder-relations-formal holds
    And the fact e11 that mha-managers-duties-assured holds
    When the service is assessed
    Then the fact e1 is listed as unused because mha-reviewer-reports-reviewed does not apply to this service type
    And the fact e2 is listed as unused because board-knows-mha-reports-answered does not apply to this service type
    And the fact e3 is listed as unused because mha-statistics-under-review does not apply to this service type
    And the fact e4 is listed as unused because mha-statistics-compared-nationally does not apply to this service type
    And the fact e5 is listed as unused because mha-information-robustly-collected does not apply to this service type
    And the fact e6 is listed as unused because mha-managers-reports-reach-board does not apply to this service type
    And the fact e7 is listed as unused because soad-activity-reported-to-board does not apply to this service type
    And the fact e8 is listed as unused because mha-information-acted-on does not apply to this service type
    And the fact e9 is listed as unused because mha-issues-raised-with-stakeholders does not apply to this service type
    And the fact e10 is listed as unused because mha-stakeholder-relations-formal does not apply to this service type
    And the fact e11 is listed as unused because mha-managers-duties-assured does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then W4 is not outstanding because in governance-reviewed-ahead-and-at-its-best the claim governance-proactively-reviewed is missing
    And W4 is not outstanding because in works-systematically-with-others-for-outcomes the claim systematic-work-with-organisations is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then W4 is not good because in board-does-its-work the claim board-governs-effectively is missing
    And W4 is not good because in levels-below-board-do-their-work the claim governance-below-board-effective is missing
    And W4 is not good because in governance-levels-work-together the claim governance-levels-interact is missing
    And W4 is not good because in governance-plainly-laid-down the claim governance-structures-clear is missing
    And W4 is not good because in governance-well-understood the claim governance-structures-understood is missing
    And W4 is not good because in governance-works the claim governance-supports-good-services is missing
    And W4 is not good because in authority-to-decide-laid-down the claim decision-authority-clear is missing
    And W4 is not good because in accountability-of-individuals-laid-down the claim holding-to-account-clear is missing
    And W4 is not good because in policies-keep-processes-current the claim governing-policies-current is missing
    And W4 is not good because in governance-of-performance-effective the claim governance-of-performance-works is missing
    And W4 is not good because in staff-performance-managed-with-system the claim individual-performance-managed is missing
    And W4 is not good because in governance-review-up-to-date the claim governance-recently-reviewed is missing
    And W4 is not good because in review-is-part-of-governance the claim key-items-review-process is missing
    And W4 is not good because in partnerships-plainly-governed the claim partnership-arrangements-clear is missing
    And W4 is not good because in partnerships-governed-effectively the claim partnership-arrangements-effective is missing
    And W4 is not good because in outside-providers-kept-in-hand the claim third-party-services-governed is missing
    And W4 is not good because in partnerships-serve-joined-up-care the claim partner-arrangements-join-up-care is missing
    And W4 is not good because in staff-know-their-roles the claim staff-clear-on-roles is missing
    And W4 is not good because in staff-know-what-they-answer-for the claim staff-clear-on-accountability is missing

  Scenario: while nothing is known, all is missing that speaks for Good at this type of service
    Given a service of type specialist_mental_health
    When the service is assessed
    Then W4 is not good because in non-executives-read-mha-reviewers the claim mha-reviewer-reports-reviewed is missing
    And W4 is not good because in board-sure-mha-findings-settled the claim board-knows-mha-reports-answered is missing
    And W4 is not good because in mha-statistics-watched the claim mha-statistics-under-review is missing
    And W4 is not good because in mha-statistics-beside-national-data the claim mha-statistics-compared-nationally is missing
    And W4 is not good because in mha-monitoring-rests-on-sound-information the claim mha-information-robustly-collected is missing
    And W4 is not good because in board-told-of-mha-managers the claim mha-managers-reports-reach-board is missing
    And W4 is not good because in board-told-of-second-opinions the claim soad-activity-reported-to-board is missing
    And W4 is not good because in hospital-managers-held-to-mha-duties the claim mha-managers-duties-assured is missing
    And W4 is not good because in mha-information-leads-to-action the claim mha-information-acted-on is missing
    And W4 is not good because in mha-issues-shared-with-stakeholders the claim mha-issues-raised-with-stakeholders is missing
    And W4 is not good because in mha-stakeholders-meet-formally the claim mha-stakeholder-relations-formal is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then W4 is not requires_improvement because in board-governance-falls-short the claim board-governs-effectively is missing
    And W4 is not requires_improvement because in governance-levels-sometimes-falter the claim governance-below-board-effective is missing
    And W4 is not requires_improvement because in governance-not-wholly-clear the claim governance-structures-clear is missing
    And W4 is not requires_improvement because in governance-sometimes-ineffective the claim governance-supports-good-services is missing
    And W4 is not requires_improvement because in authority-and-accountability-hazy the claim decision-authority-clear is missing
    And W4 is not requires_improvement because in governing-policies-partly-outdated the claim governing-policies-current is missing
    And W4 is not requires_improvement because in governance-of-performance-falls-short the claim governance-of-performance-works is missing
    And W4 is not requires_improvement because in staff-performance-management-patchy the claim individual-performance-managed is missing
    And W4 is not requires_improvement because in partnership-governance-not-wholly-clear the claim partnership-arrangements-clear is missing
    And W4 is not requires_improvement because in partnership-governance-sometimes-ineffective the claim partnership-arrangements-effective is missing
    And W4 is not requires_improvement because in governance-review-overdue the claim governance-recently-reviewed is missing
    And W4 is not requires_improvement because in key-items-review-has-gaps the claim key-items-review-process is missing
    And W4 is not requires_improvement because in staff-sometimes-unclear-on-roles the claim staff-clear-on-roles is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement at this type of service
    Given a service of type specialist_mental_health
    When the service is assessed
    Then W4 is not requires_improvement because in mha-reviewer-reports-sometimes-unread the claim mha-reviewer-reports-reviewed is missing
    And W4 is not requires_improvement because in mha-findings-not-always-settled the claim mha-information-acted-on is missing
    And W4 is not requires_improvement because in mha-statistics-watch-patchy the claim mha-statistics-under-review is missing
    And W4 is not requires_improvement because in mha-figures-incomplete the claim mha-information-robustly-collected is missing
    And W4 is not requires_improvement because in mha-stakeholder-relations-informal the claim mha-stakeholder-relations-formal is missing
    And W4 is not requires_improvement because in mha-managers-reports-stop-short-of-board the claim mha-managers-reports-reach-board is missing
    And W4 is not requires_improvement because in hospital-managers-duties-not-wholly-assured the claim mha-managers-duties-assured is missing
    And W4 is not requires_improvement because in second-opinions-reported-patchily the claim soad-activity-reported-to-board is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then W4 is not inadequate because in governance-unclear the claim governance-structures-clear is missing
    And W4 is not inadequate because in key-items-never-reviewed the claim key-items-review-process is missing
    And W4 is not inadequate because in staff-and-managers-unclear-on-roles the claim staff-clear-on-roles is missing
    And W4 is not inadequate because in staff-performance-not-managed the claim individual-performance-managed is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate at this type of service
    Given a service of type specialist_mental_health
    When the service is assessed
    Then W4 is not inadequate because in mha-reviewer-reports-unread-by-board the claim mha-reviewer-reports-reviewed is missing
    And W4 is not inadequate because in mha-information-collected-or-used-poorly the claim mha-information-robustly-collected is missing

  Rule: governance-reviewed-ahead-and-at-its-best (outstanding)

    Scenario: met when governance is reviewed ahead of problems and follows best practice
      Given the fact e1 that governance-proactively-reviewed holds
      And the fact e2 that governance-reflects-best-practice holds
      When the service is assessed
      Then governance-reviewed-ahead-and-at-its-best is met because of e1, e2

    Scenario: not met when a review mostly waits until something has gone wrong
      Given the fact e1 that governance-proactively-reviewed partly holds
      And the fact e2 that governance-reflects-best-practice holds
      When the service is assessed
      Then governance-reviewed-ahead-and-at-its-best is not met because governance-proactively-reviewed stands at partly

    Scenario: not met when some of the arrangements lag behind best practice
      Given the fact e1 that governance-proactively-reviewed holds
      And the fact e2 that governance-reflects-best-practice partly holds
      When the service is assessed
      Then governance-reviewed-ahead-and-at-its-best is not met because governance-reflects-best-practice stands at partly

  Rule: works-systematically-with-others-for-outcomes (outstanding)

    Scenario: met when systematic work with others is meant to better outcomes
      Given the fact e1 that systematic-work-with-organisations holds
      And the fact e2 that organisations-work-aims-at-outcomes holds
      When the service is assessed
      Then works-systematically-with-others-for-outcomes is met because of e1, e2

    Scenario: not met when the work with others is systematic in one locality only
      Given the fact e1 that systematic-work-with-organisations partly holds
      And the fact e2 that organisations-work-aims-at-outcomes holds
      When the service is assessed
      Then works-systematically-with-others-for-outcomes is not met because systematic-work-with-organisations stands at partly

    Scenario: not met when much of the work with others has aims other than outcomes
      Given the fact e1 that systematic-work-with-organisations holds
      And the fact e2 that organisations-work-aims-at-outcomes partly holds
      When the service is assessed
      Then works-systematically-with-others-for-outcomes is not met because organisations-work-aims-at-outcomes stands at partly

  Rule: board-does-its-work (good)

    Scenario: met when the board oversees quality closely and asks searching questions
      Given the fact e1 that board-governs-effectively holds
      When the service is assessed
      Then board-does-its-work is met because of e1

    Scenario: not met when non-executives challenge on finance but seldom on care
      Given the fact e1 that board-governs-effectively partly holds
      When the service is assessed
      Then board-does-its-work is not met because board-governs-effectively stands at partly

    Scenario: not met when the board cannot show how it watches over quality
      Given the fact e1 that board-governs-effectively is not shown
      When the service is assessed
      Then board-does-its-work is not met because board-governs-effectively stands at partly

  Rule: levels-below-board-do-their-work (good)

    Scenario: met when divisions and committees do their work
      Given the fact e1 that governance-below-board-effective holds
      When the service is assessed
      Then levels-below-board-do-their-work is met because of e1

    Scenario: not met when the governance meetings of one division are often called off
      Given the fact e1 that governance-below-board-effective partly holds
      When the service is assessed
      Then levels-below-board-do-their-work is not met because governance-below-board-effective stands at partly

  Rule: governance-levels-work-together (good)

    Scenario: met when ward, division and board work with each other
      Given the fact e1 that governance-levels-interact holds
      When the service is assessed
      Then governance-levels-work-together is met because of e1

    Scenario: not met when ward and board hardly hear from each other
      Given the fact e1 that governance-levels-interact does not hold
      When the service is assessed
      Then governance-levels-work-together is not met because governance-levels-interact stands at no

    Scenario: not met when it is so only in part that the levels of governance and management work with each other as they should
      Given the fact e1 that governance-levels-interact partly holds
      When the service is assessed
      Then governance-levels-work-together is not met because governance-levels-interact stands at partly

  Rule: governance-plainly-laid-down (good)

    Scenario: met when structures and processes are plainly laid down
      Given the fact e1 that governance-structures-clear holds
      When the service is assessed
      Then governance-plainly-laid-down is met because of e1

    Scenario: not met when recent changes to the structure are nowhere written down
      Given the fact e1 that governance-structures-clear partly holds
      When the service is assessed
      Then governance-plainly-laid-down is not met because governance-structures-clear stands at partly

  Rule: governance-well-understood (good)

    Scenario: met when staff can explain how governance works
      Given the fact e1 that governance-structures-understood holds
      When the service is assessed
      Then governance-well-understood is met because of e1

    Scenario: not met when only senior staff can explain how governance works
      Given the fact e1 that governance-structures-understood partly holds
      When the service is assessed
      Then governance-well-understood is not met because governance-structures-understood stands at partly

  Rule: governance-works (good)

    Scenario: met when governance effectively supports good services
      Given the fact e1 that governance-supports-good-services holds
      When the service is assessed
      Then governance-works is met because of e1

    Scenario: not met when governance works in some departments only
      Given the fact e1 that governance-supports-good-services partly holds
      When the service is assessed
      Then governance-works is not met because governance-supports-good-services stands at partly

    Scenario: not met when nothing is known about how well governance works
      When the service is assessed
      Then governance-works is not met because governance-supports-good-services is unknown

  Rule: authority-to-decide-laid-down (good)

    Scenario: met when a scheme of delegation shows who may decide
      Given the fact e1 that decision-authority-clear holds
      When the service is assessed
      Then authority-to-decide-laid-down is met because of e1

    Scenario: not met when the authority of some managers to decide is in doubt
      Given the fact e1 that decision-authority-clear partly holds
      When the service is assessed
      Then authority-to-decide-laid-down is not met because decision-authority-clear stands at partly

  Rule: accountability-of-individuals-laid-down (good)

    Scenario: met when everyone can see how individuals are called to account
      Given the fact e1 that holding-to-account-clear holds
      When the service is assessed
      Then accountability-of-individuals-laid-down is met because of e1

    Scenario: not met when it is unclear how some senior staff are called to account
      Given the fact e1 that holding-to-account-clear partly holds
      When the service is assessed
      Then accountability-of-individuals-laid-down is not met because holding-to-account-clear stands at partly

  Rule: policies-keep-processes-current (good)

    Scenario: met when every policy is up to date
      Given the fact e1 that governing-policies-current holds
      When the service is assessed
      Then policies-keep-processes-current is met because of e1

    Scenario: not met when a number of policies are past their review date
      Given the fact e1 that governing-policies-current partly holds
      When the service is assessed
      Then policies-keep-processes-current is not met because governing-policies-current stands at partly

  Rule: governance-of-performance-effective (good)

    Scenario: met when the arrangements for performance work
      Given the fact e1 that governance-of-performance-works holds
      When the service is assessed
      Then governance-of-performance-effective is met because of e1

    Scenario: not met when poor performance in one service went on unnoticed
      Given the fact e1 that governance-of-performance-works partly holds
      When the service is assessed
      Then governance-of-performance-effective is not met because governance-of-performance-works stands at partly

  Rule: staff-performance-managed-with-system (good)

    Scenario: met when every member of staff has objectives that are followed up
      Given the fact e1 that individual-performance-managed holds
      When the service is assessed
      Then staff-performance-managed-with-system is met because of e1

    Scenario: not met when some teams have no system for the performance of their staff
      Given the fact e1 that individual-performance-managed partly holds
      When the service is assessed
      Then staff-performance-managed-with-system is not met because individual-performance-managed stands at partly

  Rule: governance-review-up-to-date (good)

    Scenario: met when this year's review led to a better committee structure
      Given the fact e1 that governance-recently-reviewed holds
      When the service is assessed
      Then governance-review-up-to-date is met because of e1

    Scenario: not met when some recommendations of a review were left aside
      Given the fact e1 that governance-recently-reviewed partly holds
      When the service is assessed
      Then governance-review-up-to-date is not met because governance-recently-reviewed stands at partly

    Scenario: not met when governance has gone without review for years
      Given the fact e1 that governance-recently-reviewed does not hold
      When the service is assessed
      Then governance-review-up-to-date is not met because governance-recently-reviewed stands at no

  Rule: review-is-part-of-governance (good)

    Scenario: met when a set process reviews strategy, plans and governance
      Given the fact e1 that key-items-review-process holds
      When the service is assessed
      Then review-is-part-of-governance is met because of e1

    Scenario: not met when the set process leaves out the values
      Given the fact e1 that key-items-review-process partly holds
      When the service is assessed
      Then review-is-part-of-governance is not met because key-items-review-process stands at partly

  Rule: partnerships-plainly-governed (good)

    Scenario: met when agreements, known to those involved, lay down how each partnership is governed
      Given the fact e1 that partnership-arrangements-clear holds
      When the service is assessed
      Then partnerships-plainly-governed is met because of e1

    Scenario: not met when one shared service runs without an agreement
      Given the fact e1 that partnership-arrangements-clear partly holds
      When the service is assessed
      Then partnerships-plainly-governed is not met because partnership-arrangements-clear stands at partly

  Rule: partnerships-governed-effectively (good)

    Scenario: met when shared services are well governed and managed
      Given the fact e1 that partnership-arrangements-effective holds
      When the service is assessed
      Then partnerships-governed-effectively is met because of e1

    Scenario: not met when joint working is managed well with some partners only
      Given the fact e1 that partnership-arrangements-effective partly holds
      When the service is assessed
      Then partnerships-governed-effectively is not met because partnership-arrangements-effective stands at partly

  Rule: outside-providers-kept-in-hand (good)

    Scenario: met when contracts with outside providers are monitored
      Given the fact e1 that third-party-services-governed holds
      When the service is assessed
      Then outside-providers-kept-in-hand is met because of e1

    Scenario: not met when one outside contract goes unmonitored
      Given the fact e1 that third-party-services-governed partly holds
      When the service is assessed
      Then outside-providers-kept-in-hand is not met because third-party-services-governed stands at partly

  Rule: partnerships-serve-joined-up-care (good)

    Scenario: met when working with partners joins up care around the person
      Given the fact e1 that partner-arrangements-join-up-care holds
      When the service is assessed
      Then partnerships-serve-joined-up-care is met because of e1

    Scenario: not met when care is joined up with some partners but not with others
      Given the fact e1 that partner-arrangements-join-up-care partly holds
      When the service is assessed
      Then partnerships-serve-joined-up-care is not met because partner-arrangements-join-up-care stands at partly

  Rule: staff-know-their-roles (good)

    Scenario: met when staff at every level are clear about their roles
      Given the fact e1 that staff-clear-on-roles holds
      When the service is assessed
      Then staff-know-their-roles is met because of e1

    Scenario: not met when new managers are unsure about their roles
      Given the fact e1 that staff-clear-on-roles partly holds
      When the service is assessed
      Then staff-know-their-roles is not met because staff-clear-on-roles stands at partly

  Rule: staff-know-what-they-answer-for (good)

    Scenario: met when staff can say to whom they answer, and for what
      Given the fact e1 that staff-clear-on-accountability holds
      When the service is assessed
      Then staff-know-what-they-answer-for is met because of e1

    Scenario: not met when reporting lines are blurred in one team
      Given the fact e1 that staff-clear-on-accountability partly holds
      When the service is assessed
      Then staff-know-what-they-answer-for is not met because staff-clear-on-accountability stands at partly

  Rule: non-executives-read-mha-reviewers (good)

    Scenario: met when non-executives review every report of the Act's reviewers
      Given a service of type specialist_mental_health
      And the fact e1 that mha-reviewer-reports-reviewed holds
      When the service is assessed
      Then non-executives-read-mha-reviewers is met because of e1

    Scenario: not met when non-executives see only some of those reports
      Given a service of type specialist_mental_health
      And the fact e1 that mha-reviewer-reports-reviewed partly holds
      When the service is assessed
      Then non-executives-read-mha-reviewers is not met because mha-reviewer-reports-reviewed stands at partly

    Scenario: not asked of an acute hospital, where reviewers' reports are concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then non-executives-read-mha-reviewers does not apply

  Rule: board-sure-mha-findings-settled (good)

    Scenario: met when the board has seen that reviewers' findings are dealt with
      Given a service of type specialist_mental_health
      And the fact e1 that board-knows-mha-reports-answered holds
      When the service is assessed
      Then board-sure-mha-findings-settled is met because of e1

    Scenario: not met when the board cannot show that it followed up reviewers' findings
      Given a service of type specialist_mental_health
      And the fact e1 that board-knows-mha-reports-answered is not shown
      When the service is assessed
      Then board-sure-mha-findings-settled is not met because board-knows-mha-reports-answered stands at partly

    Scenario: not asked of a GP practice, which reviewers of the Act do not visit
      Given a service of type gp_practice
      When the service is assessed
      Then board-sure-mha-findings-settled does not apply

  Rule: mha-statistics-watched (good)

    Scenario: met when figures on the use of the Act, on admissions and on stays are monitored
      Given a service of type specialist_mental_health
      And the fact e1 that mha-statistics-under-review holds
      When the service is assessed
      Then mha-statistics-watched is met because of e1

    Scenario: not met when lengths of stay are left out of what is monitored
      Given a service of type specialist_mental_health
      And the fact e1 that mha-statistics-under-review partly holds
      When the service is assessed
      Then mha-statistics-watched is not met because mha-statistics-under-review stands at partly

    Scenario: not asked of an ambulance service, where statistics on the Act are concerned
      Given a service of type ambulance
      When the service is assessed
      Then mha-statistics-watched does not apply

  Rule: mha-statistics-beside-national-data (good)

    Scenario: met when the figures are set beside the national ones
      Given a service of type specialist_mental_health
      And the fact e1 that mha-statistics-compared-nationally holds
      When the service is assessed
      Then mha-statistics-beside-national-data is met because of e1

    Scenario: not met when only a few figures are set beside the national ones
      Given a service of type specialist_mental_health
      And the fact e1 that mha-statistics-compared-nationally partly holds
      When the service is assessed
      Then mha-statistics-beside-national-data is not met because mha-statistics-compared-nationally stands at partly

    Scenario: not asked of a community health service, where national comparison is concerned
      Given a service of type community_health
      When the service is assessed
      Then mha-statistics-beside-national-data does not apply

  Rule: mha-monitoring-rests-on-sound-information (good)

    Scenario: met when information on the Act is collected with care
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected holds
      When the service is assessed
      Then mha-monitoring-rests-on-sound-information is met because of e1

    Scenario: not met when the information has gaps
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected partly holds
      When the service is assessed
      Then mha-monitoring-rests-on-sound-information is not met because mha-information-robustly-collected stands at partly

    Scenario: not asked of an acute hospital, where collecting information on the Act is concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then mha-monitoring-rests-on-sound-information does not apply

  Rule: board-told-of-mha-managers (good)

    Scenario: met when the board gets reports on how managers review detention
      Given a service of type specialist_mental_health
      And the fact e1 that mha-managers-reports-reach-board holds
      When the service is assessed
      Then board-told-of-mha-managers is met because of e1

    Scenario: not met when the board gets such reports only now and then
      Given a service of type specialist_mental_health
      And the fact e1 that mha-managers-reports-reach-board partly holds
      When the service is assessed
      Then board-told-of-mha-managers is not met because mha-managers-reports-reach-board stands at partly

    Scenario: not asked of a substance misuse service, where managers' reviews are concerned
      Given a service of type specialist_substance_misuse
      When the service is assessed
      Then board-told-of-mha-managers does not apply

  Rule: board-told-of-second-opinions (good)

    Scenario: met when the board hears of all second opinion requests and activity
      Given a service of type specialist_mental_health
      And the fact e1 that soad-activity-reported-to-board holds
      When the service is assessed
      Then board-told-of-second-opinions is met because of e1

    Scenario: not met when the board hears of requests but not of activity
      Given a service of type specialist_mental_health
      And the fact e1 that soad-activity-reported-to-board partly holds
      When the service is assessed
      Then board-told-of-second-opinions is not met because soad-activity-reported-to-board stands at partly

    Scenario: not asked of an acute hospital, where second opinions are concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then board-told-of-second-opinions does not apply

  Rule: hospital-managers-held-to-mha-duties (good)

    Scenario: met when training and checks keep hospital managers to their duties
      Given a service of type specialist_mental_health
      And the fact e1 that mha-managers-duties-assured holds
      When the service is assessed
      Then hospital-managers-held-to-mha-duties is met because of e1

    Scenario: not met when some of the managers' duties go unchecked
      Given a service of type specialist_mental_health
      And the fact e1 that mha-managers-duties-assured partly holds
      When the service is assessed
      Then hospital-managers-held-to-mha-duties is not met because mha-managers-duties-assured stands at partly

    Scenario: not asked of an acute hospital, where managers' duties under the Act are concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then hospital-managers-held-to-mha-duties does not apply

  Rule: mha-information-leads-to-action (good)

    Scenario: met when findings on the use of the Act lead to action
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-acted-on holds
      When the service is assessed
      Then mha-information-leads-to-action is met because of e1

    Scenario: not met when some findings on the use of the Act lead nowhere
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-acted-on partly holds
      When the service is assessed
      Then mha-information-leads-to-action is not met because mha-information-acted-on stands at partly

    Scenario: not asked of an NHS 111 service, where action under the Act is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then mha-information-leads-to-action does not apply

  Rule: mha-issues-shared-with-stakeholders (good)

    Scenario: met when the board has issues about the Act raised with council and police
      Given a service of type specialist_mental_health
      And the fact e1 that mha-issues-raised-with-stakeholders holds
      When the service is assessed
      Then mha-issues-shared-with-stakeholders is met because of e1

    Scenario: not met when issues are raised with the police but not with the council
      Given a service of type specialist_mental_health
      And the fact e1 that mha-issues-raised-with-stakeholders partly holds
      When the service is assessed
      Then mha-issues-shared-with-stakeholders is not met because mha-issues-raised-with-stakeholders stands at partly

    Scenario: not asked of a GP out-of-hours service, where stakeholders of the Act are concerned
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then mha-issues-shared-with-stakeholders does not apply

  Rule: mha-stakeholders-meet-formally (good)

    Scenario: met when a protocol binds the service, council and police
      Given a service of type specialist_mental_health
      And the fact e1 that mha-stakeholder-relations-formal holds
      When the service is assessed
      Then mha-stakeholders-meet-formally is met because of e1

    Scenario: not met when a protocol exists with the police alone
      Given a service of type specialist_mental_health
      And the fact e1 that mha-stakeholder-relations-formal partly holds
      When the service is assessed
      Then mha-stakeholders-meet-formally is not met because mha-stakeholder-relations-formal stands at partly

    Scenario: not asked of an acute hospital, where formal relationships under the Act are concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then mha-stakeholders-meet-formally does not apply

  Rule: board-governance-falls-short (requires_improvement)

    Scenario: met when the board loses sight of quality in one service
      Given the fact e1 that board-governs-effectively partly holds
      When the service is assessed
      Then board-governance-falls-short is met because of e1

    Scenario: met when nobody challenges those who run the service
      Given the fact e1 that board-governs-effectively does not hold
      When the service is assessed
      Then board-governance-falls-short is met because of e1

    Scenario: not met when the board governs, oversees and challenges well
      Given the fact e1 that board-governs-effectively holds
      When the service is assessed
      Then board-governance-falls-short is not met because board-governs-effectively stands at yes

  Rule: governance-levels-sometimes-falter (requires_improvement)

    Scenario: met when actions from governance meetings are often forgotten
      Given the fact e1 that governance-below-board-effective partly holds
      And the fact e2 that governance-levels-interact holds
      When the service is assessed
      Then governance-levels-sometimes-falter is met because of e1

    Scenario: met when one level does not pass on what the next needs
      Given the fact e1 that governance-below-board-effective holds
      And the fact e2 that governance-levels-interact partly holds
      When the service is assessed
      Then governance-levels-sometimes-falter is met because of e2

    Scenario: not met when each level, and each meeting, does what it should
      Given the fact e1 that governance-below-board-effective holds
      And the fact e2 that governance-levels-interact holds
      When the service is assessed
      Then governance-levels-sometimes-falter is not met because governance-below-board-effective stands at yes

  Rule: governance-not-wholly-clear (requires_improvement)

    Scenario: met when the purpose of a committee is unclear
      Given the fact e1 that governance-structures-clear partly holds
      And the fact e2 that governance-structures-understood holds
      When the service is assessed
      Then governance-not-wholly-clear is met because of e1

    Scenario: met when some staff do not understand how governance works
      Given the fact e1 that governance-structures-clear holds
      And the fact e2 that governance-structures-understood partly holds
      When the service is assessed
      Then governance-not-wholly-clear is met because of e2

    Scenario: not met when the whole structure is plain and understood
      Given the fact e1 that governance-structures-clear holds
      And the fact e2 that governance-structures-understood holds
      When the service is assessed
      Then governance-not-wholly-clear is not met because governance-structures-clear stands at yes

  Rule: governance-sometimes-ineffective (requires_improvement)

    Scenario: met when governance fails one department
      Given the fact e1 that governance-supports-good-services partly holds
      When the service is assessed
      Then governance-sometimes-ineffective is met because of e1

    Scenario: met when governance does not work at all
      Given the fact e1 that governance-supports-good-services does not hold
      When the service is assessed
      Then governance-sometimes-ineffective is met because of e1

    Scenario: not met when governance works throughout
      Given the fact e1 that governance-supports-good-services holds
      When the service is assessed
      Then governance-sometimes-ineffective is not met because governance-supports-good-services stands at yes

  Rule: authority-and-accountability-hazy (requires_improvement)

    Scenario: met when managers are unsure what they may decide
      Given the fact e1 that decision-authority-clear partly holds
      And the fact e2 that holding-to-account-clear holds
      When the service is assessed
      Then authority-and-accountability-hazy is met because of e1

    Scenario: met when it is hazy how some individuals are called to account
      Given the fact e1 that decision-authority-clear holds
      And the fact e2 that holding-to-account-clear partly holds
      When the service is assessed
      Then authority-and-accountability-hazy is met because of e2

    Scenario: not met when authority and accountability are both clear
      Given the fact e1 that decision-authority-clear holds
      And the fact e2 that holding-to-account-clear holds
      When the service is assessed
      Then authority-and-accountability-hazy is not met because decision-authority-clear stands at yes

  Rule: governing-policies-partly-outdated (requires_improvement)

    Scenario: met when some policies were never updated
      Given the fact e1 that governing-policies-current partly holds
      When the service is assessed
      Then governing-policies-partly-outdated is met because of e1

    Scenario: not met when policies are all kept up to date
      Given the fact e1 that governing-policies-current holds
      When the service is assessed
      Then governing-policies-partly-outdated is not met because governing-policies-current stands at yes

  Rule: governance-of-performance-falls-short (requires_improvement)

    Scenario: met when staff are told different things about how performance is managed
      Given the fact e1 that governance-of-performance-works partly holds
      When the service is assessed
      Then governance-of-performance-falls-short is met because of e1

    Scenario: met when nobody manages performance
      Given the fact e1 that governance-of-performance-works does not hold
      When the service is assessed
      Then governance-of-performance-falls-short is met because of e1

    Scenario: not met when performance is managed well everywhere
      Given the fact e1 that governance-of-performance-works holds
      When the service is assessed
      Then governance-of-performance-falls-short is not met because governance-of-performance-works stands at yes

  Rule: staff-performance-management-patchy (requires_improvement)

    Scenario: met when some staff have no objectives and no review
      Given the fact e1 that individual-performance-managed partly holds
      And the fact e2 that incentives-and-sanctions-fitting holds
      When the service is assessed
      Then staff-performance-management-patchy is met because of e1

    Scenario: met when sanctions are at times missing where they are called for
      Given the fact e1 that individual-performance-managed holds
      And the fact e2 that incentives-and-sanctions-fitting partly holds
      When the service is assessed
      Then staff-performance-management-patchy is met because of e2

    Scenario: not met when each person's performance is managed with fitting consequences
      Given the fact e1 that individual-performance-managed holds
      And the fact e2 that incentives-and-sanctions-fitting holds
      When the service is assessed
      Then staff-performance-management-patchy is not met because individual-performance-managed stands at yes

  Rule: partnership-governance-not-wholly-clear (requires_improvement)

    Scenario: met when an agreement with a partner is still to be written
      Given the fact e1 that partnership-arrangements-clear partly holds
      When the service is assessed
      Then partnership-governance-not-wholly-clear is met because of e1

    Scenario: not met when agreements with partners are written and understood
      Given the fact e1 that partnership-arrangements-clear holds
      When the service is assessed
      Then partnership-governance-not-wholly-clear is not met because partnership-arrangements-clear stands at yes

  Rule: partnership-governance-sometimes-ineffective (requires_improvement)

    Scenario: met when a shared service is loosely managed
      Given the fact e1 that partnership-arrangements-effective partly holds
      And the fact e2 that third-party-services-governed holds
      And the fact e3 that partner-arrangements-join-up-care holds
      When the service is assessed
      Then partnership-governance-sometimes-ineffective is met because of e1

    Scenario: met when nobody checks on an outside provider
      Given the fact e1 that partnership-arrangements-effective holds
      And the fact e2 that third-party-services-governed partly holds
      And the fact e3 that partner-arrangements-join-up-care holds
      When the service is assessed
      Then partnership-governance-sometimes-ineffective is met because of e2

    Scenario: met when people fall between the service and a partner
      Given the fact e1 that partnership-arrangements-effective holds
      And the fact e2 that third-party-services-governed holds
      And the fact e3 that partner-arrangements-join-up-care partly holds
      When the service is assessed
      Then partnership-governance-sometimes-ineffective is met because of e3

    Scenario: not met when partners and outside providers are well managed around the person
      Given the fact e1 that partnership-arrangements-effective holds
      And the fact e2 that third-party-services-governed holds
      And the fact e3 that partner-arrangements-join-up-care holds
      When the service is assessed
      Then partnership-governance-sometimes-ineffective is not met because partnership-arrangements-effective stands at yes

  Rule: governance-review-overdue (requires_improvement)

    Scenario: met when governance has not been reviewed for a long time
      Given the fact e1 that governance-recently-reviewed does not hold
      And the fact e2 that strategy-and-plans-recently-reviewed holds
      When the service is assessed
      Then governance-review-overdue is met because of e1

    Scenario: met when the strategy has not been looked at since it was written
      Given the fact e1 that governance-recently-reviewed holds
      And the fact e2 that strategy-and-plans-recently-reviewed does not hold
      When the service is assessed
      Then governance-review-overdue is met because of e2

    Scenario: not met when governance, strategy and plans have just been reviewed
      Given the fact e1 that governance-recently-reviewed holds
      And the fact e2 that strategy-and-plans-recently-reviewed holds
      When the service is assessed
      Then governance-review-overdue is not met because governance-recently-reviewed stands at yes

    Scenario: met, as it is so in part that the governance arrangements have been reviewed recently, and improved where needed
      Given the fact e1 that governance-recently-reviewed partly holds
      When the service is assessed
      Then governance-review-overdue is met because of e1

    Scenario: met, as it is so in part that the strategy and the plans that governance has to deliver have been reviewed recently
      Given the fact e1 that governance-recently-reviewed does not hold
      And the fact e2 that strategy-and-plans-recently-reviewed partly holds
      When the service is assessed
      Then governance-review-overdue is met because of e1, e2

  Rule: key-items-review-has-gaps (requires_improvement)

    Scenario: met when only some key items have a process of review
      Given the fact e1 that key-items-review-process partly holds
      When the service is assessed
      Then key-items-review-has-gaps is met because of e1

    Scenario: not met when all key items have a process of review
      Given the fact e1 that key-items-review-process holds
      When the service is assessed
      Then key-items-review-has-gaps is not met because key-items-review-process stands at yes

  Rule: staff-sometimes-unclear-on-roles (requires_improvement)

    Scenario: met when some staff are unsure what their role is
      Given the fact e1 that staff-clear-on-roles partly holds
      And the fact e2 that staff-clear-on-accountability holds
      When the service is assessed
      Then staff-sometimes-unclear-on-roles is met because of e1

    Scenario: met when some staff are unsure whom they answer to
      Given the fact e1 that staff-clear-on-roles holds
      And the fact e2 that staff-clear-on-accountability partly holds
      When the service is assessed
      Then staff-sometimes-unclear-on-roles is met because of e2

    Scenario: not met when all staff know their role and whom they answer to
      Given the fact e1 that staff-clear-on-roles holds
      And the fact e2 that staff-clear-on-accountability holds
      When the service is assessed
      Then staff-sometimes-unclear-on-roles is not met because staff-clear-on-roles stands at yes

  Rule: mha-reviewer-reports-sometimes-unread (requires_improvement)

    Scenario: met when some reviewers' reports never come to the non-executives
      Given a service of type specialist_mental_health
      And the fact e1 that mha-reviewer-reports-reviewed partly holds
      When the service is assessed
      Then mha-reviewer-reports-sometimes-unread is met because of e1

    Scenario: not met when each reviewer's report comes to the non-executives
      Given a service of type specialist_mental_health
      And the fact e1 that mha-reviewer-reports-reviewed holds
      When the service is assessed
      Then mha-reviewer-reports-sometimes-unread is not met because mha-reviewer-reports-reviewed stands at yes

    Scenario: not held against an acute hospital, where reviewers' reports are concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then mha-reviewer-reports-sometimes-unread does not apply

  Rule: mha-findings-not-always-settled (requires_improvement)

    Scenario: met when only some of what the figures show is acted on
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-acted-on partly holds
      And the fact e2 that board-knows-mha-reports-answered holds
      When the service is assessed
      Then mha-findings-not-always-settled is met because of e1

    Scenario: met when the board has lost track of actions that reviewers asked for
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-acted-on holds
      And the fact e2 that board-knows-mha-reports-answered partly holds
      When the service is assessed
      Then mha-findings-not-always-settled is met because of e2

    Scenario: not met when action is taken and the board tracks it
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-acted-on holds
      And the fact e2 that board-knows-mha-reports-answered holds
      When the service is assessed
      Then mha-findings-not-always-settled is not met because mha-information-acted-on stands at yes

    Scenario: not held against a GP practice, where action under the Act is concerned
      Given a service of type gp_practice
      When the service is assessed
      Then mha-findings-not-always-settled does not apply

  Rule: mha-statistics-watch-patchy (requires_improvement)

    Scenario: met when the statistics are looked at only now and then
      Given a service of type specialist_mental_health
      And the fact e1 that mha-statistics-under-review partly holds
      And the fact e2 that mha-statistics-compared-nationally holds
      When the service is assessed
      Then mha-statistics-watch-patchy is met because of e1

    Scenario: met when the statistics are never set beside national ones
      Given a service of type specialist_mental_health
      And the fact e1 that mha-statistics-under-review holds
      And the fact e2 that mha-statistics-compared-nationally does not hold
      When the service is assessed
      Then mha-statistics-watch-patchy is met because of e2

    Scenario: not met when the statistics are set beside national ones every month
      Given a service of type specialist_mental_health
      And the fact e1 that mha-statistics-under-review holds
      And the fact e2 that mha-statistics-compared-nationally holds
      When the service is assessed
      Then mha-statistics-watch-patchy is not met because mha-statistics-under-review stands at yes

    Scenario: not held against an ambulance service, where statistics on the Act are concerned
      Given a service of type ambulance
      When the service is assessed
      Then mha-statistics-watch-patchy does not apply

    Scenario: met, as it is so in part that statistics on the Mental Health Act, admissions and stays are set beside national data
      Given a service of type specialist_mental_health
      And the fact e1 that mha-statistics-under-review does not hold
      And the fact e2 that mha-statistics-compared-nationally partly holds
      When the service is assessed
      Then mha-statistics-watch-patchy is met because of e1, e2

  Rule: mha-figures-incomplete (requires_improvement)

    Scenario: met when part of the information is collected unreliably
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected partly holds
      When the service is assessed
      Then mha-figures-incomplete is met because of e1

    Scenario: not met when the information on the Act is complete and sound
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected holds
      When the service is assessed
      Then mha-figures-incomplete is not met because mha-information-robustly-collected stands at yes

    Scenario: not held against an acute hospital, where figures on detention are concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then mha-figures-incomplete does not apply

  Rule: mha-stakeholder-relations-informal (requires_improvement)

    Scenario: met when police and council are known well but only informally
      Given a service of type specialist_mental_health
      And the fact e1 that mha-stakeholder-relations-formal does not hold
      And the fact e2 that mha-issues-raised-with-stakeholders holds
      When the service is assessed
      Then mha-stakeholder-relations-informal is met because of e1

    Scenario: met when some issues with the police are never brought up
      Given a service of type specialist_mental_health
      And the fact e1 that mha-stakeholder-relations-formal holds
      And the fact e2 that mha-issues-raised-with-stakeholders partly holds
      When the service is assessed
      Then mha-stakeholder-relations-informal is met because of e2

    Scenario: not met when a standing group with police and council deals with issues
      Given a service of type specialist_mental_health
      And the fact e1 that mha-stakeholder-relations-formal holds
      And the fact e2 that mha-issues-raised-with-stakeholders holds
      When the service is assessed
      Then mha-stakeholder-relations-informal is not met because mha-stakeholder-relations-formal stands at yes

    Scenario: not held against a GP out-of-hours service, where stakeholders are concerned
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then mha-stakeholder-relations-informal does not apply

    Scenario: met, as it is so in part that relationships with stakeholders have a formal way of addressing issues about implementing the Mental Health Act
      Given a service of type specialist_mental_health
      And the fact e1 that mha-stakeholder-relations-formal partly holds
      When the service is assessed
      Then mha-stakeholder-relations-informal is met because of e1

  Rule: mha-managers-reports-stop-short-of-board (requires_improvement)

    Scenario: met when reports on the managers are gathered but never reach the board
      Given a service of type specialist_mental_health
      And the fact e1 that mha-managers-reports-reach-board does not hold
      When the service is assessed
      Then mha-managers-reports-stop-short-of-board is met because of e1

    Scenario: not met when reports on the managers reach the board
      Given a service of type specialist_mental_health
      And the fact e1 that mha-managers-reports-reach-board holds
      When the service is assessed
      Then mha-managers-reports-stop-short-of-board is not met because mha-managers-reports-reach-board stands at yes

    Scenario: not held against a substance misuse service, where managers' reviews are concerned
      Given a service of type specialist_substance_misuse
      When the service is assessed
      Then mha-managers-reports-stop-short-of-board does not apply

    Scenario: met, as it is so in part that reports on how Mental Health Act managers perform in reviewing detention come before the board
      Given a service of type specialist_mental_health
      And the fact e1 that mha-managers-reports-reach-board partly holds
      When the service is assessed
      Then mha-managers-reports-stop-short-of-board is met because of e1

  Rule: hospital-managers-duties-not-wholly-assured (requires_improvement)

    Scenario: met when nothing makes sure that managers perform one of their duties
      Given a service of type specialist_mental_health
      And the fact e1 that mha-managers-duties-assured partly holds
      When the service is assessed
      Then hospital-managers-duties-not-wholly-assured is met because of e1

    Scenario: not met when all the managers' duties are made sure of
      Given a service of type specialist_mental_health
      And the fact e1 that mha-managers-duties-assured holds
      When the service is assessed
      Then hospital-managers-duties-not-wholly-assured is not met because mha-managers-duties-assured stands at yes

    Scenario: not held against an acute hospital, where managers' duties are concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then hospital-managers-duties-not-wholly-assured does not apply

  Rule: second-opinions-reported-patchily (requires_improvement)

    Scenario: met when the board hears about second opinions only when it asks
      Given a service of type specialist_mental_health
      And the fact e1 that soad-activity-reported-to-board partly holds
      When the service is assessed
      Then second-opinions-reported-patchily is met because of e1

    Scenario: not met when the board regularly hears about second opinions
      Given a service of type specialist_mental_health
      And the fact e1 that soad-activity-reported-to-board holds
      When the service is assessed
      Then second-opinions-reported-patchily is not met because soad-activity-reported-to-board stands at yes

    Scenario: not held against an acute hospital, where second opinions are concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then second-opinions-reported-patchily does not apply

  Rule: governance-unclear (inadequate)

    Scenario: met when no structure of governance can be made out
      Given the fact e1 that governance-structures-clear does not hold, with significant impact
      When the service is assessed
      Then governance-unclear is met because of e1

    Scenario: met when nobody knows who may decide
      Given the fact e1 that governance-structures-clear partly holds
      And the fact e2 that decision-authority-clear does not hold
      And the fact e3 that holding-to-account-clear holds
      When the service is assessed
      Then governance-unclear is met because of e2

    Scenario: met when nobody knows how individuals are called to account
      Given the fact e1 that governance-structures-clear partly holds
      And the fact e2 that decision-authority-clear holds
      And the fact e3 that holding-to-account-clear does not hold
      When the service is assessed
      Then governance-unclear is met because of e3

    Scenario: met once only when it is unclear how the service is governed and so who may decide or must answer
      Given the fact e1 that governance-structures-clear does not hold
      And the fact e2 that decision-authority-clear does not hold
      And the fact e3 that holding-to-account-clear does not hold
      When the service is assessed
      Then governance-unclear is met because of e1, e2, e3

    Scenario: not met when most of the structure can be made out
      Given the fact e1 that governance-structures-clear partly holds
      When the service is assessed
      Then governance-unclear is not met because governance-structures-clear stands at partly

    Scenario: not met when the authority to decide and the way to account are clear for most matters
      Given the fact e1 that governance-structures-clear holds
      And the fact e2 that decision-authority-clear partly holds
      And the fact e3 that holding-to-account-clear partly holds
      When the service is assessed
      Then governance-unclear is not met because decision-authority-clear stands at partly

  Rule: key-items-never-reviewed (inadequate)

    Scenario: met when nothing provides for a review of strategy, plans or governance
      Given the fact e1 that key-items-review-process does not hold
      When the service is assessed
      Then key-items-never-reviewed is met because of e1

    Scenario: not met when a process reviews plans but not governance
      Given the fact e1 that key-items-review-process partly holds
      When the service is assessed
      Then key-items-never-reviewed is not met because key-items-review-process stands at partly

    Scenario: not met when nothing is known about a process of review
      When the service is assessed
      Then key-items-never-reviewed is not met because key-items-review-process is unknown

  Rule: staff-and-managers-unclear-on-roles (inadequate)

    Scenario: met when neither staff nor managers know their roles
      Given the fact e1 that staff-clear-on-roles does not hold
      And the fact e2 that staff-clear-on-accountability holds
      When the service is assessed
      Then staff-and-managers-unclear-on-roles is met because of e1

    Scenario: met when neither staff nor managers know whom they answer to
      Given the fact e1 that staff-clear-on-roles holds
      And the fact e2 that staff-clear-on-accountability does not hold
      When the service is assessed
      Then staff-and-managers-unclear-on-roles is met because of e2

    Scenario: not met when managers know their roles but some staff do not
      Given the fact e1 that staff-clear-on-roles partly holds
      And the fact e2 that staff-clear-on-accountability holds
      When the service is assessed
      Then staff-and-managers-unclear-on-roles is not met because staff-clear-on-roles stands at partly

    Scenario: not met when only some staff are in doubt what they answer for
      Given the fact e1 that staff-clear-on-roles holds
      And the fact e2 that staff-clear-on-accountability partly holds
      When the service is assessed
      Then staff-and-managers-unclear-on-roles is not met because staff-clear-on-roles stands at yes

  Rule: staff-performance-not-managed (inadequate)

    Scenario: met when nobody's performance is managed by any system
      Given the fact e1 that individual-performance-managed does not hold
      And the fact e2 that incentives-and-sanctions-fitting holds
      When the service is assessed
      Then staff-performance-not-managed is met because of e1

    Scenario: met when neither merit nor misconduct has any consequence
      Given the fact e1 that individual-performance-managed holds
      And the fact e2 that incentives-and-sanctions-fitting does not hold
      When the service is assessed
      Then staff-performance-not-managed is met because of e2

    Scenario: not met when the performance of most staff is managed by a system
      Given the fact e1 that individual-performance-managed partly holds
      And the fact e2 that incentives-and-sanctions-fitting holds
      When the service is assessed
      Then staff-performance-not-managed is not met because individual-performance-managed stands at partly

    Scenario: not met when consequences follow in some cases
      Given the fact e1 that individual-performance-managed holds
      And the fact e2 that incentives-and-sanctions-fitting partly holds
      When the service is assessed
      Then staff-performance-not-managed is not met because individual-performance-managed stands at yes

  Rule: mha-reviewer-reports-unread-by-board (inadequate)

    Scenario: met when no reviewer's report is reviewed by the board
      Given a service of type specialist_mental_health
      And the fact e1 that mha-reviewer-reports-reviewed does not hold
      When the service is assessed
      Then mha-reviewer-reports-unread-by-board is met because of e1

    Scenario: not met when the board reviews some of the reviewers' reports
      Given a service of type specialist_mental_health
      And the fact e1 that mha-reviewer-reports-reviewed partly holds
      When the service is assessed
      Then mha-reviewer-reports-unread-by-board is not met because mha-reviewer-reports-reviewed stands at partly

    Scenario: not a failing of an acute hospital, where reviewers' reports are concerned
      Given a service of type acute_hospital
      When the service is assessed
      Then mha-reviewer-reports-unread-by-board does not apply

  Rule: mha-information-collected-or-used-poorly (inadequate)

    Scenario: met when hardly any reliable information on the Act is collected
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected does not hold
      And the fact e2 that mha-statistics-under-review holds
      And the fact e3 that mha-information-acted-on holds
      When the service is assessed
      Then mha-information-collected-or-used-poorly is met because of e1

    Scenario: met when nobody looks at the figures on the Act
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected holds
      And the fact e2 that mha-statistics-under-review does not hold
      And the fact e3 that mha-information-acted-on holds
      When the service is assessed
      Then mha-information-collected-or-used-poorly is met because of e2

    Scenario: met when patients suffer because clear findings led to no action
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected holds
      And the fact e2 that mha-statistics-under-review holds
      And the fact e3 that mha-information-acted-on does not hold, with significant impact
      When the service is assessed
      Then mha-information-collected-or-used-poorly is met because of e3

    Scenario: not met when most of the information on the Act is reliable
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected partly holds
      And the fact e2 that mha-statistics-under-review holds
      And the fact e3 that mha-information-acted-on holds
      When the service is assessed
      Then mha-information-collected-or-used-poorly is not met because mha-information-robustly-collected stands at partly

    Scenario: not met when somebody looks at the figures on the Act from time to time
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected holds
      And the fact e2 that mha-statistics-under-review partly holds
      And the fact e3 that mha-information-acted-on holds
      When the service is assessed
      Then mha-information-collected-or-used-poorly is not met because mha-information-robustly-collected stands at yes

    Scenario: not met when some findings on the Act led to action
      Given a service of type specialist_mental_health
      And the fact e1 that mha-information-robustly-collected holds
      And the fact e2 that mha-statistics-under-review holds
      And the fact e3 that mha-information-acted-on partly holds
      When the service is assessed
      Then mha-information-collected-or-used-poorly is not met because mha-information-robustly-collected stands at yes

    Scenario: not a failing of a community health service, where information on the Act is concerned
      Given a service of type community_health
      When the service is assessed
      Then mha-information-collected-or-used-poorly does not apply
