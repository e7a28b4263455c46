"""The words that every report shares: how a rating, its origin, a reason or a missing condition is said.

A rating is always shown by word and by mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ratingengine.alternatives import Standing, Support, Tried, WhyNot
from ratingengine.bounds import departures_behind
from ratingengine.evidence import CarriedForward
from ratingengine.explanation import Reason, day
from ratingengine.judgement import Verdict
from ratingengine.principles import Test, test_words

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment

_STATES = {
    "insufficient_evidence": "Insufficient evidence",
    "not_described": "Not described",
    "not_applicable": "Does not apply",
    "not_rated": "Not rated",
}
_NO_MARK = "–"


def rating_words(assessment: Assessment, verdict: Verdict) -> tuple[str, str]:
    """The mark and the word that a verdict is shown by."""
    if verdict.level is None:
        return _NO_MARK, _STATES[verdict.state]
    level = assessment.framework.level(verdict.level)
    return level.mark, level.label


def standing_words(assessment: Assessment, verdict: Verdict) -> str:
    """What must be known beside a rating: where it comes from, and what it could still become, by the levels' marks."""
    words = [_origin(assessment, verdict)] if _origin(assessment, verdict) else []
    given = " given the departures" if departures_behind(assessment, verdict) else ""
    if verdict.settled:
        words += [] if words else [f"settled{given}"]
    elif verdict.level and verdict.could_be:
        low, high = (assessment.framework.level(level).mark for level in verdict.could_be)
        words.append(f"not settled: {low} to {high}{given}")
    return ", ".join(words)


def legend(assessment: Assessment) -> str:
    """The marks and their words, from worst to best."""
    return "   ".join(f"{level.mark} {level.label}" for level in assessment.framework.scale.levels)


def _origin(assessment: Assessment, verdict: Verdict) -> str:
    lowered = "limited by an event" if any(one.lowered for one in verdict.limits) else ""
    last = "by a departure" if verdict.departure else lowered
    return ", ".join(one for one in (_given(assessment, verdict), last) if one)


def _given(assessment: Assessment, verdict: Verdict) -> str:
    if verdict.given is None:
        return ""
    for one in assessment.evidence.carried_forward:
        if one.id == verdict.given:
            return _carried(one)
    return "given by people"


def _carried(one: CarriedForward) -> str:
    return f"carried forward, {day(one.rated_on)}"


def rests_on(assessment: Assessment) -> str:
    """How much of the framework the overall rating rests on, and what `not settled` means, in a line."""
    rated = [one for one in assessment.ratings if one.level]
    line = f"The overall rating rests on {len(rated)} of {len(assessment.ratings)} domains."
    if all(one.settled for one in (assessment.overall, *rated)):
        return line
    return f"{line} Not settled: what is unknown could still bring it anywhere between the marks."


def heading(assessment: Assessment) -> tuple[str, str, str]:
    """Who was assessed; as what and when; and by which framework."""
    evidence, framework = assessment.evidence, assessment.framework
    kind = dict(framework.service_types)[evidence.service.type]
    where = f", {evidence.service.location}" if evidence.service.location else ""
    return (
        f"{evidence.service.organisation}{where}",
        f"{kind}, assessed on {day(evidence.assessed_on)} ({evidence.assessment})",
        f"by {framework.title} ({framework.id}, {framework.publisher})",
    )


def kloes_to_show(assessment: Assessment, rating: Verdict) -> list[Verdict]:
    """The KLOEs of a domain, where anything is known of one of them."""
    kloes = {kloe.id for kloe in assessment.framework.kloes_of(rating.of)}
    verdicts = [one for one in assessment.judgements if one.of in kloes]
    return verdicts if any(one.level for one in verdicts) else []


_WITHOUT_LEVEL = ("not_rated", "not_described")


def verdicts_to_explain(assessment: Assessment) -> list[Verdict]:
    """Overall, the domains, and the KLOEs, each said once: the trees of what was rated here."""
    rated = [one for one in assessment.judgements if one.level or one.state in _WITHOUT_LEVEL]
    domains = [one for one in assessment.ratings if one.level or one.state in _WITHOUT_LEVEL]
    return [assessment.overall, *domains, *rated]


def shorten(reason: Reason) -> Reason:
    """The tree without what other trees of the same report say: verdicts below the first keep their sentence alone."""
    because = tuple(
        replace(one, because=(), cites=(), meaning="") if one.kind == "verdict" else _without_sources(one)
        for one in reason.because
    )
    return replace(reason, because=because)


def _without_sources(reason: Reason) -> Reason:
    """The same step with only the first word of its source, and with what was found besides in a line each."""
    if not (reason.because or reason.source):
        return reason
    because = tuple(_without_sources(one) for one in reason.because)
    if reason.kind == "besides":
        because = tuple(replace(one, because=()) if one.kind in ("finding", "claim") else one for one in because)
    return replace(reason, source=reason.source.partition(":")[0], because=because)


def reason_label(reason: Reason) -> str:
    """One step of an explanation in a line: what it says, then its id and the statements it cites."""
    if reason.kind in ("verdict", "absence", "besides"):
        return reason.says
    name = f"{reason.kind.replace('_', ' ')} {reason.id}"
    about = f"{reason.says} ({', '.join([name, *reason.cites])})"
    return f"{about} [{reason.source}]" if reason.source else about


def meaning_words(reason: Reason) -> str:
    """What the standard describes the level of a rating to be like, with the statements that say so."""
    return f"{reason.meaning} ({', '.join(reason.cites)})" if reason.cites else reason.meaning


def remarks(assessment: Assessment) -> Iterator[tuple[str, list[str]]]:
    """What a reader must take note of beside the reasons: warnings, conflicts and facts not used, under headings."""
    if assessment.warnings:
        yield "Take note", list(assessment.warnings)
    conflicting = [
        f"{one.claim}: {', '.join(one.facts)}; it stands at {one.stands}"
        for one in assessment.positions
        if one.conflicting
    ]
    if conflicting:
        yield "Facts that conflict", conflicting
    if assessment.unused:
        yield "Facts not used", [f"{one.fact}: {one.reason}" for one in assessment.unused]


def why_not_lines(why_not: WhyNot, labels: Mapping[str, str]) -> Iterator[str]:
    """How near each principle that gives the level came to holding."""
    if not why_not.described:
        yield "the standard does not describe this level here, so only people can give it"
        return
    if why_not.decided and not why_not.reached:
        yield f"people decided its level by {why_not.decided}, so no evidence brings it there"
        return
    for tried in why_not.principles:
        yield _tried_line(tried, labels)
    if why_not.reached:
        yield "it is at this level"


def _tried_line(tried: Tried, labels: Mapping[str, str]) -> str:
    if tried.overtaken_by:
        return f"principle {tried.principle} holds, but {tried.overtaken_by} decides"
    ways = [", ".join(_test_words(test, number, labels) for test, number in way) for way in tried.ways]
    asks = f" asks for {' or '.join(way for way in ways if way)}" if any(ways) else ""
    return f"principle {tried.principle}{asks}"


def _test_words(test: Test, number: int, labels: Mapping[str, str]) -> str:
    return f"{test_words(test, labels)} (there are {number})"


def support_line(support: Support) -> str:
    """A characteristic and whether it is met."""
    return f"{support.characteristic}: {'met' if support.met else 'not met'}"


def standing_lines(support: Support) -> Iterator[str]:
    """What in a characteristic is fulfilled, missing or speaks against it."""
    for number, way in enumerate(support.alternatives):
        for one in way:
            yield f"{'or ' if number else ''}{_standing(one)}"


_HALVES = {"yes": "yes", "at_least_partly": "partly or yes", "at_most_partly": "partly or no", "no": "no"}


def half_words(half: str) -> str:
    """Where a claim must stand for a condition on it to hold."""
    return _HALVES[half]


def _standing(one: Standing) -> str:
    wanted = half_words(one.half)
    if one.outcome == "missing":
        return f"{one.claim} should stand at {wanted}: nothing is known of it"
    facts = f" by {', '.join(one.facts)}" if one.facts else ""
    if one.outcome == "fulfilled":
        return f"{one.claim} stands at {one.stands}{facts}, as it should"
    return f"{one.claim} should stand at {wanted}, and stands at {one.stands}{facts}"
