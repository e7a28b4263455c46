Feature: S6 Learning when things go wrong

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then S6 is not outstanding because in safety-concerns-prized-in-open-culture the claim safety-culture-genuinely-open is missing
    And S6 is not outstanding because in everyone-candid-and-committed-to-reporting the claim all-staff-open-about-incidents is missing
    And S6 is not outstanding because in reporting-gives-true-picture the claim incident-reports-show-true-harm is missing
    And S6 is not outstanding because in incident-lessons-rest-on-deep-analysis the claim incident-lessons-rest-on-analysis is missing
    And S6 is not outstanding because in everyone-drawn-into-safety-learning the claim safety-learning-encouraged-throughout is missing
    And S6 is not outstanding because in part-in-wider-safety-programmes the claim staff-in-safety-programmes is missing
    And S6 is not outstanding because in events-elsewhere-sought-for-learning the claim external-safety-events-drawn-on is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then S6 is not good because in staff-asked-to-be-open-on-safety the claim safety-openness-encouraged is missing
    And S6 is not good because in staff-speak-up-freely-on-safety the claim safety-concerns-raised-freely is missing
    And S6 is not good because in staff-clear-about-reporting the claim incident-duties-understood is missing
    And S6 is not good because in staff-spot-safety-concerns the claim safety-concerns-recognised is missing
    And S6 is not good because in staff-voice-safety-concerns the claim safety-concerns-raised is missing
    And S6 is not good because in staff-report-incidents the claim incidents-reported is missing
    And S6 is not good because in outside-bodies-told-of-incidents the claim incidents-reported-externally is missing
    And S6 is not good because in incident-system-serves-staff the claim incident-system-working is missing
    And S6 is not good because in incident-reports-full the claim incident-records-complete is missing
    And S6 is not good because in incident-reporters-backed the claim incident-reporters-supported is missing
    And S6 is not good because in what-goes-wrong-is-looked-into the claim incidents-investigated is missing
    And S6 is not good because in investigations-go-deep-enough the claim incident-reviews-thorough is missing
    And S6 is not good because in investigations-finished-in-time the claim incident-reviews-timely is missing
    And S6 is not good because in staff-take-part-in-investigations the claim incident-reviews-involve-staff is missing
    And S6 is not good because in partners-take-part-in-investigations the claim incident-reviews-involve-partners is missing
    And S6 is not good because in people-take-part-in-investigations the claim incident-reviews-involve-people is missing
    And S6 is not good because in learns-about-safety-with-others the claim safety-learning-with-others is missing
    And S6 is not good because in lessons-drawn-from-incidents the claim incident-lessons-learned is missing
    And S6 is not good because in incident-lessons-reach-staff-concerned the claim incident-lessons-shared-in-team is missing
    And S6 is not good because in incident-lessons-reach-other-areas the claim incident-lessons-shared-beyond is missing
    And S6 is not good because in events-elsewhere-teach the claim external-safety-events-drawn-on is missing
    And S6 is not good because in safety-alerts-get-through the claim safety-alerts-received is missing
    And S6 is not good because in safety-alerts-put-to-use the claim safety-alerts-acted-on is missing
    And S6 is not good because in safety-alert-action-checked the claim safety-alert-responses-audited is missing
    And S6 is not good because in service-made-safer the claim safety-improvements-made is missing
    And S6 is not good because in safety-concerns-soon-put-right the claim safety-concerns-addressed-promptly is missing
    And S6 is not good because in safety-changes-followed-up the claim safety-changes-monitored is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then S6 is not requires_improvement because in safety-concerns-sometimes-missed the claim safety-concerns-recognised is missing
    And S6 is not requires_improvement because in safety-concerns-sometimes-left-waiting the claim safety-concerns-addressed-promptly is missing
    And S6 is not requires_improvement because in reporting-limited the claim incidents-reported is missing
    And S6 is not requires_improvement because in incident-system-limited the claim incident-system-working is missing
    And S6 is not requires_improvement because in outside-reporting-limited the claim incidents-reported-externally is missing
    And S6 is not requires_improvement because in staff-unsure-about-reporting the claim incident-duties-understood is missing
    And S6 is not requires_improvement because in staff-wary-of-speaking-up-on-safety the claim safety-concerns-raised-freely is missing
    And S6 is not requires_improvement because in incident-reporters-left-exposed the claim incident-reporters-supported is missing
    And S6 is not requires_improvement because in investigations-sometimes-weak the claim incidents-investigated is missing
    And S6 is not requires_improvement because in people-left-out-of-investigations the claim incident-reviews-involve-staff is missing
    And S6 is not requires_improvement because in safety-improvements-sometimes-missing the claim safety-improvements-made is missing
    And S6 is not requires_improvement because in incident-lessons-sometimes-missed the claim incident-lessons-learned is missing
    And S6 is not requires_improvement because in incident-lessons-stay-put the claim incident-lessons-shared-in-team is missing
    And S6 is not requires_improvement because in safety-changes-left-unchecked the claim safety-changes-monitored is missing
    And S6 is not requires_improvement because in safety-alerts-sometimes-overlooked the claim safety-alerts-received is missing
    And S6 is not requires_improvement because in safety-alert-action-unchecked the claim safety-alert-responses-audited is missing
    And S6 is not requires_improvement because in events-elsewhere-passed-over the claim external-safety-events-drawn-on is missing
    And S6 is not requires_improvement because in learns-too-much-alone the claim safety-learning-with-others is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then S6 is not inadequate because in safety-concerns-go-unnoticed the claim safety-concerns-recognised is missing
    And S6 is not inadequate because in fear-or-blame-over-safety the claim safety-concerns-raised-freely is missing
    And S6 is not inadequate because in causes-not-properly-looked-into the claim incidents-investigated is missing
    And S6 is not inadequate because in hardly-any-learning-or-action-for-safety the claim incident-lessons-learned is missing
    And S6 is not inadequate because in safety-alerts-without-effect the claim safety-alerts-received is missing

  Rule: safety-concerns-prized-in-open-culture (outstanding)

    Scenario: met when the culture is truly open and every concern is prized
      Given the fact e1 that safety-culture-genuinely-open holds
      And the fact e2 that safety-concerns-prized holds
      When the service is assessed
      Then safety-concerns-prized-in-open-culture is met because of e1, e2

    Scenario: not met when the culture is only partly open
      Given the fact e1 that safety-culture-genuinely-open partly holds
      And the fact e2 that safety-concerns-prized holds
      When the service is assessed
      Then safety-concerns-prized-in-open-culture is not met because safety-culture-genuinely-open stands at partly

    Scenario: not met when only some concerns are prized as a source of learning
      Given the fact e1 that safety-culture-genuinely-open holds
      And the fact e2 that safety-concerns-prized partly holds
      When the service is assessed
      Then safety-concerns-prized-in-open-culture is not met because safety-concerns-prized stands at partly

  Rule: everyone-candid-and-committed-to-reporting (outstanding)

    Scenario: met when all staff are candid and committed to reporting
      Given the fact e1 that all-staff-open-about-incidents holds
      And the fact e2 that all-staff-committed-to-reporting holds
      When the service is assessed
      Then everyone-candid-and-committed-to-reporting is met because of e1, e2

    Scenario: not met when some staff are less than candid
      Given the fact e1 that all-staff-open-about-incidents partly holds
      And the fact e2 that all-staff-committed-to-reporting holds
      When the service is assessed
      Then everyone-candid-and-committed-to-reporting is not met because all-staff-open-about-incidents stands at partly

    Scenario: not met when some staff are lukewarm about reporting
      Given the fact e1 that all-staff-open-about-incidents holds
      And the fact e2 that all-staff-committed-to-reporting partly holds
      When the service is assessed
      Then everyone-candid-and-committed-to-reporting is not met because all-staff-committed-to-reporting stands at partly

  Rule: reporting-gives-true-picture (outstanding)

    Scenario: met when reports show the true harm and are full and accurate
      Given the fact e1 that incident-reports-show-true-harm holds
      And the fact e2 that incident-records-complete holds
      When the service is assessed
      Then reporting-gives-true-picture is met because of e1, e2

    Scenario: not met when reports show only some of the harm there is
      Given the fact e1 that incident-reports-show-true-harm partly holds
      And the fact e2 that incident-records-complete holds
      When the service is assessed
      Then reporting-gives-true-picture is not met because incident-reports-show-true-harm stands at partly

    Scenario: not met when much is reported but the reports are poor
      Given the fact e1 that incident-reports-show-true-harm holds
      And the fact e2 that incident-records-complete partly holds
      When the service is assessed
      Then reporting-gives-true-picture is not met because incident-records-complete stands at partly

  Rule: incident-lessons-rest-on-deep-analysis (outstanding)

    Scenario: met when lessons come out of deep analysis and thorough reviews
      Given the fact e1 that incident-lessons-rest-on-analysis holds
      And the fact e2 that incident-reviews-thorough holds
      When the service is assessed
      Then incident-lessons-rest-on-deep-analysis is met because of e1, e2

    Scenario: not met when lessons rest only partly on analysis
      Given the fact e1 that incident-lessons-rest-on-analysis partly holds
      And the fact e2 that incident-reviews-thorough holds
      When the service is assessed
      Then incident-lessons-rest-on-deep-analysis is not met because incident-lessons-rest-on-analysis stands at partly

    Scenario: not met when some of the reviews behind the lessons are shallow
      Given the fact e1 that incident-lessons-rest-on-analysis holds
      And the fact e2 that incident-reviews-thorough partly holds
      When the service is assessed
      Then incident-lessons-rest-on-deep-analysis is not met because incident-reviews-thorough stands at partly

  Rule: everyone-drawn-into-safety-learning (outstanding)

    Scenario: met when everyone is encouraged to learn and other providers are part of it
      Given the fact e1 that safety-learning-encouraged-throughout holds
      And the fact e2 that safety-learning-with-others holds
      When the service is assessed
      Then everyone-drawn-into-safety-learning is met because of e1, e2

    Scenario: not met when only some staff are encouraged to learn
      Given the fact e1 that safety-learning-encouraged-throughout partly holds
      And the fact e2 that safety-learning-with-others holds
      When the service is assessed
      Then everyone-drawn-into-safety-learning is not met because safety-learning-encouraged-throughout stands at partly

    Scenario: not met when all are encouraged to learn but seldom with other providers
      Given the fact e1 that safety-learning-encouraged-throughout holds
      And the fact e2 that safety-learning-with-others partly holds
      When the service is assessed
      Then everyone-drawn-into-safety-learning is not met because safety-learning-with-others stands at partly

  Rule: part-in-wider-safety-programmes (outstanding)

    Scenario: met when staff take part in a national safety programme
      Given the fact e1 that staff-in-safety-programmes holds
      When the service is assessed
      Then part-in-wider-safety-programmes is met because of e1

    Scenario: not met when nothing is known about safety programmes
      When the service is assessed
      Then part-in-wider-safety-programmes is not met because staff-in-safety-programmes is unknown

    Scenario: not met when it is so only in part that staff take part in safety programmes at local, national or international level
      Given the fact e1 that staff-in-safety-programmes partly holds
      When the service is assessed
      Then part-in-wider-safety-programmes is not met because staff-in-safety-programmes stands at partly

  Rule: events-elsewhere-sought-for-learning (outstanding)

    Scenario: met when the service studies safety events elsewhere and learns with others
      Given the fact e1 that external-safety-events-drawn-on holds
      And the fact e2 that safety-learning-with-others holds
      When the service is assessed
      Then events-elsewhere-sought-for-learning is met because of e1, e2

    Scenario: not met when it studies them only now and then
      Given the fact e1 that external-safety-events-drawn-on partly holds
      And the fact e2 that safety-learning-with-others holds
      When the service is assessed
      Then events-elsewhere-sought-for-learning is not met because external-safety-events-drawn-on stands at partly

    Scenario: not met when it studies them, and joins others only now and then
      Given the fact e1 that external-safety-events-drawn-on holds
      And the fact e2 that safety-learning-with-others partly holds
      When the service is assessed
      Then events-elsewhere-sought-for-learning is not met because safety-learning-with-others stands at partly

    Scenario: not met when the service studies them by itself, and nothing is known of others
      Given the fact e1 that external-safety-events-drawn-on holds
      When the service is assessed
      Then events-elsewhere-sought-for-learning is not met because safety-learning-with-others is unknown

  Rule: staff-asked-to-be-open-on-safety (good)

    Scenario: met when staff are encouraged to be open
      Given the fact e1 that safety-openness-encouraged holds
      When the service is assessed
      Then staff-asked-to-be-open-on-safety is met because of e1

    Scenario: not met when only some managers encourage openness
      Given the fact e1 that safety-openness-encouraged partly holds
      When the service is assessed
      Then staff-asked-to-be-open-on-safety is not met because safety-openness-encouraged stands at partly

  Rule: staff-speak-up-freely-on-safety (good)

    Scenario: met when staff feel free to speak up about safety
      Given the fact e1 that safety-concerns-raised-freely holds
      When the service is assessed
      Then staff-speak-up-freely-on-safety is met because of e1

    Scenario: not met when some staff hold back
      Given the fact e1 that safety-concerns-raised-freely partly holds
      When the service is assessed
      Then staff-speak-up-freely-on-safety is not met because safety-concerns-raised-freely stands at partly

  Rule: staff-clear-about-reporting (good)

    Scenario: met when staff are clear what to report and how
      Given the fact e1 that incident-duties-understood holds
      When the service is assessed
      Then staff-clear-about-reporting is met because of e1

    Scenario: not met when new staff are unsure what to report
      Given the fact e1 that incident-duties-understood partly holds
      When the service is assessed
      Then staff-clear-about-reporting is not met because incident-duties-understood stands at partly

  Rule: staff-spot-safety-concerns (good)

    Scenario: met when staff recognise incidents and near misses
      Given the fact e1 that safety-concerns-recognised holds
      When the service is assessed
      Then staff-spot-safety-concerns is met because of e1

    Scenario: not met when near misses are not always recognised
      Given the fact e1 that safety-concerns-recognised partly holds
      When the service is assessed
      Then staff-spot-safety-concerns is not met because safety-concerns-recognised stands at partly

  Rule: staff-voice-safety-concerns (good)

    Scenario: met when staff raise the concerns they have
      Given the fact e1 that safety-concerns-raised holds
      When the service is assessed
      Then staff-voice-safety-concerns is met because of e1

    Scenario: not met when some concerns are kept back
      Given the fact e1 that safety-concerns-raised partly holds
      When the service is assessed
      Then staff-voice-safety-concerns is not met because safety-concerns-raised stands at partly

  Rule: staff-report-incidents (good)

    Scenario: met when staff report incidents and near misses
      Given the fact e1 that incidents-reported holds
      When the service is assessed
      Then staff-report-incidents is met because of e1

    Scenario: not met when near misses are seldom reported
      Given the fact e1 that incidents-reported partly holds
      When the service is assessed
      Then staff-report-incidents is not met because incidents-reported stands at partly

  Rule: outside-bodies-told-of-incidents (good)

    Scenario: met when outside bodies are told as they should be
      Given the fact e1 that incidents-reported-externally holds
      When the service is assessed
      Then outside-bodies-told-of-incidents is met because of e1

    Scenario: not met when there is nothing to show that outside bodies were told
      Given the fact e1 that incidents-reported-externally is not shown
      When the service is assessed
      Then outside-bodies-told-of-incidents is not met because incidents-reported-externally stands at partly

  Rule: incident-system-serves-staff (good)

    Scenario: met when the reporting system works and is used
      Given the fact e1 that incident-system-working holds
      When the service is assessed
      Then incident-system-serves-staff is met because of e1

    Scenario: not met when the reporting system serves only some teams
      Given the fact e1 that incident-system-working partly holds
      When the service is assessed
      Then incident-system-serves-staff is not met because incident-system-working stands at partly

  Rule: incident-reports-full (good)

    Scenario: met when reports of incidents are full and accurate
      Given the fact e1 that incident-records-complete holds
      When the service is assessed
      Then incident-reports-full is met because of e1

    Scenario: not met when some reports leave out what happened
      Given the fact e1 that incident-records-complete partly holds
      When the service is assessed
      Then incident-reports-full is not met because incident-records-complete stands at partly

  Rule: incident-reporters-backed (good)

    Scenario: met when staff who report are fully supported
      Given the fact e1 that incident-reporters-supported holds
      When the service is assessed
      Then incident-reporters-backed is met because of e1

    Scenario: not met when support depends on who the manager is
      Given the fact e1 that incident-reporters-supported partly holds
      When the service is assessed
      Then incident-reporters-backed is not met because incident-reporters-supported stands at partly

  Rule: what-goes-wrong-is-looked-into (good)

    Scenario: met when what goes wrong is investigated
      Given the fact e1 that incidents-investigated holds
      When the service is assessed
      Then what-goes-wrong-is-looked-into is met because of e1

    Scenario: met when just enough incidents have been investigated
      Given the fact e1 that incidents-investigated measures 90 percent
      When the service is assessed
      Then what-goes-wrong-is-looked-into is met because of e1

    Scenario: not met when slightly too few incidents have been investigated
      Given the fact e1 that incidents-investigated measures 89 percent
      When the service is assessed
      Then what-goes-wrong-is-looked-into is not met because incidents-investigated stands at partly

  Rule: investigations-go-deep-enough (good)

    Scenario: met when reviews are thorough
      Given the fact e1 that incident-reviews-thorough holds
      When the service is assessed
      Then investigations-go-deep-enough is met because of e1

    Scenario: not met when one review in the sample was shallow
      Given the fact e1 that incident-reviews-thorough partly holds
      When the service is assessed
      Then investigations-go-deep-enough is not met because incident-reviews-thorough stands at partly

  Rule: investigations-finished-in-time (good)

    Scenario: met when reviews are finished in good time
      Given the fact e1 that incident-reviews-timely holds
      When the service is assessed
      Then investigations-finished-in-time is met because of e1

    Scenario: met when just enough reviews were finished in time
      Given the fact e1 that incident-reviews-timely measures 90 percent
      When the service is assessed
      Then investigations-finished-in-time is met because of e1

    Scenario: not met when slightly too few reviews were finished in time
      Given the fact e1 that incident-reviews-timely measures 89 percent
      When the service is assessed
      Then investigations-finished-in-time is not met because incident-reviews-timely stands at partly

  Rule: staff-take-part-in-investigations (good)

    Scenario: met when the staff concerned take part in reviews
      Given the fact e1 that incident-reviews-involve-staff holds
      When the service is assessed
      Then staff-take-part-in-investigations is met because of e1

    Scenario: not met when only managers take part in some reviews
      Given the fact e1 that incident-reviews-involve-staff partly holds
      When the service is assessed
      Then staff-take-part-in-investigations is not met because incident-reviews-involve-staff stands at partly

  Rule: partners-take-part-in-investigations (good)

    Scenario: met when partner organisations take part in reviews
      Given the fact e1 that incident-reviews-involve-partners holds
      When the service is assessed
      Then partners-take-part-in-investigations is met because of e1

    Scenario: not met when partner organisations take part in a few reviews only
      Given the fact e1 that incident-reviews-involve-partners partly holds
      When the service is assessed
      Then partners-take-part-in-investigations is not met because incident-reviews-involve-partners stands at partly

  Rule: people-take-part-in-investigations (good)

    Scenario: met when the people affected take part in reviews
      Given the fact e1 that incident-reviews-involve-people holds
      When the service is assessed
      Then people-take-part-in-investigations is met because of e1

    Scenario: not met when families are heard in some reviews only
      Given the fact e1 that incident-reviews-involve-people partly holds
      When the service is assessed
      Then people-take-part-in-investigations is not met because incident-reviews-involve-people stands at partly

  Rule: learns-about-safety-with-others (good)

    Scenario: met when the service learns together with other providers
      Given the fact e1 that safety-learning-with-others holds
      When the service is assessed
      Then learns-about-safety-with-others is met because of e1

    Scenario: not met when it seldom joins other providers in learning
      Given the fact e1 that safety-learning-with-others partly holds
      When the service is assessed
      Then learns-about-safety-with-others is not met because safety-learning-with-others stands at partly

  Rule: lessons-drawn-from-incidents (good)

    Scenario: met when lessons are drawn from incidents
      Given the fact e1 that incident-lessons-learned holds
      When the service is assessed
      Then lessons-drawn-from-incidents is met because of e1

    Scenario: not met when lessons are drawn from some incidents only
      Given the fact e1 that incident-lessons-learned partly holds
      When the service is assessed
      Then lessons-drawn-from-incidents is not met because incident-lessons-learned stands at partly

  Rule: incident-lessons-reach-staff-concerned (good)

    Scenario: met when lessons reach the staff concerned
      Given the fact e1 that incident-lessons-shared-in-team holds
      When the service is assessed
      Then incident-lessons-reach-staff-concerned is met because of e1

    Scenario: not met when night staff do not hear of the lessons
      Given the fact e1 that incident-lessons-shared-in-team partly holds
      When the service is assessed
      Then incident-lessons-reach-staff-concerned is not met because incident-lessons-shared-in-team stands at partly

  Rule: incident-lessons-reach-other-areas (good)

    Scenario: met when lessons reach other areas
      Given the fact e1 that incident-lessons-shared-beyond holds
      When the service is assessed
      Then incident-lessons-reach-other-areas is met because of e1

    Scenario: not met when lessons reach few other areas
      Given the fact e1 that incident-lessons-shared-beyond partly holds
      When the service is assessed
      Then incident-lessons-reach-other-areas is not met because incident-lessons-shared-beyond stands at partly

  Rule: events-elsewhere-teach (good)

    Scenario: met when lessons are found in safety events elsewhere
      Given the fact e1 that external-safety-events-drawn-on holds
      When the service is assessed
      Then events-elsewhere-teach is met because of e1

    Scenario: not met when safety events elsewhere are looked at from time to time
      Given the fact e1 that external-safety-events-drawn-on partly holds
      When the service is assessed
      Then events-elsewhere-teach is not met because external-safety-events-drawn-on stands at partly

  Rule: safety-alerts-get-through (good)

    Scenario: met when alerts reach the staff who need them
      Given the fact e1 that safety-alerts-received holds
      When the service is assessed
      Then safety-alerts-get-through is met because of e1

    Scenario: not met when alerts reach only some of the staff who need them
      Given the fact e1 that safety-alerts-received partly holds
      When the service is assessed
      Then safety-alerts-get-through is not met because safety-alerts-received stands at partly

  Rule: safety-alerts-put-to-use (good)

    Scenario: met when alerts are considered and acted on
      Given the fact e1 that safety-alerts-acted-on holds
      When the service is assessed
      Then safety-alerts-put-to-use is met because of e1

    Scenario: not met when one alert in the sample was not acted on
      Given the fact e1 that safety-alerts-acted-on partly holds
      When the service is assessed
      Then safety-alerts-put-to-use is not met because safety-alerts-acted-on stands at partly

  Rule: safety-alert-action-checked (good)

    Scenario: met when action on alerts is audited
      Given the fact e1 that safety-alert-responses-audited holds
      When the service is assessed
      Then safety-alert-action-checked is met because of e1

    Scenario: not met when no audit of action on alerts can be shown
      Given the fact e1 that safety-alert-responses-audited is not shown
      When the service is assessed
      Then safety-alert-action-checked is not met because safety-alert-responses-audited stands at partly

  Rule: service-made-safer (good)

    Scenario: met when the action needed is taken
      Given the fact e1 that safety-improvements-made holds
      When the service is assessed
      Then service-made-safer is met because of e1

    Scenario: met when just enough of the planned actions were taken
      Given the fact e1 that safety-improvements-made measures 90 percent
      When the service is assessed
      Then service-made-safer is met because of e1

    Scenario: not met when slightly too few of the planned actions were taken
      Given the fact e1 that safety-improvements-made measures 89 percent
      When the service is assessed
      Then service-made-safer is not met because safety-improvements-made stands at partly

  Rule: safety-concerns-soon-put-right (good)

    Scenario: met when concerns are dealt with quickly
      Given the fact e1 that safety-concerns-addressed-promptly holds
      When the service is assessed
      Then safety-concerns-soon-put-right is met because of e1

    Scenario: not met when some concerns wait too long
      Given the fact e1 that safety-concerns-addressed-promptly partly holds
      When the service is assessed
      Then safety-concerns-soon-put-right is not met because safety-concerns-addressed-promptly stands at partly

  Rule: safety-changes-followed-up (good)

    Scenario: met when the service checks that changes work
      Given the fact e1 that safety-changes-monitored holds
      When the service is assessed
      Then safety-changes-followed-up is met because of e1

    Scenario: not met when only some changes are checked
      Given the fact e1 that safety-changes-monitored partly holds
      When the service is assessed
      Then safety-changes-followed-up is not met because safety-changes-monitored stands at partly

  Rule: safety-concerns-sometimes-missed (requires_improvement)

    Scenario: met when staff miss some incidents
      Given the fact e1 that safety-concerns-recognised partly holds
      When the service is assessed
      Then safety-concerns-sometimes-missed is met because of e1

    Scenario: not met when staff miss none
      Given the fact e1 that safety-concerns-recognised holds
      When the service is assessed
      Then safety-concerns-sometimes-missed is not met because safety-concerns-recognised stands at yes

  Rule: safety-concerns-sometimes-left-waiting (requires_improvement)

    Scenario: met when some concerns are dealt with late
      Given the fact e1 that safety-concerns-addressed-promptly partly holds
      When the service is assessed
      Then safety-concerns-sometimes-left-waiting is met because of e1

    Scenario: met when some reviews run late
      Given the fact e1 that incident-reviews-timely partly holds
      When the service is assessed
      Then safety-concerns-sometimes-left-waiting is met because of e1

    Scenario: met when reviews in time fall just short of enough
      Given the fact e1 that incident-reviews-timely measures 89 percent
      When the service is assessed
      Then safety-concerns-sometimes-left-waiting is met because of e1

    Scenario: not met when reviews in time are just enough and concerns are dealt with quickly
      Given the fact e1 that incident-reviews-timely measures 90 percent
      And the fact e2 that safety-concerns-addressed-promptly holds
      When the service is assessed
      Then safety-concerns-sometimes-left-waiting is not met because safety-concerns-addressed-promptly stands at yes

    Scenario: not met when both concerns and reviews are quick
      Given the fact e1 that safety-concerns-addressed-promptly holds
      And the fact e2 that incident-reviews-timely holds
      When the service is assessed
      Then safety-concerns-sometimes-left-waiting is not met because safety-concerns-addressed-promptly stands at yes

  Rule: reporting-limited (requires_improvement)

    Scenario: met when staff report only some incidents
      Given the fact e1 that incidents-reported partly holds
      When the service is assessed
      Then reporting-limited is met because of e1

    Scenario: met when staff raise only some of their concerns
      Given the fact e1 that safety-concerns-raised partly holds
      When the service is assessed
      Then reporting-limited is met because of e1

    Scenario: met on both counts when staff neither report nor speak up
      Given the fact e1 that incidents-reported does not hold
      And the fact e2 that safety-concerns-raised does not hold
      When the service is assessed
      Then reporting-limited is met because of e1, e2

    Scenario: not met when staff report incidents and raise their concerns
      Given the fact e1 that incidents-reported holds
      And the fact e2 that safety-concerns-raised holds
      When the service is assessed
      Then reporting-limited is not met because incidents-reported stands at yes

  Rule: incident-system-limited (requires_improvement)

    Scenario: met when the reporting system works only in part
      Given the fact e1 that incident-system-working partly holds
      When the service is assessed
      Then incident-system-limited is met because of e1

    Scenario: met when reports of incidents lack detail
      Given the fact e1 that incident-records-complete partly holds
      When the service is assessed
      Then incident-system-limited is met because of e1

    Scenario: not met when the system works and reports are full
      Given the fact e1 that incident-system-working holds
      And the fact e2 that incident-records-complete holds
      When the service is assessed
      Then incident-system-limited is not met because incident-system-working stands at yes

  Rule: outside-reporting-limited (requires_improvement)

    Scenario: met when a few incidents were not reported outside
      Given the fact e1 that incidents-reported-externally partly holds
      When the service is assessed
      Then outside-reporting-limited is met because of e1

    Scenario: met when nothing shows that incidents were reported outside
      Given the fact e1 that incidents-reported-externally is not shown
      When the service is assessed
      Then outside-reporting-limited is met because of e1

    Scenario: not met when all that should be reported outside was reported
      Given the fact e1 that incidents-reported-externally holds
      When the service is assessed
      Then outside-reporting-limited is not met because incidents-reported-externally stands at yes

  Rule: staff-unsure-about-reporting (requires_improvement)

    Scenario: met when some staff do not know how to report
      Given the fact e1 that incident-duties-understood partly holds
      When the service is assessed
      Then staff-unsure-about-reporting is met because of e1

    Scenario: not met when all staff know how to report
      Given the fact e1 that incident-duties-understood holds
      When the service is assessed
      Then staff-unsure-about-reporting is not met because incident-duties-understood stands at yes

  Rule: staff-wary-of-speaking-up-on-safety (requires_improvement)

    Scenario: met when some staff are wary of speaking up
      Given the fact e1 that safety-concerns-raised-freely partly holds
      When the service is assessed
      Then staff-wary-of-speaking-up-on-safety is met because of e1

    Scenario: met when openness is encouraged only here and there
      Given the fact e1 that safety-openness-encouraged partly holds
      When the service is assessed
      Then staff-wary-of-speaking-up-on-safety is met because of e1

    Scenario: met when openness is not encouraged at all
      Given the fact e1 that safety-openness-encouraged does not hold
      When the service is assessed
      Then staff-wary-of-speaking-up-on-safety is met because of e1

    Scenario: not met when openness is encouraged and nobody is wary
      Given the fact e1 that safety-concerns-raised-freely holds
      And the fact e2 that safety-openness-encouraged holds
      When the service is assessed
      Then staff-wary-of-speaking-up-on-safety is not met because safety-concerns-raised-freely stands at yes

  Rule: incident-reporters-left-exposed (requires_improvement)

    Scenario: met when some who reported were left without support
      Given the fact e1 that incident-reporters-supported partly holds
      When the service is assessed
      Then incident-reporters-left-exposed is met because of e1

    Scenario: met when all who reported were supported but some were blamed
      Given the fact e1 that incident-reporters-supported holds
      And the fact e2 that safety-blame-culture partly holds
      When the service is assessed
      Then incident-reporters-left-exposed is met because of e2

    Scenario: not met when those who reported were never blamed and nothing is known of support
      Given the fact e1 that safety-blame-culture does not hold
      When the service is assessed
      Then incident-reporters-left-exposed is not met because safety-blame-culture stands at no

    Scenario: not met when all who reported were supported
      Given the fact e1 that incident-reporters-supported holds
      When the service is assessed
      Then incident-reporters-left-exposed is not met because incident-reporters-supported stands at yes

  Rule: investigations-sometimes-weak (requires_improvement)

    Scenario: met when some incidents were not investigated
      Given the fact e1 that incidents-investigated partly holds
      When the service is assessed
      Then investigations-sometimes-weak is met because of e1

    Scenario: met when incidents investigated fall just short of enough
      Given the fact e1 that incidents-investigated measures 89 percent
      When the service is assessed
      Then investigations-sometimes-weak is met because of e1

    Scenario: met when some reviews were shallow
      Given the fact e1 that incident-reviews-thorough partly holds
      When the service is assessed
      Then investigations-sometimes-weak is met because of e1

    Scenario: not met when incidents investigated are just enough and reviews are thorough
      Given the fact e1 that incidents-investigated measures 90 percent
      And the fact e2 that incident-reviews-thorough holds
      When the service is assessed
      Then investigations-sometimes-weak is not met because incidents-investigated stands at yes

    Scenario: not met when every incident is investigated thoroughly
      Given the fact e1 that incidents-investigated holds
      And the fact e2 that incident-reviews-thorough holds
      When the service is assessed
      Then investigations-sometimes-weak is not met because incidents-investigated stands at yes

  Rule: people-left-out-of-investigations (requires_improvement)

    Scenario: met when some of the staff concerned are left out
      Given the fact e1 that incident-reviews-involve-staff partly holds
      When the service is assessed
      Then people-left-out-of-investigations is met because of e1

    Scenario: met when partner organisations are sometimes left out
      Given the fact e1 that incident-reviews-involve-partners partly holds
      When the service is assessed
      Then people-left-out-of-investigations is met because of e1

    Scenario: met when families are left out
      Given the fact e1 that incident-reviews-involve-people does not hold
      When the service is assessed
      Then people-left-out-of-investigations is met because of e1

    Scenario: not met when all concerned take part
      Given the fact e1 that incident-reviews-involve-staff holds
      And the fact e2 that incident-reviews-involve-partners holds
      And the fact e3 that incident-reviews-involve-people holds
      When the service is assessed
      Then people-left-out-of-investigations is not met because incident-reviews-involve-staff stands at yes

    Scenario: met, as it is so in part that the people affected take part in reviews and investigations of what went wrong
      Given the fact e1 that incident-reviews-involve-staff does not hold
      And the fact e2 that incident-reviews-involve-people partly holds
      When the service is assessed
      Then people-left-out-of-investigations is met because of e1, e2

  Rule: safety-improvements-sometimes-missing (requires_improvement)

    Scenario: met when some needed action was not taken
      Given the fact e1 that safety-improvements-made partly holds
      When the service is assessed
      Then safety-improvements-sometimes-missing is met because of e1

    Scenario: met when planned actions taken fall just short of enough
      Given the fact e1 that safety-improvements-made measures 89 percent
      When the service is assessed
      Then safety-improvements-sometimes-missing is met because of e1

    Scenario: not met when planned actions taken are just enough
      Given the fact e1 that safety-improvements-made measures 90 percent
      When the service is assessed
      Then safety-improvements-sometimes-missing is not met because safety-improvements-made stands at yes

    Scenario: not met when all needed action was taken
      Given the fact e1 that safety-improvements-made holds
      When the service is assessed
      Then safety-improvements-sometimes-missing is not met because safety-improvements-made stands at yes

  Rule: incident-lessons-sometimes-missed (requires_improvement)

    Scenario: met when lessons are not always drawn
      Given the fact e1 that incident-lessons-learned partly holds
      When the service is assessed
      Then incident-lessons-sometimes-missed is met because of e1

    Scenario: not met when lessons are always drawn
      Given the fact e1 that incident-lessons-learned holds
      When the service is assessed
      Then incident-lessons-sometimes-missed is not met because incident-lessons-learned stands at yes

  Rule: incident-lessons-stay-put (requires_improvement)

    Scenario: met when lessons do not reach all staff of the team
      Given the fact e1 that incident-lessons-shared-in-team partly holds
      When the service is assessed
      Then incident-lessons-stay-put is met because of e1

    Scenario: met when lessons do not leave the team
      Given the fact e1 that incident-lessons-shared-beyond does not hold
      When the service is assessed
      Then incident-lessons-stay-put is met because of e1

    Scenario: not met when lessons reach the team and other areas
      Given the fact e1 that incident-lessons-shared-in-team holds
      And the fact e2 that incident-lessons-shared-beyond holds
      When the service is assessed
      Then incident-lessons-stay-put is not met because incident-lessons-shared-in-team stands at yes

    Scenario: met, as it is so in part that lessons from incidents are passed on to other teams and services that can use them
      Given the fact e1 that incident-lessons-shared-in-team does not hold
      And the fact e2 that incident-lessons-shared-beyond partly holds
      When the service is assessed
      Then incident-lessons-stay-put is met because of e1, e2

  Rule: safety-changes-left-unchecked (requires_improvement)

    Scenario: met when there is nothing to show that changes are checked
      Given the fact e1 that safety-changes-monitored is not shown
      When the service is assessed
      Then safety-changes-left-unchecked is met because of e1

    Scenario: not met when changes are checked
      Given the fact e1 that safety-changes-monitored holds
      When the service is assessed
      Then safety-changes-left-unchecked is not met because safety-changes-monitored stands at yes

  Rule: safety-alerts-sometimes-overlooked (requires_improvement)

    Scenario: met when some alerts do not get through
      Given the fact e1 that safety-alerts-received partly holds
      When the service is assessed
      Then safety-alerts-sometimes-overlooked is met because of e1

    Scenario: met when some alerts are not acted on
      Given the fact e1 that safety-alerts-acted-on partly holds
      When the service is assessed
      Then safety-alerts-sometimes-overlooked is met because of e1

    Scenario: not met when alerts get through and are acted on
      Given the fact e1 that safety-alerts-received holds
      And the fact e2 that safety-alerts-acted-on holds
      When the service is assessed
      Then safety-alerts-sometimes-overlooked is not met because safety-alerts-received stands at yes

  Rule: safety-alert-action-unchecked (requires_improvement)

    Scenario: met when action on alerts is not audited
      Given the fact e1 that safety-alert-responses-audited does not hold
      When the service is assessed
      Then safety-alert-action-unchecked is met because of e1

    Scenario: not met when action on alerts is audited throughout
      Given the fact e1 that safety-alert-responses-audited holds
      When the service is assessed
      Then safety-alert-action-unchecked is not met because safety-alert-responses-audited stands at yes

    Scenario: met, as it is so in part that the service audits what it did about safety alerts and recalls
      Given the fact e1 that safety-alert-responses-audited partly holds
      When the service is assessed
      Then safety-alert-action-unchecked is met because of e1

  Rule: events-elsewhere-passed-over (requires_improvement)

    Scenario: met when the service overlooks some events elsewhere
      Given the fact e1 that external-safety-events-drawn-on partly holds
      When the service is assessed
      Then events-elsewhere-passed-over is met because of e1

    Scenario: not met when the service overlooks none of them
      Given the fact e1 that external-safety-events-drawn-on holds
      When the service is assessed
      Then events-elsewhere-passed-over is not met because external-safety-events-drawn-on stands at yes

  Rule: learns-too-much-alone (requires_improvement)

    Scenario: met when the service seldom learns with others
      Given the fact e1 that safety-learning-with-others partly holds
      When the service is assessed
      Then learns-too-much-alone is met because of e1

    Scenario: not met when the service regularly learns with others
      Given the fact e1 that safety-learning-with-others holds
      When the service is assessed
      Then learns-too-much-alone is not met because safety-learning-with-others stands at yes

  Rule: safety-concerns-go-unnoticed (inadequate)

    Scenario: met when staff do not recognise incidents
      Given the fact e1 that safety-concerns-recognised does not hold, with significant impact
      When the service is assessed
      Then safety-concerns-go-unnoticed is met because of e1

    Scenario: not met when staff recognise some incidents
      Given the fact e1 that safety-concerns-recognised partly holds
      When the service is assessed
      Then safety-concerns-go-unnoticed is not met because safety-concerns-recognised stands at partly

  Rule: fear-or-blame-over-safety (inadequate)

    Scenario: met when staff are afraid to speak up
      Given the fact e1 that safety-concerns-raised-freely does not hold
      When the service is assessed
      Then fear-or-blame-over-safety is met because of e1

    Scenario: not met when staff are no more than wary
      Given the fact e1 that safety-concerns-raised-freely partly holds
      When the service is assessed
      Then fear-or-blame-over-safety is not met because safety-concerns-raised-freely stands at partly

    Scenario: not met when openness is not encouraged but nothing is known of fear
      Given the fact e1 that safety-openness-encouraged does not hold
      When the service is assessed
      Then fear-or-blame-over-safety is not met because safety-concerns-raised-freely is unknown

    Scenario: met when staff are blamed
      Given the fact e1 that safety-blame-culture holds, with significant impact
      When the service is assessed
      Then fear-or-blame-over-safety is met because of e1

    Scenario: not met when blame is found in one team only
      Given the fact e1 that safety-blame-culture partly holds
      When the service is assessed
      Then fear-or-blame-over-safety is not met because safety-blame-culture stands at partly

    Scenario: not met when nobody is blamed
      Given the fact e1 that safety-blame-culture does not hold
      When the service is assessed
      Then fear-or-blame-over-safety is not met because safety-blame-culture stands at no

    Scenario: one finding when staff are afraid because they are blamed
      Given the fact e1 that safety-concerns-raised-freely does not hold
      And the fact e2 that safety-blame-culture holds
      When the service is assessed
      Then fear-or-blame-over-safety is met because of e1, e2

  Rule: causes-not-properly-looked-into (inadequate)

    Scenario: met when what goes wrong is not investigated
      Given the fact e1 that incidents-investigated does not hold, with significant impact
      When the service is assessed
      Then causes-not-properly-looked-into is met because of e1

    Scenario: met when incidents investigated fall just below the lowest band
      Given the fact e1 that incidents-investigated measures 74 percent
      When the service is assessed
      Then causes-not-properly-looked-into is met because of e1

    Scenario: met when reviews find no causes
      Given the fact e1 that incident-reviews-thorough does not hold
      When the service is assessed
      Then causes-not-properly-looked-into is met because of e1

    Scenario: not met when incidents investigated just reach the lowest band
      Given the fact e1 that incidents-investigated measures 75 percent
      When the service is assessed
      Then causes-not-properly-looked-into is not met because incidents-investigated stands at partly

    Scenario: not met when reviews are done and go only partly deep enough
      Given the fact e1 that incidents-investigated holds
      And the fact e2 that incident-reviews-thorough partly holds
      When the service is assessed
      Then causes-not-properly-looked-into is not met because incidents-investigated stands at yes

    Scenario: met when reviews are not finished in time
      Given the fact e1 that incident-reviews-timely does not hold
      When the service is assessed
      Then causes-not-properly-looked-into is met because of e1

    Scenario: met when reviews in time fall just below the lowest band
      Given the fact e1 that incident-reviews-timely measures 74 percent
      When the service is assessed
      Then causes-not-properly-looked-into is met because of e1

    Scenario: met when concerns are left lying
      Given the fact e1 that safety-concerns-addressed-promptly does not hold, with significant impact
      When the service is assessed
      Then causes-not-properly-looked-into is met because of e1

    Scenario: not met when reviews in time just reach the lowest band
      Given the fact e1 that incident-reviews-timely measures 75 percent
      When the service is assessed
      Then causes-not-properly-looked-into is not met because incident-reviews-timely stands at partly

    Scenario: not met when concerns and reviews are only sometimes late
      Given the fact e1 that incident-reviews-timely partly holds
      And the fact e2 that safety-concerns-addressed-promptly partly holds
      When the service is assessed
      Then causes-not-properly-looked-into is not met because incident-reviews-timely stands at partly

    Scenario: one finding when the few reviews made are both shallow and late
      Given the fact e1 that incident-reviews-thorough does not hold
      And the fact e2 that incident-reviews-timely does not hold
      When the service is assessed
      Then causes-not-properly-looked-into is met because of e1, e2

  Rule: hardly-any-learning-or-action-for-safety (inadequate)

    Scenario: met when no lessons are drawn
      Given the fact e1 that incident-lessons-learned does not hold
      When the service is assessed
      Then hardly-any-learning-or-action-for-safety is met because of e1

    Scenario: not met when a few lessons are drawn
      Given the fact e1 that incident-lessons-learned partly holds
      When the service is assessed
      Then hardly-any-learning-or-action-for-safety is not met because incident-lessons-learned stands at partly

    Scenario: met when no action is taken
      Given the fact e1 that safety-improvements-made does not hold, with significant impact
      When the service is assessed
      Then hardly-any-learning-or-action-for-safety is met because of e1

    Scenario: met when planned actions taken fall just below the lowest band
      Given the fact e1 that safety-improvements-made measures 74 percent
      When the service is assessed
      Then hardly-any-learning-or-action-for-safety is met because of e1

    Scenario: not met when planned actions taken just reach the lowest band
      Given the fact e1 that safety-improvements-made measures 75 percent
      When the service is assessed
      Then hardly-any-learning-or-action-for-safety is not met because safety-improvements-made stands at partly

    Scenario: not met when nothing is known about action
      When the service is assessed
      Then hardly-any-learning-or-action-for-safety is not met because safety-improvements-made is unknown

    Scenario: one finding when nothing is learned and so nothing is changed
      Given the fact e1 that incident-lessons-learned does not hold
      And the fact e2 that safety-improvements-made does not hold
      When the service is assessed
      Then hardly-any-learning-or-action-for-safety is met because of e1, e2

  Rule: safety-alerts-without-effect (inadequate)

    Scenario: met when alerts do not get through
      Given the fact e1 that safety-alerts-received does not hold
      When the service is assessed
      Then safety-alerts-without-effect is met because of e1

    Scenario: met when alerts are not acted on
      Given the fact e1 that safety-alerts-acted-on does not hold
      When the service is assessed
      Then safety-alerts-without-effect is met because of e1

    Scenario: not met when alerts have an effect in part
      Given the fact e1 that safety-alerts-received partly holds
      And the fact e2 that safety-alerts-acted-on partly holds
      When the service is assessed
      Then safety-alerts-without-effect is not met because safety-alerts-received stands at partly
