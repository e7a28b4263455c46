Feature: W3 Engagement of people, the public and staff

  Background:
    Given the framework adult-social-care-well-led
    And a service of type supported_living

  Scenario: while nothing is known, all is missing that speaks for Outstanding at this type of service
    Given a service of type residential_care_home
    When the service is assessed
    Then W3 is not outstanding because in involvement-thought-up-and-promoted the claim ways-of-involving-innovative is missing
    And W3 is not outstanding because in involvement-put-into-practice the claim ways-of-involving-in-use is missing
    And W3 is not outstanding because in practice-stays-outstanding the claim practice-built-with-people-lasts is missing
    And W3 is not outstanding because in quality-standards-of-sector-reached the claim sector-quality-standards-achieved is missing
    And W3 is not outstanding because in quality-standards-of-sector-advanced the claim sector-quality-standards-developed is missing
    And W3 is not outstanding because in people-engaged-at-high-level the claim engagement-with-people-high is missing
    And W3 is not outstanding because in staff-engaged-at-high-level the claim engagement-with-staff-high is missing
    And W3 is not outstanding because in no-equality-group-left-out the claim engagement-reaches-all-equality-groups is missing
    And W3 is not outstanding because in challenge-welcome-and-vital the claim challenge-from-all-sides-welcomed is missing
    And W3 is not outstanding because in service-matters-to-community the claim service-important-in-community is missing
    And W3 is not outstanding because in community-links-keep-pace the claim community-links-developed is missing
    And W3 is not outstanding because in new-ways-to-empower-people the claim people-empowered-creatively is missing
    And W3 is not outstanding because in new-ways-to-hear-people the claim people-speak-up-creatively is missing
    And W3 is not outstanding because in people-invited-to-raise-concerns the claim people-encouraged-to-talk-of-concerns is missing
    And W3 is not outstanding because in staff-invited-to-raise-concerns the claim staff-encouraged-to-talk-of-concerns is missing
    And W3 is not outstanding because in concerns-openly-engaged-with the claim concerns-met-with-openness is missing

  Rule: involvement-thought-up-and-promoted (outstanding)

    Scenario: met when managers think up new ways of involving people and win the team over
      Given the fact e1 that ways-of-involving-innovative holds
      And the fact e2 that ways-of-involving-promoted holds
      When the service is assessed
      Then involvement-thought-up-and-promoted is met because of e1, e2

    Scenario: not met when managers promote new ways of involving people but add few of their own
      Given the fact e1 that ways-of-involving-innovative partly holds
      And the fact e2 that ways-of-involving-promoted holds
      When the service is assessed
      Then involvement-thought-up-and-promoted is not met because ways-of-involving-innovative stands at partly

    Scenario: not met when good ideas on involving people stay in the manager's office
      Given the fact e1 that ways-of-involving-innovative holds
      And the fact e2 that ways-of-involving-promoted partly holds
      When the service is assessed
      Then involvement-thought-up-and-promoted is not met because ways-of-involving-promoted stands at partly

  Rule: involvement-put-into-practice (outstanding)

    Scenario: met when people help to design and teach the training of staff
      Given the fact e1 that ways-of-involving-in-use holds
      When the service is assessed
      Then involvement-put-into-practice is met because of e1

    Scenario: not met when new ways of involving people are in use in one house only
      Given the fact e1 that ways-of-involving-in-use partly holds
      When the service is assessed
      Then involvement-put-into-practice is not met because ways-of-involving-in-use stands at partly

  Rule: practice-stays-outstanding (outstanding)

    Scenario: met when practice developed with people has stayed outstanding for years
      Given the fact e1 that practice-built-with-people-lasts holds
      When the service is assessed
      Then practice-stays-outstanding is met because of e1

    Scenario: not met when practice developed with people slipped back after some months
      Given the fact e1 that practice-built-with-people-lasts partly holds
      When the service is assessed
      Then practice-stays-outstanding is not met because practice-built-with-people-lasts stands at partly

    Scenario: not met when it is too soon to know whether the practice lasts
      Given the fact e1 that ways-of-involving-in-use holds
      When the service is assessed
      Then practice-stays-outstanding is not met because practice-built-with-people-lasts is unknown

  Rule: quality-standards-of-sector-reached (outstanding)

    Scenario: met when the service is accredited to a standard respected in the sector
      Given the fact e1 that sector-quality-standards-achieved holds
      When the service is assessed
      Then quality-standards-of-sector-reached is met because of e1

    Scenario: not met when the service is only on its way to accreditation
      Given the fact e1 that sector-quality-standards-achieved partly holds
      When the service is assessed
      Then quality-standards-of-sector-reached is not met because sector-quality-standards-achieved stands at partly

  Rule: quality-standards-of-sector-advanced (outstanding)

    Scenario: met when the service helps to write a standard for the sector
      Given the fact e1 that sector-quality-standards-developed holds
      When the service is assessed
      Then quality-standards-of-sector-advanced is met because of e1

    Scenario: not met when the service leaves the making of standards to others
      Given the fact e1 that sector-quality-standards-developed does not hold
      When the service is assessed
      Then quality-standards-of-sector-advanced is not met because sector-quality-standards-developed stands at no

    Scenario: not met when it is so only in part that the service takes part in developing quality standards that carry authority in the sector
      Given a service of type residential_care_home
      And the fact e1 that sector-quality-standards-developed partly holds
      When the service is assessed
      Then quality-standards-of-sector-advanced is not met because sector-quality-standards-developed stands at partly

  Rule: people-engaged-at-high-level (outstanding)

    Scenario: met when people are closely and constructively engaged all year round
      Given the fact e1 that engagement-with-people-high holds
      When the service is assessed
      Then people-engaged-at-high-level is met because of e1

    Scenario: not met when meetings with people are held only now and then
      Given the fact e1 that engagement-with-people-high partly holds
      When the service is assessed
      Then people-engaged-at-high-level is not met because engagement-with-people-high stands at partly

  Rule: staff-engaged-at-high-level (outstanding)

    Scenario: met when support workers are closely and constructively engaged all year round
      Given the fact e1 that engagement-with-staff-high holds
      When the service is assessed
      Then staff-engaged-at-high-level is met because of e1

    Scenario: not met when staff are hardly engaged at all
      Given the fact e1 that engagement-with-staff-high does not hold
      When the service is assessed
      Then staff-engaged-at-high-level is not met because engagement-with-staff-high stands at no

    Scenario: not met when it is so only in part that engagement with staff is constructive and always at a high level
      Given a service of type residential_care_home
      And the fact e1 that engagement-with-staff-high partly holds
      When the service is assessed
      Then staff-engaged-at-high-level is not met because engagement-with-staff-high stands at partly

  Rule: no-equality-group-left-out (outstanding)

    Scenario: met when every equality group among people and staff is reached
      Given the fact e1 that engagement-reaches-all-equality-groups holds
      When the service is assessed
      Then no-equality-group-left-out is met because of e1

    Scenario: not met when deaf people who use sign language are not reached
      Given the fact e1 that engagement-reaches-all-equality-groups partly holds
      When the service is assessed
      Then no-equality-group-left-out is not met because engagement-reaches-all-equality-groups stands at partly

  Rule: challenge-welcome-and-vital (outstanding)

    Scenario: met when challenge is welcomed from all sides and held to be vital
      Given the fact e1 that challenge-from-all-sides-welcomed holds
      And the fact e2 that challenge-regarded-as-vital holds
      When the service is assessed
      Then challenge-welcome-and-vital is met because of e1, e2

    Scenario: not met when challenge from people is welcome but not that from neighbours
      Given the fact e1 that challenge-from-all-sides-welcomed partly holds
      And the fact e2 that challenge-regarded-as-vital holds
      When the service is assessed
      Then challenge-welcome-and-vital is not met because challenge-from-all-sides-welcomed stands at partly

    Scenario: not met when challenge is received politely but thought of little use
      Given the fact e1 that challenge-from-all-sides-welcomed holds
      And the fact e2 that challenge-regarded-as-vital does not hold
      When the service is assessed
      Then challenge-welcome-and-vital is not met because challenge-regarded-as-vital stands at no

    Scenario: not met when it is so only in part that the service regards challenge as vital if it is to answer for what it does
      Given a service of type residential_care_home
      And the fact e1 that challenge-from-all-sides-welcomed holds
      And the fact e2 that challenge-regarded-as-vital partly holds
      When the service is assessed
      Then challenge-welcome-and-vital is not met because challenge-regarded-as-vital stands at partly

  Rule: service-matters-to-community (outstanding)

    Scenario: met when the service has become an important part of the neighbourhood
      Given the fact e1 that service-important-in-community holds
      When the service is assessed
      Then service-matters-to-community is met because of e1

    Scenario: met when an extra care scheme is a hub for the whole village
      Given a service of type extra_care_housing
      And the fact e1 that service-important-in-community holds
      When the service is assessed
      Then service-matters-to-community is met because of e1

    Scenario: not met when few in the neighbourhood have anything to do with the service
      Given the fact e1 that service-important-in-community partly holds
      When the service is assessed
      Then service-matters-to-community is not met because service-important-in-community stands at partly

  Rule: community-links-keep-pace (outstanding)

    Scenario: met when the service makes new local links as people's wishes change
      Given the fact e1 that community-links-developed holds
      And the fact e2 that community-links-follow-people holds
      When the service is assessed
      Then community-links-keep-pace is met because of e1, e2

    Scenario: not met when local links suit people but hardly any new ones are made
      Given the fact e1 that community-links-developed partly holds
      And the fact e2 that community-links-follow-people holds
      When the service is assessed
      Then community-links-keep-pace is not met because community-links-developed stands at partly

    Scenario: not met when local links suit what people wanted years ago
      Given the fact e1 that community-links-developed holds
      And the fact e2 that community-links-follow-people partly holds
      When the service is assessed
      Then community-links-keep-pace is not met because community-links-follow-people stands at partly

  Rule: new-ways-to-empower-people (outstanding)

    Scenario: met when people run the interviews for new support workers
      Given the fact e1 that people-empowered-creatively holds
      When the service is assessed
      Then new-ways-to-empower-people is met because of e1

    Scenario: not met when new ways of empowering people reach only the most able
      Given the fact e1 that people-empowered-creatively partly holds
      When the service is assessed
      Then new-ways-to-empower-people is not met because people-empowered-creatively stands at partly

  Rule: new-ways-to-hear-people (outstanding)

    Scenario: met when people who do not speak give their opinions through film and pictures
      Given the fact e1 that people-speak-up-creatively holds
      When the service is assessed
      Then new-ways-to-hear-people is met because of e1

    Scenario: not met when opinions are asked for on a yearly form and in no other way
      Given the fact e1 that people-speak-up-creatively does not hold
      When the service is assessed
      Then new-ways-to-hear-people is not met because people-speak-up-creatively stands at no

    Scenario: not met when it is so only in part that innovative, creative ways are found of letting people say what they think
      Given a service of type residential_care_home
      And the fact e1 that people-speak-up-creatively partly holds
      When the service is assessed
      Then new-ways-to-hear-people is not met because people-speak-up-creatively stands at partly

  Rule: people-invited-to-raise-concerns (outstanding)

    Scenario: met when support workers often ask people whether anything troubles them
      Given the fact e1 that people-encouraged-to-talk-of-concerns holds
      When the service is assessed
      Then people-invited-to-raise-concerns is met because of e1

    Scenario: not met when some people say that nobody asks them about their concerns
      Given the fact e1 that people-encouraged-to-talk-of-concerns holds
      And the fact e2 that people-encouraged-to-talk-of-concerns does not hold
      When the service is assessed
      Then people-invited-to-raise-concerns is not met because people-encouraged-to-talk-of-concerns stands at partly

  Rule: staff-invited-to-raise-concerns (outstanding)

    Scenario: met when staff are asked for their concerns at every supervision
      Given the fact e1 that staff-encouraged-to-talk-of-concerns holds
      When the service is assessed
      Then staff-invited-to-raise-concerns is met because of e1

    Scenario: not met when the service cannot show that it invites staff to speak of concerns
      Given the fact e1 that staff-encouraged-to-talk-of-concerns is not shown
      When the service is assessed
      Then staff-invited-to-raise-concerns is not met because staff-encouraged-to-talk-of-concerns stands at partly

  Rule: concerns-openly-engaged-with (outstanding)

    Scenario: met when managers sit down with whoever raised a concern and talk it through
      Given the fact e1 that concerns-met-with-openness holds
      When the service is assessed
      Then concerns-openly-engaged-with is met because of e1

    Scenario: not met when answers to concerns are at times guarded
      Given the fact e1 that concerns-met-with-openness partly holds
      When the service is assessed
      Then concerns-openly-engaged-with is not met because concerns-met-with-openness stands at partly
