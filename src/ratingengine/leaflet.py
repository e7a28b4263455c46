"""A leaflet: a page of headings, sentences and tables, as text, Markdown or HTML; words in backticks are code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import zip_longest
from textwrap import wrap
from typing import NamedTuple

from ratingengine.htmlreport import template
from ratingengine.markdownreport import plain

ENDLESS = 10**9
_INDENT, _GAP = "    ", "  "


class Table(NamedTuple):
    """A table with a caption; the first word of each row says what the row is about."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Part(NamedTuple):
    """A heading with what stands under it; ``is_long`` says that readers mostly pass over it."""

    heading: str
    lines: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    is_long: bool = False


class Leaflet(NamedTuple):
    """A page: its title, its result in a few sentences, and its parts."""

    title: str
    result: tuple[str, ...]
    parts: tuple[Part, ...]


def as_text(leaflet: Leaflet, width: int = ENDLESS) -> str:
    """The leaflet for a terminal; no line is longer than ``width``, unless a single word is."""
    result = (line for one in leaflet.result for line in _wrapped(one, width, "  "))
    return "\n".join([*_wrapped(leaflet.title, width), *result, *_text_parts(leaflet.parts, width)])


def _text_parts(parts: Sequence[Part], width: int) -> Iterator[str]:
    for part in parts:
        yield f"\n{part.heading}"
        for one in part.lines:
            yield from _wrapped(one, width, "  ")
        for table in part.tables:
            rows = (table.head, *table.rows)
            widths = _widths(rows, width - len(_INDENT))
            yield from _wrapped(table.caption, width, "  ")
            for row in rows:
                cells = [_wrapped(word, room) for word, room in zip(row, widths, strict=True)]
                for line in zip_longest(*cells, fillvalue=""):
                    words = (word.ljust(room) for word, room in zip(line, widths, strict=True))
                    yield f"{_INDENT}{_GAP.join(words)}".rstrip()


def _wrapped(text: str, width: int, indent: str = "") -> list[str]:
    """The lines of a text; no id is ever broken."""
    return wrap(
        text,
        max(width, 1),
        initial_indent=indent,
        subsequent_indent=indent * 2,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [indent]


def _widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """How wide each column is; where there is no room for all, the first gives way last, as it names the row."""
    columns = list(zip(*rows, strict=True))
    widths = [max(map(len, column)) for column in columns]
    least = [max(len(word) for cell in column for word in ["", *cell.split()]) for column in columns]
    while sum(widths) + len(_GAP) * (len(widths) - 1) > room:
        loose = [place for place in range(len(widths)) if widths[place] > least[place]]
        if not loose:
            break
        widths[max(loose, key=lambda place: (place > 0, widths[place]))] -= 1
    return widths


def as_markdown(leaflet: Leaflet) -> str:
    """The leaflet for a pull request: the result first, the rest folded."""
    lines = [f"## {plain(leaflet.title)}", "", *(f"{_marked(one)}\n" for one in leaflet.result)]
    for part in leaflet.parts:
        lines += [f"<details><summary>{escape(part.heading, quote=False)}</summary>", ""]
        lines += [f"- {_marked(one)}" for one in part.lines]
        for table in part.tables:
            lines += ["", f"{_marked(table.caption)}:", "", _row(table.head), _row(["---"] * len(table.head))]
            lines += [_row(row) for row in table.rows]
        lines += ["", "</details>", ""]
    return "\n".join(lines).rstrip()


def _row(words: Sequence[str]) -> str:
    return f"| {' | '.join(word if word == '---' else _marked(word) for word in words)} |"


def _marked(text: str) -> str:
    """Text with its code kept as code, and all else made harmless."""
    pieces = _code(text)
    return "".join(f"`{piece.replace('|', ' ')}`" if is_code else _plain_within(piece) for is_code, piece in pieces)


def _plain_within(piece: str) -> str:
    """Plain text that goes on from or into code, so the blanks at its ends count."""
    before, after = piece[: len(piece) - len(piece.lstrip())], piece[len(piece.rstrip()) :]
    return f"{before and ' '}{plain(piece)}{after and ' '}" if piece.strip() else " " * bool(piece)


def _code(text: str) -> list[tuple[bool, str]]:
    """The pieces of a text, each with whether it is code."""
    pieces = re.split(r"`([^`]*)`", " ".join(text.split()))
    return [(bool(number % 2), piece) for number, piece in enumerate(pieces) if piece]


def as_html(leaflet: Leaflet) -> str:
    """The leaflet as one HTML page that needs nothing but itself."""
    return template("leaflet.html.jinja").render(leaflet=leaflet, code=_code)
