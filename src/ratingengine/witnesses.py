"""Witnesses: real evidence on one KLOE that shows what is asked for, with as few known claims as can be.

`sketches` are simple cases that show most things at once. `Search` tries everything: claims are taken one by one, and
of all ways to the same counts, as far as tests tell them apart, the one with the fewest known claims is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from math import inf
from operator import add
from typing import Any, NamedTuple

from ratingengine.flaws import Stand, WitnessCase
from ratingengine.sheets import BEST, SIGNIFICANT, UNKNOWN, WORST, Counts, Part, Sheet, State
from ratingengine.spaces import Pattern, Rungs

PARTLY = 1
LIGHT = (WORST, PARTLY, BEST)
HEAVY = (WORST | SIGNIFICANT, PARTLY | SIGNIFICANT)
# What a claim becomes when its evidence gets better by one step.
BETTER: dict[State, tuple[State, ...]] = {
    WORST: (PARTLY,),
    PARTLY: (BEST,),
    BEST: (),
    UNKNOWN: (),
    WORST | SIGNIFICANT: (WORST, PARTLY | SIGNIFICANT),
    PARTLY | SIGNIFICANT: (PARTLY,),
}


class Sketch(NamedTuple):
    """States of a KLOE's claims, and what they count."""

    states: tuple[State, ...]
    counts: Counts


def sketches(sheet: Sheet, *, wholes_first: bool = False) -> Iterator[Sketch]:
    """Simple cases, each with other counts.

    One claim known, in each state, or one characteristic met; then every claim known, all in one state.
    """
    seen = {(0,) * (2 * sheet.levels)}
    ordered = (_wholes(sheet), _singles(sheet)) if wholes_first else (_singles(sheet), _wholes(sheet))
    for one in chain(*ordered):
        if one.counts not in seen:
            seen.add(one.counts)
            yield one


def _wholes(sheet: Sheet) -> Iterator[Sketch]:
    every = ((state,) * len(sheet.claims) for state in (*LIGHT[::-1], *HEAVY))
    return (Sketch(states, sheet.counts(states)) for states in every)


def _singles(sheet: Sheet) -> Iterator[Sketch]:
    for part in sheet.parts:
        yield from (
            _single(sheet, part, {claim: state}) for state in (*LIGHT, *HEAVY) for claim in range(len(part.claims))
        )
    for part in sheet.parts:
        yield from (_single(sheet, part, _met(way)) for rule in part.rules for way in rule.ways)


def _single(sheet: Sheet, part: Part, known: Mapping[int, State]) -> Sketch:
    states = [UNKNOWN] * len(sheet.claims)
    for claim, state in known.items():
        states[part.claims[claim]] = state
    # What is unknown counts for nothing, so that only the one part has to be counted.
    return Sketch(tuple(states), part.counts(tuple([states[claim] for claim in part.claims])))


def _met(way: Iterable[tuple[int, int]]) -> dict[int, State]:
    """The states nearest to partly by which a way is met."""
    return {claim: next((one for one in (PARTLY, BEST, WORST) if mask >> one & 1), UNKNOWN) for claim, mask in way}


def case_of(service_type: str, known: Iterable[tuple[Sheet, Sequence[State]]]) -> WitnessCase:
    """States of claims as a case."""
    return WitnessCase(
        service_type,
        tuple(
            Stand(sheet.claims[claim], str(sheet.stands(claim, state)), bool(state & SIGNIFICANT))
            for sheet, states in known
            for claim, state in enumerate(states)
            if state != UNKNOWN
        ),
    )


Values = tuple[int, ...]  # the sum that each test makes of counts, as far as it matters
_Key = tuple[Values, Values, bool]
_Way = tuple[int, Any]  # how many claims are known, and which, as a tree of tuples


class Found(NamedTuple):
    """The states of a KLOE's claims in a case, and in one that is better by one step, or the same."""

    worse: tuple[State, ...]
    better: tuple[State, ...]


class Search:
    """Everything that evidence can make of KLOEs, up to a number of cases looked at in all."""

    def __init__(self, most: int = 40_000) -> None:
        """Begin with all of the patience."""
        self.left = most

    def find(
        self, sheet: Sheet, rungs: Rungs, goal: Callable[[Pattern, Pattern], bool], *, pairs: bool = False
    ) -> Found | None:
        """The smallest case whose pattern, and that of one a step better where ``pairs``, is what is looked for.

        ``None`` where there is none, or where patience is at an end: then ``left`` is below zero.
        """
        if self.left < 0:
            return None
        reached: dict[_Key, _Way] = {(self._nothing(rungs), self._nothing(rungs), False): (0, ())}
        for part in sheet.parts:
            own = self._part(part, rungs, pairs=pairs)
            reached = self._joined(reached, own, rungs)
            if self.left < 0:
                return None
        fitting = [
            (way, key)
            for key, way in reached.items()
            if key[2] == pairs and goal(*(_holds(one, rungs) for one in key[:2]))
        ]
        return _states(min(fitting, key=lambda one: one[0][0])[0], len(sheet.claims)) if fitting else None

    def _nothing(self, rungs: Rungs) -> Values:
        return (0,) * len(rungs.forms)

    def _joined(self, whole: dict[_Key, _Way], part: dict[_Key, _Way], rungs: Rungs) -> dict[_Key, _Way]:
        found: dict[_Key, _Way] = {}
        ends = _ends(rungs)
        for (worse, better, moved), (known, trail) in whole.items():
            for (more_worse, more_better, also), (more, further) in part.items():
                if moved and also:
                    continue
                self.left -= 1
                low = high = _sum(worse, more_worse, ends)
                if moved or also:
                    high = _sum(better, more_better, ends)
                key = (low, high, moved or also)
                if key not in found or found[key][0] > known + more:
                    found[key] = (known + more, (trail, further))
            if self.left < 0:
                break
        return found

    def _part(self, part: Part, rungs: Rungs, *, pairs: bool) -> dict[_Key, _Way]:
        """What a part can add; each claim is forgotten once all that reads it has been looked at."""
        heavy = any(part.levels <= at < 2 * part.levels for one in rungs.forms for at, _ in one.weights)
        turns, most = [*_turns(heavy=heavy, pairs=pairs)], _ends(rungs)
        live: dict[tuple[Any, _Key], _Way] = {((), (self._nothing(rungs), self._nothing(rungs), False)): (0, ())}
        ends = [max(claim for way in rule.ways for claim, _ in way) for rule in part.rules]
        for place in range(len(part.claims)):
            ending = [rule for rule, end in zip(part.rules, ends, strict=True) if end == place]
            still = {
                claim
                for rule, end in zip(part.rules, ends, strict=True)
                if end > place
                for way in rule.ways
                for claim, _ in way
            }
            grown: dict[tuple[Any, _Key], _Way] = {}
            for (states, (worse, better, moved)), (known, trail) in live.items():
                for before, after in turns:
                    if moved and before != after:
                        continue
                    self.left -= 1
                    reached = (*states, (before, after))
                    sums = [
                        _sum(sofar, _added(ending, [one[side] for one in reached], rungs), most) if ending else sofar
                        for side, sofar in enumerate((worse, better))
                    ]
                    kept = tuple(one if claim in still else (UNKNOWN, UNKNOWN) for claim, one in enumerate(reached))
                    key = (kept, (sums[0], sums[1], moved or before != after))
                    cost = known + (before != UNKNOWN)
                    if key not in grown or grown[key][0] > cost:
                        grown[key] = (cost, (trail, (part.claims[place], before, after)))
                if self.left < 0:
                    return {}
            live = grown
        return {key: way for (_, key), way in live.items()}


def _turns(*, heavy: bool, pairs: bool) -> Iterator[tuple[State, State]]:
    states = (UNKNOWN, *LIGHT, *(HEAVY if heavy else ()))
    yield from ((state, state) for state in states)
    if pairs:
        yield from ((state, better) for state in states for better in BETTER[state])


def _added(rules: Iterable[Any], states: Sequence[State], rungs: Rungs) -> Values:
    counts = [0] * (4 * rungs.levels)
    for rule in rules:
        is_met, is_significant = rule.met(states)
        counts[rule.rank] += is_met
        counts[rungs.levels + rule.rank] += is_significant
    return tuple(one.value(tuple(counts)) for one in rungs.forms)


def _ends(rungs: Rungs) -> tuple[float, ...]:
    """Where sums no longer matter: at the number asked for, unless something can make them smaller again."""
    return tuple(inf if any(weight < 0 for _, weight in one.weights) else one.at_least for one in rungs.forms)


def _sum(one: Values, other: Values, ends: tuple[float, ...]) -> Values:
    return tuple(map(min, map(add, one, other), ends))


def _holds(values: Values, rungs: Rungs) -> Pattern:
    return sum((value >= one.at_least) << bit for bit, (value, one) in enumerate(zip(values, rungs.forms, strict=True)))


def _states(way: _Way, claims: int) -> Found:
    worse, better = [UNKNOWN] * claims, [UNKNOWN] * claims
    waiting = [way[1]]
    while waiting:
        one = waiting.pop()
        if len(one) == 3:
            worse[one[0]], better[one[0]] = one[1:]
        else:
            waiting.extend(one)
    return Found(tuple(worse), tuple(better))
