"""Tables made of a KLOE's file, and taken back into it: all that a table changes, or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

from ratingengine import _documents
from ratingengine.drafts import check_drafts, path_within
from ratingengine.errors import Problem, RulesError, quote
from ratingengine.framework import Framework
from ratingengine.places import places_of
from ratingengine.tablecells import Cells, cell_of, read_cells
from ratingengine.tables import (
    CHARACTERISTICS,
    CLAIMS,
    Kloe,
    Rows,
    Source,
    change_lines,
    changed_parts,
    choices,
    kloe_of,
    overwritten,
    parts_of,
    removed,
    rows_of,
)
from ratingengine.workbooks import read_table, write_table
from ratingengine.yamledits import edited, places


class TakenBack(NamedTuple):
    """What a table makes of the file that it came from: its content, every change in words, and what to beware of."""

    path: Path
    content: bytes
    lines: tuple[str, ...]
    notes: tuple[str, ...] = ()


def make_table(folder: Path, framework: Framework, kloe: str, *, as_csv: bool) -> bytes:
    """The content of a workbook or CSV file with the claims and characteristics of one KLOE.

    Raises ``RulesError`` where the KLOE is not written as rules, ``RatingEngineError`` where a library is missing.
    """
    path = _path(folder, framework, kloe)
    rows = rows_of(_said(path))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    source = Source(framework.id, kloe, path.relative_to(folder).as_posix(), digest, parts=parts_of(rows))
    return write_table(rows, source, choices(framework, kloe), as_csv=as_csv)


def take_back(file: Path, content: bytes, folder: Path, framework: Framework, *, may_remove: bool = False) -> TakenBack:
    """What a table that was exported from a framework's folder makes of its file; nothing is written.

    Raises ``RulesError`` with every problem of the table, or of the rules as they would be; also where the file was
    changed since the export, and where rows are gone without ``may_remove``.
    """
    source, cells = read_table(file, content)
    if source.framework != framework.id:
        what = f"the table is of the framework {quote(source.framework)}, and these are the rules of {framework.id}"
        raise RulesError([Problem(str(file), 1, 1, what, "name its folder with --rules", code="RE911")])
    path = _path(folder, framework, source.kloe, str(file))
    current = path.read_bytes()
    before = _said(path)
    rows, problems = read_cells(cells, choices(framework, source.kloe), str(file))
    if problems:
        raise RulesError(problems)
    wanted = kloe_of(rows, before)
    if wanted == before:
        return TakenBack(path, current, ())
    _check_source(file, source, current, before)
    _check_removal(file, before, rows, may_remove=may_remove)
    text = edited(current.decode("utf-8-sig"), cast("Any", wanted), str(path))
    _check(file, folder, path, text, _Asked(wanted, cells, rows))
    mark = b"\xef\xbb\xbf" if current.startswith(b"\xef\xbb\xbf") else b""
    old = rows_of(before)
    return TakenBack(path, mark + text.encode(), tuple(change_lines(old, rows)), tuple(overwritten(old, rows)))


def _path(folder: Path, framework: Framework, kloe: str, table: str | None = None) -> Path:
    """The file of a KLOE; that it has none is told of the table where there is one, else of the framework's file."""
    entry = next((one for one in framework.kloes if one.id == kloe), None)
    if entry is None or not framework.is_encoded(kloe):
        what = f"{framework.id} has no rules for {quote(kloe)}"
        known = ", ".join(one.id for one in framework.kloes if framework.is_encoded(one.id))
        advice = f"it has them for {known or 'none'}"
        if table:
            raise RulesError([Problem(table, 1, 1, what, advice, code="RE911")])
        place = ("kloes", kloe) if entry else ("kloes",)
        raise RulesError([places_of(folder).main.problem_at_key("RE911", place, what, advice)])
    return path_within(folder, f"{entry.domain}/{kloe}.yaml")


def _said(path: Path) -> Kloe:
    return cast("Kloe", _documents.load(path, RulesError).plain)


def _check_source(file: Path, source: Source, current: bytes, before: Kloe) -> None:
    if hashlib.sha256(current).hexdigest() == source.sha256:
        return
    changes = list(changed_parts(source.parts, parts_of(rows_of(before)))) if source.parts else []
    what = f"{source.file} was changed since this table was exported from it"
    what += f": {', '.join(changes)}" if changes else ""
    advice = "export it again and make your changes there; nothing was written"
    raise RulesError([Problem(str(file), 1, 1, what, advice, code="RE910")])


def _check_removal(file: Path, before: Kloe, rows: Rows, *, may_remove: bool) -> None:
    gone = list(removed(rows_of(before), rows))
    empty = [sheet.lower() for sheet in (CLAIMS, CHARACTERISTICS) if not rows[sheet]]
    if empty:
        what = f"the table has no {' and no '.join(empty)} left"
        advice = "bring back the rows; to take a KLOE out of the rules, take away its file"
    elif gone and not may_remove:
        what = f"the table no longer has {', '.join(gone)}"
        advice = "bring back the rows, or say --allow-removal"
    else:
        return
    raise RulesError([Problem(str(file), 1, 1, what, advice, code="RE912")])


class _Asked(NamedTuple):
    kloe: Kloe
    cells: Cells
    rows: Rows


def _check(file: Path, folder: Path, path: Path, text: str, asked: _Asked) -> None:
    """Refuse what a table asks for where the rules would not load with it, told of the cells that it comes from."""
    try:
        check_drafts(folder, {path.relative_to(folder).as_posix(): text.encode()})
    except RulesError as broken:
        # A mapping begins where its first key does; what is told there is told of the mapping.
        where = sorted(places(text), key=lambda one: (one[:2], -len(one[2])))
        raise RulesError(_told(broken.problems, file, path, where, asked)) from None


def _told(
    problems: Sequence[Problem], file: Path, path: Path, where: Sequence[tuple[int, int, Any]], asked: _Asked
) -> Iterator[Problem]:
    for one in problems:
        before = [place for line, column, place in where if (line, column) <= (one.line, one.column)]
        is_here = one.path == str(path) and before
        cell = cell_of(before[-1], asked.kloe, asked.cells, asked.rows) if is_here else None
        yield (
            one
            if cell is None
            else Problem(
                str(file), cell.line, cell.column, f"{quote(cell.at)}: {one.problem}", one.advice, code=one.code
            )
        )
