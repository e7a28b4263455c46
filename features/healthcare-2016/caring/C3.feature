Feature: C3 Respect for privacy and dignity

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then C3 is not outstanding because in everyone-treats-people-with-dignity the claim dignity-upheld-by-everyone is missing
    And C3 is not outstanding because in privacy-and-dignity-in-all-that-is-done the claim privacy-embedded-in-all-work is missing
    And C3 is not outstanding because in new-ways-to-manage-own-health the claim own-health-management-innovative is missing
    And C3 is not outstanding because in new-ways-to-stay-independent the claim independence-support-innovative is missing
    And C3 is not outstanding because in people-truly-feel-cared-for the claim people-feel-they-matter is missing
    And C3 is not outstanding because in exceptional-help-to-stay-independent the claim independence-support-exceptional is missing
    And C3 is not outstanding because in people-prize-their-ties-with-staff the claim ties-with-staff-prized-by-people is missing
    And C3 is not outstanding because in people-see-staff-do-more-than-needed the claim extra-effort-felt-by-people is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then C3 is not good because in staff-know-what-privacy-demands the claim privacy-expectations-clear-to-staff is missing
    And C3 is not good because in people-know-what-privacy-to-expect the claim privacy-expectations-clear-to-people is missing
    And C3 is not good because in staff-see-why-privacy-matters the claim privacy-importance-understood is missing
    And C3 is not good because in privacy-ranks-high the claim privacy-made-a-priority is missing
    And C3 is not good because in people-have-privacy-and-dignity the claim privacy-and-dignity-respected is missing
    And C3 is not good because in intimate-care-kept-private the claim privacy-kept-in-intimate-care is missing
    And C3 is not good because in staff-stand-up-for-dignity the claim privacy-lapses-challenged is missing
    And C3 is not good because in respect-reaches-people the claim people-feel-respected-and-valued is missing
    And C3 is not good because in pain-not-left-unanswered the claim pain-and-discomfort-answered is missing
    And C3 is not good because in distress-not-left-unanswered the claim distress-answered-with-compassion is missing
    And C3 is not good because in people-and-staff-trust-each-other the claim trusting-relationships-built is missing
    And C3 is not good because in person-comes-before-task the claim people-treated-as-individuals is missing
    And C3 is not good because in helpers-known-to-people the claim people-know-who-will-help is missing
    And C3 is not good because in support-the-same-every-time the claim support-consistent-over-time is missing
    And C3 is not good because in confidences-kept the claim confidentiality-respected is missing
    And C3 is not good because in staff-know-what-confidentiality-means the claim confidentiality-understood is missing
    And C3 is not good because in private-talk-stays-private the claim private-talk-not-overheard is missing
    And C3 is not good because in personal-data-lawfully-protected the claim data-protection-law-met is missing
    And C3 is not good because in privacy-safe-among-several-providers the claim shared-care-privacy-protected is missing
    And C3 is not good because in people-look-after-own-health the claim own-health-management-enabled is missing
    And C3 is not good because in people-stay-independent the claim independence-kept-up is missing
    And C3 is not good because in family-and-friends-within-reach the claim free-to-see-family-and-friends is missing
    And C3 is not good because in community-within-reach the claim free-to-be-in-the-community is missing
    And C3 is not good because in contact-limited-for-good-reason-only the claim limits-on-contact-justified is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then C3 is not requires_improvement because in privacy-ranks-too-low the claim privacy-made-a-priority is missing
    And C3 is not requires_improvement because in privacy-lapses-let-pass the claim privacy-lapses-challenged is missing
    And C3 is not requires_improvement because in privacy-not-always-understood the claim privacy-importance-understood is missing
    And C3 is not requires_improvement because in privacy-expectations-unclear the claim privacy-expectations-clear-to-staff is missing
    And C3 is not requires_improvement because in people-not-always-feeling-respected the claim people-feel-respected-and-valued is missing
    And C3 is not requires_improvement because in suffering-not-always-answered the claim pain-and-discomfort-answered is missing
    And C3 is not requires_improvement because in unkindness-in-places the claim unkindness-serious-and-widespread is missing
    And C3 is not requires_improvement because in task-comes-before-person the claim people-treated-as-individuals is missing
    And C3 is not requires_improvement because in trust-not-always-won the claim trusting-relationships-built is missing
    And C3 is not requires_improvement because in staff-routines-sometimes-first the claim staff-routines-come-first is missing
    And C3 is not requires_improvement because in contact-limited-without-good-reason the claim free-to-see-family-and-friends is missing
    And C3 is not requires_improvement because in privacy-and-dignity-not-always-kept the claim privacy-and-dignity-respected is missing
    And C3 is not requires_improvement because in confidences-not-always-kept the claim confidentiality-respected is missing
    And C3 is not requires_improvement because in confidentiality-at-risk the claim confidentiality-understood is missing
    And C3 is not requires_improvement because in personal-data-not-always-protected the claim data-protection-law-met is missing
    And C3 is not requires_improvement because in support-changeable the claim support-consistent-over-time is missing
    And C3 is not requires_improvement because in helpers-not-always-known the claim people-know-who-will-help is missing
    And C3 is not requires_improvement because in own-health-left-to-staff the claim own-health-management-enabled is missing
    And C3 is not requires_improvement because in independence-not-always-kept-up the claim independence-kept-up is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then C3 is not inadequate because in privacy-and-dignity-disregarded the claim privacy-and-dignity-respected is missing
    And C3 is not inadequate because in confidences-broken the claim confidentiality-respected is missing
    And C3 is not inadequate because in privacy-and-confidentiality-not-understood the claim privacy-importance-understood is missing
    And C3 is not inadequate because in staff-come-before-people the claim staff-routines-come-first is missing
    And C3 is not inadequate because in people-widely-treated-unkindly the claim unkindness-serious-and-widespread is missing
    And C3 is not inadequate because in people-without-a-hand-in-own-care the claim people-have-a-hand-in-own-care is missing

  Rule: everyone-treats-people-with-dignity (outstanding)

    Scenario: met when porters, doctors and nurses alike treat people with dignity every time
      Given the fact e1 that dignity-upheld-by-everyone holds
      When the service is assessed
      Then everyone-treats-people-with-dignity is met because of e1

    Scenario: not met when people speak well of most of those who care for them
      Given the fact e1 that dignity-upheld-by-everyone partly holds
      When the service is assessed
      Then everyone-treats-people-with-dignity is not met because dignity-upheld-by-everyone stands at partly

  Rule: privacy-and-dignity-in-all-that-is-done (outstanding)

    Scenario: met when privacy shapes all work and particular needs are noted and handed on
      Given the fact e1 that privacy-embedded-in-all-work holds
      And the fact e2 that particular-privacy-needs-known holds
      When the service is assessed
      Then privacy-and-dignity-in-all-that-is-done is met because of e1, e2

    Scenario: not met when privacy is thought of in most of the work
      Given the fact e1 that privacy-embedded-in-all-work partly holds
      And the fact e2 that particular-privacy-needs-known holds
      When the service is assessed
      Then privacy-and-dignity-in-all-that-is-done is not met because privacy-embedded-in-all-work stands at partly

    Scenario: not met when a person's particular needs do not reach the next shift
      Given the fact e1 that privacy-embedded-in-all-work holds
      And the fact e2 that particular-privacy-needs-known partly holds
      When the service is assessed
      Then privacy-and-dignity-in-all-that-is-done is not met because particular-privacy-needs-known stands at partly

  Rule: new-ways-to-manage-own-health (outstanding)

    Scenario: met when staff find inventive ways for people to care for themselves
      Given the fact e1 that own-health-management-innovative holds
      When the service is assessed
      Then new-ways-to-manage-own-health is met because of e1

    Scenario: not met when the ways to care for oneself are the usual ones
      Given the fact e1 that own-health-management-innovative does not hold
      When the service is assessed
      Then new-ways-to-manage-own-health is not met because own-health-management-innovative stands at no

    Scenario: not met when it is so only in part that staff find innovative ways for people to look after their own health and care
      Given the fact e1 that own-health-management-innovative partly holds
      When the service is assessed
      Then new-ways-to-manage-own-health is not met because own-health-management-innovative stands at partly

  Rule: new-ways-to-stay-independent (outstanding)

    Scenario: met when staff find inventive ways for people to keep their independence
      Given the fact e1 that independence-support-innovative holds
      When the service is assessed
      Then new-ways-to-stay-independent is met because of e1

    Scenario: not met when a single ward has tried something new
      Given the fact e1 that independence-support-innovative partly holds
      When the service is assessed
      Then new-ways-to-stay-independent is not met because independence-support-innovative stands at partly

  Rule: people-truly-feel-cared-for (outstanding)

    Scenario: met when people say how much they matter to staff
      Given the fact e1 that people-feel-they-matter holds
      When the service is assessed
      Then people-truly-feel-cared-for is met because of e1

    Scenario: not met when some people feel like a number
      Given the fact e1 that people-feel-they-matter partly holds
      When the service is assessed
      Then people-truly-feel-cared-for is not met because people-feel-they-matter stands at partly

  Rule: exceptional-help-to-stay-independent (outstanding)

    Scenario: met when what staff do for people's independence is exceptional
      Given the fact e1 that independence-support-exceptional holds
      When the service is assessed
      Then exceptional-help-to-stay-independent is met because of e1

    Scenario: not met when help to stay independent is good but nothing out of the ordinary
      Given the fact e1 that independence-support-exceptional does not hold
      When the service is assessed
      Then exceptional-help-to-stay-independent is not met because independence-support-exceptional stands at no

    Scenario: not met when it is so only in part that staff are exceptionally good at enabling people to stay independent
      Given the fact e1 that independence-support-exceptional partly holds
      When the service is assessed
      Then exceptional-help-to-stay-independent is not met because independence-support-exceptional stands at partly

  Rule: people-prize-their-ties-with-staff (outstanding)

    Scenario: met when people say what their relationships with staff mean to them
      Given the fact e1 that ties-with-staff-prized-by-people holds
      When the service is assessed
      Then people-prize-their-ties-with-staff is met because of e1

    Scenario: not met when people find staff pleasant without feeling close to them
      Given the fact e1 that ties-with-staff-prized-by-people partly holds
      When the service is assessed
      Then people-prize-their-ties-with-staff is not met because ties-with-staff-prized-by-people stands at partly

  Rule: people-see-staff-do-more-than-needed (outstanding)

    Scenario: met when people tell of staff who did far more than they had to
      Given the fact e1 that extra-effort-felt-by-people holds
      When the service is assessed
      Then people-see-staff-do-more-than-needed is met because of e1

    Scenario: not met when only a few people say that staff went beyond their duties
      Given the fact e1 that extra-effort-felt-by-people partly holds
      When the service is assessed
      Then people-see-staff-do-more-than-needed is not met because extra-effort-felt-by-people stands at partly

  Rule: staff-know-what-privacy-demands (good)

    Scenario: met when staff can say what is expected of them
      Given the fact e1 that privacy-expectations-clear-to-staff holds
      When the service is assessed
      Then staff-know-what-privacy-demands is met because of e1

    Scenario: not met when agency staff have not been told what is expected of them
      Given the fact e1 that privacy-expectations-clear-to-staff partly holds
      When the service is assessed
      Then staff-know-what-privacy-demands is not met because privacy-expectations-clear-to-staff stands at partly

  Rule: people-know-what-privacy-to-expect (good)

    Scenario: met when people and relatives have been told what to expect
      Given the fact e1 that privacy-expectations-clear-to-people holds
      When the service is assessed
      Then people-know-what-privacy-to-expect is met because of e1

    Scenario: not met when relatives have been told little
      Given the fact e1 that privacy-expectations-clear-to-people partly holds
      When the service is assessed
      Then people-know-what-privacy-to-expect is not met because privacy-expectations-clear-to-people stands at partly

    Scenario: not met when nothing has been learned about what people expect
      When the service is assessed
      Then people-know-what-privacy-to-expect is not met because privacy-expectations-clear-to-people is unknown

  Rule: staff-see-why-privacy-matters (good)

    Scenario: met when staff can explain why privacy and dignity matter
      Given the fact e1 that privacy-importance-understood holds
      When the service is assessed
      Then staff-see-why-privacy-matters is met because of e1

    Scenario: not met when some staff cannot say why privacy matters
      Given the fact e1 that privacy-importance-understood partly holds
      When the service is assessed
      Then staff-see-why-privacy-matters is not met because privacy-importance-understood stands at partly

  Rule: privacy-ranks-high (good)

    Scenario: met when privacy comes high among what staff attend to
      Given the fact e1 that privacy-made-a-priority holds
      When the service is assessed
      Then privacy-ranks-high is met because of e1

    Scenario: not met when privacy gives way under pressure
      Given the fact e1 that privacy-made-a-priority partly holds
      When the service is assessed
      Then privacy-ranks-high is not met because privacy-made-a-priority stands at partly

  Rule: people-have-privacy-and-dignity (good)

    Scenario: met when staff knock before they come in and keep people covered
      Given the fact e1 that privacy-and-dignity-respected holds
      When the service is assessed
      Then people-have-privacy-and-dignity is met because of e1

    Scenario: not met when some people are wheeled past visitors in open gowns
      Given the fact e1 that privacy-and-dignity-respected partly holds
      When the service is assessed
      Then people-have-privacy-and-dignity is not met because privacy-and-dignity-respected stands at partly

  Rule: intimate-care-kept-private (good)

    Scenario: met when people are offered a chaperone and the door is closed
      Given the fact e1 that privacy-kept-in-intimate-care holds
      When the service is assessed
      Then intimate-care-kept-private is met because of e1

    Scenario: not met when chaperones are not always offered
      Given the fact e1 that privacy-kept-in-intimate-care partly holds
      When the service is assessed
      Then intimate-care-kept-private is not met because privacy-kept-in-intimate-care stands at partly

  Rule: staff-stand-up-for-dignity (good)

    Scenario: met when staff speak up about a colleague's careless practice
      Given the fact e1 that privacy-lapses-challenged holds
      When the service is assessed
      Then staff-stand-up-for-dignity is met because of e1

    Scenario: not met when staff find it hard to challenge senior colleagues
      Given the fact e1 that privacy-lapses-challenged partly holds
      When the service is assessed
      Then staff-stand-up-for-dignity is not met because privacy-lapses-challenged stands at partly

  Rule: respect-reaches-people (good)

    Scenario: met when people say that they feel respected
      Given the fact e1 that people-feel-respected-and-valued holds
      When the service is assessed
      Then respect-reaches-people is met because of e1

    Scenario: not met when some people say that they do not feel valued
      Given the fact e1 that people-feel-respected-and-valued partly holds
      When the service is assessed
      Then respect-reaches-people is not met because people-feel-respected-and-valued stands at partly

  Rule: pain-not-left-unanswered (good)

    Scenario: met when pain relief comes promptly
      Given the fact e1 that pain-and-discomfort-answered holds
      When the service is assessed
      Then pain-not-left-unanswered is met because of e1

    Scenario: not met when some people wait too long for pain relief
      Given the fact e1 that pain-and-discomfort-answered partly holds
      When the service is assessed
      Then pain-not-left-unanswered is not met because pain-and-discomfort-answered stands at partly

  Rule: distress-not-left-unanswered (good)

    Scenario: met when staff comfort people in distress at once
      Given the fact e1 that distress-answered-with-compassion holds
      When the service is assessed
      Then distress-not-left-unanswered is met because of e1

    Scenario: not met when a person in tears is passed by at times
      Given the fact e1 that distress-answered-with-compassion partly holds
      When the service is assessed
      Then distress-not-left-unanswered is not met because distress-answered-with-compassion stands at partly

  Rule: people-and-staff-trust-each-other (good)

    Scenario: met when people say that they trust the staff
      Given the fact e1 that trusting-relationships-built holds
      When the service is assessed
      Then people-and-staff-trust-each-other is met because of e1

    Scenario: not met when trust depends on which staff are on duty
      Given the fact e1 that trusting-relationships-built partly holds
      When the service is assessed
      Then people-and-staff-trust-each-other is not met because trusting-relationships-built stands at partly

  Rule: person-comes-before-task (good)

    Scenario: met when staff address the person and not the bed number
      Given the fact e1 that people-treated-as-individuals holds
      When the service is assessed
      Then person-comes-before-task is met because of e1

    Scenario: not met when care is at times done without a word
      Given the fact e1 that people-treated-as-individuals partly holds
      When the service is assessed
      Then person-comes-before-task is not met because people-treated-as-individuals stands at partly

  Rule: helpers-known-to-people (good)

    Scenario: met when people know the name of their nurse for the day
      Given the fact e1 that people-know-who-will-help holds
      When the service is assessed
      Then helpers-known-to-people is met because of e1

    Scenario: not met when new faces appear without introduction
      Given the fact e1 that people-know-who-will-help partly holds
      When the service is assessed
      Then helpers-known-to-people is not met because people-know-who-will-help stands at partly

  Rule: support-the-same-every-time (good)

    Scenario: met when care is the same on every day of the week
      Given the fact e1 that support-consistent-over-time holds
      When the service is assessed
      Then support-the-same-every-time is met because of e1

    Scenario: not met when care at weekends differs
      Given the fact e1 that support-consistent-over-time partly holds
      When the service is assessed
      Then support-the-same-every-time is not met because support-consistent-over-time stands at partly

  Rule: confidences-kept (good)

    Scenario: met when staff keep to themselves what people tell them
      Given the fact e1 that confidentiality-respected holds
      When the service is assessed
      Then confidences-kept is met because of e1

    Scenario: not met when staff have talked about a person in the corridor
      Given the fact e1 that confidentiality-respected partly holds
      When the service is assessed
      Then confidences-kept is not met because confidentiality-respected stands at partly

  Rule: staff-know-what-confidentiality-means (good)

    Scenario: met when staff know what they may pass on and to whom
      Given the fact e1 that confidentiality-understood holds
      When the service is assessed
      Then staff-know-what-confidentiality-means is met because of e1

    Scenario: not met when no assurance can be given that staff know what they may pass on
      Given the fact e1 that confidentiality-understood is not shown
      When the service is assessed
      Then staff-know-what-confidentiality-means is not met because confidentiality-understood stands at partly

  Rule: private-talk-stays-private (good)

    Scenario: met when people at the desk are offered a room to talk in
      Given the fact e1 that private-talk-not-overheard holds
      When the service is assessed
      Then private-talk-stays-private is met because of e1

    Scenario: not met when those waiting can hear what is said at the desk
      Given the fact e1 that private-talk-not-overheard partly holds
      When the service is assessed
      Then private-talk-stays-private is not met because private-talk-not-overheard stands at partly

  Rule: personal-data-lawfully-protected (good)

    Scenario: met when the handling of personal data meets the law
      Given the fact e1 that data-protection-law-met holds
      When the service is assessed
      Then personal-data-lawfully-protected is met because of e1

    Scenario: not met when some screens with personal data are left open
      Given the fact e1 that data-protection-law-met partly holds
      When the service is assessed
      Then personal-data-lawfully-protected is not met because data-protection-law-met stands at partly

  Rule: privacy-safe-among-several-providers (good)

    Scenario: met when it is agreed with the other providers who may see what
      Given the fact e1 that shared-care-privacy-protected holds
      When the service is assessed
      Then privacy-safe-among-several-providers is met because of e1

    Scenario: not met when another provider's staff can see more than they should
      Given the fact e1 that shared-care-privacy-protected partly holds
      When the service is assessed
      Then privacy-safe-among-several-providers is not met because shared-care-privacy-protected stands at partly

  Rule: people-look-after-own-health (good)

    Scenario: met when people who are able to inject themselves are taught and left to do so
      Given the fact e1 that own-health-management-enabled holds
      When the service is assessed
      Then people-look-after-own-health is met because of e1

    Scenario: not met when some people have everything done for them that they could do
      Given the fact e1 that own-health-management-enabled partly holds
      When the service is assessed
      Then people-look-after-own-health is not met because own-health-management-enabled stands at partly

  Rule: people-stay-independent (good)

    Scenario: met when people are helped to do for themselves what they can
      Given the fact e1 that independence-kept-up holds
      When the service is assessed
      Then people-stay-independent is met because of e1

    Scenario: not met when some people are dressed by staff though they could dress themselves
      Given the fact e1 that independence-kept-up partly holds
      When the service is assessed
      Then people-stay-independent is not met because independence-kept-up stands at partly

  Rule: family-and-friends-within-reach (good)

    Scenario: met when visitors may come at any time
      Given the fact e1 that free-to-see-family-and-friends holds
      When the service is assessed
      Then family-and-friends-within-reach is met because of e1

    Scenario: not met when visiting is cut short on one ward
      Given the fact e1 that free-to-see-family-and-friends partly holds
      When the service is assessed
      Then family-and-friends-within-reach is not met because free-to-see-family-and-friends stands at partly

  Rule: community-within-reach (good)

    Scenario: met when people come and go and keep up with their community
      Given the fact e1 that free-to-be-in-the-community holds
      When the service is assessed
      Then community-within-reach is met because of e1

    Scenario: not met when some people can seldom go out
      Given the fact e1 that free-to-be-in-the-community partly holds
      When the service is assessed
      Then community-within-reach is not met because free-to-be-in-the-community stands at partly

  Rule: contact-limited-for-good-reason-only (good)

    Scenario: met when each limit on visits has a sound reason on record
      Given the fact e1 that limits-on-contact-justified holds
      When the service is assessed
      Then contact-limited-for-good-reason-only is met because of e1

    Scenario: not met when the reason for one limit cannot be shown
      Given the fact e1 that limits-on-contact-justified is not shown
      When the service is assessed
      Then contact-limited-for-good-reason-only is not met because limits-on-contact-justified stands at partly

  Rule: privacy-ranks-too-low (requires_improvement)

    Scenario: met when privacy is an afterthought for staff
      Given the fact e1 that privacy-made-a-priority does not hold
      When the service is assessed
      Then privacy-ranks-too-low is met because of e1

    Scenario: met when privacy is a priority on some wards only
      Given the fact e1 that privacy-made-a-priority partly holds
      When the service is assessed
      Then privacy-ranks-too-low is met because of e1

    Scenario: not met when privacy is a priority for all staff
      Given the fact e1 that privacy-made-a-priority holds
      When the service is assessed
      Then privacy-ranks-too-low is not met because privacy-made-a-priority stands at yes

  Rule: privacy-lapses-let-pass (requires_improvement)

    Scenario: met when some careless practice goes unchallenged
      Given the fact e1 that privacy-lapses-challenged partly holds
      When the service is assessed
      Then privacy-lapses-let-pass is met because of e1

    Scenario: not met when careless practice is always challenged
      Given the fact e1 that privacy-lapses-challenged holds
      When the service is assessed
      Then privacy-lapses-let-pass is not met because privacy-lapses-challenged stands at yes

  Rule: privacy-not-always-understood (requires_improvement)

    Scenario: met when some staff see no harm in open curtains
      Given the fact e1 that privacy-importance-understood partly holds
      When the service is assessed
      Then privacy-not-always-understood is met because of e1

    Scenario: not met when all staff see why curtains are to be drawn
      Given the fact e1 that privacy-importance-understood holds
      When the service is assessed
      Then privacy-not-always-understood is not met because privacy-importance-understood stands at yes

  Rule: privacy-expectations-unclear (requires_improvement)

    Scenario: met when some staff are unsure what is expected
      Given the fact e1 that privacy-expectations-clear-to-staff partly holds
      And the fact e2 that privacy-expectations-clear-to-people holds
      When the service is assessed
      Then privacy-expectations-unclear is met because of e1

    Scenario: met when people have not been told what they may expect
      Given the fact e1 that privacy-expectations-clear-to-staff holds
      And the fact e2 that privacy-expectations-clear-to-people does not hold
      When the service is assessed
      Then privacy-expectations-unclear is met because of e2

    Scenario: not met when staff and people alike know what is expected
      Given the fact e1 that privacy-expectations-clear-to-staff holds
      And the fact e2 that privacy-expectations-clear-to-people holds
      When the service is assessed
      Then privacy-expectations-unclear is not met because privacy-expectations-clear-to-staff stands at yes

    Scenario: met, as it is so in part that people and their close ones know what to expect of the service on privacy and dignity
      Given the fact e1 that privacy-expectations-clear-to-staff does not hold
      And the fact e2 that privacy-expectations-clear-to-people partly holds
      When the service is assessed
      Then privacy-expectations-unclear is met because of e1, e2

  Rule: people-not-always-feeling-respected (requires_improvement)

    Scenario: met when some people feel talked over
      Given the fact e1 that people-feel-respected-and-valued partly holds
      When the service is assessed
      Then people-not-always-feeling-respected is met because of e1

    Scenario: not met when people feel respected throughout
      Given the fact e1 that people-feel-respected-and-valued holds
      When the service is assessed
      Then people-not-always-feeling-respected is not met because people-feel-respected-and-valued stands at yes

  Rule: suffering-not-always-answered (requires_improvement)

    Scenario: met when people sometimes wait in pain
      Given the fact e1 that pain-and-discomfort-answered partly holds
      And the fact e2 that distress-answered-with-compassion holds
      When the service is assessed
      Then suffering-not-always-answered is met because of e1

    Scenario: met when distress is sometimes met with a shrug
      Given the fact e1 that pain-and-discomfort-answered holds
      And the fact e2 that distress-answered-with-compassion partly holds
      When the service is assessed
      Then suffering-not-always-answered is met because of e2

    Scenario: not met when pain and distress are both met as they should be
      Given the fact e1 that pain-and-discomfort-answered holds
      And the fact e2 that distress-answered-with-compassion holds
      When the service is assessed
      Then suffering-not-always-answered is not met because pain-and-discomfort-answered stands at yes

  Rule: unkindness-in-places (requires_improvement)

    Scenario: met when people on one ward are treated harshly
      Given the fact e1 that unkindness-serious-and-widespread partly holds
      When the service is assessed
      Then unkindness-in-places is met because of e1

    Scenario: met when harsh treatment is common all over the service
      Given the fact e1 that unkindness-serious-and-widespread holds
      When the service is assessed
      Then unkindness-in-places is met because of e1

    Scenario: not met when serious unkindness is found nowhere
      Given the fact e1 that unkindness-serious-and-widespread does not hold
      When the service is assessed
      Then unkindness-in-places is not met because unkindness-serious-and-widespread stands at no

  Rule: task-comes-before-person (requires_improvement)

    Scenario: met when some staff work through their list without looking up
      Given the fact e1 that people-treated-as-individuals partly holds
      When the service is assessed
      Then task-comes-before-person is met because of e1

    Scenario: not met when staff turn to the person first
      Given the fact e1 that people-treated-as-individuals holds
      When the service is assessed
      Then task-comes-before-person is not met because people-treated-as-individuals stands at yes

  Rule: trust-not-always-won (requires_improvement)

    Scenario: met when some people do not trust the staff
      Given the fact e1 that trusting-relationships-built partly holds
      When the service is assessed
      Then trust-not-always-won is met because of e1

    Scenario: not met when people and staff have come to trust each other
      Given the fact e1 that trusting-relationships-built holds
      When the service is assessed
      Then trust-not-always-won is not met because trusting-relationships-built stands at yes

  Rule: staff-routines-sometimes-first (requires_improvement)

    Scenario: met when meals come at times that suit the rota
      Given the fact e1 that staff-routines-come-first partly holds
      When the service is assessed
      Then staff-routines-sometimes-first is met because of e1

    Scenario: met when the whole day is arranged to suit staff
      Given the fact e1 that staff-routines-come-first holds
      When the service is assessed
      Then staff-routines-sometimes-first is met because of e1

    Scenario: not met when the day is arranged around people
      Given the fact e1 that staff-routines-come-first does not hold
      When the service is assessed
      Then staff-routines-sometimes-first is not met because staff-routines-come-first stands at no

  Rule: contact-limited-without-good-reason (requires_improvement)

    Scenario: met when visiting hours are short for everyone, whatever their situation
      Given the fact e1 that free-to-see-family-and-friends partly holds
      When the service is assessed
      Then contact-limited-without-good-reason is met because of e1

    Scenario: met when some people are kept from going out without need
      Given the fact e1 that free-to-see-family-and-friends holds
      And the fact e2 that free-to-be-in-the-community partly holds
      When the service is assessed
      Then contact-limited-without-good-reason is met because of e2

    Scenario: met when limits on calls are not explained
      Given the fact e1 that free-to-see-family-and-friends holds
      And the fact e2 that free-to-be-in-the-community holds
      And the fact e3 that limits-on-contact-justified partly holds
      When the service is assessed
      Then contact-limited-without-good-reason is met because of e3

    Scenario: not met when contact is free and the few limits are well founded
      Given the fact e1 that free-to-see-family-and-friends holds
      And the fact e2 that free-to-be-in-the-community holds
      And the fact e3 that limits-on-contact-justified holds
      When the service is assessed
      Then contact-limited-without-good-reason is not met because free-to-see-family-and-friends stands at yes

  Rule: privacy-and-dignity-not-always-kept (requires_improvement)

    Scenario: met when people are at times left uncovered in a corridor
      Given the fact e1 that privacy-and-dignity-respected partly holds
      And the fact e2 that privacy-kept-in-intimate-care holds
      When the service is assessed
      Then privacy-and-dignity-not-always-kept is met because of e1

    Scenario: met when a curtain is sometimes left open during an examination
      Given the fact e1 that privacy-and-dignity-respected holds
      And the fact e2 that privacy-kept-in-intimate-care partly holds
      When the service is assessed
      Then privacy-and-dignity-not-always-kept is met because of e2

    Scenario: not met when privacy is kept in and out of examinations
      Given the fact e1 that privacy-and-dignity-respected holds
      And the fact e2 that privacy-kept-in-intimate-care holds
      When the service is assessed
      Then privacy-and-dignity-not-always-kept is not met because privacy-and-dignity-respected stands at yes

  Rule: confidences-not-always-kept (requires_improvement)

    Scenario: met when staff have let slip what they were told
      Given the fact e1 that confidentiality-respected partly holds
      When the service is assessed
      Then confidences-not-always-kept is met because of e1

    Scenario: not met when staff let nothing slip
      Given the fact e1 that confidentiality-respected holds
      When the service is assessed
      Then confidences-not-always-kept is not met because confidentiality-respected stands at yes

  Rule: confidentiality-at-risk (requires_improvement)

    Scenario: met when some staff do not know what they may pass on
      Given the fact e1 that confidentiality-understood partly holds
      And the fact e2 that private-talk-not-overheard holds
      When the service is assessed
      Then confidentiality-at-risk is met because of e1

    Scenario: met when the waiting room can listen in
      Given the fact e1 that confidentiality-understood holds
      And the fact e2 that private-talk-not-overheard partly holds
      When the service is assessed
      Then confidentiality-at-risk is met because of e2

    Scenario: not met when staff are sure of the rules and nobody can listen in
      Given the fact e1 that confidentiality-understood holds
      And the fact e2 that private-talk-not-overheard holds
      When the service is assessed
      Then confidentiality-at-risk is not met because confidentiality-understood stands at yes

  Rule: personal-data-not-always-protected (requires_improvement)

    Scenario: met when the handling of data falls short of the law in places
      Given the fact e1 that data-protection-law-met partly holds
      And the fact e2 that shared-care-privacy-protected holds
      When the service is assessed
      Then personal-data-not-always-protected is met because of e1

    Scenario: met when nobody has weighed what partners can see
      Given the fact e1 that data-protection-law-met holds
      And the fact e2 that shared-care-privacy-protected does not hold
      When the service is assessed
      Then personal-data-not-always-protected is met because of e2

    Scenario: not met when data is lawfully handled, here and with partners
      Given the fact e1 that data-protection-law-met holds
      And the fact e2 that shared-care-privacy-protected holds
      When the service is assessed
      Then personal-data-not-always-protected is not met because data-protection-law-met stands at yes

    Scenario: met, as it is so in part that where several providers care for a person, the service keeps risks to privacy and confidentiality low
      Given the fact e1 that data-protection-law-met does not hold
      And the fact e2 that shared-care-privacy-protected partly holds
      When the service is assessed
      Then personal-data-not-always-protected is met because of e1, e2

  Rule: support-changeable (requires_improvement)

    Scenario: met when the care people get varies with the day
      Given the fact e1 that support-consistent-over-time partly holds
      When the service is assessed
      Then support-changeable is met because of e1

    Scenario: not met when the care people get does not vary
      Given the fact e1 that support-consistent-over-time holds
      When the service is assessed
      Then support-changeable is not met because support-consistent-over-time stands at yes

  Rule: helpers-not-always-known (requires_improvement)

    Scenario: met when people are surprised by who comes to help
      Given the fact e1 that people-know-who-will-help partly holds
      When the service is assessed
      Then helpers-not-always-known is met because of e1

    Scenario: not met when people always know who will come to help
      Given the fact e1 that people-know-who-will-help holds
      When the service is assessed
      Then helpers-not-always-known is not met because people-know-who-will-help stands at yes

  Rule: own-health-left-to-staff (requires_improvement)

    Scenario: met when people are not encouraged to do anything for their own health
      Given the fact e1 that own-health-management-enabled does not hold
      When the service is assessed
      Then own-health-left-to-staff is met because of e1

    Scenario: met when encouragement is left to a few keen staff
      Given the fact e1 that own-health-management-enabled partly holds
      When the service is assessed
      Then own-health-left-to-staff is met because of e1

    Scenario: not met when people are encouraged to see to their own health
      Given the fact e1 that own-health-management-enabled holds
      When the service is assessed
      Then own-health-left-to-staff is not met because own-health-management-enabled stands at yes

  Rule: independence-not-always-kept-up (requires_improvement)

    Scenario: met when some people lose skills that they came with
      Given the fact e1 that independence-kept-up partly holds
      When the service is assessed
      Then independence-not-always-kept-up is met because of e1

    Scenario: not met when people keep doing what they can for themselves
      Given the fact e1 that independence-kept-up holds
      When the service is assessed
      Then independence-not-always-kept-up is not met because independence-kept-up stands at yes

  Rule: privacy-and-dignity-disregarded (inadequate)

    Scenario: met when people are left exposed and nobody minds
      Given the fact e1 that privacy-and-dignity-respected does not hold
      When the service is assessed
      Then privacy-and-dignity-disregarded is met because of e1

    Scenario: met when examinations take place in front of others
      Given the fact e1 that privacy-and-dignity-respected partly holds
      And the fact e2 that privacy-kept-in-intimate-care does not hold
      When the service is assessed
      Then privacy-and-dignity-disregarded is met because of e2

    Scenario: not met when privacy is respected for most people
      Given the fact e1 that privacy-and-dignity-respected partly holds
      And the fact e2 that privacy-kept-in-intimate-care holds
      When the service is assessed
      Then privacy-and-dignity-disregarded is not met because privacy-and-dignity-respected stands at partly

    Scenario: not met when screens are missing in one room only
      Given the fact e1 that privacy-and-dignity-respected holds
      And the fact e2 that privacy-kept-in-intimate-care partly holds
      When the service is assessed
      Then privacy-and-dignity-disregarded is not met because privacy-kept-in-intimate-care stands at partly

  Rule: confidences-broken (inadequate)

    Scenario: met when staff talk freely of what people told them
      Given the fact e1 that confidentiality-respected does not hold
      When the service is assessed
      Then confidences-broken is met because of e1

    Scenario: not met when there was a slip by one member of staff
      Given the fact e1 that confidentiality-respected partly holds
      When the service is assessed
      Then confidences-broken is not met because confidentiality-respected stands at partly

  Rule: privacy-and-confidentiality-not-understood (inadequate)

    Scenario: met when staff have no idea why privacy matters
      Given the fact e1 that privacy-importance-understood does not hold
      And the fact e2 that confidentiality-understood holds
      When the service is assessed
      Then privacy-and-confidentiality-not-understood is met because of e1

    Scenario: met when staff have no idea what confidentiality means
      Given the fact e1 that privacy-importance-understood holds
      And the fact e2 that confidentiality-understood does not hold
      When the service is assessed
      Then privacy-and-confidentiality-not-understood is met because of e2

    Scenario: not met when staff understand both in part
      Given the fact e1 that privacy-importance-understood partly holds
      And the fact e2 that confidentiality-understood partly holds
      When the service is assessed
      Then privacy-and-confidentiality-not-understood is not met because privacy-importance-understood stands at partly

    Scenario: not met when nobody has asked staff about either
      When the service is assessed
      Then privacy-and-confidentiality-not-understood is not met because privacy-importance-understood is unknown

  Rule: staff-come-before-people (inadequate)

    Scenario: met when staff run care to suit themselves and see no harm in it
      Given the fact e1 that staff-routines-come-first holds
      And the fact e2 that impact-of-staff-routines-understood does not hold
      When the service is assessed
      Then staff-come-before-people is met because of e1, e2

    Scenario: not met when routines come first only here and there
      Given the fact e1 that staff-routines-come-first partly holds
      And the fact e2 that impact-of-staff-routines-understood does not hold
      When the service is assessed
      Then staff-come-before-people is not met because staff-routines-come-first stands at partly

    Scenario: not met when staff know what their routines do to people
      Given the fact e1 that staff-routines-come-first holds
      And the fact e2 that impact-of-staff-routines-understood holds
      When the service is assessed
      Then staff-come-before-people is not met because impact-of-staff-routines-understood stands at yes

    Scenario: not met when it is not known what staff understand of the effect
      Given the fact e1 that staff-routines-come-first holds
      When the service is assessed
      Then staff-come-before-people is not met because impact-of-staff-routines-understood is unknown

    Scenario: not met when it is so only in part that staff understand what their routines do to people's wellbeing and needs
      Given the fact e1 that staff-routines-come-first holds
      And the fact e2 that impact-of-staff-routines-understood partly holds
      When the service is assessed
      Then staff-come-before-people is not met because impact-of-staff-routines-understood stands at partly

  Rule: people-widely-treated-unkindly (inadequate)

    Scenario: met when people all over the service are treated harshly
      Given the fact e1 that unkindness-serious-and-widespread holds
      When the service is assessed
      Then people-widely-treated-unkindly is met because of e1

    Scenario: not met when the unkindness is confined to one place
      Given the fact e1 that unkindness-serious-and-widespread partly holds
      When the service is assessed
      Then people-widely-treated-unkindly is not met because unkindness-serious-and-widespread stands at partly

  Rule: people-without-a-hand-in-own-care (inadequate)

    Scenario: met when staff do everything for people, as if they were not there
      Given the fact e1 that people-have-a-hand-in-own-care does not hold
      When the service is assessed
      Then people-without-a-hand-in-own-care is met because of e1

    Scenario: not met when some of the staff involve people while they care for them
      Given the fact e1 that people-have-a-hand-in-own-care partly holds
      When the service is assessed
      Then people-without-a-hand-in-own-care is not met because people-have-a-hand-in-own-care stands at partly
