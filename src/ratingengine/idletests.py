"""Idle tests: those of a principle that no case fails which passes the principle's other tests.

Only the tests of one principle are held against each other. That principles tried before it leave no case in which a
test fails is no mistake: a principle should be plain to read by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ratingengine.errors import quote
from ratingengine.flaws import Flaw, Mend
from ratingengine.framework import Framework
from ratingengine.mends import FILE, Mended, first_that_mends
from ratingengine.principles import Principle, Stage, Test
from ratingengine.spaces import bits_of
from ratingengine.stagecases import Room, each_room

_NUMBERS = (1, 2, 3, 5, 10, 25, 50, 75, 99)


def idle_tests(framework: Framework, stage: Stage) -> Iterator[Flaw]:
    """A flaw for each test of a stage's principles that makes no difference to when its principle holds."""
    every = list(each_room(framework, stage))
    for number, one in enumerate(framework.principles_of(stage)):
        left = list(range(-_written(one), 0))
        for place in tuple(left):
            if _always_passes(every, number, place, left):
                left.remove(place)
                yield _flaw(framework, number, one, one.ways[0][place], is_alone=not left)


def _written(one: Principle) -> int:
    """How many tests its author wrote: where a threshold makes several ways, each begins with when it is meant."""
    return len(one.ways[-1]) - (len(one.ways) > 1) if one.ways else 0


def _always_passes(every: Sequence[Room], number: int, place: int, left: Sequence[int]) -> bool:
    """Whether some case passes the other tests, and none of those fails this one; places are told from the end."""
    found = False
    for room in every:
        for way in room.rungs.steps[number].asked:
            test, must = way[place]
            others = [way[at] for at in range(-len(way), 0) if at != place and (at in left or at < left[0])]
            wanted, unwanted = bits_of(others)
            for pattern in room.patterns:
                if pattern & wanted == wanted and not pattern & unwanted:
                    if bool(pattern >> test & 1) != must:
                        return False
                    found = True
    return found


def _flaw(framework: Framework, number: int, one: Principle, test: Test, *, is_alone: bool) -> Flaw:
    asks = f"{test.field}: {test.comparison}"
    asks += f" {test.number}" if len(one.ways) == 1 else " a threshold"
    what = f"the test {quote(asks)} of {quote(one.id)} can never fail"
    beside = "passes it" if is_alone else "that passes its other tests passes this one too"
    place = ("principles", one.stage, number, "when", test.field)
    mend = _tightened(framework, number, one, test) if is_alone else Mend("remove", FILE, place)
    advice = "ask for a number that some case misses" + ("" if is_alone else ", or remove the test")
    return Flaw("RE720", what, (("principle", one.id),), f"every case {beside}", advice, mend)


def _tightened(framework: Framework, number: int, one: Principle, test: Test) -> Mend | None:
    """A number that some case misses, the nearest of a few; without any test the principle would hide others."""
    if len(one.ways) > 1:
        return None
    for asked in _stricter(test):
        way = (*one.ways[0][:-1], test._replace(number=asked))
        principles = tuple(replace(two, ways=(way,)) if two is one else two for two in framework.principles)
        every = list(each_room(replace(framework, principles=principles), one.stage))
        if not _always_passes(every, number, -1, [-1]):
            place = ("principles", one.stage, number, "when", test.field, test.comparison)
            return first_that_mends(
                framework, one.stage, set(), [Mended(Mend("write", FILE, place, asked), principles)]
            )
    return None


def _stricter(test: Test) -> list[int]:
    if test.comparison == "at_least":
        return [one for one in _NUMBERS if one > test.number]
    return [one for one in reversed((0, *_NUMBERS)) if one < test.number]
