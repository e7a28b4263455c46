Feature: S5 Track record on safety

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: GP practice
    Given a service of type gp_practice
    And the fact e1 that safety-compares-well holds
    When the service is assessed
    Then the fact e1 is listed as unused because safety-compares-well does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then S5 is not outstanding because in record-sustained-and-accurate the claim safety-record-sustained is missing
    And S5 is not outstanding because in steady-progress-to-zero-harm the claim safety-goals-progress-consistent is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then S5 is not good because in safety-watched-over the claim safety-performance-monitored is missing
    And S5 is not good because in safety-seen-from-several-sides the claim safety-sources-wide-enough is missing
    And S5 is not good because in staff-see-how-safe-the-service-is the claim safety-picture-clear is missing
    And S5 is not good because in information-on-safety-accurate the claim safety-figures-accurate is missing
    And S5 is not good because in staff-understand-safety-risks the claim safety-risks-understood is missing
    And S5 is not good because in record-on-safety-good the claim safety-record-good is missing
    And S5 is not good because in safety-better-over-time the claim safety-improving is missing
    And S5 is not good because in as-safe-as-similar-services the claim safety-compares-well is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then S5 is not requires_improvement because in safety-picture-blurred-or-late the claim safety-picture-clear is missing
    And S5 is not requires_improvement because in information-on-safety-sometimes-wrong the claim safety-figures-accurate is missing
    And S5 is not requires_improvement because in safety-risks-not-fully-understood the claim safety-risks-understood is missing
    And S5 is not requires_improvement because in record-on-safety-not-yet-good the claim safety-record-good is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then S5 is not inadequate because in safety-too-low-a-priority the claim safety-given-due-priority is missing

  Rule: record-sustained-and-accurate (outstanding)

    Scenario: met when a long good record is borne out by accurate figures
      Given the fact e1 that safety-record-sustained holds
      And the fact e2 that safety-figures-accurate holds
      When the service is assessed
      Then record-sustained-and-accurate is met because of e1, e2

    Scenario: not met when the figures behind the record are doubtful
      Given the fact e1 that safety-record-sustained holds
      And the fact e2 that safety-figures-accurate partly holds
      When the service is assessed
      Then record-sustained-and-accurate is not met because safety-figures-accurate stands at partly

    Scenario: not met when the record has been good only part of the time
      Given the fact e1 that safety-record-sustained partly holds
      And the fact e2 that safety-figures-accurate holds
      When the service is assessed
      Then record-sustained-and-accurate is not met because safety-record-sustained stands at partly

  Rule: steady-progress-to-zero-harm (outstanding)

    Scenario: met when steady progress goes with a culture that accepts no harm
      Given the fact e1 that safety-goals-progress-consistent holds
      And the fact e2 that zero-harm-culture holds
      When the service is assessed
      Then steady-progress-to-zero-harm is met because of e1, e2

    Scenario: not met when progress comes in fits and starts
      Given the fact e1 that safety-goals-progress-consistent partly holds
      And the fact e2 that zero-harm-culture holds
      When the service is assessed
      Then steady-progress-to-zero-harm is not met because safety-goals-progress-consistent stands at partly

    Scenario: not met when some harm is taken for granted
      Given the fact e1 that safety-goals-progress-consistent holds
      And the fact e2 that zero-harm-culture partly holds
      When the service is assessed
      Then steady-progress-to-zero-harm is not met because zero-harm-culture stands at partly

  Rule: safety-watched-over (good)

    Scenario: met when safety is measured and monitored
      Given the fact e1 that safety-performance-monitored holds
      When the service is assessed
      Then safety-watched-over is met because of e1

    Scenario: not met when no assurance is given that safety is monitored
      Given the fact e1 that safety-performance-monitored is not shown
      When the service is assessed
      Then safety-watched-over is not met because safety-performance-monitored stands at partly

  Rule: safety-seen-from-several-sides (good)

    Scenario: met when the service draws on enough sources
      Given the fact e1 that safety-sources-wide-enough holds
      When the service is assessed
      Then safety-seen-from-several-sides is met because of e1

    Scenario: not met when a source that matters is left out
      Given the fact e1 that safety-sources-wide-enough partly holds
      When the service is assessed
      Then safety-seen-from-several-sides is not met because safety-sources-wide-enough stands at partly

    Scenario: not met when the service cannot show what sources it draws on
      Given the fact e1 that safety-sources-wide-enough is not shown
      When the service is assessed
      Then safety-seen-from-several-sides is not met because safety-sources-wide-enough stands at partly

  Rule: staff-see-how-safe-the-service-is (good)

    Scenario: met when staff have a clear picture of safety
      Given the fact e1 that safety-picture-clear holds
      When the service is assessed
      Then staff-see-how-safe-the-service-is is met because of e1

    Scenario: not met when the picture staff have is out of date in places
      Given the fact e1 that safety-picture-clear partly holds
      When the service is assessed
      Then staff-see-how-safe-the-service-is is not met because safety-picture-clear stands at partly

  Rule: information-on-safety-accurate (good)

    Scenario: met when what is known about safety is accurate
      Given the fact e1 that safety-figures-accurate holds
      When the service is assessed
      Then information-on-safety-accurate is met because of e1

    Scenario: not met when some of what is known about safety is wrong
      Given the fact e1 that safety-figures-accurate partly holds
      When the service is assessed
      Then information-on-safety-accurate is not met because safety-figures-accurate stands at partly

    Scenario: not met when nobody can show that what is known about safety is accurate
      Given the fact e1 that safety-figures-accurate is not shown
      When the service is assessed
      Then information-on-safety-accurate is not met because safety-figures-accurate stands at partly

  Rule: staff-understand-safety-risks (good)

    Scenario: met when staff understand the risks to safety
      Given the fact e1 that safety-risks-understood holds
      When the service is assessed
      Then staff-understand-safety-risks is met because of e1

    Scenario: not met when staff understand only some of the risks to safety
      Given the fact e1 that safety-risks-understood partly holds
      When the service is assessed
      Then staff-understand-safety-risks is not met because safety-risks-understood stands at partly

  Rule: record-on-safety-good (good)

    Scenario: met when the record is good
      Given the fact e1 that safety-record-good holds
      When the service is assessed
      Then record-on-safety-good is met because of e1

    Scenario: not met when the record is good only in part
      Given the fact e1 that safety-record-good partly holds
      When the service is assessed
      Then record-on-safety-good is not met because safety-record-good stands at partly

  Rule: safety-better-over-time (good)

    Scenario: met when safety gets steadily better
      Given the fact e1 that safety-improving holds
      When the service is assessed
      Then safety-better-over-time is met because of e1

    Scenario: not met when safety does not get better
      Given the fact e1 that safety-improving does not hold
      When the service is assessed
      Then safety-better-over-time is not met because safety-improving stands at no

  Rule: as-safe-as-similar-services (good)

    Scenario: met when the record stands up beside similar services
      Given the fact e1 that safety-compares-well holds
      When the service is assessed
      Then as-safe-as-similar-services is met because of e1

    Scenario: not met when the record stands up only in part
      Given the fact e1 that safety-compares-well partly holds
      When the service is assessed
      Then as-safe-as-similar-services is not met because safety-compares-well stands at partly

    Scenario: not asked of a GP practice
      Given a service of type gp_practice
      When the service is assessed
      Then as-safe-as-similar-services does not apply

  Rule: safety-information-patchy (requires_improvement)

    Scenario: met when safety is monitored only in part
      Given the fact e1 that safety-performance-monitored partly holds
      And the fact e2 that safety-sources-wide-enough holds
      When the service is assessed
      Then safety-information-patchy is met because of e1

    Scenario: met when the service draws on too few sources
      Given the fact e1 that safety-performance-monitored holds
      And the fact e2 that safety-sources-wide-enough partly holds
      When the service is assessed
      Then safety-information-patchy is met because of e2

    Scenario: met on both counts when monitoring and its sources both fall short
      Given the fact e1 that safety-performance-monitored partly holds
      And the fact e2 that safety-sources-wide-enough does not hold
      When the service is assessed
      Then safety-information-patchy is met because of e1, e2

    Scenario: not met when monitoring is full and its sources are enough
      Given the fact e1 that safety-performance-monitored holds
      And the fact e2 that safety-sources-wide-enough holds
      When the service is assessed
      Then safety-information-patchy is not met because safety-performance-monitored stands at yes

  Rule: safety-picture-blurred-or-late (requires_improvement)

    Scenario: met when staff learn late how safe the service is
      Given the fact e1 that safety-picture-clear partly holds
      When the service is assessed
      Then safety-picture-blurred-or-late is met because of e1

    Scenario: not met when staff have a clear view of safety in good time
      Given the fact e1 that safety-picture-clear holds
      When the service is assessed
      Then safety-picture-blurred-or-late is not met because safety-picture-clear stands at yes

  Rule: information-on-safety-sometimes-wrong (requires_improvement)

    Scenario: met when some of the information on safety is inaccurate
      Given the fact e1 that safety-figures-accurate partly holds
      When the service is assessed
      Then information-on-safety-sometimes-wrong is met because of e1

    Scenario: not met when all the information on safety is accurate
      Given the fact e1 that safety-figures-accurate holds
      When the service is assessed
      Then information-on-safety-sometimes-wrong is not met because safety-figures-accurate stands at yes

  Rule: safety-risks-not-fully-understood (requires_improvement)

    Scenario: met when monitoring tells staff too little about some risks
      Given the fact e1 that safety-risks-understood partly holds
      When the service is assessed
      Then safety-risks-not-fully-understood is met because of e1

    Scenario: not met when monitoring tells staff where the risks lie
      Given the fact e1 that safety-risks-understood holds
      When the service is assessed
      Then safety-risks-not-fully-understood is not met because safety-risks-understood stands at yes

  Rule: record-on-safety-standing-still (requires_improvement)

    Scenario: met when safety stays as it was
      Given the fact e1 that safety-improving does not hold
      When the service is assessed
      Then record-on-safety-standing-still is met because of e1

    Scenario: met when safety gets better only by fits and starts
      Given the fact e1 that safety-improving partly holds
      When the service is assessed
      Then record-on-safety-standing-still is met because of e1

    Scenario: not met when safety is getting steadily better
      Given the fact e1 that safety-improving holds
      When the service is assessed
      Then record-on-safety-standing-still is not met because safety-improving stands at yes

  Rule: record-on-safety-not-yet-good (requires_improvement)

    Scenario: met when the record over time is good only in part
      Given the fact e1 that safety-record-good partly holds
      When the service is assessed
      Then record-on-safety-not-yet-good is met because of e1

    Scenario: not met when the record over time is good
      Given the fact e1 that safety-record-good holds
      When the service is assessed
      Then record-on-safety-not-yet-good is not met because safety-record-good stands at yes

  Rule: less-safe-than-similar-services (requires_improvement)

    Scenario: met when similar services are safer in some ways
      Given the fact e1 that safety-compares-well partly holds
      When the service is assessed
      Then less-safe-than-similar-services is met because of e1

    Scenario: not met when similar services are no safer
      Given the fact e1 that safety-compares-well holds
      When the service is assessed
      Then less-safe-than-similar-services is not met because safety-compares-well stands at yes

    Scenario: not asked of an NHS 111 service
      Given a service of type nhs_111
      When the service is assessed
      Then less-safe-than-similar-services does not apply

  Rule: safety-too-low-a-priority (inadequate)

    Scenario: met when other things come before safety
      Given the fact e1 that safety-given-due-priority does not hold
      When the service is assessed
      Then safety-too-low-a-priority is met because of e1

    Scenario: not met when other things come before safety only at times
      Given the fact e1 that safety-given-due-priority partly holds
      When the service is assessed
      Then safety-too-low-a-priority is not met because safety-given-due-priority stands at partly

    Scenario: not met when nothing is known about the priority of safety
      When the service is assessed
      Then safety-too-low-a-priority is not met because safety-given-due-priority is unknown

  Rule: safety-hardly-measured (inadequate)

    Scenario: met when nothing is measured
      Given the fact e1 that safety-performance-monitored does not hold
      When the service is assessed
      Then safety-hardly-measured is met because of e1

    Scenario: not met when nothing is known about it
      When the service is assessed
      Then safety-hardly-measured is not met because safety-performance-monitored is unknown

    Scenario: not met when some measuring is done
      Given the fact e1 that safety-performance-monitored partly holds
      When the service is assessed
      Then safety-hardly-measured is not met because safety-performance-monitored stands at partly

  Rule: too-many-serious-incidents (inadequate)

    Scenario: met when serious incidents go beyond what anyone could accept
      Given the fact e1 that serious-incidents-unacceptable holds
      When the service is assessed
      Then too-many-serious-incidents is met because of e1

    Scenario: not met when serious incidents stay within what can be accepted
      Given the fact e1 that serious-incidents-unacceptable does not hold
      When the service is assessed
      Then too-many-serious-incidents is not met because serious-incidents-unacceptable stands at no

    Scenario: not met when it is so only in part that never events, significant events or serious incidents happen at a level that nobody could accept
      Given the fact e1 that serious-incidents-unacceptable partly holds
      When the service is assessed
      Then too-many-serious-incidents is not met because serious-incidents-unacceptable stands at partly
