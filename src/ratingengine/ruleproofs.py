"""Proofs of characteristics: each can be met, none stands twice or in a shadow, no alternative is in vain.

A condition is a half of the order of positions, so a way holds from one least position on. That is why a way lies
within several others together only where it lies within one of them, and why conditions are the same where their
widest ways are. That one characteristic implies another is no flaw by itself: levels of a standard build on each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import combinations
from typing import Any

from ratingengine.characteristics import POSITIONS, Characteristic, Condition
from ratingengine.errors import quote
from ratingengine.explanation import count
from ratingengine.flaws import Flaw, Mend, Proved, Stand, WitnessCase
from ratingengine.framework import Framework
from ratingengine.shadows import never_matters

Way = Mapping[str, frozenset[str]]  # where each claim may stand
_Forms = dict[str, frozenset[frozenset[tuple[str, frozenset[str]]]]]


def prove_characteristics(framework: Framework) -> Proved:
    """What holds of the characteristics of a framework, and what does not."""
    flaws: list[Flaw] = []
    for kloe in framework.kloes:
        rules = framework.characteristics_of(kloe.id)
        forms = {one.id: _forms(framework, one) for one in rules}
        for one in rules:
            flaws += _unmeetable(framework, one) if not any(forms[one.id].values()) else _in_vain(framework, one)
        for one, other in combinations(rules, 2):
            flaws += _alike(framework, one, other, forms[one.id], forms[other.id])
        flaws += (flaw for one in rules for flaw in _shadowed(framework, one, rules, forms))
    shown = () if flaws else (_line(framework),)
    return Proved(tuple(flaws), shown)


def _line(framework: Framework) -> str:
    number = count(len(framework.characteristics), "characteristic")
    line = f"characteristics: {number}, each can be met; no two ask for the same, none is in a shadow"
    line += ", and no alternative is in vain"
    return line


def _forms(framework: Framework, rule: Characteristic) -> _Forms:
    """By service type the widest ways to meet a characteristic; none where it cannot be met."""
    found: _Forms = {}
    for service_type in framework.types_of(rule):
        ways = _usable(framework, rule, service_type).values()
        found[service_type] = frozenset(
            frozenset(one.items())
            for one in ways
            if not any(_lies_within(one, other) and one != other for other in ways)
        )
    return found


def _usable(framework: Framework, rule: Characteristic, service_type: str) -> dict[int, Way]:
    """The ways that can hold at all, by their number."""
    meant = {one.id for one in framework.claims_of(rule.kloe) if framework.applies(one, service_type)}
    ways = {number: _way(conditions) for number, conditions in enumerate(rule.when.ways)}
    return {number: way for number, way in ways.items() if all(way.values()) and way.keys() <= meant}


def _way(conditions: Iterable[Condition]) -> Way:
    found: dict[str, frozenset[str]] = {}
    for one in conditions:
        places = frozenset(place for place in POSITIONS if one.holds(place))
        found[one.claim] = found.get(one.claim, places) & places
    return found


def _lies_within(one: Way, other: Way) -> bool:
    """Whether the second way holds wherever the first does."""
    return all(claim in one and one[claim] <= places for claim, places in other.items())


def _unmeetable(framework: Framework, rule: Characteristic) -> Iterator[Flaw]:
    """A flaw for a characteristic that no evidence can meet."""
    clashing = {claim for conditions in rule.when.ways for claim, places in _way(conditions).items() if not places}
    names = ", ".join(quote(one) for one in sorted(clashing))
    witness = (
        f"it asks {names} to stand in two places at once"
        if clashing
        else "its claims are meant for other service types"
    )
    what = f"no evidence can meet the characteristic {quote(rule.id)}"
    mend = Mend("remove", *_place(framework, rule))
    yield Flaw("RE706", what, _about(rule), witness, "change its conditions, or remove it", mend)


def _in_vain(framework: Framework, rule: Characteristic) -> Iterator[Flaw]:
    """A flaw for each alternative without which a characteristic is met in the same cases."""
    alternatives = range(len(rule.when.alternatives))
    left = set(alternatives)
    for number in alternatives:
        swallowing = [_swallowing(framework, rule, one, number, left) for one in framework.types_of(rule)]
        if None in swallowing:
            continue
        left.discard(number)
        others = sorted({one for one in swallowing if isinstance(one, int) and one >= 0})
        why = f"alternative {others[0] + 1} is met whenever it is" if others else "it can never be met"
        what = f"alternative {number + 1} of {quote(rule.id)} adds nothing"
        way = rule.when.ways[number]
        witness = f"{', '.join(f'{one.claim} {one.half}' for one in way)}: {why}"
        yield Flaw(
            "RE709",
            what,
            _about(rule),
            witness,
            "remove the alternative, or ask for something else in it",
            _without(framework, rule, number),
        )


def _swallowing(
    framework: Framework, rule: Characteristic, service_type: str, number: int, left: set[int]
) -> int | None:
    """The alternative that is met wherever one is, or -1 where that never is; ``None`` where it is needed."""
    ways = _usable(framework, rule, service_type)
    if number not in ways:
        return -1
    return next((one for one in sorted(left - {number}) if one in ways and _lies_within(ways[number], ways[one])), None)


def _without(framework: Framework, rule: Characteristic, number: int) -> Mend:
    """The conditions with an alternative left out; an alternative that is left alone is one no more."""
    file, at = _place(framework, rule)
    if len(rule.when.alternatives) > 2:
        return Mend("remove", file, (*at, "when", "any", number))
    alone = next(one for place, one in enumerate(rule.when.alternatives) if place != number)
    row: dict[str, Any] = {one.claim: one.half for one in (*rule.when.every, *alone)}
    return Mend("write", file, (*at, "when"), row)


def _alike(
    framework: Framework, one: Characteristic, other: Characteristic, form: _Forms, with_form: _Forms
) -> Iterator[Flaw]:
    """A flaw where two characteristics are met in the same cases, whatever the type of service."""
    shared = [name for name in form if name in with_form]
    if not shared or any(form[name] != with_form[name] or not form[name] for name in shared):
        return
    case = _least(min(form[shared[0]], key=sorted), shared[0])
    mend = Mend("remove", *_place(framework, other))
    about, witness = (*_about(one), *_about(other)), f"{case.says}: both are met"
    make = partial(Flaw, about=about, witness=witness, mend=mend, cases=(case,))
    if one.level == other.level:
        what = f"the characteristics {quote(one.id)} and {quote(other.id)} are met in the same cases, and count twice"
        yield make("RE707", what, advice="keep one of them, and let it cite what both do")
    else:
        levels = f"{quote(one.level)} and {quote(other.level)}"
        what = f"{quote(one.id)} and {quote(other.id)} are met in the same cases, at {levels}"
        yield make("RE708", what, advice="keep one of them, or let the higher level ask for more")


def _shadowed(
    framework: Framework, one: Characteristic, rules: Iterable[Characteristic], forms: Mapping[str, _Forms]
) -> Iterator[Flaw]:
    """A flaw where a characteristic is met only beside another that leaves nothing for it to change."""
    own = forms[one.id]
    implied = (two for two in rules if two is not one and _implies(own, forms[two.id]))
    other = next((two for two in implied if never_matters(framework, one, two)), None)
    if other is None:
        return
    service_type = next(name for name in own if own[name])
    case = _least(min(own[service_type], key=sorted), service_type)
    what = f"the characteristic {quote(one.id)} changes no level beside {quote(other.id)}, which is met whenever it is"
    yield Flaw(
        "RE719",
        what,
        (*_about(one), *_about(other)),
        f"{case.says}: both are met, at {quote(one.level)} and {quote(other.level)}",
        "let it ask for what the other does not, or remove it",
        Mend("remove", *_place(framework, one)),
        (case,),
    )


def _implies(form: _Forms, other: _Forms) -> bool:
    """Whether the second is met in every case of the first, and in others too."""
    pairs = [(ways, other.get(name, frozenset())) for name, ways in form.items() if ways]
    within = all(any(_lies_within(dict(way), dict(wide)) for wide in wider) for ways, wider in pairs for way in ways)
    return within and any(ways != wider for ways, wider in pairs)


def _least(way: Iterable[tuple[str, frozenset[str]]], service_type: str) -> WitnessCase:
    """The case that just meets a way: each claim nearest to partly."""
    stands = (Stand(claim, "partly" if "partly" in places else min(places)) for claim, places in sorted(way))
    return WitnessCase(service_type, tuple(stands))


def _about(rule: Characteristic) -> tuple[tuple[str, str], ...]:
    return (("characteristic", rule.id),)


def _place(framework: Framework, rule: Characteristic) -> tuple[str, tuple[str | int, ...]]:
    """The file of a characteristic, and its place in it."""
    level = [one for one in framework.characteristics_of(rule.kloe) if one.level == rule.level]
    return f"{framework.kloe(rule.kloe).domain}/{rule.kloe}.yaml", ("characteristics", rule.level, level.index(rule))
