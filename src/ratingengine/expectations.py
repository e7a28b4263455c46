"""The words of a scenario that fails: what came out, and by which findings, claims and facts it did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ratingengine.alternatives import Tried
from ratingengine.assessment import Assessment
from ratingengine.characteristics import Characteristic, Condition
from ratingengine.explanation import inputs_of
from ratingengine.framework import Framework
from ratingengine.judgement import Ground, Verdict, is_counted
from ratingengine.positions import Position
from ratingengine.principles import Test, counted
from ratingengine.wording import half_words, why_not_lines

_MOST = 3  # of like reasons, so that the sentence stays one
_STATES = {
    "insufficient_evidence": "insufficient evidence",
    "not_described": "not described",
    "not_applicable": "does not apply to this service",
    "not_rated": "not rated",
}
_DECISIONS = {
    "given": "people gave it in",
    "carried_forward": "it was carried forward in",
    "limit": "of the limit",
    "event": "of the event",
    "departure": "of the departure",
    "principle": "of the principle",
}
_BY_RULES = ("principle", "finding", "judgement", "rating")
_INPUTS = {"judgement": "judgements", "domain": "ratings"}


def level_words(framework: Framework, level: str | None) -> str:
    """The label of a level as it stands within a sentence."""
    if level is None:
        return "no level"
    label = framework.level(level).label
    return label[0].lower() + label[1:] if label[1:].islower() else label


def verdict_words(framework: Framework, verdict: Verdict) -> str:
    """What a verdict came to: its level, or why it has none."""
    return level_words(framework, verdict.level) if verdict.level else _STATES[verdict.state]


def bounds_words(framework: Framework, verdict: Verdict) -> str:
    """What a verdict could still become."""
    if verdict.could_be is None:
        return "nothing else, as it is not rated"
    low, high = (level_words(framework, level) for level in verdict.could_be)
    return f"only {low}" if low == high else f"{low} to {high}"


def reason_words(assessment: Assessment, verdict: Verdict, expected: str | None = None) -> str:
    """Why a verdict came out as it did, from its grounds down to the facts.

    Where a higher level was ``expected``, what speaks for that one is left out, and what it still takes is told.
    """
    if verdict.level is None:
        found = [one.characteristic for one in assessment.findings if one.kloe == verdict.of]
        if found:
            return f"no principle holds for {_several([finding_words(assessment, one) for one in found])}"
        absence = next((one.says for one in assessment.why(verdict.of).because if one.kind == "absence"), "")
        return (absence[:1].lower() + absence[1:]).rstrip(".") or "it is not meant for this type of service"
    by_rules = all(one.kind in _BY_RULES for one in verdict.because)
    if expected and by_rules and assessment.framework.rank(expected) > assessment.framework.rank(verdict.level):
        return "; ".join(_hindrances(assessment, verdict, expected))
    told = [one for one in verdict.because if one.kind != "principle"] or verdict.because
    return _several([_ground_words(assessment, one) for one in told])


def _hindrances(assessment: Assessment, verdict: Verdict, level: str) -> Iterator[str]:
    """What keeps a verdict below a level: its own grounds, what the level takes, and what that lacks."""
    principle, *grounds = verdict.because
    against = [one for one in grounds if _is_below(assessment, one, level)] or [principle]
    yield _several([_ground_words(assessment, one) for one in against])
    why = assessment.why_not(verdict.of, level)
    labels = {one: level_words(assessment.framework, one) for one in assessment.framework.levels}
    near = _nearest(why.principles)
    yield from why_not_lines(replace(why, principles=near), labels) if near else [f"no principle gives {labels[level]}"]
    failing = list(dict.fromkeys(test for one in near for way in one.ways for test, _ in way))
    too_many = [one for test in failing for one in _counted(assessment, verdict, test)]
    lacking = [one.characteristic for one in why.supports if not one.met] if _asks_for(level, failing, labels) else []
    for found in (
        [_ground_words(assessment, one) for one in dict.fromkeys(too_many) if one not in against],
        [_missing_words(assessment, one) for one in lacking],
    ):
        if found:
            yield _several(found)


def _is_below(assessment: Assessment, ground: Ground, level: str) -> bool:
    if ground.kind == "finding":
        found: str | None = assessment.framework.characteristic(ground.id).level
    else:
        found = assessment.verdict(ground.id).level
    return found is None or assessment.framework.rank(found) < assessment.framework.rank(level)


def _nearest(principles: Iterable[Tried]) -> tuple[Tried, ...]:
    """Of the principles that give a level the one that fails by the fewest tests, with those alone."""
    failing = [one._replace(ways=tuple(_failing(one))) for one in principles]
    return tuple(sorted(failing, key=lambda one: min(map(len, one.ways), default=0))[:1])


def _failing(tried: Tried) -> Iterator[tuple[tuple[Test, int], ...]]:
    """Of each way in which a principle could hold, the tests that do not pass."""
    for way in tried.ways:
        yield tuple((test, number) for test, number in way if not test.holds({test.field: number}))


def _counted(assessment: Assessment, verdict: Verdict, test: Test) -> Iterator[Ground]:
    """What a test counts of which there must not be more."""
    if test.comparison == "at_least":
        return
    levels, inputs = assessment.framework.levels, list(inputs_of(assessment, verdict))
    what, below = counted(test.field, levels), {verdict.of, *(one.of for one in inputs)}
    for one in inputs:
        if what.what == _INPUTS[one.stage] and one.level in what.levels:
            yield Ground("judgement" if one.stage == "judgement" else "rating", one.of)
    for finding in assessment.findings:
        if finding.kloe in below and is_counted(test, finding, levels):
            yield Ground("finding", finding.characteristic)


def _asks_for(level: str, failing: Iterable[Test], levels: Iterable[str]) -> bool:
    """Whether more characteristics of a level would help."""
    wanted = [counted(one.field, list(levels)) for one in failing if one.comparison == "at_least"]
    return any(one.what == "findings" and level in one.levels for one in wanted)


def _missing_words(assessment: Assessment, characteristic: str) -> str:
    positions = {one.claim: one for one in assessment.positions}
    return f"{characteristic} is not met: {unmet_words(assessment.framework.characteristic(characteristic), positions)}"


def _ground_words(assessment: Assessment, ground: Ground) -> str:
    if ground.kind == "finding":
        return finding_words(assessment, ground.id)
    if ground.kind in ("judgement", "rating"):
        below = assessment.verdict(ground.id)
        level = verdict_words(assessment.framework, below)
        return f"{ground.id} is {level} ({reason_words(assessment, below)})"
    return f"{_DECISIONS.get(ground.kind, 'of')} {ground.id}"


def finding_words(assessment: Assessment, characteristic: str) -> str:
    """A characteristic that is met, with where its claims stand and by which facts."""
    finding = next(one for one in assessment.findings if one.characteristic == characteristic)
    positions = {one.claim: one for one in assessment.positions}
    return f"{characteristic}: {_several([_stands(positions[claim]) for claim in finding.claims])}"


def unmet_words(rule: Characteristic, positions: Mapping[str, Position]) -> str:
    """Why a characteristic is not met: what of each of its ways is missing or speaks against it."""
    ways = []
    for way in rule.when.ways:
        failing = (one for one in way if not _holds(one, positions))
        ways.append(" and ".join(_fails(one, positions) for one in failing))
    return ", and ".join(dict.fromkeys(ways))


def failing_claims(rule: Characteristic, positions: Mapping[str, Position]) -> list[str]:
    """The claims by which a characteristic is not met, in any of its ways."""
    return [one.claim for way in rule.when.ways for one in way if not _holds(one, positions)]


def _holds(condition: Condition, positions: Mapping[str, Position]) -> bool:
    position = positions.get(condition.claim)
    return position is not None and condition.holds(position.stands)


def _fails(condition: Condition, positions: Mapping[str, Position]) -> str:
    position = positions.get(condition.claim)
    if position is None:
        return f"claim {condition.claim} does not apply to this service"
    if position.stands is None:
        return f"nothing is known of claim {condition.claim}"
    return f"{_stands(position)}, where it takes {half_words(condition.half)}"


def _stands(position: Position) -> str:
    return f"claim {position.claim} stands at {position.stands} ({_facts(position.facts)})"


def _facts(names: Sequence[str]) -> str:
    return f"{'fact' if len(names) == 1 else 'facts'} {', '.join(names)}"


def ground_differences(expected: Iterable[str], found: Iterable[str]) -> str:
    """Which grounds were named without being there, and which were there without being named."""
    return "; ".join(_differences(sorted(set(expected)), sorted(set(found))))


def _differences(expected: Sequence[str], found: Sequence[str]) -> Iterator[str]:
    surplus = [one for one in expected if one not in found]
    unnamed = [one for one in found if one not in expected]
    if surplus:
        yield f"it does not rest on {', '.join(surplus)}"
    if unnamed:
        yield f"the step leaves out {', '.join(unnamed)}"
    if not surplus and not unnamed:
        yield "one of them is named twice, or in another order"


def _several(parts: Sequence[str]) -> str:
    more = len(parts) - _MOST
    shown = ", ".join(parts[:_MOST])
    return f"{shown} and {more} more" if more > 0 else shown
