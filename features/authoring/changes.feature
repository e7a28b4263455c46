Feature: What is told of a change to rules before it is made

  Someone who changes rules learns which way ratings can move, and which services would be rated otherwise. What is said to
  be so is proved, and what is not proved is not said.

  Background:
    Given the rules of the invented library

  Rule: a change is called stricter only where no rating can go up

    Scenario: a figure must be higher
      When the line `yes: {at_least: 90}` becomes `yes: {at_least: 95}`
      Then the rules are stricter
      And it says "`yes` from 95 instead of 90 percent from 1 January 2031: stricter"

    Scenario: a second failing is needed
      When the line `findings.poor: {at_least: 1}` becomes `findings.poor: {at_least: 2}`
      Then the rules are looser
      And it says "`findings.poor` at least 2 instead of 1: looser"

    Scenario: a change in each direction
      When the line `findings.poor: {at_least: 1}` becomes `findings.poor: {at_least: 2}`
      And the line `no_better_than: fair` becomes `no_better_than: poor`
      Then the rules are mixed

  Rule: rules are called identical only where no rating can change

    Scenario: other words for the same
      When the line `says: Somebody is there for readers.` becomes `says: Someone is there for readers.`
      Then the rules are proved identical
      And it says "wording only"

    Scenario: a line that changes nothing
      When the line `partly: {at_least: 75}` becomes `partly: {at_least: 60}`
      Then the rules are proved identical
      And it says "no effect on ratings, proved"

    Scenario: rules that cannot be held against each other
      When the line `shelves: {title: Shelves}` becomes `stacks: {title: Shelves}`
      And the line `domain: shelves` becomes `domain: stacks`
      Then the rules are not comparable
      And it says "the domains differ"

  Rule: whoever would be rated otherwise is named, with the rule that does it

    Scenario: a service whose figure is not enough any more
      Given a service where readers are greeted and 92 percent are served soon
      When the line `yes: {at_least: 90}` becomes `yes: {at_least: 95}`
      Then W1 moves from superb to nothing because of readers-served-soon

    Scenario: a service that the change does not reach
      Given a service where readers are greeted and 97 percent are served soon
      When the line `yes: {at_least: 90}` becomes `yes: {at_least: 95}`
      Then nothing moves
