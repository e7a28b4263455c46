Feature: R4 Listening to and learning from complaints

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then R4 is not outstanding because in complaints-review-improves-services the claim complaint-reviews-improve-all-services is missing
    And R4 is not outstanding because in complaint-lessons-go-out-to-others the claim complaint-lessons-shared-outside is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then R4 is not requires_improvement because in hard-to-complain the claim complaining-easy is missing
    And R4 is not requires_improvement because in worry-about-complaining the claim people-at-ease-to-complain is missing
    And R4 is not requires_improvement because in slow-answers-to-complaints the claim complaints-answered-quickly is missing
    And R4 is not requires_improvement because in weak-answers-to-complaints the claim complaint-replies-satisfactory is missing
    And R4 is not requires_improvement because in complaints-not-always-heard the claim complaints-taken-seriously is missing
    And R4 is not requires_improvement because in complainants-sometimes-met-coldly the claim complainants-met-with-compassion is missing
    And R4 is not requires_improvement because in complaints-not-always-in-the-open the claim complaints-dealt-with-openly is missing
    And R4 is not requires_improvement because in complaint-handling-uneven the claim complaints-handled-properly is missing
    And R4 is not requires_improvement because in complainants-sometimes-in-the-dark the claim complainants-kept-updated is missing
    And R4 is not requires_improvement because in complaint-records-or-confidence-lacking the claim complaints-formally-recorded is missing
    And R4 is not requires_improvement because in complaint-lessons-missed the claim complaint-lessons-drawn is missing
    And R4 is not requires_improvement because in complaint-lessons-stay-with-few the claim complaint-lessons-reach-staff is missing
    And R4 is not requires_improvement because in complaints-change-too-little the claim care-improved-by-complaints is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then R4 is not inadequate because in complaints-shrugged-off the claim complaints-taken-seriously is missing
    And R4 is not inadequate because in complaints-mishandled the claim complaints-handled-properly is missing
    And R4 is not inadequate because in defensive-or-opaque-about-complaints the claim complaints-met-defensively is missing
    And R4 is not inadequate because in complaints-change-nothing the claim care-improved-by-complaints is missing

  Rule: active-review-of-complaints (outstanding)

    Scenario: met when each quarter the service asks how its complaints were managed and answered
      Given the fact e1 that complaints-actively-reviewed holds
      When the service is assessed
      Then active-review-of-complaints is met because of e1

    Scenario: not met when complaints are gone over once a year for the figures
      Given the fact e1 that complaints-actively-reviewed partly holds
      When the service is assessed
      Then active-review-of-complaints is not met because complaints-actively-reviewed stands at partly

  Rule: people-join-complaints-review (outstanding)

    Scenario: met when a panel of patients goes through complaints with staff
      Given the fact e1 that people-take-part-in-complaints-review holds
      When the service is assessed
      Then people-join-complaints-review is met because of e1

    Scenario: not met when patients see the results only
      Given the fact e1 that people-take-part-in-complaints-review partly holds
      When the service is assessed
      Then people-join-complaints-review is not met because people-take-part-in-complaints-review stands at partly

  Rule: complaints-review-improves-services (outstanding)

    Scenario: met when what one ward learned from complaints changes all of them
      Given the fact e1 that complaint-reviews-improve-all-services holds
      When the service is assessed
      Then complaints-review-improves-services is met because of e1

    Scenario: not met when changes stay within the ward concerned
      Given the fact e1 that complaint-reviews-improve-all-services partly holds
      When the service is assessed
      Then complaints-review-improves-services is not met because complaint-reviews-improve-all-services stands at partly

  Rule: complaint-lessons-go-out-to-others (outstanding)

    Scenario: met when other providers are told what was learned
      Given the fact e1 that complaint-lessons-shared-outside holds
      When the service is assessed
      Then complaint-lessons-go-out-to-others is met because of e1

    Scenario: not met when nothing shows that others were told
      Given the fact e1 that complaint-lessons-shared-outside is not shown
      When the service is assessed
      Then complaint-lessons-go-out-to-others is not met because complaint-lessons-shared-outside stands at partly

  Rule: easy-to-complain (good)

    Scenario: met when people find it easy to complain
      Given the fact e1 that complaining-easy holds
      When the service is assessed
      Then easy-to-complain is met because of e1

    Scenario: not met when some people find it hard
      Given the fact e1 that complaining-easy partly holds
      When the service is assessed
      Then easy-to-complain is not met because complaining-easy stands at partly

  Rule: anyone-can-complain (good)

    Scenario: met when complaints are taken by phone, in sign language or in Polish
      Given the fact e1 that complaint-ways-suit-everyone holds
      When the service is assessed
      Then anyone-can-complain is met because of e1

    Scenario: not met when complaints are taken in writing only
      Given the fact e1 that complaint-ways-suit-everyone partly holds
      When the service is assessed
      Then anyone-can-complain is not met because complaint-ways-suit-everyone stands at partly

  Rule: way-to-complain-well-known (good)

    Scenario: met when people know how to complain
      Given the fact e1 that complaints-route-known holds
      When the service is assessed
      Then way-to-complain-well-known is met because of e1

    Scenario: not met when most of those asked did not know
      Given the fact e1 that complaints-route-known does not hold
      When the service is assessed
      Then way-to-complain-well-known is not met because complaints-route-known stands at no

    Scenario: not met when it is so only in part that people know how they can complain or raise a concern
      Given the fact e1 that complaints-route-known partly holds
      When the service is assessed
      Then way-to-complain-well-known is not met because complaints-route-known stands at partly

  Rule: complaints-invited (good)

    Scenario: met when staff ask people to say what they are unhappy about
      Given the fact e1 that complaints-encouraged holds
      When the service is assessed
      Then complaints-invited is met because of e1

    Scenario: not met when staff do so only in some clinics
      Given the fact e1 that complaints-encouraged partly holds
      When the service is assessed
      Then complaints-invited is not met because complaints-encouraged stands at partly

  Rule: no-worry-about-complaining (good)

    Scenario: met when people would be comfortable to complain
      Given the fact e1 that people-at-ease-to-complain holds
      When the service is assessed
      Then no-worry-about-complaining is met because of e1

    Scenario: not met when some fear for their care if they complained
      Given the fact e1 that people-at-ease-to-complain partly holds
      When the service is assessed
      Then no-worry-about-complaining is not met because people-at-ease-to-complain stands at partly

  Rule: help-at-hand-to-complain (good)

    Scenario: met when an advice service helps people to complain
      Given the fact e1 that complainants-helped-to-complain holds
      When the service is assessed
      Then help-at-hand-to-complain is met because of e1

    Scenario: not met when help is there on weekdays only
      Given the fact e1 that complainants-helped-to-complain partly holds
      When the service is assessed
      Then help-at-hand-to-complain is not met because complainants-helped-to-complain stands at partly

  Rule: compassion-for-complainants (good)

    Scenario: met when people who complain are met with compassion
      Given the fact e1 that complainants-met-with-compassion holds
      When the service is assessed
      Then compassion-for-complainants is met because of e1

    Scenario: not met when some replies are cold
      Given the fact e1 that complainants-met-with-compassion partly holds
      When the service is assessed
      Then compassion-for-complainants is not met because complainants-met-with-compassion stands at partly

  Rule: open-dealing-with-complaints (good)

    Scenario: met when complaints are dealt with in the open
      Given the fact e1 that complaints-dealt-with-openly holds
      When the service is assessed
      Then open-dealing-with-complaints is met because of e1

    Scenario: not met when openness varies between departments
      Given the fact e1 that complaints-dealt-with-openly partly holds
      When the service is assessed
      Then open-dealing-with-complaints is not met because complaints-dealt-with-openly stands at partly

  Rule: complaint-outcome-made-clear (good)

    Scenario: met when a plain letter explains what came of the complaint
      Given the fact e1 that complaint-outcome-explained holds
      When the service is assessed
      Then complaint-outcome-made-clear is met because of e1

    Scenario: not met when some letters are hard to follow
      Given the fact e1 that complaint-outcome-explained partly holds
      When the service is assessed
      Then complaint-outcome-made-clear is not met because complaint-outcome-explained stands at partly

  Rule: complaint-next-stage-in-the-open (good)

    Scenario: met when each final letter names the Ombudsman
      Given the fact e1 that complaint-next-stage-told holds
      When the service is assessed
      Then complaint-next-stage-in-the-open is met because of e1

    Scenario: not met when some final letters leave the Ombudsman out
      Given the fact e1 that complaint-next-stage-told partly holds
      When the service is assessed
      Then complaint-next-stage-in-the-open is not met because complaint-next-stage-told stands at partly

  Rule: every-complaint-taken-seriously (good)

    Scenario: met when no complaint is treated as trivial and people feel listened to
      Given the fact e1 that complaints-taken-seriously holds
      When the service is assessed
      Then every-complaint-taken-seriously is met because of e1

    Scenario: not met when spoken complaints count for less
      Given the fact e1 that complaints-taken-seriously partly holds
      When the service is assessed
      Then every-complaint-taken-seriously is not met because complaints-taken-seriously stands at partly

  Rule: quick-answers-to-complaints (good)

    Scenario: met when nine in ten complaints are answered within the time set
      Given the fact e1 that complaints-answered-quickly measures 90 percent
      When the service is assessed
      Then quick-answers-to-complaints is met because of e1

    Scenario: not met when slightly fewer than nine in ten are
      Given the fact e1 that complaints-answered-quickly measures 89 percent
      When the service is assessed
      Then quick-answers-to-complaints is not met because complaints-answered-quickly stands at partly

    Scenario: not met when hardly more than half are
      Given the fact e1 that complaints-answered-quickly measures 55 percent
      When the service is assessed
      Then quick-answers-to-complaints is not met because complaints-answered-quickly stands at no

    Scenario: not met at 74 percent, which is just too little to hold even in part
      Given the fact e1 that complaints-answered-quickly measures 74 percent
      When the service is assessed
      Then quick-answers-to-complaints is not met because complaints-answered-quickly stands at no

    Scenario: not met at 75 percent, which is just enough to hold in part
      Given the fact e1 that complaints-answered-quickly measures 75 percent
      When the service is assessed
      Then quick-answers-to-complaints is not met because complaints-answered-quickly stands at partly

  Rule: full-answers-to-complaints (good)

    Scenario: met when replies deal with all the points raised
      Given the fact e1 that complaint-replies-satisfactory holds
      When the service is assessed
      Then full-answers-to-complaints is met because of e1

    Scenario: not met when some replies leave points out
      Given the fact e1 that complaint-replies-satisfactory partly holds
      When the service is assessed
      Then full-answers-to-complaints is not met because complaint-replies-satisfactory stands at partly

  Rule: sound-handling-of-complaints (good)

    Scenario: met when complaints are handled well
      Given the fact e1 that complaints-handled-properly holds
      When the service is assessed
      Then sound-handling-of-complaints is met because of e1

    Scenario: not met when the handling is good in parts
      Given the fact e1 that complaints-handled-properly partly holds
      When the service is assessed
      Then sound-handling-of-complaints is not met because complaints-handled-properly stands at partly

  Rule: thorough-enquiry-into-complaints (good)

    Scenario: met when each complaint is looked into thoroughly
      Given the fact e1 that complaints-looked-into-thoroughly holds
      When the service is assessed
      Then thorough-enquiry-into-complaints is met because of e1

    Scenario: not met when some enquiries stop at the first explanation
      Given the fact e1 that complaints-looked-into-thoroughly partly holds
      When the service is assessed
      Then thorough-enquiry-into-complaints is not met because complaints-looked-into-thoroughly stands at partly

  Rule: complainants-know-how-matter-stands (good)

    Scenario: met when people who complain have regular news
      Given the fact e1 that complainants-kept-updated holds
      When the service is assessed
      Then complainants-know-how-matter-stands is met because of e1

    Scenario: not met when they have to ring up for news
      Given the fact e1 that complainants-kept-updated does not hold
      When the service is assessed
      Then complainants-know-how-matter-stands is not met because complainants-kept-updated stands at no

    Scenario: not met when it is so only in part that those who complain are regularly told how the matter stands
      Given the fact e1 that complainants-kept-updated partly holds
      When the service is assessed
      Then complainants-know-how-matter-stands is not met because complainants-kept-updated stands at partly

  Rule: complaints-safe-in-confidence (good)

    Scenario: met when complaints are kept in confidence
      Given the fact e1 that complaints-kept-confidential holds
      When the service is assessed
      Then complaints-safe-in-confidence is met because of e1

    Scenario: not met when a few letters of complaint were found in patient notes
      Given the fact e1 that complaints-kept-confidential partly holds
      When the service is assessed
      Then complaints-safe-in-confidence is not met because complaints-kept-confidential stands at partly

  Rule: complaints-on-formal-record (good)

    Scenario: met when all complaints are formally recorded
      Given the fact e1 that complaints-formally-recorded holds
      When the service is assessed
      Then complaints-on-formal-record is met because of e1

    Scenario: not met when spoken complaints are not recorded
      Given the fact e1 that complaints-formally-recorded partly holds
      When the service is assessed
      Then complaints-on-formal-record is not met because complaints-formally-recorded stands at partly

  Rule: better-care-from-complaints (good)

    Scenario: met when complaints have led to better care
      Given the fact e1 that care-improved-by-complaints holds
      When the service is assessed
      Then better-care-from-complaints is met because of e1

    Scenario: not met when some complaints should have led to changes but did not
      Given the fact e1 that care-improved-by-complaints partly holds
      When the service is assessed
      Then better-care-from-complaints is not met because care-improved-by-complaints stands at partly

  Rule: lessons-from-complaints (good)

    Scenario: met when lessons are drawn from single complaints and from trends
      Given the fact e1 that complaint-lessons-drawn holds
      When the service is assessed
      Then lessons-from-complaints is met because of e1

    Scenario: not met when nobody looks for trends
      Given the fact e1 that complaint-lessons-drawn partly holds
      When the service is assessed
      Then lessons-from-complaints is not met because complaint-lessons-drawn stands at partly

  Rule: complaint-lessons-known-to-staff (good)

    Scenario: met when lessons are talked over at team meetings
      Given the fact e1 that complaint-lessons-reach-staff holds
      When the service is assessed
      Then complaint-lessons-known-to-staff is met because of e1

    Scenario: not met when some teams never hear of them
      Given the fact e1 that complaint-lessons-reach-staff partly holds
      When the service is assessed
      Then complaint-lessons-known-to-staff is not met because complaint-lessons-reach-staff stands at partly

  Rule: hard-to-complain (requires_improvement)

    Scenario: met when the complaints form is hard to come by
      Given the fact e1 that complaining-easy partly holds
      And the fact e2 that complaint-ways-suit-everyone holds
      When the service is assessed
      Then hard-to-complain is met because of e1

    Scenario: met when people who cannot write have no way to complain
      Given the fact e1 that complaining-easy holds
      And the fact e2 that complaint-ways-suit-everyone partly holds
      When the service is assessed
      Then hard-to-complain is met because of e2

    Scenario: met on both counts when complaining is very hard and open only to some
      Given the fact e1 that complaining-easy does not hold
      And the fact e2 that complaint-ways-suit-everyone partly holds
      When the service is assessed
      Then hard-to-complain is met because of e1, e2

    Scenario: not met when complaining is easy and open to everyone
      Given the fact e1 that complaining-easy holds
      And the fact e2 that complaint-ways-suit-everyone holds
      When the service is assessed
      Then hard-to-complain is not met because complaining-easy stands at yes

  Rule: worry-about-complaining (requires_improvement)

    Scenario: met when some people are worried what will follow a complaint
      Given the fact e1 that people-at-ease-to-complain partly holds
      When the service is assessed
      Then worry-about-complaining is met because of e1

    Scenario: met when people do not dare to complain
      Given the fact e1 that people-at-ease-to-complain does not hold
      When the service is assessed
      Then worry-about-complaining is met because of e1

    Scenario: not met when people have no such worries
      Given the fact e1 that people-at-ease-to-complain holds
      When the service is assessed
      Then worry-about-complaining is not met because people-at-ease-to-complain stands at yes

  Rule: left-to-find-own-way-to-complain (requires_improvement)

    Scenario: met when some people would not know where to complain
      Given the fact e1 that complaints-route-known partly holds
      And the fact e2 that complaints-encouraged holds
      And the fact e3 that complainants-helped-to-complain holds
      When the service is assessed
      Then left-to-find-own-way-to-complain is met because of e1

    Scenario: met when people are seldom encouraged to say what is wrong
      Given the fact e1 that complaints-route-known holds
      And the fact e2 that complaints-encouraged partly holds
      And the fact e3 that complainants-helped-to-complain holds
      When the service is assessed
      Then left-to-find-own-way-to-complain is met because of e2

    Scenario: met when some people do not have the help they need
      Given the fact e1 that complaints-route-known holds
      And the fact e2 that complaints-encouraged holds
      And the fact e3 that complainants-helped-to-complain partly holds
      When the service is assessed
      Then left-to-find-own-way-to-complain is met because of e3

    Scenario: not met when people know how, are encouraged and have help
      Given the fact e1 that complaints-route-known holds
      And the fact e2 that complaints-encouraged holds
      And the fact e3 that complainants-helped-to-complain holds
      When the service is assessed
      Then left-to-find-own-way-to-complain is not met because complaints-route-known stands at yes

  Rule: slow-answers-to-complaints (requires_improvement)

    Scenario: met when fewer than nine in ten are answered in time
      Given the fact e1 that complaints-answered-quickly measures 89 percent
      When the service is assessed
      Then slow-answers-to-complaints is met because of e1

    Scenario: not met when nine in ten are answered in time
      Given the fact e1 that complaints-answered-quickly measures 90 percent
      When the service is assessed
      Then slow-answers-to-complaints is not met because complaints-answered-quickly stands at yes

  Rule: weak-answers-to-complaints (requires_improvement)

    Scenario: met when some answers miss the point
      Given the fact e1 that complaint-replies-satisfactory partly holds
      When the service is assessed
      Then weak-answers-to-complaints is met because of e1

    Scenario: not met when answers deal with what was raised
      Given the fact e1 that complaint-replies-satisfactory holds
      When the service is assessed
      Then weak-answers-to-complaints is not met because complaint-replies-satisfactory stands at yes

  Rule: complaints-not-always-heard (requires_improvement)

    Scenario: met when some people who complain are not listened to
      Given the fact e1 that complaints-taken-seriously partly holds
      When the service is assessed
      Then complaints-not-always-heard is met because of e1

    Scenario: not met when all complaints are heard and taken seriously
      Given the fact e1 that complaints-taken-seriously holds
      When the service is assessed
      Then complaints-not-always-heard is not met because complaints-taken-seriously stands at yes

  Rule: complainants-sometimes-met-coldly (requires_improvement)

    Scenario: met when some people who complain meet with little compassion
      Given the fact e1 that complainants-met-with-compassion partly holds
      And the fact e2 that complaints-met-defensively does not hold
      When the service is assessed
      Then complainants-sometimes-met-coldly is met because of e1

    Scenario: met when some replies are defensive
      Given the fact e1 that complainants-met-with-compassion holds
      And the fact e2 that complaints-met-defensively partly holds
      When the service is assessed
      Then complainants-sometimes-met-coldly is met because of e2

    Scenario: not met when replies are compassionate and not defensive
      Given the fact e1 that complainants-met-with-compassion holds
      And the fact e2 that complaints-met-defensively does not hold
      When the service is assessed
      Then complainants-sometimes-met-coldly is not met because complainants-met-with-compassion stands at yes

  Rule: complaints-not-always-in-the-open (requires_improvement)

    Scenario: met when some complaints are dealt with behind closed doors
      Given the fact e1 that complaints-dealt-with-openly partly holds
      And the fact e2 that complaint-outcome-explained holds
      And the fact e3 that complaint-next-stage-told holds
      When the service is assessed
      Then complaints-not-always-in-the-open is met because of e1

    Scenario: met when some people never learn the outcome
      Given the fact e1 that complaints-dealt-with-openly holds
      And the fact e2 that complaint-outcome-explained partly holds
      And the fact e3 that complaint-next-stage-told holds
      When the service is assessed
      Then complaints-not-always-in-the-open is met because of e2

    Scenario: met when some people are not told of the next stage
      Given the fact e1 that complaints-dealt-with-openly holds
      And the fact e2 that complaint-outcome-explained holds
      And the fact e3 that complaint-next-stage-told partly holds
      When the service is assessed
      Then complaints-not-always-in-the-open is met because of e3

    Scenario: not met when all of this is in the open
      Given the fact e1 that complaints-dealt-with-openly holds
      And the fact e2 that complaint-outcome-explained holds
      And the fact e3 that complaint-next-stage-told holds
      When the service is assessed
      Then complaints-not-always-in-the-open is not met because complaints-dealt-with-openly stands at yes

  Rule: complaint-handling-uneven (requires_improvement)

    Scenario: met when handling is poor in places
      Given the fact e1 that complaints-handled-properly partly holds
      And the fact e2 that complaints-looked-into-thoroughly holds
      When the service is assessed
      Then complaint-handling-uneven is met because of e1

    Scenario: met when some enquiries are shallow
      Given the fact e1 that complaints-handled-properly holds
      And the fact e2 that complaints-looked-into-thoroughly partly holds
      When the service is assessed
      Then complaint-handling-uneven is met because of e2

    Scenario: not met when handling is good and enquiries are thorough
      Given the fact e1 that complaints-handled-properly holds
      And the fact e2 that complaints-looked-into-thoroughly holds
      When the service is assessed
      Then complaint-handling-uneven is not met because complaints-handled-properly stands at yes

  Rule: complainants-sometimes-in-the-dark (requires_improvement)

    Scenario: met when some people wait without news
      Given the fact e1 that complainants-kept-updated partly holds
      When the service is assessed
      Then complainants-sometimes-in-the-dark is met because of e1

    Scenario: not met when people have regular news until the end
      Given the fact e1 that complainants-kept-updated holds
      When the service is assessed
      Then complainants-sometimes-in-the-dark is not met because complainants-kept-updated stands at yes

  Rule: complaint-records-or-confidence-lacking (requires_improvement)

    Scenario: met when some complaints are missing from the records
      Given the fact e1 that complaints-formally-recorded partly holds
      And the fact e2 that complaints-kept-confidential holds
      When the service is assessed
      Then complaint-records-or-confidence-lacking is met because of e1

    Scenario: met when some complaints become known to others
      Given the fact e1 that complaints-formally-recorded holds
      And the fact e2 that complaints-kept-confidential partly holds
      When the service is assessed
      Then complaint-records-or-confidence-lacking is met because of e2

    Scenario: met when no complaint at all is recorded
      Given the fact e1 that complaints-formally-recorded does not hold
      And the fact e2 that complaints-kept-confidential holds
      When the service is assessed
      Then complaint-records-or-confidence-lacking is met because of e1

    Scenario: not met when all are recorded and none becomes known
      Given the fact e1 that complaints-formally-recorded holds
      And the fact e2 that complaints-kept-confidential holds
      When the service is assessed
      Then complaint-records-or-confidence-lacking is not met because complaints-formally-recorded stands at yes

  Rule: complaint-lessons-missed (requires_improvement)

    Scenario: met when lessons are drawn from some complaints only
      Given the fact e1 that complaint-lessons-drawn partly holds
      When the service is assessed
      Then complaint-lessons-missed is met because of e1

    Scenario: met when no lessons are drawn
      Given the fact e1 that complaint-lessons-drawn does not hold
      When the service is assessed
      Then complaint-lessons-missed is met because of e1

    Scenario: not met when lessons are drawn wherever there are any
      Given the fact e1 that complaint-lessons-drawn holds
      When the service is assessed
      Then complaint-lessons-missed is not met because complaint-lessons-drawn stands at yes

  Rule: complaint-lessons-stay-with-few (requires_improvement)

    Scenario: met when lessons do not get past the managers
      Given the fact e1 that complaint-lessons-reach-staff partly holds
      When the service is assessed
      Then complaint-lessons-stay-with-few is met because of e1

    Scenario: not met when lessons get to all the staff concerned
      Given the fact e1 that complaint-lessons-reach-staff holds
      When the service is assessed
      Then complaint-lessons-stay-with-few is not met because complaint-lessons-reach-staff stands at yes

  Rule: complaints-change-too-little (requires_improvement)

    Scenario: met when only some complaints lead to change
      Given the fact e1 that care-improved-by-complaints partly holds
      When the service is assessed
      Then complaints-change-too-little is met because of e1

    Scenario: not met when complaints lead to change where they should
      Given the fact e1 that care-improved-by-complaints holds
      When the service is assessed
      Then complaints-change-too-little is not met because care-improved-by-complaints stands at yes

  Rule: complaints-shrugged-off (inadequate)

    Scenario: met when staff laugh complaints off
      Given the fact e1 that complaints-taken-seriously does not hold
      When the service is assessed
      Then complaints-shrugged-off is met because of e1

    Scenario: not met when complaints are taken seriously by some staff
      Given the fact e1 that complaints-taken-seriously partly holds
      When the service is assessed
      Then complaints-shrugged-off is not met because complaints-taken-seriously stands at partly

    Scenario: not met when nothing is known of how seriously they are taken
      When the service is assessed
      Then complaints-shrugged-off is not met because complaints-taken-seriously is unknown

  Rule: complaints-mishandled (inadequate)

    Scenario: met when complaints are passed to the person complained about
      Given the fact e1 that complaints-handled-properly does not hold
      When the service is assessed
      Then complaints-mishandled is met because of e1

    Scenario: not met when the handling has its faults
      Given the fact e1 that complaints-handled-properly partly holds
      When the service is assessed
      Then complaints-mishandled is not met because complaints-handled-properly stands at partly

  Rule: defensive-or-opaque-about-complaints (inadequate)

    Scenario: met when the service defends itself instead of answering
      Given the fact e1 that complaints-met-defensively holds
      And the fact e2 that complaints-dealt-with-openly partly holds
      When the service is assessed
      Then defensive-or-opaque-about-complaints is met because of e1

    Scenario: met when nobody can tell what becomes of a complaint
      Given the fact e1 that complaints-met-defensively does not hold
      And the fact e2 that complaints-dealt-with-openly does not hold
      When the service is assessed
      Then defensive-or-opaque-about-complaints is met because of e2

    Scenario: met once only when the service defends itself and hides what it does
      Given the fact e1 that complaints-met-defensively holds
      And the fact e2 that complaints-dealt-with-openly does not hold
      When the service is assessed
      Then defensive-or-opaque-about-complaints is met because of e1, e2

    Scenario: not met when it does so once in a while
      Given the fact e1 that complaints-met-defensively partly holds
      And the fact e2 that complaints-dealt-with-openly partly holds
      When the service is assessed
      Then defensive-or-opaque-about-complaints is not met because complaints-met-defensively stands at partly

    Scenario: not met when some of the handling is hard to follow
      Given the fact e1 that complaints-met-defensively does not hold
      And the fact e2 that complaints-dealt-with-openly partly holds
      When the service is assessed
      Then defensive-or-opaque-about-complaints is not met because complaints-met-defensively stands at no

  Rule: complaints-change-nothing (inadequate)

    Scenario: met when no complaint has ever changed anything
      Given the fact e1 that care-improved-by-complaints does not hold
      When the service is assessed
      Then complaints-change-nothing is met because of e1

    Scenario: not met when some complaints have changed something
      Given the fact e1 that care-improved-by-complaints partly holds
      When the service is assessed
      Then complaints-change-nothing is not met because care-improved-by-complaints stands at partly
