"""Bounds: how far what is unknown could still move a verdict, in words, and which departures that supposes.

Bounds take every departure as it stands, applied or not. Evidence can change what a departure departs from, and with
that end it or bring it to apply, so whoever is told of bounds is told of those departures too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ratingengine.evidence import Departure
from ratingengine.explanation import inputs_of, listed
from ratingengine.judgement import Verdict

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment


def unsettled(assessment: Assessment, verdict: Verdict) -> str:
    """In words, how far what is unknown could move a verdict, and by which departures; nothing where it could not."""
    if verdict.could_be is None:
        return ""
    departures = _departure_words(assessment, verdict)
    if verdict.settled:
        return f"Settled only as long as {departures}." if departures else ""
    low, high = (assessment.framework.level(level).label for level in verdict.could_be)
    where = f"to {low}" if low == high else f"anywhere from {low} to {high}"
    supposed = f", as long as {departures}" if departures else ""
    return f"Not settled: {_what_could_move(assessment, verdict)} could bring it {where}{supposed}."


def departures_behind(assessment: Assessment, verdict: Verdict) -> tuple[Departure, ...]:
    """The departures, applied or not, that a verdict and its bounds suppose to stay so: evidence could change that.

    Each is on the verdict or on one that it is made from. Evidence cannot change what people gave or carried forward,
    nor an event, so no departure from those is among them.
    """
    names = {one.of for one in _movable(assessment, verdict)}
    return tuple(one for one in assessment.evidence.departures if one.of in names)


def _movable(assessment: Assessment, verdict: Verdict) -> Iterator[Verdict]:
    """A verdict and those that it is made from, as far as evidence reaches while departures stand as they do."""
    if verdict.given or verdict.state == "not_applicable":
        return
    yield verdict
    if not verdict.departure:
        for one in inputs_of(assessment, verdict):
            yield from _movable(assessment, one)


def _departure_words(assessment: Assessment, verdict: Verdict) -> str:
    applied = {one.departure for one in assessment.verdicts}
    departures = departures_behind(assessment, verdict)
    states = (
        ("applies", "apply", [one.id for one in departures if one.id in applied]),
        ("does not apply", "do not apply", [one.id for one in departures if one.id not in applied]),
    )
    return " and ".join(
        f"the departure {names[0]} {one}" if len(names) == 1 else f"the departures {listed(names)} {several}"
        for one, several, names in states
        if names
    )


def _what_could_move(assessment: Assessment, verdict: Verdict) -> str:
    """Evidence, people, or both: of some parts the standard describes no level, or not each, and people can give it."""
    parts = list(_movable(assessment, verdict))
    kloes = [one for one in parts if one.stage == "judgement"]
    by_evidence = any(position.stands is None for one in kloes for position in assessment.positions_on(one.of))
    by_people = any(not inputs_of(assessment, one) for one in parts if one.stage != "judgement") or any(
        {*(one.could_be or ())} & {*assessment.framework.not_described(one.of)} for one in kloes
    )
    if not by_people:
        return "evidence on what is unknown"
    people = "levels that people give where the standard describes none"
    return f"evidence on what is unknown, or {people}," if by_evidence else people
