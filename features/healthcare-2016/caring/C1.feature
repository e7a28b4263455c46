Feature: C1 Kindness, compassion and emotional support

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then C1 is not outstanding because in praise-for-staff-never-stops the claim praise-for-staff-unbroken is missing
    And C1 is not outstanding because in staff-do-more-than-people-expect the claim care-beyond-expectations is missing
    And C1 is not outstanding because in culture-centred-on-person the claim person-centred-culture-strong-and-visible is missing
    And C1 is not outstanding because in staff-inspired-in-kindness-and-dignity the claim staff-inspired-to-kindness is missing
    And C1 is not outstanding because in strong-bonds-all-round the claim bonds-with-staff-strong is missing
    And C1 is not outstanding because in staff-prize-bonds-with-people the claim bonds-prized-by-staff is missing
    And C1 is not outstanding because in leaders-further-bonds-with-people the claim bonds-promoted-by-leaders is missing
    And C1 is not outstanding because in staff-respect-all-that-people-need the claim whole-of-needs-recognised is missing
    And C1 is not outstanding because in personal-and-cultural-needs-never-forgotten the claim personal-and-cultural-needs-always-in-mind is missing
    And C1 is not outstanding because in innovation-serves-personal-and-cultural-needs the claim personal-and-cultural-needs-met-inventively is missing
    And C1 is not outstanding because in emotional-and-social-needs-on-a-par the claim feelings-weigh-as-much-as-body is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then C1 is not good because in people-speak-well-of-staff the claim feedback-on-treatment-positive is missing
    And C1 is not good because in stakeholders-speak-well-of-staff the claim stakeholders-feedback-on-kindness-positive is missing
    And C1 is not good because in people-met-with-kindness the claim staff-kind-to-people is missing
    And C1 is not good because in people-met-with-respect the claim staff-respectful-to-people is missing
    And C1 is not good because in people-and-staff-on-good-terms the claim staff-on-good-terms-with-people is missing
    And C1 is not good because in unhurried-contact-with-people the claim staff-take-time-for-people is missing
    And C1 is not good because in close-ones-met-with-consideration the claim staff-considerate-to-close-ones is missing
    And C1 is not good because in disrespect-not-let-pass the claim disrespect-towards-people-reported is missing
    And C1 is not good because in people-sense-support the claim people-feel-supported-by-staff is missing
    And C1 is not good because in encouraging-staff-give-support the claim staff-attitude-encouraging is missing
    And C1 is not good because in people-say-that-staff-care the claim people-feel-cared-about is missing
    And C1 is not good because in calls-for-help-answered the claim staff-respond-to-calls-for-help is missing
    And C1 is not good because in compassion-for-people-in-need the claim help-given-with-compassion is missing
    And C1 is not good because in basic-needs-seen-to the claim basic-needs-met-when-required is missing
    And C1 is not good because in staff-one-step-ahead-of-needs the claim needs-anticipated is missing
    And C1 is not good because in people-helped-with-feelings the claim people-helped-to-cope-emotionally is missing
    And C1 is not good because in close-ones-helped-with-feelings the claim close-ones-helped-to-cope-emotionally is missing
    And C1 is not good because in emotional-support-in-time the claim emotional-support-timely is missing
    And C1 is not good because in staff-know-toll-on-feelings the claim emotional-impact-understood is missing
    And C1 is not good because in guidance-helps-with-feelings the claim coping-information-and-signposting is missing
    And C1 is not good because in needs-of-culture-and-belief-understood the claim personal-and-cultural-needs-understood is missing
    And C1 is not good because in needs-of-feeling-and-belief-respected the claim emotional-and-cultural-needs-taken-seriously is missing
    And C1 is not good because in needs-of-culture-and-belief-shape-care the claim personal-and-cultural-needs-catered-for is missing
    And C1 is not good because in needs-of-culture-and-belief-written-down the claim personal-and-cultural-needs-on-record is missing
    And C1 is not good because in needs-of-culture-and-belief-shared the claim personal-and-cultural-needs-passed-on is missing
    And C1 is not good because in people-keep-up-with-close-ones the claim relationships-with-close-ones-supported is missing
    And C1 is not good because in people-keep-ties-with-community the claim ties-with-community-supported is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then C1 is not requires_improvement because in some-worried-about-treatment-by-staff the claim feedback-on-treatment-positive is missing
    And C1 is not requires_improvement because in some-miss-support-from-staff the claim people-feel-supported-by-staff is missing
    And C1 is not requires_improvement because in terms-with-staff-sometimes-strained the claim staff-on-good-terms-with-people is missing
    And C1 is not requires_improvement because in kindness-or-respect-sometimes-missing the claim staff-kind-to-people is missing
    And C1 is not requires_improvement because in staff-sometimes-rude-or-judgemental the claim staff-rude-or-dismissive is missing
    And C1 is not requires_improvement because in contact-sometimes-hurried-or-inconsiderate the claim staff-take-time-for-people is missing
    And C1 is not requires_improvement because in disrespect-sometimes-let-pass the claim disrespect-towards-people-reported is missing
    And C1 is not requires_improvement because in help-sometimes-late-or-cold the claim staff-respond-to-calls-for-help is missing
    And C1 is not requires_improvement because in basic-needs-sometimes-left the claim basic-needs-met-when-required is missing
    And C1 is not requires_improvement because in needs-sometimes-not-foreseen the claim needs-anticipated is missing
    And C1 is not requires_improvement because in emotional-needs-sometimes-neglected the claim people-helped-to-cope-emotionally is missing
    And C1 is not requires_improvement because in emotional-support-sometimes-late the claim emotional-support-timely is missing
    And C1 is not requires_improvement because in close-ones-sometimes-left-with-feelings the claim close-ones-helped-to-cope-emotionally is missing
    And C1 is not requires_improvement because in toll-on-feelings-sometimes-overlooked the claim emotional-impact-understood is missing
    And C1 is not requires_improvement because in guidance-to-support-sometimes-lacking the claim coping-information-and-signposting is missing
    And C1 is not requires_improvement because in needs-of-feeling-and-belief-sometimes-slighted the claim emotional-and-cultural-needs-taken-seriously is missing
    And C1 is not requires_improvement because in needs-of-culture-and-belief-sometimes-left-out the claim personal-and-cultural-needs-catered-for is missing
    And C1 is not requires_improvement because in needs-of-culture-and-belief-not-fully-grasped the claim personal-and-cultural-needs-understood is missing
    And C1 is not requires_improvement because in needs-of-culture-and-belief-sometimes-unrecorded the claim personal-and-cultural-needs-on-record is missing
    And C1 is not requires_improvement because in social-ties-not-always-supported the claim relationships-with-close-ones-supported is missing
    And C1 is not requires_improvement because in some-cut-off-from-their-lives the claim people-cut-off-from-their-lives is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then C1 is not inadequate because in people-uncared-for the claim people-feel-cared-about is missing
    And C1 is not inadequate because in staff-attitudes-hurtful the claim staff-rude-or-dismissive is missing
    And C1 is not inadequate because in people-in-need-ignored the claim staff-respond-to-calls-for-help is missing
    And C1 is not inadequate because in ways-to-get-help-unknown the claim people-know-how-to-get-help is missing
    And C1 is not inadequate because in basic-needs-neglected the claim basic-needs-met-when-required is missing
    And C1 is not inadequate because in preferences-and-choices-count-for-nothing the claim preferences-and-choices-heeded is missing
    And C1 is not inadequate because in people-isolated the claim people-cut-off-from-their-lives is missing
    And C1 is not inadequate because in people-alone-with-feelings the claim people-helped-to-cope-emotionally is missing

  Rule: praise-for-staff-never-stops (outstanding)

    Scenario: met when praise comes from every side and does not let up
      Given the fact e1 that praise-for-staff-unbroken holds
      When the service is assessed
      Then praise-for-staff-never-stops is met because of e1

    Scenario: not met when praise comes only from time to time
      Given the fact e1 that praise-for-staff-unbroken partly holds
      When the service is assessed
      Then praise-for-staff-never-stops is not met because praise-for-staff-unbroken stands at partly

  Rule: staff-do-more-than-people-expect (outstanding)

    Scenario: met when people tell of staff who went out of their way for them
      Given the fact e1 that care-beyond-expectations holds
      When the service is assessed
      Then staff-do-more-than-people-expect is met because of e1

    Scenario: not met when people see staff doing their duty and no more
      Given the fact e1 that care-beyond-expectations does not hold
      When the service is assessed
      Then staff-do-more-than-people-expect is not met because care-beyond-expectations stands at no

    Scenario: not met when only some people got more than they had expected
      Given the fact e1 that care-beyond-expectations partly holds
      When the service is assessed
      Then staff-do-more-than-people-expect is not met because care-beyond-expectations stands at partly

  Rule: culture-centred-on-person (outstanding)

    Scenario: met when the person plainly comes first throughout the service
      Given the fact e1 that person-centred-culture-strong-and-visible holds
      When the service is assessed
      Then culture-centred-on-person is met because of e1

    Scenario: not met when the person comes first in some teams only
      Given the fact e1 that person-centred-culture-strong-and-visible partly holds
      When the service is assessed
      Then culture-centred-on-person is not met because person-centred-culture-strong-and-visible stands at partly

  Rule: staff-inspired-in-kindness-and-dignity (outstanding)

    Scenario: met when staff are plainly inspired to be kind and to keep people's dignity
      Given the fact e1 that staff-inspired-to-kindness holds
      When the service is assessed
      Then staff-inspired-in-kindness-and-dignity is met because of e1

    Scenario: not met when the drive to be kind is found in some staff only
      Given the fact e1 that staff-inspired-to-kindness partly holds
      When the service is assessed
      Then staff-inspired-in-kindness-and-dignity is not met because staff-inspired-to-kindness stands at partly

  Rule: strong-bonds-all-round (outstanding)

    Scenario: met when staff have strong bonds with people and with their families
      Given the fact e1 that bonds-with-staff-strong holds
      When the service is assessed
      Then strong-bonds-all-round is met because of e1

    Scenario: not met when families are kept at more of a distance
      Given the fact e1 that bonds-with-staff-strong partly holds
      When the service is assessed
      Then strong-bonds-all-round is not met because bonds-with-staff-strong stands at partly

  Rule: staff-prize-bonds-with-people (outstanding)

    Scenario: met when staff say how much their relationships with people mean to them
      Given the fact e1 that bonds-prized-by-staff holds
      When the service is assessed
      Then staff-prize-bonds-with-people is met because of e1

    Scenario: not met when it cannot be shown what the relationships mean to staff
      Given the fact e1 that bonds-prized-by-staff is not shown
      When the service is assessed
      Then staff-prize-bonds-with-people is not met because bonds-prized-by-staff stands at partly

  Rule: leaders-further-bonds-with-people (outstanding)

    Scenario: met when leaders make room for good relationships with people
      Given the fact e1 that bonds-promoted-by-leaders holds
      When the service is assessed
      Then leaders-further-bonds-with-people is met because of e1

    Scenario: not met when leaders have done little for such relationships
      Given the fact e1 that bonds-promoted-by-leaders does not hold
      When the service is assessed
      Then leaders-further-bonds-with-people is not met because bonds-promoted-by-leaders stands at no

    Scenario: not met when it is so only in part that leaders promote good relationships of staff with people and families
      Given the fact e1 that bonds-promoted-by-leaders partly holds
      When the service is assessed
      Then leaders-further-bonds-with-people is not met because bonds-promoted-by-leaders stands at partly

  Rule: staff-respect-all-that-people-need (outstanding)

    Scenario: met when staff see the whole person and all that the person needs
      Given the fact e1 that whole-of-needs-recognised holds
      When the service is assessed
      Then staff-respect-all-that-people-need is met because of e1

    Scenario: not met when some needs escape the view of staff
      Given the fact e1 that whole-of-needs-recognised partly holds
      When the service is assessed
      Then staff-respect-all-that-people-need is not met because whole-of-needs-recognised stands at partly

  Rule: personal-and-cultural-needs-never-forgotten (outstanding)

    Scenario: met when no person's culture, faith or social life is ever left out of account
      Given the fact e1 that personal-and-cultural-needs-always-in-mind holds
      When the service is assessed
      Then personal-and-cultural-needs-never-forgotten is met because of e1

    Scenario: not met when a person's faith was overlooked once in a while
      Given the fact e1 that personal-and-cultural-needs-always-in-mind partly holds
      When the service is assessed
      Then personal-and-cultural-needs-never-forgotten is not met because personal-and-cultural-needs-always-in-mind stands at partly

  Rule: innovation-serves-personal-and-cultural-needs (outstanding)

    Scenario: met when staff find new ways to honour a culture or a faith
      Given the fact e1 that personal-and-cultural-needs-met-inventively holds
      When the service is assessed
      Then innovation-serves-personal-and-cultural-needs is met because of e1

    Scenario: not met when staff meet such needs in the usual ways only
      Given the fact e1 that personal-and-cultural-needs-met-inventively does not hold
      When the service is assessed
      Then innovation-serves-personal-and-cultural-needs is not met because personal-and-cultural-needs-met-inventively stands at no

    Scenario: not met when it is so only in part that staff find innovative ways to meet people's personal, social, cultural and religious needs
      Given the fact e1 that personal-and-cultural-needs-met-inventively partly holds
      When the service is assessed
      Then innovation-serves-personal-and-cultural-needs is not met because personal-and-cultural-needs-met-inventively stands at partly

  Rule: emotional-and-social-needs-on-a-par (outstanding)

    Scenario: met when feelings and social life weigh as much as the body
      Given the fact e1 that feelings-weigh-as-much-as-body holds
      When the service is assessed
      Then emotional-and-social-needs-on-a-par is met because of e1

    Scenario: not met when physical needs still tend to come first
      Given the fact e1 that feelings-weigh-as-much-as-body partly holds
      When the service is assessed
      Then emotional-and-social-needs-on-a-par is not met because feelings-weigh-as-much-as-body stands at partly

  Rule: people-speak-well-of-staff (good)

    Scenario: met when people and their relatives praise the way they are treated
      Given the fact e1 that feedback-on-treatment-positive holds
      When the service is assessed
      Then people-speak-well-of-staff is met because of e1

    Scenario: not met when people are content but what relatives say is mixed
      Given the fact e1 that feedback-on-treatment-positive partly holds
      When the service is assessed
      Then people-speak-well-of-staff is not met because feedback-on-treatment-positive stands at partly

  Rule: stakeholders-speak-well-of-staff (good)

    Scenario: met when stakeholders praise the way people are treated
      Given the fact e1 that stakeholders-feedback-on-kindness-positive holds
      When the service is assessed
      Then stakeholders-speak-well-of-staff is met because of e1

    Scenario: not met when nothing has been heard from stakeholders
      When the service is assessed
      Then stakeholders-speak-well-of-staff is not met because stakeholders-feedback-on-kindness-positive is unknown

    Scenario: not met when it is so only in part that what stakeholders say about how staff treat people is positive
      Given the fact e1 that stakeholders-feedback-on-kindness-positive partly holds
      When the service is assessed
      Then stakeholders-speak-well-of-staff is not met because stakeholders-feedback-on-kindness-positive stands at partly

  Rule: people-met-with-kindness (good)

    Scenario: met when staff are kind whenever they deal with people
      Given the fact e1 that staff-kind-to-people holds
      When the service is assessed
      Then people-met-with-kindness is met because of e1

    Scenario: not met when staff are kind only some of the time
      Given the fact e1 that staff-kind-to-people partly holds
      When the service is assessed
      Then people-met-with-kindness is not met because staff-kind-to-people stands at partly

  Rule: people-met-with-respect (good)

    Scenario: met when staff are respectful whenever they deal with people
      Given the fact e1 that staff-respectful-to-people holds
      When the service is assessed
      Then people-met-with-respect is met because of e1

    Scenario: not met when some staff talk over the heads of people
      Given the fact e1 that staff-respectful-to-people partly holds
      When the service is assessed
      Then people-met-with-respect is not met because staff-respectful-to-people stands at partly

  Rule: people-and-staff-on-good-terms (good)

    Scenario: met when people get on well with staff
      Given the fact e1 that staff-on-good-terms-with-people holds
      When the service is assessed
      Then people-and-staff-on-good-terms is met because of e1

    Scenario: not met when people get on well with some of the staff only
      Given the fact e1 that staff-on-good-terms-with-people partly holds
      When the service is assessed
      Then people-and-staff-on-good-terms is not met because staff-on-good-terms-with-people stands at partly

  Rule: unhurried-contact-with-people (good)

    Scenario: met when staff take the time to be with people
      Given the fact e1 that staff-take-time-for-people holds
      When the service is assessed
      Then unhurried-contact-with-people is met because of e1

    Scenario: not met when staff hurry from one task to the next
      Given the fact e1 that staff-take-time-for-people does not hold
      When the service is assessed
      Then unhurried-contact-with-people is not met because staff-take-time-for-people stands at no

    Scenario: not met when it is so only in part that staff take enough time over their contact with people and their families
      Given the fact e1 that staff-take-time-for-people partly holds
      When the service is assessed
      Then unhurried-contact-with-people is not met because staff-take-time-for-people stands at partly

  Rule: close-ones-met-with-consideration (good)

    Scenario: met when staff are thoughtful towards families
      Given the fact e1 that staff-considerate-to-close-ones holds
      When the service is assessed
      Then close-ones-met-with-consideration is met because of e1

    Scenario: not met when thoughtfulness towards families varies
      Given the fact e1 that staff-considerate-to-close-ones partly holds
      When the service is assessed
      Then close-ones-met-with-consideration is not met because staff-considerate-to-close-ones stands at partly

  Rule: disrespect-not-let-pass (good)

    Scenario: met when staff speak up about a colleague's disrespect
      Given the fact e1 that disrespect-towards-people-reported holds
      When the service is assessed
      Then disrespect-not-let-pass is met because of e1

    Scenario: not met when staff keep silent about some of what they see
      Given the fact e1 that disrespect-towards-people-reported partly holds
      When the service is assessed
      Then disrespect-not-let-pass is not met because disrespect-towards-people-reported stands at partly

  Rule: people-sense-support (good)

    Scenario: met when people say that they feel supported
      Given the fact e1 that people-feel-supported-by-staff holds
      When the service is assessed
      Then people-sense-support is met because of e1

    Scenario: not met when some people do not feel supported
      Given the fact e1 that people-feel-supported-by-staff partly holds
      When the service is assessed
      Then people-sense-support is not met because people-feel-supported-by-staff stands at partly

  Rule: encouraging-staff-give-support (good)

    Scenario: met when staff encourage people and are sensitive to them
      Given the fact e1 that staff-attitude-encouraging holds
      When the service is assessed
      Then encouraging-staff-give-support is met because of e1

    Scenario: not met when encouragement depends on who is on duty
      Given the fact e1 that staff-attitude-encouraging partly holds
      When the service is assessed
      Then encouraging-staff-give-support is not met because staff-attitude-encouraging stands at partly

  Rule: people-say-that-staff-care (good)

    Scenario: met when people say that staff care about them
      Given the fact e1 that people-feel-cared-about holds
      When the service is assessed
      Then people-say-that-staff-care is met because of e1

    Scenario: not met when some people doubt that staff care about them
      Given the fact e1 that people-feel-cared-about partly holds
      When the service is assessed
      Then people-say-that-staff-care is not met because people-feel-cared-about stands at partly

  Rule: calls-for-help-answered (good)

    Scenario: met when staff answer call bells and requests
      Given the fact e1 that staff-respond-to-calls-for-help holds
      When the service is assessed
      Then calls-for-help-answered is met because of e1

    Scenario: not met when call bells often wait for an answer
      Given the fact e1 that staff-respond-to-calls-for-help partly holds
      When the service is assessed
      Then calls-for-help-answered is not met because staff-respond-to-calls-for-help stands at partly

  Rule: compassion-for-people-in-need (good)

    Scenario: met when staff show compassion as they help
      Given the fact e1 that help-given-with-compassion holds
      When the service is assessed
      Then compassion-for-people-in-need is met because of e1

    Scenario: not met when help comes without warmth from some staff
      Given the fact e1 that help-given-with-compassion partly holds
      When the service is assessed
      Then compassion-for-people-in-need is not met because help-given-with-compassion stands at partly

  Rule: basic-needs-seen-to (good)

    Scenario: met when people have help to wash, eat and drink whenever they require it
      Given the fact e1 that basic-needs-met-when-required holds
      When the service is assessed
      Then basic-needs-seen-to is met because of e1

    Scenario: not met when some people wait too long for help at meals
      Given the fact e1 that basic-needs-met-when-required partly holds
      When the service is assessed
      Then basic-needs-seen-to is not met because basic-needs-met-when-required stands at partly

  Rule: staff-one-step-ahead-of-needs (good)

    Scenario: met when staff offer what people need before they ask
      Given the fact e1 that needs-anticipated holds
      When the service is assessed
      Then staff-one-step-ahead-of-needs is met because of e1

    Scenario: not met when people mostly have to ask
      Given the fact e1 that needs-anticipated does not hold
      When the service is assessed
      Then staff-one-step-ahead-of-needs is not met because needs-anticipated stands at no

    Scenario: not met when it is so only in part that staff see what people will need before they have to ask
      Given the fact e1 that needs-anticipated partly holds
      When the service is assessed
      Then staff-one-step-ahead-of-needs is not met because needs-anticipated stands at partly

  Rule: people-helped-with-feelings (good)

    Scenario: met when staff support people through distress about their care
      Given the fact e1 that people-helped-to-cope-emotionally holds
      When the service is assessed
      Then people-helped-with-feelings is met because of e1

    Scenario: not met when some people get no such support
      Given the fact e1 that people-helped-to-cope-emotionally partly holds
      When the service is assessed
      Then people-helped-with-feelings is not met because people-helped-to-cope-emotionally stands at partly

  Rule: close-ones-helped-with-feelings (good)

    Scenario: met when staff support families through distress about the care
      Given the fact e1 that close-ones-helped-to-cope-emotionally holds
      When the service is assessed
      Then close-ones-helped-with-feelings is met because of e1

    Scenario: not met when families get such support only if they ask
      Given the fact e1 that close-ones-helped-to-cope-emotionally partly holds
      When the service is assessed
      Then close-ones-helped-with-feelings is not met because close-ones-helped-to-cope-emotionally stands at partly

  Rule: emotional-support-in-time (good)

    Scenario: met when emotional support is there at the moment of need
      Given the fact e1 that emotional-support-timely holds
      When the service is assessed
      Then emotional-support-in-time is met because of e1

    Scenario: not met when people wait weeks to talk to a counsellor
      Given the fact e1 that emotional-support-timely does not hold
      When the service is assessed
      Then emotional-support-in-time is not met because emotional-support-timely stands at no

    Scenario: not met when it is so only in part that emotional support comes at the time when it is needed
      Given the fact e1 that emotional-support-timely partly holds
      When the service is assessed
      Then emotional-support-in-time is not met because emotional-support-timely stands at partly

  Rule: staff-know-toll-on-feelings (good)

    Scenario: met when staff understand how a diagnosis can shake a person and a family
      Given the fact e1 that emotional-impact-understood holds
      When the service is assessed
      Then staff-know-toll-on-feelings is met because of e1

    Scenario: not met when no assurance is given that staff understand it
      Given the fact e1 that emotional-impact-understood is not shown
      When the service is assessed
      Then staff-know-toll-on-feelings is not met because emotional-impact-understood stands at partly

  Rule: guidance-helps-with-feelings (good)

    Scenario: met when people are told how to cope and which support groups to turn to
      Given the fact e1 that coping-information-and-signposting holds
      When the service is assessed
      Then guidance-helps-with-feelings is met because of e1

    Scenario: not met when such information reaches some people only
      Given the fact e1 that coping-information-and-signposting partly holds
      When the service is assessed
      Then guidance-helps-with-feelings is not met because coping-information-and-signposting stands at partly

  Rule: needs-of-culture-and-belief-understood (good)

    Scenario: met when staff understand people's background and way of life
      Given the fact e1 that personal-and-cultural-needs-understood holds
      When the service is assessed
      Then needs-of-culture-and-belief-understood is met because of e1

    Scenario: not met when some staff know little about it
      Given the fact e1 that personal-and-cultural-needs-understood partly holds
      When the service is assessed
      Then needs-of-culture-and-belief-understood is not met because personal-and-cultural-needs-understood stands at partly

  Rule: needs-of-feeling-and-belief-respected (good)

    Scenario: met when feelings, culture and faith matter to staff
      Given the fact e1 that emotional-and-cultural-needs-taken-seriously holds
      When the service is assessed
      Then needs-of-feeling-and-belief-respected is met because of e1

    Scenario: not met when they matter to only some of the staff
      Given the fact e1 that emotional-and-cultural-needs-taken-seriously partly holds
      When the service is assessed
      Then needs-of-feeling-and-belief-respected is not met because emotional-and-cultural-needs-taken-seriously stands at partly

  Rule: needs-of-culture-and-belief-shape-care (good)

    Scenario: met when care is fitted to a person's culture and faith
      Given the fact e1 that personal-and-cultural-needs-catered-for holds
      When the service is assessed
      Then needs-of-culture-and-belief-shape-care is met because of e1

    Scenario: not met when care is fitted to them in some cases only
      Given the fact e1 that personal-and-cultural-needs-catered-for partly holds
      When the service is assessed
      Then needs-of-culture-and-belief-shape-care is not met because personal-and-cultural-needs-catered-for stands at partly

  Rule: needs-of-culture-and-belief-written-down (good)

    Scenario: met when the notes say what a person's culture and faith call for
      Given the fact e1 that personal-and-cultural-needs-on-record holds
      When the service is assessed
      Then needs-of-culture-and-belief-written-down is met because of e1

    Scenario: not met when many notes are silent on the matter
      Given the fact e1 that personal-and-cultural-needs-on-record partly holds
      When the service is assessed
      Then needs-of-culture-and-belief-written-down is not met because personal-and-cultural-needs-on-record stands at partly

  Rule: needs-of-culture-and-belief-shared (good)

    Scenario: met when the next service is told of a person's needs
      Given the fact e1 that personal-and-cultural-needs-passed-on holds
      When the service is assessed
      Then needs-of-culture-and-belief-shared is met because of e1

    Scenario: not met when it cannot be shown that the next service was told
      Given the fact e1 that personal-and-cultural-needs-passed-on is not shown
      When the service is assessed
      Then needs-of-culture-and-belief-shared is not met because personal-and-cultural-needs-passed-on stands at partly

  Rule: people-keep-up-with-close-ones (good)

    Scenario: met when staff help people to stay close to their families
      Given the fact e1 that relationships-with-close-ones-supported holds
      When the service is assessed
      Then people-keep-up-with-close-ones is met because of e1

    Scenario: not met when staff help only some people with this
      Given the fact e1 that relationships-with-close-ones-supported partly holds
      When the service is assessed
      Then people-keep-up-with-close-ones is not met because relationships-with-close-ones-supported stands at partly

  Rule: people-keep-ties-with-community (good)

    Scenario: met when staff help people to stay in touch with friends and the community
      Given the fact e1 that ties-with-community-supported holds
      When the service is assessed
      Then people-keep-ties-with-community is met because of e1

    Scenario: not met when staff leave such ties to chance
      Given the fact e1 that ties-with-community-supported does not hold
      When the service is assessed
      Then people-keep-ties-with-community is not met because ties-with-community-supported stands at no

    Scenario: not met when it is so only in part that staff help people to keep and build their ties with friends, social networks and the community
      Given the fact e1 that ties-with-community-supported partly holds
      When the service is assessed
      Then people-keep-ties-with-community is not met because ties-with-community-supported stands at partly

  Rule: some-worried-about-treatment-by-staff (requires_improvement)

    Scenario: met when some people or relatives complain about the manner of staff
      Given the fact e1 that feedback-on-treatment-positive partly holds
      And the fact e2 that stakeholders-feedback-on-kindness-positive holds
      When the service is assessed
      Then some-worried-about-treatment-by-staff is met because of e1

    Scenario: met when a stakeholder voices worries about the manner of staff
      Given the fact e1 that feedback-on-treatment-positive holds
      And the fact e2 that stakeholders-feedback-on-kindness-positive partly holds
      When the service is assessed
      Then some-worried-about-treatment-by-staff is met because of e2

    Scenario: not met when all who were asked are content with staff
      Given the fact e1 that feedback-on-treatment-positive holds
      And the fact e2 that stakeholders-feedback-on-kindness-positive holds
      When the service is assessed
      Then some-worried-about-treatment-by-staff is not met because feedback-on-treatment-positive stands at yes

  Rule: some-miss-support-from-staff (requires_improvement)

    Scenario: met when some people miss support
      Given the fact e1 that people-feel-supported-by-staff partly holds
      And the fact e2 that people-feel-cared-about holds
      When the service is assessed
      Then some-miss-support-from-staff is met because of e1

    Scenario: met when some people do not believe that staff care
      Given the fact e1 that people-feel-supported-by-staff holds
      And the fact e2 that people-feel-cared-about partly holds
      When the service is assessed
      Then some-miss-support-from-staff is met because of e2

    Scenario: not met when people feel supported and cared about
      Given the fact e1 that people-feel-supported-by-staff holds
      And the fact e2 that people-feel-cared-about holds
      When the service is assessed
      Then some-miss-support-from-staff is not met because people-feel-supported-by-staff stands at yes

  Rule: terms-with-staff-sometimes-strained (requires_improvement)

    Scenario: met when some people are on poor terms with staff
      Given the fact e1 that staff-on-good-terms-with-people partly holds
      And the fact e2 that staff-attitude-encouraging holds
      When the service is assessed
      Then terms-with-staff-sometimes-strained is met because of e1

    Scenario: met when some staff do little to encourage people
      Given the fact e1 that staff-on-good-terms-with-people holds
      And the fact e2 that staff-attitude-encouraging partly holds
      When the service is assessed
      Then terms-with-staff-sometimes-strained is met because of e2

    Scenario: not met when people get on with staff and are encouraged by them
      Given the fact e1 that staff-on-good-terms-with-people holds
      And the fact e2 that staff-attitude-encouraging holds
      When the service is assessed
      Then terms-with-staff-sometimes-strained is not met because staff-on-good-terms-with-people stands at yes

  Rule: kindness-or-respect-sometimes-missing (requires_improvement)

    Scenario: met when kindness is missing in some contacts
      Given the fact e1 that staff-kind-to-people partly holds
      And the fact e2 that staff-respectful-to-people holds
      When the service is assessed
      Then kindness-or-respect-sometimes-missing is met because of e1

    Scenario: met when respect is missing in some contacts
      Given the fact e1 that staff-kind-to-people holds
      And the fact e2 that staff-respectful-to-people partly holds
      When the service is assessed
      Then kindness-or-respect-sometimes-missing is met because of e2

    Scenario: met on both counts when kindness and respect are both uneven
      Given the fact e1 that staff-kind-to-people partly holds
      And the fact e2 that staff-respectful-to-people partly holds
      When the service is assessed
      Then kindness-or-respect-sometimes-missing is met because of e1, e2

    Scenario: not met when kindness and respect are never missing
      Given the fact e1 that staff-kind-to-people holds
      And the fact e2 that staff-respectful-to-people holds
      When the service is assessed
      Then kindness-or-respect-sometimes-missing is not met because staff-kind-to-people stands at yes

  Rule: staff-sometimes-rude-or-judgemental (requires_improvement)

    Scenario: met when a few staff are rude or lose patience at times
      Given the fact e1 that staff-rude-or-dismissive partly holds
      And the fact e2 that staff-judgemental does not hold
      When the service is assessed
      Then staff-sometimes-rude-or-judgemental is met because of e1

    Scenario: met when a few staff judge people for how they live
      Given the fact e1 that staff-rude-or-dismissive does not hold
      And the fact e2 that staff-judgemental partly holds
      When the service is assessed
      Then staff-sometimes-rude-or-judgemental is met because of e2

    Scenario: not met when none of this is found
      Given the fact e1 that staff-rude-or-dismissive does not hold
      And the fact e2 that staff-judgemental does not hold
      When the service is assessed
      Then staff-sometimes-rude-or-judgemental is not met because staff-rude-or-dismissive stands at no

  Rule: contact-sometimes-hurried-or-inconsiderate (requires_improvement)

    Scenario: met when staff seem too busy to talk to people
      Given the fact e1 that staff-take-time-for-people partly holds
      And the fact e2 that staff-considerate-to-close-ones holds
      When the service is assessed
      Then contact-sometimes-hurried-or-inconsiderate is met because of e1

    Scenario: met when staff overlook the families beside the bed
      Given the fact e1 that staff-take-time-for-people holds
      And the fact e2 that staff-considerate-to-close-ones partly holds
      When the service is assessed
      Then contact-sometimes-hurried-or-inconsiderate is met because of e2

    Scenario: not met when staff have time for people and thought for families
      Given the fact e1 that staff-take-time-for-people holds
      And the fact e2 that staff-considerate-to-close-ones holds
      When the service is assessed
      Then contact-sometimes-hurried-or-inconsiderate is not met because staff-take-time-for-people stands at yes

  Rule: disrespect-sometimes-let-pass (requires_improvement)

    Scenario: met when some disrespect is seen and nobody speaks up
      Given the fact e1 that disrespect-towards-people-reported partly holds
      When the service is assessed
      Then disrespect-sometimes-let-pass is met because of e1

    Scenario: not met when staff speak up whenever they see disrespect
      Given the fact e1 that disrespect-towards-people-reported holds
      When the service is assessed
      Then disrespect-sometimes-let-pass is not met because disrespect-towards-people-reported stands at yes

  Rule: help-sometimes-late-or-cold (requires_improvement)

    Scenario: met when some calls for help get no response
      Given the fact e1 that staff-respond-to-calls-for-help partly holds
      And the fact e2 that help-given-with-compassion holds
      When the service is assessed
      Then help-sometimes-late-or-cold is met because of e1

    Scenario: met when help comes but sometimes without compassion
      Given the fact e1 that staff-respond-to-calls-for-help holds
      And the fact e2 that help-given-with-compassion partly holds
      When the service is assessed
      Then help-sometimes-late-or-cold is met because of e2

    Scenario: not met when help comes each time and with compassion
      Given the fact e1 that staff-respond-to-calls-for-help holds
      And the fact e2 that help-given-with-compassion holds
      When the service is assessed
      Then help-sometimes-late-or-cold is not met because staff-respond-to-calls-for-help stands at yes

  Rule: basic-needs-sometimes-left (requires_improvement)

    Scenario: met when some people are left without help to eat or wash
      Given the fact e1 that basic-needs-met-when-required partly holds
      When the service is assessed
      Then basic-needs-sometimes-left is met because of e1

    Scenario: not met when everyone has help to eat and wash
      Given the fact e1 that basic-needs-met-when-required holds
      When the service is assessed
      Then basic-needs-sometimes-left is not met because basic-needs-met-when-required stands at yes

  Rule: needs-sometimes-not-foreseen (requires_improvement)

    Scenario: met when staff often act only once people ask
      Given the fact e1 that needs-anticipated partly holds
      When the service is assessed
      Then needs-sometimes-not-foreseen is met because of e1

    Scenario: not met when staff see needs coming
      Given the fact e1 that needs-anticipated holds
      When the service is assessed
      Then needs-sometimes-not-foreseen is not met because needs-anticipated stands at yes

  Rule: emotional-needs-sometimes-neglected (requires_improvement)

    Scenario: met when distress is left to run its course in some people
      Given the fact e1 that people-helped-to-cope-emotionally partly holds
      When the service is assessed
      Then emotional-needs-sometimes-neglected is met because of e1

    Scenario: not met when everyone in distress is helped
      Given the fact e1 that people-helped-to-cope-emotionally holds
      When the service is assessed
      Then emotional-needs-sometimes-neglected is not met because people-helped-to-cope-emotionally stands at yes

  Rule: emotional-support-sometimes-late (requires_improvement)

    Scenario: met when emotional support comes late for some
      Given the fact e1 that emotional-support-timely partly holds
      When the service is assessed
      Then emotional-support-sometimes-late is met because of e1

    Scenario: not met when emotional support comes at the right time for all
      Given the fact e1 that emotional-support-timely holds
      When the service is assessed
      Then emotional-support-sometimes-late is not met because emotional-support-timely stands at yes

  Rule: close-ones-sometimes-left-with-feelings (requires_improvement)

    Scenario: met when some families have nobody to help them with their distress
      Given the fact e1 that close-ones-helped-to-cope-emotionally partly holds
      When the service is assessed
      Then close-ones-sometimes-left-with-feelings is met because of e1

    Scenario: not met when families have help with their distress
      Given the fact e1 that close-ones-helped-to-cope-emotionally holds
      When the service is assessed
      Then close-ones-sometimes-left-with-feelings is not met because close-ones-helped-to-cope-emotionally stands at yes

  Rule: toll-on-feelings-sometimes-overlooked (requires_improvement)

    Scenario: met when some staff do not see what a condition does to a family
      Given the fact e1 that emotional-impact-understood partly holds
      When the service is assessed
      Then toll-on-feelings-sometimes-overlooked is met because of e1

    Scenario: not met when staff see what a condition does to people and families
      Given the fact e1 that emotional-impact-understood holds
      When the service is assessed
      Then toll-on-feelings-sometimes-overlooked is not met because emotional-impact-understood stands at yes

  Rule: guidance-to-support-sometimes-lacking (requires_improvement)

    Scenario: met when some people are not told where else to turn
      Given the fact e1 that coping-information-and-signposting partly holds
      When the service is assessed
      Then guidance-to-support-sometimes-lacking is met because of e1

    Scenario: not met when people know what helps and where to turn
      Given the fact e1 that coping-information-and-signposting holds
      When the service is assessed
      Then guidance-to-support-sometimes-lacking is not met because coping-information-and-signposting stands at yes

  Rule: needs-of-feeling-and-belief-sometimes-slighted (requires_improvement)

    Scenario: met when some staff make little of feelings or faith
      Given the fact e1 that emotional-and-cultural-needs-taken-seriously partly holds
      When the service is assessed
      Then needs-of-feeling-and-belief-sometimes-slighted is met because of e1

    Scenario: not met when staff take feelings and faith seriously
      Given the fact e1 that emotional-and-cultural-needs-taken-seriously holds
      When the service is assessed
      Then needs-of-feeling-and-belief-sometimes-slighted is not met because emotional-and-cultural-needs-taken-seriously stands at yes

  Rule: needs-of-culture-and-belief-sometimes-left-out (requires_improvement)

    Scenario: met when a person's diet or prayer is not always allowed for
      Given the fact e1 that personal-and-cultural-needs-catered-for partly holds
      When the service is assessed
      Then needs-of-culture-and-belief-sometimes-left-out is met because of e1

    Scenario: not met when diet and prayer are allowed for
      Given the fact e1 that personal-and-cultural-needs-catered-for holds
      When the service is assessed
      Then needs-of-culture-and-belief-sometimes-left-out is not met because personal-and-cultural-needs-catered-for stands at yes

  Rule: needs-of-culture-and-belief-not-fully-grasped (requires_improvement)

    Scenario: met when some staff are unsure what a person's culture calls for
      Given the fact e1 that personal-and-cultural-needs-understood partly holds
      When the service is assessed
      Then needs-of-culture-and-belief-not-fully-grasped is met because of e1

    Scenario: not met when staff are sure what a person's culture calls for
      Given the fact e1 that personal-and-cultural-needs-understood holds
      When the service is assessed
      Then needs-of-culture-and-belief-not-fully-grasped is not met because personal-and-cultural-needs-understood stands at yes

  Rule: needs-of-culture-and-belief-sometimes-unrecorded (requires_improvement)

    Scenario: met when some notes leave such needs out
      Given the fact e1 that personal-and-cultural-needs-on-record partly holds
      And the fact e2 that personal-and-cultural-needs-passed-on holds
      When the service is assessed
      Then needs-of-culture-and-belief-sometimes-unrecorded is met because of e1

    Scenario: met when such needs are recorded but seldom passed on
      Given the fact e1 that personal-and-cultural-needs-on-record holds
      And the fact e2 that personal-and-cultural-needs-passed-on partly holds
      When the service is assessed
      Then needs-of-culture-and-belief-sometimes-unrecorded is met because of e2

    Scenario: not met when such needs are recorded and passed on
      Given the fact e1 that personal-and-cultural-needs-on-record holds
      And the fact e2 that personal-and-cultural-needs-passed-on holds
      When the service is assessed
      Then needs-of-culture-and-belief-sometimes-unrecorded is not met because personal-and-cultural-needs-on-record stands at yes

  Rule: social-ties-not-always-supported (requires_improvement)

    Scenario: met when staff do too little to keep people and families together
      Given the fact e1 that relationships-with-close-ones-supported partly holds
      And the fact e2 that ties-with-community-supported holds
      When the service is assessed
      Then social-ties-not-always-supported is met because of e1

    Scenario: met when staff do too little to keep people in their community
      Given the fact e1 that relationships-with-close-ones-supported holds
      And the fact e2 that ties-with-community-supported partly holds
      When the service is assessed
      Then social-ties-not-always-supported is met because of e2

    Scenario: not met when staff support people in all these ties
      Given the fact e1 that relationships-with-close-ones-supported holds
      And the fact e2 that ties-with-community-supported holds
      When the service is assessed
      Then social-ties-not-always-supported is not met because relationships-with-close-ones-supported stands at yes

  Rule: some-cut-off-from-their-lives (requires_improvement)

    Scenario: met when some people feel isolated
      Given the fact e1 that people-cut-off-from-their-lives partly holds
      When the service is assessed
      Then some-cut-off-from-their-lives is met because of e1

    Scenario: not met when people do not feel isolated
      Given the fact e1 that people-cut-off-from-their-lives does not hold
      When the service is assessed
      Then some-cut-off-from-their-lives is not met because people-cut-off-from-their-lives stands at no

  Rule: people-uncared-for (inadequate)

    Scenario: met when in the words of people, staff do not care about them
      Given the fact e1 that people-feel-cared-about does not hold
      And the fact e2 that feedback-on-treatment-positive partly holds
      When the service is assessed
      Then people-uncared-for is met because of e1

    Scenario: met when people and relatives have nothing good to say about staff
      Given the fact e1 that people-feel-cared-about partly holds
      And the fact e2 that feedback-on-treatment-positive does not hold
      When the service is assessed
      Then people-uncared-for is met because of e2

    Scenario: not met when people are of two minds about staff
      Given the fact e1 that people-feel-cared-about partly holds
      And the fact e2 that feedback-on-treatment-positive partly holds
      When the service is assessed
      Then people-uncared-for is not met because people-feel-cared-about stands at partly

  Rule: staff-attitudes-hurtful (inadequate)

    Scenario: met when staff are rude and wave people's worries away
      Given the fact e1 that staff-rude-or-dismissive holds
      And the fact e2 that staff-judgemental does not hold
      And the fact e3 that staff-respectful-to-people partly holds
      And the fact e4 that staff-considerate-to-close-ones partly holds
      When the service is assessed
      Then staff-attitudes-hurtful is met because of e1

    Scenario: met when staff judge the people in their care
      Given the fact e1 that staff-rude-or-dismissive does not hold
      And the fact e2 that staff-judgemental holds
      And the fact e3 that staff-respectful-to-people partly holds
      And the fact e4 that staff-considerate-to-close-ones partly holds
      When the service is assessed
      Then staff-attitudes-hurtful is met because of e2

    Scenario: met when staff treat people without respect
      Given the fact e1 that staff-rude-or-dismissive does not hold
      And the fact e2 that staff-judgemental does not hold
      And the fact e3 that staff-respectful-to-people does not hold
      And the fact e4 that staff-considerate-to-close-ones holds
      When the service is assessed
      Then staff-attitudes-hurtful is met because of e3

    Scenario: met when staff treat families without respect or consideration
      Given the fact e1 that staff-rude-or-dismissive does not hold
      And the fact e2 that staff-judgemental does not hold
      And the fact e3 that staff-respectful-to-people holds
      And the fact e4 that staff-considerate-to-close-ones does not hold
      When the service is assessed
      Then staff-attitudes-hurtful is met because of e4

    Scenario: not met when staff are rude now and then and respect is uneven
      Given the fact e1 that staff-rude-or-dismissive partly holds
      And the fact e2 that staff-judgemental does not hold
      And the fact e3 that staff-respectful-to-people partly holds
      And the fact e4 that staff-considerate-to-close-ones partly holds
      When the service is assessed
      Then staff-attitudes-hurtful is not met because staff-rude-or-dismissive stands at partly

    Scenario: met, whether or not staff are judgemental about people or their close ones
      Given the fact e1 that staff-rude-or-dismissive holds
      And the fact e2 that staff-judgemental partly holds
      When the service is assessed
      Then staff-attitudes-hurtful is met because of e1

  Rule: people-in-need-ignored (inadequate)

    Scenario: met when calls for help go unanswered
      Given the fact e1 that staff-respond-to-calls-for-help does not hold
      When the service is assessed
      Then people-in-need-ignored is met because of e1

    Scenario: not met when some calls for help are answered
      Given the fact e1 that staff-respond-to-calls-for-help partly holds
      When the service is assessed
      Then people-in-need-ignored is not met because staff-respond-to-calls-for-help stands at partly

  Rule: ways-to-get-help-unknown (inadequate)

    Scenario: met when people have not been told how to call for help
      Given the fact e1 that people-know-how-to-get-help does not hold
      When the service is assessed
      Then ways-to-get-help-unknown is met because of e1

    Scenario: not met when some people know how to call for help
      Given the fact e1 that people-know-how-to-get-help partly holds
      When the service is assessed
      Then ways-to-get-help-unknown is not met because people-know-how-to-get-help stands at partly

    Scenario: not met when it was not looked into whether people know
      When the service is assessed
      Then ways-to-get-help-unknown is not met because people-know-how-to-get-help is unknown

  Rule: basic-needs-neglected (inadequate)

    Scenario: met when people go without food, drink or a wash
      Given the fact e1 that basic-needs-met-when-required does not hold
      When the service is assessed
      Then basic-needs-neglected is met because of e1

    Scenario: met when one person's neglect had a significant impact though others were helped
      Given the fact e1 that basic-needs-met-when-required does not hold, with significant impact
      And the fact e2 that basic-needs-met-when-required holds
      When the service is assessed
      Then basic-needs-neglected is met because of e1, e2

    Scenario: not met when basic needs are left unmet now and again
      Given the fact e1 that basic-needs-met-when-required partly holds
      When the service is assessed
      Then basic-needs-neglected is not met because basic-needs-met-when-required stands at partly

  Rule: preferences-and-choices-count-for-nothing (inadequate)

    Scenario: met when staff disregard what people prefer
      Given the fact e1 that preferences-and-choices-heeded does not hold
      When the service is assessed
      Then preferences-and-choices-count-for-nothing is met because of e1

    Scenario: not met when staff follow some of people's choices
      Given the fact e1 that preferences-and-choices-heeded partly holds
      When the service is assessed
      Then preferences-and-choices-count-for-nothing is not met because preferences-and-choices-heeded stands at partly

  Rule: people-isolated (inadequate)

    Scenario: met when people feel shut off from the life outside
      Given the fact e1 that people-cut-off-from-their-lives holds
      When the service is assessed
      Then people-isolated is met because of e1

    Scenario: not met when only some people feel shut off
      Given the fact e1 that people-cut-off-from-their-lives partly holds
      When the service is assessed
      Then people-isolated is not met because people-cut-off-from-their-lives stands at partly

  Rule: people-alone-with-feelings (inadequate)

    Scenario: met when nobody helps people with their distress
      Given the fact e1 that people-helped-to-cope-emotionally does not hold
      When the service is assessed
      Then people-alone-with-feelings is met because of e1

    Scenario: not met when help with distress reaches some people
      Given the fact e1 that people-helped-to-cope-emotionally partly holds
      When the service is assessed
      Then people-alone-with-feelings is not met because people-helped-to-cope-emotionally stands at partly
