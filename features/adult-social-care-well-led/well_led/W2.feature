Feature: W2 Governance, accountability and risk

  Background:
    Given the framework adult-social-care-well-led
    And a service of type nursing_home

  Scenario: while nothing is known, all is missing that speaks for Outstanding at this type of service
    Given a service of type residential_care_home
    When the service is assessed
    Then W2 is not outstanding because in governance-runs-through-the-service the claim governance-part-of-daily-running is missing
    And W2 is not outstanding because in performance-answered-for the claim accountability-for-performance-strong is missing
    And W2 is not outstanding because in risk-answered-for the claim accountability-for-risk-strong is missing
    And W2 is not outstanding because in oversight-makes-service-better the claim oversight-brings-visible-improvement is missing
    And W2 is not outstanding because in leaders-put-oversight-high the claim leaders-take-oversight-as-key-duty is missing
    And W2 is not outstanding because in performance-managed-effectively the claim performance-management-works is missing
    And W2 is not outstanding because in performance-management-kept-under-review the claim performance-management-reviewed is missing
    And W2 is not outstanding because in performance-managed-by-best-practice the claim performance-management-best-practice is missing
    And W2 is not outstanding because in feedback-to-staff-bears-fruit the claim leaders-give-staff-feedback is missing

  Rule: governance-runs-through-the-service (outstanding)

    Scenario: met when checks and decisions on quality are part of every shift
      Given the fact e1 that governance-part-of-daily-running holds
      When the service is assessed
      Then governance-runs-through-the-service is met because of e1

    Scenario: not met when governance is left aside while the home is busy
      Given the fact e1 that governance-part-of-daily-running partly holds
      When the service is assessed
      Then governance-runs-through-the-service is not met because governance-part-of-daily-running stands at partly

  Rule: performance-answered-for (outstanding)

    Scenario: met when managers answer to the provider each month for how the home performs
      Given the fact e1 that accountability-for-performance-strong holds
      When the service is assessed
      Then performance-answered-for is met because of e1

    Scenario: not met when nobody has to answer for parts of the home's performance
      Given the fact e1 that accountability-for-performance-strong partly holds
      When the service is assessed
      Then performance-answered-for is not met because accountability-for-performance-strong stands at partly

  Rule: risk-answered-for (outstanding)

    Scenario: met when named leads watch each risk and answer for it to the provider
      Given the fact e1 that accountability-for-risk-strong holds
      When the service is assessed
      Then risk-answered-for is met because of e1

    Scenario: not met when nobody answers for the risk register
      Given the fact e1 that accountability-for-risk-strong does not hold
      When the service is assessed
      Then risk-answered-for is not met because accountability-for-risk-strong stands at no

    Scenario: not met when only the watch over performance was looked into
      Given the fact e1 that accountability-for-performance-strong holds
      When the service is assessed
      Then risk-answered-for is not met because accountability-for-risk-strong is unknown

    Scenario: not met when it is so only in part that a strong system of accountability keeps watch over the risks in the service
      Given a service of type residential_care_home
      And the fact e1 that accountability-for-risk-strong partly holds
      When the service is assessed
      Then risk-answered-for is not met because accountability-for-risk-strong stands at partly

  Rule: oversight-makes-service-better (outstanding)

    Scenario: met when audits of falls have led to fewer falls
      Given the fact e1 that oversight-brings-visible-improvement holds
      When the service is assessed
      Then oversight-makes-service-better is met because of e1

    Scenario: not met when audits are done but the home cannot show what came of them
      Given the fact e1 that oversight-brings-visible-improvement is not shown
      When the service is assessed
      Then oversight-makes-service-better is not met because oversight-brings-visible-improvement stands at partly

  Rule: leaders-put-oversight-high (outstanding)

    Scenario: met when leaders and managers take oversight as one of their first duties
      Given the fact e1 that leaders-take-oversight-as-key-duty holds
      When the service is assessed
      Then leaders-put-oversight-high is met because of e1

    Scenario: not met when the provider cares about oversight and the deputy manager does not
      Given the fact e1 that leaders-take-oversight-as-key-duty holds
      And the fact e2 that leaders-take-oversight-as-key-duty does not hold
      When the service is assessed
      Then leaders-put-oversight-high is not met because leaders-take-oversight-as-key-duty stands at partly

  Rule: performance-managed-effectively (outstanding)

    Scenario: met when managing performance leads to results in the home
      Given the fact e1 that performance-management-works holds
      When the service is assessed
      Then performance-managed-effectively is met because of e1

    Scenario: met when a home care agency manages performance with good effect
      Given a service of type home_care
      And the fact e1 that performance-management-works holds
      When the service is assessed
      Then performance-managed-effectively is met because of e1

    Scenario: not met when poor performance goes on after it was raised
      Given the fact e1 that performance-management-works does not hold
      When the service is assessed
      Then performance-managed-effectively is not met because performance-management-works stands at no

    Scenario: not met when it is so only in part that the ways in which performance is managed are effective
      Given a service of type residential_care_home
      And the fact e1 that performance-management-works partly holds
      When the service is assessed
      Then performance-managed-effectively is not met because performance-management-works stands at partly

  Rule: performance-management-kept-under-review (outstanding)

    Scenario: met when the provider reviews every half-year how performance is managed
      Given the fact e1 that performance-management-reviewed holds
      When the service is assessed
      Then performance-management-kept-under-review is met because of e1

    Scenario: not met when reviews of how performance is managed are often missed
      Given the fact e1 that performance-management-reviewed partly holds
      When the service is assessed
      Then performance-management-kept-under-review is not met because performance-management-reviewed stands at partly

  Rule: performance-managed-by-best-practice (outstanding)

    Scenario: met when appraisals and targets follow current best practice
      Given the fact e1 that performance-management-best-practice holds
      When the service is assessed
      Then performance-managed-by-best-practice is met because of e1

    Scenario: not met when some of the ways of managing performance are out of date
      Given the fact e1 that performance-management-best-practice partly holds
      When the service is assessed
      Then performance-managed-by-best-practice is not met because performance-management-best-practice stands at partly

  Rule: feedback-to-staff-bears-fruit (outstanding)

    Scenario: met when nurses hear from managers how they are doing and records got better after it
      Given the fact e1 that leaders-give-staff-feedback holds
      And the fact e2 that feedback-to-staff-brings-improvement holds
      When the service is assessed
      Then feedback-to-staff-bears-fruit is met because of e1, e2

    Scenario: not met when bank staff get no feedback while permanent staff do
      Given the fact e1 that leaders-give-staff-feedback partly holds
      And the fact e2 that feedback-to-staff-brings-improvement holds
      When the service is assessed
      Then feedback-to-staff-bears-fruit is not met because leaders-give-staff-feedback stands at partly

    Scenario: not met when the same mistakes come back in spite of feedback
      Given the fact e1 that leaders-give-staff-feedback holds
      And the fact e2 that feedback-to-staff-brings-improvement does not hold
      When the service is assessed
      Then feedback-to-staff-bears-fruit is not met because feedback-to-staff-brings-improvement stands at no

    Scenario: not met when it is so only in part that there is clear evidence that feedback to staff makes things better
      Given a service of type residential_care_home
      And the fact e1 that leaders-give-staff-feedback holds
      And the fact e2 that feedback-to-staff-brings-improvement partly holds
      When the service is assessed
      Then feedback-to-staff-bears-fruit is not met because feedback-to-staff-brings-improvement stands at partly
