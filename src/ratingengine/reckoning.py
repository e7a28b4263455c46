"""Reckoning: levels from counts alone, without grounds, fast enough to try thousands of cases that did not happen.

It comes to what inference, judgement and aggregation come to on the same positions; what it finds is rated by those
before it is told. All is whole numbers: a position is 0 to 2 from worst to best for the service, whichever way its
claim is worded, or ``UNKNOWN``, with ``SIGNIFICANT`` added where people were affected so; a level is its rank.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from ratingengine.characteristics import POSITIONS, Characteristic, Condition, PositionWord
from ratingengine.evidence import NOT_RATED, OVERALL, Departure, Evidence
from ratingengine.framework import Framework
from ratingengine.inference import engine_of
from ratingengine.positions import Position
from ratingengine.principles import LINKED, Stage, Test, counted

WORST, BEST, UNKNOWN, SIGNIFICANT = 0, 2, 3, 4
STANDS = 3  # the bits of a state that say where it stands

State = int
# Findings met by rank, then the significant ones; for a domain also KLOEs with one, and then inputs rated so.
Counts = tuple[int, ...]


class Rule(NamedTuple):
    """A characteristic over the claims of its part: for each way the claims, by number, and where each may stand."""

    characteristic: str
    rank: int
    ways: tuple[tuple[tuple[int, int], ...], ...]

    def met(self, states: Sequence[State]) -> tuple[bool, bool]:
        """Whether it is met, and whether with significant impact."""
        is_met = is_significant = False
        for way in self.ways:
            harm = 0
            for claim, mask in way:
                state = states[claim]
                if not mask >> (state & STANDS) & 1:
                    break
                harm |= state & SIGNIFICANT
            else:
                is_met, is_significant = True, is_significant or harm > 0
        return is_met, is_significant


@dataclass(frozen=True, eq=False, slots=True)
class Part:
    """Claims of a KLOE that share characteristics, by their numbers on its sheet, and those characteristics."""

    claims: tuple[int, ...]
    rules: tuple[Rule, ...]
    levels: int

    def counts(self, states: Sequence[State]) -> Counts:
        """What its characteristics add to the counts of the KLOE."""
        return _counts_of(self, tuple(states))


# Most claims stand as they do whatever is imagined of another.
@lru_cache(maxsize=16_384)
def _counts_of(part: Part, states: tuple[State, ...]) -> Counts:
    found = [0] * (2 * part.levels)
    for rule in part.rules:
        is_met, is_significant = rule.met(states)
        found[rule.rank] += is_met
        found[part.levels + rule.rank] += is_significant
    return tuple(found)


@dataclass(frozen=True, eq=False, slots=True)
class Sheet:
    """A KLOE as numbers: its claims for one type of service, which of them are adverse, and its parts."""

    kloe: str
    claims: tuple[str, ...]
    adverse: tuple[bool, ...]
    parts: tuple[Part, ...]
    part_of: Mapping[int, int]
    levels: int

    def state(self, claim: int, stands: PositionWord | None, *, significant: bool = False) -> State:
        """A position as a number."""
        if stands is None:
            return UNKNOWN
        number = POSITIONS.index(stands)
        return (BEST - number if self.adverse[claim] else number) + SIGNIFICANT * significant

    def stands(self, claim: int, state: State) -> PositionWord | None:
        """A number as a position."""
        stands = state & STANDS
        return None if stands == UNKNOWN else POSITIONS[BEST - stands if self.adverse[claim] else stands]

    def counts(self, states: Sequence[State]) -> Counts:
        """The counts of the KLOE where its claims stand so."""
        nothing = (0,) * (2 * self.levels)  # all there is where no characteristic is meant for this type of service
        return total([nothing, *(part.counts([states[claim] for claim in part.claims]) for part in self.parts)])


def total(counts: Iterable[Counts]) -> Counts:
    """Counts added up."""
    return tuple(map(sum, zip(*counts, strict=True)))


@lru_cache(maxsize=64)
def sheets(framework: Framework, service_type: str) -> Mapping[str, Sheet]:
    """The sheets of the KLOEs that apply to a type of service and have characteristics, by KLOE."""
    return {
        kloe.id: _sheet(kloe.id, framework, service_type)
        for kloe in framework.kloes
        if kloe.is_for(service_type) and framework.is_encoded(kloe.id)
    }


def _sheet(kloe: str, framework: Framework, service_type: str) -> Sheet:
    claims = [one for one in framework.claims_for(service_type) if one.kloe == kloe]
    number = {one.id: place for place, one in enumerate(claims)}
    adverse = tuple(one.adverse for one in claims)
    rules = [one for one in framework.characteristics_of(kloe) if one.is_for(service_type)]
    ways = {one.id: _ways(one, number, adverse) for one in rules}
    groups = _connected([{claim for way in ways[one.id] for claim, _ in way} for one in rules if ways[one.id]])
    parts = tuple(_part(group, rules, ways, framework) for group in groups)
    part_of = {claim: place for place, part in enumerate(parts) for claim in part.claims}
    return Sheet(kloe, tuple(number), adverse, parts, part_of, len(framework.levels))


_Ways = list[tuple[tuple[int, int], ...]]


def _ways(rule: Characteristic, number: Mapping[str, int], adverse: Sequence[bool]) -> _Ways:
    """The ways that can hold at all, each condition as a claim and a bit for each place where it may stand."""
    usable = [way for way in rule.when.ways if all(one.claim in number for one in way)]
    return [tuple((number[one.claim], _mask(one, adverse=adverse[number[one.claim]])) for one in way) for way in usable]


def _mask(condition: Condition, *, adverse: bool) -> int:
    ordered = POSITIONS[::-1] if adverse else POSITIONS
    return sum(condition.holds(position) << place for place, position in enumerate(ordered))


def _connected(groups: Iterable[set[int]]) -> list[tuple[int, ...]]:
    """The groups, those that share a member joined, in the order of their first members."""
    joined: list[set[int]] = []
    for group in groups:
        apart = [one for one in joined if not one & group]
        joined = [*apart, group.union(*(one for one in joined if one & group))]
    return sorted(tuple(sorted(one)) for one in joined)


def _part(
    claims: tuple[int, ...], rules: Iterable[Characteristic], ways: Mapping[str, _Ways], framework: Framework
) -> Part:
    place = {claim: number for number, claim in enumerate(claims)}
    own = [one for one in rules if ways[one.id] and ways[one.id][0][0][0] in place]
    local = {one.id: tuple(tuple((place[claim], mask) for claim, mask in way) for way in ways[one.id]) for one in own}
    return Part(
        claims, tuple(Rule(one.id, framework.rank(one.level), local[one.id]) for one in own), len(framework.levels)
    )


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
        sheet = self.sheets[kloe]
        if claim not in sheet.part_of:
            return self.counts[kloe]
        part, states = sheet.parts[sheet.part_of[claim]], list(self.states[kloe])
        before = part.counts([states[one] for one in part.claims])
        states[claim] = state
        after = part.counts([states[one] for one in part.claims])
        return tuple(a + b - c for a, b, c in zip(self.counts[kloe], after, before, strict=True))

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
