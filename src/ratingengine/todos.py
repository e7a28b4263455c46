"""To-dos: what the author of a framework has still to fill in, told at its line until it is."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ratingengine import _documents
from ratingengine._documents import Document, Node
from ratingengine._files import files_within
from ratingengine.completeness import fingerprint
from ratingengine.errors import Problem, RulesError, quote
from ratingengine.explanation import count, listed

MARK = "TODO:"
CODE = "RE609"
UNWRITTEN = fingerprint(MARK)  # of a statement whose text nobody has given yet


def todos(folder: Path) -> tuple[Problem, ...]:
    """A problem for each text that begins with `TODO:` in a framework's files, and each statement without its text.

    The framework loads and rates all the same, so that its author can test it; every reason shows the words.
    """
    found: list[Problem] = []
    for path in files_within(folder, [".yaml"]).files:
        content = path.read_text(encoding="utf-8-sig")
        if MARK in content or UNWRITTEN in content:
            document = _documents.load(path, RulesError)
            found += _in_node(folder, document, document.root, ())
    return tuple(found)


def todo_lines(found: Iterable[Problem]) -> Iterator[str]:
    """A line for each to-do, with one for all of a file that say the same."""
    alike: dict[tuple[str, str], list[Problem]] = {}
    for one in found:
        alike.setdefault((one.path, one.sentence), []).append(one)
    for first, *more in alike.values():
        lines = listed([str(one.line) for one in more])
        also = f", and the same in {'line' if len(more) == 1 else 'lines'} {lines}" if more else ""
        yield str(replace(first, advice=f"{first.advice}{also}", excerpt=""))


def todo_count(found: Sequence[Problem]) -> str:
    """How many to-dos there are, file by file."""
    files = Counter(Path(one.path).name for one in found)
    return f"{count(len(found), 'to-do')}: {listed([f'{number} in {name}' for name, number in files.items()])}"


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
