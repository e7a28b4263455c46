"""Inference: positions in, findings out; tallies in, principles out. All of it is forward chaining on durable-rules.

A KLOE's positions are the whole-number fields of one fact (no 0, partly 1, yes 2; an unknown claim has no field, so
every test on it fails, which is what unknown means). Each characteristic is a rule over them. The findings are counted
into a tally, a fact of the next stage; the principles that fire on it give a judgement; judgements and findings make
the next tally, up to overall. The same positions give the same findings in any order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, NamedTuple, TypeVar

from ratingengine._durable import Rule, Ruleset, Test
from ratingengine.characteristics import POSITIONS, Characteristic, Condition
from ratingengine.framework import Framework
from ratingengine.positions import Position, imagine
from ratingengine.principles import STAGES, Principle, Stage, Tally

_Value = TypeVar("_Value")

_TESTS = {"yes": (True, 2), "at_least_partly": (True, 1), "at_most_partly": (False, 1), "no": (False, 0)}

_NUMBERS = {word: number for number, word in enumerate(POSITIONS)}


@dataclass(frozen=True, slots=True)
class Finding:
    """A characteristic that is met, with the claims and facts it rests on.

    ``significant`` says that one of the facts speaks against the service with significant impact on people.
    """

    characteristic: str
    kloe: str
    level: str
    cites: tuple[str, ...]
    claims: tuple[str, ...]
    facts: tuple[str, ...]
    significant: bool


class Weight(NamedTuple):
    """What of a finding counts in a tally."""

    kloe: str
    level: str
    significant: bool


class Engine:
    """A framework's rules, compiled once. Make it with `engine_of`."""

    def __init__(self, framework: Framework) -> None:
        """Compile every principle of the framework; the characteristics of a KLOE when it is first asked about."""
        self._framework = framework
        self._by_stage = {stage: _compiled(framework.principles_of(stage)) for stage in STAGES}
        self._principles = {one.id: one for one in framework.principles}
        # Frameworks that differ in a principle or limit alone, as when rules are tried, share what is known of KLOEs.
        characteristics = _Same(framework.characteristics)
        self._by_kloe = _compiled_kloes(characteristics)
        kloes, claims = _Same(framework.kloes), _Same(framework.claims)
        judging = framework.principles_of("judgement")
        self._of_nothing = _of_nothing(kloes, claims, characteristics, judging, framework.levels)
        # Remembered by this engine and not by its class, so that what an engine knows goes when it goes.
        self.possible = lru_cache(maxsize=1024)(self._possible)
        self._weights = lru_cache(maxsize=1024)(self._weigh)
        # While this is a list, every tally that principles are tried on is added to it.
        self.heard: list[tuple[Stage, Tally]] | None = None

    def remember(self, kloe: str, service_type: str, make: Callable[[], _Value]) -> _Value:
        """What ``make`` gave the first time, of what depends on the KLOE and the service type alone."""
        key = (kloe, service_type)
        if key not in self._of_nothing or self.heard is not None:
            self._of_nothing[key] = make()
        return self._of_nothing[key]  # type: ignore[no-any-return]

    def infer(self, kloe: str, positions: Iterable[Position], service_type: str) -> tuple[Finding, ...]:
        """The findings on one KLOE, in the order of its file."""
        by_claim = {one.claim: one for one in positions}
        dossier = _dossier(by_claim.values())
        fired = self._rules_on(kloe).fire(dossier) if dossier else ()
        rules = (self._framework.characteristic(one) for one in fired)
        return tuple(_finding(rule, by_claim) for rule in rules if rule.is_for(service_type))

    def foresee(
        self, kloe: str, positions: Sequence[Position], side: Literal["best", "worst"], service_type: str
    ) -> tuple[Weight, ...]:
        """The findings on a KLOE, as far as they count, if every unknown position were at its best or worst."""
        if any(one.significant for one in positions):
            found = self.infer(kloe, imagine(positions, self._framework, side), service_type)
            return tuple(Weight(one.kloe, one.level, one.significant) for one in found)
        dossier = _dossier(positions)
        for one in positions:
            if one.stands is None:
                dossier[one.claim] = _NUMBERS[getattr(self._framework.claim(one.claim), side)]
        return self._weights(self._rules_on(kloe).fire(dossier), service_type)

    def _rules_on(self, kloe: str) -> Ruleset:
        if kloe not in self._by_kloe:
            self._by_kloe[kloe] = _compiled(self._framework.characteristics_of(kloe))
        return self._by_kloe[kloe]

    def _weigh(self, fired: tuple[str, ...], service_type: str) -> tuple[Weight, ...]:
        rules = (self._framework.characteristic(one) for one in fired)
        return tuple(Weight(rule.kloe, rule.level, significant=False) for rule in rules if rule.is_for(service_type))

    def _possible(self, kloes: tuple[str, ...], service_type: str) -> Mapping[str, int]:
        """How many characteristics of each level apply on some KLOEs together."""
        rules = (rule for kloe in kloes for rule in self._framework.characteristics_of(kloe))
        return Counter(rule.level for rule in rules if rule.is_for(service_type))

    def decide(self, stage: Stage, tally: Tally) -> tuple[Principle, ...]:
        """The principles of a stage that hold for a tally, in the order in which they are tried: the first decides."""
        if self.heard is not None:
            self.heard.append((stage, tally))
        return tuple(self._principles[one] for one in self._by_stage[stage].fire(tally))


@lru_cache(maxsize=8)
def engine_of(framework: Framework) -> Engine:
    """The engine for a framework, made once for each that is in use."""
    return Engine(framework)


class _Same:
    """A value that is equal to itself alone, as comparing thousands of rules takes longer than what it would save."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other._value is self._value

    def __hash__(self) -> int:
        return id(self._value)


@lru_cache(maxsize=8)
def _compiled_kloes(_: _Same) -> dict[str, Ruleset]:
    """The rules on each KLOE that was asked about so far, shared by the engines for the very same characteristics."""
    return {}


@lru_cache(maxsize=8)
def _of_nothing(*_: object) -> dict[tuple[str, str], Any]:
    """What is remembered by the KLOE and service type alone, shared by the engines for which it is the same."""
    return {}


@lru_cache(maxsize=128)
def _compiled(rules: tuple[Characteristic, ...] | tuple[Principle, ...]) -> Ruleset:
    return Ruleset([_rule(one) if isinstance(one, Characteristic) else _principle_rule(one) for one in rules])


def _dossier(positions: Iterable[Position]) -> dict[str, int]:
    return {one.claim: _NUMBERS[one.stands] for one in positions if one.stands is not None}


def _rule(characteristic: Characteristic) -> Rule:
    ways = tuple(tuple(Test(one.claim, *_TESTS[one.half]) for one in way) for way in characteristic.when.ways)
    return Rule(characteristic.id, ways)


def _principle_rule(principle: Principle) -> Rule:
    ways = tuple(
        tuple(Test(one.field, one.comparison == "at_least", one.number) for one in way) for way in principle.ways
    )
    return Rule(principle.id, ways)


def _finding(rule: Characteristic, positions: Mapping[str, Position]) -> Finding:
    claims = claims_met(rule, positions)
    resting = [positions[claim] for claim in claims]
    return Finding(
        characteristic=rule.id,
        kloe=rule.kloe,
        level=rule.level,
        cites=rule.cites,
        claims=claims,
        facts=tuple(sorted({fact for one in resting for fact in one.facts})),
        significant=any(one.significant for one in resting),
    )


def claims_met(rule: Characteristic, positions: Mapping[str, Position]) -> tuple[str, ...]:
    """The claims by which a characteristic is met: those of every way that holds in full, in the order of the rule."""
    met = [way for way in rule.when.ways if all(_holds(one, positions) for one in way)]
    return tuple(dict.fromkeys(one.claim for way in met for one in way))


def _holds(condition: Condition, positions: Mapping[str, Position]) -> bool:
    position = positions.get(condition.claim)
    return position is not None and condition.holds(position.stands)


def count_findings(
    findings: Sequence[Finding | Weight], possible: Mapping[str, int], levels: Sequence[str]
) -> dict[str, int]:
    """The fields of a tally that speak of findings; ``possible`` counts each level's applicable characteristics."""
    met = [one.level for one in findings]
    significant = [one.level for one in findings if one.significant]
    every, below = len(findings), 0
    tally: dict[str, int] = {}
    for level in levels:
        number = met.count(level)
        tally[f"findings.{level}"] = number
        tally[f"findings.below.{level}"] = below
        tally[f"findings.from.{level}"] = every - below
        tally[f"significant.{level}"] = significant.count(level)
        tally[f"percent_met.{level}"] = 100 * number // possible[level] if possible.get(level) else 0
        tally[f"percent_below.{level}"] = 100 * below // every if every else 0
        below += number
    return tally


def count_inputs(kind: str, given: Sequence[str], levels: Sequence[str]) -> dict[str, int]:
    """The fields of a tally that speak of what was rated below it; ``kind`` is ``judgements`` or ``ratings``."""
    tally: dict[str, int] = {}
    below = 0
    for level in levels:
        number = given.count(level)
        tally[f"{kind}.{level}"] = number
        tally[f"{kind}.below.{level}"] = below
        tally[f"{kind}.from.{level}"] = len(given) - below
        below += number
    return tally


def tally_of_levels(stage: Stage, given: Sequence[str], levels: Sequence[str]) -> dict[str, int]:
    """The whole tally of a stage above KLOEs where its inputs are rated so and it has no findings."""
    if stage != "domain":
        return {"rated": len(given)} | count_inputs("ratings", given, levels)
    pool = count_findings((), {}, levels) | {f"kloes.{level}": 0 for level in levels}
    return {"rated": len(given)} | pool | count_inputs("judgements", given, levels)
