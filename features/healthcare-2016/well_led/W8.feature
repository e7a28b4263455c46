Feature: W8 Learning, improvement and innovation

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then W8 is not outstanding because in improvement-systematic-and-by-recognised-method the claim improvement-approach-embedded is missing
    And W8 is not outstanding because in improvement-the-way-to-perform-and-learn the claim improvement-seen-as-the-way is missing
    And W8 is not outstanding because in improvement-skills-all-over the claim improvement-methods-used-throughout is missing
    And W8 is not outstanding because in change-led-by-staff the claim staff-empowered-to-lead-change is missing
    And W8 is not outstanding because in new-safe-ideas-celebrated the claim safe-innovation-celebrated is missing
    And W8 is not outstanding because in ahead-in-sustainable-models-of-care the claim sustainable-care-models-sought is missing
    And W8 is not outstanding because in strong-record-of-sharing the claim work-shared-near-and-far is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then W8 is not good because in learning-and-improvement-at-every-level the claim learning-and-improvement-in-focus is missing
    And W8 is not good because in staff-learn-by-reflection the claim staff-learn-and-reflect is missing
    And W8 is not good because in services-developed-with-new-ideas the claim innovation-under-way is missing
    And W8 is not good because in improving-through-accreditation the claim accreditation-serves-improvement is missing
    And W8 is not good because in improving-through-research the claim research-serves-improvement is missing
    And W8 is not good because in need-for-improvement-seen the claim improvements-identified is missing
    And W8 is not good because in improvement-carried-through the claim improvement-action-taken is missing
    And W8 is not good because in methods-of-improvement-known the claim improvement-methods-known is missing
    And W8 is not good because in standard-tools-for-improvement the claim improvement-tools-standardised is missing
    And W8 is not good because in systems-behind-improvement the claim improvement-work-supported is missing
    And W8 is not good because in improvement-among-staff-objectives the claim improvement-in-staff-objectives is missing
    And W8 is not good because in staff-rewarded-for-improvement the claim improvement-work-rewarded is missing
    And W8 is not good because in data-behind-improvement the claim improvement-data-systems-working is missing
    And W8 is not good because in ways-to-share-improvement the claim improvement-results-shared is missing
    And W8 is not good because in improvement-evaluated the claim improvement-work-evaluated is missing
    And W8 is not good because in effects-of-change-thought-through the claim change-effects-understood-in-time is missing
    And W8 is not good because in effects-of-change-followed the claim change-effects-monitored is missing
    And W8 is not good because in reviews-used-well the claim reviews-put-to-use is missing
    And W8 is not good because in deaths-looked-into-for-learning the claim deaths-reviewed-for-learning is missing
    And W8 is not good because in lessons-of-reviews-passed-on the claim review-learning-shared is missing
    And W8 is not good because in lessons-of-reviews-put-into-practice the claim review-learning-brings-improvement is missing
    And W8 is not good because in key-risks-found-from-within the claim own-processes-find-key-risks is missing
    And W8 is not good because in risks-found-inside-answered the claim risks-found-inside-acted-on is missing
    And W8 is not good because in staff-turn-to-information the claim staff-encouraged-to-use-information is missing
    And W8 is not good because in staff-step-back-to-review-work the claim time-out-to-review-work is missing
    And W8 is not good because in review-of-work-brings-improvement the claim team-reviews-bring-improvement is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then W8 is not requires_improvement because in weak-investment-in-improvement the claim improvement-work-supported is missing
    And W8 is not requires_improvement because in improvement-know-how-patchy the claim improvement-methods-known is missing
    And W8 is not requires_improvement because in improvement-systems-weak the claim improvement-in-staff-objectives is missing
    And W8 is not requires_improvement because in improvements-sometimes-overlooked the claim improvements-identified is missing
    And W8 is not requires_improvement because in improvement-action-sometimes-missing the claim improvement-action-taken is missing
    And W8 is not requires_improvement because in learning-and-improvement-uneven the claim learning-and-improvement-in-focus is missing
    And W8 is not requires_improvement because in outside-spurs-to-improve-underused the claim accreditation-serves-improvement is missing
    And W8 is not requires_improvement because in reviews-underused the claim reviews-put-to-use is missing
    And W8 is not requires_improvement because in staff-seldom-review-work the claim staff-encouraged-to-use-information is missing
    And W8 is not requires_improvement because in own-risks-found-or-answered-too-late the claim risks-found-inside-acted-on is missing
    And W8 is not requires_improvement because in effects-of-change-not-fully-foreseen the claim change-effects-understood-in-time is missing
    And W8 is not requires_improvement because in effects-of-change-not-followed the claim change-effects-monitored is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then W8 is not inadequate because in services-stand-still-without-improvement-methods the claim innovation-under-way is missing
    And W8 is not inadequate because in improvement-no-priority the claim learning-and-improvement-in-focus is missing
    And W8 is not inadequate because in hardly-any-learning-or-reflection the claim staff-learn-and-reflect is missing
    And W8 is not inadequate because in effects-of-change-not-understood the claim change-effects-understood-in-time is missing

  Rule: improvement-systematic-and-by-recognised-method (outstanding)

    Scenario: met when every team works on improvement by one recognised method
      Given the fact e1 that improvement-approach-embedded holds
      And the fact e2 that improvement-method-recognised holds
      When the service is assessed
      Then improvement-systematic-and-by-recognised-method is met because of e1, e2

    Scenario: not met when improvement is systematic in some divisions only
      Given the fact e1 that improvement-approach-embedded partly holds
      And the fact e2 that improvement-method-recognised holds
      When the service is assessed
      Then improvement-systematic-and-by-recognised-method is not met because improvement-approach-embedded stands at partly

    Scenario: not met when each division improves by a method of its own
      Given the fact e1 that improvement-approach-embedded holds
      And the fact e2 that improvement-method-recognised partly holds
      When the service is assessed
      Then improvement-systematic-and-by-recognised-method is not met because improvement-method-recognised stands at partly

  Rule: improvement-the-way-to-perform-and-learn (outstanding)

    Scenario: met when poor performance is met with improvement work
      Given the fact e1 that improvement-seen-as-the-way holds
      When the service is assessed
      Then improvement-the-way-to-perform-and-learn is met because of e1

    Scenario: not met when poor performance is mostly met with more reporting
      Given the fact e1 that improvement-seen-as-the-way partly holds
      When the service is assessed
      Then improvement-the-way-to-perform-and-learn is not met because improvement-seen-as-the-way stands at partly

  Rule: improvement-skills-all-over (outstanding)

    Scenario: met when improvement coaches work with every department
      Given the fact e1 that improvement-methods-used-throughout holds
      When the service is assessed
      Then improvement-skills-all-over is met because of e1

    Scenario: not met when the method is in use on surgical wards only
      Given the fact e1 that improvement-methods-used-throughout partly holds
      When the service is assessed
      Then improvement-skills-all-over is not met because improvement-methods-used-throughout stands at partly

  Rule: change-led-by-staff (outstanding)

    Scenario: met when ward staff lead the changes they have proposed
      Given the fact e1 that staff-empowered-to-lead-change holds
      When the service is assessed
      Then change-led-by-staff is met because of e1

    Scenario: not met when staff need leave from above for every small change
      Given the fact e1 that staff-empowered-to-lead-change partly holds
      When the service is assessed
      Then change-led-by-staff is not met because staff-empowered-to-lead-change stands at partly

  Rule: new-safe-ideas-celebrated (outstanding)

    Scenario: met when a yearly event celebrates safe new ideas
      Given the fact e1 that safe-innovation-celebrated holds
      When the service is assessed
      Then new-safe-ideas-celebrated is met because of e1

    Scenario: not met when new ideas are noticed by some managers only
      Given the fact e1 that safe-innovation-celebrated partly holds
      When the service is assessed
      Then new-safe-ideas-celebrated is not met because safe-innovation-celebrated stands at partly

    Scenario: not met when the inspection did not ask how new ideas are received
      When the service is assessed
      Then new-safe-ideas-celebrated is not met because safe-innovation-celebrated is unknown

  Rule: ahead-in-sustainable-models-of-care (outstanding)

    Scenario: met when the trust sets out to find new models of care and adopts them
      Given the fact e1 that sustainable-care-models-sought holds
      When the service is assessed
      Then ahead-in-sustainable-models-of-care is met because of e1

    Scenario: not met when new models of care are taken up only by chance
      Given the fact e1 that sustainable-care-models-sought partly holds
      When the service is assessed
      Then ahead-in-sustainable-models-of-care is not met because sustainable-care-models-sought stands at partly

  Rule: strong-record-of-sharing (outstanding)

    Scenario: met when the trust has presented its work at home and abroad for years
      Given the fact e1 that work-shared-near-and-far holds
      When the service is assessed
      Then strong-record-of-sharing is met because of e1

    Scenario: not met when the trust has shared its work with neighbours only
      Given the fact e1 that work-shared-near-and-far partly holds
      When the service is assessed
      Then strong-record-of-sharing is not met because work-shared-near-and-far stands at partly

  Rule: learning-and-improvement-at-every-level (good)

    Scenario: met when board and wards alike keep learning and improving
      Given the fact e1 that learning-and-improvement-in-focus holds
      When the service is assessed
      Then learning-and-improvement-at-every-level is met because of e1

    Scenario: not met when some levels of the organisation take little interest
      Given the fact e1 that learning-and-improvement-in-focus partly holds
      When the service is assessed
      Then learning-and-improvement-at-every-level is not met because learning-and-improvement-in-focus stands at partly

  Rule: staff-learn-by-reflection (good)

    Scenario: met when staff reflect on their practice in regular sessions
      Given the fact e1 that staff-learn-and-reflect holds
      When the service is assessed
      Then staff-learn-by-reflection is met because of e1

    Scenario: not met when only doctors reflect on their practice
      Given the fact e1 that staff-learn-and-reflect partly holds
      When the service is assessed
      Then staff-learn-by-reflection is not met because staff-learn-and-reflect stands at partly

  Rule: services-developed-with-new-ideas (good)

    Scenario: met when the practice joins pilot schemes to develop its services
      Given a service of type gp_practice
      And the fact e1 that innovation-under-way holds
      When the service is assessed
      Then services-developed-with-new-ideas is met because of e1

    Scenario: not met when one new idea was tried and soon given up
      Given the fact e1 that innovation-under-way partly holds
      When the service is assessed
      Then services-developed-with-new-ideas is not met because innovation-under-way stands at partly

  Rule: improving-through-accreditation (good)

    Scenario: met when wards hold recognised accreditation and learn from it
      Given the fact e1 that accreditation-serves-improvement holds
      When the service is assessed
      Then improving-through-accreditation is met because of e1

    Scenario: not met when one service has let its accreditation go
      Given the fact e1 that accreditation-serves-improvement partly holds
      When the service is assessed
      Then improving-through-accreditation is not met because accreditation-serves-improvement stands at partly

  Rule: improving-through-research (good)

    Scenario: met when the organisation takes part in research
      Given the fact e1 that research-serves-improvement holds
      When the service is assessed
      Then improving-through-research is met because of e1

    Scenario: not met when plans for research have only begun
      Given the fact e1 that research-serves-improvement partly holds
      When the service is assessed
      Then improving-through-research is not met because research-serves-improvement stands at partly

  Rule: need-for-improvement-seen (good)

    Scenario: met when leaders see where the service should do better
      Given the fact e1 that improvements-identified holds
      When the service is assessed
      Then need-for-improvement-seen is met because of e1

    Scenario: not met when leaders are unaware of one area that should do better
      Given the fact e1 that improvements-identified partly holds
      When the service is assessed
      Then need-for-improvement-seen is not met because improvements-identified stands at partly

  Rule: improvement-carried-through (good)

    Scenario: met when the improvement plan is carried out on time
      Given the fact e1 that improvement-action-taken holds
      When the service is assessed
      Then improvement-carried-through is met because of e1

    Scenario: not met when part of the improvement plan is overdue
      Given the fact e1 that improvement-action-taken partly holds
      When the service is assessed
      Then improvement-carried-through is not met because improvement-action-taken stands at partly

  Rule: methods-of-improvement-known (good)

    Scenario: met when staff of all grades know the method and have been trained to use it
      Given the fact e1 that improvement-methods-known holds
      When the service is assessed
      Then methods-of-improvement-known is met because of e1

    Scenario: not met when the method is known to managers only
      Given the fact e1 that improvement-methods-known partly holds
      When the service is assessed
      Then methods-of-improvement-known is not met because improvement-methods-known stands at partly

    Scenario: not met when training in the method has reached a third of the staff
      Given the fact e1 that improvement-methods-known partly holds
      When the service is assessed
      Then methods-of-improvement-known is not met because improvement-methods-known stands at partly

  Rule: standard-tools-for-improvement (good)

    Scenario: met when the trust has one set of tools for improvement
      Given the fact e1 that improvement-tools-standardised holds
      When the service is assessed
      Then standard-tools-for-improvement is met because of e1

    Scenario: not met when several sets of tools compete
      Given the fact e1 that improvement-tools-standardised partly holds
      When the service is assessed
      Then standard-tools-for-improvement is not met because improvement-tools-standardised stands at partly

  Rule: systems-behind-improvement (good)

    Scenario: met when improvement work has sound systems, with money and time set aside every year
      Given the fact e1 that improvement-work-supported holds
      When the service is assessed
      Then systems-behind-improvement is met because of e1

    Scenario: not met when money for improvement comes and goes
      Given the fact e1 that improvement-work-supported partly holds
      When the service is assessed
      Then systems-behind-improvement is not met because improvement-work-supported stands at partly

  Rule: improvement-among-staff-objectives (good)

    Scenario: met when each appraisal sets an objective for improvement
      Given the fact e1 that improvement-in-staff-objectives holds
      When the service is assessed
      Then improvement-among-staff-objectives is met because of e1

    Scenario: not met when few appraisals mention improvement
      Given the fact e1 that improvement-in-staff-objectives partly holds
      When the service is assessed
      Then improvement-among-staff-objectives is not met because improvement-in-staff-objectives stands at partly

  Rule: staff-rewarded-for-improvement (good)

    Scenario: met when staff awards honour improvement
      Given the fact e1 that improvement-work-rewarded holds
      When the service is assessed
      Then staff-rewarded-for-improvement is met because of e1

    Scenario: not met when rewards pass over some groups of staff
      Given the fact e1 that improvement-work-rewarded partly holds
      When the service is assessed
      Then staff-rewarded-for-improvement is not met because improvement-work-rewarded stands at partly

  Rule: data-behind-improvement (good)

    Scenario: met when teams get the data that they need to improve
      Given the fact e1 that improvement-data-systems-working holds
      When the service is assessed
      Then data-behind-improvement is met because of e1

    Scenario: not met when teams wait months for their data
      Given the fact e1 that improvement-data-systems-working partly holds
      When the service is assessed
      Then data-behind-improvement is not met because improvement-data-systems-working stands at partly

  Rule: ways-to-share-improvement (good)

    Scenario: met when an intranet page and events spread what teams have done
      Given the fact e1 that improvement-results-shared holds
      When the service is assessed
      Then ways-to-share-improvement is met because of e1

    Scenario: not met when teams hear of each other's work by chance
      Given the fact e1 that improvement-results-shared partly holds
      When the service is assessed
      Then ways-to-share-improvement is not met because improvement-results-shared stands at partly

  Rule: improvement-evaluated (good)

    Scenario: met when each project ends with an evaluation
      Given the fact e1 that improvement-work-evaluated holds
      When the service is assessed
      Then improvement-evaluated is met because of e1

    Scenario: not met when some projects are never evaluated
      Given the fact e1 that improvement-work-evaluated partly holds
      When the service is assessed
      Then improvement-evaluated is not met because improvement-work-evaluated stands at partly

  Rule: effects-of-change-thought-through (good)

    Scenario: met when the effect on care is assessed before each change
      Given the fact e1 that change-effects-understood-in-time holds
      When the service is assessed
      Then effects-of-change-thought-through is met because of e1

    Scenario: not met when the assessment of one change left out sustainability
      Given the fact e1 that change-effects-understood-in-time partly holds
      When the service is assessed
      Then effects-of-change-thought-through is not met because change-effects-understood-in-time stands at partly

  Rule: effects-of-change-followed (good)

    Scenario: met when each change is followed by measures of quality
      Given the fact e1 that change-effects-monitored holds
      When the service is assessed
      Then effects-of-change-followed is met because of e1

    Scenario: not met when monitoring of one change stopped early
      Given the fact e1 that change-effects-monitored partly holds
      When the service is assessed
      Then effects-of-change-followed is not met because change-effects-monitored stands at partly

  Rule: reviews-used-well (good)

    Scenario: met when mock inspections and a royal college review are taken up with energy
      Given the fact e1 that reviews-put-to-use holds
      When the service is assessed
      Then reviews-used-well is met because of e1

    Scenario: not met when some internal reviews gather dust
      Given the fact e1 that reviews-put-to-use partly holds
      When the service is assessed
      Then reviews-used-well is not met because reviews-put-to-use stands at partly

    Scenario: not met when part of an outside review is left aside
      Given the fact e1 that reviews-put-to-use partly holds
      When the service is assessed
      Then reviews-used-well is not met because reviews-put-to-use stands at partly

  Rule: deaths-looked-into-for-learning (good)

    Scenario: met when each death is reviewed for lessons
      Given the fact e1 that deaths-reviewed-for-learning holds
      When the service is assessed
      Then deaths-looked-into-for-learning is met because of e1

    Scenario: not met when some deaths are reviewed months late
      Given the fact e1 that deaths-reviewed-for-learning partly holds
      When the service is assessed
      Then deaths-looked-into-for-learning is not met because deaths-reviewed-for-learning stands at partly

    Scenario: not met when the trust cannot show that it reviews deaths
      Given the fact e1 that deaths-reviewed-for-learning is not shown
      When the service is assessed
      Then deaths-looked-into-for-learning is not met because deaths-reviewed-for-learning stands at partly

  Rule: lessons-of-reviews-passed-on (good)

    Scenario: met when every team hears what reviews have taught
      Given the fact e1 that review-learning-shared holds
      When the service is assessed
      Then lessons-of-reviews-passed-on is met because of e1

    Scenario: not met when lessons stay with the division reviewed
      Given the fact e1 that review-learning-shared partly holds
      When the service is assessed
      Then lessons-of-reviews-passed-on is not met because review-learning-shared stands at partly

  Rule: lessons-of-reviews-put-into-practice (good)

    Scenario: met when practice changes after reviews
      Given the fact e1 that review-learning-brings-improvement holds
      When the service is assessed
      Then lessons-of-reviews-put-into-practice is met because of e1

    Scenario: not met when practice changes after some reviews only
      Given the fact e1 that review-learning-brings-improvement partly holds
      When the service is assessed
      Then lessons-of-reviews-put-into-practice is not met because review-learning-brings-improvement stands at partly

  Rule: key-risks-found-from-within (good)

    Scenario: met when the trust had found the key risks before inspectors came
      Given the fact e1 that own-processes-find-key-risks holds
      When the service is assessed
      Then key-risks-found-from-within is met because of e1

    Scenario: not met when inspectors found one key risk that the trust had missed
      Given the fact e1 that own-processes-find-key-risks partly holds
      When the service is assessed
      Then key-risks-found-from-within is not met because own-processes-find-key-risks stands at partly

  Rule: risks-found-inside-answered (good)

    Scenario: met when risks found by internal audit are dealt with
      Given the fact e1 that risks-found-inside-acted-on holds
      When the service is assessed
      Then risks-found-inside-answered is met because of e1

    Scenario: not met when some risks found by internal audit linger
      Given the fact e1 that risks-found-inside-acted-on partly holds
      When the service is assessed
      Then risks-found-inside-answered is not met because risks-found-inside-acted-on stands at partly

  Rule: staff-turn-to-information (good)

    Scenario: met when teams are urged to use their dashboards
      Given the fact e1 that staff-encouraged-to-use-information holds
      When the service is assessed
      Then staff-turn-to-information is met because of e1

    Scenario: not met when only managers are urged to use the dashboards
      Given the fact e1 that staff-encouraged-to-use-information partly holds
      When the service is assessed
      Then staff-turn-to-information is not met because staff-encouraged-to-use-information stands at partly

  Rule: staff-step-back-to-review-work (good)

    Scenario: met when teams meet every month to review their work and solve problems
      Given the fact e1 that time-out-to-review-work holds
      When the service is assessed
      Then staff-step-back-to-review-work is met because of e1

    Scenario: not met when team meetings are often cancelled
      Given the fact e1 that time-out-to-review-work partly holds
      When the service is assessed
      Then staff-step-back-to-review-work is not met because time-out-to-review-work stands at partly

  Rule: review-of-work-brings-improvement (good)

    Scenario: met when team meetings lead to better ways of working
      Given the fact e1 that team-reviews-bring-improvement holds
      When the service is assessed
      Then review-of-work-brings-improvement is met because of e1

    Scenario: not met when only some of the points from team meetings are taken up
      Given the fact e1 that team-reviews-bring-improvement partly holds
      When the service is assessed
      Then review-of-work-brings-improvement is not met because team-reviews-bring-improvement stands at partly

  Rule: weak-investment-in-improvement (requires_improvement)

    Scenario: met when investment in improvement is uneven
      Given the fact e1 that improvement-work-supported partly holds
      When the service is assessed
      Then weak-investment-in-improvement is met because of e1

    Scenario: not met when investment in improvement is steady
      Given the fact e1 that improvement-work-supported holds
      When the service is assessed
      Then weak-investment-in-improvement is not met because improvement-work-supported stands at yes

  Rule: improvement-know-how-patchy (requires_improvement)

    Scenario: met when few staff have been trained in improvement
      Given the fact e1 that improvement-methods-known partly holds
      And the fact e2 that improvement-tools-standardised holds
      When the service is assessed
      Then improvement-know-how-patchy is met because of e1

    Scenario: met when there are no standard tools
      Given the fact e1 that improvement-methods-known holds
      And the fact e2 that improvement-tools-standardised does not hold
      When the service is assessed
      Then improvement-know-how-patchy is met because of e2

    Scenario: not met when methods are mastered everywhere, with standard tools
      Given the fact e1 that improvement-methods-known holds
      And the fact e2 that improvement-tools-standardised holds
      When the service is assessed
      Then improvement-know-how-patchy is not met because improvement-methods-known stands at yes

    Scenario: met, as it is so in part that there are standard tools and methods for improvement work
      Given the fact e1 that improvement-methods-known does not hold
      And the fact e2 that improvement-tools-standardised partly holds
      When the service is assessed
      Then improvement-know-how-patchy is met because of e1, e2

  Rule: improvement-systems-weak (requires_improvement)

    Scenario: met when objectives seldom speak of improvement
      Given the fact e1 that improvement-in-staff-objectives partly holds
      And the fact e2 that improvement-work-rewarded holds
      And the fact e3 that improvement-data-systems-working holds
      And the fact e4 that improvement-results-shared holds
      And the fact e5 that improvement-work-evaluated holds
      When the service is assessed
      Then improvement-systems-weak is met because of e1

    Scenario: met when improvement goes unrewarded
      Given the fact e1 that improvement-in-staff-objectives holds
      And the fact e2 that improvement-work-rewarded does not hold
      And the fact e3 that improvement-data-systems-working holds
      And the fact e4 that improvement-results-shared holds
      And the fact e5 that improvement-work-evaluated holds
      When the service is assessed
      Then improvement-systems-weak is met because of e2

    Scenario: met when data for improvement are slow to come
      Given the fact e1 that improvement-in-staff-objectives holds
      And the fact e2 that improvement-work-rewarded holds
      And the fact e3 that improvement-data-systems-working partly holds
      And the fact e4 that improvement-results-shared holds
      And the fact e5 that improvement-work-evaluated holds
      When the service is assessed
      Then improvement-systems-weak is met because of e3

    Scenario: met when improvement work stays where it was done
      Given the fact e1 that improvement-in-staff-objectives holds
      And the fact e2 that improvement-work-rewarded holds
      And the fact e3 that improvement-data-systems-working holds
      And the fact e4 that improvement-results-shared partly holds
      And the fact e5 that improvement-work-evaluated holds
      When the service is assessed
      Then improvement-systems-weak is met because of e4

    Scenario: met when few projects are evaluated
      Given the fact e1 that improvement-in-staff-objectives holds
      And the fact e2 that improvement-work-rewarded holds
      And the fact e3 that improvement-data-systems-working holds
      And the fact e4 that improvement-results-shared holds
      And the fact e5 that improvement-work-evaluated partly holds
      When the service is assessed
      Then improvement-systems-weak is met because of e5

    Scenario: not met when objectives, rewards, data, sharing and evaluation are all sound
      Given the fact e1 that improvement-in-staff-objectives holds
      And the fact e2 that improvement-work-rewarded holds
      And the fact e3 that improvement-data-systems-working holds
      And the fact e4 that improvement-results-shared holds
      And the fact e5 that improvement-work-evaluated holds
      When the service is assessed
      Then improvement-systems-weak is not met because improvement-in-staff-objectives stands at yes

    Scenario: met, as it is so in part that staff are rewarded for improvement and innovation
      Given the fact e1 that improvement-in-staff-objectives does not hold
      And the fact e2 that improvement-work-rewarded partly holds
      When the service is assessed
      Then improvement-systems-weak is met because of e1, e2

  Rule: improvements-sometimes-overlooked (requires_improvement)

    Scenario: met when some needs for improvement go unseen
      Given the fact e1 that improvements-identified partly holds
      When the service is assessed
      Then improvements-sometimes-overlooked is met because of e1

    Scenario: not met when needs for improvement are seen
      Given the fact e1 that improvements-identified holds
      When the service is assessed
      Then improvements-sometimes-overlooked is not met because improvements-identified stands at yes

  Rule: improvement-action-sometimes-missing (requires_improvement)

    Scenario: met when some of the action called for is not taken
      Given the fact e1 that improvement-action-taken partly holds
      And the fact e2 that review-learning-brings-improvement holds
      And the fact e3 that team-reviews-bring-improvement holds
      When the service is assessed
      Then improvement-action-sometimes-missing is met because of e1

    Scenario: met when some lessons of reviews are left unused
      Given the fact e1 that improvement-action-taken holds
      And the fact e2 that review-learning-brings-improvement partly holds
      And the fact e3 that team-reviews-bring-improvement holds
      When the service is assessed
      Then improvement-action-sometimes-missing is met because of e2

    Scenario: met when points from team meetings come to nothing
      Given the fact e1 that improvement-action-taken holds
      And the fact e2 that review-learning-brings-improvement holds
      And the fact e3 that team-reviews-bring-improvement does not hold
      When the service is assessed
      Then improvement-action-sometimes-missing is met because of e3

    Scenario: not met when action follows from plans, reviews and team meetings
      Given the fact e1 that improvement-action-taken holds
      And the fact e2 that review-learning-brings-improvement holds
      And the fact e3 that team-reviews-bring-improvement holds
      When the service is assessed
      Then improvement-action-sometimes-missing is not met because improvement-action-taken stands at yes

    Scenario: met, as it is so in part that what staff and teams find when they review their work leads to improvement
      Given the fact e1 that improvement-action-taken does not hold
      And the fact e2 that team-reviews-bring-improvement partly holds
      When the service is assessed
      Then improvement-action-sometimes-missing is met because of e1, e2

  Rule: learning-and-improvement-uneven (requires_improvement)

    Scenario: met when some levels do little to learn and improve
      Given the fact e1 that learning-and-improvement-in-focus partly holds
      And the fact e2 that staff-learn-and-reflect holds
      And the fact e3 that innovation-under-way holds
      When the service is assessed
      Then learning-and-improvement-uneven is met because of e1

    Scenario: met when staff have few chances to reflect
      Given the fact e1 that learning-and-improvement-in-focus holds
      And the fact e2 that staff-learn-and-reflect partly holds
      And the fact e3 that innovation-under-way holds
      When the service is assessed
      Then learning-and-improvement-uneven is met because of e2

    Scenario: met when new ideas are few
      Given the fact e1 that learning-and-improvement-in-focus holds
      And the fact e2 that staff-learn-and-reflect holds
      And the fact e3 that innovation-under-way partly holds
      When the service is assessed
      Then learning-and-improvement-uneven is met because of e3

    Scenario: not met when learning, reflection and new ideas all have their place
      Given the fact e1 that learning-and-improvement-in-focus holds
      And the fact e2 that staff-learn-and-reflect holds
      And the fact e3 that innovation-under-way holds
      When the service is assessed
      Then learning-and-improvement-uneven is not met because learning-and-improvement-in-focus stands at yes

  Rule: outside-spurs-to-improve-underused (requires_improvement)

    Scenario: met when the organisation shows little interest in accreditation
      Given the fact e1 that accreditation-serves-improvement partly holds
      And the fact e2 that research-serves-improvement holds
      When the service is assessed
      Then outside-spurs-to-improve-underused is met because of e1

    Scenario: met when the organisation takes little part in research
      Given the fact e1 that accreditation-serves-improvement holds
      And the fact e2 that research-serves-improvement partly holds
      When the service is assessed
      Then outside-spurs-to-improve-underused is met because of e2

    Scenario: not met when accreditation and research both help to improve
      Given the fact e1 that accreditation-serves-improvement holds
      And the fact e2 that research-serves-improvement holds
      When the service is assessed
      Then outside-spurs-to-improve-underused is not met because accreditation-serves-improvement stands at yes

  Rule: reviews-underused (requires_improvement)

    Scenario: met when internal reviews are seldom used
      Given the fact e1 that reviews-put-to-use partly holds
      And the fact e2 that deaths-reviewed-for-learning holds
      And the fact e3 that review-learning-shared holds
      When the service is assessed
      Then reviews-underused is met because of e1

    Scenario: met when reviews of deaths teach little
      Given the fact e1 that reviews-put-to-use holds
      And the fact e2 that deaths-reviewed-for-learning partly holds
      And the fact e3 that review-learning-shared holds
      When the service is assessed
      Then reviews-underused is met because of e2

    Scenario: met when what reviews taught has not reached all teams
      Given the fact e1 that reviews-put-to-use holds
      And the fact e2 that deaths-reviewed-for-learning holds
      And the fact e3 that review-learning-shared partly holds
      When the service is assessed
      Then reviews-underused is met because of e3

    Scenario: not met when reviews of all kinds are used and their lessons shared
      Given the fact e1 that reviews-put-to-use holds
      And the fact e2 that deaths-reviewed-for-learning holds
      And the fact e3 that review-learning-shared holds
      When the service is assessed
      Then reviews-underused is not met because reviews-put-to-use stands at yes

  Rule: staff-seldom-review-work (requires_improvement)

    Scenario: met when staff are not encouraged to use information
      Given the fact e1 that staff-encouraged-to-use-information does not hold
      And the fact e2 that time-out-to-review-work holds
      When the service is assessed
      Then staff-seldom-review-work is met because of e1

    Scenario: met when teams seldom find time to review their work
      Given the fact e1 that staff-encouraged-to-use-information holds
      And the fact e2 that time-out-to-review-work partly holds
      When the service is assessed
      Then staff-seldom-review-work is met because of e2

    Scenario: not met when staff use information and take time to review their work
      Given the fact e1 that staff-encouraged-to-use-information holds
      And the fact e2 that time-out-to-review-work holds
      When the service is assessed
      Then staff-seldom-review-work is not met because staff-encouraged-to-use-information stands at yes

    Scenario: met, as it is so in part that staff are encouraged to see from information how they are doing
      Given the fact e1 that staff-encouraged-to-use-information partly holds
      When the service is assessed
      Then staff-seldom-review-work is met because of e1

  Rule: own-risks-found-or-answered-too-late (requires_improvement)

    Scenario: met when internal audit warned of a risk and little was done
      Given the fact e1 that risks-found-inside-acted-on partly holds
      And the fact e2 that own-processes-find-key-risks holds
      When the service is assessed
      Then own-risks-found-or-answered-too-late is met because of e1

    Scenario: met when key risks come to light only through inspection
      Given the fact e1 that risks-found-inside-acted-on holds
      And the fact e2 that own-processes-find-key-risks does not hold
      When the service is assessed
      Then own-risks-found-or-answered-too-late is met because of e2

    Scenario: not met when key risks come to light inside first and warnings are heeded
      Given the fact e1 that risks-found-inside-acted-on holds
      And the fact e2 that own-processes-find-key-risks holds
      When the service is assessed
      Then own-risks-found-or-answered-too-late is not met because risks-found-inside-acted-on stands at yes

    Scenario: met, as it is so in part that the organisation finds its key risks by itself, before outside bodies point them out
      Given the fact e1 that risks-found-inside-acted-on does not hold
      And the fact e2 that own-processes-find-key-risks partly holds
      When the service is assessed
      Then own-risks-found-or-answered-too-late is met because of e1, e2

  Rule: effects-of-change-not-fully-foreseen (requires_improvement)

    Scenario: met when a ward was closed with half an assessment
      Given the fact e1 that change-effects-understood-in-time partly holds
      When the service is assessed
      Then effects-of-change-not-fully-foreseen is met because of e1

    Scenario: not met when a ward was closed after a full assessment
      Given the fact e1 that change-effects-understood-in-time holds
      When the service is assessed
      Then effects-of-change-not-fully-foreseen is not met because change-effects-understood-in-time stands at yes

  Rule: effects-of-change-not-followed (requires_improvement)

    Scenario: met when nobody measures what a merger does to care
      Given the fact e1 that change-effects-monitored does not hold
      When the service is assessed
      Then effects-of-change-not-followed is met because of e1

    Scenario: met when a merger is followed up for only a few weeks
      Given the fact e1 that change-effects-monitored partly holds
      When the service is assessed
      Then effects-of-change-not-followed is met because of e1

    Scenario: not met when a merger is followed up for as long as it takes
      Given the fact e1 that change-effects-monitored holds
      When the service is assessed
      Then effects-of-change-not-followed is not met because change-effects-monitored stands at yes

  Rule: services-stand-still-without-improvement-methods (inadequate)

    Scenario: met when services have not developed for years and nobody knows a method of improvement
      Given the fact e1 that innovation-under-way does not hold
      And the fact e2 that improvement-methods-known does not hold
      When the service is assessed
      Then services-stand-still-without-improvement-methods is met because of e1, e2

    Scenario: not met when a few services have developed
      Given the fact e1 that innovation-under-way partly holds
      And the fact e2 that improvement-methods-known does not hold
      When the service is assessed
      Then services-stand-still-without-improvement-methods is not met because innovation-under-way stands at partly

    Scenario: not met when services stand still though some staff know a method of improvement
      Given the fact e1 that innovation-under-way does not hold
      And the fact e2 that improvement-methods-known partly holds
      When the service is assessed
      Then services-stand-still-without-improvement-methods is not met because improvement-methods-known stands at partly

  Rule: improvement-no-priority (inadequate)

    Scenario: met when leaders and staff take no interest in improving
      Given the fact e1 that learning-and-improvement-in-focus does not hold
      When the service is assessed
      Then improvement-no-priority is met because of e1

    Scenario: not met when interest in improving is found at some levels
      Given the fact e1 that learning-and-improvement-in-focus partly holds
      When the service is assessed
      Then improvement-no-priority is not met because learning-and-improvement-in-focus stands at partly

  Rule: hardly-any-learning-or-reflection (inadequate)

    Scenario: met when staff do not reflect or learn
      Given the fact e1 that staff-learn-and-reflect does not hold
      When the service is assessed
      Then hardly-any-learning-or-reflection is met because of e1

    Scenario: not met when staff reflect on some events
      Given the fact e1 that staff-learn-and-reflect partly holds
      When the service is assessed
      Then hardly-any-learning-or-reflection is not met because staff-learn-and-reflect stands at partly

  Rule: effects-of-change-not-understood (inadequate)

    Scenario: met when services change and nobody understands what that does to care
      Given the fact e1 that change-effects-understood-in-time does not hold
      When the service is assessed
      Then effects-of-change-not-understood is met because of e1

    Scenario: met when people suffer by a change that nobody thought through
      Given the fact e1 that change-effects-understood-in-time does not hold, with significant impact
      When the service is assessed
      Then effects-of-change-not-understood is met because of e1

    Scenario: not met when the effects of a change are understood in part
      Given the fact e1 that change-effects-understood-in-time partly holds
      When the service is assessed
      Then effects-of-change-not-understood is not met because change-effects-understood-in-time stands at partly
