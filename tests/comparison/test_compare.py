"""What differs between two assessments, which change moved which verdict, and how that is told."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from builders import conditions, evidence, fact, given, healthcare, small_framework
from ratingengine import Assessment, Framework, load_evidence, parse_evidence, rate
from ratingengine.changes import Altered, Change
from ratingengine.changewords import comparison_words
from ratingengine.characteristics import Band, Bands, Conditions, Measure
from ratingengine.comparison import Comparison, Move, as_mapping, compare
from ratingengine.evidence import Event
from ratingengine.undoing import Cause
from records.samples import example

EXAMPLES = Path(__file__).parents[2] / "examples"
IMPROVING, FIGURES, RECORD = "safety-improving", "safety-figures-accurate", "safety-record-good"


def assess(facts: Iterable[Mapping[str, Any]] = (), framework: Framework | None = None, **more: Any) -> Assessment:
    return rate(evidence(facts, **more), framework or healthcare())


def moved(comparison: Comparison, of: str) -> Move:
    move = comparison.move(of)
    assert move is not None, f"{of} did not move; {[one.id for one in comparison.moves]} did"
    return move


def because(move: Move) -> list[list[str]]:
    """The ids of each set of causes."""
    return [[cause.id for cause in way] for way in move.causes]


def told(comparison: Comparison, heading: str) -> str:
    """What is said under a heading, in one text."""
    return "\n".join(dict(comparison_words(comparison))[heading])


class TestWhatDiffers:
    """Changes, by kind, id and field."""

    def test_nothing_differs_from_itself_in_another_order(self) -> None:
        whole = load_evidence(EXAMPLES / "harbour-road-surgery.yaml", healthcare())
        turned = whole.model_copy(update={"facts": whole.facts[::-1]})

        comparison = compare(rate(whole, healthcare()), rate(turned, healthcare()))

        assert comparison.is_empty
        assert comparison.moves == ()
        ((heading, (sentence,)),) = comparison_words(comparison)
        assert heading == "What was compared"
        assert sentence.startswith("Nothing differs between harbour-road-2026-05 of Harbour Road Surgery")

    def test_it_says_first_where_the_services_are_different_ones(self) -> None:
        one = load_evidence(EXAMPLES / "harbour-road-surgery.yaml", healthcare())
        same = one.model_copy(update={"assessment": "the-next"})
        other = one.model_copy(update={"service": one.service.model_copy(update={"organisation": "Quay Surgery"})})

        told = [comparison_words(compare(rate(one, healthcare()), rate(it, healthcare())))[0] for it in (same, other)]

        assert not told[0][1][0].startswith("These are")
        assert told[1][1][0].startswith("These are two different services: harbour-road-2026-05 of Harbour Road")

    def test_it_names_facts_that_are_new_gone_and_different_field_by_field(self) -> None:
        before = assess([fact(IMPROVING, id="a"), fact(FIGURES, id="b", source="records")])
        after = assess([fact(FIGURES, "partly", id="b", where="Ward 1"), fact(RECORD, id="c")])

        assert compare(before, after).evidence == (
            Change("fact", "a", "removed"),
            Change(
                "fact",
                "b",
                "changed",
                (
                    Altered("holds", "yes", "partly"),
                    Altered("source", "records", None),
                    Altered("where", None, "Ward 1"),
                ),
            ),
            Change("fact", "c", "added"),
        )

    def test_a_fact_that_no_longer_counts_is_a_change_though_its_words_are_the_same(self) -> None:
        first = fact(IMPROVING, id="a")
        correction = {
            "id": "k1",
            "withdraws": "a",
            "because": "It was not so.",
            "accepted_by": "lead inspector",
            "accepted_on": "2026-02-01",
        }

        changes = compare(assess([first]), assess([first], corrections=[correction])).evidence

        assert [(one.kind, one.id, one.how) for one in changes] == [
            ("fact", "a", "changed"),
            ("correction", "k1", "added"),
        ]
        assert changes[0].fields == (Altered("unused", None, "the correction k1 withdraws it"),)

    def test_a_fact_that_is_still_not_used_is_told_so(self) -> None:
        facts = [{"id": "a", "prompt": prompt, "says": "It was quiet."} for prompt in ("S5.1", "S5.2")]

        comparison = compare(*(assess([one]) for one in facts))

        said = told(comparison, "What differs in the evidence")
        assert "still not used, now as it names S5.2 but bears on no claim" in said

    def test_it_names_every_other_part_of_the_evidence(self) -> None:
        notice = {"id": "e1", "event": "warning-notice", "says": "Served.", "on": "2025-12-01", "linked_to": "safe"}
        old = {"id": "c1", "of": "caring", "level": "good", "rated_on": "2024-01-01", "origin": "Before."}
        before = assess([fact(IMPROVING)], judgements=[given("S1", "good")], carried_forward=[old])
        after = assess(
            [fact(IMPROVING)],
            service_type="ambulance",
            assessed_on="2026-02-01",
            cut_off="2026-02-01",
            judgements=[given("S1", "inadequate")],
            events=[notice],
        )

        changes = {(one.kind, one.id): one for one in compare(before, after).evidence}

        assert changes["head", "service"].fields == (Altered("type", "acute_hospital", "ambulance"),)
        assert changes["head", "assessment"].fields == (
            Altered("assessed_on", "2026-01-01", "2026-02-01"),
            Altered("cut_off", None, "2026-02-01"),
        )
        assert changes["judgement", "j1"].fields == (Altered("level", "good", "inadequate"),)
        assert changes["event", "e1"].how == "added"
        assert changes["carried_forward", "c1"].how == "removed"
        assert len(changes) == 5

    def test_it_names_rules_that_differ_with_the_field(self) -> None:
        framework = healthcare()
        rules = {one.id: one for one in framework.characteristics}
        rules["safety-better-over-time"] = replace(rules["safety-better-over-time"], level="outstanding")
        del rules["record-on-safety-good"]
        principles = framework.principles[1:2] + framework.principles[:1] + framework.principles[2:]
        other = replace(framework, characteristics=tuple(rules.values()), principles=principles, digest="other")

        changes = compare(assess([]), assess([], framework=other)).rules

        assert [(one.kind, one.id, one.how) for one in changes] == [
            ("framework", "framework", "changed"),
            ("characteristic", "record-on-safety-good", "removed"),
            ("characteristic", "safety-better-over-time", "changed"),
            ("order", "judgement", "changed"),
        ]
        assert changes[2].fields == (Altered("level", "good", "outstanding"),)

    def test_files_are_named_only_where_the_rules_differ(self) -> None:
        framework = replace(healthcare(), files=(("framework.yaml", "1"),))
        commented = replace(framework, files=(("framework.yaml", "2"),))
        changed = replace(commented, title="Another", digest="other")
        sides = [assess([], framework=one) for one in (framework, commented, changed)]

        assert compare(sides[0], sides[1]).is_empty
        assert compare(sides[0], sides[2]).rules[-1] == Change(
            "file", "framework.yaml", "changed", (Altered("sha256", "1", "2"),)
        )

    def test_it_names_limits_and_departures_that_were_applied(self) -> None:
        notice = {"id": "e1", "event": "warning-notice", "says": "Served.", "on": "2025-12-01", "linked_to": "safe"}

        comparison = compare(assess([fact(IMPROVING)]), assess([fact(IMPROVING)], events=[notice]))

        safe = next(one for one in comparison.results if (one.kind, one.id) == ("verdict", "safe"))
        assert Altered("limits", None, "warning-notice-limits-domain by e1") in safe.fields
        assert "limits that lower it: none before, warning-notice-limits-domain by e1 now" in told(
            comparison, "Beside the levels"
        )


class TestWhatMovedIt:
    """Causes in the evidence, from the overall rating down to the fact."""

    def test_the_chain_leads_from_the_domain_to_the_fact_that_takes_the_place_of_another(self) -> None:
        first = [fact(IMPROVING, "no", id="f12"), fact(FIGURES, "partly", id="f13")]
        later = fact(IMPROVING, "yes", id="f12.point-3", supersedes="f12")

        comparison = compare(assess(first), assess([*first, later]))

        assert because(moved(comparison, "safe")) == [["S5"]]
        judgement = moved(comparison, "S5")
        assert (judgement.before, judgement.after, judgement.by) == ("requires_improvement", "good", "evidence")
        assert judgement.causes == ((Cause("evidence", "claim", IMPROVING),),)
        assert judgement.findings == ("record-on-safety-standing-still", "safety-better-over-time")
        assert because(moved(comparison, "record-on-safety-standing-still")) == [[IMPROVING]]
        assert moved(comparison, IMPROVING).causes == ((Cause("evidence", "fact", "f12.point-3"),),)
        words = told(comparison, "Ratings and judgements")
        assert "Safe moves from Requires improvement to Good, because of S5 Track record on safety" in words
        assert "it shows “Safety keeps getting better” and no longer shows “Safety is not getting better" in words
        assert "the fact f12.point-3 (new, in the place of f12)" in told(comparison, "Claims")

    def test_a_correction_is_undone_with_the_fact_that_it_adds(self) -> None:
        wrong = fact(IMPROVING, "no", id="f12")
        right = fact(IMPROVING, "yes", id="f12.point-3")
        correction = {
            "id": "k1",
            "withdraws": "f12",
            "adds": "f12.point-3",
            "because": "It was not so.",
            "accepted_by": "lead inspector",
            "accepted_on": "2026-02-01",
        }

        comparison = compare(assess([wrong]), assess([wrong, right], corrections=[correction]))

        assert moved(comparison, IMPROVING).causes == ((Cause("evidence", "correction", "k1"),),)
        assert "the correction k1 (new, withdraws f12 and adds f12.point-3)" in told(comparison, "Claims")

    def test_each_of_two_changes_is_named_where_undoing_either_is_enough(self) -> None:
        before = assess([fact(IMPROVING, id="a"), fact(FIGURES, id="b"), fact(RECORD, id="c")])
        after = assess([fact(IMPROVING, "no", id="a"), fact(FIGURES, "no", id="b"), fact(RECORD, id="c")])

        comparison = compare(before, after)

        assert (moved(comparison, "S5").before, moved(comparison, "S5").after) == ("good", "requires_improvement")
        assert because(moved(comparison, "S5")) == [[FIGURES], [IMPROVING]]
        assert "each of which brings it back if undone" in told(comparison, "Ratings and judgements")

    def test_changes_of_which_one_is_not_enough_are_named_as_a_set_with_none_to_spare(self) -> None:
        worse = [fact(claim, "no", id=claim) for claim in (IMPROVING, FIGURES, RECORD)]
        better = [fact(claim, "yes", id=claim) for claim in (IMPROVING, FIGURES, RECORD)]

        comparison = compare(assess(better), assess(worse))

        (causes,) = because(moved(comparison, "S5"))
        assert len(causes) == 2
        assert set(causes) < {IMPROVING, FIGURES, RECORD}
        assert " together with " in told(comparison, "Ratings and judgements")

    def test_a_kloe_is_named_by_its_findings_where_its_judgement_stays(self) -> None:
        before = [fact("safety-given-due-priority", "no", id="a")]
        before += [
            fact(claim, "partly", id=claim) for claim in ("risks-to-people-assessed", "risks-to-people-monitored")
        ]
        after = [*before, fact("staff-shortages-frequent", "yes", id="b")]

        comparison = compare(assess(before), assess(after))

        assert comparison.move("S2") is None
        assert (moved(comparison, "safe").before, moved(comparison, "safe").after) == (
            "requires_improvement",
            "inadequate",
        )
        assert because(moved(comparison, "safe")) == [["S2"]]
        assert "staffing-far-too-short" in moved(comparison, "safe").findings
        words = told(comparison, "Ratings and judgements")
        assert "because of S2 Assessing and managing risk (shows “" in words
        assert "“Staffing falls far short of what was planned" in words

    def test_a_departure_is_named_for_what_it_departs_from(self) -> None:
        facts = [fact(IMPROVING, "no")]
        departure = {
            "id": "d1",
            "of": "S5",
            "principle": "shortfalls-outweigh",
            "from": "requires_improvement",
            "to": "good",
            "rationale": "It was put right since.",
            "decided_by": "lead inspector",
            "decided_on": "2026-01-10",
            "approved_by": "quality panel",
        }

        comparison = compare(assess(facts), assess(facts, departures=[departure]))

        assert moved(comparison, "S5").causes == ((Cause("evidence", "departure", "S5"),),)
        assert "because of the departure from the rating of S5" in told(comparison, "Ratings and judgements")
        assert "the departure applied to it: none before, d1 now" in told(comparison, "Beside the levels")

    def test_a_field_whose_name_would_run_into_the_sentence_is_marked(self) -> None:
        words = {"rationale": "So.", "decided_by": "inspector", "decided_on": "2026-01-10", "approved_by": "panel"}
        departure = {"id": "d1", "of": "S5", "principle": "shortfalls-outweigh", "from": "good", "to": "inadequate"}
        other = departure | {"of": "safe", "from": "inadequate", "to": "good"}

        comparison = compare(assess(departures=[departure | words]), assess(departures=[other | words]))

        assert told(comparison, "What differs in the evidence") == (
            "The departure d1: `from` from good to inadequate; `of` from S5 to safe; `to` from inadequate to good."
        )

    def test_an_event_is_named_for_the_rating_that_it_caps(self) -> None:
        notice = {"id": "e1", "event": "warning-notice", "says": "Served.", "on": "2025-12-01", "linked_to": "safe"}

        comparison = compare(assess([fact(IMPROVING)]), assess([fact(IMPROVING)], events=[notice]))

        assert moved(comparison, "safe").causes == ((Cause("evidence", "event", "e1"),),)
        assert "the event e1 (new)" in told(comparison, "Ratings and judgements")

    def test_an_event_is_named_only_where_a_limit_reads_it(self) -> None:
        before = example("harbour-road-surgery")
        notice = Event(id="e1", event="warning-notice", says="Served.", on=date(2026, 5, 1), linked_to="safe")
        evidence = before.evidence.model_copy(update={"events": (notice,)})

        comparison = compare(before, rate(evidence, before.framework))

        assert moved(comparison, "safe").causes == ((Cause("evidence", "event", "e1"),),)
        assert moved(comparison, "overall").causes == ((Cause("evidence", "domain", "safe"),),)

    def test_a_limit_at_a_domain_of_its_own_is_found_there(self) -> None:
        before = example("rowan-house")
        absent = Event(id="e1", event="registered-manager-absent", says="So it was.", on=before.evidence.assessed_on)
        evidence = before.evidence.model_copy(update={"events": (absent,)})

        comparison = compare(before, rate(evidence, before.framework))

        assert because(moved(comparison, "well_led")) == [["e1"]]
        assert because(moved(comparison, "overall")) == [["well_led"]]

    def test_one_that_acts_in_both_places_is_named_in_both(self) -> None:
        before = example("rowan-house")
        notice = Event(
            id="e1", event="warning-notice", says="Served.", on=before.evidence.assessed_on, linked_to="well_led"
        )
        evidence = before.evidence.model_copy(update={"events": (notice,)})

        comparison = compare(before, rate(evidence, before.framework))

        assert because(moved(comparison, "well_led")) == [["e1"]]
        assert because(moved(comparison, "overall")) == [["well_led"], ["e1"]]

    def test_a_level_by_people_is_named_for_what_they_gave_it_to(self) -> None:
        before, after = ([given("S5", level)] for level in ("good", "inadequate"))

        comparison = compare(assess(judgements=before), assess(judgements=after))

        assert moved(comparison, "S5").causes == ((Cause("evidence", "given", "S5"),),)
        assert because(moved(comparison, "safe")) == [["S5"]]

    def test_another_type_of_service_is_named_where_it_alone_moves_a_finding(self) -> None:
        facts = [fact("safety-compares-well", id="a"), fact(IMPROVING, id="b")]

        comparison = compare(assess(facts), assess(facts, service_type="nhs_111"))

        assert moved(comparison, "as-safe-as-similar-services").causes == (
            (Cause("evidence", "service_type", "service"),),
        )

    def test_another_day_is_named_where_other_bands_are_in_force_on_it(self) -> None:
        bands = {day: Bands(yes=Band(at_least=most), partly=Band(at_least=50)) for day, most in _BANDS}
        measure = Measure(unit="percent", bands=bands, basis="interpretation")
        small = small_framework([("good", conditions(("c", "yes")))], ["c"])
        framework = replace(small, claims=(replace(small.claims[0], measure=measure),))
        case = {
            "assessment": "test",
            "framework": "small",
            "service": {"organisation": "A service", "type": "any"},
            "facts": [{"id": "f", "says": "So.", "claim": "c", "measure": {"value": "80", "unit": "percent"}}],
        }
        sides = [parse_evidence(case | {"assessed_on": day}, framework) for day in ("2025-06-01", "2026-06-01")]

        comparison = compare(*(rate(one, framework) for one in sides))

        assert (moved(comparison, "c").before, moved(comparison, "c").after) == ("yes", "partly")
        assert moved(comparison, "c").causes == ((Cause("evidence", "assessed_on", "assessment"),),)
        assert "the other day of the assessment" in told(comparison, "Claims")

    def test_new_facts_on_another_kloe_are_no_cause(self) -> None:
        before = assess([fact(IMPROVING, id="a")])
        after = assess([fact(IMPROVING, "no", id="a"), fact("risks-to-people-assessed", id="b")])

        assert because(moved(compare(before, after), "S5")) == [[IMPROVING]]

    def test_a_fact_that_only_agrees_moves_nothing(self) -> None:
        comparison = compare(assess([fact(IMPROVING, id="a")]), assess([fact(IMPROVING, id=name) for name in "ab"]))

        assert not comparison.is_empty
        assert comparison.moves == ()
        assert told(comparison, "Ratings and judgements") == "No rating or judgement differs."


_BANDS = (("2025-01-01", 75), ("2026-01-01", 90))


SHOWN = ("good", conditions(("x", "yes")))
NOT_SHOWN = ("requires_improvement", conditions(("x", "at_most_partly")))
OF_ANOTHER = ("requires_improvement", conditions(("y", "no")))


def small(*rules: tuple[str, Conditions], digest: str = "1") -> Framework:
    """A framework of one KLOE, K1, over the claims x, y and z; its rules are rule-1, rule-2 and so on."""
    return replace(small_framework(rules, "xyz"), digest=digest)


def assess_small(framework: Framework, **holds: str) -> Assessment:
    """Facts on the claims x, y and z, each known by its claim."""
    case = {
        "assessment": "test",
        "framework": framework.id,
        "service": {"organisation": "A service", "type": "any"},
        "assessed_on": "2026-01-01",
        "facts": [fact(claim, how, id=f"on-{claim}") for claim, how in holds.items()],
    }
    return rate(parse_evidence(case, framework), framework)


class TestRulesAndEvidence:
    """Four ratings tell what the evidence moved from what the rules did."""

    def test_the_rule_that_changed_is_named_where_the_evidence_is_the_same(self) -> None:
        stricter = small((NOT_SHOWN[0], SHOWN[1]), NOT_SHOWN, digest="2")

        comparison = compare(assess_small(small(SHOWN, NOT_SHOWN), x="yes"), assess_small(stricter, x="yes"))

        move = moved(comparison, "K1")
        assert (move.before, move.after, move.by) == ("good", "requires_improvement", "rules")
        assert move.causes == ((Cause("rules", "characteristic", "rule-1"),),)
        assert move.findings == ("rule-1",)
        assert "the characteristic rule-1 of the rules (level from good to requires_improvement)" in told(
            comparison, "Ratings and judgements"
        )

    def test_the_evidence_is_named_where_the_rules_that_changed_bear_on_something_else(self) -> None:
        more = small(SHOWN, NOT_SHOWN, OF_ANOTHER, digest="2")

        comparison = compare(assess_small(small(SHOWN, NOT_SHOWN), x="yes"), assess_small(more, x="no"))

        move = moved(comparison, "K1")
        assert [(one.kind, one.id) for one in comparison.rules] == [
            ("framework", "framework"),
            ("characteristic", "rule-3"),
        ]
        assert (move.by, move.causes) == ("evidence", ((Cause("evidence", "claim", "x"),),))

    def test_either_is_named_where_it_took_both(self) -> None:
        # The new fact shows nothing by the rules before, and the new rule nothing on the facts before.
        more = small(SHOWN, OF_ANOTHER, digest="2")

        comparison = compare(assess_small(small(SHOWN), x="yes"), assess_small(more, x="yes", y="no"))

        move = moved(comparison, "rule-2")
        assert move.by == "either"
        assert move.causes == ((Cause("evidence", "claim", "y"),), (Cause("rules", "characteristic", "rule-2"),))

    def test_both_are_named_where_each_would_have_done_it(self) -> None:
        without = replace(
            small(SHOWN, NOT_SHOWN, digest="2"), characteristics=small(SHOWN, NOT_SHOWN).characteristics[1:]
        )

        comparison = compare(assess_small(small(SHOWN, NOT_SHOWN), x="yes"), assess_small(without, x="no"))

        move = moved(comparison, "rule-1")
        assert (move.by, because(move)) == ("both", [["all", "all"]])
        assert "by the evidence and the rules together" in told(comparison, "Findings")

    def test_a_principle_that_changed_is_named(self) -> None:
        framework = small(SHOWN)
        principles = tuple(
            replace(one, gives="outstanding") if one.id == "shows-good" else one for one in framework.principles
        )
        other = replace(framework, principles=principles, digest="2")

        comparison = compare(assess_small(framework, x="yes"), assess_small(other, x="yes"))

        assert moved(comparison, "K1").causes == ((Cause("rules", "principle", "shows-good"),),)

    def test_principles_in_another_order_are_named_together(self) -> None:
        framework = small(SHOWN, OF_ANOTHER, ("requires_improvement", conditions(("z", "no"))))
        turned = sorted(framework.principles, key=lambda one: one.id != "shows-good")
        other = replace(framework, principles=tuple(turned), digest="2")
        sides = [assess_small(one, x="yes", y="no", z="no") for one in (framework, other)]

        comparison = compare(*sides)

        assert moved(comparison, "K1").causes == ((Cause("rules", "principles", "judgement"),),)
        assert ("order", "judgement") in [(one.kind, one.id) for one in comparison.rules]

    def test_many_rules_that_changed_are_tried_kloe_by_kloe(self) -> None:
        before = [("good", conditions(("x", half))) for half in ("yes", "at_least_partly")] * 4
        after = [("requires_improvement", when) for _, when in before]

        comparison = compare(assess_small(small(*before), x="yes"), assess_small(small(*after, digest="2"), x="yes"))

        assert moved(comparison, "K1").causes == ((Cause("rules", "kloe", "K1"),),)
        assert "because of the rules on K1" in told(comparison, "Ratings and judgements")

    def test_a_measure_that_changed_moves_the_claim(self) -> None:
        sides = []
        for digest, most in (("1", 75), ("2", 90)):
            framework = small(SHOWN, NOT_SHOWN, digest=digest)
            bands = {"2025-01-01": Bands(yes=Band(at_least=most), partly=Band(at_least=50))}
            measure = Measure(unit="percent", bands=bands, basis="interpretation")
            claims = (replace(framework.claims[0], measure=measure), *framework.claims[1:])
            sides.append(_measured(replace(framework, claims=claims)))

        comparison = compare(*sides)

        assert moved(comparison, "x").causes == ((Cause("rules", "claim", "x"),),)
        assert because(moved(comparison, "K1")) == [["x"]]

    def test_it_is_said_where_the_evidence_does_not_fit_the_other_rules(self) -> None:
        comparison = compare(assess([fact(IMPROVING, id="a")]), assess_small(small(SHOWN), x="yes"))

        assert len(comparison.unfit) == 2
        assert "The evidence before does not fit the rules of small" in comparison.unfit[0]
        assert "unknown claim `safety-improving`" in comparison.unfit[0]
        assert {one.by for one in comparison.moves} == {"unknown"}
        assert "what moved it cannot be told" in told(comparison, "Ratings and judgements")


def _measured(framework: Framework) -> Assessment:
    """A figure of 80 percent on the claim x."""
    case = {
        "assessment": "test",
        "framework": "small",
        "service": {"organisation": "A service", "type": "any"},
        "assessed_on": "2026-01-01",
        "facts": [{"id": "f", "says": "So.", "claim": "x", "measure": {"value": "80", "unit": "percent"}}],
    }
    return rate(parse_evidence(case, framework), framework)


class TestAsData:
    """The comparison for other programs."""

    def test_it_is_plain_and_names_both_sides_changes_and_causes(self) -> None:
        comparison = compare(assess([fact(IMPROVING, id="a")]), assess([fact(IMPROVING, "no", id="a")]))

        mapping = json.loads(json.dumps(as_mapping(comparison)))

        assert mapping["before"]["framework"]["digest"] == healthcare().digest
        assert mapping["evidence"] == [
            {
                "kind": "fact",
                "id": "a",
                "how": "changed",
                "fields": [{"field": "holds", "before": "yes", "after": "no"}],
            }
        ]
        by_id = {one["id"]: one for one in mapping["moves"]}
        assert by_id["S5"]["causes"] == [[{"part": "evidence", "kind": "claim", "id": IMPROVING}]]
        assert by_id[IMPROVING]["causes"] == [[{"part": "evidence", "kind": "fact", "id": "a"}]]
