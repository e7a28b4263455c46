"""Tables that are refused: every doubtful cell at once, at its place; no workbook is read before it is known."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tables.sheets import add, change, change_csv, library, refusals, table


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return library(tmp_path)


CELLS: list[tuple[str, Any, str]] = [
    (
        "Claims!B2",
        "=A1",
        "W1.xlsx:2:2: `Claims!B2` holds a formula; write the words itself, not how to work it out [RE904]",
    ),
    ("Claims!B2", "#REF!", "W1.xlsx:2:2: `Claims!B2` shows the error `#REF!`; write the words [RE904]"),
    (
        "Claims!C2",
        1.1,
        "`Claims!C2` was turned into the number 1.1 by the spreadsheet; format the cell as text, and write",
    ),
    ("Claims!B2", True, "`Claims!B2` was turned into true or false by the spreadsheet"),
    (
        "Bands!B2",
        date(2031, 1, 4),
        "`Bands!B2` was turned into a date or time by the spreadsheet; format the cell as text",
    ),
    (
        "Bands!B2",
        "4/1/2031",
        "`Bands!B2` holds `4/1/2031`, which is no day; format the cell as text, and write the day",
    ),
    ("Bands!D2", date(2031, 1, 4), "`Bands!D2` was turned into a date or time"),
    ("Bands!D2", None, "`Bands!D2` is empty; write the figure in digits, or empty the row [RE906]"),
    ("Bands!E2", " ", "`Bands!E2` is empty; write the figure in digits, or empty the row [RE906]"),
    ("Bands!D2", "ninety", "`Bands!D2`: `at_least` `ninety` is not a figure; write it in digits"),
    (
        "Bands!C2",
        "above",
        "`Bands!C2` holds `above`, which cannot stand under `side`; use one of `at_least` or `at_most` [RE906]",
    ),
    ("Bands!E2", 95, "`Bands!B2`: `yes` is not further out than `partly`"),
    ("Claims!A3", "desk-staffed", "`Claims!A3` says `desk-staffed` a second time; it stands first in `Claims!A2`"),
    (
        "Claims!D2",
        "perhaps",
        "`Claims!D2` holds `perhaps`, which cannot stand under `adverse`; use one of `true` or `false`",
    ),
    ("Claims!C2", "W1.7", "`Claims!C2`: unknown prompt `W1.7`"),
    ("Claims!B2", None, "`Claims!A2`: `says` is missing"),
    ("Claims!G4", None, "`Claims!G4`: `unit` is missing"),
    ("Claims!E2", "museum", "`Claims!E2`: unknown service type `museum`"),
    (
        "Characteristics!B3",
        "fines",
        "`Characteristics!B3` holds `fines`, which cannot stand under `level`; did you mean `fine`?",
    ),
    ("Characteristics!B3", None, "`Characteristics!B3` is empty; use one of `superb`"),
    ("Characteristics!D3", "T1/W1/fine/9", "`Characteristics!D3`: unknown statement `T1/W1/fine/9`"),
    ("Conditions!D4", "partly", "`Conditions!D4` holds `partly`, which cannot stand under `stands_at`"),
    ("Conditions!D4", "no", "`Conditions!D4`: `no` on the claim `desk-staffed` cannot support `fine`"),
    (
        "Conditions!C4",
        "desk-stafed",
        "`Conditions!C4` names `desk-stafed`, which is not on the sheet Claims; did you mean",
    ),
    ("Conditions!A4", "nobody", "`Conditions!A4` names `nobody`, which is not on the sheet Characteristics"),
    ("Conditions!B6", "first", "`Conditions!B6` holds `first`, which is no number of an alternative"),
    ("Conditions!B6", 2, "`Conditions!A5`: `any` has fewer than two alternatives"),
]


@pytest.mark.parametrize(("cell", "value", "words"), CELLS, ids=[f"{cell} {value}" for cell, value, _ in CELLS])
def test_it_tells_the_cell_and_what_to_do(rules: Path, cell: str, value: Any, words: str) -> None:
    told = refusals(change(table(rules), {cell: value}), rules)

    assert [one for one in told if words in one], told


def test_it_tells_everything_that_is_doubtful_at_once(rules: Path) -> None:
    file = change(table(rules), {"Claims!B2": "=A1", "Bands!B2": date(2031, 1, 4), "Conditions!D4": "maybe"})
    add(file, "Claims", "desk-staffed", "Again.", "W1.1")

    told = refusals(file, rules)

    assert {one.split("`")[1] for one in told} == {"Claims!B2", "Bands!B2", "Conditions!D4", "Claims!A6"}


def rewritten(file: Path, parts: dict[str, bytes], *, drop: str = "") -> Path:
    """The same workbook with parts added or replaced in its zip directory."""
    raw = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            if one.filename not in parts and one.filename != drop:
                new.writestr(one.filename, old.read(one))
        for name, content in parts.items():
            new.writestr(name, content)
    file.write_bytes(raw.getvalue())
    return file


STRANGERS = [
    ({"xl/vbaProject.bin": b"x"}, "the workbook holds macros; save it without them, as .xlsx [RE902]"),
    ({"xl/externalLinks/externalLink1.xml": b"<x/>"}, "the workbook holds links to other workbooks"),
    ({"xl/embeddings/oleObject1.bin": b"x"}, "the workbook holds other files"),
    ({"xl/connections.xml": b"<x/>"}, "the workbook holds connections to data elsewhere"),
    ({"xl/worksheets/sheet1.xml": b"\0" * 9_000_000}, "the workbook would unpack to more than a table can be"),
    ({f"xl/{number}.xml": b"" for number in range(300)}, "the workbook would unpack to more than a table can be"),
    ({"xl/worksheets/sheet1.xml": b"<c/>" * 320_000}, "the workbook holds more than a table can; delete"),
    ({"xl/styles.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}, "the workbook is written as no spreadsheet writes it"),
    ({"xl/worksheets/sheet1.xml": b'<mergeCell ref="A1:XFD1048576"/>'}, "the cells `A1:XFD1048576` are merged; split"),
    ({"xl/worksheets/sheet1.xml": b"<broken"}, "this is not a workbook, or it is damaged; export the table again"),
]


@pytest.mark.parametrize(("parts", "words"), STRANGERS, ids=[words[:45] for _, words in STRANGERS])
def test_it_refuses_a_workbook_by_what_is_packed_in_it(rules: Path, parts: dict[str, bytes], words: str) -> None:
    (told,) = refusals(rewritten(table(rules), parts), rules)

    assert words in told


FILES = [
    ("W1.xlsx", b"\xd0\xcf\x11\xe0 and so on", "this workbook has a password, or is of the old form .xls; save it"),
    ("W1.xlsx", b"PK nothing", "this is not a workbook, or it is damaged"),
    ("W1.xlsx", b"", "this is not a workbook, or it is damaged"),
    ("W1.xlsx", b"x" * 5_000_000, "the file is too large; the limit is 4 MiB [RE908]"),
    ("W1.xlsm", b"PK", "this is a workbook with macros; save it as .xlsx or .csv [RE902]"),
    ("W1.ods", b"PK", "this is no table; save it as .xlsx or .csv [RE901]"),
    ("W1.csv", b"\xff\xfe\x00", "the file is not UTF-8 text; save it as `CSV UTF-8` [RE901]"),
    ("W1.csv", b"a,b\nc,d\n", "this is not a table of rules"),
    ("W1.csv", b'# ratingengine table,"x\n', "this is not CSV: unexpected end of data"),
    ("W1.csv", b"# ratingengine table,framework x\nkind\n", "the table no longer says which file it comes from"),
    ("W1.csv", b"", "the table has 0 rows; it takes 2 to 5000"),
]


@pytest.mark.parametrize(("name", "content", "words"), FILES, ids=[words[:45] for _, _, words in FILES])
def test_it_refuses_a_file_that_is_no_table(rules: Path, name: str, content: bytes, words: str) -> None:
    file = rules.parent / name
    file.write_bytes(content)

    (told,) = refusals(file, rules)

    assert told.startswith(f"{name}:1:1: {words}")


def test_it_refuses_sheets_and_columns_that_it_does_not_know(rules: Path) -> None:
    file = change(table(rules), {"Claims!B1": "sais", "Claims!C1": "id", "Claims!K1": "notes"})
    book = load_workbook(file)
    book.create_sheet("My notes")
    del book["Bands"]
    book.save(file)

    told = refusals(file, rules)

    assert [one.split(": ", 1)[1].split(";")[0] for one in told] == [
        "the column `prompts` is missing on Claims",
        "the column `says` is missing on Claims",
        "there is no sheet `Bands`",
        "unknown sheet `My notes`",
        "`Claims!B1` heads an unknown column `sais`",
        "`Claims!C1` heads the column `id` a second time",
        "`Claims!K1` heads an unknown column `notes`",
    ]


def test_it_refuses_a_sheet_that_goes_on_for_ever(rules: Path) -> None:
    (told,) = refusals(change(table(rules), {"Claims!A1048576": "x"}), rules)

    assert "the sheet `Claims` goes to row 1048576 and column 9; delete what is beyond row 5000" in told


@pytest.mark.parametrize(
    ("cell", "value", "words"),
    [
        (
            "Source!B1",
            "another-framework",
            "the table is of the framework `another-framework`, and these are the rules",
        ),
        ("Source!B2", "../../W9", "lending-libraries-2031 has no rules for `../../W9`; it has them for W1 [RE911]"),
        ("Source!B5", "2", "this is a table of form `2`, and not 1; export it again"),
        ("Source!A4", "sha", "the table no longer says which file it comes from"),
    ],
)
def test_it_refuses_a_table_of_something_else(rules: Path, cell: str, value: str, words: str) -> None:
    (told,) = refusals(change(table(rules), {cell: value}), rules)

    assert words in told


def test_it_refuses_a_file_that_a_link_leads_to_outside_the_folder(rules: Path) -> None:
    file = change(table(rules), {"Claims!B2": "Somebody."})
    outside = rules.parent / "outside.yaml"
    (rules / "welcome/W1.yaml").rename(outside)
    (rules / "welcome/W1.yaml").symlink_to(outside)

    (told,) = refusals(file, rules)

    assert "this leads out of the folder of the rules" in told


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("says", "=A1", "W1.csv:3:3: `C3` holds a formula"),
        ("kind", "clame", "W1.csv:3:1: `A3` holds `clame`, which is no kind of row; did you mean `claim`?"),
        ("level", "fine", "`P3` stands where a claim has nothing; empty it, or choose another kind"),
        ("adverse", "TRUE!", "`E3` holds `TRUE!`, which cannot stand under `adverse`"),
    ],
)
def test_it_tells_the_cell_of_a_csv_file_too(rules: Path, column: str, value: str, words: str) -> None:
    told = refusals(change_csv(table(rules, "W1.csv"), 3, column, value), rules)

    assert words in told[0]


def test_it_refuses_to_lose_a_comment(rules: Path) -> None:
    path = rules / "welcome/W1.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("    prompts: [W1.2]\n    measure", "    prompts: [ # both\n      W1.2]\n    measure"),
        encoding="utf-8",
    )

    (told,) = refusals(change(table(rules), {"Claims!C4": "W1.1, W1.2"}), rules)

    assert "a comment here would be lost; move the comment above the entry, or make the change by hand [RE909]" in told
