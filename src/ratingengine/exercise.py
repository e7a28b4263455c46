"""Exercise: all that scenarios could show of the rules, piece by piece, and how much of it they did.

A characteristic has two pieces, met and not met; so has each of its conditions, each side of a dated band, each number
of a principle, and each limit. A principle has one: that it decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, NamedTuple, TypeAlias, get_args

from ratingengine.characteristics import Characteristic, Claim
from ratingengine.equivalents import proof_of
from ratingengine.framework import Framework
from ratingengine.mutants import Change, Mutant
from ratingengine.places import Kind
from ratingengine.principles import Limit, Principle, Test, field_words
from ratingengine.rulefiles import Place
from ratingengine.showing import SIDES, Tried, band_key, by_principles, conditions_of, edge, is_share, steps_of
from ratingengine.spaces import cases_of

PieceKind: TypeAlias = Literal["characteristic", "condition", "band boundary", "principle", "number", "limit"]
PIECE_KINDS: tuple[PieceKind, ...] = get_args(PieceKind)


class Piece(NamedTuple):
    """One thing that a scenario could show of a part of the rules: what is so while none does, and its place."""

    key: str
    kind: PieceKind
    part: Kind
    of: str
    says: str
    within: Place = ()

    @property
    def sentence(self) -> str:
        """That no scenario shows it."""
        return f"no scenario shows {self.of}: {self.says}"


class Share(NamedTuple):
    """How many pieces of how many were shown."""

    shown: int
    all: int

    @property
    def percent(self) -> int:
        """The whole percent of it, never rounded up; all of nothing is everything."""
        return 100 * self.shown // self.all if self.all else 100

    def is_at_least(self, percent: float) -> bool:
        """Whether it is so many percent, to the last piece."""
        return 100 * self.shown >= percent * self.all


@dataclass(frozen=True, eq=False)
class Exercise:
    """The pieces of a framework, and the keys of those that scenarios showed."""

    framework: Framework
    shown: frozenset[str]

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Every piece, in the order of the framework's parts."""
        return tuple(pieces(self.framework))

    @cached_property
    def missing(self) -> tuple[Piece, ...]:
        """The pieces that no scenario shows, though one could."""
        return tuple(one for one in self._unshown if one.key not in self.impossible)

    @cached_property
    def impossible(self) -> frozenset[str]:
        """The keys of the pieces that provably no case can show."""
        return frozenset(one.key for one in self._unshown if one.kind == "number" and self._is_impossible(one))

    def _is_impossible(self, piece: Piece) -> bool:
        principle = next(one for one in self.framework.principles if one.id == piece.of)
        if principle.stage == "overall":
            return piece.key not in self._overall
        moved = _moved(principle, piece.key)
        return moved is not None and bool(proof_of(moved, self.framework))

    @cached_property
    def _overall(self) -> frozenset[str]:
        """The keys of all that the overall rating can show, by every set of domain ratings."""
        framework = self.framework
        principles = framework.principles_of("overall")
        cases = cases_of(len(framework.domains), len(framework.levels))
        tallies = (_tally(one, framework) for one in cases)
        return frozenset(key for one in tallies for key in by_principles(Tried(one), principles))

    @cached_property
    def _unshown(self) -> tuple[Piece, ...]:
        return tuple(one for one in self.pieces if one.key not in self.shown)

    def share(self, kind: PieceKind | None = None) -> Share:
        """How many pieces of a kind were shown, or of all kinds."""
        own = [one for one in self.pieces if kind in (None, one.kind) and one.key not in self.impossible]
        return Share(sum(one.key in self.shown for one in own), len(own))

    @property
    def kinds(self) -> list[tuple[PieceKind, Share]]:
        """The share of each kind that the framework has pieces of."""
        shares = [(kind, self.share(kind)) for kind in PIECE_KINDS]
        return [(kind, share) for kind, share in shares if share.all]


def _moved(principle: Principle, key: str) -> Mutant | None:
    """The mistake that only a case which shows this piece could notice; a share has none of just one finding."""
    _, place, end = key.split(" ")
    number, at = map(int, place.split("."))
    test = principle.ways[number][at]
    if is_share(test.field):
        return None
    step = 1 if (end == "met") == (test.comparison == "at_least") else -1
    way = (*principle.ways[number][:at], test._replace(number=test.number + step), *principle.ways[number][at + 1 :])
    new = replace(principle, ways=(*principle.ways[:number], way, *principle.ways[number + 1 :]))
    return Mutant(key, "number moved", principle.id, "", Change("principles", 0, (principle,), (new,)))


def _tally(ranks: Sequence[int], framework: Framework) -> dict[str, int]:
    """The tally of domains that are rated at these levels, each by its rank."""
    tally = {"rated": len(ranks)}
    for rank, level in enumerate(framework.levels):
        tally[f"ratings.{level}"] = ranks.count(rank)
        tally[f"ratings.below.{level}"] = sum(one < rank for one in ranks)
        tally[f"ratings.from.{level}"] = sum(one >= rank for one in ranks)
    return tally


def pieces(framework: Framework) -> Iterator[Piece]:
    """All that scenarios could show of a framework."""
    for claim in framework.claims:
        yield from _of_bands(claim)
    for rule in framework.characteristics:
        yield from _of_characteristic(rule)
    for principle in framework.principles:
        yield Piece(f"{principle.id} decides", "principle", "principle", principle.id, "it never decides")
        yield from _of_numbers(principle, framework)
    for limit in framework.limits:
        yield from _of_limit(limit)


def _of_bands(claim: Claim) -> Iterator[Piece]:
    for day, bands in claim.measure.bands.items() if claim.measure else ():
        for side in SIDES:
            figure, beyond = edge(getattr(bands, side))
            within = ("measure", "bands", str(day), side)
            told = {figure: f"exactly {figure}, the edge of {side}", beyond: f"{beyond}, just outside {side}"}
            for one, words in told.items():
                key = band_key(claim.id, str(day), side, one)
                says = f"no figure is {words}, from {day}"
                yield Piece(key, "band boundary", "claim", claim.id, says, within)


def _of_characteristic(rule: Characteristic) -> Iterator[Piece]:
    for end, says in (("met", "it is never met"), ("unmet", "it never fails by where a claim stands")):
        yield Piece(f"{rule.id} {end}", "characteristic", "characteristic", rule.id, says)
    sole = len(list(rule.when)) == 1
    for at, one, within in conditions_of(rule):
        for end, says in (("holds", "never holds"), ("fails", "never fails")):
            how = "" if sole else " with all that stands beside it" if end == "holds" else " by itself"
            told = f"the condition {one.claim} {says}{how}"
            yield Piece(f"{rule.id} {at} {end}", "condition", "characteristic", rule.id, told, within)


def _of_numbers(principle: Principle, framework: Framework) -> Iterator[Piece]:
    labels = {level.id: level.label for level in framework.scale.levels}
    for number, way in enumerate(principle.ways):
        rated = " and ".join(f"{_side(one)} {one.number}" for one in way[: steps_of(principle, number)])
        among = f" with {rated} rated" if rated else ""
        for at in range(steps_of(principle, number), len(way)):
            test = way[at]
            met, missed = _edge_words(test, field_words(test.field, labels))
            for end, says in (("met", met), ("missed", missed)):
                key = f"{principle.id} {number}.{at} {end}"
                yield Piece(key, "number", "principle", principle.id, f"{says}{among}", ("when", test.field))


def _edge_words(test: Test, words: str) -> tuple[str, str]:
    """That nothing comes out just so that a test passes, and that nothing comes out so that it just does not."""
    if is_share(test.field):
        share = f"{_side(test)} {test.number} {words}"
        met = f"it never decides where one finding would undo {share}"
        return met, f"it never fails by one finding where it takes {share}"
    beyond = test.number - 1 if test.comparison == "at_least" else test.number + 1
    met = f"it never decides with exactly {test.number} {words}"
    return met, f"it never fails with {beyond} {words} where it takes {_side(test)} {test.number}"


def _side(test: Test) -> str:
    return test.comparison.replace("_", " ")


def _of_limit(limit: Limit) -> Iterator[Piece]:
    ends = {"lowers": "it never lowers a rating", "idle": "it never bears on a rating without lowering it"}
    for end, says in ends.items():
        yield Piece(f"{limit.id} {end}", "limit", "limit", limit.id, says)
