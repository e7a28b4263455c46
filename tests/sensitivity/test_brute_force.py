"""Sensitivity against trying everything, on small frameworks and evidence at random."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from builders import fact
from ratingengine import Assessment, rate
from ratingengine.evidence import Fact
from ratingengine.holds import Hold
from sensitivity.trials import holding_sets, least_steps, live, trials

SEEDS = range(10)


def of_each(assessment: Assessment) -> list[str]:
    return [one.of for one in assessment.verdicts]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_least_change_is_the_least_of_all_changes(seed: int) -> None:
    compared = 0
    for assessment in trials(20, seed):
        least = {True: least_steps(assessment, up=True), False: least_steps(assessment, up=False)}
        levels = assessment.framework.levels
        for verdict in assessment.verdicts:
            moves = assessment.sensitivity(verdict.of).moves
            assert [one.level for one in moves] == [one for one in levels if one != verdict.level]
            for move in moves:
                up, rank = move.reach == "at_least", levels.index(move.level)
                fits = [
                    steps
                    for level, steps in least[up][verdict.of].items()
                    if level and (levels.index(level) >= rank if up else levels.index(level) <= rank)
                ]

                assert move.steps == min(fits, default=None), (verdict.of, move)
                assert move.more_than is None
                compared += bool(fits)

    assert compared > 100


def sets_of(hold: Hold) -> set[frozenset[str]]:
    """The sets that a hold stands for, each written out."""
    shares = [[frozenset(one) for one in combinations(share.of, share.number)] for share in hold.shares]
    return {frozenset().union(*chosen) for chosen in product(*shares)}


@pytest.mark.parametrize("seed", SEEDS)
def test_the_sets_that_hold_a_verdict_are_all_the_smallest_ones(seed: int) -> None:
    compared = 0
    for assessment in trials(20, seed):
        for verdict in assessment.verdicts:
            found = assessment.sensitivity(verdict.of)
            for down, those in ((True, found.held_down), (False, found.held_up)):
                sizes = [sum(share.number for share in one.shares) for one in those]

                assert set().union(*map(sets_of, those)) == holding_sets(assessment, verdict.of, down=down), verdict.of
                assert sizes == sorted(sizes)
                compared += len(those)

    assert compared > 50


def levels_of(assessment: Assessment) -> dict[str, str | None]:
    return {one.of: one.level for one in assessment.verdicts}


def without(assessment: Assessment, name: str) -> dict[str, str | None]:
    """The levels where a fact, an event or a decision was never recorded."""
    lists = {
        key: tuple(one for one in getattr(assessment.evidence, key) if one.id != name)
        for key in ("facts", "judgements", "carried_forward", "events", "departures")
    }
    return levels_of(rate(assessment.evidence.model_copy(update=lists), assessment.framework))


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_critical_is_what_changes_a_verdict_when_it_is_gone(seed: int) -> None:
    compared = 0
    for assessment in trials(8, seed):
        before, expected = levels_of(assessment), {one: {} for one in levels_of(assessment)}
        evidence = assessment.evidence
        for one in [*evidence.facts, *evidence.judgements, *evidence.events]:
            if not live(assessment, one.id):
                continue
            for of, level in without(assessment, one.id).items():
                if level != before[of]:
                    expected[of][one.id] = level
        for of, levels in expected.items():
            found = assessment.sensitivity(of).critical

            assert {one.ground.id: one.level for one in found} == levels, of
            compared += len(levels)

    assert compared > 5


@pytest.mark.parametrize("seed", SEEDS)
def test_an_open_claim_brings_the_verdict_to_the_levels_that_are_told(seed: int) -> None:
    compared = 0
    for assessment in trials(8, seed):
        before, expected = levels_of(assessment), {one: {} for one in levels_of(assessment)}
        for position in assessment.positions:
            if position.stands is None:
                claim = assessment.framework.claim(position.claim)
                ends = [levels_of(with_fact(assessment, claim.id, word)) for word in (claim.worst, claim.best)]
                for of, level in before.items():
                    if any(one[of] != level for one in ends):
                        expected[of][claim.id] = tuple(one[of] for one in ends)
        for of, levels in expected.items():
            found = assessment.sensitivity(of).open_claims

            assert {one.claim: (one.worst, one.best) for one in found} == levels, of
            compared += len(levels)

    assert compared > 5


def with_fact(assessment: Assessment, claim: str, holds: str) -> Assessment:
    """The case with a fact more."""
    more = Fact.model_validate(fact(claim, holds, id="more"))
    evidence = assessment.evidence.model_copy(update={"facts": (*assessment.evidence.facts, more)})
    return rate(evidence, assessment.framework)
