"""The process checks: each with a case that it finds and a near miss that it does not, with the ids it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from builders import HEALTHCARE, evidence, fact, given, healthcare
from ratingengine import Assessment, Framework, load_evidence, rate
from ratingengine._model import Span
from ratingengine.audit import Remark, audit, checks
from ratingengine.framework import Audit

EXAMPLES = Path(__file__).parents[2] / "examples"
IMPROVING, FIGURES, RISKS = "safety-improving", "safety-figures-accurate", "risks-to-people-assessed"
STAFFING, TRAINING = "staffing-meets-plan", "safety-training-up-to-date"


def seen(claim: str, holds: str = "yes", **more: Any) -> dict[str, Any]:
    """A fact with a source, a day and words of its own, to which no check objects."""
    told = {"says": f"We saw of {claim} that it was {holds}.", "source": "records", "observed_on": "2025-12-01"}
    return fact(claim, holds, **(told | more))


def measured(claim: str, value: float, **more: Any) -> dict[str, Any]:
    reading = {"value": str(value), "unit": "percent"}
    known = {"where": "Ward 1", "source": "data", "observed_on": "2025-12-01", "says": f"Of {claim}: {value}."}
    return {"id": claim, "claim": claim, "measure": reading} | known | more


def assess(facts: Iterable[Mapping[str, Any]] = (), framework: Framework | None = None, **more: Any) -> Assessment:
    return rate(evidence(facts, **more), framework or healthcare())


def found(check: str, assessment: Assessment, years: int | None = None) -> list[Remark]:
    """What one check has to say."""
    assert check in [one.id for one in checks()]
    return [one for one in audit(assessment, years=years) if one.check == check]


def told(check: str, assessment: Assessment, years: int | None = None) -> list[tuple[str, tuple[str, ...]]]:
    """The weight of each remark of one check, and what it is about."""
    return [(one.severity, one.about) for one in found(check, assessment, years)]


def departure(**more: Any) -> dict[str, Any]:
    """A departure that fits a judgement of S5 by a single finding below the favourable levels."""
    return {
        "id": "d1",
        "of": "S5",
        "principle": "shortfalls-outweigh",
        "from": "requires_improvement",
        "to": "good",
        "rationale": "It was put right before we left.",
        "decided_by": "lead inspector",
        "decided_on": "2026-01-10",
        "approved_by": "quality panel",
    } | more


def correction(**more: Any) -> dict[str, Any]:
    """A point of fact that was accepted, by which the first of the facts no longer counts."""
    told = {"id": "k1", "withdraws": f"{IMPROVING}.no", "because": "It was another ward.", "accepted_by": "panel"}
    return told | {"accepted_on": "2026-01-20"} | more


def carried(**more: Any) -> dict[str, Any]:
    return {"id": "c1", "of": "caring", "level": "good", "rated_on": "2021-01-01", "origin": "Before."} | more


class TestTheSameEvidenceTwice:
    """Words and figures that are used more than once."""

    def test_it_is_a_fault_where_findings_rest_on_the_same_words_by_two_claims(self) -> None:
        one = seen(IMPROVING, "no", id="a", says="Falls rose, and nobody knew why.")
        other = seen(RISKS, "no", id="b", says="falls rose and nobody  knew why")

        (remark,) = found("same-words-twice", assess([one, other]))

        assert (remark.severity, remark.about) == ("fault", ("a", "b"))
        assert "record-on-safety-standing-still" in remark.says
        assert "over S2 and S5" in remark.says

    def test_it_says_that_both_lie_within_one_kloe(self) -> None:
        facts = [seen(claim, "no", id=claim, says="Falls rose.") for claim in (IMPROVING, FIGURES)]

        (remark,) = found("same-words-twice", assess(facts))

        assert remark.severity == "fault"
        assert "within S5" in remark.says

    def test_it_is_only_a_note_on_one_claim_as_a_claim_counts_once(self) -> None:
        facts = [seen(IMPROVING, "no", id=name, says="Falls rose.") for name in ("a", "b")]

        assert told("same-words-twice", assess(facts)) == [("note", ("a", "b"))]

    def test_it_is_only_a_note_where_no_finding_rests_on_one_of_them(self) -> None:
        facts = [
            seen(IMPROVING, "no", id="a", says="Falls rose."),
            seen("zero-harm-culture", id="b", says="Falls rose."),
        ]

        assert told("same-words-twice", assess(facts)) == [("note", ("a", "b"))]

    @pytest.mark.parametrize("apart", [{"where": "Ward 2"}, {"observed_on": "2025-12-02"}, {"source": "survey"}])
    def test_it_is_only_a_note_where_something_tells_them_apart(self, apart: dict[str, Any]) -> None:
        one = seen(IMPROVING, "no", id="a", says="Falls rose.", where="Ward 1")
        other = seen(RISKS, "no", id="b", says="Falls rose.", where="Ward 1") | apart

        assert told("same-words-twice", assess([one, other])) == [("note", ("a", "b"))]

    def test_it_finds_nothing_in_other_words(self) -> None:
        facts = [seen(IMPROVING, "no", says="Falls rose."), seen(RISKS, "no", says="Falls rose again.")]

        assert told("same-words-twice", assess(facts)) == []

    def test_it_leaves_out_a_fact_that_was_superseded(self) -> None:
        facts = [seen(IMPROVING, "no", id=name, says="Falls rose.") for name in ("a", "b")]

        assert told("same-words-twice", assess([facts[0], facts[1] | {"supersedes": "a"}])) == []

    def test_it_notes_one_figure_on_two_claims(self) -> None:
        (remark,) = found("same-figure-twice", assess([measured(STAFFING, 80), measured(TRAINING, 80)]))

        assert (remark.severity, remark.about) == ("note", (TRAINING, STAFFING))
        assert "over S1 and S2" in remark.says

    @pytest.mark.parametrize("other", [{"where": "Ward 2"}, {"source": "survey"}, {"observed_on": "2025-12-02"}])
    def test_it_finds_nothing_in_the_same_number_of_something_else(self, other: dict[str, Any]) -> None:
        assessment = assess([measured(STAFFING, 80), measured(TRAINING, 80, **other)])

        assert told("same-figure-twice", assessment) == []

    def test_a_figure_told_in_the_same_words_is_told_once(self) -> None:
        assessment = assess([measured(claim, 80, says="It was 80.") for claim in (STAFFING, TRAINING)])

        assert told("same-words-twice", assessment) == [("fault", (TRAINING, STAFFING))]
        assert told("same-figure-twice", assessment) == []

    def test_it_finds_nothing_in_figures_that_do_not_say_where(self) -> None:
        facts = [measured(claim, 80) for claim in (STAFFING, TRAINING)]

        assert told("same-figure-twice", assess([facts[0], facts[1] | {"where": None}])) == []


class TestTimes:
    """The time that was to be looked at, the cut-off, the rules in force, and ratings carried forward."""

    WINDOW = {"from": "2025-06-01", "until": "2025-12-01"}  # noqa: RUF012 - never changed

    @pytest.mark.parametrize("day", ["2025-05-31", "2025-12-02"])
    def test_a_fact_outside_the_window_is_a_fault(self, day: str) -> None:
        assessment = assess([seen(IMPROVING, id="a", observed_on=day)], window=self.WINDOW)

        assert told("outside-window", assessment) == [("fault", ("a",))]

    @pytest.mark.parametrize("day", ["2025-06-01", "2025-12-01"])
    def test_its_first_and_last_day_belong_to_it(self, day: str) -> None:
        assert told("outside-window", assess([seen(IMPROVING, observed_on=day)], window=self.WINDOW)) == []

    def test_when_it_was_recorded_stands_in_for_when_it_was_observed(self) -> None:
        late = seen(IMPROVING, id="a", observed_on=None, recorded_on="2025-12-02")

        assert told("outside-window", assess([late], window=self.WINDOW)) == [("fault", ("a",))]
        assert told("outside-window", assess([late | {"observed_on": "2025-12-01"}], window=self.WINDOW)) == []

    def test_when_a_correction_was_recorded_says_nothing_of_the_day_that_it_is_about(self) -> None:
        late = seen(IMPROVING, id="a", observed_on=None, recorded_on="2025-12-22")
        correction = {"id": "c", "adds": "a", "because": "Shown.", "accepted_by": "lead", "accepted_on": "2025-12-23"}

        assessment = assess([late], window=self.WINDOW, corrections=[correction])

        assert told("outside-window", assessment) == [("note", ("a",))]
        (remark,) = found("outside-window", assessment)
        assert remark.says.startswith("1 fact without a day of observation cannot be held against the time")

    def test_facts_without_a_date_are_noted_together(self) -> None:
        facts = [seen(claim, id=claim[:7], observed_on=None) for claim in (IMPROVING, "zero-harm-culture")]

        (remark,) = found("outside-window", assess(facts, window=self.WINDOW))

        assert (remark.severity, remark.about) == ("note", ("safety-", "zero-ha"))
        assert remark.says.startswith("2 facts without a day of observation")

    @pytest.mark.parametrize("check", ["outside-window", "after-cut-off"])
    def test_it_is_noted_that_nothing_is_stated_to_hold_facts_against(self, check: str) -> None:
        assert told(check, assess([seen(IMPROVING, observed_on=None)])) == [("note", ())]

    @pytest.mark.parametrize(
        "dates",
        [
            {"recorded_on": "2025-12-21"},
            {"observed_on": "2025-12-21"},
            {"observed_on": "2025-12-21", "recorded_on": "2025-11-02"},
            {"observed_on": "2025-11-02", "recorded_on": "2025-12-21"},
        ],
    )
    def test_a_fact_taken_in_after_the_cut_off_is_a_fault(self, dates: dict[str, str]) -> None:
        late = seen(IMPROVING, id="a", **dates)

        assert told("after-cut-off", assess([late], cut_off="2025-12-20")) == [("fault", ("a",))]

    def test_one_recorded_on_the_very_day_is_none(self) -> None:
        assert told("after-cut-off", assess([seen(IMPROVING, recorded_on="2025-12-20")], cut_off="2025-12-20")) == []

    def test_what_a_correction_adds_may_be_later(self) -> None:
        late = seen(IMPROVING, id="a", recorded_on="2026-02-01")
        correction = {
            "id": "k1",
            "adds": "a",
            "because": "It was so on the day.",
            "accepted_by": "lead inspector",
            "accepted_on": "2026-02-02",
        }

        assert told("after-cut-off", assess([late], cut_off="2025-12-20", corrections=[correction])) == []

    def test_a_rating_older_than_asked_for_is_a_fault(self) -> None:
        assessment = assess(carried_forward=[carried(rated_on="2023-12-31")])

        assert told("carried-forward-too-long", assessment, years=2) == [("fault", ("c1", "caring"))]

    @pytest.mark.parametrize("day", ["2024-01-01", "2024-01-02"])
    def test_one_of_exactly_so_many_years_is_not_too_old(self, day: str) -> None:
        assert told("carried-forward-too-long", assess(carried_forward=[carried(rated_on=day)]), years=2) == []

    def test_a_number_that_is_our_own_reading_makes_a_note_and_says_so(self) -> None:
        assessment = assess(carried_forward=[carried(rated_on="2020-12-31")])

        (remark,) = found("carried-forward-too-long", assessment)

        assert remark.severity == "note"
        assert "more than 5 years" in remark.says
        assert "interpretation" in remark.says

    def test_a_published_number_makes_a_fault(self) -> None:
        rule = Audit(carried_forward_years=3, basis="published", source="A page.")
        framework = replace(healthcare(), audit=rule)

        assessment = assess(framework=framework, carried_forward=[carried(rated_on="2022-12-31")])

        assert told("carried-forward-too-long", assessment) == [("fault", ("c1", "caring"))]

    def test_it_is_noted_where_nothing_gives_a_number(self) -> None:
        framework = replace(healthcare(), audit=None)

        assert told("carried-forward-too-long", assess(framework=framework, carried_forward=[carried()])) == [
            ("note", ("c1",))
        ]
        assert told("carried-forward-too-long", assess(framework=framework)) == []

    def test_rules_that_were_not_in_force_are_a_fault(self) -> None:
        ended = replace(healthcare(), in_force=Span(until=date(2025, 12, 31)))
        lasting = replace(healthcare(), in_force=Span(until=date(2026, 1, 1)))

        assert told("rules-in-force", assess(framework=ended)) == [("fault", (HEALTHCARE,))]
        assert told("rules-in-force", assess(framework=lasting)) == []

    def test_it_is_noted_that_rules_do_not_say_when(self) -> None:
        assert told("rules-in-force", assess()) == [("note", (HEALTHCARE,))]


class TestDecisions:
    """What people decided, by whom, when and with what reasons."""

    FACTS = [seen(IMPROVING, "no")]  # noqa: RUF012 - never changed
    ON_DEPARTURES = ("departure-not-applied", "departure-approved-alone", "departure-thin", "departure-early")

    @pytest.mark.parametrize("check", ON_DEPARTURES)
    def test_a_departure_in_order_passes(self, check: str) -> None:
        assessment = assess(self.FACTS, departures=[departure()])

        assert assessment.verdict("S5").departure == "d1"
        assert told(check, assessment) == []

    def test_one_that_is_not_applied_is_a_fault_and_says_why(self) -> None:
        (remark,) = found("departure-not-applied", assess(self.FACTS, departures=[departure(principle="one-failing")]))

        assert (remark.severity, remark.about) == ("fault", ("d1", "S5"))
        assert "does not rest on that" in remark.says

    @pytest.mark.parametrize("who", ["quality panel", "Quality  Panel.", "The quality panel"])
    def test_the_same_role_cannot_decide_and_approve(self, who: str) -> None:
        assessment = assess(self.FACTS, departures=[departure(decided_by=who)])

        assert told("departure-approved-alone", assessment) == [("fault", ("d1",))]

    def test_too_few_words_of_reason_are_noted(self) -> None:
        assessment = assess(self.FACTS, departures=[departure(rationale="Put right.")])

        assert told("departure-thin", assessment) == [("note", ("d1",))]

    @pytest.mark.parametrize(
        "lacking",
        [
            {"rationale": "."},
            *({"approved_by": who} for who in ("n/a", "-", "Pending", "None yet.", "Not yet approved")),
        ],
    )
    def test_no_reason_or_no_approver_is_a_fault(self, lacking: dict[str, str]) -> None:
        assert told("departure-thin", assess(self.FACTS, departures=[departure(**lacking)])) == [("fault", ("d1",))]

    def test_three_words_can_be_a_reason(self) -> None:
        assert told("departure-thin", assess(self.FACTS, departures=[departure(rationale="Now put right.")])) == []

    def test_a_departure_before_the_assessment_is_a_fault(self) -> None:
        early = assess(self.FACTS, departures=[departure(decided_on="2025-12-31")])
        same_day = assess(self.FACTS, departures=[departure(decided_on="2026-01-01")])

        assert told("departure-early", early) == [("fault", ("d1",))]
        assert told("departure-early", same_day) == []

    def test_a_correction_accepted_before_the_assessment_is_a_fault(self) -> None:
        def corrected(on: str) -> Assessment:
            return assess(self.FACTS, corrections=[correction(accepted_on=on)])

        assert told("correction-early", corrected("2025-12-31")) == [("fault", ("k1",))]
        assert "accepted on 31 December 2025" in found("correction-early", corrected("2025-12-31"))[0].says
        assert told("correction-early", corrected("2026-01-01")) == []

    def test_a_level_by_people_that_the_evidence_does_not_come_to_is_noted(self) -> None:
        (remark,) = found("given-against-evidence", assess(self.FACTS, judgements=[given("S5", "good")]))

        assert (remark.severity, remark.about) == ("note", ("j1", "S5"))
        assert "Good, the evidence comes to Requires improvement" in remark.says

    def test_one_that_it_comes_to_is_not(self) -> None:
        assessment = assess(self.FACTS, judgements=[given("S5", "requires_improvement")])

        assert told("given-against-evidence", assessment) == []

    def test_a_limit_below_what_people_and_evidence_agree_on_is_no_disagreement(self) -> None:
        facts = [seen(IMPROVING), seen(RISKS)]
        notice = {
            "id": "e1",
            "event": "requirement-notice",
            "says": "Served.",
            "on": "2025-12-01",
            "linked_to": "safe",
        }

        assessment = assess(facts, judgements=[given("safe", "good")], events=[notice])

        assert assessment.verdict("safe").level == "requires_improvement"
        assert told("given-against-evidence", assessment) == []

    def test_a_departure_says_why_there_is_a_disagreement(self) -> None:
        notice = {"id": "e1", "event": "warning-notice", "says": "Served.", "on": "2025-12-01", "linked_to": "safe"}
        lifted = departure(of="safe", principle="warning-notice-limits-domain") | {"from": "inadequate"}
        case = {"judgements": [given("safe", "good")], "events": [notice]}

        with_departure = assess(self.FACTS, departures=[lifted], **case)

        assert with_departure.verdict("safe").departure == "d1"
        assert told("given-against-evidence", with_departure) == []
        assert told("given-against-evidence", assess(self.FACTS, **case)) == [("note", ("j1", "safe"))]

    def test_not_rating_what_the_evidence_rates_is_noted(self) -> None:
        (remark,) = found("given-against-evidence", assess(self.FACTS, judgements=[given("S5", "not_rated")]))

        assert remark.about == ("j1", "S5")
        assert "no rating" in remark.says

    def test_a_judgement_with_hardly_a_reason_is_noted(self) -> None:
        thin = given("S5", "good") | {"because": "As discussed."}

        assert told("judgement-thin", assess(self.FACTS, judgements=[thin])) == [("note", ("j1",))]
        assert told("judgement-thin", assess(self.FACTS, judgements=[given("S5", "good")])) == []


class TestEvidence:
    """What was not used, what conflicts, what is open, and where it all comes from."""

    def test_unused_facts_are_noted_together_with_the_reasons(self) -> None:
        facts = [seen(IMPROVING, id="a"), seen(IMPROVING, "no", id="b", supersedes="a")]
        facts.append({"id": "c", "says": "Nobody knows.", "kloe": "S5"})

        (remark,) = found("unused-evidence", assess(facts))

        assert (remark.severity, remark.about) == ("note", ("a", "c"))
        assert "b supersedes it" in remark.says
        assert "bears on no claim" in remark.says

    def test_where_every_fact_is_used_there_is_nothing_to_note(self) -> None:
        assert told("unused-evidence", assess([seen(IMPROVING)])) == []

    def test_facts_that_conflict_are_noted_with_their_sides_and_what_rests_on_them(self) -> None:
        (remark,) = found("conflicting-evidence", assess([seen(IMPROVING, id="a"), seen(IMPROVING, "no", id="b")]))

        assert (remark.severity, remark.about) == ("note", (IMPROVING, "a", "b"))
        assert "no by b; yes by a" in remark.says
        assert "record-on-safety-standing-still" in remark.says

    def test_it_is_said_where_no_finding_rests_on_them(self) -> None:
        claim = "zero-harm-culture"

        (remark,) = found("conflicting-evidence", assess([seen(claim, id="a"), seen(claim, "no", id="b")]))

        assert "no finding rests on it" in remark.says

    def test_facts_that_agree_are_not_noted(self) -> None:
        facts = [seen(IMPROVING, "partly", id="a"), seen(IMPROVING, "not_shown", id="b")]

        assert told("conflicting-evidence", assess(facts)) == []

    def test_a_rating_that_is_not_settled_is_noted_with_its_bounds(self) -> None:
        remarks = found("not-settled", assess([seen(IMPROVING)]))

        assert ("safe",) in [one.about for one in remarks]
        assert any("Safe is rated Good" in one.says and "Inadequate to" in one.says for one in remarks)

    def test_a_rating_that_people_gave_is_settled(self) -> None:
        remarks = found("not-settled", assess(judgements=[given("safe", "good")]))

        assert ("safe",) not in [one.about for one in remarks]

    def test_a_rating_on_one_kind_of_source_is_noted(self) -> None:
        assessment = assess([seen(IMPROVING, id="a"), seen(RISKS, id="b")])

        assert ("note", ("safe", "a", "b")) in told("single-source", assessment)

    def test_findings_that_people_judged_over_are_left_out(self) -> None:
        facts = [seen(IMPROVING, id="a"), seen(RISKS, id="b", source="observation")]

        assert told("single-source", assess(facts, judgements=[given("S5", "good")])) == [("note", ("safe", "b"))]

    @pytest.mark.parametrize("other", ["observation", None])
    def test_another_source_or_an_unstated_one_is_enough(self, other: str | None) -> None:
        assert told("single-source", assess([seen(IMPROVING), seen(RISKS, source=other)])) == []

    def test_a_rating_that_people_gave_rests_on_no_source(self) -> None:
        assert told("single-source", assess([seen(IMPROVING)], judgements=[given("safe", "good")])) == []

    def test_facts_without_a_source_are_noted_together(self) -> None:
        facts = [seen(IMPROVING, id="a", source=None), seen(RISKS, id="b", source=None), seen("zero-harm-culture")]

        assert told("source-not-stated", assess(facts)) == [("note", ("a", "b"))]
        assert told("source-not-stated", assess([facts[2]])) == []

    def test_personal_data_is_a_fault_wherever_it_stands_and_is_not_repeated(self) -> None:
        facts = [seen(IMPROVING, id="a", says="Reached on 07700 900123."), seen(IMPROVING, id="b", where="x@y.org")]
        facts[1]["supersedes"] = "a"

        remarks = found("personal-data", assess(facts, judgements=[given("S5", "good") | {"made_by": "m@n.org"}]))

        assert [(one.severity, one.about) for one in remarks] == [("fault", (of,)) for of in ("a", "b", "j1")]
        assert not any("07700" in one.says or "@" in one.says for one in remarks)

    def test_words_without_any_are_not(self) -> None:
        assert told("personal-data", assess([seen(IMPROVING)])) == []


class TestTheWhole:
    """What holds for every audit."""

    def test_it_lists_every_check_once_with_what_it_asks(self) -> None:
        listed = checks()

        assert len({one.id for one in listed}) == len(listed) == 19
        assert all(one.asks.endswith("?") for one in listed)

    def test_every_remark_belongs_to_a_check_and_comes_in_their_order(self) -> None:
        order = [one.id for one in checks()]
        assessment = rate(load_evidence(EXAMPLES / "elmhollow-hospital.yaml", healthcare()), healthcare())

        remarks = audit(assessment)

        places = [order.index(one.check) for one in remarks]
        assert len(remarks) > 10
        assert places == sorted(places)

    def test_the_order_of_the_evidence_makes_no_difference(self) -> None:
        whole = load_evidence(EXAMPLES / "harbour-road-surgery.yaml", healthcare())
        turned = whole.model_copy(update={"facts": whole.facts[::-1], "carried_forward": whole.carried_forward[::-1]})

        assert audit(rate(turned, healthcare())) == audit(rate(whole, healthcare()))

    def test_an_example_has_no_fault(self) -> None:
        whole = load_evidence(EXAMPLES / "harbour-road-surgery.yaml", healthcare())

        remarks = audit(rate(whole, healthcare()))

        assert [one for one in remarks if one.severity == "fault"] == []
        assert (
            "conflicting-evidence",
            ("test-results-seen-promptly", "late-result-complaint", "results-worklist"),
        ) in [(one.check, one.about) for one in remarks]

    def test_the_page_on_challenges_names_every_check_once(self) -> None:
        page = (Path(__file__).parents[2] / "docs" / "challenging-a-rating.md").read_text(encoding="utf-8")

        assert [page.count(f"| `{one.id}` |") for one in checks()] == [1] * len(checks())
