"""Alternatives: why a verdict is not another level, and what would have to be different for it to be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from ratingengine.characteristics import Characteristic, PositionWord
from ratingengine.explanation import inputs_of
from ratingengine.judgement import Verdict
from ratingengine.positions import Position
from ratingengine.principles import Test

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment


class Standing(NamedTuple):
    """A condition of a characteristic, where its claim stands, and by which facts.

    So ``outcome`` says whether it is fulfilled, missing or contradicted.
    """

    claim: str
    half: str
    stands: PositionWord | None
    facts: tuple[str, ...]
    outcome: Literal["fulfilled", "missing", "against"]


class Support(NamedTuple):
    """A characteristic that would support a level: whether it is met, and its conditions.

    One set of ``alternatives`` is enough.
    """

    characteristic: str
    met: bool
    alternatives: tuple[tuple[Standing, ...], ...]


class Tried(NamedTuple):
    """A principle that would give a level, with each way it could hold: its tests and the numbers they met."""

    principle: str
    ways: tuple[tuple[tuple[Test, int], ...], ...]
    overtaken_by: str | None


@dataclass(frozen=True, slots=True)
class WhyNot:
    """What would bring a verdict to a level.

    The principles tried, the characteristics that would support it, and the inputs' own ways there. Where the standard
    has not ``described`` the level, only people can give it. Where ``decided`` names the level that people gave or
    carried forward, no evidence brings it there, so there are neither principles nor inputs.
    """

    of: str
    level: str
    reached: bool
    described: bool
    decided: str | None
    principles: tuple[Tried, ...]
    supports: tuple[Support, ...]
    inputs: tuple[WhyNot, ...]


def why_not(assessment: Assessment, verdict: Verdict, level: str) -> WhyNot:
    """What would bring a verdict to a level; on a level it has, what does."""
    assessment.framework.rank(level)
    inputs = [one for one in inputs_of(assessment, verdict) if one.state not in ("not_applicable", "not_rated")]
    decided = None if verdict.departure else verdict.given  # other evidence can end a departure, and no level given
    return WhyNot(
        of=verdict.of,
        level=level,
        reached=verdict.level == level,
        described=_is_described(assessment, verdict, level),
        decided=decided,
        principles=() if decided else tuple(_tried(assessment, verdict, level)),
        supports=tuple(_supports(assessment, verdict, level)),
        inputs=() if decided else tuple(why_not(assessment, one, level) for one in inputs if one.level != level),
    )


def _is_described(assessment: Assessment, verdict: Verdict, level: str) -> bool:
    framework = assessment.framework
    if verdict.stage == "judgement":
        return not framework.is_encoded(verdict.of) or level not in framework.not_described(verdict.of)
    return verdict.stage == "overall" or bool(framework.kloes_of(verdict.of))


def _tried(assessment: Assessment, verdict: Verdict, level: str) -> Iterator[Tried]:
    tally = dict(verdict.tally)
    deciding = [
        ground.id for ground in verdict.because if ground.kind not in ("finding", "judgement", "rating", "event")
    ]
    overtaken = deciding[0] if deciding else None
    for principle in assessment.framework.principles_of(verdict.stage):
        if principle.gives != level:
            continue
        rated = (
            [way for way in principle.ways if all(test.holds(tally) for test in way if test.field == "rated")]
            if tally
            else ()
        )
        ways = tuple(tuple((test, tally[test.field]) for test in way if test.field != "rated") for way in rated)
        holds = principle.id in verdict.principles
        yield Tried(principle.id, ways, overtaken if holds and principle.id != overtaken else None)


def _supports(assessment: Assessment, verdict: Verdict, level: str) -> Iterator[Support]:
    if verdict.stage != "judgement" or verdict.state == "not_applicable":
        return
    met = {one.characteristic for one in assessment.findings}
    positions = {one.claim: one for one in assessment.positions}
    for rule in assessment.framework.characteristics_of(verdict.of):
        if rule.level == level and rule.is_for(assessment.evidence.service.type):
            yield Support(rule.id, rule.id in met, tuple(_standings(positions, rule)))


def _standings(positions: Mapping[str, Position], rule: Characteristic) -> Iterator[tuple[Standing, ...]]:
    for way in rule.when.ways:
        standings = []
        for condition in way:
            position = positions.get(condition.claim)
            stands = position.stands if position else None
            outcome: Literal["fulfilled", "missing", "against"] = "missing" if stands is None else "against"
            if condition.holds(stands):
                outcome = "fulfilled"
            standings.append(
                Standing(condition.claim, condition.half, stands, position.facts if position else (), outcome)
            )
        yield tuple(standings)
