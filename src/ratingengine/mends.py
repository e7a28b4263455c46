"""Mends: changes of principles that could make a flaw go away, tried before one is offered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ratingengine.flaws import Mend, WitnessCase
from ratingengine.framework import Framework
from ratingengine.principles import Principle, Stage, Test
from ratingengine.spaces import Rung
from ratingengine.stagecases import Room, each_room

FILE = "framework.yaml"
_INPUTS = {"judgement": "findings", "domain": "judgements", "overall": "ratings"}


class Mended(NamedTuple):
    """A mend, and the principles that a framework has after it."""

    mend: Mend
    principles: tuple[Principle, ...]


def removed(framework: Framework, name: str) -> Mended:
    """A principle taken away."""
    stage, place, _ = _found(framework, name)
    left = tuple(one for one in framework.principles if one.id != name)
    return Mended(Mend("remove", FILE, ("principles", stage, place)), left)


def moved(framework: Framework, name: str, before: str) -> Mended:
    """A principle tried before another of its stage."""
    stage, place, found = _found(framework, name)
    others = [one for one in framework.principles if one.id != name]
    at = others.index(_found(framework, before)[2])
    mend = Mend("move", FILE, ("principles", stage, place), {"id": name, "before": before})
    return Mended(mend, (*others[:at], found, *others[at:]))


def given_instead(framework: Framework, name: str, level: str) -> Mended:
    """Another level given by a principle."""
    stage, place, _ = _found(framework, name)
    changed = tuple(replace(one, gives=level) if one.id == name else one for one in framework.principles)
    return Mended(Mend("write", FILE, ("principles", stage, place, "gives"), level), changed)


def asked_instead(framework: Framework, name: str, tests: tuple[Test, ...]) -> Mended:
    """Other tests asked by a principle."""
    stage, place, _ = _found(framework, name)
    changed = tuple(replace(one, ways=(tests,)) if one.id == name else one for one in framework.principles)
    return Mended(Mend("write", FILE, ("principles", stage, place, "when"), _when(tests)), changed)


def numbers_instead(framework: Framework, name: str) -> Iterator[Mended]:
    """Each number that a principle asks for, one looser, then one tighter; none where it goes by a threshold."""
    stage, place, found = _found(framework, name)
    if len(found.ways) > 1:
        return
    for looser in (1, -1):
        for at, test in enumerate(found.ways[0]):
            number = test.number + (looser if test.comparison == "at_most" else -looser)
            if "." in test.field and number >= 0:
                way = (*found.ways[0][:at], test._replace(number=number), *found.ways[0][at + 1 :])
                changed = tuple(replace(one, ways=(way,)) if one.id == name else one for one in framework.principles)
                at_number = ("principles", stage, place, "when", test.field, test.comparison)
                yield Mended(Mend("write", FILE, at_number, number), changed)


def _when(tests: Iterable[Test]) -> dict[str, dict[str, int]]:
    return {test.field: {test.comparison: test.number} for test in tests}


def _found(framework: Framework, name: str) -> tuple[Stage, int, Principle]:
    found = next(one for one in framework.principles if one.id == name)
    return found.stage, framework.principles_of(found.stage).index(found), found


def added(framework: Framework, stage: Stage, place: int, level: str, tests: tuple[Test, ...]) -> Mended:
    """A new principle before the one at a place, or after all."""
    own = framework.principles_of(stage)
    name = f"{stage}-{level.replace('_', '-')}-mend"
    label = framework.level(level).label
    row = {
        "id": name,
        "says": f"{label} where nothing before this decides and its tests hold." if tests else f"Otherwise {label}.",
        "gives": level,
        "when": _when(tests),
        "basis": "interpretation",
        "source": "Not yet named.",
    }
    new = Principle(name, stage, str(row["says"]), level, (tests,), "interpretation", str(row["source"]))
    others = tuple(one for one in framework.principles if one.stage != stage)
    return Mended(Mend("add", FILE, ("principles", stage, place), row), (*others, *own[:place], new, *own[place:]))


def level_rows(
    framework: Framework, stage: Stage, case: WitnessCase | None, level: str | None = None
) -> Iterator[Mended]:
    """New principles for a case that none covers, or for a level that none gives; the plainest first."""
    last = len(framework.principles_of(stage))
    if case is not None and stage != "judgement":
        yield from (added(framework, stage, last, one, ()) for one in _from_the_middle(framework))
        return
    places = [last] if case is not None else range(last, -1, -1)
    levels = framework.levels if level is None else (level,)
    for place in places:
        for one in levels:
            yield from (added(framework, stage, place, one, tests) for tests in _plain(framework, stage, one))
    if case is not None:
        some = Test(f"{_INPUTS[stage]}.from.{framework.levels[0]}", "at_least", 1)
        yield from (added(framework, stage, last, one, (some,)) for one in framework.levels)


def _plain(framework: Framework, stage: Stage, level: str) -> Iterator[tuple[Test, ...]]:
    """The plainest tests that could call for a level."""
    inputs, above = _INPUTS[stage], framework.levels[framework.rank(level) + 1 :]
    some = Test(f"{inputs}.{level}", "at_least", 1)
    yield (some,)
    for lowest in dict.fromkeys((framework.scale.favourable_from, level)):
        yield (some, Test(f"{inputs}.below.{lowest}", "at_most", 0))
    if above:
        yield (Test(f"{inputs}.below.{above[0]}", "at_least", 1),)


def reconciled(framework: Framework, higher: Rung, lower: Rung) -> Iterator[Mended]:
    """Changes by which of two principles one would no longer give better evidence the lower level."""
    names = (lower.principle, higher.principle)
    for name in names:
        yield from numbers_instead(framework, name)
    yield given_instead(framework, names[0], framework.levels[higher.rank])
    yield given_instead(framework, names[1], framework.levels[lower.rank])
    for name in names:
        stage, _, found = _found(framework, name)
        # The principle that ends a stage has no tests, and must have none.
        if found.ways != ((),):
            yield from (asked_instead(framework, name, tests) for tests in _plain(framework, stage, found.gives))
    yield from (removed(framework, one) for one in names)


def _from_the_middle(framework: Framework) -> list[str]:
    favourable = framework.rank(framework.scale.favourable_from)
    return sorted(framework.levels, key=lambda one: abs(framework.rank(one) - favourable))


def first_that_mends(framework: Framework, stage: Stage, gone: set[str], changes: Iterable[Mended]) -> Mend | None:
    """The first change after which faults are gone and no other has come; ``None`` where none of them does that."""
    bearable = {one for some in _faults(framework, stage) for one in some} - gone
    for change in changes:
        if not _covers(stage, change.principles):
            continue
        changed = replace(framework, principles=change.principles)
        # One room in which something is wrong is enough to go on to the next change.
        if all(some <= bearable for some in _faults(changed, stage)):
            return change.mend
    return None


def _covers(stage: Stage, principles: tuple[Principle, ...]) -> bool:
    """Whether the stage could be read so: but for judgements, the last principle and no other has no tests."""
    own = [one.ways == ((),) for one in principles if one.stage == stage]
    return stage == "judgement" or own == [False] * (len(own) - 1) + [True]


def _faults(framework: Framework, stage: Stage) -> Iterator[set[str]]:
    """What counts alone show to be wrong with the principles of a stage: in each room, and then in all together."""
    idle = {one.id for one in framework.principles_of(stage)}
    for room in each_room(framework, stage):
        firsts = {pattern: room.rungs.first(pattern) for pattern in room.patterns}
        idle -= {one.principle for one in firsts.values() if one}
        found = _missing(framework, room)
        if None in firsts.values() and not (stage == "judgement" and _left_to_people(framework, room)):
            found.add("gap")
        if any(0 <= room.rungs.rank(better) < room.rungs.rank(worse) for worse, better in room.steps):
            found.add("worse")
        yield found
    yield {f"idle {one}" for one in idle}


def _left_to_people(framework: Framework, room: Room) -> bool:
    """Whether the standard describes no KLOE of a room at every level, so that gaps are meant."""
    return all(framework.not_described(spot.of) for spot in room.spots)


def _missing(framework: Framework, room: Room) -> set[str]:
    ranks = {room.rungs.rank(pattern) for pattern in room.patterns}
    never = [level for rank, level in enumerate(framework.levels) if rank not in ranks]
    return {f"level {spot.of} {level}" for spot in room.spots for level in never}
