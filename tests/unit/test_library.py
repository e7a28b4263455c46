"""The library, as another system calls it: typed, frozen, and clear about what it will not do."""

from __future__ import annotations

import dataclasses
import gc
import json
import pickle
import weakref
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import pydantic
import pytest

import ratingengine
from builders import content, evidence, fact, given, healthcare, judged, shipped
from ratingengine import (
    EngineError,
    Evidence,
    EvidenceError,
    RatingEngineError,
    load_framework,
    load_many,
    parse_evidence,
    rate,
)
from ratingengine.aggregation import rate_domain, rate_overall
from ratingengine.explanation import day
from ratingengine.inference import Engine
from ratingengine.jsonreport import as_json
from ratingengine.judgement import Weighed, judge
from ratingengine.positions import Position, take_positions
from ratingengine.wording import why_not_lines

SMALL = Path(__file__).parents[1] / "bad" / "rules" / "base"


CARE = "adult-social-care-well-led"


class TestValues:
    """Everything that comes back is frozen, and survives the way to another process."""

    def test_every_public_name_is_there(self) -> None:
        assert all(hasattr(ratingengine, name) for name in ratingengine.__all__)
        assert (Path(ratingengine.__file__).parent / "py.typed").exists()

    def test_nothing_can_be_changed(self) -> None:
        assessment = rate(evidence([fact("safety-improving")]), healthcare())

        with pytest.raises(dataclasses.FrozenInstanceError):
            assessment.overall.level = "best"  # type: ignore[misc]
        with pytest.raises(dataclasses.FrozenInstanceError):
            assessment.unused = ()  # type: ignore[misc]
        with pytest.raises(pydantic.ValidationError):
            assessment.evidence.facts[0].holds = "no"  # type: ignore[misc]
        with pytest.raises(dataclasses.FrozenInstanceError):
            healthcare().id = "other"  # type: ignore[misc]

    def test_they_survive_pickling(self) -> None:
        assessment = rate(evidence([fact("safety-improving", "partly")]), healthcare())

        copy = pickle.loads(pickle.dumps(assessment))  # noqa: S301 - our own

        assert as_json(copy) == as_json(assessment)
        assert as_json(rate(copy.evidence, copy.framework)) == as_json(assessment)

    def test_errors_survive_pickling_with_their_problems(self) -> None:
        with pytest.raises(EvidenceError) as refused:
            parse_evidence(content([fact("no-such-claim")]), healthcare())

        copy = pickle.loads(pickle.dumps(refused.value))  # noqa: S301 - our own

        assert copy.problems == refused.value.problems
        assert "unknown claim `no-such-claim`" in copy.problems[0].sentence


class TestRefusals:
    """What cannot be rated is refused in a sentence."""

    def test_evidence_for_another_framework_is_not_rated(self) -> None:
        with pytest.raises(
            RatingEngineError, match="the evidence is for the framework `healthcare-2016`, not `lending"
        ):
            rate(evidence(), load_framework(SMALL))

    def test_there_is_no_verdict_on_what_does_not_exist(self) -> None:
        with pytest.raises(RatingEngineError, match=r"there is no verdict on `saef`; did you mean `safe`\?"):
            rate(evidence(), healthcare()).verdict("saef")

    def test_there_is_no_why_not_for_a_level_that_does_not_exist(self) -> None:
        with pytest.raises(RatingEngineError, match=r"unknown level `goood`; did you mean `good`\?"):
            rate(evidence(), healthcare()).why_not("safe", "goood")


class TestWhatPeopleDecide:
    """A level given by people stands beside what the principles come to, and both keep their grounds."""

    def test_both_values_and_their_grounds_stay(self) -> None:
        facts = [fact("safety-improving", "partly", id="e1"), fact("safety-record-good", "partly", id="e2")]
        verdict = rate(evidence(facts, judgements=[given("S5", "good")]), healthcare()).verdict("S5")

        assert (verdict.level, verdict.computed, verdict.disagrees) == ("good", "requires_improvement", True)
        assert [ground.id for ground in verdict.because] == ["j1"]
        assert [ground.id for ground in verdict.computed_because] == [
            "several-shortfalls",
            "record-on-safety-standing-still",
            "record-on-safety-not-yet-good",
        ]

    def test_findings_under_a_judgement_by_people_do_not_count_again_in_the_domain(self) -> None:
        facts = [fact("safety-performance-monitored", "no", impact="significant", id="e1")]
        judged = rate(evidence(facts, judgements=[given("S5", "good")]), healthcare())
        not_judged = rate(evidence(facts), healthcare())

        assert [judged.verdict("safe").level, not_judged.verdict("safe").level] == ["good", "inadequate"]
        assert judged.warnings == ("S5: j1 gives Good, but the evidence comes to Inadequate",)


class TestWhatLimitsDoToThem:
    """A limit on what people gave is no disagreement between people and evidence."""

    LIMITED: ClassVar = {
        "event": "requirement-notice",
        "says": "A notice.",
        "on": "2025-12-02",
        "linked_to": "safe",
        "id": "v1",
    }

    def test_people_and_evidence_agree_below_a_limit(self) -> None:
        facts = [fact("safety-improving"), fact("safety-record-good")]

        assessment = rate(evidence(facts, judgements=judged(safe="good"), events=[self.LIMITED]), healthcare())

        verdict = assessment.verdict("safe")
        assert (verdict.level, verdict.given_level, verdict.computed) == ("requires_improvement", "good", "good")
        assert not verdict.disagrees
        assert assessment.warnings == ()

    def test_where_they_differ_the_level_that_was_given_is_named(self) -> None:
        facts = [fact("safety-improving", "partly"), fact("safety-record-good", "partly")]
        events = [self.LIMITED | {"event": "warning-notice"}]

        assessment = rate(evidence(facts, judgements=judged(S5="good"), events=events), healthcare())

        assert assessment.verdict("S5").disagrees
        assert "S5: j-S5 gives Good, but the evidence comes to Requires improvement" in assessment.warnings

    def test_what_people_would_not_rate_is_told_as_such(self) -> None:
        facts = [fact("safety-improving", "partly"), fact("safety-record-good", "partly")]

        assessment = rate(evidence(facts, judgements=judged(S5="not_rated")), healthcare())

        assert assessment.warnings == ("S5: j-S5 gives no level, but the evidence comes to Requires improvement",)

    def test_what_does_not_apply_has_no_part_in_a_percentage(self) -> None:
        tally = dict(rate(evidence([fact("safety-improving")], "nhs_111"), healthcare()).verdict("safe").tally)

        kloes = [kloe for kloe in healthcare().kloes_of("safe") if kloe.is_for("nhs_111")]
        rules = [one for kloe in kloes for one in healthcare().characteristics_of(kloe.id) if one.is_for("nhs_111")]
        good = sum(one.level == "good" for one in rules)
        assert tally["percent_met.good"] == 100 * tally["findings.good"] // good > 0


class TestMemory:
    """A framework that is no longer in use leaves nothing behind."""

    def test_an_engine_goes_when_it_is_let_go(self) -> None:
        engine = Engine(healthcare())
        engine.possible(("S5",), "acute_hospital")
        engine.foresee("S5", [Position("safety-improving", None)], "best", "acute_hospital")
        gone = weakref.ref(engine)

        del engine
        gc.collect()

        assert gone() is None


class TestInputs:
    """A rating is made from exactly its inputs: a missing, surplus or doubled one is refused."""

    @pytest.mark.parametrize("change", [lambda those: those[1:], lambda those: [*those, those[0]], lambda those: []])
    def test_a_domain_takes_its_kloes_and_an_overall_rating_its_domains(self, change: Any) -> None:
        framework, case = healthcare(), evidence()
        assessment, domain = rate(case, framework), framework.domains[0]
        weighed = [Weighed(assessment.verdict(kloe.id)) for kloe in framework.kloes_of(domain.id)]

        assert rate_domain(domain, weighed, case, framework).of == domain.id
        with pytest.raises(EngineError, match="a rating needs each of S1, S2, S3, S4, S5, S6 once, and was given"):
            rate_domain(domain, change(weighed), case, framework)
        with pytest.raises(EngineError, match="a rating needs each of safe, effective, caring, responsive, well_led"):
            rate_overall(change(assessment.ratings), case, framework)


class TestLimits:
    """A limit lowers and never raises, and is shown where it changes nothing."""

    def test_a_limit_above_the_rating_is_shown_and_changes_nothing(self) -> None:
        notice = {"id": "n1", "event": "requirement-notice", "says": "Served.", "on": "2025-12-01", "linked_to": "safe"}
        assessment = rate(evidence(judgements=[given("safe", "inadequate")], events=[notice]), healthcare())
        safe = assessment.verdict("safe")

        assert (safe.level, [ground.id for ground in safe.because]) == ("inadequate", ["j1"])
        assert [(one.limit, one.lowered) for one in safe.limits] == [("requirement-notice-limits-domain", False)]

    def test_a_limit_gives_no_rating_to_what_is_not_rated_but_caps_what_it_could_be(self) -> None:
        notice = {"id": "n1", "event": "requirement-notice", "says": "Served.", "on": "2025-12-01", "linked_to": "safe"}
        safe = rate(evidence(events=[notice]), healthcare()).verdict("safe")

        assert (safe.state, safe.level) == ("insufficient_evidence", None)
        assert safe.could_be == ("inadequate", "requires_improvement")


class TestBounds:
    """What a rating could be takes in that further inputs change how many of a level it takes."""

    def test_inputs_that_may_stay_unrated_are_thought_of(self) -> None:
        notices = [
            {"id": f"n-{of}", "event": "requirement-notice", "says": "Served.", "on": "2025-12-01", "linked_to": of}
            for of in ("responsive", "well_led")
        ]
        levels = judged(safe="outstanding", effective="good", caring="good")

        overall = rate(evidence(judgements=levels, events=notices), healthcare()).overall

        assert overall.level == "outstanding"
        assert overall.could_be == ("inadequate", "outstanding")


class TestGrounds:
    """A verdict says whether it would stand without one of its grounds."""

    @pytest.mark.parametrize(
        ("claims", "level", "one_of_several"),
        [
            (["safety-improving"], "requires_improvement", False),
            (
                ["safety-improving", "safety-record-good"],
                "requires_improvement",
                True,
            ),  # either alone would do
        ],
    )
    def test_shortfalls(self, claims: list[str], level: str, one_of_several: bool) -> None:  # noqa: FBT001 - a table
        verdict = rate(evidence([fact(claim, "partly") for claim in claims]), healthcare()).verdict("S5")

        assert (verdict.level, verdict.one_of_several) == (level, one_of_several)

    def test_two_shortfalls_beside_two_strengths_are_both_needed(self) -> None:
        facts = [fact(claim, "partly") for claim in ("safety-improving", "safety-record-good")]
        facts += [fact(claim) for claim in ("safety-compares-well", "safety-risks-understood")]
        verdict = rate(evidence(facts), healthcare()).verdict("S5")

        assert (verdict.level, verdict.one_of_several) == ("requires_improvement", False)

    def test_three_shortfalls_are_more_than_it_takes(self) -> None:
        claims = ("safety-improving", "safety-record-good", "safety-picture-clear")
        verdict = rate(evidence([fact(claim, "partly") for claim in claims]), healthcare()).verdict("S5")

        assert (verdict.level, verdict.one_of_several) == ("requires_improvement", True)


class TestBands:
    """The bands in force on the day of the assessment decide what a figure means."""

    @pytest.mark.parametrize(
        ("value", "stands"), [("90", "yes"), ("89.9", "partly"), ("75", "partly"), ("74.99", "no")]
    )
    def test_from_their_first_day_on(self, value: str, stands: str) -> None:
        measured = {"id": "e1", "says": "Counted.", "claim": "safety-training-up-to-date"}
        measured |= {"measure": {"value": value, "unit": "percent"}}  # type: ignore[dict-item]
        first_day = evidence([measured], assessed_on="2016-12-01")

        positions = rate(first_day, healthcare()).positions
        assert [one.stands for one in positions if one.claim == "safety-training-up-to-date"] == [stands]
        with pytest.raises(EvidenceError, match="no band of `safety-training-up-to-date` is in force on 2016-11-30"):
            evidence([measured], assessed_on="2016-11-30")


class TestSeveralFrameworks:
    """A batch may hold assessments under several frameworks: each is read with the one that it names."""

    def test_each_is_read_with_its_own(self, tmp_path: Path) -> None:
        care_home = {"organisation": "A care home", "type": "nursing_home"}
        lines = [
            content([fact("safety-improving")], assessment="a"),
            content([fact("innovation-shared")], assessment="b", framework=CARE, service=care_home),
            content([fact("safety-improving")], assessment="c", framework="healthcare-2061"),
            content([fact("innovation-shared")], assessment="d", framework=None, service=care_home),
        ]
        path = tmp_path / "batch.jsonl"
        path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")

        good, care, unknown, nameless = load_many(path, {one.id: one for one in shipped()})

        assert [one.framework for one in (good, care) if isinstance(one, Evidence)] == ["healthcare-2016", CARE]
        assert isinstance(unknown, EvidenceError)
        assert [one.problem for one in unknown.problems] == [
            "the evidence is for the framework `healthcare-2061`, and is read with `healthcare-2016`"
        ]
        assert isinstance(nameless, EvidenceError)
        assert [one.problem for one in nameless.problems] == ["`framework` has no value"]

    def test_what_is_of_another_framework_is_told_once(self) -> None:
        care_home = {"organisation": "A care home", "type": "nursing_home"}
        facts = [fact("innovation-shared"), fact("leadership-called-exceptional", supersedes="nowhere")]
        whole = content(facts, framework=CARE, service=care_home)

        with pytest.raises(EvidenceError) as refused:
            parse_evidence(whole, healthcare())

        assert [one.code for one in refused.value.problems] == ["RE501", "RE213"]

    def test_of_a_name_that_is_only_misspelt_every_problem_is_told(self) -> None:
        whole = content([fact("safety-improvin")], framework="healthcare-2061")

        with pytest.raises(EvidenceError) as refused:
            parse_evidence(whole, healthcare())

        assert [one.code for one in refused.value.problems] == ["RE501", "RE206"]

    def test_a_name_that_no_framework_has_is_told_of_the_one_that_fits_best(self, tmp_path: Path) -> None:
        path = tmp_path / "one.json"
        path.write_text(json.dumps(content([fact("safety-improving")], framework="of-ours")), encoding="utf-8")

        (refused,) = load_many(path, {one.id: one for one in shipped()})

        assert isinstance(refused, EvidenceError)
        assert [one.problem for one in refused.problems] == [
            "the evidence is for the framework `of-ours`, and is read with `healthcare-2016`"
        ]


class TestNothingKnown:
    """What is made of a KLOE on which nothing is known is remembered, for each type of service by itself."""

    def test_no_service_type_gets_what_was_remembered_for_another(self) -> None:
        framework = healthcare()
        for service_type, _ in framework.service_types:
            case, anew = evidence(service_type=service_type), dataclasses.replace(framework)
            unknown = take_positions(case, framework)
            for kloe in framework.kloes:
                those = [one for one in unknown if framework.claim(one.claim).kloe == kloe.id]
                remembered = judge(kloe, those, case, framework)
                assert judge(kloe, those, case, anew) == remembered, (kloe.id, service_type)


class TestWhatIsNotDescribed:
    """Why a verdict is not at a level that the standard does not describe: only people can give it."""

    def test_it_says_so_of_a_domain_without_kloes_and_of_a_kloe_without_the_level(self) -> None:
        service = {"organisation": "A care home", "type": "nursing_home"}
        framework = next(one for one in shipped() if one.id == CARE)
        assessment = rate(evidence([fact("innovation-shared")], framework=CARE, service=service), framework)

        for of in ("safe", "W4"):
            one = assessment.why_not(of, "good")
            assert not one.described
            assert list(why_not_lines(one, {})) == [
                "the standard does not describe this level here, so only people can give it"
            ]
        assert assessment.why_not("W4", "outstanding").described
        assert assessment.why_not("overall", "good").described
        assert assessment.why_not("well_led", "good").described


class TestDays:
    """Dates in reports are in English, whatever locale the calling program has set."""

    def test_every_month_has_its_name(self) -> None:
        months = [day(date(2026, month, 9)) for month in range(1, 13)]

        assert " ".join(months) == (
            "9 January 2026 9 February 2026 9 March 2026 9 April 2026 9 May 2026 9 June 2026 9 July 2026 "
            "9 August 2026 9 September 2026 9 October 2026 9 November 2026 9 December 2026"
        )

    def test_the_locale_has_no_say(self) -> None:
        class Abroad(date):
            def strftime(self, _: str) -> str:
                return f"brumaire {self.year}"

        assert day(Abroad(2026, 5, 14)) == "14 May 2026"
