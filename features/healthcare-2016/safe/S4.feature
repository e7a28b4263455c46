Feature: S4 Information for safe care

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then S4 is not outstanding because in one-live-record-across-services the claim record-systems-coordinated is missing
    And S4 is not outstanding because in shared-information-joins-up-care the claim information-systems-join-up-care is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then S4 is not good because in staff-informed-in-time the claim care-information-in-time is missing
    And S4 is not good because in staff-can-get-into-records the claim record-access-suits-staff is missing
    And S4 is not good because in record-systems-help-staff the claim record-systems-simple is missing
    And S4 is not good because in care-records-can-be-relied-on the claim care-records-sound is missing
    And S4 is not good because in test-results-reach-staff-in-time the claim test-results-seen-promptly is missing
    And S4 is not good because in staff-informed-about-newcomers the claim newcomer-information-available is missing
    And S4 is not good because in next-staff-told-all the claim care-information-passed-on is missing
    And S4 is not good because in next-staff-told-in-time the claim care-information-sent-promptly is missing
    And S4 is not good because in care-information-shared-by-protocol the claim care-sharing-protocols-followed is missing
    And S4 is not good because in record-systems-work-as-one the claim record-systems-coordinated is missing
    And S4 is not good because in care-records-safely-stored the claim care-records-secure is missing
    And S4 is not good because in people-understand-what-is-shared the claim shared-information-understood is missing
    And S4 is not good because in people-hold-copies the claim shared-information-copied-to-people is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then S4 is not requires_improvement because in record-systems-hinder-staff the claim record-systems-simple is missing
    And S4 is not requires_improvement because in next-staff-told-late the claim care-information-sent-promptly is missing
    And S4 is not requires_improvement because in care-information-shared-unevenly the claim care-sharing-protocols-followed is missing
    And S4 is not requires_improvement because in care-records-not-always-safely-stored the claim care-records-secure is missing
    And S4 is not requires_improvement because in people-left-out-of-sharing the claim shared-information-understood is missing
    And S4 is not requires_improvement because in staff-sometimes-uninformed the claim care-information-in-time is missing
    And S4 is not requires_improvement because in care-records-with-gaps the claim care-records-sound is missing
    And S4 is not requires_improvement because in test-results-sometimes-late the claim test-results-seen-promptly is missing
    And S4 is not requires_improvement because in staff-sometimes-uninformed-about-newcomers the claim newcomer-information-available is missing
    And S4 is not requires_improvement because in next-staff-not-told-all the claim care-information-passed-on is missing
    And S4 is not requires_improvement because in people-asked-again the claim people-tell-staff-once is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then S4 is not inadequate because in staff-uninformed-when-it-matters the claim care-information-in-time is missing
    And S4 is not inadequate because in care-information-shared-improperly the claim care-information-passed-on is missing

  Rule: one-live-record-across-services (outstanding)

    Scenario: met when joined systems are up to the minute in every service
      Given the fact e1 that record-systems-coordinated holds
      And the fact e2 that live-information-across-services holds
      When the service is assessed
      Then one-live-record-across-services is met because of e1, e2

    Scenario: not met when joined systems lag behind in some services
      Given the fact e1 that record-systems-coordinated holds
      And the fact e2 that live-information-across-services partly holds
      When the service is assessed
      Then one-live-record-across-services is not met because live-information-across-services stands at partly

    Scenario: not met when live systems do not quite work as one
      Given the fact e1 that record-systems-coordinated partly holds
      And the fact e2 that live-information-across-services holds
      When the service is assessed
      Then one-live-record-across-services is not met because record-systems-coordinated stands at partly

  Rule: shared-information-joins-up-care (outstanding)

    Scenario: met when shared information makes care integrated
      Given the fact e1 that information-systems-join-up-care holds
      When the service is assessed
      Then shared-information-joins-up-care is met because of e1

    Scenario: not met when nothing is known of integrated care
      When the service is assessed
      Then shared-information-joins-up-care is not met because information-systems-join-up-care is unknown

    Scenario: not met when it is so only in part that systems for managing and sharing information help services to give each person integrated care
      Given the fact e1 that information-systems-join-up-care partly holds
      When the service is assessed
      Then shared-information-joins-up-care is not met because information-systems-join-up-care stands at partly

  Rule: staff-informed-in-time (good)

    Scenario: met when staff have care plans and notes in time
      Given the fact e1 that care-information-in-time holds
      When the service is assessed
      Then staff-informed-in-time is met because of e1

    Scenario: not met when care plans and notes come late at times
      Given the fact e1 that care-information-in-time partly holds
      When the service is assessed
      Then staff-informed-in-time is not met because care-information-in-time stands at partly

  Rule: staff-can-get-into-records (good)

    Scenario: met when agency staff too can get into the record
      Given the fact e1 that record-access-suits-staff holds
      When the service is assessed
      Then staff-can-get-into-records is met because of e1

    Scenario: not met when some agency staff have no way into the record
      Given the fact e1 that record-access-suits-staff partly holds
      When the service is assessed
      Then staff-can-get-into-records is not met because record-access-suits-staff stands at partly

  Rule: record-systems-help-staff (good)

    Scenario: met when the systems are quick and simple
      Given the fact e1 that record-systems-simple holds
      When the service is assessed
      Then record-systems-help-staff is met because of e1

    Scenario: not met when some screens are slow
      Given the fact e1 that record-systems-simple partly holds
      When the service is assessed
      Then record-systems-help-staff is not met because record-systems-simple stands at partly

  Rule: care-records-can-be-relied-on (good)

    Scenario: met when records are readable and complete
      Given the fact e1 that care-records-sound holds
      When the service is assessed
      Then care-records-can-be-relied-on is met because of e1

    Scenario: not met when the quality of records is not shown
      Given the fact e1 that care-records-sound is not shown
      When the service is assessed
      Then care-records-can-be-relied-on is not met because care-records-sound stands at partly

  Rule: test-results-reach-staff-in-time (good)

    Scenario: met when results are looked at without delay
      Given the fact e1 that test-results-seen-promptly holds
      When the service is assessed
      Then test-results-reach-staff-in-time is met because of e1

    Scenario: not met when some results wait to be looked at
      Given the fact e1 that test-results-seen-promptly partly holds
      When the service is assessed
      Then test-results-reach-staff-in-time is not met because test-results-seen-promptly stands at partly

  Rule: staff-informed-about-newcomers (good)

    Scenario: met when staff know what they must about people referred to them
      Given the fact e1 that newcomer-information-available holds
      When the service is assessed
      Then staff-informed-about-newcomers is met because of e1

    Scenario: not met when some people arrive without their notes
      Given the fact e1 that newcomer-information-available partly holds
      When the service is assessed
      Then staff-informed-about-newcomers is not met because newcomer-information-available stands at partly

  Rule: next-staff-told-all (good)

    Scenario: met when the next team is told all it must know
      Given the fact e1 that care-information-passed-on holds
      When the service is assessed
      Then next-staff-told-all is met because of e1

    Scenario: not met when things are left out of what is passed on
      Given the fact e1 that care-information-passed-on partly holds
      When the service is assessed
      Then next-staff-told-all is not met because care-information-passed-on stands at partly

  Rule: next-staff-told-in-time (good)

    Scenario: met when letters are sent in time
      Given the fact e1 that care-information-sent-promptly holds
      When the service is assessed
      Then next-staff-told-in-time is met because of e1

    Scenario: met when just enough letters are sent in time
      Given the fact e1 that care-information-sent-promptly measures 90 percent
      When the service is assessed
      Then next-staff-told-in-time is met because of e1

    Scenario: not met when one letter in a hundred too few is sent in time
      Given the fact e1 that care-information-sent-promptly measures 89 percent
      When the service is assessed
      Then next-staff-told-in-time is not met because care-information-sent-promptly stands at partly

  Rule: care-information-shared-by-protocol (good)

    Scenario: met when staff share information as the protocols say
      Given the fact e1 that care-sharing-protocols-followed holds
      When the service is assessed
      Then care-information-shared-by-protocol is met because of e1

    Scenario: not met when the protocols are followed only by some staff
      Given the fact e1 that care-sharing-protocols-followed partly holds
      When the service is assessed
      Then care-information-shared-by-protocol is not met because care-sharing-protocols-followed stands at partly

  Rule: record-systems-work-as-one (good)

    Scenario: met when paper and electronic records fit together
      Given the fact e1 that record-systems-coordinated holds
      When the service is assessed
      Then record-systems-work-as-one is met because of e1

    Scenario: not met when paper and electronic records fit together only in part
      Given the fact e1 that record-systems-coordinated partly holds
      When the service is assessed
      Then record-systems-work-as-one is not met because record-systems-coordinated stands at partly

  Rule: care-records-safely-stored (good)

    Scenario: met when records are kept under lock and password
      Given the fact e1 that care-records-secure holds
      When the service is assessed
      Then care-records-safely-stored is met because of e1

    Scenario: not met when some records lie open to view
      Given the fact e1 that care-records-secure partly holds
      When the service is assessed
      Then care-records-safely-stored is not met because care-records-secure stands at partly

  Rule: people-understand-what-is-shared (good)

    Scenario: met when people understand what is said about them
      Given the fact e1 that shared-information-understood holds
      When the service is assessed
      Then people-understand-what-is-shared is met because of e1

    Scenario: not met when some people do not understand what is said about them
      Given the fact e1 that shared-information-understood partly holds
      When the service is assessed
      Then people-understand-what-is-shared is not met because shared-information-understood stands at partly

  Rule: people-hold-copies (good)

    Scenario: met when people get copies
      Given the fact e1 that shared-information-copied-to-people holds
      When the service is assessed
      Then people-hold-copies is met because of e1

    Scenario: not met when copies are not given
      Given the fact e1 that shared-information-copied-to-people does not hold
      When the service is assessed
      Then people-hold-copies is not met because shared-information-copied-to-people stands at no

    Scenario: not met when it is so only in part that people get a copy of what services tell each other about them wherever that can be done
      Given the fact e1 that shared-information-copied-to-people partly holds
      When the service is assessed
      Then people-hold-copies is not met because shared-information-copied-to-people stands at partly

  Rule: record-systems-hinder-staff (requires_improvement)

    Scenario: met when the systems are hard to use
      Given the fact e1 that record-systems-simple partly holds
      And the fact e2 that record-systems-coordinated holds
      When the service is assessed
      Then record-systems-hinder-staff is met because of e1

    Scenario: met when the systems do not work together
      Given the fact e1 that record-systems-simple holds
      And the fact e2 that record-systems-coordinated partly holds
      When the service is assessed
      Then record-systems-hinder-staff is met because of e2

    Scenario: met when the systems are both hard to use and apart
      Given the fact e1 that record-systems-simple does not hold
      And the fact e2 that record-systems-coordinated does not hold
      When the service is assessed
      Then record-systems-hinder-staff is met because of e1, e2

    Scenario: not met when simple systems work as one
      Given the fact e1 that record-systems-simple holds
      And the fact e2 that record-systems-coordinated holds
      When the service is assessed
      Then record-systems-hinder-staff is not met because record-systems-coordinated stands at yes

  Rule: next-staff-told-late (requires_improvement)

    Scenario: met when letters are sometimes sent late
      Given the fact e1 that care-information-sent-promptly partly holds
      When the service is assessed
      Then next-staff-told-late is met because of e1

    Scenario: met when letters sent in time fall just short of enough
      Given the fact e1 that care-information-sent-promptly measures 89 percent
      When the service is assessed
      Then next-staff-told-late is met because of e1

    Scenario: not met when just enough letters go in time to count as prompt
      Given the fact e1 that care-information-sent-promptly measures 90 percent
      When the service is assessed
      Then next-staff-told-late is not met because care-information-sent-promptly stands at yes

  Rule: care-information-shared-unevenly (requires_improvement)

    Scenario: met when some staff share information outside the protocols
      Given the fact e1 that care-sharing-protocols-followed partly holds
      When the service is assessed
      Then care-information-shared-unevenly is met because of e1

    Scenario: not met when all staff follow the protocols
      Given the fact e1 that care-sharing-protocols-followed holds
      When the service is assessed
      Then care-information-shared-unevenly is not met because care-sharing-protocols-followed stands at yes

  Rule: care-records-not-always-safely-stored (requires_improvement)

    Scenario: met when a records room is sometimes left unlocked
      Given the fact e1 that care-records-secure partly holds
      When the service is assessed
      Then care-records-not-always-safely-stored is met because of e1

    Scenario: not met when records are never left open
      Given the fact e1 that care-records-secure holds
      When the service is assessed
      Then care-records-not-always-safely-stored is not met because care-records-secure stands at yes

  Rule: people-left-out-of-sharing (requires_improvement)

    Scenario: met when people are unsure what is said about them
      Given the fact e1 that shared-information-understood partly holds
      And the fact e2 that shared-information-copied-to-people holds
      When the service is assessed
      Then people-left-out-of-sharing is met because of e1

    Scenario: met when people go without copies they could have had
      Given the fact e1 that shared-information-understood holds
      And the fact e2 that shared-information-copied-to-people partly holds
      When the service is assessed
      Then people-left-out-of-sharing is met because of e2

    Scenario: not met when people understand and hold copies
      Given the fact e1 that shared-information-understood holds
      And the fact e2 that shared-information-copied-to-people holds
      When the service is assessed
      Then people-left-out-of-sharing is not met because shared-information-understood stands at yes

  Rule: staff-sometimes-uninformed (requires_improvement)

    Scenario: met when what staff must know is sometimes missing
      Given the fact e1 that care-information-in-time partly holds
      And the fact e2 that record-access-suits-staff holds
      When the service is assessed
      Then staff-sometimes-uninformed is met because of e1

    Scenario: met when some staff cannot get into the record
      Given the fact e1 that care-information-in-time holds
      And the fact e2 that record-access-suits-staff partly holds
      When the service is assessed
      Then staff-sometimes-uninformed is met because of e2

    Scenario: not met when staff are informed and can get into the record
      Given the fact e1 that care-information-in-time holds
      And the fact e2 that record-access-suits-staff holds
      When the service is assessed
      Then staff-sometimes-uninformed is not met because care-information-in-time stands at yes

  Rule: care-records-with-gaps (requires_improvement)

    Scenario: met when some records are incomplete
      Given the fact e1 that care-records-sound partly holds
      When the service is assessed
      Then care-records-with-gaps is met because of e1

    Scenario: not met when no gap is found in the records
      Given the fact e1 that care-records-sound holds
      When the service is assessed
      Then care-records-with-gaps is not met because care-records-sound stands at yes

  Rule: test-results-sometimes-late (requires_improvement)

    Scenario: met when results are sometimes late
      Given the fact e1 that test-results-seen-promptly partly holds
      When the service is assessed
      Then test-results-sometimes-late is met because of e1

    Scenario: not met when results are never late
      Given the fact e1 that test-results-seen-promptly holds
      When the service is assessed
      Then test-results-sometimes-late is not met because test-results-seen-promptly stands at yes

  Rule: staff-sometimes-uninformed-about-newcomers (requires_improvement)

    Scenario: met when notes do not always come with people
      Given the fact e1 that newcomer-information-available partly holds
      When the service is assessed
      Then staff-sometimes-uninformed-about-newcomers is met because of e1

    Scenario: not met when notes always come with people
      Given the fact e1 that newcomer-information-available holds
      When the service is assessed
      Then staff-sometimes-uninformed-about-newcomers is not met because newcomer-information-available stands at yes

  Rule: next-staff-not-told-all (requires_improvement)

    Scenario: met when what is passed on is sometimes incomplete
      Given the fact e1 that care-information-passed-on partly holds
      When the service is assessed
      Then next-staff-not-told-all is met because of e1

    Scenario: not met when nothing is left out of what is passed on
      Given the fact e1 that care-information-passed-on holds
      When the service is assessed
      Then next-staff-not-told-all is not met because care-information-passed-on stands at yes

  Rule: people-asked-again (requires_improvement)

    Scenario: met when people are asked the same things again at times
      Given the fact e1 that people-tell-staff-once partly holds
      When the service is assessed
      Then people-asked-again is met because of e1

    Scenario: met when no assurance is given that people need tell things only once
      Given the fact e1 that people-tell-staff-once is not shown
      When the service is assessed
      Then people-asked-again is met because of e1

    Scenario: met when people tell things only once but some are triaged again
      Given the fact e1 that people-tell-staff-once holds
      And the fact e2 that people-triaged-once partly holds
      When the service is assessed
      Then people-asked-again is met because of e2

    Scenario: met on both counts when people are asked again and triaged again
      Given the fact e1 that people-tell-staff-once does not hold
      And the fact e2 that people-triaged-once does not hold
      When the service is assessed
      Then people-asked-again is met because of e1, e2

    Scenario: not met when people tell things only once and are triaged only once
      Given the fact e1 that people-tell-staff-once holds
      And the fact e2 that people-triaged-once holds
      When the service is assessed
      Then people-asked-again is not met because people-tell-staff-once stands at yes

  Rule: staff-uninformed-when-it-matters (inadequate)

    Scenario: met when staff do not have care plans and notes when they need them
      Given the fact e1 that care-information-in-time does not hold
      And the fact e2 that record-access-suits-staff holds
      When the service is assessed
      Then staff-uninformed-when-it-matters is met because of e1

    Scenario: met when staff cannot get into the records they need
      Given the fact e1 that care-information-in-time partly holds
      And the fact e2 that record-access-suits-staff does not hold, with significant impact
      When the service is assessed
      Then staff-uninformed-when-it-matters is met because of e2

    Scenario: not met when staff mostly have and can open what they need
      Given the fact e1 that care-information-in-time partly holds
      And the fact e2 that record-access-suits-staff partly holds
      When the service is assessed
      Then staff-uninformed-when-it-matters is not met because record-access-suits-staff stands at partly

    Scenario: met when records are of no use to staff
      Given the fact e1 that care-records-sound does not hold
      When the service is assessed
      Then staff-uninformed-when-it-matters is met because of e1

    Scenario: not met when records have gaps but can be used
      Given the fact e1 that care-records-sound partly holds
      When the service is assessed
      Then staff-uninformed-when-it-matters is not met because care-records-sound stands at partly

    Scenario: met when results do not come when needed
      Given the fact e1 that test-results-seen-promptly does not hold
      When the service is assessed
      Then staff-uninformed-when-it-matters is met because of e1

    Scenario: not met when only some results are late
      Given the fact e1 that test-results-seen-promptly partly holds
      When the service is assessed
      Then staff-uninformed-when-it-matters is not met because test-results-seen-promptly stands at partly

    Scenario: met when people arrive and staff know nothing of them
      Given the fact e1 that newcomer-information-available does not hold
      When the service is assessed
      Then staff-uninformed-when-it-matters is met because of e1

    Scenario: not met when staff know part of what they must about people who arrive
      Given the fact e1 that newcomer-information-available partly holds
      When the service is assessed
      Then staff-uninformed-when-it-matters is not met because newcomer-information-available stands at partly

    Scenario: one finding when staff lack information because records are of no use
      Given the fact e1 that care-information-in-time does not hold
      And the fact e2 that care-records-sound does not hold
      When the service is assessed
      Then staff-uninformed-when-it-matters is met because of e1, e2

  Rule: care-information-shared-improperly (inadequate)

    Scenario: met when letters are not sent in time
      Given the fact e1 that care-information-sent-promptly does not hold
      When the service is assessed
      Then care-information-shared-improperly is met because of e1

    Scenario: met when so few letters go in time that the claim fails
      Given the fact e1 that care-information-sent-promptly measures 74 percent
      When the service is assessed
      Then care-information-shared-improperly is met because of e1

    Scenario: not met when the share of letters sent in time just reaches partly
      Given the fact e1 that care-information-sent-promptly measures 75 percent
      When the service is assessed
      Then care-information-shared-improperly is not met because care-information-sent-promptly stands at partly

    Scenario: met when staff do not pass on what the next team must know
      Given the fact e1 that care-information-passed-on does not hold
      When the service is assessed
      Then care-information-shared-improperly is met because of e1

    Scenario: not met when staff pass on part of what the next team must know
      Given the fact e1 that care-information-passed-on partly holds
      When the service is assessed
      Then care-information-shared-improperly is not met because care-information-passed-on stands at partly

    Scenario: met when staff share information without regard to the protocols
      Given the fact e1 that care-sharing-protocols-followed does not hold
      When the service is assessed
      Then care-information-shared-improperly is met because of e1

    Scenario: not met when the protocols are followed in part
      Given the fact e1 that care-sharing-protocols-followed partly holds
      When the service is assessed
      Then care-information-shared-improperly is not met because care-sharing-protocols-followed stands at partly

    Scenario: met when people are both asked and triaged over again
      Given the fact e1 that people-tell-staff-once does not hold
      And the fact e2 that people-triaged-once does not hold
      When the service is assessed
      Then care-information-shared-improperly is met because of e1, e2

    Scenario: not met when people are asked again but only some are triaged again
      Given the fact e1 that people-tell-staff-once does not hold
      And the fact e2 that people-triaged-once partly holds
      When the service is assessed
      Then care-information-shared-improperly is not met because people-triaged-once stands at partly

    Scenario: not met when people are triaged again but only some are asked again
      Given the fact e1 that people-tell-staff-once partly holds
      And the fact e2 that people-triaged-once does not hold
      When the service is assessed
      Then care-information-shared-improperly is not met because people-tell-staff-once stands at partly

    Scenario: one finding when what is not passed on has to be asked and triaged again
      Given the fact e1 that care-information-passed-on does not hold
      And the fact e2 that people-tell-staff-once does not hold
      And the fact e3 that people-triaged-once does not hold
      When the service is assessed
      Then care-information-shared-improperly is met because of e1, e2, e3
