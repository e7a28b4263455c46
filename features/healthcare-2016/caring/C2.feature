Feature: C2 Involvement in decisions about care

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then C2 is not outstanding because in active-partnership-with-people-and-families the claim people-active-as-partners is missing
    And C2 is not outstanding because in partnership-meant-and-real the claim commitment-to-partnership-full is missing
    And C2 is not outstanding because in voice-for-people-every-time the claim people-always-given-a-voice is missing
    And C2 is not outstanding because in potential-brought-out the claim people-empowered-to-fulfil-potential is missing
    And C2 is not outstanding because in obstacles-to-care-overcome the claim obstacles-met-with-determination is missing
    And C2 is not outstanding because in care-shaped-by-each-person the claim preferences-always-shape-care is missing
    And C2 is not outstanding because in advocacy-prized-and-supported the claim worth-of-networks-recognised is missing
    And C2 is not outstanding because in support-networks-prized-and-supported the claim worth-of-networks-recognised is missing
    And C2 is not outstanding because in communication-needs-never-left-unclear the claim communication-needs-made-sure-of is missing
    And C2 is not outstanding because in communication-kept-at-best-practice the claim communication-practice-learned-from-best is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then C2 is not good because in people-have-a-part-in-care the claim people-involved-in-own-care is missing
    And C2 is not good because in people-invited-into-partnership the claim people-encouraged-to-be-partners is missing
    And C2 is not good because in staff-set-store-by-involvement the claim involvement-valued-by-staff is missing
    And C2 is not good because in close-ones-have-a-part-in-care the claim close-ones-involved-in-care is missing
    And C2 is not good because in service-knows-who-cares-for-people the claim carers-found-and-known is missing
    And C2 is not good because in close-ones-find-a-welcome the claim close-ones-made-welcome is missing
    And C2 is not good because in close-ones-well-informed the claim close-ones-kept-informed is missing
    And C2 is not good because in close-ones-get-emotional-support the claim close-ones-emotionally-supported is missing
    And C2 is not good because in people-helped-to-take-part the claim help-to-take-part-given is missing
    And C2 is not good because in need-for-support-seen the claim need-for-help-noticed is missing
    And C2 is not good because in interpreters-and-aids-at-hand the claim communication-help-provided is missing
    And C2 is not good because in people-reach-advocacy the claim help-to-reach-advocacy is missing
    And C2 is not good because in people-reach-support-networks the claim help-to-reach-support-networks is missing
    And C2 is not good because in people-find-further-information the claim further-information-within-reach is missing
    And C2 is not good because in people-know-where-to-turn the claim people-know-whom-to-ask is missing
    And C2 is not good because in staff-give-time-to-talk the claim staff-take-time-to-talk is missing
    And C2 is not good because in people-can-respond-and-ask the claim time-to-respond-and-ask is missing
    And C2 is not good because in staff-explain-well the claim things-explained-clearly is missing
    And C2 is not good because in people-get-care-information the claim care-information-given is missing
    And C2 is not good because in care-information-suits-those-it-is-for the claim care-information-easy-to-follow is missing
    And C2 is not good because in people-helped-to-understand the claim help-to-understand-given is missing
    And C2 is not good because in people-grasp-their-care the claim own-care-understood is missing
    And C2 is not good because in people-grasp-advice the claim advice-understood is missing
    And C2 is not good because in people-know-what-comes-next the claim coming-care-known is missing
    And C2 is not good because in transfers-well-explained the claim understanding-kept-at-transfers is missing
    And C2 is not good because in care-planned-side-by-side the claim care-plans-made-jointly is missing
    And C2 is not good because in decisions-on-care-reached-together the claim care-decisions-shared is missing
    And C2 is not good because in options-open-to-people the claim care-options-talked-through is missing
    And C2 is not good because in people-heard-on-their-care the claim people-feel-heard-on-care is missing
    And C2 is not good because in views-make-a-difference-to-care the claim views-on-care-acted-on is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then C2 is not requires_improvement because in care-paternalistic the claim paternalism-in-care is missing
    And C2 is not requires_improvement because in decisions-on-care-not-always-shared the claim care-decisions-shared is missing
    And C2 is not requires_improvement because in care-not-always-planned-together the claim care-plans-made-jointly is missing
    And C2 is not requires_improvement because in views-on-care-not-always-heeded the claim people-feel-heard-on-care is missing
    And C2 is not requires_improvement because in involvement-undervalued the claim involvement-valued-by-staff is missing
    And C2 is not requires_improvement because in people-not-always-involved the claim people-involved-in-own-care is missing
    And C2 is not requires_improvement because in close-ones-not-always-involved the claim close-ones-involved-in-care is missing
    And C2 is not requires_improvement because in explanations-not-always-clear the claim things-explained-clearly is missing
    And C2 is not requires_improvement because in too-little-time-to-respond the claim time-to-respond-and-ask is missing
    And C2 is not requires_improvement because in too-little-time-to-talk the claim staff-take-time-to-talk is missing
    And C2 is not requires_improvement because in people-not-always-helped-to-understand the claim help-to-understand-given is missing
    And C2 is not requires_improvement because in care-information-hard-for-some the claim care-information-easy-to-follow is missing
    And C2 is not requires_improvement because in understanding-of-care-patchy the claim own-care-understood is missing
    And C2 is not requires_improvement because in transfers-not-always-explained the claim understanding-kept-at-transfers is missing
    And C2 is not requires_improvement because in care-information-missing-for-some the claim care-information-given is missing
    And C2 is not requires_improvement because in advocacy-out-of-reach-for-some the claim help-to-reach-advocacy is missing
    And C2 is not requires_improvement because in help-to-take-part-lacking the claim help-to-take-part-given is missing
    And C2 is not requires_improvement because in further-help-hard-to-find the claim further-information-within-reach is missing
    And C2 is not requires_improvement because in close-ones-left-unsupported the claim close-ones-kept-informed is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then C2 is not inadequate because in people-in-the-dark-about-coming-care the claim coming-care-known is missing
    And C2 is not inadequate because in people-without-anyone-to-ask the claim people-know-whom-to-ask is missing
    And C2 is not inadequate because in people-shut-out-of-own-care the claim people-involved-in-own-care is missing

  Rule: active-partnership-with-people-and-families (outstanding)

    Scenario: met when people and their families both play an active part
      Given the fact e1 that people-active-as-partners holds
      And the fact e2 that close-ones-active-as-partners holds
      When the service is assessed
      Then active-partnership-with-people-and-families is met because of e1, e2

    Scenario: not met when people are active partners but their families only look on
      Given the fact e1 that people-active-as-partners holds
      And the fact e2 that close-ones-active-as-partners partly holds
      When the service is assessed
      Then active-partnership-with-people-and-families is not met because close-ones-active-as-partners stands at partly

    Scenario: not met when families take the lead and the people cared for stay passive
      Given the fact e1 that people-active-as-partners partly holds
      And the fact e2 that close-ones-active-as-partners holds
      When the service is assessed
      Then active-partnership-with-people-and-families is not met because people-active-as-partners stands at partly

  Rule: partnership-meant-and-real (outstanding)

    Scenario: met when staff live partnership and each person experiences it
      Given the fact e1 that commitment-to-partnership-full holds
      And the fact e2 that partnership-real-for-each-person holds
      When the service is assessed
      Then partnership-meant-and-real is met because of e1, e2

    Scenario: not met when some staff are half-hearted about partnership
      Given the fact e1 that commitment-to-partnership-full partly holds
      And the fact e2 that partnership-real-for-each-person holds
      When the service is assessed
      Then partnership-meant-and-real is not met because commitment-to-partnership-full stands at partly

    Scenario: not met when partnership reaches only those who ask for it
      Given the fact e1 that commitment-to-partnership-full holds
      And the fact e2 that partnership-real-for-each-person partly holds
      When the service is assessed
      Then partnership-meant-and-real is not met because partnership-real-for-each-person stands at partly

  Rule: voice-for-people-every-time (outstanding)

    Scenario: met when everyone is empowered to have a voice, however hard it is for them
      Given the fact e1 that people-always-given-a-voice holds
      When the service is assessed
      Then voice-for-people-every-time is met because of e1

    Scenario: not met when quieter people are sometimes passed over
      Given the fact e1 that people-always-given-a-voice partly holds
      When the service is assessed
      Then voice-for-people-every-time is not met because people-always-given-a-voice stands at partly

  Rule: potential-brought-out (outstanding)

    Scenario: met when staff always help people to make the most of what they can do
      Given the fact e1 that people-empowered-to-fulfil-potential holds
      When the service is assessed
      Then potential-brought-out is met because of e1

    Scenario: not met when only some people are helped to make the most of what they can do
      Given the fact e1 that people-empowered-to-fulfil-potential partly holds
      When the service is assessed
      Then potential-brought-out is not met because people-empowered-to-fulfil-potential stands at partly

  Rule: obstacles-to-care-overcome (outstanding)

    Scenario: met when staff neither give up nor run out of ideas
      Given the fact e1 that obstacles-met-with-determination holds
      And the fact e2 that obstacles-met-with-creativity holds
      When the service is assessed
      Then obstacles-to-care-overcome is met because of e1, e2

    Scenario: not met when staff have good ideas but soon give up
      Given the fact e1 that obstacles-met-with-determination partly holds
      And the fact e2 that obstacles-met-with-creativity holds
      When the service is assessed
      Then obstacles-to-care-overcome is not met because obstacles-met-with-determination stands at partly

    Scenario: not met when staff are determined but try nothing new
      Given the fact e1 that obstacles-met-with-determination holds
      And the fact e2 that obstacles-met-with-creativity does not hold
      When the service is assessed
      Then obstacles-to-care-overcome is not met because obstacles-met-with-creativity stands at no

    Scenario: not met when it is so only in part that staff are creative in getting past whatever stands in the way of care
      Given the fact e1 that obstacles-met-with-determination holds
      And the fact e2 that obstacles-met-with-creativity partly holds
      When the service is assessed
      Then obstacles-to-care-overcome is not met because obstacles-met-with-creativity stands at partly

  Rule: care-shaped-by-each-person (outstanding)

    Scenario: met when each person's preferences and needs always show in the care
      Given the fact e1 that preferences-always-shape-care holds
      When the service is assessed
      Then care-shaped-by-each-person is met because of e1

    Scenario: not met when preferences give way on busy days
      Given the fact e1 that preferences-always-shape-care partly holds
      When the service is assessed
      Then care-shaped-by-each-person is not met because preferences-always-shape-care stands at partly

  Rule: advocacy-prized-and-supported (outstanding)

    Scenario: met when staff know the worth of an advocate and bring people to one
      Given the fact e1 that worth-of-networks-recognised holds
      And the fact e2 that help-to-reach-advocacy holds
      When the service is assessed
      Then advocacy-prized-and-supported is met because of e1, e2

    Scenario: not met when staff arrange an advocate without seeing why it matters
      Given the fact e1 that worth-of-networks-recognised partly holds
      And the fact e2 that help-to-reach-advocacy holds
      When the service is assessed
      Then advocacy-prized-and-supported is not met because worth-of-networks-recognised stands at partly

    Scenario: not met when staff speak well of advocacy but do not always bring it about
      Given the fact e1 that worth-of-networks-recognised holds
      And the fact e2 that help-to-reach-advocacy partly holds
      When the service is assessed
      Then advocacy-prized-and-supported is not met because help-to-reach-advocacy stands at partly

  Rule: support-networks-prized-and-supported (outstanding)

    Scenario: met when staff know what support networks mean to people and link them up
      Given the fact e1 that worth-of-networks-recognised holds
      And the fact e2 that help-to-reach-support-networks holds
      When the service is assessed
      Then support-networks-prized-and-supported is met because of e1, e2

    Scenario: not met when leaflets on local groups are handed out by rote
      Given the fact e1 that worth-of-networks-recognised does not hold
      And the fact e2 that help-to-reach-support-networks holds
      When the service is assessed
      Then support-networks-prized-and-supported is not met because worth-of-networks-recognised stands at no

    Scenario: not met when staff value local groups but link few people with them
      Given the fact e1 that worth-of-networks-recognised holds
      And the fact e2 that help-to-reach-support-networks partly holds
      When the service is assessed
      Then support-networks-prized-and-supported is not met because help-to-reach-support-networks stands at partly

    Scenario: not met when it is so only in part that staff recognise how much people need advocacy and support networks in their community
      Given the fact e1 that worth-of-networks-recognised partly holds
      And the fact e2 that help-to-reach-support-networks holds
      When the service is assessed
      Then support-networks-prized-and-supported is not met because worth-of-networks-recognised stands at partly

  Rule: communication-needs-never-left-unclear (outstanding)

    Scenario: met when staff make sure of the communication needs of each person
      Given the fact e1 that communication-needs-made-sure-of holds
      When the service is assessed
      Then communication-needs-never-left-unclear is met because of e1

    Scenario: not met when the communication needs of some are guessed at
      Given the fact e1 that communication-needs-made-sure-of partly holds
      When the service is assessed
      Then communication-needs-never-left-unclear is not met because communication-needs-made-sure-of stands at partly

  Rule: communication-kept-at-best-practice (outstanding)

    Scenario: met when staff seek out the best ways to communicate and take them up
      Given the fact e1 that communication-practice-learned-from-best holds
      When the service is assessed
      Then communication-kept-at-best-practice is met because of e1

    Scenario: not met when staff know of better ways but have not learned from them
      Given the fact e1 that communication-practice-learned-from-best partly holds
      When the service is assessed
      Then communication-kept-at-best-practice is not met because communication-practice-learned-from-best stands at partly

  Rule: people-have-a-part-in-care (good)

    Scenario: met when people say that they are involved in their care
      Given the fact e1 that people-involved-in-own-care holds
      When the service is assessed
      Then people-have-a-part-in-care is met because of e1

    Scenario: not met when only some people are involved
      Given the fact e1 that people-involved-in-own-care partly holds
      When the service is assessed
      Then people-have-a-part-in-care is not met because people-involved-in-own-care stands at partly

    Scenario: not met when nothing has been found out about involvement
      When the service is assessed
      Then people-have-a-part-in-care is not met because people-involved-in-own-care is unknown

  Rule: people-invited-into-partnership (good)

    Scenario: met when staff invite people to share in their own care as partners
      Given the fact e1 that people-encouraged-to-be-partners holds
      When the service is assessed
      Then people-invited-into-partnership is met because of e1

    Scenario: not met when staff wait for people to ask
      Given the fact e1 that people-encouraged-to-be-partners does not hold
      When the service is assessed
      Then people-invited-into-partnership is not met because people-encouraged-to-be-partners stands at no

    Scenario: not met when it is so only in part that staff encourage people to take their place as partners in care
      Given the fact e1 that people-encouraged-to-be-partners partly holds
      When the service is assessed
      Then people-invited-into-partnership is not met because people-encouraged-to-be-partners stands at partly

  Rule: staff-set-store-by-involvement (good)

    Scenario: met when staff speak of involvement as part of good care
      Given the fact e1 that involvement-valued-by-staff holds
      When the service is assessed
      Then staff-set-store-by-involvement is met because of e1

    Scenario: not met when some staff see involvement as an extra
      Given the fact e1 that involvement-valued-by-staff partly holds
      When the service is assessed
      Then staff-set-store-by-involvement is not met because involvement-valued-by-staff stands at partly

  Rule: close-ones-have-a-part-in-care (good)

    Scenario: met when families and carers have their part in the decisions
      Given the fact e1 that close-ones-involved-in-care holds
      When the service is assessed
      Then close-ones-have-a-part-in-care is met because of e1

    Scenario: not met when some families are left out
      Given the fact e1 that close-ones-involved-in-care partly holds
      When the service is assessed
      Then close-ones-have-a-part-in-care is not met because close-ones-involved-in-care stands at partly

  Rule: service-knows-who-cares-for-people (good)

    Scenario: met when staff ask everyone whether somebody cares for them and note it
      Given the fact e1 that carers-found-and-known holds
      When the service is assessed
      Then service-knows-who-cares-for-people is met because of e1

    Scenario: not met when no assurance can be given that carers are known
      Given the fact e1 that carers-found-and-known is not shown
      When the service is assessed
      Then service-knows-who-cares-for-people is not met because carers-found-and-known stands at partly

  Rule: close-ones-find-a-welcome (good)

    Scenario: met when visitors and carers feel welcome
      Given the fact e1 that close-ones-made-welcome holds
      When the service is assessed
      Then close-ones-find-a-welcome is met because of e1

    Scenario: not met when carers are welcome on some wards only
      Given the fact e1 that close-ones-made-welcome partly holds
      When the service is assessed
      Then close-ones-find-a-welcome is not met because close-ones-made-welcome stands at partly

  Rule: close-ones-well-informed (good)

    Scenario: met when relatives are kept informed
      Given the fact e1 that close-ones-kept-informed holds
      When the service is assessed
      Then close-ones-well-informed is met because of e1

    Scenario: not met when relatives have to chase staff for news
      Given the fact e1 that close-ones-kept-informed partly holds
      When the service is assessed
      Then close-ones-well-informed is not met because close-ones-kept-informed stands at partly

  Rule: close-ones-get-emotional-support (good)

    Scenario: met when families are comforted and supported
      Given the fact e1 that close-ones-emotionally-supported holds
      When the service is assessed
      Then close-ones-get-emotional-support is met because of e1

    Scenario: not met when support for families depends on who is on duty
      Given the fact e1 that close-ones-emotionally-supported partly holds
      When the service is assessed
      Then close-ones-get-emotional-support is not met because close-ones-emotionally-supported stands at partly

  Rule: people-helped-to-take-part (good)

    Scenario: met when people get all the help they need to take part
      Given the fact e1 that help-to-take-part-given holds
      When the service is assessed
      Then people-helped-to-take-part is met because of e1

    Scenario: not met when some of the help comes too late
      Given the fact e1 that help-to-take-part-given partly holds
      When the service is assessed
      Then people-helped-to-take-part is not met because help-to-take-part-given stands at partly

  Rule: need-for-support-seen (good)

    Scenario: met when staff notice who has trouble in following
      Given the fact e1 that need-for-help-noticed holds
      When the service is assessed
      Then need-for-support-seen is met because of e1

    Scenario: not met when staff overlook a person who needs help to follow
      Given the fact e1 that need-for-help-noticed partly holds
      When the service is assessed
      Then need-for-support-seen is not met because need-for-help-noticed stands at partly

  Rule: interpreters-and-aids-at-hand (good)

    Scenario: met when interpreters and picture boards are there for those who need them
      Given the fact e1 that communication-help-provided holds
      When the service is assessed
      Then interpreters-and-aids-at-hand is met because of e1

    Scenario: not met when a relative has to interpret because nobody was booked
      Given the fact e1 that communication-help-provided partly holds
      When the service is assessed
      Then interpreters-and-aids-at-hand is not met because communication-help-provided stands at partly

  Rule: people-reach-advocacy (good)

    Scenario: met when an advocate is brought in for those who need one
      Given the fact e1 that help-to-reach-advocacy holds
      When the service is assessed
      Then people-reach-advocacy is met because of e1

    Scenario: not met when advocates are offered on some wards only
      Given the fact e1 that help-to-reach-advocacy partly holds
      When the service is assessed
      Then people-reach-advocacy is not met because help-to-reach-advocacy stands at partly

  Rule: people-reach-support-networks (good)

    Scenario: met when people are put in touch with support groups
      Given the fact e1 that help-to-reach-support-networks holds
      When the service is assessed
      Then people-reach-support-networks is met because of e1

    Scenario: not met when staff seldom point to support groups
      Given the fact e1 that help-to-reach-support-networks partly holds
      When the service is assessed
      Then people-reach-support-networks is not met because help-to-reach-support-networks stands at partly

  Rule: people-find-further-information (good)

    Scenario: met when people can easily find out more
      Given the fact e1 that further-information-within-reach holds
      When the service is assessed
      Then people-find-further-information is met because of e1

    Scenario: not met when the information on show is out of date in places
      Given the fact e1 that further-information-within-reach partly holds
      When the service is assessed
      Then people-find-further-information is not met because further-information-within-reach stands at partly

  Rule: people-know-where-to-turn (good)

    Scenario: met when people can name someone to ask
      Given the fact e1 that people-know-whom-to-ask holds
      When the service is assessed
      Then people-know-where-to-turn is met because of e1

    Scenario: not met when some people are unsure whom to ask
      Given the fact e1 that people-know-whom-to-ask partly holds
      When the service is assessed
      Then people-know-where-to-turn is not met because people-know-whom-to-ask stands at partly

  Rule: staff-give-time-to-talk (good)

    Scenario: met when staff sit down and talk with people
      Given the fact e1 that staff-take-time-to-talk holds
      When the service is assessed
      Then staff-give-time-to-talk is met because of e1

    Scenario: not met when staff are often too hurried to talk
      Given the fact e1 that staff-take-time-to-talk partly holds
      When the service is assessed
      Then staff-give-time-to-talk is not met because staff-take-time-to-talk stands at partly

  Rule: people-can-respond-and-ask (good)

    Scenario: met when people are asked whether they have questions and given time for them
      Given the fact e1 that time-to-respond-and-ask holds
      When the service is assessed
      Then people-can-respond-and-ask is met because of e1

    Scenario: not met when some people feel rushed
      Given the fact e1 that time-to-respond-and-ask partly holds
      When the service is assessed
      Then people-can-respond-and-ask is not met because time-to-respond-and-ask stands at partly

  Rule: staff-explain-well (good)

    Scenario: met when staff explain things in plain words
      Given the fact e1 that things-explained-clearly holds
      When the service is assessed
      Then staff-explain-well is met because of e1

    Scenario: not met when some explanations are full of jargon
      Given the fact e1 that things-explained-clearly partly holds
      When the service is assessed
      Then staff-explain-well is not met because things-explained-clearly stands at partly

  Rule: people-get-care-information (good)

    Scenario: met when people are given what they need to know about their treatment
      Given the fact e1 that care-information-given holds
      When the service is assessed
      Then people-get-care-information is met because of e1

    Scenario: not met when some people go home without the information they need
      Given the fact e1 that care-information-given partly holds
      When the service is assessed
      Then people-get-care-information is not met because care-information-given stands at partly

  Rule: care-information-suits-those-it-is-for (good)

    Scenario: met when leaflets come in easy words and in the languages spoken locally
      Given the fact e1 that care-information-easy-to-follow holds
      When the service is assessed
      Then care-information-suits-those-it-is-for is met because of e1

    Scenario: not met when leaflets come in English only, though some people need another language
      Given the fact e1 that care-information-easy-to-follow partly holds
      When the service is assessed
      Then care-information-suits-those-it-is-for is not met because care-information-easy-to-follow stands at partly

  Rule: people-helped-to-understand (good)

    Scenario: met when staff go through the information with those who need it
      Given the fact e1 that help-to-understand-given holds
      When the service is assessed
      Then people-helped-to-understand is met because of e1

    Scenario: not met when people are sometimes left to make sense of it alone
      Given the fact e1 that help-to-understand-given partly holds
      When the service is assessed
      Then people-helped-to-understand is not met because help-to-understand-given stands at partly

  Rule: people-grasp-their-care (good)

    Scenario: met when people can say what their treatment is for
      Given the fact e1 that own-care-understood holds
      When the service is assessed
      Then people-grasp-their-care is met because of e1

    Scenario: not met when some people are unsure about their treatment
      Given the fact e1 that own-care-understood partly holds
      When the service is assessed
      Then people-grasp-their-care is not met because own-care-understood stands at partly

  Rule: people-grasp-advice (good)

    Scenario: met when people understand how to look after themselves as advised
      Given the fact e1 that advice-understood holds
      When the service is assessed
      Then people-grasp-advice is met because of e1

    Scenario: not met when some people misunderstood the advice
      Given the fact e1 that advice-understood partly holds
      When the service is assessed
      Then people-grasp-advice is not met because advice-understood stands at partly

  Rule: people-know-what-comes-next (good)

    Scenario: met when people can say what will happen to them next
      Given the fact e1 that coming-care-known holds
      When the service is assessed
      Then people-know-what-comes-next is met because of e1

    Scenario: not met when some people do not know what will happen
      Given the fact e1 that coming-care-known partly holds
      When the service is assessed
      Then people-know-what-comes-next is not met because coming-care-known stands at partly

  Rule: transfers-well-explained (good)

    Scenario: met when staff make sure at each discharge that people understand what they are told
      Given the fact e1 that understanding-kept-at-transfers holds
      When the service is assessed
      Then transfers-well-explained is met because of e1

    Scenario: not met when some moves between wards come without explanation
      Given the fact e1 that understanding-kept-at-transfers partly holds
      When the service is assessed
      Then transfers-well-explained is not met because understanding-kept-at-transfers stands at partly

  Rule: care-planned-side-by-side (good)

    Scenario: met when people have drawn up their care plans with staff
      Given the fact e1 that care-plans-made-jointly holds
      When the service is assessed
      Then care-planned-side-by-side is met because of e1

    Scenario: not met when a few care plans show no trace of the person
      Given the fact e1 that care-plans-made-jointly partly holds
      When the service is assessed
      Then care-planned-side-by-side is not met because care-plans-made-jointly stands at partly

  Rule: decisions-on-care-reached-together (good)

    Scenario: met when decisions are taken jointly
      Given the fact e1 that care-decisions-shared holds
      When the service is assessed
      Then decisions-on-care-reached-together is met because of e1

    Scenario: not met when some decisions are taken without the person
      Given the fact e1 that care-decisions-shared partly holds
      When the service is assessed
      Then decisions-on-care-reached-together is not met because care-decisions-shared stands at partly

  Rule: options-open-to-people (good)

    Scenario: met when the options and their risks are talked through
      Given the fact e1 that care-options-talked-through holds
      When the service is assessed
      Then options-open-to-people is met because of e1

    Scenario: not met when people hear of one option only
      Given the fact e1 that care-options-talked-through does not hold
      When the service is assessed
      Then options-open-to-people is not met because care-options-talked-through stands at no

    Scenario: not met when it is so only in part that staff talk people through the options for their care and what speaks for and against each
      Given the fact e1 that care-options-talked-through partly holds
      When the service is assessed
      Then options-open-to-people is not met because care-options-talked-through stands at partly

  Rule: people-heard-on-their-care (good)

    Scenario: met when people feel listened to
      Given the fact e1 that people-feel-heard-on-care holds
      When the service is assessed
      Then people-heard-on-their-care is met because of e1

    Scenario: not met when some people feel brushed aside
      Given the fact e1 that people-feel-heard-on-care partly holds
      When the service is assessed
      Then people-heard-on-their-care is not met because people-feel-heard-on-care stands at partly

  Rule: views-make-a-difference-to-care (good)

    Scenario: met when what people ask for is done
      Given the fact e1 that views-on-care-acted-on holds
      When the service is assessed
      Then views-make-a-difference-to-care is met because of e1

    Scenario: not met when people's wishes are noted and then forgotten at times
      Given the fact e1 that views-on-care-acted-on partly holds
      When the service is assessed
      Then views-make-a-difference-to-care is not met because views-on-care-acted-on stands at partly

  Rule: care-paternalistic (requires_improvement)

    Scenario: met when staff as a rule decide what is best for people
      Given the fact e1 that paternalism-in-care holds
      When the service is assessed
      Then care-paternalistic is met because of e1

    Scenario: met when one team among several decides for people
      Given the fact e1 that paternalism-in-care partly holds
      When the service is assessed
      Then care-paternalistic is met because of e1

    Scenario: not met when staff nowhere decide over people's heads
      Given the fact e1 that paternalism-in-care does not hold
      When the service is assessed
      Then care-paternalistic is not met because paternalism-in-care stands at no

  Rule: decisions-on-care-not-always-shared (requires_improvement)

    Scenario: met when some decisions come as news to the person
      Given the fact e1 that care-decisions-shared partly holds
      And the fact e2 that care-options-talked-through holds
      When the service is assessed
      Then decisions-on-care-not-always-shared is met because of e1

    Scenario: met when people share in decisions without knowing all their options
      Given the fact e1 that care-decisions-shared holds
      And the fact e2 that care-options-talked-through partly holds
      When the service is assessed
      Then decisions-on-care-not-always-shared is met because of e2

    Scenario: met on both counts when neither options nor decisions are shared
      Given the fact e1 that care-decisions-shared does not hold
      And the fact e2 that care-options-talked-through does not hold
      When the service is assessed
      Then decisions-on-care-not-always-shared is met because of e1, e2

    Scenario: not met when options are talked through and decisions shared
      Given the fact e1 that care-decisions-shared holds
      And the fact e2 that care-options-talked-through holds
      When the service is assessed
      Then decisions-on-care-not-always-shared is not met because care-decisions-shared stands at yes

  Rule: care-not-always-planned-together (requires_improvement)

    Scenario: met when some care plans are written without the person
      Given the fact e1 that care-plans-made-jointly partly holds
      When the service is assessed
      Then care-not-always-planned-together is met because of e1

    Scenario: not met when every care plan is written with the person
      Given the fact e1 that care-plans-made-jointly holds
      When the service is assessed
      Then care-not-always-planned-together is not met because care-plans-made-jointly stands at yes

  Rule: views-on-care-not-always-heeded (requires_improvement)

    Scenario: met when some people do not feel listened to
      Given the fact e1 that people-feel-heard-on-care partly holds
      And the fact e2 that views-on-care-acted-on holds
      When the service is assessed
      Then views-on-care-not-always-heeded is met because of e1

    Scenario: met when people are listened to and little follows from it
      Given the fact e1 that people-feel-heard-on-care holds
      And the fact e2 that views-on-care-acted-on partly holds
      When the service is assessed
      Then views-on-care-not-always-heeded is met because of e2

    Scenario: not met when people are listened to and their wishes acted on
      Given the fact e1 that people-feel-heard-on-care holds
      And the fact e2 that views-on-care-acted-on holds
      When the service is assessed
      Then views-on-care-not-always-heeded is not met because people-feel-heard-on-care stands at yes

  Rule: involvement-undervalued (requires_improvement)

    Scenario: met when some staff see no need to involve people
      Given the fact e1 that involvement-valued-by-staff partly holds
      When the service is assessed
      Then involvement-undervalued is met because of e1

    Scenario: not met when all staff see the need to involve people
      Given the fact e1 that involvement-valued-by-staff holds
      When the service is assessed
      Then involvement-undervalued is not met because involvement-valued-by-staff stands at yes

  Rule: people-not-always-involved (requires_improvement)

    Scenario: met when some people are not involved
      Given the fact e1 that people-involved-in-own-care partly holds
      And the fact e2 that people-encouraged-to-be-partners holds
      When the service is assessed
      Then people-not-always-involved is met because of e1

    Scenario: met when people are involved but little encouraged to be partners
      Given the fact e1 that people-involved-in-own-care holds
      And the fact e2 that people-encouraged-to-be-partners partly holds
      When the service is assessed
      Then people-not-always-involved is met because of e2

    Scenario: not met when people are involved and encouraged as partners
      Given the fact e1 that people-involved-in-own-care holds
      And the fact e2 that people-encouraged-to-be-partners holds
      When the service is assessed
      Then people-not-always-involved is not met because people-involved-in-own-care stands at yes

  Rule: close-ones-not-always-involved (requires_improvement)

    Scenario: met when some families are kept out of decisions
      Given the fact e1 that close-ones-involved-in-care partly holds
      And the fact e2 that carers-found-and-known holds
      And the fact e3 that close-ones-made-welcome holds
      When the service is assessed
      Then close-ones-not-always-involved is met because of e1

    Scenario: met when the register of carers is far from complete
      Given the fact e1 that close-ones-involved-in-care holds
      And the fact e2 that carers-found-and-known partly holds
      And the fact e3 that close-ones-made-welcome holds
      When the service is assessed
      Then close-ones-not-always-involved is met because of e2

    Scenario: met when some visitors are made to feel in the way
      Given the fact e1 that close-ones-involved-in-care holds
      And the fact e2 that carers-found-and-known holds
      And the fact e3 that close-ones-made-welcome partly holds
      When the service is assessed
      Then close-ones-not-always-involved is met because of e3

    Scenario: not met when carers and families are known, welcomed and involved
      Given the fact e1 that close-ones-involved-in-care holds
      And the fact e2 that carers-found-and-known holds
      And the fact e3 that close-ones-made-welcome holds
      When the service is assessed
      Then close-ones-not-always-involved is not met because close-ones-involved-in-care stands at yes

  Rule: explanations-not-always-clear (requires_improvement)

    Scenario: met when people say that some explanations went over their heads
      Given the fact e1 that things-explained-clearly partly holds
      When the service is assessed
      Then explanations-not-always-clear is met because of e1

    Scenario: not met when people say that all was explained clearly
      Given the fact e1 that things-explained-clearly holds
      When the service is assessed
      Then explanations-not-always-clear is not met because things-explained-clearly stands at yes

  Rule: too-little-time-to-respond (requires_improvement)

    Scenario: met when some people get no time to ask
      Given the fact e1 that time-to-respond-and-ask partly holds
      When the service is assessed
      Then too-little-time-to-respond is met because of e1

    Scenario: not met when people get all the time they need to respond
      Given the fact e1 that time-to-respond-and-ask holds
      When the service is assessed
      Then too-little-time-to-respond is not met because time-to-respond-and-ask stands at yes

  Rule: too-little-time-to-talk (requires_improvement)

    Scenario: met when staff are at times too busy to talk
      Given the fact e1 that staff-take-time-to-talk partly holds
      When the service is assessed
      Then too-little-time-to-talk is met because of e1

    Scenario: met when staff never stop to talk
      Given the fact e1 that staff-take-time-to-talk does not hold
      When the service is assessed
      Then too-little-time-to-talk is met because of e1

    Scenario: not met when staff make time to talk
      Given the fact e1 that staff-take-time-to-talk holds
      When the service is assessed
      Then too-little-time-to-talk is not met because staff-take-time-to-talk stands at yes

  Rule: people-not-always-helped-to-understand (requires_improvement)

    Scenario: met when some people get no help to understand
      Given the fact e1 that help-to-understand-given partly holds
      When the service is assessed
      Then people-not-always-helped-to-understand is met because of e1

    Scenario: not met when all who need help to understand get it
      Given the fact e1 that help-to-understand-given holds
      When the service is assessed
      Then people-not-always-helped-to-understand is not met because help-to-understand-given stands at yes

  Rule: care-information-hard-for-some (requires_improvement)

    Scenario: met when some leaflets are hard to follow
      Given the fact e1 that care-information-easy-to-follow partly holds
      And the fact e2 that communication-help-provided holds
      And the fact e3 that need-for-help-noticed holds
      When the service is assessed
      Then care-information-hard-for-some is met because of e1

    Scenario: met when interpreters are hard to get
      Given the fact e1 that care-information-easy-to-follow holds
      And the fact e2 that communication-help-provided partly holds
      And the fact e3 that need-for-help-noticed holds
      When the service is assessed
      Then care-information-hard-for-some is met because of e2

    Scenario: met when staff overlook some of those who need help
      Given the fact e1 that care-information-easy-to-follow holds
      And the fact e2 that communication-help-provided holds
      And the fact e3 that need-for-help-noticed partly holds
      When the service is assessed
      Then care-information-hard-for-some is met because of e3

    Scenario: not met when needs are noticed and both information and aids suit them
      Given the fact e1 that care-information-easy-to-follow holds
      And the fact e2 that communication-help-provided holds
      And the fact e3 that need-for-help-noticed holds
      When the service is assessed
      Then care-information-hard-for-some is not met because care-information-easy-to-follow stands at yes

  Rule: understanding-of-care-patchy (requires_improvement)

    Scenario: met when some people do not understand their treatment
      Given the fact e1 that own-care-understood partly holds
      And the fact e2 that advice-understood holds
      And the fact e3 that coming-care-known holds
      When the service is assessed
      Then understanding-of-care-patchy is met because of e1

    Scenario: met when some people do not follow the advice on going home
      Given the fact e1 that own-care-understood holds
      And the fact e2 that advice-understood partly holds
      And the fact e3 that coming-care-known holds
      When the service is assessed
      Then understanding-of-care-patchy is met because of e2

    Scenario: met when some people wait without knowing what is to come
      Given the fact e1 that own-care-understood holds
      And the fact e2 that advice-understood holds
      And the fact e3 that coming-care-known partly holds
      When the service is assessed
      Then understanding-of-care-patchy is met because of e3

    Scenario: not met when people understand their care, the advice and what is to come
      Given the fact e1 that own-care-understood holds
      And the fact e2 that advice-understood holds
      And the fact e3 that coming-care-known holds
      When the service is assessed
      Then understanding-of-care-patchy is not met because own-care-understood stands at yes

  Rule: transfers-not-always-explained (requires_improvement)

    Scenario: met when some people are discharged without understanding what comes next
      Given the fact e1 that understanding-kept-at-transfers partly holds
      When the service is assessed
      Then transfers-not-always-explained is met because of e1

    Scenario: not met when each discharge and transfer is explained
      Given the fact e1 that understanding-kept-at-transfers holds
      When the service is assessed
      Then transfers-not-always-explained is not met because understanding-kept-at-transfers stands at yes

  Rule: care-information-missing-for-some (requires_improvement)

    Scenario: met when some people are not told what they need to know
      Given the fact e1 that care-information-given partly holds
      When the service is assessed
      Then care-information-missing-for-some is met because of e1

    Scenario: met when people are given no information at all
      Given the fact e1 that care-information-given does not hold
      When the service is assessed
      Then care-information-missing-for-some is met because of e1

    Scenario: not met when people have the information they need
      Given the fact e1 that care-information-given holds
      When the service is assessed
      Then care-information-missing-for-some is not met because care-information-given stands at yes

  Rule: advocacy-out-of-reach-for-some (requires_improvement)

    Scenario: met when advocacy is offered to some of those who need it
      Given the fact e1 that help-to-reach-advocacy partly holds
      When the service is assessed
      Then advocacy-out-of-reach-for-some is met because of e1

    Scenario: not met when all who need an advocate are helped to one
      Given the fact e1 that help-to-reach-advocacy holds
      When the service is assessed
      Then advocacy-out-of-reach-for-some is not met because help-to-reach-advocacy stands at yes

  Rule: help-to-take-part-lacking (requires_improvement)

    Scenario: met when some people would take part if they were helped to
      Given the fact e1 that help-to-take-part-given partly holds
      When the service is assessed
      Then help-to-take-part-lacking is met because of e1

    Scenario: not met when people get what help they need to take part
      Given the fact e1 that help-to-take-part-given holds
      When the service is assessed
      Then help-to-take-part-lacking is not met because help-to-take-part-given stands at yes

  Rule: further-help-hard-to-find (requires_improvement)

    Scenario: met when there is little to read for those who want to know more
      Given the fact e1 that further-information-within-reach partly holds
      And the fact e2 that help-to-reach-support-networks holds
      And the fact e3 that people-know-whom-to-ask holds
      When the service is assessed
      Then further-help-hard-to-find is met because of e1

    Scenario: met when few people hear of the support groups nearby
      Given the fact e1 that further-information-within-reach holds
      And the fact e2 that help-to-reach-support-networks partly holds
      And the fact e3 that people-know-whom-to-ask holds
      When the service is assessed
      Then further-help-hard-to-find is met because of e2

    Scenario: met when some people do not know whom to ask
      Given the fact e1 that further-information-within-reach holds
      And the fact e2 that help-to-reach-support-networks holds
      And the fact e3 that people-know-whom-to-ask partly holds
      When the service is assessed
      Then further-help-hard-to-find is met because of e3

    Scenario: not met when people find information, support and someone to ask
      Given the fact e1 that further-information-within-reach holds
      And the fact e2 that help-to-reach-support-networks holds
      And the fact e3 that people-know-whom-to-ask holds
      When the service is assessed
      Then further-help-hard-to-find is not met because further-information-within-reach stands at yes

  Rule: close-ones-left-unsupported (requires_improvement)

    Scenario: met when some relatives are told too little
      Given the fact e1 that close-ones-kept-informed partly holds
      And the fact e2 that close-ones-emotionally-supported holds
      When the service is assessed
      Then close-ones-left-unsupported is met because of e1

    Scenario: met when some relatives are left alone with their distress
      Given the fact e1 that close-ones-kept-informed holds
      And the fact e2 that close-ones-emotionally-supported partly holds
      When the service is assessed
      Then close-ones-left-unsupported is met because of e2

    Scenario: not met when relatives are informed and supported
      Given the fact e1 that close-ones-kept-informed holds
      And the fact e2 that close-ones-emotionally-supported holds
      When the service is assessed
      Then close-ones-left-unsupported is not met because close-ones-kept-informed stands at yes

  Rule: people-in-the-dark-about-coming-care (inadequate)

    Scenario: met when people have no idea what will be done to them
      Given the fact e1 that coming-care-known does not hold
      When the service is assessed
      Then people-in-the-dark-about-coming-care is met because of e1

    Scenario: not met when only some people are unsure what will be done to them
      Given the fact e1 that coming-care-known partly holds
      When the service is assessed
      Then people-in-the-dark-about-coming-care is not met because coming-care-known stands at partly

  Rule: people-without-anyone-to-ask (inadequate)

    Scenario: met when nobody has told people whom to ask
      Given the fact e1 that people-know-whom-to-ask does not hold
      When the service is assessed
      Then people-without-anyone-to-ask is met because of e1

    Scenario: not met when a few people were not told whom to ask
      Given the fact e1 that people-know-whom-to-ask partly holds
      When the service is assessed
      Then people-without-anyone-to-ask is not met because people-know-whom-to-ask stands at partly

  Rule: people-shut-out-of-own-care (inadequate)

    Scenario: met when people are not involved at all
      Given the fact e1 that people-involved-in-own-care does not hold
      When the service is assessed
      Then people-shut-out-of-own-care is met because of e1

    Scenario: not met when people are involved some of the time
      Given the fact e1 that people-involved-in-own-care partly holds
      When the service is assessed
      Then people-shut-out-of-own-care is not met because people-involved-in-own-care stands at partly

    Scenario: not met when it is not known whether people are involved
      When the service is assessed
      Then people-shut-out-of-own-care is not met because people-involved-in-own-care is unknown
