Feature: W7 Engagement of people, staff and partners

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then W7 is not outstanding because in people-of-every-group-strongly-engaged the claim engagement-with-people-consistently-high is missing
    And W7 is not outstanding because in staff-of-every-group-strongly-engaged the claim engagement-with-staff-consistently-high is missing
    And W7 is not outstanding because in challenge-from-outside-prized the claim outside-challenge-welcomed is missing
    And W7 is not outstanding because in services-made-by-equals the claim services-developed-as-equals is missing
    And W7 is not outstanding because in feedback-sought-in-new-ways the claim feedback-gathered-innovatively is missing
    And W7 is not outstanding because in acting-on-feedback-proven the claim commitment-to-act-on-feedback-shown is missing
    And W7 is not outstanding because in leads-system-in-meeting-challenges the claim leads-its-health-system is missing
    And W7 is not outstanding because in leads-system-in-meeting-needs the claim leads-its-health-system is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then W7 is not good because in well-engaged-on-all-sides the claim engagement-works-all-round is missing
    And W7 is not good because in people-asked-for-their-views the claim peoples-views-sought is missing
    And W7 is not good because in views-from-all-walks-of-life the claim views-gathered-from-full-range is missing
    And W7 is not good because in people-listened-to-by-service the claim peoples-views-heard is missing
    And W7 is not good because in peoples-views-make-a-difference the claim peoples-views-acted-on is missing
    And W7 is not good because in people-help-shape-the-service the claim people-engaged-in-shaping-services is missing
    And W7 is not good because in public-has-a-voice the claim public-engaged is missing
    And W7 is not good because in feedback-soon-acted-on the claim feedback-handled-in-time is missing
    And W7 is not good because in staff-know-what-people-think the claim staff-aware-of-peoples-views is missing
    And W7 is not good because in staff-drawn-in the claim staff-engaged-actively is missing
    And W7 is not good because in protected-staff-drawn-in the claim protected-staff-engaged is missing
    And W7 is not good because in staff-listened-to the claim staff-voices-heard is missing
    And W7 is not good because in staff-views-make-a-difference the claim staff-views-acted-on is missing
    And W7 is not good because in staff-told-what-goes-on the claim staff-kept-informed is missing
    And W7 is not good because in people-told-what-goes-on the claim people-kept-informed-of-service is missing
    And W7 is not good because in open-about-performance the claim performance-shared-openly is missing
    And W7 is not good because in works-well-with-partners the claim partners-collaborated-with is missing
    And W7 is not good because in challenges-and-needs-seen-alike the claim challenges-and-needs-understood-together is missing
    And W7 is not good because in improvements-planned-with-partners the claim improvements-designed-with-partners is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then W7 is not requires_improvement because in engagement-limited the claim engagement-works-all-round is missing
    And W7 is not requires_improvement because in peoples-views-too-little-sought the claim peoples-views-sought is missing
    And W7 is not requires_improvement because in people-too-little-listened-to the claim peoples-views-heard is missing
    And W7 is not requires_improvement because in equality-groups-too-little-engaged the claim views-gathered-from-full-range is missing
    And W7 is not requires_improvement because in people-have-too-little-part the claim people-engaged-in-shaping-services is missing
    And W7 is not requires_improvement because in staff-too-little-engaged the claim staff-engaged-actively is missing
    And W7 is not requires_improvement because in information-too-little-shared the claim staff-kept-informed is missing
    And W7 is not requires_improvement because in performance-too-little-shared the claim performance-shared-openly is missing
    And W7 is not requires_improvement because in too-little-work-with-partners the claim partners-collaborated-with is missing
    And W7 is not requires_improvement because in too-little-understood-with-partners the claim challenges-and-needs-understood-together is missing
    And W7 is not requires_improvement because in feedback-sometimes-without-effect the claim peoples-views-acted-on is missing
    And W7 is not requires_improvement because in feedback-sometimes-slow the claim feedback-handled-in-time is missing
    And W7 is not requires_improvement because in feedback-sometimes-softened-or-dismissed the claim feedback-filtered-or-softened is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then W7 is not inadequate because in people-hardly-engaged the claim engagement-works-all-round is missing
    And W7 is not inadequate because in staff-hardly-engaged the claim staff-engaged-actively is missing
    And W7 is not inadequate because in partners-hardly-engaged the claim partners-collaborated-with is missing
    And W7 is not inadequate because in peoples-views-without-effect the claim peoples-views-acted-on is missing
    And W7 is not inadequate because in staff-ignorant-or-dismissive-of-views the claim staff-aware-of-peoples-views is missing
    And W7 is not inadequate because in feedback-made-harmless the claim feedback-filtered-or-softened is missing

  Rule: people-of-every-group-strongly-engaged (outstanding)

    Scenario: met when people of every equality group are always strongly engaged
      Given the fact e1 that engagement-with-people-consistently-high holds
      And the fact e2 that engagement-reaches-every-equality-group holds
      When the service is assessed
      Then people-of-every-group-strongly-engaged is met because of e1, e2

    Scenario: not met when engagement with people is strong only at times
      Given the fact e1 that engagement-with-people-consistently-high partly holds
      And the fact e2 that engagement-reaches-every-equality-group holds
      When the service is assessed
      Then people-of-every-group-strongly-engaged is not met because engagement-with-people-consistently-high stands at partly

    Scenario: not met when one equality group among the people is hardly reached
      Given the fact e1 that engagement-with-people-consistently-high holds
      And the fact e2 that engagement-reaches-every-equality-group partly holds
      When the service is assessed
      Then people-of-every-group-strongly-engaged is not met because engagement-reaches-every-equality-group stands at partly

  Rule: staff-of-every-group-strongly-engaged (outstanding)

    Scenario: met when staff of every equality group are always strongly engaged
      Given the fact e1 that engagement-with-staff-consistently-high holds
      And the fact e2 that engagement-reaches-every-equality-group holds
      When the service is assessed
      Then staff-of-every-group-strongly-engaged is met because of e1, e2

    Scenario: not met when engagement with staff is strong in some divisions only
      Given the fact e1 that engagement-with-staff-consistently-high partly holds
      And the fact e2 that engagement-reaches-every-equality-group holds
      When the service is assessed
      Then staff-of-every-group-strongly-engaged is not met because engagement-with-staff-consistently-high stands at partly

    Scenario: not met when one equality group among the staff is hardly reached
      Given the fact e1 that engagement-with-staff-consistently-high holds
      And the fact e2 that engagement-reaches-every-equality-group partly holds
      When the service is assessed
      Then staff-of-every-group-strongly-engaged is not met because engagement-reaches-every-equality-group stands at partly

  Rule: challenge-from-outside-prized (outstanding)

    Scenario: met when leaders invite patients and partners to question them hard and answer in public
      Given the fact e1 that outside-challenge-welcomed holds
      When the service is assessed
      Then challenge-from-outside-prized is met because of e1

    Scenario: not met when challenge from some sides is less than welcome
      Given the fact e1 that outside-challenge-welcomed partly holds
      When the service is assessed
      Then challenge-from-outside-prized is not met because outside-challenge-welcomed stands at partly

  Rule: services-made-by-equals (outstanding)

    Scenario: met when a new clinic is designed by patients, staff and partners as equals
      Given the fact e1 that services-developed-as-equals holds
      When the service is assessed
      Then services-made-by-equals is met because of e1

    Scenario: not met when patients join the design only once the plans are drawn
      Given the fact e1 that services-developed-as-equals partly holds
      When the service is assessed
      Then services-made-by-equals is not met because services-developed-as-equals stands at partly

    Scenario: not met when nobody can show who took part in the design
      Given the fact e1 that services-developed-as-equals is not shown
      When the service is assessed
      Then services-made-by-equals is not met because services-developed-as-equals stands at partly

  Rule: feedback-sought-in-new-ways (outstanding)

    Scenario: met when a novel way to gather feedback reaches different equality groups
      Given the fact e1 that feedback-gathered-innovatively holds
      And the fact e2 that innovative-feedback-reaches-equality-groups holds
      When the service is assessed
      Then feedback-sought-in-new-ways is met because of e1, e2

    Scenario: not met when only a small part of how feedback is gathered is new
      Given the fact e1 that feedback-gathered-innovatively partly holds
      And the fact e2 that innovative-feedback-reaches-equality-groups holds
      When the service is assessed
      Then feedback-sought-in-new-ways is not met because feedback-gathered-innovatively stands at partly

    Scenario: not met when new ways to gather feedback miss several equality groups
      Given the fact e1 that feedback-gathered-innovatively holds
      And the fact e2 that innovative-feedback-reaches-equality-groups partly holds
      When the service is assessed
      Then feedback-sought-in-new-ways is not met because innovative-feedback-reaches-equality-groups stands at partly

  Rule: acting-on-feedback-proven (outstanding)

    Scenario: met when a long list of changes shows commitment to acting on feedback
      Given the fact e1 that commitment-to-act-on-feedback-shown holds
      When the service is assessed
      Then acting-on-feedback-proven is met because of e1

    Scenario: not met when commitment to acting on feedback is shown only in part
      Given the fact e1 that commitment-to-act-on-feedback-shown partly holds
      When the service is assessed
      Then acting-on-feedback-proven is not met because commitment-to-act-on-feedback-shown stands at partly

  Rule: leads-system-in-meeting-challenges (outstanding)

    Scenario: met when the service leads its health system and meets challenges early
      Given the fact e1 that leads-its-health-system holds
      And the fact e2 that system-challenges-met-proactively holds
      When the service is assessed
      Then leads-system-in-meeting-challenges is met because of e1, e2

    Scenario: not met when the service meets challenges early but leads in one network only
      Given the fact e1 that leads-its-health-system partly holds
      And the fact e2 that system-challenges-met-proactively holds
      When the service is assessed
      Then leads-system-in-meeting-challenges is not met because leads-its-health-system stands at partly

    Scenario: not met when the service leads but meets some challenges late
      Given the fact e1 that leads-its-health-system holds
      And the fact e2 that system-challenges-met-proactively partly holds
      When the service is assessed
      Then leads-system-in-meeting-challenges is not met because system-challenges-met-proactively stands at partly

  Rule: leads-system-in-meeting-needs (outstanding)

    Scenario: met when the service leads its health system and the population's needs are met
      Given the fact e1 that leads-its-health-system holds
      And the fact e2 that population-needs-met-through-system holds
      When the service is assessed
      Then leads-system-in-meeting-needs is met because of e1, e2

    Scenario: not met when needs are met but others take the lead
      Given the fact e1 that leads-its-health-system does not hold
      And the fact e2 that population-needs-met-through-system holds
      When the service is assessed
      Then leads-system-in-meeting-needs is not met because leads-its-health-system stands at no

    Scenario: not met when the service leads but some needs of the population stay unmet
      Given the fact e1 that leads-its-health-system holds
      And the fact e2 that population-needs-met-through-system partly holds
      When the service is assessed
      Then leads-system-in-meeting-needs is not met because population-needs-met-through-system stands at partly

    Scenario: not met when it is so only in part that the service takes the lead in its health system
      Given the fact e1 that leads-its-health-system partly holds
      And the fact e2 that population-needs-met-through-system holds
      When the service is assessed
      Then leads-system-in-meeting-needs is not met because leads-its-health-system stands at partly

  Rule: well-engaged-on-all-sides (good)

    Scenario: met when the service engages well with people, staff and partners
      Given the fact e1 that engagement-works-all-round holds
      When the service is assessed
      Then well-engaged-on-all-sides is met because of e1

    Scenario: not met when the service engages well with staff but less with others
      Given the fact e1 that engagement-works-all-round partly holds
      When the service is assessed
      Then well-engaged-on-all-sides is not met because engagement-works-all-round stands at partly

    Scenario: not met when no evidence of engagement is given
      Given the fact e1 that engagement-works-all-round is not shown
      When the service is assessed
      Then well-engaged-on-all-sides is not met because engagement-works-all-round stands at partly

  Rule: people-asked-for-their-views (good)

    Scenario: met when people are encouraged to say what they think
      Given the fact e1 that peoples-views-sought holds
      When the service is assessed
      Then people-asked-for-their-views is met because of e1

    Scenario: not met when people are asked for their views in some clinics only
      Given the fact e1 that peoples-views-sought partly holds
      When the service is assessed
      Then people-asked-for-their-views is not met because peoples-views-sought stands at partly

  Rule: views-from-all-walks-of-life (good)

    Scenario: met when views come from people of many kinds, equality groups among them
      Given the fact e1 that views-gathered-from-full-range holds
      When the service is assessed
      Then views-from-all-walks-of-life is met because of e1

    Scenario: not met when views come mostly from one kind of patient
      Given the fact e1 that views-gathered-from-full-range partly holds
      When the service is assessed
      Then views-from-all-walks-of-life is not met because views-gathered-from-full-range stands at partly

  Rule: people-listened-to-by-service (good)

    Scenario: met when the service listens to people
      Given the fact e1 that peoples-views-heard holds
      When the service is assessed
      Then people-listened-to-by-service is met because of e1

    Scenario: not met when the service listens to some people more than to others
      Given the fact e1 that peoples-views-heard partly holds
      When the service is assessed
      Then people-listened-to-by-service is not met because peoples-views-heard stands at partly

  Rule: peoples-views-make-a-difference (good)

    Scenario: met when opening hours were changed because people asked for it
      Given the fact e1 that peoples-views-acted-on holds
      When the service is assessed
      Then peoples-views-make-a-difference is met because of e1

    Scenario: not met when only some of what people say is acted on
      Given the fact e1 that peoples-views-acted-on partly holds
      When the service is assessed
      Then peoples-views-make-a-difference is not met because peoples-views-acted-on stands at partly

    Scenario: not met when the service cannot show what came of people's views
      Given the fact e1 that peoples-views-acted-on is not shown
      When the service is assessed
      Then peoples-views-make-a-difference is not met because peoples-views-acted-on stands at partly

  Rule: people-help-shape-the-service (good)

    Scenario: met when patients and carers sit on the group that plans the service
      Given the fact e1 that people-engaged-in-shaping-services holds
      When the service is assessed
      Then people-help-shape-the-service is met because of e1

    Scenario: not met when the patient group is asked about small matters only
      Given the fact e1 that people-engaged-in-shaping-services partly holds
      When the service is assessed
      Then people-help-shape-the-service is not met because people-engaged-in-shaping-services stands at partly

  Rule: public-has-a-voice (good)

    Scenario: met when open meetings are held with the public
      Given the fact e1 that public-engaged holds
      When the service is assessed
      Then public-has-a-voice is met because of e1

    Scenario: not met when the public is invited once in a long while
      Given the fact e1 that public-engaged partly holds
      When the service is assessed
      Then public-has-a-voice is not met because public-engaged stands at partly

  Rule: feedback-soon-acted-on (good)

    Scenario: met when feedback reaches the ward within a week and action follows
      Given the fact e1 that feedback-handled-in-time holds
      When the service is assessed
      Then feedback-soon-acted-on is met because of e1

    Scenario: not met when some feedback takes months to reach the ward
      Given the fact e1 that feedback-handled-in-time partly holds
      When the service is assessed
      Then feedback-soon-acted-on is not met because feedback-handled-in-time stands at partly

  Rule: staff-know-what-people-think (good)

    Scenario: met when staff can say what people think of their care
      Given the fact e1 that staff-aware-of-peoples-views holds
      When the service is assessed
      Then staff-know-what-people-think is met because of e1

    Scenario: not met when only some staff can say what people think of their care
      Given the fact e1 that staff-aware-of-peoples-views partly holds
      When the service is assessed
      Then staff-know-what-people-think is not met because staff-aware-of-peoples-views stands at partly

  Rule: staff-drawn-in (good)

    Scenario: met when all staff are reached and involved
      Given the fact e1 that staff-engaged-actively holds
      When the service is assessed
      Then staff-drawn-in is met because of e1

    Scenario: not met when night staff are left out of staff meetings
      Given the fact e1 that staff-engaged-actively partly holds
      When the service is assessed
      Then staff-drawn-in is not met because staff-engaged-actively stands at partly

  Rule: protected-staff-drawn-in (good)

    Scenario: met when networks engage staff with protected characteristics
      Given the fact e1 that protected-staff-engaged holds
      When the service is assessed
      Then protected-staff-drawn-in is met because of e1

    Scenario: not met when only one group of protected staff has a network
      Given the fact e1 that protected-staff-engaged partly holds
      When the service is assessed
      Then protected-staff-drawn-in is not met because protected-staff-engaged stands at partly

  Rule: staff-listened-to (good)

    Scenario: met when leaders listen to staff of every grade
      Given the fact e1 that staff-voices-heard holds
      When the service is assessed
      Then staff-listened-to is met because of e1

    Scenario: not met when leaders listen to consultants more than to porters
      Given the fact e1 that staff-voices-heard partly holds
      When the service is assessed
      Then staff-listened-to is not met because staff-voices-heard stands at partly

  Rule: staff-views-make-a-difference (good)

    Scenario: met when rotas were changed because staff asked for it
      Given the fact e1 that staff-views-acted-on holds
      When the service is assessed
      Then staff-views-make-a-difference is met because of e1

    Scenario: not met when some suggestions of staff are taken up and others forgotten
      Given the fact e1 that staff-views-acted-on partly holds
      When the service is assessed
      Then staff-views-make-a-difference is not met because staff-views-acted-on stands at partly

  Rule: staff-told-what-goes-on (good)

    Scenario: met when a weekly bulletin tells all staff what goes on
      Given the fact e1 that staff-kept-informed holds
      When the service is assessed
      Then staff-told-what-goes-on is met because of e1

    Scenario: not met when the bulletin does not get to some sites
      Given the fact e1 that staff-kept-informed partly holds
      When the service is assessed
      Then staff-told-what-goes-on is not met because staff-kept-informed stands at partly

  Rule: people-told-what-goes-on (good)

    Scenario: met when people are told what goes on in the service
      Given the fact e1 that people-kept-informed-of-service holds
      When the service is assessed
      Then people-told-what-goes-on is met because of e1

    Scenario: not met when people are told about some changes only afterwards
      Given the fact e1 that people-kept-informed-of-service partly holds
      When the service is assessed
      Then people-told-what-goes-on is not met because people-kept-informed-of-service stands at partly

  Rule: open-about-performance (good)

    Scenario: met when results are open for everyone to see
      Given the fact e1 that performance-shared-openly holds
      When the service is assessed
      Then open-about-performance is met because of e1

    Scenario: not met when good results are published and some bad ones are not
      Given the fact e1 that performance-shared-openly partly holds
      When the service is assessed
      Then open-about-performance is not met because performance-shared-openly stands at partly

    Scenario: not met when nobody can show where results are published
      Given the fact e1 that performance-shared-openly is not shown
      When the service is assessed
      Then open-about-performance is not met because performance-shared-openly stands at partly

  Rule: works-well-with-partners (good)

    Scenario: met when the service works well with councils and other hospitals
      Given the fact e1 that partners-collaborated-with holds
      When the service is assessed
      Then works-well-with-partners is met because of e1

    Scenario: not met when work with one partner is strained
      Given the fact e1 that partners-collaborated-with partly holds
      When the service is assessed
      Then works-well-with-partners is not met because partners-collaborated-with stands at partly

  Rule: challenges-and-needs-seen-alike (good)

    Scenario: met when partners agree with the service on the challenges and on what people in the area need
      Given the fact e1 that challenges-and-needs-understood-together holds
      When the service is assessed
      Then challenges-and-needs-seen-alike is met because of e1

    Scenario: not met when partners see some challenges quite differently
      Given the fact e1 that challenges-and-needs-understood-together partly holds
      When the service is assessed
      Then challenges-and-needs-seen-alike is not met because challenges-and-needs-understood-together stands at partly

  Rule: improvements-planned-with-partners (good)

    Scenario: met when improvements are designed together with partners
      Given the fact e1 that improvements-designed-with-partners holds
      When the service is assessed
      Then improvements-planned-with-partners is met because of e1

    Scenario: not met when partners help to design some improvements only
      Given the fact e1 that improvements-designed-with-partners partly holds
      When the service is assessed
      Then improvements-planned-with-partners is not met because improvements-designed-with-partners stands at partly

  Rule: engagement-limited (requires_improvement)

    Scenario: met when engagement is limited
      Given the fact e1 that engagement-works-all-round partly holds
      When the service is assessed
      Then engagement-limited is met because of e1

    Scenario: not met when engagement is good on every side
      Given the fact e1 that engagement-works-all-round holds
      When the service is assessed
      Then engagement-limited is not met because engagement-works-all-round stands at yes

  Rule: peoples-views-too-little-sought (requires_improvement)

    Scenario: met when people are seldom asked for their views
      Given the fact e1 that peoples-views-sought partly holds
      When the service is assessed
      Then peoples-views-too-little-sought is met because of e1

    Scenario: not met when people are asked for their views as a matter of course
      Given the fact e1 that peoples-views-sought holds
      When the service is assessed
      Then peoples-views-too-little-sought is not met because peoples-views-sought stands at yes

  Rule: people-too-little-listened-to (requires_improvement)

    Scenario: met when people are not always listened to
      Given the fact e1 that peoples-views-heard partly holds
      And the fact e2 that staff-aware-of-peoples-views holds
      When the service is assessed
      Then people-too-little-listened-to is met because of e1

    Scenario: met when some staff do not know what people think
      Given the fact e1 that peoples-views-heard holds
      And the fact e2 that staff-aware-of-peoples-views partly holds
      When the service is assessed
      Then people-too-little-listened-to is met because of e2

    Scenario: not met when people are listened to and staff know their views
      Given the fact e1 that peoples-views-heard holds
      And the fact e2 that staff-aware-of-peoples-views holds
      When the service is assessed
      Then people-too-little-listened-to is not met because peoples-views-heard stands at yes

  Rule: equality-groups-too-little-engaged (requires_improvement)

    Scenario: met when some equality groups among the people are not asked
      Given the fact e1 that views-gathered-from-full-range partly holds
      And the fact e2 that protected-staff-engaged holds
      When the service is assessed
      Then equality-groups-too-little-engaged is met because of e1

    Scenario: met when staff with protected characteristics are engaged too little
      Given the fact e1 that views-gathered-from-full-range holds
      And the fact e2 that protected-staff-engaged partly holds
      When the service is assessed
      Then equality-groups-too-little-engaged is met because of e2

    Scenario: not met when equality groups are engaged among people and staff
      Given the fact e1 that views-gathered-from-full-range holds
      And the fact e2 that protected-staff-engaged holds
      When the service is assessed
      Then equality-groups-too-little-engaged is not met because views-gathered-from-full-range stands at yes

  Rule: people-have-too-little-part (requires_improvement)

    Scenario: met when people and carers are seldom involved in shaping the service
      Given the fact e1 that people-engaged-in-shaping-services partly holds
      And the fact e2 that public-engaged holds
      When the service is assessed
      Then people-have-too-little-part is met because of e1

    Scenario: met when there is little engagement with the public
      Given the fact e1 that people-engaged-in-shaping-services holds
      And the fact e2 that public-engaged partly holds
      When the service is assessed
      Then people-have-too-little-part is met because of e2

    Scenario: not met when people and public are fully involved
      Given the fact e1 that people-engaged-in-shaping-services holds
      And the fact e2 that public-engaged holds
      When the service is assessed
      Then people-have-too-little-part is not met because people-engaged-in-shaping-services stands at yes

  Rule: staff-too-little-engaged (requires_improvement)

    Scenario: met when some staff are not reached or involved
      Given the fact e1 that staff-engaged-actively partly holds
      And the fact e2 that staff-voices-heard holds
      When the service is assessed
      Then staff-too-little-engaged is met because of e1

    Scenario: met when some staff feel that they are not listened to
      Given the fact e1 that staff-engaged-actively holds
      And the fact e2 that staff-voices-heard partly holds
      When the service is assessed
      Then staff-too-little-engaged is met because of e2

    Scenario: not met when all staff are involved and listened to
      Given the fact e1 that staff-engaged-actively holds
      And the fact e2 that staff-voices-heard holds
      When the service is assessed
      Then staff-too-little-engaged is not met because staff-engaged-actively stands at yes

  Rule: information-too-little-shared (requires_improvement)

    Scenario: met when staff hear of some changes from the newspaper
      Given the fact e1 that staff-kept-informed partly holds
      And the fact e2 that people-kept-informed-of-service holds
      When the service is assessed
      Then information-too-little-shared is met because of e1

    Scenario: met when people are told too little about the service
      Given the fact e1 that staff-kept-informed holds
      And the fact e2 that people-kept-informed-of-service partly holds
      When the service is assessed
      Then information-too-little-shared is met because of e2

    Scenario: not met when staff and people are kept fully informed
      Given the fact e1 that staff-kept-informed holds
      And the fact e2 that people-kept-informed-of-service holds
      When the service is assessed
      Then information-too-little-shared is not met because staff-kept-informed stands at yes

  Rule: performance-too-little-shared (requires_improvement)

    Scenario: met when some results are held back
      Given the fact e1 that performance-shared-openly partly holds
      When the service is assessed
      Then performance-too-little-shared is met because of e1

    Scenario: met when all results are held back
      Given the fact e1 that performance-shared-openly does not hold
      When the service is assessed
      Then performance-too-little-shared is met because of e1

    Scenario: not met when no results are held back
      Given the fact e1 that performance-shared-openly holds
      When the service is assessed
      Then performance-too-little-shared is not met because performance-shared-openly stands at yes

  Rule: too-little-work-with-partners (requires_improvement)

    Scenario: met when partners are met with only now and then
      Given the fact e1 that partners-collaborated-with partly holds
      And the fact e2 that improvements-designed-with-partners holds
      When the service is assessed
      Then too-little-work-with-partners is met because of e1

    Scenario: met when partners have little part in improvements
      Given the fact e1 that partners-collaborated-with holds
      And the fact e2 that improvements-designed-with-partners partly holds
      When the service is assessed
      Then too-little-work-with-partners is met because of e2

    Scenario: not met when partners are close and improve things with the service
      Given the fact e1 that partners-collaborated-with holds
      And the fact e2 that improvements-designed-with-partners holds
      When the service is assessed
      Then too-little-work-with-partners is not met because partners-collaborated-with stands at yes

  Rule: too-little-understood-with-partners (requires_improvement)

    Scenario: met when challenges and needs are seldom talked over with partners
      Given the fact e1 that challenges-and-needs-understood-together partly holds
      When the service is assessed
      Then too-little-understood-with-partners is met because of e1

    Scenario: not met when partners and service see challenges and needs alike
      Given the fact e1 that challenges-and-needs-understood-together holds
      When the service is assessed
      Then too-little-understood-with-partners is not met because challenges-and-needs-understood-together stands at yes

  Rule: feedback-sometimes-without-effect (requires_improvement)

    Scenario: met when some of what people say goes without effect
      Given the fact e1 that peoples-views-acted-on partly holds
      And the fact e2 that staff-views-acted-on holds
      When the service is assessed
      Then feedback-sometimes-without-effect is met because of e1

    Scenario: met when some of what staff say goes without effect
      Given the fact e1 that peoples-views-acted-on holds
      And the fact e2 that staff-views-acted-on partly holds
      When the service is assessed
      Then feedback-sometimes-without-effect is met because of e2

    Scenario: met when nothing that staff say has any effect
      Given the fact e1 that peoples-views-acted-on holds
      And the fact e2 that staff-views-acted-on does not hold
      When the service is assessed
      Then feedback-sometimes-without-effect is met because of e2

    Scenario: not met when what people and staff say has effect
      Given the fact e1 that peoples-views-acted-on holds
      And the fact e2 that staff-views-acted-on holds
      When the service is assessed
      Then feedback-sometimes-without-effect is not met because peoples-views-acted-on stands at yes

  Rule: feedback-sometimes-slow (requires_improvement)

    Scenario: met when feedback gets through but action is slow
      Given the fact e1 that feedback-handled-in-time partly holds
      When the service is assessed
      Then feedback-sometimes-slow is met because of e1

    Scenario: not met when feedback gets through and leads to action in time
      Given the fact e1 that feedback-handled-in-time holds
      When the service is assessed
      Then feedback-sometimes-slow is not met because feedback-handled-in-time stands at yes

  Rule: feedback-sometimes-softened-or-dismissed (requires_improvement)

    Scenario: met when feedback was softened in one report
      Given the fact e1 that feedback-filtered-or-softened partly holds
      And the fact e2 that staff-dismissive-of-peoples-views does not hold
      When the service is assessed
      Then feedback-sometimes-softened-or-dismissed is met because of e1

    Scenario: met when a few staff brush people's views aside
      Given the fact e1 that feedback-filtered-or-softened does not hold
      And the fact e2 that staff-dismissive-of-peoples-views partly holds
      When the service is assessed
      Then feedback-sometimes-softened-or-dismissed is met because of e2

    Scenario: not met when feedback is neither softened nor brushed aside
      Given the fact e1 that feedback-filtered-or-softened does not hold
      And the fact e2 that staff-dismissive-of-peoples-views does not hold
      When the service is assessed
      Then feedback-sometimes-softened-or-dismissed is not met because feedback-filtered-or-softened stands at no

  Rule: people-hardly-engaged (inadequate)

    Scenario: met when the service engages with nobody
      Given the fact e1 that engagement-works-all-round does not hold
      And the fact e2 that people-engaged-in-shaping-services holds
      And the fact e3 that peoples-views-sought holds
      And the fact e4 that public-engaged holds
      When the service is assessed
      Then people-hardly-engaged is met because of e1

    Scenario: met when people have no part in shaping the service
      Given the fact e1 that engagement-works-all-round holds
      And the fact e2 that people-engaged-in-shaping-services does not hold
      And the fact e3 that peoples-views-sought holds
      And the fact e4 that public-engaged holds
      When the service is assessed
      Then people-hardly-engaged is met because of e2

    Scenario: met when nobody asks people what they think
      Given the fact e1 that engagement-works-all-round holds
      And the fact e2 that people-engaged-in-shaping-services holds
      And the fact e3 that peoples-views-sought does not hold
      And the fact e4 that public-engaged holds
      When the service is assessed
      Then people-hardly-engaged is met because of e3

    Scenario: met when there is no engagement with the public
      Given the fact e1 that engagement-works-all-round holds
      And the fact e2 that people-engaged-in-shaping-services holds
      And the fact e3 that peoples-views-sought holds
      And the fact e4 that public-engaged does not hold
      When the service is assessed
      Then people-hardly-engaged is met because of e4

    Scenario: not met when people and public are engaged to a small degree
      Given the fact e1 that engagement-works-all-round partly holds
      And the fact e2 that people-engaged-in-shaping-services partly holds
      And the fact e3 that peoples-views-sought partly holds
      And the fact e4 that public-engaged partly holds
      When the service is assessed
      Then people-hardly-engaged is not met because engagement-works-all-round stands at partly

    Scenario: not met when nothing is known about engagement
      When the service is assessed
      Then people-hardly-engaged is not met because engagement-works-all-round is unknown

  Rule: staff-hardly-engaged (inadequate)

    Scenario: met when staff are not involved in anything
      Given the fact e1 that staff-engaged-actively does not hold
      And the fact e2 that staff-voices-heard holds
      When the service is assessed
      Then staff-hardly-engaged is met because of e1

    Scenario: met when nobody listens to staff
      Given the fact e1 that staff-engaged-actively holds
      And the fact e2 that staff-voices-heard does not hold
      When the service is assessed
      Then staff-hardly-engaged is met because of e2

    Scenario: not met when some staff are involved and listened to
      Given the fact e1 that staff-engaged-actively partly holds
      And the fact e2 that staff-voices-heard partly holds
      When the service is assessed
      Then staff-hardly-engaged is not met because staff-engaged-actively stands at partly

  Rule: partners-hardly-engaged (inadequate)

    Scenario: met when the service keeps away from all its partners
      Given the fact e1 that partners-collaborated-with does not hold
      When the service is assessed
      Then partners-hardly-engaged is met because of e1

    Scenario: not met when the service works with one partner
      Given the fact e1 that partners-collaborated-with partly holds
      When the service is assessed
      Then partners-hardly-engaged is not met because partners-collaborated-with stands at partly

  Rule: peoples-views-without-effect (inadequate)

    Scenario: met when nothing that people say has any effect
      Given the fact e1 that peoples-views-acted-on does not hold
      And the fact e2 that peoples-views-heard holds
      When the service is assessed
      Then peoples-views-without-effect is met because of e1

    Scenario: met when the service does not listen to people at all
      Given the fact e1 that peoples-views-acted-on holds
      And the fact e2 that peoples-views-heard does not hold
      When the service is assessed
      Then peoples-views-without-effect is met because of e2

    Scenario: not met when people are listened to at times and some changes follow
      Given the fact e1 that peoples-views-acted-on partly holds
      And the fact e2 that peoples-views-heard partly holds
      When the service is assessed
      Then peoples-views-without-effect is not met because peoples-views-acted-on stands at partly

  Rule: staff-ignorant-or-dismissive-of-views (inadequate)

    Scenario: met when no member of staff knows what people think
      Given the fact e1 that staff-aware-of-peoples-views does not hold
      And the fact e2 that staff-dismissive-of-peoples-views does not hold
      When the service is assessed
      Then staff-ignorant-or-dismissive-of-views is met because of e1

    Scenario: met when staff as a rule brush people's views aside
      Given the fact e1 that staff-aware-of-peoples-views holds
      And the fact e2 that staff-dismissive-of-peoples-views holds
      When the service is assessed
      Then staff-ignorant-or-dismissive-of-views is met because of e2

    Scenario: not met when only a few staff are unaware of people's views or brush them aside
      Given the fact e1 that staff-aware-of-peoples-views partly holds
      And the fact e2 that staff-dismissive-of-peoples-views partly holds
      When the service is assessed
      Then staff-ignorant-or-dismissive-of-views is not met because staff-aware-of-peoples-views stands at partly

  Rule: feedback-made-harmless (inadequate)

    Scenario: met when bad comments are taken out before the board sees them
      Given the fact e1 that feedback-filtered-or-softened holds
      When the service is assessed
      Then feedback-made-harmless is met because of e1

    Scenario: not met when feedback is toned down only once in a while
      Given the fact e1 that feedback-filtered-or-softened partly holds
      When the service is assessed
      Then feedback-made-harmless is not met because feedback-filtered-or-softened stands at partly

    Scenario: not met when feedback is passed on as it was given
      Given the fact e1 that feedback-filtered-or-softened does not hold
      When the service is assessed
      Then feedback-made-harmless is not met because feedback-filtered-or-softened stands at no
