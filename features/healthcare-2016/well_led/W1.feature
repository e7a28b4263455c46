Feature: W1 Leadership capacity and capability

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then W1 is not outstanding because in well-led-at-every-level the claim leadership-qualities-at-every-level is missing
    And W1 is not outstanding because in highly-able-leaders-at-every-level the claim leaders-excel-at-every-level is missing
    And W1 is not outstanding because in tomorrows-leaders-prepared-as-a-matter-of-course the claim leader-development-deeply-embedded is missing
    And W1 is not outstanding because in leadership-meant-to-mirror-workforce the claim leadership-diversity-pursued is missing
    And W1 is not outstanding because in leadership-strategies-complete-and-successful the claim leadership-strategies-comprehensive is missing
    And W1 is not outstanding because in leadership-strategies-bring-wanted-culture the claim leadership-strategies-comprehensive is missing
    And W1 is not outstanding because in leaders-see-deep-and-wide the claim leaders-understanding-deep is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then W1 is not good because in experienced-leaders the claim leaders-experienced-enough is missing
    And W1 is not good because in capable-leaders the claim leaders-skilled-and-knowledgeable is missing
    And W1 is not good because in leaders-with-room-to-lead the claim leaders-have-capacity-to-lead is missing
    And W1 is not good because in leaders-of-integrity the claim leaders-act-with-integrity is missing
    And W1 is not good because in leaders-shown-to-be-fit-and-proper the claim leaders-checked-fit-and-proper is missing
    And W1 is not good because in leadership-able-to-deliver-strategy the claim leaders-equal-to-strategy is missing
    And W1 is not good because in leaders-on-top-of-performance-risks the claim leaders-address-performance-risks is missing
    And W1 is not good because in leaders-sure-of-roles-and-accountability the claim leaders-clear-on-roles-and-accountability is missing
    And W1 is not good because in leaders-seen-by-staff the claim leaders-visible is missing
    And W1 is not good because in senior-leaders-seen-by-staff the claim senior-leaders-visible is missing
    And W1 is not good because in leaders-easy-to-approach the claim leaders-approachable is missing
    And W1 is not good because in leaders-known-to-staff the claim staff-know-their-leaders is missing
    And W1 is not good because in leaders-within-reach-of-staff the claim staff-can-reach-leaders is missing
    And W1 is not good because in leaders-lead-with-compassion-and-include-others the claim leadership-compassionate-and-inclusive is missing
    And W1 is not good because in leaders-lead-effectively the claim leadership-effective is missing
    And W1 is not good because in leadership-built-by-strategy-or-programme the claim leadership-programme-in-place is missing
    And W1 is not good because in leaders-well-chosen the claim leaders-selected-effectively is missing
    And W1 is not good because in leaders-needs-for-development-known the claim leaders-development-needs-identified is missing
    And W1 is not good because in leaders-helped-to-develop the claim leaders-developed is missing
    And W1 is not good because in succession-of-leaders-prepared the claim leadership-succession-planned is missing
    And W1 is not good because in leadership-team-settled the claim leadership-team-stable is missing
    And W1 is not good because in leaders-informed-of-service-issues the claim leaders-know-service-issues is missing
    And W1 is not good because in leaders-sure-of-service-priorities the claim leaders-know-service-priorities is missing
    And W1 is not good because in leaders-see-challenges-clearly the claim leaders-understand-challenges is missing
    And W1 is not good because in leaders-see-what-to-do the claim leaders-identify-action-needed is missing
    And W1 is not good because in leaders-take-up-challenges the claim leaders-act-on-challenges is missing
    And W1 is not good because in leaders-close-to-front-line the claim leaders-know-the-front-line is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then W1 is not requires_improvement because in some-leaders-short-of-experience-or-skill the claim leaders-experienced-enough is missing
    And W1 is not requires_improvement because in some-leaders-short-of-capacity the claim leaders-have-capacity-to-lead is missing
    And W1 is not requires_improvement because in some-leaders-short-of-integrity the claim leaders-act-with-integrity is missing
    And W1 is not requires_improvement because in leaders-not-always-well-chosen-or-checked the claim leaders-selected-effectively is missing
    And W1 is not requires_improvement because in leadership-team-unsettled the claim leadership-team-stable is missing
    And W1 is not requires_improvement because in leadership-not-good-enough-throughout the claim leadership-effective is missing
    And W1 is not requires_improvement because in some-staff-unsure-who-leads-them the claim staff-know-their-leaders is missing
    And W1 is not requires_improvement because in leaders-seen-too-little-or-hard-to-approach the claim leaders-visible is missing
    And W1 is not requires_improvement because in leaders-sometimes-left-undeveloped the claim leaders-development-needs-identified is missing
    And W1 is not requires_improvement because in leadership-programme-or-succession-unfinished the claim leadership-programme-in-place is missing
    And W1 is not requires_improvement because in leaders-sometimes-unaware-of-issues the claim leaders-know-service-issues is missing
    And W1 is not requires_improvement because in leaders-leave-challenges-standing the claim leaders-know-service-priorities is missing
    And W1 is not requires_improvement because in leaders-some-way-from-front-line the claim leaders-know-the-front-line is missing
    And W1 is not requires_improvement because in leaders-unsure-of-roles-or-accountability the claim leaders-clear-on-roles-and-accountability is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then W1 is not inadequate because in leaders-without-what-leading-takes the claim leaders-experienced-enough is missing
    And W1 is not inadequate because in leaders-without-integrity the claim leaders-act-with-integrity is missing
    And W1 is not inadequate because in leadership-team-unstable the claim leadership-team-stable is missing
    And W1 is not inadequate because in leaders-out-of-touch the claim leaders-know-the-front-line is missing
    And W1 is not inadequate because in leaders-and-successors-neglected the claim leadership-succession-planned is missing
    And W1 is not inadequate because in leaders-strangers-to-staff the claim staff-know-their-leaders is missing
    And W1 is not inadequate because in leaders-make-little-difference the claim leaders-make-demonstrable-difference is missing

  Rule: well-led-at-every-level (outstanding)

    Scenario: met when ward managers and directors alike lead with compassion, inclusion and effect
      Given the fact e1 that leadership-qualities-at-every-level holds
      When the service is assessed
      Then well-led-at-every-level is met because of e1

    Scenario: not met when such leadership is found at some levels only
      Given the fact e1 that leadership-qualities-at-every-level partly holds
      When the service is assessed
      Then well-led-at-every-level is not met because leadership-qualities-at-every-level stands at partly

    Scenario: not met when leadership is poor at every level but the top
      Given the fact e1 that leadership-qualities-at-every-level does not hold
      When the service is assessed
      Then well-led-at-every-level is not met because leadership-qualities-at-every-level stands at no

  Rule: highly-able-leaders-at-every-level (outstanding)

    Scenario: met when high ability is shown by leaders at every level
      Given the fact e1 that leaders-excel-at-every-level holds
      When the service is assessed
      Then highly-able-leaders-at-every-level is met because of e1

    Scenario: not met when middle managers are less able than those above them
      Given the fact e1 that leaders-excel-at-every-level partly holds
      When the service is assessed
      Then highly-able-leaders-at-every-level is not met because leaders-excel-at-every-level stands at partly

  Rule: tomorrows-leaders-prepared-as-a-matter-of-course (outstanding)

    Scenario: met when development and succession are both second nature to the organisation
      Given the fact e1 that leader-development-deeply-embedded holds
      And the fact e2 that leader-succession-deeply-embedded holds
      When the service is assessed
      Then tomorrows-leaders-prepared-as-a-matter-of-course is met because of e1, e2

    Scenario: not met when developing leaders is still new to the organisation
      Given the fact e1 that leader-development-deeply-embedded partly holds
      And the fact e2 that leader-succession-deeply-embedded holds
      When the service is assessed
      Then tomorrows-leaders-prepared-as-a-matter-of-course is not met because leader-development-deeply-embedded stands at partly

    Scenario: not met when succession is planned for a few posts only
      Given the fact e1 that leader-development-deeply-embedded holds
      And the fact e2 that leader-succession-deeply-embedded partly holds
      When the service is assessed
      Then tomorrows-leaders-prepared-as-a-matter-of-course is not met because leader-succession-deeply-embedded stands at partly

  Rule: leadership-meant-to-mirror-workforce (outstanding)

    Scenario: met when the board works to make its leaders as diverse as its staff
      Given the fact e1 that leadership-diversity-pursued holds
      When the service is assessed
      Then leadership-meant-to-mirror-workforce is met because of e1

    Scenario: not met when diversity among leaders is pursued half-heartedly
      Given the fact e1 that leadership-diversity-pursued partly holds
      When the service is assessed
      Then leadership-meant-to-mirror-workforce is not met because leadership-diversity-pursued stands at partly

    Scenario: not met when nothing is known of the diversity that is wanted among leaders
      When the service is assessed
      Then leadership-meant-to-mirror-workforce is not met because leadership-diversity-pursued is unknown

  Rule: leadership-strategies-complete-and-successful (outstanding)

    Scenario: met when full strategies for leadership bear fruit in delivery
      Given the fact e1 that leadership-strategies-comprehensive holds
      And the fact e2 that leadership-strategies-secure-delivery holds
      When the service is assessed
      Then leadership-strategies-complete-and-successful is met because of e1, e2

    Scenario: not met when the strategies for leadership leave something out
      Given the fact e1 that leadership-strategies-comprehensive partly holds
      And the fact e2 that leadership-strategies-secure-delivery holds
      When the service is assessed
      Then leadership-strategies-complete-and-successful is not met because leadership-strategies-comprehensive stands at partly

    Scenario: not met when the strategies for leadership are full but their success is mixed
      Given the fact e1 that leadership-strategies-comprehensive holds
      And the fact e2 that leadership-strategies-secure-delivery partly holds
      When the service is assessed
      Then leadership-strategies-complete-and-successful is not met because leadership-strategies-secure-delivery stands at partly

  Rule: leadership-strategies-bring-wanted-culture (outstanding)

    Scenario: met when full strategies for leadership have changed the culture as hoped
      Given the fact e1 that leadership-strategies-comprehensive holds
      And the fact e2 that leadership-strategies-shape-culture holds
      When the service is assessed
      Then leadership-strategies-bring-wanted-culture is met because of e1, e2

    Scenario: not met when the culture has changed as hoped by strategies with gaps
      Given the fact e1 that leadership-strategies-comprehensive partly holds
      And the fact e2 that leadership-strategies-shape-culture holds
      When the service is assessed
      Then leadership-strategies-bring-wanted-culture is not met because leadership-strategies-comprehensive stands at partly

    Scenario: not met when the culture has changed only here and there
      Given the fact e1 that leadership-strategies-comprehensive holds
      And the fact e2 that leadership-strategies-shape-culture partly holds
      When the service is assessed
      Then leadership-strategies-bring-wanted-culture is not met because leadership-strategies-shape-culture stands at partly

  Rule: leaders-see-deep-and-wide (outstanding)

    Scenario: met when deep understanding goes with an eye for the wider system
      Given the fact e1 that leaders-understanding-deep holds
      And the fact e2 that leaders-understanding-reaches-beyond holds
      When the service is assessed
      Then leaders-see-deep-and-wide is met because of e1, e2

    Scenario: not met when leaders know their own service only on the surface
      Given the fact e1 that leaders-understanding-deep partly holds
      And the fact e2 that leaders-understanding-reaches-beyond holds
      When the service is assessed
      Then leaders-see-deep-and-wide is not met because leaders-understanding-deep stands at partly

    Scenario: not met when leaders look little beyond their own service
      Given the fact e1 that leaders-understanding-deep holds
      And the fact e2 that leaders-understanding-reaches-beyond partly holds
      When the service is assessed
      Then leaders-see-deep-and-wide is not met because leaders-understanding-reaches-beyond stands at partly

  Rule: experienced-leaders (good)

    Scenario: met when the leaders have long experience of such services
      Given the fact e1 that leaders-experienced-enough holds
      When the service is assessed
      Then experienced-leaders is met because of e1

    Scenario: not met when one leader is new to the work
      Given the fact e1 that leaders-experienced-enough partly holds
      When the service is assessed
      Then experienced-leaders is not met because leaders-experienced-enough stands at partly

  Rule: capable-leaders (good)

    Scenario: met when leaders have the skills and knowledge for the post
      Given the fact e1 that leaders-skilled-and-knowledgeable holds
      When the service is assessed
      Then capable-leaders is met because of e1

    Scenario: not met when some ward managers have not the skills to manage
      Given the fact e1 that leaders-skilled-and-knowledgeable partly holds
      When the service is assessed
      Then capable-leaders is not met because leaders-skilled-and-knowledgeable stands at partly

    Scenario: not met when no assurance of the skills of leaders is given
      Given the fact e1 that leaders-skilled-and-knowledgeable is not shown
      When the service is assessed
      Then capable-leaders is not met because leaders-skilled-and-knowledgeable stands at partly

  Rule: leaders-with-room-to-lead (good)

    Scenario: met when leaders have time set aside for leading
      Given the fact e1 that leaders-have-capacity-to-lead holds
      When the service is assessed
      Then leaders-with-room-to-lead is met because of e1

    Scenario: not met when a ward manager is often counted in the numbers on shift
      Given the fact e1 that leaders-have-capacity-to-lead partly holds
      When the service is assessed
      Then leaders-with-room-to-lead is not met because leaders-have-capacity-to-lead stands at partly

  Rule: leaders-of-integrity (good)

    Scenario: met when the integrity of the leaders is plain
      Given the fact e1 that leaders-act-with-integrity holds
      When the service is assessed
      Then leaders-of-integrity is met because of e1

    Scenario: not met when one leader hid a poor result
      Given the fact e1 that leaders-act-with-integrity partly holds
      When the service is assessed
      Then leaders-of-integrity is not met because leaders-act-with-integrity stands at partly

  Rule: leaders-shown-to-be-fit-and-proper (good)

    Scenario: met when every director is checked to be fit and proper
      Given the fact e1 that leaders-checked-fit-and-proper holds
      When the service is assessed
      Then leaders-shown-to-be-fit-and-proper is met because of e1

    Scenario: not met when some directors' files lack the checks
      Given the fact e1 that leaders-checked-fit-and-proper partly holds
      When the service is assessed
      Then leaders-shown-to-be-fit-and-proper is not met because leaders-checked-fit-and-proper stands at partly

    Scenario: not met when the service can show no record of checks on directors
      Given the fact e1 that leaders-checked-fit-and-proper is not shown
      When the service is assessed
      Then leaders-shown-to-be-fit-and-proper is not met because leaders-checked-fit-and-proper stands at partly

  Rule: leadership-able-to-deliver-strategy (good)

    Scenario: met when the leaders are strong enough to carry the strategy through
      Given the fact e1 that leaders-equal-to-strategy holds
      When the service is assessed
      Then leadership-able-to-deliver-strategy is met because of e1

    Scenario: not met when part of the strategy is beyond the present leaders
      Given the fact e1 that leaders-equal-to-strategy partly holds
      When the service is assessed
      Then leadership-able-to-deliver-strategy is not met because leaders-equal-to-strategy stands at partly

  Rule: leaders-on-top-of-performance-risks (good)

    Scenario: met when leaders see that risks to performance are dealt with
      Given the fact e1 that leaders-address-performance-risks holds
      When the service is assessed
      Then leaders-on-top-of-performance-risks is met because of e1

    Scenario: not met when some risks to performance wait for attention
      Given the fact e1 that leaders-address-performance-risks partly holds
      When the service is assessed
      Then leaders-on-top-of-performance-risks is not met because leaders-address-performance-risks stands at partly

  Rule: leaders-sure-of-roles-and-accountability (good)

    Scenario: met when each leader can say what the role is and what it answers for
      Given the fact e1 that leaders-clear-on-roles-and-accountability holds
      When the service is assessed
      Then leaders-sure-of-roles-and-accountability is met because of e1

    Scenario: not met when two leaders are unsure who does what
      Given the fact e1 that leaders-clear-on-roles-and-accountability partly holds
      When the service is assessed
      Then leaders-sure-of-roles-and-accountability is not met because leaders-clear-on-roles-and-accountability stands at partly

  Rule: leaders-seen-by-staff (good)

    Scenario: met when matrons and managers are often on the wards
      Given the fact e1 that leaders-visible holds
      When the service is assessed
      Then leaders-seen-by-staff is met because of e1

    Scenario: not met when managers are seldom seen at night
      Given the fact e1 that leaders-visible partly holds
      When the service is assessed
      Then leaders-seen-by-staff is not met because leaders-visible stands at partly

  Rule: senior-leaders-seen-by-staff (good)

    Scenario: met when the executive team visits every site
      Given the fact e1 that senior-leaders-visible holds
      When the service is assessed
      Then senior-leaders-seen-by-staff is met because of e1

    Scenario: not met when the executive team is rarely seen away from the main site
      Given the fact e1 that senior-leaders-visible partly holds
      When the service is assessed
      Then senior-leaders-seen-by-staff is not met because senior-leaders-visible stands at partly

  Rule: leaders-easy-to-approach (good)

    Scenario: met when staff say that they can approach any leader
      Given the fact e1 that leaders-approachable holds
      When the service is assessed
      Then leaders-easy-to-approach is met because of e1

    Scenario: not met when staff find one manager hard to talk to
      Given the fact e1 that leaders-approachable partly holds
      When the service is assessed
      Then leaders-easy-to-approach is not met because leaders-approachable stands at partly

  Rule: leaders-known-to-staff (good)

    Scenario: met when staff can name their leaders
      Given the fact e1 that staff-know-their-leaders holds
      When the service is assessed
      Then leaders-known-to-staff is met because of e1

    Scenario: not met when newer staff cannot name the director of nursing
      Given the fact e1 that staff-know-their-leaders partly holds
      When the service is assessed
      Then leaders-known-to-staff is not met because staff-know-their-leaders stands at partly

  Rule: leaders-within-reach-of-staff (good)

    Scenario: met when staff can get hold of a leader at any hour
      Given the fact e1 that staff-can-reach-leaders holds
      When the service is assessed
      Then leaders-within-reach-of-staff is met because of e1

    Scenario: not met when leaders are hard to get hold of at weekends
      Given the fact e1 that staff-can-reach-leaders partly holds
      When the service is assessed
      Then leaders-within-reach-of-staff is not met because staff-can-reach-leaders stands at partly

  Rule: leaders-lead-with-compassion-and-include-others (good)

    Scenario: met when staff speak of leaders who are kind and draw everybody in
      Given the fact e1 that leadership-compassionate-and-inclusive holds
      When the service is assessed
      Then leaders-lead-with-compassion-and-include-others is met because of e1

    Scenario: not met when some groups of staff feel left out by leaders
      Given the fact e1 that leadership-compassionate-and-inclusive partly holds
      When the service is assessed
      Then leaders-lead-with-compassion-and-include-others is not met because leadership-compassionate-and-inclusive stands at partly

  Rule: leaders-lead-effectively (good)

    Scenario: met when the service is found to be led effectively
      Given the fact e1 that leadership-effective holds
      When the service is assessed
      Then leaders-lead-effectively is met because of e1

    Scenario: not met when leadership is effective in some departments only
      Given the fact e1 that leadership-effective partly holds
      When the service is assessed
      Then leaders-lead-effectively is not met because leadership-effective stands at partly

  Rule: leadership-built-by-strategy-or-programme (good)

    Scenario: met when a programme for developing leaders is running
      Given the fact e1 that leadership-programme-in-place holds
      When the service is assessed
      Then leadership-built-by-strategy-or-programme is met because of e1

    Scenario: not met when the programme for leaders is still being drawn up
      Given the fact e1 that leadership-programme-in-place partly holds
      When the service is assessed
      Then leadership-built-by-strategy-or-programme is not met because leadership-programme-in-place stands at partly

  Rule: leaders-well-chosen (good)

    Scenario: met when leaders are chosen by an effective process
      Given the fact e1 that leaders-selected-effectively holds
      When the service is assessed
      Then leaders-well-chosen is met because of e1

    Scenario: not met when some leaders were put in post without a proper process
      Given the fact e1 that leaders-selected-effectively partly holds
      When the service is assessed
      Then leaders-well-chosen is not met because leaders-selected-effectively stands at partly

  Rule: leaders-needs-for-development-known (good)

    Scenario: met when the service finds out what each leader needs to learn
      Given the fact e1 that leaders-development-needs-identified holds
      When the service is assessed
      Then leaders-needs-for-development-known is met because of e1

    Scenario: not met when the needs of some leaders were never asked about
      Given the fact e1 that leaders-development-needs-identified partly holds
      When the service is assessed
      Then leaders-needs-for-development-known is not met because leaders-development-needs-identified stands at partly

  Rule: leaders-helped-to-develop (good)

    Scenario: met when leaders get the development they need
      Given the fact e1 that leaders-developed holds
      When the service is assessed
      Then leaders-helped-to-develop is met because of e1

    Scenario: not met when team leaders wait for a place on a course
      Given the fact e1 that leaders-developed partly holds
      When the service is assessed
      Then leaders-helped-to-develop is not met because leaders-developed stands at partly

  Rule: succession-of-leaders-prepared (good)

    Scenario: met when there are plans for who takes over from each leader
      Given the fact e1 that leadership-succession-planned holds
      When the service is assessed
      Then succession-of-leaders-prepared is met because of e1

    Scenario: not met when succession is planned for the executive team alone
      Given the fact e1 that leadership-succession-planned partly holds
      When the service is assessed
      Then succession-of-leaders-prepared is not met because leadership-succession-planned stands at partly

  Rule: leadership-team-settled (good)

    Scenario: met when the leadership team has been stable for years
      Given the fact e1 that leadership-team-stable holds
      When the service is assessed
      Then leadership-team-settled is met because of e1

    Scenario: not met when two posts are held by interim managers
      Given the fact e1 that leadership-team-stable partly holds
      When the service is assessed
      Then leadership-team-settled is not met because leadership-team-stable stands at partly

  Rule: leaders-informed-of-service-issues (good)

    Scenario: met when leaders know the risks and issues of the service
      Given the fact e1 that leaders-know-service-issues holds
      When the service is assessed
      Then leaders-informed-of-service-issues is met because of e1

    Scenario: not met when leaders know some issues and miss others
      Given the fact e1 that leaders-know-service-issues partly holds
      When the service is assessed
      Then leaders-informed-of-service-issues is not met because leaders-know-service-issues stands at partly

  Rule: leaders-sure-of-service-priorities (good)

    Scenario: met when leaders know what comes first for quality and for the future
      Given the fact e1 that leaders-know-service-priorities holds
      When the service is assessed
      Then leaders-sure-of-service-priorities is met because of e1

    Scenario: not met when leaders disagree about what comes first
      Given the fact e1 that leaders-know-service-priorities partly holds
      When the service is assessed
      Then leaders-sure-of-service-priorities is not met because leaders-know-service-priorities stands at partly

  Rule: leaders-see-challenges-clearly (good)

    Scenario: met when leaders can describe the challenges and what lies behind them
      Given the fact e1 that leaders-understand-challenges holds
      When the service is assessed
      Then leaders-see-challenges-clearly is met because of e1

    Scenario: not met when leaders understand the money but not the quality at stake
      Given the fact e1 that leaders-understand-challenges partly holds
      When the service is assessed
      Then leaders-see-challenges-clearly is not met because leaders-understand-challenges stands at partly

  Rule: leaders-see-what-to-do (good)

    Scenario: met when leaders can name what the challenges call for
      Given the fact e1 that leaders-identify-action-needed holds
      When the service is assessed
      Then leaders-see-what-to-do is met because of e1

    Scenario: not met when leaders see the challenges but not what to do about all of them
      Given the fact e1 that leaders-identify-action-needed partly holds
      When the service is assessed
      Then leaders-see-what-to-do is not met because leaders-identify-action-needed stands at partly

  Rule: leaders-take-up-challenges (good)

    Scenario: met when leaders act on the challenges
      Given the fact e1 that leaders-act-on-challenges holds
      When the service is assessed
      Then leaders-take-up-challenges is met because of e1

    Scenario: not met when action on the challenges has been slow to start
      Given the fact e1 that leaders-act-on-challenges partly holds
      When the service is assessed
      Then leaders-take-up-challenges is not met because leaders-act-on-challenges stands at partly

  Rule: leaders-close-to-front-line (good)

    Scenario: met when leaders know well what goes on where care is given
      Given the fact e1 that leaders-know-the-front-line holds
      When the service is assessed
      Then leaders-close-to-front-line is met because of e1

    Scenario: not met when some leaders hear little from the wards
      Given the fact e1 that leaders-know-the-front-line partly holds
      When the service is assessed
      Then leaders-close-to-front-line is not met because leaders-know-the-front-line stands at partly

  Rule: some-leaders-short-of-experience-or-skill (requires_improvement)

    Scenario: met when some leaders have too little experience
      Given the fact e1 that leaders-experienced-enough partly holds
      And the fact e2 that leaders-skilled-and-knowledgeable holds
      When the service is assessed
      Then some-leaders-short-of-experience-or-skill is met because of e1

    Scenario: met when some leaders have too little skill
      Given the fact e1 that leaders-experienced-enough holds
      And the fact e2 that leaders-skilled-and-knowledgeable partly holds
      When the service is assessed
      Then some-leaders-short-of-experience-or-skill is met because of e2

    Scenario: met on both counts when experience and knowledge run short
      Given the fact e1 that leaders-experienced-enough partly holds
      And the fact e2 that leaders-skilled-and-knowledgeable does not hold
      When the service is assessed
      Then some-leaders-short-of-experience-or-skill is met because of e1, e2

    Scenario: not met when leaders have the experience and the skills they need
      Given the fact e1 that leaders-experienced-enough holds
      And the fact e2 that leaders-skilled-and-knowledgeable holds
      When the service is assessed
      Then some-leaders-short-of-experience-or-skill is not met because leaders-experienced-enough stands at yes

  Rule: some-leaders-short-of-capacity (requires_improvement)

    Scenario: met when one manager has too many wards to lead
      Given the fact e1 that leaders-have-capacity-to-lead partly holds
      When the service is assessed
      Then some-leaders-short-of-capacity is met because of e1

    Scenario: not met when every leader has the time to lead
      Given the fact e1 that leaders-have-capacity-to-lead holds
      When the service is assessed
      Then some-leaders-short-of-capacity is not met because leaders-have-capacity-to-lead stands at yes

  Rule: some-leaders-short-of-integrity (requires_improvement)

    Scenario: met when the integrity of one leader is in doubt
      Given the fact e1 that leaders-act-with-integrity partly holds
      When the service is assessed
      Then some-leaders-short-of-integrity is met because of e1

    Scenario: not met when all leaders act with integrity
      Given the fact e1 that leaders-act-with-integrity holds
      When the service is assessed
      Then some-leaders-short-of-integrity is not met because leaders-act-with-integrity stands at yes

  Rule: leaders-not-always-well-chosen-or-checked (requires_improvement)

    Scenario: met when interviews for leaders are not always held
      Given the fact e1 that leaders-selected-effectively partly holds
      And the fact e2 that leaders-checked-fit-and-proper holds
      When the service is assessed
      Then leaders-not-always-well-chosen-or-checked is met because of e1

    Scenario: met when no director has been checked to be fit and proper
      Given the fact e1 that leaders-selected-effectively holds
      And the fact e2 that leaders-checked-fit-and-proper does not hold
      When the service is assessed
      Then leaders-not-always-well-chosen-or-checked is met because of e2

    Scenario: not met when leaders are chosen by an effective process and all are checked
      Given the fact e1 that leaders-selected-effectively holds
      And the fact e2 that leaders-checked-fit-and-proper holds
      When the service is assessed
      Then leaders-not-always-well-chosen-or-checked is not met because leaders-selected-effectively stands at yes

    Scenario: met, as it is so in part that leaders are checked to be fit and proper people for their roles, on appointment and afterwards
      Given the fact e1 that leaders-selected-effectively does not hold
      And the fact e2 that leaders-checked-fit-and-proper partly holds
      When the service is assessed
      Then leaders-not-always-well-chosen-or-checked is met because of e1, e2

  Rule: leadership-team-unsettled (requires_improvement)

    Scenario: met when several leaders are interim
      Given the fact e1 that leadership-team-stable partly holds
      When the service is assessed
      Then leadership-team-unsettled is met because of e1

    Scenario: not met when the team of leaders is settled
      Given the fact e1 that leadership-team-stable holds
      When the service is assessed
      Then leadership-team-unsettled is not met because leadership-team-stable stands at yes

    Scenario: not met when nothing is known of changes among the leaders
      When the service is assessed
      Then leadership-team-unsettled is not met because leadership-team-stable is unknown

  Rule: leadership-not-good-enough-throughout (requires_improvement)

    Scenario: met when two of five departments are poorly led
      Given the fact e1 that leadership-effective partly holds
      And the fact e2 that leadership-compassionate-and-inclusive holds
      And the fact e3 that leaders-equal-to-strategy holds
      When the service is assessed
      Then leadership-not-good-enough-throughout is met because of e1

    Scenario: met when some leaders show little compassion
      Given the fact e1 that leadership-effective holds
      And the fact e2 that leadership-compassionate-and-inclusive partly holds
      And the fact e3 that leaders-equal-to-strategy holds
      When the service is assessed
      Then leadership-not-good-enough-throughout is met because of e2

    Scenario: met when the leaders are not strong enough for part of the strategy
      Given the fact e1 that leadership-effective holds
      And the fact e2 that leadership-compassionate-and-inclusive holds
      And the fact e3 that leaders-equal-to-strategy partly holds
      When the service is assessed
      Then leadership-not-good-enough-throughout is met because of e3

    Scenario: not met when leaders are effective, kind and equal to the strategy throughout
      Given the fact e1 that leadership-effective holds
      And the fact e2 that leadership-compassionate-and-inclusive holds
      And the fact e3 that leaders-equal-to-strategy holds
      When the service is assessed
      Then leadership-not-good-enough-throughout is not met because leadership-effective stands at yes

  Rule: some-staff-unsure-who-leads-them (requires_improvement)

    Scenario: met when night staff do not know who leads them
      Given the fact e1 that staff-know-their-leaders partly holds
      And the fact e2 that staff-can-reach-leaders holds
      When the service is assessed
      Then some-staff-unsure-who-leads-them is met because of e1

    Scenario: met when community staff are unsure how to get to a manager
      Given the fact e1 that staff-know-their-leaders holds
      And the fact e2 that staff-can-reach-leaders partly holds
      When the service is assessed
      Then some-staff-unsure-who-leads-them is met because of e2

    Scenario: not met when all staff know who leads them and can get to them
      Given the fact e1 that staff-know-their-leaders holds
      And the fact e2 that staff-can-reach-leaders holds
      When the service is assessed
      Then some-staff-unsure-who-leads-them is not met because staff-know-their-leaders stands at yes

  Rule: leaders-seen-too-little-or-hard-to-approach (requires_improvement)

    Scenario: met when local leaders are seldom on the ward
      Given the fact e1 that leaders-visible partly holds
      And the fact e2 that senior-leaders-visible holds
      And the fact e3 that leaders-approachable holds
      When the service is assessed
      Then leaders-seen-too-little-or-hard-to-approach is met because of e1

    Scenario: met when those at the top are never seen
      Given the fact e1 that leaders-visible holds
      And the fact e2 that senior-leaders-visible does not hold
      And the fact e3 that leaders-approachable holds
      When the service is assessed
      Then leaders-seen-too-little-or-hard-to-approach is met because of e2

    Scenario: met when some leaders are thought distant
      Given the fact e1 that leaders-visible holds
      And the fact e2 that senior-leaders-visible holds
      And the fact e3 that leaders-approachable partly holds
      When the service is assessed
      Then leaders-seen-too-little-or-hard-to-approach is met because of e3

    Scenario: not met when local leaders and those at the top are often seen and easy to approach
      Given the fact e1 that leaders-visible holds
      And the fact e2 that senior-leaders-visible holds
      And the fact e3 that leaders-approachable holds
      When the service is assessed
      Then leaders-seen-too-little-or-hard-to-approach is not met because leaders-visible stands at yes

    Scenario: met, as it is so in part that the most senior leaders are visible throughout the organisation
      Given the fact e1 that leaders-visible does not hold
      And the fact e2 that senior-leaders-visible partly holds
      When the service is assessed
      Then leaders-seen-too-little-or-hard-to-approach is met because of e1, e2

  Rule: leaders-sometimes-left-undeveloped (requires_improvement)

    Scenario: met when nobody asked what new managers needed to learn
      Given the fact e1 that leaders-development-needs-identified partly holds
      And the fact e2 that leaders-developed holds
      When the service is assessed
      Then leaders-sometimes-left-undeveloped is met because of e1

    Scenario: met when some leaders who asked for training did not get it
      Given the fact e1 that leaders-development-needs-identified holds
      And the fact e2 that leaders-developed partly holds
      When the service is assessed
      Then leaders-sometimes-left-undeveloped is met because of e2

    Scenario: not met when each leader's needs are found out and met
      Given the fact e1 that leaders-development-needs-identified holds
      And the fact e2 that leaders-developed holds
      When the service is assessed
      Then leaders-sometimes-left-undeveloped is not met because leaders-development-needs-identified stands at yes

  Rule: leadership-programme-or-succession-unfinished (requires_improvement)

    Scenario: met when there is only the draft of a strategy for leadership
      Given the fact e1 that leadership-programme-in-place partly holds
      And the fact e2 that leadership-succession-planned holds
      When the service is assessed
      Then leadership-programme-or-succession-unfinished is met because of e1

    Scenario: met when it is not settled who follows some of the leaders
      Given the fact e1 that leadership-programme-in-place holds
      And the fact e2 that leadership-succession-planned partly holds
      When the service is assessed
      Then leadership-programme-or-succession-unfinished is met because of e2

    Scenario: not met when a programme is running and it is settled who follows each leader
      Given the fact e1 that leadership-programme-in-place holds
      And the fact e2 that leadership-succession-planned holds
      When the service is assessed
      Then leadership-programme-or-succession-unfinished is not met because leadership-programme-in-place stands at yes

  Rule: leaders-sometimes-unaware-of-issues (requires_improvement)

    Scenario: met when leaders had not heard of a risk on one ward
      Given the fact e1 that leaders-know-service-issues partly holds
      And the fact e2 that leaders-understand-challenges holds
      When the service is assessed
      Then leaders-sometimes-unaware-of-issues is met because of e1

    Scenario: met when leaders underrate some of the challenges
      Given the fact e1 that leaders-know-service-issues holds
      And the fact e2 that leaders-understand-challenges partly holds
      When the service is assessed
      Then leaders-sometimes-unaware-of-issues is met because of e2

    Scenario: not met when leaders know the issues and understand the challenges fully
      Given the fact e1 that leaders-know-service-issues holds
      And the fact e2 that leaders-understand-challenges holds
      When the service is assessed
      Then leaders-sometimes-unaware-of-issues is not met because leaders-know-service-issues stands at yes

  Rule: leaders-leave-challenges-standing (requires_improvement)

    Scenario: met when leaders are unsure what comes first
      Given the fact e1 that leaders-know-service-priorities partly holds
      And the fact e2 that leaders-identify-action-needed holds
      And the fact e3 that leaders-act-on-challenges holds
      And the fact e4 that leaders-address-performance-risks holds
      When the service is assessed
      Then leaders-leave-challenges-standing is met because of e1

    Scenario: met when leaders are unsure what some challenges call for
      Given the fact e1 that leaders-know-service-priorities holds
      And the fact e2 that leaders-identify-action-needed partly holds
      And the fact e3 that leaders-act-on-challenges holds
      And the fact e4 that leaders-address-performance-risks holds
      When the service is assessed
      Then leaders-leave-challenges-standing is met because of e2

    Scenario: met when leaders act on some challenges and not on others
      Given the fact e1 that leaders-know-service-priorities holds
      And the fact e2 that leaders-identify-action-needed holds
      And the fact e3 that leaders-act-on-challenges partly holds
      And the fact e4 that leaders-address-performance-risks holds
      When the service is assessed
      Then leaders-leave-challenges-standing is met because of e3

    Scenario: met when leaders leave some risks to performance standing
      Given the fact e1 that leaders-know-service-priorities holds
      And the fact e2 that leaders-identify-action-needed holds
      And the fact e3 that leaders-act-on-challenges holds
      And the fact e4 that leaders-address-performance-risks partly holds
      When the service is assessed
      Then leaders-leave-challenges-standing is met because of e4

    Scenario: not met when leaders know what comes first and act on every challenge and risk
      Given the fact e1 that leaders-know-service-priorities holds
      And the fact e2 that leaders-identify-action-needed holds
      And the fact e3 that leaders-act-on-challenges holds
      And the fact e4 that leaders-address-performance-risks holds
      When the service is assessed
      Then leaders-leave-challenges-standing is not met because leaders-know-service-priorities stands at yes

  Rule: leaders-some-way-from-front-line (requires_improvement)

    Scenario: met when leaders are in touch with some wards only
      Given the fact e1 that leaders-know-the-front-line partly holds
      When the service is assessed
      Then leaders-some-way-from-front-line is met because of e1

    Scenario: not met when leaders are in touch with every ward
      Given the fact e1 that leaders-know-the-front-line holds
      When the service is assessed
      Then leaders-some-way-from-front-line is not met because leaders-know-the-front-line stands at yes

  Rule: leaders-unsure-of-roles-or-accountability (requires_improvement)

    Scenario: met when some managers think that quality is for others
      Given the fact e1 that leaders-clear-on-roles-and-accountability partly holds
      When the service is assessed
      Then leaders-unsure-of-roles-or-accountability is met because of e1

    Scenario: not met when no leader doubts what the role is or what it answers for
      Given the fact e1 that leaders-clear-on-roles-and-accountability holds
      When the service is assessed
      Then leaders-unsure-of-roles-or-accountability is not met because leaders-clear-on-roles-and-accountability stands at yes

  Rule: leaders-without-what-leading-takes (inadequate)

    Scenario: met when the leaders have not the experience
      Given the fact e1 that leaders-experienced-enough does not hold
      And the fact e2 that leaders-skilled-and-knowledgeable holds
      And the fact e3 that leaders-have-capacity-to-lead holds
      When the service is assessed
      Then leaders-without-what-leading-takes is met because of e1

    Scenario: met when the leaders have neither skills nor knowledge enough
      Given the fact e1 that leaders-experienced-enough holds
      And the fact e2 that leaders-skilled-and-knowledgeable does not hold
      And the fact e3 that leaders-have-capacity-to-lead holds
      When the service is assessed
      Then leaders-without-what-leading-takes is met because of e2

    Scenario: met when leaders have no time to lead
      Given the fact e1 that leaders-experienced-enough holds
      And the fact e2 that leaders-skilled-and-knowledgeable holds
      And the fact e3 that leaders-have-capacity-to-lead does not hold
      When the service is assessed
      Then leaders-without-what-leading-takes is met because of e3

    Scenario: met when the service is plainly not led effectively
      Given the fact e1 that leaders-experienced-enough partly holds
      And the fact e2 that leadership-effective does not hold
      When the service is assessed
      Then leaders-without-what-leading-takes is met because of e2

    Scenario: met once and on all counts when leaders without experience, skill or time do not lead effectively
      Given the fact e1 that leaders-experienced-enough does not hold
      And the fact e2 that leaders-skilled-and-knowledgeable does not hold
      And the fact e3 that leaders-have-capacity-to-lead does not hold
      And the fact e4 that leadership-effective does not hold
      When the service is assessed
      Then leaders-without-what-leading-takes is met because of e1, e2, e3, e4

    Scenario: not met when some leaders only are short of experience, skill or time
      Given the fact e1 that leaders-experienced-enough partly holds
      And the fact e2 that leaders-skilled-and-knowledgeable partly holds
      And the fact e3 that leaders-have-capacity-to-lead partly holds
      And the fact e4 that leadership-effective partly holds
      When the service is assessed
      Then leaders-without-what-leading-takes is not met because leaders-experienced-enough stands at partly

  Rule: leaders-without-integrity (inadequate)

    Scenario: met when the leaders act without integrity
      Given the fact e1 that leaders-act-with-integrity does not hold
      When the service is assessed
      Then leaders-without-integrity is met because of e1

    Scenario: not met when integrity is doubted in one leader alone
      Given the fact e1 that leaders-act-with-integrity partly holds
      When the service is assessed
      Then leaders-without-integrity is not met because leaders-act-with-integrity stands at partly

    Scenario: not met when nothing is known of the leaders' integrity
      When the service is assessed
      Then leaders-without-integrity is not met because leaders-act-with-integrity is unknown

  Rule: leadership-team-unstable (inadequate)

    Scenario: met when leaders come and go and posts stay vacant
      Given the fact e1 that leadership-team-stable does not hold
      When the service is assessed
      Then leadership-team-unstable is met because of e1

    Scenario: not met when a single post is vacant
      Given the fact e1 that leadership-team-stable partly holds
      When the service is assessed
      Then leadership-team-unstable is not met because leadership-team-stable stands at partly

  Rule: leaders-out-of-touch (inadequate)

    Scenario: met when leaders have no idea what goes on in the wards
      Given the fact e1 that leaders-know-the-front-line does not hold
      And the fact e2 that leaders-know-service-issues holds
      And the fact e3 that leaders-understand-challenges holds
      When the service is assessed
      Then leaders-out-of-touch is met because of e1

    Scenario: met when leaders do not understand the risks of which staff speak
      Given the fact e1 that leaders-know-the-front-line holds
      And the fact e2 that leaders-know-service-issues does not hold
      And the fact e3 that leaders-understand-challenges holds
      When the service is assessed
      Then leaders-out-of-touch is met because of e2

    Scenario: met when leaders do not understand the challenges
      Given the fact e1 that leaders-know-the-front-line holds
      And the fact e2 that leaders-know-service-issues holds
      And the fact e3 that leaders-understand-challenges does not hold
      When the service is assessed
      Then leaders-out-of-touch is met because of e3

    Scenario: not met when leaders understand part of what staff and the figures tell them
      Given the fact e1 that leaders-know-the-front-line partly holds
      And the fact e2 that leaders-know-service-issues partly holds
      And the fact e3 that leaders-understand-challenges partly holds
      When the service is assessed
      Then leaders-out-of-touch is not met because leaders-know-the-front-line stands at partly

  Rule: leaders-and-successors-neglected (inadequate)

    Scenario: met when nobody thinks of who comes next
      Given the fact e1 that leadership-succession-planned does not hold
      And the fact e2 that leaders-developed holds
      And the fact e3 that leaders-development-needs-identified holds
      When the service is assessed
      Then leaders-and-successors-neglected is met because of e1

    Scenario: met when leaders get no development
      Given the fact e1 that leadership-succession-planned holds
      And the fact e2 that leaders-developed does not hold
      And the fact e3 that leaders-development-needs-identified holds
      When the service is assessed
      Then leaders-and-successors-neglected is met because of e2

    Scenario: met when nobody finds out what leaders need to learn
      Given the fact e1 that leadership-succession-planned holds
      And the fact e2 that leaders-developed holds
      And the fact e3 that leaders-development-needs-identified does not hold
      When the service is assessed
      Then leaders-and-successors-neglected is met because of e3

    Scenario: not met when there is some thought of successors and some development
      Given the fact e1 that leadership-succession-planned partly holds
      And the fact e2 that leaders-developed partly holds
      And the fact e3 that leaders-development-needs-identified partly holds
      When the service is assessed
      Then leaders-and-successors-neglected is not met because leadership-succession-planned stands at partly

  Rule: leaders-strangers-to-staff (inadequate)

    Scenario: met when staff have no idea who leads them
      Given the fact e1 that staff-know-their-leaders does not hold
      And the fact e2 that staff-know-what-leaders-do holds
      And the fact e3 that staff-can-reach-leaders holds
      When the service is assessed
      Then leaders-strangers-to-staff is met because of e1

    Scenario: met when staff have no idea what their leaders do
      Given the fact e1 that staff-know-their-leaders holds
      And the fact e2 that staff-know-what-leaders-do does not hold
      And the fact e3 that staff-can-reach-leaders holds
      When the service is assessed
      Then leaders-strangers-to-staff is met because of e2

    Scenario: met when staff have no way of getting to a leader
      Given the fact e1 that staff-know-their-leaders holds
      And the fact e2 that staff-know-what-leaders-do holds
      And the fact e3 that staff-can-reach-leaders does not hold
      When the service is assessed
      Then leaders-strangers-to-staff is met because of e3

    Scenario: not met when staff know some leaders and can reach them with some effort
      Given the fact e1 that staff-know-their-leaders partly holds
      And the fact e2 that staff-know-what-leaders-do partly holds
      And the fact e3 that staff-can-reach-leaders partly holds
      When the service is assessed
      Then leaders-strangers-to-staff is not met because staff-know-their-leaders stands at partly

  Rule: leaders-make-little-difference (inadequate)

    Scenario: met when hardly any improvement can be traced to the leaders
      Given the fact e1 that leaders-make-demonstrable-difference does not hold
      When the service is assessed
      Then leaders-make-little-difference is met because of e1

    Scenario: not met when some improvements can be traced to the leaders
      Given the fact e1 that leaders-make-demonstrable-difference partly holds
      When the service is assessed
      Then leaders-make-little-difference is not met because leaders-make-demonstrable-difference stands at partly

    Scenario: not met when no examples were asked for
      When the service is assessed
      Then leaders-make-little-difference is not met because leaders-make-demonstrable-difference is unknown
