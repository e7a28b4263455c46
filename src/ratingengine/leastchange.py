"""The least change: the fewest steps in positions that bring a verdict to another level, and no step by luck.

Steps and what they may not touch are said in docs/what-would-move-it.md. The claims of a KLOE fall into parts that
share no characteristic; what each part can become is put together into what the KLOE, its domain and overall can.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations_with_replacement, pairwise
from operator import add, sub
from typing import NamedTuple

from ratingengine.evidence import OVERALL
from ratingengine.frontiers import (
    FIXED,
    Axis,
    Reader,
    Space,
    any_finding,
    choices,
    furthest,
    input_axes,
    named,
    part_nodes,
    signs_of,
)
from ratingengine.packing import Node, Trail
from ratingengine.principles import Stage
from ratingengine.reckoning import Outcome, Reckoning, ladder
from ratingengine.sheets import Counts, Part, State

# How many steps are tried in one domain, one bound after another; beyond the last it is only said to take more.
TRIED_STEPS = (3, 6, 12, 20)

# The steps that bring something to a level, and the changes that they are.
Way = tuple[int, Trail]


class _Stand(NamedTuple):
    """What a KLOE would be judged on one node of its frontier, and where that lies for its domain."""

    steps: int
    rank: int | None
    brings: tuple[int, ...]
    trail: Trail


class _Means(NamedTuple):
    """What a part can become: what it adds to the counts of its KLOE, and the judgement with all else at its end."""

    steps: int
    adds: Counts
    trail: Trail
    rank: int | None


_Placed = tuple[Reader, Space, list[list[Node]]]


class Paths:
    """The ways in one direction from a case as it is to every level of every verdict."""

    def __init__(self, reckoning: Reckoning, fixed: Iterable[tuple[str, str]], *, upward: bool) -> None:
        self._of, self._upward = reckoning, upward
        framework = reckoning.framework
        levels, self._favourable = len(framework.levels), len(framework.levels) - len(framework.favourable_levels)
        self._signs = signs_of(levels, self._favourable, upward=upward)
        held = set(fixed)
        self._states = {
            kloe: tuple(
                state | FIXED * ((kloe, claim) in held)
                for claim, state in zip(sheet.claims, reckoning.states[kloe], strict=True)
            )
            for kloe, sheet in reckoning.sheets.items()
        }
        self._ends = {
            kloe: sheet.counts(furthest(self._states[kloe], upward=upward)) for kloe, sheet in reckoning.sheets.items()
        }
        self._known: dict[tuple[str, int, int | None], dict[int | None, Way]] = {}
        self._fronts: dict[tuple[str, tuple[Axis, ...], int | None], _Placed] = {}
        self._parts: dict[str, list[tuple[Part, list[_Means]]]] = {}
        self._spaces: dict[tuple[Axis, ...], Space] = {}
        self._least: dict[tuple[str, int], Way | int | None] = {}
        self._useful_for: dict[int, set[int]] = {}
        self._bounds: dict[str, tuple[int | None, bool]] = {}

    def to(self, of: str, rank: int) -> Way | int | None:
        """The least way to a level or beyond; a number of steps that it takes more than; nothing where none is."""
        if (of, rank) not in self._least:
            self._least[of, rank] = self._least_to(of, rank)
        return self._least[of, rank]

    def _least_to(self, of: str, rank: int) -> Way | int | None:
        bound, _ = self._bound(of)
        if not self._reaches(bound, rank):
            return None
        if of == OVERALL and not any(self._is_unsettled(domain) for domain in self._of.rated):
            return self._through_ratings(rank)
        for most in TRIED_STEPS:
            least = self._least_within(of, rank, most)
            if least is not None and least[0] > most + 1:
                least = self._least_within(of, rank, least[0] - 1) or least
            if least is not None:
                return least
            if most >= self._steps_below(of):
                return None
        return TRIED_STEPS[-1]

    def _steps_below(self, of: str) -> int:
        """How many steps can be taken at all below a verdict."""
        kloes = [of] if of in self._of.judged else self._of.kloes.get(of, list(self._of.judged))
        states = (state for kloe in kloes for state in self._states.get(kloe, ()))
        return sum(choices(state, upward=self._upward)[-1][0] for state in states)

    def _least_within(self, of: str, rank: int, most: int) -> Way | None:
        found = (
            self._to_overall(most, rank)
            if of == OVERALL
            else self._ways(of, most, None if of in self._of.judged else rank)
        )
        ways = [way for reached, way in found.items() if self._reaches(reached, rank)]
        return min(ways, key=lambda way: way[0], default=None)

    def _reaches(self, rank: int | None, asked: int) -> bool:
        return rank is not None and (rank >= asked if self._upward else rank <= asked)

    def _ways(self, of: str, most: int, asked: int | None) -> dict[int | None, Way]:
        """The least way of no more steps than ``most`` to each level, or to each that reaches the one asked for."""
        if (of, most, asked) not in self._known:
            find = self._to_judgements if of in self._of.judged else self._to_ratings
            self._known[of, most, asked] = find(of, most, asked)
        return self._known[of, most, asked]

    def _to_judgements(self, kloe: str, most: int, asked: int | None) -> dict[int | None, Way]:
        return _least((stand.rank, stand.steps, stand.trail) for stand in self._stands(kloe, (), most, asked))

    def _to_overall(self, most: int, asked: int) -> dict[int | None, Way]:
        useful = self._useful(asked)
        counted: dict[Counts, Way] = {(0,) * len(self._of.framework.levels): (0, ())}
        for domain in self._of.rated:
            counted = _counted(counted, self._to_each_rating(domain, most, useful))
        return _least((self._overall_of(counts), *way) for counts, way in counted.items())

    def _through_ratings(self, rank: int) -> Way | int | None:
        """The least way to an overall rating, from the least ways of each domain, which touch no claim of another."""
        counted: dict[Counts, Way] = {(0,) * len(self._of.framework.levels): (0, ())}
        is_cut, step = False, 1 if self._upward else -1
        for domain, rated in self._of.rated.items():
            base, (bound, _) = rated.rank, self._bound(domain)
            ways: dict[int | None, Way] = {base: (0, ())}
            for asked in range((base or 0) + step, (bound or 0) + step, step) if base is not None else ():
                way = self.to(domain, asked) if asked in self._useful(rank) else None
                if isinstance(way, tuple):
                    ways[asked] = way
                is_cut = is_cut or isinstance(way, int)
            counted = _counted(counted, ways)
        way = self._least_of(counted, rank)
        # A way that was not followed to its end takes more than the last bound by itself.
        if way is not None and (not is_cut or way[0] <= TRIED_STEPS[-1] + 1):
            return way
        return TRIED_STEPS[-1] if is_cut else None

    def _least_of(self, counted: Mapping[Counts, Way], rank: int) -> Way | None:
        ways = (way for counts, way in counted.items() if self._reaches(self._overall_of(counts), rank))
        return min(ways, key=lambda way: way[0], default=None)

    def _is_unsettled(self, domain: str) -> bool:
        """Whether a domain is not rated, or changes may leave it so."""
        bound, is_open = self._bound(domain)
        return is_open or bound is None or self._of.rated[domain].rank is None

    def _useful(self, asked: int) -> set[int]:
        """The ratings of a domain that can bring overall to a level where the rating before them does not."""
        if asked not in self._useful_for:
            ranks, step = range(len(self._of.framework.levels)), 1 if self._upward else -1
            others = list(combinations_with_replacement([None, *ranks], len(self._of.rated) - 1))
            reached = {rank: [self._reaches(self._overall([*some, rank]), asked) for some in others] for rank in ranks}
            self._useful_for[asked] = {
                rank
                for rank in ranks
                if rank - step in ranks
                and any(is_there > was for is_there, was in zip(reached[rank], reached[rank - step], strict=True))
            }
        return self._useful_for[asked]

    def _overall_of(self, counts: Counts) -> int | None:
        """The overall rating where so many domains are rated at each level."""
        return self._overall([rank for rank, number in enumerate(counts) for _ in range(number)])

    def _overall(self, ranks: Sequence[int | None]) -> int | None:
        return self._of.decisions.upon(OVERALL, self._of.read("overall", (), (), ranks)).rank

    def _to_each_rating(self, domain: str, most: int, useful: set[int]) -> dict[int | None, Way]:
        base, (bound, is_open) = self._of.rated[domain].rank, self._bound(domain)
        if is_open or base is None or bound is None:
            return self._ways(domain, most, None)
        found: dict[int | None, Way] = {base: (0, ())}
        step = 1 if self._upward else -1
        for asked in range(base + step, bound + step, step):
            further = self._ways(domain, most, asked) if asked in useful else {}
            found |= {rank: way for rank, way in further.items() if rank not in found or way[0] < found[rank][0]}
        return found

    def _stands(self, kloe: str, more: Sequence[Axis], most: int, asked: int | None) -> list[_Stand]:
        """What a KLOE can become that reaches the judgement asked for, placed on its domain's axes besides."""
        judged = self._of.judged[kloe]
        if kloe not in self._of.sheets or judged.by_people:
            return [_Stand(0, judged.rank, tuple(0 for _ in more), ())]
        reader, space, fronts = self._placed(kloe, tuple(more), asked)
        own, others = [space.at(axis) for axis in reader.axes], [(space.at(axis), axis) for axis in more]
        has_any = space.at(any_finding(self._signs))
        found = []
        for steps, packed, trail in space.joined(fronts, most):
            brings = space.unpack(packed)
            reckoned = reader.read([brings[place] for place in own]) if brings[has_any] else None
            outcome = self._of.decisions.upon(kloe, reckoned)
            if not outcome.by_people:  # a departure that only changed evidence would call for is nobody's decision
                above = tuple([min(axis.high, max(axis.low, brings[place])) for place, axis in others])
                found.append(_Stand(steps, outcome.rank, above, trail))
        return found

    def _placed(self, kloe: str, more: tuple[Axis, ...], asked: int | None) -> _Placed:
        """What each part of a KLOE can become, placed on the axes of its judgement and some more.

        Only what reaches the judgement asked for with all other parts as far as they can get.
        """
        if (kloe, more, asked) in self._fronts:
            return self._fronts[kloe, more, asked]
        rungs = ladder(self._of.framework, "judgement", (kloe,), self._of.service_type)
        reader = Reader(rungs, self._of.counts[kloe], self._ends[kloe], self._signs)
        space = self._space([any_finding(self._signs), *reader.axes, *more])
        fronts = []
        is_open = self._bound(kloe)[1]
        for part, means in self._means(kloe):
            front = space.thinned(
                [
                    (one.steps, space.place(one.adds), one.trail)
                    for one in means
                    if asked is None or is_open or self._reaches(one.rank, asked)
                ]
            )
            fronts.append([named(node, kloe, part) for node in front])
        return self._fronts.setdefault((kloe, more, asked), (reader, space, fronts))

    def _space(self, axes: Iterable[Axis]) -> Space:
        key = tuple(axes)
        if key not in self._spaces:
            self._spaces[key] = Space(key, len(self._signs))
        return self._spaces[key]

    def _means(self, kloe: str) -> list[tuple[Part, list[_Means]]]:
        """What each part of a KLOE can become, whatever is asked for."""
        if kloe not in self._parts:
            parts = self._of.sheets[kloe].by_part(self._states[kloe])
            self._parts[kloe] = [(part, self._means_of(kloe, part, states)) for part, states in parts]
        return self._parts[kloe]

    def _means_of(self, kloe: str, part: Part, states: tuple[State, ...]) -> list[_Means]:
        others = tuple(map(sub, self._ends[kloe], part.counts(furthest(states, upward=self._upward))))
        found = []
        for node in part_nodes(part, states, self._favourable, upward=self._upward):
            adds = tuple(map(abs, node.counts))
            counts = tuple(map(add, others, adds))
            found.append(_Means(node.steps, adds, node.trail, self._of.judge(kloe, counts, self._of.decisions).rank))
        return found

    def _to_ratings(self, domain: str, most: int, asked: int | None) -> dict[int | None, Way]:
        rated, inputs = self._of.rated[domain], self._of.kloes[domain]
        if rated.by_people or all(kloe not in self._of.sheets for kloe in inputs):
            return {rated.rank: (0, ())}
        pooled = tuple(kloe for kloe in inputs if not self._of.judged[kloe].by_people)
        rungs = ladder(self._of.framework, "domain", pooled, self._of.service_type)
        base = self._of.tally([self._of.counts.get(kloe, self._of.nothing) for kloe in pooled], ())
        end = self._of.tally([self._ends.get(kloe, self._of.nothing) for kloe in pooled], ())
        reader = Reader(rungs, base, end, self._signs)
        inputs_axes = input_axes(len(self._of.framework.levels))
        space = Space([*inputs_axes, *reader.axes], 0)
        places = [space.at(axis) for axis in (*inputs_axes, *reader.axes)]
        order = [places.index(place) for place in range(len(set(places)))]
        needs = {kloe: self._needed(domain, kloe, asked) for kloe in inputs}
        fewest = {kloe: self._fewest(kloe, need, most) for kloe, need in needs.items()}
        spare = most - sum(fewest.values())
        if spare < 0:
            return {}
        fronts = []
        for kloe, need in needs.items():
            stands = self._stands(kloe, reader.axes_below, fewest[kloe] + spare, need)
            whole = (((*self._levels(one.rank), *one.brings), one) for one in stands)
            nodes = [(one.steps, space.pack(brings[at] for at in order), one.trail) for brings, one in whole]
            fronts.append(space.thinned(nodes))
        found = []
        for steps, packed, trail in space.joined(fronts, most):
            brings = space.unpack(packed)
            outcome = self._outcome(domain, reader, [brings[place] for place in places])
            if not outcome.by_people:
                found.append((outcome.rank, steps, trail))
        return _least(found)

    def _fewest(self, kloe: str, need: int | None, most: int) -> int:
        """The steps without which a KLOE does not come to a judgement; more than ``most`` where it never does."""
        if need is None or self._reaches(self._of.judged[kloe].rank, need):
            return 0
        way = self.to(kloe, need)
        return way[0] if isinstance(way, tuple) else way or most + 1

    def _needed(self, domain: str, kloe: str, asked: int | None) -> int | None:
        """The judgement without which a domain cannot reach a rating, whatever its other KLOEs come to."""
        inputs = self._of.kloes[domain]
        bounds = {one: self._bound(one) for one in inputs}
        if asked is None or any(is_open for _, is_open in bounds.values()):
            return None
        pooled = tuple(one for one in inputs if not self._of.judged[one].by_people)
        found = [self._ends.get(one, self._of.nothing) for one in pooled]
        ranks = {one: bound for one, (bound, _) in bounds.items()}
        every = range(len(self._of.framework.levels))
        for rank in every if self._upward else reversed(every):
            reckoned = self._of.read("domain", pooled, found, list({**ranks, kloe: rank}.values()))
            if self._reaches(self._of.decisions.upon(domain, reckoned).rank, asked):
                return rank
        return None

    def _levels(self, rank: int | None) -> tuple[int, ...]:
        """A judgement on the ladder axes: whether it is rated, and whether at each level or below."""
        levels, way = len(self._of.framework.levels), 1 if self._upward else -1
        if rank is None:
            return (0,) * levels
        return (1, *(way * (rank <= level) for level in range(levels - 1)))

    def _outcome(self, domain: str, reader: Reader, places: Sequence[int]) -> Outcome:
        levels = len(self._of.framework.levels)
        at_most = [0, *map(abs, places[1:levels]), places[0]]
        ranks = tuple(upper - lower for lower, upper in pairwise(at_most))
        reckoned = reader.read(places[levels:], ranks) if places[0] else None
        return self._of.decisions.upon(domain, reckoned)

    def _bound(self, of: str) -> tuple[int | None, bool]:
        """A level that changes cannot take a verdict beyond, and whether they may leave it, or make it, unrated."""
        if of not in self._bounds:
            self._bounds[of] = self._bound_of_kloe(of) if of in self._of.judged else self._bound_of_rating(of)
        return self._bounds[of]

    def _bound_of_rating(self, of: str) -> tuple[int | None, bool]:
        base = (self._of.rated | {OVERALL: self._of.topmost})[of]
        inputs = self._of.kloes.get(of, list(self._of.rated))
        if base.by_people or not inputs:
            return base.rank, base.rank is None
        bounds = [self._bound(one) for one in inputs]
        pooled = tuple(one for one in inputs if of != OVERALL and not self._of.judged[one].by_people)
        found = [self._ends.get(kloe, self._of.nothing) for kloe in pooled]
        stage: Stage = "overall" if of == OVERALL else "domain"
        tried = [self._of.read(stage, pooled, found, ranks) for ranks in self._joining(bounds)]
        ranks = [self._of.decisions.upon(of, one).rank for one in tried if one]
        return self._furthest(rank for rank in ranks if rank is not None), all(is_open for _, is_open in bounds)

    def _bound_of_kloe(self, kloe: str) -> tuple[int | None, bool]:
        base, sheet = self._of.judged[kloe], self._of.sheets.get(kloe)
        if base.by_people or sheet is None:
            return base.rank, base.rank is None
        is_open = base.rank is None or all(self._can_be_empty(*one) for one in sheet.by_part(self._states[kloe]))
        end = self._of.judge(kloe, self._ends[kloe], self._of.decisions).rank
        if end is None and base.rank is not None:  # on the way to having no findings it may have any
            rungs = ladder(self._of.framework, "judgement", (kloe,), self._of.service_type)
            return self._furthest(step.rank for step in rungs.steps), True
        return end, is_open

    def _can_be_empty(self, part: Part, states: tuple[State, ...]) -> bool:
        nodes = part_nodes(part, states, self._favourable, upward=self._upward)
        return not all(any(node.counts[: part.levels]) for node in nodes)

    def _furthest(self, ranks: Iterable[int]) -> int | None:
        return (max if self._upward else min)(ranks, default=None)

    def _joining(self, bounds: Iterable[tuple[int | None, bool]]) -> Iterator[list[int | None]]:
        """The inputs at their bounds, for each number of those that may be unrated, the furthest first."""
        pairs = [(bound, is_open) for bound, is_open in bounds if bound is not None]
        rated: list[int | None] = [bound for bound, is_open in pairs if not is_open]
        others = sorted((bound for bound, is_open in pairs if is_open), reverse=self._upward)
        return ([*rated, *others[:more]] for more in range(len(others) + 1))


def _least(found: Iterable[tuple[int | None, int, Trail]]) -> dict[int | None, Way]:
    least: dict[int | None, Way] = {}
    for rank, steps, trail in found:
        if rank not in least or steps < least[rank][0]:
            least[rank] = (steps, trail)
    return least


def _counted(counted: Mapping[Counts, Way], ways: Mapping[int | None, Way]) -> dict[Counts, Way]:
    """The ways to so many ratings of each level, with one domain more."""
    grown: dict[Counts, Way] = {}
    for counts, (steps, trail) in counted.items():
        for rank, (more, further) in ways.items():
            key = tuple(number + (place == rank) for place, number in enumerate(counts))
            if key not in grown or steps + more < grown[key][0]:
                grown[key] = (steps + more, (trail, further))
    return grown
