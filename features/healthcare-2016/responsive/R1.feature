Feature: R1 Services that meet people's needs

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then R1 is not outstanding because in services-tailored-around-the-person the claim individual-needs-and-wishes-central is missing
    And R1 is not outstanding because in new-pathways-with-other-providers the claim innovative-integrated-pathways is missing
    And R1 is not outstanding because in new-pathways-for-complex-needs the claim pathways-built-for-complex-needs is missing
    And R1 is not outstanding because in services-flexible-through-and-through the claim services-flexible-to-each-person is missing
    And R1 is not outstanding because in informed-choice-throughout-services the claim informed-choice-at-every-point is missing
    And R1 is not outstanding because in continuity-made-sure-for-each-person the claim continuity-of-care-ensured is missing
    And R1 is not outstanding because in innovative-premises-for-many-needs the claim premises-innovative is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then R1 is not good because in flexibility-matters-in-services the claim services-adapt-to-needs is missing
    And R1 is not good because in informed-choice-matters-in-services the claim services-offer-informed-choice is missing
    And R1 is not good because in continuity-matters-in-services the claim services-arranged-for-continuity is missing
    And R1 is not good because in planned-for-the-people-served the claim services-planned-around-needs is missing
    And R1 is not good because in service-meets-needs the claim services-meet-users-needs is missing
    And R1 is not good because in services-see-person-as-a-whole the claim whole-person-needs-in-focus is missing
    And R1 is not good because in services-come-at-fitting-times the claim service-hours-fit-lives is missing
    And R1 is not good because in services-come-in-fitting-ways the claim way-of-delivery-fits-lives is missing
    And R1 is not good because in gaps-in-meeting-needs-known the claim unmet-service-needs-identified is missing
    And R1 is not good because in gaps-in-meeting-needs-closed the claim unmet-needs-shape-services is missing
    And R1 is not good because in premises-fit-for-services the claim premises-suit-services-given is missing
    And R1 is not good because in premises-fit-for-people the claim premises-meet-users-needs is missing
    And R1 is not good because in premises-easy-to-use the claim premises-ease-access is missing
    And R1 is not good because in premises-kept-suitable the claim unsuitable-premises-dealt-with is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then R1 is not requires_improvement because in whole-person-out-of-focus the claim whole-person-needs-in-focus is missing
    And R1 is not requires_improvement because in needs-not-fully-planned-for the claim services-planned-around-needs is missing
    And R1 is not requires_improvement because in continuity-of-care-limited the claim services-arranged-for-continuity is missing
    And R1 is not requires_improvement because in flexibility-goes-only-so-far the claim services-adapt-to-needs is missing
    And R1 is not requires_improvement because in informed-choice-limited the claim services-offer-informed-choice is missing
    And R1 is not requires_improvement because in some-needs-left-unmet the claim services-meet-users-needs is missing
    And R1 is not requires_improvement because in unmet-needs-sometimes-passed-over the claim unmet-service-needs-identified is missing
    And R1 is not requires_improvement because in services-at-awkward-times the claim service-hours-fit-lives is missing
    And R1 is not requires_improvement because in services-in-awkward-ways the claim way-of-delivery-fits-lives is missing
    And R1 is not requires_improvement because in premises-make-access-hard the claim premises-ease-access is missing
    And R1 is not requires_improvement because in premises-not-wholly-suitable the claim premises-suit-services-given is missing
    And R1 is not requires_improvement because in unsuitable-premises-left-as-they-are the claim unsuitable-premises-dealt-with is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then R1 is not inadequate because in planned-regardless-of-needs the claim services-planned-around-needs is missing
    And R1 is not inadequate because in people-excluded-from-service the claim people-excluded-by-unmet-needs is missing
    And R1 is not inadequate because in premises-unfit the claim premises-suit-services-given is missing

  Rule: services-tailored-around-the-person (outstanding)

    Scenario: met when tailored services start from each person's wishes
      Given the fact e1 that individual-needs-and-wishes-central holds
      And the fact e2 that services-tailored-to-individuals holds
      When the service is assessed
      Then services-tailored-around-the-person is met because of e1, e2

    Scenario: not met when services are tailored but preferences come second
      Given the fact e1 that individual-needs-and-wishes-central partly holds
      And the fact e2 that services-tailored-to-individuals holds
      When the service is assessed
      Then services-tailored-around-the-person is not met because individual-needs-and-wishes-central stands at partly

    Scenario: not met when wishes are known but only some services are tailored to them
      Given the fact e1 that individual-needs-and-wishes-central holds
      And the fact e2 that services-tailored-to-individuals partly holds
      When the service is assessed
      Then services-tailored-around-the-person is not met because services-tailored-to-individuals stands at partly

  Rule: new-pathways-with-other-providers (outstanding)

    Scenario: met when a new pathway brings hospital, GP and social care together
      Given the fact e1 that innovative-integrated-pathways holds
      And the fact e2 that pathways-join-other-providers holds
      When the service is assessed
      Then new-pathways-with-other-providers is met because of e1, e2

    Scenario: not met when a shared pathway has little about it that is new
      Given the fact e1 that innovative-integrated-pathways partly holds
      And the fact e2 that pathways-join-other-providers holds
      When the service is assessed
      Then new-pathways-with-other-providers is not met because innovative-integrated-pathways stands at partly

    Scenario: not met when a new pathway leaves out some of the providers it needs
      Given the fact e1 that innovative-integrated-pathways holds
      And the fact e2 that pathways-join-other-providers partly holds
      When the service is assessed
      Then new-pathways-with-other-providers is not met because pathways-join-other-providers stands at partly

  Rule: new-pathways-for-complex-needs (outstanding)

    Scenario: met when a new pathway serves frail people with several conditions
      Given the fact e1 that pathways-built-for-complex-needs holds
      When the service is assessed
      Then new-pathways-for-complex-needs is met because of e1

    Scenario: not met when people with complex needs gain little from the new pathways
      Given the fact e1 that pathways-built-for-complex-needs partly holds
      When the service is assessed
      Then new-pathways-for-complex-needs is not met because pathways-built-for-complex-needs stands at partly

  Rule: services-flexible-through-and-through (outstanding)

    Scenario: met when services bend to each person as a matter of course
      Given the fact e1 that services-flexible-to-each-person holds
      When the service is assessed
      Then services-flexible-through-and-through is met because of e1

    Scenario: not met when services bend to the person in some clinics only
      Given the fact e1 that services-flexible-to-each-person partly holds
      When the service is assessed
      Then services-flexible-through-and-through is not met because services-flexible-to-each-person stands at partly

  Rule: informed-choice-throughout-services (outstanding)

    Scenario: met when people can make an informed choice at every point
      Given the fact e1 that informed-choice-at-every-point holds
      When the service is assessed
      Then informed-choice-throughout-services is met because of e1

    Scenario: not met when there is an informed choice of clinic but not of treatment
      Given the fact e1 that informed-choice-at-every-point partly holds
      When the service is assessed
      Then informed-choice-throughout-services is not met because informed-choice-at-every-point stands at partly

  Rule: continuity-made-sure-for-each-person (outstanding)

    Scenario: met when everyone can count on continuity of care
      Given the fact e1 that continuity-of-care-ensured holds
      When the service is assessed
      Then continuity-made-sure-for-each-person is met because of e1

    Scenario: not met when the service cannot show how continuity is made sure of
      Given the fact e1 that continuity-of-care-ensured is not shown
      When the service is assessed
      Then continuity-made-sure-for-each-person is not met because continuity-of-care-ensured stands at partly

  Rule: innovative-premises-for-many-needs (outstanding)

    Scenario: met when innovative premises serve a wide range of people
      Given the fact e1 that premises-innovative holds
      And the fact e2 that premises-meet-users-needs holds
      When the service is assessed
      Then innovative-premises-for-many-needs is met because of e1, e2

    Scenario: not met when the premises serve everyone but are not very innovative
      Given the fact e1 that premises-innovative partly holds
      And the fact e2 that premises-meet-users-needs holds
      When the service is assessed
      Then innovative-premises-for-many-needs is not met because premises-innovative stands at partly

    Scenario: not met when innovative premises leave some people's needs unmet
      Given the fact e1 that premises-innovative holds
      And the fact e2 that premises-meet-users-needs partly holds
      When the service is assessed
      Then innovative-premises-for-many-needs is not met because premises-meet-users-needs stands at partly

    Scenario: not asked of an NHS 111 service, where innovative premises are concerned
      Given a service of type nhs_111
      When the service is assessed
      Then innovative-premises-for-many-needs does not apply

  Rule: flexibility-matters-in-services (good)

    Scenario: met when services are arranged so that they can adapt
      Given the fact e1 that services-adapt-to-needs holds
      When the service is assessed
      Then flexibility-matters-in-services is met because of e1

    Scenario: not met when only a few services can adapt
      Given the fact e1 that services-adapt-to-needs partly holds
      When the service is assessed
      Then flexibility-matters-in-services is not met because services-adapt-to-needs stands at partly

  Rule: informed-choice-matters-in-services (good)

    Scenario: met when people are offered a choice and told what it means
      Given the fact e1 that services-offer-informed-choice holds
      When the service is assessed
      Then informed-choice-matters-in-services is met because of e1

    Scenario: not met when people are offered a choice with little information
      Given the fact e1 that services-offer-informed-choice partly holds
      When the service is assessed
      Then informed-choice-matters-in-services is not met because services-offer-informed-choice stands at partly

  Rule: continuity-matters-in-services (good)

    Scenario: met when people can see the same doctor or nurse again
      Given the fact e1 that services-arranged-for-continuity holds
      When the service is assessed
      Then continuity-matters-in-services is met because of e1

    Scenario: not met when only some people can see the same doctor again
      Given the fact e1 that services-arranged-for-continuity partly holds
      When the service is assessed
      Then continuity-matters-in-services is not met because services-arranged-for-continuity stands at partly

  Rule: planned-for-the-people-served (good)

    Scenario: met when planning starts from what is known about the local population
      Given the fact e1 that services-planned-around-needs holds
      When the service is assessed
      Then planned-for-the-people-served is met because of e1

    Scenario: not met when one part of the population was forgotten in planning
      Given the fact e1 that services-planned-around-needs partly holds
      When the service is assessed
      Then planned-for-the-people-served is not met because services-planned-around-needs stands at partly

  Rule: service-meets-needs (good)

    Scenario: met when the service meets people's needs
      Given the fact e1 that services-meet-users-needs holds
      When the service is assessed
      Then service-meets-needs is met because of e1

    Scenario: not met when it meets the needs of some people only
      Given the fact e1 that services-meet-users-needs partly holds
      When the service is assessed
      Then service-meets-needs is not met because services-meet-users-needs stands at partly

    Scenario: not met when no evidence was gathered on whether needs are met
      When the service is assessed
      Then service-meets-needs is not met because services-meet-users-needs is unknown

  Rule: services-see-person-as-a-whole (good)

    Scenario: met when physical, mental and social needs are seen together
      Given the fact e1 that whole-person-needs-in-focus holds
      When the service is assessed
      Then services-see-person-as-a-whole is met because of e1

    Scenario: not met when social needs are often lost from view
      Given the fact e1 that whole-person-needs-in-focus partly holds
      When the service is assessed
      Then services-see-person-as-a-whole is not met because whole-person-needs-in-focus stands at partly

  Rule: services-come-at-fitting-times (good)

    Scenario: met when evening clinics suit people who work
      Given the fact e1 that service-hours-fit-lives holds
      When the service is assessed
      Then services-come-at-fitting-times is met because of e1

    Scenario: not met when people who work find the hours hard
      Given the fact e1 that service-hours-fit-lives partly holds
      When the service is assessed
      Then services-come-at-fitting-times is not met because service-hours-fit-lives stands at partly

  Rule: services-come-in-fitting-ways (good)

    Scenario: met when services come close to where people live
      Given the fact e1 that way-of-delivery-fits-lives holds
      When the service is assessed
      Then services-come-in-fitting-ways is met because of e1

    Scenario: not met when some people have to travel far for a simple test
      Given the fact e1 that way-of-delivery-fits-lives partly holds
      When the service is assessed
      Then services-come-in-fitting-ways is not met because way-of-delivery-fits-lives stands at partly

  Rule: gaps-in-meeting-needs-known (good)

    Scenario: met when the service finds out which needs it does not meet
      Given the fact e1 that unmet-service-needs-identified holds
      When the service is assessed
      Then gaps-in-meeting-needs-known is met because of e1

    Scenario: not met when the service asks about unmet needs in one community only
      Given the fact e1 that unmet-service-needs-identified partly holds
      When the service is assessed
      Then gaps-in-meeting-needs-known is not met because unmet-service-needs-identified stands at partly

  Rule: gaps-in-meeting-needs-closed (good)

    Scenario: met when a gap that was found led to a new clinic
      Given the fact e1 that unmet-needs-shape-services holds
      When the service is assessed
      Then gaps-in-meeting-needs-closed is met because of e1

    Scenario: not met when some of the gaps that were found were left open
      Given the fact e1 that unmet-needs-shape-services partly holds
      When the service is assessed
      Then gaps-in-meeting-needs-closed is not met because unmet-needs-shape-services stands at partly

  Rule: premises-fit-for-services (good)

    Scenario: met when the premises suit the services
      Given the fact e1 that premises-suit-services-given holds
      When the service is assessed
      Then premises-fit-for-services is met because of e1

    Scenario: not met when one clinic has too little space
      Given the fact e1 that premises-suit-services-given partly holds
      When the service is assessed
      Then premises-fit-for-services is not met because premises-suit-services-given stands at partly

    Scenario: not asked of an NHS 111 service, where suitable premises are concerned
      Given a service of type nhs_111
      When the service is assessed
      Then premises-fit-for-services does not apply

  Rule: premises-fit-for-people (good)

    Scenario: met when the premises serve everyone who comes there
      Given the fact e1 that premises-meet-users-needs holds
      When the service is assessed
      Then premises-fit-for-people is met because of e1

    Scenario: not met when the premises are not right for children
      Given the fact e1 that premises-meet-users-needs partly holds
      When the service is assessed
      Then premises-fit-for-people is not met because premises-meet-users-needs stands at partly

    Scenario: not asked of an NHS 111 service, where premises for different people are concerned
      Given a service of type nhs_111
      When the service is assessed
      Then premises-fit-for-people does not apply

  Rule: premises-easy-to-use (good)

    Scenario: met when it is easy to get into and around the building
      Given the fact e1 that premises-ease-access holds
      When the service is assessed
      Then premises-easy-to-use is met because of e1

    Scenario: not met when it is hard to get to the upper floor
      Given the fact e1 that premises-ease-access partly holds
      When the service is assessed
      Then premises-easy-to-use is not met because premises-ease-access stands at partly

    Scenario: not asked of an NHS 111 service, where access to premises is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then premises-easy-to-use does not apply

  Rule: premises-kept-suitable (good)

    Scenario: met when an unsuitable waiting room is being rebuilt
      Given the fact e1 that unsuitable-premises-dealt-with holds
      When the service is assessed
      Then premises-kept-suitable is met because of e1

    Scenario: not met when only some unsuitable rooms are dealt with
      Given the fact e1 that unsuitable-premises-dealt-with partly holds
      When the service is assessed
      Then premises-kept-suitable is not met because unsuitable-premises-dealt-with stands at partly

    Scenario: not asked of an NHS 111 service, where putting premises right is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then premises-kept-suitable does not apply

  Rule: whole-person-out-of-focus (requires_improvement)

    Scenario: met when each need is dealt with by itself
      Given the fact e1 that whole-person-needs-in-focus does not hold
      When the service is assessed
      Then whole-person-out-of-focus is met because of e1

    Scenario: met when some services deal with single needs only
      Given the fact e1 that whole-person-needs-in-focus partly holds
      When the service is assessed
      Then whole-person-out-of-focus is met because of e1

    Scenario: not met when people's needs are seen together
      Given the fact e1 that whole-person-needs-in-focus holds
      When the service is assessed
      Then whole-person-out-of-focus is not met because whole-person-needs-in-focus stands at yes

  Rule: needs-not-fully-planned-for (requires_improvement)

    Scenario: met when routine comes before needs in some services
      Given the fact e1 that services-planned-around-needs partly holds
      When the service is assessed
      Then needs-not-fully-planned-for is met because of e1

    Scenario: not met when both planning and delivery look to needs
      Given the fact e1 that services-planned-around-needs holds
      When the service is assessed
      Then needs-not-fully-planned-for is not met because services-planned-around-needs stands at yes

  Rule: continuity-of-care-limited (requires_improvement)

    Scenario: met when people often see a different nurse
      Given the fact e1 that services-arranged-for-continuity partly holds
      When the service is assessed
      Then continuity-of-care-limited is met because of e1

    Scenario: not met when people have continuity of care
      Given the fact e1 that services-arranged-for-continuity holds
      When the service is assessed
      Then continuity-of-care-limited is not met because services-arranged-for-continuity stands at yes

  Rule: flexibility-goes-only-so-far (requires_improvement)

    Scenario: met when services can adapt to some needs but not to others
      Given the fact e1 that services-adapt-to-needs partly holds
      When the service is assessed
      Then flexibility-goes-only-so-far is met because of e1

    Scenario: not met when services can adapt to whatever needs arise
      Given the fact e1 that services-adapt-to-needs holds
      When the service is assessed
      Then flexibility-goes-only-so-far is not met because services-adapt-to-needs stands at yes

  Rule: informed-choice-limited (requires_improvement)

    Scenario: met when people are offered no choice
      Given the fact e1 that services-offer-informed-choice does not hold
      When the service is assessed
      Then informed-choice-limited is met because of e1

    Scenario: not met when people are offered an informed choice
      Given the fact e1 that services-offer-informed-choice holds
      When the service is assessed
      Then informed-choice-limited is not met because services-offer-informed-choice stands at yes

    Scenario: met, as it is so in part that people are offered choice in the services, and the information to choose by
      Given the fact e1 that services-offer-informed-choice partly holds
      When the service is assessed
      Then informed-choice-limited is met because of e1

  Rule: some-needs-left-unmet (requires_improvement)

    Scenario: met when the needs of some people are not met
      Given the fact e1 that services-meet-users-needs partly holds
      And the fact e2 that people-excluded-by-unmet-needs does not hold
      When the service is assessed
      Then some-needs-left-unmet is met because of e1

    Scenario: met when some people manage to use the service only with great trouble
      Given the fact e1 that services-meet-users-needs holds
      And the fact e2 that people-excluded-by-unmet-needs partly holds
      When the service is assessed
      Then some-needs-left-unmet is met because of e2

    Scenario: not met when everyone's needs are met and nobody is kept away
      Given the fact e1 that services-meet-users-needs holds
      And the fact e2 that people-excluded-by-unmet-needs does not hold
      When the service is assessed
      Then some-needs-left-unmet is not met because services-meet-users-needs stands at yes

  Rule: unmet-needs-sometimes-passed-over (requires_improvement)

    Scenario: met when some unmet needs are never noticed
      Given the fact e1 that unmet-service-needs-identified partly holds
      And the fact e2 that unmet-needs-shape-services holds
      When the service is assessed
      Then unmet-needs-sometimes-passed-over is met because of e1

    Scenario: met when unmet needs are noticed but seldom used to improve
      Given the fact e1 that unmet-service-needs-identified holds
      And the fact e2 that unmet-needs-shape-services partly holds
      When the service is assessed
      Then unmet-needs-sometimes-passed-over is met because of e2

    Scenario: not met when unmet needs are noticed and lead to better services
      Given the fact e1 that unmet-service-needs-identified holds
      And the fact e2 that unmet-needs-shape-services holds
      When the service is assessed
      Then unmet-needs-sometimes-passed-over is not met because unmet-service-needs-identified stands at yes

  Rule: services-at-awkward-times (requires_improvement)

    Scenario: met when clinics are held only while people are at work
      Given the fact e1 that service-hours-fit-lives does not hold
      When the service is assessed
      Then services-at-awkward-times is met because of e1

    Scenario: not met when clinics are held at hours that suit people
      Given the fact e1 that service-hours-fit-lives holds
      When the service is assessed
      Then services-at-awkward-times is not met because service-hours-fit-lives stands at yes

    Scenario: met, as it is so in part that the times of the services fit into people's lives
      Given the fact e1 that service-hours-fit-lives partly holds
      When the service is assessed
      Then services-at-awkward-times is met because of e1

  Rule: services-in-awkward-ways (requires_improvement)

    Scenario: met when repeated visits disrupt some people's lives
      Given the fact e1 that way-of-delivery-fits-lives partly holds
      When the service is assessed
      Then services-in-awkward-ways is met because of e1

    Scenario: not met when tests are done together in one visit near home
      Given the fact e1 that way-of-delivery-fits-lives holds
      When the service is assessed
      Then services-in-awkward-ways is not met because way-of-delivery-fits-lives stands at yes

  Rule: premises-make-access-hard (requires_improvement)

    Scenario: met when steps keep some people from the front door
      Given the fact e1 that premises-ease-access partly holds
      When the service is assessed
      Then premises-make-access-hard is met because of e1

    Scenario: not met when everyone gets in and around with ease
      Given the fact e1 that premises-ease-access holds
      When the service is assessed
      Then premises-make-access-hard is not met because premises-ease-access stands at yes

    Scenario: not held against an NHS 111 service, where access to premises is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then premises-make-access-hard does not apply

  Rule: premises-not-wholly-suitable (requires_improvement)

    Scenario: met when a store room serves as a treatment room
      Given the fact e1 that premises-suit-services-given partly holds
      And the fact e2 that premises-meet-users-needs holds
      When the service is assessed
      Then premises-not-wholly-suitable is met because of e1

    Scenario: met when there is no quiet place for people who need one
      Given the fact e1 that premises-suit-services-given holds
      And the fact e2 that premises-meet-users-needs partly holds
      When the service is assessed
      Then premises-not-wholly-suitable is met because of e2

    Scenario: not met when every room suits its purpose and the people who use it
      Given the fact e1 that premises-suit-services-given holds
      And the fact e2 that premises-meet-users-needs holds
      When the service is assessed
      Then premises-not-wholly-suitable is not met because premises-suit-services-given stands at yes

    Scenario: not held against an NHS 111 service, where suitable premises are concerned
      Given a service of type nhs_111
      When the service is assessed
      Then premises-not-wholly-suitable does not apply

  Rule: unsuitable-premises-left-as-they-are (requires_improvement)

    Scenario: met when nothing is done about cramped rooms
      Given the fact e1 that unsuitable-premises-dealt-with does not hold
      When the service is assessed
      Then unsuitable-premises-left-as-they-are is met because of e1

    Scenario: not met when cramped rooms are being extended
      Given the fact e1 that unsuitable-premises-dealt-with holds
      When the service is assessed
      Then unsuitable-premises-left-as-they-are is not met because unsuitable-premises-dealt-with stands at yes

    Scenario: not held against an NHS 111 service, where putting premises right is concerned
      Given a service of type nhs_111
      When the service is assessed
      Then unsuitable-premises-left-as-they-are does not apply

    Scenario: met, as it is so in part that where the facilities or premises do not suit the services, something is done about it
      Given the fact e1 that unsuitable-premises-dealt-with partly holds
      When the service is assessed
      Then unsuitable-premises-left-as-they-are is met because of e1

  Rule: planned-regardless-of-needs (inadequate)

    Scenario: met when services take no heed of needs, and people suffer for it
      Given the fact e1 that services-planned-around-needs does not hold, with significant impact
      When the service is assessed
      Then planned-regardless-of-needs is met because of e1

    Scenario: not met when most needs were thought of in planning
      Given the fact e1 that services-planned-around-needs partly holds
      When the service is assessed
      Then planned-regardless-of-needs is not met because services-planned-around-needs stands at partly

  Rule: people-excluded-from-service (inadequate)

    Scenario: met when some people have to do without the service
      Given the fact e1 that people-excluded-by-unmet-needs holds
      And the fact e2 that services-meet-users-needs partly holds
      When the service is assessed
      Then people-excluded-from-service is met because of e1

    Scenario: not met when needs go unmet, but nobody has to do without the service
      Given the fact e1 that people-excluded-by-unmet-needs does not hold
      And the fact e2 that services-meet-users-needs does not hold
      When the service is assessed
      Then people-excluded-from-service is not met because people-excluded-by-unmet-needs stands at no
      And some-needs-left-unmet is met because of e2

    Scenario: not met when the service cannot show that nobody has to do without it
      Given the fact e1 that people-excluded-by-unmet-needs is not shown
      When the service is assessed
      Then people-excluded-from-service is not met because people-excluded-by-unmet-needs stands at partly

  Rule: premises-unfit (inadequate)

    Scenario: met when the building cannot serve its purpose
      Given the fact e1 that premises-suit-services-given does not hold
      And the fact e2 that premises-meet-users-needs holds
      When the service is assessed
      Then premises-unfit is met because of e1

    Scenario: met when the building does not meet people's needs
      Given the fact e1 that premises-suit-services-given holds
      And the fact e2 that premises-meet-users-needs does not hold
      When the service is assessed
      Then premises-unfit is met because of e2

    Scenario: not met when only one part of the building is unsuitable
      Given the fact e1 that premises-suit-services-given partly holds
      And the fact e2 that premises-meet-users-needs holds
      When the service is assessed
      Then premises-unfit is not met because premises-suit-services-given stands at partly

    Scenario: not met when only a few people find the building wrong for them
      Given the fact e1 that premises-suit-services-given holds
      And the fact e2 that premises-meet-users-needs partly holds
      When the service is assessed
      Then premises-unfit is not met because premises-suit-services-given stands at yes

    Scenario: not a failing of an NHS 111 service, where unfit premises are concerned
      Given a service of type nhs_111
      When the service is assessed
      Then premises-unfit does not apply
