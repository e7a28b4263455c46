"""Trials: what each scenario reads of the rules, recorded once, so that most mistakes need no second playing.

Nearly all scenarios expect something of characteristics alone: met by such facts, not met because of such a claim, not
meant for such a service, or asked for by such a level. What comes of those follows from the positions of a few claims
and the characteristic itself, by the plain definition that durable-rules is held against. The others are *whole*: they
are played with all that the method has, and what their principles were tried on is written down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from ratingengine.case import Case
from ratingengine.characteristics import Characteristic
from ratingengine.errors import Problem
from ratingengine.evidence import OVERALL, Evidence, Fact
from ratingengine.framework import Framework
from ratingengine.inference import claims_met, count_findings, engine_of
from ratingengine.playing import passes, play
from ratingengine.positions import Position, live_facts, settle, unused_facts
from ratingengine.principles import Stage
from ratingengine.scenarios import FeaturesError, Scenario, load_feature
from ratingengine.vocabulary import recognise

Heard: TypeAlias = tuple[Stage, frozenset[tuple[str, int]]]


class Expectation(NamedTuple):
    """What a step expects of one characteristic: that it is met, is not, is not meant, or is asked for by a level.

    Or of one fact: that it is unused, with the reason as ``outcome``.
    """

    kind: Literal["met", "unmet", "unmeant", "asked", "unused"]
    characteristic: str
    claim: str = ""
    position: str | None = None
    facts: tuple[str, ...] = ()
    of: str = ""
    level: str = ""
    outcome: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class Trial:
    """A scenario that passes, with what it reads of the rules.

    ``positions`` holds the claims that it has facts on; the others that apply are unknown. Where it is ``whole``,
    ``reads`` names the verdicts that it asks for, with ``None`` for all; ``bounds`` says that it asks for more than
    what they came to, such as what they could be; ``heard`` holds the tallies that their principles were tried on.
    """

    scenario: Scenario
    evidence: Evidence
    positions: Mapping[str, Position]
    expectations: tuple[Expectation, ...]
    whole: bool
    reads: frozenset[str] | None = frozenset()
    bounds: bool = False
    heard: frozenset[Heard] = frozenset()

    @property
    def service_type(self) -> str:
        """The type of the service."""
        return self.evidence.service.type

    def asks_for(self, of: str, framework: Framework) -> bool:
        """Whether a verdict that it asks for is, or rests on, the one on a KLOE, a domain or overall."""
        return self.reads is None or bool(self.reads & {of, OVERALL, *_domain(of, framework)})


def _domain(of: str, framework: Framework) -> list[str]:
    return [one.domain for one in framework.kloes if one.id == of]


class Recorded(NamedTuple):
    """A feature file with the framework and the trial of each scenario, or with what is wrong with the file."""

    path: str
    found: tuple[tuple[str, Trial | None], ...] = ()
    problems: tuple[Problem, ...] = ()


def record_file(file: Path, find: Callable[[str], Framework], near: frozenset[str] | None = None) -> Recorded:
    """The trials of every scenario of one feature file; given names, of those alone that may bear on them."""
    try:
        feature = load_feature(file)
    except FeaturesError as broken:
        return Recorded(str(file), problems=broken.problems)
    scenarios = (one for one in feature.scenarios if near is None or _is_near(one, near))
    return Recorded(str(file), tuple(record(one, find) for one in scenarios))


def _is_near(scenario: Scenario, names: frozenset[str]) -> bool:
    """Whether a scenario says or asks about something of these names, or about everything."""
    for step in scenario.steps:
        recognised = recognise(step.kind, step.text)
        words = recognised[1] if recognised else {}
        told = {*words.values(), *(cell for row in step.table for cell in row)}
        if names & told or (step.kind == "then" and not {"of", "characteristic", "fact"} & set(words)):
            return True
    return False


def record(scenario: Scenario, find: Callable[[str], Framework]) -> tuple[str, Trial | None]:
    """The framework that a scenario is of, and what it reads of it; no trial where it does not pass."""
    case = Case(find=find)
    said = [step for step in scenario.steps if step.kind != "then"]
    thens = scenario.steps[len(said) :]
    prepared = play(replace(scenario, steps=tuple(said)), case).state == "passed"
    name = case.framework.id if case.framework else ""
    if not prepared or case.evidence is None or any(step.kind != "then" for step in thens):
        return _record_whole(scenario, find, case)
    framework, evidence = case.rules, case.evidence
    positions = positions_of(evidence, framework)
    expectations = [_expectation(step.text) for step in thens]
    if any(one is None or not _is_plain(one, evidence, positions, framework) for one in expectations):
        return _record_whole(scenario, find, case)
    trial = Trial(scenario, evidence, positions, tuple(one for one in expectations if one), whole=False)
    failing = any(fails(one, rule_of(one, framework), trial, positions, framework) for one in trial.expectations)
    return name, None if failing else trial


def _record_whole(scenario: Scenario, find: Callable[[str], Framework], said: Case) -> tuple[str, Trial | None]:
    """Play the scenario with all that the method has, listening to what its principles are tried on."""
    if said.framework is None:
        return "", None
    framework, case = said.framework, Case(find=find)
    thens = [step.text for step in scenario.steps if step.kind == "then"]
    reads, bounds = (_reads(thens), _asks_more(thens)) if said.evidence else (None, True)
    engine = engine_of(framework)
    engine.heard = [] if bounds else None
    try:
        passed = passes(scenario, case)
        heard = frozenset((stage, frozenset(tally.items())) for stage, tally in engine.heard or ())
    finally:
        engine.heard = None
    if not passed:
        return framework.id, None
    evidence = case.evidence or _nothing(said)
    expectations = tuple(one for one in map(_expectation, thens) if one is not None)
    trial = Trial(scenario, evidence, positions_of(evidence, framework), expectations, whole=True, reads=reads)
    if not bounds:
        heard = frozenset(_tallies(case, trial))
    return framework.id, replace(trial, bounds=bounds, heard=heard)


def _nothing(said: Case) -> Evidence:
    """The evidence of a scenario whose own is refused: it holds nothing that any rule could bear on."""
    empty = Case(said.framework, said.service_type)
    empty.assess()
    return empty.accepted


def _tallies(case: Case, trial: Trial) -> Iterator[Heard]:
    """What the principles were tried on for the verdicts that a scenario asks for, as things are."""
    framework = case.rules
    for kloe in (one.id for one in framework.kloes if trial.asks_for(one.id, framework)):
        found = case.findings(kloe)
        if found:
            possible = engine_of(framework).possible((kloe,), trial.service_type)
            yield "judgement", frozenset(count_findings(found, possible, framework.levels).items())
    above = (OVERALL, *(one.id for one in framework.domains))
    for verdict in (case.verdict(of) for of in above if trial.asks_for(of, framework)):
        if verdict.tally:
            yield verdict.stage, frozenset(verdict.tally)


def positions_of(evidence: Evidence, framework: Framework) -> dict[str, Position]:
    """Where the claims stand that there are facts on, as far as they apply."""
    live: dict[str, list[Fact]] = {}
    for fact in live_facts(evidence):
        if fact.claim:
            live.setdefault(fact.claim, []).append(fact)
    claims = (framework.claim(one) for one in live)
    return {
        claim.id: settle(claim, live[claim.id], evidence, framework)
        for claim in claims
        if framework.applies(claim, evidence.service.type)
    }


def _expectation(text: str) -> Expectation | None:
    """What a step expects of one characteristic, where it is such a step."""
    recognised = recognise("then", text)
    words = {name: word or "" for name, word in recognised[1].items()} if recognised else {}
    rule = words.get("characteristic", "")
    if set(words) == {"characteristic", "facts"}:
        return Expectation("met", rule, facts=names(words["facts"]))
    if set(words) == {"characteristic", "claim", "position"}:
        return Expectation("unmet", rule, words["claim"], words["position"] or None)
    if set(words) == {"characteristic"}:
        return Expectation("unmeant", rule)
    if set(words) == {"fact", "reason"}:
        return Expectation("unused", "", facts=(words["fact"],), outcome=words["reason"])
    if set(words) == {"of", "level", "characteristic", "claim", "outcome"}:
        outcome = "missing" if words["outcome"] == "is missing" else "against"
        return Expectation("asked", rule, words["claim"], of=words["of"], level=words["level"], outcome=outcome)
    return None


def names(words: str) -> tuple[str, ...]:
    """The names in a list of them."""
    return tuple(word.strip() for word in words.replace(" and ", ", ").split(","))


def _is_plain(
    expected: Expectation, evidence: Evidence, positions: Mapping[str, Position], framework: Framework
) -> bool:
    """Whether what is expected can be told from the characteristic alone."""
    if expected.kind != "asked":
        return True
    # No level was given and nothing is known, so the KLOE has no level, whatever the rules are.
    known = {framework.claim(one).kloe for one in positions}
    bare = not (evidence.judgements or evidence.carried_forward or evidence.departures)
    return bare and expected.of in {one.id for one in framework.kloes} - known


def rule_of(expected: Expectation, framework: Framework) -> Characteristic | None:
    """The characteristic that something is expected of, where the framework has it."""
    try:
        return framework.characteristic(expected.characteristic)
    except KeyError:
        return None


def fails(
    expected: Expectation,
    rule: Characteristic | None,
    trial: Trial,
    positions: Mapping[str, Position],
    framework: Framework,
) -> bool:
    """Whether a scenario would fail at this step, were its characteristic this one, or gone.

    Of what a level asks for this is sure only where it fails, unless nothing is known of the KLOE.
    """
    if expected.kind == "unused":
        unused = {one.fact: one.reason for one in unused_facts(trial.evidence, framework)}
        return expected.outcome not in unused.get(expected.facts[0], "")
    if rule is None:
        return True
    service_type = trial.service_type
    applies = rule.is_for(service_type) and framework.kloe(rule.kloe).is_for(service_type)
    if expected.kind == "unmeant":
        return applies
    if expected.kind == "asked":
        asked = applies and rule.kloe == expected.of and rule.level == expected.level
        return not asked or _outcome(rule, expected.claim, positions) != expected.outcome
    claims = claims_met(rule, positions) if applies else ()
    if expected.kind == "met":
        facts = tuple(sorted({fact for claim in claims for fact in positions[claim].facts}))
        return not claims or facts != expected.facts
    return bool(claims) or not applies or _is_unlike(expected, rule, trial, positions, framework)


def _is_unlike(
    expected: Expectation,
    rule: Characteristic,
    trial: Trial,
    positions: Mapping[str, Position],
    framework: Framework,
) -> bool:
    """Whether the claim stands elsewhere, or is not one by which the characteristic is not met."""
    position = positions.get(expected.claim)
    if position is None:
        # The same claim of the same KLOE, or the step would not have passed.
        if expected.claim not in {one.claim for one in rule.when}:
            return True
        if not framework.applies(framework.claim(expected.claim), trial.service_type):
            return True
    stands = position.stands if position else None
    failing = (one for one in rule.when if one.claim == expected.claim and not one.holds(stands))
    return stands != expected.position or not any(failing)


def _outcome(rule: Characteristic, claim: str, positions: Mapping[str, Position]) -> str:
    found = ""
    for one in (one for way in rule.when.ways for one in way if one.claim == claim):
        stands = positions[claim].stands if claim in positions else None
        found = "missing" if stands is None else "against"
        if one.holds(stands):
            found = "fulfilled"
    return found


def _reads(thens: list[str]) -> frozenset[str] | None:
    """The KLOEs, domains or ``overall`` whose verdicts some steps ask for; ``None`` for all."""
    found = set[str]()
    for text in thens:
        recognised = recognise("then", text)
        words = recognised[1] if recognised else {}
        if "of" in words:
            found.add(words["of"] or "")
        elif not {"characteristic", "reason"} & set(words):
            return None
    return frozenset(found)


_CAME_TO = ({"of", "level", "grounds"}, {"of", "state"}, {"of", "level"})


def _asks_more(thens: list[str]) -> bool:
    """Whether a step asks for more than the level or state that a verdict came to, and its grounds."""
    recognised = (recognise("then", text) for text in thens)
    asked = (set(one[1]) for one in recognised if one and "of" in one[1] and "characteristic" not in one[1])
    return _reads(thens) is None or any(one not in _CAME_TO for one in asked)
