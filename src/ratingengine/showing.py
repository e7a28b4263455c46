"""Showing: which pieces of the rules a scenario exercises, found in what came of it once it has passed.

A piece counts where a Then speaks of its part, or of something above: a characteristic or its claims by the verdict on
their KLOE, a KLOE by its domain, a domain by the overall rating. A level that people gave, or a departure, hides what
lies below it. Conditions and numbers are judged by the plain definition that durable-rules is held against.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from ratingengine.case import Case
from ratingengine.characteristics import Band, Characteristic, Condition
from ratingengine.evidence import OVERALL
from ratingengine.inference import count_findings, engine_of
from ratingengine.judgement import Ground, Verdict
from ratingengine.positions import Position
from ratingengine.principles import Principle, Tally, Test
from ratingengine.rulefiles import Place
from ratingengine.scenarios import Scenario
from ratingengine.vocabulary import recognise

SIDES: tuple[Literal["yes", "partly"], ...] = ("yes", "partly")


class Tried(NamedTuple):
    """What the principles of a stage were tried on, and how many characteristics of each level there were to meet."""

    tally: Tally
    possible: Mapping[str, int] = {}


def shown(scenario: Scenario, case: Case) -> frozenset[str]:
    """The keys of the pieces that a scenario exercises, which has passed and left the case as it is."""
    return frozenset(_shown(scenario, case)) if case.evidence else frozenset()


def _shown(scenario: Scenario, case: Case) -> Iterator[str]:
    rules = dict[str, Characteristic]()
    verdicts = dict[tuple[str, bool], Verdict]()
    for words in _thens(scenario):
        if words.get("characteristic"):
            one = case.rule(words["characteristic"] or "")
            rules[one.id] = one
        if "of" in words:
            verdicts |= _reached(words["of"] or "", case, alone=set(words) == {"of", "level"})
    for (of, is_open), verdict in verdicts.items():
        yield from _by_limits(verdict)
        if is_open:
            yield from by_principles(_tried(verdict, case), case.rules.principles_of(verdict.stage))
            if verdict.stage == "judgement":
                rules |= {one.id: one for one in case.rules.characteristics_of(of)}
    for rule in rules.values():
        if case.applies(rule):
            yield from _by_positions(rule, case)


def _thens(scenario: Scenario) -> Iterator[Mapping[str, str | None]]:
    found = (recognise("then", step.text) for step in scenario.steps if step.kind == "then")
    return (one[1] for one in found if one)


def _reached(of: str, case: Case, *, alone: bool) -> Iterator[tuple[tuple[str, bool], Verdict]]:
    """The verdicts that one rests on, itself first, each with whether what lies below it can be seen in it.

    ``alone`` says that what the principles alone would make of the first one is asked for.
    """
    verdict = case.verdict(of)
    is_open = alone or (verdict.given is None and verdict.departure is None)
    yield (of, is_open), verdict
    if not is_open or verdict.stage == "judgement":
        return
    inputs = case.rules.domains if of == OVERALL else case.rules.kloes_of(of)
    for one in inputs:
        yield from _reached(one.id, case, alone=False)


def _by_limits(verdict: Verdict) -> Iterator[str]:
    for one in verdict.limits:
        if not one.lowered:
            yield f"{one.limit} idle"
        elif Ground("limit", one.limit) in verdict.because:
            yield f"{one.limit} lowers"


def _tried(verdict: Verdict, case: Case) -> Tried:
    """What the principles were tried on for a verdict, also where none of them holds; nothing where none was tried."""
    engine, service_type = engine_of(case.rules), case.service_type
    if verdict.stage == "judgement":
        findings, possible = case.findings(verdict.of), engine.possible((verdict.of,), service_type)
        return Tried(count_findings(findings, possible, case.rules.levels) if findings else {}, possible)
    below = case.rules.kloes_of(verdict.of) if verdict.stage == "domain" and verdict.tally else ()
    inputs = [case.verdict(one.id) for one in below if one.is_for(service_type)]
    pooled = tuple(one.of for one in inputs if one.given is None and one.departure is None)
    return Tried(dict(verdict.tally), engine.possible(pooled, service_type))


def by_principles(tried: Tried, principles: Sequence[Principle]) -> Iterator[str]:
    """The keys that the principles of a stage show which come to be tried; the last of those decides."""
    tally = tried.tally
    for principle in principles if tally else ():
        if principle.way(tally) is None:
            yield from _just_failed(principle, tried)
            continue
        yield f"{principle.id} decides"
        for number, way in enumerate(principle.ways):
            if all(test.holds(tally) for test in way):
                own = range(steps_of(principle, number), len(way))
                yield from (f"{principle.id} {number}.{at} met" for at in own if _is_at_edge(way[at], tried))
        return


def _just_failed(principle: Principle, tried: Tried) -> Iterator[str]:
    for number, way in enumerate(principle.ways):
        failing = [at for at, test in enumerate(way) if not test.holds(tried.tally)]
        if len(failing) == 1 and failing[0] >= steps_of(principle, number) and _is_at_edge(way[failing[0]], tried):
            yield f"{principle.id} {number}.{failing[0]} missed"


def steps_of(principle: Principle, number: int) -> int:
    """How many tests a way begins with that only say for how many rated inputs it is meant."""
    if len(principle.ways) == 1:
        return 0
    return 1 if number == len(principle.ways) - 1 else 2


def is_share(field: str) -> bool:
    """Whether a field of a tally is a percentage, in which one finding is many percent."""
    return field.startswith("percent_")


def _is_at_edge(test: Test, tried: Tried) -> bool:
    """Whether the test comes out the other way with one more or fewer of what it counts."""
    truth = test.holds(tried.tally)
    return any(test.holds({test.field: value}) != truth for value in _neighbours(test.field, tried))


def _neighbours(field: str, tried: Tried) -> Iterator[int]:
    """What a field would be with one more or fewer of what it counts, or, among findings, one more at any level."""
    tally, (what, _, level) = tried.tally, field.partition(".")
    if not is_share(field):
        yield from (tally[field] - 1, tally[field] + 1)
    elif what == "percent_met":
        number, among = tally[f"findings.{level}"], tried.possible.get(level, 0)
        yield from (100 * one // among for one in (number - 1, number + 1) if 0 <= one <= among)
    else:
        below = tally[f"findings.below.{level}"]
        among = below + tally[f"findings.from.{level}"] + 1
        yield from (100 * below // among, 100 * (below + 1) // among)


def conditions_of(rule: Characteristic) -> Iterator[tuple[str, Condition, Place]]:
    """The conditions of a characteristic, each with its number and its place under the characteristic."""
    for at, one in enumerate(rule.when.every):
        yield str(at), one, ("when", one.claim)
    for number, way in enumerate(rule.when.alternatives):
        for at, one in enumerate(way):
            yield f"{number}.{at}", one, ("when", "any", number, one.claim)


def _by_positions(rule: Characteristic, case: Case) -> Iterator[str]:
    positions = case.positions(rule.kloe)
    known = {name: one for name, one in positions.items() if one.stands is not None}
    if not any(one.claim in known for one in rule.when):
        return
    for claim in dict.fromkeys(one.claim for one in rule.when):
        if claim in known:
            yield from _by_figure(known[claim], case)
    yield from _by_conditions(rule, known)


def _by_figure(position: Position, case: Case) -> Iterator[str]:
    """The edges that a figure touches, where a claim rests on it alone."""
    measure = case.rules.claim(position.claim).measure
    facts = [one for one in case.accepted.facts if one.id in position.facts]
    if measure is None or len(facts) != 1 or facts[0].measure is None:
        return
    day = max(one for one in measure.bands if one <= case.accepted.assessed_on)
    for side in SIDES:
        for figure in edge(getattr(measure.bands[day], side)):
            if facts[0].measure.value == figure:
                yield band_key(position.claim, str(day), side, figure)


def edge(band: Band) -> tuple[Decimal, Decimal]:
    """The figure at which a band ends, and the one beyond it by a unit of its last written place."""
    at = band.at_most if band.at_least is None else band.at_least
    figure = Decimal(0) if at is None else at
    unit = Decimal(1).scaleb(min(0, int(figure.as_tuple().exponent)))
    return figure, figure + unit if band.at_least is None else figure - unit


def band_key(claim: str, day: str, side: str, figure: Decimal) -> str:
    """The key of the piece that a figure at the edge of a band, or just beyond it, shows."""
    return f"{claim} {day} {side} {figure}"


def _by_conditions(rule: Characteristic, known: Mapping[str, Position]) -> Iterator[str]:
    """What of a characteristic the positions show; a condition on what is unknown fails, but shows nothing."""
    truths = {at: one.claim in known and one.holds(known[one.claim].stands) for at, one, _ in conditions_of(rule)}
    ways = list(_ways(rule))
    if any(all(truths[at] for at in way) for way in ways):
        yield f"{rule.id} met"
        yield from (f"{rule.id} {at} holds" for way in ways if all(truths[one] for one in way) for at in way)
        return
    stood = {at for at, one, _ in conditions_of(rule) if one.claim in known}
    if any(not truths[at] for at in stood):
        yield f"{rule.id} unmet"
    for way in ways:
        failing = [at for at in way if not truths[at]]
        if len(failing) == 1 and failing[0] in stood:
            yield f"{rule.id} {failing[0]} fails"


def _ways(rule: Characteristic) -> Iterator[list[str]]:
    """The numbers of the conditions of each way."""
    every = [str(at) for at in range(len(rule.when.every))]
    if not rule.when.alternatives:
        yield every
    for number, way in enumerate(rule.when.alternatives):
        yield every + [f"{number}.{at}" for at in range(len(way))]
