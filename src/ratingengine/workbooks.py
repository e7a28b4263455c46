"""Tables as files of a spreadsheet: a workbook (.xlsx), or one sheet of comma-separated text (.csv).

A workbook that comes back is a stranger's file. Its directory and its raw parts are looked through before any library
reads it: how large it would become, whether it could run or fetch anything, and whether its form was changed.
"""

from __future__ import annotations

import csv
import io
import json
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ratingengine.errors import Problem, RatingEngineError, RulesError, one_of, quote, suggest
from ratingengine.tablecells import Cell, Cells, Fault, Formula, Row
from ratingengine.tables import CHARACTERISTICS, CLAIMS, COLUMNS, FORM, SHEETS, Rows, Source
from ratingengine.workbookparts import check_parts, refusal

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LARGEST_FILE = 4 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 5_000, 40
_SOURCE, _LISTS = "Source", "Lists"  # the sheets that nobody sees
_SPARE_ROWS = 200
_WIDTHS = {"id": 38, "words": 70, "list": 28, "choice": 18, "day": 14, "figure": 10, "number": 12}
_DAY_OF_ALL = (2000, 1, 1, 0, 0, 0)  # the same table is the same file, whenever it is written


_MISSING = "workbooks (.xlsx) need a library that is not installed; install ratingengine[rules], or use .csv"


def write_table(rows: Rows, source: Source, choices: Mapping[str, Sequence[str]], *, as_csv: bool) -> bytes:
    """The content of a workbook with a sheet for each kind of row, or the same rows as one CSV text.

    Raises ``RatingEngineError`` where the library for workbooks is missing.
    """
    return _as_csv(rows, source) if as_csv else _as_workbook(rows, source, choices)


def _as_workbook(rows: Rows, source: Source, choices: Mapping[str, Sequence[str]]) -> bytes:
    try:
        from openpyxl import Workbook  # noqa: PLC0415 - an extra
    except ImportError:
        raise RatingEngineError(_MISSING) from None
    book = Workbook()
    book.remove(book.worksheets[0])
    lists = {
        **choices,
        "claims": [row["id"] for row in rows[CLAIMS]],
        "characteristics": [row["id"] for row in rows[CHARACTERISTICS]],
    }
    for sheet in SHEETS:
        _fill(book.create_sheet(sheet), sheet, rows, lists)
    _fill_lists(book.create_sheet(_LISTS), lists)
    _fill_source(book.create_sheet(_SOURCE), source)
    raw = io.BytesIO()
    book.save(raw)
    return _timeless(raw)


def _fill(page: Worksheet, sheet: str, rows: Rows, lists: Mapping[str, Sequence[str]]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill, Protection  # noqa: PLC0415

    bold, shade, top = Font(bold=True), PatternFill("solid", start_color="DDE6ED"), Alignment(vertical="top")
    wrapped, free = Alignment(wrap_text=True, vertical="top"), Protection(locked=False)
    for number, column in enumerate(COLUMNS[sheet], 1):
        head = page.cell(1, number, column.name)
        head.font, head.fill, head.alignment = bold, shade, top
        # Rows that are still empty take the style of their column: text that can be written.
        empty = page.column_dimensions[head.column_letter]
        empty.width, empty.number_format, empty.alignment, empty.protection = (
            _WIDTHS[column.holds],
            "@",
            wrapped,
            free,
        )
        for line, row in enumerate(rows[sheet], 2):
            cell = page.cell(line, number)
            cell.number_format, cell.alignment = "@", wrapped
            if column.name != "id":
                cell.protection = free
            _write(cell, row[column.name])
    page.freeze_panes = "B2"
    page.protection.sheet = True  # without a password: it guards against slips alone
    for allowed in ("formatColumns", "formatRows", "insertRows", "deleteRows", "sort", "autoFilter"):
        setattr(page.protection, allowed, False)
    _offer(page, sheet, len(rows[sheet]) + 1 + _SPARE_ROWS, lists)


def _write(cell: Any, words: str) -> None:
    if words:
        cell.value = words
        cell.data_type = "s"  # never a formula, whatever it begins with
        cell.quotePrefix = words[0] in "=+-@'\t\r"


def _offer(page: Worksheet, sheet: str, last: int, lists: Mapping[str, Sequence[str]]) -> None:
    """Offer the words that cells can take; only where one of them has to stand is anything else refused."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    for number, column in enumerate(COLUMNS[sheet], 1):
        if not lists.get(column.of):
            continue
        at = get_column_letter(list(lists).index(column.of) + 1)
        offered = DataValidation(type="list", formula1=f"{_LISTS}!${at}$2:${at}${len(lists[column.of]) + 1}")
        offered.showErrorMessage = column.holds == "choice"
        offered.error = f"choose one of the {column.of}"
        letter = get_column_letter(number)
        offered.add(f"{letter}2:{letter}{last}")
        page.add_data_validation(offered)


def _fill_lists(page: Worksheet, lists: Mapping[str, Sequence[str]]) -> None:
    for number, (name, words) in enumerate(lists.items(), 1):
        for line, one in enumerate([name, *words], 1):
            _write(page.cell(line, number), one)
    page.sheet_state = "hidden"


def _fill_source(page: Worksheet, source: Source) -> None:
    told = {**source._asdict(), "parts": json.dumps(source.parts, sort_keys=True)}
    for line, (name, words) in enumerate(told.items(), 1):
        _write(page.cell(line, 1), name)
        # A cell takes 32,767 characters.
        for number, start in enumerate(range(0, len(words), 30_000), 2):
            _write(page.cell(line, number), words[start : start + 30_000])
    page.sheet_state = "hidden"
    page.protection.sheet = True


def _timeless(raw: io.BytesIO) -> bytes:
    """The same workbook without the time at which it was written."""
    written = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2000-01-01T00:00:00Z", old.read(one))
            new.writestr(zipfile.ZipInfo(one.filename, _DAY_OF_ALL), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


_KINDS = {"claim": "Claims", "band": "Bands", "characteristic": "Characteristics", "condition": "Conditions"}
_HEADS = list(dict.fromkeys(column.name for sheet in SHEETS for column in COLUMNS[sheet]))
_FIRST = "# ratingengine table"
_RISKY = ("=", "+", "-", "@", "'", "\t", "\r")


def _as_csv(rows: Rows, source: Source) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    told = [f"{name} {words}" for name, words in source._asdict().items() if name != "parts"]
    writer.writerow([_FIRST, *told])
    writer.writerow(["kind", *_HEADS])
    for kind, sheet in _KINDS.items():
        for row in rows[sheet]:
            writer.writerow([kind, *(_safe(row.get(name, "")) for name in _HEADS)])
    return text.getvalue().encode("utf-8-sig")


def _safe(words: str) -> str:
    return f"'{words}" if words.startswith(_RISKY) else words


def read_table(file: Path, content: bytes) -> tuple[Source, Cells]:
    """Where a table comes from, and its cells as they stand.

    Raises ``RulesError`` with every problem of its form, and ``RatingEngineError`` where the library is missing.
    """
    if file.suffix.lower() not in (".xlsx", ".csv"):
        what = "this is a workbook with macros" if file.suffix.lower() == ".xlsm" else "this is no table"
        raise refusal(file, what, "save it as .xlsx or .csv", "RE902" if "macros" in what else "RE901")
    if len(content) > LARGEST_FILE:
        raise refusal(file, "the file is too large", f"the limit is {LARGEST_FILE // 2**20} MiB", "RE908")
    return _from_csv(file, content) if file.suffix.lower() == ".csv" else _from_workbook(file, content)


def _from_workbook(file: Path, content: bytes) -> tuple[Source, Cells]:
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        advice = "save it as .xlsx, without a password"
        raise refusal(file, "this workbook has a password, or is of the old form .xls", advice, "RE901")
    try:
        check_parts(file, content)
        book = _open(content)
    except (RulesError, RatingEngineError):
        raise
    except Exception as broken:  # whatever a broken workbook makes of the library
        advice = "export the table again, and make the changes there"
        raise refusal(file, "this is not a workbook, or it is damaged", advice, "RE901") from broken
    problems = list(_check_sheets(file, book))
    if problems:
        raise RulesError(problems)
    return _source(file, book[_SOURCE]), {sheet: list(_rows(book[sheet], sheet)) for sheet in SHEETS}


def _open(content: bytes) -> Workbook:
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 - an extra
    except ImportError:
        raise RatingEngineError(_MISSING) from None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library tells of colours and lists that it leaves out
        return load_workbook(io.BytesIO(content), keep_links=False)


def _check_sheets(file: Path, book: Workbook) -> Iterator[Problem]:
    known = [*SHEETS, _LISTS, _SOURCE]
    names = [one.title for one in book.worksheets]
    for name in names:
        if name not in known:
            advice = suggest(name, known, "remove it, or move it to a workbook of its own")
            yield Problem(str(file), 1, 1, f"unknown sheet {quote(name)}", advice, code="RE903")
    for name in (*SHEETS, _SOURCE):
        if name not in names:
            advice = "export the table again, and make the changes there"
            yield Problem(str(file), 1, 1, f"there is no sheet {quote(name)}", advice, code="RE903")
            continue
        page = book[name]
        if page.max_row > MOST_ROWS or page.max_column > MOST_COLUMNS:
            what = f"the sheet {quote(name)} goes to row {page.max_row} and column {page.max_column}"
            advice = f"delete what is beyond row {MOST_ROWS} and column {MOST_COLUMNS}"
            yield Problem(str(file), 1, 1, what, advice, code="RE908")
        elif name != _SOURCE:
            heads = [page.cell(1, number).value for number in range(1, page.max_column + 1)]
            yield from _check_heads(file, f"{name}!", 1, heads, [column.name for column in COLUMNS[name]])


def _check_heads(file: Path, sheet: str, line: int, heads: Sequence[object], known: Sequence[str]) -> Iterator[Problem]:
    for number, head in enumerate(heads, 1):
        at = f"{sheet}{_letter(number)}{line}"
        if head is not None and head not in known:
            advice = suggest(str(head), known, one_of(known))
            yield Problem(
                str(file), line, number, f"{quote(at)} heads an unknown column {quote(head)}", advice, code="RE903"
            )
        elif head is not None and head in heads[: number - 1]:
            what = f"{quote(at)} heads the column {quote(head)} a second time"
            yield Problem(str(file), line, number, what, "remove one of them", code="RE903")
    for name in known:
        if name not in heads:
            what = f"the column {quote(name)} is missing{f' on {sheet[:-1]}' if sheet else ''}"
            yield Problem(str(file), line, 1, what, "bring it back, or export the table again", code="RE903")


def _letter(number: int) -> str:
    return chr(64 + number) if number <= 26 else f"{chr(64 + (number - 1) // 26)}{chr(65 + (number - 1) % 26)}"


def _source(file: Path, page: Worksheet) -> Source:
    found = {}
    for line in range(1, min(page.max_row, 20) + 1):
        cells = [page.cell(line, number).value for number in range(1, page.max_column + 1)]
        found[str(cells[0])] = "".join(str(one) for one in cells[1:] if one is not None)
    return _source_of(file, found)


def _source_of(file: Path, found: Mapping[str, str]) -> Source:
    try:
        fields = {name: found[name] for name in Source._fields if name != "parts"}
        parts = json.loads(found.get("parts") or "{}")
        source = Source(**fields, parts={str(name): str(one) for name, one in parts.items()})
    except (KeyError, ValueError, AttributeError, RecursionError) as broken:
        advice = "export the table again, and make the changes there"
        raise refusal(file, "the table no longer says which file it comes from", advice, "RE911") from broken
    if source.form != FORM:
        what = f"this is a table of form {quote(source.form)}, and not {FORM}"
        raise refusal(file, what, "export it again, and make the changes there", "RE911")
    return source


def _rows(page: Worksheet, sheet: str) -> Iterator[Row]:
    heads = {page.cell(1, number).value: number for number in range(1, page.max_column + 1)}
    for line in range(2, page.max_row + 1):
        row = {}
        for column in COLUMNS[sheet]:
            cell = page.cell(line, heads[column.name])
            row[column.name] = Cell(_value(cell), f"{sheet}!{cell.coordinate}", line, heads[column.name])
        if any(one.value not in (None, "") for one in row.values()):
            yield row


def _value(cell: Any) -> object:
    if cell.data_type == "f":
        return Formula(str(cell.value))
    return Fault(str(cell.value)) if cell.data_type == "e" else cell.value


def _from_csv(file: Path, content: bytes) -> tuple[Source, Cells]:
    lines = _csv_lines(file, content)
    first = dict(words.split(" ", 1) for words in lines[0][1:] if " " in words)
    if lines[0][0] != _FIRST or len(lines) < 2:
        advice = f"its first cell is {quote(_FIRST)}; export the table again"
        raise refusal(file, "this is not a table of rules", advice, "RE911")
    source = _source_of(file, first)
    heads = [head or None for head in lines[1]]
    problems = list(_check_heads(file, "", 2, heads, ["kind", *_HEADS]))
    if problems:
        raise RulesError(problems)
    cells: dict[str, list[Row]] = {sheet: [] for sheet in SHEETS}
    for number, line in enumerate(lines[2:], 3):
        if any(line):
            problems += _read_line(file, number, [*line, *[""] * len(heads)], heads, cells)
    if problems:
        raise RulesError(problems)
    return source, cells


def _csv_lines(file: Path, content: bytes) -> list[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as broken:
        raise refusal(file, "the file is not UTF-8 text", "save it as `CSV UTF-8`", "RE901") from broken
    heads = text.split("\n", 2)[1] if "\n" in text else ""
    mark = next((one for one in (",", ";", "\t") if heads.startswith(f"kind{one}")), ",")
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True))
    except csv.Error as broken:
        raise refusal(file, f"this is not CSV: {broken}", "export the table again", "RE901") from broken
    if not lines or not lines[0] or len(lines) > MOST_ROWS:
        raise refusal(file, f"the table has {len(lines)} rows", f"it takes 2 to {MOST_ROWS}", "RE908")
    for number, line in enumerate(lines, 1):
        if len(line) > MOST_COLUMNS:
            what = f"row {number} of the table has {len(line)} cells"
            raise refusal(file, what, f"delete what is beyond column {MOST_COLUMNS}", "RE908")
    return lines


def _read_line(
    file: Path, number: int, line: Sequence[str], heads: Sequence[str | None], cells: Mapping[str, list[Row]]
) -> Iterator[Problem]:
    row = {
        head: Cell(_unsafe(words), f"{_letter(column)}{number}", number, column)
        for column, (head, words) in enumerate(zip(heads, line, strict=False), 1)
        if head is not None
    }
    kind = row["kind"].value
    if kind not in _KINDS:
        advice = suggest(str(kind), _KINDS, one_of(list(_KINDS)))
        yield row["kind"].problem(str(file), f"holds {quote(kind)}, which is no kind of row", advice, "RE906")
        return
    sheet = _KINDS[str(kind)]
    known = ["kind", *(column.name for column in COLUMNS[sheet])]
    for name, cell in row.items():
        if name not in known and cell.value != "":
            advice = f"empty it, or choose another kind; a {kind} has {', '.join(known[1:])}"
            yield cell.problem(str(file), f"stands where a {kind} has nothing", advice, "RE903")
    cells[sheet].append({column.name: row[column.name] for column in COLUMNS[sheet]})


def _unsafe(words: str) -> object:
    if words.startswith("'") and words[1:].startswith(_RISKY):
        return words[1:]
    return Formula(words) if words.startswith(("=", "+", "@")) else words
