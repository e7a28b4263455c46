Feature: What an auditor can rely on when decisions are kept in a ledger

  Background:
    Given a ledger with three decisions

  Rule: what was recorded stays as it was

    Scenario: a ledger that nobody touched is in order
      When the ledger is verified
      Then nothing is wrong with it

    Scenario: a word is changed in a decision
      When somebody changes a word in the second decision
      And the ledger is verified
      Then the ledger shows that its second decision was changed

    Scenario: a decision is exchanged for another that is sound in itself
      When somebody puts another decision in the place of the second
      And the ledger is verified
      Then the ledger shows that its second decision was exchanged

    Scenario: a decision disappears
      When somebody takes the second decision away
      And the ledger is verified
      Then the ledger shows that its second decision is missing

    Scenario: an entry is changed
      When somebody changes the day in the second entry
      And the ledger is verified
      Then the ledger shows that its second entry was changed

    Scenario: an entry is taken out
      When somebody takes the second entry out
      And the ledger is verified
      Then the ledger shows that an entry was removed before its third

    Scenario: two entries change places
      When somebody lets the second and the third entry change places
      And the ledger is verified
      Then the ledger shows that its entries are in another order

  Rule: a checkpoint kept elsewhere shows what the ledger alone cannot

    Scenario: the end is cut off, and no checkpoint was kept
      When somebody takes the third entry and its decision away
      And the ledger is verified
      Then nothing is wrong with it
      But the ledger says that without a checkpoint this could not be seen

    Scenario: the end is cut off, and a checkpoint was kept
      Given a checkpoint was taken and kept elsewhere
      When somebody takes the third entry and its decision away
      And the ledger is verified against the checkpoint
      Then the ledger shows that its end was cut off

    Scenario: the whole ledger is written anew, with one decision different
      Given a checkpoint was taken and kept elsewhere
      When somebody writes the whole ledger anew with another second decision
      And the ledger is verified against the checkpoint
      Then the ledger shows that it is not the one that the checkpoint was taken of

    Scenario: a provider holds their decision and a checkpoint
      Given a checkpoint was taken and kept elsewhere
      When the provider of the second decision asks for a proof
      Then the proof shows that their decision was in the ledger
      And the proof shows it of no other decision

  Rule: a decision is corrected by another, never changed

    Scenario: a correction stands beside what it corrects
      When the second decision is corrected
      And the ledger is verified
      Then nothing is wrong with it
      And the fourth entry says that it supersedes the second

    Scenario: what was corrected cannot be corrected again
      When the second decision is corrected
      And the second decision is corrected otherwise
      Then this is refused because the second was superseded by the fourth

    Scenario: what is not in the ledger cannot be corrected
      When a decision that is not in the ledger is corrected
      Then this is refused because the ledger does not hold it

    Scenario: the same decision is not recorded twice
      When the second decision is recorded again
      Then this is refused because the ledger holds it already

  Rule: a decision can be erased by law, but not without trace

    Scenario: what was erased is gone, and its entry stays
      When the second decision is erased because its retention period has ended
      And the ledger is verified
      Then nothing is wrong with it
      And the second decision is gone
      And the fourth entry says why

    Scenario: that it was there can still be proven
      Given a checkpoint was taken and kept elsewhere
      When the second decision is erased because its retention period has ended
      And the provider of the second decision asks for a proof
      Then the proof shows that their decision was in the ledger

    Scenario: an erasure that was interrupted is told
      When the second decision is erased because its retention period has ended
      And somebody brings the second decision back
      And the ledger is verified
      Then the ledger shows that the second decision was erased but is still there

  Rule: an interruption loses nothing that was confirmed

    Scenario: the computer stops in the middle of an entry
      When the computer stops while a fourth entry is written
      And the ledger is verified
      Then nothing is wrong with it
      And the ledger says that a fourth entry was never confirmed
      And a fourth decision can be recorded
