"""Spaces: every case that the principles of a stage can tell apart, from counts alone.

A test is a sum of counts held against a number, so counts beyond the largest number that any sum asks for are one to
it. What is counted of findings and what is counted of inputs is read by different tests, so that a stage's space is
two small blocks, and a case is one pattern out of each. The block of findings takes characteristics to be met
independently of each other. That makes it larger than what evidence can bring, never smaller: what holds in all of it
holds, and what is only suspected in it is looked for in real cases by `witnesses`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations_with_replacement, product
from typing import NamedTuple

from ratingengine.framework import Framework
from ratingengine.principles import Stage
from ratingengine.reckoning import Form, rungs_of
from ratingengine.sheets import Counts

Pattern = int  # a bit for each test that holds


class Rung(NamedTuple):
    """A principle: its level, and for each way the tests that must hold and those that must not.

    ``asked`` has the tests of each way one by one, in their order, each with whether it must hold.
    """

    principle: str
    rank: int
    ways: tuple[tuple[Pattern, Pattern], ...]
    asked: tuple[tuple[tuple[int, bool], ...], ...]

    def holds(self, pattern: Pattern) -> bool:
        """Whether the principle holds where these tests do."""
        return any(pattern & wanted == wanted and not pattern & unwanted for wanted, unwanted in self.ways)


@dataclass(frozen=True, eq=False, slots=True)
class Rungs:
    """The principles of a stage in order, over patterns; the last test is whether there is any finding."""

    forms: tuple[Form, ...]
    steps: tuple[Rung, ...]
    levels: int
    _first: dict[Pattern, Rung | None] = field(default_factory=dict)

    def first(self, pattern: Pattern) -> Rung | None:
        """The principle that decides a case."""
        if pattern not in self._first:
            self._first[pattern] = next((one for one in self.steps if one.holds(pattern)), None)
        return self._first[pattern]

    def rank(self, pattern: Pattern) -> int:
        """The level that a case comes to; below all levels where no principle holds."""
        first = self.first(pattern)
        return -1 if first is None else first.rank

    def pattern(self, counts: Counts) -> Pattern:
        """The tests that hold for some counts."""
        found = 0
        for bit, form in enumerate(self.forms):
            found |= (form.value(counts) >= form.at_least) << bit
        return found

    @property
    def some(self) -> Pattern:
        """The test whether there is any finding."""
        return 1 << len(self.forms) - 1


def rungs(framework: Framework, stage: Stage, possible: Mapping[str, int]) -> Rungs:
    """The principles of a stage where so many characteristics of each level apply."""
    read, levels = rungs_of(framework, stage, possible), len(framework.levels)
    # In an order of their own, so that the same tests make the same space wherever the principles stand that ask them.
    forms = sorted(read.forms)
    place = {form: forms.index(one) for form, one in enumerate(read.forms)}
    placed = [tuple(tuple((place[form], must) for form, must in way) for way in one.ways) for one in read.steps]
    steps = (
        Rung(one.principle, one.rank, tuple(map(bits_of, ways)), ways)
        for one, ways in zip(read.steps, placed, strict=True)
    )
    some = Form(tuple((rank, 1) for rank in range(levels)), 1)
    return Rungs((*forms, some), tuple(steps), levels)


def bits_of(way: Sequence[tuple[int, bool]]) -> tuple[Pattern, Pattern]:
    """The tests that must hold, and those that must not."""
    wanted = {form for form, must in way if must}
    unwanted = {form for form, must in way if not must}
    return sum(1 << form for form in wanted), sum(1 << form for form in unwanted)


class PatternStep(NamedTuple):
    """A case and one that is better by a single step, as patterns."""

    worse: Pattern
    better: Pattern


@dataclass(frozen=True, slots=True)
class Block:
    """The patterns that some counts can show, and the steps for the better among them."""

    patterns: frozenset[Pattern]
    steps: frozenset[PatternStep]


def inputs_block(rungs: Rungs, number: int, favourable: int, *, may_come: bool) -> Block:
    """Every pattern of one input or more, up to a number of them.

    A step makes one input a level better; where inputs ``may_come``, it also brings one at a favourable level, or takes
    one at another away.
    """
    patterns = {levels: rungs.pattern(counts_of(levels, rungs.levels)) for levels in cases_of(number, rungs.levels)}
    steps = set()
    for levels, here in patterns.items():
        for better in better_inputs(levels, number if may_come else 0, rungs.levels, favourable):
            steps.add(PatternStep(here, patterns[tuple(sorted(better, reverse=True))]))
    return Block(frozenset(patterns.values()), frozenset(one for one in steps if one.worse != one.better))


def cases_of(number: int, levels: int) -> Iterator[tuple[int, ...]]:
    """The levels of one input or more, up to a number of them, best first; the fewest inputs come first."""
    for rated in range(1, number + 1):
        yield from combinations_with_replacement(range(levels - 1, -1, -1), rated)


def better_inputs(levels: tuple[int, ...], most: int, scale: int, favourable: int) -> Iterator[tuple[int, ...]]:
    """The same inputs with one a level better, one more at a favourable level, or one fewer at another."""
    for place, rank in enumerate(levels):
        others = levels[:place] + levels[place + 1 :]
        if rank + 1 < scale:
            yield (*levels[:place], rank + 1, *levels[place + 1 :])
        if most and others and rank < favourable:
            yield others
    if len(levels) < most:
        yield from ((*levels, rank) for rank in range(favourable, scale))


def counts_of(inputs: Sequence[int], levels: int, found: Counts = (), kloes: Sequence[int] = ()) -> Counts:
    """The counts of a stage with inputs at these levels, and with what was found below them."""
    below = (*(found or (0,) * (2 * levels)), *(kloes or (0,) * levels))
    return (*below, *(inputs.count(rank) for rank in range(levels)))


class _Option(NamedTuple):
    """How many characteristics of one level are met, with significant impact, and in how many KLOEs.

    Where ``most`` is larger than ``met``, this stands for every number from the one to the other.
    """

    met: int
    significant: int
    kloes: int
    most: int


class _Read(NamedTuple):
    """The tests that hold, and for each that weighs one thing against another how it can come out."""

    sure: Pattern
    doubts: tuple[tuple[bool, ...], ...]


class _Grid:
    """The counts of findings, cut up where tests can tell them apart."""

    def __init__(
        self, forms: Sequence[Form], levels: int, possible: Sequence[int], kloes: int, favourable: int
    ) -> None:
        here = 3 * levels
        own = [(bit, one) for bit, one in enumerate(forms) if all(at < here for at, _ in one.weights)]
        self._weighing = [(bit, one) for bit, one in own if any(weight < 0 for _, weight in one.weights)]
        self._adding = [one for one in own if one not in self._weighing]
        self._levels, self._possible, self._kloes, self._favourable = levels, possible, kloes, favourable
        self._seen: dict[tuple[_Option, ...], _Read] = {}

    def options(self, rank: int) -> list[_Option]:
        """What there can be of one level: every stretch of numbers that no test tells apart."""
        heavy, spread = self._cuts(self._levels + rank), self._cuts(2 * self._levels + rank)
        cuts = sorted({0, 1, *heavy, *spread, *self._cuts(rank)})
        starts = [one for one in cuts if one <= self._possible[rank]]
        return [
            _Option(met, significant, kloes, most)
            for met, most in zip(starts, [*(one - 1 for one in starts[1:]), self._possible[rank]], strict=True)
            for significant in sorted({0, *heavy})
            for kloes in sorted({min(1, met) if spread else 0, *spread})
            if max(significant, kloes) <= most and min(1, met if spread else 0) <= kloes <= self._kloes
        ]

    def _cuts(self, place: int) -> set[int]:
        """Where counts at a place come to be told apart: at the number asked for; in a sum, at each up to it."""
        found: set[int] = set()
        for _, one in self._adding:
            if place in dict(one.weights):
                found.update([one.at_least] if len(one.weights) == 1 else range(1, one.at_least + 1))
        return {one for one in found if one > 0}

    def better(self, one: _Option, rank: int, options: Sequence[_Option]) -> list[tuple[_Option, tuple[int, ...]]]:
        """What one finding more for the service, or one less against it, makes of an option, and by how many."""
        way = 1 if rank >= self._favourable else -1
        found = []
        for other in options:
            within = other.met == one.met
            beside = other.met == one.most + 1 if way > 0 else other.most == one.met - 1
            grows = (*((0,) if within else ()), *((way,) if beside or (within and one.most > one.met) else ()))
            lighter = other.significant <= one.significant or (way > 0 and way in grows)
            if grows and lighter and way * (other.kloes - one.kloes) >= 0 and (other != one or one.most > one.met):
                found.append((other, grows))
        return found

    def read(self, case: tuple[_Option, ...]) -> _Read:
        """How the tests come out."""
        if case not in self._seen:
            counts = [getattr(one, part) for part in ("met", "significant", "kloes") for one in case]
            sure = 0
            for bit, form in self._adding:
                sure |= (form.value(tuple(counts)) >= form.at_least) << bit
            self._seen[case] = _Read(sure, tuple(_ends(form, case) for _, form in self._weighing))
        return self._seen[case]

    def patterns(self, read: _Read) -> Iterator[Pattern]:
        """Every way the tests can come out."""
        for truths in product(*read.doubts):
            yield read.sure | self._weighed(truths)

    def steps(self, here: _Read, there: _Read, rank: int, grows: Sequence[int]) -> Iterator[PatternStep]:
        """Every step from one to the other."""
        forms = [dict(form.weights).get(rank, 0) for _, form in self._weighing]
        for by in grows:
            pairs = [
                [(one, other) for one in before for other in after if (other - one) * weight * by >= abs(other - one)]
                for weight, before, after in zip(forms, here.doubts, there.doubts, strict=True)
            ]
            for chosen in product(*pairs):
                worse, better = ([pair[side] for pair in chosen] for side in (0, 1))
                yield PatternStep(here.sure | self._weighed(worse), there.sure | self._weighed(better))

    def _weighed(self, truths: Sequence[bool]) -> Pattern:
        return sum(truth << bit for truth, (bit, _) in zip(truths, self._weighing, strict=True))


def _ends(form: Form, case: Sequence[_Option]) -> tuple[bool, ...]:
    """Whether a test that weighs can fail, and can hold, for some numbers within the options."""
    low = high = -form.at_least
    for place, weight in form.weights:
        ends = sorted((weight * case[place].met, weight * case[place].most))
        low, high = low + ends[0], high + ends[1]
    return tuple(sorted({low >= 0, high >= 0}))


def findings_block(rungs: Rungs, possible: Sequence[int], kloes: int, favourable: int) -> Block:
    """Every pattern of findings where at most so many characteristics of each level apply, in so many KLOEs."""
    return _findings_block(rungs.forms, rungs.levels, tuple(possible), kloes, favourable)


# Changes of principles that are tried one after another mostly ask the same tests.
@lru_cache(maxsize=256)
def _findings_block(
    forms: tuple[Form, ...], levels: int, possible: tuple[int, ...], kloes: int, favourable: int
) -> Block:
    grid = _Grid(forms, levels, possible, kloes, favourable)
    options = [grid.options(rank) for rank in range(levels)]
    better = [{one: grid.better(one, rank, those) for one in those} for rank, those in enumerate(options)]
    patterns: set[Pattern] = set()
    steps: set[PatternStep] = set()
    for case in product(*options):
        here = grid.read(case)
        patterns.update(grid.patterns(here))
        for rank, one in enumerate(case):
            for other, grows in better[rank][one]:
                there = grid.read((*case[:rank], other, *case[rank + 1 :]))
                steps.update(grid.steps(here, there, rank, grows))
    return Block(frozenset(patterns), frozenset(one for one in steps if one.worse != one.better))
