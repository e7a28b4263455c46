Feature: What the invented rules for lending libraries promise

  Background:
    Given the framework lending-libraries-2031
    And a service of type town_library

  Scenario: a desk with somebody at it
    Given the fact e1 that desk-staffed holds
    When the service is assessed
    Then somebody-is-there is met because of e1
    And somebody-is-seldom-there is not met because desk-staffed stands at yes
    And the judgement of W1 is fine because of shows-fine, somebody-is-there

  Scenario: a desk that is staffed some of the time
    Given the fact e1 that desk-staffed partly holds
    And the fact e2 that readers-served-soon holds
    When the service is assessed
    Then somebody-is-there is not met because desk-staffed stands at partly
    And somebody-is-seldom-there is met because of e1
    And every-reader-is-a-guest is not met because readers-greeted is unknown

  Scenario: readers are sent away, and nobody greets them
    Given the fact e1 that readers-sent-away holds
    And the fact e2 that readers-greeted does not hold
    When the service is assessed
    Then readers-leave-with-nothing is met because of e1, e2
    And the rating of welcome is poor because of one-part-is-poor, W1

  Scenario: the bus is not asked how few leave with nothing
    Given a service of type book_bus
    And the fact e1 that readers-greeted holds
    When the service is assessed
    Then few-leave-with-nothing does not apply
    And W2 does not apply to this service

  Scenario: rain came in
    Given these judgements:
      | of      | level  |
      | welcome | superb |
    And these events:
      | id | event        | linked_to |
      | n1 | leaking-roof | welcome   |
    When the service is assessed
    Then the rating of welcome is fair because of leaking-roof-limits-domain, n1
    And welcome is settled

  Scenario: everything that fine asks for is missing while nothing is known
    When the service is assessed
    Then W1 is not fine because in somebody-is-there the claim desk-staffed is missing
    And W1 could be poor to superb
