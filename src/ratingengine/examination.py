"""An examination: everything that `check` can find wrong with one framework, as problems at their places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from ratingengine.completeness import Gaps, Wording, coverage, repeated_names, stale, uncovered
from ratingengine.errors import InputError, Problem
from ratingengine.flaws import Proved
from ratingengine.framework import Framework
from ratingengine.places import Kind, Places, places_of
from ratingengine.problemforms import problem_as_mapping
from ratingengine.rulebook import folder_of, load_framework
from ratingengine.soundness import as_mapping, prove, prove_editions
from ratingengine.todos import todos


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found in one framework, by its id or, where it cannot be read, by the folder or file that is wrong.

    ``framework``, ``gaps``, ``places`` and ``proved`` are there where the files have no problem; ``problems`` hold the
    gaps and the flaws too.
    """

    name: str
    problems: tuple[Problem, ...]
    framework: Framework | None = None
    gaps: Gaps | None = None
    places: Places | None = None
    proved: Proved | None = None

    def held_against(self, wordings: Iterable[Wording]) -> Examination:
        """The same, with a problem for each statement that the official document no longer words so."""
        found = stale(wordings, self.places) if self.places else ()
        return replace(self, problems=(*self.problems, *found))


def examine(folder: str | Path, features_of: Callable[[Framework], Path | None]) -> Examination:
    """Read a framework from its files, and look for what is wrong with them and what of the standard is left out.

    ``features_of`` gives the folder of its feature files, or ``None`` where there is none to look at.
    """
    try:
        framework = load_framework(folder)
    except InputError as broken:
        return Examination(str(folder), broken.problems)
    features = features_of(framework)
    unread: Sequence[Problem] = ()
    try:
        gaps = coverage(framework, features)
    except InputError as broken:
        features, unread, gaps = None, broken.problems, coverage(framework)
    places, proved = places_of(folder), prove(framework)
    found = (*unread, *uncovered(gaps, places), *(repeated_names(features) if features else ()))
    problems = (*found, *flaw_problems(proved, places), *todos(folder_of(folder)))
    return Examination(framework.id, problems, framework, gaps, places, proved)


def in_succession(examined: Sequence[Examination]) -> list[Examination]:
    """The same, with what is wrong between frameworks of which one takes the place of another."""
    joined = prove_editions([one.framework for one in examined if one.framework])
    found = []
    for one in examined:
        own = Proved(
            tuple(flaw for flaw in joined.flaws if flaw.about[0][1] == one.name),
            tuple(line for line in joined.shown if line.startswith(f"editions: {one.name} ")),
            tuple(line for line in joined.notes if line.startswith(f"{one.name} ")),
        )
        problems = (*one.problems, *flaw_problems(own, one.places)) if one.places else one.problems
        found.append(replace(one, problems=problems, proved=one.proved + own if one.proved else None))
    return found


def flaw_problems(proved: Proved, places: Places) -> Iterator[Problem]:
    """A problem for each flaw that was proved, where the first thing stands that it is about."""
    for flaw in proved.flaws:
        kind, name = flaw.about[0]
        advice = f"{flaw.advice}, as by this: {flaw.mend.says}" if flaw.mend else flaw.advice
        yield places.problem(cast("Kind", kind), name, f"{flaw.what} ({flaw.witness})", advice, flaw.code)


def examinations_as_mapping(examined: Iterable[Examination]) -> dict[str, Any]:
    """What was found, framework by framework, as plain data; docs/checking-rules.md describes the fields."""
    return {"frameworks": [_as_mapping(one) for one in examined]}


def _as_mapping(one: Examination) -> dict[str, Any]:
    return {
        "framework": one.name,
        "is_readable": one.framework is not None,
        "problems": [problem_as_mapping(problem) for problem in one.problems],
        "gaps": None if one.gaps is None else one.gaps._asdict(),
        "proofs": None if one.proved is None else as_mapping(one.proved),
    }
