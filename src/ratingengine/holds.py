"""Holds: the smallest sets of grounds that alone keep a verdict from being higher, or from being lower.

A set holds a verdict down if the verdict gets no higher while the set stays as it is and everything else is at its
best; it holds it up if the verdict gets no lower while everything else is at its worst, without significant impact that
is not there already. Only sets are given of which every ground is needed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import le
from typing import NamedTuple

from ratingengine.judgement import Verdict
from ratingengine.reckoning import Reckoning, ladder
from ratingengine.sheets import BEST, SIGNIFICANT, WORST, Counts, total


class Share(NamedTuple):
    """So many of some grounds, whichever of them: characteristics met (findings) or not, or levels of inputs.

    Or a limit, a level that people gave or carried forward, or a departure.
    """

    number: int
    kind: str
    of: tuple[str, ...]


class Hold(NamedTuple):
    """Grounds that together, and alone, hold a verdict."""

    shares: tuple[Share, ...]


class _Input(NamedTuple):
    """An input of a rating as it is, and as far as it can be imagined: level, and the counts it pools, if it does."""

    of: str
    rank: int | None
    counts: Counts | None
    end: int
    end_counts: Counts


def holds(reckoning: Reckoning, verdict: Verdict, inputs: Sequence[Verdict], *, down: bool) -> tuple[Hold, ...]:
    """The sets that alone hold a verdict down, or up, the smallest first; none where it has no level."""
    if verdict.level is None:
        return ()
    if verdict.departure is not None:
        return (Hold((Share(1, "departure", (verdict.departure,)),)),)
    scale = _Scale(reckoning, verdict, down=down)
    if verdict.given is None and verdict.stage == "judgement":
        return scale.of_findings()
    return scale.of_inputs(inputs)


_Kept = tuple[int, ...]
_Sort = tuple[int, bool, bool]  # rank, whether significant, whether met
_Ranks = Callable[[_Kept], Iterable[int | None]]


class _Scale:
    """What holds one verdict in one direction."""

    def __init__(self, reckoning: Reckoning, verdict: Verdict, *, down: bool) -> None:
        self._case, self._verdict, self._down = reckoning, verdict, down
        framework = reckoning.framework
        self._rank = framework.rank(verdict.level or "")
        self._levels = len(framework.levels)
        self._favourable = self._levels - len(framework.favourable_levels)
        self._extreme = self._levels - 1 if down else 0

    def _stays(self, rank: int | None) -> bool:
        if rank is None:  # what would not be rated at all is not held
            return False
        return rank <= self._rank if self._down else rank >= self._rank

    def of_findings(self) -> tuple[Hold, ...]:
        """The characteristics that hold a judgement; those of one sort are alike."""
        sorts, free = self._sorts()
        rungs = ladder(self._case.framework, "judgement", (self._verdict.of,), self._case.service_type)

        def stays(kept: _Kept) -> bool:
            counts = list(free)
            for number, (rank, is_significant, is_met) in zip(kept, sorts, strict=True):
                counts[rank] += number if is_met else -number
                counts[self._levels + rank] += number * (is_significant and self._down)
            reckoned = rungs.read(tuple(counts)) if any(counts) else None
            return self._stays(reckoned[0] if reckoned else None)

        kinds = [("finding" if is_met else "characteristic", tuple(of)) for (*_, is_met), of in sorts.items()]
        found = least([len(of) for _, of in kinds], stays)
        return tuple(
            Hold(tuple(Share(number, *kind) for number, kind in zip(kept, kinds, strict=True) if number))
            for kept in found
        )

    def _sorts(self) -> tuple[dict[_Sort, list[str]], Counts]:
        """The characteristics that are not where they would be freed to, by sort, and the counts with all there."""
        sheet, states = self._case.sheets[self._verdict.of], self._case.states[self._verdict.of]
        free = [0] * (2 * self._levels)
        found: dict[_Sort, list[str]] = {}
        for part, own in sheet.by_part(states):
            for rule in part.rules:
                is_met, is_significant = rule.met(own)
                is_wanted = (rule.rank >= self._favourable) == self._down
                free[rule.rank] += is_wanted
                free[self._levels + rule.rank] += is_significant and not self._down
                if is_met != is_wanted:
                    found.setdefault((rule.rank, is_significant, is_met), []).append(rule.characteristic)
        return dict(sorted(found.items())), tuple(free)

    def of_inputs(self, inputs: Sequence[Verdict]) -> tuple[Hold, ...]:
        """The inputs, limits or levels given by people that hold a rating."""
        grounds, ranks = self._by_given() if self._verdict.given else self._by_inputs(inputs)
        is_judged = self._verdict.stage == "judgement"
        caps = {} if is_judged else dict(self._case.decisions.caps.get(self._verdict.of, ()))
        limits = list(caps) if self._down else []

        def stays(kept: _Kept) -> bool:
            standing = [limit for limit, number in zip(limits, kept[len(grounds) :], strict=True) if number]
            cap = min((caps[one] for one in (standing if self._down else caps)), default=self._levels)
            return all(self._stays(None if one is None else min(one, cap)) for one in ranks(kept[: len(grounds)]))

        every = [*grounds, *(("limit", one) for one in limits)]
        return grouped(least([1] * len(every), stays), every)

    def _by_given(self) -> tuple[list[tuple[str, str]], _Ranks]:
        rank = self._case.decisions.given[self._verdict.of]
        carried = {one.id for one in self._case.evidence.carried_forward}
        kind = "carried_forward" if self._verdict.given in carried else "given"
        return [(kind, self._verdict.given or "")], lambda kept: [rank if kept[0] else self._extreme]

    def _by_inputs(self, verdicts: Sequence[Verdict]) -> tuple[list[tuple[str, str]], _Ranks]:
        is_domain = self._verdict.stage == "domain"
        able = [one for one in verdicts if one.level is not None or one.could_be is not None]
        applying = self._case.kloes.get(self._verdict.of, [])
        left = [one for one in verdicts if one not in able and one.given is None and one.of in applying]
        inputs = [self._taken(one, is_domain=is_domain) for one in able]
        # A tally is the sum of what each input brings to it, as it is or freed.
        nothing, tally = self._case.tally((), ()), self._case.tally
        kept_as = [tally([one.counts] if is_domain and one.counts else (), [one.rank]) for one in inputs]
        freed_as = [
            tally([one.end_counts] if is_domain else (), () if one.rank is None else [one.end]) for one in inputs
        ]

        def ranks(kept: _Kept) -> Iterator[int | None]:
            places = list(zip(inputs, kept, strict=True))
            found = [one.of for one, is_kept in places if is_domain and (one.counts or not is_kept)]
            kloes = tuple(one.of for one in verdicts if one.of in found or one in left)
            rungs = ladder(self._case.framework, self._verdict.stage, kloes, self._case.service_type)
            brought = (own if is_kept else freed for own, freed, is_kept in zip(kept_as, freed_as, kept, strict=True))
            counts = total([nothing, *brought])
            joining = sorted(
                (one.end for one, is_kept in places if not is_kept and one.rank is None), reverse=self._down
            )
            for end in [None, *joining]:
                counts = counts if end is None else total([counts, tally((), [end])])
                reckoned = rungs.read(counts) if any(counts[-self._levels :]) else None
                yield reckoned[0] if reckoned else None

        return [("judgement" if is_domain else "rating", one.of) for one in inputs], ranks

    def _taken(self, verdict: Verdict, *, is_domain: bool) -> _Input:
        framework, case = self._case.framework, self._case
        rank = framework.rank(verdict.level) if verdict.level else None
        if not is_domain:
            return _Input(verdict.of, rank, None, self._end_of_domain(verdict.of), case.nothing)
        counts = None if case.judged[verdict.of].by_people else case.counts.get(verdict.of, case.nothing)
        return _Input(verdict.of, rank, counts, *self._end_of_kloe(verdict.of))

    def _end_of_kloe(self, kloe: str) -> tuple[int, Counts]:
        """The judgement and the counts of a KLOE with every claim at its best, or at its worst."""
        sheet = self._case.sheets.get(kloe)
        if sheet is None:
            return self._extreme, self._case.nothing
        states = [BEST if self._down else WORST | state & SIGNIFICANT for state in self._case.states[kloe]]
        counts = sheet.counts(states)
        reckoned = ladder(self._case.framework, "judgement", (kloe,), self._case.service_type).read(counts)
        return reckoned[0] if reckoned and any(counts) else self._extreme, counts

    def _end_of_domain(self, domain: str) -> int:
        kloes = tuple(self._case.kloes[domain])
        ends = [self._end_of_kloe(kloe) for kloe in kloes]
        reckoned = self._case.read("domain", kloes, [counts for _, counts in ends], [rank for rank, _ in ends])
        return reckoned[0] if reckoned else self._extreme


def least(limits: Sequence[int], stays: Callable[[_Kept], bool]) -> list[_Kept]:
    """The least numbers, up to the limits, with which something stays so; more of any never undoes it."""
    asked = lru_cache(maxsize=None)(stays)
    nothing = (0,) * len(limits)
    found: list[_Kept] = []

    def needed(before: _Kept, after: _Kept, limit: int) -> int:
        return bisect_left(range(limit), True, key=lambda number: asked((*before, number, *after)))

    def search(before: _Kept) -> None:
        place = len(before)
        if place == len(limits):
            found.append(before)
            return
        fewest = needed(before, tuple(limits[place + 1 :]), limits[place])
        most = needed(before, nothing[place + 1 :], limits[place])
        for number in range(fewest, most + 1):
            search((*before, number))

    if asked(tuple(limits)):
        search(())
    ordered = sorted(found, key=lambda kept: (sum(kept), [-number for number in kept]))
    chosen: list[_Kept] = []
    for one in ordered:
        if not any(all(map(le, other, one)) for other in chosen):
            chosen.append(one)
    return [one for one in chosen if any(one)]


def grouped(sets: Sequence[_Kept], grounds: Sequence[tuple[str, str]]) -> tuple[Hold, ...]:
    """The sets as holds: of grounds that can take each other's place in every set it is any so many of them."""
    family = set(sets)
    alike: list[list[int]] = []
    for place in range(len(grounds)):
        group = next(
            (one for one in alike if grounds[one[0]][0] == grounds[place][0] and _swap(family, one[0], place)), None
        )
        if group is None:
            alike.append([place])
        else:
            group.append(place)
    found: dict[tuple[int, ...], Hold] = {}
    for one in sets:
        numbers = tuple(sum(one[place] for place in group) for group in alike)
        shares = (
            Share(number, grounds[group[0]][0], tuple(grounds[place][1] for place in group))
            for number, group in zip(numbers, alike, strict=True)
            if number
        )
        found.setdefault(numbers, Hold(tuple(shares)))
    return tuple(found.values())


def _swap(family: set[_Kept], one: int, other: int) -> bool:
    """Whether two places can be exchanged throughout."""

    def swapped(kept: _Kept) -> _Kept:
        places = list(kept)
        places[one], places[other] = places[other], places[one]
        return tuple(places)

    return all(swapped(kept) in family for kept in family)
