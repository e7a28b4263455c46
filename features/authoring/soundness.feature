Feature: What is proved of rules before anything is rated by them

  Rule: what is wrong is told with a case that shows it and a row that mends it

    Scenario: something that no principle covers
      Given sound rules on lending libraries
      And the principle something-is-fair is taken out
      When what follows from the rules is looked at
      Then RE701 is told because of: town_library: desk-staffed no; all else unknown
      And with the mend that is offered nothing is wrong any more

    Scenario: a service that would do better by doing worse
      Given sound rules on lending libraries
      And the principle something-is-less-than-fine asks for "ratings.fair: {at_least: 1}"
      When what follows from the rules is looked at
      Then RE702 is told because of: town_library: welcome judged superb, shelves judged poor; all else unknown gives fine
      And with the mend that is offered nothing is wrong any more

    Scenario: a level that no service could reach
      Given sound rules on lending libraries
      And the principle a-part-is-superb is taken out
      When what follows from the rules is looked at
      Then RE705 is told because of: every case of town_library, book_bus
      And with the mend that is offered nothing is wrong any more

  Rule: what is right is said to be so

    Scenario: rules in which nothing is wrong
      Given sound rules on lending libraries
      When what follows from the rules is looked at
      Then nothing is wrong
      And it is proved that overall: 16 combinations of ratings, each with exactly one rating
