"""Sensitivity on the shipped frameworks: every move told is a move that works, and what is told is told in words."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from builders import evidence, fact, framework_named, given, healthcare
from ratingengine import Assessment, load_evidence, rate
from ratingengine.sensitivity import Move, as_mapping, look_next
from ratingengine.sensitivitywords import sensitivity_words

EXAMPLES = Path(__file__).parents[2] / "examples"
RECORDED = Path(__file__).parent / "recorded"


def example(name: str) -> Assessment:
    framework = framework_named("adult-social-care-well-led" if name == "rowan-house" else healthcare().id)
    return rate(load_evidence(EXAMPLES / f"{name}.yaml", framework), framework)


def case_at_random(chance: random.Random, *, backwards: bool = False) -> Assessment:
    """A hospital with facts on some claims of two domains, and the others rated by people."""
    claims = [one for one in healthcare().claims if one.kloe[0] in "SC" and chance.random() < 0.5]
    lean = chance.random()
    facts = []
    for number, claim in enumerate(claims):
        holds = claim.best if chance.random() < lean else chance.choice(("no", "partly", "yes"))
        impact = "significant" if holds == claim.worst and chance.random() < 0.2 else "none"
        facts.append(fact(claim.id, holds, id=f"e{number:03}", impact=impact, actionable=chance.random() > 0.1))
    people = [given(one, chance.choice(healthcare().levels), id=f"j-{one}") for one in ("effective", "responsive")]
    found = evidence(facts[::-1] if backwards else facts, judgements=people)
    return rate(found, healthcare())


def moved(assessment: Assessment, move: Move) -> Assessment:
    """The case with the changes of a move, as facts that were found instead."""
    before = {one.claim: one for one in assessment.positions}
    facts: list[dict[str, Any]] = [
        one.model_dump(exclude_none=True)
        for one in assessment.evidence.facts
        if one.claim not in {change.claim for change in move.changes}
    ]
    for change in move.changes:
        is_significant = before[change.claim].significant and move.reach == "at_most"
        impact = "significant" if is_significant else "none"
        facts.append(fact(change.claim, change.to, id=f"move-{change.claim}", impact=impact))
    people = [one.model_dump() for one in assessment.evidence.judgements]
    return rate(evidence(facts, judgements=people), healthcare())


@pytest.mark.parametrize("seed", range(4))
def test_every_move_gets_there_when_its_changes_are_rated(seed: int) -> None:
    assessment, tried = case_at_random(random.Random(seed)), 0
    rank = healthcare().rank
    for of in ("overall", "safe", "caring", "S2", "S5", "C1"):
        moves = assessment.sensitivity(of).moves
        assert [one.level for one in moves] == [
            one for one in healthcare().levels if one != assessment.verdict(of).level
        ]
        for move in moves:
            if move.steps is None:
                continue
            after = moved(assessment, move).verdict(of).level

            assert after is not None
            assert rank(after) >= rank(move.level) if move.reach == "at_least" else rank(after) <= rank(move.level)
            tried += 1

    assert tried > 5


@pytest.mark.parametrize("seed", range(4))
def test_no_move_names_a_claim_that_nobody_can_change(seed: int) -> None:
    assessment = case_at_random(random.Random(seed))
    fixed = {one.claim for one in assessment.evidence.facts if not one.actionable}

    moves = [move for verdict in assessment.verdicts for move in assessment.sensitivity(verdict.of).moves]

    changed = {change.claim for move in moves for change in move.changes}
    assert len(changed) > 20
    assert len(fixed) > 5
    assert not changed & fixed


def test_the_order_of_facts_never_matters() -> None:
    forwards, backwards = (case_at_random(random.Random(7), backwards=one) for one in (False, True))

    for verdict in forwards.verdicts:
        assert forwards.sensitivity(verdict.of) == backwards.sensitivity(verdict.of)
    assert look_next(forwards) == look_next(backwards)


@pytest.mark.parametrize("name", ["elmhollow-hospital", "fenwick-lodge", "harbour-road-surgery", "rowan-house"])
def test_what_is_told_of_an_example_is_what_was_read(name: str) -> None:
    assessment = example(name)
    lines = []
    for verdict in (assessment.overall, *assessment.ratings):
        lines.append(f"# {verdict.of}")
        for heading, sentences in sensitivity_words(assessment, assessment.sensitivity(verdict.of)):
            lines += [f"## {heading}", *sentences]

    assert "\n".join(lines) + "\n" == (RECORDED / f"{name}.txt").read_text(encoding="utf-8")


def test_it_is_plain_data_that_json_can_hold() -> None:
    found = example("elmhollow-hospital").sensitivity("overall")

    plain = as_mapping(found)

    assert json.loads(json.dumps(plain)) == plain
    assert plain["held_down"] == [
        {"shares": [{"number": 2, "kind": "rating", "of": ["safe", "responsive", "well_led"]}]}
    ]
    assert [(one["level"], one["steps"]) for one in plain["moves"]] == [
        ("inadequate", 3),
        ("good", 7),
        ("outstanding", None),
    ]


def test_a_claim_that_no_characteristic_reads_is_never_open() -> None:
    assessment = example("harbour-road-surgery")
    service_type = assessment.evidence.service.type
    rules = [one for one in healthcare().characteristics if one.is_for(service_type)]
    read = {condition.claim for rule in rules for condition in rule.when}

    found = look_next(assessment)

    assert len(found) > 100
    assert {one.claim for one in found} <= read


def test_what_to_look_at_next_names_only_levels_that_would_be_others() -> None:
    assessment = rate(evidence([fact("safety-improving")]), healthcare())

    (told,) = [
        sentences
        for heading, sentences in sensitivity_words(assessment, assessment.sensitivity("S5"))
        if heading == "What to look at next"
    ]

    now = healthcare().level(assessment.verdict("S5").level or "").label
    assert told
    assert [one for one in told if f" {now}" in one.partition("could alone make")[2]] == []
