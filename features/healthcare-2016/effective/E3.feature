Feature: E3 Staff skills, knowledge and experience

  Background:
    Given the framework healthcare-2016
    And a service of type acute_hospital

  Scenario: what is not asked of this type of service is put aside: GP practice
    Given a service of type gp_practice
    And the fact e1 that volunteers-trained-and-supported holds
    And the fact e2 that volunteers-actively-recruited holds
    When the service is assessed
    Then the fact e1 is listed as unused because volunteers-trained-and-supported does not apply to this service type
    And the fact e2 is listed as unused because volunteers-actively-recruited does not apply to this service type

  Scenario: while nothing is known, all is missing that speaks for Outstanding
    When the service is assessed
    Then E3 is not outstanding because in staff-development-at-heart-of-quality the claim staff-development-seen-as-integral is missing
    And E3 is not outstanding because in staff-led-on-to-new-skills the claim new-skills-proactively-encouraged is missing
    And E3 is not outstanding because in best-practice-spread-by-staff the claim best-practice-shared-among-staff is missing
    And E3 is not outstanding because in volunteers-sought-and-supported the claim volunteers-actively-recruited is missing

  Scenario: while nothing is known, all is missing that speaks for Good
    When the service is assessed
    Then E3 is not good because in qualified-staff the claim staff-qualified-for-role is missing
    And E3 is not good because in skilled-staff the claim staff-skilled-for-role is missing
    And E3 is not good because in right-staff-recruited the claim recruitment-finds-right-skills is missing
    And E3 is not good because in new-staff-well-prepared the claim induction-prepares-staff is missing
    And E3 is not good because in competence-kept-under-review the claim staff-competence-assessed is missing
    And E3 is not good because in volunteers-ready-for-role the claim volunteers-trained-and-supported is missing
    And E3 is not good because in learning-needs-known the claim learning-needs-identified is missing
    And E3 is not good because in training-answers-learning-needs the claim training-meets-learning-needs is missing
    And E3 is not good because in staff-complete-their-training the claim role-training-completed is missing
    And E3 is not good because in time-set-aside-for-training the claim training-time-protected is missing
    And E3 is not good because in staff-keep-up-and-develop the claim staff-development-supported is missing
    And E3 is not good because in staff-backed-to-give-effective-care the claim staff-supported-and-managed-well is missing
    And E3 is not good because in supervision-given-when-due the claim staff-supervised-in-time is missing
    And E3 is not good because in supervision-worth-having the claim supervision-helps-staff is missing
    And E3 is not good because in appraisal-given-when-due the claim staff-appraised-in-time is missing
    And E3 is not good because in appraisal-worth-having the claim appraisal-helps-staff is missing
    And E3 is not good because in staff-coached-and-mentored the claim coaching-and-mentoring-offered is missing
    And E3 is not good because in staff-helped-to-revalidate the claim revalidation-supported is missing
    And E3 is not good because in clear-way-with-variable-performance the claim variable-performance-approach-clear is missing
    And E3 is not good because in staff-helped-to-perform-better the claim staff-supported-to-perform-better is missing
    And E3 is not good because in poor-performance-put-right the claim poor-performance-dealt-with is missing

  Scenario: while nothing is known, all is missing that speaks for Requires improvement
    When the service is assessed
    Then E3 is not requires_improvement because in some-staff-not-right-for-role the claim staff-qualified-for-role is missing
    And E3 is not requires_improvement because in new-staff-not-always-ready the claim recruitment-finds-right-skills is missing
    And E3 is not requires_improvement because in competence-not-always-assessed the claim staff-competence-assessed is missing
    And E3 is not requires_improvement because in volunteers-not-fully-ready the claim volunteers-trained-and-supported is missing
    And E3 is not requires_improvement because in learning-needs-only-half-known the claim learning-needs-identified is missing
    And E3 is not requires_improvement because in training-short-of-staff-needs the claim training-meets-learning-needs is missing
    And E3 is not requires_improvement because in training-not-always-taken-up the claim role-training-completed is missing
    And E3 is not requires_improvement because in staff-development-not-always-supported the claim staff-development-supported is missing
    And E3 is not requires_improvement because in staff-support-has-gaps the claim staff-supported-and-managed-well is missing
    And E3 is not requires_improvement because in supervision-has-gaps the claim staff-supervised-in-time is missing
    And E3 is not requires_improvement because in appraisal-has-gaps the claim staff-appraised-in-time is missing
    And E3 is not requires_improvement because in supervision-or-appraisal-of-little-use the claim supervision-helps-staff is missing
    And E3 is not requires_improvement because in other-support-for-staff-has-gaps the claim coaching-and-mentoring-offered is missing
    And E3 is not requires_improvement because in variable-performance-way-unclear the claim variable-performance-approach-clear is missing
    And E3 is not requires_improvement because in poor-performance-not-always-put-right the claim poor-performance-dealt-with is missing

  Scenario: while nothing is known, all is missing that speaks for Inadequate
    When the service is assessed
    Then E3 is not inadequate because in staff-unfit-for-effective-care the claim staff-skilled-for-role is missing
    And E3 is not inadequate because in staff-skills-left-to-decline the claim staff-development-supported is missing
    And E3 is not inadequate because in staff-left-without-supervision-or-management the claim staff-supervised-in-time is missing
    And E3 is not inadequate because in poor-performance-left-alone the claim poor-performance-dealt-with is missing

  Rule: staff-development-at-heart-of-quality (outstanding)

    Scenario: met when leaders plan for quality by developing staff year after year
      Given the fact e1 that staff-development-seen-as-integral holds
      When the service is assessed
      Then staff-development-at-heart-of-quality is met because of e1

    Scenario: not met when developing staff is seen as part of quality in some departments only
      Given the fact e1 that staff-development-seen-as-integral partly holds
      When the service is assessed
      Then staff-development-at-heart-of-quality is not met because staff-development-seen-as-integral stands at partly

    Scenario: not met when staff development is treated as a cost to be cut
      Given the fact e1 that staff-development-seen-as-integral does not hold
      When the service is assessed
      Then staff-development-at-heart-of-quality is not met because staff-development-seen-as-integral stands at no

  Rule: staff-led-on-to-new-skills (outstanding)

    Scenario: met when the service itself seeks out new skills for its staff and draws on their former roles
      Given the fact e1 that new-skills-proactively-encouraged holds
      When the service is assessed
      Then staff-led-on-to-new-skills is met because of e1

    Scenario: not met when staff must ask before they are helped to new skills
      Given the fact e1 that new-skills-proactively-encouraged partly holds
      When the service is assessed
      Then staff-led-on-to-new-skills is not met because new-skills-proactively-encouraged stands at partly

    Scenario: not met when nothing shows that staff are urged to learn new skills
      Given the fact e1 that new-skills-proactively-encouraged is not shown
      When the service is assessed
      Then staff-led-on-to-new-skills is not met because new-skills-proactively-encouraged stands at partly

  Rule: best-practice-spread-by-staff (outstanding)

    Scenario: met when staff of every site teach each other what works best
      Given the fact e1 that best-practice-shared-among-staff holds
      When the service is assessed
      Then best-practice-spread-by-staff is met because of e1

    Scenario: not met when best practice stays with those who have it
      Given the fact e1 that best-practice-shared-among-staff does not hold
      When the service is assessed
      Then best-practice-spread-by-staff is not met because best-practice-shared-among-staff stands at no

    Scenario: not met when it is so only in part that staff are urged and helped to pass best practice on to each other
      Given the fact e1 that best-practice-shared-among-staff partly holds
      When the service is assessed
      Then best-practice-spread-by-staff is not met because best-practice-shared-among-staff stands at partly

  Rule: volunteers-sought-and-supported (outstanding)

    Scenario: met when volunteers are sought out and well looked after
      Given the fact e1 that volunteers-actively-recruited holds
      And the fact e2 that volunteers-trained-and-supported holds
      When the service is assessed
      Then volunteers-sought-and-supported is met because of e1, e2

    Scenario: not met when the service waits for volunteers to come forward
      Given the fact e1 that volunteers-actively-recruited partly holds
      And the fact e2 that volunteers-trained-and-supported holds
      When the service is assessed
      Then volunteers-sought-and-supported is not met because volunteers-actively-recruited stands at partly

    Scenario: not met when volunteers are sought out and then left to themselves
      Given the fact e1 that volunteers-actively-recruited holds
      And the fact e2 that volunteers-trained-and-supported does not hold
      When the service is assessed
      Then volunteers-sought-and-supported is not met because volunteers-trained-and-supported stands at no

    Scenario: not asked of an NHS 111 service, for the recruiting of volunteers
      Given a service of type nhs_111
      When the service is assessed
      Then volunteers-sought-and-supported does not apply

    Scenario: not met when it is so only in part that volunteers have the training and support that their role calls for
      Given the fact e1 that volunteers-actively-recruited holds
      And the fact e2 that volunteers-trained-and-supported partly holds
      When the service is assessed
      Then volunteers-sought-and-supported is not met because volunteers-trained-and-supported stands at partly

  Rule: qualified-staff (good)

    Scenario: met when every role is filled by somebody qualified for it
      Given the fact e1 that staff-qualified-for-role holds
      When the service is assessed
      Then qualified-staff is met because of e1

    Scenario: not met when one role is filled by somebody without the qualification
      Given the fact e1 that staff-qualified-for-role partly holds
      When the service is assessed
      Then qualified-staff is not met because staff-qualified-for-role stands at partly

    Scenario: not met when nobody checked whether registrations had lapsed
      Given the fact e1 that staff-qualified-for-role is not shown
      When the service is assessed
      Then qualified-staff is not met because staff-qualified-for-role stands at partly

  Rule: skilled-staff (good)

    Scenario: met when staff know their work and do it well
      Given the fact e1 that staff-skilled-for-role holds
      When the service is assessed
      Then skilled-staff is met because of e1

    Scenario: not met when staff on one ward lack a skill they need daily
      Given the fact e1 that staff-skilled-for-role partly holds
      When the service is assessed
      Then skilled-staff is not met because staff-skilled-for-role stands at partly

    Scenario: not met when some shifts are led by staff with little experience
      Given the fact e1 that staff-skilled-for-role partly holds
      When the service is assessed
      Then skilled-staff is not met because staff-skilled-for-role stands at partly

  Rule: right-staff-recruited (good)

    Scenario: met when interviews and references prove the skills of those appointed
      Given the fact e1 that recruitment-finds-right-skills holds
      When the service is assessed
      Then right-staff-recruited is met because of e1

    Scenario: not met when some were appointed without a test of their skills
      Given the fact e1 that recruitment-finds-right-skills partly holds
      When the service is assessed
      Then right-staff-recruited is not met because recruitment-finds-right-skills stands at partly

  Rule: new-staff-well-prepared (good)

    Scenario: met when every newcomer completes an induction that fits the role
      Given the fact e1 that induction-prepares-staff holds
      When the service is assessed
      Then new-staff-well-prepared is met because of e1

    Scenario: not met when some newcomers complete only part of their induction
      Given the fact e1 that induction-prepares-staff partly holds
      When the service is assessed
      Then new-staff-well-prepared is not met because induction-prepares-staff stands at partly

    Scenario: not met when no record of induction was kept
      Given the fact e1 that induction-prepares-staff is not shown
      When the service is assessed
      Then new-staff-well-prepared is not met because induction-prepares-staff stands at partly

  Rule: competence-kept-under-review (good)

    Scenario: met when competence is assessed each year and before new duties
      Given the fact e1 that staff-competence-assessed holds
      When the service is assessed
      Then competence-kept-under-review is met because of e1

    Scenario: not met when nurses take on prescribing before anybody assesses them
      Given the fact e1 that staff-competence-assessed partly holds
      When the service is assessed
      Then competence-kept-under-review is not met because staff-competence-assessed stands at partly

    Scenario: not met when the manager could not show that competence is assessed
      Given the fact e1 that staff-competence-assessed is not shown
      When the service is assessed
      Then competence-kept-under-review is not met because staff-competence-assessed stands at partly

  Rule: volunteers-ready-for-role (good)

    Scenario: met when volunteers are trained before they meet patients and have a coordinator to turn to
      Given the fact e1 that volunteers-trained-and-supported holds
      When the service is assessed
      Then volunteers-ready-for-role is met because of e1

    Scenario: not met when some volunteers have yet to be trained
      Given the fact e1 that volunteers-trained-and-supported partly holds
      When the service is assessed
      Then volunteers-ready-for-role is not met because volunteers-trained-and-supported stands at partly

    Scenario: not asked of a GP practice, for the training of volunteers
      Given a service of type gp_practice
      When the service is assessed
      Then volunteers-ready-for-role does not apply

  Rule: learning-needs-known (good)

    Scenario: met when each member of staff has a review of what they need to learn
      Given the fact e1 that learning-needs-identified holds
      When the service is assessed
      Then learning-needs-known is met because of e1

    Scenario: not met when the learning needs of healthcare assistants were passed over
      Given the fact e1 that learning-needs-identified partly holds
      When the service is assessed
      Then learning-needs-known is not met because learning-needs-identified stands at partly

  Rule: training-answers-learning-needs (good)

    Scenario: met when the training on offer matches what staff need to learn
      Given the fact e1 that training-meets-learning-needs holds
      When the service is assessed
      Then training-answers-learning-needs is met because of e1

    Scenario: not met when staff who care for people with dementia were not trained in it
      Given the fact e1 that training-meets-learning-needs partly holds
      When the service is assessed
      Then training-answers-learning-needs is not met because training-meets-learning-needs stands at partly

  Rule: staff-complete-their-training (good)

    Scenario: met when 90 percent of training for roles is complete
      Given the fact e1 that role-training-completed measures 90 percent
      When the service is assessed
      Then staff-complete-their-training is met because of e1

    Scenario: not met when 89 percent of training for roles is complete
      Given the fact e1 that role-training-completed measures 89 percent
      When the service is assessed
      Then staff-complete-their-training is not met because role-training-completed stands at partly

    Scenario: not met when 75 percent of training for roles is complete
      Given the fact e1 that role-training-completed measures 75 percent
      When the service is assessed
      Then staff-complete-their-training is not met because role-training-completed stands at partly

    Scenario: not met when 74 percent of training for roles is complete
      Given the fact e1 that role-training-completed measures 74 percent
      When the service is assessed
      Then staff-complete-their-training is not met because role-training-completed stands at no

  Rule: time-set-aside-for-training (good)

    Scenario: met when the practice closes one afternoon a month so that all can train
      Given the fact e1 that training-time-protected holds
      When the service is assessed
      Then time-set-aside-for-training is met because of e1

    Scenario: not met when training time is lost whenever the ward is busy
      Given the fact e1 that training-time-protected partly holds
      When the service is assessed
      Then time-set-aside-for-training is not met because training-time-protected stands at partly

    Scenario: not met when staff train in their own time
      Given the fact e1 that training-time-protected does not hold
      When the service is assessed
      Then time-set-aside-for-training is not met because training-time-protected stands at no

  Rule: staff-keep-up-and-develop (good)

    Scenario: met when staff keep current and are offered courses that take them further
      Given the fact e1 that staff-development-supported holds
      When the service is assessed
      Then staff-keep-up-and-develop is met because of e1

    Scenario: not met when courses are open to senior staff alone
      Given the fact e1 that staff-development-supported partly holds
      When the service is assessed
      Then staff-keep-up-and-develop is not met because staff-development-supported stands at partly

  Rule: staff-backed-to-give-effective-care (good)

    Scenario: met when staff say that managers give them the support they need
      Given the fact e1 that staff-supported-and-managed-well holds
      When the service is assessed
      Then staff-backed-to-give-effective-care is met because of e1

    Scenario: not met when support for night staff is thin
      Given the fact e1 that staff-supported-and-managed-well partly holds
      When the service is assessed
      Then staff-backed-to-give-effective-care is not met because staff-supported-and-managed-well stands at partly

    Scenario: not met when nothing was found out about support for staff
      When the service is assessed
      Then staff-backed-to-give-effective-care is not met because staff-supported-and-managed-well is unknown

  Rule: supervision-given-when-due (good)

    Scenario: met when supervision takes place as often as policy says
      Given the fact e1 that staff-supervised-in-time holds
      When the service is assessed
      Then supervision-given-when-due is met because of e1

    Scenario: not met when supervision is often put off
      Given the fact e1 that staff-supervised-in-time partly holds
      When the service is assessed
      Then supervision-given-when-due is not met because staff-supervised-in-time stands at partly

    Scenario: not met when supervision may take place but is not recorded
      Given the fact e1 that staff-supervised-in-time is not shown
      When the service is assessed
      Then supervision-given-when-due is not met because staff-supervised-in-time stands at partly

  Rule: supervision-worth-having (good)

    Scenario: met when staff use supervision to reflect on their practice
      Given the fact e1 that supervision-helps-staff holds
      When the service is assessed
      Then supervision-worth-having is met because of e1

    Scenario: not met when supervision is little more than a checklist on some teams
      Given the fact e1 that supervision-helps-staff partly holds
      When the service is assessed
      Then supervision-worth-having is not met because supervision-helps-staff stands at partly

  Rule: appraisal-given-when-due (good)

    Scenario: met when 90 percent of appraisals are done
      Given the fact e1 that staff-appraised-in-time measures 90 percent
      When the service is assessed
      Then appraisal-given-when-due is met because of e1

    Scenario: not met when 89 percent of appraisals are done
      Given the fact e1 that staff-appraised-in-time measures 89 percent
      When the service is assessed
      Then appraisal-given-when-due is not met because staff-appraised-in-time stands at partly

    Scenario: not met when 75 percent of appraisals are done
      Given the fact e1 that staff-appraised-in-time measures 75 percent
      When the service is assessed
      Then appraisal-given-when-due is not met because staff-appraised-in-time stands at partly

    Scenario: not met when 74 percent of appraisals are done
      Given the fact e1 that staff-appraised-in-time measures 74 percent
      When the service is assessed
      Then appraisal-given-when-due is not met because staff-appraised-in-time stands at no

  Rule: appraisal-worth-having (good)

    Scenario: met when staff leave their appraisal with goals that matter
      Given the fact e1 that appraisal-helps-staff holds
      When the service is assessed
      Then appraisal-worth-having is met because of e1

    Scenario: not met when half of the staff found their appraisal of no use
      Given the fact e1 that appraisal-helps-staff partly holds
      When the service is assessed
      Then appraisal-worth-having is not met because appraisal-helps-staff stands at partly

  Rule: staff-coached-and-mentored (good)

    Scenario: met when every new nurse has a preceptor
      Given the fact e1 that coaching-and-mentoring-offered holds
      When the service is assessed
      Then staff-coached-and-mentored is met because of e1

    Scenario: not met when mentors are too few to go round
      Given the fact e1 that coaching-and-mentoring-offered partly holds
      When the service is assessed
      Then staff-coached-and-mentored is not met because coaching-and-mentoring-offered stands at partly

  Rule: staff-helped-to-revalidate (good)

    Scenario: met when nurses and doctors are helped to revalidate
      Given the fact e1 that revalidation-supported holds
      When the service is assessed
      Then staff-helped-to-revalidate is met because of e1

    Scenario: not met when help to revalidate reaches doctors but not nurses
      Given the fact e1 that revalidation-supported partly holds
      When the service is assessed
      Then staff-helped-to-revalidate is not met because revalidation-supported stands at partly

  Rule: clear-way-with-variable-performance (good)

    Scenario: met when audits show up uneven performance and managers know what to do about it
      Given the fact e1 that variable-performance-approach-clear holds
      When the service is assessed
      Then clear-way-with-variable-performance is met because of e1

    Scenario: not met when the policy on performance leaves managers guessing
      Given the fact e1 that variable-performance-approach-clear partly holds
      When the service is assessed
      Then clear-way-with-variable-performance is not met because variable-performance-approach-clear stands at partly

  Rule: staff-helped-to-perform-better (good)

    Scenario: met when those who fall short get a plan and help with it
      Given the fact e1 that staff-supported-to-perform-better holds
      When the service is assessed
      Then staff-helped-to-perform-better is met because of e1

    Scenario: not met when those who fall short get a plan but no help
      Given the fact e1 that staff-supported-to-perform-better partly holds
      When the service is assessed
      Then staff-helped-to-perform-better is not met because staff-supported-to-perform-better stands at partly

  Rule: poor-performance-put-right (good)

    Scenario: met when poor performance was taken up within days and came to an end
      Given the fact e1 that poor-performance-dealt-with holds
      When the service is assessed
      Then poor-performance-put-right is met because of e1

    Scenario: not met when one case of poor performance waited for months
      Given the fact e1 that poor-performance-dealt-with partly holds
      When the service is assessed
      Then poor-performance-put-right is not met because poor-performance-dealt-with stands at partly

  Rule: some-staff-not-right-for-role (requires_improvement)

    Scenario: met when somebody lacks the qualification for the post
      Given the fact e1 that staff-qualified-for-role partly holds
      When the service is assessed
      Then some-staff-not-right-for-role is met because of e1

    Scenario: met when some teams are short of experienced staff
      Given the fact e1 that staff-skilled-for-role partly holds
      When the service is assessed
      Then some-staff-not-right-for-role is met because of e1

    Scenario: met on both counts when qualifications and skills are uneven
      Given the fact e1 that staff-qualified-for-role partly holds
      And the fact e2 that staff-skilled-for-role partly holds
      When the service is assessed
      Then some-staff-not-right-for-role is met because of e1, e2

    Scenario: not met when all staff are qualified, skilled and experienced
      Given the fact e1 that staff-qualified-for-role holds
      And the fact e2 that staff-skilled-for-role holds
      When the service is assessed
      Then some-staff-not-right-for-role is not met because staff-qualified-for-role stands at yes

  Rule: new-staff-not-always-ready (requires_improvement)

    Scenario: met when recruitment overlooked skills that the job needs
      Given the fact e1 that recruitment-finds-right-skills partly holds
      And the fact e2 that induction-prepares-staff holds
      When the service is assessed
      Then new-staff-not-always-ready is met because of e1

    Scenario: met when locum doctors start without an induction
      Given the fact e1 that recruitment-finds-right-skills holds
      And the fact e2 that induction-prepares-staff does not hold
      When the service is assessed
      Then new-staff-not-always-ready is met because of e2

    Scenario: not met when recruitment is careful and induction thorough
      Given the fact e1 that recruitment-finds-right-skills holds
      And the fact e2 that induction-prepares-staff holds
      When the service is assessed
      Then new-staff-not-always-ready is not met because recruitment-finds-right-skills stands at yes

    Scenario: met, as it is so in part that an induction prepares new staff for their job
      Given the fact e1 that recruitment-finds-right-skills does not hold
      And the fact e2 that induction-prepares-staff partly holds
      When the service is assessed
      Then new-staff-not-always-ready is met because of e1, e2

  Rule: competence-not-always-assessed (requires_improvement)

    Scenario: met when competence is assessed on some wards only
      Given the fact e1 that staff-competence-assessed partly holds
      When the service is assessed
      Then competence-not-always-assessed is met because of e1

    Scenario: met when no assurance is given that competence is assessed
      Given the fact e1 that staff-competence-assessed is not shown
      When the service is assessed
      Then competence-not-always-assessed is met because of e1

    Scenario: not met when competence is assessed throughout
      Given the fact e1 that staff-competence-assessed holds
      When the service is assessed
      Then competence-not-always-assessed is not met because staff-competence-assessed stands at yes

  Rule: volunteers-not-fully-ready (requires_improvement)

    Scenario: met when volunteers began before all of their training was done
      Given the fact e1 that volunteers-trained-and-supported partly holds
      When the service is assessed
      Then volunteers-not-fully-ready is met because of e1

    Scenario: not met when every volunteer is trained and has a point of contact
      Given the fact e1 that volunteers-trained-and-supported holds
      When the service is assessed
      Then volunteers-not-fully-ready is not met because volunteers-trained-and-supported stands at yes

    Scenario: not asked of an NHS 111 service, for untrained volunteers
      Given a service of type nhs_111
      When the service is assessed
      Then volunteers-not-fully-ready does not apply

  Rule: learning-needs-only-half-known (requires_improvement)

    Scenario: met when managers know what some of their staff need to learn
      Given the fact e1 that learning-needs-identified partly holds
      When the service is assessed
      Then learning-needs-only-half-known is met because of e1

    Scenario: met when nobody has asked what staff need to learn
      Given the fact e1 that learning-needs-identified does not hold
      When the service is assessed
      Then learning-needs-only-half-known is met because of e1

    Scenario: not met when managers know what all their staff need to learn
      Given the fact e1 that learning-needs-identified holds
      When the service is assessed
      Then learning-needs-only-half-known is not met because learning-needs-identified stands at yes

  Rule: training-short-of-staff-needs (requires_improvement)

    Scenario: met when the courses on offer miss some of what staff need to learn
      Given the fact e1 that training-meets-learning-needs partly holds
      When the service is assessed
      Then training-short-of-staff-needs is met because of e1

    Scenario: met when training leaves out one of the duties of staff
      Given the fact e1 that training-meets-learning-needs partly holds
      When the service is assessed
      Then training-short-of-staff-needs is met because of e1

    Scenario: not met when training answers every need of staff
      Given the fact e1 that training-meets-learning-needs holds
      When the service is assessed
      Then training-short-of-staff-needs is not met because training-meets-learning-needs stands at yes

  Rule: training-not-always-taken-up (requires_improvement)

    Scenario: met when only 89 percent of the training for roles is complete
      Given the fact e1 that role-training-completed measures 89 percent
      When the service is assessed
      Then training-not-always-taken-up is met because of e1

    Scenario: met when staff are called away from their training
      Given the fact e1 that training-time-protected partly holds
      When the service is assessed
      Then training-not-always-taken-up is met because of e1

    Scenario: met when training is both incomplete and squeezed for time
      Given the fact e1 that role-training-completed measures 74 percent
      And the fact e2 that training-time-protected partly holds
      When the service is assessed
      Then training-not-always-taken-up is met because of e1, e2

    Scenario: not met when 90 percent of the training is complete and time for it is safe
      Given the fact e1 that role-training-completed measures 90 percent
      And the fact e2 that training-time-protected holds
      When the service is assessed
      Then training-not-always-taken-up is not met because role-training-completed stands at yes

  Rule: staff-development-not-always-supported (requires_improvement)

    Scenario: met when some staff are left to keep up their skills by themselves
      Given the fact e1 that staff-development-supported partly holds
      When the service is assessed
      Then staff-development-not-always-supported is met because of e1

    Scenario: met when chances to develop are few
      Given the fact e1 that staff-development-supported partly holds
      When the service is assessed
      Then staff-development-not-always-supported is met because of e1

    Scenario: not met when staff are helped both to keep up and to get on
      Given the fact e1 that staff-development-supported holds
      When the service is assessed
      Then staff-development-not-always-supported is not met because staff-development-supported stands at yes

  Rule: staff-support-has-gaps (requires_improvement)

    Scenario: met when some managers have no time to support their staff
      Given the fact e1 that staff-supported-and-managed-well partly holds
      When the service is assessed
      Then staff-support-has-gaps is met because of e1

    Scenario: not met when all staff have the support they need
      Given the fact e1 that staff-supported-and-managed-well holds
      When the service is assessed
      Then staff-support-has-gaps is not met because staff-supported-and-managed-well stands at yes

  Rule: supervision-has-gaps (requires_improvement)

    Scenario: met when supervision is months behind on two wards
      Given the fact e1 that staff-supervised-in-time partly holds
      When the service is assessed
      Then supervision-has-gaps is met because of e1

    Scenario: met when the service cannot say who has had supervision
      Given the fact e1 that staff-supervised-in-time is not shown
      When the service is assessed
      Then supervision-has-gaps is met because of e1

    Scenario: not met when supervision keeps to its dates
      Given the fact e1 that staff-supervised-in-time holds
      When the service is assessed
      Then supervision-has-gaps is not met because staff-supervised-in-time stands at yes

  Rule: appraisal-has-gaps (requires_improvement)

    Scenario: met when 89 percent of staff have had an appraisal
      Given the fact e1 that staff-appraised-in-time measures 89 percent
      When the service is assessed
      Then appraisal-has-gaps is met because of e1

    Scenario: not met when 90 percent of staff have had an appraisal
      Given the fact e1 that staff-appraised-in-time measures 90 percent
      When the service is assessed
      Then appraisal-has-gaps is not met because staff-appraised-in-time stands at yes

  Rule: supervision-or-appraisal-of-little-use (requires_improvement)

    Scenario: met when supervision deals with rotas and hardly with practice
      Given the fact e1 that supervision-helps-staff partly holds
      And the fact e2 that appraisal-helps-staff holds
      When the service is assessed
      Then supervision-or-appraisal-of-little-use is met because of e1

    Scenario: met when appraisals happen but staff gain little from them
      Given the fact e1 that supervision-helps-staff holds
      And the fact e2 that appraisal-helps-staff partly holds
      When the service is assessed
      Then supervision-or-appraisal-of-little-use is met because of e2

    Scenario: not met when staff gain from supervision and appraisal alike
      Given the fact e1 that supervision-helps-staff holds
      And the fact e2 that appraisal-helps-staff holds
      When the service is assessed
      Then supervision-or-appraisal-of-little-use is not met because supervision-helps-staff stands at yes

  Rule: other-support-for-staff-has-gaps (requires_improvement)

    Scenario: met when there are not enough mentors for students and new staff
      Given the fact e1 that coaching-and-mentoring-offered partly holds
      When the service is assessed
      Then other-support-for-staff-has-gaps is met because of e1

    Scenario: met when some nurses are left alone with their revalidation
      Given the fact e1 that revalidation-supported partly holds
      When the service is assessed
      Then other-support-for-staff-has-gaps is met because of e1

    Scenario: not met when mentors are at hand and revalidation is helped along
      Given the fact e1 that coaching-and-mentoring-offered holds
      And the fact e2 that revalidation-supported holds
      When the service is assessed
      Then other-support-for-staff-has-gaps is not met because coaching-and-mentoring-offered stands at yes

  Rule: variable-performance-way-unclear (requires_improvement)

    Scenario: met when managers differ over what to do about uneven performance
      Given the fact e1 that variable-performance-approach-clear partly holds
      When the service is assessed
      Then variable-performance-way-unclear is met because of e1

    Scenario: met when nobody can show how uneven performance would be noticed
      Given the fact e1 that variable-performance-approach-clear is not shown
      When the service is assessed
      Then variable-performance-way-unclear is met because of e1

    Scenario: not met when uneven performance is seen and everybody knows what follows
      Given the fact e1 that variable-performance-approach-clear holds
      When the service is assessed
      Then variable-performance-way-unclear is not met because variable-performance-approach-clear stands at yes

  Rule: poor-performance-not-always-put-right (requires_improvement)

    Scenario: met when poor performance was taken up late
      Given the fact e1 that poor-performance-dealt-with partly holds
      When the service is assessed
      Then poor-performance-not-always-put-right is met because of e1

    Scenario: met when some who fell short got no help to improve
      Given the fact e1 that staff-supported-to-perform-better partly holds
      When the service is assessed
      Then poor-performance-not-always-put-right is met because of e1

    Scenario: not met when poor performance is met soon, with effect and with help
      Given the fact e1 that poor-performance-dealt-with holds
      And the fact e2 that staff-supported-to-perform-better holds
      When the service is assessed
      Then poor-performance-not-always-put-right is not met because poor-performance-dealt-with stands at yes

  Rule: staff-unfit-for-effective-care (inadequate)

    Scenario: met when staff lack the skills to look after those in their care
      Given the fact e1 that staff-skilled-for-role does not hold, with significant impact
      And the fact e2 that staff-qualified-for-role holds
      When the service is assessed
      Then staff-unfit-for-effective-care is met because of e1

    Scenario: met when clinical work is done by people not qualified for it
      Given the fact e1 that staff-skilled-for-role partly holds
      And the fact e2 that staff-qualified-for-role does not hold, with significant impact
      When the service is assessed
      Then staff-unfit-for-effective-care is met because of e2

    Scenario: met once when those who do clinical work have neither the skills nor the qualifications
      Given the fact e1 that staff-skilled-for-role does not hold
      And the fact e2 that staff-qualified-for-role does not hold
      When the service is assessed
      Then staff-unfit-for-effective-care is met because of e1, e2

    Scenario: not met when staff lack some of the skills, and one qualification could not be traced
      Given the fact e1 that staff-skilled-for-role partly holds
      And the fact e2 that staff-qualified-for-role is not shown
      When the service is assessed
      Then staff-unfit-for-effective-care is not met because staff-skilled-for-role stands at partly

  Rule: staff-skills-left-to-decline (inadequate)

    Scenario: met when the skills of staff have been let run down across the service
      Given the fact e1 that staff-development-supported does not hold
      When the service is assessed
      Then staff-skills-left-to-decline is met because of e1

    Scenario: met when staff get none of the training they need to give good care
      Given the fact e1 that training-meets-learning-needs does not hold
      When the service is assessed
      Then staff-skills-left-to-decline is met because of e1

    Scenario: not met when the skills and training of some staff alone fall short
      Given the fact e1 that staff-development-supported partly holds
      And the fact e2 that training-meets-learning-needs partly holds
      When the service is assessed
      Then staff-skills-left-to-decline is not met because staff-development-supported stands at partly

  Rule: staff-left-without-supervision-or-management (inadequate)

    Scenario: met when staff have had no supervision at all
      Given the fact e1 that staff-supervised-in-time does not hold
      When the service is assessed
      Then staff-left-without-supervision-or-management is met because of e1

    Scenario: met when supervision is an empty form
      Given the fact e1 that supervision-helps-staff does not hold
      When the service is assessed
      Then staff-left-without-supervision-or-management is met because of e1

    Scenario: met when staff are left to cope without managers
      Given the fact e1 that staff-supported-and-managed-well does not hold
      When the service is assessed
      Then staff-left-without-supervision-or-management is met because of e1

    Scenario: not met when supervision is irregular and managers are absent at weekends
      Given the fact e1 that staff-supervised-in-time partly holds
      And the fact e2 that supervision-helps-staff partly holds
      And the fact e3 that staff-supported-and-managed-well partly holds
      When the service is assessed
      Then staff-left-without-supervision-or-management is not met because staff-supervised-in-time stands at partly

    Scenario: not met when nothing was learnt about supervision or management
      When the service is assessed
      Then staff-left-without-supervision-or-management is not met because staff-supervised-in-time is unknown

  Rule: poor-performance-left-alone (inadequate)

    Scenario: met when poor performance went on for a year before anybody acted
      Given the fact e1 that poor-performance-dealt-with does not hold
      When the service is assessed
      Then poor-performance-left-alone is met because of e1

    Scenario: not met when action on poor performance was slow or weak in places
      Given the fact e1 that poor-performance-dealt-with partly holds
      When the service is assessed
      Then poor-performance-left-alone is not met because poor-performance-dealt-with stands at partly
