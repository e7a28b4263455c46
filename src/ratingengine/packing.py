"""Packing: several whole numbers as one, so that all are added, or compared, at once.

What changes bring is many small numbers, and which of them go further than others is asked hundreds of thousands of
times. Written as the digits of one large number they take one addition, or one subtraction, and not a loop.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from operator import itemgetter, mul
from typing import Any

# Changes, as a tree of tuples, so that putting two together copies neither.
Trail = tuple[Any, ...]

# Steps, what they bring (less is further in the direction asked for), packed, and the changes.
Node = tuple[int, int, Trail]

_FIRST = itemgetter(0, 1)  # fewest steps, then what goes furthest
_WIDTH = 60  # the bits of each
_WHOLE, _HALF = 1 << _WIDTH, 1 << _WIDTH - 1


class Packing:
    """Some whole numbers as one, which adds up as they do, and orders as they do, the first before the others.

    INVARIANT: each is smaller than half of what its place holds, so that none runs over into another.
    """

    def __init__(self, size: int) -> None:
        """Make room for so many numbers."""
        self._shifts = [_WIDTH * place for place in reversed(range(size))]
        self.units = tuple([1 << shift for shift in self._shifts])
        self.halves = sum(_HALF << shift for shift in self._shifts)

    def pack(self, numbers: Iterable[int]) -> int:
        """Numbers as one."""
        return sum(map(mul, numbers, self.units))

    def unpack(self, packed: int) -> tuple[int, ...]:
        """The numbers again."""
        positive = packed + self.halves
        return tuple([(positive >> shift) % _WHOLE - _HALF for shift in self._shifts])

    def only(self, places: Iterable[int]) -> Callable[[int], int]:
        """What tells apart the numbers in some places."""
        halves, mask = self.halves, sum((_WHOLE - 1) * self.units[place] for place in places)
        return lambda packed: packed + halves & mask

    def any_of(self, size: int) -> Callable[[int], bool]:
        """What tells whether any of the first so many numbers is not nothing."""
        rest = _WIDTH * (len(self.units) - size)
        halves = self.halves % (1 << rest)
        return lambda packed: packed + halves >> rest != 0

    def clip(self, lowest: Iterable[int], highest: Iterable[int]) -> Callable[[int], int]:
        """What brings each number back to the lowest, or the highest, of its place where it lies beyond."""
        halves, low, high = self.halves, self.pack(lowest), self.pack(highest)
        room, least, most = halves - low, low + halves, high + halves

        def clipped(packed: int) -> int:
            above, below = packed + room & halves, most - packed & halves
            if above & below == halves:
                return packed
            # The topmost bit of a place says whether its number is fit; all its bits then say whether to keep that.
            fit, other = (above << 1) - (above >> _WIDTH - 1), (below << 1) - (below >> _WIDTH - 1)
            return ((packed + halves & fit | least & ~fit) & other | most & ~other) - halves

        return clipped

    def thinned(self, nodes: Sequence[Node], same: Callable[[int], Hashable]) -> list[Node]:
        """The nodes that no other makes needless, fewest steps first; only those that are the ``same`` are compared."""
        if len(nodes) < 2:
            return list(nodes)
        # Nodes come by their steps, so of those that differ in the last place alone the latest kept goes furthest in
        # it. Of those that are alike the first stays, since it goes as far as the others.
        kept: dict[Hashable, dict[int, int]] = {}
        found, halves = [], self.halves
        for node in sorted(nodes, key=_FIRST):
            brings = node[1]
            rivals = kept.setdefault(same(brings), {})
            room = brings + halves
            for rival in rivals.values():
                if (room - rival) & halves == halves:
                    break
            else:
                rivals[brings + _HALF >> _WIDTH] = brings
                found.append(node)
        return found
