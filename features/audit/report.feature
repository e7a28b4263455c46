Feature: The report that people read and challenge

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Rule: the page can be held against the decision record, and needs nothing else

    Scenario: the page names the record that it was made from
      When the service is assessed
      And the report is made from the record sha256:5f2c
      Then the report says Decision record sha256:5f2c

    Scenario: the page asks no other computer for anything, and runs no program
      When the service is assessed
      And the report is made
      Then the report refers to nothing outside itself

    Scenario: what people wrote is shown as they wrote it
      Given these facts:
        | id | claim            | holds | says                               |
        | e1 | safety-improving | yes   | It was <b>bold</b> & "in quotes". |
      When the service is assessed
      And the report is made
      Then the report says It was <b>bold</b> & "in quotes".

  Rule: beside each rating stands where it comes from and how old it is

    Scenario: a rating carried forward says from when, and its age on the day of the assessment
      Given these carried-forward ratings:
        | of     | level | rated_on   |
        | caring | good  | 2023-09-15 |
      When the service is assessed
      And the report is made
      Then the report shows Caring as Good, because carried forward from 15 September 2023, 2 years and 3 months old at the assessment

    Scenario: a judgement of people says by whom and when
      Given these judgements:
        | of | level | made_by        | made_on    |
        | R4 | good  | lead inspector | 2025-12-01 |
      When the service is assessed
      And the report is made
      Then the report shows R4 as Good, because given by people: lead inspector, 1 December 2025

    Scenario: a rating that an event lowered says by which
      Given these judgements:
        | of         | level |
        | responsive | good  |
      And these events:
        | event              | linked_to  | on         |
        | requirement-notice | responsive | 2025-11-01 |
      When the service is assessed
      And the report is made
      Then the report shows Responsive as Requires improvement, because limited by Breach of a regulation with a Requirement Notice of 1 November 2025

    Scenario: a rating that can still change says how far
      Given the fact e1 that safety-improving holds
      When the service is assessed
      And the report is made
      Then the report shows S5 as Good, because could still be

  Rule: the provider finds every fact, under a number, with what became of it

    Scenario: a fact that was used names what it helped to find
      Given the fact e1 that safety-improving partly holds
      When the service is assessed
      And the report is made
      Then for the provider the report says of e1: Used for: Safety is not getting better, or not steadily.

    Scenario: a fact that was not used says why
      Given these facts:
        | id | kloe | says                      |
        | e1 | S1   | The car park was flooded. |
      When the service is assessed
      And the report is made
      Then for the provider the report says of e1: Not used: it names S1 but bears on no claim.

    Scenario: there is room to challenge each fact, and to add what was left out
      Given the fact e1 that safety-improving holds
      When the service is assessed
      And the report is made
      Then for the provider the report says of e1: Challenge to fact 1: ☐ A ☐ B ☐ C
      And for the provider the report says: Space for facts that are not listed above (kind C)

  Rule: the reviewer finds every rule, what it decided, and where people decided otherwise

    Scenario: a characteristic that is not met says on which claim it fails
      Given the fact e1 that safety-improving partly holds
      When the service is assessed
      And the report is made
      Then for the reviewer the report says: It fails on the claim “Safety gets steadily better over time.”, which should stand at yes, and stands at partly.

    Scenario: a departure is told with its reasons and who approved it
      Given the fact e1 that safety-improving holds
      And these departures:
        | of | principle   | from | to                   | rationale            |
        | S5 | shows-good  | good | requires_improvement | It came very late.   |
      When the service is assessed
      And the report is made
      Then for the reviewer the report says: departing from shows-good. It came very late. Decided by lead inspector on 10 January 2026, approved by quality panel. Applied.

    Scenario: a level that people gave against the evidence is pointed out
      Given the fact e1 that safety-improving partly holds
      And these judgements:
        | of | level |
        | S5 | good  |
      When the service is assessed
      And the report is made
      Then for the reviewer the report says: shown as Good; the principles alone come to Requires improvement.

    Scenario: every rule that came with the framework is named, and the file that it stands in
      When the service is assessed
      And the report is made
      Then for the reviewer the report names every principle, limit, characteristic and file of the framework
