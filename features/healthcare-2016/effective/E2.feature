Feature: E2 Monitoring and comparing outcomes of care

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then E2 is not outstanding because in everyone-engaged-in-outcomes the claim all-staff-work-on-outcomes is missing
    And E2 is not outstanding because in outcomes-traced-beyond-the-service the claim outcomes-followed-after-transfer is missing
    And E2 is not outstanding because in chances-to-compare-seized the claim peer-comparison-sought is missing
    And E2 is not outstanding because in high-performance-known-outside the claim performance-recognised-externally is missing
    And E2 is not outstanding because in outcomes-beyond-expectation the claim outcomes-exceed-expectations is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then E2 is not good because in outcomes-routinely-watched the claim outcomes-monitored is missing
    And E2 is not good because in monitoring-makes-care-better the claim outcome-findings-acted-on is missing
    And E2 is not good because in outcomes-even the claim outcomes-consistent is missing
    And E2 is not good because in outcomes-as-expected the claim outcomes-meet-expectations is missing
    And E2 is not good because in outcomes-match-similar-services the claim outcomes-compare-well is missing
    And E2 is not good because in outcomes-kept-up-over-time the claim outcomes-hold-or-improve is missing
    And E2 is not good because in part-in-national-audits the claim national-audits-joined is missing
    And E2 is not good because in part-in-local-audits the claim local-audits-done is missing
    And E2 is not good because in part-in-benchmarking the claim outcomes-benchmarked is missing
    And E2 is not good because in part-in-peer-review the claim peer-review-joined is missing
    And E2 is not good because in part-in-approved-accreditation the claim approved-accreditation-joined is missing
    And E2 is not good because in part-in-outcome-initiatives the claim outcome-initiatives-joined is missing
    And E2 is not good because in staff-concerned-share-in-audit the claim relevant-staff-monitor-outcomes is missing
    And E2 is not good because in effectiveness-figures-reliable the claim effectiveness-figures-sound is missing
    And E2 is not good because in effectiveness-known-inside-and-outside the claim effectiveness-findings-shared is missing
    And E2 is not good because in staff-grasp-effectiveness the claim effectiveness-findings-understood is missing
    And E2 is not good because in improvement-in-outcomes-followed-up the claim outcome-improvement-checked is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then E2 is not requires_improvement because in outcomes-below-expectations the claim outcomes-compare-well is missing
    And E2 is not requires_improvement because in outcomes-uneven-or-slipping the claim outcomes-consistent is missing
    And E2 is not requires_improvement because in outcomes-not-always-watched the claim outcomes-monitored is missing
    And E2 is not requires_improvement because in effectiveness-figures-not-robust the claim effectiveness-figures-sound is missing
    And E2 is not requires_improvement because in limited-part-in-national-audits the claim national-audits-joined is missing
    And E2 is not requires_improvement because in limited-benchmarking the claim outcomes-benchmarked is missing
    And E2 is not requires_improvement because in limited-part-in-outside-reviews the claim peer-review-joined is missing
    And E2 is not requires_improvement because in limited-local-audit the claim local-audits-done is missing
    And E2 is not requires_improvement because in monitoring-results-not-always-used the claim outcome-findings-acted-on is missing
    And E2 is not requires_improvement because in improvement-in-outcomes-unchecked the claim outcome-improvement-checked is missing
    And E2 is not requires_improvement because in effectiveness-findings-miss-those-concerned the claim effectiveness-findings-shared is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then E2 is not inadequate because in outcomes-hardly-watched the claim outcomes-monitored is missing
    And E2 is not inadequate because in outcomes-vary-widely-or-lag-far-behind the claim outcomes-consistent is missing
    And E2 is not inadequate because in poor-outcomes-not-acted-on the claim outcome-findings-acted-on is missing

  Rule: everyone-engaged-in-outcomes (outstanding)

    Scenario: met when porters, nurses and doctors all work on better outcomes
      Given the fact e1 that all-staff-work-on-outcomes holds
      When the service is assessed
      Then everyone-engaged-in-outcomes is met because of e1

    Scenario: not met when only doctors are engaged in the work
      Given the fact e1 that all-staff-work-on-outcomes partly holds
      When the service is assessed
      Then everyone-engaged-in-outcomes is not met because all-staff-work-on-outcomes stands at partly

  Rule: outcomes-traced-beyond-the-service (outstanding)

    Scenario: met when the stroke unit follows people after they have moved on
      Given the fact e1 that outcomes-followed-after-transfer holds
      When the service is assessed
      Then outcomes-traced-beyond-the-service is met because of e1

    Scenario: not met when people are followed in one specialty only
      Given the fact e1 that outcomes-followed-after-transfer partly holds
      When the service is assessed
      Then outcomes-traced-beyond-the-service is not met because outcomes-followed-after-transfer stands at partly

    Scenario: not met when the inspection did not ask about people who have moved on
      When the service is assessed
      Then outcomes-traced-beyond-the-service is not met because outcomes-followed-after-transfer is unknown

  Rule: chances-to-compare-seized (outstanding)

    Scenario: met when the service asks for peer review and seeks accreditation
      Given the fact e1 that peer-comparison-sought holds
      And the fact e2 that accreditation-sought holds
      When the service is assessed
      Then chances-to-compare-seized is met because of e1, e2

    Scenario: not met when the service is compared only where it is told to be
      Given the fact e1 that peer-comparison-sought partly holds
      And the fact e2 that accreditation-sought holds
      When the service is assessed
      Then chances-to-compare-seized is not met because peer-comparison-sought stands at partly

    Scenario: not met when accreditation is sought for one department only
      Given the fact e1 that peer-comparison-sought holds
      And the fact e2 that accreditation-sought partly holds
      When the service is assessed
      Then chances-to-compare-seized is not met because accreditation-sought stands at partly

  Rule: high-performance-known-outside (outstanding)

    Scenario: met when a royal college commends the service
      Given the fact e1 that performance-recognised-externally holds
      When the service is assessed
      Then high-performance-known-outside is met because of e1

    Scenario: not met when the only praise is for one small team
      Given the fact e1 that performance-recognised-externally partly holds
      When the service is assessed
      Then high-performance-known-outside is not met because performance-recognised-externally stands at partly

  Rule: outcomes-beyond-expectation (outstanding)

    Scenario: met when outcomes are better than expected year after year and throughout
      Given the fact e1 that outcomes-exceed-expectations holds
      And the fact e2 that outcomes-consistent holds
      When the service is assessed
      Then outcomes-beyond-expectation is met because of e1, e2

    Scenario: not met when outcomes were better than expected only once
      Given the fact e1 that outcomes-exceed-expectations partly holds
      And the fact e2 that outcomes-consistent holds
      When the service is assessed
      Then outcomes-beyond-expectation is not met because outcomes-exceed-expectations stands at partly

    Scenario: not met when outcomes are excellent at one site and middling at another
      Given the fact e1 that outcomes-exceed-expectations holds
      And the fact e2 that outcomes-consistent partly holds
      When the service is assessed
      Then outcomes-beyond-expectation is not met because outcomes-consistent stands at partly

  Rule: outcomes-routinely-watched (good)

    Scenario: met when outcomes are recorded and reviewed each month
      Given the fact e1 that outcomes-monitored holds
      When the service is assessed
      Then outcomes-routinely-watched is met because of e1

    Scenario: met when rating scales show progress in both mental and physical health
      Given a service of type specialist_mental_health
      And the fact e1 that outcomes-monitored holds
      When the service is assessed
      Then outcomes-routinely-watched is met because of e1

    Scenario: not met when outcomes are recorded for some conditions only
      Given the fact e1 that outcomes-monitored partly holds
      When the service is assessed
      Then outcomes-routinely-watched is not met because outcomes-monitored stands at partly

    Scenario: not met when the inspection did not look at how outcomes are watched
      When the service is assessed
      Then outcomes-routinely-watched is not met because outcomes-monitored is unknown

  Rule: monitoring-makes-care-better (good)

    Scenario: met when audit findings lead to better care
      Given the fact e1 that outcome-findings-acted-on holds
      When the service is assessed
      Then monitoring-makes-care-better is met because of e1

    Scenario: met when a dip in outcomes is answered with the right action
      Given the fact e1 that outcome-findings-acted-on holds
      When the service is assessed
      Then monitoring-makes-care-better is met because of e1

    Scenario: not met when some audits end with the report
      Given the fact e1 that outcome-findings-acted-on partly holds
      When the service is assessed
      Then monitoring-makes-care-better is not met because outcome-findings-acted-on stands at partly

  Rule: outcomes-even (good)

    Scenario: met when outcomes are much the same across sites and conditions
      Given the fact e1 that outcomes-consistent holds
      When the service is assessed
      Then outcomes-even is met because of e1

    Scenario: not met when outcomes at one site lag somewhat behind
      Given the fact e1 that outcomes-consistent partly holds
      When the service is assessed
      Then outcomes-even is not met because outcomes-consistent stands at partly

  Rule: outcomes-as-expected (good)

    Scenario: met when people do well and the targets for outcomes are reached
      Given the fact e1 that outcomes-meet-expectations holds
      When the service is assessed
      Then outcomes-as-expected is met because of e1

    Scenario: not met when one target for outcomes is missed
      Given the fact e1 that outcomes-meet-expectations partly holds
      When the service is assessed
      Then outcomes-as-expected is not met because outcomes-meet-expectations stands at partly

    Scenario: not met when people with one condition do poorly
      Given the fact e1 that outcomes-meet-expectations partly holds
      When the service is assessed
      Then outcomes-as-expected is not met because outcomes-meet-expectations stands at partly

  Rule: outcomes-match-similar-services (good)

    Scenario: met when results are in line with national averages
      Given the fact e1 that outcomes-compare-well holds
      When the service is assessed
      Then outcomes-match-similar-services is met because of e1

    Scenario: not met when results on two measures are below the national average
      Given the fact e1 that outcomes-compare-well partly holds
      When the service is assessed
      Then outcomes-match-similar-services is not met because outcomes-compare-well stands at partly

  Rule: outcomes-kept-up-over-time (good)

    Scenario: met when outcomes are better than the year before
      Given the fact e1 that outcomes-hold-or-improve holds
      When the service is assessed
      Then outcomes-kept-up-over-time is met because of e1

    Scenario: not met when outcomes in one specialty have slipped
      Given the fact e1 that outcomes-hold-or-improve partly holds
      When the service is assessed
      Then outcomes-kept-up-over-time is not met because outcomes-hold-or-improve stands at partly

  Rule: part-in-national-audits (good)

    Scenario: met when the service submits data to every national audit that concerns it
      Given the fact e1 that national-audits-joined holds
      When the service is assessed
      Then part-in-national-audits is met because of e1

    Scenario: not met when one national audit is left out
      Given the fact e1 that national-audits-joined partly holds
      When the service is assessed
      Then part-in-national-audits is not met because national-audits-joined stands at partly

  Rule: part-in-local-audits (good)

    Scenario: met when a programme of local audits is carried out
      Given the fact e1 that local-audits-done holds
      When the service is assessed
      Then part-in-local-audits is met because of e1

    Scenario: not met when the local programme is only half done
      Given the fact e1 that local-audits-done partly holds
      When the service is assessed
      Then part-in-local-audits is not met because local-audits-done stands at partly

  Rule: part-in-benchmarking (good)

    Scenario: met when the practice compares itself with its neighbours
      Given a service of type gp_practice
      And the fact e1 that outcomes-benchmarked holds
      When the service is assessed
      Then part-in-benchmarking is met because of e1

    Scenario: not met when comparison covers prescribing only
      Given a service of type gp_practice
      And the fact e1 that outcomes-benchmarked partly holds
      When the service is assessed
      Then part-in-benchmarking is not met because outcomes-benchmarked stands at partly

  Rule: part-in-peer-review (good)

    Scenario: met when peers review the service
      Given the fact e1 that peer-review-joined holds
      When the service is assessed
      Then part-in-peer-review is met because of e1

    Scenario: not met when a planned peer review did not go ahead in full
      Given the fact e1 that peer-review-joined partly holds
      When the service is assessed
      Then part-in-peer-review is not met because peer-review-joined stands at partly

  Rule: part-in-approved-accreditation (good)

    Scenario: met when endoscopy takes part in its accreditation scheme
      Given the fact e1 that approved-accreditation-joined holds
      When the service is assessed
      Then part-in-approved-accreditation is met because of e1

    Scenario: not met when one unit has let its accreditation lapse
      Given the fact e1 that approved-accreditation-joined partly holds
      When the service is assessed
      Then part-in-approved-accreditation is not met because approved-accreditation-joined stands at partly

  Rule: part-in-outcome-initiatives (good)

    Scenario: met when wards take part in trials
      Given the fact e1 that outcome-initiatives-joined holds
      When the service is assessed
      Then part-in-outcome-initiatives is met because of e1

    Scenario: not met when only one ward joins in projects
      Given the fact e1 that outcome-initiatives-joined partly holds
      When the service is assessed
      Then part-in-outcome-initiatives is not met because outcome-initiatives-joined stands at partly

  Rule: staff-concerned-share-in-audit (good)

    Scenario: met when nurses and therapists audit alongside doctors
      Given the fact e1 that relevant-staff-monitor-outcomes holds
      When the service is assessed
      Then staff-concerned-share-in-audit is met because of e1

    Scenario: not met when therapists are left out of audits that concern them
      Given the fact e1 that relevant-staff-monitor-outcomes partly holds
      When the service is assessed
      Then staff-concerned-share-in-audit is not met because relevant-staff-monitor-outcomes stands at partly

  Rule: effectiveness-figures-reliable (good)

    Scenario: met when figures on effectiveness are checked and current
      Given the fact e1 that effectiveness-figures-sound holds
      When the service is assessed
      Then effectiveness-figures-reliable is met because of e1

    Scenario: not met when nobody can vouch for the figures
      Given the fact e1 that effectiveness-figures-sound is not shown
      When the service is assessed
      Then effectiveness-figures-reliable is not met because effectiveness-figures-sound stands at partly

  Rule: effectiveness-known-inside-and-outside (good)

    Scenario: met when results go to every team, to commissioners and to national bodies
      Given the fact e1 that effectiveness-findings-shared holds
      When the service is assessed
      Then effectiveness-known-inside-and-outside is met because of e1

    Scenario: not met when results reach only senior staff
      Given the fact e1 that effectiveness-findings-shared partly holds
      When the service is assessed
      Then effectiveness-known-inside-and-outside is not met because effectiveness-findings-shared stands at partly

    Scenario: not met when results go to commissioners only on request
      Given the fact e1 that effectiveness-findings-shared partly holds
      When the service is assessed
      Then effectiveness-known-inside-and-outside is not met because effectiveness-findings-shared stands at partly

  Rule: staff-grasp-effectiveness (good)

    Scenario: met when staff can explain what the results mean
      Given the fact e1 that effectiveness-findings-understood holds
      When the service is assessed
      Then staff-grasp-effectiveness is met because of e1

    Scenario: not met when some staff cannot make sense of the results
      Given the fact e1 that effectiveness-findings-understood partly holds
      When the service is assessed
      Then staff-grasp-effectiveness is not met because effectiveness-findings-understood stands at partly

  Rule: improvement-in-outcomes-followed-up (good)

    Scenario: met when a second audit shows that care has improved
      Given the fact e1 that outcome-improvement-checked holds
      When the service is assessed
      Then improvement-in-outcomes-followed-up is met because of e1

    Scenario: not met when some changes are never audited again
      Given the fact e1 that outcome-improvement-checked partly holds
      When the service is assessed
      Then improvement-in-outcomes-followed-up is not met because outcome-improvement-checked stands at partly

  Rule: outcomes-below-expectations (requires_improvement)

    Scenario: met when results are below average on some measures
      Given the fact e1 that outcomes-compare-well partly holds
      And the fact e2 that outcomes-significantly-worse-than-elsewhere does not hold
      And the fact e3 that outcomes-meet-expectations holds
      When the service is assessed
      Then outcomes-below-expectations is met because of e1

    Scenario: met when results on one measure are significantly worse than elsewhere
      Given the fact e1 that outcomes-compare-well holds
      And the fact e2 that outcomes-significantly-worse-than-elsewhere partly holds
      And the fact e3 that outcomes-meet-expectations holds
      When the service is assessed
      Then outcomes-below-expectations is met because of e2

    Scenario: met when some targets for outcomes are missed
      Given the fact e1 that outcomes-compare-well holds
      And the fact e2 that outcomes-significantly-worse-than-elsewhere does not hold
      And the fact e3 that outcomes-meet-expectations partly holds
      When the service is assessed
      Then outcomes-below-expectations is met because of e3

    Scenario: not met when results reach their targets and stand up well beside similar services
      Given the fact e1 that outcomes-compare-well holds
      And the fact e2 that outcomes-significantly-worse-than-elsewhere does not hold
      And the fact e3 that outcomes-meet-expectations holds
      When the service is assessed
      Then outcomes-below-expectations is not met because outcomes-compare-well stands at yes

  Rule: outcomes-uneven-or-slipping (requires_improvement)

    Scenario: met when outcomes differ between weekdays and weekends
      Given the fact e1 that outcomes-consistent partly holds
      And the fact e2 that outcomes-hold-or-improve holds
      When the service is assessed
      Then outcomes-uneven-or-slipping is met because of e1

    Scenario: met when outcomes have slipped a little over the year
      Given the fact e1 that outcomes-consistent holds
      And the fact e2 that outcomes-hold-or-improve partly holds
      When the service is assessed
      Then outcomes-uneven-or-slipping is met because of e2

    Scenario: not met when outcomes are even and have lasted
      Given the fact e1 that outcomes-consistent holds
      And the fact e2 that outcomes-hold-or-improve holds
      When the service is assessed
      Then outcomes-uneven-or-slipping is not met because outcomes-consistent stands at yes

  Rule: outcomes-not-always-watched (requires_improvement)

    Scenario: met when outcomes are watched with long gaps
      Given the fact e1 that outcomes-monitored partly holds
      When the service is assessed
      Then outcomes-not-always-watched is met because of e1

    Scenario: met when mental health is followed and physical health forgotten
      Given a service of type specialist_mental_health
      And the fact e1 that outcomes-monitored partly holds
      When the service is assessed
      Then outcomes-not-always-watched is met because of e1

    Scenario: not met when outcomes are watched without a gap
      Given the fact e1 that outcomes-monitored holds
      When the service is assessed
      Then outcomes-not-always-watched is not met because outcomes-monitored stands at yes

  Rule: effectiveness-figures-not-robust (requires_improvement)

    Scenario: met when figures on effectiveness are a year old
      Given the fact e1 that effectiveness-figures-sound partly holds
      When the service is assessed
      Then effectiveness-figures-not-robust is met because of e1

    Scenario: not met when figures on effectiveness are sound
      Given the fact e1 that effectiveness-figures-sound holds
      When the service is assessed
      Then effectiveness-figures-not-robust is not met because effectiveness-figures-sound stands at yes

  Rule: limited-part-in-national-audits (requires_improvement)

    Scenario: met when the service submits data to half of its national audits
      Given the fact e1 that national-audits-joined partly holds
      When the service is assessed
      Then limited-part-in-national-audits is met because of e1

    Scenario: not met when the service misses none of its national audits
      Given the fact e1 that national-audits-joined holds
      When the service is assessed
      Then limited-part-in-national-audits is not met because national-audits-joined stands at yes

  Rule: limited-benchmarking (requires_improvement)

    Scenario: met when the service rarely compares itself with others
      Given the fact e1 that outcomes-benchmarked partly holds
      When the service is assessed
      Then limited-benchmarking is met because of e1

    Scenario: not met when the service compares itself with others as a matter of course
      Given the fact e1 that outcomes-benchmarked holds
      When the service is assessed
      Then limited-benchmarking is not met because outcomes-benchmarked stands at yes

  Rule: limited-part-in-outside-reviews (requires_improvement)

    Scenario: met when peer review is a rare event
      Given the fact e1 that peer-review-joined partly holds
      And the fact e2 that approved-accreditation-joined holds
      And the fact e3 that outcome-initiatives-joined holds
      When the service is assessed
      Then limited-part-in-outside-reviews is met because of e1

    Scenario: met when the service stays out of an accreditation scheme that concerns it
      Given the fact e1 that peer-review-joined holds
      And the fact e2 that approved-accreditation-joined does not hold
      And the fact e3 that outcome-initiatives-joined holds
      When the service is assessed
      Then limited-part-in-outside-reviews is met because of e2

    Scenario: met when little use is made of research and trials
      Given the fact e1 that peer-review-joined holds
      And the fact e2 that approved-accreditation-joined holds
      And the fact e3 that outcome-initiatives-joined partly holds
      When the service is assessed
      Then limited-part-in-outside-reviews is met because of e3

    Scenario: not met when the service takes a full part in reviews, schemes and projects
      Given the fact e1 that peer-review-joined holds
      And the fact e2 that approved-accreditation-joined holds
      And the fact e3 that outcome-initiatives-joined holds
      When the service is assessed
      Then limited-part-in-outside-reviews is not met because peer-review-joined stands at yes

    Scenario: met, as it is so in part that the service takes part in approved accreditation schemes that concern it
      Given the fact e1 that peer-review-joined does not hold
      And the fact e2 that approved-accreditation-joined partly holds
      When the service is assessed
      Then limited-part-in-outside-reviews is met because of e1, e2

  Rule: limited-local-audit (requires_improvement)

    Scenario: met when few local audits are carried out
      Given the fact e1 that local-audits-done partly holds
      And the fact e2 that relevant-staff-monitor-outcomes holds
      When the service is assessed
      Then limited-local-audit is met because of e1

    Scenario: met when junior staff have no part in audit
      Given the fact e1 that local-audits-done holds
      And the fact e2 that relevant-staff-monitor-outcomes partly holds
      When the service is assessed
      Then limited-local-audit is met because of e2

    Scenario: not met when local audit is lively and all the staff concerned join in
      Given the fact e1 that local-audits-done holds
      And the fact e2 that relevant-staff-monitor-outcomes holds
      When the service is assessed
      Then limited-local-audit is not met because local-audits-done stands at yes

  Rule: monitoring-results-not-always-used (requires_improvement)

    Scenario: met when some audit findings are left unused
      Given the fact e1 that outcome-findings-acted-on partly holds
      When the service is assessed
      Then monitoring-results-not-always-used is met because of e1

    Scenario: met when the action plan for poor outcomes is unfinished
      Given the fact e1 that outcome-findings-acted-on partly holds
      When the service is assessed
      Then monitoring-results-not-always-used is met because of e1

    Scenario: not met when each audit finding is put to use
      Given the fact e1 that outcome-findings-acted-on holds
      When the service is assessed
      Then monitoring-results-not-always-used is not met because outcome-findings-acted-on stands at yes

  Rule: improvement-in-outcomes-unchecked (requires_improvement)

    Scenario: met when few audits are repeated
      Given the fact e1 that outcome-improvement-checked partly holds
      When the service is assessed
      Then improvement-in-outcomes-unchecked is met because of e1

    Scenario: not met when audits are repeated until care has improved
      Given the fact e1 that outcome-improvement-checked holds
      When the service is assessed
      Then improvement-in-outcomes-unchecked is not met because outcome-improvement-checked stands at yes

  Rule: effectiveness-findings-miss-those-concerned (requires_improvement)

    Scenario: met when some teams never see their results
      Given the fact e1 that effectiveness-findings-shared partly holds
      And the fact e2 that effectiveness-findings-understood holds
      When the service is assessed
      Then effectiveness-findings-miss-those-concerned is met because of e1

    Scenario: met when staff have seen the results without understanding them
      Given the fact e1 that effectiveness-findings-shared holds
      And the fact e2 that effectiveness-findings-understood partly holds
      When the service is assessed
      Then effectiveness-findings-miss-those-concerned is met because of e2

    Scenario: not met when results are shared and understood on all sides
      Given the fact e1 that effectiveness-findings-shared holds
      And the fact e2 that effectiveness-findings-understood holds
      When the service is assessed
      Then effectiveness-findings-miss-those-concerned is not met because effectiveness-findings-shared stands at yes

  Rule: outcomes-hardly-watched (inadequate)

    Scenario: met when outcomes are not monitored
      Given the fact e1 that outcomes-monitored does not hold
      When the service is assessed
      Then outcomes-hardly-watched is met because of e1

    Scenario: met when people suffer because nobody watched their outcomes
      Given the fact e1 that outcomes-monitored does not hold, with significant impact
      When the service is assessed
      Then outcomes-hardly-watched is met because of e1

    Scenario: not met when outcomes are monitored in part
      Given the fact e1 that outcomes-monitored partly holds
      When the service is assessed
      Then outcomes-hardly-watched is not met because outcomes-monitored stands at partly

  Rule: outcomes-vary-widely-or-lag-far-behind (inadequate)

    Scenario: met when outcomes depend on where and when people are treated
      Given the fact e1 that outcomes-consistent does not hold
      And the fact e2 that outcomes-significantly-worse-than-elsewhere does not hold
      When the service is assessed
      Then outcomes-vary-widely-or-lag-far-behind is met because of e1

    Scenario: met when mortality is significantly higher than expected
      Given the fact e1 that outcomes-consistent holds
      And the fact e2 that outcomes-significantly-worse-than-elsewhere holds
      When the service is assessed
      Then outcomes-vary-widely-or-lag-far-behind is met because of e2

    Scenario: met once when one audit shows results that vary widely and lag far behind
      Given the fact e1 that outcomes-consistent does not hold
      And the fact e2 that outcomes-significantly-worse-than-elsewhere holds
      When the service is assessed
      Then outcomes-vary-widely-or-lag-far-behind is met because of e1, e2

    Scenario: not met when outcomes vary only somewhat and one measure out of several is significantly worse
      Given the fact e1 that outcomes-consistent partly holds
      And the fact e2 that outcomes-significantly-worse-than-elsewhere partly holds
      When the service is assessed
      Then outcomes-vary-widely-or-lag-far-behind is not met because outcomes-consistent stands at partly

    Scenario: not met when results are within the expected range
      Given the fact e1 that outcomes-consistent holds
      And the fact e2 that outcomes-significantly-worse-than-elsewhere does not hold
      When the service is assessed
      Then outcomes-vary-widely-or-lag-far-behind is not met because outcomes-consistent stands at yes

  Rule: poor-outcomes-not-acted-on (inadequate)

    Scenario: met when poor outcomes are known and left as they are
      Given the fact e1 that outcome-findings-acted-on does not hold
      When the service is assessed
      Then poor-outcomes-not-acted-on is met because of e1

    Scenario: not met when some action on poor outcomes has been taken
      Given the fact e1 that outcome-findings-acted-on partly holds
      When the service is assessed
      Then poor-outcomes-not-acted-on is not met because outcome-findings-acted-on stands at partly
