"""The trace: every characteristic that was considered, and what came of it.

Nothing is left out for being without effect: what was not met says on which condition it failed, and what is unknown
says what would have to be known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from ratingengine.characteristics import Characteristic, Condition, PositionWord
from ratingengine.positions import Position

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment

OutcomeWord = Literal["met", "not_met", "unknown", "not_applicable"]


class Failing(NamedTuple):
    """The condition that a characteristic is held up by: its claim, the half it needs, and where the claim stands."""

    claim: str
    needs: str
    stands: PositionWord | None


class Outcome(NamedTuple):
    """What came of a characteristic, and the first condition that speaks against it or, if unknown, is not known."""

    characteristic: str
    outcome: OutcomeWord
    failing: Failing | None = None


def outcomes(assessment: Assessment) -> tuple[Outcome, ...]:
    """The outcome of every characteristic of the framework, in its order."""
    framework, service_type = assessment.framework, assessment.evidence.service.type
    positions = {one.claim: one for one in assessment.positions}
    met = {one.characteristic for one in assessment.findings}
    found = []
    for rule in framework.characteristics:
        if not framework.applies(rule, service_type):
            found.append(Outcome(rule.id, "not_applicable"))
        elif rule.id in met:
            found.append(Outcome(rule.id, "met"))
        else:
            found.append(_unmet(rule, positions))
    return tuple(found)


def _unmet(rule: Characteristic, positions: Mapping[str, Position]) -> Outcome:
    """Unknown while one of its ways has nothing against it, else not met."""
    against = [_first(way, positions, known=True) for way in rule.when.ways]
    if all(against):
        return Outcome(rule.id, "not_met", against[0])
    open_way = rule.when.ways[against.index(None)]
    return Outcome(rule.id, "unknown", _first(open_way, positions, known=False))


def _first(way: tuple[Condition, ...], positions: Mapping[str, Position], *, known: bool) -> Failing | None:
    """The first condition of a way that does not hold, of those on claims of which something, or nothing, is known."""
    for condition in way:
        position = positions.get(condition.claim)
        stands = position.stands if position else None
        if (stands is not None) == known and not condition.holds(stands):
            return Failing(condition.claim, condition.half, stands)
    return None
