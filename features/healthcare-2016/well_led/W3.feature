Feature: W3 Organisational culture and values

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then W3 is not outstanding because in leaders-inspire-and-drive-on the claim leaders-inspire-staff-to-succeed is missing
    And W3 is not outstanding because in every-staff-group-highly-satisfied the claim satisfaction-high-in-every-group is missing
    And W3 is not outstanding because in strong-drive-for-workforce-equality the claim workforce-equality-commitment-bears-fruit is missing
    And W3 is not outstanding because in staff-proud-and-full-of-praise the claim staff-proud-of-organisation is missing
    And W3 is not outstanding because in everyone-urged-to-speak-up the claim all-levels-urged-to-speak-up is missing
    And W3 is not outstanding because in whole-organisation-pulls-together the claim collaboration-strong-across-functions is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then W3 is not good because in leaders-set-example-of-support the claim leaders-model-supportive-culture is missing
    And W3 is not good because in staff-sense-respect-and-support the claim staff-feel-respected-and-supported is missing
    And W3 is not good because in leaders-true-to-shared-values the claim leaders-embody-shared-values is missing
    And W3 is not good because in staff-take-pride the claim staff-proud-of-organisation is missing
    And W3 is not good because in staff-content-at-work the claim staff-satisfied-at-work is missing
    And W3 is not good because in people-at-centre-of-culture the claim culture-centred-on-people is missing
    And W3 is not good because in nobody-above-the-values the claim wrong-behaviour-dealt-with is missing
    And W3 is not good because in open-and-honest-culture the claim openness-and-honesty-the-norm is missing
    And W3 is not good because in poor-practice-not-passed-over the claim poor-practice-challenged is missing
    And W3 is not good because in candour-duty-clear-to-all the claim duty-of-candour-understood is missing
    And W3 is not good because in staff-trusted-to-improve the claim staff-engaged-and-empowered is missing
    And W3 is not good because in staff-urged-to-raise-concerns the claim raising-concerns-encouraged is missing
    And W3 is not good because in staff-concerns-valued the claim concern-raisers-heard-with-respect is missing
    And W3 is not good because in staff-come-forward-with-concerns the claim staff-concerns-raised-unafraid is missing
    And W3 is not good because in staff-know-where-to-speak-up the claim speaking-up-routes-known is missing
    And W3 is not good because in those-who-speak-up-backed the claim concern-raisers-supported is missing
    And W3 is not good because in staff-concerns-looked-into the claim staff-concerns-investigated is missing
    And W3 is not good because in staff-concerns-lead-to-action the claim staff-concern-lessons-acted-on is missing
    And W3 is not good because in people-learn-that-care-went-wrong the claim people-told-when-care-goes-wrong is missing
    And W3 is not good because in people-receive-apology the claim apology-given-when-care-goes-wrong is missing
    And W3 is not good because in apology-comes-soon-enough the claim apology-for-care-timely is missing
    And W3 is not good because in people-know-what-was-put-right the claim people-told-of-preventive-action is missing
    And W3 is not good because in staff-wellbeing-cared-for the claim staff-wellbeing-promoted is missing
    And W3 is not good because in staff-kept-safe-at-work the claim staff-safety-emphasised is missing
    And W3 is not good because in teams-work-hand-in-hand the claim teams-cooperate-across-service is missing
    And W3 is not good because in good-relationships-among-staff the claim working-relationships-positive is missing
    And W3 is not good because in conflicts-soon-settled the claim staff-conflicts-resolved-well is missing
    And W3 is not good because in staff-at-every-level-developed the claim development-for-staff-at-every-level is missing
    And W3 is not good because in appraisals-up-to-date the claim workforce-appraisals-done is missing
    And W3 is not good because in appraisals-worth-having the claim appraisals-of-high-quality is missing
    And W3 is not good because in equality-and-diversity-championed the claim equality-and-diversity-actively-promoted is missing
    And W3 is not good because in workforce-inequality-countered the claim workforce-inequality-tackled is missing
    And W3 is not good because in staff-sense-fair-treatment the claim staff-feel-treated-equitably is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then W3 is not requires_improvement because in staff-satisfaction-uneven the claim staff-satisfied-at-work is missing
    And W3 is not requires_improvement because in staff-unvalued-strained-or-without-pride the claim staff-feel-respected-and-supported is missing
    And W3 is not requires_improvement because in culture-too-low-on-the-list the claim culture-improvement-given-priority is missing
    And W3 is not requires_improvement because in leaders-do-not-always-set-the-tone the claim leaders-model-supportive-culture is missing
    And W3 is not requires_improvement because in wrong-behaviour-at-times-tolerated the claim wrong-behaviour-dealt-with is missing
    And W3 is not requires_improvement because in staff-wellbeing-or-safety-too-low-on-the-list the claim staff-wellbeing-promoted is missing
    And W3 is not requires_improvement because in staff-not-always-drawn-in the claim staff-engaged-and-empowered is missing
    And W3 is not requires_improvement because in some-teams-work-apart the claim teams-cooperate-across-service is missing
    And W3 is not requires_improvement because in relationships-at-times-strained the claim working-relationships-positive is missing
    And W3 is not requires_improvement because in staff-concerns-at-times-kept-back the claim staff-concerns-raised-unafraid is missing
    And W3 is not requires_improvement because in staff-concerns-at-times-dismissed the claim concern-raisers-heard-with-respect is missing
    And W3 is not requires_improvement because in speaking-up-not-always-easy the claim speaking-up-routes-known is missing
    And W3 is not requires_improvement because in staff-concerns-not-properly-followed-up the claim staff-concerns-investigated is missing
    And W3 is not requires_improvement because in openness-has-limits the claim openness-and-honesty-the-norm is missing
    And W3 is not requires_improvement because in apology-at-times-missing-or-late the claim apology-given-when-care-goes-wrong is missing
    And W3 is not requires_improvement because in people-at-times-unaware-what-was-put-right the claim people-told-of-preventive-action is missing
    And W3 is not requires_improvement because in candour-towards-people-uneven the claim people-told-when-care-goes-wrong is missing
    And W3 is not requires_improvement because in staff-development-at-times-put-off the claim development-for-staff-at-every-level is missing
    And W3 is not requires_improvement because in appraisals-patchy the claim workforce-appraisals-done is missing
    And W3 is not requires_improvement because in equality-and-diversity-unevenly-promoted the claim equality-and-diversity-actively-promoted is missing
    And W3 is not requires_improvement because in workforce-inequality-left-standing the claim workforce-inequality-tackled is missing
    And W3 is not requires_improvement because in some-staff-sense-unfair-treatment the claim staff-feel-treated-equitably is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then W3 is not inadequate because in culture-thought-unimportant the claim importance-of-culture-understood is missing
    And W3 is not inadequate because in staff-unhappy-or-overburdened the claim staff-satisfied-at-work is missing
    And W3 is not inadequate because in staff-left-without-respect-or-support the claim staff-feel-respected-and-supported is missing
    And W3 is not inadequate because in teams-divided the claim teams-cooperate-across-service is missing
    And W3 is not inadequate because in orders-from-above the claim culture-top-down is missing
    And W3 is not inadequate because in culture-closed-or-dishonest the claim openness-and-honesty-the-norm is missing
    And W3 is not inadequate because in culture-unfair-to-staff the claim staff-feel-treated-equitably is missing
    And W3 is not inadequate because in people-denied-truth-or-apology the claim people-told-when-care-goes-wrong is missing
    And W3 is not inadequate because in defensive-staff-and-culture the claim culture-defensive is missing
    And W3 is not inadequate because in compassion-missing-among-staff the claim compassion-shown-by-staff is missing
    And W3 is not inadequate because in ill-treatment-of-staff-rife-and-unchecked the claim ill-treatment-of-staff-rife is missing
    And W3 is not inadequate because in those-who-speak-up-disrespected the claim concern-raisers-heard-with-respect is missing
    And W3 is not inadequate because in staff-development-and-appraisal-neglected the claim development-for-staff-at-every-level is missing

  Rule: leaders-inspire-and-drive-on (outstanding)

    Scenario: met when leaders share an inspiring purpose and spur staff on
      Given the fact e1 that leaders-inspire-staff-to-succeed holds
      When the service is assessed
      Then leaders-inspire-and-drive-on is met because of e1

    Scenario: not met when the purpose that leaders share inspires only some
      Given the fact e1 that leaders-inspire-staff-to-succeed partly holds
      When the service is assessed
      Then leaders-inspire-and-drive-on is not met because leaders-inspire-staff-to-succeed stands at partly

  Rule: every-staff-group-highly-satisfied (outstanding)

    Scenario: met when satisfaction is high in every group of staff
      Given the fact e1 that satisfaction-high-in-every-group holds
      When the service is assessed
      Then every-staff-group-highly-satisfied is met because of e1

    Scenario: not met when disabled staff are less satisfied than the rest
      Given the fact e1 that satisfaction-high-in-every-group partly holds
      When the service is assessed
      Then every-staff-group-highly-satisfied is not met because satisfaction-high-in-every-group stands at partly

  Rule: strong-drive-for-workforce-equality (outstanding)

    Scenario: met when a strong commitment to equality bears fruit
      Given the fact e1 that workforce-equality-commitment-bears-fruit holds
      When the service is assessed
      Then strong-drive-for-workforce-equality is met because of e1

    Scenario: not met when much is said of equality but little changes
      Given the fact e1 that workforce-equality-commitment-bears-fruit partly holds
      When the service is assessed
      Then strong-drive-for-workforce-equality is not met because workforce-equality-commitment-bears-fruit stands at partly

  Rule: staff-proud-and-full-of-praise (outstanding)

    Scenario: met when staff take pride in where they work and praise its culture
      Given the fact e1 that staff-proud-of-organisation holds
      And the fact e2 that staff-speak-highly-of-culture holds
      When the service is assessed
      Then staff-proud-and-full-of-praise is met because of e1, e2

    Scenario: not met when staff praise the culture but not all are proud
      Given the fact e1 that staff-proud-of-organisation partly holds
      And the fact e2 that staff-speak-highly-of-culture holds
      When the service is assessed
      Then staff-proud-and-full-of-praise is not met because staff-proud-of-organisation stands at partly

    Scenario: not met when staff are proud but have mixed things to say of the culture
      Given the fact e1 that staff-proud-of-organisation holds
      And the fact e2 that staff-speak-highly-of-culture partly holds
      When the service is assessed
      Then staff-proud-and-full-of-praise is not met because staff-speak-highly-of-culture stands at partly

  Rule: everyone-urged-to-speak-up (outstanding)

    Scenario: met when staff from porter to consultant are urged to speak up
      Given the fact e1 that all-levels-urged-to-speak-up holds
      When the service is assessed
      Then everyone-urged-to-speak-up is met because of e1

    Scenario: not met when junior staff are urged less than others to speak up
      Given the fact e1 that all-levels-urged-to-speak-up partly holds
      When the service is assessed
      Then everyone-urged-to-speak-up is not met because all-levels-urged-to-speak-up stands at partly

  Rule: whole-organisation-pulls-together (outstanding)

    Scenario: met when all parts support each other and aim at better care
      Given the fact e1 that collaboration-strong-across-functions holds
      And the fact e2 that common-focus-on-better-care holds
      When the service is assessed
      Then whole-organisation-pulls-together is met because of e1, e2

    Scenario: not met when support between departments is strong only in places
      Given the fact e1 that collaboration-strong-across-functions partly holds
      And the fact e2 that common-focus-on-better-care holds
      When the service is assessed
      Then whole-organisation-pulls-together is not met because collaboration-strong-across-functions stands at partly

    Scenario: not met when departments cooperate strongly but each has aims of its own
      Given the fact e1 that collaboration-strong-across-functions holds
      And the fact e2 that common-focus-on-better-care partly holds
      When the service is assessed
      Then whole-organisation-pulls-together is not met because common-focus-on-better-care stands at partly

  Rule: leaders-set-example-of-support (good)

    Scenario: met when leaders are kind and supportive and encourage the same in others
      Given the fact e1 that leaders-model-supportive-culture holds
      When the service is assessed
      Then leaders-set-example-of-support is met because of e1

    Scenario: not met when one of the leaders is known to be harsh with staff
      Given the fact e1 that leaders-model-supportive-culture partly holds
      When the service is assessed
      Then leaders-set-example-of-support is not met because leaders-model-supportive-culture stands at partly

  Rule: staff-sense-respect-and-support (good)

    Scenario: met when staff say that respect, worth and support are what they find at work
      Given the fact e1 that staff-feel-respected-and-supported holds
      When the service is assessed
      Then staff-sense-respect-and-support is met because of e1

    Scenario: not met when night staff feel forgotten
      Given the fact e1 that staff-feel-respected-and-supported partly holds
      When the service is assessed
      Then staff-sense-respect-and-support is not met because staff-feel-respected-and-supported stands at partly

  Rule: leaders-true-to-shared-values (good)

    Scenario: met when leaders at every level live by the values
      Given the fact e1 that leaders-embody-shared-values holds
      When the service is assessed
      Then leaders-true-to-shared-values is met because of e1

    Scenario: not met when middle managers do not always live by the values
      Given the fact e1 that leaders-embody-shared-values partly holds
      When the service is assessed
      Then leaders-true-to-shared-values is not met because leaders-embody-shared-values stands at partly

  Rule: staff-take-pride (good)

    Scenario: met when staff tell of their pride in the organisation
      Given the fact e1 that staff-proud-of-organisation holds
      When the service is assessed
      Then staff-take-pride is met because of e1

    Scenario: not met when staff in one department would not recommend it as a place to work
      Given the fact e1 that staff-proud-of-organisation partly holds
      When the service is assessed
      Then staff-take-pride is not met because staff-proud-of-organisation stands at partly

  Rule: staff-content-at-work (good)

    Scenario: met when morale is good
      Given the fact e1 that staff-satisfied-at-work holds
      When the service is assessed
      Then staff-content-at-work is met because of e1

    Scenario: not met when morale varies from team to team
      Given the fact e1 that staff-satisfied-at-work partly holds
      When the service is assessed
      Then staff-content-at-work is not met because staff-satisfied-at-work stands at partly

  Rule: people-at-centre-of-culture (good)

    Scenario: met when everything turns on what people need
      Given the fact e1 that culture-centred-on-people holds
      When the service is assessed
      Then people-at-centre-of-culture is met because of e1

    Scenario: not met when targets sometimes come before good care
      Given the fact e1 that culture-centred-on-people partly holds
      When the service is assessed
      Then people-at-centre-of-culture is not met because culture-centred-on-people stands at partly

  Rule: nobody-above-the-values (good)

    Scenario: met when even a senior consultant is soon called to account
      Given the fact e1 that wrong-behaviour-dealt-with holds
      When the service is assessed
      Then nobody-above-the-values is met because of e1

    Scenario: not met when poor performance is dealt with, but slowly
      Given the fact e1 that wrong-behaviour-dealt-with partly holds
      When the service is assessed
      Then nobody-above-the-values is not met because wrong-behaviour-dealt-with stands at partly

  Rule: open-and-honest-culture (good)

    Scenario: met when staff at all levels are open and honest
      Given the fact e1 that openness-and-honesty-the-norm holds
      When the service is assessed
      Then open-and-honest-culture is met because of e1

    Scenario: not met when openness stops short of some subjects
      Given the fact e1 that openness-and-honesty-the-norm partly holds
      When the service is assessed
      Then open-and-honest-culture is not met because openness-and-honesty-the-norm stands at partly

  Rule: poor-practice-not-passed-over (good)

    Scenario: met when staff challenge poor practice wherever they see it
      Given the fact e1 that poor-practice-challenged holds
      When the service is assessed
      Then poor-practice-not-passed-over is met because of e1

    Scenario: not met when some staff would rather not challenge a colleague
      Given the fact e1 that poor-practice-challenged partly holds
      When the service is assessed
      Then poor-practice-not-passed-over is not met because poor-practice-challenged stands at partly

  Rule: candour-duty-clear-to-all (good)

    Scenario: met when leaders and staff can explain the duty of candour
      Given the fact e1 that duty-of-candour-understood holds
      When the service is assessed
      Then candour-duty-clear-to-all is met because of e1

    Scenario: not met when newer staff are vague about the duty of candour
      Given the fact e1 that duty-of-candour-understood partly holds
      When the service is assessed
      Then candour-duty-clear-to-all is not met because duty-of-candour-understood stands at partly

  Rule: staff-trusted-to-improve (good)

    Scenario: met when staff are backed in making improvements
      Given the fact e1 that staff-engaged-and-empowered holds
      When the service is assessed
      Then staff-trusted-to-improve is met because of e1

    Scenario: not met when community staff feel far from what goes on
      Given the fact e1 that staff-engaged-and-empowered partly holds
      When the service is assessed
      Then staff-trusted-to-improve is not met because staff-engaged-and-empowered stands at partly

  Rule: staff-urged-to-raise-concerns (good)

    Scenario: met when leaders ask staff to raise concerns and say why it helps
      Given the fact e1 that raising-concerns-encouraged holds
      When the service is assessed
      Then staff-urged-to-raise-concerns is met because of e1

    Scenario: not met when encouragement depends on who the manager is
      Given the fact e1 that raising-concerns-encouraged partly holds
      When the service is assessed
      Then staff-urged-to-raise-concerns is not met because raising-concerns-encouraged stands at partly

  Rule: staff-concerns-valued (good)

    Scenario: met when leaders listen to those who raise concerns and take them seriously
      Given the fact e1 that concern-raisers-heard-with-respect holds
      When the service is assessed
      Then staff-concerns-valued is met because of e1

    Scenario: not met when some concerns are brushed aside
      Given the fact e1 that concern-raisers-heard-with-respect partly holds
      When the service is assessed
      Then staff-concerns-valued is not met because concern-raisers-heard-with-respect stands at partly

  Rule: staff-come-forward-with-concerns (good)

    Scenario: met when staff raise their concerns and say that they need fear nothing
      Given the fact e1 that staff-concerns-raised-unafraid holds
      When the service is assessed
      Then staff-come-forward-with-concerns is met because of e1

    Scenario: not met when a few staff fear for their prospects if they speak up
      Given the fact e1 that staff-concerns-raised-unafraid partly holds
      When the service is assessed
      Then staff-come-forward-with-concerns is not met because staff-concerns-raised-unafraid stands at partly

    Scenario: not met when nothing is known about how staff feel on speaking up
      When the service is assessed
      Then staff-come-forward-with-concerns is not met because staff-concerns-raised-unafraid is unknown

  Rule: staff-know-where-to-speak-up (good)

    Scenario: met when staff know the policy and the speak-up guardian
      Given the fact e1 that speaking-up-routes-known holds
      When the service is assessed
      Then staff-know-where-to-speak-up is met because of e1

    Scenario: not met when some staff have not heard of the speak-up guardian
      Given the fact e1 that speaking-up-routes-known partly holds
      When the service is assessed
      Then staff-know-where-to-speak-up is not met because speaking-up-routes-known stands at partly

  Rule: those-who-speak-up-backed (good)

    Scenario: met when those who raised concerns were supported throughout
      Given the fact e1 that concern-raisers-supported holds
      When the service is assessed
      Then those-who-speak-up-backed is met because of e1

    Scenario: not met when a former employee who blew the whistle had little support
      Given the fact e1 that concern-raisers-supported partly holds
      When the service is assessed
      Then those-who-speak-up-backed is not met because concern-raisers-supported stands at partly

  Rule: staff-concerns-looked-into (good)

    Scenario: met when each concern of staff is investigated with tact and in confidence
      Given the fact e1 that staff-concerns-investigated holds
      When the service is assessed
      Then staff-concerns-looked-into is met because of e1

    Scenario: not met when a name got out in one case
      Given the fact e1 that staff-concerns-investigated partly holds
      When the service is assessed
      Then staff-concerns-looked-into is not met because staff-concerns-investigated stands at partly

  Rule: staff-concerns-lead-to-action (good)

    Scenario: met when staff hear what was learned from concerns, and things change
      Given the fact e1 that staff-concern-lessons-acted-on holds
      When the service is assessed
      Then staff-concerns-lead-to-action is met because of e1

    Scenario: not met when action on concerns is sometimes left unfinished
      Given the fact e1 that staff-concern-lessons-acted-on partly holds
      When the service is assessed
      Then staff-concerns-lead-to-action is not met because staff-concern-lessons-acted-on stands at partly

  Rule: people-learn-that-care-went-wrong (good)

    Scenario: met when people are told of what went wrong
      Given the fact e1 that people-told-when-care-goes-wrong holds
      When the service is assessed
      Then people-learn-that-care-went-wrong is met because of e1

    Scenario: not met when some people are not told of what went wrong
      Given the fact e1 that people-told-when-care-goes-wrong partly holds
      When the service is assessed
      Then people-learn-that-care-went-wrong is not met because people-told-when-care-goes-wrong stands at partly

  Rule: people-receive-apology (good)

    Scenario: met when each person concerned receives an apology that is meant
      Given the fact e1 that apology-given-when-care-goes-wrong holds
      When the service is assessed
      Then people-receive-apology is met because of e1

    Scenario: not met when some apologies sound like a standard letter
      Given the fact e1 that apology-given-when-care-goes-wrong partly holds
      When the service is assessed
      Then people-receive-apology is not met because apology-given-when-care-goes-wrong stands at partly

  Rule: apology-comes-soon-enough (good)

    Scenario: met when the apology comes within days
      Given the fact e1 that apology-for-care-timely holds
      When the service is assessed
      Then apology-comes-soon-enough is met because of e1

    Scenario: not met when the apology sometimes comes months later
      Given the fact e1 that apology-for-care-timely partly holds
      When the service is assessed
      Then apology-comes-soon-enough is not met because apology-for-care-timely stands at partly

  Rule: people-know-what-was-put-right (good)

    Scenario: met when people hear what was changed after the mistake
      Given the fact e1 that people-told-of-preventive-action holds
      When the service is assessed
      Then people-know-what-was-put-right is met because of e1

    Scenario: not met when letters to people sometimes leave out what was changed
      Given the fact e1 that people-told-of-preventive-action partly holds
      When the service is assessed
      Then people-know-what-was-put-right is not met because people-told-of-preventive-action stands at partly

  Rule: staff-wellbeing-cared-for (good)

    Scenario: met when staff have counselling and other help for their wellbeing
      Given the fact e1 that staff-wellbeing-promoted holds
      When the service is assessed
      Then staff-wellbeing-cared-for is met because of e1

    Scenario: not met when help for wellbeing is offered only on the main site
      Given the fact e1 that staff-wellbeing-promoted partly holds
      When the service is assessed
      Then staff-wellbeing-cared-for is not met because staff-wellbeing-promoted stands at partly

  Rule: staff-kept-safe-at-work (good)

    Scenario: met when lone workers and others are well protected
      Given the fact e1 that staff-safety-emphasised holds
      When the service is assessed
      Then staff-kept-safe-at-work is met because of e1

    Scenario: not met when some lone workers have no alarm
      Given the fact e1 that staff-safety-emphasised partly holds
      When the service is assessed
      Then staff-kept-safe-at-work is not met because staff-safety-emphasised stands at partly

  Rule: teams-work-hand-in-hand (good)

    Scenario: met when teams cooperate readily and feel responsible together
      Given the fact e1 that teams-cooperate-across-service holds
      When the service is assessed
      Then teams-work-hand-in-hand is met because of e1

    Scenario: not met when one team keeps itself apart
      Given the fact e1 that teams-cooperate-across-service partly holds
      When the service is assessed
      Then teams-work-hand-in-hand is not met because teams-cooperate-across-service stands at partly

  Rule: good-relationships-among-staff (good)

    Scenario: met when staff get on well and value each other
      Given the fact e1 that working-relationships-positive holds
      When the service is assessed
      Then good-relationships-among-staff is met because of e1

    Scenario: not met when relationships in one unit are cool
      Given the fact e1 that working-relationships-positive partly holds
      When the service is assessed
      Then good-relationships-among-staff is not met because working-relationships-positive stands at partly

  Rule: conflicts-soon-settled (good)

    Scenario: met when disputes are settled soon and fairly
      Given the fact e1 that staff-conflicts-resolved-well holds
      When the service is assessed
      Then conflicts-soon-settled is met because of e1

    Scenario: not met when one dispute has gone on for a year
      Given the fact e1 that staff-conflicts-resolved-well partly holds
      When the service is assessed
      Then conflicts-soon-settled is not met because staff-conflicts-resolved-well stands at partly

  Rule: staff-at-every-level-developed (good)

    Scenario: met when staff at every level have the development they need
      Given the fact e1 that development-for-staff-at-every-level holds
      When the service is assessed
      Then staff-at-every-level-developed is met because of e1

    Scenario: not met when only nurses are offered talks about their careers
      Given the fact e1 that development-for-staff-at-every-level partly holds
      When the service is assessed
      Then staff-at-every-level-developed is not met because development-for-staff-at-every-level stands at partly

  Rule: appraisals-up-to-date (good)

    Scenario: met when nine staff in ten have had their appraisal
      Given the fact e1 that workforce-appraisals-done measures 90 percent
      When the service is assessed
      Then appraisals-up-to-date is met because of e1

    Scenario: not met when just under nine in ten have had their appraisal
      Given the fact e1 that workforce-appraisals-done measures 89 percent
      When the service is assessed
      Then appraisals-up-to-date is not met because workforce-appraisals-done stands at partly

    Scenario: met when inspectors find appraisals up to date without counting
      Given the fact e1 that workforce-appraisals-done holds
      When the service is assessed
      Then appraisals-up-to-date is met because of e1

  Rule: appraisals-worth-having (good)

    Scenario: met when staff find their appraisals thorough and useful
      Given the fact e1 that appraisals-of-high-quality holds
      When the service is assessed
      Then appraisals-worth-having is met because of e1

    Scenario: not met when staff call some appraisals a form-filling exercise
      Given the fact e1 that appraisals-of-high-quality partly holds
      When the service is assessed
      Then appraisals-worth-having is not met because appraisals-of-high-quality stands at partly

  Rule: equality-and-diversity-championed (good)

    Scenario: met when equality and diversity are promoted by all
      Given the fact e1 that equality-and-diversity-actively-promoted holds
      When the service is assessed
      Then equality-and-diversity-championed is met because of e1

    Scenario: not met when only some parts of the organisation promote diversity
      Given the fact e1 that equality-and-diversity-actively-promoted partly holds
      When the service is assessed
      Then equality-and-diversity-championed is not met because equality-and-diversity-actively-promoted stands at partly

  Rule: workforce-inequality-countered (good)

    Scenario: met when workforce data are studied and action follows
      Given the fact e1 that workforce-inequality-tackled holds
      When the service is assessed
      Then workforce-inequality-countered is met because of e1

    Scenario: not met when action on inequality has stalled in part
      Given the fact e1 that workforce-inequality-tackled partly holds
      When the service is assessed
      Then workforce-inequality-countered is not met because workforce-inequality-tackled stands at partly

  Rule: staff-sense-fair-treatment (good)

    Scenario: met when staff from all groups feel fairly treated
      Given the fact e1 that staff-feel-treated-equitably holds
      When the service is assessed
      Then staff-sense-fair-treatment is met because of e1

    Scenario: not met when staff from ethnic minorities feel less fairly treated
      Given the fact e1 that staff-feel-treated-equitably partly holds
      When the service is assessed
      Then staff-sense-fair-treatment is not met because staff-feel-treated-equitably stands at partly

  Rule: staff-satisfaction-uneven (requires_improvement)

    Scenario: met when some staff are content and others are not
      Given the fact e1 that staff-satisfied-at-work partly holds
      When the service is assessed
      Then staff-satisfaction-uneven is met because of e1

    Scenario: not met when all staff are content
      Given the fact e1 that staff-satisfied-at-work holds
      When the service is assessed
      Then staff-satisfaction-uneven is not met because staff-satisfied-at-work stands at yes

  Rule: staff-unvalued-strained-or-without-pride (requires_improvement)

    Scenario: met when some teams feel less valued than others
      Given the fact e1 that staff-feel-respected-and-supported partly holds
      And the fact e2 that staff-proud-of-organisation holds
      And the fact e3 that staff-stress-or-overload-high does not hold
      When the service is assessed
      Then staff-unvalued-strained-or-without-pride is met because of e1

    Scenario: met when some staff are not proud to work here
      Given the fact e1 that staff-feel-respected-and-supported holds
      And the fact e2 that staff-proud-of-organisation partly holds
      And the fact e3 that staff-stress-or-overload-high does not hold
      When the service is assessed
      Then staff-unvalued-strained-or-without-pride is met because of e2

    Scenario: met when parts of the workforce are under stress
      Given the fact e1 that staff-feel-respected-and-supported holds
      And the fact e2 that staff-proud-of-organisation holds
      And the fact e3 that staff-stress-or-overload-high partly holds
      When the service is assessed
      Then staff-unvalued-strained-or-without-pride is met because of e3

    Scenario: not met when staff feel valued and proud and the workload is a fair one
      Given the fact e1 that staff-feel-respected-and-supported holds
      And the fact e2 that staff-proud-of-organisation holds
      And the fact e3 that staff-stress-or-overload-high does not hold
      When the service is assessed
      Then staff-unvalued-strained-or-without-pride is not met because staff-feel-respected-and-supported stands at yes

  Rule: culture-too-low-on-the-list (requires_improvement)

    Scenario: met when work on the culture is often put off
      Given the fact e1 that culture-improvement-given-priority partly holds
      When the service is assessed
      Then culture-too-low-on-the-list is met because of e1

    Scenario: met when nobody works on the culture
      Given the fact e1 that culture-improvement-given-priority does not hold
      When the service is assessed
      Then culture-too-low-on-the-list is met because of e1

    Scenario: not met when work on the culture ranks high
      Given the fact e1 that culture-improvement-given-priority holds
      When the service is assessed
      Then culture-too-low-on-the-list is not met because culture-improvement-given-priority stands at yes

  Rule: leaders-do-not-always-set-the-tone (requires_improvement)

    Scenario: met when some leaders are less supportive than they should be
      Given the fact e1 that leaders-model-supportive-culture partly holds
      And the fact e2 that leaders-embody-shared-values holds
      And the fact e3 that culture-centred-on-people holds
      When the service is assessed
      Then leaders-do-not-always-set-the-tone is met because of e1

    Scenario: met when some leaders do not live by the values
      Given the fact e1 that leaders-model-supportive-culture holds
      And the fact e2 that leaders-embody-shared-values partly holds
      And the fact e3 that culture-centred-on-people holds
      When the service is assessed
      Then leaders-do-not-always-set-the-tone is met because of e2

    Scenario: met when the needs of people are at times forgotten
      Given the fact e1 that leaders-model-supportive-culture holds
      And the fact e2 that leaders-embody-shared-values holds
      And the fact e3 that culture-centred-on-people partly holds
      When the service is assessed
      Then leaders-do-not-always-set-the-tone is met because of e3

    Scenario: not met when leaders are supportive, true to the values and put people first
      Given the fact e1 that leaders-model-supportive-culture holds
      And the fact e2 that leaders-embody-shared-values holds
      And the fact e3 that culture-centred-on-people holds
      When the service is assessed
      Then leaders-do-not-always-set-the-tone is not met because leaders-model-supportive-culture stands at yes

  Rule: wrong-behaviour-at-times-tolerated (requires_improvement)

    Scenario: met when rudeness by senior staff is let pass
      Given the fact e1 that wrong-behaviour-dealt-with partly holds
      And the fact e2 that ill-treatment-of-staff-rife does not hold
      And the fact e3 that ill-treatment-of-staff-acted-on holds
      When the service is assessed
      Then wrong-behaviour-at-times-tolerated is met because of e1

    Scenario: met when there is some bullying
      Given the fact e1 that wrong-behaviour-dealt-with holds
      And the fact e2 that ill-treatment-of-staff-rife partly holds
      And the fact e3 that ill-treatment-of-staff-acted-on holds
      When the service is assessed
      Then wrong-behaviour-at-times-tolerated is met because of e2

    Scenario: met when bullying is at a high level even though enough is done about it
      Given the fact e1 that wrong-behaviour-dealt-with holds
      And the fact e2 that ill-treatment-of-staff-rife holds
      And the fact e3 that ill-treatment-of-staff-acted-on holds
      When the service is assessed
      Then wrong-behaviour-at-times-tolerated is met because of e2

    Scenario: met when attacks on staff are few but not enough is done to keep them so
      Given the fact e1 that wrong-behaviour-dealt-with holds
      And the fact e2 that ill-treatment-of-staff-rife does not hold
      And the fact e3 that ill-treatment-of-staff-acted-on partly holds
      When the service is assessed
      Then wrong-behaviour-at-times-tolerated is met because of e3

    Scenario: not met when wrong behaviour ends soon and staff are neither bullied nor attacked
      Given the fact e1 that wrong-behaviour-dealt-with holds
      And the fact e2 that ill-treatment-of-staff-rife does not hold
      And the fact e3 that ill-treatment-of-staff-acted-on holds
      When the service is assessed
      Then wrong-behaviour-at-times-tolerated is not met because wrong-behaviour-dealt-with stands at yes

  Rule: staff-wellbeing-or-safety-too-low-on-the-list (requires_improvement)

    Scenario: met when support for wellbeing has gaps
      Given the fact e1 that staff-wellbeing-promoted partly holds
      And the fact e2 that staff-safety-emphasised holds
      When the service is assessed
      Then staff-wellbeing-or-safety-too-low-on-the-list is met because of e1

    Scenario: met when too little thought is given to staff who work alone
      Given the fact e1 that staff-wellbeing-promoted holds
      And the fact e2 that staff-safety-emphasised partly holds
      When the service is assessed
      Then staff-wellbeing-or-safety-too-low-on-the-list is met because of e2

    Scenario: not met when wellbeing and safety of staff are both well looked after
      Given the fact e1 that staff-wellbeing-promoted holds
      And the fact e2 that staff-safety-emphasised holds
      When the service is assessed
      Then staff-wellbeing-or-safety-too-low-on-the-list is not met because staff-wellbeing-promoted stands at yes

  Rule: staff-not-always-drawn-in (requires_improvement)

    Scenario: met when some staff feel left out of things
      Given the fact e1 that staff-engaged-and-empowered partly holds
      When the service is assessed
      Then staff-not-always-drawn-in is met because of e1

    Scenario: not met when staff feel drawn in and able to improve things
      Given the fact e1 that staff-engaged-and-empowered holds
      When the service is assessed
      Then staff-not-always-drawn-in is not met because staff-engaged-and-empowered stands at yes

  Rule: some-teams-work-apart (requires_improvement)

    Scenario: met when teams on two sites work in isolation
      Given the fact e1 that teams-cooperate-across-service partly holds
      And the fact e2 that managers-and-clinicians-cohesive holds
      When the service is assessed
      Then some-teams-work-apart is met because of e1

    Scenario: met when doctors and managers do not always work as one
      Given the fact e1 that teams-cooperate-across-service holds
      And the fact e2 that managers-and-clinicians-cohesive partly holds
      When the service is assessed
      Then some-teams-work-apart is met because of e2

    Scenario: not met when all teams, managers and clinicians work together
      Given the fact e1 that teams-cooperate-across-service holds
      And the fact e2 that managers-and-clinicians-cohesive holds
      When the service is assessed
      Then some-teams-work-apart is not met because teams-cooperate-across-service stands at yes

  Rule: relationships-at-times-strained (requires_improvement)

    Scenario: met when relationships in some teams are strained
      Given the fact e1 that working-relationships-positive partly holds
      And the fact e2 that staff-conflicts-resolved-well holds
      And the fact e3 that staff-conflict-high does not hold
      When the service is assessed
      Then relationships-at-times-strained is met because of e1

    Scenario: met when conflicts drag on
      Given the fact e1 that working-relationships-positive holds
      And the fact e2 that staff-conflicts-resolved-well partly holds
      And the fact e3 that staff-conflict-high does not hold
      When the service is assessed
      Then relationships-at-times-strained is met because of e2

    Scenario: met when there is more conflict than there should be
      Given the fact e1 that working-relationships-positive holds
      And the fact e2 that staff-conflicts-resolved-well holds
      And the fact e3 that staff-conflict-high partly holds
      When the service is assessed
      Then relationships-at-times-strained is met because of e3

    Scenario: not met when staff get on well and the rare conflict is soon over
      Given the fact e1 that working-relationships-positive holds
      And the fact e2 that staff-conflicts-resolved-well holds
      And the fact e3 that staff-conflict-high does not hold
      When the service is assessed
      Then relationships-at-times-strained is not met because working-relationships-positive stands at yes

  Rule: staff-concerns-at-times-kept-back (requires_improvement)

    Scenario: met when some staff keep their concerns to themselves
      Given the fact e1 that staff-concerns-raised-unafraid partly holds
      When the service is assessed
      Then staff-concerns-at-times-kept-back is met because of e1

    Scenario: met when staff raise no concerns at all
      Given the fact e1 that staff-concerns-raised-unafraid does not hold
      When the service is assessed
      Then staff-concerns-at-times-kept-back is met because of e1

    Scenario: not met when staff do not keep concerns to themselves
      Given the fact e1 that staff-concerns-raised-unafraid holds
      When the service is assessed
      Then staff-concerns-at-times-kept-back is not met because staff-concerns-raised-unafraid stands at yes

  Rule: staff-concerns-at-times-dismissed (requires_improvement)

    Scenario: met when some managers make light of concerns
      Given the fact e1 that concern-raisers-heard-with-respect partly holds
      When the service is assessed
      Then staff-concerns-at-times-dismissed is met because of e1

    Scenario: not met when concerns are heard with respect and taken seriously
      Given the fact e1 that concern-raisers-heard-with-respect holds
      When the service is assessed
      Then staff-concerns-at-times-dismissed is not met because concern-raisers-heard-with-respect stands at yes

  Rule: speaking-up-not-always-easy (requires_improvement)

    Scenario: met when some staff do not know whom to tell
      Given the fact e1 that speaking-up-routes-known partly holds
      And the fact e2 that raising-concerns-encouraged holds
      And the fact e3 that concern-raisers-supported holds
      And the fact e4 that retribution-for-raising-concerns does not hold
      When the service is assessed
      Then speaking-up-not-always-easy is met because of e1

    Scenario: met when nobody encourages staff to speak up
      Given the fact e1 that speaking-up-routes-known holds
      And the fact e2 that raising-concerns-encouraged does not hold
      And the fact e3 that concern-raisers-supported holds
      And the fact e4 that retribution-for-raising-concerns does not hold
      When the service is assessed
      Then speaking-up-not-always-easy is met because of e2

    Scenario: met when support for those who speak up is thin
      Given the fact e1 that speaking-up-routes-known holds
      And the fact e2 that raising-concerns-encouraged holds
      And the fact e3 that concern-raisers-supported partly holds
      And the fact e4 that retribution-for-raising-concerns does not hold
      When the service is assessed
      Then speaking-up-not-always-easy is met because of e3

    Scenario: met when one who spoke up lost shifts afterwards
      Given the fact e1 that speaking-up-routes-known holds
      And the fact e2 that raising-concerns-encouraged holds
      And the fact e3 that concern-raisers-supported holds
      And the fact e4 that retribution-for-raising-concerns partly holds
      When the service is assessed
      Then speaking-up-not-always-easy is met because of e4

    Scenario: not met when staff know how to speak up, are encouraged and supported and suffer nothing for it
      Given the fact e1 that speaking-up-routes-known holds
      And the fact e2 that raising-concerns-encouraged holds
      And the fact e3 that concern-raisers-supported holds
      And the fact e4 that retribution-for-raising-concerns does not hold
      When the service is assessed
      Then speaking-up-not-always-easy is not met because speaking-up-routes-known stands at yes

    Scenario: met, as it is so in part that leaders encourage staff to raise concerns, for the good that comes of it
      Given the fact e1 that speaking-up-routes-known does not hold
      And the fact e2 that raising-concerns-encouraged partly holds
      When the service is assessed
      Then speaking-up-not-always-easy is met because of e1, e2

  Rule: staff-concerns-not-properly-followed-up (requires_improvement)

    Scenario: met when some concerns are left uninvestigated
      Given the fact e1 that staff-concerns-investigated partly holds
      And the fact e2 that staff-concern-lessons-acted-on holds
      When the service is assessed
      Then staff-concerns-not-properly-followed-up is met because of e1

    Scenario: met when little happens after a concern is raised
      Given the fact e1 that staff-concerns-investigated holds
      And the fact e2 that staff-concern-lessons-acted-on does not hold
      When the service is assessed
      Then staff-concerns-not-properly-followed-up is met because of e2

    Scenario: not met when all concerns are investigated in confidence and lead to action
      Given the fact e1 that staff-concerns-investigated holds
      And the fact e2 that staff-concern-lessons-acted-on holds
      When the service is assessed
      Then staff-concerns-not-properly-followed-up is not met because staff-concerns-investigated stands at yes

    Scenario: met, as it is so in part that what is learned from the concerns that staff raise is passed on and leads to action
      Given the fact e1 that staff-concerns-investigated does not hold
      And the fact e2 that staff-concern-lessons-acted-on partly holds
      When the service is assessed
      Then staff-concerns-not-properly-followed-up is met because of e1, e2

  Rule: openness-has-limits (requires_improvement)

    Scenario: met when the organisation is open about some things only
      Given the fact e1 that openness-and-honesty-the-norm partly holds
      And the fact e2 that poor-practice-challenged holds
      And the fact e3 that culture-defensive does not hold
      When the service is assessed
      Then openness-has-limits is met because of e1

    Scenario: met when poor practice is sometimes let pass
      Given the fact e1 that openness-and-honesty-the-norm holds
      And the fact e2 that poor-practice-challenged partly holds
      And the fact e3 that culture-defensive does not hold
      When the service is assessed
      Then openness-has-limits is met because of e2

    Scenario: met when leaders are defensive at times
      Given the fact e1 that openness-and-honesty-the-norm holds
      And the fact e2 that poor-practice-challenged holds
      And the fact e3 that culture-defensive partly holds
      When the service is assessed
      Then openness-has-limits is met because of e3

    Scenario: not met when the culture is open, challenges poor practice and bears criticism
      Given the fact e1 that openness-and-honesty-the-norm holds
      And the fact e2 that poor-practice-challenged holds
      And the fact e3 that culture-defensive does not hold
      When the service is assessed
      Then openness-has-limits is not met because openness-and-honesty-the-norm stands at yes

  Rule: apology-at-times-missing-or-late (requires_improvement)

    Scenario: met when an apology is sometimes left out
      Given the fact e1 that apology-given-when-care-goes-wrong partly holds
      And the fact e2 that apology-for-care-timely holds
      When the service is assessed
      Then apology-at-times-missing-or-late is met because of e1

    Scenario: met when an apology sometimes comes late
      Given the fact e1 that apology-given-when-care-goes-wrong holds
      And the fact e2 that apology-for-care-timely partly holds
      When the service is assessed
      Then apology-at-times-missing-or-late is met because of e2

    Scenario: not met when everyone concerned receives a prompt apology
      Given the fact e1 that apology-given-when-care-goes-wrong holds
      And the fact e2 that apology-for-care-timely holds
      When the service is assessed
      Then apology-at-times-missing-or-late is not met because apology-given-when-care-goes-wrong stands at yes

  Rule: people-at-times-unaware-what-was-put-right (requires_improvement)

    Scenario: met when some people never hear what was changed
      Given the fact e1 that people-told-of-preventive-action partly holds
      When the service is assessed
      Then people-at-times-unaware-what-was-put-right is met because of e1

    Scenario: not met when all concerned hear what was changed
      Given the fact e1 that people-told-of-preventive-action holds
      When the service is assessed
      Then people-at-times-unaware-what-was-put-right is not met because people-told-of-preventive-action stands at yes

  Rule: candour-towards-people-uneven (requires_improvement)

    Scenario: met when one family was not told of a mistake
      Given the fact e1 that people-told-when-care-goes-wrong partly holds
      And the fact e2 that duty-of-candour-understood holds
      When the service is assessed
      Then candour-towards-people-uneven is met because of e1

    Scenario: met when some staff do not know what the duty of candour asks
      Given the fact e1 that people-told-when-care-goes-wrong holds
      And the fact e2 that duty-of-candour-understood partly holds
      When the service is assessed
      Then candour-towards-people-uneven is met because of e2

    Scenario: not met when all concerned are told and staff know the duty of candour
      Given the fact e1 that people-told-when-care-goes-wrong holds
      And the fact e2 that duty-of-candour-understood holds
      When the service is assessed
      Then candour-towards-people-uneven is not met because people-told-when-care-goes-wrong stands at yes

  Rule: staff-development-at-times-put-off (requires_improvement)

    Scenario: met when study leave is sometimes cancelled for lack of cover
      Given the fact e1 that development-for-staff-at-every-level partly holds
      When the service is assessed
      Then staff-development-at-times-put-off is met because of e1

    Scenario: not met when time for development is kept free for all staff
      Given the fact e1 that development-for-staff-at-every-level holds
      When the service is assessed
      Then staff-development-at-times-put-off is not met because development-for-staff-at-every-level stands at yes

  Rule: appraisals-patchy (requires_improvement)

    Scenario: met when some appraisals are overdue
      Given the fact e1 that workforce-appraisals-done measures 89 percent
      And the fact e2 that appraisals-of-high-quality holds
      When the service is assessed
      Then appraisals-patchy is met because of e1

    Scenario: met when appraisals are done but of middling quality
      Given the fact e1 that workforce-appraisals-done holds
      And the fact e2 that appraisals-of-high-quality partly holds
      When the service is assessed
      Then appraisals-patchy is met because of e2

    Scenario: not met when appraisals are good and nine in ten are done
      Given the fact e1 that workforce-appraisals-done measures 90 percent
      And the fact e2 that appraisals-of-high-quality holds
      When the service is assessed
      Then appraisals-patchy is not met because workforce-appraisals-done stands at yes

  Rule: equality-and-diversity-unevenly-promoted (requires_improvement)

    Scenario: met when diversity is promoted in some departments only
      Given the fact e1 that equality-and-diversity-actively-promoted partly holds
      When the service is assessed
      Then equality-and-diversity-unevenly-promoted is met because of e1

    Scenario: not met when equality and diversity are promoted throughout
      Given the fact e1 that equality-and-diversity-actively-promoted holds
      When the service is assessed
      Then equality-and-diversity-unevenly-promoted is not met because equality-and-diversity-actively-promoted stands at yes

  Rule: workforce-inequality-left-standing (requires_improvement)

    Scenario: met when known causes of inequality are not acted on
      Given the fact e1 that workforce-inequality-tackled partly holds
      When the service is assessed
      Then workforce-inequality-left-standing is met because of e1

    Scenario: not met when the causes of inequality are known and acted on
      Given the fact e1 that workforce-inequality-tackled holds
      When the service is assessed
      Then workforce-inequality-left-standing is not met because workforce-inequality-tackled stands at yes

  Rule: some-staff-sense-unfair-treatment (requires_improvement)

    Scenario: met when some staff feel passed over for promotion
      Given the fact e1 that staff-feel-treated-equitably partly holds
      When the service is assessed
      Then some-staff-sense-unfair-treatment is met because of e1

    Scenario: not met when no group of staff feels unfairly treated
      Given the fact e1 that staff-feel-treated-equitably holds
      When the service is assessed
      Then some-staff-sense-unfair-treatment is not met because staff-feel-treated-equitably stands at yes

  Rule: culture-thought-unimportant (inadequate)

    Scenario: met when leaders see no use in work on the culture
      Given the fact e1 that importance-of-culture-understood does not hold
      When the service is assessed
      Then culture-thought-unimportant is met because of e1

    Scenario: not met when some leaders see how much the culture matters
      Given the fact e1 that importance-of-culture-understood partly holds
      When the service is assessed
      Then culture-thought-unimportant is not met because importance-of-culture-understood stands at partly

    Scenario: not met when the leaders' view of the culture is not known
      When the service is assessed
      Then culture-thought-unimportant is not met because importance-of-culture-understood is unknown

  Rule: staff-unhappy-or-overburdened (inadequate)

    Scenario: met when morale is very low
      Given the fact e1 that staff-satisfied-at-work does not hold
      And the fact e2 that staff-stress-or-overload-high does not hold
      When the service is assessed
      Then staff-unhappy-or-overburdened is met because of e1

    Scenario: met when staff everywhere are overworked and people came to harm by it
      Given the fact e1 that staff-satisfied-at-work partly holds
      And the fact e2 that staff-stress-or-overload-high holds, with significant impact
      When the service is assessed
      Then staff-unhappy-or-overburdened is met because of e2

    Scenario: not met when morale is low in places and only some staff are overworked
      Given the fact e1 that staff-satisfied-at-work partly holds
      And the fact e2 that staff-stress-or-overload-high partly holds
      When the service is assessed
      Then staff-unhappy-or-overburdened is not met because staff-satisfied-at-work stands at partly

  Rule: staff-left-without-respect-or-support (inadequate)

    Scenario: met when staff feel that nobody values them
      Given the fact e1 that staff-feel-respected-and-supported does not hold
      When the service is assessed
      Then staff-left-without-respect-or-support is met because of e1

    Scenario: not met when most staff feel valued by their managers
      Given the fact e1 that staff-feel-respected-and-supported partly holds
      When the service is assessed
      Then staff-left-without-respect-or-support is not met because staff-feel-respected-and-supported stands at partly

  Rule: teams-divided (inadequate)

    Scenario: met when teams will not cooperate, to the harm of people
      Given the fact e1 that teams-cooperate-across-service does not hold, with significant impact
      And the fact e2 that staff-conflict-high does not hold
      When the service is assessed
      Then teams-divided is met because of e1

    Scenario: met when open conflict divides the staff
      Given the fact e1 that teams-cooperate-across-service partly holds
      And the fact e2 that staff-conflict-high holds
      When the service is assessed
      Then teams-divided is met because of e2

    Scenario: not met when cooperation fails and conflict arises between two teams only
      Given the fact e1 that teams-cooperate-across-service partly holds
      And the fact e2 that staff-conflict-high partly holds
      When the service is assessed
      Then teams-divided is not met because teams-cooperate-across-service stands at partly

  Rule: orders-from-above (inadequate)

    Scenario: met when staff may only do as they are told
      Given the fact e1 that culture-top-down holds
      When the service is assessed
      Then orders-from-above is met because of e1

    Scenario: not met when some managers leave room for staff to decide
      Given the fact e1 that culture-top-down partly holds
      When the service is assessed
      Then orders-from-above is not met because culture-top-down stands at partly

  Rule: culture-closed-or-dishonest (inadequate)

    Scenario: met when mistakes are covered up
      Given the fact e1 that openness-and-honesty-the-norm does not hold
      And the fact e2 that poor-practice-challenged partly holds
      When the service is assessed
      Then culture-closed-or-dishonest is met because of e1

    Scenario: met when poor practice has gone unchallenged for years and people were harmed
      Given the fact e1 that openness-and-honesty-the-norm partly holds
      And the fact e2 that poor-practice-challenged does not hold, with significant impact
      When the service is assessed
      Then culture-closed-or-dishonest is met because of e2

    Scenario: met when staff do not dare to speak up
      Given the fact e1 that openness-and-honesty-the-norm partly holds
      And the fact e2 that poor-practice-challenged partly holds
      And the fact e3 that staff-concerns-raised-unafraid does not hold
      When the service is assessed
      Then culture-closed-or-dishonest is met because of e3

    Scenario: met once only when staff fear to speak up in a culture that is not open
      Given the fact e1 that openness-and-honesty-the-norm does not hold
      And the fact e2 that staff-concerns-raised-unafraid does not hold
      When the service is assessed
      Then culture-closed-or-dishonest is met because of e1, e2

    Scenario: not met when the organisation is open in most things and poor practice usually challenged
      Given the fact e1 that openness-and-honesty-the-norm partly holds
      And the fact e2 that poor-practice-challenged partly holds
      When the service is assessed
      Then culture-closed-or-dishonest is not met because openness-and-honesty-the-norm stands at partly

    Scenario: met, whether or not staff raise the concerns that they have, with no fear of what may follow
      Given the fact e1 that openness-and-honesty-the-norm does not hold
      And the fact e2 that staff-concerns-raised-unafraid partly holds
      When the service is assessed
      Then culture-closed-or-dishonest is met because of e1

    Scenario: not met when some staff dare to speak up
      Given the fact e1 that staff-concerns-raised-unafraid partly holds
      When the service is assessed
      Then culture-closed-or-dishonest is not met because staff-concerns-raised-unafraid stands at partly

  Rule: culture-unfair-to-staff (inadequate)

    Scenario: met when staff at large feel unfairly treated
      Given the fact e1 that staff-feel-treated-equitably does not hold
      When the service is assessed
      Then culture-unfair-to-staff is met because of e1

    Scenario: not met when one group alone feels unfairly treated
      Given the fact e1 that staff-feel-treated-equitably partly holds
      When the service is assessed
      Then culture-unfair-to-staff is not met because staff-feel-treated-equitably stands at partly

  Rule: people-denied-truth-or-apology (inadequate)

    Scenario: met when mistakes are kept from the people concerned
      Given the fact e1 that people-told-when-care-goes-wrong does not hold, with significant impact
      When the service is assessed
      Then people-denied-truth-or-apology is met because of e1

    Scenario: met when nobody says sorry for what went wrong
      Given the fact e1 that people-told-when-care-goes-wrong partly holds
      And the fact e2 that apology-given-when-care-goes-wrong does not hold
      When the service is assessed
      Then people-denied-truth-or-apology is met because of e2

    Scenario: not met when mistakes are kept from people only now and then and most receive an apology
      Given the fact e1 that people-told-when-care-goes-wrong partly holds
      And the fact e2 that apology-given-when-care-goes-wrong partly holds
      When the service is assessed
      Then people-denied-truth-or-apology is not met because people-told-when-care-goes-wrong stands at partly

  Rule: defensive-staff-and-culture (inadequate)

    Scenario: met when staff and leaders meet all criticism with excuses
      Given the fact e1 that culture-defensive holds
      When the service is assessed
      Then defensive-staff-and-culture is met because of e1

    Scenario: not met when criticism is at times met with excuses
      Given the fact e1 that culture-defensive partly holds
      When the service is assessed
      Then defensive-staff-and-culture is not met because culture-defensive stands at partly

  Rule: compassion-missing-among-staff (inadequate)

    Scenario: met when staff are cold to people and to each other
      Given the fact e1 that compassion-shown-by-staff does not hold
      When the service is assessed
      Then compassion-missing-among-staff is met because of e1

    Scenario: not met when a few members of staff are cold
      Given the fact e1 that compassion-shown-by-staff partly holds
      When the service is assessed
      Then compassion-missing-among-staff is not met because compassion-shown-by-staff stands at partly

  Rule: ill-treatment-of-staff-rife-and-unchecked (inadequate)

    Scenario: met when bullying is rife and nothing is done about it
      Given the fact e1 that ill-treatment-of-staff-rife holds
      And the fact e2 that ill-treatment-of-staff-acted-on does not hold
      When the service is assessed
      Then ill-treatment-of-staff-rife-and-unchecked is met because of e1, e2

    Scenario: not met when discrimination is rife but some steps are being taken
      Given the fact e1 that ill-treatment-of-staff-rife holds
      And the fact e2 that ill-treatment-of-staff-acted-on partly holds
      When the service is assessed
      Then ill-treatment-of-staff-rife-and-unchecked is not met because ill-treatment-of-staff-acted-on stands at partly

    Scenario: not met when violence is rife and nobody knows what is done about it
      Given the fact e1 that ill-treatment-of-staff-rife holds
      When the service is assessed
      Then ill-treatment-of-staff-rife-and-unchecked is not met because ill-treatment-of-staff-acted-on is unknown

    Scenario: not met when nothing is done against bullying but there is only some of it
      Given the fact e1 that ill-treatment-of-staff-rife partly holds
      And the fact e2 that ill-treatment-of-staff-acted-on does not hold
      When the service is assessed
      Then ill-treatment-of-staff-rife-and-unchecked is not met because ill-treatment-of-staff-rife stands at partly

  Rule: those-who-speak-up-disrespected (inadequate)

    Scenario: met when those who raise concerns are treated with contempt
      Given the fact e1 that concern-raisers-heard-with-respect does not hold
      And the fact e2 that retribution-for-raising-concerns does not hold
      When the service is assessed
      Then those-who-speak-up-disrespected is met because of e1

    Scenario: met when staff were disciplined for raising concerns
      Given the fact e1 that concern-raisers-heard-with-respect partly holds
      And the fact e2 that retribution-for-raising-concerns holds
      When the service is assessed
      Then those-who-speak-up-disrespected is met because of e2

    Scenario: not met when disrespect for those who raise concerns is an exception and a single person suffered for it
      Given the fact e1 that concern-raisers-heard-with-respect partly holds
      And the fact e2 that retribution-for-raising-concerns partly holds
      When the service is assessed
      Then those-who-speak-up-disrespected is not met because concern-raisers-heard-with-respect stands at partly

  Rule: staff-development-and-appraisal-neglected (inadequate)

    Scenario: met when staff go undeveloped and fewer than three in four have had their appraisal
      Given the fact e1 that development-for-staff-at-every-level does not hold
      And the fact e2 that workforce-appraisals-done measures 74 percent
      When the service is assessed
      Then staff-development-and-appraisal-neglected is met because of e1, e2

    Scenario: met when no thought is given to developing staff and hardly anyone was appraised
      Given the fact e1 that development-for-staff-at-every-level does not hold
      And the fact e2 that workforce-appraisals-done does not hold
      When the service is assessed
      Then staff-development-and-appraisal-neglected is met because of e1, e2

    Scenario: not met when staff go undeveloped but three in four have had their appraisal
      Given the fact e1 that development-for-staff-at-every-level does not hold
      And the fact e2 that workforce-appraisals-done measures 75 percent
      When the service is assessed
      Then staff-development-and-appraisal-neglected is not met because workforce-appraisals-done stands at partly

    Scenario: not met when appraisals are few but some staff are helped to develop
      Given the fact e1 that development-for-staff-at-every-level partly holds
      And the fact e2 that workforce-appraisals-done does not hold
      When the service is assessed
      Then staff-development-and-appraisal-neglected is not met because development-for-staff-at-every-level stands at partly
