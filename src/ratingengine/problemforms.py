"""Problems in the forms that other programs read: JSON, SARIF for code scanning, and annotations of GitHub Actions.

Paths are told from the folder that the command ran in where they lie below it, as those programs want them, and
nothing else of the machine goes in: the same files give the same bytes.
"""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ratingengine.errors import Problem, visible
from ratingengine.problempages import Page, problem_pages

_FIELDS = ("code", "path", "line", "column", "problem", "advice", "excerpt")
_BASE = "%SRCROOT%"
# A name that no program fetches.
_SARIF = "https:" + "//docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def problem_as_mapping(problem: Problem) -> dict[str, Any]:
    """A problem as plain data."""
    return {field: getattr(problem, field) for field in _FIELDS}


def problems_as_sarif(problems: Sequence[Problem], root: Path) -> dict[str, Any]:
    """The problems as one run of SARIF 2.1.0, with the page of each code as its rule; ``root`` is where paths begin."""
    codes = sorted({one.code for one in problems})
    driver = {
        "name": "ratingengine",
        "semanticVersion": version("ratingengine"),
        "rules": [_rule(problem_pages()[code]) for code in codes],
    }
    # The base has no address of its own: where the files are is for whoever reads the log to know.
    base = {_BASE: {"description": {"text": "The folder that the command ran in."}}}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": base,
        "results": [_result(one, codes.index(one.code), root) for one in problems],
    }
    return {"$schema": _SARIF, "version": "2.1.0", "runs": [run]}


def _rule(page: Page) -> dict[str, Any]:
    return {
        "id": page.code,
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": page.section("What it means")},
        "help": {"text": page.text, "markdown": page.text},
        "defaultConfiguration": {"level": "error"},
    }


def _result(one: Problem, rule: int, root: Path) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": one.line, "startColumn": one.column}
    if one.excerpt:
        region["snippet"] = {"text": one.excerpt}
    below = _below(one.path, root)
    artifact = {"uri": Path(os.path.abspath(root / one.path)).as_uri()}  # noqa: PTH100 - it must not follow links
    if below is not None:
        artifact = {"uri": quote(below), "uriBaseId": _BASE}
    return {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": "error",
        "message": {"text": one.sentence},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    }


def _below(path: str, root: Path) -> str | None:
    """A path from a folder, with slashes; ``None`` where it does not lie below."""
    whole = Path(os.path.normpath(root / path))
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else None


def problems_as_annotations(problems: Iterable[Problem], root: Path) -> Iterator[str]:
    """A line for each problem that GitHub Actions shows beside the line of the file; ``root`` is where paths begin."""
    for one in problems:
        file = _escape(_below(one.path, root) or one.path, inside=True)
        place = f"file={file},line={one.line},col={one.column},title={_escape(one.code, inside=True)}"
        yield f"::error {place}::{_escape(one.sentence)}"


# A line of the log may hold commands; what an author wrote must not become one.
_MARKS = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_MARKS_INSIDE = _MARKS | {":": "%3A", ",": "%2C"}


def _escape(text: str, *, inside: bool = False) -> str:
    marks = _MARKS_INSIDE if inside else _MARKS
    return "".join(marks.get(one) or visible(one) for one in text)
