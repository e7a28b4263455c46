"""Documents: YAML and JSON read strictly, with the place of every word remembered.

Duplicate keys, anchors, aliases, tags, merge keys and second documents are refused. Every plain scalar stays the word
it looks like (``yes``, ``12:30``, ``1.10``); what it means is for the models to say. Only an empty value, ``null`` and
``~`` are nothing.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from json.decoder import scanstring  # type: ignore[attr-defined]
from pathlib import Path
from typing import NoReturn, TypeAlias

from ratingengine._files import UnreadError, read_file
from ratingengine.errors import InputError, Problem, quote

DEEPEST_NESTING = 30
MOST_LINES = 1_000_000
MOST_VALUES = 200_000  # in one document; each takes a good kilobyte by the time that it is checked
MOST_PROBLEMS = 1_000  # in one document; whoever has mended those can read the rest

Plain: TypeAlias = "str | bool | list[Plain] | dict[str, Plain] | None"


@dataclass(slots=True)
class Node:
    """A value in a file: a word, nothing, a list or a mapping, with its place (counted from 1)."""

    line: int
    column: int
    value: str | bool | list[Node] | dict[str, Node] | None = None
    keys: Mapping[str, tuple[int, int]] | None = None

    def plain(self) -> Plain:
        """The value without places."""
        value = self.value
        if isinstance(value, list):
            return [one.plain() for one in value]
        if isinstance(value, dict):
            return {key: one.plain() for key, one in value.items()}
        return value


@dataclass(frozen=True)
class Document:
    """One document of one file, with its lines so that a problem can show them."""

    path: str
    lines: Sequence[str]
    root: Node

    @cached_property
    def plain(self) -> Plain:
        """What the document says, without places."""
        return self.root.plain()

    def problem(self, code: str, place: Sequence[str | int], problem: str, advice: str = "") -> Problem:
        """A problem of this code at the value that ``place`` leads to, or at the deepest part of it that exists."""
        line, column = _locate(self.root, place)
        return self._at(code, line, column, problem, advice)

    def problem_at_key(self, code: str, place: Sequence[str | int], problem: str, advice: str = "") -> Problem:
        """A problem of this code at the key, not the value, that ``place`` ends in."""
        node = _descend(self.root, place[:-1])[0]
        line, column = (node.keys or {}).get(str(place[-1]), (node.line, node.column))
        return self._at(code, line, column, problem, advice)

    def _at(self, code: str, line: int, column: int, problem: str, advice: str) -> Problem:
        return Problem(self.path, line, column, problem, advice, line_of(self.lines, line), code)


def line_of(lines: Sequence[str], number: int) -> str:
    """The text of a line, by its number."""
    return lines[number - 1] if 0 < number <= len(lines) else ""


def _descend(node: Node, place: Sequence[str | int]) -> tuple[Node, str | None]:
    last: str | None = None
    for step in place:
        below = node.value
        if isinstance(below, dict) and str(step) in below:
            node, last = below[str(step)], str(step)
        elif isinstance(below, list) and isinstance(step, int) and step < len(below):
            node = below[step]
    return node, last


def _locate(root: Node, place: Sequence[str | int]) -> tuple[int, int]:
    node, last = _descend(root, place)
    if node.value is None and last is not None and place:
        parent = _descend(root, place[:-1])[0]
        return (parent.keys or {}).get(last, (node.line, node.column))
    return node.line, node.column


def load(path: Path | str, error: type[InputError]) -> Document:
    """The one document of a file, ``.json`` or else YAML.

    Raises ``error`` with every problem when the file cannot be read or is not strict YAML or JSON.
    """
    documents = list(load_many(path, error))
    if len(documents) != 1:
        raise error([Problem(str(path), 1, 1, f"the file holds {len(documents)} assessments, not one", code="RE010")])
    if isinstance(documents[0], InputError):
        raise documents[0]
    return documents[0]


def load_many(path: Path | str, error: type[InputError]) -> Iterator[Document | InputError]:
    """The documents of a file, one a line in ``.jsonl``; in the place of each broken one, the ``error`` that says why.

    Raises ``error`` when the file itself cannot be read.
    """
    name = str(path)
    lines = _read(Path(path), error).split("\n")
    if not any(line.strip() for line in lines):
        raise error([Problem(name, 1, 1, "the file is empty", "see examples/ for what belongs in it", code="RE003")])
    if name.endswith(".jsonl"):
        parts = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    else:
        parts = ((1, one) for one in ["\n".join(lines)])
    kind = _reader_of(name)
    for first, text in parts:
        reader = kind(name, lines, text, first)
        root = reader.read()
        yield error(reader.problems) if reader.problems else Document(name, lines, root)


def _reader_of(name: str) -> type[Reader]:
    if name.endswith((".json", ".jsonl")):
        return JsonReader
    reader: type[Reader] = import_module("ratingengine._yaml").YamlReader  # what it needs takes long to load
    return reader


def _read(path: Path, error: type[InputError]) -> str:
    name = str(path)
    try:
        raw = read_file(path)
    except UnreadError as refused:
        raise error([refused.told(path)]) from refused
    if raw.count(b"\n") > MOST_LINES:
        advice = f"the limit is {MOST_LINES} lines; split it"
        raise error([Problem(name, 1, 1, "the file has too many lines", advice, code="RE002")])
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as refused:
        line = raw.count(b"\n", 0, refused.start) + 1
        column = refused.start - (raw.rfind(b"\n", 0, refused.start) + 1) + 1
        problem = Problem(name, line, column, "the file is not UTF-8 text", "save it as UTF-8", code="RE004")
        raise error([problem]) from refused


class BrokenError(Exception):
    """The text cannot be read any further."""


class Reader:
    """A text in some notation, and the problems found in it."""

    def __init__(self, path: str, lines: Sequence[str], text: str, first_line: int) -> None:
        """Take the text, which begins at a line of its file."""
        self._path, self._lines, self._text, self._first_line = path, lines, text, first_line
        self.problems: list[Problem] = []
        self._values = 0

    def read(self) -> Node:
        """What the text says; what is wrong with it is in ``problems``."""
        try:
            return self._whole()
        except BrokenError:
            return Node(self._first_line, 1)

    def _whole(self) -> Node:
        raise NotImplementedError

    def _complain(self, code: str, line: int, column: int, problem: str, advice: str = "") -> None:
        self.problems.append(Problem(self._path, line, column, problem, advice, line_of(self._lines, line), code))
        if len(self.problems) >= MOST_PROBLEMS:
            raise BrokenError

    def _count(self, line: int, column: int) -> None:
        """Count one more value, and stop where there are more than can be held."""
        self._values += 1
        if self._values > MOST_VALUES:
            advice = f"the limit is {MOST_VALUES} values in one document; split it"
            self._complain("RE002", line, column, "the file holds too much", advice)
            raise BrokenError

    def _is_new(self, keys: Mapping[str, tuple[int, int]], key: str, line: int, column: int) -> bool:
        if key not in keys:
            return True
        advice = f"it stood first on line {keys[key][0]}"
        self._complain("RE007", line, column, f"{quote(key)} stands twice in one mapping", advice)
        return False

    def _check_depth(self, depth: int, line: int, column: int) -> None:
        if depth > DEEPEST_NESTING:
            self._complain("RE011", line, column, f"lists and mappings are nested more than {DEEPEST_NESTING} deep")
            raise BrokenError


_JSON_SPACE = re.compile(r"[ \t\n\r]*")
_JSON_WORD = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null")
_JSON_CONSTANTS = {"true": True, "false": False, "null": None}


class JsonReader(Reader):
    """JSON, read strictly."""

    def _whole(self) -> Node:
        self._starts, self._at = [0, *(found.end() for found in re.finditer("\n", self._text))], 0
        root = self._node(0)
        self._skip()
        if self._at < len(self._text):
            self._stop(
                "RE010", "there is more text after the end of the value", "keep one value in a file, or use `.jsonl`"
            )
        return root

    def _place(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._starts, at)
        return line - 1 + self._first_line, at - self._starts[line - 1] + 1

    def _stop(self, code: str, problem: str, advice: str = "") -> NoReturn:
        self._complain(code, *self._place(self._at), problem, advice)
        raise BrokenError

    def _skip(self) -> str:
        found = _JSON_SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._text[self._at : self._at + 1]

    def _node(self, depth: int) -> Node:
        opening = self._skip()
        line, column = self._place(self._at)
        self._count(line, column)
        self._check_depth(depth, line, column)
        if opening == "{":
            below: dict[str, Node] = {}
            keys: dict[str, tuple[int, int]] = {}
            self._members("}", lambda: self._member(below, keys, depth))
            return Node(line, column, below, keys)
        if opening == "[":
            items: list[Node] = []
            self._members("]", lambda: items.append(self._node(depth + 1)))
            return Node(line, column, items)
        if opening == '"':
            return Node(line, column, self._string())
        word = _JSON_WORD.match(self._text, self._at)
        if not word:
            self._stop("RE006", "this is not JSON: a value was expected here", "check quotes, commas and brackets")
        self._at = word.end()
        return Node(line, column, _JSON_CONSTANTS.get(word.group(), word.group()))

    def _members(self, closing: str, read: Callable[[], None]) -> None:
        self._at += 1
        if self._skip() == closing:
            self._at += 1
            return
        while True:
            read()
            mark = self._skip()
            if mark not in (",", closing):
                self._stop("RE006", f"this is not JSON: `,` or `{closing}` was expected here")
            self._at += 1
            if mark == closing:
                return

    def _member(self, below: dict[str, Node], keys: dict[str, tuple[int, int]], depth: int) -> None:
        if self._skip() != '"':
            self._stop("RE006", "this is not JSON: a name in double quotes was expected here")
        line, column = self._place(self._at)
        key = self._string()
        if self._skip() != ":":
            self._stop("RE006", "this is not JSON: `:` was expected here")
        self._at += 1
        value = self._node(depth + 1)
        if self._is_new(keys, key, line, column):
            below[key], keys[key] = value, (line, column)

    def _string(self) -> str:
        try:
            word, self._at = scanstring(self._text, self._at + 1, True)
        except json.JSONDecodeError as broken:
            self._at = broken.pos
            unclosed = broken.msg.startswith("Unterminated")
            self._stop("RE006", f"this is not JSON: {'this quote is never closed' if unclosed else broken.msg.lower()}")
        if any(0xD800 <= ord(letter) <= 0xDFFF for letter in word):
            self._stop("RE012", "half of a surrogate pair is not text")
        return str(word)
