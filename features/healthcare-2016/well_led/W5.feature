Feature: W5 Management of risk, issues and performance

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then W5 is not outstanding because in best-practice-in-performance-and-risk the claim performance-risk-systems-best-practice is missing
    And W5 is not outstanding because in everyone-able-to-manage-performance-and-risk the claim staff-skilled-in-performance-risk-systems is missing
    And W5 is not outstanding because in problems-spotted-quickly-and-openly the claim problems-identified-quickly is missing
    And W5 is not outstanding because in problems-put-right-quickly-and-openly the claim problems-dealt-with-soon-enough is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then W5 is not good because in performance-managed-by-process the claim performance-processes-in-place is missing
    And W5 is not good because in performance-managed-with-foresight the claim performance-planned-ahead is missing
    And W5 is not good because in poor-performance-taken-in-hand the claim poor-service-performance-addressed is missing
    And W5 is not good because in risk-managed-effectively the claim risk-management-effective is missing
    And W5 is not good because in risks-to-service-found the claim service-risks-identified is missing
    And W5 is not good because in risks-to-service-grasped the claim service-risks-understood is missing
    And W5 is not good because in risks-to-service-watched the claim service-risks-monitored is missing
    And W5 is not good because in risks-to-service-acted-on the claim service-risks-addressed is missing
    And W5 is not good because in risks-and-issues-on-record the claim service-risks-recorded is missing
    And W5 is not good because in risk-registers-live the claim risk-registers-kept-current is missing
    And W5 is not good because in records-of-risk-reflect-staff-worries the claim recorded-risks-match-worries is missing
    And W5 is not good because in planning-takes-account-of-risks the claim risks-feed-planning is missing
    And W5 is not good because in ready-for-swings-in-demand the claim demand-swings-planned-for is missing
    And W5 is not good because in ready-for-service-disruption the claim service-disruption-planned-for is missing
    And W5 is not good because in problems-dealt-with-in-time the claim problems-dealt-with-soon-enough is missing
    And W5 is not good because in performance-issues-reach-the-right-people the claim performance-issues-escalated is missing
    And W5 is not good because in leaders-assured-on-every-side the claim assurance-systems-comprehensive is missing
    And W5 is not good because in clinical-audit-in-good-order the claim clinical-audit-process-works is missing
    And W5 is not good because in internal-audit-in-good-order the claim internal-audit-process-works is missing
    And W5 is not good because in audit-follows-a-programme the claim audit-programme-systematic is missing
    And W5 is not good because in audit-makes-a-difference the claim audit-benefits-quality-governance is missing
    And W5 is not good because in audit-leads-to-action the claim audit-concerns-acted-on is missing
    And W5 is not good because in financial-pressures-in-hand the claim financial-pressures-managed is missing
    And W5 is not good because in care-unharmed-by-financial-pressures the claim care-spared-financial-pressure is missing
    And W5 is not good because in clinicians-help-shape-changes the claim clinicians-shape-service-changes is missing
    And W5 is not good because in changes-weighed-for-their-effect the claim impact-of-changes-assessed is missing
    And W5 is not good because in changes-followed-for-their-effect the claim impact-of-changes-monitored is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then W5 is not requires_improvement because in risks-sometimes-left-alone the claim service-risks-addressed is missing
    And W5 is not requires_improvement because in poor-performance-sometimes-left-alone the claim poor-service-performance-addressed is missing
    And W5 is not requires_improvement because in problems-sometimes-dealt-with-late the claim problems-dealt-with-soon-enough is missing
    And W5 is not requires_improvement because in performance-issues-sometimes-stuck the claim performance-issues-escalated is missing
    And W5 is not requires_improvement because in assurance-with-gaps the claim assurance-systems-comprehensive is missing
    And W5 is not requires_improvement because in performance-processes-fall-short the claim performance-processes-in-place is missing
    And W5 is not requires_improvement because in risk-managed-unevenly the claim risk-management-effective is missing
    And W5 is not requires_improvement because in risks-to-service-sometimes-missed the claim service-risks-identified is missing
    And W5 is not requires_improvement because in risks-to-service-not-fully-grasped the claim service-risks-understood is missing
    And W5 is not requires_improvement because in risk-registers-fall-behind the claim risk-registers-kept-current is missing
    And W5 is not requires_improvement because in staff-worries-missing-from-records-of-risk the claim recorded-risks-match-worries is missing
    And W5 is not requires_improvement because in planning-passes-over-risks the claim risks-feed-planning is missing
    And W5 is not requires_improvement because in planning-misses-swings-or-disruption the claim demand-swings-planned-for is missing
    And W5 is not requires_improvement because in service-run-from-day-to-day the claim performance-planned-ahead is missing
    And W5 is not requires_improvement because in clinicians-left-out-of-changes the claim clinicians-shape-service-changes is missing
    And W5 is not requires_improvement because in changes-made-without-full-view the claim impact-of-changes-assessed is missing
    And W5 is not requires_improvement because in audit-carried-out-unevenly the claim clinical-audit-process-works is missing
    And W5 is not requires_improvement because in audit-makes-too-little-difference the claim audit-benefits-quality-governance is missing
    And W5 is not requires_improvement because in audit-programme-patchy the claim audit-programme-systematic is missing
    And W5 is not requires_improvement because in finances-endanger-good-care the claim financial-pressures-managed is missing
    And W5 is not requires_improvement because in finance-sometimes-put-before-quality the claim finance-put-before-quality is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then W5 is not inadequate because in risks-and-issues-hardly-managed the claim service-risks-understood is missing
    And W5 is not inadequate because in performance-management-fails the claim performance-processes-in-place is missing
    And W5 is not inadequate because in audit-fails the claim clinical-audit-process-works is missing
    And W5 is not inadequate because in risk-registers-missing-or-neglected the claim service-risks-recorded is missing
    And W5 is not inadequate because in financial-targets-before-quality the claim finance-put-before-quality is missing

  Rule: best-practice-in-performance-and-risk (outstanding)

    Scenario: met when best practice in performance and risk is pursued and its working regularly reviewed
      Given the fact e1 that performance-risk-systems-best-practice holds
      And the fact e2 that performance-risk-systems-reviewed holds
      When the service is assessed
      Then best-practice-in-performance-and-risk is met because of e1, e2

    Scenario: not met when best practice is pursued for performance but not for risk
      Given the fact e1 that performance-risk-systems-best-practice partly holds
      And the fact e2 that performance-risk-systems-reviewed holds
      When the service is assessed
      Then best-practice-in-performance-and-risk is not met because performance-risk-systems-best-practice stands at partly

    Scenario: not met when the working of the systems is reviewed only now and then
      Given the fact e1 that performance-risk-systems-best-practice holds
      And the fact e2 that performance-risk-systems-reviewed partly holds
      When the service is assessed
      Then best-practice-in-performance-and-risk is not met because performance-risk-systems-reviewed stands at partly

  Rule: everyone-able-to-manage-performance-and-risk (outstanding)

    Scenario: met when ward staff and directors alike can use the systems for performance and risk
      Given the fact e1 that staff-skilled-in-performance-risk-systems holds
      When the service is assessed
      Then everyone-able-to-manage-performance-and-risk is met because of e1

    Scenario: not met when only managers have been shown how to use the systems
      Given the fact e1 that staff-skilled-in-performance-risk-systems partly holds
      When the service is assessed
      Then everyone-able-to-manage-performance-and-risk is not met because staff-skilled-in-performance-risk-systems stands at partly

    Scenario: not met when nobody can show that staff have the skills for the systems
      Given the fact e1 that staff-skilled-in-performance-risk-systems is not shown
      When the service is assessed
      Then everyone-able-to-manage-performance-and-risk is not met because staff-skilled-in-performance-risk-systems stands at partly

  Rule: problems-spotted-quickly-and-openly (outstanding)

    Scenario: met when problems are spotted within days and talked about freely
      Given the fact e1 that problems-identified-quickly holds
      And the fact e2 that problems-handled-openly holds
      When the service is assessed
      Then problems-spotted-quickly-and-openly is met because of e1, e2

    Scenario: not met when some problems come to light only after months
      Given the fact e1 that problems-identified-quickly partly holds
      And the fact e2 that problems-handled-openly holds
      When the service is assessed
      Then problems-spotted-quickly-and-openly is not met because problems-identified-quickly stands at partly

    Scenario: not met when problems are spotted quickly but kept within the team at times
      Given the fact e1 that problems-identified-quickly holds
      And the fact e2 that problems-handled-openly partly holds
      When the service is assessed
      Then problems-spotted-quickly-and-openly is not met because problems-handled-openly stands at partly

  Rule: problems-put-right-quickly-and-openly (outstanding)

    Scenario: met when problems are put right at once and in the open
      Given the fact e1 that problems-dealt-with-soon-enough holds
      And the fact e2 that problems-handled-openly holds
      When the service is assessed
      Then problems-put-right-quickly-and-openly is met because of e1, e2

    Scenario: not met when an openly admitted problem drags on
      Given the fact e1 that problems-dealt-with-soon-enough partly holds
      And the fact e2 that problems-handled-openly holds
      When the service is assessed
      Then problems-put-right-quickly-and-openly is not met because problems-dealt-with-soon-enough stands at partly

    Scenario: not met when problems are put right behind closed doors
      Given the fact e1 that problems-dealt-with-soon-enough holds
      And the fact e2 that problems-handled-openly does not hold
      When the service is assessed
      Then problems-put-right-quickly-and-openly is not met because problems-handled-openly stands at no

    Scenario: not met when it is so only in part that the service is open about its problems and what it does about them
      Given the fact e1 that problems-dealt-with-soon-enough holds
      And the fact e2 that problems-handled-openly partly holds
      When the service is assessed
      Then problems-put-right-quickly-and-openly is not met because problems-handled-openly stands at partly

  Rule: performance-managed-by-process (good)

    Scenario: met when processes for managing performance are in place
      Given the fact e1 that performance-processes-in-place holds
      When the service is assessed
      Then performance-managed-by-process is met because of e1

    Scenario: not met when processes for performance are in place in only some divisions
      Given the fact e1 that performance-processes-in-place partly holds
      When the service is assessed
      Then performance-managed-by-process is not met because performance-processes-in-place stands at partly

    Scenario: not met when no assurance is given that performance is managed
      Given the fact e1 that performance-processes-in-place is not shown
      When the service is assessed
      Then performance-managed-by-process is not met because performance-processes-in-place stands at partly

  Rule: performance-managed-with-foresight (good)

    Scenario: met when leaders manage performance with next year in mind
      Given the fact e1 that performance-planned-ahead holds
      When the service is assessed
      Then performance-managed-with-foresight is met because of e1

    Scenario: not met when leaders look ahead only for some targets
      Given the fact e1 that performance-planned-ahead partly holds
      When the service is assessed
      Then performance-managed-with-foresight is not met because performance-planned-ahead stands at partly

  Rule: poor-performance-taken-in-hand (good)

    Scenario: met when a department that performs badly is put on the mend
      Given the fact e1 that poor-service-performance-addressed holds
      When the service is assessed
      Then poor-performance-taken-in-hand is met because of e1

    Scenario: not met when poor performance in one department is left to itself
      Given the fact e1 that poor-service-performance-addressed partly holds
      When the service is assessed
      Then poor-performance-taken-in-hand is not met because poor-service-performance-addressed stands at partly

  Rule: risk-managed-effectively (good)

    Scenario: met when wards and board manage risk by one process that works
      Given the fact e1 that risk-management-effective holds
      When the service is assessed
      Then risk-managed-effectively is met because of e1

    Scenario: not met when some wards manage risk in a way of their own
      Given the fact e1 that risk-management-effective partly holds
      When the service is assessed
      Then risk-managed-effectively is not met because risk-management-effective stands at partly

    Scenario: not met when the service cannot show that its management of risk works
      Given the fact e1 that risk-management-effective is not shown
      When the service is assessed
      Then risk-managed-effectively is not met because risk-management-effective stands at partly

  Rule: risks-to-service-found (good)

    Scenario: met when the service has found its risks for this year and the next
      Given the fact e1 that service-risks-identified holds
      When the service is assessed
      Then risks-to-service-found is met because of e1

    Scenario: not met when inspectors find a risk that the service had missed
      Given the fact e1 that service-risks-identified partly holds
      When the service is assessed
      Then risks-to-service-found is not met because service-risks-identified stands at partly

  Rule: risks-to-service-grasped (good)

    Scenario: met when leaders and staff can explain the main risks
      Given the fact e1 that service-risks-understood holds
      When the service is assessed
      Then risks-to-service-grasped is met because of e1

    Scenario: not met when leaders know the risks but staff do not
      Given the fact e1 that service-risks-understood partly holds
      When the service is assessed
      Then risks-to-service-grasped is not met because service-risks-understood stands at partly

  Rule: risks-to-service-watched (good)

    Scenario: met when risks are watched from month to month
      Given the fact e1 that service-risks-monitored holds
      When the service is assessed
      Then risks-to-service-watched is met because of e1

    Scenario: not met when some risks are let out of sight
      Given the fact e1 that service-risks-monitored partly holds
      When the service is assessed
      Then risks-to-service-watched is not met because service-risks-monitored stands at partly

  Rule: risks-to-service-acted-on (good)

    Scenario: met when each known risk has been reduced or removed
      Given the fact e1 that service-risks-addressed holds
      When the service is assessed
      Then risks-to-service-acted-on is met because of e1

    Scenario: not met when fire risks are known but not all reduced
      Given the fact e1 that service-risks-addressed partly holds
      When the service is assessed
      Then risks-to-service-acted-on is not met because service-risks-addressed stands at partly

  Rule: risks-and-issues-on-record (good)

    Scenario: met when the register holds the risks and issues that are known
      Given the fact e1 that service-risks-recorded holds
      When the service is assessed
      Then risks-and-issues-on-record is met because of e1

    Scenario: not met when a known risk is missing from the register
      Given the fact e1 that service-risks-recorded partly holds
      When the service is assessed
      Then risks-and-issues-on-record is not met because service-risks-recorded stands at partly

  Rule: risk-registers-live (good)

    Scenario: met when the risk register is reviewed and updated every month
      Given the fact e1 that risk-registers-kept-current holds
      When the service is assessed
      Then risk-registers-live is met because of e1

    Scenario: not met when some entries in the register are past their review date
      Given the fact e1 that risk-registers-kept-current partly holds
      When the service is assessed
      Then risk-registers-live is not met because risk-registers-kept-current stands at partly

  Rule: records-of-risk-reflect-staff-worries (good)

    Scenario: met when the worries of staff are found among the recorded risks
      Given the fact e1 that recorded-risks-match-worries holds
      When the service is assessed
      Then records-of-risk-reflect-staff-worries is met because of e1

    Scenario: not met when short staffing worries staff but is not on record
      Given the fact e1 that recorded-risks-match-worries partly holds
      When the service is assessed
      Then records-of-risk-reflect-staff-worries is not met because recorded-risks-match-worries stands at partly

  Rule: planning-takes-account-of-risks (good)

    Scenario: met when known risks feed into every plan
      Given the fact e1 that risks-feed-planning holds
      When the service is assessed
      Then planning-takes-account-of-risks is met because of e1

    Scenario: not met when some plans are made without a look at the risks
      Given the fact e1 that risks-feed-planning partly holds
      When the service is assessed
      Then planning-takes-account-of-risks is not met because risks-feed-planning stands at partly

  Rule: ready-for-swings-in-demand (good)

    Scenario: met when beds and staff are planned for winter
      Given the fact e1 that demand-swings-planned-for holds
      When the service is assessed
      Then ready-for-swings-in-demand is met because of e1

    Scenario: not met when planning for winter starts late
      Given the fact e1 that demand-swings-planned-for partly holds
      When the service is assessed
      Then ready-for-swings-in-demand is not met because demand-swings-planned-for stands at partly

  Rule: ready-for-service-disruption (good)

    Scenario: met when plans for power cuts and absent staff are ready
      Given the fact e1 that service-disruption-planned-for holds
      When the service is assessed
      Then ready-for-service-disruption is met because of e1

    Scenario: not met when there is a plan for power cuts but none for absent staff
      Given the fact e1 that service-disruption-planned-for partly holds
      When the service is assessed
      Then ready-for-service-disruption is not met because service-disruption-planned-for stands at partly

    Scenario: not met when nobody can find the plan for disruption
      Given the fact e1 that service-disruption-planned-for is not shown
      When the service is assessed
      Then ready-for-service-disruption is not met because service-disruption-planned-for stands at partly

  Rule: problems-dealt-with-in-time (good)

    Scenario: met when known problems are dealt with soon enough
      Given the fact e1 that problems-dealt-with-soon-enough holds
      When the service is assessed
      Then problems-dealt-with-in-time is met because of e1

    Scenario: not met when a known problem waits for months
      Given the fact e1 that problems-dealt-with-soon-enough partly holds
      When the service is assessed
      Then problems-dealt-with-in-time is not met because problems-dealt-with-soon-enough stands at partly

  Rule: performance-issues-reach-the-right-people (good)

    Scenario: met when performance issues go by a clear route to the committee and the board
      Given the fact e1 that performance-issues-escalated holds
      When the service is assessed
      Then performance-issues-reach-the-right-people is met because of e1

    Scenario: not met when two committees each think the other is told of issues
      Given the fact e1 that performance-issues-escalated partly holds
      When the service is assessed
      Then performance-issues-reach-the-right-people is not met because performance-issues-escalated stands at partly

  Rule: leaders-assured-on-every-side (good)

    Scenario: met when leaders have assurance about all that the service does
      Given the fact e1 that assurance-systems-comprehensive holds
      When the service is assessed
      Then leaders-assured-on-every-side is met because of e1

    Scenario: not met when assurance leaves out the outpatient clinics
      Given the fact e1 that assurance-systems-comprehensive partly holds
      When the service is assessed
      Then leaders-assured-on-every-side is not met because assurance-systems-comprehensive stands at partly

    Scenario: not met when leaders cannot show what assurance they have
      Given the fact e1 that assurance-systems-comprehensive is not shown
      When the service is assessed
      Then leaders-assured-on-every-side is not met because assurance-systems-comprehensive stands at partly

  Rule: clinical-audit-in-good-order (good)

    Scenario: met when clinical audits are completed and repeated as they should be
      Given the fact e1 that clinical-audit-process-works holds
      When the service is assessed
      Then clinical-audit-in-good-order is met because of e1

    Scenario: not met when clinical audits are begun but not all completed
      Given the fact e1 that clinical-audit-process-works partly holds
      When the service is assessed
      Then clinical-audit-in-good-order is not met because clinical-audit-process-works stands at partly

  Rule: internal-audit-in-good-order (good)

    Scenario: met when internal audits are carried out in every department
      Given the fact e1 that internal-audit-process-works holds
      When the service is assessed
      Then internal-audit-in-good-order is met because of e1

    Scenario: not met when internal audits are put off in some departments
      Given the fact e1 that internal-audit-process-works partly holds
      When the service is assessed
      Then internal-audit-in-good-order is not met because internal-audit-process-works stands at partly

  Rule: audit-follows-a-programme (good)

    Scenario: met when a yearly programme of audit takes in quality, operations and finances
      Given the fact e1 that audit-programme-systematic holds
      When the service is assessed
      Then audit-follows-a-programme is met because of e1

    Scenario: not met when the audit programme leaves out operations
      Given the fact e1 that audit-programme-systematic partly holds
      When the service is assessed
      Then audit-follows-a-programme is not met because audit-programme-systematic stands at partly

  Rule: audit-makes-a-difference (good)

    Scenario: met when audits have brought about better care
      Given the fact e1 that audit-benefits-quality-governance holds
      When the service is assessed
      Then audit-makes-a-difference is met because of e1

    Scenario: not met when audit has made a difference in one specialty only
      Given the fact e1 that audit-benefits-quality-governance partly holds
      When the service is assessed
      Then audit-makes-a-difference is not met because audit-benefits-quality-governance stands at partly

  Rule: audit-leads-to-action (good)

    Scenario: met when each concern from an audit has led to action
      Given the fact e1 that audit-concerns-acted-on holds
      When the service is assessed
      Then audit-leads-to-action is met because of e1

    Scenario: not met when some concerns from audits are still open
      Given the fact e1 that audit-concerns-acted-on partly holds
      When the service is assessed
      Then audit-leads-to-action is not met because audit-concerns-acted-on stands at partly

    Scenario: not met when nothing on paper shows what was done after an audit
      Given the fact e1 that audit-concerns-acted-on is not shown
      When the service is assessed
      Then audit-leads-to-action is not met because audit-concerns-acted-on stands at partly

  Rule: financial-pressures-in-hand (good)

    Scenario: met when a savings plan keeps care secure in spite of a tight budget
      Given the fact e1 that financial-pressures-managed holds
      When the service is assessed
      Then financial-pressures-in-hand is met because of e1

    Scenario: not met when a deficit is under control only in part
      Given the fact e1 that financial-pressures-managed partly holds
      When the service is assessed
      Then financial-pressures-in-hand is not met because financial-pressures-managed stands at partly

  Rule: care-unharmed-by-financial-pressures (good)

    Scenario: met when no harm to care from financial pressures is found
      Given the fact e1 that care-spared-financial-pressure holds
      When the service is assessed
      Then care-unharmed-by-financial-pressures is met because of e1

    Scenario: not met when one clinic was cut short to save money
      Given the fact e1 that care-spared-financial-pressure partly holds
      When the service is assessed
      Then care-unharmed-by-financial-pressures is not met because care-spared-financial-pressure stands at partly

  Rule: clinicians-help-shape-changes (good)

    Scenario: met when doctors and nurses help to design a new unit
      Given the fact e1 that clinicians-shape-service-changes holds
      When the service is assessed
      Then clinicians-help-shape-changes is met because of e1

    Scenario: not met when clinicians were asked about some changes only
      Given the fact e1 that clinicians-shape-service-changes partly holds
      When the service is assessed
      Then clinicians-help-shape-changes is not met because clinicians-shape-service-changes stands at partly

  Rule: changes-weighed-for-their-effect (good)

    Scenario: met when the effect on quality and sustainability is assessed before each saving
      Given the fact e1 that impact-of-changes-assessed holds
      When the service is assessed
      Then changes-weighed-for-their-effect is met because of e1

    Scenario: not met when some savings went ahead with no look at quality
      Given the fact e1 that impact-of-changes-assessed partly holds
      When the service is assessed
      Then changes-weighed-for-their-effect is not met because impact-of-changes-assessed stands at partly

  Rule: changes-followed-for-their-effect (good)

    Scenario: met when the effects of a saving are followed over time
      Given the fact e1 that impact-of-changes-monitored holds
      When the service is assessed
      Then changes-followed-for-their-effect is met because of e1

    Scenario: not met when the effects of some changes are never looked at
      Given the fact e1 that impact-of-changes-monitored partly holds
      When the service is assessed
      Then changes-followed-for-their-effect is not met because impact-of-changes-monitored stands at partly

  Rule: risks-sometimes-left-alone (requires_improvement)

    Scenario: met when some known risks are left as they are
      Given the fact e1 that service-risks-addressed partly holds
      When the service is assessed
      Then risks-sometimes-left-alone is met because of e1

    Scenario: met when nothing is done about known risks
      Given the fact e1 that service-risks-addressed does not hold
      When the service is assessed
      Then risks-sometimes-left-alone is met because of e1

    Scenario: not met when known risks are all acted on
      Given the fact e1 that service-risks-addressed holds
      When the service is assessed
      Then risks-sometimes-left-alone is not met because service-risks-addressed stands at yes

  Rule: poor-performance-sometimes-left-alone (requires_improvement)

    Scenario: met when poor performance is tolerated in one area
      Given the fact e1 that poor-service-performance-addressed partly holds
      When the service is assessed
      Then poor-performance-sometimes-left-alone is met because of e1

    Scenario: not met when poor performance is taken up wherever it occurs
      Given the fact e1 that poor-service-performance-addressed holds
      When the service is assessed
      Then poor-performance-sometimes-left-alone is not met because poor-service-performance-addressed stands at yes

  Rule: problems-sometimes-dealt-with-late (requires_improvement)

    Scenario: met when it takes too long to deal with some risks
      Given the fact e1 that problems-dealt-with-soon-enough partly holds
      When the service is assessed
      Then problems-sometimes-dealt-with-late is met because of e1

    Scenario: not met when problems are dealt with in good time
      Given the fact e1 that problems-dealt-with-soon-enough holds
      When the service is assessed
      Then problems-sometimes-dealt-with-late is not met because problems-dealt-with-soon-enough stands at yes

  Rule: performance-issues-sometimes-stuck (requires_improvement)

    Scenario: met when some performance issues never leave the ward
      Given the fact e1 that performance-issues-escalated partly holds
      When the service is assessed
      Then performance-issues-sometimes-stuck is met because of e1

    Scenario: not met when every performance issue is passed on by a clear route
      Given the fact e1 that performance-issues-escalated holds
      When the service is assessed
      Then performance-issues-sometimes-stuck is not met because performance-issues-escalated stands at yes

  Rule: assurance-with-gaps (requires_improvement)

    Scenario: met when assurance has a blind spot
      Given the fact e1 that assurance-systems-comprehensive partly holds
      When the service is assessed
      Then assurance-with-gaps is met because of e1

    Scenario: met when leaders have nothing to show that assurance covers everything
      Given the fact e1 that assurance-systems-comprehensive is not shown
      When the service is assessed
      Then assurance-with-gaps is met because of e1

    Scenario: not met when assurance covers everything
      Given the fact e1 that assurance-systems-comprehensive holds
      When the service is assessed
      Then assurance-with-gaps is not met because assurance-systems-comprehensive stands at yes

  Rule: performance-processes-fall-short (requires_improvement)

    Scenario: met when processes for performance have gaps
      Given the fact e1 that performance-processes-in-place partly holds
      When the service is assessed
      Then performance-processes-fall-short is met because of e1

    Scenario: not met when processes for performance are complete
      Given the fact e1 that performance-processes-in-place holds
      When the service is assessed
      Then performance-processes-fall-short is not met because performance-processes-in-place stands at yes

  Rule: risk-managed-unevenly (requires_improvement)

    Scenario: met when departments differ in how they manage risk
      Given the fact e1 that risk-management-effective partly holds
      When the service is assessed
      Then risk-managed-unevenly is met because of e1

    Scenario: not met when all departments manage risk alike
      Given the fact e1 that risk-management-effective holds
      When the service is assessed
      Then risk-managed-unevenly is not met because risk-management-effective stands at yes

  Rule: risks-to-service-sometimes-missed (requires_improvement)

    Scenario: met when some risks have not been identified
      Given the fact e1 that service-risks-identified partly holds
      And the fact e2 that service-risks-recorded holds
      When the service is assessed
      Then risks-to-service-sometimes-missed is met because of e1

    Scenario: met when some known risks have not been written down
      Given the fact e1 that service-risks-identified holds
      And the fact e2 that service-risks-recorded partly holds
      When the service is assessed
      Then risks-to-service-sometimes-missed is met because of e2

    Scenario: not met when risks are identified and written down
      Given the fact e1 that service-risks-identified holds
      And the fact e2 that service-risks-recorded holds
      When the service is assessed
      Then risks-to-service-sometimes-missed is not met because service-risks-identified stands at yes

  Rule: risks-to-service-not-fully-grasped (requires_improvement)

    Scenario: met when staff understand only some of the risks
      Given the fact e1 that service-risks-understood partly holds
      And the fact e2 that service-risks-monitored holds
      When the service is assessed
      Then risks-to-service-not-fully-grasped is met because of e1

    Scenario: met when some risks are not kept under watch
      Given the fact e1 that service-risks-understood holds
      And the fact e2 that service-risks-monitored partly holds
      When the service is assessed
      Then risks-to-service-not-fully-grasped is met because of e2

    Scenario: not met when risks are well understood and kept under watch
      Given the fact e1 that service-risks-understood holds
      And the fact e2 that service-risks-monitored holds
      When the service is assessed
      Then risks-to-service-not-fully-grasped is not met because service-risks-understood stands at yes

  Rule: risk-registers-fall-behind (requires_improvement)

    Scenario: met when the risk register is a few months behind
      Given the fact e1 that risk-registers-kept-current partly holds
      When the service is assessed
      Then risk-registers-fall-behind is met because of e1

    Scenario: not met when register and action plans are both up to date
      Given the fact e1 that risk-registers-kept-current holds
      When the service is assessed
      Then risk-registers-fall-behind is not met because risk-registers-kept-current stands at yes

  Rule: staff-worries-missing-from-records-of-risk (requires_improvement)

    Scenario: met when some worries of staff are not on the register
      Given the fact e1 that recorded-risks-match-worries partly holds
      When the service is assessed
      Then staff-worries-missing-from-records-of-risk is met because of e1

    Scenario: not met when the register reflects what worries staff
      Given the fact e1 that recorded-risks-match-worries holds
      When the service is assessed
      Then staff-worries-missing-from-records-of-risk is not met because recorded-risks-match-worries stands at yes

  Rule: planning-passes-over-risks (requires_improvement)

    Scenario: met when risks are left out of some planning
      Given the fact e1 that risks-feed-planning partly holds
      When the service is assessed
      Then planning-passes-over-risks is met because of e1

    Scenario: not met when planning always draws on the risks
      Given the fact e1 that risks-feed-planning holds
      When the service is assessed
      Then planning-passes-over-risks is not met because risks-feed-planning stands at yes

  Rule: planning-misses-swings-or-disruption (requires_improvement)

    Scenario: met when plans do not fully allow for busy months
      Given the fact e1 that demand-swings-planned-for partly holds
      And the fact e2 that service-disruption-planned-for holds
      When the service is assessed
      Then planning-misses-swings-or-disruption is met because of e1

    Scenario: met when the plan for disruption is incomplete
      Given the fact e1 that demand-swings-planned-for holds
      And the fact e2 that service-disruption-planned-for partly holds
      When the service is assessed
      Then planning-misses-swings-or-disruption is met because of e2

    Scenario: not met when plans allow for busy months and for disruption
      Given the fact e1 that demand-swings-planned-for holds
      And the fact e2 that service-disruption-planned-for holds
      When the service is assessed
      Then planning-misses-swings-or-disruption is not met because demand-swings-planned-for stands at yes

  Rule: service-run-from-day-to-day (requires_improvement)

    Scenario: met when leaders deal mostly with what has just come up
      Given the fact e1 that performance-planned-ahead partly holds
      When the service is assessed
      Then service-run-from-day-to-day is met because of e1

    Scenario: met when leaders never look beyond the day
      Given the fact e1 that performance-planned-ahead does not hold
      When the service is assessed
      Then service-run-from-day-to-day is met because of e1

    Scenario: not met when leaders look ahead as a matter of course
      Given the fact e1 that performance-planned-ahead holds
      When the service is assessed
      Then service-run-from-day-to-day is not met because performance-planned-ahead stands at yes

  Rule: clinicians-left-out-of-changes (requires_improvement)

    Scenario: met when clinicians are asked about changes too seldom
      Given the fact e1 that clinicians-shape-service-changes partly holds
      When the service is assessed
      Then clinicians-left-out-of-changes is met because of e1

    Scenario: not met when clinicians have their say in every change
      Given the fact e1 that clinicians-shape-service-changes holds
      When the service is assessed
      Then clinicians-left-out-of-changes is not met because clinicians-shape-service-changes stands at yes

  Rule: changes-made-without-full-view (requires_improvement)

    Scenario: met when the effect of some savings on quality was not assessed
      Given the fact e1 that impact-of-changes-assessed partly holds
      And the fact e2 that impact-of-changes-monitored holds
      When the service is assessed
      Then changes-made-without-full-view is met because of e1

    Scenario: met when some changes were not followed up for their effects
      Given the fact e1 that impact-of-changes-assessed holds
      And the fact e2 that impact-of-changes-monitored partly holds
      When the service is assessed
      Then changes-made-without-full-view is met because of e2

    Scenario: not met when changes are weighed up beforehand and followed afterwards
      Given the fact e1 that impact-of-changes-assessed holds
      And the fact e2 that impact-of-changes-monitored holds
      When the service is assessed
      Then changes-made-without-full-view is not met because impact-of-changes-assessed stands at yes

  Rule: audit-carried-out-unevenly (requires_improvement)

    Scenario: met when clinical audit is done in some specialties only
      Given the fact e1 that clinical-audit-process-works partly holds
      And the fact e2 that internal-audit-process-works holds
      When the service is assessed
      Then audit-carried-out-unevenly is met because of e1

    Scenario: met when internal audit is done in some months and not in others
      Given the fact e1 that clinical-audit-process-works holds
      And the fact e2 that internal-audit-process-works partly holds
      When the service is assessed
      Then audit-carried-out-unevenly is met because of e2

    Scenario: not met when clinical and internal audit are done well throughout
      Given the fact e1 that clinical-audit-process-works holds
      And the fact e2 that internal-audit-process-works holds
      When the service is assessed
      Then audit-carried-out-unevenly is not met because clinical-audit-process-works stands at yes

  Rule: audit-makes-too-little-difference (requires_improvement)

    Scenario: met when audits are done but change little in how quality is governed
      Given the fact e1 that audit-benefits-quality-governance partly holds
      And the fact e2 that audit-concerns-acted-on holds
      When the service is assessed
      Then audit-makes-too-little-difference is met because of e1

    Scenario: met when some findings of audits are not acted on
      Given the fact e1 that audit-benefits-quality-governance holds
      And the fact e2 that audit-concerns-acted-on partly holds
      When the service is assessed
      Then audit-makes-too-little-difference is met because of e2

    Scenario: not met when audits are acted on and bear fruit
      Given the fact e1 that audit-benefits-quality-governance holds
      And the fact e2 that audit-concerns-acted-on holds
      When the service is assessed
      Then audit-makes-too-little-difference is not met because audit-benefits-quality-governance stands at yes

  Rule: audit-programme-patchy (requires_improvement)

    Scenario: met when the programme of audit has holes
      Given the fact e1 that audit-programme-systematic partly holds
      When the service is assessed
      Then audit-programme-patchy is met because of e1

    Scenario: not met when the programme of audit is whole
      Given the fact e1 that audit-programme-systematic holds
      When the service is assessed
      Then audit-programme-patchy is not met because audit-programme-systematic stands at yes

  Rule: finances-endanger-good-care (requires_improvement)

    Scenario: met when a deficit puts the future of good care in doubt
      Given the fact e1 that financial-pressures-managed partly holds
      And the fact e2 that care-spared-financial-pressure holds
      When the service is assessed
      Then finances-endanger-good-care is met because of e1

    Scenario: met when financial pressures have harmed care in places
      Given the fact e1 that financial-pressures-managed holds
      And the fact e2 that care-spared-financial-pressure partly holds
      When the service is assessed
      Then finances-endanger-good-care is met because of e2

    Scenario: not met when finances are in hand and care is unharmed
      Given the fact e1 that financial-pressures-managed holds
      And the fact e2 that care-spared-financial-pressure holds
      When the service is assessed
      Then finances-endanger-good-care is not met because financial-pressures-managed stands at yes

  Rule: finance-sometimes-put-before-quality (requires_improvement)

    Scenario: met when financial targets now and then come before quality
      Given the fact e1 that finance-put-before-quality partly holds
      When the service is assessed
      Then finance-sometimes-put-before-quality is met because of e1

    Scenario: not met when quality is never given up for a financial target
      Given the fact e1 that finance-put-before-quality does not hold
      When the service is assessed
      Then finance-sometimes-put-before-quality is not met because finance-put-before-quality stands at no

  Rule: risks-and-issues-hardly-managed (inadequate)

    Scenario: met when neither leaders nor staff understand the risks
      Given the fact e1 that service-risks-understood does not hold
      And the fact e2 that risk-management-effective holds
      And the fact e3 that service-risks-identified holds
      And the fact e4 that service-risks-monitored holds
      And the fact e5 that service-risks-addressed holds
      When the service is assessed
      Then risks-and-issues-hardly-managed is met because of e1

    Scenario: met when the process for managing risk does not work anywhere
      Given the fact e1 that service-risks-understood holds
      And the fact e2 that risk-management-effective does not hold
      And the fact e3 that service-risks-identified holds
      And the fact e4 that service-risks-monitored holds
      And the fact e5 that service-risks-addressed holds
      When the service is assessed
      Then risks-and-issues-hardly-managed is met because of e2

    Scenario: met when nobody looks for risks
      Given the fact e1 that service-risks-understood holds
      And the fact e2 that risk-management-effective holds
      And the fact e3 that service-risks-identified does not hold
      And the fact e4 that service-risks-monitored holds
      And the fact e5 that service-risks-addressed holds
      When the service is assessed
      Then risks-and-issues-hardly-managed is met because of e3

    Scenario: met when risks, once identified, are never looked at again
      Given the fact e1 that service-risks-understood holds
      And the fact e2 that risk-management-effective holds
      And the fact e3 that service-risks-identified holds
      And the fact e4 that service-risks-monitored does not hold
      And the fact e5 that service-risks-addressed holds
      When the service is assessed
      Then risks-and-issues-hardly-managed is met because of e4

    Scenario: met when known risks are simply left to stand
      Given the fact e1 that service-risks-understood holds
      And the fact e2 that risk-management-effective holds
      And the fact e3 that service-risks-identified holds
      And the fact e4 that service-risks-monitored holds
      And the fact e5 that service-risks-addressed does not hold
      When the service is assessed
      Then risks-and-issues-hardly-managed is met because of e5

    Scenario: met once only when there is little understanding of risks and no management of them
      Given the fact e1 that service-risks-understood does not hold
      And the fact e2 that risk-management-effective does not hold
      When the service is assessed
      Then risks-and-issues-hardly-managed is met because of e1, e2

    Scenario: not met when risks and issues are understood and managed to some degree
      Given the fact e1 that service-risks-understood partly holds
      And the fact e2 that risk-management-effective partly holds
      And the fact e3 that service-risks-identified partly holds
      And the fact e4 that service-risks-monitored partly holds
      And the fact e5 that service-risks-addressed partly holds
      When the service is assessed
      Then risks-and-issues-hardly-managed is not met because service-risks-understood stands at partly

    Scenario: not met when nothing is known about how risks are understood
      When the service is assessed
      Then risks-and-issues-hardly-managed is not met because service-risks-understood is unknown

  Rule: performance-management-fails (inadequate)

    Scenario: met when there are no processes for performance
      Given the fact e1 that performance-processes-in-place does not hold
      And the fact e2 that poor-service-performance-addressed holds
      And the fact e3 that performance-issues-escalated holds
      And the fact e4 that assurance-systems-comprehensive holds
      When the service is assessed
      Then performance-management-fails is met because of e1

    Scenario: met when nothing is done about poor performance
      Given the fact e1 that performance-processes-in-place holds
      And the fact e2 that poor-service-performance-addressed does not hold
      And the fact e3 that performance-issues-escalated holds
      And the fact e4 that assurance-systems-comprehensive holds
      When the service is assessed
      Then performance-management-fails is met because of e2

    Scenario: met when performance issues are not passed on at all
      Given the fact e1 that performance-processes-in-place holds
      And the fact e2 that poor-service-performance-addressed holds
      And the fact e3 that performance-issues-escalated does not hold
      And the fact e4 that assurance-systems-comprehensive holds
      When the service is assessed
      Then performance-management-fails is met because of e3

    Scenario: met when leaders have no assurance systems to speak of
      Given the fact e1 that performance-processes-in-place holds
      And the fact e2 that poor-service-performance-addressed holds
      And the fact e3 that performance-issues-escalated holds
      And the fact e4 that assurance-systems-comprehensive does not hold
      When the service is assessed
      Then performance-management-fails is met because of e4

    Scenario: met once only when there are no processes for performance and so no assurance
      Given the fact e1 that performance-processes-in-place does not hold
      And the fact e2 that assurance-systems-comprehensive does not hold
      When the service is assessed
      Then performance-management-fails is met because of e1, e2

    Scenario: not met when performance is managed and leaders are assured in part
      Given the fact e1 that performance-processes-in-place partly holds
      And the fact e2 that poor-service-performance-addressed partly holds
      And the fact e3 that performance-issues-escalated partly holds
      And the fact e4 that assurance-systems-comprehensive partly holds
      When the service is assessed
      Then performance-management-fails is not met because performance-processes-in-place stands at partly

  Rule: audit-fails (inadequate)

    Scenario: met when there is no clinical audit
      Given the fact e1 that clinical-audit-process-works does not hold
      And the fact e2 that internal-audit-process-works holds
      And the fact e3 that audit-programme-systematic holds
      And the fact e4 that audit-concerns-acted-on holds
      When the service is assessed
      Then audit-fails is met because of e1

    Scenario: met when there is no internal audit
      Given the fact e1 that clinical-audit-process-works holds
      And the fact e2 that internal-audit-process-works does not hold
      And the fact e3 that audit-programme-systematic holds
      And the fact e4 that audit-concerns-acted-on holds
      When the service is assessed
      Then audit-fails is met because of e2

    Scenario: met when audits are done at random, with no programme
      Given the fact e1 that clinical-audit-process-works holds
      And the fact e2 that internal-audit-process-works holds
      And the fact e3 that audit-programme-systematic does not hold
      And the fact e4 that audit-concerns-acted-on holds
      When the service is assessed
      Then audit-fails is met because of e3

    Scenario: met when no audit is ever acted on
      Given the fact e1 that clinical-audit-process-works holds
      And the fact e2 that internal-audit-process-works holds
      And the fact e3 that audit-programme-systematic holds
      And the fact e4 that audit-concerns-acted-on does not hold
      When the service is assessed
      Then audit-fails is met because of e4

    Scenario: not met when audit is in part planned, done and acted on
      Given the fact e1 that clinical-audit-process-works partly holds
      And the fact e2 that internal-audit-process-works partly holds
      And the fact e3 that audit-programme-systematic partly holds
      And the fact e4 that audit-concerns-acted-on partly holds
      When the service is assessed
      Then audit-fails is not met because clinical-audit-process-works stands at partly

  Rule: risk-registers-missing-or-neglected (inadequate)

    Scenario: met when risks are not recorded anywhere
      Given the fact e1 that service-risks-recorded does not hold
      And the fact e2 that risk-registers-kept-current holds
      When the service is assessed
      Then risk-registers-missing-or-neglected is met because of e1

    Scenario: met when the register has not been opened for years
      Given the fact e1 that service-risks-recorded holds
      And the fact e2 that risk-registers-kept-current does not hold
      When the service is assessed
      Then risk-registers-missing-or-neglected is met because of e2

    Scenario: not met when an incomplete register is updated from time to time
      Given the fact e1 that service-risks-recorded partly holds
      And the fact e2 that risk-registers-kept-current partly holds
      When the service is assessed
      Then risk-registers-missing-or-neglected is not met because service-risks-recorded stands at partly

  Rule: financial-targets-before-quality (inadequate)

    Scenario: met when financial targets come first at the cost of quality
      Given the fact e1 that finance-put-before-quality holds
      When the service is assessed
      Then financial-targets-before-quality is met because of e1

    Scenario: not met when quality has to give way only at times
      Given the fact e1 that finance-put-before-quality partly holds
      When the service is assessed
      Then financial-targets-before-quality is not met because finance-put-before-quality stands at partly

    Scenario: not met when financial targets leave quality alone
      Given the fact e1 that finance-put-before-quality does not hold
      When the service is assessed
      Then financial-targets-before-quality is not met because finance-put-before-quality stands at no
