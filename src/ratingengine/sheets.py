"""Sheets: a KLOE as whole numbers, its claims and characteristics in the parts that share no claim.

A position is 0 to 2 from worst to best for the service, whichever way its claim is worded, or ``UNKNOWN``, with
``SIGNIFICANT`` added where people were affected so; a level is its rank.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from ratingengine.characteristics import POSITIONS, Characteristic, Condition, PositionWord
from ratingengine.framework import Framework

WORST, BEST, UNKNOWN, SIGNIFICANT = 0, 2, 3, 4
STANDS = 3  # the bits of a state that say where it stands

State = int
# Findings met by rank, then the significant ones; for a domain also KLOEs with one, and then inputs rated so.
Counts = tuple[int, ...]


class Rule(NamedTuple):
    """A characteristic over the claims of its part: for each way the claims, by number, and where each may stand."""

    characteristic: str
    rank: int
    ways: tuple[tuple[tuple[int, int], ...], ...]

    def met(self, states: Sequence[State]) -> tuple[bool, bool]:
        """Whether it is met, and whether with significant impact."""
        is_met = is_significant = False
        for way in self.ways:
            harm = 0
            for claim, mask in way:
                state = states[claim]
                if not mask >> (state & STANDS) & 1:
                    break
                harm |= state & SIGNIFICANT
            else:
                is_met, is_significant = True, is_significant or harm > 0
        return is_met, is_significant


@dataclass(frozen=True, eq=False, slots=True)
class Part:
    """Claims of a KLOE that share characteristics, by their numbers on its sheet, and those characteristics."""

    claims: tuple[int, ...]
    rules: tuple[Rule, ...]
    levels: int

    def counts(self, states: tuple[State, ...]) -> Counts:
        """What its characteristics add to the counts of the KLOE."""
        return _counts_of(self, states)


# Most claims stand as they do whatever is imagined of another.
@lru_cache(maxsize=16_384)
def _counts_of(part: Part, states: tuple[State, ...]) -> Counts:
    found = [0] * (2 * part.levels)
    for rule in part.rules:
        is_met, is_significant = rule.met(states)
        found[rule.rank] += is_met
        found[part.levels + rule.rank] += is_significant
    return tuple(found)


@dataclass(frozen=True, eq=False, slots=True)
class Sheet:
    """A KLOE as numbers: its claims for one type of service, which of them are adverse, and its parts."""

    kloe: str
    claims: tuple[str, ...]
    adverse: tuple[bool, ...]
    parts: tuple[Part, ...]
    part_of: Mapping[int, int]
    levels: int

    def state(self, claim: int, stands: PositionWord | None, *, significant: bool = False) -> State:
        """A position as a number."""
        if stands is None:
            return UNKNOWN
        number = POSITIONS.index(stands)
        return (BEST - number if self.adverse[claim] else number) + SIGNIFICANT * significant

    def stands(self, claim: int, state: State) -> PositionWord | None:
        """A number as a position."""
        stands = state & STANDS
        return None if stands == UNKNOWN else POSITIONS[BEST - stands if self.adverse[claim] else stands]

    def counts(self, states: Sequence[State]) -> Counts:
        """The counts of the KLOE where its claims stand so."""
        nothing = (0,) * (2 * self.levels)  # all there is where no characteristic is meant for this type of service
        return total([nothing, *(part.counts(own) for part, own in self.by_part(states))])

    def by_part(self, states: Sequence[State]) -> Iterator[tuple[Part, tuple[State, ...]]]:
        """Each part, with where its claims stand."""
        return ((part, tuple([states[claim] for claim in part.claims])) for part in self.parts)


def total(counts: Iterable[Counts]) -> Counts:
    """Counts added up."""
    return tuple(map(sum, zip(*counts, strict=True)))


@lru_cache(maxsize=64)
def sheets(framework: Framework, service_type: str) -> Mapping[str, Sheet]:
    """The sheets of the KLOEs that apply to a type of service and have characteristics, by KLOE."""
    return {
        kloe.id: _sheet(kloe.id, framework, service_type)
        for kloe in framework.kloes
        if kloe.is_for(service_type) and framework.is_encoded(kloe.id)
    }


def _sheet(kloe: str, framework: Framework, service_type: str) -> Sheet:
    claims = [one for one in framework.claims_for(service_type) if one.kloe == kloe]
    number = {one.id: place for place, one in enumerate(claims)}
    adverse = tuple(one.adverse for one in claims)
    rules = [one for one in framework.characteristics_of(kloe) if one.is_for(service_type)]
    ways = {one.id: _ways(one, number, adverse) for one in rules}
    reads = [{claim for way in ways[one.id] for claim, _ in way} for one in rules if ways[one.id]]
    parts = tuple(_parts([_in_turn(group, reads) for group in _connected(reads)], rules, ways, framework))
    part_of = {claim: place for place, part in enumerate(parts) for claim in part.claims}
    return Sheet(kloe, tuple(number), adverse, parts, part_of, len(framework.levels))


_Ways = list[tuple[tuple[int, int], ...]]


def _ways(rule: Characteristic, number: Mapping[str, int], adverse: Sequence[bool]) -> _Ways:
    """The ways that can hold at all, each condition as a claim and a bit for each place where it may stand."""
    usable = [way for way in rule.when.ways if all(one.claim in number for one in way)]
    return [
        tuple([(number[one.claim], _mask(one.half, adverse=adverse[number[one.claim]])) for one in way])
        for way in usable
    ]


@lru_cache(maxsize=64)
def _mask(half: str, *, adverse: bool) -> int:
    ordered, condition = POSITIONS[::-1] if adverse else POSITIONS, Condition("", half)
    return sum(condition.holds(position) << place for place, position in enumerate(ordered))


def _connected(groups: Iterable[set[int]]) -> list[tuple[int, ...]]:
    """The groups, those that share a member joined, in the order of their first members."""
    joined: dict[int, set[int]] = {}
    for group in groups:
        whole = group.union(*(joined[one] for one in group if one in joined))
        joined |= dict.fromkeys(whole, whole)
    return sorted({id(one): tuple(sorted(one)) for one in joined.values()}.values())


def _in_turn(claims: tuple[int, ...], reads: Sequence[set[int]]) -> tuple[int, ...]:
    """Claims in an order in which, taken one by one, few at a time wait for others that are read together with them.

    What can become of a part is found claim by claim, and takes more than twice as long for each that waits.
    """
    if len(claims) <= _FEW:
        return claims
    own, taken, left = [one for one in reads if one & set(claims)], set[int](), list(claims)

    def waiting(claim: int) -> int:
        then = {*taken, claim}
        return len(then & set().union(*(one for one in own if not one <= then)))

    ordered = []
    while left:
        ordered.append(min(left, key=waiting))
        taken.add(ordered[-1])
        left.remove(ordered[-1])
    return tuple(ordered)


_FEW = 4  # so few are soon tried in any order


def _parts(
    groups: Sequence[tuple[int, ...]], rules: Iterable[Characteristic], ways: Mapping[str, _Ways], framework: Framework
) -> Iterator[Part]:
    part_of = {claim: number for number, claims in enumerate(groups) for claim in claims}
    own: list[list[Characteristic]] = [[] for _ in groups]
    for one in rules:
        if ways[one.id]:
            own[part_of[ways[one.id][0][0][0]]].append(one)
    for claims, those in zip(groups, own, strict=True):
        place = {claim: number for number, claim in enumerate(claims)}
        local = (tuple(tuple([(place[claim], mask) for claim, mask in way]) for way in ways[one.id]) for one in those)
        found = (Rule(one.id, framework.rank(one.level), told) for one, told in zip(those, local, strict=True))
        yield Part(claims, tuple(found), len(framework.levels))
