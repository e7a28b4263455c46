Feature: Beginning a framework, a KLOE or a statement

  What is begun is complete but for named to-dos: it loads, its scenarios can be played, and `check` names what is left.

  Scenario: a new framework
    When I run: new framework tea-rooms-2027
    And I run: check rules/tea-rooms-2027
    Then it ends with problems
    And it says "characteristics with scenarios: 4 of 4 (100 %)"
    And it says "rules/tea-rooms-2027/framework.yaml:4:8: still to do: `the title of the standard`"
    And everything that is wrong is still to do

  Scenario: nothing is overwritten
    When I run: new framework tea-rooms-2027
    And I run: new framework tea-rooms-2027
    Then it ends with problems
    And it says "is there already; nothing was written"

  Scenario: a name that leads elsewhere
    When I run: new framework ../elsewhere
    Then it ends with problems
    And it says "`../elsewhere` cannot be the id of a framework"

  Scenario: a new KLOE in a framework
    When I run: new framework tea-rooms-2027
    And I run: new kloe K2 --rules rules/tea-rooms-2027 --domain first_domain --title Scones
    And I run: check rules/tea-rooms-2027
    Then it says "2 of 2 KLOEs are written as rules: K1, K2"
    And it says "characteristics with scenarios: 8 of 8 (100 %)"
    And everything that is wrong is still to do

  Scenario: a domain that is not there
    When I run: new framework tea-rooms-2027
    And I run: new kloe K2 --rules rules/tea-rooms-2027 --domain first_domian --title Scones
    Then it ends with problems
    And it says "unknown domain `first_domian`; did you mean `first_domain`?"

  Scenario: the text of a statement
    When I run: new framework tea-rooms-2027
    And I run: new statement STD/K1/sound/1 "Scones are fresh." --rules rules/tea-rooms-2027
    And I run: check rules/tea-rooms-2027
    Then it does not say "the text of `STD/K1/sound/1` is not given yet"
    And it says "the text of `STD/K1/patchy/1` is not given yet"
    And it says "`ratingengine new statement STD/K1/patchy/1 'its text' --rules rules/tea-rooms-2027`"

  Scenario: a new edition
    When I run: new framework tea-rooms-2027
    And I run: new edition tea-rooms-2028 --of rules/tea-rooms-2027 --from 2028-01-01
    And I run: check rules/tea-rooms-2028
    Then it says "still to do: `what sets this edition apart`"
    And it says "characteristics with scenarios: 4 of 4 (100 %)"
