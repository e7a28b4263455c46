"""Judgement: the findings on one KLOE become its verdict, with what it rests on and what it could still become.

A verdict that cannot be given is a value too: the KLOE does not apply, nobody rated it, there is not enough evidence,
or the evidence shows no level that the standard describes. A level given by people enters here and stands; the computed
one stays beside it, and the two are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from ratingengine.evidence import NOT_RATED, Departure, Evidence, Judgement
from ratingengine.framework import Framework, Kloe
from ratingengine.inference import Finding, Weight, count_findings, engine_of
from ratingengine.positions import Position
from ratingengine.principles import Principle, Stage, Tally, Test, counted

State = Literal["rated", "insufficient_evidence", "not_described", "not_applicable", "not_rated"]
GroundKind = Literal[
    "fact", "finding", "principle", "limit", "event", "departure", "judgement", "rating", "given", "carried_forward"
]


class Ground(NamedTuple):
    """Something that a verdict rests on, by kind and id."""

    kind: GroundKind
    id: str


class Limited(NamedTuple):
    """A limit that an event brings to a rating, and whether it lowered it."""

    limit: str
    event: str
    lowered: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on a KLOE, a domain or overall.

    ``level`` is final, by the grounds in ``because``; ``computed``, by those in ``computed_because``, is what the
    principles alone made of it before people, limits and departures. Both are ``None`` where nothing is rated.
    ``one_of_several`` says that ``level`` would stand with one of its grounds away.
    ``given`` is what people gave or carried forward in its place, and ``given_level`` the level of that.
    ``could_be`` is the lowest and highest level that evidence on what is unknown could bring while departures stand as
    they do, or people where the standard describes no level; ``settled`` says that they are the same.
    """

    of: str
    stage: Stage
    state: State
    level: str | None = None
    because: tuple[Ground, ...] = ()
    computed: str | None = None
    computed_because: tuple[Ground, ...] = ()
    one_of_several: bool = False
    principles: tuple[str, ...] = ()
    tally: tuple[tuple[str, int], ...] = ()
    could_be: tuple[str, str] | None = None
    settled: bool = False
    given: str | None = None
    given_level: str | None = None
    limits: tuple[Limited, ...] = ()
    departure: str | None = None

    @property
    def disagrees(self) -> bool:
        """Whether people gave it a level other than the computed one, or would not rate it though it can be."""
        return self.given is not None and self.computed is not None and self.computed != self.given_level


class Weighed(NamedTuple):
    """A KLOE's verdict with its findings as they are, and as they would be with the unknown at its worst or best."""

    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    worst: Sequence[Finding | Weight] = ()
    best: Sequence[Finding | Weight] = ()


def judge(kloe: Kloe, positions: Sequence[Position], evidence: Evidence, framework: Framework) -> Weighed:
    """The judgement on one KLOE, from the positions of its claims."""
    service_type = evidence.service.type
    if not kloe.is_for(service_type):
        return Weighed(Verdict(kloe.id, "judgement", "not_applicable"))
    weighed = _Bench(kloe, service_type, framework).weigh(positions)
    verdict = stand_given(with_settled(weighed.verdict), evidence)
    return weighed._replace(verdict=depart(verdict, evidence, framework))


class _Bench:
    """The rules and principles on one KLOE for one type of service, and what they make of findings."""

    def __init__(self, kloe: Kloe, service_type: str, framework: Framework) -> None:
        self._kloe, self._service_type, self._framework = kloe, service_type, framework
        self._engine = engine_of(framework)
        self._possible = self._engine.possible((kloe.id,), service_type)
        self._open = framework.not_described(kloe.id)

    def weigh(self, positions: Sequence[Position]) -> Weighed:
        if any(one.stands for one in positions):
            return self._weigh(positions)
        return self._engine.remember(self._kloe.id, self._service_type, lambda: self._weigh(positions))

    def _weigh(self, positions: Sequence[Position]) -> Weighed:
        levels = self._framework.levels
        if not self._framework.is_encoded(self._kloe.id):
            return Weighed(self._insufficient((levels[0], levels[-1])))
        findings = self._engine.infer(self._kloe.id, positions, self._service_type)
        worst: Sequence[Finding | Weight] = findings
        best: Sequence[Finding | Weight] = findings
        if any(one.stands is None for one in positions):
            worst = self._engine.foresee(self._kloe.id, positions, "worst", self._service_type)
            best = self._engine.foresee(self._kloe.id, positions, "best", self._service_type)
        verdict = self._insufficient(self._could_be(worst, best))
        if self._open and any(one.stands for one in positions):
            verdict = replace(verdict, state="not_described")
        return Weighed(self._decided(verdict, findings), findings, worst, best)

    def _could_be(self, worst: Sequence[Finding | Weight], best: Sequence[Finding | Weight]) -> tuple[str, str] | None:
        """The lowest and highest level; where the standard leaves levels open, people could give any of those."""
        ends = (self._level(worst), self._level(best))
        if self._open:
            ends = (ends[0] or self._open[0], ends[1] or self._open[-1])
        return join(ends, self._framework)

    def _insufficient(self, could_be: tuple[str, str] | None) -> Verdict:
        return Verdict(self._kloe.id, "judgement", "insufficient_evidence", could_be=could_be)

    def _tally(self, findings: Sequence[Finding | Weight]) -> dict[str, int]:
        return count_findings(findings, self._possible, self._framework.levels)

    def _level(self, findings: Sequence[Finding | Weight]) -> str | None:
        held = self._engine.decide("judgement", self._tally(findings)) if findings else ()
        return held[0].gives if held else None

    def _decided(self, verdict: Verdict, findings: Sequence[Finding]) -> Verdict:
        tally = self._tally(findings)
        held = self._engine.decide("judgement", tally) if findings else ()
        if not held:
            return verdict
        level = held[0].gives
        grounds = _findings_behind(held[0], tally, findings, self._framework.levels)
        because = (Ground("principle", held[0].id), *(Ground("finding", one.characteristic) for one in grounds))
        without = ([one for one in findings if one is not spare] for spare in _one_of_each(grounds))
        return replace(
            verdict,
            state="rated",
            level=level,
            because=because,
            computed=level,
            computed_because=because,
            one_of_several=any(self._level(those) == level for those in without),
            principles=tuple(one.id for one in held),
            tally=tuple(tally.items()),
        )


def join(ends: Iterable[str | None], framework: Framework) -> tuple[str, str] | None:
    """The lowest and highest of some levels, leaving out what is none."""
    ranks = [framework.rank(level) for level in ends if level is not None]
    return (framework.levels[min(ranks)], framework.levels[max(ranks)]) if ranks else None


def with_settled(verdict: Verdict) -> Verdict:
    """The verdict, settled where it is rated and can be nothing else."""
    return replace(verdict, settled=verdict.level is not None and verdict.could_be == (verdict.level, verdict.level))


def stand_given(verdict: Verdict, evidence: Evidence) -> Verdict:
    """The verdict with the level that people gave or carried forward for it, where they did."""
    given = next((one for one in evidence.levels_given if one.of == verdict.of), None)
    if given is None:
        return verdict
    kind: GroundKind = "given" if isinstance(given, Judgement) else "carried_forward"
    because, rated = (Ground(kind, given.id),), given.level != NOT_RATED
    if not rated:
        return replace(
            verdict,
            state="not_rated",
            level=None,
            because=because,
            could_be=None,
            settled=False,
            given=given.id,
            one_of_several=False,
        )
    return replace(
        verdict,
        state="rated",
        level=given.level,
        because=because,
        one_of_several=False,
        could_be=(given.level, given.level),
        settled=True,
        given=given.id,
        given_level=given.level,
    )


def depart(verdict: Verdict, evidence: Evidence, framework: Framework) -> Verdict:
    """The verdict as a reasoned departure leaves it, where there is one that fits it."""
    departure = next((one for one in evidence.departures if one.of == verdict.of), None)
    if departure is None or why_not_departed(departure, verdict, framework):
        return verdict
    return replace(
        verdict,
        level=departure.to,
        because=(Ground("departure", departure.id),),
        one_of_several=False,
        could_be=(departure.to, departure.to),
        settled=True,
        departure=departure.id,
    )


def why_not_departed(departure: Departure, verdict: Verdict, framework: Framework) -> str:
    """Why a departure is not applied to the verdict it names, or nothing where it can be."""
    if verdict.level != departure.from_:
        came = framework.level(verdict.level).label if verdict.level else verdict.state.replace("_", " ")
        return f"it departs from {framework.level(departure.from_).label}, but the rating came out as {came}"
    if departure.principle not in [ground.id for ground in verdict.because]:
        return f"it departs from {departure.principle}, but the rating does not rest on that"
    return ""


def _one_of_each(findings: Iterable[Finding]) -> list[Finding]:
    """One finding of each sort that a tally tells apart."""
    return list({(one.kloe, one.level, one.significant): one for one in findings}.values())


def _findings_behind(
    principle: Principle, tally: Tally, findings: Sequence[Finding], levels: Sequence[str]
) -> list[Finding]:
    behind = [one for test in tests_behind(principle, tally) for one in findings if is_counted(test, one, levels)]
    return list(dict.fromkeys(behind)) or list(findings)


def tests_behind(principle: Principle, tally: Tally) -> list[Test]:
    """The tests by which a principle holds for a tally that ask for at least so much of something."""
    return [test for test in principle.way(tally) or () if test.comparison == "at_least" and "." in test.field]


def is_counted(test: Test, finding: Finding, levels: Sequence[str]) -> bool:
    """Whether the field of a test counts a finding."""
    what = counted(test.field, levels)
    return (
        what.what in ("findings", "kloes")
        and finding.level in what.levels
        and (finding.significant or not what.significant)
    )
