"""Playing scenarios: each against the rules as they are now, with an outcome in the words of those who write rules.

Nothing of an outcome is ever remembered. Many files are played by several processes at a time; each reads the
frameworks for itself.
"""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from ratingengine.case import Case, StepError, UnmetError
from ratingengine.errors import Problem, one_of, quote, suggest
from ratingengine.framework import Framework
from ratingengine.rulebook import frameworks, load_framework, shipped_rules
from ratingengine.scenarios import Feature, FeaturesError, Scenario, Step, load_feature
from ratingengine.showing import shown
from ratingengine.vocabulary import KINDS, Definition, nearest, recognise

Item = TypeVar("Item")
Result = TypeVar("Result")
State = Literal["passed", "failed", "undefined", "refused", "broken"]

_WORTH_SHARING = 200_000  # bytes of feature files from which on starting processes takes less time than it saves


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a scenario ended: ``passed``, or by which step, in which words and by which code it did not.

    ``failed`` says that something else came out than a step expects; ``undefined`` that no step reads so; ``refused``
    that the evidence was refused though no step expects it; ``broken`` that a step cannot be carried out as written.
    """

    scenario: Scenario
    state: State = "passed"
    step: Step | None = None
    says: str = ""
    code: str = ""

    @property
    def problem(self) -> Problem:
        """The outcome of a scenario that did not pass, with its place."""
        line, column = (self.step.line, self.step.column) if self.step else (self.scenario.line, 1)
        return Problem(self.scenario.path, line, column, self.says, code=self.code)


class Played(NamedTuple):
    """A feature file with the outcomes of its scenarios in order, or with what is wrong with the file.

    ``shown`` holds, where that was asked for, the framework and key of each piece of the rules that they exercise.
    """

    path: str
    feature: Feature | None
    outcomes: tuple[Outcome, ...] = ()
    problems: tuple[Problem, ...] = ()
    shown: frozenset[tuple[str, str]] = frozenset()


def play(scenario: Scenario, case: Case | None = None) -> Outcome:
    """Play a scenario step by step, as far as the first that does not pass.

    ``case`` is a fresh case, whose ``find`` gives the frameworks; it is left with all that came of the scenario.
    """
    case = case or Case()
    for step in scenario.steps:
        found = recognise(step.kind, step.text)
        if found is None:
            return Outcome(scenario, "undefined", step, _undefined(step) + _others(scenario, step), "RE802")
        try:
            _carry_out(step, *found, case)
        except UnmetError as unmet:
            return Outcome(scenario, "failed", step, str(unmet), unmet.code)
        except StepError as broken:
            if case.refusal is not None and broken.code == "RE809":
                return Outcome(scenario, "refused", _source(case, scenario, step), str(broken), broken.code)
            return Outcome(scenario, "broken", step, str(broken), broken.code)
    return Outcome(scenario)


def passes(scenario: Scenario, case: Case) -> bool:
    """Whether every step of a scenario passes, for those who need no words for one that does not."""
    try:
        for step in scenario.steps:
            found = recognise(step.kind, step.text)
            if found is None:
                return False
            _carry_out(step, *found, case)
    except (UnmetError, StepError):
        return False
    return True


def framework_of(scenario: Scenario) -> str:
    """The name of the framework that a scenario is played by, the last that it gives; nothing where it gives none."""
    found = (recognise(step.kind, step.text) for step in reversed(scenario.steps))
    return next((str(one[1]["framework"]) for one in found if one and "framework" in one[1]), "")


def _carry_out(step: Step, definition: Definition, words: dict[str, str | None], case: Case) -> None:
    if step.words is not None:
        message = 'no step takes text in """; write what it says in the step'
        raise StepError(message, "RE806")
    if bool(step.table) != definition.takes_table:
        message = "this step takes no table; leave it out" if step.table else "this step needs a table; add it below"
        raise StepError(message, "RE806")
    if not step.table:
        definition.act(case, **words)
        return
    twice = {head for head in step.table[0] if step.table[0].count(head) > 1}
    if twice:
        message = f"the column {quote(min(twice))} stands twice in the table; give each field one column"
        raise StepError(message, "RE806")
    definition.act(case, **words, datatable=step.table)


def _undefined(step: Step) -> str:
    others = [kind for kind in KINDS if recognise(kind, step.text)]
    if others:
        word = others[0].capitalize()
        return f"{quote(step.text)} is no step for {step.kind.capitalize()}; begin it with {quote(word)}"
    near = nearest(step.kind, step.text)
    advice = f"the nearest is {quote(near)}" if near else "no step is near it"
    return f"no step reads {quote(step.text)}; {advice}; docs/writing-features.md lists them all"


def _others(scenario: Scenario, first: Step) -> str:
    """The lines of further steps that are not there, so that all of them can be mended at once."""
    lines = [str(one.line) for one in scenario.steps if one is not first and recognise(one.kind, one.text) is None]
    if len(lines) < 2:
        return f"; line {lines[0]} reads like no step either" if lines else ""
    return f"; lines {', '.join(lines)} read like no step either"


def _source(case: Case, scenario: Scenario, last: Step) -> Step:
    """The step that said what was refused, as far as the refusal quotes it; else the one that was stopped by it."""
    problems = case.refusal.problems if case.refusal else ()
    for name in (name for one in problems for name in re.findall(r"`([^`]+)`", one.problem)):
        for step in scenario.steps:
            cells = [cell for row in step.table for cell in row]
            whole = rf"(?<![\w.-]){re.escape(name)}(?![\w.-])"
            if step.kind == "given" and (name in cells or re.search(whole, step.text)):
                return step
    return last


class Shelf:
    """Finds the framework that a feature names: among the given rules first, then among those that are shipped.

    ``rules`` is a framework's folder or a folder of them. Only names are found, never paths; another name raises
    ``StepError``, and a framework with mistakes ``RulesError``.
    """

    def __init__(self, rules: Path | None = None, cache: Path | None = None) -> None:
        """Begin with nothing loaded."""
        self._cache = cache
        self._folders = {one.name: one for one in rule_folders(rules)} if rules else {}
        self._loaded: dict[str, Framework] = {}

    def __call__(self, name: str) -> Framework:
        """The framework of this name."""
        if name not in self._loaded:
            self._loaded[name] = self._find(name)
        return self._loaded[name]

    def _find(self, name: str) -> Framework:
        if name in self._folders:
            return load_framework(self._folders[name].resolve(), self._cache)
        for folder in self._folders.values():
            one = load_framework(folder.resolve(), self._cache)
            if one.id == name:
                return one
        if name in frameworks():
            return load_framework(shipped_rules() / name, self._cache)
        known = sorted({*self._folders, *frameworks()})
        advice = suggest(name, known, f"{one_of(known)}, or name the folder of your own with --rules")
        message = f"there is no framework {quote(name)}; {advice}"
        raise StepError(message, "RE807")


def rule_folders(rules: Path) -> list[Path]:
    """The folder of a framework itself, or the folders of the frameworks in it."""
    if (rules / "framework.yaml").exists():
        return [rules.resolve()]
    return sorted(one.parent for one in rules.glob("*/framework.yaml"))


def play_files(
    files: Sequence[Path], rules: Path | None = None, cache: Path | None = None, *, coverage: bool = False
) -> Iterator[Played]:
    """Play every scenario of some feature files; the files come back as they are done, in order of size.

    With ``coverage``, what they exercise of the rules is found too. Raises ``RulesError`` where a framework that they
    name has mistakes.
    """
    return share_out(partial(play_file, coverage=coverage), files, rules, cache)


def share_out(
    work: Callable[[Path, Shelf], Result], files: Sequence[Path], rules: Path | None = None, cache: Path | None = None
) -> Iterator[Result]:
    """What some work comes to for each feature file, the largest first, by several processes where that is quicker.

    ``work`` is a function of a module, as other processes find it by its name.
    """
    with workers(files, rules, cache) as share:
        yield from share.each(work, by_size(files))


def by_size(files: Sequence[Path]) -> list[Path]:
    """The same files, the largest first, so that none is left to the end that takes long."""
    return sorted(files, key=lambda one: (-_size(one), one))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # told when it is read
        return 0


class Workers:
    """Several processes, or this one alone, each with the frameworks for itself. Make them with `workers`."""

    def __init__(self, find: Shelf, pool: ProcessPoolExecutor | None) -> None:
        """Begin; without a pool, all work is done here."""
        self._find, self._pool = find, pool

    def each(self, work: Callable[[Item, Shelf], Result], items: Iterable[Item]) -> Iterator[Result]:
        """What some work, a function of a module, comes to for each of several things, in their order."""
        if self._pool is None:
            return (work(one, self._find) for one in items)
        return self._pool.map(partial(_with_shelf, work), items)


@contextmanager
def workers(files: Sequence[Path], rules: Path | None = None, cache: Path | None = None) -> Iterator[Workers]:
    """Workers for all that is done with some feature files: several processes where that is quicker for so many."""
    number = min(os.cpu_count() or 1, len(files))
    if number < 2 or sum(map(_size, files)) < _WORTH_SHARING:
        yield Workers(Shelf(rules, cache), None)
        return
    with ProcessPoolExecutor(number, _apart(), _take_shelf, (rules, cache)) as pool:
        yield Workers(Shelf(rules, cache), pool)


def _apart() -> BaseContext:
    """How processes are begun that share nothing with this one, which may have threads."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    # They are all forked from one that has loaded what they need, so that it is loaded once.
    context = get_context("forkserver")
    context.set_forkserver_preload(["__main__", "ratingengine.playing", "gherkin.parser"])
    return context


_shelves: list[Shelf] = []


def _take_shelf(rules: Path | None, cache: Path | None) -> None:
    """Give a process its frameworks, once."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)  # what it loads stays, as in the command itself
    _shelves.append(Shelf(rules, cache))


def _with_shelf(work: Callable[[Item, Shelf], Result], item: Item) -> Result:
    return work(item, _shelves[-1])


def play_file(file: Path, find: Callable[[str], Framework], *, coverage: bool = False) -> Played:
    """Play every scenario of one feature file; ``find`` gives the framework of a name."""
    try:
        feature = load_feature(file)
    except FeaturesError as broken:
        return Played(str(file), None, problems=broken.problems)
    outcomes, keys = list[Outcome](), set[tuple[str, str]]()
    for one in feature.scenarios:
        case = Case(find=find)
        outcomes.append(play(one, case))
        if coverage and outcomes[-1].state == "passed":
            keys |= {(case.rules.id, key) for key in shown(one, case)}
    return Played(str(file), feature, tuple(outcomes), shown=frozenset(keys))
