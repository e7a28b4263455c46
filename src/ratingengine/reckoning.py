"""Reckoning: levels from counts alone, without grounds, fast enough to try thousands of cases that did not happen.

It comes to what inference, judgement and aggregation come to on the same positions; what it finds is rated by those
before it is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add, sub
from typing import NamedTuple

from ratingengine.evidence import NOT_RATED, OVERALL, Departure, Evidence
from ratingengine.framework import Framework
from ratingengine.inference import engine_of
from ratingengine.positions import Position
from ratingengine.principles import LINKED, Stage, Test, counted
from ratingengine.sheets import Counts, Sheet, State, sheets, total


class Form(NamedTuple):
    """A test of principles as a weighted sum of counts that is at least a number."""

    weights: tuple[tuple[int, int], ...]
    at_least: int

    def value(self, counts: Counts) -> int:
        """The weighted sum."""
        value = 0
        for place, weight in self.weights:
            value += weight * counts[place]
        return value


class _Step(NamedTuple):
    principle: str
    rank: int
    ways: tuple[tuple[tuple[int, bool], ...], ...]


@dataclass(frozen=True, eq=False, slots=True)
class Ladder:
    """The principles of a stage, each way as forms, by number, and whether each must hold."""

    forms: tuple[Form, ...]
    steps: tuple[_Step, ...]

    def decide(self, holds: Sequence[bool]) -> tuple[int, str] | None:
        """The level and the principle that come of the forms that hold."""
        for principle, rank, ways in self.steps:
            for way in ways:
                if all(holds[form] == wanted for form, wanted in way):
                    return rank, principle
        return None

    def read(self, counts: Counts) -> tuple[int, str] | None:
        """The level and the principle that come of some counts."""
        return _reading(self, counts)


# The same counts come up again and again on the way to other levels.
@lru_cache(maxsize=65_536)
def _reading(rungs: Ladder, counts: Counts) -> tuple[int, str] | None:
    known: dict[int, bool] = {}
    for principle, rank, ways in rungs.steps:
        for way in ways:
            for number, wanted in way:
                holds = known.get(number)
                if holds is None:
                    form = rungs.forms[number]
                    holds = known[number] = form.value(counts) >= form.at_least
                if holds != wanted:
                    break
            else:
                return rank, principle
    return None


@lru_cache(maxsize=4096)
def ladder(framework: Framework, stage: Stage, kloes: tuple[str, ...], service_type: str) -> Ladder:
    """The principles of a stage where findings are pooled from these KLOEs, for one type of service."""
    return rungs_of(framework, stage, engine_of(framework).possible(kloes, service_type))


def rungs_of(framework: Framework, stage: Stage, possible: Mapping[str, int]) -> Ladder:
    """The principles of a stage where so many characteristics of each level apply."""
    forms: dict[Form, int] = {}

    def way(tests: Iterable[Test]) -> tuple[tuple[int, bool], ...]:
        read = [(_form(test, framework.levels, possible), test.comparison == "at_least") for test in tests]
        return tuple((forms.setdefault(form, len(forms)), wanted) for form, wanted in read)

    read = ((one.id, framework.rank(one.gives), tuple(map(way, one.ways))) for one in framework.principles_of(stage))
    steps = tuple(_Step(*one) for one in read)
    return Ladder(tuple(forms), steps)


_FIRST = {"findings": 0, "kloes": 2, "judgements": 3, "ratings": 3, "rated": 3}
_LARGE = 1_000_000  # more than there are findings, so that a share of none is told apart from a share just reached


def _form(test: Test, levels: Sequence[str], possible: Mapping[str, int]) -> Form:
    number = test.number + (test.comparison == "at_most")
    what, _, level = test.field.partition(".")
    if what == "percent_met":
        enough = -(-number * possible.get(level, 0) // 100)
        return Form(((levels.index(level), 1),), enough) if possible.get(level) else Form((), number)
    if what == "percent_below":
        if number <= 0:
            return Form((), number)
        below = levels.index(level)
        shares = [_LARGE * (100 * (rank < below) - number) + 1 for rank in range(len(levels))]
        return Form(tuple(enumerate(shares)), 1)
    field = counted(test.field, levels)
    first = 1 if field.significant else _FIRST[field.what]
    return Form(tuple((first * len(levels) + levels.index(one), 1) for one in field.levels), number)


class Outcome(NamedTuple):
    """The level that a KLOE, a domain or overall comes to, by which ids, and whether people decided it."""

    rank: int | None
    by: tuple[str, ...] = ()
    by_people: bool = False


@dataclass(frozen=True, slots=True)
class Decisions:
    """What people decided and what limits: levels given, caps that events bring, departures, each by what it is on."""

    framework: Framework
    given: Mapping[str, int | None]
    caps: Mapping[str, tuple[tuple[str, int], ...]]
    departures: Mapping[str, Departure]

    def upon(self, of: str, reckoned: tuple[int, str] | None) -> Outcome:
        """What stands in the end where the counts come to this."""
        rank: int | None = reckoned[0] if reckoned else None
        by: tuple[str, ...] = reckoned[1:] if reckoned else ()
        if not (of in self.given or of in self.caps or of in self.departures):
            return Outcome(rank, by)
        if of in self.given:
            rank, by = self.given[of], ()
        caps = self.caps.get(of, ())
        low = min((cap for _, cap in caps), default=None)
        if rank is not None and low is not None and low < rank:
            rank, by = low, tuple(limit for limit, cap in caps if cap == low)
        departure = self.departures.get(of)
        if (
            departure
            and rank is not None
            and self.framework.levels[rank] == departure.from_
            and departure.principle in by
        ):
            return Outcome(self.framework.rank(departure.to), (departure.id,), by_people=True)
        return Outcome(rank, by, by_people=of in self.given)


def take_decisions(evidence: Evidence, framework: Framework) -> Decisions:
    """The decisions and limits that some evidence holds."""
    given = {
        one.of: None if one.level == NOT_RATED else framework.rank(one.level) for one in reversed(evidence.levels_given)
    }
    caps: dict[str, tuple[tuple[str, int], ...]] = {}
    for limit in framework.limits:
        for event in evidence.events:
            of = event.linked_to if limit.at == LINKED else limit.at
            if event.event == limit.event and of is not None and limit.is_for(evidence.service.type):
                caps[of] = (*caps.get(of, ()), (limit.id, framework.rank(limit.no_better_than)))
    return Decisions(framework, given, caps, {one.of: one for one in reversed(evidence.departures)})


class Levels(NamedTuple):
    """What one KLOE, its domain and overall come to in an imagined case."""

    kloe: int | None
    domain: int | None
    overall: int | None


class Reckoning:
    """The positions and decisions of one case as numbers, and what other ones would come to."""

    def __init__(self, positions: Iterable[Position], evidence: Evidence, framework: Framework) -> None:
        self.framework, self.evidence, self.service_type = framework, evidence, evidence.service.type
        self.decisions = take_decisions(evidence, framework)
        self.sheets = sheets(framework, self.service_type)
        on: dict[str, list[Position]] = {one: [] for one in self.sheets}
        for one in positions:
            on.get(framework.claim(one.claim).kloe, []).append(one)
        self.states = {kloe: _states(sheet, on[kloe]) for kloe, sheet in self.sheets.items()}
        self.counts = {kloe: sheet.counts(self.states[kloe]) for kloe, sheet in self.sheets.items()}
        self._parts = {kloe: list(sheet.by_part(self.states[kloe])) for kloe, sheet in self.sheets.items()}
        self.nothing: Counts = (0,) * (2 * len(framework.levels))
        # Those that do not apply are left out, as where a domain is rated: their characteristics count for nothing.
        self.kloes: dict[str, list[str]] = {domain.id: [] for domain in framework.domains}
        for kloe in framework.kloes:
            self.kloes[kloe.domain] += [kloe.id] if kloe.is_for(self.service_type) else []
        self.judged = {one.id: self.judge(one.id, self.counts.get(one.id), self.decisions) for one in framework.kloes}
        self.rated = {domain.id: self.rate(domain.id, self.judged, {}, self.decisions) for domain in framework.domains}
        self.topmost = self.overall(self.rated, self.decisions)
        self._seen: dict[tuple[str, Counts], Levels] = {}

    def moved(self, kloe: str, claim: int, state: State) -> Counts:
        """The counts of a KLOE with one claim in another state."""
        number = self.sheets[kloe].part_of.get(claim)
        if number is None:
            return self.counts[kloe]
        part, states = self._parts[kloe][number]
        place = part.claims.index(claim)
        after = part.counts((*states[:place], state, *states[place + 1 :]))
        return tuple(map(add, self.counts[kloe], map(sub, after, part.counts(states))))

    def levels(self, kloe: str, counts: Counts) -> Levels:
        """The levels where one KLOE has these counts and all else is as it is."""
        key = (kloe, counts)
        if key not in self._seen:
            domain = self.framework.kloe(kloe).domain
            judged = self.judge(kloe, counts, self.decisions)
            rated = self.rate(domain, {**self.judged, kloe: judged}, {kloe: counts}, self.decisions)
            topmost = self.topmost
            if rated != self.rated[domain]:
                topmost = self.overall({**self.rated, domain: rated}, self.decisions)
            self._seen[key] = Levels(judged.rank, rated.rank, topmost.rank)
        return self._seen[key]

    def without(self, decisions: Decisions) -> dict[str, int | None]:
        """Every level under other decisions."""
        judged = {kloe: self.judge(kloe, self.counts.get(kloe), decisions) for kloe in self.judged}
        rated = {domain: self.rate(domain, judged, {}, decisions) for domain in self.rated}
        every = {**judged, **rated, OVERALL: self.overall(rated, decisions)}
        return {of: one.rank for of, one in every.items()}

    def judge(self, kloe: str, counts: Counts | None, decisions: Decisions) -> Outcome:
        """The judgement of a KLOE with these counts, or with its own."""
        if not self.framework.kloe(kloe).is_for(self.service_type):
            return Outcome(None)
        mine = self.counts.get(kloe, self.nothing) if counts is None else counts
        rungs = ladder(self.framework, "judgement", (kloe,), self.service_type)
        return decisions.upon(kloe, rungs.read(mine) if any(mine) else None)

    def rate(
        self, domain: str, judged: Mapping[str, Outcome], counts: Mapping[str, Counts], decisions: Decisions
    ) -> Outcome:
        """The rating of a domain with these judgements, where some KLOEs have other counts."""
        inputs = {kloe: judged[kloe] for kloe in self.kloes[domain]}
        pooled = tuple(kloe for kloe, one in inputs.items() if not one.by_people)
        found = [counts.get(kloe, self.counts.get(kloe, self.nothing)) for kloe in pooled]
        ranks = [one.rank for one in inputs.values()]
        return decisions.upon(domain, self.read("domain", pooled, found, ranks))

    def overall(self, rated: Mapping[str, Outcome], decisions: Decisions) -> Outcome:
        """The overall rating with these ratings of domains."""
        return decisions.upon(OVERALL, self.read("overall", (), (), [one.rank for one in rated.values()]))

    def read(
        self, stage: Stage, pooled: tuple[str, ...], found: Sequence[Counts], ranks: Sequence[int | None]
    ) -> tuple[int, str] | None:
        """The level and the principle that come of the findings pooled and the levels of the inputs."""
        if all(rank is None for rank in ranks):
            return None
        return ladder(self.framework, stage, pooled, self.service_type).read(self.tally(found, ranks))

    def tally(self, found: Sequence[Counts], ranks: Iterable[int | None]) -> Counts:
        """The counts of a stage above KLOEs, from those of the KLOEs that are pooled and the levels of its inputs."""
        levels = range(len(self.framework.levels))
        inputs = list(ranks)
        present = tuple(sum(one[rank] > 0 for one in found) for rank in levels)
        return (*total([self.nothing, *found]), *present, *(inputs.count(rank) for rank in levels))


def _states(sheet: Sheet, positions: Iterable[Position]) -> tuple[State, ...]:
    by_claim = {one.claim: one for one in positions}
    return tuple(
        sheet.state(number, by_claim[claim].stands, significant=by_claim[claim].significant)
        for number, claim in enumerate(sheet.claims)
    )
