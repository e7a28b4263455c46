"""YAML and JSON read strictly, with the place of every word remembered.

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
from json.decoder import scanstring  # type: ignore[attr-defined]
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

import yaml

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
        return Problem(self.path, line, column, problem, advice, _line(self.lines, line), code)


def _line(lines: Sequence[str], number: int) -> str:
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
    kind = _JsonReader if name.endswith((".json", ".jsonl")) else _YamlReader
    for first, text in parts:
        reader = kind(name, lines, text, first)
        root = reader.read()
        yield error(reader.problems) if reader.problems else Document(name, lines, root)


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


class _BrokenError(Exception):
    """The text cannot be read any further."""


class _Reader:
    def __init__(self, path: str, lines: Sequence[str], text: str, first_line: int) -> None:
        self._path, self._lines, self._text, self._first_line = path, lines, text, first_line
        self.problems: list[Problem] = []
        self._values = 0

    def read(self) -> Node:
        try:
            return self._whole()
        except _BrokenError:
            return Node(self._first_line, 1)

    def _whole(self) -> Node:
        raise NotImplementedError

    def _complain(self, code: str, line: int, column: int, problem: str, advice: str = "") -> None:
        self.problems.append(Problem(self._path, line, column, problem, advice, _line(self._lines, line), code))
        if len(self.problems) >= MOST_PROBLEMS:
            raise _BrokenError

    def _count(self, line: int, column: int) -> None:
        """Count one more value, and stop where there are more than can be held."""
        self._values += 1
        if self._values > MOST_VALUES:
            advice = f"the limit is {MOST_VALUES} values in one document; split it"
            self._complain("RE002", line, column, "the file holds too much", advice)
            raise _BrokenError

    def _is_new(self, keys: Mapping[str, tuple[int, int]], key: str, line: int, column: int) -> bool:
        if key not in keys:
            return True
        advice = f"it stood first on line {keys[key][0]}"
        self._complain("RE007", line, column, f"{quote(key)} stands twice in one mapping", advice)
        return False

    def _check_depth(self, depth: int, line: int, column: int) -> None:
        if depth > DEEPEST_NESTING:
            self._complain("RE011", line, column, f"lists and mappings are nested more than {DEEPEST_NESTING} deep")
            raise _BrokenError


_YamlLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOTHING = ("", "null", "~")


class _YamlReader(_Reader):
    def _whole(self) -> Node:
        self._refuse_directives()
        try:
            self._events = yaml.parse(self._text, Loader=_YamlLoader)
            next(self._events)  # the stream opens
            if isinstance(next(self._events), yaml.StreamEndEvent):
                self._complain("RE003", 1, 1, "the file is empty but for comments")
                raise _BrokenError
            root = self._node(next(self._events), 0)
            next(self._events)  # the document closes
            after = next(self._events)
        except yaml.MarkedYAMLError as broken:
            self._tell(broken)
            raise _BrokenError from broken
        except yaml.YAMLError as broken:
            self._complain("RE012", *self._first_unprintable(), "a character that YAML does not allow", "remove it")
            raise _BrokenError from broken
        if not isinstance(after, yaml.StreamEndEvent):
            what, advice = "a second document begins here", "keep one document in a file"
            self._complain("RE010", *_place(after.start_mark), what, advice)
        return root

    def _refuse_directives(self) -> None:
        # The parser compares each with all before it, which many of them would make endless.
        for number, line in enumerate(self._lines, 1):
            if line.startswith("%"):
                self._complain("RE009", number, 1, f"{quote(line)} would say how to read the file", "remove the line")
                raise _BrokenError
            if line.strip("\ufeff\r ") and not line.lstrip().startswith("#"):
                return

    def _tell(self, broken: yaml.MarkedYAMLError) -> None:
        unclosed = broken.context_mark is not None and "quoted scalar" in str(broken.context)
        line, column = _place(broken.context_mark if unclosed else broken.problem_mark or broken.context_mark)
        is_tab = _line(self._lines, line)[column - 1 : column] == "\t"
        what, advice = _told("a quote" if unclosed else "a tab" if is_tab else str(broken.problem))
        self._complain("RE005", line, column, f"this is not YAML: {what}", advice)

    def _first_unprintable(self) -> tuple[int, int]:
        for number, line in enumerate(self._lines, 1):
            found = yaml.reader.Reader.NON_PRINTABLE.search(line)
            if found:
                return number, found.start() + 1
        return 1, 1

    def _node(self, event: Any, depth: int) -> Node:
        kind, mark = type(event), event.start_mark
        line, column = mark.line + 1, mark.column + 1
        self._count(line, column)
        if depth > DEEPEST_NESTING:
            self._check_depth(depth, line, column)
        if kind is yaml.AliasEvent:
            self._complain("RE008", line, column, f"aliases (`*{event.anchor}`) are not allowed", "write the value out")
            return Node(line, column)
        if event.anchor or event.tag:
            self._refuse_references(event, line, column)
        if kind is yaml.ScalarEvent:
            word = event.value
            return Node(line, column, None if word in _NOTHING and event.style in (None, "") else word)
        if kind is yaml.MappingStartEvent:
            return self._mapping(line, column, depth + 1)
        return Node(line, column, list(self._items(depth + 1)))

    def _items(self, depth: int) -> Iterator[Node]:
        while type(event := next(self._events)) is not yaml.SequenceEndEvent:
            yield self._node(event, depth)

    def _mapping(self, line: int, column: int, depth: int) -> Node:
        below: dict[str, Node] = {}
        keys: dict[str, tuple[int, int]] = {}
        while type(event := next(self._events)) is not yaml.MappingEndEvent:
            key = self._node(event, depth)
            value = self._node(next(self._events), depth)
            if not isinstance(key.value, str):
                self._complain("RE013", key.line, key.column, "the key of a mapping is not a word")
            elif key.value == "<<":
                self._complain(
                    "RE008", key.line, key.column, "merge keys (`<<`) are not allowed", "write the fields out"
                )
            elif self._is_new(keys, key.value, key.line, key.column):
                below[key.value], keys[key.value] = value, (key.line, key.column)
        return Node(line, column, below, keys)

    def _refuse_references(self, event: Any, line: int, column: int) -> None:
        if event.anchor:
            self._complain("RE008", line, column, f"anchors (`&{event.anchor}`) are not allowed", "write the value out")
        if event.tag:
            tag = quote(event.tag.replace("tag:yaml.org,2002:", "!!"))
            self._complain("RE009", line, column, f"{tag} would say how to read the value", "write the value alone")


def _place(mark: Any) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


_LOOK = "check the quotes, brackets and indentation here and on the line above"
_TOLD = (  # what the parser says, in our words, with what to do
    ("a quote", ("this quote is never closed", _LOOK)),
    ("a tab", ("a tab stands here", "indent with spaces")),
    ("cannot start any token", ("nothing can begin with this character", "quote text that begins with it")),
    ("mapping values are not allowed", ("a colon cannot stand here", "quote text that has a colon in it")),
    ("',' or '", ("a comma or a closing bracket is missing", _LOOK)),
    ("expected (':'|key|<block end>|'-')", ("this does not go on from the line above", _LOOK)),
)


def _told(what: str) -> tuple[str, str]:
    return next((told for part, told in _TOLD if re.search(part, what)), (what, _LOOK))


_JSON_SPACE = re.compile(r"[ \t\n\r]*")
_JSON_WORD = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null")
_JSON_CONSTANTS = {"true": True, "false": False, "null": None}


class _JsonReader(_Reader):
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
        raise _BrokenError

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
