"""YAML as `_documents` reads it: its parser's events one by one, each checked before anything is made of it.

Apart from the others, since loading the parser takes long, and verifying a record needs none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from ratingengine._documents import DEEPEST_NESTING, BrokenError, Node, Reader, line_of
from ratingengine.errors import quote

_YamlLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOTHING = ("", "null", "~")


class YamlReader(Reader):
    """YAML, read strictly."""

    def _whole(self) -> Node:
        self._refuse_directives()
        try:
            self._events = yaml.parse(self._text, Loader=_YamlLoader)
            next(self._events)  # the stream opens
            if isinstance(next(self._events), yaml.StreamEndEvent):
                self._complain("RE003", 1, 1, "the file is empty but for comments")
                raise BrokenError
            root = self._node(next(self._events), 0)
            next(self._events)  # the document closes
            after = next(self._events)
        except yaml.MarkedYAMLError as broken:
            self._tell(broken)
            raise BrokenError from broken
        except yaml.YAMLError as broken:
            self._complain("RE012", *self._first_unprintable(), "a character that YAML does not allow", "remove it")
            raise BrokenError from broken
        if not isinstance(after, yaml.StreamEndEvent):
            what, advice = "a second document begins here", "keep one document in a file"
            self._complain("RE010", *_place(after.start_mark), what, advice)
        return root

    def _refuse_directives(self) -> None:
        # The parser compares each with all before it, which many of them would make endless.
        for number, line in enumerate(self._lines, 1):
            if line.startswith("%"):
                self._complain("RE009", number, 1, f"{quote(line)} would say how to read the file", "remove the line")
                raise BrokenError
            if line.strip("\ufeff\r ") and not line.lstrip().startswith("#"):
                return

    def _tell(self, broken: yaml.MarkedYAMLError) -> None:
        unclosed = broken.context_mark is not None and "quoted scalar" in str(broken.context)
        line, column = _place(broken.context_mark if unclosed else broken.problem_mark or broken.context_mark)
        is_tab = line_of(self._lines, line)[column - 1 : column] == "\t"
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
