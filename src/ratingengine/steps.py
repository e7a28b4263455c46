"""The steps that feature files are written with, for pytest-bdd. A new feature file needs no Python.

Load them with ``pytest_plugins = ["ratingengine.steps"]`` in a ``conftest.py``; docs/writing-features.md lists them. A
verdict is stated with its ground: which facts, findings or principles it rests on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from ratingengine import Assessment, EvidenceError, Framework, Reason, load_framework, parse_evidence, rate
from ratingengine.alternatives import Standing
from ratingengine.characteristics import Characteristic
from ratingengine.errors import quote, suggest
from ratingengine.jsonreport import as_json

_HOLDS = {"holds": "yes", "partly holds": "partly", "does not hold": "no", "is not shown": "not_shown"}
_LISTS = ("facts", "judgements", "carried_forward", "events", "departures")
_framework = lru_cache(load_framework)


@dataclass
class Case:
    """What a scenario has said so far."""

    framework: Framework | None = None
    service_type: str = ""
    assessed_on: str = "2026-01-01"
    lists: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {name: [] for name in _LISTS})
    result: Assessment | None = None
    refusal: EvidenceError | None = None

    @property
    def assessment(self) -> Assessment:
        """The assessment, once the service has been assessed without problems."""
        assert self.refusal is None, f"the evidence was refused:\n{self.refusal}"
        assert self.result is not None, "write `When the service is assessed` first"
        return self.result


@pytest.fixture
def case() -> Case:
    """A scenario's own case."""
    return Case()


@given(parsers.re(r"the framework (?P<name>\S+)"))
def _(case: Case, name: str) -> None:
    case.framework = _framework(name)


@given(parsers.re(r"a service of type (?P<service_type>\S+)"))
def _(case: Case, service_type: str) -> None:
    case.service_type = service_type


@given(
    parsers.re(
        r"the fact (?P<fact>\S+) that (?P<claim>\S+) (?P<holds>holds|partly holds|does not hold|is not shown)"
        r"(?P<impact>, with significant impact)?"
    )
)
def _(case: Case, fact: str, claim: str, holds: str, impact: str | None) -> None:
    stated = {"id": fact, "says": f"It is reported that {claim} {holds}.", "claim": claim, "holds": _HOLDS[holds]}
    case.lists["facts"].append(stated | ({"impact": "significant"} if impact else {}))


@given(parsers.re(r"the fact (?P<fact>\S+) that (?P<claim>\S+) measures (?P<value>\S+) (?P<unit>.+)"))
def _(case: Case, fact: str, claim: str, value: str, unit: str) -> None:
    reading = {"value": value, "unit": unit}
    case.lists["facts"].append(
        {"id": fact, "says": f"{claim} measures {value} {unit}.", "claim": claim, "measure": reading}
    )


@given(parsers.re(r"these (?P<kind>facts|judgements|events|departures|carried-forward ratings):"))
def _(case: Case, kind: str, datatable: list[list[str]]) -> None:
    heads, *rows = datatable
    name = "carried_forward" if kind.startswith("carried") else kind
    for number, row in enumerate(rows, 1):
        stated = {head: cell for head, cell in zip(heads, row, strict=True) if cell}
        case.lists[name].append(_FILLED_IN[name] | {"id": f"{name[0]}{number}"} | stated)


_FILLED_IN: dict[str, dict[str, str]] = {
    "facts": {"says": "It is reported so."},
    "judgements": {"because": "The inspectors judged it so.", "made_by": "lead inspector", "made_on": "2025-12-01"},
    "carried_forward": {"rated_on": "2024-06-01", "origin": "the inspection before"},
    "events": {"says": "It was served.", "on": "2025-11-01"},
    "departures": {
        "rationale": "The whole of the evidence supports it.",
        "decided_by": "lead inspector",
        "decided_on": "2026-01-10",
        "approved_by": "quality panel",
    },
}


@when("the service is assessed")
def _(case: Case) -> None:
    _assess(case, backwards=False)


@then("assessing it again with its facts in another order gives the same to the letter")
def _(case: Case) -> None:
    earlier = as_json(case.assessment)
    _assess(case, backwards=True)
    assert as_json(case.assessment) == earlier, "the result depends on the order of the facts"


def _assess(case: Case, *, backwards: bool) -> None:
    assert case.framework is not None, "write `Given the framework ...` first"
    lists = {name: one[::-1] if backwards else one for name, one in case.lists.items() if one or name == "facts"}
    service = {"organisation": "A service", "type": case.service_type}
    head: dict[str, Any] = {
        "assessment": "scenario",
        "framework": case.framework.id,
        "service": service,
        "assessed_on": case.assessed_on,
    }
    try:
        case.result = rate(parse_evidence(head | lists, case.framework), case.framework)
    except EvidenceError as refusal:
        case.refusal = refusal


@then(parsers.re(r"(?P<characteristic>\S+) is met because of (?P<facts>.+)"))
def _(case: Case, characteristic: str, facts: str) -> None:
    findings = {one.characteristic: one for one in case.assessment.findings}
    _characteristic(case, characteristic)
    assert characteristic in findings, f"{characteristic} is not met: {_standings(case, characteristic)}"
    rests_on = list(findings[characteristic].facts)
    assert rests_on == _names(facts), f"{characteristic} rests on {', '.join(rests_on)}"


@then(
    parsers.re(
        r"(?P<characteristic>\S+) is not met because (?P<claim>\S+) (stands at (?P<position>yes|partly|no)|is unknown)"
    )
)
def _(case: Case, characteristic: str, claim: str, position: str | None) -> None:
    met = {one.characteristic for one in case.assessment.findings}
    assert characteristic not in met, f"{characteristic} is met"
    known = {one.claim: one.stands for one in case.assessment.positions}
    assert claim in known, f"{claim} does not apply to this service"
    assert known[claim] == position, f"{claim} stands at {known[claim] or 'unknown'}"
    failing = [one.claim for one in _standings(case, characteristic) if one.outcome != "fulfilled"]
    assert claim in failing, f"{characteristic} fails by {', '.join(failing)}, not by {claim}"


@then(parsers.re(r"(?P<characteristic>\S+) does not apply"))
def _(case: Case, characteristic: str) -> None:
    framework = case.assessment.framework
    rule = _characteristic(case, characteristic)
    applies = rule.is_for(case.service_type) and framework.kloe(rule.kloe).is_for(case.service_type)
    assert not applies, f"{characteristic} applies to {case.service_type}"
    assert characteristic not in {one.characteristic for one in case.assessment.findings}


def _characteristic(case: Case, name: str) -> Characteristic:
    framework = case.assessment.framework
    known = [one.id for one in framework.characteristics]
    assert name in known, (
        f"unknown characteristic {quote(name)}; {suggest(name, known, 'see `ratingengine show` and a KLOE')}"
    )
    return framework.characteristic(name)


def _standings(case: Case, characteristic: str) -> list[Standing]:
    rule = _characteristic(case, characteristic)
    supports = case.assessment.why_not(rule.kloe, rule.level).supports
    return [
        one
        for support in supports
        if support.characteristic == characteristic
        for way in support.alternatives
        for one in way
    ]


@then(parsers.re(r"the (?:rating|judgement) of (?P<of>\S+) is (?P<level>\S+) because of (?P<grounds>.+)"))
def _(case: Case, of: str, level: str, grounds: str) -> None:
    verdict = case.assessment.verdict(of)
    assert verdict.level == level, f"{of} is {verdict.level or verdict.state}, by {_written(case, of)}"
    rests_on = [ground.id for ground in verdict.because]
    assert sorted(rests_on) == sorted(_names(grounds)), f"{of} rests on {', '.join(rests_on)}"


@then(
    parsers.re(
        r"(?P<of>\S+) (?P<state>has insufficient evidence|is not (?:rated|described)|does not apply to this service)"
    )
)
def _(case: Case, of: str, state: str) -> None:
    wanted = {
        "has insufficient evidence": "insufficient_evidence",
        "is not rated": "not_rated",
        "is not described": "not_described",
        "does not apply to this service": "not_applicable",
    }[state]
    verdict = case.assessment.verdict(of)
    assert (verdict.state, verdict.level) == (wanted, None), f"{of} is {verdict.level or verdict.state}"


@then(parsers.re(r"(?P<of>\S+) (?:could be (?P<low>\S+) to (?P<high>\S+)|is (?P<settled>settled))"))
def _(case: Case, of: str, low: str | None, high: str | None, settled: str | None) -> None:
    verdict = case.assessment.verdict(of)
    assert verdict.settled == bool(settled), f"{of} is {'' if verdict.settled else 'not '}settled: {verdict.could_be}"
    assert settled or verdict.could_be == (low, high), f"{of} could be {verdict.could_be}"


@then(parsers.re(r"the principles alone would make (?P<of>\S+) (?P<level>\S+)"))
def _(case: Case, of: str, level: str) -> None:
    assert case.assessment.verdict(of).computed == level, f"computed: {case.assessment.verdict(of).computed}"


@then(parsers.re(r"the reasons for (?P<of>\S+) name (?P<names>.+)"))
def _(case: Case, of: str, names: str) -> None:
    steps = list(case.assessment.why(of).walk())
    told = {step.id for step in steps} | {cite for step in steps for cite in step.cites}
    missing = [name for name in _names(names) if name not in told]
    assert not missing, f"the reasons for {of} do not name {', '.join(missing)}:\n{_written(case, of)}"


@then(parsers.re(r"every reason for (?P<of>\S+) ends in a fact, a decision of people or a named absence"))
def _(case: Case, of: str) -> None:
    ends = [one for one in case.assessment.why(of).walk() if not one.because]
    wrong = [
        one
        for one in ends
        if one.kind not in ("fact", "principle", "limit", "event", "given", "carried_forward", "departure", "absence")
    ]
    assert not wrong, f"these end in nothing: {', '.join(one.id for one in wrong)}"


@then(
    parsers.re(
        r"(?P<of>\S+) is not (?P<level>\S+) because in (?P<characteristic>\S+) "
        r"the claim (?P<claim>\S+) (?P<outcome>is missing|speaks against it)"
    )
)
def _(case: Case, of: str, level: str, characteristic: str, claim: str, outcome: str) -> None:
    assert case.assessment.verdict(of).level != level
    pending, found = [case.assessment.why_not(of, level)], []
    while pending:
        one = pending.pop()
        pending += one.inputs
        found += [
            s
            for support in one.supports
            if support.characteristic == characteristic
            for way in support.alternatives
            for s in way
        ]
    outcomes = {one.claim: one.outcome for one in found}
    wanted = "missing" if outcome == "is missing" else "against"
    assert outcomes.get(claim) == wanted, f"in {characteristic}: {outcomes or 'not among what would support it'}"


@then(parsers.re(r"the fact (?P<fact>\S+) is listed as unused because (?P<reason>.+)"))
def _(case: Case, fact: str, reason: str) -> None:
    unused = {one.fact: one.reason for one in case.assessment.unused}
    assert reason in unused.get(fact, ""), f"unused: {unused}"


@then(parsers.re(r"it is noted that (?P<words>.+)"))
def _(case: Case, words: str) -> None:
    assert any(words in warning for warning in case.assessment.warnings), f"noted: {case.assessment.warnings}"


@then(parsers.re(r"the evidence is refused because (?P<words>.+)"))
def _(case: Case, words: str) -> None:
    assert case.refusal is not None, "the evidence was accepted"
    problems = [one.sentence for one in case.refusal.problems]
    assert any(words in one for one in problems), f"problems: {'; '.join(problems)}"


def _names(words: str) -> list[str]:
    return [word.strip() for word in words.replace(" and ", ", ").split(",")]


def _written(case: Case, of: str) -> str:
    def lines(reason: Reason, depth: int) -> list[str]:
        below = [line for one in reason.because for line in lines(one, depth + 1)]
        return [f"{'  ' * depth}{reason.says} ({quote(reason.id)})", *below]

    return "\n".join(lines(case.assessment.why(of), 0))
