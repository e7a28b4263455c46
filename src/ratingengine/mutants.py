"""Mutants: a framework with one small mistake in it, such as a rule author could make, each told in a sentence.

A mutant is lawful: its files could be written so, and would be found in order. What would be refused is not made: a
condition on the other side of the order of positions, a claim turned adverse, a stage that leaves a case open. Nor is
the level of a characteristic taken across the first favourable one, as its conditions would then be on the wrong side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Literal, NamedTuple, TypeAlias

from ratingengine.characteristics import (
    Band,
    Bands,
    Characteristic,
    Claim,
    Condition,
    Conditions,
    ForSome,
    Measure,
)
from ratingengine.framework import Framework, Kloe
from ratingengine.principles import Limit, Principle, Test, field_words

MutantKind: TypeAlias = Literal[
    "half moved",
    "condition dropped",
    "alternative dropped",
    "characteristic removed",
    "level changed",
    "applicability dropped",
    "band moved",
    "number moved",
    "principle removed",
    "order exchanged",
    "limit removed",
    "cap moved",
]
Section: TypeAlias = Literal["kloes", "claims", "characteristics", "principles", "limits"]


class Change(NamedTuple):
    """Parts of a framework that stand in the place of as many or fewer others, from a place in one of its sections."""

    section: Section
    place: int
    old: tuple[Any, ...]
    new: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One small mistake: its kind, the part that it is in, and a sentence that goes on from "if"."""

    id: str
    kind: MutantKind
    subject: str
    sentence: str
    change: Change

    def of(self, framework: Framework) -> Framework:
        """The framework with the mistake in it."""
        parts = getattr(framework, self.change.section)
        place, after = self.change.place, self.change.place + len(self.change.old)
        changed: dict[str, Any] = {self.change.section: (*parts[:place], *self.change.new, *parts[after:])}
        return replace(framework, **changed, digest="")


def mutants(framework: Framework) -> Iterator[Mutant]:
    """Every mutant of a framework, in the order of its parts."""
    for place, kloe in enumerate(framework.kloes):
        yield from _open(kloe.id, kloe, "kloes", place)
    for place, claim in enumerate(framework.claims):
        yield from _open(f"{claim.kloe} {claim.id}", claim, "claims", place)
        yield from _of_bands(place, claim)
    for place, rule in enumerate(framework.characteristics):
        yield from _of_characteristic(place, rule, framework)
    for place, principle in enumerate(framework.principles):
        yield from _of_principle(place, principle, framework)
    for place, limit in enumerate(framework.limits):
        yield from _of_limit(place, limit, framework)


def _open(name: str, part: Kloe | Claim | Characteristic | Limit, section: Section, place: int) -> Iterator[Mutant]:
    if not part.is_limited:
        return
    if isinstance(part, ForSome) and not isinstance(part, Limit):
        wide: Any = replace(part, applies_to=(), does_not_apply_to=())
    else:
        wide = part.model_copy(update={"applies_to": (), "does_not_apply_to": ()})
    told = f"{name} were for every type of service"
    yield Mutant(f"{part.id}:applies", "applicability dropped", part.id, told, Change(section, place, (part,), (wide,)))


def _of_bands(place: int, claim: Claim) -> Iterator[Mutant]:
    for day, bands in claim.measure.bands.items() if claim.measure else ():
        for side in ("yes", "partly"):
            for step in (-1, 1):
                moved, figure, was = _step(bands, side, step)
                if not _is_nested(moved):
                    continue
                measure: Measure = claim.measure.model_copy(  # type: ignore[union-attr]
                    update={"bands": {**claim.measure.bands, day: moved}}  # type: ignore[union-attr]
                )
                told = f"{claim.kloe} {claim.id} stood at {side} up to {figure} rather than {was}"
                if bands.yes.at_least is not None:
                    told = told.replace("up to", "from").replace("rather than", "rather than from")
                change = Change("claims", place, (claim,), (replace(claim, measure=measure),))
                yield Mutant(f"{claim.id}:{day}:{side}:{step:+}", "band moved", claim.id, told, change)


def _step(bands: Bands, side: str, step: int) -> tuple[Bands, Decimal, Decimal]:
    """The bands with one boundary a unit of its last written place off, the figure that makes, and the one it was."""
    band: Band = getattr(bands, side)
    name = "at_most" if band.at_least is None else "at_least"
    was: Decimal = getattr(band, name)
    figure = was + step * Decimal(1).scaleb(min(0, int(was.as_tuple().exponent)))
    return bands.model_copy(update={side: band.model_copy(update={name: figure})}), figure, was


def _is_nested(bands: Bands) -> bool:
    if bands.yes.at_least is not None and bands.partly.at_least is not None:
        return bands.yes.at_least > bands.partly.at_least
    return (
        bands.yes.at_most is not None and bands.partly.at_most is not None and bands.yes.at_most < bands.partly.at_most
    )


def _of_characteristic(place: int, rule: Characteristic, framework: Framework) -> Iterator[Mutant]:
    name = f"{rule.kloe} {rule.id}"

    def mutant(end: str, kind: MutantKind, told: str, *new: Characteristic) -> Mutant:
        change = Change("characteristics", place, (rule,), new)
        return Mutant(f"{rule.id}:{end}", kind, rule.id, f"{name} {told}", change)

    for end, told, moved in _moved(rule.when):
        yield mutant(end, "half moved", told, replace(rule, when=moved))
    for end, told, fewer in _fewer(rule.when):
        kind: MutantKind = "alternative dropped" if end.startswith("without-way") else "condition dropped"
        yield mutant(end, kind, told, replace(rule, when=fewer))
    yield mutant("removed", "characteristic removed", "were not there")
    favourable = framework.favourable_levels
    for level in framework.levels:
        if level != rule.level and (level in favourable) == (rule.level in favourable):
            told = f"spoke for {framework.level(level).label} rather than {framework.level(rule.level).label}"
            yield mutant(f"level:{level}", "level changed", told, replace(rule, level=level))
    yield from _open(name, rule, "characteristics", place)


_OTHER = {"yes": "at_least_partly", "at_least_partly": "yes", "at_most_partly": "no", "no": "at_most_partly"}
_STANDS = {"yes": "yes", "at_least_partly": "at least partly", "at_most_partly": "at most partly", "no": "no"}


def _moved(when: Conditions) -> Iterator[tuple[str, str, Conditions]]:
    """The conditions with one of them at the other half of its side, each with an end for its id, and told."""
    for at, one in enumerate(when.every):
        moved = _with(when.every, at, one._replace(half=_OTHER[one.half]))
        yield f"half:{at}", _told_half(one), Conditions(moved, when.alternatives)
    for number, way in enumerate(when.alternatives):
        for at, one in enumerate(way):
            moved = _with(way, at, one._replace(half=_OTHER[one.half]))
            alternatives = (*when.alternatives[:number], moved, *when.alternatives[number + 1 :])
            yield f"half:{number}.{at}", _told_half(one), Conditions(when.every, alternatives)


def _with(conditions: Sequence[Condition], at: int, *new: Condition) -> tuple[Condition, ...]:
    return (*conditions[:at], *new, *conditions[at + 1 :])


def _told_half(one: Condition) -> str:
    return f"said {_STANDS[_OTHER[one.half]]} rather than {_STANDS[one.half]} of {one.claim}"


def _fewer(when: Conditions) -> Iterator[tuple[str, str, Conditions]]:
    """The conditions without one of them, or without one alternative, where something is left."""
    if len(when.every) > 1 or when.alternatives:
        for at, one in enumerate(when.every):
            yield f"without:{at}", f"did not ask for {one.claim}", Conditions(_with(when.every, at), when.alternatives)
    for number, way in enumerate(when.alternatives):
        before, after = when.alternatives[:number], when.alternatives[number + 1 :]
        enough = " with ".join(one.claim for one in way)
        yield f"without-way:{number}", f"did not take {enough} for enough", Conditions(when.every, (*before, *after))
        for at, one in enumerate(way) if len(way) > 1 else ():
            alternatives = (*before, _with(way, at), *after)
            told = f"did not ask for {one.claim} beside {' with '.join(o.claim for o in way if o is not one)}"
            yield f"without:{number}.{at}", told, Conditions(when.every, alternatives)


def _of_principle(place: int, principle: Principle, framework: Framework) -> Iterator[Mutant]:
    labels = {level.id: level.label for level in framework.scale.levels}
    for end, told, ways in _renumbered(principle, labels):
        change = Change("principles", place, (principle,), (replace(principle, ways=ways),))
        yield Mutant(f"{principle.id}:{end}", "number moved", principle.id, f"{principle.id} {told}", change)
    is_last_resort = () in principle.ways and principle.stage != "judgement"
    if not is_last_resort and len(framework.principles_of(principle.stage)) > 1:
        told = f"{principle.id} were not there"
        change = Change("principles", place, (principle,), ())
        yield Mutant(f"{principle.id}:removed", "principle removed", principle.id, told, change)
    after = framework.principles[place + 1] if place + 1 < len(framework.principles) else None
    if after is not None and after.stage == principle.stage:
        told = f"{principle.id} were tried after {after.id}"
        change = Change("principles", place, (principle, after), (after, principle))
        yield Mutant(f"{principle.id}:later", "order exchanged", principle.id, told, change)


_Ways: TypeAlias = tuple[tuple[Test, ...], ...]


def _renumbered(principle: Principle, labels: dict[str, str]) -> Iterator[tuple[str, str, _Ways]]:
    """The ways of a principle with one number one off.

    A principle with a threshold has a way for each of its steps, which begins with where the step begins and ends:
    those move together with the neighbouring step's, and a number that is the same in every way is one number.
    """
    ways = principle.ways
    several = len(ways) > 1
    for number in range(1, len(ways)):
        for step in (-1, 1):
            begin = ways[number][0]
            if begin.number + step > ways[number - 1][0].number:
                before = _renumber(ways[number - 1], 1, step)
                moved = (*ways[: number - 1], before, _renumber(ways[number], 0, step), *ways[number + 1 :])
                told = f"took {begin.number + step} rather than {begin.number} rated inputs for many"
                yield f"step:{number}:{step:+}", told, moved
    for number, way in enumerate(ways):
        first = (1 if number == len(ways) - 1 else 2) if several else 0
        for at, test in enumerate(way[first:]):
            same = several and len({one[at - len(way[first:])] for one in ways}) == 1
            if same and number:
                continue
            for step in (-1, 1):
                if test.number + step >= 0:
                    back = at - len(way[first:])
                    moved = tuple(_renumber(one, len(one) + back, step) if same or one is way else one for one in ways)
                    yield f"number:{number}.{at}:{step:+}", _told_number(way, test, step, labels), moved


def _renumber(way: tuple[Test, ...], at: int, step: int) -> tuple[Test, ...]:
    return (*way[:at], way[at]._replace(number=way[at].number + step), *way[at + 1 :])


def _told_number(way: tuple[Test, ...], test: Test, step: int, labels: dict[str, str]) -> str:
    told = f"asked for {_side(test)} {test.number + step} rather than {test.number} {field_words(test.field, labels)}"
    rated = [f"{_side(one)} {one.number}" for one in way if one.field == "rated" and one is not test]
    return f"{told} with {' and '.join(rated)} rated" if rated else told


def _side(test: Test) -> str:
    return test.comparison.replace("_", " ")


def _of_limit(place: int, limit: Limit, framework: Framework) -> Iterator[Mutant]:
    yield Mutant(
        f"{limit.id}:removed",
        "limit removed",
        limit.id,
        f"{limit.id} were not there",
        Change("limits", place, (limit,), ()),
    )
    rank = framework.rank(limit.no_better_than)
    for level in framework.levels[max(0, rank - 1) : rank + 2]:
        if level != limit.no_better_than:
            told = f"{limit.id} allowed no better than {framework.level(level).label}"
            other = limit.model_copy(update={"no_better_than": level})
            change = Change("limits", place, (limit,), (other,))
            yield Mutant(f"{limit.id}:cap:{level}", "cap moved", limit.id, told, change)
    yield from _open(limit.id, limit, "limits", place)
