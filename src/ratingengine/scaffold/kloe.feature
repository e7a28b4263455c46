Feature: $kloe $heading

  Background:
    Given the framework $framework
    And a service of type $service_type
