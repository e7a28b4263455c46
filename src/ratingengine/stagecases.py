"""Cases of the stages: all patterns that principles can meet, and real evidence for those that are looked for.

A `Room` holds every case of a stage, and perhaps some that no evidence brings; what holds in it is proved. `examples`
gives real cases, simple ones first, so that nothing is called a flaw that nobody could ever meet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain, combinations, islice, product
from typing import NamedTuple

from ratingengine.flaws import WitnessCase
from ratingengine.framework import Framework
from ratingengine.principles import Stage
from ratingengine.sheets import Counts, Sheet, State, sheets, total
from ratingengine.spaces import (
    Pattern,
    PatternStep,
    Rung,
    Rungs,
    better_inputs,
    cases_of,
    counts_of,
    findings_block,
    inputs_block,
    rungs,
)
from ratingengine.witnesses import BETTER, Search, Sketch, case_of, sketches

MOST_EXAMPLES = 40_000  # real cases of domains that are tried before something is left open


class Spot(NamedTuple):
    """Where principles are used: a KLOE, a domain or overall, for a type of service."""

    of: str
    service_type: str


@dataclass(frozen=True, eq=False, slots=True)
class Room:
    """Every pattern of a stage, and every step for the better, where its tests ask for the same numbers."""

    stage: Stage
    rungs: Rungs
    patterns: frozenset[Pattern]
    steps: frozenset[PatternStep]
    spots: tuple[Spot, ...]


def each_room(framework: Framework, stage: Stage) -> Iterator[Room]:
    """The rooms of a stage; a spot stands in several where findings can be pooled from some of its KLOEs alone."""
    grouped: dict[tuple[object, ...], list[tuple[Spot, Rungs, tuple[int, ...], int]]] = {}
    for spot, kloes, number in _spots(framework, stage):
        possible = _possible(framework, kloes, spot.service_type)
        read = _rungs(framework, stage, possible)
        grouped.setdefault((read.forms, read.steps), []).append((spot, read, possible, number))
    return (_room(framework, stage, those) for those in grouped.values())


def _room(framework: Framework, stage: Stage, those: Sequence[tuple[Spot, Rungs, tuple[int, ...], int]]) -> Room:
    # The most that any spot has makes a space that holds those of all.
    read, favourable = those[0][1], framework.rank(framework.scale.favourable_from)
    possible = tuple(map(max, zip(*(one[2] for one in those), strict=True)))
    number = max(one[3] for one in those)
    spots = tuple(dict.fromkeys(one[0] for one in those))
    if stage == "judgement":
        found = findings_block(read, possible, 1, favourable)
        some = frozenset(one for one in found.patterns if one & read.some)
        return Room(stage, read, some, frozenset(one for one in found.steps if {*one} <= some), spots)
    inputs = inputs_block(read, number, favourable, may_come=stage == "domain")
    found = findings_block(read, possible if stage == "domain" else (0,) * len(possible), number, favourable)
    patterns = frozenset(one | other for one in inputs.patterns for other in found.patterns)
    steps = {PatternStep(one | other.worse, one | other.better) for one in inputs.patterns for other in found.steps}
    steps |= {PatternStep(one | other.worse, one | other.better) for one in found.patterns for other in inputs.steps}
    return Room(stage, read, patterns, frozenset(steps), spots)


def _spots(framework: Framework, stage: Stage) -> Iterator[tuple[Spot, tuple[str, ...], int]]:
    """The spots of a stage, each with the KLOEs whose findings are pooled, and its number of inputs."""
    for service_type, _ in framework.service_types:
        if stage == "overall":
            yield Spot(stage, service_type), (), len(framework.domains)
        elif stage == "judgement":
            own = (one.id for one in framework.kloes if one.is_for(service_type) and framework.is_encoded(one.id))
            yield from ((Spot(one, service_type), (one,), 1) for one in own)
        else:
            for domain in framework.domains:
                kloes = framework.kloes_for(domain.id, service_type)
                pools = _pools(framework, kloes) if kloes else ()
                yield from ((Spot(domain.id, service_type), pool, len(kloes)) for pool in pools)


def _pools(framework: Framework, kloes: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The KLOEs whose findings can be pooled; which of them matters only to shares of what applies."""
    tested = {test.field for one in framework.principles_of("domain") for way in one.ways for test in way}
    yield kloes
    if any(one.startswith("percent_met") for one in tested):
        for number in range(1, len(kloes)):
            yield from combinations(kloes, number)


@lru_cache(maxsize=1024)
def _possible(framework: Framework, kloes: tuple[str, ...], service_type: str) -> tuple[int, ...]:
    rules = (rule for kloe in kloes for rule in framework.characteristics_of(kloe))
    number = Counter(rule.level for rule in rules if rule.is_for(service_type))
    return tuple(number[level] for level in framework.levels)


@lru_cache(maxsize=1024)
def _rungs(framework: Framework, stage: Stage, possible: tuple[int, ...]) -> Rungs:
    return rungs(framework, stage, dict(zip(framework.levels, possible, strict=True)))


class Example(NamedTuple):
    """A real case and the principle that decides it; where pairs are asked for, also one that is a step better.

    ``written_out`` makes the cases, which most examples are never asked for.
    """

    worse: Rung | None
    better: Rung | None
    written_out: Callable[[], tuple[WitnessCase, ...]]

    @property
    def cases(self) -> tuple[WitnessCase, ...]:
        """The case, and where pairs are asked for also the better one."""
        return self.written_out()


Goal = Callable[[Rung | None, Rung | None], bool]


def example_of(
    framework: Framework, stage: Stage, spots: Sequence[Spot], goal: Goal, search: Search, *, pairs: bool
) -> Example | None:
    """A real case at one of the spots that is what is looked for; ``None`` where there is none, or none was found."""
    ordered = sorted(spots, key=lambda one: _size(framework, stage, one))
    for one in of_all(framework, stage, ordered, pairs=pairs):
        if goal(one.worse, one.better):
            return one
    if stage == "judgement":
        found = (_searched(framework, spot, goal, search, pairs=pairs) for spot in ordered)
        return next((one for one in found if one is not None), None)
    return None


def of_all(framework: Framework, stage: Stage, spots: Sequence[Spot], *, pairs: bool) -> Iterator[Example]:
    """Simple real cases at some spots; those of domains in turn, as some spots have far more of them than others."""
    if stage != "domain":
        return chain.from_iterable(examples(framework, stage, spot, pairs=pairs) for spot in spots)
    # Domains with the same KLOEs come to the same, whatever the type of service, so others are taken first.
    first = {(spot.of, framework.kloes_for(*spot)): spot for spot in reversed(spots)}
    apart = [[one for one in spots if one in first.values()], [one for one in spots if one not in first.values()]]
    turns = (_in_turn([examples(framework, stage, spot, pairs=pairs) for spot in those]) for those in apart)
    return islice(chain.from_iterable(turns), MOST_EXAMPLES)


def _in_turn(each: list[Iterator[Example]]) -> Iterator[Example]:
    while each:
        left = []
        for some in each:
            one = next(some, None)
            if one is not None:
                yield one
                left.append(some)
        each = left


def _size(framework: Framework, stage: Stage, spot: Spot) -> int:
    if stage == "judgement":
        return len(sheets(framework, spot.service_type)[spot.of].claims)
    return len(framework.kloes_for(spot.of, spot.service_type)) if stage == "domain" else 0


def _searched(framework: Framework, spot: Spot, goal: Goal, search: Search, *, pairs: bool) -> Example | None:
    sheet = sheets(framework, spot.service_type)[spot.of]
    read = judging(framework, spot)

    def fits(worse: Pattern, better: Pattern) -> bool:
        return bool(worse & better & read.some) and goal(read.first(worse), read.first(better))

    found = search.find(sheet, read, fits, pairs=pairs)
    if found is None:
        return None
    both = [_judged(framework, spot, states) for states in dict.fromkeys(found)]
    return Example(both[0], both[-1], partial(_cases_of, spot, sheet, dict.fromkeys(found)))


def judging(framework: Framework, spot: Spot) -> Rungs:
    """The principles that judge a KLOE."""
    return _rungs(framework, "judgement", _possible(framework, (spot.of,), spot.service_type))


def read_by_domain(framework: Framework, spot: Spot) -> list[Rungs]:
    """The principles that rate a domain, once for each choice of KLOEs whose findings can be pooled."""
    spots = (one for one in _spots(framework, "domain") if one[0] == spot)
    return [_rungs(framework, "domain", _possible(framework, kloes, spot.service_type)) for _, kloes, _ in spots]


def _judged(framework: Framework, spot: Spot, states: tuple[State, ...]) -> Rung | None:
    sheet, read = sheets(framework, spot.service_type)[spot.of], judging(framework, spot)
    return read.first(read.pattern(counts_of((), read.levels, sheet.counts(states))))


def _cases_of(spot: Spot, sheet: Sheet, found: Iterable[tuple[State, ...]]) -> tuple[WitnessCase, ...]:
    return tuple(case_of(spot.service_type, [(sheet, states)]) for states in found)


def examples(
    framework: Framework, stage: Stage, spot: Spot, *, pairs: bool, wholes_first: bool = False
) -> Iterator[Example]:
    """Simple real cases at a spot, the smallest first; with ``pairs``, each beside every one that is a step better."""
    if stage == "judgement":
        return _of_kloe(framework, spot, pairs=pairs, wholes_first=wholes_first)
    cases = _of_domain(framework, spot) if stage == "domain" else _of_overall(framework, spot)
    return islice(_told(cases, pairs=pairs), MOST_EXAMPLES)


def _of_kloe(framework: Framework, spot: Spot, *, pairs: bool, wholes_first: bool) -> Iterator[Example]:
    sheet, read = sheets(framework, spot.service_type)[spot.of], judging(framework, spot)
    for sketch in sketches(sheet, wholes_first=wholes_first):
        first = read.first(read.pattern(counts_of((), read.levels, sketch.counts)))
        if not pairs:
            yield Example(first, first, partial(_cases_of, spot, sheet, (sketch.states,)))
            continue
        for better in _improved(sheet, sketch.states):
            if any(better.counts):
                then = _judged(framework, spot, better.states)
                yield Example(first, then, partial(_cases_of, spot, sheet, (sketch.states, better.states)))


def _improved(sheet: Sheet, states: tuple[State, ...]) -> Iterator[Sketch]:
    for claim, state in enumerate(states):
        for better in BETTER[state]:
            after = (*states[:claim], better, *states[claim + 1 :])
            yield Sketch(after, sheet.counts(after))


class _Inputs(NamedTuple):
    """Evidence on some KLOEs, and levels that people gave to others, or to domains."""

    evidence: tuple[tuple[str, Sketch], ...]
    people: tuple[int, ...]


class _Table:
    """What the inputs of a domain, or of the overall rating, come to."""

    def __init__(self, framework: Framework, spot: Spot) -> None:
        self.framework, self.spot, self.levels = framework, spot, len(framework.levels)
        self.favourable = framework.rank(framework.scale.favourable_from)
        self.is_domain = spot.of != "overall"
        self.sheets = sheets(framework, spot.service_type)
        domains = tuple(one.id for one in framework.domains)
        self.names = framework.kloes_for(spot.of, spot.service_type) if self.is_domain else domains
        self._ranks: dict[tuple[str, Counts], int] = {}

    def decided(self, inputs: _Inputs) -> Rung | None:
        """The principle that decides."""
        shown = dict(inputs.evidence)
        given = self._given(inputs)
        ranks = [*inputs.people, *(rank for one in inputs.evidence if (rank := self._rank(*one)) >= 0)]
        pooled = tuple(one for one in self.names if one not in given) if self.is_domain else ()
        read = _rungs(
            self.framework,
            "domain" if self.is_domain else "overall",
            _possible(self.framework, pooled, self.spot.service_type),
        )
        found = total([(0,) * (2 * self.levels), *(one.counts for one in shown.values())])
        kloes = [sum(one.counts[rank] > 0 for one in shown.values()) for rank in range(self.levels)]
        return read.first(read.pattern(counts_of(ranks, self.levels, found, kloes)))

    def is_rated(self, inputs: _Inputs) -> bool:
        """Whether anything is rated at all."""
        return bool(inputs.people) or any(self._rank(*one) >= 0 for one in inputs.evidence)

    def _rank(self, kloe: str, sketch: Sketch) -> int:
        if (kloe, sketch.counts) not in self._ranks:
            read = judging(self.framework, Spot(kloe, self.spot.service_type))
            rank = read.rank(read.pattern(counts_of((), self.levels, sketch.counts))) if any(sketch.counts) else -1
            self._ranks[kloe, sketch.counts] = rank
        return self._ranks[kloe, sketch.counts]

    def _given(self, inputs: _Inputs) -> dict[str, str]:
        free = [one for one in self.names if one not in dict(inputs.evidence)]
        return {of: self.framework.levels[rank] for of, rank in zip(free, inputs.people, strict=False)}

    def cases(self, *several: _Inputs) -> tuple[WitnessCase, ...]:
        """The inputs as evidence."""
        return tuple(map(self._case, several))

    def _case(self, inputs: _Inputs) -> WitnessCase:
        known = [(self.sheets[kloe], sketch.states) for kloe, sketch in inputs.evidence]
        return case_of(self.spot.service_type, known)._replace(given=tuple(self._given(inputs).items()))

    def better(self, inputs: _Inputs) -> Iterator[_Inputs]:
        """The same with one thing better."""
        for place, (kloe, sketch) in enumerate(inputs.evidence):
            for after in _improved(self.sheets[kloe], sketch.states):
                yield inputs._replace(evidence=(*inputs.evidence[:place], (kloe, after), *inputs.evidence[place + 1 :]))
        most = len(self.names) - len(inputs.evidence) if self.is_domain else 0
        for people in better_inputs(inputs.people, most, self.levels, self.favourable):
            yield inputs._replace(people=people)

    def sorts(self, kloe: str) -> list[Sketch]:
        """Simple cases of a KLOE, one of each sort that the domain's principles tell apart."""
        whole = _possible(self.framework, self.names, self.spot.service_type)
        read, found = _rungs(self.framework, "domain", whole), dict[object, Sketch]()
        for sketch in sketches(self.sheets[kloe]) if kloe in self.sheets else ():
            counts = counts_of((), self.levels, sketch.counts)
            found.setdefault(
                (tuple(min(one.value(counts), one.at_least) for one in read.forms), self._rank(kloe, sketch)), sketch
            )
        return [one for one in found.values() if any(one.counts)]


def _of_overall(framework: Framework, spot: Spot) -> tuple[_Table, Iterator[_Inputs]]:
    table = _Table(framework, spot)
    return table, (_Inputs((), levels) for levels in cases_of(len(table.names), table.levels))


def _of_domain(framework: Framework, spot: Spot) -> tuple[_Table, Iterator[_Inputs]]:
    table = _Table(framework, spot)
    return table, _domain_inputs(table)


def _domain_inputs(table: _Table) -> Iterator[_Inputs]:
    """Levels by people alone, then beside evidence on one KLOE, then beside evidence on two."""
    for number in range(min(2, len(table.names)) + 1):
        for kloes in combinations(table.names, number):
            for sketched in product(*(table.sorts(one) for one in kloes)):
                evidence = tuple(zip(kloes, sketched, strict=True))
                yield from (_Inputs(evidence, ()),) if evidence else ()
                for people in cases_of(len(table.names) - number, table.levels):
                    yield _Inputs(evidence, people)


def _told(cases: tuple[_Table, Iterator[_Inputs]], *, pairs: bool) -> Iterator[Example]:
    table, every = cases
    for inputs in every:
        if not table.is_rated(inputs):
            continue
        first = table.decided(inputs)
        if not pairs:
            yield Example(first, first, partial(table.cases, inputs))
            continue
        for better in table.better(inputs):
            if table.is_rated(better):
                yield Example(first, table.decided(better), partial(table.cases, inputs, better))
