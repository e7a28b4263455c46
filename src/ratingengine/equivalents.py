"""Equivalents: mutants that are proved to make no difference, so that no scenario could ever notice them.

Each proof is sound and told in words; where none is found, a mutant counts as one that a scenario ought to notice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product, takewhile
from math import prod

from ratingengine.characteristics import Characteristic, ForSome
from ratingengine.framework import Framework
from ratingengine.inference import Weight, count_findings, engine_of
from ratingengine.mutants import Mutant
from ratingengine.principles import Principle, Tally, Test, counted, grounds_of

_MOST_TALLIES = 2_000  # that a proof goes through


def proof_of(mutant: Mutant, framework: Framework) -> str:
    """Why a mutant makes no difference, or nothing where that is not proved."""
    old, new = mutant.change.old, mutant.change.new
    if mutant.kind == "applicability dropped":
        return _of_applicability(old[0], new[0], framework)
    if mutant.change.section == "characteristics" and new and old[0].level == new[0].level:
        return _of_ways(old[0], new[0], framework)
    if mutant.kind == "order exchanged":
        return _of_order(old[0], old[1], framework)
    if mutant.kind == "number moved":
        return _of_number(old[0], new[0], framework)
    return ""


def _of_applicability(old: ForSome, new: ForSome, framework: Framework) -> str:
    kloe = framework.kloe(old.kloe) if hasattr(old, "kloe") else None
    types = [name for name, _ in framework.service_types if kloe is None or kloe.is_for(name)]
    if all(old.is_for(name) == new.is_for(name) for name in types):
        return "its KLOE is for no other type of service"
    return ""


def _of_ways(old: Characteristic, new: Characteristic, framework: Framework) -> str:
    types = [name for name, _ in framework.service_types if old.is_for(name)]

    def living(rule: Characteristic) -> list[frozenset[tuple[str, str]]]:
        claims = {one.claim: framework.claim(one.claim) for one in rule.when}
        return [
            frozenset(way)
            for way in rule.when.ways
            if any(all(framework.applies(claims[one.claim], name) for one in way) for name in types)
        ]

    return "the claims that it is about apply to no such service" if living(old) == living(new) else ""


def _of_order(first: Principle, second: Principle, framework: Framework) -> str:
    pairs = product(first.ways, second.ways)
    if all(_exclude(one, other, framework) for one, other in pairs):
        return "the two never hold together"
    return ""


def _exclude(one: Sequence[Test], other: Sequence[Test], framework: Framework) -> bool:
    """Whether what some tests ask for at least is more than others allow at most."""
    both = (*one, *other)
    return any(
        _least(low, high, framework) > high.number or _is_low_by_itself(low, high, framework)
        for low in both
        for high in both
        if low.comparison == "at_least" and high.comparison == "at_most"
    )


def _least(low: Test, high: Test, framework: Framework) -> int:
    """How much of the second field there must be where the first is at least its number."""
    if low.field == high.field:
        return low.number
    if low.number < 1 or "." not in low.field or high.field.startswith("percent_"):
        return 0
    inner, outer = counted(low.field, framework.levels), counted(high.field, framework.levels)
    if inner.what != outer.what or outer.significant or not set(inner.levels) <= set(outer.levels):
        return 0
    return 1 if low.field.startswith("percent_") else low.number


def _is_low_by_itself(low: Test, high: Test, framework: Framework) -> bool:
    """Whether so large a share of findings below a level is only ever reached with a KLOE that is judged below it.

    The share of findings that are pooled is no larger than the largest among the KLOEs that they are on.
    """
    level = low.field.removeprefix("percent_below.")
    if level not in framework.levels or (high.field, high.number) != (f"judgements.below.{level}", 0):
        return False
    rank, principles = framework.rank(level), framework.principles_of("judgement")
    gives = {one.id: framework.rank(one.gives) for one in principles}
    most = _fewer_than(takewhile(lambda one: gives[one.id] < rank, principles), framework)
    for space in _spaces(framework):
        for numbers in product(*(range(min(n, top) + 1) for n, top in zip(space, most, strict=True))):
            if any(numbers) and 100 * sum(numbers[:rank]) // sum(numbers) >= low.number:
                decided = (grounds_of(principles, one) for one in _with_impact(numbers, space, framework))
                if any(one is None or gives[one[0]] >= rank for one in decided):
                    return False
    return True


def _of_number(old: Principle, new: Principle, framework: Framework) -> str:
    if _reachable(old, framework) == _reachable(new, framework):
        return "there are never so many"
    differing = [(one, other) for a, b in zip(old.ways, new.ways, strict=True) for one, other in _differing(a, b)]
    if old.stage != "judgement" or len(differing) != 1:
        return ""
    principles = framework.principles_of(old.stage)
    exchanged = [new if one is old else one for one in principles]
    tallies = _tallies_where(*differing[0], _fewer_than(principles[: principles.index(old)], framework), framework)
    if tallies is not None and all(grounds_of(principles, one) == grounds_of(exchanged, one) for one in tallies):
        return "no findings that there can be come out otherwise"
    return ""


def _differing(one: Sequence[Test], other: Sequence[Test]) -> Iterator[tuple[Test, Test]]:
    return ((a, b) for a, b in zip(one, other, strict=True) if a != b)


def _reachable(principle: Principle, framework: Framework) -> list[tuple[Test, ...]]:
    """The ways that can hold, without the tests that always do."""
    found = []
    for way in principle.ways:
        most = [_most(test.field, principle, framework) for test in way]
        if all(test.comparison == "at_most" or test.number <= top for test, top in zip(way, most, strict=True)):
            always = [test.comparison == "at_most" and test.number >= top for test, top in zip(way, most, strict=True)]
            found.append(tuple(test for test, one in zip(way, always, strict=True) if not one))
    return found


def _most(field: str, principle: Principle, framework: Framework) -> int:
    """The most that a field can be."""
    what = field.partition(".")[0]
    if what.startswith("percent_"):
        return 100
    if what == "ratings" or (what == "rated" and principle.stage == "overall"):
        return len(framework.domains)
    if what in ("judgements", "kloes", "rated"):
        return max((len(framework.kloes_of(one.id)) for one in framework.domains), default=0)
    return len(framework.characteristics)


def _fewer_than(principles: Iterable[Principle], framework: Framework) -> tuple[int, ...]:
    """For each level, the most findings of it for which none of some principles holds by their number alone."""
    ways = [way for one in principles for way in one.ways if len(way) == 1 and way[0].comparison == "at_least"]
    enough = {
        field: min(way[0].number for way in ways if way[0].field == field) for field in {w[0].field for w in ways}
    }
    most = len(framework.characteristics)
    return tuple(max(0, enough.get(f"findings.{level}", most + 1) - 1) for level in framework.levels)


def _tallies_where(one: Test, other: Test, most: Sequence[int], framework: Framework) -> Iterator[Tally] | None:
    """The tallies of findings on a KLOE, at most so many of each level, that tell two tests of one field apart.

    ``None`` where they are too many.
    """
    what = one.field.rpartition(".")[0]
    if what not in ("findings", "findings.below", "findings.from", "percent_met", "percent_below"):
        return None
    apart = max(one.number, other.number) - (one.comparison == "at_least")
    ranks = {framework.rank(level) for level in counted(one.field, framework.levels).levels}
    spaces = [
        space for space in _spaces(framework) if "percent" not in what or _can_be(apart, what, ranks, space, most)
    ]
    # Where a count is tested, no more of what it counts is needed than tells the two apart.
    ranges = [
        [
            range(min(n, most[rank], n if "percent" in what or rank not in ranks else apart) + 1)
            for rank, n in enumerate(space)
        ]
        for space in spaces
    ]
    if sum(prod(map(len, those)) for those in ranges) > _MOST_TALLIES:
        return None
    return (
        tally
        for space, those in zip(spaces, ranges, strict=True)
        for numbers in product(*those)
        if any(numbers) and _tells_apart(next(_with_impact(numbers, space, framework)), one, other)
        for tally in _with_impact(numbers, space, framework)
    )


def _tells_apart(tally: Tally, one: Test, other: Test) -> bool:
    return one.holds(tally) != other.holds(tally)


def _can_be(percent: int, what: str, ranks: set[int], space: Sequence[int], most: Sequence[int]) -> bool:
    """Whether a share can be just this percent: of the findings, or of the characteristics of a level."""
    inside = sum(number for rank, number in enumerate(space) if rank in ranks)
    if what == "percent_met":
        return any(100 * some // inside == percent for some in range(inside + 1)) if inside else percent == 0
    found = [min(number, top) for number, top in zip(space, most, strict=True)]
    inside = sum(number for rank, number in enumerate(found) if rank in ranks)
    outside = sum(found) - inside
    pairs = ((some, more) for some in range(inside + 1) for more in range(outside + 1) if some + more)
    return any(100 * some // (some + more) == percent for some, more in pairs)


@lru_cache(maxsize=4)
def _spaces(framework: Framework) -> tuple[tuple[int, ...], ...]:
    """How many characteristics of each level apply on a KLOE, for each KLOE and type of service; each once."""
    engine = engine_of(framework)
    found = (
        engine.possible((kloe.id,), name)
        for kloe in framework.kloes
        for name, _ in framework.service_types
        if kloe.is_for(name)
    )
    spaces = dict.fromkeys(tuple(one.get(level, 0) for level in framework.levels) for one in found)
    return tuple(spaces)


def _with_impact(numbers: Sequence[int], space: Sequence[int], framework: Framework) -> Iterator[Tally]:
    """The tallies of so many findings, with any number of each level on people significantly affected."""
    levels = framework.levels
    possible = dict(zip(levels, space, strict=True))
    for bad in product(*(range(one + 1) for one in numbers)):
        found = zip(levels, numbers, bad, strict=True)
        weights = [Weight("", level, at < some) for level, number, some in found for at in range(number)]
        yield count_findings(weights, possible, levels)
