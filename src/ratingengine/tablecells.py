"""The cells of a table that comes back, held against what may stand in them before anything else is asked.

A spreadsheet turns what it is given into dates, numbers and formulas. Nothing of that is guessed back: each such
cell is told, all of them at once, with its sheet, its place and what to write there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import NamedTuple

from ratingengine.errors import Problem, one_of, quote, suggest
from ratingengine.tables import BANDS, CHARACTERISTICS, CLAIMS, COLUMNS, CONDITIONS, SHEETS, Column, Words


class Formula(NamedTuple):
    """A cell whose value a spreadsheet works out."""

    text: str


class Fault(NamedTuple):
    """A cell in which a spreadsheet shows an error of its own."""

    text: str


class Cell(NamedTuple):
    """What stands in one cell, and where that is: as a spreadsheet names it, and by line and column from 1."""

    value: object
    at: str
    line: int
    column: int

    def problem(self, file: str, what: str, advice: str, code: str) -> Problem:
        """A problem with this cell."""
        return Problem(file, self.line, self.column, f"{quote(self.at)} {what}", advice, code=code)


Row = Mapping[str, Cell]  # by column
Cells = Mapping[str, Sequence[Row]]  # by sheet

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_KEYS = {
    CLAIMS: ("id",),
    BANDS: ("claim", "from"),
    CHARACTERISTICS: ("id",),
    CONDITIONS: ("characteristic", "alternative", "claim"),
}
_REFERENCES = ((BANDS, "claim", CLAIMS), (CONDITIONS, "characteristic", CHARACTERISTICS), (CONDITIONS, "claim", CLAIMS))


def read_cells(
    cells: Cells, choices: Mapping[str, Sequence[str]], file: str
) -> tuple[dict[str, list[dict[str, str]]], list[Problem]]:
    """The words of every row, and a problem for each cell that cannot be read as what its column holds."""
    rows: dict[str, list[dict[str, str]]] = {sheet: [] for sheet in SHEETS}
    problems: list[Problem] = []
    for sheet in SHEETS:
        for row in cells[sheet]:
            words = {}
            for column in COLUMNS[sheet]:
                words[column.name], wrong = _read(row[column.name], column, choices, file)
                problems += wrong
            rows[sheet].append(words)
    problems += _check_keys(cells, rows, file)
    return rows, problems


def _read(cell: Cell, column: Column, choices: Mapping[str, Sequence[str]], file: str) -> tuple[str, list[Problem]]:
    words, turned_into = _words(cell.value, column)
    if turned_into:
        what, advice, code = turned_into
        return "?", [cell.problem(file, what, advice, code)]
    what, advice = _doubt(words, column, choices)
    return words, [cell.problem(file, what, advice, "RE906")] if what else []


_AS_TEXT = "format the cell as text, and write"


def _words(value: object, column: Column) -> tuple[str, tuple[str, str, str] | None]:
    """A cell's words, or else what a spreadsheet made of them, what to do, and the code of that."""
    if value is None or isinstance(value, str):
        return (value or "").strip(), None
    if isinstance(value, bool) and column.of == "adverse":
        return str(value).lower(), None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and column.holds in ("figure", "number"):
        return _figure(value), None
    return "", _turned(value, _expected(column))


def _turned(value: object, expected: str) -> tuple[str, str, str]:
    if isinstance(value, Formula):
        return "holds a formula", f"write {expected} itself, not how to work it out", "RE904"
    if isinstance(value, Fault):
        return f"shows the error {quote(value.text)}", f"write {expected}", "RE904"
    kind = "a date or time" if isinstance(value, (date, datetime, time, timedelta)) else "something else than text"
    if isinstance(value, bool):
        kind = "true or false"
    elif isinstance(value, (int, float)):
        kind = f"the number {_figure(value)}"
    return f"was turned into {kind} by the spreadsheet", f"{_AS_TEXT} {expected}", "RE905"


def _figure(value: float) -> str:
    written = format(Decimal(repr(value)), "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def _expected(column: Column) -> str:
    return {
        "day": "the day as `2027-04-01`",
        "figure": "the figure in digits",
        "number": "the number in digits",
        "list": "the words with commas between",
    }.get(column.holds, "the words")


def _doubt(words: str, column: Column, choices: Mapping[str, Sequence[str]]) -> tuple[str, str]:
    """What is wrong with the words of a cell, and what to do; nothing where they can stand there."""
    if column.holds in ("id", "day", "figure") and not words:
        return "is empty", f"write {_expected(column)}, or empty the row"
    if column.holds == "day" and not _DAY.fullmatch(words):
        return f"holds {quote(words)}, which is no day", f"{_AS_TEXT} {_expected(column)}"
    if column.holds == "number" and words and not re.fullmatch("[1-9][0-9]{0,2}", words):
        return f"holds {quote(words)}, which is no number of an alternative", "write 1, 2 and so on, or nothing"
    if column.holds == "choice":
        return _choice(words, column, choices[column.of])
    return "", ""


def _choice(words: str, column: Column, known: Sequence[str]) -> tuple[str, str]:
    if words in known or (not words and column.name in ("adverse", "basis", "bands_basis")):
        return "", ""
    what = f"holds {quote(words)}, which cannot stand under {quote(column.name)}" if words else "is empty"
    return what, suggest(words, known, one_of(known))


def _check_keys(cells: Cells, rows: Mapping[str, Sequence[Words]], file: str) -> Iterator[Problem]:
    """A problem for each row that is there twice, or that belongs to a row that is not there."""
    for sheet in SHEETS:
        seen: dict[tuple[str, ...], Cell] = {}
        for row, words in zip(cells[sheet], rows[sheet], strict=True):
            key = tuple(words[name] for name in _KEYS[sheet])
            cell = row[_KEYS[sheet][0]]
            if key in seen and "?" not in key:
                what = f"says {quote(' '.join(filter(None, key)))} a second time"
                yield cell.problem(file, what, f"it stands first in {quote(seen[key].at)}; keep one of them", "RE907")
            seen.setdefault(key, cell)
    for sheet, column, other in _REFERENCES:
        known = [words["id"] for words in rows[other]]
        for row, words in zip(cells[sheet], rows[sheet], strict=True):
            if words[column] not in ("", "?", *known):
                advice = suggest(words[column], known, f"add it to the sheet {other}")
                what = f"names {quote(words[column])}, which is not on the sheet {other}"
                yield row[column].problem(file, what, advice, "RE907")


def cell_of(
    place: Sequence[str | int], kloe: Mapping[str, object], cells: Cells, rows: Mapping[str, Sequence[Words]]
) -> Cell | None:
    """The cell that a place in the file of a KLOE comes from; ``None`` where it comes from no cell."""
    steps = [str(one) for one in place]
    if len(steps) >= 2 and steps[0] == "claims":
        return _claim_cell(steps[1], steps[2:], cells, rows)
    if len(steps) >= 3 and steps[0] == "characteristics":
        those = kloe["characteristics"][steps[1]]  # type: ignore[index]
        return _characteristic_cell(those[int(steps[2])]["id"], steps[3:], cells, rows)
    return None


def _claim_cell(claim: str, steps: Sequence[str], cells: Cells, rows: Mapping[str, Sequence[Words]]) -> Cell | None:
    if steps[:2] == ["measure", "bands"] and len(steps) > 2:
        column = steps[3] if len(steps) > 3 else "from"
        return _find(BANDS, {"claim": claim, "from": steps[2]}, column, cells, rows)
    field = steps[0] if steps else "id"
    if field == "measure":
        field = {"basis": "bands_basis", "source": "bands_source"}.get("".join(steps[1:2]), "unit")
    return _find(CLAIMS, {"id": claim}, field, cells, rows)


def _characteristic_cell(
    name: str, steps: Sequence[str], cells: Cells, rows: Mapping[str, Sequence[Words]]
) -> Cell | None:
    field = steps[0] if steps else "id"
    if field == "when":
        asked = {"claim": steps[-1]} if steps[-1] not in ("when", "any") else {}
        found = _find(CONDITIONS, {"characteristic": name} | asked, "stands_at" if asked else "", cells, rows)
        if found is not None:
            return found
    return _find(CHARACTERISTICS, {"id": name}, field, cells, rows)


def _find(sheet: str, wanted: Words, column: str, cells: Cells, rows: Mapping[str, Sequence[Words]]) -> Cell | None:
    """The cell in a column, or else in the first, of the first row that has the words that are wanted."""
    pairs = zip(cells[sheet], rows[sheet], strict=True)
    row = next((row for row, words in pairs if all(words[name] == one for name, one in wanted.items())), None)
    return None if row is None else row.get(column, row[COLUMNS[sheet][0].name])
