"""The report as one HTML page, for the reader, the provider and the reviewer.

The page needs nothing but itself: no script, no font, no address. It is the same to the byte for the same input, in
whatever order its facts come. `report.html.jinja` is its text and `report.css` its look.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from ratingengine.assessment import Assessment
from ratingengine.audit import Remark
from ratingengine.bounds import departures_behind, unsettled
from ratingengine.evidence import CarriedForward, Departure
from ratingengine.explanation import (
    Reason,
    capital,
    count,
    day,
    describe,
    limits_departed_from,
    listed,
    title,
)
from ratingengine.factlist import NumberedFact, number_facts
from ratingengine.judgement import Ground, Verdict
from ratingengine.sensitivitywords import Sections
from ratingengine.trace import Outcome, OutcomeWord, outcomes
from ratingengine.wording import half_words, meaning_words, rating_words

if TYPE_CHECKING:
    from jinja2 import Template


def as_html(
    assessment: Assessment,
    *,
    record: str = "",
    remarks: Sequence[Remark] = (),
    checks: Mapping[str, str] = MappingProxyType({}),
    moves: Mapping[str, Sections] = MappingProxyType({}),
    expand: bool = False,
) -> str:
    """The assessment as a whole HTML page: ratings, reasons, evidence, then a part each for provider and reviewer.

    ``record`` is the digest of the decision record that the page belongs to. ``remarks`` is what an audit found, and
    ``checks`` what each of its checks asked, so that those which found nothing are told too.
    ``moves`` gives, by what a verdict is on, headings with sentences on what holds it. ``expand`` opens all that is
    folded, for printing from browsers that leave it out.
    """
    facts = number_facts(assessment)
    return template("report.html.jinja").render(
        assessment=assessment,
        evidence=assessment.evidence,
        framework=assessment.framework,
        record=record,
        remarks=remarks,
        silent=[asks for check, asks in checks.items() if check not in {one.check for one in remarks}],
        moves=moves,
        expand=expand,
        facts=facts,
        by_fact={one.fact.id: one for one in facts},
        **_ratings(assessment),
        **_process(assessment, facts),
    )


@lru_cache(maxsize=3)
def template(name: str) -> Template:
    """A page of this package, in which everything is escaped, and nothing may be left out."""
    # Slow to load, and most commands write no page.
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        loader=PackageLoader("ratingengine", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(day=day, count=count, tint=tint, half_words=half_words)
    return environment.get_template(name)


# The colours that a scale may name and the style sheet knows; any other is shown as neutral, by word and mark alone.
_COLOURS = frozenset({"red", "yellow", "green", "cyan", "blue", "magenta"})


def tint(colour: str) -> str:
    """The class by which the style sheet knows a colour."""
    return f"tint-{colour if colour in _COLOURS else 'none'}"


class _Badge(NamedTuple):
    """How a rating is shown: by mark and word, with a tint on top."""

    mark: str
    word: str
    tint: str


@dataclass(frozen=True, slots=True)
class _Shown:
    """A verdict as the page shows it, with those that it is made from."""

    of: str
    title: str
    badge: _Badge
    origin: str
    could_be: tuple[_Badge, ...]
    settled: bool
    sentence: str
    unsettled: str
    departures: tuple[Departure, ...]
    meaning: str
    reason: Reason
    inputs: tuple[_Shown, ...] = ()


def _ratings(assessment: Assessment) -> dict[str, Any]:
    """What the page says of ratings: overall, each domain with its KLOEs, and the levels of findings."""
    framework = assessment.framework
    domains = []
    for rating in assessment.ratings:
        kloes = [assessment.verdict(kloe.id) for kloe in framework.kloes_of(rating.of)]
        domains.append(_show(assessment, rating, tuple(_show(assessment, one) for one in kloes)))
    return {
        "overall": _show(assessment, assessment.overall, tuple(domains)),
        "service_type": dict(framework.service_types)[assessment.evidence.service.type],
        "events": dict(framework.events),
        "legend": [_badge(assessment, level) for level in framework.levels],
        "titles": {one.of: title(assessment, one.of) for one in assessment.verdicts},
        "finding_badges": {one.characteristic: _badge(assessment, one.level) for one in assessment.findings},
        "significant": {one.characteristic for one in assessment.findings if one.significant},
    }


def _show(assessment: Assessment, verdict: Verdict, inputs: tuple[_Shown, ...] = ()) -> _Shown:
    mark, word = rating_words(assessment, verdict)
    reason = assessment.why(verdict.of)
    return _Shown(
        of=verdict.of,
        title=title(assessment, verdict.of),
        badge=_badge(assessment, verdict.level) if verdict.level else _Badge(mark, word, tint("")),
        origin=capital("; ".join(_origin(assessment, verdict))),
        could_be=tuple(_badge(assessment, level) for level in dict.fromkeys(verdict.could_be or ())),
        settled=verdict.settled,
        sentence=describe(assessment, verdict),
        unsettled=unsettled(assessment, verdict),
        departures=departures_behind(assessment, verdict),
        meaning=meaning_words(reason),
        reason=reason,
        inputs=inputs,
    )


def _badge(assessment: Assessment, name: str) -> _Badge:
    level = assessment.framework.level(name)
    return _Badge(level.mark, level.label, tint(level.colour))


def _origin(assessment: Assessment, verdict: Verdict) -> Iterator[str]:
    """Where a verdict comes from and how old it is, in a few words each."""
    evidence = assessment.evidence
    if verdict.departure:
        departure = next(one for one in evidence.departures if one.id == verdict.departure)
        by = f"by {departure.decided_by} on {day(departure.decided_on)}, approved by {departure.approved_by}"
        yield f"departure decided {by}"
    if verdict.given:
        yield _given(assessment, verdict.given)
    elif verdict.level and not verdict.departure:
        yield f"rated here on {day(evidence.assessed_on)}"
    for one in verdict.limits:
        if one.lowered and not verdict.departure:
            event = next(event for event in evidence.events if event.id == one.event)
            yield f"limited by {dict(assessment.framework.events)[event.event]} of {day(event.on)}"


def _given(assessment: Assessment, name: str) -> str:
    evidence = assessment.evidence
    one = next(decision for decision in evidence.levels_given if decision.id == name)
    if isinstance(one, CarriedForward):
        age = _age(one.rated_on, evidence.assessed_on)
        return f"carried forward from {day(one.rated_on)}, {age} at the assessment"
    return f"given by people: {one.made_by}, {day(one.made_on)}"


def _age(since: date, on: date) -> str:
    months = (on.year - since.year) * 12 + on.month - since.month - (on.day < since.day)
    if months < 1:
        return "less than a month old"
    years, months = divmod(months, 12)
    parts = [count(number, noun) for number, noun in ((years, "year"), (months, "month")) if number]
    return f"{listed(parts)} old"


def _process(assessment: Assessment, facts: Sequence[NumberedFact]) -> dict[str, Any]:
    """What the page says of process: outcomes by KLOE, which rules decided, and where people and rules differ."""
    found = outcomes(assessment)
    framework = assessment.framework
    return {
        "groups": _groups(assessment, facts),
        "outcomes": {kloe.id: _by_word(assessment, kloe.id, found) for kloe in framework.kloes},
        "counts": Counter(one.outcome for one in found),
        "decided": _decided(assessment),
        "differing": [one for one in assessment.verdicts if one.disagrees],
        "conflicting": [one for one in assessment.positions if one.conflicting],
        "given": {one.id: one for one in assessment.evidence.levels_given},
        "applied": {one.departure for one in assessment.verdicts if one.departure},
        "corrections": sorted(assessment.evidence.corrections, key=lambda one: one.id),
        "departures": sorted(assessment.evidence.departures, key=lambda one: one.id),
    }


def _groups(assessment: Assessment, facts: Sequence[NumberedFact]) -> list[tuple[str, list[NumberedFact]]]:
    """The facts that count under the KLOE that they bear on, then those that are not used."""
    kloes = [
        (title(assessment, kloe), list(those))
        for kloe, those in groupby((one for one in facts if not one.unused), key=lambda one: one.kloe)
    ]
    unused = [one for one in facts if one.unused]
    return [*kloes, ("Facts that are not used", unused)] if unused else kloes


def _by_word(assessment: Assessment, kloe: str, found: Sequence[Outcome]) -> Mapping[OutcomeWord, list[Outcome]]:
    words: dict[OutcomeWord, list[Outcome]] = {"met": [], "not_met": [], "unknown": [], "not_applicable": []}
    rules = {one.id for one in assessment.framework.characteristics_of(kloe)}
    for one in found:
        if one.characteristic in rules:
            words[one.outcome].append(one)
    return words


def _decided(assessment: Assessment) -> Mapping[str, Mapping[str, str]]:
    """The verdicts that each principle and limit decided, and what to add where another decision came after it."""
    decided: dict[str, dict[str, str]] = {}
    for verdict in assessment.verdicts:
        is_given = verdict.given and not (verdict.departure or verdict.limits)
        later = " (before people gave a level)" if is_given else " (before a departure or limit)"
        lifted = [Ground("limit", name) for name in limits_departed_from(assessment, verdict)]
        grounds = dict.fromkeys((*verdict.computed_because, *lifted), later) | dict.fromkeys(verdict.because, "")
        for ground, still in grounds.items():
            if ground.kind in ("principle", "limit"):
                decided.setdefault(ground.id, {})[verdict.of] = still
    return decided
