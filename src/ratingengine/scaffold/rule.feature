
  Rule: $characteristic ($level)

    Scenario: $characteristic is met when $claim $met
      Given the fact e1 that $claim $met
      When the service is assessed
      Then $characteristic is met because of e1

    Scenario: $characteristic is not met when $claim $unmet
      Given the fact e1 that $claim $unmet
      When the service is assessed
      Then $characteristic is not met because $claim stands at $position
