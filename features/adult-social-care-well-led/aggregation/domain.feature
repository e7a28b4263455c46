Feature: From judgements on KLOEs to the rating of Well-led

  Background:
    Given the framework adult-social-care-well-led
    And a service of type residential_care_home

  Rule: domain-several-inadequate

    Scenario: two Inadequate KLOEs are enough
      Given these judgements:
        | id | of | level      |
        | a  | W1 | inadequate |
        | b  | W2 | inadequate |
        | c  | W3 | good       |
        | d  | W4 | good       |
        | e  | W5 | good       |
      When the service is assessed
      Then the rating of well_led is inadequate because of domain-several-inadequate, W1, W2

  Rule: domain-one-inadequate

    Scenario: a single Inadequate KLOE keeps the domain from Good
      Given these judgements:
        | id | of | level       |
        | a  | W1 | outstanding |
        | b  | W2 | inadequate  |
        | c  | W3 | outstanding |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of domain-one-inadequate, W2

    Scenario: an Inadequate KLOE is told before one that requires improvement
      Given these judgements:
        | of | level                |
        | W1 | inadequate           |
        | W2 | requires_improvement |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of domain-one-inadequate, W1

  Rule: domain-several-requires-improvement

    Scenario: two KLOEs that require improvement are enough
      Given these judgements:
        | id | of | level                |
        | a  | W1 | good                 |
        | b  | W2 | requires_improvement |
        | c  | W3 | requires_improvement |
        | d  | W4 | outstanding          |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of domain-several-requires-improvement, W2, W3

    Scenario: with up to three KLOEs judged, one is enough
      Given these judgements:
        | id | of | level                |
        | a  | W3 | good                 |
        | b  | W4 | requires_improvement |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of domain-several-requires-improvement, W4

    Scenario: with three KLOEs judged, one that requires improvement is enough
      Given these judgements:
        | of | level                |
        | W1 | requires_improvement |
        | W2 | good                 |
        | W3 | good                 |
      When the service is assessed
      Then the rating of well_led is requires_improvement because of domain-several-requires-improvement, W1

  Rule: domain-outstanding

    Scenario: two Outstanding KLOEs and the rest Good
      Given these judgements:
        | id | of | level       |
        | a  | W1 | outstanding |
        | b  | W2 | good        |
        | c  | W3 | outstanding |
        | d  | W4 | good        |
        | e  | W5 | good        |
      When the service is assessed
      Then the rating of well_led is outstanding because of domain-outstanding, W1, W3
      And the reasons for well_led name ASC/well_led/outstanding/1

    Scenario: a KLOE that nobody judged does not pass for Good
      Given these judgements:
        | id | of | level       |
        | a  | W1 | outstanding |
        | b  | W2 | outstanding |
        | c  | W3 | outstanding |
        | d  | W4 | good        |
      When the service is assessed
      Then the rating of well_led is good because of domain-otherwise-good, W1, W2, W3, W4

  Rule: domain-otherwise-good

    Scenario: one Outstanding KLOE is not enough for more
      Given these judgements:
        | id | of | level       |
        | a  | W1 | outstanding |
        | b  | W2 | good        |
        | c  | W3 | good        |
        | d  | W4 | good        |
        | e  | W5 | good        |
      When the service is assessed
      Then the rating of well_led is good because of domain-otherwise-good, W1, W2, W3, W4, W5

    Scenario: with four KLOEs judged, one that requires improvement is not enough
      Given these judgements:
        | of | level                |
        | W1 | requires_improvement |
        | W2 | good                 |
        | W3 | good                 |
        | W4 | good                 |
      When the service is assessed
      Then the rating of well_led is good because of domain-otherwise-good, W1, W2, W3, W4

    Scenario: one KLOE judged Good, and no other, makes Good
      Given these judgements:
        | of | level |
        | W1 | good  |
      When the service is assessed
      Then the rating of well_led is good because of domain-otherwise-good, W1

    Scenario: a KLOE that requires improvement keeps the domain from Outstanding
      Given these judgements:
        | of | level                |
        | W1 | requires_improvement |
        | W2 | good                 |
        | W3 | good                 |
        | W4 | outstanding          |
        | W5 | outstanding          |
      When the service is assessed
      Then the rating of well_led is good because of domain-otherwise-good, W1, W2, W3, W4, W5

  Rule: what the document does not describe is left to people

    Scenario: a domain without KLOEs is not described, and could be anything
      When the service is assessed
      Then safe is not described
      And safe could be inadequate to outstanding
      And overall has insufficient evidence
      And every reason for safe ends in a fact, a decision of people or a named absence

    Scenario: a rating that people give such a domain stands
      Given these judgements:
        | id | of   | level |
        | a  | safe | good  |
      When the service is assessed
      Then the rating of safe is good because of a
      And safe is settled
