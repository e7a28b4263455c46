"""Tables in a line each, for tests: exported from a small framework, changed by cell, taken back."""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Mapping
from difflib import ndiff
from functools import lru_cache
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from openpyxl import load_workbook

from ratingengine import Framework, RulesError, load_framework
from ratingengine.tableedits import TakenBack, make_table, take_back

BASE = Path(__file__).parents[1] / "bad" / "rules" / "base"
KLOE = "welcome/W1.yaml"


def library(folder: Path) -> Path:
    """A copy of the small framework."""
    return copytree(BASE, folder / "rules" / "lending-libraries-2031")


def table(rules: Path, name: str = "W1.xlsx") -> Path:
    """Its only KLOE with rules as a table, beside it."""
    file = rules.parent / name
    is_untouched = (rules / KLOE).read_bytes() == (BASE / KLOE).read_bytes()
    make = _made if is_untouched else _made.__wrapped__
    file.write_bytes(make(BASE if is_untouched else rules, as_csv=name.endswith("csv")))
    return file


@lru_cache
def _library() -> Framework:
    return load_framework(BASE)


@lru_cache
def _made(rules: Path, *, as_csv: bool) -> bytes:
    return make_table(rules, _library(), "W1", as_csv=as_csv)


def change(file: Path, cells: Mapping[str, Any]) -> Path:
    """The same workbook with other values in some cells, such as `Claims!C7`."""
    book = load_workbook(file)
    for at, value in cells.items():
        sheet, _, cell = at.partition("!")
        book[sheet][cell] = value
    book.save(file)
    return file


def add(file: Path, sheet: str, *values: Any) -> Path:
    """The same workbook with one more row."""
    book = load_workbook(file)
    page = book[sheet]
    line = next(line for line in range(2, 999) if page.cell(line, 1).value is None)
    for number, value in enumerate(values, 1):
        page.cell(line, number).value = value
    book.save(file)
    return file


def remove(file: Path, sheet: str, name: str) -> Path:
    """The same workbook without the rows that begin with this name."""
    book = load_workbook(file)
    for line in range(book[sheet].max_row, 1, -1):
        if book[sheet].cell(line, 1).value == name:
            book[sheet].delete_rows(line)
    book.save(file)
    return file


def change_csv(file: Path, row: int, column: str, value: str) -> Path:
    """The same CSV file with another value in one cell."""
    lines = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    lines[row - 1][lines[1].index(column)] = value
    text = io.StringIO()
    csv.writer(text).writerows(lines)
    file.write_text(text.getvalue(), encoding="utf-8-sig")
    return file


def taken(file: Path, rules: Path, *, may_remove: bool = False) -> TakenBack:
    """What the table makes of its file."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return take_back(file, file.read_bytes(), rules, _library(), may_remove=may_remove)


def refusals(file: Path, rules: Path) -> list[str]:
    """What is said of a table that is refused, without the names of its folders."""
    before = (rules / KLOE).read_bytes()
    with pytest.raises(RulesError) as refused:
        taken(file, rules)
    assert (rules / KLOE).read_bytes() == before
    return [str(one).splitlines()[0].replace(f"{rules.parent}/", "") for one in refused.value.problems]


def changed_lines(before: bytes, after: bytes) -> list[str]:
    """The lines that differ between two texts, those that go with `-` and those that come with `+`."""
    lines = ndiff(before.decode().splitlines(), after.decode().splitlines())
    return [one for one in lines if one[0] in "+-"]
