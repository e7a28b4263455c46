"""Scenarios: what feature files say, read strictly, with the file and line of every step.

Backgrounds are put before the steps of each scenario, and outlines are written out, a scenario for each row of their
examples. A file that is too large, or would grow too large when written out, is refused before that happens.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ratingengine._files import UnreadError, files_within, link_problems, read_file
from ratingengine.completeness import repeated_name
from ratingengine.errors import InputError, Problem, quote, suggest
from ratingengine.vocabulary import KINDS, Kind, recognise

if TYPE_CHECKING:
    from gherkin.errors import ParserError

LARGEST_FILE = 1024 * 1024
LONGEST_LINE = 2000
MOST_STEPS = 50_000
MOST_CHARACTERS = 8 * 1024 * 1024

NO_FILE = "RE811"  # the code of a problem that means: nothing at all was found to play

Table = tuple[tuple[str, ...], ...]


class FeaturesError(InputError):
    """A feature file that cannot be read, or not as scenarios."""


class Step(NamedTuple):
    """One step as it is played: what kind it is, its words, its table if it has one, and its place."""

    kind: Kind
    keyword: str
    text: str
    line: int
    column: int
    table: Table = ()
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario with all its steps, the first ``inherited`` of them from backgrounds.

    ``example`` is the row of an outline that it was written out from, by the names of its columns.
    """

    path: str
    line: int
    title: str
    rule: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    inherited: int = 0
    example: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Feature:
    """What one feature file says."""

    path: str
    title: str
    description: str
    tags: tuple[str, ...]
    scenarios: tuple[Scenario, ...]


def load_features(path: Path | str) -> tuple[Feature, ...]:
    """The features of a file, or of every feature file in a folder, in order of path.

    Raises ``FeaturesError`` with every problem in them, also where there is no feature file.
    """
    features, problems = [], list[Problem]()
    for file in feature_files(Path(path)):
        try:
            features.append(load_feature(file))
        except FeaturesError as broken:
            problems += broken.problems
    if problems:
        raise FeaturesError(problems)
    return tuple(features)


def feature_files(path: Path) -> list[Path]:
    """The feature files of a folder and all below it, or the one file that is named.

    Raises ``FeaturesError`` where there is none, and where a link in the folder leads elsewhere.
    """
    if not path.is_dir():
        return [path]
    found = files_within(path, [".feature"])
    problems = list(link_problems(found, "put the feature files themselves into the folder"))
    if problems or not found.files:
        advice = "name a folder that holds files named `*.feature`"
        problem = _problem(str(path), 1, 1, "there is no feature file in this folder", advice, code=NO_FILE)
        raise FeaturesError(problems or [problem])
    return list(found.files)


def load_feature(path: Path) -> Feature:
    """What one feature file says; raises ``FeaturesError`` with every problem in it."""
    return read_feature(str(path), _text(path))


def _problem(path: str, line: int, column: int, problem: str, advice: str = "", *, code: str = "RE805") -> Problem:
    return Problem(path, line, column, problem, advice, code=code)


def _text(path: Path) -> str:
    name = str(path)
    try:
        raw = read_file(path, LARGEST_FILE)
    except UnreadError as refused:
        raise FeaturesError([refused.told(path, code="RE805")]) from refused
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as refused:
        line = raw.count(b"\n", 0, refused.start) + 1
        column = refused.start - raw.rfind(b"\n", 0, refused.start)
        problem = _problem(name, line, column, "the file is not UTF-8 text", "save it as UTF-8")
        raise FeaturesError([problem]) from refused


def read_feature(path: str, text: str) -> Feature:
    """What the text of a feature file says; ``path`` is the name that problems are told under."""
    # Slow to load, and a part of the extra that only those who test rules install.
    try:
        from gherkin.errors import CompositeParserException, ParserError  # noqa: PLC0415
        from gherkin.parser import Parser  # noqa: PLC0415
    except ImportError as missing:
        problem = _problem(path, 1, 1, "feature files cannot be read yet", "install `ratingengine[rules]`")
        raise FeaturesError([problem]) from missing
    lines = text.split("\n")
    problems = list(_unreadable(path, lines))
    if problems:
        raise FeaturesError(problems)
    try:
        tree = Parser().parse(text)
    except CompositeParserException as broken:
        # Without a feature nothing below it is understood either, so the first mistake tells all.
        errors = broken.errors[:1] if "#FeatureLine" in str(broken.errors[0]) else broken.errors
        raise FeaturesError(_misread(path, one, lines) for one in errors) from broken
    except ParserError as broken:
        raise FeaturesError([_misread(path, broken, lines)]) from broken
    if not tree.get("feature"):
        raise FeaturesError([_problem(path, 1, 1, "the file holds no feature", "begin it with `Feature:`")])
    return _Reading(path, lines).feature(tree["feature"])


def _unreadable(path: str, lines: Sequence[str]) -> Iterator[Problem]:
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            yield _problem(path, number, LONGEST_LINE, f"the line is longer than {LONGEST_LINE} characters", "break it")
        if not line.isprintable():
            for column, one in enumerate(line, 1):
                if one != "\t" and unicodedata.category(one) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
                    yield _problem(path, number, column, f"a character that cannot be seen, {quote(one)}", "remove it")


_KEYWORDS = ("Feature:", "Background:", "Rule:", "Scenario:", "Scenario Outline:", "Examples:")
_STEP_KEYWORDS = ("Given", "When", "Then", "And", "But")
_STEPS_BEGIN = f"a step begins with one of {', '.join(_STEP_KEYWORDS)}, as they are written here"


def _misread(path: str, broken: ParserError, lines: Sequence[str]) -> Problem:
    """A mistake in the grammar of a file, in words."""
    message = str(broken).partition("): ")[2]
    place: Mapping[str, int] = getattr(broken, "location", {"line": 1})
    line, column = place["line"], max(place.get("column", 1), 1)
    excerpt = lines[line - 1] if line <= len(lines) else ""
    if message.startswith("inconsistent cell count"):
        problem, advice = "the rows of this table do not have the same number of cells", "check its `|`"
    elif message.startswith("Language not supported"):
        problem, advice = f"there is no such language, {quote(message.rpartition(' ')[2])}", "see Gherkin's list"
    elif message.startswith("unexpected end of file"):
        problem, advice = "the file ends too early", 'something opened, such as tags or `"""`, needs what follows it'
    else:
        first = excerpt.strip().partition(" ")[0]
        problem = f"this line does not belong here: {quote(excerpt.strip())}"
        known = [*_STEP_KEYWORDS, *_KEYWORDS]
        advice = _order(line, lines) if first in known else suggest(first, known, _STEPS_BEGIN)
    return Problem(path, line, column, problem, advice, excerpt, code="RE803")


def _order(line: int, lines: Sequence[str]) -> str:
    """Where a line belongs that is written rightly, and stands in the wrong place."""
    if not any(one.strip().startswith("Feature:") for one in lines[:line]):
        return "begin the file with `Feature:`"
    return "put it where it belongs: Feature, Background, Rule, Scenario, steps, Examples"


class _Reading:
    """The reading of one file, with all the problems that it comes upon."""

    def __init__(self, path: str, lines: Sequence[str]) -> None:
        self._path, self._lines = path, lines
        self._problems: list[Problem] = []
        self._names: dict[str, int] = {}
        self._steps = self._characters = 0

    def feature(self, tree: Mapping[str, Any]) -> Feature:
        found = list(self._children(tree["children"], "", ()))
        self._describes(tree)
        if not found and not self._problems:
            self._complain(tree, "the feature has no scenario", "write one, or remove the file", "RE804")
        if self._problems:
            raise FeaturesError(self._problems)
        return Feature(self._path, tree["name"], _plain(tree["description"]), _tags(tree), tuple(found))

    def _children(
        self, children: Iterable[Mapping[str, Any]], rule: str, background: tuple[Step, ...]
    ) -> Iterator[Scenario]:
        for child in children:
            if "background" in child:
                self._describes(child["background"])
                background += self._read_steps(child["background"]["steps"])
            elif "rule" in child:
                self._describes(child["rule"])
                yield from self._children(child["rule"]["children"], child["rule"]["name"], background)
            else:
                yield from self._scenario(child["scenario"], rule, background)

    def _scenario(self, tree: Mapping[str, Any], rule: str, background: tuple[Step, ...]) -> Iterator[Scenario]:
        self._describes(tree)
        line, name = tree["location"]["line"], tree["name"]
        if self._names.setdefault(name, line) != line:
            self._problems.append(repeated_name(self._path, line, name, self._names[name], self._lines[line - 1]))
        steps = self._read_steps(tree["steps"])
        kinds = [step.kind for step in (*background, *steps)]
        if "then" not in kinds:
            advice = "write what is expected, with `Then ...`"
            self._complain(tree, "a scenario without a Then can prove nothing", advice, "RE804")
        whole = Scenario(self._path, line, name, rule, _tags(tree), background + steps, len(background))
        is_outline = bool(tree["examples"]) or tree["keyword"] not in ("Scenario", "Example")
        if not is_outline or self._count(len(whole.steps), 0, tree):
            yield from self._outline(whole, tree) if is_outline else [whole]

    def _outline(self, whole: Scenario, tree: Mapping[str, Any]) -> Iterator[Scenario]:
        """A scenario for each row of the examples."""
        rows = [(head, row) for head, row in _rows(tree["examples"])]
        if not rows:
            self._complain(
                tree,
                "a scenario outline without examples is never played",
                "add `Examples:` with a row for each",
                "RE806",
            )
        named = Counter(_PLACEHOLDER.findall("\n".join(_texts(whole))))
        for head, row in rows:
            names, cells = [one["value"] for one in head["cells"]], [one["value"] for one in row["cells"]]
            unknown = sorted(set(named) - set(names))
            if unknown or len(set(names)) < len(names):
                problem = f"no column {quote(unknown[0])}" if unknown else "the same column twice"
                self._complain(head, f"the examples have {problem}", "give each placeholder one column", "RE806")
                return
            example = tuple(zip(names, cells, strict=True))
            size = sum(times * len(dict(example)[name]) for name, times in named.items())
            if not self._count(len(whole.steps), size, tree):
                return
            yield _written_out(whole, row["location"]["line"], example)

    def _count(self, steps: int, characters: int, tree: Mapping[str, Any]) -> bool:
        """Whether there is room for so many more steps and characters, now that outlines are written out."""
        self._steps, self._characters = self._steps + steps, self._characters + characters
        if self._steps <= MOST_STEPS and self._characters <= MOST_CHARACTERS:
            return True
        if "RE810" not in [one.code for one in self._problems]:
            problem = "with its examples written out, the file grows too large"
            limit = f"the limit is {MOST_STEPS} steps or {MOST_CHARACTERS // 2**20} MiB"
            self._complain(tree, problem, f"{limit}; leave out rows or split it into several", "RE810")
        return False

    def _read_steps(self, trees: Iterable[Mapping[str, Any]]) -> tuple[Step, ...]:
        kinds: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}
        kind: Kind = "given"
        steps = []
        for tree in trees:
            kind = kinds.get(tree["keywordType"], kind)
            place = tree["location"]
            table = tuple(
                tuple(cell["value"] for cell in row["cells"]) for row in tree.get("dataTable", _NO_ROWS)["rows"]
            )
            words = tree["docString"]["content"] if "docString" in tree else None
            step = Step(kind, tree["keyword"].strip(), tree["text"], place["line"], place["column"], table, words)
            steps.append(step)
        return tuple(steps)

    def _describes(self, tree: Mapping[str, Any]) -> None:
        """Refuse a line that would pass for a description though it is a step with a misspelt first word."""
        described = {line.strip() for line in tree["description"].split("\n")} - {""}
        for number, line in enumerate(self._lines[tree["location"]["line"] :], tree["location"]["line"] + 1):
            if line.strip() not in described:
                if line.strip():
                    return
                continue
            first, _, rest = line.strip().partition(" ")
            if any(recognise(kind, rest) for kind in KINDS):
                column = len(line) - len(line.lstrip()) + 1
                advice = suggest(first.capitalize(), _STEP_KEYWORDS, _STEPS_BEGIN)
                problem = f"this reads like a step, but {quote(first)} begins none"
                self._problems.append(Problem(self._path, number, column, problem, advice, line, code="RE803"))

    def _complain(self, tree: Mapping[str, Any], problem: str, advice: str, code: str) -> None:
        place = tree["location"]
        excerpt = self._lines[place["line"] - 1]
        self._problems.append(
            Problem(self._path, place["line"], place.get("column", 1), problem, advice, excerpt, code=code)
        )


_NO_ROWS: Mapping[str, Any] = {"rows": ()}


def _tags(tree: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(one["name"] for one in tree.get("tags", ()))


def _plain(description: str) -> str:
    return " ".join(description.split())


def _rows(examples: Iterable[Mapping[str, Any]]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    return ((one["tableHeader"], row) for one in examples if "tableHeader" in one for row in one["tableBody"])


_PLACEHOLDER = re.compile(r"<([^<>\s][^<>]*)>")


def _texts(scenario: Scenario) -> Iterator[str]:
    """All of an outline in which there may be placeholders."""
    yield scenario.title
    for step in scenario.steps[scenario.inherited :]:
        yield from (step.text, *(cell for row in step.table for cell in row), step.words or "")


def _written_out(outline: Scenario, line: int, example: tuple[tuple[str, str], ...]) -> Scenario:
    own = tuple(_filled(step, example) for step in outline.steps[outline.inherited :])
    steps, title = outline.steps[: outline.inherited] + own, _fill(outline.title, example)
    return replace(outline, line=line, title=title, steps=steps, example=example)


def _filled(step: Step, example: Sequence[tuple[str, str]]) -> Step:
    table = tuple(tuple(_fill(cell, example) for cell in row) for row in step.table)
    words = None if step.words is None else _fill(step.words, example)
    return step._replace(text=_fill(step.text, example), table=table, words=words)


def _fill(text: str, example: Sequence[tuple[str, str]]) -> str:
    # All at once, so that a cell which looks like a placeholder stays what it is.
    cells = dict(example)
    return _PLACEHOLDER.sub(lambda found: cells.get(found[1], found[0]), text)
