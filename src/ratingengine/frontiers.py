"""Frontiers: what changes of position can make of a part of the evidence, each with the fewest steps that it takes.

A node is a number of steps, what they bring and the changes themselves. Of two nodes the one that takes no more steps
and brings no less is kept. That loses nothing: a finding for the service never lowers a level and one against it never
raises one, so what is at least as good below is at least as good above.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul
from typing import NamedTuple

from ratingengine.packing import Node, Packing, Trail
from ratingengine.reckoning import Form, Ladder
from ratingengine.sheets import BEST, SIGNIFICANT, STANDS, UNKNOWN, WORST, Counts, Part, Rule, State

FIXED = 8  # added to the state of a claim that nobody can change
_FREE = 10**12


class Turn(NamedTuple):
    """A claim of a part, by its place, and the state it is brought to."""

    claim: int
    state: State


class Turned(NamedTuple):
    """A claim of a KLOE, by its number on the sheet, and the state it is brought to."""

    kloe: str
    claim: int
    state: State


@dataclass(frozen=True, eq=False, slots=True)
class Shape:
    """What characteristics ask of the claims of a part, whatever they are called. Parts of one shape share it."""

    rules: tuple[Rule, ...]
    levels: int


class Axis(NamedTuple):
    """A sum of counts that matters, with the sign by which less is further, and bounds beyond which it does not matter.

    On an axis that is ``same``, nodes are compared only where they agree.
    """

    weights: tuple[tuple[int, int], ...]
    sign: int = 1
    low: int = -_FREE
    high: int = _FREE
    same: bool = False


def choices(state: State, *, upward: bool) -> list[tuple[int, State]]:
    """Where a claim can get to in one direction, with the steps: one each, and one to find out what is unknown.

    What is unknown comes out at its best or worst. A claim that gets better loses its significant impact; one that gets
    worse keeps what there is.
    """
    stands = state & STANDS
    if state & FIXED:
        return [(0, state)]
    if stands == UNKNOWN:
        return [(0, state), (1, BEST if upward else WORST)]
    if upward:
        return [(0, state), *((better - stands, better) for better in range(stands + 1, BEST + 1))]
    return [(0, state), *((stands - worse, worse | state & SIGNIFICANT) for worse in range(stands - 1, WORST - 1, -1))]


def furthest(states: Iterable[State], *, upward: bool) -> tuple[State, ...]:
    """Every claim as far in a direction as it can get."""
    return tuple(choices(state, upward=upward)[-1][1] for state in states)


class Becoming(NamedTuple):
    """What changes make of a part: steps, what they add to counts or take away from them, and the changes."""

    steps: int
    counts: Counts
    trail: Trail


def part_nodes(part: Part, states: tuple[State, ...], favourable: int, *, upward: bool) -> tuple[Becoming, ...]:
    """What changes can make of the counts of a part; the trail holds claims, by their place, with their new states."""
    return _nodes_of(_shape_of(part), states, favourable, upward=upward)


@lru_cache(maxsize=4096)
def _shape_of(part: Part) -> Shape:
    return _shape(tuple(rule._replace(characteristic="") for rule in part.rules), part.levels)


# A shape is told from others by being another object, which takes no time; comparing all that is in it would.
@lru_cache(maxsize=4096)
def _shape(rules: tuple[Rule, ...], levels: int) -> Shape:
    return Shape(rules, levels)


@lru_cache(maxsize=4096)
def _nodes_of(shape: Shape, states: tuple[State, ...], favourable: int, *, upward: bool) -> tuple[Becoming, ...]:
    """Claims are taken one by one, each forgotten once every characteristic that reads it has been looked at."""
    packing, units, any_finding = _counting(shape.levels, favourable, upward=upward)
    live: dict[tuple[State, ...], list[Node]] = {(): [(0, 0, ())]}
    for place, (state, (ending, is_open)) in enumerate(zip(states, _readings(shape), strict=True)):
        grown: dict[tuple[State, ...], list[Node]] = {}
        ways = choices(state, upward=upward)
        for key, nodes in live.items():
            for steps, new in ways:
                reached = (*key, new)
                key_then = tuple([one if still else UNKNOWN for one, still in zip(reached, is_open, strict=True)])
                brings = _brought(ending, reached, units) if ending else 0
                turns = (Turn(place, new),) if steps else ()
                grown.setdefault(key_then, []).extend(_further(nodes, steps, brings, turns))
        live = {key: packing.thinned(nodes, any_finding) for key, nodes in grown.items()}
    every = (node for nodes in live.values() for node in nodes)
    return tuple(Becoming(steps, packing.unpack(brings), trail) for steps, brings, trail in every)


@lru_cache(maxsize=64)
def _counting(levels: int, favourable: int, *, upward: bool) -> tuple[Packing, tuple[int, ...], Callable[[int], bool]]:
    """How the counts of findings are packed, what a finding of each kind adds to them, and whether there is any."""
    signs = signs_of(levels, favourable, upward=upward)
    packing = Packing(len(signs))
    units = tuple(map(mul, signs, packing.units))
    return packing, units, packing.any_of(levels)


@lru_cache(maxsize=4096)
def _readings(shape: Shape) -> list[tuple[list[Rule], list[bool]]]:
    """For each claim the characteristics that read it last, and which claims up to it are still to be read."""
    spans = [(rule, {claim for way in rule.ways for claim, _ in way}) for rule in shape.rules]
    last = [max(claims) for _, claims in spans]
    return [
        (
            [rule for (rule, _), end in zip(spans, last, strict=True) if end == place],
            [
                any(claim in claims for (_, claims), end in zip(spans, last, strict=True) if end > place)
                for claim in range(place + 1)
            ],
        )
        for place in range(max(last) + 1)
    ]


def signs_of(levels: int, favourable: int, *, upward: bool) -> tuple[int, ...]:
    """For each count of findings, whether less of it is further (1) or more (-1)."""
    way = 1 if upward else -1
    return (*(way if rank < favourable else -way for rank in range(levels)), *([way] * levels))


def _brought(ending: Iterable[Rule], states: Sequence[State], units: Sequence[int]) -> int:
    found, levels = 0, len(units) // 2
    for rule in ending:
        is_met, is_significant = rule.met(states)
        if is_met:
            found += units[rule.rank]
        if is_significant:
            found += units[levels + rule.rank]
    return found


def _further(nodes: list[Node], steps: int, brings: int, turns: Trail) -> list[Node]:
    if not (steps or brings):
        return nodes
    return [(before + steps, brought + brings, trail + turns) for before, brought, trail in nodes]


class Named(NamedTuple):
    """The turns of a part of a KLOE, of which it has these claims."""

    kloe: str
    claims: Sequence[int]
    turns: Sequence[Turn]


def named(node: Node, kloe: str, part: Part) -> Node:
    """A node of a part, its turns told apart from those of other parts and KLOEs."""
    steps, brings, turns = node
    return steps, brings, (Named(kloe, part.claims, turns),) if turns else ()


def turned(trail: Trail) -> Iterator[Turned]:
    """The changes of a tree, from left to right."""
    for one in trail:
        if isinstance(one, Named):
            yield from (Turned(one.kloe, one.claims[turn.claim], turn.state) for turn in one.turns)
        else:
            yield from turned(one)


def axis_of(form: Form, signs: Sequence[int]) -> Axis:
    """The axis of a test: up to the number it asks for, unless it weighs one thing against another."""
    ways = {weight * signs[place] > 0 for place, weight in form.weights}
    only_adds = all(weight > 0 for _, weight in form.weights)
    if ways == {False}:
        return Axis(form.weights, -1, low=-form.at_least if only_adds else -_FREE)
    return Axis(form.weights, high=form.at_least if only_adds else _FREE, same=len(ways) > 1)


class Space:
    """Some axes, and how nodes on them are put together. Axes that differ in their bounds alone are one."""

    def __init__(self, axes: Iterable[Axis], counts: int) -> None:
        whole: dict[Axis, Axis] = {}
        for axis in axes:
            key = axis._replace(low=0, high=0)
            other = whole.get(key, axis)
            whole[key] = key._replace(low=min(axis.low, other.low), high=max(axis.high, other.high))
        # What is weighed against something else takes the most values, and belongs in the last place.
        every = sorted(whole.values(), key=lambda one: one.high - one.low)
        self._at = {one._replace(low=0, high=0): place for place, one in enumerate(every)}
        self._packing = Packing(len(every))
        self.pack, self.unpack = self._packing.pack, self._packing.unpack
        self._bounded = self._packing.clip([one.low for one in every], [one.high for one in every])
        # The same sums come up again and again.
        self._known_bounded: dict[int, int] = {}
        self._same = self._packing.only([place for place, one in enumerate(every) if one.same])
        weights = [dict(one.weights) for one in every]
        self._columns = [
            self.pack(one.sign * weight.get(place, 0) for one, weight in zip(every, weights, strict=True))
            for place in range(counts)
        ]

    def at(self, axis: Axis) -> int:
        """Which place of what nodes bring lies on an axis."""
        return self._at[axis._replace(low=0, high=0)]

    def place(self, counts: Counts) -> int:
        """Where counts lie on the axes."""
        return self._bounded(sum(map(mul, counts, self._columns)))

    def thinned(self, nodes: Sequence[Node]) -> list[Node]:
        """The nodes that no other makes needless."""
        return self._packing.thinned(nodes, self._same)

    def joined(self, fronts: Iterable[Sequence[Node]], most: int) -> list[Node]:
        """One node out of each front put together, in every way that takes no more steps than ``most``."""
        within = [[one for one in front if one[0] <= most] for front in fronts]
        alone = [front[0] for front in within if len(front) == 1]
        steps = sum(fewest for fewest, _, _ in alone)
        brings = self._bounded(sum(brought for _, brought, _ in alone))
        trail = tuple(changes for _, _, changes in alone if changes)
        whole: list[Node] = [(steps, brings, trail)] if steps <= most else []
        size, many = 1, sorted((one for one in within if len(one) != 1), key=len)
        ahead = sum(front[0][0] for front in many if front)
        for front in many:
            ahead -= front[0][0] if front else 0
            whole = self._join(whole, front, most - ahead)
            if len(whole) > 3 * size:
                whole = self.thinned(whole)
                size = len(whole)
        return self.thinned(whole)

    def _join(self, whole: Sequence[Node], front: Sequence[Node], most: int) -> list[Node]:
        known_bounded = self._known_bounded
        cheapest: dict[int, Node] = {}
        for steps, brings, trail in whole:
            for more, further, then in front:
                if steps + more > most:
                    break
                summed = brings + further
                both = known_bounded.get(summed)
                if both is None:
                    both = known_bounded[summed] = self._bounded(summed)
                known = cheapest.get(both)
                if known is None or steps + more < known[0]:
                    cheapest[both] = (steps + more, both, (trail, then) if trail and then else trail or then)
        return list(cheapest.values())


class Reader:
    """The principles of a stage over those counts of findings that changes in one direction can make matter.

    INVARIANT: in one direction every count of findings only falls or only rises, so a test that comes out alike as
    things are and with every claim as far as it can get comes out alike in between.
    """

    def __init__(self, rungs: Ladder, base: Counts, end: Counts, signs: Sequence[int]) -> None:
        """Find out which tests can still change between things as they are and the end of the way."""
        self._rungs, self._levels = rungs, len(signs) // 2
        self._holds = [one.value(base) >= one.at_least for one in rungs.forms]
        self._of_levels: list[tuple[int, Form]] = []
        self._of_findings: list[tuple[int, Form]] = []
        self.axes: list[Axis] = []
        for number, form in enumerate(rungs.forms):
            axis = axis_of(form, (*signs, *signs))
            if self._first(form) >= 3:
                self._of_levels.append((number, form))
            elif axis.same or self._holds[number] != (form.value(end) >= form.at_least):
                self._of_findings.append((number, form))
                self.axes.append(axis)

    def _first(self, form: Form) -> int:
        return form.weights[0][0] // self._levels if form.weights else 0

    @property
    def axes_below(self) -> list[Axis]:
        """The same axes for one KLOE; it counts once in what counts KLOEs."""
        return [self._below(axis, form) for axis, (_, form) in zip(self.axes, self._of_findings, strict=True)]

    def _below(self, axis: Axis, form: Form) -> Axis:
        if self._first(form) < 2:
            return axis
        weights = tuple((place - 2 * self._levels, weight) for place, weight in axis.weights)
        return axis._replace(weights=weights, low=-1, high=1)

    def read(self, places: Sequence[int], ranks: Sequence[int] = ()) -> tuple[int, str] | None:
        """The level and principle at a place on the axes, with so many inputs at each level."""
        holds = list(self._holds)
        for (number, form), axis, place in zip(self._of_findings, self.axes, places, strict=True):
            holds[number] = axis.sign * place >= form.at_least
        for number, form in self._of_levels:
            first = 3 * self._levels
            holds[number] = sum(weight * ranks[at - first] for at, weight in form.weights) >= form.at_least
        return self._rungs.decide(holds)


def any_finding(signs: Sequence[int]) -> Axis:
    """Whether there is any finding at all: without one there is no judgement."""
    return Axis(tuple((rank, 1) for rank in range(len(signs) // 2)), high=1, same=True)


def input_axes(levels: int) -> list[Axis]:
    """How many inputs are rated, and how many of them at each level but the highest or below."""
    return [Axis(((-1, 1),), same=True), *(Axis(((rank, 1),), 0) for rank in range(levels - 1))]
