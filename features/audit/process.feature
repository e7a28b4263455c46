Feature: What an audit of the process finds

  A fault is something that a review of the process would uphold. A note is something to look at, or a check that could
  not be made because the input does not say enough.

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Rule: the same evidence does not count twice

    Scenario: the same words bear out findings on two claims
      Given these facts:
        | id | claim                  | holds | says                              |
        | a  | safety-improving       | no    | Falls rose, and nobody knew why.  |
        | b  | risks-to-people-assessed | no  | Falls rose and nobody knew why    |
      When the process is audited
      Then same-words-twice finds a fault in a and b
      And it says "over S2 and S5"

    Scenario: the same words were heard in two places
      Given these facts:
        | id | claim                    | holds | says        | where  |
        | a  | safety-improving         | no    | Falls rose. | Ward 1 |
        | b  | risks-to-people-assessed | no    | Falls rose. | Ward 2 |
      When the process is audited
      Then same-words-twice has a note on a and b

    Scenario: other words
      Given these facts:
        | id | claim                    | holds | says                       |
        | a  | safety-improving         | no    | Falls rose.                |
        | b  | risks-to-people-assessed | no    | Nobody looked at the risk. |
      When the process is audited
      Then same-words-twice finds nothing

  Rule: evidence is of the time that was to be looked at, and taken in before the cut-off

    Scenario: a fact from before the window
      Given the time to be looked at is from 2025-06-01 until 2025-12-01
      And these facts:
        | id | claim            | holds | observed_on |
        | a  | safety-improving | yes   | 2025-05-31  |
        | b  | safety-improving | yes   | 2025-06-01  |
      When the process is audited
      Then outside-window finds a fault in a

    Scenario: facts without a day of observation are counted, not passed over
      Given the time to be looked at is from 2025-06-01 until 2025-12-01
      And the fact a that safety-improving holds
      When the process is audited
      Then outside-window has a note on a
      And it says "1 fact without a day of observation"

    Scenario: no window is stated
      Given the fact a that safety-improving holds
      When the process is audited
      Then outside-window has a note
      And after-cut-off has a note

    Scenario: a fact recorded after the cut-off
      Given the evidence was closed on 2025-12-20
      And these facts:
        | id | claim            | holds | recorded_on |
        | a  | safety-improving | yes   | 2025-12-21  |
      When the process is audited
      Then after-cut-off finds a fault in a

    Scenario: a fact that came in by a correction may be later
      Given the evidence was closed on 2025-12-20
      And these facts:
        | id | claim            | holds | recorded_on |
        | a  | safety-improving | yes   | 2026-01-10  |
      And a correction that adds a
      When the process is audited
      Then after-cut-off finds nothing

  Rule: people give reasons, and departures are approved by another role

    Scenario: decided and approved by the same role
      Given the fact a that safety-improving does not hold
      And these departures:
        | id | of | principle           | from                 | to   | approved_by    |
        | d  | S5 | shortfalls-outweigh | requires_improvement | good | Lead inspector |
      When the process is audited
      Then departure-approved-alone finds a fault in d
      And departure-not-applied finds nothing

    Scenario: a departure that fits nothing
      Given the fact a that safety-improving holds
      And these departures:
        | id | of | principle           | from                 | to   |
        | d  | S5 | shortfalls-outweigh | requires_improvement | good |
      When the process is audited
      Then departure-not-applied finds a fault in d and S5
      And it says "the rating came out as Good"

    Scenario: people judge otherwise than the evidence, and nothing says why
      Given the fact a that safety-improving does not hold
      And these judgements:
        | id | of | level |
        | j  | S5 | good  |
      When the process is audited
      Then given-against-evidence has a note on j and S5
      And it says "Good, the evidence comes to Requires improvement"

  Rule: a rating does not outlive its time

    Scenario: a rating carried forward for more than the years that are asked for
      Given these carried-forward ratings:
        | id | of     | level | rated_on   |
        | c  | caring | good  | 2023-12-31 |
      When the process is audited for ratings older than 2 years
      Then carried-forward-too-long finds a fault in c and caring

    Scenario: one of exactly so many years
      Given these carried-forward ratings:
        | id | of     | level | rated_on   |
        | c  | caring | good  | 2024-01-01 |
      When the process is audited for ratings older than 2 years
      Then carried-forward-too-long finds nothing

  Rule: nothing is told of people

    Scenario: a telephone number in a fact
      Given these facts:
        | id | claim            | holds | says                                      |
        | a  | safety-improving | yes   | Her son can be reached on 07700 900123.   |
        | b  | safety-improving | yes   | The helpline can be reached on 0300 061 6161. |
      When the process is audited
      Then personal-data finds a fault in a
