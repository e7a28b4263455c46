"""Proofs of the stages: one rating for every case, no worse one for better evidence, nothing that never matters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import factorial, prod

from ratingengine.errors import quote
from ratingengine.flaws import Flaw, Proved
from ratingengine.framework import Framework
from ratingengine.idletests import idle_tests
from ratingengine.mends import first_that_mends, level_rows, moved, reconciled, removed
from ratingengine.principles import STAGES, Principle, Stage, counted, fields
from ratingengine.sheets import sheets
from ratingengine.spaces import Rung, Rungs, cases_of, counts_of
from ratingengine.stagecases import Example, Goal, Room, Spot, each_room, example_of, examples, of_all
from ratingengine.witnesses import Search

INPUTS = {"judgement": "findings", "domain": "judgements", "overall": "ratings"}


def prove_stages(framework: Framework) -> Proved:
    """What holds of the principles of all stages, and what does not."""
    found, search = Proved(), Search()
    for stage in STAGES:
        odd = tuple(_unequal(framework, stage))
        found += Proved(odd) if odd else _prove_stage(framework, stage, search)
    return found


def _unequal(framework: Framework, stage: Stage) -> Iterator[Flaw]:
    """A flaw for each test that does not count all inputs of a level alike."""
    known = fields(stage, framework.levels)
    for one in framework.principles_of(stage):
        for field in dict.fromkeys(test.field for way in one.ways for test in way if test.field not in known):
            what = f"the principle {quote(one.id)} tests {quote(field)}, which is no count of {INPUTS[stage]} by level"
            advice = "test a count; every input has to weigh the same, whatever its name"
            yield Flaw("RE718", what, (("principle", one.id),), f"{INPUTS[stage]} exchanged for each other", advice)


def _prove_stage(framework: Framework, stage: Stage, search: Search) -> Proved:
    proof = _StageProof(framework, stage, search)
    flaws = (*proof.gap(), *proof.worse(), *proof.idle(), *idle_tests(framework, stage), *proof.levels())
    return Proved(flaws, (proof.line(),), tuple(proof.open))


class _StageProof:
    """The proofs of one stage; ``open`` says what could be neither shown nor refuted."""

    def __init__(self, framework: Framework, stage: Stage, search: Search) -> None:
        self._framework, self._stage = framework, stage
        self._rooms = tuple(each_room(framework, stage))
        self._search = search
        self.open: list[str] = []
        self._doubted: set[str] = set()

    def gap(self) -> Iterator[Flaw]:
        """A flaw where no principle holds, unless the standard leaves levels to people."""
        bare = {
            spot: room
            for room in self._rooms
            for spot in room.spots
            if any(room.rungs.first(one) is None for one in room.patterns)
            and not (self._stage == "judgement" and self._framework.not_described(spot.of))
        }
        found = self._seek(tuple(bare), lambda first, _: first is None)
        if found is None:
            if self._leave(
                bool(bare), "no case without a principle was found, though counts alone do not rule one out"
            ):
                self._doubted.add("one")
            return
        self._doubted.add("one")
        rows = level_rows(self._framework, self._stage, found.cases[0])
        mend = first_that_mends(self._framework, self._stage, {"gap"}, rows)
        what = f"there are cases for which no principle of the stage {quote(self._stage)} holds"
        advice = "add a principle that holds there"
        yield Flaw("RE701", what, (("stage", self._stage),), found.cases[0].says, advice, mend, found.cases)

    def worse(self) -> Iterator[Flaw]:
        """A flaw where better evidence comes to a lower level."""
        lowered = [one for one in self._rooms if any(self._drops(one.rungs, *step) for step in one.steps)]
        spots = tuple(spot for room in lowered for spot in room.spots)

        def drops(worse: Rung | None, better: Rung | None) -> bool:
            return worse is not None and better is not None and better.rank < worse.rank

        found = self._seek(spots, drops, pairs=True)
        if found is None or found.worse is None or found.better is None:
            words = "no better case with a lower level was found, though counts alone do not rule one out"
            if self._leave(bool(lowered), words):
                self._doubted.add("never")
            return
        self._doubted.add("never")
        labels = [self._framework.levels[one.rank] for one in (found.worse, found.better)]
        names = [found.worse.principle, found.better.principle]
        mend = first_that_mends(
            self._framework, self._stage, {"worse"}, reconciled(self._framework, found.worse, found.better)
        )
        worse, better = found.cases
        witness = f"{worse.says} gives {labels[0]} by {names[0]}; "
        witness += f"with {better.unlike(worse)} it falls to {labels[1]} by {names[1]}"
        what = f"better evidence lowers the level at the stage {quote(self._stage)}"
        about = tuple(("principle", one) for one in dict.fromkeys(names))
        yield Flaw(
            "RE702", what, about, witness, "change what one of the two gives, or when it holds", mend, found.cases
        )

    def _drops(self, rungs: Rungs, worse: int, better: int) -> bool:
        return 0 <= rungs.rank(better) < rungs.rank(worse)

    def idle(self) -> Iterator[Flaw]:
        """A flaw for each principle that never decides."""
        wanted = {one.id for one in self._framework.principles_of(self._stage)}
        every = [(room.rungs, pattern) for room in self._rooms for pattern in room.patterns]
        deciding = {first.principle for read, pattern in every if (first := read.first(pattern))}
        shown = self._shown(wanted & deciding) if self._rooms else wanted
        for one in self._framework.principles_of(self._stage):
            if one.id in deciding:
                if one.id not in shown and not self._decides(one):
                    yield self._idle(one, ())
                continue
            holding = [(r, p) for r, p in every for step in r.steps if step.principle == one.id and step.holds(p)]
            yield self._idle(one, tuple(holding)) if self._rooms else self._idle(one, ())

    def _shown(self, wanted: set[str]) -> set[str]:
        """The principles that decide some simple real case, once all that are wanted are among them."""
        found: set[str] = set()
        for one in of_all(self._framework, self._stage, [spot for spot, _ in self._alone()], pairs=False):
            found |= {one.worse.principle} if one.worse else set()
            if wanted <= found:
                break
        return found

    def _decides(self, principle: Principle) -> bool:
        """Whether any evidence lets it decide; so too, with a word, where that stays open."""
        spots = tuple(spot for room in self._rooms for spot in room.spots)
        found = self._seek(spots, lambda first, _: first is not None and first.principle == principle.id)
        if found is None and (self._stage != "judgement" or self._search.left < 0):
            self.open.append(f"no case was found in which the principle {principle.id} decides")
            return True
        return found is not None

    def _idle(self, one: Principle, holding: tuple[tuple[Rungs, int], ...]) -> Flaw:
        firsts = {step.principle for read, pattern in holding if (step := read.first(pattern))}
        first = [name.id for name in self._framework.principles_of(self._stage) if name.id in firsts]
        about = (("principle", one.id), *(("principle", name) for name in first))
        # Each try takes its time, so of those that come before it only the nearest are tried.
        nearest = first[::-1][:3]
        tried = [*(moved(self._framework, one.id, name) for name in nearest), removed(self._framework, one.id)]
        mend = first_that_mends(self._framework, self._stage, {f"idle {one.id}"}, tried)
        same = [name for name in first if self._alike(one.id, name)]
        if same and self._gives(same[0]) != one.gives:
            what = (
                f"the principles {quote(same[0])} and {quote(one.id)} hold in the same cases and give different levels"
            )
            return Flaw(
                "RE703",
                what,
                about,
                f"wherever {one.id} holds, {same[0]} holds and is tried first",
                "keep one of them",
                mend,
            )
        if first:
            what = f"the principle {quote(one.id)} never decides, as others that come before it hold wherever it does"
            return Flaw("RE704", what, about, f"shadowed by {', '.join(first)}", "move it up, or remove it", mend)
        what = f"the principle {quote(one.id)} never holds where it is tried"
        return Flaw(
            "RE704",
            what,
            about,
            "no evidence and no levels by people fulfil its tests first",
            "mend its tests, or remove it",
            mend,
        )

    def _alike(self, one: str, other: str) -> bool:
        def held(room: Room, name: str) -> set[int]:
            return {p for p in room.patterns for step in room.rungs.steps if step.principle == name and step.holds(p)}

        return all(held(room, one) == held(room, other) for room in self._rooms)

    def _gives(self, name: str) -> str:
        return next(one.gives for one in self._framework.principles if one.id == name)

    def levels(self) -> Iterator[Flaw]:
        """A flaw for each level that nothing gives where it is meant to be given."""
        missing: dict[str, dict[str, list[str]]] = {}
        for spot, room in self._alone():
            for rank in self._never(spot, room):
                alike = [one.service_type for one in room.spots if self._likeness(one) == self._likeness(spot)]
                missing.setdefault(self._framework.levels[rank], {}).setdefault(spot.of, []).extend(alike)
        for level, places in missing.items():
            rows = level_rows(self._framework, self._stage, None, level)
            mend = first_that_mends(self._framework, self._stage, {f"level {of} {level}" for of in places}, rows)
            what = f"nothing can bring {', '.join(map(quote, places))} to {quote(level)}"
            types = dict.fromkeys(name for those in places.values() for name in those)
            witness = f"every case of {', '.join(types)}"
            about = (("stage", self._stage), ("level", level), *(("place", of) for of in places))
            yield Flaw(
                "RE705", what, about, witness, "add a principle that gives it, or loosen the one that should", mend
            )

    def _alone(self) -> Iterator[tuple[Spot, Room]]:
        """Each spot, and of those that are alike in all that matters here the first."""
        seen: set[object] = set()
        for room in self._rooms:
            for spot in room.spots:
                key = self._likeness(spot)
                if (room, key) not in seen:
                    seen.add((room, key))
                    yield spot, room

    def _likeness(self, spot: Spot) -> object:
        return _likeness(self._framework, self._stage, spot)

    def _never(self, spot: Spot, room: Room) -> list[int]:
        """The levels meant to be given at a spot that nothing gives."""
        wanted = _wanted(self._framework, self._stage, spot)
        possible = {room.rungs.rank(pattern) for pattern in room.patterns}
        found: set[int] = set()
        for one in examples(self._framework, self._stage, spot, pairs=False, wholes_first=True):
            found |= {one.worse.rank} if one.worse else set()
            if wanted & possible <= found:
                break
        return [rank for rank in sorted(wanted - found) if rank not in possible or not self._reaches(spot, rank)]

    def _reaches(self, spot: Spot, rank: int) -> bool:
        if self._stage != "judgement" and not self._weighs_findings(spot):
            return False  # levels by people were all tried, and what is judged by evidence people could judge too
        found = None
        if self._stage == "judgement":
            found = self._seek((spot,), lambda first, _: first is not None and first.rank == rank)
        words = f"no case was found that brings {spot.of} to {self._framework.levels[rank]}"
        return found is not None or self._leave(True, words)

    def _weighs_findings(self, spot: Spot) -> bool:
        """Whether more than the levels of inputs is counted, so that levels by people do not stand for evidence."""
        levels, tests = self._framework.levels, self._framework.principles_of(self._stage)
        counts = {counted(test.field, levels).what for one in tests for way in one.ways for test in way}
        kloes = self._framework.kloes_for(spot.of, spot.service_type) if self._stage == "domain" else ()
        return not counts.isdisjoint({"findings", "kloes"}) and any(map(self._framework.characteristics_of, kloes))

    def _seek(self, spots: tuple[Spot, ...], goal: Goal, *, pairs: bool = False) -> Example | None:
        return example_of(self._framework, self._stage, spots, goal, self._search, pairs=pairs) if spots else None

    def _leave(self, suspected: bool, words: str) -> bool:  # noqa: FBT001
        """Whether a suspicion stays open, which is then told: everything was tried for KLOEs, unless patience ended."""
        is_open = suspected and (self._stage == "domain" or self._search.left < 0)
        if is_open and (told := f"{self._stage}: {words}") not in self.open:
            self.open.append(told)
        return is_open

    def line(self) -> str:
        """What was looked at, and what of it was shown."""
        cases = {(room.rungs.forms, room.rungs.steps, one): room.rungs for room in self._rooms for one in room.patterns}
        apart = sum(_by_order(read, pattern) for (*_, pattern), read in cases.items())
        what = f"{len(cases):,} case{'s' * (len(cases) != 1)} that its principles tell apart"
        if self._stage == "overall" and self._rooms:
            number, apart = _combinations(self._framework, self._rooms[0])
            what = f"{number:,} combinations of ratings"
        said = [f"{apart:,} by order alone", "inputs of a level weigh the same"]
        if "never" not in self._doubted:
            said.insert(1, "better evidence never lowers one")
        if "one" not in self._doubted:
            what += f", each with {self._how_many()} rating"
        return f"{self._stage}: {what}; {'; '.join(said)}"

    def _how_many(self) -> str:
        spots = [spot for room in self._rooms for spot in room.spots] if self._stage == "judgement" else []
        return "at most one" if any(self._framework.not_described(one.of) for one in spots) else "exactly one"


def _likeness(framework: Framework, stage: Stage, spot: Spot) -> object:
    if stage == "judgement":
        sheet = sheets(framework, spot.service_type)[spot.of]
        return spot.of, sheet.claims, sum(len(part.rules) for part in sheet.parts)
    return spot.of, tuple(
        one.id for one in framework.kloes if one.is_for(spot.service_type)
    ) if stage == "domain" else ()


def _wanted(framework: Framework, stage: Stage, spot: Spot) -> set[int]:
    if stage != "judgement":
        return set(range(len(framework.levels)))
    rules = framework.characteristics_of(spot.of)
    return {framework.rank(one.level) for one in rules if one.is_for(spot.service_type)}


def _by_order(read: Rungs, pattern: int) -> bool:
    """Whether principles that hold together give different levels, so that their order decides."""
    return len({one.rank for one in read.steps if one.holds(pattern)}) > 1


def _combinations(framework: Framework, room: Room) -> tuple[int, int]:
    """How many combinations of ratings there are where every domain is rated, and how many their order decides."""
    number, levels = len(framework.domains), len(framework.levels)
    apart = 0
    for case in cases_of(number, levels):
        if len(case) == number and _by_order(room.rungs, room.rungs.pattern(counts_of(case, levels))):
            apart += factorial(number) // prod(factorial(one) for one in Counter(case).values())
    return levels**number, apart
