"""Strictness: which way a change of rules can move ratings, by proof.

The way is followed from below: which positions a claim can take before and after, which characteristics those gain or
lose, which way each field of a tally can go, and what the principles can then come to. Three things stand outside: a
departure, which fits what came out and nothing else; a level that people gave, which stays as it is; and that a KLOE or
domain comes to be rated, or not any more, on which thresholds may depend. What is proved holds beside those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache, reduce
from itertools import combinations_with_replacement, product
from operator import or_
from typing import Literal, NamedTuple

from ratingengine.characteristics import POSITIONS, Characteristic, Claim, Measure, PositionWord
from ratingengine.evidence import OVERALL
from ratingengine.framework import Framework
from ratingengine.ladders import ANYTHING, DOWN, EITHER, NOTHING, STAY, UP, Shift, Way, reverse, shift_of
from ratingengine.principles import LINKED, STAGES, Stage, counted

Direction = Literal["none", "stricter", "looser", "mixed"]
MOST_CASES = 20_000  # of positions for one characteristic; beyond, nothing is proved of it


@dataclass(frozen=True, slots=True)
class Proof:
    """What a change of rules can do to ratings: all that it can do anywhere, then to each verdict that it can reach."""

    shift: Shift
    on: tuple[tuple[str, Shift], ...] = ()

    @property
    def direction(self) -> Direction:
        """``stricter`` and ``looser`` where no rating can go the other way; ``none`` where none can change at all."""
        if self.shift == NOTHING:
            return "none"
        return {DOWN: "stricter", UP: "looser"}.get(self.shift.way, "mixed")  # type: ignore[return-value]


def why_not_comparable(before: Framework, after: Framework) -> str:
    """Why no rating by the one can be held against one by the other, or nothing where it can."""
    if before.levels != after.levels:
        return f"the scales differ: {', '.join(before.levels)} before, {', '.join(after.levels)} after"
    mine, theirs = ([one.id for one in side.domains] for side in (before, after))
    if sorted(mine) != sorted(theirs):
        return f"the domains differ: {', '.join(mine)} before, {', '.join(theirs)} after"
    if not _common_types(before, after):
        return "they have no type of service in common"
    return ""


def prove(before: Framework, after: Framework) -> Proof:
    """What rating by the one framework instead of the other can do; raises ``ValueError`` where they do not compare."""
    refused = why_not_comparable(before, after)
    if refused:
        raise ValueError(refused)
    touched, read = _touched(before, after), _Ladders(before, after)
    found: dict[str, Shift] = {}
    for service_type in _common_types(before, after):
        for of, shift in _Shifts(before, after, service_type, touched, read).all():
            found[of] = found.get(of, NOTHING) | shift
    reached = tuple((of, shift) for of, shift in found.items() if shift != NOTHING)
    return Proof(reduce(or_, (shift for _, shift in reached), NOTHING), reached)


def _common_types(before: Framework, after: Framework) -> list[str]:
    theirs = {name for name, _ in after.service_types}
    return [name for name, _ in before.service_types if name in theirs]


def _touched(before: Framework, after: Framework) -> set[str]:
    """The KLOEs on which a claim or characteristic differs in anything."""
    sides = [{kloe.id: _rules_on(kloe.id, side) for kloe in side.kloes} for side in (before, after)]
    return {kloe for kloe in {**sides[0], **sides[1]} if sides[0].get(kloe) != sides[1].get(kloe)}


def _rules_on(kloe: str, framework: Framework) -> tuple[dict[str, Claim], dict[str, Characteristic]]:
    claims = {one.id: one for one in framework.claims_of(kloe)}
    return claims, {one.id: one for one in framework.characteristics_of(kloe)}


class Drift(NamedTuple):
    """For each level, which way findings, significant ones, and the characteristics that apply can go in number."""

    found: tuple[Way, ...]
    significant: tuple[Way, ...]
    possible: tuple[Way, ...]

    def __or__(self, other: Drift) -> Drift:
        """What either of two drifts can do."""
        return Drift(*(tuple(map(or_, one, another)) for one, another in zip(self, other, strict=True)))

    def of(self, field: str, levels: Sequence[str]) -> Way:
        """Which way a field of a tally can go."""
        what, of = counted(field, levels), field.partition(".")[0]
        ways = self.significant if what.significant else self.found
        mine = _joined(ways[levels.index(one)] for one in what.levels)
        if of == "percent_met":
            return EITHER if self.possible[levels.index(what.levels[0])] else mine
        if of == "percent_below":
            return mine | reverse(_joined(ways[levels.index(one)] for one in levels if one not in what.levels))
        return mine


def _joined(ways: Iterator[Way]) -> Way:
    return reduce(or_, ways, STAY)


class _Ladders:
    """The principles of both editions, and what they do where what they count goes these ways, worked out once."""

    def __init__(self, before: Framework, after: Framework) -> None:
        self._levels = before.levels
        self._sides = {stage: (before.principles_of(stage), after.principles_of(stage)) for stage in STAGES}
        self._found: dict[tuple[Stage, Drift, tuple[int, Way]], Shift] = {}

    def shift(self, stage: Stage, drift: Drift, inputs: tuple[int, Way] = (0, STAY)) -> Shift:
        key = (stage, drift, inputs)
        if key not in self._found:
            before, after = self._sides[stage]
            self._found[key] = shift_of(
                before, after, self._levels, lambda field: drift.of(field, self._levels), inputs
            )
        return self._found[key]


class _Shifts:
    """What can become of every verdict on a service of one type."""

    def __init__(
        self, before: Framework, after: Framework, service_type: str, touched: set[str], ladders: _Ladders
    ) -> None:
        self._before, self._after, self._type, self._touched = before, after, service_type, touched
        self._ladders = ladders
        self._levels = before.levels
        nothing = (STAY,) * len(self._levels)
        self._drifts = dict.fromkeys((one.id for one in before.kloes), Drift(nothing, nothing, nothing))
        self._caps = [_caps(side, service_type) for side in (before, after)]

    def all(self) -> Iterator[tuple[str, Shift]]:
        kloes: dict[str, Shift] = {}
        for kloe in self._kloes():
            kloes[kloe] = self._kloe(kloe)
            yield kloe, kloes[kloe]
        domains = {domain.id: self._domain(domain.id, kloes) for domain in self._before.domains}
        yield from domains.items()
        yield OVERALL, self._above(OVERALL, [*domains.values()], self._drift([]))

    def _kloes(self) -> list[str]:
        """Every KLOE of either edition."""
        return list(dict.fromkeys(one.id for side in (self._before, self._after) for one in side.kloes))

    def _kloe(self, name: str) -> Shift:
        sides = [[one for one in side.kloes if one.id == name] for side in (self._before, self._after)]
        places = [[(one.domain, one.is_for(self._type)) for one in side] for side in sides]
        if places[0] != places[1]:
            return ANYTHING
        if not sides[0][0].is_for(self._type):
            return NOTHING
        if name in self._touched:
            self._drifts[name] = drift_of(name, self._type, self._before, self._after)
        drift = self._drifts[name]
        shift = self._ladders.shift("judgement", drift)
        # The first finding makes a rating, and without the last one there is none.
        return shift | Shift(comes_or_goes=any(drift.found))

    def _domain(self, domain: str, kloes: Mapping[str, Shift]) -> Shift:
        below = {one.id for side in (self._before, self._after) for one in side.kloes_of(domain)}
        inputs = [kloes[one] for one in below]
        if ANYTHING in inputs:
            return ANYTHING  # a KLOE came, went or moved
        below = {one for one in below if self._before.kloe(one).is_for(self._type)}
        return self._above(domain, inputs, self._drift(sorted(below)), len(below))

    def _drift(self, kloes: Sequence[str]) -> Drift:
        nothing = (STAY,) * len(self._levels)
        return reduce(or_, (self._drifts[one] for one in kloes), Drift(nothing, nothing, nothing))

    def _above(self, of: str, inputs: Sequence[Shift], drift: Drift, most: int = 0) -> Shift:
        """What can become of a domain or of overall, once limits have had their say."""
        stage: Stage = "overall" if of == OVERALL else "domain"
        most = most if stage == "domain" else len(self._before.domains)
        below = reduce(or_, inputs, NOTHING)
        if not inputs:
            return self._limited(of, NOTHING)
        shift = self._ladders.shift(stage, drift, (most, below.way))
        return self._limited(of, shift | Shift(comes_or_goes=below.comes_or_goes))

    def _limited(self, of: str, shift: Shift) -> Shift:
        mine, theirs = ({key: one for key, one in side.items() if key[1] in (of, _linked(of))} for side in self._caps)
        top = len(self._levels) - 1
        for key in {**mine, **theirs}:
            before, after = (min((cap for cap, _ in side.get(key, ())), default=top) for side in (mine, theirs))
            names = [{name for cap, name in side.get(key, ()) if cap < top} for side in (mine, theirs)]
            shift |= Shift(raises=after > before, lowers=after < before, other_grounds=names[0] != names[1])
        return shift


def _linked(of: str) -> str:
    return LINKED if of != OVERALL else OVERALL


def _caps(framework: Framework, service_type: str) -> dict[tuple[str, str], list[tuple[int, str]]]:
    """The limits by their event and by what they bear on."""
    found: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for limit in framework.limits:
        if limit.is_for(service_type):
            cap = framework.rank(limit.no_better_than), limit.id
            found.setdefault((limit.event, limit.at), []).append(cap)
    return found


def drift_of(kloe: str, service_type: str, before: Framework, after: Framework) -> Drift:
    """Which way the findings on a KLOE can go on the same evidence, for one type of service.

    A fact on a claim that one of the editions does not have counts for nothing there.
    """
    levels, claims = before.levels, _changed_claims(kloe, before, after)
    mine, theirs = (
        {(one.id, one.level): one for one in side.characteristics_of(kloe) if one.is_for(service_type)}
        for side in (before, after)
    )
    ways = {name: [STAY] * len(levels) for name in Drift._fields}
    for key in {**mine, **theirs}:
        rank, rules = levels.index(key[1]), (mine.get(key), theirs.get(key))
        named = {one.claim for rule in rules if rule for one in rule.when}
        if rules[0] == rules[1] and not named & claims:
            continue
        pairs = {one: _pairs(*(_applying(one, kloe, service_type, side) for side in (before, after))) for one in named}
        gains = _gains(rules, pairs)
        ways["found"][rank] |= gains[0]
        ways["significant"][rank] |= gains[1]
        ways["possible"][rank] |= UP * (rules[0] is None) | DOWN * (rules[1] is None)
    return Drift(*(tuple(ways[name]) for name in Drift._fields))


def _changed_claims(kloe: str, before: Framework, after: Framework) -> set[str]:
    mine, theirs = ({one.id: one for one in side.claims_of(kloe)} for side in (before, after))
    return {one for one in {**mine, **theirs} if mine.get(one) != theirs.get(one)}


_Pair = tuple[PositionWord | None, PositionWord | None]


def _applying(claim: str, kloe: str, service_type: str, framework: Framework) -> Claim | None:
    found = (one for one in framework.claims_of(kloe) if one.id == claim and framework.applies(one, service_type))
    return next(found, None)


def _pairs(before: Claim | None, after: Claim | None) -> tuple[tuple[_Pair, bool], ...]:
    """Where a claim can stand before and after, each with whether facts of significant impact can be among those.

    Where it stands at its best there are none, as intake refuses them.
    """
    pairs: set[_Pair] = {(None, None)}
    if before is None or after is None:
        pairs |= {(word, None) for word in POSITIONS if before} | {(None, word) for word in POSITIONS if after}
    elif before.adverse != after.adverse or _is_measured_otherwise(before.measure, after.measure):
        pairs |= set(product(POSITIONS, POSITIONS))
    elif before.measure == after.measure:
        pairs |= {(word, word) for word in POSITIONS}
    else:
        pairs |= _settled(before, _facts(before.measure, after.measure))
    bests = [one.best if one else "" for one in (before, after)]
    return tuple(
        (pair, any(pair) and pair[0] != bests[0] and pair[1] != bests[1])
        for pair in sorted(pairs, key=lambda one: (one[0] or "", one[1] or ""))
    )


def _is_measured_otherwise(before: Measure | None, after: Measure | None) -> bool:
    return (before and before.unit) != (after and after.unit)


def _facts(before: Measure | None, after: Measure | None) -> set[tuple[PositionWord, PositionWord]]:
    """What one fact can say by either's bands: for every stretch of days and figures, between and at their bounds."""
    found: set[tuple[PositionWord, PositionWord]] = {(one, one) for one in POSITIONS}
    if before is None or after is None or before.bands == after.bands:
        return found
    bounds = {
        bound
        for side in (before, after)
        for bands in side.bands.values()
        for band in (bands.yes, bands.partly)
        for bound in (band.at_least, band.at_most)
        if bound is not None
    }
    step = Decimal("0.0000000001")  # finer than a figure can be written
    for day in {*before.bands, *after.bands}:
        for value in {one + shift for one in bounds for shift in (-step, Decimal(0), step)}:
            words = before.position(value, day), after.position(value, day)
            if words[0] is not None and words[1] is not None:
                found.add((words[0], words[1]))
    return found


def _settled(claim: Claim, facts: set[tuple[PositionWord, PositionWord]]) -> set[_Pair]:
    """Where facts together can leave the claim; three of a kind are enough to tell every case."""
    kinds = [(one, False) for one in sorted(facts)]
    kinds += [(one, True) for one in sorted(facts) if claim.best not in one]

    def settle(words: Sequence[PositionWord], weighs: Sequence[bool]) -> PositionWord:
        if any(weight and word == claim.worst for word, weight in zip(words, weighs, strict=True)):
            return claim.worst
        return words[0] if len(set(words)) == 1 else "partly"

    found: set[_Pair] = set()
    for number in (1, 2, 3):
        for case in combinations_with_replacement(kinds, number):
            weighs = [weight for _, weight in case]
            found.add((settle([one[0] for one, _ in case], weighs), settle([one[1] for one, _ in case], weighs)))
    return found


def _gains(
    rules: tuple[Characteristic | None, Characteristic | None], pairs: Mapping[str, tuple[tuple[_Pair, bool], ...]]
) -> tuple[Way, Way]:
    """Which way it can go whether a characteristic is met, and whether with significant impact."""
    claims = sorted({one.claim for rule in rules if rule for one in rule.when})
    return _gains_of(rules, tuple(claims), tuple(pairs[one] for one in claims))


# Mostly the same for every type of service.
@lru_cache(maxsize=1024)
def _gains_of(
    rules: tuple[Characteristic | None, Characteristic | None],
    claims: tuple[str, ...],
    known: tuple[tuple[tuple[_Pair, bool], ...], ...],
) -> tuple[Way, Way]:
    is_same = rules[0] and rules[1] and rules[0].when == rules[1].when
    if is_same and all(one[0] == one[1] for of in known for one, _ in of):
        return STAY, STAY
    count = 1
    for one in known:
        count *= len(one)
    if count > MOST_CASES:
        return EITHER, EITHER
    found = significant = STAY
    for case in product(*known):
        weighing = {claim for claim, (_, can_weigh) in zip(claims, case, strict=True) if can_weigh}
        sides = [
            _resting(rule, {claim: pair[side] for claim, (pair, _) in zip(claims, case, strict=True)})
            for side, rule in enumerate(rules)
        ]
        mine, theirs = ((side or frozenset()) & weighing for side in sides)
        found |= UP * (sides[0] is None and sides[1] is not None) | DOWN * (sides[1] is None and sides[0] is not None)
        significant |= UP * bool(theirs - mine) | DOWN * bool(mine - theirs)
    return found, significant


def _resting(rule: Characteristic | None, positions: Mapping[str, PositionWord | None]) -> frozenset[str] | None:
    """The claims that a characteristic rests on where they stand so; nothing where it is not met."""
    if rule is None:
        return None
    met = [way for way in rule.when.ways if all(one.holds(positions[one.claim]) for one in way)]
    return frozenset(one.claim for way in met for one in way) if met else None
