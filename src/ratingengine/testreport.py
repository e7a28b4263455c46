"""How the outcomes of scenarios are told: line by line for people, as JSON for programs, or as GitHub's annotations."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ratingengine.errors import visible
from ratingengine.explanation import count
from ratingengine.playing import Outcome, Played, State
from ratingengine.problemforms import problem_as_mapping, problems_as_annotations

_STATES: dict[State, str] = {
    "passed": "passed",
    "failed": "failed",
    "undefined": "with an undefined step",
    "refused": "with refused evidence",
    "broken": "that cannot be played",
}


def is_fault(one: Played) -> bool:
    """Whether anything in a file did not pass."""
    return bool(one.problems) or any(outcome.state != "passed" for outcome in one.outcomes)


def text_lines(played: Sequence[Played]) -> Iterator[str]:
    """What did not pass, each with its place, code and scenario; then how many scenarios came out how."""
    for one in played:
        yield from (str(problem) for problem in one.problems)
        for outcome, others in _told_once(one.outcomes):
            yield visible(f"{outcome.scenario.path}:{outcome.problem.line}: {outcome.says} [{outcome.code}]")
            rule = f"{outcome.scenario.rule} / " if outcome.scenario.rule else ""
            more = f", and {count(others, 'other scenario')} of this file" if others else ""
            cells = ", ".join(f"{name} = {cell}" for name, cell in outcome.scenario.example)
            row = f" ({cells})" if cells else ""
            yield f"    in the scenario: {rule}{outcome.scenario.title}{row}{more}"
    yield summary(played)


def _told_once(outcomes: Sequence[Outcome]) -> Iterator[tuple[Outcome, int]]:
    """What did not pass, once for each place and sentence, with how many more scenarios it is true of."""
    failed = [one for one in outcomes if one.state != "passed"]
    number = Counter(_key(one) for one in failed)
    told = set[object]()
    for one in failed:
        if _key(one) not in told:
            told.add(_key(one))
            yield one, number[_key(one)] - 1


def _key(one: Outcome) -> tuple[object, ...]:
    return (one.problem.line, one.problem.column, one.says, one.scenario.example)


def summary(played: Sequence[Played]) -> str:
    """How many scenarios of how many files came out how."""
    states = Counter(outcome.state for one in played for outcome in one.outcomes)
    parts = [f"{states[state]} {words}" for state, words in _STATES.items() if states[state]]
    unread = sum(bool(one.problems) for one in played)
    parts += [f"{count(unread, 'file')} not readable"] if unread else []
    return f"{count(states.total(), 'scenario')} in {count(len(played), 'feature file')}: {', '.join(parts)}"


def as_mapping(played: Sequence[Played]) -> dict[str, Any]:
    """Every outcome as plain data."""
    return {
        "files": len(played),
        "states": Counter(outcome.state for one in played for outcome in one.outcomes),
        "problems": [problem_as_mapping(problem) for one in played for problem in one.problems],
        "scenarios": [_outcome(outcome) for one in played for outcome in one.outcomes],
    }


def as_json(played: Sequence[Played]) -> str:
    """Every outcome as JSON."""
    return json.dumps(as_mapping(played), ensure_ascii=False, indent=2)


def _outcome(one: Outcome) -> dict[str, Any]:
    scenario = one.scenario
    found: dict[str, Any] = {
        "path": scenario.path,
        "line": scenario.line,
        "rule": scenario.rule,
        "scenario": scenario.title,
        "state": one.state,
    }
    if scenario.example:
        found["example"] = dict(scenario.example)
    if one.state == "passed":
        return found
    step = one.step.text if one.step else ""
    return found | {"code": one.code, "says": one.says, "step": step, "step_line": one.problem.line}


def github_lines(played: Sequence[Played], root: Path) -> Iterator[str]:
    """What did not pass as annotations for GitHub Actions, then the summary; ``root`` is where paths begin."""
    for one in played:
        failed = (outcome.problem for outcome, _ in _told_once(one.outcomes))
        yield from problems_as_annotations((*one.problems, *failed), root)
    yield summary(played)
