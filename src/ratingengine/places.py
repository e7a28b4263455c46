"""Places: where each part of a framework stands in its files, so that what is wrong with it can be told there.

A framework, once read, knows no files any more. Its folder is read a second time, and only when there is a problem to
tell, so that rules in order cost nothing more.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeAlias

from ratingengine import _documents
from ratingengine._documents import Document
from ratingengine.errors import Problem, RulesError
from ratingengine.rulebook import folder_of
from ratingengine.rulefiles import Place

Kind: TypeAlias = Literal[
    "framework",
    "level",
    "service_type",
    "domain",
    "threshold",
    "stage",
    "principle",
    "event",
    "limit",
    "kloe",
    "prompt",
    "statement",
    "claim",
    "characteristic",
]

# The sections of framework.yaml whose keys are ids.
_SECTIONS: dict[str, Kind] = {
    "service_types": "service_type",
    "domains": "domain",
    "thresholds": "threshold",
    "principles": "stage",
    "events": "event",
    "kloes": "kloe",
}


class Places:
    """Where the parts of one framework stand in its files."""

    def __init__(self, folder: Path) -> None:
        """Begin with nothing read."""
        self._folder = folder

    def problem(self, kind: Kind, name: str, problem: str, advice: str, code: str, *, within: Place = ()) -> Problem:
        """A problem at the part of this kind and id, or deeper in it where ``within`` leads.

        A part that stands nowhere has its problem at the top of the framework's own file. Raises ``RulesError`` where
        the files cannot be read any more.
        """
        document, place = self._all.get((kind, name), (self.main, ()))
        is_key = bool(place) and place[-1] == name
        if within:
            return document.problem(code, (*(place if is_key else place[:-1]), *within), problem, advice)
        tell = document.problem_at_key if is_key else document.problem
        return tell(code, place, problem, advice)

    @cached_property
    def main(self) -> Document:
        """The framework's own file."""
        return _documents.load(self._folder / "framework.yaml", RulesError)

    @cached_property
    def _all(self) -> dict[tuple[str, str], tuple[Document, Place]]:
        index = _documents.load(self._folder / "statements.yaml", RulesError)
        found: dict[tuple[str, str], tuple[Document, Place]] = {}
        found |= {(kind, name): (self.main, place) for kind, name, place in _in_framework(self.main.plain)}
        statements: Any = index.plain
        found |= {("statement", name): (index, ("statements", name)) for name in statements["statements"]}
        for path in sorted(self._folder.glob("*/*.yaml")):
            document = _documents.load(path, RulesError)
            found |= {(kind, name): (document, place) for kind, name, place in _in_kloe(document.plain)}
        return found


def places_of(framework: str | Path) -> Places:
    """Where the parts of a framework stand, by the name or folder that it was loaded from without a problem."""
    return Places(folder_of(framework))


def _in_framework(plain: Any) -> Iterator[tuple[Kind, str, Place]]:
    yield "framework", plain["framework"], ("framework",)
    for number, level in enumerate(plain["scale"]["levels"]):
        yield "level", level["id"], ("scale", "levels", number, "id")
    for section, kind in _SECTIONS.items():
        yield from ((kind, name, (section, name)) for name in plain[section] or ())
    for stage, those in plain["principles"].items():
        yield from (("principle", one["id"], ("principles", stage, at, "id")) for at, one in enumerate(those))
    yield from (("limit", one["id"], ("limits", at, "id")) for at, one in enumerate(plain["limits"]))
    for name, kloe in plain["kloes"].items():
        yield from (("prompt", prompt, ("kloes", name, "prompts", prompt)) for prompt in kloe["prompts"])


def _in_kloe(plain: Any) -> Iterator[tuple[Kind, str, Place]]:
    yield from (("claim", name, ("claims", name)) for name in plain["claims"])
    for level, those in plain["characteristics"].items():
        for at, one in enumerate(those):
            yield "characteristic", one["id"], ("characteristics", level, at, "id")
