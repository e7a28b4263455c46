"""Ladders: what the principles of a stage can come to over all tallies, before and after a change of rules.

Each field that a test reads is cut into cells at the numbers it is tested against; within a cell no test tells two
tallies apart. So a finite table of cells, times every combination of rated inputs, stands for all tallies there are.
Cells that no counts can fill are left out. What is said not to happen here is therefore proved; what is said to be
possible may at times still be impossible, as fields are taken to move independently of each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations_with_replacement, product
from math import comb, prod
from typing import NamedTuple

from ratingengine.inference import count_inputs
from ratingengine.principles import Principle, counted, first_to_hold

# Which way a number may go from the one edition to the other; ways are joined with `|`.
STAY, DOWN, UP, EITHER = 0, 1, 2, 3
Way = int

MOST_CASES = 60_000  # more would keep people waiting; what is beyond is told as not proved
_MOST = 1_000_000_000


class Shift(NamedTuple):
    """What a change can do to a verdict, where the same inputs are rated before and after.

    ``comes_or_goes`` says that it can make the difference between a rating and none, ``other_grounds`` that the same
    level can come by another principle or limit. What is false is proved not to happen.
    """

    raises: bool = False
    lowers: bool = False
    comes_or_goes: bool = False
    other_grounds: bool = False

    def __or__(self, other: Shift) -> Shift:
        """What either of two changes can do."""
        return Shift(*(one or another for one, another in zip(self, other, strict=True)))

    @property
    def way(self) -> Way:
        """Which way the level may go."""
        return UP * self.raises | DOWN * self.lowers


NOTHING, ANYTHING = Shift(), Shift(raises=True, lowers=True, comes_or_goes=True, other_grounds=True)


def reverse(way: Way) -> Way:
    """The way that a number goes when what is taken from it goes this way."""
    return (way & DOWN) << 1 | (way & UP) >> 1


def shift_of(
    before: tuple[Principle, ...],
    after: tuple[Principle, ...],
    levels: tuple[str, ...],
    field_way: Callable[[str], Way],
    inputs: tuple[int, Way] = (0, STAY),
) -> Shift:
    """What a verdict can do where principles and, by the ways given, what they count become others.

    ``inputs`` is how many judgements or ratings a stage may have, and which way these may go.
    """
    fields = _fields(before, after)
    ways = tuple(field_way(one) for one in fields if not _is_of_inputs(one))
    if before == after and not any(ways) and not inputs[1]:
        return NOTHING
    return _shift(before, after, levels, ways, inputs)


@lru_cache(maxsize=4096)
def _shift(
    before: tuple[Principle, ...],
    after: tuple[Principle, ...],
    levels: tuple[str, ...],
    ways: tuple[Way, ...],
    inputs: tuple[int, Way],
) -> Shift:
    most, input_way = inputs
    table = _table(before, after, levels, most)
    if table is None:
        return ANYTHING
    reached = table.reached(ways, input_way)
    is_moved = any(ways) or bool(input_way)
    found = NOTHING
    for mine, theirs, mask in zip(table.before, table.after, reached, strict=True):
        if mine is not _NONE:
            found |= _seen(mine, mask, len(levels), other_grounds=is_moved or theirs != mine)
    return found


class _Reading(NamedTuple):
    """What the principles come to in one case; an empty case is no case at all."""

    bit: int
    principle: str


_NONE = _Reading(0, "")


def _seen(mine: _Reading, mask: int, levels: int, *, other_grounds: bool) -> Shift:
    """What can become of one reading; the bit above all levels is that nothing is rated."""
    unrated = 1 << levels
    if mine.bit == unrated:
        return Shift(comes_or_goes=bool(mask & ~unrated))
    return Shift(
        raises=bool(mask & ~unrated & ~(2 * mine.bit - 1)),
        lowers=bool(mask & (mine.bit - 1)),
        comes_or_goes=bool(mask & unrated),
        other_grounds=other_grounds,
    )


@dataclass(frozen=True, eq=False, slots=True)
class _Table:
    """Every case: the inputs first, then a cell for each field, the last field's changing fastest."""

    inputs: tuple[tuple[int, ...], ...]
    sizes: tuple[int, ...]
    before: tuple[_Reading, ...]
    after: tuple[_Reading, ...]
    levels: int

    def reached(self, ways: Sequence[Way], input_way: Way) -> list[int]:
        """For each case before, the bits of the levels that cases within reach of it come to after."""
        masks = [one.bit for one in self.after]
        stride = 1
        for size, way in zip(reversed(self.sizes), reversed(ways), strict=True):
            _spread(masks, stride, size, way)
            stride *= size
        for here, there in _steps(self.inputs, self.levels, input_way):
            for cell in range(stride):
                masks[here * stride + cell] |= masks[there * stride + cell]
        return masks


def _spread(masks: list[int], stride: int, size: int, way: Way) -> None:
    """Let every cell of one field see those that lie the given way from it."""
    places = range(len(masks))
    if way & UP:
        for place in reversed(places):
            if place // stride % size < size - 1:
                masks[place] |= masks[place + stride]
    if way & DOWN:
        for place in places:
            if place // stride % size:
                masks[place] |= masks[place - stride]


def _steps(inputs: Sequence[tuple[int, ...]], levels: int, way: Way) -> Iterator[tuple[int, int]]:
    """Each combination of inputs with those that are one level away, in an order that lets what is reached add up."""
    number = {one: place for place, one in enumerate(inputs)}
    by_sum = sorted(inputs, key=sum)
    for step, order in ((-1, by_sum), (1, by_sum[::-1])):
        if way & (DOWN if step < 0 else UP):
            for one in order:
                moved = (
                    (*one[:place], rank + step, *one[place + 1 :])
                    for place, rank in enumerate(one)
                    if 0 <= rank + step < levels
                )
                yield from ((number[one], number[tuple(sorted(there))]) for there in moved)


@lru_cache(maxsize=256)
def _table(
    before: tuple[Principle, ...], after: tuple[Principle, ...], levels: tuple[str, ...], most: int
) -> _Table | None:
    """Every case with what either ladder makes of it; nothing where there are too many."""
    fields = [one for one in _fields(before, after) if not _is_of_inputs(one)]
    cells = [_cells(one, (*before, *after)) for one in fields]
    ranks = range(len(levels))
    count = sum(comb(number + len(levels) - 1, number) for number in range(1, most + 1)) if most else 1
    if count * prod(map(len, cells)) > MOST_CASES:
        return None
    inputs = [one for number in range(1, most + 1) for one in combinations_with_replacement(ranks, number)] or [()]
    cases = [dict(zip(fields, case, strict=True)) for case in product(*cells)]
    tallies = [{field: cell[0] for field, cell in case.items()} if _can_be(case, levels) else None for case in cases]

    def readings(ladder: tuple[Principle, ...]) -> tuple[_Reading, ...]:
        counts = [_input_tally(one, levels) for one in inputs]
        return tuple(
            _NONE if case is None else _read(ladder, {**given, **case}, levels) for given in counts for case in tallies
        )

    mine = readings(before)
    theirs = mine if before == after else readings(after)
    return _Table(tuple(inputs), tuple(map(len, cells)), mine, theirs, len(levels))


def _read(ladder: Sequence[Principle], tally: dict[str, int], levels: Sequence[str]) -> _Reading:
    first = first_to_hold(ladder, tally)
    return _Reading(1 << levels.index(first.gives), first.id) if first else _Reading(1 << len(levels), "")


def _fields(before: Sequence[Principle], after: Sequence[Principle]) -> list[str]:
    return sorted({test.field for one in (*before, *after) for way in one.ways for test in way})


def _is_of_inputs(field: str) -> bool:
    return field.partition(".")[0] in ("judgements", "ratings", "rated")


_Cell = tuple[int, int]


def _cells(field: str, ladder: Sequence[Principle]) -> list[_Cell]:
    """The stretches of a field's numbers, first and last, that no test tells apart."""
    tests = (test for one in ladder for way in one.ways for test in way if test.field == field)
    last = 100 if field.startswith("percent_") else _MOST
    cuts = {test.number + (test.comparison == "at_most") for test in tests}
    starts = [0, *sorted(cut for cut in cuts if 0 < cut <= last)]
    return list(zip(starts, [*(one - 1 for one in starts[1:]), last], strict=True))


def _input_tally(given: Sequence[int], levels: Sequence[str]) -> dict[str, int]:
    inputs = [levels[rank] for rank in given]
    counts = count_inputs("judgements", inputs, levels) | count_inputs("ratings", inputs, levels)
    return {"rated": len(given)} | counts


def _can_be(case: dict[str, _Cell], levels: Sequence[str]) -> bool:
    """Whether some counts may fill these cells together, as far as that is easily told."""
    low, high = dict.fromkeys(levels, 0), dict.fromkeys(levels, _MOST)
    for field, (first, last) in case.items():
        what, level = field.partition(".")[0], field.rpartition(".")[2]
        if field == f"findings.{level}":
            low[level], high[level] = max(low[level], first), min(high[level], last)
        elif what in ("significant", "kloes"):
            low[level] = max(low[level], first)
            high[level] = 0 if what == "kloes" and not last else high[level]
        elif what == "percent_met":
            low[level] = max(low[level], int(first > 0))
    return all(low[one] <= high[one] for one in levels) and all(
        _sums_fit(field, cell, low, high, levels) for field, cell in case.items()
    )


def _sums_fit(field: str, cell: _Cell, low: dict[str, int], high: dict[str, int], levels: Sequence[str]) -> bool:
    """Whether a field that adds up several levels fits the stretches of those levels."""
    below = counted(field, levels).levels
    least, most = (sum(side[one] for one in below) for side in (low, high))
    first, last = cell
    if field.startswith("percent_below."):
        is_all = least > 0 and not any(high[one] for one in levels if one not in below)
        return not (first > 0 and not most) and not (last < 100 and is_all)
    return not field.startswith("findings.") or (least <= last and first <= most)
