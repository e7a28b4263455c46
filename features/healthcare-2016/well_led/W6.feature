Feature: W6 Robust information, used and challenged

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then W6 is not outstanding because in information-systems-ahead-of-the-field the claim information-systems-innovative is missing
    And W6 is not outstanding because in information-sound-time-after-time the claim performance-information-consistently-sound is missing
    And W6 is not outstanding because in data-shared-of-own-accord the claim data-shared-for-internal-decisions is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then W6 is not good because in reporting-joins-quality-and-finance the claim quality-and-finance-joined-up is missing
    And W6 is not good because in reports-help-decisions the claim performance-reports-serve-decisions is missing
    And W6 is not good because in performance-seen-as-a-whole the claim performance-understood-as-whole is missing
    And W6 is not good because in peoples-views-count-in-performance the claim peoples-views-in-performance-picture is missing
    And W6 is not good because in performance-measured-clearly the claim performance-measures-clear is missing
    And W6 is not good because in meetings-give-each-its-due the claim meetings-cover-quality-and-sustainability is missing
    And W6 is not good because in performance-answered-for the claim performance-information-holds-to-account is missing
    And W6 is not good because in performance-results-followed the claim performance-measures-monitored is missing
    And W6 is not good because in performance-questioned the claim performance-information-challenged is missing
    And W6 is not good because in leaders-informed-of-performance the claim leaders-receive-performance-information is missing
    And W6 is not good because in information-mostly-accurate the claim performance-information-accurate is missing
    And W6 is not good because in information-mostly-timely the claim performance-information-timely is missing
    And W6 is not good because in information-mostly-relevant the claim performance-information-relevant is missing
    And W6 is not good because in weak-information-being-mended the claim information-weaknesses-addressed is missing
    And W6 is not good because in data-quality-checked the claim data-quality-assured is missing
    And W6 is not good because in staff-informed-of-performance the claim staff-receive-performance-information is missing
    And W6 is not good because in staff-informed-daily the claim staff-performance-data-daily is missing
    And W6 is not good because in information-leads-to-improvement the claim information-used-for-improvement is missing
    And W6 is not good because in required-data-handed-in the claim external-data-returns-submitted is missing
    And W6 is not good because in required-notifications-made the claim external-notifications-submitted is missing
    And W6 is not good because in identifiable-data-well-looked-after the claim identifiable-data-arrangements-robust is missing
    And W6 is not good because in data-systems-in-good-order the claim data-managed-and-shared-well is missing
    And W6 is not good because in identifiable-data-at-hand the claim identifiable-data-complete-and-at-hand is missing
    And W6 is not good because in identifiable-data-kept-confidential the claim identifiable-data-confidential is missing
    And W6 is not good because in data-security-confirmed-by-checks the claim data-security-standards-validated is missing
    And W6 is not good because in data-breaches-teach the claim data-breach-lessons-learned is missing
    And W6 is not good because in technology-serves-quality the claim it-systems-serve-quality is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then W6 is not requires_improvement because in information-sometimes-unsound the claim performance-information-accurate is missing
    And W6 is not requires_improvement because in information-sometimes-late-or-beside-the-point the claim performance-information-timely is missing
    And W6 is not requires_improvement because in weak-information-left-as-it-is the claim data-quality-assured is missing
    And W6 is not requires_improvement because in leaders-or-staff-not-always-informed the claim leaders-receive-performance-information is missing
    And W6 is not requires_improvement because in helpful-data-not-there-daily the claim staff-performance-data-daily is missing
    And W6 is not requires_improvement because in performance-too-little-questioned the claim performance-information-challenged is missing
    And W6 is not requires_improvement because in performance-not-fully-measured the claim performance-measures-clear is missing
    And W6 is not requires_improvement because in performance-not-seen-as-a-whole the claim performance-understood-as-whole is missing
    And W6 is not requires_improvement because in reports-of-limited-help the claim quality-and-finance-joined-up is missing
    And W6 is not requires_improvement because in meetings-short-of-quality-or-sustainability the claim meetings-cover-quality-and-sustainability is missing
    And W6 is not requires_improvement because in technology-serves-too-little the claim it-systems-serve-quality is missing
    And W6 is not requires_improvement because in information-seldom-leads-to-improvement the claim information-used-for-improvement is missing
    And W6 is not requires_improvement because in required-data-or-notifications-missed the claim external-data-returns-submitted is missing
    And W6 is not requires_improvement because in identifiable-data-not-robustly-looked-after the claim identifiable-data-arrangements-robust is missing
    And W6 is not requires_improvement because in data-systems-partly-wanting the claim data-managed-and-shared-well is missing
    And W6 is not requires_improvement because in identifiable-data-sometimes-missing-or-exposed the claim identifiable-data-complete-and-at-hand is missing
    And W6 is not requires_improvement because in data-security-not-fully-confirmed the claim data-security-standards-validated is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then W6 is not inadequate because in information-unsound the claim performance-information-accurate is missing
    And W6 is not inadequate because in quality-and-finance-kept-apart the claim quality-and-finance-joined-up is missing
    And W6 is not inadequate because in performance-unseen-or-unquestioned the claim leaders-receive-performance-information is missing
    And W6 is not inadequate because in data-arrangements-fail the claim data-managed-and-shared-well is missing

  Rule: information-systems-ahead-of-the-field (outstanding)

    Scenario: met when the service pays for an innovative records system that follows best practice
      Given the fact e1 that information-systems-innovative holds
      And the fact e2 that information-systems-best-practice holds
      When the service is assessed
      Then information-systems-ahead-of-the-field is met because of e1, e2

    Scenario: not met when the systems follow best practice but little about them is new
      Given the fact e1 that information-systems-innovative partly holds
      And the fact e2 that information-systems-best-practice holds
      When the service is assessed
      Then information-systems-ahead-of-the-field is not met because information-systems-innovative stands at partly

    Scenario: not met when a new system falls short of best practice in part
      Given the fact e1 that information-systems-innovative holds
      And the fact e2 that information-systems-best-practice partly holds
      When the service is assessed
      Then information-systems-ahead-of-the-field is not met because information-systems-best-practice stands at partly

  Rule: information-sound-time-after-time (outstanding)

    Scenario: met when information is found sound in every respect year after year
      Given the fact e1 that performance-information-consistently-sound holds
      When the service is assessed
      Then information-sound-time-after-time is met because of e1

    Scenario: not met when information proves sound in most years but not in all
      Given the fact e1 that performance-information-consistently-sound partly holds
      When the service is assessed
      Then information-sound-time-after-time is not met because performance-information-consistently-sound stands at partly

    Scenario: not met when nobody can show that information has long been sound
      Given the fact e1 that performance-information-consistently-sound is not shown
      When the service is assessed
      Then information-sound-time-after-time is not met because performance-information-consistently-sound stands at partly

  Rule: data-shared-of-own-accord (outstanding)

    Scenario: met when wards and board share data unasked, inside and with partners
      Given the fact e1 that data-shared-for-internal-decisions holds
      And the fact e2 that data-shared-for-system-improvement holds
      When the service is assessed
      Then data-shared-of-own-accord is met because of e1, e2

    Scenario: not met when data go readily to partners but less so within the service
      Given the fact e1 that data-shared-for-internal-decisions partly holds
      And the fact e2 that data-shared-for-system-improvement holds
      When the service is assessed
      Then data-shared-of-own-accord is not met because data-shared-for-internal-decisions stands at partly

    Scenario: not met when data are shared inside but partners often have to ask
      Given the fact e1 that data-shared-for-internal-decisions holds
      And the fact e2 that data-shared-for-system-improvement partly holds
      When the service is assessed
      Then data-shared-of-own-accord is not met because data-shared-for-system-improvement stands at partly

  Rule: reporting-joins-quality-and-finance (good)

    Scenario: met when one report shows quality, operations and finances side by side
      Given the fact e1 that quality-and-finance-joined-up holds
      When the service is assessed
      Then reporting-joins-quality-and-finance is met because of e1

    Scenario: not met when the report joins quality and operations but leaves out finances
      Given the fact e1 that quality-and-finance-joined-up partly holds
      When the service is assessed
      Then reporting-joins-quality-and-finance is not met because quality-and-finance-joined-up stands at partly

  Rule: reports-help-decisions (good)

    Scenario: met when a monthly report helps the board to decide where to act
      Given the fact e1 that performance-reports-serve-decisions holds
      When the service is assessed
      Then reports-help-decisions is met because of e1

    Scenario: not met when some reports are too long to be of help
      Given the fact e1 that performance-reports-serve-decisions partly holds
      When the service is assessed
      Then reports-help-decisions is not met because performance-reports-serve-decisions stands at partly

  Rule: performance-seen-as-a-whole (good)

    Scenario: met when leaders see performance in every service as one picture
      Given the fact e1 that performance-understood-as-whole holds
      When the service is assessed
      Then performance-seen-as-a-whole is met because of e1

    Scenario: not met when leaders see performance in hospital beds but not in clinics
      Given the fact e1 that performance-understood-as-whole partly holds
      When the service is assessed
      Then performance-seen-as-a-whole is not met because performance-understood-as-whole stands at partly

    Scenario: not met when leaders cannot show that they understand performance as a whole
      Given the fact e1 that performance-understood-as-whole is not shown
      When the service is assessed
      Then performance-seen-as-a-whole is not met because performance-understood-as-whole stands at partly

  Rule: peoples-views-count-in-performance (good)

    Scenario: met when surveys of people are read together with the figures
      Given the fact e1 that peoples-views-in-performance-picture holds
      When the service is assessed
      Then peoples-views-count-in-performance is met because of e1

    Scenario: not met when the views of people are considered only once a year
      Given the fact e1 that peoples-views-in-performance-picture partly holds
      When the service is assessed
      Then peoples-views-count-in-performance is not met because peoples-views-in-performance-picture stands at partly

  Rule: performance-measured-clearly (good)

    Scenario: met when the measures of performance are clear and robust
      Given the fact e1 that performance-measures-clear holds
      When the service is assessed
      Then performance-measured-clearly is met because of e1

    Scenario: not met when some measures are open to more than one reading
      Given the fact e1 that performance-measures-clear partly holds
      When the service is assessed
      Then performance-measured-clearly is not met because performance-measures-clear stands at partly

  Rule: meetings-give-each-its-due (good)

    Scenario: met when quality and sustainability are on the agenda from the ward to the board
      Given the fact e1 that meetings-cover-quality-and-sustainability holds
      When the service is assessed
      Then meetings-give-each-its-due is met because of e1

    Scenario: not met when only the board talks about sustainability
      Given the fact e1 that meetings-cover-quality-and-sustainability partly holds
      When the service is assessed
      Then meetings-give-each-its-due is not met because meetings-cover-quality-and-sustainability stands at partly

  Rule: performance-answered-for (good)

    Scenario: met when managers and staff answer for what the figures show
      Given the fact e1 that performance-information-holds-to-account holds
      When the service is assessed
      Then performance-answered-for is met because of e1

    Scenario: not met when managers answer for the figures in some divisions only
      Given the fact e1 that performance-information-holds-to-account partly holds
      When the service is assessed
      Then performance-answered-for is not met because performance-information-holds-to-account stands at partly

  Rule: performance-results-followed (good)

    Scenario: met when results are reported and monitored each month
      Given the fact e1 that performance-measures-monitored holds
      When the service is assessed
      Then performance-results-followed is met because of e1

    Scenario: not met when results are reported but only some are monitored
      Given the fact e1 that performance-measures-monitored partly holds
      When the service is assessed
      Then performance-results-followed is not met because performance-measures-monitored stands at partly

    Scenario: not met when there is no evidence that results are monitored
      Given the fact e1 that performance-measures-monitored is not shown
      When the service is assessed
      Then performance-results-followed is not met because performance-measures-monitored stands at partly

  Rule: performance-questioned (good)

    Scenario: met when leaders and staff ask hard questions about performance
      Given the fact e1 that performance-information-challenged holds
      When the service is assessed
      Then performance-questioned is met because of e1

    Scenario: not met when staff seldom feel able to question the figures
      Given the fact e1 that performance-information-challenged partly holds
      When the service is assessed
      Then performance-questioned is not met because performance-information-challenged stands at partly

  Rule: leaders-informed-of-performance (good)

    Scenario: met when leaders have all the information they need
      Given the fact e1 that leaders-receive-performance-information holds
      When the service is assessed
      Then leaders-informed-of-performance is met because of e1

    Scenario: not met when leaders lack information on one specialty
      Given the fact e1 that leaders-receive-performance-information partly holds
      When the service is assessed
      Then leaders-informed-of-performance is not met because leaders-receive-performance-information stands at partly

  Rule: information-mostly-accurate (good)

    Scenario: met when checks show nearly all figures to be accurate and reliable
      Given the fact e1 that performance-information-accurate holds
      When the service is assessed
      Then information-mostly-accurate is met because of e1

    Scenario: not met when several figures turn out wrong
      Given the fact e1 that performance-information-accurate partly holds
      When the service is assessed
      Then information-mostly-accurate is not met because performance-information-accurate stands at partly

    Scenario: not met when the service cannot show that its figures are right
      Given the fact e1 that performance-information-accurate is not shown
      When the service is assessed
      Then information-mostly-accurate is not met because performance-information-accurate stands at partly

  Rule: information-mostly-timely (good)

    Scenario: met when nearly all monthly figures come in time
      Given the fact e1 that performance-information-timely holds
      When the service is assessed
      Then information-mostly-timely is met because of e1

    Scenario: not met when some monthly figures come a quarter late
      Given the fact e1 that performance-information-timely partly holds
      When the service is assessed
      Then information-mostly-timely is not met because performance-information-timely stands at partly

  Rule: information-mostly-relevant (good)

    Scenario: met when the figures are nearly always of use to those who get them
      Given the fact e1 that performance-information-relevant holds
      When the service is assessed
      Then information-mostly-relevant is met because of e1

    Scenario: not met when staff get many figures that have no bearing on their work
      Given the fact e1 that performance-information-relevant partly holds
      When the service is assessed
      Then information-mostly-relevant is not met because performance-information-relevant stands at partly

  Rule: weak-information-being-mended (good)

    Scenario: met when a plan to mend weak information is being carried out
      Given the fact e1 that information-weaknesses-addressed holds
      When the service is assessed
      Then weak-information-being-mended is met because of e1

    Scenario: not met when only some weaknesses in information have a plan
      Given the fact e1 that information-weaknesses-addressed partly holds
      When the service is assessed
      Then weak-information-being-mended is not met because information-weaknesses-addressed stands at partly

  Rule: data-quality-checked (good)

    Scenario: met when the quality of data is checked regularly
      Given the fact e1 that data-quality-assured holds
      When the service is assessed
      Then data-quality-checked is met because of e1

    Scenario: not met when the quality of data is checked in one department only
      Given the fact e1 that data-quality-assured partly holds
      When the service is assessed
      Then data-quality-checked is not met because data-quality-assured stands at partly

  Rule: staff-informed-of-performance (good)

    Scenario: met when staff can see how their service performs
      Given the fact e1 that staff-receive-performance-information holds
      When the service is assessed
      Then staff-informed-of-performance is met because of e1

    Scenario: not met when night staff cannot see how the service performs
      Given the fact e1 that staff-receive-performance-information partly holds
      When the service is assessed
      Then staff-informed-of-performance is not met because staff-receive-performance-information stands at partly

  Rule: staff-informed-daily (good)

    Scenario: met when a daily report of helpful data reaches each ward
      Given the fact e1 that staff-performance-data-daily holds
      When the service is assessed
      Then staff-informed-daily is met because of e1

    Scenario: not met when data reach the wards once a week
      Given the fact e1 that staff-performance-data-daily partly holds
      When the service is assessed
      Then staff-informed-daily is not met because staff-performance-data-daily stands at partly

  Rule: information-leads-to-improvement (good)

    Scenario: met when figures are used to make the service better
      Given the fact e1 that information-used-for-improvement holds
      When the service is assessed
      Then information-leads-to-improvement is met because of e1

    Scenario: not met when figures lead to improvement only here and there
      Given the fact e1 that information-used-for-improvement partly holds
      When the service is assessed
      Then information-leads-to-improvement is not met because information-used-for-improvement stands at partly

  Rule: required-data-handed-in (good)

    Scenario: met when all required data are handed in
      Given the fact e1 that external-data-returns-submitted holds
      When the service is assessed
      Then required-data-handed-in is met because of e1

    Scenario: not met when one required set of data is missing
      Given the fact e1 that external-data-returns-submitted partly holds
      When the service is assessed
      Then required-data-handed-in is not met because external-data-returns-submitted stands at partly

  Rule: required-notifications-made (good)

    Scenario: met when outside bodies are always notified
      Given the fact e1 that external-notifications-submitted holds
      When the service is assessed
      Then required-notifications-made is met because of e1

    Scenario: not met when a death that should have been notified was not
      Given the fact e1 that external-notifications-submitted partly holds
      When the service is assessed
      Then required-notifications-made is not met because external-notifications-submitted stands at partly

  Rule: identifiable-data-well-looked-after (good)

    Scenario: met when arrangements for identifiable data are robust
      Given the fact e1 that identifiable-data-arrangements-robust holds
      When the service is assessed
      Then identifiable-data-well-looked-after is met because of e1

    Scenario: not met when arrangements for identifiable data have a weak spot
      Given the fact e1 that identifiable-data-arrangements-robust partly holds
      When the service is assessed
      Then identifiable-data-well-looked-after is not met because identifiable-data-arrangements-robust stands at partly

    Scenario: not met when no assurance is given about identifiable data
      Given the fact e1 that identifiable-data-arrangements-robust is not shown
      When the service is assessed
      Then identifiable-data-well-looked-after is not met because identifiable-data-arrangements-robust stands at partly

  Rule: data-systems-in-good-order (good)

    Scenario: met when hospital and clinics can see the same data on one system
      Given the fact e1 that data-managed-and-shared-well holds
      When the service is assessed
      Then data-systems-in-good-order is met because of e1

    Scenario: not met when two systems hold data that neither passes to the other
      Given the fact e1 that data-managed-and-shared-well partly holds
      When the service is assessed
      Then data-systems-in-good-order is not met because data-managed-and-shared-well stands at partly

  Rule: identifiable-data-at-hand (good)

    Scenario: met when records are at hand in every clinic
      Given the fact e1 that identifiable-data-complete-and-at-hand holds
      When the service is assessed
      Then identifiable-data-at-hand is met because of e1

    Scenario: not met when records are missing from some clinics
      Given the fact e1 that identifiable-data-complete-and-at-hand partly holds
      When the service is assessed
      Then identifiable-data-at-hand is not met because identifiable-data-complete-and-at-hand stands at partly

  Rule: identifiable-data-kept-confidential (good)

    Scenario: met when records are locked away and screens are private
      Given the fact e1 that identifiable-data-confidential holds
      When the service is assessed
      Then identifiable-data-kept-confidential is met because of e1

    Scenario: not met when records lie open on one trolley
      Given the fact e1 that identifiable-data-confidential partly holds
      When the service is assessed
      Then identifiable-data-kept-confidential is not met because identifiable-data-confidential stands at partly

  Rule: data-security-confirmed-by-checks (good)

    Scenario: met when checks within and without confirm data security
      Given the fact e1 that data-security-standards-validated holds
      When the service is assessed
      Then data-security-confirmed-by-checks is met because of e1

    Scenario: not met when outside checks find data security short of a standard
      Given the fact e1 that data-security-standards-validated partly holds
      When the service is assessed
      Then data-security-confirmed-by-checks is not met because data-security-standards-validated stands at partly

  Rule: data-breaches-teach (good)

    Scenario: met when lessons follow each breach of data security
      Given the fact e1 that data-breach-lessons-learned holds
      When the service is assessed
      Then data-breaches-teach is met because of e1

    Scenario: not met when lessons follow some breaches but not others
      Given the fact e1 that data-breach-lessons-learned partly holds
      When the service is assessed
      Then data-breaches-teach is not met because data-breach-lessons-learned stands at partly

  Rule: technology-serves-quality (good)

    Scenario: met when electronic alerts and charts have made care better
      Given the fact e1 that it-systems-serve-quality holds
      When the service is assessed
      Then technology-serves-quality is met because of e1

    Scenario: not met when electronic systems show quality on some wards only
      Given the fact e1 that it-systems-serve-quality partly holds
      When the service is assessed
      Then technology-serves-quality is not met because it-systems-serve-quality stands at partly

  Rule: information-sometimes-unsound (requires_improvement)

    Scenario: met when some figures turn out to be wrong
      Given the fact e1 that performance-information-accurate partly holds
      When the service is assessed
      Then information-sometimes-unsound is met because of e1

    Scenario: not met when figures are right and can be relied on
      Given the fact e1 that performance-information-accurate holds
      When the service is assessed
      Then information-sometimes-unsound is not met because performance-information-accurate stands at yes

  Rule: information-sometimes-late-or-beside-the-point (requires_improvement)

    Scenario: met when some information comes too late to be used
      Given the fact e1 that performance-information-timely partly holds
      And the fact e2 that performance-information-relevant holds
      When the service is assessed
      Then information-sometimes-late-or-beside-the-point is met because of e1

    Scenario: met when some figures have little to do with the service
      Given the fact e1 that performance-information-timely holds
      And the fact e2 that performance-information-relevant partly holds
      When the service is assessed
      Then information-sometimes-late-or-beside-the-point is met because of e2

    Scenario: not met when information comes in time and is of use
      Given the fact e1 that performance-information-timely holds
      And the fact e2 that performance-information-relevant holds
      When the service is assessed
      Then information-sometimes-late-or-beside-the-point is not met because performance-information-timely stands at yes

  Rule: weak-information-left-as-it-is (requires_improvement)

    Scenario: met when data are checked too rarely
      Given the fact e1 that data-quality-assured partly holds
      And the fact e2 that information-weaknesses-addressed holds
      When the service is assessed
      Then weak-information-left-as-it-is is met because of e1

    Scenario: met when known weaknesses in data are only half dealt with
      Given the fact e1 that data-quality-assured holds
      And the fact e2 that information-weaknesses-addressed partly holds
      When the service is assessed
      Then weak-information-left-as-it-is is met because of e2

    Scenario: not met when data are checked and weaknesses dealt with
      Given the fact e1 that data-quality-assured holds
      And the fact e2 that information-weaknesses-addressed holds
      When the service is assessed
      Then weak-information-left-as-it-is is not met because data-quality-assured stands at yes

  Rule: leaders-or-staff-not-always-informed (requires_improvement)

    Scenario: met when leaders sometimes have to decide without information
      Given the fact e1 that leaders-receive-performance-information partly holds
      And the fact e2 that staff-receive-performance-information holds
      When the service is assessed
      Then leaders-or-staff-not-always-informed is met because of e1

    Scenario: met when some staff never see the figures for their ward
      Given the fact e1 that leaders-receive-performance-information holds
      And the fact e2 that staff-receive-performance-information partly holds
      When the service is assessed
      Then leaders-or-staff-not-always-informed is met because of e2

    Scenario: not met when leaders and staff have what they need to know
      Given the fact e1 that leaders-receive-performance-information holds
      And the fact e2 that staff-receive-performance-information holds
      When the service is assessed
      Then leaders-or-staff-not-always-informed is not met because leaders-receive-performance-information stands at yes

  Rule: helpful-data-not-there-daily (requires_improvement)

    Scenario: met when helpful data come only on some days
      Given the fact e1 that staff-performance-data-daily partly holds
      When the service is assessed
      Then helpful-data-not-there-daily is met because of e1

    Scenario: not met when helpful data come every day
      Given the fact e1 that staff-performance-data-daily holds
      When the service is assessed
      Then helpful-data-not-there-daily is not met because staff-performance-data-daily stands at yes

  Rule: performance-too-little-questioned (requires_improvement)

    Scenario: met when the board takes some reports as read
      Given the fact e1 that performance-information-challenged partly holds
      And the fact e2 that performance-information-holds-to-account holds
      When the service is assessed
      Then performance-too-little-questioned is met because of e1

    Scenario: met when some managers are not asked to explain poor figures
      Given the fact e1 that performance-information-challenged holds
      And the fact e2 that performance-information-holds-to-account partly holds
      When the service is assessed
      Then performance-too-little-questioned is met because of e2

    Scenario: not met when figures are questioned and answered for
      Given the fact e1 that performance-information-challenged holds
      And the fact e2 that performance-information-holds-to-account holds
      When the service is assessed
      Then performance-too-little-questioned is not met because performance-information-challenged stands at yes

  Rule: performance-not-fully-measured (requires_improvement)

    Scenario: met when some measures of performance are unclear
      Given the fact e1 that performance-measures-clear partly holds
      And the fact e2 that performance-measures-monitored holds
      When the service is assessed
      Then performance-not-fully-measured is met because of e1

    Scenario: met when results on some measures are not followed
      Given the fact e1 that performance-measures-clear holds
      And the fact e2 that performance-measures-monitored partly holds
      When the service is assessed
      Then performance-not-fully-measured is met because of e2

    Scenario: not met when measures are clear and results are followed
      Given the fact e1 that performance-measures-clear holds
      And the fact e2 that performance-measures-monitored holds
      When the service is assessed
      Then performance-not-fully-measured is not met because performance-measures-clear stands at yes

  Rule: performance-not-seen-as-a-whole (requires_improvement)

    Scenario: met when leaders see only parts of how the service performs
      Given the fact e1 that performance-understood-as-whole partly holds
      And the fact e2 that peoples-views-in-performance-picture holds
      When the service is assessed
      Then performance-not-seen-as-a-whole is met because of e1

    Scenario: met when the views of people are often left out of the picture
      Given the fact e1 that performance-understood-as-whole holds
      And the fact e2 that peoples-views-in-performance-picture partly holds
      When the service is assessed
      Then performance-not-seen-as-a-whole is met because of e2

    Scenario: not met when leaders see the whole, people's views included
      Given the fact e1 that performance-understood-as-whole holds
      And the fact e2 that peoples-views-in-performance-picture holds
      When the service is assessed
      Then performance-not-seen-as-a-whole is not met because performance-understood-as-whole stands at yes

  Rule: reports-of-limited-help (requires_improvement)

    Scenario: met when reports on quality and on money are joined only in part
      Given the fact e1 that quality-and-finance-joined-up partly holds
      And the fact e2 that performance-reports-serve-decisions holds
      When the service is assessed
      Then reports-of-limited-help is met because of e1

    Scenario: met when reports help with some decisions only
      Given the fact e1 that quality-and-finance-joined-up holds
      And the fact e2 that performance-reports-serve-decisions partly holds
      When the service is assessed
      Then reports-of-limited-help is met because of e2

    Scenario: not met when joined-up reports help leaders to decide
      Given the fact e1 that quality-and-finance-joined-up holds
      And the fact e2 that performance-reports-serve-decisions holds
      When the service is assessed
      Then reports-of-limited-help is not met because quality-and-finance-joined-up stands at yes

  Rule: meetings-short-of-quality-or-sustainability (requires_improvement)

    Scenario: met when some division meetings pass over sustainability
      Given the fact e1 that meetings-cover-quality-and-sustainability partly holds
      When the service is assessed
      Then meetings-short-of-quality-or-sustainability is met because of e1

    Scenario: not met when meetings deal with quality and sustainability alike
      Given the fact e1 that meetings-cover-quality-and-sustainability holds
      When the service is assessed
      Then meetings-short-of-quality-or-sustainability is not met because meetings-cover-quality-and-sustainability stands at yes

  Rule: technology-serves-too-little (requires_improvement)

    Scenario: met when new technology has so far improved little
      Given the fact e1 that it-systems-serve-quality partly holds
      When the service is assessed
      Then technology-serves-too-little is met because of e1

    Scenario: not met when technology is used to monitor and improve care throughout
      Given the fact e1 that it-systems-serve-quality holds
      When the service is assessed
      Then technology-serves-too-little is not met because it-systems-serve-quality stands at yes

  Rule: information-seldom-leads-to-improvement (requires_improvement)

    Scenario: met when information is mainly collected for assurance
      Given the fact e1 that information-used-for-improvement partly holds
      When the service is assessed
      Then information-seldom-leads-to-improvement is met because of e1

    Scenario: met when information never leads to improvement
      Given the fact e1 that information-used-for-improvement does not hold
      When the service is assessed
      Then information-seldom-leads-to-improvement is met because of e1

    Scenario: not met when information is used to improve throughout
      Given the fact e1 that information-used-for-improvement holds
      When the service is assessed
      Then information-seldom-leads-to-improvement is not met because information-used-for-improvement stands at yes

  Rule: required-data-or-notifications-missed (requires_improvement)

    Scenario: met when some required data are sent late or not at all
      Given the fact e1 that external-data-returns-submitted partly holds
      And the fact e2 that external-notifications-submitted holds
      When the service is assessed
      Then required-data-or-notifications-missed is met because of e1

    Scenario: met when some required notifications are not made
      Given the fact e1 that external-data-returns-submitted holds
      And the fact e2 that external-notifications-submitted partly holds
      When the service is assessed
      Then required-data-or-notifications-missed is met because of e2

    Scenario: met when required notifications are never made
      Given the fact e1 that external-data-returns-submitted holds
      And the fact e2 that external-notifications-submitted does not hold
      When the service is assessed
      Then required-data-or-notifications-missed is met because of e2

    Scenario: not met when data and notifications all go out as required
      Given the fact e1 that external-data-returns-submitted holds
      And the fact e2 that external-notifications-submitted holds
      When the service is assessed
      Then required-data-or-notifications-missed is not met because external-data-returns-submitted stands at yes

  Rule: identifiable-data-not-robustly-looked-after (requires_improvement)

    Scenario: met when arrangements for identifiable data leave gaps
      Given the fact e1 that identifiable-data-arrangements-robust partly holds
      When the service is assessed
      Then identifiable-data-not-robustly-looked-after is met because of e1

    Scenario: not met when arrangements for identifiable data leave no gaps
      Given the fact e1 that identifiable-data-arrangements-robust holds
      When the service is assessed
      Then identifiable-data-not-robustly-looked-after is not met because identifiable-data-arrangements-robust stands at yes

  Rule: data-systems-partly-wanting (requires_improvement)

    Scenario: met when staff have to type the same data into two systems that are not linked
      Given the fact e1 that data-managed-and-shared-well partly holds
      When the service is assessed
      Then data-systems-partly-wanting is met because of e1

    Scenario: not met when linked systems let data be shared wherever they are needed
      Given the fact e1 that data-managed-and-shared-well holds
      When the service is assessed
      Then data-systems-partly-wanting is not met because data-managed-and-shared-well stands at yes

  Rule: identifiable-data-sometimes-missing-or-exposed (requires_improvement)

    Scenario: met when some records cannot be found for a clinic
      Given the fact e1 that identifiable-data-complete-and-at-hand partly holds
      And the fact e2 that identifiable-data-confidential holds
      When the service is assessed
      Then identifiable-data-sometimes-missing-or-exposed is met because of e1

    Scenario: met when a screen with names can be seen from the corridor
      Given the fact e1 that identifiable-data-complete-and-at-hand holds
      And the fact e2 that identifiable-data-confidential partly holds
      When the service is assessed
      Then identifiable-data-sometimes-missing-or-exposed is met because of e2

    Scenario: not met when records are complete, at hand and confidential
      Given the fact e1 that identifiable-data-complete-and-at-hand holds
      And the fact e2 that identifiable-data-confidential holds
      When the service is assessed
      Then identifiable-data-sometimes-missing-or-exposed is not met because identifiable-data-complete-and-at-hand stands at yes

  Rule: data-security-not-fully-confirmed (requires_improvement)

    Scenario: met when data security has not been checked from outside
      Given the fact e1 that data-security-standards-validated partly holds
      And the fact e2 that data-breach-lessons-learned holds
      When the service is assessed
      Then data-security-not-fully-confirmed is met because of e1

    Scenario: met when a breach of data security happens again for want of lessons
      Given the fact e1 that data-security-standards-validated holds
      And the fact e2 that data-breach-lessons-learned partly holds
      When the service is assessed
      Then data-security-not-fully-confirmed is met because of e2

    Scenario: not met when data security is confirmed and breaches teach
      Given the fact e1 that data-security-standards-validated holds
      And the fact e2 that data-breach-lessons-learned holds
      When the service is assessed
      Then data-security-not-fully-confirmed is not met because data-security-standards-validated stands at yes

  Rule: information-unsound (inadequate)

    Scenario: met when figures used for decisions are plainly wrong
      Given the fact e1 that performance-information-accurate does not hold
      And the fact e2 that performance-information-timely holds
      And the fact e3 that performance-information-relevant holds
      When the service is assessed
      Then information-unsound is met because of e1

    Scenario: met when figures used for decisions are long out of date
      Given the fact e1 that performance-information-accurate holds
      And the fact e2 that performance-information-timely does not hold
      And the fact e3 that performance-information-relevant holds
      When the service is assessed
      Then information-unsound is met because of e2

    Scenario: met when figures used for decisions have nothing to do with them
      Given the fact e1 that performance-information-accurate holds
      And the fact e2 that performance-information-timely holds
      And the fact e3 that performance-information-relevant does not hold
      When the service is assessed
      Then information-unsound is met because of e3

    Scenario: not met when figures have faults but can in part be used
      Given the fact e1 that performance-information-accurate partly holds
      And the fact e2 that performance-information-timely partly holds
      And the fact e3 that performance-information-relevant partly holds
      When the service is assessed
      Then information-unsound is not met because performance-information-accurate stands at partly

    Scenario: not met when nothing is known about whether figures are right
      Given the fact e1 that performance-information-timely holds
      And the fact e2 that performance-information-relevant holds
      When the service is assessed
      Then information-unsound is not met because performance-information-accurate is unknown

  Rule: quality-and-finance-kept-apart (inadequate)

    Scenario: met when finance and quality are never weighed together
      Given the fact e1 that quality-and-finance-joined-up does not hold
      When the service is assessed
      Then quality-and-finance-kept-apart is met because of e1

    Scenario: not met when finance and quality are weighed together at times
      Given the fact e1 that quality-and-finance-joined-up partly holds
      When the service is assessed
      Then quality-and-finance-kept-apart is not met because quality-and-finance-joined-up stands at partly

  Rule: performance-unseen-or-unquestioned (inadequate)

    Scenario: met when leaders have no information on performance
      Given the fact e1 that leaders-receive-performance-information does not hold
      And the fact e2 that staff-receive-performance-information holds
      And the fact e3 that performance-measures-monitored holds
      And the fact e4 that performance-information-challenged holds
      When the service is assessed
      Then performance-unseen-or-unquestioned is met because of e1

    Scenario: met when staff have no way to see how the service performs
      Given the fact e1 that leaders-receive-performance-information holds
      And the fact e2 that staff-receive-performance-information does not hold
      And the fact e3 that performance-measures-monitored holds
      And the fact e4 that performance-information-challenged holds
      When the service is assessed
      Then performance-unseen-or-unquestioned is met because of e2

    Scenario: met when no results are reported or monitored
      Given the fact e1 that leaders-receive-performance-information holds
      And the fact e2 that staff-receive-performance-information holds
      And the fact e3 that performance-measures-monitored does not hold
      And the fact e4 that performance-information-challenged holds
      When the service is assessed
      Then performance-unseen-or-unquestioned is met because of e3

    Scenario: met when nobody ever questions performance
      Given the fact e1 that leaders-receive-performance-information holds
      And the fact e2 that staff-receive-performance-information holds
      And the fact e3 that performance-measures-monitored holds
      And the fact e4 that performance-information-challenged does not hold
      When the service is assessed
      Then performance-unseen-or-unquestioned is met because of e4

    Scenario: met once only when the board gets no reports on performance and so asks no questions
      Given the fact e1 that leaders-receive-performance-information does not hold
      And the fact e2 that performance-information-challenged does not hold
      When the service is assessed
      Then performance-unseen-or-unquestioned is met because of e1, e2

    Scenario: not met when leaders and staff have some of the information they need and question it now and then
      Given the fact e1 that leaders-receive-performance-information partly holds
      And the fact e2 that staff-receive-performance-information partly holds
      And the fact e3 that performance-measures-monitored partly holds
      And the fact e4 that performance-information-challenged partly holds
      When the service is assessed
      Then performance-unseen-or-unquestioned is not met because leaders-receive-performance-information stands at partly

  Rule: data-arrangements-fail (inadequate)

    Scenario: met when the systems for data have broken down
      Given the fact e1 that data-managed-and-shared-well does not hold
      And the fact e2 that identifiable-data-arrangements-robust holds
      And the fact e3 that identifiable-data-complete-and-at-hand holds
      And the fact e4 that identifiable-data-confidential holds
      And the fact e5 that external-data-returns-submitted holds
      When the service is assessed
      Then data-arrangements-fail is met because of e1

    Scenario: met when there are no workable arrangements for identifiable data
      Given the fact e1 that data-managed-and-shared-well holds
      And the fact e2 that identifiable-data-arrangements-robust does not hold
      And the fact e3 that identifiable-data-complete-and-at-hand holds
      And the fact e4 that identifiable-data-confidential holds
      And the fact e5 that external-data-returns-submitted holds
      When the service is assessed
      Then data-arrangements-fail is met because of e2

    Scenario: met when records are hardly ever there when needed
      Given the fact e1 that data-managed-and-shared-well holds
      And the fact e2 that identifiable-data-arrangements-robust holds
      And the fact e3 that identifiable-data-complete-and-at-hand does not hold
      And the fact e4 that identifiable-data-confidential holds
      And the fact e5 that external-data-returns-submitted holds
      When the service is assessed
      Then data-arrangements-fail is met because of e3

    Scenario: met when identifiable data are open to anybody
      Given the fact e1 that data-managed-and-shared-well holds
      And the fact e2 that identifiable-data-arrangements-robust holds
      And the fact e3 that identifiable-data-complete-and-at-hand holds
      And the fact e4 that identifiable-data-confidential does not hold
      And the fact e5 that external-data-returns-submitted holds
      When the service is assessed
      Then data-arrangements-fail is met because of e4

    Scenario: met when no required data are handed in
      Given the fact e1 that data-managed-and-shared-well holds
      And the fact e2 that identifiable-data-arrangements-robust holds
      And the fact e3 that identifiable-data-complete-and-at-hand holds
      And the fact e4 that identifiable-data-confidential holds
      And the fact e5 that external-data-returns-submitted does not hold
      When the service is assessed
      Then data-arrangements-fail is met because of e5

    Scenario: met once only when data are badly managed and so not handed in
      Given the fact e1 that data-managed-and-shared-well does not hold
      And the fact e2 that external-data-returns-submitted does not hold
      When the service is assessed
      Then data-arrangements-fail is met because of e1, e2

    Scenario: not met when there are lapses in handling data but no breakdown
      Given the fact e1 that data-managed-and-shared-well partly holds
      And the fact e2 that identifiable-data-arrangements-robust partly holds
      And the fact e3 that identifiable-data-complete-and-at-hand partly holds
      And the fact e4 that identifiable-data-confidential partly holds
      And the fact e5 that external-data-returns-submitted partly holds
      When the service is assessed
      Then data-arrangements-fail is not met because data-managed-and-shared-well stands at partly
