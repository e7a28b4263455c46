"""The smallest edits that make a YAML text say something else: what already stands there stays as it is to the byte.

What the text says is compared with what it is to say, from the top down, and only the places that differ are written
anew, in the style that they have. Comments, quotes, folds, blank lines and the order of keys stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from textwrap import wrap
from typing import Any, NamedTuple

import rfc8785
import yaml

from ratingengine._documents import Plain
from ratingengine.errors import Problem, RulesError

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOTHING = ("", "null", "~")
_WIDTH = 120
_STEP = 2


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


def edited(text: str, wanted: Plain, path: str = "") -> str:
    """The text with the fewest lines changed that make it say ``wanted``, whose values are words, lists and mappings.

    The text must be strict YAML, as a rule file is. Raises ``RulesError`` where a comment would have to go.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    whole = text if text.endswith("\n") else text + newline
    editor = _Editor(whole, newline, path)
    root = yaml.compose(whole, Loader=_Loader)
    for edit in _from_the_end(editor.changes(root, wanted, 0)):
        whole = whole[: edit.start] + edit.text + whole[edit.end :]
    # INVARIANT: the text says what was wanted, whatever style it was written in.
    if plain(whole) != wanted:
        raise _refusal(path, 1, "the change cannot be written into this file's own style", "make it by hand")
    return whole if text.endswith("\n") else whole.removesuffix(newline)


def _from_the_end(edits: Iterable[_Edit]) -> list[_Edit]:
    """The edits so that none moves the place of the next; at one place what goes, goes before anything comes."""
    order = sorted(enumerate(edits), key=lambda one: (one[1].start, one[1].start != one[1].end, one[0]))
    return [edit for _, edit in reversed(order)]


def said(node: Any) -> Plain:
    """What a composed node says, without places: words, lists and mappings."""
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): said(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [said(one) for one in node.value]
    return None if not node.style and node.value in _NOTHING else str(node.value)


def plain(text: str) -> Plain:
    """What a YAML text says, without places; the text must be strict YAML, as a rule file is."""
    return said(yaml.compose(text, Loader=_Loader))


def places(text: str) -> Iterator[tuple[int, int, tuple[str | int, ...]]]:
    """Every key and value of a YAML text: its line and column, counted from 1, and its place in what is said."""
    yield from _places(yaml.compose(text, Loader=_Loader), ())


def _places(node: Any, place: tuple[str | int, ...]) -> Iterator[tuple[int, int, tuple[str | int, ...]]]:
    yield node.start_mark.line + 1, node.start_mark.column + 1, place
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key.start_mark.line + 1, key.start_mark.column + 1, (*place, str(key.value))
            yield from _places(value, (*place, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _places(value, (*place, number))


def _refusal(path: str, line: int, problem: str, advice: str) -> RulesError:
    return RulesError([Problem(path, line, 1, problem, advice, code="RE909")])


class _Editor:
    """One text, and the edits that its nodes need."""

    def __init__(self, text: str, newline: str, path: str) -> None:
        self._text, self._newline, self._path = text, newline, path

    def changes(self, node: Any, wanted: Plain, indent: int, *, in_flow: bool = False) -> Iterator[_Edit]:
        """What must be edited within a node; ``indent`` is that of the line that its key is on."""
        if said(node) == wanted:
            return
        if isinstance(wanted, dict) and isinstance(node, yaml.MappingNode) and wanted and node.value:
            if not node.flow_style:
                yield from self._in_block(node, wanted)
                return
            if list(wanted) == [key.value for key, _ in node.value]:
                for key, value in node.value:
                    yield from self.changes(value, wanted[key.value], indent, in_flow=True)
                return
        elif isinstance(wanted, list) and isinstance(node, yaml.SequenceNode) and not node.flow_style and wanted:
            yield from self._in_sequence(node, wanted)
            return
        yield self._replacement(node, wanted, indent, in_flow=in_flow)

    def _replacement(self, node: Any, wanted: Plain, indent: int, *, in_flow: bool) -> _Edit:
        start, end = node.start_mark.index, self._end(node)
        is_collection = not isinstance(node, yaml.ScalarNode)
        if is_collection and re.search(r"(?m)(^|\s)#.*$", self._text[start:end]):
            advice = "move the comment above the entry, or make the change by hand"
            raise _refusal(self._path, node.start_mark.line + 1, "a comment here would be lost", advice)
        if not is_collection and node.style in (">", "|") and isinstance(wanted, str) and "\n" not in wanted:
            return _Edit(start, end, self._folded(wanted, indent + _STEP))
        style = node.style if isinstance(node, yaml.ScalarNode) else None
        return _Edit(start, end, word(wanted, style, in_flow=in_flow) if isinstance(wanted, str) else _flow(wanted))

    def _in_block(self, node: Any, wanted: Mapping[str, Plain]) -> Iterator[_Edit]:
        column = node.start_mark.column
        for key, value in node.value:
            if key.value not in wanted:
                yield _Edit(self._line_start(key), self._line_end(value), "")
            elif _stays_in_style(value, wanted[key.value]):
                yield from self.changes(value, wanted[key.value], column)
            else:
                yield self._entry_instead(key, value, wanted[key.value], column)
        old = {key.value: (key, value) for key, value in node.value}
        before: str | None = None
        for name, value in wanted.items():
            if name in old:
                before = name
                continue
            lines = self._joined(_entry(name, value, column))
            at = self._line_start(node.value[0][0])
            if before is not None or self._text[at : node.value[0][0].start_mark.index].strip():
                at = self._line_end(old[before][1] if before is not None else node.value[0][1])
            yield _Edit(at, at, lines)

    def _entry_instead(self, key: Any, value: Any, wanted: Plain, column: int) -> _Edit:
        lines = self._joined(_entry(key.value, wanted, column))
        return _Edit(key.start_mark.index, self._line_end(value), lines[column:])

    def _in_sequence(self, node: Any, wanted: Sequence[Plain]) -> Iterator[_Edit]:
        old, items = [_identity(said(one)) for one in node.value], node.value
        dash = self._dash(items[0])
        matcher = SequenceMatcher(None, old, [_identity(one) for one in wanted], autojunk=False)
        for kind, first, last, start, end in matcher.get_opcodes():
            if kind == "equal" or (kind == "replace" and last - first == end - start):
                for item, value in zip(items[first:last], wanted[start:end], strict=True):
                    yield from self._item(item, value, dash)
                continue
            for item in items[first:last]:
                yield _Edit(self._line_start(item), self._line_end(item), "")
            at = self._line_end(items[first - 1]) if first else self._line_start(items[0])
            for value in wanted[start:end]:
                yield _Edit(at, at, self._joined(_item(value, dash)))

    def _item(self, item: Any, wanted: Plain, dash: int) -> Iterator[_Edit]:
        is_block = isinstance(item, yaml.MappingNode) and not item.flow_style
        if is_block and isinstance(wanted, dict) and item.value[0][0].value not in wanted:
            lines = self._joined(_item(wanted, dash))  # its first key shares the line with the dash
            yield _Edit(self._line_start(item), self._line_end(item), lines)
        else:
            yield from self.changes(item, wanted, dash)

    def _dash(self, item: Any) -> int:
        line = self._text[self._line_start(item) : item.start_mark.index]
        return len(line) - len(line.lstrip())

    def _folded(self, words: str, indent: int) -> str:
        lines = wrap(words, _WIDTH - indent, break_long_words=False, break_on_hyphens=False)
        return self._newline.join([">-", *(" " * indent + line for line in lines)])

    def _joined(self, lines: Sequence[str]) -> str:
        return "".join(line + self._newline for line in lines)

    def _line_start(self, node: Any) -> int:
        return self._text.rfind("\n", 0, node.start_mark.index) + 1

    def _line_end(self, node: Any) -> int:
        return self._text.index("\n", self._end(node)) + 1

    def _end(self, node: Any) -> int:
        """Where the words of a node end; a block's own mark lies beyond the blank lines and comments after it."""
        if isinstance(node, yaml.ScalarNode):
            start, end = node.start_mark.index, node.end_mark.index
            if node.style in (">", "|"):
                end = start + len(self._text[start:end].rstrip())
            return int(end)
        if node.flow_style or not node.value:
            return int(node.end_mark.index)
        last = node.value[-1]
        return self._end(last[1] if isinstance(last, tuple) else last)


def _identity(value: Plain) -> str | bytes:
    """What tells an item of a list from the others: its id where it has one, else all of it."""
    if isinstance(value, dict) and isinstance(value.get("id"), str):
        return str(value["id"])
    return rfc8785.dumps(value)


def _stays_in_style(node: Any, wanted: Plain) -> bool:
    """Whether a value can be written where the old one stands, on its line or in its block."""
    if isinstance(wanted, str):
        return isinstance(node, yaml.ScalarNode)
    if isinstance(node, yaml.ScalarNode) or not wanted or not node.value:
        return said(node) == wanted
    if not node.flow_style:
        return isinstance(wanted, dict) == isinstance(node, yaml.MappingNode)
    return _depth(wanted) <= _depth(said(node))


def _depth(value: Plain) -> int:
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, below), default=0) if isinstance(value, (dict, list)) else 0


def _entry(key: str, value: Plain, indent: int) -> list[str]:
    """The lines of a new key with its value, as the house writes them."""
    head = f"{' ' * indent}{word(key)}:"
    if isinstance(value, str):
        return [f"{head} {word(value)}"]
    if _is_short(value):
        return [f"{head} {_flow(value)}"]
    return [head, *_block(value, indent + _STEP)]


def _block(value: Plain, indent: int) -> list[str]:
    if isinstance(value, dict):
        return [line for key, below in value.items() for line in _entry(key, below, indent)]
    items = value if isinstance(value, list) else []
    return [line for one in items for line in _item(one, indent)]


def _item(value: Plain, dash: int) -> list[str]:
    mark = f"{' ' * dash}- "
    if not isinstance(value, dict) or not value:
        return [mark + (word(value) if isinstance(value, str) else _flow(value))]
    first, *rest = _block(value, dash + _STEP)
    return [mark + first[dash + _STEP :], *rest]


def _is_short(value: Plain) -> bool:
    """Whether the house writes a value on one line: single words, in a list or in mappings."""
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        return False
    return _depth(value) <= 2 and not re.search(r"\s", "".join(_words(value))) and len(_flow(value)) <= _WIDTH


def _words(value: Plain) -> Iterator[str]:
    if isinstance(value, dict):
        value = [*value, *value.values()]
    for one in value if isinstance(value, list) else (value,):
        yield from _words(one) if isinstance(one, (dict, list)) else (str(one),)


def _flow(value: Plain) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{word(key)}: {_flow(below)}' for key, below in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    return "null" if value is None else word(str(value), in_flow=True)


def word(text: str, style: str | None = None, *, in_flow: bool = False) -> str:
    """A word as YAML reads it back: bare where it can be, else in the quotes that it had, or in double ones."""
    if style not in ("'", '"'):
        try:
            read = yaml.compose(f"{{k: {text}}}" if in_flow else f"k: {text}\n", Loader=_Loader)
        except yaml.YAMLError:
            read = None
        if read is not None and said(read) == {"k": text} and "\n" not in text and not read.value[0][1].style:
            return text
    if style == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    quoted: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=10**6)
    return quoted.rstrip("\n")
