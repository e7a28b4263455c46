Feature: Policy staff test rules with nothing but feature files

  Rule: a failure says what came out, and by which claim and fact

    Scenario: a level that the evidence does not bear out
      Given a feature file with this scenario:
        """
        Given the fact e1 that desk-staffed holds
        When the service is assessed
        Then the judgement of W1 is superb because of shows-superb
        """
      When the features are tested
      Then line 10 is told as: expected W1 superb, got fine, because somebody-is-there: claim desk-staffed stands at yes (fact e1)
      And the test has failed

    Scenario: a rule that was changed
      Given a feature file with this scenario:
        """
        Given the fact e1 that desk-staffed holds
        When the service is assessed
        Then somebody-is-there is met because of e1
        """
      And in the rules "when: {desk-staffed: yes}" is changed to "when: {readers-greeted: yes}"
      When the features are tested
      Then line 10 is told as: expected somebody-is-there to be met, got not met, because nothing is known of claim readers-greeted
      And the test has failed

  Rule: what tests nothing never passes

    Scenario: a scenario without an expectation
      Given a feature file with this scenario:
        """
        Given the fact e1 that desk-staffed holds
        When the service is assessed
        """
      When the features are tested
      Then line 7 is told as: a scenario without a Then can prove nothing
      And the test has failed

    Scenario: a folder without features
      When the features are tested
      Then it is told that there is no feature file in this folder
      And the command was used wrongly

  Rule: rules and scenarios can be read together

    Scenario: a characteristic with the scenario that tests it
      Given a feature file with this scenario:
        """
        Given the fact e1 that desk-staffed holds
        When the service is assessed
        Then somebody-is-there is met because of e1
        """
      When the features are tested with a page
      Then the page shows somebody-is-there with: 1 passed
      And the page shows every-reader-is-a-guest with: No scenario
      And the test has passed
