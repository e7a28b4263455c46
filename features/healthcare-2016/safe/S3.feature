Feature: S3 Safe handling of medicines

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then S3 is not outstanding because in medicines-practice-leads-nationally the claim medicines-good-practice-met is missing
    And S3 is not outstanding because in medicines-checks-lead-to-prompt-action the claim medicines-compliance-monitored is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then S3 is not good because in medicines-practice-up-to-national-standard the claim medicines-good-practice-met is missing
    And S3 is not good because in non-prescribed-medicines-up-to-standard the claim non-prescribed-medicines-handled-well is missing
    And S3 is not good because in blank-prescriptions-locked-away the claim prescription-forms-secure is missing
    And S3 is not good because in blank-prescriptions-traceable the claim prescription-forms-tracked is missing
    And S3 is not good because in reconciliation-done-to-standard the claim medicines-reconciled is missing
    And S3 is not good because in group-directions-lawfully-used the claim patient-group-directions-valid is missing
    And S3 is not good because in staff-work-to-current-medicines-guidelines the claim medicines-guidelines-current is missing
    And S3 is not good because in prescribing-up-to-national-standard the claim prescribing-follows-guidance is missing
    And S3 is not good because in people-get-what-was-prescribed the claim medicines-received-as-prescribed is missing
    And S3 is not good because in reviews-of-medicines-regular the claim medicines-reviewed-regularly is missing
    And S3 is not good because in as-needed-medicines-kept-under-review the claim when-required-medicines-reviewed is missing
    And S3 is not good because in people-have-a-say-in-medicines-reviews the claim people-involved-in-medicines-reviews is missing
    And S3 is not good because in medicines-handled-alike-and-safely the claim medicines-procedures-followed is missing
    And S3 is not good because in giving-of-medicines-safe the claim medicines-given-safely is missing
    And S3 is not good because in ordering-of-medicines-safe the claim medicines-ordered-safely is missing
    And S3 is not good because in transport-of-medicines-safe the claim medicines-transported-safely is missing
    And S3 is not good because in drug-monitoring-done-when-due the claim high-risk-medicines-monitored is missing
    And S3 is not good because in physical-health-watched-on-medicines the claim physical-health-monitored-on-medicines is missing
    And S3 is not good because in medicines-monitoring-leads-to-care the claim medicines-monitoring-acted-on is missing
    And S3 is not good because in storage-of-medicines-correct the claim medicines-stored-safely is missing
    And S3 is not good because in medicines-out-of-wrong-hands the claim medicines-kept-secure is missing
    And S3 is not good because in medicines-at-correct-temperature the claim medicines-temperatures-kept is missing
    And S3 is not good because in no-expired-medicines-in-store the claim medicines-stock-in-date is missing
    And S3 is not good because in controlled-drugs-correctly-stored the claim controlled-drugs-under-control is missing
    And S3 is not good because in medical-gases-correctly-stored the claim medical-gases-stored-safely is missing
    And S3 is not good because in emergency-medicines-correctly-kept the claim emergency-medicines-ready is missing
    And S3 is not good because in emergency-equipment-correctly-kept the claim emergency-treatment-equipment-ready is missing
    And S3 is not good because in disposal-of-medicines-safe the claim medicines-disposed-safely is missing
    And S3 is not good because in record-of-medicines-reliable the claim medicines-records-accurate is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then S3 is not requires_improvement because in prescribed-medicines-sometimes-missed the claim medicines-received-as-prescribed is missing
    And S3 is not requires_improvement because in medicines-guidance-at-times-not-met the claim medicines-good-practice-met is missing
    And S3 is not requires_improvement because in storage-of-medicines-at-times-wrong the claim medicines-stored-safely is missing
    And S3 is not requires_improvement because in storage-checks-on-medicines-slip the claim medicines-temperatures-kept is missing
    And S3 is not requires_improvement because in controlled-drugs-rules-slip the claim controlled-drugs-under-control is missing
    And S3 is not requires_improvement because in medical-gases-at-times-stored-wrongly the claim medical-gases-stored-safely is missing
    And S3 is not requires_improvement because in emergency-supplies-not-always-ready the claim emergency-medicines-ready is missing
    And S3 is not requires_improvement because in supply-of-medicines-at-times-unsafe the claim medicines-ordered-safely is missing
    And S3 is not requires_improvement because in giving-of-medicines-at-times-unsafe the claim medicines-given-safely is missing
    And S3 is not requires_improvement because in record-of-medicines-unreliable the claim medicines-records-accurate is missing
    And S3 is not requires_improvement because in medicines-handled-differently the claim medicines-procedures-followed is missing
    And S3 is not requires_improvement because in disposal-of-medicines-at-times-unsafe the claim medicines-disposed-safely is missing
    And S3 is not requires_improvement because in blank-prescriptions-loosely-kept the claim prescription-forms-secure is missing
    And S3 is not requires_improvement because in reconciliation-at-times-not-done the claim medicines-reconciled is missing
    And S3 is not requires_improvement because in authority-for-medicines-lapses the claim patient-group-directions-valid is missing
    And S3 is not requires_improvement because in prescribing-at-times-below-standard the claim prescribing-follows-guidance is missing
    And S3 is not requires_improvement because in monitoring-on-medicines-slips the claim high-risk-medicines-monitored is missing
    And S3 is not requires_improvement because in medicines-monitoring-at-times-ignored the claim medicines-monitoring-acted-on is missing
    And S3 is not requires_improvement because in medicines-reviews-slip the claim medicines-reviewed-regularly is missing
    And S3 is not requires_improvement because in people-left-out-of-medicines-reviews the claim people-involved-in-medicines-reviews is missing
    And S3 is not requires_improvement because in non-prescribed-medicines-below-standard the claim non-prescribed-medicines-handled-well is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then S3 is not inadequate because in giving-of-medicines-unsafe the claim medicines-given-safely is missing
    And S3 is not inadequate because in supply-of-medicines-unsafe the claim medicines-ordered-safely is missing
    And S3 is not inadequate because in storage-of-medicines-unsafe the claim medicines-stored-safely is missing
    And S3 is not inadequate because in emergency-supplies-not-ready the claim emergency-medicines-ready is missing

  Rule: medicines-practice-leads-nationally (outstanding)

    Scenario: met when good practice is met and staff help to shape the guidance
      Given the fact e1 that medicines-good-practice-met holds
      And the fact e2 that staff-help-shape-medicines-guidance holds
      When the service is assessed
      Then medicines-practice-leads-nationally is met because of e1, e2

    Scenario: not met when staff help to shape the guidance but keep to it only in part
      Given the fact e1 that medicines-good-practice-met partly holds
      And the fact e2 that staff-help-shape-medicines-guidance holds
      When the service is assessed
      Then medicines-practice-leads-nationally is not met because medicines-good-practice-met stands at partly

    Scenario: not met when good practice is met but staff have no hand in the guidance
      Given the fact e1 that medicines-good-practice-met holds
      And the fact e2 that staff-help-shape-medicines-guidance does not hold
      When the service is assessed
      Then medicines-practice-leads-nationally is not met because staff-help-shape-medicines-guidance stands at no

    Scenario: not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then medicines-practice-leads-nationally does not apply

    Scenario: not met when it is so only in part that staff take part in the research and the drafting behind national guidance on medicines
      Given the fact e1 that medicines-good-practice-met holds
      And the fact e2 that staff-help-shape-medicines-guidance partly holds
      When the service is assessed
      Then medicines-practice-leads-nationally is not met because staff-help-shape-medicines-guidance stands at partly

  Rule: medicines-checks-lead-to-prompt-action (outstanding)

    Scenario: met when routine checks are always followed by prompt action
      Given the fact e1 that medicines-compliance-monitored holds
      And the fact e2 that medicines-action-plans-prompt holds
      When the service is assessed
      Then medicines-checks-lead-to-prompt-action is met because of e1, e2

    Scenario: not met when checks on the medicines policy are made only now and then
      Given the fact e1 that medicines-compliance-monitored partly holds
      And the fact e2 that medicines-action-plans-prompt holds
      When the service is assessed
      Then medicines-checks-lead-to-prompt-action is not met because medicines-compliance-monitored stands at partly

    Scenario: not met when some action plans are carried out late
      Given the fact e1 that medicines-compliance-monitored holds
      And the fact e2 that medicines-action-plans-prompt partly holds
      When the service is assessed
      Then medicines-checks-lead-to-prompt-action is not met because medicines-action-plans-prompt stands at partly

  Rule: medicines-practice-up-to-national-standard (good)

    Scenario: met when work with medicines is up to national standards
      Given the fact e1 that medicines-good-practice-met holds
      When the service is assessed
      Then medicines-practice-up-to-national-standard is met because of e1

    Scenario: not met when work with medicines is up to national standards only in part
      Given the fact e1 that medicines-good-practice-met partly holds
      When the service is assessed
      Then medicines-practice-up-to-national-standard is not met because medicines-good-practice-met stands at partly

  Rule: non-prescribed-medicines-up-to-standard (good)

    Scenario: met when non-prescribed medicines are handled as well as the rest
      Given the fact e1 that non-prescribed-medicines-handled-well holds
      When the service is assessed
      Then non-prescribed-medicines-up-to-standard is met because of e1

    Scenario: not met when the service cannot show how it handles non-prescribed medicines
      Given the fact e1 that non-prescribed-medicines-handled-well is not shown
      When the service is assessed
      Then non-prescribed-medicines-up-to-standard is not met because non-prescribed-medicines-handled-well stands at partly

  Rule: blank-prescriptions-locked-away (good)

    Scenario: met when blank forms are locked away
      Given the fact e1 that prescription-forms-secure holds
      When the service is assessed
      Then blank-prescriptions-locked-away is met because of e1

    Scenario: not met when blank forms are left in printers in open rooms
      Given the fact e1 that prescription-forms-secure does not hold
      When the service is assessed
      Then blank-prescriptions-locked-away is not met because prescription-forms-secure stands at no

    Scenario: not met when it is so only in part that blank prescription forms are locked away from anyone who should not have them
      Given the fact e1 that prescription-forms-secure partly holds
      When the service is assessed
      Then blank-prescriptions-locked-away is not met because prescription-forms-secure stands at partly

  Rule: blank-prescriptions-traceable (good)

    Scenario: met when every blank form can be traced
      Given the fact e1 that prescription-forms-tracked holds
      When the service is assessed
      Then blank-prescriptions-traceable is met because of e1

    Scenario: not met when there is no log of blank forms, although they are locked away
      Given the fact e1 that prescription-forms-secure holds
      And the fact e2 that prescription-forms-tracked does not hold
      When the service is assessed
      Then blank-prescriptions-traceable is not met because prescription-forms-tracked stands at no

    Scenario: not met when it is so only in part that the service can trace every blank prescription form from delivery to use
      Given the fact e1 that prescription-forms-tracked partly holds
      When the service is assessed
      Then blank-prescriptions-traceable is not met because prescription-forms-tracked stands at partly

  Rule: reconciliation-done-to-standard (good)

    Scenario: met when medicines are reconciled
      Given the fact e1 that medicines-reconciled holds
      When the service is assessed
      Then reconciliation-done-to-standard is met because of e1

    Scenario: met when exactly nine in ten people had their medicines reconciled
      Given the fact e1 that medicines-reconciled measures 90 percent
      When the service is assessed
      Then reconciliation-done-to-standard is met because of e1

    Scenario: not met when just under nine in ten people had their medicines reconciled
      Given the fact e1 that medicines-reconciled measures 89 percent
      When the service is assessed
      Then reconciliation-done-to-standard is not met because medicines-reconciled stands at partly

    Scenario: not met at 74 percent, which is just too little to hold even in part
      Given the fact e1 that medicines-reconciled measures 74 percent
      When the service is assessed
      Then reconciliation-done-to-standard is not met because medicines-reconciled stands at no

    Scenario: not met at 75 percent, which is just enough to hold in part
      Given the fact e1 that medicines-reconciled measures 75 percent
      When the service is assessed
      Then reconciliation-done-to-standard is not met because medicines-reconciled stands at partly

  Rule: group-directions-lawfully-used (good)

    Scenario: met when patient group directions are current, signed and lawfully used
      Given the fact e1 that patient-group-directions-valid holds
      When the service is assessed
      Then group-directions-lawfully-used is met because of e1

    Scenario: not met when some patient group directions lack a signature
      Given the fact e1 that patient-group-directions-valid partly holds
      When the service is assessed
      Then group-directions-lawfully-used is not met because patient-group-directions-valid stands at partly

  Rule: staff-work-to-current-medicines-guidelines (good)

    Scenario: met when guidelines on medicines are current and approved
      Given the fact e1 that medicines-guidelines-current holds
      When the service is assessed
      Then staff-work-to-current-medicines-guidelines is met because of e1

    Scenario: not met when some guidelines on medicines are past their review date
      Given the fact e1 that medicines-guidelines-current partly holds
      When the service is assessed
      Then staff-work-to-current-medicines-guidelines is not met because medicines-guidelines-current stands at partly

  Rule: prescribing-up-to-national-standard (good)

    Scenario: met when prescribers follow national guidance
      Given the fact e1 that prescribing-follows-guidance holds
      When the service is assessed
      Then prescribing-up-to-national-standard is met because of e1

    Scenario: not met when antibiotics are at times prescribed against guidance
      Given the fact e1 that prescribing-follows-guidance partly holds
      When the service is assessed
      Then prescribing-up-to-national-standard is not met because prescribing-follows-guidance stands at partly

  Rule: people-get-what-was-prescribed (good)

    Scenario: met when people get the right medicine, dose and time
      Given the fact e1 that medicines-received-as-prescribed holds
      When the service is assessed
      Then people-get-what-was-prescribed is met because of e1

    Scenario: not met when some doses were missed
      Given the fact e1 that medicines-received-as-prescribed partly holds
      When the service is assessed
      Then people-get-what-was-prescribed is not met because medicines-received-as-prescribed stands at partly

  Rule: reviews-of-medicines-regular (good)

    Scenario: met when reviews of medicines happen as often as they should
      Given the fact e1 that medicines-reviewed-regularly holds
      When the service is assessed
      Then reviews-of-medicines-regular is met because of e1

    Scenario: met when exactly nine in ten reviews of medicines were done
      Given the fact e1 that medicines-reviewed-regularly measures 90 percent
      When the service is assessed
      Then reviews-of-medicines-regular is met because of e1

    Scenario: not met when just under nine in ten reviews of medicines were done
      Given the fact e1 that medicines-reviewed-regularly measures 89 percent
      When the service is assessed
      Then reviews-of-medicines-regular is not met because medicines-reviewed-regularly stands at partly

    Scenario: not met with reviews of medicines at 74 percent, which is just too little to hold even in part
      Given the fact e1 that medicines-reviewed-regularly measures 74 percent
      When the service is assessed
      Then reviews-of-medicines-regular is not met because medicines-reviewed-regularly stands at no

    Scenario: not met with reviews of medicines at 75 percent, which is just enough to hold in part
      Given the fact e1 that medicines-reviewed-regularly measures 75 percent
      When the service is assessed
      Then reviews-of-medicines-regular is not met because medicines-reviewed-regularly stands at partly

  Rule: as-needed-medicines-kept-under-review (good)

    Scenario: met when as-needed medicines are reviewed too
      Given the fact e1 that when-required-medicines-reviewed holds
      When the service is assessed
      Then as-needed-medicines-kept-under-review is met because of e1

    Scenario: not met when as-needed medicines are reviewed only for some people
      Given the fact e1 that when-required-medicines-reviewed partly holds
      When the service is assessed
      Then as-needed-medicines-kept-under-review is not met because when-required-medicines-reviewed stands at partly

  Rule: people-have-a-say-in-medicines-reviews (good)

    Scenario: met when people take part in reviews of their medicines
      Given the fact e1 that people-involved-in-medicines-reviews holds
      When the service is assessed
      Then people-have-a-say-in-medicines-reviews is met because of e1

    Scenario: not met when reviews are regular but nothing is known of people's part in them
      Given the fact e1 that medicines-reviewed-regularly holds
      When the service is assessed
      Then people-have-a-say-in-medicines-reviews is not met because people-involved-in-medicines-reviews is unknown

    Scenario: not met when it is so only in part that people take part in the reviews of their own medicines
      Given the fact e1 that people-involved-in-medicines-reviews partly holds
      When the service is assessed
      Then people-have-a-say-in-medicines-reviews is not met because people-involved-in-medicines-reviews stands at partly

  Rule: medicines-handled-alike-and-safely (good)

    Scenario: met when all staff handle medicines by the same safe procedures
      Given the fact e1 that medicines-procedures-followed holds
      When the service is assessed
      Then medicines-handled-alike-and-safely is met because of e1

    Scenario: not met when one ward has its own way with medicines
      Given the fact e1 that medicines-procedures-followed partly holds
      When the service is assessed
      Then medicines-handled-alike-and-safely is not met because medicines-procedures-followed stands at partly

  Rule: giving-of-medicines-safe (good)

    Scenario: met when staff give medicines safely
      Given the fact e1 that medicines-given-safely holds
      When the service is assessed
      Then giving-of-medicines-safe is met because of e1

    Scenario: not met when staff give medicines safely only in part
      Given the fact e1 that medicines-given-safely partly holds
      When the service is assessed
      Then giving-of-medicines-safe is not met because medicines-given-safely stands at partly

  Rule: ordering-of-medicines-safe (good)

    Scenario: met when ordering is under safe control
      Given the fact e1 that medicines-ordered-safely holds
      When the service is assessed
      Then ordering-of-medicines-safe is met because of e1

    Scenario: not met when stock at times runs out through late orders
      Given the fact e1 that medicines-ordered-safely partly holds
      When the service is assessed
      Then ordering-of-medicines-safe is not met because medicines-ordered-safely stands at partly

  Rule: transport-of-medicines-safe (good)

    Scenario: met when medicines are safe in transit
      Given the fact e1 that medicines-transported-safely holds
      When the service is assessed
      Then transport-of-medicines-safe is met because of e1

    Scenario: not met when the service cannot show how medicines are kept safe in transit
      Given the fact e1 that medicines-transported-safely is not shown
      When the service is assessed
      Then transport-of-medicines-safe is not met because medicines-transported-safely stands at partly

  Rule: drug-monitoring-done-when-due (good)

    Scenario: met when drug monitoring is done when due
      Given the fact e1 that high-risk-medicines-monitored holds
      When the service is assessed
      Then drug-monitoring-done-when-due is met because of e1

    Scenario: met when exactly nine in ten drug monitoring tests were done when due
      Given the fact e1 that high-risk-medicines-monitored measures 90 percent
      When the service is assessed
      Then drug-monitoring-done-when-due is met because of e1

    Scenario: not met when just under nine in ten drug monitoring tests were done when due
      Given the fact e1 that high-risk-medicines-monitored measures 89 percent
      When the service is assessed
      Then drug-monitoring-done-when-due is not met because high-risk-medicines-monitored stands at partly

    Scenario: not met with monitoring at 74 percent, which is just too little to hold even in part
      Given the fact e1 that high-risk-medicines-monitored measures 74 percent
      When the service is assessed
      Then drug-monitoring-done-when-due is not met because high-risk-medicines-monitored stands at no

    Scenario: not met with monitoring at 75 percent, which is just enough to hold in part
      Given the fact e1 that high-risk-medicines-monitored measures 75 percent
      When the service is assessed
      Then drug-monitoring-done-when-due is not met because high-risk-medicines-monitored stands at partly

  Rule: physical-health-watched-on-medicines (good)

    Scenario: met when physical health is checked where medicines call for it
      Given the fact e1 that physical-health-monitored-on-medicines holds
      When the service is assessed
      Then physical-health-watched-on-medicines is met because of e1

    Scenario: not met when some checks of physical health were missed
      Given the fact e1 that physical-health-monitored-on-medicines partly holds
      When the service is assessed
      Then physical-health-watched-on-medicines is not met because physical-health-monitored-on-medicines stands at partly

  Rule: medicines-monitoring-leads-to-care (good)

    Scenario: met when staff do what test results call for
      Given the fact e1 that medicines-monitoring-acted-on holds
      When the service is assessed
      Then medicines-monitoring-leads-to-care is met because of e1

    Scenario: not met when tests are done but some results were not acted on
      Given the fact e1 that high-risk-medicines-monitored holds
      And the fact e2 that medicines-monitoring-acted-on partly holds
      When the service is assessed
      Then medicines-monitoring-leads-to-care is not met because medicines-monitoring-acted-on stands at partly

  Rule: storage-of-medicines-correct (good)

    Scenario: met when storage is safe and orderly
      Given the fact e1 that medicines-stored-safely holds
      When the service is assessed
      Then storage-of-medicines-correct is met because of e1

    Scenario: not met when storage is safe and orderly only in part
      Given the fact e1 that medicines-stored-safely partly holds
      When the service is assessed
      Then storage-of-medicines-correct is not met because medicines-stored-safely stands at partly

  Rule: medicines-out-of-wrong-hands (good)

    Scenario: met when only authorised people can get at medicines
      Given the fact e1 that medicines-kept-secure holds
      When the service is assessed
      Then medicines-out-of-wrong-hands is met because of e1

    Scenario: not met when one medicines room was found unlocked
      Given the fact e1 that medicines-kept-secure partly holds
      When the service is assessed
      Then medicines-out-of-wrong-hands is not met because medicines-kept-secure stands at partly

  Rule: medicines-at-correct-temperature (good)

    Scenario: met when checks show that refrigerators and rooms stay at the right temperature
      Given the fact e1 that medicines-temperatures-kept holds
      When the service is assessed
      Then medicines-at-correct-temperature is met because of e1

    Scenario: not met when temperature checks have gaps
      Given the fact e1 that medicines-temperatures-kept partly holds
      When the service is assessed
      Then medicines-at-correct-temperature is not met because medicines-temperatures-kept stands at partly

  Rule: no-expired-medicines-in-store (good)

    Scenario: met when stock is in date
      Given the fact e1 that medicines-stock-in-date holds
      When the service is assessed
      Then no-expired-medicines-in-store is met because of e1

    Scenario: not met when a few expired items were found
      Given the fact e1 that medicines-stock-in-date partly holds
      When the service is assessed
      Then no-expired-medicines-in-store is not met because medicines-stock-in-date stands at partly

  Rule: controlled-drugs-correctly-stored (good)

    Scenario: met when controlled drugs are locked away and accounted for
      Given the fact e1 that controlled-drugs-under-control holds
      When the service is assessed
      Then controlled-drugs-correctly-stored is met because of e1

    Scenario: not met when some stock checks of controlled drugs were missed
      Given the fact e1 that controlled-drugs-under-control partly holds
      When the service is assessed
      Then controlled-drugs-correctly-stored is not met because controlled-drugs-under-control stands at partly

  Rule: medical-gases-correctly-stored (good)

    Scenario: met when medical gases are kept safely
      Given the fact e1 that medical-gases-stored-safely holds
      When the service is assessed
      Then medical-gases-correctly-stored is met because of e1

    Scenario: not met when some cylinders stood loose
      Given the fact e1 that medical-gases-stored-safely partly holds
      When the service is assessed
      Then medical-gases-correctly-stored is not met because medical-gases-stored-safely stands at partly

  Rule: emergency-medicines-correctly-kept (good)

    Scenario: met when emergency medicines are ready for use
      Given the fact e1 that emergency-medicines-ready holds
      When the service is assessed
      Then emergency-medicines-correctly-kept is met because of e1

    Scenario: not met when one recommended emergency medicine was not in stock
      Given the fact e1 that emergency-medicines-ready partly holds
      When the service is assessed
      Then emergency-medicines-correctly-kept is not met because emergency-medicines-ready stands at partly

  Rule: emergency-equipment-correctly-kept (good)

    Scenario: met when emergency equipment is ready for use
      Given the fact e1 that emergency-treatment-equipment-ready holds
      When the service is assessed
      Then emergency-equipment-correctly-kept is met because of e1

    Scenario: not met when some checks of a resuscitation trolley were missed
      Given the fact e1 that emergency-treatment-equipment-ready partly holds
      When the service is assessed
      Then emergency-equipment-correctly-kept is not met because emergency-treatment-equipment-ready stands at partly

  Rule: disposal-of-medicines-safe (good)

    Scenario: met when unwanted medicines are disposed of safely
      Given the fact e1 that medicines-disposed-safely holds
      When the service is assessed
      Then disposal-of-medicines-safe is met because of e1

    Scenario: not met when the service cannot show how unwanted medicines are disposed of
      Given the fact e1 that medicines-disposed-safely is not shown
      When the service is assessed
      Then disposal-of-medicines-safe is not met because medicines-disposed-safely stands at partly

  Rule: record-of-medicines-reliable (good)

    Scenario: met when records of medicines are accurate and complete
      Given the fact e1 that medicines-records-accurate holds
      When the service is assessed
      Then record-of-medicines-reliable is met because of e1

    Scenario: not met when some charts have gaps
      Given the fact e1 that medicines-records-accurate partly holds
      When the service is assessed
      Then record-of-medicines-reliable is not met because medicines-records-accurate stands at partly

  Rule: prescribed-medicines-sometimes-missed (requires_improvement)

    Scenario: met when some people missed doses
      Given the fact e1 that medicines-received-as-prescribed partly holds
      When the service is assessed
      Then prescribed-medicines-sometimes-missed is met because of e1

    Scenario: not met when everyone gets what was prescribed
      Given the fact e1 that medicines-received-as-prescribed holds
      When the service is assessed
      Then prescribed-medicines-sometimes-missed is not met because medicines-received-as-prescribed stands at yes

    Scenario: not met when nothing is known of whether people get what was prescribed
      When the service is assessed
      Then prescribed-medicines-sometimes-missed is not met because medicines-received-as-prescribed is unknown

  Rule: medicines-guidance-at-times-not-met (requires_improvement)

    Scenario: met when practice with medicines follows guidance only in part
      Given the fact e1 that medicines-good-practice-met partly holds
      When the service is assessed
      Then medicines-guidance-at-times-not-met is met because of e1

    Scenario: not met when practice with medicines follows guidance fully
      Given the fact e1 that medicines-good-practice-met holds
      When the service is assessed
      Then medicines-guidance-at-times-not-met is not met because medicines-good-practice-met stands at yes

  Rule: storage-of-medicines-at-times-wrong (requires_improvement)

    Scenario: met when storage is only partly safe
      Given the fact e1 that medicines-stored-safely partly holds
      When the service is assessed
      Then storage-of-medicines-at-times-wrong is met because of e1

    Scenario: met when storage is safe but only partly secure
      Given the fact e1 that medicines-stored-safely holds
      And the fact e2 that medicines-kept-secure partly holds
      When the service is assessed
      Then storage-of-medicines-at-times-wrong is met because of e2

    Scenario: met by both lapses when storage is neither wholly safe nor wholly secure
      Given the fact e1 that medicines-stored-safely partly holds
      And the fact e2 that medicines-kept-secure partly holds
      When the service is assessed
      Then storage-of-medicines-at-times-wrong is met because of e1, e2

    Scenario: not met when storage is both safe and secure
      Given the fact e1 that medicines-stored-safely holds
      And the fact e2 that medicines-kept-secure holds
      When the service is assessed
      Then storage-of-medicines-at-times-wrong is not met because medicines-stored-safely stands at yes

    Scenario: not met when storage is safe and nothing is known of its security
      Given the fact e1 that medicines-stored-safely holds
      When the service is assessed
      Then storage-of-medicines-at-times-wrong is not met because medicines-kept-secure is unknown

  Rule: storage-checks-on-medicines-slip (requires_improvement)

    Scenario: met when refrigerator temperatures were not always checked
      Given the fact e1 that medicines-temperatures-kept partly holds
      When the service is assessed
      Then storage-checks-on-medicines-slip is met because of e1

    Scenario: met when temperatures are right but a few items had expired
      Given the fact e1 that medicines-temperatures-kept holds
      And the fact e2 that medicines-stock-in-date partly holds
      When the service is assessed
      Then storage-checks-on-medicines-slip is met because of e2

    Scenario: not met when temperatures are right and stock is in date
      Given the fact e1 that medicines-temperatures-kept holds
      And the fact e2 that medicines-stock-in-date holds
      When the service is assessed
      Then storage-checks-on-medicines-slip is not met because medicines-temperatures-kept stands at yes

    Scenario: not met when temperatures are right and nothing is known of expiry dates
      Given the fact e1 that medicines-temperatures-kept holds
      When the service is assessed
      Then storage-checks-on-medicines-slip is not met because medicines-stock-in-date is unknown

  Rule: controlled-drugs-rules-slip (requires_improvement)

    Scenario: met when checks of controlled drugs are partly done
      Given the fact e1 that controlled-drugs-under-control partly holds
      When the service is assessed
      Then controlled-drugs-rules-slip is met because of e1

    Scenario: not met when controlled drugs are fully under control
      Given the fact e1 that controlled-drugs-under-control holds
      When the service is assessed
      Then controlled-drugs-rules-slip is not met because controlled-drugs-under-control stands at yes

  Rule: medical-gases-at-times-stored-wrongly (requires_improvement)

    Scenario: met when medical gases are only partly kept as they should be
      Given the fact e1 that medical-gases-stored-safely partly holds
      When the service is assessed
      Then medical-gases-at-times-stored-wrongly is met because of e1

    Scenario: not met when all medical gases are kept as they should be
      Given the fact e1 that medical-gases-stored-safely holds
      When the service is assessed
      Then medical-gases-at-times-stored-wrongly is not met because medical-gases-stored-safely stands at yes

  Rule: emergency-supplies-not-always-ready (requires_improvement)

    Scenario: met when some emergency medicines were missing
      Given the fact e1 that emergency-medicines-ready partly holds
      When the service is assessed
      Then emergency-supplies-not-always-ready is met because of e1

    Scenario: met when emergency medicines are ready but the equipment is only partly checked
      Given the fact e1 that emergency-medicines-ready holds
      And the fact e2 that emergency-treatment-equipment-ready partly holds
      When the service is assessed
      Then emergency-supplies-not-always-ready is met because of e2

    Scenario: not met when emergency medicines and equipment are both ready
      Given the fact e1 that emergency-medicines-ready holds
      And the fact e2 that emergency-treatment-equipment-ready holds
      When the service is assessed
      Then emergency-supplies-not-always-ready is not met because emergency-treatment-equipment-ready stands at yes

    Scenario: not met when the equipment is ready and nothing is known of emergency medicines
      Given the fact e1 that emergency-treatment-equipment-ready holds
      When the service is assessed
      Then emergency-supplies-not-always-ready is not met because emergency-medicines-ready is unknown

  Rule: supply-of-medicines-at-times-unsafe (requires_improvement)

    Scenario: met when ordering is only partly under control
      Given the fact e1 that medicines-ordered-safely partly holds
      When the service is assessed
      Then supply-of-medicines-at-times-unsafe is met because of e1

    Scenario: met when the service gives no assurance about medicines in transit
      Given the fact e1 that medicines-transported-safely is not shown
      When the service is assessed
      Then supply-of-medicines-at-times-unsafe is met because of e1

    Scenario: not met when ordering and transport are both safe
      Given the fact e1 that medicines-ordered-safely holds
      And the fact e2 that medicines-transported-safely holds
      When the service is assessed
      Then supply-of-medicines-at-times-unsafe is not met because medicines-transported-safely stands at yes

    Scenario: not met when transport is safe and nothing is known of ordering
      Given the fact e1 that medicines-transported-safely holds
      When the service is assessed
      Then supply-of-medicines-at-times-unsafe is not met because medicines-ordered-safely is unknown

  Rule: giving-of-medicines-at-times-unsafe (requires_improvement)

    Scenario: met when the giving of medicines is only partly safe
      Given the fact e1 that medicines-given-safely partly holds
      When the service is assessed
      Then giving-of-medicines-at-times-unsafe is met because of e1

    Scenario: not met when the giving of medicines is safe throughout
      Given the fact e1 that medicines-given-safely holds
      When the service is assessed
      Then giving-of-medicines-at-times-unsafe is not met because medicines-given-safely stands at yes

  Rule: record-of-medicines-unreliable (requires_improvement)

    Scenario: met when some records of medicines were incomplete
      Given the fact e1 that medicines-records-accurate partly holds
      When the service is assessed
      Then record-of-medicines-unreliable is met because of e1

    Scenario: not met when every record of medicines was accurate
      Given the fact e1 that medicines-records-accurate holds
      When the service is assessed
      Then record-of-medicines-unreliable is not met because medicines-records-accurate stands at yes

  Rule: medicines-handled-differently (requires_improvement)

    Scenario: met when safe procedures are kept to in some teams only
      Given the fact e1 that medicines-procedures-followed partly holds
      When the service is assessed
      Then medicines-handled-differently is met because of e1

    Scenario: not met when every team keeps to safe procedures
      Given the fact e1 that medicines-procedures-followed holds
      When the service is assessed
      Then medicines-handled-differently is not met because medicines-procedures-followed stands at yes

  Rule: disposal-of-medicines-at-times-unsafe (requires_improvement)

    Scenario: met when returned medicines are disposed of safely only in part
      Given the fact e1 that medicines-disposed-safely partly holds
      When the service is assessed
      Then disposal-of-medicines-at-times-unsafe is met because of e1

    Scenario: not met when all disposal is safe
      Given the fact e1 that medicines-disposed-safely holds
      When the service is assessed
      Then disposal-of-medicines-at-times-unsafe is not met because medicines-disposed-safely stands at yes

  Rule: blank-prescriptions-loosely-kept (requires_improvement)

    Scenario: met when blank forms are at times left out
      Given the fact e1 that prescription-forms-secure partly holds
      When the service is assessed
      Then blank-prescriptions-loosely-kept is met because of e1

    Scenario: met when blank forms are locked away but cannot be traced
      Given the fact e1 that prescription-forms-secure holds
      And the fact e2 that prescription-forms-tracked does not hold
      When the service is assessed
      Then blank-prescriptions-loosely-kept is met because of e2

    Scenario: met by both lapses when blank forms are neither locked away nor traced
      Given the fact e1 that prescription-forms-secure does not hold
      And the fact e2 that prescription-forms-tracked does not hold
      When the service is assessed
      Then blank-prescriptions-loosely-kept is met because of e1, e2

    Scenario: not met when blank forms are both locked away and traced
      Given the fact e1 that prescription-forms-secure holds
      And the fact e2 that prescription-forms-tracked holds
      When the service is assessed
      Then blank-prescriptions-loosely-kept is not met because prescription-forms-secure stands at yes

    Scenario: not met when blank forms are locked away and nothing is known of their tracing
      Given the fact e1 that prescription-forms-secure holds
      When the service is assessed
      Then blank-prescriptions-loosely-kept is not met because prescription-forms-tracked is unknown

    Scenario: met, as it is so in part that the service can trace every blank prescription form from delivery to use
      Given the fact e1 that prescription-forms-secure does not hold
      And the fact e2 that prescription-forms-tracked partly holds
      When the service is assessed
      Then blank-prescriptions-loosely-kept is met because of e1, e2

  Rule: reconciliation-at-times-not-done (requires_improvement)

    Scenario: met when reconciliation is only partly done
      Given the fact e1 that medicines-reconciled partly holds
      When the service is assessed
      Then reconciliation-at-times-not-done is met because of e1

    Scenario: met when the share of people with reconciled medicines falls just below nine in ten
      Given the fact e1 that medicines-reconciled measures 89 percent
      When the service is assessed
      Then reconciliation-at-times-not-done is met because of e1

    Scenario: not met when the share of people with reconciled medicines is exactly nine in ten
      Given the fact e1 that medicines-reconciled measures 90 percent
      When the service is assessed
      Then reconciliation-at-times-not-done is not met because medicines-reconciled stands at yes

  Rule: authority-for-medicines-lapses (requires_improvement)

    Scenario: met when some patient group directions had run out
      Given the fact e1 that patient-group-directions-valid partly holds
      When the service is assessed
      Then authority-for-medicines-lapses is met because of e1

    Scenario: met when group directions are valid but some guidelines are out of date
      Given the fact e1 that patient-group-directions-valid holds
      And the fact e2 that medicines-guidelines-current partly holds
      When the service is assessed
      Then authority-for-medicines-lapses is met because of e2

    Scenario: not met when group directions and guidelines are both in order
      Given the fact e1 that patient-group-directions-valid holds
      And the fact e2 that medicines-guidelines-current holds
      When the service is assessed
      Then authority-for-medicines-lapses is not met because medicines-guidelines-current stands at yes

    Scenario: not met when guidelines are current and nothing is known of group directions
      Given the fact e1 that medicines-guidelines-current holds
      When the service is assessed
      Then authority-for-medicines-lapses is not met because patient-group-directions-valid is unknown

  Rule: prescribing-at-times-below-standard (requires_improvement)

    Scenario: met when prescribing follows guidance only in part
      Given the fact e1 that prescribing-follows-guidance partly holds
      When the service is assessed
      Then prescribing-at-times-below-standard is met because of e1

    Scenario: not met when prescribing follows guidance throughout
      Given the fact e1 that prescribing-follows-guidance holds
      When the service is assessed
      Then prescribing-at-times-below-standard is not met because prescribing-follows-guidance stands at yes

  Rule: monitoring-on-medicines-slips (requires_improvement)

    Scenario: met when drug monitoring is partly done
      Given the fact e1 that high-risk-medicines-monitored partly holds
      When the service is assessed
      Then monitoring-on-medicines-slips is met because of e1

    Scenario: met when the share of drug monitoring done falls just below nine in ten
      Given the fact e1 that high-risk-medicines-monitored measures 89 percent
      When the service is assessed
      Then monitoring-on-medicines-slips is met because of e1

    Scenario: met when drug monitoring is done but checks of physical health are not
      Given the fact e1 that high-risk-medicines-monitored holds
      And the fact e2 that physical-health-monitored-on-medicines does not hold
      When the service is assessed
      Then monitoring-on-medicines-slips is met because of e2

    Scenario: not met when drug monitoring and physical health checks are both done
      Given the fact e1 that high-risk-medicines-monitored holds
      And the fact e2 that physical-health-monitored-on-medicines holds
      When the service is assessed
      Then monitoring-on-medicines-slips is not met because physical-health-monitored-on-medicines stands at yes

    Scenario: not met when the share of drug monitoring done is exactly nine in ten
      Given the fact e1 that high-risk-medicines-monitored measures 90 percent
      And the fact e2 that physical-health-monitored-on-medicines holds
      When the service is assessed
      Then monitoring-on-medicines-slips is not met because high-risk-medicines-monitored stands at yes

    Scenario: not met when physical health is checked and nothing is known of drug monitoring
      Given the fact e1 that physical-health-monitored-on-medicines holds
      When the service is assessed
      Then monitoring-on-medicines-slips is not met because high-risk-medicines-monitored is unknown

    Scenario: met, as it is so in part that staff check physical health for the effects of medicines when due, as with antipsychotics or after rapid tranquillisation
      Given the fact e1 that high-risk-medicines-monitored does not hold
      And the fact e2 that physical-health-monitored-on-medicines partly holds
      When the service is assessed
      Then monitoring-on-medicines-slips is met because of e1, e2

  Rule: medicines-monitoring-at-times-ignored (requires_improvement)

    Scenario: met when some worrying results brought no response
      Given the fact e1 that medicines-monitoring-acted-on partly holds
      When the service is assessed
      Then medicines-monitoring-at-times-ignored is met because of e1

    Scenario: not met when every worrying result brought the right response
      Given the fact e1 that medicines-monitoring-acted-on holds
      When the service is assessed
      Then medicines-monitoring-at-times-ignored is not met because medicines-monitoring-acted-on stands at yes

  Rule: medicines-reviews-slip (requires_improvement)

    Scenario: met when reviews are partly overdue
      Given the fact e1 that medicines-reviewed-regularly partly holds
      When the service is assessed
      Then medicines-reviews-slip is met because of e1

    Scenario: met when the share of reviews done falls just below nine in ten
      Given the fact e1 that medicines-reviewed-regularly measures 89 percent
      When the service is assessed
      Then medicines-reviews-slip is met because of e1

    Scenario: met when reviews are regular but leave out as-needed medicines
      Given the fact e1 that medicines-reviewed-regularly holds
      And the fact e2 that when-required-medicines-reviewed does not hold
      When the service is assessed
      Then medicines-reviews-slip is met because of e2

    Scenario: not met when all medicines are reviewed, as-needed ones too
      Given the fact e1 that medicines-reviewed-regularly holds
      And the fact e2 that when-required-medicines-reviewed holds
      When the service is assessed
      Then medicines-reviews-slip is not met because medicines-reviewed-regularly stands at yes

    Scenario: not met when the share of reviews done is exactly nine in ten
      Given the fact e1 that medicines-reviewed-regularly measures 90 percent
      And the fact e2 that when-required-medicines-reviewed holds
      When the service is assessed
      Then medicines-reviews-slip is not met because medicines-reviewed-regularly stands at yes

    Scenario: not met when reviews are regular and nothing is known of as-needed medicines
      Given the fact e1 that medicines-reviewed-regularly holds
      When the service is assessed
      Then medicines-reviews-slip is not met because when-required-medicines-reviewed is unknown

    Scenario: met, as it is so in part that medicines that are taken only as needed are kept under review too
      Given the fact e1 that medicines-reviewed-regularly does not hold
      And the fact e2 that when-required-medicines-reviewed partly holds
      When the service is assessed
      Then medicines-reviews-slip is met because of e1, e2

  Rule: people-left-out-of-medicines-reviews (requires_improvement)

    Scenario: met when some people had no part in their reviews
      Given the fact e1 that people-involved-in-medicines-reviews partly holds
      When the service is assessed
      Then people-left-out-of-medicines-reviews is met because of e1

    Scenario: not met when everyone has a part in their reviews
      Given the fact e1 that people-involved-in-medicines-reviews holds
      When the service is assessed
      Then people-left-out-of-medicines-reviews is not met because people-involved-in-medicines-reviews stands at yes

  Rule: non-prescribed-medicines-below-standard (requires_improvement)

    Scenario: met when non-prescribed medicines are handled well only in part
      Given the fact e1 that non-prescribed-medicines-handled-well partly holds
      When the service is assessed
      Then non-prescribed-medicines-below-standard is met because of e1

    Scenario: not met when non-prescribed medicines are handled well throughout
      Given the fact e1 that non-prescribed-medicines-handled-well holds
      When the service is assessed
      Then non-prescribed-medicines-below-standard is not met because non-prescribed-medicines-handled-well stands at yes

  Rule: giving-of-medicines-unsafe (inadequate)

    Scenario: met when the giving of medicines is unsafe and people were harmed
      Given the fact e1 that medicines-given-safely does not hold, with significant impact
      When the service is assessed
      Then giving-of-medicines-unsafe is met because of e1

    Scenario: not met when the giving of medicines is unsafe only at times
      Given the fact e1 that medicines-given-safely partly holds
      When the service is assessed
      Then giving-of-medicines-unsafe is not met because medicines-given-safely stands at partly

    Scenario: met when people do not get what was prescribed
      Given the fact e1 that medicines-received-as-prescribed does not hold
      When the service is assessed
      Then giving-of-medicines-unsafe is met because of e1

    Scenario: not met when people get most of what was prescribed
      Given the fact e1 that medicines-received-as-prescribed partly holds
      When the service is assessed
      Then giving-of-medicines-unsafe is not met because medicines-received-as-prescribed stands at partly

    Scenario: one finding when wrong doses are given and so not what was prescribed
      Given the fact e1 that medicines-given-safely does not hold
      And the fact e2 that medicines-received-as-prescribed does not hold
      When the service is assessed
      Then giving-of-medicines-unsafe is met because of e1, e2

  Rule: supply-of-medicines-unsafe (inadequate)

    Scenario: met when ordering is not under control
      Given the fact e1 that medicines-ordered-safely does not hold
      When the service is assessed
      Then supply-of-medicines-unsafe is met because of e1

    Scenario: met when medicines are not kept safe in transit
      Given the fact e1 that medicines-transported-safely does not hold
      When the service is assessed
      Then supply-of-medicines-unsafe is met because of e1

    Scenario: not met when ordering lapses only at times and transport is safe
      Given the fact e1 that medicines-ordered-safely partly holds
      And the fact e2 that medicines-transported-safely holds
      When the service is assessed
      Then supply-of-medicines-unsafe is not met because medicines-ordered-safely stands at partly

    Scenario: not met when transport lapses only at times and ordering is safe
      Given the fact e1 that medicines-ordered-safely holds
      And the fact e2 that medicines-transported-safely partly holds
      When the service is assessed
      Then supply-of-medicines-unsafe is not met because medicines-transported-safely stands at partly

  Rule: storage-of-medicines-unsafe (inadequate)

    Scenario: met when storage is not safe
      Given the fact e1 that medicines-stored-safely does not hold
      When the service is assessed
      Then storage-of-medicines-unsafe is met because of e1

    Scenario: met when storage is tidy but anyone can get at it
      Given the fact e1 that medicines-stored-safely holds
      And the fact e2 that medicines-kept-secure does not hold
      When the service is assessed
      Then storage-of-medicines-unsafe is met because of e2

    Scenario: not met when storage lapses only at times and is secure
      Given the fact e1 that medicines-stored-safely partly holds
      And the fact e2 that medicines-kept-secure holds
      When the service is assessed
      Then storage-of-medicines-unsafe is not met because medicines-stored-safely stands at partly

    Scenario: not met when security lapses only at times and storage is safe
      Given the fact e1 that medicines-stored-safely holds
      And the fact e2 that medicines-kept-secure partly holds
      When the service is assessed
      Then storage-of-medicines-unsafe is not met because medicines-kept-secure stands at partly

    Scenario: met when medicines are kept at the wrong temperature
      Given the fact e1 that medicines-temperatures-kept does not hold
      When the service is assessed
      Then storage-of-medicines-unsafe is met because of e1

    Scenario: met when temperatures are right but stock is out of date
      Given the fact e1 that medicines-temperatures-kept holds
      And the fact e2 that medicines-stock-in-date does not hold
      When the service is assessed
      Then storage-of-medicines-unsafe is met because of e2

    Scenario: not met when temperatures lapse only at times and stock is in date
      Given the fact e1 that medicines-temperatures-kept partly holds
      And the fact e2 that medicines-stock-in-date holds
      When the service is assessed
      Then storage-of-medicines-unsafe is not met because medicines-temperatures-kept stands at partly

    Scenario: not met when only a few items are out of date and temperatures are right
      Given the fact e1 that medicines-temperatures-kept holds
      And the fact e2 that medicines-stock-in-date partly holds
      When the service is assessed
      Then storage-of-medicines-unsafe is not met because medicines-stock-in-date stands at partly

    Scenario: met when controlled drugs are neither locked away nor accounted for
      Given the fact e1 that controlled-drugs-under-control does not hold
      When the service is assessed
      Then storage-of-medicines-unsafe is met because of e1

    Scenario: not met when the rules on controlled drugs slip only at times
      Given the fact e1 that controlled-drugs-under-control partly holds
      When the service is assessed
      Then storage-of-medicines-unsafe is not met because controlled-drugs-under-control stands at partly

    Scenario: met when medical gases are not kept safely
      Given the fact e1 that medical-gases-stored-safely does not hold
      When the service is assessed
      Then storage-of-medicines-unsafe is met because of e1

    Scenario: not met when the service merely cannot show that medical gases are kept safely
      Given the fact e1 that medical-gases-stored-safely is not shown
      When the service is assessed
      Then storage-of-medicines-unsafe is not met because medical-gases-stored-safely stands at partly

    Scenario: one finding when the open store is that of controlled drugs too
      Given the fact e1 that medicines-kept-secure does not hold
      And the fact e2 that controlled-drugs-under-control does not hold
      When the service is assessed
      Then storage-of-medicines-unsafe is met because of e1, e2

  Rule: emergency-supplies-not-ready (inadequate)

    Scenario: met when emergency medicines are not ready
      Given the fact e1 that emergency-medicines-ready does not hold
      When the service is assessed
      Then emergency-supplies-not-ready is met because of e1

    Scenario: met when emergency medicines are ready but the equipment is not
      Given the fact e1 that emergency-medicines-ready holds
      And the fact e2 that emergency-treatment-equipment-ready does not hold
      When the service is assessed
      Then emergency-supplies-not-ready is met because of e2

    Scenario: not met when emergency medicines are partly ready and the equipment is complete
      Given the fact e1 that emergency-medicines-ready partly holds
      And the fact e2 that emergency-treatment-equipment-ready holds
      When the service is assessed
      Then emergency-supplies-not-ready is not met because emergency-medicines-ready stands at partly

    Scenario: not met when the equipment is partly ready and emergency medicines are complete
      Given the fact e1 that emergency-medicines-ready holds
      And the fact e2 that emergency-treatment-equipment-ready partly holds
      When the service is assessed
      Then emergency-supplies-not-ready is not met because emergency-treatment-equipment-ready stands at partly
