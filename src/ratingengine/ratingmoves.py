"""Moves of ratings: how far the ratings of domains are from another overall rating, in levels and not in evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from ratingengine.evidence import OVERALL
from ratingengine.framework import Framework
from ratingengine.judgement import Verdict
from ratingengine.reckoning import Reckoning


class RatingMove(NamedTuple):
    """The fewest steps of domain ratings, a level each, that bring the overall rating to at least or at most a level.

    A domain that is not rated comes to be rated, at any level, in one step.
    """

    level: str
    reach: Literal["at_least", "at_most"]
    steps: int
    changes: tuple[tuple[str, str | None, str], ...]


def rating_moves(case: Reckoning, verdict: Verdict, inputs: Sequence[Verdict]) -> Iterator[RatingMove]:
    """The least moves of its inputs that bring the overall rating to every other level; none where people gave it."""
    framework = case.framework
    if verdict.level is None or verdict.given or verdict.departure:
        return
    ways: dict[tuple[int | None, ...], int] = {(): 0}
    for one in inputs:
        ways = {
            (*ranks, rank): steps + more
            for ranks, steps in ways.items()
            for rank, more in _rating_steps(one, framework)
        }

    @cache
    def comes_to(*ranks: int | None) -> int | None:
        return case.decisions.upon(OVERALL, case.read("overall", (), (), ranks)).rank

    # Inputs weigh the same, so it does not matter which of them is where.
    in_order = {rank: place for place, rank in enumerate((None, *range(len(framework.levels))))}
    reached = [(steps, ranks, comes_to(*sorted(ranks, key=in_order.__getitem__))) for ranks, steps in ways.items()]
    base = framework.rank(verdict.level)
    for rank, level in enumerate(framework.levels):
        fit = [
            (steps, ranks)
            for steps, ranks, to in reached
            if to is not None and (to >= rank if rank > base else to <= rank)
        ]
        if rank != base and fit:
            steps, ranks = min(fit, key=lambda one: one[0])
            changes = (
                (one.of, one.level, framework.levels[to])
                for one, to in zip(inputs, ranks, strict=True)
                if to is not None and framework.levels[to] != one.level
            )
            yield RatingMove(level, "at_least" if rank > base else "at_most", steps, tuple(changes))


def _rating_steps(verdict: Verdict, framework: Framework) -> list[tuple[int | None, int]]:
    """Where a domain's rating can get to, with the steps."""
    ranks = range(len(framework.levels))
    if verdict.level is not None:
        return [(rank, abs(rank - framework.rank(verdict.level))) for rank in ranks]
    return [(None, 0), *((rank, 1) for rank in ranks if verdict.could_be is not None)]
