"""Living documentation: the rules of frameworks beside the scenarios that test them, with how those came out just now.

One HTML page that needs nothing but itself, as the report does; `livingdocs.html.jinja` is its text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ratingengine.characteristics import Band, Characteristic, Claim, ForSome, Measure
from ratingengine.coveragereport import share_words
from ratingengine.exercise import Exercise
from ratingengine.explanation import count, day, listed
from ratingengine.framework import Framework
from ratingengine.htmlreport import template, tint
from ratingengine.playing import Outcome, Played, State, framework_of
from ratingengine.principles import LINKED, STAGES, Limit, Principle, test_words
from ratingengine.scenarios import Scenario
from ratingengine.testreport import summary
from ratingengine.vocabulary import recognise
from ratingengine.wording import half_words


class Result(NamedTuple):
    """How an outcome is shown: by mark and word, with a tint on top."""

    mark: str
    word: str
    tint: str


RESULTS: dict[State, Result] = {
    "passed": Result("✓", "Passed", "tint-green"),
    "failed": Result("✗", "Failed", "tint-red"),
    "undefined": Result("?", "Undefined step", "tint-yellow"),
    "refused": Result("✗", "Evidence refused", "tint-yellow"),
    "broken": Result("✗", "Not playable", "tint-yellow"),
}


@dataclass(frozen=True, slots=True)
class Book:
    """A framework with the scenarios on it, by what they test.

    ``lacking`` gives, for each characteristic that lacks a scenario in which it is met, or one in which it is not,
    which of them it lacks. ``features`` holds by path the scenarios on no single KLOE, and
    ``exercise`` what all of them show, where that was asked for.
    """

    framework: Framework
    rules: Mapping[str, Sequence[Outcome]]
    kloes: Mapping[str, Sequence[Outcome]]
    features: Mapping[tuple[str, str], Sequence[Outcome]]
    exercise: Exercise | None
    lacking: Mapping[str, str]
    states: Mapping[State, int]


def as_living_docs(
    frameworks: Sequence[Framework], played: Sequence[Played], exercises: Sequence[Exercise] = ()
) -> str:
    """The rules of some frameworks and the scenarios on them, with their outcomes, as one HTML page.

    With ``exercises``, it tells too what of those frameworks the scenarios show.
    """
    exercise = {one.framework.id: one for one in exercises}
    words = {
        "applicability": _applicability,
        "bands": _bands,
        "tests": _tests,
        "limit_words": _limit_words,
        "tally": _tally,
        "share_words": share_words,
    }
    return template("livingdocs.html.jinja").render(
        books=[_book(one, played, exercise.get(one.id)) for one in frameworks],
        strays=_strays(frameworks, played),
        problems=[problem for one in played for problem in one.problems],
        failing=[outcome for _, outcome in _outcomes(played) if outcome.state != "passed"],
        summary=summary(played),
        results=RESULTS,
        stages=STAGES,
        day=day,
        tint=tint,
        half_words=half_words,
        **words,
    )


def _book(framework: Framework, played: Sequence[Played], exercise: Exercise | None) -> Book:
    rules: dict[str, list[Outcome]] = {}
    kloes: dict[str, list[Outcome]] = {}
    features: dict[tuple[str, str], list[Outcome]] = {}
    shown: set[tuple[str, bool]] = set()
    states: Counter[State] = Counter()
    for one, outcome in _outcomes(played):
        if framework_of(outcome.scenario) != framework.id:
            continue
        states[outcome.state] += 1
        named = list(_named(outcome.scenario, framework))
        expected = [(name, met) for name, met in named if met is not None]
        if outcome.state == "passed":
            shown |= set(expected)
        characteristics = [name for name, _ in expected]
        judged = [name for name, met in named if met is None]
        if characteristics:
            rules.setdefault(characteristics[0], []).append(outcome)
        elif judged:
            kloes.setdefault(judged[0], []).append(outcome)
        else:
            features.setdefault((one.path, one.feature.title if one.feature else ""), []).append(outcome)
    return Book(framework, rules, kloes, features, exercise, dict(_lacking(framework, shown)), states)


def _outcomes(played: Sequence[Played]) -> Iterator[tuple[Played, Outcome]]:
    return ((one, outcome) for one in played for outcome in one.outcomes)


def _named(scenario: Scenario, framework: Framework) -> Iterator[tuple[str, bool | None]]:
    """The characteristics that a scenario expects to be met or not, and the KLOEs that it expects something of."""
    rules, kloes = {one.id for one in framework.characteristics}, {one.id for one in framework.kloes}
    for step in scenario.steps:
        found = recognise(step.kind, step.text) if step.kind == "then" else None
        words = found[1] if found else {}
        if words.get("characteristic") in rules and "of" not in words:
            yield str(words["characteristic"]), "facts" in words
        elif words.get("of") in kloes:
            yield str(words["of"]), None


def _lacking(framework: Framework, shown: set[tuple[str, bool]]) -> Iterator[tuple[str, str]]:
    for one in framework.characteristics:
        missing = [words for met, words in ((True, "is met"), (False, "is not met")) if (one.id, met) not in shown]
        if missing:
            yield one.id, f"no scenario in which it {' and none in which it '.join(missing)}"


def _strays(frameworks: Sequence[Framework], played: Sequence[Played]) -> list[Outcome]:
    """What names no framework that is shown, so that no scenario is left out of the page."""
    shown = {one.id for one in frameworks}
    return [outcome for _, outcome in _outcomes(played) if framework_of(outcome.scenario) not in shown]


def _applicability(framework: Framework, one: ForSome) -> str:
    titles = dict(framework.service_types)
    if one.applies_to:
        return f"Only for: {', '.join(titles[name] for name in one.applies_to)}."
    if one.does_not_apply_to:
        return f"Not for: {', '.join(titles[name] for name in one.does_not_apply_to)}."
    return ""


def _bands(measure: Measure) -> list[str]:
    """Where a figure leaves a claim, in a sentence for each day from which that is so."""
    return [
        f"From {day(since)}: yes at {_band(bands.yes)}, partly at {_band(bands.partly)}, else no; in {measure.unit}"
        for since, bands in sorted(measure.bands.items())
    ]


def _band(band: Band) -> str:
    return f"{band.at_least} or more" if band.at_least is not None else f"{band.at_most} or less"


def _tests(framework: Framework, principle: Principle) -> str:
    """What a principle asks for, in words; nothing where it always holds."""
    labels = {level.id: level.label for level in framework.scale.levels}
    ways = [", ".join(test_words(test, labels) for test in way) for way in principle.ways]
    return "; or ".join(way for way in ways if way)


def _limit_words(framework: Framework, limit: Limit) -> str:
    """What a limit does, and when."""
    titles = {one.id: one.title for one in framework.domains}
    at = "the domain that it is linked to" if limit.at == LINKED else titles.get(limit.at, "the overall rating")
    event = dict(framework.events)[limit.event]
    return f"On the event {event}: {at} no better than {framework.level(limit.no_better_than).label}"


def _tally(book: Book) -> list[tuple[str, str]]:
    """How much there is of everything."""
    framework = book.framework
    lists: dict[str, Sequence[Claim | Characteristic | Principle | Limit]] = {
        "claim": framework.claims,
        "characteristic": framework.characteristics,
        "principle": framework.principles,
        "limit": framework.limits,
    }
    holds = listed([count(len(those), noun) for noun, those in lists.items()])
    outcomes = [f"{book.states[state]} {one.word.lower()}" for state, one in RESULTS.items() if state in book.states]
    both = len(framework.characteristics) - len(book.lacking)
    return [
        ("Holds", f"{count(len(framework.domains), 'domain')}, {count(len(framework.kloes), 'KLOE')}, {holds}"),
        ("Scenarios", f"{sum(book.states.values())}: {', '.join(outcomes) or 'none'}"),
        ("Tested both ways", f"{both} of {count(len(framework.characteristics), 'characteristic')}"),
    ]
