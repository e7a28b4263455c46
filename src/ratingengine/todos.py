"""To-dos: what the author of a framework has still to fill in, told at its line until it is."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

from ratingengine import _yaml
from ratingengine._files import files_within
from ratingengine._yaml import Document, Node
from ratingengine.completeness import fingerprint
from ratingengine.errors import Problem, RulesError, quote

MARK = "TODO:"
UNWRITTEN = fingerprint(MARK)  # of a statement whose text nobody has given yet


def todos(folder: Path) -> tuple[Problem, ...]:
    """A problem for each text that begins with `TODO:` in a framework's files, and each statement without its text.

    The framework loads and rates all the same, so that its author can test it; every reason shows the words.
    """
    found: list[Problem] = []
    for path in files_within(folder, [".yaml"]).files:
        content = path.read_text(encoding="utf-8-sig")
        if MARK in content or UNWRITTEN in content:
            document = _yaml.load(path, RulesError)
            found += _in_node(folder, document, document.root, ())
    return tuple(found)


def _in_node(folder: Path, document: Document, node: Node, place: tuple[str | int, ...]) -> Iterator[Problem]:
    if isinstance(node.value, dict):
        for key, below in node.value.items():
            yield from _in_node(folder, document, below, (*place, key))
    elif isinstance(node.value, list):
        for number, below in enumerate(node.value):
            yield from _in_node(folder, document, below, (*place, number))
    elif isinstance(node.value, str) and node.value.startswith(MARK):
        words = quote(node.value.removeprefix(MARK).strip())
        yield document.problem("RE609", place, f"still to do: {words}", "write it, without the mark")
    elif node.value == UNWRITTEN:
        command = shlex.join(["ratingengine", "new", "statement", str(place[-2]), "its text", "--rules", str(folder)])
        advice = f"run `{command}`"
        yield document.problem("RE609", place, f"the text of {quote(place[-2])} is not given yet", advice)
