Feature: S2 Assessing and managing risk

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: GP practice
    Given a service of type gp_practice
    And the fact e1 that temporary-staff-used-safely holds
    And the fact e2 that temporary-staff-inducted holds
    And the fact e3 that risk-plans-follow-guidance holds
    And the fact e4 that risk-assessments-person-centred holds
    And the fact e5 that risk-assessments-proportionate holds
    And the fact e6 that risk-assessments-reviewed holds
    And the fact e7 that people-consulted-on-own-risks holds
    And the fact e8 that people-active-in-own-risks holds
    And the fact e9 that families-active-in-risks holds
    When the service is assessed
    Then the fact e1 is listed as unused because temporary-staff-used-safely does not apply to this service type
    And the fact e2 is listed as unused because temporary-staff-inducted does not apply to this service type
    And the fact e3 is listed as unused because risk-plans-follow-guidance does not apply to this service type
    And the fact e4 is listed as unused because risk-assessments-person-centred does not apply to this service type
    And the fact e5 is listed as unused because risk-assessments-proportionate does not apply to this service type
    And the fact e6 is listed as unused because risk-assessments-reviewed does not apply to this service type
    And the fact e7 is listed as unused because people-consulted-on-own-risks does not apply to this service type
    And the fact e8 is listed as unused because people-active-in-own-risks does not apply to this service type
    And the fact e9 is listed as unused because families-active-in-risks does not apply to this service type

  Scenario: what is not asked of this type of service is put aside: Ambulance service
    Given a service of type ambulance
    And the fact e1 that handovers-pass-on-risks holds
    When the service is assessed
    Then the fact e1 is listed as unused because handovers-pass-on-risks does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then S2 is not outstanding because in risk-foreseen-by-everyone the claim risk-anticipated-throughout is missing
    And S2 is not outstanding because in risk-discussed-well-with-people the claim risk-talked-through-well is missing
    And S2 is not outstanding because in people-and-families-manage-risks the claim people-active-in-own-risks is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then S2 is not good because in staffing-planned-to-be-safe the claim staffing-need-planned is missing
    And S2 is not good because in staffing-as-planned the claim staffing-meets-plan is missing
    And S2 is not good because in skills-as-needed the claim staff-skill-mix-right is missing
    And S2 is not good because in staffing-kept-under-review the claim staffing-need-reviewed is missing
    And S2 is not good because in working-hours-safe the claim staff-hours-within-limits is missing
    And S2 is not good because in shortages-dealt-with-fast the claim staff-shortages-answered-fast is missing
    And S2 is not good because in absence-leaves-no-gap the claim staff-absence-covered is missing
    And S2 is not good because in temporary-staff-safe the claim temporary-staff-used-safely is missing
    And S2 is not good because in temporary-staff-know-the-place the claim temporary-staff-inducted is missing
    And S2 is not good because in handovers-work the claim handovers-pass-on-risks is missing
    And S2 is not good because in changes-in-risk-noticed the claim changing-risks-recognised is missing
    And S2 is not good because in changes-in-risk-answered the claim changing-risks-acted-on is missing
    And S2 is not good because in worsening-health-answered the claim deterioration-escalated is missing
    And S2 is not good because in emergencies-answered the claim medical-emergencies-handled is missing
    And S2 is not good because in staff-trained-for-emergencies the claim emergency-life-support-trained is missing
    And S2 is not good because in senior-staff-back-the-response the claim senior-help-at-hand is missing
    And S2 is not good because in changes-assessed-for-safety the claim change-safety-impact-assessed is missing
    And S2 is not good because in risks-of-change-under-control the claim change-risks-controlled is missing
    And S2 is not good because in people-assessed-for-risk the claim risks-to-people-assessed is missing
    And S2 is not good because in risks-watched-daily the claim risks-to-people-monitored is missing
    And S2 is not good because in risks-handled-daily the claim risks-to-people-managed is missing
    And S2 is not good because in risk-plans-in-line-with-guidance the claim risk-plans-follow-guidance is missing
    And S2 is not good because in worsening-health-watched-for the claim deterioration-watched-for is missing
    And S2 is not good because in emergencies-part-of-daily-risk-work the claim medical-emergencies-handled is missing
    And S2 is not good because in challenging-behaviour-handled-well the claim challenging-behaviour-managed is missing
    And S2 is not good because in people-have-a-say-in-risk the claim people-consulted-on-own-risks is missing
    And S2 is not good because in risk-seen-through-the-person the claim risk-assessments-person-centred is missing
    And S2 is not good because in risk-kept-in-proportion the claim risk-assessments-proportionate is missing
    And S2 is not good because in risk-assessments-up-to-date the claim risk-assessments-reviewed is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then S2 is not requires_improvement because in staffing-sometimes-short the claim staffing-meets-plan is missing
    And S2 is not requires_improvement because in skills-sometimes-wrong the claim staff-skill-mix-right is missing
    And S2 is not requires_improvement because in shortages-linger the claim staff-shortages-answered-fast is missing
    And S2 is not requires_improvement because in staffing-out-of-step-with-need the claim staffing-need-planned is missing
    And S2 is not requires_improvement because in staff-hours-too-long the claim staff-hours-within-limits is missing
    And S2 is not requires_improvement because in temporary-staff-not-always-safe the claim temporary-staff-used-safely is missing
    And S2 is not requires_improvement because in changes-in-risk-may-be-missed the claim changing-risks-recognised is missing
    And S2 is not requires_improvement because in worsening-health-may-be-missed the claim deterioration-watched-for is missing
    And S2 is not requires_improvement because in emergency-response-in-doubt the claim medical-emergencies-handled is missing
    And S2 is not requires_improvement because in senior-help-not-always-at-hand the claim senior-help-at-hand is missing
    And S2 is not requires_improvement because in handover-gaps-hide-warning-signs the claim handovers-pass-on-risks is missing
    And S2 is not requires_improvement because in risk-view-too-clinical the claim risk-assessments-person-centred is missing
    And S2 is not requires_improvement because in risk-assessment-uneven the claim risks-to-people-assessed is missing
    And S2 is not requires_improvement because in daily-risk-work-uneven the claim risks-to-people-monitored is missing
    And S2 is not requires_improvement because in risk-plans-short-of-guidance the claim risk-plans-follow-guidance is missing
    And S2 is not requires_improvement because in challenging-behaviour-not-always-handled the claim challenging-behaviour-managed is missing
    And S2 is not requires_improvement because in people-left-out-of-risk-decisions the claim people-consulted-on-own-risks is missing
    And S2 is not requires_improvement because in risk-out-of-proportion the claim risk-assessments-proportionate is missing
    And S2 is not requires_improvement because in risk-assessments-fall-behind the claim risk-assessments-reviewed is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then S2 is not inadequate because in staffing-far-too-short the claim staffing-meets-plan is missing
    And S2 is not inadequate because in temporary-staff-badly-managed the claim temporary-staff-used-safely is missing
    And S2 is not inadequate because in risks-not-handled the claim risks-to-people-assessed is missing
    And S2 is not inadequate because in avoidable-harm-not-averted the claim harm-prevention-chances-missed is missing
    And S2 is not inadequate because in changes-made-regardless-of-safety the claim change-safety-impact-assessed is missing

  Rule: risk-foreseen-by-everyone (outstanding)

    Scenario: met when looking ahead is second nature and all staff own it
      Given the fact e1 that risk-anticipated-throughout holds
      And the fact e2 that risk-everyones-job holds
      When the service is assessed
      Then risk-foreseen-by-everyone is met because of e1, e2

    Scenario: not met when only parts of the service look ahead
      Given the fact e1 that risk-anticipated-throughout partly holds
      And the fact e2 that risk-everyones-job holds
      When the service is assessed
      Then risk-foreseen-by-everyone is not met because risk-anticipated-throughout stands at partly

    Scenario: not met when some staff leave risk to others
      Given the fact e1 that risk-anticipated-throughout holds
      And the fact e2 that risk-everyones-job partly holds
      When the service is assessed
      Then risk-foreseen-by-everyone is not met because risk-everyones-job stands at partly

  Rule: risk-discussed-well-with-people (outstanding)

    Scenario: met when staff talk about risk in a way that works
      Given the fact e1 that risk-talked-through-well holds
      When the service is assessed
      Then risk-discussed-well-with-people is met because of e1

    Scenario: met when a GP practice talks well about risk with its patients
      Given a service of type gp_practice
      And the fact e1 that risk-talked-through-well holds
      When the service is assessed
      Then risk-discussed-well-with-people is met because of e1

    Scenario: not met when talk about risk works only at times
      Given the fact e1 that risk-talked-through-well partly holds
      When the service is assessed
      Then risk-discussed-well-with-people is not met because risk-talked-through-well stands at partly

  Rule: people-and-families-manage-risks (outstanding)

    Scenario: met when people take part along with those close to them
      Given the fact e1 that people-active-in-own-risks holds
      And the fact e2 that families-active-in-risks holds
      When the service is assessed
      Then people-and-families-manage-risks is met because of e1, e2

    Scenario: not met when people themselves take only some part
      Given the fact e1 that people-active-in-own-risks partly holds
      And the fact e2 that families-active-in-risks holds
      When the service is assessed
      Then people-and-families-manage-risks is not met because people-active-in-own-risks stands at partly

    Scenario: not met when those close to people are kept out
      Given the fact e1 that people-active-in-own-risks holds
      And the fact e2 that families-active-in-risks does not hold
      When the service is assessed
      Then people-and-families-manage-risks is not met because families-active-in-risks stands at no

    Scenario: not met when nothing is known of those close to people
      Given the fact e1 that people-active-in-own-risks holds
      When the service is assessed
      Then people-and-families-manage-risks is not met because families-active-in-risks is unknown

    Scenario: not asked of a GP practice, for people managing their own risks
      Given a service of type gp_practice
      When the service is assessed
      Then people-and-families-manage-risks does not apply

    Scenario: not met when it is so only in part that those close to people take an active part in managing the risks that people face
      Given the fact e1 that people-active-in-own-risks holds
      And the fact e2 that families-active-in-risks partly holds
      When the service is assessed
      Then people-and-families-manage-risks is not met because families-active-in-risks stands at partly

  Rule: staffing-planned-to-be-safe (good)

    Scenario: met when staffing need is worked out
      Given the fact e1 that staffing-need-planned holds
      When the service is assessed
      Then staffing-planned-to-be-safe is met because of e1

    Scenario: not met when staffing need is worked out only for some shifts
      Given the fact e1 that staffing-need-planned partly holds
      When the service is assessed
      Then staffing-planned-to-be-safe is not met because staffing-need-planned stands at partly

  Rule: staffing-as-planned (good)

    Scenario: met when enough staff are at work
      Given the fact e1 that staffing-meets-plan holds
      When the service is assessed
      Then staffing-as-planned is met because of e1

    Scenario: met at exactly ninety per cent of planned staffing
      Given the fact e1 that staffing-meets-plan measures 90 percent
      When the service is assessed
      Then staffing-as-planned is met because of e1

    Scenario: not met just below ninety per cent of planned staffing
      Given the fact e1 that staffing-meets-plan measures 89 percent
      When the service is assessed
      Then staffing-as-planned is not met because staffing-meets-plan stands at partly

  Rule: skills-as-needed (good)

    Scenario: met when the mix of skills is right
      Given the fact e1 that staff-skill-mix-right holds
      When the service is assessed
      Then skills-as-needed is met because of e1

    Scenario: not met when the mix of skills is right only in part
      Given the fact e1 that staff-skill-mix-right partly holds
      When the service is assessed
      Then skills-as-needed is not met because staff-skill-mix-right stands at partly

  Rule: staffing-kept-under-review (good)

    Scenario: met when staffing is reviewed regularly
      Given the fact e1 that staffing-need-reviewed holds
      When the service is assessed
      Then staffing-kept-under-review is met because of e1

    Scenario: not met when review of staffing is not shown
      Given the fact e1 that staffing-need-reviewed is not shown
      When the service is assessed
      Then staffing-kept-under-review is not met because staffing-need-reviewed stands at partly

  Rule: working-hours-safe (good)

    Scenario: met when hours are kept within safe limits
      Given the fact e1 that staff-hours-within-limits holds
      When the service is assessed
      Then working-hours-safe is met because of e1

    Scenario: not met when some staff work too long
      Given the fact e1 that staff-hours-within-limits partly holds
      When the service is assessed
      Then working-hours-safe is not met because staff-hours-within-limits stands at partly

  Rule: shortages-dealt-with-fast (good)

    Scenario: met when shortages are answered fast and fully
      Given the fact e1 that staff-shortages-answered-fast holds
      When the service is assessed
      Then shortages-dealt-with-fast is met because of e1

    Scenario: not met when the answer to shortages is slow
      Given the fact e1 that staff-shortages-answered-fast partly holds
      When the service is assessed
      Then shortages-dealt-with-fast is not met because staff-shortages-answered-fast stands at partly

  Rule: absence-leaves-no-gap (good)

    Scenario: met when absence is covered
      Given the fact e1 that staff-absence-covered holds
      When the service is assessed
      Then absence-leaves-no-gap is met because of e1

    Scenario: not met when absence goes uncovered
      Given the fact e1 that staff-absence-covered does not hold
      When the service is assessed
      Then absence-leaves-no-gap is not met because staff-absence-covered stands at no

    Scenario: not met when it is so only in part that sickness, leave and other absence of staff are covered
      Given the fact e1 that staff-absence-covered partly holds
      When the service is assessed
      Then absence-leaves-no-gap is not met because staff-absence-covered stands at partly

  Rule: temporary-staff-safe (good)

    Scenario: met when temporary staff are used safely
      Given the fact e1 that temporary-staff-used-safely holds
      When the service is assessed
      Then temporary-staff-safe is met because of e1

    Scenario: not met when the use of temporary staff is only partly safe
      Given the fact e1 that temporary-staff-used-safely partly holds
      When the service is assessed
      Then temporary-staff-safe is not met because temporary-staff-used-safely stands at partly

    Scenario: not asked of NHS 111, for the use of temporary staff
      Given a service of type nhs_111
      When the service is assessed
      Then temporary-staff-safe does not apply

  Rule: temporary-staff-know-the-place (good)

    Scenario: met when temporary staff are introduced before they start
      Given the fact e1 that temporary-staff-inducted holds
      When the service is assessed
      Then temporary-staff-know-the-place is met because of e1

    Scenario: not met when some temporary staff start without introduction
      Given the fact e1 that temporary-staff-inducted partly holds
      When the service is assessed
      Then temporary-staff-know-the-place is not met because temporary-staff-inducted stands at partly

    Scenario: not asked of a GP out-of-hours service, for introducing temporary staff
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then temporary-staff-know-the-place does not apply

  Rule: handovers-work (good)

    Scenario: met when handovers pass on what matters
      Given the fact e1 that handovers-pass-on-risks holds
      When the service is assessed
      Then handovers-work is met because of e1

    Scenario: not met when handovers leave things out
      Given the fact e1 that handovers-pass-on-risks partly holds
      When the service is assessed
      Then handovers-work is not met because handovers-pass-on-risks stands at partly

    Scenario: not asked of an ambulance service, for handovers
      Given a service of type ambulance
      When the service is assessed
      Then handovers-work does not apply

    Scenario: not asked of a GP practice, for handovers
      Given a service of type gp_practice
      When the service is assessed
      Then handovers-work does not apply

  Rule: changes-in-risk-noticed (good)

    Scenario: met when staff notice changing risks
      Given the fact e1 that changing-risks-recognised holds
      When the service is assessed
      Then changes-in-risk-noticed is met because of e1

    Scenario: not met when staff notice only some changing risks
      Given the fact e1 that changing-risks-recognised partly holds
      When the service is assessed
      Then changes-in-risk-noticed is not met because changing-risks-recognised stands at partly

  Rule: changes-in-risk-answered (good)

    Scenario: met when staff do what a changed risk calls for
      Given the fact e1 that changing-risks-acted-on holds
      When the service is assessed
      Then changes-in-risk-answered is met because of e1

    Scenario: not met when staff act on a changed risk only in part
      Given the fact e1 that changing-risks-acted-on partly holds
      When the service is assessed
      Then changes-in-risk-answered is not met because changing-risks-acted-on stands at partly

  Rule: worsening-health-answered (good)

    Scenario: met when worsening health is escalated in time
      Given the fact e1 that deterioration-escalated holds
      When the service is assessed
      Then worsening-health-answered is met because of e1

    Scenario: not met when worsening health is escalated late at times
      Given the fact e1 that deterioration-escalated partly holds
      When the service is assessed
      Then worsening-health-answered is not met because deterioration-escalated stands at partly

  Rule: emergencies-answered (good)

    Scenario: met when staff know what to do in an emergency
      Given the fact e1 that medical-emergencies-handled holds
      When the service is assessed
      Then emergencies-answered is met because of e1

    Scenario: met when a GP practice is ready for an emergency
      Given a service of type gp_practice
      And the fact e1 that medical-emergencies-handled holds
      When the service is assessed
      Then emergencies-answered is met because of e1

    Scenario: not met when some staff do not know what to do in an emergency
      Given the fact e1 that medical-emergencies-handled partly holds
      When the service is assessed
      Then emergencies-answered is not met because medical-emergencies-handled stands at partly

  Rule: staff-trained-for-emergencies (good)

    Scenario: met when emergency training is up to date
      Given the fact e1 that emergency-life-support-trained holds
      When the service is assessed
      Then staff-trained-for-emergencies is met because of e1

    Scenario: met at exactly ninety per cent trained for emergencies
      Given the fact e1 that emergency-life-support-trained measures 90 percent
      When the service is assessed
      Then staff-trained-for-emergencies is met because of e1

    Scenario: not met just below ninety per cent trained for emergencies
      Given the fact e1 that emergency-life-support-trained measures 89 percent
      When the service is assessed
      Then staff-trained-for-emergencies is not met because emergency-life-support-trained stands at partly

    Scenario: not met at 74 percent, which is just too little to hold even in part
      Given the fact e1 that emergency-life-support-trained measures 74 percent
      When the service is assessed
      Then staff-trained-for-emergencies is not met because emergency-life-support-trained stands at no

    Scenario: not met at 75 percent, which is just enough to hold in part
      Given the fact e1 that emergency-life-support-trained measures 75 percent
      When the service is assessed
      Then staff-trained-for-emergencies is not met because emergency-life-support-trained stands at partly

  Rule: senior-staff-back-the-response (good)

    Scenario: met when senior help is to be had
      Given the fact e1 that senior-help-at-hand holds
      When the service is assessed
      Then senior-staff-back-the-response is met because of e1

    Scenario: not met when senior help is to be had only at times
      Given the fact e1 that senior-help-at-hand partly holds
      When the service is assessed
      Then senior-staff-back-the-response is not met because senior-help-at-hand stands at partly

  Rule: changes-assessed-for-safety (good)

    Scenario: met when changes wait for an assessment of their effect
      Given the fact e1 that change-safety-impact-assessed holds
      When the service is assessed
      Then changes-assessed-for-safety is met because of e1

    Scenario: not met when some changes do not wait for an assessment
      Given the fact e1 that change-safety-impact-assessed partly holds
      When the service is assessed
      Then changes-assessed-for-safety is not met because change-safety-impact-assessed stands at partly

  Rule: risks-of-change-under-control (good)

    Scenario: met when the risks of change are planned for and controlled
      Given the fact e1 that change-risks-controlled holds
      When the service is assessed
      Then risks-of-change-under-control is met because of e1

    Scenario: not met when the risks of change are controlled in part
      Given the fact e1 that change-risks-controlled partly holds
      When the service is assessed
      Then risks-of-change-under-control is not met because change-risks-controlled stands at partly

  Rule: people-assessed-for-risk (good)

    Scenario: met when staff assess people's risks
      Given the fact e1 that risks-to-people-assessed holds
      When the service is assessed
      Then people-assessed-for-risk is met because of e1

    Scenario: not met when some people's risks are not assessed
      Given the fact e1 that risks-to-people-assessed partly holds
      When the service is assessed
      Then people-assessed-for-risk is not met because risks-to-people-assessed stands at partly

    Scenario: not asked of a GP practice, for daily risk assessment
      Given a service of type gp_practice
      When the service is assessed
      Then people-assessed-for-risk does not apply

  Rule: risks-watched-daily (good)

    Scenario: met when known risks are checked regularly
      Given the fact e1 that risks-to-people-monitored holds
      When the service is assessed
      Then risks-watched-daily is met because of e1

    Scenario: not met when checks on known risks are missed at times
      Given the fact e1 that risks-to-people-monitored partly holds
      When the service is assessed
      Then risks-watched-daily is not met because risks-to-people-monitored stands at partly

    Scenario: not asked of a GP out-of-hours service, for daily checks on risks
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then risks-watched-daily does not apply

  Rule: risks-handled-daily (good)

    Scenario: met when staff reduce risks day by day
      Given the fact e1 that risks-to-people-managed holds
      When the service is assessed
      Then risks-handled-daily is met because of e1

    Scenario: not met when staff reduce only some risks
      Given the fact e1 that risks-to-people-managed partly holds
      When the service is assessed
      Then risks-handled-daily is not met because risks-to-people-managed stands at partly

    Scenario: not asked of NHS 111, for daily handling of risks
      Given a service of type nhs_111
      When the service is assessed
      Then risks-handled-daily does not apply

  Rule: risk-plans-in-line-with-guidance (good)

    Scenario: met when risk plans are drawn up as guidance asks
      Given the fact e1 that risk-plans-follow-guidance holds
      When the service is assessed
      Then risk-plans-in-line-with-guidance is met because of e1

    Scenario: not met when some risk plans depart from guidance
      Given the fact e1 that risk-plans-follow-guidance partly holds
      When the service is assessed
      Then risk-plans-in-line-with-guidance is not met because risk-plans-follow-guidance stands at partly

    Scenario: not asked of a GP practice, for plans in line with guidance
      Given a service of type gp_practice
      When the service is assessed
      Then risk-plans-in-line-with-guidance does not apply

  Rule: worsening-health-watched-for (good)

    Scenario: met when an early warning score is used reliably
      Given the fact e1 that deterioration-watched-for holds
      When the service is assessed
      Then worsening-health-watched-for is met because of e1

    Scenario: not met when an early warning score is used unevenly
      Given the fact e1 that deterioration-watched-for partly holds
      When the service is assessed
      Then worsening-health-watched-for is not met because deterioration-watched-for stands at partly

    Scenario: not asked of NHS 111, for a daily watch on worsening health
      Given a service of type nhs_111
      When the service is assessed
      Then worsening-health-watched-for does not apply

  Rule: emergencies-part-of-daily-risk-work (good)

    Scenario: met when emergencies and everyday risks are both handled
      Given the fact e1 that medical-emergencies-handled holds
      And the fact e2 that risks-to-people-managed holds
      When the service is assessed
      Then emergencies-part-of-daily-risk-work is met because of e1, e2

    Scenario: not met when everyday risks are handled but emergencies only partly
      Given the fact e1 that medical-emergencies-handled partly holds
      And the fact e2 that risks-to-people-managed holds
      When the service is assessed
      Then emergencies-part-of-daily-risk-work is not met because medical-emergencies-handled stands at partly

    Scenario: not met when emergencies are handled but everyday risks only partly
      Given the fact e1 that medical-emergencies-handled holds
      And the fact e2 that risks-to-people-managed partly holds
      When the service is assessed
      Then emergencies-part-of-daily-risk-work is not met because risks-to-people-managed stands at partly

    Scenario: not asked of a GP out-of-hours service, for emergencies in daily risk work
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then emergencies-part-of-daily-risk-work does not apply

  Rule: challenging-behaviour-handled-well (good)

    Scenario: met when challenging behaviour is dealt with safely
      Given the fact e1 that challenging-behaviour-managed holds
      When the service is assessed
      Then challenging-behaviour-handled-well is met because of e1

    Scenario: met when a mental health service deals safely with challenging behaviour
      Given a service of type specialist_mental_health
      And the fact e1 that challenging-behaviour-managed holds
      When the service is assessed
      Then challenging-behaviour-handled-well is met because of e1

    Scenario: not met when challenging behaviour is dealt with safely only at times
      Given the fact e1 that challenging-behaviour-managed partly holds
      When the service is assessed
      Then challenging-behaviour-handled-well is not met because challenging-behaviour-managed stands at partly

    Scenario: not asked of a GP practice, for daily work on challenging behaviour
      Given a service of type gp_practice
      When the service is assessed
      Then challenging-behaviour-handled-well does not apply

  Rule: people-have-a-say-in-risk (good)

    Scenario: met when people have a say about their risks
      Given the fact e1 that people-consulted-on-own-risks holds
      When the service is assessed
      Then people-have-a-say-in-risk is met because of e1

    Scenario: not met when only some people have a say about their risks
      Given the fact e1 that people-consulted-on-own-risks partly holds
      When the service is assessed
      Then people-have-a-say-in-risk is not met because people-consulted-on-own-risks stands at partly

    Scenario: not asked of NHS 111, for a say in managing risks
      Given a service of type nhs_111
      When the service is assessed
      Then people-have-a-say-in-risk does not apply

  Rule: risk-seen-through-the-person (good)

    Scenario: met when assessments are built around the person
      Given the fact e1 that risk-assessments-person-centred holds
      When the service is assessed
      Then risk-seen-through-the-person is met because of e1

    Scenario: not met when some assessments are not built around the person
      Given the fact e1 that risk-assessments-person-centred partly holds
      When the service is assessed
      Then risk-seen-through-the-person is not met because risk-assessments-person-centred stands at partly

    Scenario: not asked of a GP practice, for assessments built around the person
      Given a service of type gp_practice
      When the service is assessed
      Then risk-seen-through-the-person does not apply

  Rule: risk-kept-in-proportion (good)

    Scenario: met when risk is handled in proportion
      Given the fact e1 that risk-assessments-proportionate holds
      When the service is assessed
      Then risk-kept-in-proportion is met because of e1

    Scenario: not met when some restrictions are out of proportion
      Given the fact e1 that risk-assessments-proportionate partly holds
      When the service is assessed
      Then risk-kept-in-proportion is not met because risk-assessments-proportionate stands at partly

    Scenario: not asked of a GP out-of-hours service, for proportion in handling risk
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then risk-kept-in-proportion does not apply

  Rule: risk-assessments-up-to-date (good)

    Scenario: met when assessments are kept up to date
      Given the fact e1 that risk-assessments-reviewed holds
      When the service is assessed
      Then risk-assessments-up-to-date is met because of e1

    Scenario: met at exactly ninety per cent of assessments up to date
      Given the fact e1 that risk-assessments-reviewed measures 90 percent
      When the service is assessed
      Then risk-assessments-up-to-date is met because of e1

    Scenario: not met just below ninety per cent of assessments up to date
      Given the fact e1 that risk-assessments-reviewed measures 89 percent
      When the service is assessed
      Then risk-assessments-up-to-date is not met because risk-assessments-reviewed stands at partly

    Scenario: not asked of NHS 111, for review of risk assessments
      Given a service of type nhs_111
      When the service is assessed
      Then risk-assessments-up-to-date does not apply

    Scenario: not met with risk assessments at 74 percent, which is just too little to hold even in part
      Given the fact e1 that risk-assessments-reviewed measures 74 percent
      When the service is assessed
      Then risk-assessments-up-to-date is not met because risk-assessments-reviewed stands at no

    Scenario: not met with risk assessments at 75 percent, which is just enough to hold in part
      Given the fact e1 that risk-assessments-reviewed measures 75 percent
      When the service is assessed
      Then risk-assessments-up-to-date is not met because risk-assessments-reviewed stands at partly

  Rule: staffing-sometimes-short (requires_improvement)

    Scenario: met when staff numbers fall short in part
      Given the fact e1 that staffing-meets-plan partly holds
      When the service is assessed
      Then staffing-sometimes-short is met because of e1

    Scenario: met when shortages are frequent in part of the service
      Given the fact e1 that staff-shortages-frequent partly holds
      When the service is assessed
      Then staffing-sometimes-short is met because of e1

    Scenario: met when planned staffing is just below ninety per cent
      Given the fact e1 that staffing-meets-plan measures 89 percent
      When the service is assessed
      Then staffing-sometimes-short is met because of e1

    Scenario: not met when planned staffing is at ninety per cent
      Given the fact e1 that staffing-meets-plan measures 90 percent
      When the service is assessed
      Then staffing-sometimes-short is not met because staffing-meets-plan stands at yes

    Scenario: not met when shortages are not frequent
      Given the fact e1 that staffing-meets-plan holds
      And the fact e2 that staff-shortages-frequent does not hold
      When the service is assessed
      Then staffing-sometimes-short is not met because staff-shortages-frequent stands at no

  Rule: skills-sometimes-wrong (requires_improvement)

    Scenario: met when the mix of skills falls short at times
      Given the fact e1 that staff-skill-mix-right partly holds
      When the service is assessed
      Then skills-sometimes-wrong is met because of e1

    Scenario: not met when the mix of skills never falls short
      Given the fact e1 that staff-skill-mix-right holds
      When the service is assessed
      Then skills-sometimes-wrong is not met because staff-skill-mix-right stands at yes

  Rule: shortages-linger (requires_improvement)

    Scenario: met when the answer to a shortage comes late
      Given the fact e1 that staff-shortages-answered-fast partly holds
      And the fact e2 that staff-absence-covered holds
      When the service is assessed
      Then shortages-linger is met because of e1

    Scenario: met when some absence is left uncovered
      Given the fact e1 that staff-shortages-answered-fast holds
      And the fact e2 that staff-absence-covered partly holds
      When the service is assessed
      Then shortages-linger is met because of e2

    Scenario: not met when shortages are answered and absence is covered
      Given the fact e1 that staff-shortages-answered-fast holds
      And the fact e2 that staff-absence-covered holds
      When the service is assessed
      Then shortages-linger is not met because staff-shortages-answered-fast stands at yes

  Rule: staffing-out-of-step-with-need (requires_improvement)

    Scenario: met when staffing need is not shown to be worked out
      Given the fact e1 that staffing-need-planned is not shown
      When the service is assessed
      Then staffing-out-of-step-with-need is met because of e1

    Scenario: met when review of staffing is patchy
      Given the fact e1 that staffing-need-reviewed partly holds
      When the service is assessed
      Then staffing-out-of-step-with-need is met because of e1

    Scenario: not met when staffing is planned and reviewed
      Given the fact e1 that staffing-need-planned holds
      And the fact e2 that staffing-need-reviewed holds
      When the service is assessed
      Then staffing-out-of-step-with-need is not met because staffing-need-reviewed stands at yes

  Rule: staff-hours-too-long (requires_improvement)

    Scenario: met when some hours go past safe limits
      Given the fact e1 that staff-hours-within-limits partly holds
      When the service is assessed
      Then staff-hours-too-long is met because of e1

    Scenario: not met when no hours go past safe limits
      Given the fact e1 that staff-hours-within-limits holds
      When the service is assessed
      Then staff-hours-too-long is not met because staff-hours-within-limits stands at yes

  Rule: temporary-staff-not-always-safe (requires_improvement)

    Scenario: met when temporary staff are used in part unsafely
      Given the fact e1 that temporary-staff-used-safely partly holds
      When the service is assessed
      Then temporary-staff-not-always-safe is met because of e1

    Scenario: met when introduction of temporary staff is not shown
      Given the fact e1 that temporary-staff-inducted is not shown
      When the service is assessed
      Then temporary-staff-not-always-safe is met because of e1

    Scenario: not met when temporary staff are introduced and used safely
      Given the fact e1 that temporary-staff-used-safely holds
      And the fact e2 that temporary-staff-inducted holds
      When the service is assessed
      Then temporary-staff-not-always-safe is not met because temporary-staff-used-safely stands at yes

    Scenario: not asked of a GP practice, for doubtful use of temporary staff
      Given a service of type gp_practice
      When the service is assessed
      Then temporary-staff-not-always-safe does not apply

  Rule: changes-in-risk-may-be-missed (requires_improvement)

    Scenario: met when some changing risks go unnoticed
      Given the fact e1 that changing-risks-recognised partly holds
      When the service is assessed
      Then changes-in-risk-may-be-missed is met because of e1

    Scenario: met when some changed risks are not acted on
      Given the fact e1 that changing-risks-acted-on partly holds
      When the service is assessed
      Then changes-in-risk-may-be-missed is met because of e1

    Scenario: met when a GP practice misses some changing risks
      Given a service of type gp_practice
      And the fact e1 that changing-risks-recognised partly holds
      When the service is assessed
      Then changes-in-risk-may-be-missed is met because of e1

    Scenario: not met when changing risks are noticed and acted on
      Given the fact e1 that changing-risks-recognised holds
      And the fact e2 that changing-risks-acted-on holds
      When the service is assessed
      Then changes-in-risk-may-be-missed is not met because changing-risks-recognised stands at yes

  Rule: worsening-health-may-be-missed (requires_improvement)

    Scenario: met when the watch for worsening health is uneven
      Given the fact e1 that deterioration-watched-for partly holds
      When the service is assessed
      Then worsening-health-may-be-missed is met because of e1

    Scenario: met when staff escalate some worsening health late
      Given the fact e1 that deterioration-escalated partly holds
      When the service is assessed
      Then worsening-health-may-be-missed is met because of e1

    Scenario: not met when worsening health is watched for and escalated
      Given the fact e1 that deterioration-watched-for holds
      And the fact e2 that deterioration-escalated holds
      When the service is assessed
      Then worsening-health-may-be-missed is not met because deterioration-watched-for stands at yes

  Rule: emergency-response-in-doubt (requires_improvement)

    Scenario: met when some staff are unsure in an emergency
      Given the fact e1 that medical-emergencies-handled partly holds
      When the service is assessed
      Then emergency-response-in-doubt is met because of e1

    Scenario: met when emergency training has lapsed for some
      Given the fact e1 that emergency-life-support-trained partly holds
      When the service is assessed
      Then emergency-response-in-doubt is met because of e1

    Scenario: met when just below ninety per cent are trained for emergencies
      Given the fact e1 that emergency-life-support-trained measures 89 percent
      When the service is assessed
      Then emergency-response-in-doubt is met because of e1

    Scenario: not met when ninety per cent are trained for emergencies
      Given the fact e1 that emergency-life-support-trained measures 90 percent
      When the service is assessed
      Then emergency-response-in-doubt is not met because emergency-life-support-trained stands at yes

    Scenario: not met when staff are trained and sure in an emergency
      Given the fact e1 that medical-emergencies-handled holds
      And the fact e2 that emergency-life-support-trained holds
      When the service is assessed
      Then emergency-response-in-doubt is not met because medical-emergencies-handled stands at yes

  Rule: senior-help-not-always-at-hand (requires_improvement)

    Scenario: met when senior help is hard to reach at times
      Given the fact e1 that senior-help-at-hand partly holds
      When the service is assessed
      Then senior-help-not-always-at-hand is met because of e1

    Scenario: not met when senior help is always within reach
      Given the fact e1 that senior-help-at-hand holds
      When the service is assessed
      Then senior-help-not-always-at-hand is not met because senior-help-at-hand stands at yes

  Rule: handover-gaps-hide-warning-signs (requires_improvement)

    Scenario: met when handovers leave out some risks
      Given the fact e1 that handovers-pass-on-risks partly holds
      When the service is assessed
      Then handover-gaps-hide-warning-signs is met because of e1

    Scenario: not met when handovers leave no gaps
      Given the fact e1 that handovers-pass-on-risks holds
      When the service is assessed
      Then handover-gaps-hide-warning-signs is not met because handovers-pass-on-risks stands at yes

    Scenario: not asked of an ambulance service, for gaps at handover
      Given a service of type ambulance
      When the service is assessed
      Then handover-gaps-hide-warning-signs does not apply

    Scenario: not asked of a GP out-of-hours service, for gaps at handover
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then handover-gaps-hide-warning-signs does not apply

  Rule: risk-view-too-clinical (requires_improvement)

    Scenario: met when some assessments look at clinical risk alone
      Given the fact e1 that risk-assessments-person-centred partly holds
      When the service is assessed
      Then risk-view-too-clinical is met because of e1

    Scenario: not met when assessments look at the whole person
      Given the fact e1 that risk-assessments-person-centred holds
      When the service is assessed
      Then risk-view-too-clinical is not met because risk-assessments-person-centred stands at yes

    Scenario: not asked of NHS 111, for a view that is too clinical
      Given a service of type nhs_111
      When the service is assessed
      Then risk-view-too-clinical does not apply

  Rule: risk-assessment-uneven (requires_improvement)

    Scenario: met when risks are assessed only in part
      Given the fact e1 that risks-to-people-assessed partly holds
      When the service is assessed
      Then risk-assessment-uneven is met because of e1

    Scenario: not met when risks are assessed throughout
      Given the fact e1 that risks-to-people-assessed holds
      When the service is assessed
      Then risk-assessment-uneven is not met because risks-to-people-assessed stands at yes

    Scenario: not asked of a GP practice, for uneven daily assessment
      Given a service of type gp_practice
      When the service is assessed
      Then risk-assessment-uneven does not apply

  Rule: daily-risk-work-uneven (requires_improvement)

    Scenario: met when some checks on risks are missed
      Given the fact e1 that risks-to-people-monitored partly holds
      When the service is assessed
      Then daily-risk-work-uneven is met because of e1

    Scenario: met when steps against risk are taken unevenly
      Given the fact e1 that risks-to-people-managed partly holds
      When the service is assessed
      Then daily-risk-work-uneven is met because of e1

    Scenario: not met when risks are both watched and dealt with
      Given the fact e1 that risks-to-people-monitored holds
      And the fact e2 that risks-to-people-managed holds
      When the service is assessed
      Then daily-risk-work-uneven is not met because risks-to-people-monitored stands at yes

    Scenario: not asked of a GP out-of-hours service, for uneven daily risk work
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then daily-risk-work-uneven does not apply

  Rule: risk-plans-short-of-guidance (requires_improvement)

    Scenario: met when risk plans keep to guidance only in part
      Given the fact e1 that risk-plans-follow-guidance partly holds
      When the service is assessed
      Then risk-plans-short-of-guidance is met because of e1

    Scenario: not met when risk plans keep to guidance
      Given the fact e1 that risk-plans-follow-guidance holds
      When the service is assessed
      Then risk-plans-short-of-guidance is not met because risk-plans-follow-guidance stands at yes

    Scenario: not asked of NHS 111, for plans short of guidance
      Given a service of type nhs_111
      When the service is assessed
      Then risk-plans-short-of-guidance does not apply

  Rule: challenging-behaviour-not-always-handled (requires_improvement)

    Scenario: met when challenging behaviour is handled unevenly
      Given the fact e1 that challenging-behaviour-managed partly holds
      When the service is assessed
      Then challenging-behaviour-not-always-handled is met because of e1

    Scenario: not met when challenging behaviour is handled well
      Given the fact e1 that challenging-behaviour-managed holds
      When the service is assessed
      Then challenging-behaviour-not-always-handled is not met because challenging-behaviour-managed stands at yes

    Scenario: not asked of a GP practice, for uneven work on challenging behaviour
      Given a service of type gp_practice
      When the service is assessed
      Then challenging-behaviour-not-always-handled does not apply

  Rule: people-left-out-of-risk-decisions (requires_improvement)

    Scenario: met when some people are left out of decisions on risk
      Given the fact e1 that people-consulted-on-own-risks partly holds
      When the service is assessed
      Then people-left-out-of-risk-decisions is met because of e1

    Scenario: not met when no one is left out of decisions on risk
      Given the fact e1 that people-consulted-on-own-risks holds
      When the service is assessed
      Then people-left-out-of-risk-decisions is not met because people-consulted-on-own-risks stands at yes

    Scenario: not asked of a GP practice, for people left out
      Given a service of type gp_practice
      When the service is assessed
      Then people-left-out-of-risk-decisions does not apply

  Rule: risk-out-of-proportion (requires_improvement)

    Scenario: met when some restrictions go beyond the risk
      Given the fact e1 that risk-assessments-proportionate partly holds
      When the service is assessed
      Then risk-out-of-proportion is met because of e1

    Scenario: not met when restrictions match the risk
      Given the fact e1 that risk-assessments-proportionate holds
      When the service is assessed
      Then risk-out-of-proportion is not met because risk-assessments-proportionate stands at yes

    Scenario: not asked of NHS 111, for restrictions beyond the risk
      Given a service of type nhs_111
      When the service is assessed
      Then risk-out-of-proportion does not apply

  Rule: risk-assessments-fall-behind (requires_improvement)

    Scenario: met when review of risk assessments is late for some
      Given the fact e1 that risk-assessments-reviewed partly holds
      When the service is assessed
      Then risk-assessments-fall-behind is met because of e1

    Scenario: met when just below ninety per cent of assessments are up to date
      Given the fact e1 that risk-assessments-reviewed measures 89 percent
      When the service is assessed
      Then risk-assessments-fall-behind is met because of e1

    Scenario: not met when ninety per cent of assessments are up to date
      Given the fact e1 that risk-assessments-reviewed measures 90 percent
      When the service is assessed
      Then risk-assessments-fall-behind is not met because risk-assessments-reviewed stands at yes

    Scenario: not asked of a GP out-of-hours service, for late review
      Given a service of type gp_out_of_hours
      When the service is assessed
      Then risk-assessments-fall-behind does not apply

  Rule: staffing-far-too-short (inadequate)

    Scenario: met when there are far too few staff
      Given the fact e1 that staffing-meets-plan does not hold, with significant impact
      When the service is assessed
      Then staffing-far-too-short is met because of e1

    Scenario: met when shortages come so often that risk grows
      Given the fact e1 that staff-shortages-frequent holds
      When the service is assessed
      Then staffing-far-too-short is met because of e1

    Scenario: met just below seventy-five per cent of planned staffing
      Given the fact e1 that staffing-meets-plan measures 74 percent
      When the service is assessed
      Then staffing-far-too-short is met because of e1

    Scenario: not met at exactly seventy-five per cent of planned staffing
      Given the fact e1 that staffing-meets-plan measures 75 percent
      When the service is assessed
      Then staffing-far-too-short is not met because staffing-meets-plan stands at partly

    Scenario: not met when frequent shortages are borne out only in part
      Given the fact e1 that staff-shortages-frequent partly holds
      When the service is assessed
      Then staffing-far-too-short is not met because staff-shortages-frequent stands at partly

  Rule: temporary-staff-badly-managed (inadequate)

    Scenario: met when temporary staff are used unsafely
      Given the fact e1 that temporary-staff-used-safely does not hold
      When the service is assessed
      Then temporary-staff-badly-managed is met because of e1

    Scenario: met when temporary staff get no introduction at all
      Given the fact e1 that temporary-staff-inducted does not hold
      When the service is assessed
      Then temporary-staff-badly-managed is met because of e1

    Scenario: not met when temporary staff are managed well in part
      Given the fact e1 that temporary-staff-used-safely partly holds
      And the fact e2 that temporary-staff-inducted partly holds
      When the service is assessed
      Then temporary-staff-badly-managed is not met because temporary-staff-used-safely stands at partly

    Scenario: not asked of a GP practice, for bad management of temporary staff
      Given a service of type gp_practice
      When the service is assessed
      Then temporary-staff-badly-managed does not apply

  Rule: risks-not-handled (inadequate)

    Scenario: met when staff do not assess risks
      Given the fact e1 that risks-to-people-assessed does not hold
      When the service is assessed
      Then risks-not-handled is met because of e1

    Scenario: met when a GP practice does not assess risks
      Given a service of type gp_practice
      And the fact e1 that risks-to-people-assessed does not hold
      When the service is assessed
      Then risks-not-handled is met because of e1

    Scenario: not met when assessment of risks is not shown
      Given the fact e1 that risks-to-people-assessed is not shown
      When the service is assessed
      Then risks-not-handled is not met because risks-to-people-assessed stands at partly

    Scenario: met when nobody checks on known risks
      Given the fact e1 that risks-to-people-monitored does not hold
      When the service is assessed
      Then risks-not-handled is met because of e1

    Scenario: met when nothing is done about known risks
      Given the fact e1 that risks-to-people-managed does not hold
      When the service is assessed
      Then risks-not-handled is met because of e1

    Scenario: met when staff cannot deal with challenging behaviour
      Given the fact e1 that challenging-behaviour-managed does not hold
      When the service is assessed
      Then risks-not-handled is met because of e1

    Scenario: not met when there is some watch over risks
      Given the fact e1 that risks-to-people-monitored partly holds
      When the service is assessed
      Then risks-not-handled is not met because risks-to-people-monitored stands at partly

    Scenario: not met when risks are dealt with in part
      Given the fact e1 that risks-to-people-managed partly holds
      When the service is assessed
      Then risks-not-handled is not met because risks-to-people-managed stands at partly

    Scenario: one finding when risks are neither assessed nor managed
      Given the fact e1 that risks-to-people-assessed does not hold
      And the fact e2 that risks-to-people-managed does not hold
      When the service is assessed
      Then risks-not-handled is met because of e1, e2

    Scenario: met, whether or not staff deal safely and suitably with behaviour that others find challenging
      Given the fact e1 that risks-to-people-assessed does not hold
      And the fact e2 that challenging-behaviour-managed partly holds
      When the service is assessed
      Then risks-not-handled is met because of e1

    Scenario: not met when staff deal with some challenging behaviour
      Given the fact e1 that challenging-behaviour-managed partly holds
      When the service is assessed
      Then risks-not-handled is not met because challenging-behaviour-managed stands at partly

  Rule: avoidable-harm-not-averted (inadequate)

    Scenario: met when chances to prevent harm are let slip
      Given the fact e1 that harm-prevention-chances-missed holds
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1

    Scenario: not met when missed chances are borne out only in part
      Given the fact e1 that harm-prevention-chances-missed partly holds
      When the service is assessed
      Then avoidable-harm-not-averted is not met because harm-prevention-chances-missed stands at partly

    Scenario: not met when nothing is known of missed chances
      When the service is assessed
      Then avoidable-harm-not-averted is not met because harm-prevention-chances-missed is unknown

    Scenario: met when nothing is done about a changed risk
      Given the fact e1 that changing-risks-acted-on does not hold
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1

    Scenario: met when worsening health is not escalated
      Given the fact e1 that deterioration-escalated does not hold, with significant impact
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1

    Scenario: met when staff do not know what to do in an emergency
      Given the fact e1 that medical-emergencies-handled does not hold
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1

    Scenario: not met when warning signs are acted on in part
      Given the fact e1 that changing-risks-acted-on partly holds
      And the fact e2 that deterioration-escalated partly holds
      When the service is assessed
      Then avoidable-harm-not-averted is not met because changing-risks-acted-on stands at partly

    Scenario: met when changing risks pass unnoticed
      Given the fact e1 that changing-risks-recognised does not hold
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1

    Scenario: met when nothing is used to watch for worsening health
      Given the fact e1 that deterioration-watched-for does not hold
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1

    Scenario: one finding when worsening health is neither watched for nor escalated
      Given the fact e1 that deterioration-watched-for does not hold
      And the fact e2 that deterioration-escalated does not hold
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1, e2

    Scenario: met, whether or not staff notice when the risks to a person change
      Given the fact e1 that harm-prevention-chances-missed holds
      And the fact e2 that changing-risks-recognised partly holds
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1

    Scenario: met, whether or not staff watch reliably for worsening health, for example with an early warning score
      Given the fact e1 that harm-prevention-chances-missed holds
      And the fact e2 that deterioration-watched-for partly holds
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1

    Scenario: met, whether or not staff know what to do in a medical emergency, and do it
      Given the fact e1 that harm-prevention-chances-missed holds
      And the fact e2 that medical-emergencies-handled partly holds
      When the service is assessed
      Then avoidable-harm-not-averted is met because of e1

    Scenario: not met when staff notice some of the changes in risk
      Given the fact e1 that changing-risks-recognised partly holds
      When the service is assessed
      Then avoidable-harm-not-averted is not met because changing-risks-recognised stands at partly

    Scenario: not met when there is some watch for worsening health
      Given the fact e1 that deterioration-watched-for partly holds
      When the service is assessed
      Then avoidable-harm-not-averted is not met because deterioration-watched-for stands at partly

    Scenario: not met when some staff know what to do in an emergency
      Given the fact e1 that medical-emergencies-handled partly holds
      When the service is assessed
      Then avoidable-harm-not-averted is not met because medical-emergencies-handled stands at partly

  Rule: changes-made-regardless-of-safety (inadequate)

    Scenario: met when changes go ahead without an assessment
      Given the fact e1 that change-safety-impact-assessed does not hold
      When the service is assessed
      Then changes-made-regardless-of-safety is met because of e1

    Scenario: not met when part of the changes are assessed
      Given the fact e1 that change-safety-impact-assessed partly holds
      When the service is assessed
      Then changes-made-regardless-of-safety is not met because change-safety-impact-assessed stands at partly

    Scenario: met when the risks of a change are not under control
      Given the fact e1 that change-risks-controlled does not hold
      When the service is assessed
      Then changes-made-regardless-of-safety is met because of e1

    Scenario: not met when part of the risks of change are planned for
      Given the fact e1 that change-risks-controlled partly holds
      When the service is assessed
      Then changes-made-regardless-of-safety is not met because change-risks-controlled stands at partly

    Scenario: not met when changes are assessed and their risks controlled
      Given the fact e1 that change-safety-impact-assessed holds
      And the fact e2 that change-risks-controlled holds
      When the service is assessed
      Then changes-made-regardless-of-safety is not met because change-safety-impact-assessed stands at yes

    Scenario: not met when nothing is known of any change
      When the service is assessed
      Then changes-made-regardless-of-safety is not met because change-safety-impact-assessed is unknown
