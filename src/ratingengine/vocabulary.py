"""The vocabulary of feature files: one table of the steps that scenarios are written with, and what each of them does.

`playing` runs scenarios with it, and `steps` hands it to pytest-bdd. A step that finds something else than it expects
raises ``UnmetError`` with a sentence for those who write rules; docs/writing-features.md lists the steps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from ratingengine.case import Case, StepError, UnmetError
from ratingengine.errors import quote, suggest
from ratingengine.expectations import (
    bounds_words,
    failing_claims,
    finding_words,
    ground_differences,
    level_words,
    reason_words,
    unmet_words,
    verdict_words,
)
from ratingengine.jsonreport import as_json
from ratingengine.judgement import Verdict

Kind: TypeAlias = Literal["given", "when", "then"]
KINDS: tuple[Kind, ...] = ("given", "when", "then")
_Act: TypeAlias = Callable[..., None]

_HOLDS = {"holds": "yes", "partly holds": "partly", "does not hold": "no", "is not shown": "not_shown"}


class Definition(NamedTuple):
    """One step of the vocabulary: how it reads, by a phrase and a pattern, and what it does to a case."""

    kind: Kind
    phrase: str
    pattern: re.Pattern[str]
    act: _Act
    takes_table: bool


DEFINITIONS: list[Definition] = []


@lru_cache(maxsize=4096)
def recognise(kind: Kind, text: str) -> tuple[Definition, dict[str, str | None]] | None:
    """The definition of a step with the words that fill it in, or ``None`` where no step reads so."""
    for one in DEFINITIONS:
        match = one.pattern.fullmatch(text) if one.kind == kind else None
        if match:
            return one, match.groupdict()
    return None


def nearest(kind: Kind, text: str) -> str:
    """The phrase of the step that words which no step reads come nearest to; nothing where none is near."""
    words = text.split()
    own = [one.phrase for one in DEFINITIONS if one.kind == kind]
    likeness = {phrase: SequenceMatcher(None, words, phrase.split()).ratio() for phrase in own}
    best = max(likeness, key=lambda phrase: likeness[phrase])
    return best if likeness[best] >= _NEAR else ""


_NEAR = 0.3


def _step(kind: Kind, phrase: str, pattern: str, *, takes_table: bool = False) -> Callable[[_Act], _Act]:
    def add(act: _Act) -> _Act:
        DEFINITIONS.append(Definition(kind, phrase, re.compile(pattern), act, takes_table))
        return act

    return add


@_step("given", "the framework NAME", r"the framework (?P<framework>\S+)")
def _(case: Case, framework: str) -> None:
    case.framework = case.find(framework)


@_step("given", "a service of type TYPE", r"a service of type (?P<service_type>\S+?)(, assessed on (?P<day>.+))?")
def _(case: Case, service_type: str, day: str | None) -> None:
    case.service_type, case.assessed_on = service_type, day or case.assessed_on


@_step(
    "given",
    "the fact ID that CLAIM holds",
    r"the fact (?P<fact>\S+) that (?P<claim>\S+) (?P<holds>holds|partly holds|does not hold|is not shown)"
    r"(?P<impact>, with significant impact)?",
)
def _(case: Case, fact: str, claim: str, holds: str, impact: str | None) -> None:
    stated = {"id": fact, "says": f"It is reported that {claim} {holds}.", "claim": claim, "holds": _HOLDS[holds]}
    case.lists["facts"].append(stated | ({"impact": "significant"} if impact else {}))


@_step(
    "given",
    "the fact ID that CLAIM measures FIGURE UNIT",
    r"the fact (?P<fact>\S+) that (?P<claim>\S+) measures (?P<value>\S+) (?P<unit>.+)",
)
def _(case: Case, fact: str, claim: str, value: str, unit: str) -> None:
    reading = {"value": value, "unit": unit}
    case.lists["facts"].append(
        {"id": fact, "says": f"{claim} measures {value} {unit}.", "claim": claim, "measure": reading}
    )


@_step(
    "given",
    "these facts:",
    r"these (?P<kind>facts|judgements|events|departures|carried-forward ratings):",
    takes_table=True,
)
def _(case: Case, kind: str, datatable: Sequence[Sequence[str]]) -> None:
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


@_step("when", "the service is assessed", r"the service is assessed")
def _(case: Case) -> None:
    case.assess()


@_step(
    "then",
    "assessing it again with its facts in another order gives the same to the letter",
    r"assessing it again with its facts in another order gives the same to the letter",
)
def _(case: Case) -> None:
    earlier = as_json(case.assessment)
    case.assess(backwards=True)
    if as_json(case.assessment) != earlier:
        message = "expected the same in another order, but the result depends on the order of the facts"
        raise UnmetError(message)


@_step(
    "then",
    "CHARACTERISTIC is met because of FACT, FACT",
    r"(?P<characteristic>\S+) is met because of (?P<facts>.+)",
)
def _(case: Case, characteristic: str, facts: str) -> None:
    rule = case.rule(characteristic)
    finding = case.finding(rule)
    if finding is None:
        why = (
            unmet_words(rule, case.positions(rule.kloe))
            if case.applies(rule)
            else f"it is not meant for {case.service_type}"
        )
        message = f"expected {characteristic} to be met, got not met, because {why}"
        raise UnmetError(message)
    if list(finding.facts) != _names(facts):
        found = f"because of {', '.join(finding.facts)}"
        message = f"expected {characteristic} to be met because of {facts}, got met {found}"
        message += f": {ground_differences(_names(facts), finding.facts)}"
        raise UnmetError(message)


@_step(
    "then",
    "CHARACTERISTIC is not met because CLAIM stands at partly",
    r"(?P<characteristic>\S+) is not met because (?P<claim>\S+) "
    r"(?:stands at (?P<position>yes|partly|no)|is unknown)",
)
def _(case: Case, characteristic: str, claim: str, position: str | None) -> None:
    rule = case.rule(characteristic)
    expected = f"expected {characteristic} not to be met because {claim} {_at(position)}"
    if case.finding(rule):
        message = f"{expected}, got met, because {finding_words(case.assessment, characteristic)}"
        raise UnmetError(message)
    found = case.position(claim)
    if found is None:
        raise _no_position(case, claim, expected)
    if found.stands != position:
        by = f" (by {', '.join(found.facts)})" if found.facts else ""
        message = f"{expected}, got not met, but {claim} {_at(found.stands)}{by}"
        raise UnmetError(message)
    if not case.applies(rule):
        message = f"{expected}, got not met, because it is not meant for {case.service_type}"
        raise UnmetError(message)
    if claim not in failing_claims(rule, case.positions(rule.kloe)):
        message = f"{expected}, got not met, but because {unmet_words(rule, case.positions(rule.kloe))}"
        raise UnmetError(message)


def _at(position: str | None) -> str:
    return f"stands at {position}" if position else "is unknown"


def _no_position(case: Case, claim: str, expected: str) -> AssertionError:
    """What is wrong with a claim that has no position."""
    known = [one.id for one in case.rules.claims]
    if claim in known:
        return UnmetError(f"{expected}, but {claim} does not apply to {case.service_type}")
    return StepError(f"unknown claim {quote(claim)}; {suggest(claim, known, 'see `ratingengine show`')}", "RE807")


@_step("then", "CHARACTERISTIC does not apply", r"(?P<characteristic>\S+) does not apply")
def _(case: Case, characteristic: str) -> None:
    rule = case.rule(characteristic)
    if case.applies(rule):
        found = "met" if case.finding(rule) else "not met"
        message = f"expected {characteristic} not to apply, got {found}, as it is meant for {case.service_type}"
        raise UnmetError(message)


@_step(
    "then",
    "the judgement of KLOE is LEVEL because of GROUND, GROUND",
    r"the (?:rating|judgement) of (?P<of>\S+) is (?P<level>\S+) because of (?P<grounds>.+)",
)
def _(case: Case, of: str, level: str, grounds: str) -> None:
    verdict = case.verdict(of)
    expected = f"expected {of} {level_words(case.rules, case.level(level))}"
    if verdict.level != level:
        raise _other(case, verdict, expected, level)
    rests_on = [ground.id for ground in verdict.because]
    if sorted(rests_on) != sorted(_names(grounds)):
        differs = ground_differences(_names(grounds), rests_on)
        message = f"{expected} because of {grounds}, got it because of {', '.join(rests_on)}: {differs}"
        raise UnmetError(message)


def _other(case: Case, verdict: Verdict, expected: str, level: str | None = None) -> UnmetError:
    """That a verdict came out otherwise than expected, and why it did."""
    got = verdict_words(case.rules, verdict)
    return UnmetError(f"{expected}, got {got}, because ", lambda: reason_words(case.assessment, verdict, level))


_STATES = {
    "has insufficient evidence": "insufficient_evidence",
    "is not rated": "not_rated",
    "is not described": "not_described",
    "does not apply to this service": "not_applicable",
}


@_step(
    "then",
    "KLOE has insufficient evidence",
    r"(?P<of>\S+) (?P<state>has insufficient evidence|is not (?:rated|described)|does not apply to this service)",
)
def _(case: Case, of: str, state: str) -> None:
    verdict = case.verdict(of)
    if (verdict.state, verdict.level) != (_STATES[state], None):
        raise _other(case, verdict, f"expected that {of} {state}")


@_step(
    "then",
    "KLOE could be LEVEL to LEVEL",
    r"(?P<of>\S+) (?:could be (?P<low>\S+) to (?P<high>\S+)|is (?P<settled>settled))",
)
def _(case: Case, of: str, low: str | None, high: str | None, settled: str | None) -> None:
    verdict = case.verdict(of)
    found = f"{'settled' if verdict.settled else 'not settled'}: it could be {bounds_words(case.rules, verdict)}"
    if settled:
        expected = f"expected {of} to be settled"
    else:
        ends = [level_words(case.rules, case.level(one or "")) for one in (low, high)]
        expected = f"expected that {of} could be {' to '.join(ends)}"
    if verdict.settled != bool(settled) or not (settled or verdict.could_be == (low, high)):
        message = f"{expected}, got {found}"
        raise UnmetError(message)


@_step(
    "then",
    "the principles alone would make KLOE LEVEL",
    r"the principles alone would make (?P<of>\S+) (?P<level>\S+)",
)
def _(case: Case, of: str, level: str) -> None:
    verdict = case.verdict(of)
    expected = f"expected the principles alone to make {of} {level_words(case.rules, case.level(level))}"
    if verdict.computed != level:
        grounds = ", ".join(one.id for one in verdict.computed_because) or "nothing that is known"
        message = f"{expected}, got {level_words(case.rules, verdict.computed)}, because of {grounds}"
        raise UnmetError(message)


@_step("then", "the reasons for KLOE name ID, ID", r"the reasons for (?P<of>\S+) name (?P<names>.+)")
def _(case: Case, of: str, names: str) -> None:
    verdict = case.verdict(of)
    steps = list(case.assessment.why(of).walk())
    told = {step.id for step in steps} | {cite for step in steps for cite in step.cites}
    missing = [name for name in _names(names) if name not in told]
    if missing:
        expected = f"expected the reasons for {of} to name {', '.join(missing)}"
        message = f"{expected}, got {_verdict(case, verdict)}; they name {', '.join(sorted(told))}"
        raise UnmetError(message)


def _verdict(case: Case, verdict: Verdict) -> str:
    return f"{verdict_words(case.rules, verdict)}, because {reason_words(case.assessment, verdict)}"


_ENDS = ("fact", "principle", "limit", "event", "given", "carried_forward", "departure", "absence")


@_step(
    "then",
    "every reason for KLOE ends in a fact, a decision of people or a named absence",
    r"every reason for (?P<of>\S+) ends in a fact, a decision of people or a named absence",
)
def _(case: Case, of: str) -> None:
    case.verdict(of)
    ends = [one for one in case.assessment.why(of).walk() if not one.because]
    wrong = [one.id for one in ends if one.kind not in _ENDS]
    if wrong:
        message = f"expected every reason for {of} to end in something, but these end in nothing: {', '.join(wrong)}"
        raise UnmetError(message)


@_step(
    "then",
    "KLOE is not LEVEL because in CHARACTERISTIC the claim CLAIM is missing",
    r"(?P<of>\S+) is not (?P<level>\S+) because in (?P<characteristic>\S+) "
    r"the claim (?P<claim>\S+) (?P<outcome>is missing|speaks against it)",
)
def _(case: Case, of: str, level: str, characteristic: str, claim: str, outcome: str) -> None:
    verdict = case.verdict(of)
    case.level(level)
    case.rule(characteristic)
    expected = f"expected {of} not to be {level_words(case.rules, level)} because {claim} {outcome}"
    if verdict.level == level:
        raise _other(case, verdict, expected)
    pending, outcomes = [case.assessment.why_not(of, level)], dict[str, str]()
    while pending:
        one = pending.pop()
        pending += one.inputs
        supports = [support for support in one.supports if support.characteristic == characteristic]
        outcomes |= {s.claim: s.outcome for support in supports for way in support.alternatives for s in way}
    if outcomes.get(claim) != ("missing" if outcome == "is missing" else "against"):
        found = ", ".join(f"{name} is {_OUTCOMES[one]}" for name, one in outcomes.items())
        message = f"{expected}, got: in {characteristic} {found or 'nothing would support that level'}"
        raise UnmetError(message)


_OUTCOMES = {"fulfilled": "as it should be", "missing": "missing", "against": "against it"}


@_step(
    "then",
    "the fact ID is listed as unused because WORDS",
    r"the fact (?P<fact>\S+) is listed as unused because (?P<reason>.+)",
)
def _(case: Case, fact: str, reason: str) -> None:
    unused = {one.fact: one.reason for one in case.assessment.unused}
    if reason not in unused.get(fact, ""):
        found = f"unused because {unused[fact]}" if fact in unused else "that it is used, or was never given"
        message = f"expected the fact {fact} to be unused because {reason}, got {found}"
        raise UnmetError(message)


@_step("then", "it is noted that WORDS", r"it is noted that (?P<words>.+)")
def _(case: Case, words: str) -> None:
    warnings = case.assessment.warnings
    if not any(words in warning for warning in warnings):
        message = f"expected the note that {words}, got {'; '.join(warnings) or 'no note at all'}"
        raise UnmetError(message)


@_step("then", "the evidence is refused because WORDS", r"the evidence is refused because (?P<words>.+)")
def _(case: Case, words: str) -> None:
    if case.refusal is None:
        case.accepted  # noqa: B018 - where nothing was assessed, that is what is told
        message = f"expected the evidence to be refused because {words}, got it accepted"
        raise UnmetError(message)
    problems = [one.sentence for one in case.refusal.problems]
    if not any(words in one for one in problems):
        message = f"expected the evidence to be refused because {words}, got it refused because {'; '.join(problems)}"
        raise UnmetError(message)


def _names(words: str) -> list[str]:
    return [word.strip() for word in words.replace(" and ", ", ").split(",")]
