"""Drafts of rule files: checked whole, beside the files that they would stand with, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ratingengine._files import UnreadError, files_within, read_file
from ratingengine.errors import Problem, RulesError
from ratingengine.framework import Framework
from ratingengine.rulebook import load_framework


def check_drafts(folder: Path, drafts: Mapping[str, bytes]) -> Framework:
    """The framework that a folder would hold with these files in it, by their paths within the folder.

    Raises ``RulesError`` with every problem, told of the folder itself; nothing in it is written.
    """
    with TemporaryDirectory(prefix="ratingengine-") as name:
        aside = Path(name) / "rules"
        for path, content in {**_contents(folder), **drafts}.items():
            (aside / path).parent.mkdir(parents=True, exist_ok=True)
            (aside / path).write_bytes(content)
        try:
            return load_framework(aside)
        except RulesError as broken:
            raise RulesError(_in_place(one, aside, folder) for one in broken.problems) from None


def _contents(folder: Path) -> dict[str, bytes]:
    try:
        return {
            one.relative_to(folder).as_posix(): read_file(one) for one in files_within(folder, (".yaml", ".yml")).files
        }
    except UnreadError as refused:
        raise RulesError([refused.told(folder)]) from refused


def _in_place(problem: Problem, aside: Path, folder: Path) -> Problem:
    before, after = str(aside), str(folder)
    advice = problem.advice.replace(before, after)
    return replace(problem, path=problem.path.replace(before, after), advice=advice)


def path_within(folder: Path, path: str) -> Path:
    """A path within a folder; raises ``RulesError`` where it, or a link on the way, leads out of the folder."""
    found = folder / path
    if not found.resolve().is_relative_to(folder.resolve()):
        raise RulesError([Problem(str(found), 1, 1, "this leads out of the folder of the rules", code="RE911")])
    return found
