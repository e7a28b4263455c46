Feature: R3 Timely access to care and treatment

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: Ambulance service
    Given a service of type ambulance
    And the fact e1 that opening-hours-meet-needs holds
    And the fact e2 that access-at-time-that-suits holds
    And the fact e3 that telephone-access-easy holds
    And the fact e4 that online-access-easy holds
    And the fact e5 that technology-helps-people-to-care holds
    When the service is assessed
    Then the fact e1 is listed as unused because opening-hours-meet-needs does not apply to this service type
    And the fact e2 is listed as unused because access-at-time-that-suits does not apply to this service type
    And the fact e3 is listed as unused because telephone-access-easy does not apply to this service type
    And the fact e4 is listed as unused because online-access-easy does not apply to this service type
    And the fact e5 is listed as unused because technology-helps-people-to-care does not apply to this service type

  Scenario: what is not asked of this type of service is put aside: NHS 111 service
    Given a service of type nhs_111
    And the fact e1 that appointment-system-easy holds
    And the fact e2 that appointments-obtainable holds
    When the service is assessed
    Then the fact e1 is listed as unused because appointment-system-easy does not apply to this service type
    And the fact e2 is listed as unused because appointments-obtainable does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then R3 is not outstanding because in access-how-and-when-it-suits the claim access-in-way-that-suits is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then R3 is not good because in care-to-be-had-at-needed-hours the claim opening-hours-meet-needs is missing
    And R3 is not good because in appointments-easily-made the claim appointment-system-easy is missing
    And R3 is not good because in appointments-to-be-had the claim appointments-obtainable is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then R3 is not requires_improvement because in booking-hard-for-people the claim appointment-system-easy is missing
    And R3 is not requires_improvement because in technology-does-not-always-help the claim technology-helps-people-to-care is missing
    And R3 is not requires_improvement because in care-late-for-some the claim right-care-at-right-time is missing
    And R3 is not requires_improvement because in appointments-not-always-to-be-had the claim appointments-obtainable is missing
    And R3 is not requires_improvement because in first-assessment-late-for-some the claim initial-assessment-timely is missing
    And R3 is not requires_improvement because in diagnosis-late-for-some the claim diagnosis-timely is missing
    And R3 is not requires_improvement because in treatment-late-for-some the claim treatment-timely is missing
    And R3 is not requires_improvement because in urgency-or-need-not-always-heeded the claim urgent-needs-put-first is missing
    And R3 is not requires_improvement because in hours-do-not-serve-everyone the claim opening-hours-meet-needs is missing
    And R3 is not requires_improvement because in waits-long the claim waiting-times-minimal is missing
    And R3 is not requires_improvement because in care-too-often-delayed the claim delays-minimal is missing
    And R3 is not requires_improvement because in care-too-often-cancelled the claim cancellations-minimal is missing
    And R3 is not requires_improvement because in action-on-waits-falls-short the claim action-on-waits-effective is missing
    And R3 is not requires_improvement because in waits-not-always-well-managed the claim waits-managed-well is missing
    And R3 is not requires_improvement because in postponed-care-left-waiting the claim rearranged-care-prompt is missing
    And R3 is not requires_improvement because in people-left-in-the-dark-over-delays the claim people-told-of-disruption is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then R3 is not inadequate because in timely-access-out-of-reach the claim timely-access-often-denied is missing
    And R3 is not inadequate because in waits-beyond-acceptance the claim waits-unacceptable is missing

  Rule: access-how-and-when-it-suits (outstanding)

    Scenario: met when people choose the hour and whether to ring, write or come in
      Given the fact e1 that access-in-way-that-suits holds
      And the fact e2 that access-at-time-that-suits holds
      When the service is assessed
      Then access-how-and-when-it-suits is met because of e1, e2

    Scenario: not met when telephone is the only way to an appointment
      Given the fact e1 that access-in-way-that-suits does not hold
      And the fact e2 that access-at-time-that-suits holds
      When the service is assessed
      Then access-how-and-when-it-suits is not met because access-in-way-that-suits stands at no

    Scenario: not met when people may choose the way but hardly ever the hour
      Given the fact e1 that access-in-way-that-suits holds
      And the fact e2 that access-at-time-that-suits partly holds
      When the service is assessed
      Then access-how-and-when-it-suits is not met because access-at-time-that-suits stands at partly

    Scenario: not asked of an ambulance service, since no hour is chosen there
      Given a service of type ambulance
      When the service is assessed
      Then access-how-and-when-it-suits does not apply

    Scenario: not met when it is so only in part that people can choose whichever way suits them to reach services or make appointments
      Given the fact e1 that access-in-way-that-suits partly holds
      And the fact e2 that access-at-time-that-suits holds
      When the service is assessed
      Then access-how-and-when-it-suits is not met because access-in-way-that-suits stands at partly

  Rule: urgent-service-reached-as-it-suits (outstanding)

    Scenario: met when an NHS 111 service can be called, texted or reached online, and helps at once
      Given a service of type nhs_111
      And the fact e1 that access-in-way-that-suits holds
      And the fact e2 that right-care-at-right-time holds
      When the service is assessed
      Then urgent-service-reached-as-it-suits is met because of e1, e2

    Scenario: not met when text calls reach an ambulance service in part of its area
      Given a service of type ambulance
      And the fact e1 that access-in-way-that-suits partly holds
      And the fact e2 that right-care-at-right-time holds
      When the service is assessed
      Then urgent-service-reached-as-it-suits is not met because access-in-way-that-suits stands at partly

    Scenario: not met when an ambulance service is reached in many ways but comes late to some
      Given a service of type ambulance
      And the fact e1 that access-in-way-that-suits holds
      And the fact e2 that right-care-at-right-time partly holds
      When the service is assessed
      Then urgent-service-reached-as-it-suits is not met because right-care-at-right-time stands at partly

    Scenario: not asked of a hospital, where people may choose the hour as well
      Given a service of type acute_hospital
      When the service is assessed
      Then urgent-service-reached-as-it-suits does not apply

  Rule: right-care-in-time (good)

    Scenario: met when people say that they get the right care when they need it
      Given the fact e1 that right-care-at-right-time holds
      When the service is assessed
      Then right-care-in-time is met because of e1

    Scenario: not met when a few people get the right care late
      Given the fact e1 that right-care-at-right-time partly holds
      When the service is assessed
      Then right-care-in-time is not met because right-care-at-right-time stands at partly

    Scenario: not met when nothing was found out about when people get care
      When the service is assessed
      Then right-care-in-time is not met because right-care-at-right-time is unknown

  Rule: first-assessment-in-time (good)

    Scenario: met when people are assessed soon after they arrive
      Given the fact e1 that initial-assessment-timely holds
      When the service is assessed
      Then first-assessment-in-time is met because of e1

    Scenario: not met when on busy evenings the first assessment is late
      Given the fact e1 that initial-assessment-timely partly holds
      When the service is assessed
      Then first-assessment-in-time is not met because initial-assessment-timely stands at partly

  Rule: diagnosis-in-time (good)

    Scenario: met when scans are done and read within days, and people soon hear the result
      Given the fact e1 that diagnosis-timely holds
      When the service is assessed
      Then diagnosis-in-time is met because of e1

    Scenario: not met when scans of one kind are done late
      Given the fact e1 that diagnosis-timely partly holds
      When the service is assessed
      Then diagnosis-in-time is not met because diagnosis-timely stands at partly

    Scenario: not met when some people have to ring time and again for a result
      Given the fact e1 that diagnosis-timely partly holds
      When the service is assessed
      Then diagnosis-in-time is not met because diagnosis-timely stands at partly

  Rule: treatment-in-time (good)

    Scenario: met when treatment begins in good time after referral
      Given the fact e1 that treatment-timely holds
      When the service is assessed
      Then treatment-in-time is met because of e1

    Scenario: not met when treatment in one specialty begins late
      Given the fact e1 that treatment-timely partly holds
      When the service is assessed
      Then treatment-in-time is not met because treatment-timely stands at partly

  Rule: access-follows-need (good)

    Scenario: met when appointments are made longer for people who need more time
      Given the fact e1 that access-managed-by-need holds
      When the service is assessed
      Then access-follows-need is met because of e1

    Scenario: not met when people with a learning disability wait in the common queue
      Given the fact e1 that access-managed-by-need partly holds
      When the service is assessed
      Then access-follows-need is not met because access-managed-by-need stands at partly

  Rule: urgent-needs-come-first (good)

    Scenario: met when triage finds those who cannot wait
      Given the fact e1 that urgent-needs-put-first holds
      When the service is assessed
      Then urgent-needs-come-first is met because of e1

    Scenario: not met when triage is left out at busy times
      Given the fact e1 that urgent-needs-put-first partly holds
      When the service is assessed
      Then urgent-needs-come-first is not met because urgent-needs-put-first stands at partly

  Rule: care-to-be-had-at-needed-hours (good)

    Scenario: met when clinics open early for people who work
      Given the fact e1 that opening-hours-meet-needs holds
      When the service is assessed
      Then care-to-be-had-at-needed-hours is met because of e1

    Scenario: not met when clinics close before most people leave work
      Given the fact e1 that opening-hours-meet-needs partly holds
      When the service is assessed
      Then care-to-be-had-at-needed-hours is not met because opening-hours-meet-needs stands at partly

    Scenario: not asked of an NHS 111 service, which never closes
      Given a service of type nhs_111
      When the service is assessed
      Then care-to-be-had-at-needed-hours does not apply

  Rule: appointments-easily-made (good)

    Scenario: met when people call the system for appointments simple
      Given the fact e1 that appointment-system-easy holds
      When the service is assessed
      Then appointments-easily-made is met because of e1

    Scenario: not met when a third of those asked call the system for appointments confusing
      Given the fact e1 that appointment-system-easy partly holds
      When the service is assessed
      Then appointments-easily-made is not met because appointment-system-easy stands at partly

    Scenario: not asked of an NHS 111 service, which gives no appointments of its own
      Given a service of type nhs_111
      When the service is assessed
      Then appointments-easily-made does not apply

  Rule: appointments-to-be-had (good)

    Scenario: met when people who ask for an appointment today get one
      Given the fact e1 that appointments-obtainable holds
      When the service is assessed
      Then appointments-to-be-had is met because of e1

    Scenario: not met when appointments run out by nine in the morning
      Given the fact e1 that appointments-obtainable partly holds
      When the service is assessed
      Then appointments-to-be-had is not met because appointments-obtainable stands at partly

    Scenario: not asked of an NHS 111 service, for getting an appointment
      Given a service of type nhs_111
      When the service is assessed
      Then appointments-to-be-had does not apply

  Rule: service-easily-reached-by-telephone (good)

    Scenario: met when most people get through at their first call
      Given the fact e1 that telephone-access-easy holds
      When the service is assessed
      Then service-easily-reached-by-telephone is met because of e1

    Scenario: not met when people often find the line engaged
      Given the fact e1 that telephone-access-easy partly holds
      When the service is assessed
      Then service-easily-reached-by-telephone is not met because telephone-access-easy stands at partly

    Scenario: not asked of an ambulance service, for the telephone system
      Given a service of type ambulance
      When the service is assessed
      Then service-easily-reached-by-telephone does not apply

  Rule: service-easily-reached-online (good)

    Scenario: met when people order prescriptions online with ease
      Given the fact e1 that online-access-easy holds
      When the service is assessed
      Then service-easily-reached-online is met because of e1

    Scenario: not met when the website fails on some telephones
      Given the fact e1 that online-access-easy partly holds
      When the service is assessed
      Then service-easily-reached-online is not met because online-access-easy stands at partly

    Scenario: not asked of an ambulance service, for its website
      Given a service of type ambulance
      When the service is assessed
      Then service-easily-reached-online does not apply

  Rule: technology-gets-people-to-care (good)

    Scenario: met when a nurse rings everyone back who asks for advice
      Given the fact e1 that technology-helps-people-to-care holds
      When the service is assessed
      Then technology-gets-people-to-care is met because of e1

    Scenario: met when consultations by video spare people a wait
      Given the fact e1 that technology-helps-people-to-care holds
      When the service is assessed
      Then technology-gets-people-to-care is met because of e1

    Scenario: not met when some who ask for advice are not rung back
      Given the fact e1 that technology-helps-people-to-care partly holds
      When the service is assessed
      Then technology-gets-people-to-care is not met because technology-helps-people-to-care stands at partly

    Scenario: not asked of an ambulance service, for advice from afar
      Given a service of type ambulance
      When the service is assessed
      Then technology-gets-people-to-care does not apply

  Rule: waits-short (good)

    Scenario: met when waiting times are short and every target for them is met
      Given the fact e1 that waiting-times-minimal holds
      When the service is assessed
      Then waits-short is met because of e1

    Scenario: not met when waiting times in two clinics are longer than need be
      Given the fact e1 that waiting-times-minimal partly holds
      When the service is assessed
      Then waits-short is not met because waiting-times-minimal stands at partly

    Scenario: not met when one of the national targets is missed
      Given the fact e1 that waiting-times-minimal partly holds
      When the service is assessed
      Then waits-short is not met because waiting-times-minimal stands at partly

    Scenario: not met when no figures on waiting times were to be had
      Given the fact e1 that waiting-times-minimal is not shown
      When the service is assessed
      Then waits-short is not met because waiting-times-minimal stands at partly

  Rule: delays-few (good)

    Scenario: met when clinics keep to time and treatment is put off only in a major incident
      Given the fact e1 that delays-minimal holds
      When the service is assessed
      Then delays-few is met because of e1

    Scenario: not met when treatment is put off at times for want of planning
      Given the fact e1 that delays-minimal partly holds
      When the service is assessed
      Then delays-few is not met because delays-minimal stands at partly

    Scenario: not met when clinics overrun on most afternoons
      Given the fact e1 that delays-minimal partly holds
      When the service is assessed
      Then delays-few is not met because delays-minimal stands at partly

  Rule: cancellations-few (good)

    Scenario: met when operations are cancelled only in an emergency
      Given the fact e1 that cancellations-minimal holds
      When the service is assessed
      Then cancellations-few is met because of e1

    Scenario: not met when operations are cancelled at times because notes are lost
      Given the fact e1 that cancellations-minimal partly holds
      When the service is assessed
      Then cancellations-few is not met because cancellations-minimal stands at partly

  Rule: waits-in-good-hands (good)

    Scenario: met when managers go through the waiting list every week
      Given the fact e1 that waits-managed-well holds
      When the service is assessed
      Then waits-in-good-hands is met because of e1

    Scenario: not met when one specialty has lost sight of its waiting list
      Given the fact e1 that waits-managed-well partly holds
      When the service is assessed
      Then waits-in-good-hands is not met because waits-managed-well stands at partly

    Scenario: not met when the service cannot show how it manages its waiting list
      Given the fact e1 that waits-managed-well is not shown
      When the service is assessed
      Then waits-in-good-hands is not met because waits-managed-well stands at partly

  Rule: waits-quickly-acted-on (good)

    Scenario: met when extra clinics began as soon as waits grew and brought them down
      Given the fact e1 that action-on-waits-effective holds
      When the service is assessed
      Then waits-quickly-acted-on is met because of e1

    Scenario: not met when extra clinics began months after waits grew
      Given the fact e1 that action-on-waits-effective partly holds
      When the service is assessed
      Then waits-quickly-acted-on is not met because action-on-waits-effective stands at partly

    Scenario: not met when extra clinics brought waits down only a little
      Given the fact e1 that action-on-waits-effective partly holds
      When the service is assessed
      Then waits-quickly-acted-on is not met because action-on-waits-effective stands at partly

  Rule: postponed-care-soon-made-good (good)

    Scenario: met when each cancelled operation is done within days
      Given the fact e1 that rearranged-care-prompt holds
      When the service is assessed
      Then postponed-care-soon-made-good is met because of e1

    Scenario: not met when some cancelled operations have no new date
      Given the fact e1 that rearranged-care-prompt partly holds
      When the service is assessed
      Then postponed-care-soon-made-good is not met because rearranged-care-prompt stands at partly

  Rule: people-informed-of-disruption (good)

    Scenario: met when people are told at once that a clinic is closed, and why
      Given the fact e1 that people-told-of-disruption holds
      When the service is assessed
      Then people-informed-of-disruption is met because of e1

    Scenario: not met when some people learn at the door that a clinic is closed
      Given the fact e1 that people-told-of-disruption partly holds
      When the service is assessed
      Then people-informed-of-disruption is not met because people-told-of-disruption stands at partly

    Scenario: not met when the board shows the delay but nobody gives the reason
      Given the fact e1 that people-told-of-disruption partly holds
      When the service is assessed
      Then people-informed-of-disruption is not met because people-told-of-disruption stands at partly

  Rule: booking-hard-for-people (requires_improvement)

    Scenario: met when people find the booking system hard to follow
      Given the fact e1 that appointment-system-easy partly holds
      When the service is assessed
      Then booking-hard-for-people is met because of e1

    Scenario: met when people struggle to get through by telephone
      Given the fact e1 that telephone-access-easy partly holds
      When the service is assessed
      Then booking-hard-for-people is met because of e1

    Scenario: met when people give up on the online form
      Given the fact e1 that online-access-easy partly holds
      When the service is assessed
      Then booking-hard-for-people is met because of e1

    Scenario: met on every count when booking is hard in each of its forms
      Given the fact e1 that appointment-system-easy partly holds
      And the fact e2 that telephone-access-easy partly holds
      And the fact e3 that online-access-easy partly holds
      When the service is assessed
      Then booking-hard-for-people is met because of e1, e2, e3

    Scenario: not met when booking is easy in each of its forms
      Given the fact e1 that appointment-system-easy holds
      And the fact e2 that telephone-access-easy holds
      And the fact e3 that online-access-easy holds
      When the service is assessed
      Then booking-hard-for-people is not met because appointment-system-easy stands at yes

  Rule: technology-does-not-always-help (requires_improvement)

    Scenario: met when an NHS 111 caller waits in vain for advice
      Given a service of type nhs_111
      And the fact e1 that technology-helps-people-to-care partly holds
      When the service is assessed
      Then technology-does-not-always-help is met because of e1

    Scenario: met when the online service answers some requests for treatment days late
      Given the fact e1 that technology-helps-people-to-care partly holds
      When the service is assessed
      Then technology-does-not-always-help is met because of e1

    Scenario: not met when calls and messages soon lead to advice
      Given the fact e1 that technology-helps-people-to-care holds
      When the service is assessed
      Then technology-does-not-always-help is not met because technology-helps-people-to-care stands at yes

    Scenario: not asked of an ambulance service, for help by technology
      Given a service of type ambulance
      When the service is assessed
      Then technology-does-not-always-help does not apply

  Rule: care-late-for-some (requires_improvement)

    Scenario: met when part of the population gets care too late
      Given the fact e1 that right-care-at-right-time partly holds
      When the service is assessed
      Then care-late-for-some is met because of e1

    Scenario: met when timely access fails repeatedly in one clinic
      Given the fact e1 that timely-access-often-denied partly holds
      When the service is assessed
      Then care-late-for-some is met because of e1

    Scenario: not met when people get the right care in time and are not turned away
      Given the fact e1 that right-care-at-right-time holds
      And the fact e2 that timely-access-often-denied does not hold
      When the service is assessed
      Then care-late-for-some is not met because right-care-at-right-time stands at yes

  Rule: appointments-not-always-to-be-had (requires_improvement)

    Scenario: met when people could not always get appointments when they needed them
      Given a service of type gp_practice
      And the fact e1 that appointments-obtainable partly holds
      When the service is assessed
      Then appointments-not-always-to-be-had is met because of e1

    Scenario: met when people wait weeks for a routine appointment with any GP
      Given a service of type gp_practice
      And the fact e1 that appointments-obtainable does not hold
      When the service is assessed
      Then appointments-not-always-to-be-had is met because of e1

    Scenario: not met when everybody who needs an appointment soon has one
      Given a service of type gp_practice
      And the fact e1 that appointments-obtainable holds
      When the service is assessed
      Then appointments-not-always-to-be-had is not met because appointments-obtainable stands at yes

    Scenario: not asked of an NHS 111 service, for appointments hard to get
      Given a service of type nhs_111
      When the service is assessed
      Then appointments-not-always-to-be-had does not apply

  Rule: first-assessment-late-for-some (requires_improvement)

    Scenario: met when some people wait months for a first assessment
      Given the fact e1 that initial-assessment-timely partly holds
      When the service is assessed
      Then first-assessment-late-for-some is met because of e1

    Scenario: not met when all people are soon assessed
      Given the fact e1 that initial-assessment-timely holds
      When the service is assessed
      Then first-assessment-late-for-some is not met because initial-assessment-timely stands at yes

  Rule: diagnosis-late-for-some (requires_improvement)

    Scenario: met when some scans are done weeks late
      Given the fact e1 that diagnosis-timely partly holds
      When the service is assessed
      Then diagnosis-late-for-some is met because of e1

    Scenario: met when some results reach people a month late
      Given the fact e1 that diagnosis-timely partly holds
      When the service is assessed
      Then diagnosis-late-for-some is met because of e1

    Scenario: not met when all scans are done promptly and results soon told
      Given the fact e1 that diagnosis-timely holds
      When the service is assessed
      Then diagnosis-late-for-some is not met because diagnosis-timely stands at yes

  Rule: treatment-late-for-some (requires_improvement)

    Scenario: met when treatment for cancer starts late for some
      Given the fact e1 that treatment-timely partly holds
      When the service is assessed
      Then treatment-late-for-some is met because of e1

    Scenario: met when treatment starts late in every specialty
      Given the fact e1 that treatment-timely does not hold
      When the service is assessed
      Then treatment-late-for-some is met because of e1

    Scenario: not met when treatment starts in good time for all
      Given the fact e1 that treatment-timely holds
      When the service is assessed
      Then treatment-late-for-some is not met because treatment-timely stands at yes

  Rule: urgency-or-need-not-always-heeded (requires_improvement)

    Scenario: met when an urgent referral lay among the routine ones
      Given the fact e1 that urgent-needs-put-first partly holds
      And the fact e2 that access-managed-by-need holds
      When the service is assessed
      Then urgency-or-need-not-always-heeded is met because of e1

    Scenario: met when access makes no allowance for people who cannot use a telephone
      Given the fact e1 that urgent-needs-put-first holds
      And the fact e2 that access-managed-by-need partly holds
      When the service is assessed
      Then urgency-or-need-not-always-heeded is met because of e2

    Scenario: not met when urgency and need both shape who is seen when
      Given the fact e1 that urgent-needs-put-first holds
      And the fact e2 that access-managed-by-need holds
      When the service is assessed
      Then urgency-or-need-not-always-heeded is not met because urgent-needs-put-first stands at yes

  Rule: hours-do-not-serve-everyone (requires_improvement)

    Scenario: met when no clinic is open outside office hours
      Given the fact e1 that opening-hours-meet-needs partly holds
      When the service is assessed
      Then hours-do-not-serve-everyone is met because of e1

    Scenario: not met when clinics open in evenings for those who need it
      Given the fact e1 that opening-hours-meet-needs holds
      When the service is assessed
      Then hours-do-not-serve-everyone is not met because opening-hours-meet-needs stands at yes

    Scenario: not asked of an ambulance service, which never closes
      Given a service of type ambulance
      When the service is assessed
      Then hours-do-not-serve-everyone does not apply

  Rule: waits-long (requires_improvement)

    Scenario: met when waiting times have grown long
      Given the fact e1 that waiting-times-minimal partly holds
      When the service is assessed
      Then waits-long is met because of e1

    Scenario: met when not one target for waiting times was met
      Given the fact e1 that waiting-times-minimal does not hold
      When the service is assessed
      Then waits-long is met because of e1

    Scenario: met when waits in one clinic come near to what nobody could accept
      Given the fact e1 that waits-unacceptable partly holds
      When the service is assessed
      Then waits-long is met because of e1

    Scenario: not met when waiting times are short and none is past accepting
      Given the fact e1 that waiting-times-minimal holds
      And the fact e2 that waits-unacceptable does not hold
      When the service is assessed
      Then waits-long is not met because waiting-times-minimal stands at yes

  Rule: care-too-often-delayed (requires_improvement)

    Scenario: met when operations start late for avoidable reasons
      Given the fact e1 that delays-minimal partly holds
      When the service is assessed
      Then care-too-often-delayed is met because of e1

    Scenario: met when people often sit an hour past their appointed time
      Given the fact e1 that delays-minimal partly holds
      When the service is assessed
      Then care-too-often-delayed is met because of e1

    Scenario: not met when people are seen on time, save in emergencies
      Given the fact e1 that delays-minimal holds
      When the service is assessed
      Then care-too-often-delayed is not met because delays-minimal stands at yes

  Rule: care-too-often-cancelled (requires_improvement)

    Scenario: met when clinics are cancelled because leave was not planned
      Given the fact e1 that cancellations-minimal partly holds
      When the service is assessed
      Then care-too-often-cancelled is met because of e1

    Scenario: not met when hardly a clinic has been cancelled
      Given the fact e1 that cancellations-minimal holds
      When the service is assessed
      Then care-too-often-cancelled is not met because cancellations-minimal stands at yes

  Rule: action-on-waits-falls-short (requires_improvement)

    Scenario: met when a backlog grew for a year before anything was done
      Given the fact e1 that action-on-waits-effective does not hold
      When the service is assessed
      Then action-on-waits-falls-short is met because of e1

    Scenario: met when the recovery plan has hardly cut the backlog
      Given the fact e1 that action-on-waits-effective partly holds
      When the service is assessed
      Then action-on-waits-falls-short is met because of e1

    Scenario: not met when a backlog was tackled at once and cleared
      Given the fact e1 that action-on-waits-effective holds
      When the service is assessed
      Then action-on-waits-falls-short is not met because action-on-waits-effective stands at yes

  Rule: waits-not-always-well-managed (requires_improvement)

    Scenario: met when the waiting list is full of errors
      Given the fact e1 that waits-managed-well partly holds
      When the service is assessed
      Then waits-not-always-well-managed is met because of e1

    Scenario: met when it cannot be shown who watches over the waiting list
      Given the fact e1 that waits-managed-well is not shown
      When the service is assessed
      Then waits-not-always-well-managed is met because of e1

    Scenario: not met when the waiting list is checked and kept clean
      Given the fact e1 that waits-managed-well holds
      When the service is assessed
      Then waits-not-always-well-managed is not met because waits-managed-well stands at yes

  Rule: postponed-care-left-waiting (requires_improvement)

    Scenario: met when people whose clinic was cancelled must start again
      Given the fact e1 that rearranged-care-prompt partly holds
      When the service is assessed
      Then postponed-care-left-waiting is met because of e1

    Scenario: not met when people whose clinic was cancelled are seen that week
      Given the fact e1 that rearranged-care-prompt holds
      When the service is assessed
      Then postponed-care-left-waiting is not met because rearranged-care-prompt stands at yes

  Rule: people-left-in-the-dark-over-delays (requires_improvement)

    Scenario: met when nobody warns people that a clinic has moved
      Given the fact e1 that people-told-of-disruption does not hold
      When the service is assessed
      Then people-left-in-the-dark-over-delays is met because of e1

    Scenario: met when delays are announced but never explained
      Given the fact e1 that people-told-of-disruption partly holds
      When the service is assessed
      Then people-left-in-the-dark-over-delays is met because of e1

    Scenario: not met when people hear of delays and of the reasons
      Given the fact e1 that people-told-of-disruption holds
      When the service is assessed
      Then people-left-in-the-dark-over-delays is not met because people-told-of-disruption stands at yes

  Rule: timely-access-out-of-reach (inadequate)

    Scenario: met when most people referred wait far too long to be assessed
      Given the fact e1 that timely-access-often-denied holds, with significant impact
      When the service is assessed
      Then timely-access-out-of-reach is met because of e1

    Scenario: not met when some people referred wait too long to be assessed
      Given the fact e1 that timely-access-often-denied partly holds
      When the service is assessed
      Then timely-access-out-of-reach is not met because timely-access-often-denied stands at partly

    Scenario: not met when assessments are late but not time and again
      Given the fact e1 that timely-access-often-denied does not hold
      And the fact e2 that initial-assessment-timely does not hold
      When the service is assessed
      Then timely-access-out-of-reach is not met because timely-access-often-denied stands at no

  Rule: waits-beyond-acceptance (inadequate)

    Scenario: met when people wait two years for one of the services
      Given the fact e1 that waits-unacceptable holds
      When the service is assessed
      Then waits-beyond-acceptance is met because of e1

    Scenario: not met when waits are long but within what can be accepted
      Given the fact e1 that waits-unacceptable does not hold
      And the fact e2 that waiting-times-minimal partly holds
      When the service is assessed
      Then waits-beyond-acceptance is not met because waits-unacceptable stands at no

    Scenario: not met when nothing is known about waits
      When the service is assessed
      Then waits-beyond-acceptance is not met because waits-unacceptable is unknown

    Scenario: not met when it is so only in part that people wait longer for some service than anyone could accept
      Given the fact e1 that waits-unacceptable partly holds
      When the service is assessed
      Then waits-beyond-acceptance is not met because waits-unacceptable stands at partly
