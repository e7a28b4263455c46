Feature: W2 Vision, values and strategy

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then W2 is not outstanding because in strategy-ambitious-yet-achievable the claim strategy-stretching is missing
    And W2 is not outstanding because in strategy-inventive-yet-achievable the claim strategy-innovative is missing
    And W2 is not outstanding because in strategy-at-one-with-wider-system the claim strategy-wholly-aligned-with-system is missing
    And W2 is not outstanding because in works-and-leads-across-system the claim system-collaboration-commitment-shown is missing
    And W2 is not outstanding because in strategy-progress-followed-as-one-whole the claim strategy-progress-method-systematic is missing
    And W2 is not outstanding because in strategic-plans-bear-fruit the claim strategic-plans-consistently-carried-out is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then W2 is not good because in vision-and-values-set-out the claim vision-and-values-clearly-stated is missing
    And W2 is not good because in quality-first-in-vision the claim vision-driven-by-quality is missing
    And W2 is not good because in vision-worthy-of-belief the claim vision-and-values-credible is missing
    And W2 is not good because in vision-kept-up-to-date the claim vision-and-values-current is missing
    And W2 is not good because in vision-turned-into-strategy the claim strategy-in-place is missing
    And W2 is not good because in robust-strategy the claim strategy-robust is missing
    And W2 is not good because in realistic-strategy the claim strategy-realistic is missing
    And W2 is not good because in strategy-has-definite-objectives the claim strategic-objectives-well-defined is missing
    And W2 is not good because in strategy-kept-under-review the claim strategy-recently-reviewed is missing
    And W2 is not good because in strategy-from-structured-planning the claim strategy-planning-structured is missing
    And W2 is not good because in staff-helped-make-strategy the claim strategy-made-with-staff is missing
    And W2 is not good because in service-users-helped-make-strategy the claim strategy-made-with-service-users is missing
    And W2 is not good because in partners-helped-make-strategy the claim strategy-made-with-partners is missing
    And W2 is not good because in consultation-shaped-strategy the claim strategy-consultation-heeded is missing
    And W2 is not good because in strategy-in-line-with-local-plans the claim strategy-aligned-with-local-plans is missing
    And W2 is not good because in services-planned-around-population the claim strategy-plans-for-population-needs is missing
    And W2 is not good because in strategy-success-can-be-measured the claim strategic-outcomes-measurable is missing
    And W2 is not good because in strategy-reaches-every-level the claim strategy-carried-to-every-level is missing
    And W2 is not good because in obstacles-to-strategy-understood the claim strategy-challenges-understood is missing
    And W2 is not good because in local-factors-in-strategy-understood the claim strategy-local-factors-understood is missing
    And W2 is not good because in strategy-backed-by-action-plan the claim strategy-action-plan-in-place is missing
    And W2 is not good because in staff-know-the-vision the claim staff-know-vision-and-strategy is missing
    And W2 is not good because in staff-behind-the-vision the claim staff-support-vision-and-strategy is missing
    And W2 is not good because in staff-know-how-they-help the claim staff-see-part-in-strategy is missing
    And W2 is not good because in strategy-progress-watched the claim strategy-progress-monitored is missing
    And W2 is not good because in local-plans-progress-watched the claim local-plans-progress-monitored is missing
    And W2 is not good because in strategy-progress-can-be-shown the claim strategy-progress-evidenced is missing
    And W2 is not good because in leaders-answer-for-strategy the claim leaders-accountable-for-strategy is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then W2 is not requires_improvement because in strategy-has-gaps the claim strategy-robust is missing
    And W2 is not requires_improvement because in strategy-unfinished the claim strategy-in-place is missing
    And W2 is not requires_improvement because in strategy-hard-to-measure-or-pass-down the claim strategic-outcomes-measurable is missing
    And W2 is not requires_improvement because in strategy-planning-weak the claim strategy-planning-structured is missing
    And W2 is not requires_improvement because in strategy-not-wholly-in-line-with-local-plans the claim strategy-aligned-with-local-plans is missing
    And W2 is not requires_improvement because in local-picture-incomplete-in-strategy the claim strategy-local-factors-understood is missing
    And W2 is not requires_improvement because in strategy-grown-old the claim strategy-recently-reviewed is missing
    And W2 is not requires_improvement because in some-staff-unsure-of-part-in-strategy the claim staff-see-part-in-strategy is missing
    And W2 is not requires_improvement because in vision-or-values-unclear the claim vision-and-values-clearly-stated is missing
    And W2 is not requires_improvement because in vision-and-values-dated-or-hard-to-believe the claim vision-and-values-current is missing
    And W2 is not requires_improvement because in consultation-sometimes-unheeded the claim strategy-consultation-heeded is missing
    And W2 is not requires_improvement because in strategy-made-with-too-few the claim strategy-made-with-service-users is missing
    And W2 is not requires_improvement because in some-staff-unsure-of-vision the claim staff-know-vision-and-strategy is missing
    And W2 is not requires_improvement because in staff-had-too-small-a-part-in-vision the claim strategy-made-with-staff is missing
    And W2 is not requires_improvement because in strategy-progress-watched-by-fits-and-starts the claim strategy-progress-monitored is missing
    And W2 is not requires_improvement because in local-plans-progress-lost-from-view the claim local-plans-progress-monitored is missing
    And W2 is not requires_improvement because in leaders-sometimes-not-answering-for-strategy the claim leaders-accountable-for-strategy is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then W2 is not inadequate because in strategy-missing-or-hollow the claim strategy-in-place is missing
    And W2 is not inadequate because in strategy-blind-to-health-economy the claim strategy-aligned-with-local-plans is missing
    And W2 is not inadequate because in staff-cannot-see-part-in-strategy the claim staff-see-part-in-strategy is missing
    And W2 is not inadequate because in no-credible-vision-and-values the claim vision-and-values-clearly-stated is missing
    And W2 is not inadequate because in strategy-made-without-key-stakeholders the claim strategy-made-with-staff is missing
    And W2 is not inadequate because in staff-strangers-to-vision the claim staff-know-vision-and-strategy is missing
    And W2 is not inadequate because in strategy-progress-not-watched the claim strategy-progress-monitored is missing
    And W2 is not inadequate because in strategy-stays-on-paper the claim strategy-carried-to-every-level is missing

  Rule: strategy-ambitious-yet-achievable (outstanding)

    Scenario: met when a demanding strategy can still be achieved
      Given the fact e1 that strategy-stretching holds
      And the fact e2 that strategy-realistic holds
      When the service is assessed
      Then strategy-ambitious-yet-achievable is met because of e1, e2

    Scenario: not met when the strategy asks little that is new of the service
      Given the fact e1 that strategy-stretching partly holds
      And the fact e2 that strategy-realistic holds
      When the service is assessed
      Then strategy-ambitious-yet-achievable is not met because strategy-stretching stands at partly

    Scenario: not met when a demanding strategy asks too much
      Given the fact e1 that strategy-stretching holds
      And the fact e2 that strategy-realistic partly holds
      When the service is assessed
      Then strategy-ambitious-yet-achievable is not met because strategy-realistic stands at partly

  Rule: strategy-inventive-yet-achievable (outstanding)

    Scenario: met when new ideas in the strategy can be achieved
      Given the fact e1 that strategy-innovative holds
      And the fact e2 that strategy-realistic holds
      When the service is assessed
      Then strategy-inventive-yet-achievable is met because of e1, e2

    Scenario: not met when only part of the strategy is innovative
      Given the fact e1 that strategy-innovative partly holds
      And the fact e2 that strategy-realistic holds
      When the service is assessed
      Then strategy-inventive-yet-achievable is not met because strategy-innovative stands at partly

    Scenario: not met when new ideas in the strategy are partly out of reach
      Given the fact e1 that strategy-innovative holds
      And the fact e2 that strategy-realistic partly holds
      When the service is assessed
      Then strategy-inventive-yet-achievable is not met because strategy-realistic stands at partly

  Rule: strategy-at-one-with-wider-system (outstanding)

    Scenario: met when every plan matches those of the wider health economy
      Given the fact e1 that strategy-wholly-aligned-with-system holds
      When the service is assessed
      Then strategy-at-one-with-wider-system is met because of e1

    Scenario: not met when one plan does not yet match those of the wider health economy
      Given the fact e1 that strategy-wholly-aligned-with-system partly holds
      When the service is assessed
      Then strategy-at-one-with-wider-system is not met because strategy-wholly-aligned-with-system stands at partly

  Rule: works-and-leads-across-system (outstanding)

    Scenario: met when the service both collaborates and leads across the system
      Given the fact e1 that system-collaboration-commitment-shown holds
      And the fact e2 that system-leadership-commitment-shown holds
      When the service is assessed
      Then works-and-leads-across-system is met because of e1, e2

    Scenario: not met when the service collaborates with some of the system only
      Given the fact e1 that system-collaboration-commitment-shown partly holds
      And the fact e2 that system-leadership-commitment-shown holds
      When the service is assessed
      Then works-and-leads-across-system is not met because system-collaboration-commitment-shown stands at partly

    Scenario: not met when the service leaves it to others to lead the system
      Given the fact e1 that system-collaboration-commitment-shown holds
      And the fact e2 that system-leadership-commitment-shown does not hold
      When the service is assessed
      Then works-and-leads-across-system is not met because system-leadership-commitment-shown stands at no

    Scenario: not met when it is so only in part that the service shows in what it does that it is committed to leadership across the whole system
      Given the fact e1 that system-collaboration-commitment-shown holds
      And the fact e2 that system-leadership-commitment-shown partly holds
      When the service is assessed
      Then works-and-leads-across-system is not met because system-leadership-commitment-shown stands at partly

  Rule: strategy-progress-followed-as-one-whole (outstanding)

    Scenario: met when one systematic method covers all plans together
      Given the fact e1 that strategy-progress-method-systematic holds
      And the fact e2 that strategy-progress-method-integrated holds
      When the service is assessed
      Then strategy-progress-followed-as-one-whole is met because of e1, e2

    Scenario: not met when the method is systematic for some plans only
      Given the fact e1 that strategy-progress-method-systematic partly holds
      And the fact e2 that strategy-progress-method-integrated holds
      When the service is assessed
      Then strategy-progress-followed-as-one-whole is not met because strategy-progress-method-systematic stands at partly

    Scenario: not met when each plan is followed apart from the others
      Given the fact e1 that strategy-progress-method-systematic holds
      And the fact e2 that strategy-progress-method-integrated does not hold
      When the service is assessed
      Then strategy-progress-followed-as-one-whole is not met because strategy-progress-method-integrated stands at no

    Scenario: not met when it is so only in part that progress on all strategies and plans is monitored, reviewed and evidenced as one integrated whole
      Given the fact e1 that strategy-progress-method-systematic holds
      And the fact e2 that strategy-progress-method-integrated partly holds
      When the service is assessed
      Then strategy-progress-followed-as-one-whole is not met because strategy-progress-method-integrated stands at partly

  Rule: strategic-plans-bear-fruit (outstanding)

    Scenario: met when plans are carried out throughout and services are better for it
      Given the fact e1 that strategic-plans-consistently-carried-out holds
      And the fact e2 that strategic-plans-make-services-better holds
      When the service is assessed
      Then strategic-plans-bear-fruit is met because of e1, e2

    Scenario: not met when plans are carried out unevenly
      Given the fact e1 that strategic-plans-consistently-carried-out partly holds
      And the fact e2 that strategic-plans-make-services-better holds
      When the service is assessed
      Then strategic-plans-bear-fruit is not met because strategic-plans-consistently-carried-out stands at partly

    Scenario: not met when plans are carried out but services are little better
      Given the fact e1 that strategic-plans-consistently-carried-out holds
      And the fact e2 that strategic-plans-make-services-better partly holds
      When the service is assessed
      Then strategic-plans-bear-fruit is not met because strategic-plans-make-services-better stands at partly

  Rule: vision-and-values-set-out (good)

    Scenario: met when vision and values are stated clearly
      Given the fact e1 that vision-and-values-clearly-stated holds
      When the service is assessed
      Then vision-and-values-set-out is met because of e1

    Scenario: not met when the values have been named but not spelled out
      Given the fact e1 that vision-and-values-clearly-stated partly holds
      When the service is assessed
      Then vision-and-values-set-out is not met because vision-and-values-clearly-stated stands at partly

  Rule: quality-first-in-vision (good)

    Scenario: met when quality and sustainability lead the vision
      Given the fact e1 that vision-driven-by-quality holds
      When the service is assessed
      Then quality-first-in-vision is met because of e1

    Scenario: not met when growth ranks beside quality in the vision
      Given the fact e1 that vision-driven-by-quality partly holds
      When the service is assessed
      Then quality-first-in-vision is not met because vision-driven-by-quality stands at partly

  Rule: vision-worthy-of-belief (good)

    Scenario: met when the vision and values are credible
      Given the fact e1 that vision-and-values-credible holds
      When the service is assessed
      Then vision-worthy-of-belief is met because of e1

    Scenario: not met when part of the vision is hard to believe
      Given the fact e1 that vision-and-values-credible partly holds
      When the service is assessed
      Then vision-worthy-of-belief is not met because vision-and-values-credible stands at partly

  Rule: vision-kept-up-to-date (good)

    Scenario: met when the vision and values are up to date
      Given the fact e1 that vision-and-values-current holds
      When the service is assessed
      Then vision-kept-up-to-date is met because of e1

    Scenario: not met when the vision still speaks of a ward since closed
      Given the fact e1 that vision-and-values-current partly holds
      When the service is assessed
      Then vision-kept-up-to-date is not met because vision-and-values-current stands at partly

  Rule: vision-turned-into-strategy (good)

    Scenario: met when a current strategy puts the vision to work
      Given the fact e1 that strategy-in-place holds
      When the service is assessed
      Then vision-turned-into-strategy is met because of e1

    Scenario: not met when the strategy exists as a draft
      Given the fact e1 that strategy-in-place partly holds
      When the service is assessed
      Then vision-turned-into-strategy is not met because strategy-in-place stands at partly

    Scenario: not met when the service cannot show its strategy
      Given the fact e1 that strategy-in-place is not shown
      When the service is assessed
      Then vision-turned-into-strategy is not met because strategy-in-place stands at partly

  Rule: robust-strategy (good)

    Scenario: met when the strategy is robust
      Given the fact e1 that strategy-robust holds
      When the service is assessed
      Then robust-strategy is met because of e1

    Scenario: not met when the strategy has a serious gap
      Given the fact e1 that strategy-robust partly holds
      When the service is assessed
      Then robust-strategy is not met because strategy-robust stands at partly

  Rule: realistic-strategy (good)

    Scenario: met when the strategy is realistic and its objectives can be achieved
      Given the fact e1 that strategy-realistic holds
      When the service is assessed
      Then realistic-strategy is met because of e1

    Scenario: not met when part of the strategy counts on money that is not there
      Given the fact e1 that strategy-realistic partly holds
      When the service is assessed
      Then realistic-strategy is not met because strategy-realistic stands at partly

  Rule: strategy-has-definite-objectives (good)

    Scenario: met when the objectives are detailed, well defined and to the point
      Given the fact e1 that strategic-objectives-well-defined holds
      When the service is assessed
      Then strategy-has-definite-objectives is met because of e1

    Scenario: not met when some objectives are vague or have little to do with the service
      Given the fact e1 that strategic-objectives-well-defined partly holds
      When the service is assessed
      Then strategy-has-definite-objectives is not met because strategic-objectives-well-defined stands at partly

  Rule: strategy-kept-under-review (good)

    Scenario: met when the strategy was reviewed this year
      Given the fact e1 that strategy-recently-reviewed holds
      When the service is assessed
      Then strategy-kept-under-review is met because of e1

    Scenario: not met when some plans have not been looked at for years
      Given the fact e1 that strategy-recently-reviewed partly holds
      When the service is assessed
      Then strategy-kept-under-review is not met because strategy-recently-reviewed stands at partly

  Rule: strategy-from-structured-planning (good)

    Scenario: met when planning followed a structured process
      Given the fact e1 that strategy-planning-structured holds
      When the service is assessed
      Then strategy-from-structured-planning is met because of e1

    Scenario: not met when only part of the planning had a structure
      Given the fact e1 that strategy-planning-structured partly holds
      When the service is assessed
      Then strategy-from-structured-planning is not met because strategy-planning-structured stands at partly

  Rule: staff-helped-make-strategy (good)

    Scenario: met when staff took part in making the vision and strategy
      Given the fact e1 that strategy-made-with-staff holds
      When the service is assessed
      Then staff-helped-make-strategy is met because of e1

    Scenario: not met when only managers among the staff were asked
      Given the fact e1 that strategy-made-with-staff partly holds
      When the service is assessed
      Then staff-helped-make-strategy is not met because strategy-made-with-staff stands at partly

  Rule: service-users-helped-make-strategy (good)

    Scenario: met when patients took part in making the vision and strategy
      Given the fact e1 that strategy-made-with-service-users holds
      When the service is assessed
      Then service-users-helped-make-strategy is met because of e1

    Scenario: not met when patients were asked about part of it
      Given the fact e1 that strategy-made-with-service-users partly holds
      When the service is assessed
      Then service-users-helped-make-strategy is not met because strategy-made-with-service-users stands at partly

  Rule: partners-helped-make-strategy (good)

    Scenario: met when commissioners and local providers took part
      Given the fact e1 that strategy-made-with-partners holds
      When the service is assessed
      Then partners-helped-make-strategy is met because of e1

    Scenario: not met when one important partner was left out
      Given the fact e1 that strategy-made-with-partners partly holds
      When the service is assessed
      Then partners-helped-make-strategy is not met because strategy-made-with-partners stands at partly

  Rule: consultation-shaped-strategy (good)

    Scenario: met when what was said in consultation is to be found in the plans
      Given the fact e1 that strategy-consultation-heeded holds
      When the service is assessed
      Then consultation-shaped-strategy is met because of e1

    Scenario: not met when some of what was said in consultation was left aside
      Given the fact e1 that strategy-consultation-heeded partly holds
      When the service is assessed
      Then consultation-shaped-strategy is not met because strategy-consultation-heeded stands at partly

  Rule: strategy-in-line-with-local-plans (good)

    Scenario: met when the strategy agrees with local plans
      Given the fact e1 that strategy-aligned-with-local-plans holds
      When the service is assessed
      Then strategy-in-line-with-local-plans is met because of e1

    Scenario: not met when the strategy passes over one of the local plans
      Given the fact e1 that strategy-aligned-with-local-plans partly holds
      When the service is assessed
      Then strategy-in-line-with-local-plans is not met because strategy-aligned-with-local-plans stands at partly

  Rule: services-planned-around-population (good)

    Scenario: met when services are planned around the needs of the population
      Given the fact e1 that strategy-plans-for-population-needs holds
      When the service is assessed
      Then services-planned-around-population is met because of e1

    Scenario: not met when the needs of one part of the population were not looked at
      Given the fact e1 that strategy-plans-for-population-needs partly holds
      When the service is assessed
      Then services-planned-around-population is not met because strategy-plans-for-population-needs stands at partly

  Rule: strategy-success-can-be-measured (good)

    Scenario: met when each objective has an outcome to measure
      Given the fact e1 that strategic-outcomes-measurable holds
      When the service is assessed
      Then strategy-success-can-be-measured is met because of e1

    Scenario: not met when some objectives have no outcome to measure
      Given the fact e1 that strategic-outcomes-measurable partly holds
      When the service is assessed
      Then strategy-success-can-be-measured is not met because strategic-outcomes-measurable stands at partly

  Rule: strategy-reaches-every-level (good)

    Scenario: met when each team has its share of the strategy
      Given the fact e1 that strategy-carried-to-every-level holds
      When the service is assessed
      Then strategy-reaches-every-level is met because of e1

    Scenario: not met when the strategy stops at the level of the directorates
      Given the fact e1 that strategy-carried-to-every-level partly holds
      When the service is assessed
      Then strategy-reaches-every-level is not met because strategy-carried-to-every-level stands at partly

  Rule: obstacles-to-strategy-understood (good)

    Scenario: met when the service knows what stands in the way of its strategy
      Given the fact e1 that strategy-challenges-understood holds
      When the service is assessed
      Then obstacles-to-strategy-understood is met because of e1

    Scenario: not met when the service has thought of some obstacles only
      Given the fact e1 that strategy-challenges-understood partly holds
      When the service is assessed
      Then obstacles-to-strategy-understood is not met because strategy-challenges-understood stands at partly

  Rule: local-factors-in-strategy-understood (good)

    Scenario: met when the service knows how the local health economy bears on its aims
      Given the fact e1 that strategy-local-factors-understood holds
      When the service is assessed
      Then local-factors-in-strategy-understood is met because of e1

    Scenario: not met when the service knows part of the local health economy
      Given the fact e1 that strategy-local-factors-understood partly holds
      When the service is assessed
      Then local-factors-in-strategy-understood is not met because strategy-local-factors-understood stands at partly

  Rule: strategy-backed-by-action-plan (good)

    Scenario: met when an action plan for the strategy is in place
      Given the fact e1 that strategy-action-plan-in-place holds
      When the service is assessed
      Then strategy-backed-by-action-plan is met because of e1

    Scenario: not met when the action plan covers half of the strategy
      Given the fact e1 that strategy-action-plan-in-place partly holds
      When the service is assessed
      Then strategy-backed-by-action-plan is not met because strategy-action-plan-in-place stands at partly

  Rule: staff-know-the-vision (good)

    Scenario: met when staff in every area can say what the vision is and means
      Given the fact e1 that staff-know-vision-and-strategy holds
      When the service is assessed
      Then staff-know-the-vision is met because of e1

    Scenario: not met when staff in theatres have not heard of the vision
      Given the fact e1 that staff-know-vision-and-strategy partly holds
      When the service is assessed
      Then staff-know-the-vision is not met because staff-know-vision-and-strategy stands at partly

  Rule: staff-behind-the-vision (good)

    Scenario: met when staff in every area support the vision and strategy
      Given the fact e1 that staff-support-vision-and-strategy holds
      When the service is assessed
      Then staff-behind-the-vision is met because of e1

    Scenario: not met when some staff do not share the values
      Given the fact e1 that staff-support-vision-and-strategy partly holds
      When the service is assessed
      Then staff-behind-the-vision is not met because staff-support-vision-and-strategy stands at partly

  Rule: staff-know-how-they-help (good)

    Scenario: met when staff see how their work helps the strategy
      Given the fact e1 that staff-see-part-in-strategy holds
      When the service is assessed
      Then staff-know-how-they-help is met because of e1

    Scenario: not met when porters and cleaners do not see what they add to the strategy
      Given the fact e1 that staff-see-part-in-strategy partly holds
      When the service is assessed
      Then staff-know-how-they-help is not met because staff-see-part-in-strategy stands at partly

  Rule: strategy-progress-watched (good)

    Scenario: met when the board reviews progress every quarter
      Given the fact e1 that strategy-progress-monitored holds
      When the service is assessed
      Then strategy-progress-watched is met because of e1

    Scenario: not met when some reviews of progress were missed
      Given the fact e1 that strategy-progress-monitored partly holds
      When the service is assessed
      Then strategy-progress-watched is not met because strategy-progress-monitored stands at partly

  Rule: local-plans-progress-watched (good)

    Scenario: met when progress on local plans is reviewed with the partners
      Given the fact e1 that local-plans-progress-monitored holds
      When the service is assessed
      Then local-plans-progress-watched is met because of e1

    Scenario: not met when progress on one local plan is not reviewed
      Given the fact e1 that local-plans-progress-monitored partly holds
      When the service is assessed
      Then local-plans-progress-watched is not met because local-plans-progress-monitored stands at partly

  Rule: strategy-progress-can-be-shown (good)

    Scenario: met when reports prove how far the strategy has come
      Given the fact e1 that strategy-progress-evidenced holds
      When the service is assessed
      Then strategy-progress-can-be-shown is met because of e1

    Scenario: not met when proof of progress is there for some aims only
      Given the fact e1 that strategy-progress-evidenced partly holds
      When the service is assessed
      Then strategy-progress-can-be-shown is not met because strategy-progress-evidenced stands at partly

    Scenario: not met when no proof of progress is offered
      Given the fact e1 that strategy-progress-evidenced is not shown
      When the service is assessed
      Then strategy-progress-can-be-shown is not met because strategy-progress-evidenced stands at partly

  Rule: leaders-answer-for-strategy (good)

    Scenario: met when leaders at all levels answer for their part of the strategy
      Given the fact e1 that leaders-accountable-for-strategy holds
      When the service is assessed
      Then leaders-answer-for-strategy is met because of e1

    Scenario: not met when ward managers are never asked about their part of the strategy
      Given the fact e1 that leaders-accountable-for-strategy partly holds
      When the service is assessed
      Then leaders-answer-for-strategy is not met because leaders-accountable-for-strategy stands at partly

  Rule: strategy-has-gaps (requires_improvement)

    Scenario: met when the strategy leaves a serious gap
      Given the fact e1 that strategy-robust partly holds
      And the fact e2 that strategic-objectives-well-defined holds
      And the fact e3 that strategy-realistic holds
      When the service is assessed
      Then strategy-has-gaps is met because of e1

    Scenario: met when the objectives behind the strategy lack detail
      Given the fact e1 that strategy-robust holds
      And the fact e2 that strategic-objectives-well-defined partly holds
      And the fact e3 that strategy-realistic holds
      When the service is assessed
      Then strategy-has-gaps is met because of e2

    Scenario: met when the strategy is not quite realistic
      Given the fact e1 that strategy-robust holds
      And the fact e2 that strategic-objectives-well-defined holds
      And the fact e3 that strategy-realistic partly holds
      When the service is assessed
      Then strategy-has-gaps is met because of e3

    Scenario: not met when the strategy is robust and realistic, with well-defined objectives
      Given the fact e1 that strategy-robust holds
      And the fact e2 that strategic-objectives-well-defined holds
      And the fact e3 that strategy-realistic holds
      When the service is assessed
      Then strategy-has-gaps is not met because strategy-robust stands at yes

  Rule: strategy-unfinished (requires_improvement)

    Scenario: met when the strategy is still a draft
      Given the fact e1 that strategy-in-place partly holds
      And the fact e2 that strategy-action-plan-in-place holds
      When the service is assessed
      Then strategy-unfinished is met because of e1

    Scenario: met when there is no action plan for the strategy
      Given the fact e1 that strategy-in-place holds
      And the fact e2 that strategy-action-plan-in-place does not hold
      When the service is assessed
      Then strategy-unfinished is met because of e2

    Scenario: not met when the strategy and its action plan are both complete
      Given the fact e1 that strategy-in-place holds
      And the fact e2 that strategy-action-plan-in-place holds
      When the service is assessed
      Then strategy-unfinished is not met because strategy-in-place stands at yes

    Scenario: met, as it is so in part that an action plan for carrying out the strategy is in place
      Given the fact e1 that strategy-in-place does not hold
      And the fact e2 that strategy-action-plan-in-place partly holds
      When the service is assessed
      Then strategy-unfinished is met because of e1, e2

  Rule: strategy-hard-to-measure-or-pass-down (requires_improvement)

    Scenario: met when some outcomes cannot be measured
      Given the fact e1 that strategic-outcomes-measurable partly holds
      And the fact e2 that strategy-carried-to-every-level holds
      When the service is assessed
      Then strategy-hard-to-measure-or-pass-down is met because of e1

    Scenario: met when the strategy does not reach the teams
      Given the fact e1 that strategic-outcomes-measurable holds
      And the fact e2 that strategy-carried-to-every-level partly holds
      When the service is assessed
      Then strategy-hard-to-measure-or-pass-down is met because of e2

    Scenario: not met when outcomes are measured and known at every level
      Given the fact e1 that strategic-outcomes-measurable holds
      And the fact e2 that strategy-carried-to-every-level holds
      When the service is assessed
      Then strategy-hard-to-measure-or-pass-down is not met because strategic-outcomes-measurable stands at yes

  Rule: strategy-planning-weak (requires_improvement)

    Scenario: met when the planning was partly improvised
      Given the fact e1 that strategy-planning-structured partly holds
      And the fact e2 that strategy-challenges-understood holds
      When the service is assessed
      Then strategy-planning-weak is met because of e1

    Scenario: met when staffing is overlooked as an obstacle
      Given the fact e1 that strategy-planning-structured holds
      And the fact e2 that strategy-challenges-understood partly holds
      When the service is assessed
      Then strategy-planning-weak is met because of e2

    Scenario: not met when the planning had a structure and took in every obstacle
      Given the fact e1 that strategy-planning-structured holds
      And the fact e2 that strategy-challenges-understood holds
      When the service is assessed
      Then strategy-planning-weak is not met because strategy-planning-structured stands at yes

  Rule: strategy-not-wholly-in-line-with-local-plans (requires_improvement)

    Scenario: met when the strategy fits some local plans and not others
      Given the fact e1 that strategy-aligned-with-local-plans partly holds
      When the service is assessed
      Then strategy-not-wholly-in-line-with-local-plans is met because of e1

    Scenario: not met when the strategy fits all the local plans
      Given the fact e1 that strategy-aligned-with-local-plans holds
      When the service is assessed
      Then strategy-not-wholly-in-line-with-local-plans is not met because strategy-aligned-with-local-plans stands at yes

  Rule: local-picture-incomplete-in-strategy (requires_improvement)

    Scenario: met when the bearing of the local health economy is half understood
      Given the fact e1 that strategy-local-factors-understood partly holds
      And the fact e2 that strategy-plans-for-population-needs holds
      When the service is assessed
      Then local-picture-incomplete-in-strategy is met because of e1

    Scenario: met when the needs of the population are partly left out of planning
      Given the fact e1 that strategy-local-factors-understood holds
      And the fact e2 that strategy-plans-for-population-needs partly holds
      When the service is assessed
      Then local-picture-incomplete-in-strategy is met because of e2

    Scenario: not met when the local health economy and its population are fully allowed for
      Given the fact e1 that strategy-local-factors-understood holds
      And the fact e2 that strategy-plans-for-population-needs holds
      When the service is assessed
      Then local-picture-incomplete-in-strategy is not met because strategy-local-factors-understood stands at yes

  Rule: strategy-grown-old (requires_improvement)

    Scenario: met when the strategy was last reviewed long ago
      Given the fact e1 that strategy-recently-reviewed does not hold
      When the service is assessed
      Then strategy-grown-old is met because of e1

    Scenario: met when a few of the plans are old
      Given the fact e1 that strategy-recently-reviewed partly holds
      When the service is assessed
      Then strategy-grown-old is met because of e1

    Scenario: not met when the strategy and all its plans are recent
      Given the fact e1 that strategy-recently-reviewed holds
      When the service is assessed
      Then strategy-grown-old is not met because strategy-recently-reviewed stands at yes

  Rule: some-staff-unsure-of-part-in-strategy (requires_improvement)

    Scenario: met when some staff do not see what they add to the strategy
      Given the fact e1 that staff-see-part-in-strategy partly holds
      When the service is assessed
      Then some-staff-unsure-of-part-in-strategy is met because of e1

    Scenario: not met when all staff see what they add to the strategy
      Given the fact e1 that staff-see-part-in-strategy holds
      When the service is assessed
      Then some-staff-unsure-of-part-in-strategy is not met because staff-see-part-in-strategy stands at yes

  Rule: vision-or-values-unclear (requires_improvement)

    Scenario: met when there is a vision but no statement of values
      Given the fact e1 that vision-and-values-clearly-stated partly holds
      And the fact e2 that vision-driven-by-quality holds
      When the service is assessed
      Then vision-or-values-unclear is met because of e1

    Scenario: met when sustainability has no place in the vision
      Given the fact e1 that vision-and-values-clearly-stated holds
      And the fact e2 that vision-driven-by-quality partly holds
      When the service is assessed
      Then vision-or-values-unclear is met because of e2

    Scenario: not met when vision and values are stated in full and put quality first
      Given the fact e1 that vision-and-values-clearly-stated holds
      And the fact e2 that vision-driven-by-quality holds
      When the service is assessed
      Then vision-or-values-unclear is not met because vision-and-values-clearly-stated stands at yes

  Rule: vision-and-values-dated-or-hard-to-believe (requires_improvement)

    Scenario: met when part of the vision is out of date
      Given the fact e1 that vision-and-values-current partly holds
      And the fact e2 that vision-and-values-credible holds
      When the service is assessed
      Then vision-and-values-dated-or-hard-to-believe is met because of e1

    Scenario: met when some of the values are not credible
      Given the fact e1 that vision-and-values-current holds
      And the fact e2 that vision-and-values-credible partly holds
      When the service is assessed
      Then vision-and-values-dated-or-hard-to-believe is met because of e2

    Scenario: not met when the vision and values are up to date and carry conviction
      Given the fact e1 that vision-and-values-current holds
      And the fact e2 that vision-and-values-credible holds
      When the service is assessed
      Then vision-and-values-dated-or-hard-to-believe is not met because vision-and-values-current stands at yes

  Rule: consultation-sometimes-unheeded (requires_improvement)

    Scenario: met when some results of a consultation were put aside
      Given the fact e1 that strategy-consultation-heeded partly holds
      When the service is assessed
      Then consultation-sometimes-unheeded is met because of e1

    Scenario: not met when all results of consultation were weighed
      Given the fact e1 that strategy-consultation-heeded holds
      When the service is assessed
      Then consultation-sometimes-unheeded is not met because strategy-consultation-heeded stands at yes

  Rule: strategy-made-with-too-few (requires_improvement)

    Scenario: met when patients had little say
      Given the fact e1 that strategy-made-with-service-users partly holds
      And the fact e2 that strategy-made-with-partners holds
      When the service is assessed
      Then strategy-made-with-too-few is met because of e1

    Scenario: met when partners had little say
      Given the fact e1 that strategy-made-with-service-users holds
      And the fact e2 that strategy-made-with-partners partly holds
      When the service is assessed
      Then strategy-made-with-too-few is met because of e2

    Scenario: not met when patients and partners had their full say
      Given the fact e1 that strategy-made-with-service-users holds
      And the fact e2 that strategy-made-with-partners holds
      When the service is assessed
      Then strategy-made-with-too-few is not met because strategy-made-with-service-users stands at yes

  Rule: some-staff-unsure-of-vision (requires_improvement)

    Scenario: met when some staff know the words of the vision but not what they mean
      Given the fact e1 that staff-know-vision-and-strategy partly holds
      And the fact e2 that staff-support-vision-and-strategy holds
      When the service is assessed
      Then some-staff-unsure-of-vision is met because of e1

    Scenario: met when support for the vision among staff is uneven
      Given the fact e1 that staff-know-vision-and-strategy holds
      And the fact e2 that staff-support-vision-and-strategy partly holds
      When the service is assessed
      Then some-staff-unsure-of-vision is met because of e2

    Scenario: not met when the vision is known, clear and dear to all staff
      Given the fact e1 that staff-know-vision-and-strategy holds
      And the fact e2 that staff-support-vision-and-strategy holds
      When the service is assessed
      Then some-staff-unsure-of-vision is not met because staff-know-vision-and-strategy stands at yes

  Rule: staff-had-too-small-a-part-in-vision (requires_improvement)

    Scenario: met when staff saw the values only once they were settled
      Given the fact e1 that strategy-made-with-staff partly holds
      When the service is assessed
      Then staff-had-too-small-a-part-in-vision is met because of e1

    Scenario: not met when staff took a full part in working out the values
      Given the fact e1 that strategy-made-with-staff holds
      When the service is assessed
      Then staff-had-too-small-a-part-in-vision is not met because strategy-made-with-staff stands at yes

  Rule: strategy-progress-watched-by-fits-and-starts (requires_improvement)

    Scenario: met when progress is reviewed at some meetings and not at others
      Given the fact e1 that strategy-progress-monitored partly holds
      And the fact e2 that strategy-progress-evidenced holds
      When the service is assessed
      Then strategy-progress-watched-by-fits-and-starts is met because of e1

    Scenario: met when nothing shows any progress
      Given the fact e1 that strategy-progress-monitored holds
      And the fact e2 that strategy-progress-evidenced does not hold
      When the service is assessed
      Then strategy-progress-watched-by-fits-and-starts is met because of e2

    Scenario: not met when progress is steadily reviewed and there is good evidence of it
      Given the fact e1 that strategy-progress-monitored holds
      And the fact e2 that strategy-progress-evidenced holds
      When the service is assessed
      Then strategy-progress-watched-by-fits-and-starts is not met because strategy-progress-monitored stands at yes

    Scenario: met, as it is so in part that evidence shows how far the strategy and plans have come
      Given the fact e1 that strategy-progress-monitored does not hold
      And the fact e2 that strategy-progress-evidenced partly holds
      When the service is assessed
      Then strategy-progress-watched-by-fits-and-starts is met because of e1, e2

  Rule: local-plans-progress-lost-from-view (requires_improvement)

    Scenario: met when the service seldom looks at progress on local plans
      Given the fact e1 that local-plans-progress-monitored partly holds
      When the service is assessed
      Then local-plans-progress-lost-from-view is met because of e1

    Scenario: not met when the service follows local plans closely
      Given the fact e1 that local-plans-progress-monitored holds
      When the service is assessed
      Then local-plans-progress-lost-from-view is not met because local-plans-progress-monitored stands at yes

  Rule: leaders-sometimes-not-answering-for-strategy (requires_improvement)

    Scenario: met when some leaders are let off their part of the strategy
      Given the fact e1 that leaders-accountable-for-strategy partly holds
      When the service is assessed
      Then leaders-sometimes-not-answering-for-strategy is met because of e1

    Scenario: not met when each leader has to answer for a part of the strategy
      Given the fact e1 that leaders-accountable-for-strategy holds
      When the service is assessed
      Then leaders-sometimes-not-answering-for-strategy is not met because leaders-accountable-for-strategy stands at yes

  Rule: strategy-missing-or-hollow (inadequate)

    Scenario: met when the service has no strategy at present
      Given the fact e1 that strategy-in-place does not hold
      When the service is assessed
      Then strategy-missing-or-hollow is met because of e1

    Scenario: met when the strategy has no detailed objectives or plans
      Given the fact e1 that strategy-in-place holds
      And the fact e2 that strategic-objectives-well-defined does not hold
      And the fact e3 that strategy-realistic holds
      And the fact e4 that strategy-action-plan-in-place holds
      When the service is assessed
      Then strategy-missing-or-hollow is met because of e2

    Scenario: met when the strategy is not realistic at all
      Given the fact e1 that strategy-in-place holds
      And the fact e2 that strategic-objectives-well-defined holds
      And the fact e3 that strategy-realistic does not hold
      And the fact e4 that strategy-action-plan-in-place holds
      When the service is assessed
      Then strategy-missing-or-hollow is met because of e3

    Scenario: met when no plan of action stands behind the strategy
      Given the fact e1 that strategy-in-place holds
      And the fact e2 that strategic-objectives-well-defined holds
      And the fact e3 that strategy-realistic holds
      And the fact e4 that strategy-action-plan-in-place does not hold
      When the service is assessed
      Then strategy-missing-or-hollow is met because of e4

    Scenario: not met when a strategy is being written and is realistic and planned in part
      Given the fact e1 that strategy-in-place partly holds
      And the fact e2 that strategic-objectives-well-defined partly holds
      And the fact e3 that strategy-realistic partly holds
      And the fact e4 that strategy-action-plan-in-place partly holds
      When the service is assessed
      Then strategy-missing-or-hollow is not met because strategy-in-place stands at partly

    Scenario: not met when nothing was said about a strategy
      When the service is assessed
      Then strategy-missing-or-hollow is not met because strategy-in-place is unknown

  Rule: strategy-blind-to-health-economy (inadequate)

    Scenario: met when the strategy was written as if the service stood alone
      Given the fact e1 that strategy-aligned-with-local-plans does not hold
      When the service is assessed
      Then strategy-blind-to-health-economy is met because of e1

    Scenario: not met when the strategy looks at part of the health economy
      Given the fact e1 that strategy-aligned-with-local-plans partly holds
      When the service is assessed
      Then strategy-blind-to-health-economy is not met because strategy-aligned-with-local-plans stands at partly

  Rule: staff-cannot-see-part-in-strategy (inadequate)

    Scenario: met when staff have no idea what they add to the strategy
      Given the fact e1 that staff-see-part-in-strategy does not hold
      When the service is assessed
      Then staff-cannot-see-part-in-strategy is met because of e1

    Scenario: not met when some staff know what they add to the strategy
      Given the fact e1 that staff-see-part-in-strategy partly holds
      When the service is assessed
      Then staff-cannot-see-part-in-strategy is not met because staff-see-part-in-strategy stands at partly

  Rule: no-credible-vision-and-values (inadequate)

    Scenario: met when neither vision nor values are to be found
      Given the fact e1 that vision-and-values-clearly-stated does not hold
      When the service is assessed
      Then no-credible-vision-and-values is met because of e1

    Scenario: met when nobody could believe in the vision and values as stated
      Given the fact e1 that vision-and-values-clearly-stated holds
      And the fact e2 that vision-and-values-credible does not hold
      When the service is assessed
      Then no-credible-vision-and-values is met because of e2

    Scenario: not met when the vision and values are stated in part and credible in part
      Given the fact e1 that vision-and-values-clearly-stated partly holds
      And the fact e2 that vision-and-values-credible partly holds
      When the service is assessed
      Then no-credible-vision-and-values is not met because vision-and-values-clearly-stated stands at partly

  Rule: strategy-made-without-key-stakeholders (inadequate)

    Scenario: met when the values were decided without any staff
      Given the fact e1 that strategy-made-with-staff does not hold
      And the fact e2 that strategy-made-with-service-users holds
      And the fact e3 that strategy-made-with-partners holds
      When the service is assessed
      Then strategy-made-without-key-stakeholders is met because of e1

    Scenario: met when patients had no say at all
      Given the fact e1 that strategy-made-with-staff holds
      And the fact e2 that strategy-made-with-service-users does not hold
      And the fact e3 that strategy-made-with-partners holds
      When the service is assessed
      Then strategy-made-without-key-stakeholders is met because of e2

    Scenario: met when partners had no say at all
      Given the fact e1 that strategy-made-with-staff holds
      And the fact e2 that strategy-made-with-service-users holds
      And the fact e3 that strategy-made-with-partners does not hold
      When the service is assessed
      Then strategy-made-without-key-stakeholders is met because of e3

    Scenario: not met when staff, patients and partners had some say
      Given the fact e1 that strategy-made-with-staff partly holds
      And the fact e2 that strategy-made-with-service-users partly holds
      And the fact e3 that strategy-made-with-partners partly holds
      When the service is assessed
      Then strategy-made-without-key-stakeholders is not met because strategy-made-with-staff stands at partly

  Rule: staff-strangers-to-vision (inadequate)

    Scenario: met when staff have never heard of the vision
      Given the fact e1 that staff-know-vision-and-strategy does not hold
      And the fact e2 that staff-support-vision-and-strategy holds
      When the service is assessed
      Then staff-strangers-to-vision is met because of e1

    Scenario: met when staff do not support the vision and values
      Given the fact e1 that staff-know-vision-and-strategy holds
      And the fact e2 that staff-support-vision-and-strategy does not hold
      When the service is assessed
      Then staff-strangers-to-vision is met because of e2

    Scenario: not met when staff know a little of the vision and some support it
      Given the fact e1 that staff-know-vision-and-strategy partly holds
      And the fact e2 that staff-support-vision-and-strategy partly holds
      When the service is assessed
      Then staff-strangers-to-vision is not met because staff-know-vision-and-strategy stands at partly

  Rule: strategy-progress-not-watched (inadequate)

    Scenario: met when nobody monitors progress
      Given the fact e1 that strategy-progress-monitored does not hold
      And the fact e2 that strategy-progress-evidenced holds
      When the service is assessed
      Then strategy-progress-not-watched is met because of e1

    Scenario: met when the service has nothing to prove its progress
      Given the fact e1 that strategy-progress-monitored holds
      And the fact e2 that strategy-progress-evidenced does not hold
      When the service is assessed
      Then strategy-progress-not-watched is met because of e2

    Scenario: not met when progress is monitored from time to time and partly proved
      Given the fact e1 that strategy-progress-monitored partly holds
      And the fact e2 that strategy-progress-evidenced partly holds
      When the service is assessed
      Then strategy-progress-not-watched is not met because strategy-progress-monitored stands at partly

    Scenario: not met when nothing is known about the monitoring of progress
      When the service is assessed
      Then strategy-progress-not-watched is not met because strategy-progress-monitored is unknown

  Rule: strategy-stays-on-paper (inadequate)

    Scenario: met when no level below the board has plans from the strategy
      Given the fact e1 that strategy-carried-to-every-level does not hold
      And the fact e2 that strategic-outcomes-measurable holds
      When the service is assessed
      Then strategy-stays-on-paper is met because of e1

    Scenario: met when nothing in the plans can be measured
      Given the fact e1 that strategy-carried-to-every-level holds
      And the fact e2 that strategic-outcomes-measurable does not hold
      When the service is assessed
      Then strategy-stays-on-paper is met because of e2

    Scenario: not met when some departments have plans and a few outcomes are measurable
      Given the fact e1 that strategy-carried-to-every-level partly holds
      And the fact e2 that strategic-outcomes-measurable partly holds
      When the service is assessed
      Then strategy-stays-on-paper is not met because strategy-carried-to-every-level stands at partly
