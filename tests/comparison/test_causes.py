"""Laws of a comparison, on evidence at random: what changed mirrors, and every named cause undoes its effect."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from builders import evidence, fact, healthcare
from builders import given as judged
from properties.strategies import WORDS, facts, impacts
from ratingengine import Assessment, Evidence, rate
from ratingengine.changes import Altered, Change
from ratingengine.changewords import comparison_words
from ratingengine.comparison import Comparison, Move, as_mapping, compare
from ratingengine.undoing import Cause, Effect, outcomes

FEW = settings(max_examples=15)
TYPES = ("acute_hospital", "gp_practice")
ACCEPTED = {"because": "It was not so.", "accepted_by": "lead inspector", "accepted_on": "2026-02-01"}
DEPARTURE = {
    "id": "d1",
    "of": "S5",
    "principle": "several-shortfalls",
    "from": "requires_improvement",
    "to": "good",
    "rationale": "It was put right since.",
    "decided_by": "lead inspector",
    "decided_on": "2026-01-10",
    "approved_by": "quality panel",
}
NOTICE = {"event": "requirement-notice", "says": "Served.", "on": "2025-11-01", "linked_to": "safe"}


@st.composite
def sides(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two cases on the same few KLOEs, with facts, levels by people, events and types of service that may differ."""
    kloes = draw(st.sampled_from((("S5",), ("S5", "S2"), ("S5", "W4", "E1"))))
    claims = tuple(claim for kloe in kloes for claim in healthcare().claims_of(kloe))
    common = _named(draw(facts(claims, most=10)))
    return draw(_case(common, claims)), draw(_case(common, claims))


@st.composite
def _case(draw: st.DrawFn, common: list[dict[str, Any]], claims: tuple[Any, ...]) -> dict[str, Any]:
    kept = [one for one in common if draw(st.integers(0, 3))]
    found = {one["id"]: one for one in [*kept, *_named(draw(facts(claims, most=6)))]}
    levels = draw(st.dictionaries(st.sampled_from(("S5", "safe", "caring")), st.sampled_from(healthcare().levels)))
    of = sorted(found)
    withdrawn = draw(st.lists(st.sampled_from(of), unique=True, max_size=2)) if of and draw(st.booleans()) else []
    return {
        "facts": list(found.values()),
        "corrections": [ACCEPTED | {"id": f"{one}.k", "withdraws": one} for one in withdrawn],
        "departures": [DEPARTURE] if draw(st.booleans()) else [],
        "service_type": draw(st.sampled_from((TYPES[0], *TYPES))),
        "judgements": [judged(of, level, id=f"j-{of}") for of, level in levels.items()],
        "events": [NOTICE | {"id": "e1"}] if draw(st.integers(0, 3)) == 0 else [],
    }


def _named(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The facts, each with an id that names its claim and what it says, so that an id means the same on both sides."""
    return [one | {"id": f"{one['claim']}.{one['holds'][:2]}{one['impact'][:2]}"} for one in found]


def compared(both: tuple[dict[str, Any], dict[str, Any]]) -> Comparison:
    return compare(*(rate(evidence(**one), healthcare()) for one in both))


@FEW
@given(sides())
def test_an_assessment_does_not_differ_from_itself(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    first, again = (rate(evidence(**both[0]), healthcare()) for _ in range(2))

    assert compare(first, again).is_empty
    assert compare(first, again).moves == ()


@FEW
@given(sides())
def test_the_way_back_is_the_mirror_image(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    there, back = compared(both), compared(both[::-1])

    for part in ("evidence", "rules", "results"):
        assert [_mirrored(one) for one in getattr(there, part)] == list(getattr(back, part))
    assert {(one.id, one.after, one.before) for one in there.moves} == {
        (one.id, one.before, one.after) for one in back.moves
    }


def _mirrored(change: Change) -> Change:
    how = {"added": "removed", "removed": "added", "changed": "changed"}[change.how]
    fields = tuple(Altered(one.field, one.after, one.before) for one in change.fields)
    return Change(change.kind, change.id, how, fields)  # type: ignore[arg-type]


@FEW
@given(sides(), st.randoms(use_true_random=False))
def test_the_order_of_facts_makes_no_difference(both: tuple[dict[str, Any], dict[str, Any]], random: Any) -> None:
    shuffled = [one | {"facts": random.sample(one["facts"], len(one["facts"]))} for one in both]

    assert as_mapping(compared((shuffled[0], shuffled[1]))) == as_mapping(compared(both))


@FEW
@given(sides())
def test_every_move_is_one_of_what_came_out_and_has_a_cause(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    comparison = compared(both)

    before, after = outcomes(comparison.before), outcomes(comparison.after)
    moved = {Effect(one.kind, one.id): (one.before, one.after) for one in comparison.moves}
    every = {one: (before.get(one), after.get(one)) for one in {**before, **after}}
    assert moved == {one: ends for one, ends in every.items() if ends[0] != ends[1]}
    assert all(one.causes for one in comparison.moves)


@FEW
@given(sides())
def test_undoing_a_named_cause_and_rating_again_brings_it_back(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    comparison = compared(both)

    for move in comparison.moves:
        for causes in move.causes:
            assert _without(comparison, causes).get(_effect(move)) == move.before, (move, causes)


@FEW
@given(sides())
def test_no_cause_of_several_can_be_left_out(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    comparison = compared(both)

    several = [(move, causes) for move in comparison.moves for causes in move.causes if len(causes) > 1]
    for move, causes in several:
        for spare in causes:
            others = [one for one in causes if one != spare]
            assert _without(comparison, others).get(_effect(move)) != move.before, (move, spare)


@FEW
@given(sides())
def test_it_can_be_told_in_sentences(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    told = comparison_words(compared(both))

    assert told[0][0] == "What was compared"
    for heading, sentences in told:
        assert heading
        assert sentences
        assert all(one.endswith(".") and "None" not in one for one in sentences)


def test_the_random_cases_hold_causes_of_every_sort() -> None:
    # No law above could pass for want of something to hold for.
    claims = healthcare().claims_of("S5")
    worst = [
        fact(one.id, one.worst, id=one.id) for one in claims if one.worst in WORDS and "none" in impacts(one, "no")
    ]
    best = [fact(one.id, one.best, id=one.id) for one in claims]
    first = {"facts": best, "judgements": [judged("caring", "good")], "events": []}
    second = {"facts": worst, "judgements": [judged("caring", "inadequate")], "events": [NOTICE | {"id": "e1"}]}

    comparison = compared((first, second))

    kinds = {cause.kind for move in comparison.moves for causes in move.causes for cause in causes}
    assert {"domain", "kloe", "claim", "fact", "given"} <= kinds
    assert any(len(causes) > 1 for move in comparison.moves for causes in move.causes)
    assert all(
        _without(comparison, causes).get(_effect(move)) == move.before
        for move in comparison.moves
        for causes in move.causes
    )


def _effect(move: Move) -> Effect:
    return Effect(move.kind, move.id)


def _without(comparison: Comparison, causes: Iterable[Cause]) -> dict[Effect, str]:
    """How everything comes out where the evidence is rated again, whole, with these causes as they were before."""
    before, after = comparison.before.evidence, comparison.after.evidence
    undone = set(chain.from_iterable(_spelt_out(one, before, after) for one in causes))
    update: dict[str, Any] = {
        "service": (before if ("service_type", "service") in undone else after).service,
        "facts": (
            *(one for one in after.facts if not _is_undone(one, undone)),
            *(one for one in before.facts if _is_undone(one, undone)),
        ),
        "corrections": (
            *(one for one in after.corrections if not _is_withdrawn_again(one, undone)),
            *(one for one in before.corrections if _is_withdrawn_again(one, undone)),
        ),
    }
    for section, kind, name in DECIDED:
        update[section] = (
            *(one for one in getattr(after, section) if (kind, getattr(one, name)) not in undone),
            *(one for one in getattr(before, section) if (kind, getattr(one, name)) in undone),
        )
    again: Assessment = rate(after.model_copy(update=update), healthcare())
    return outcomes(again)


DECIDED = (("judgements", "given", "of"), ("events", "event", "id"), ("departures", "departure", "of"))


def _is_withdrawn_again(one: Any, undone: set[tuple[str, str]]) -> bool:
    claim = one.withdraws.partition(".")[0]
    return ("claim", claim) in undone or ("correction", one.id) in undone


def _is_undone(one: Any, undone: set[tuple[str, str]]) -> bool:
    return ("claim", one.claim) in undone or ("fact", one.id) in undone


def _spelt_out(cause: Cause, before: Evidence, after: Evidence) -> Iterable[tuple[str, str]]:
    """The single changes that a cause stands for, by the standard's own order of domains, KLOEs and claims."""
    if cause.kind == "domain":
        events = [one.id for side in (before, after) for one in side.events if one.linked_to == cause.id]
        kloes = [Cause("evidence", "kloe", one.id) for one in healthcare().kloes_of(cause.id)]
        below = chain.from_iterable(_spelt_out(one, before, after) for one in kloes)
        return [("given", cause.id), *(("event", one) for one in events), *below]
    if cause.kind == "kloe":
        claims = [("claim", one.id) for one in healthcare().claims_of(cause.id)]
        return [("given", cause.id), ("departure", cause.id), *claims]
    return [(cause.kind, cause.id)]
