"""What comes back from a spreadsheet: nothing where nothing changed, and one line of YAML for one cell."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from builders import shipped
from ratingengine import Framework, RulesError, _documents, load_framework
from ratingengine.rulebook import shipped_rules
from ratingengine.scaffolds import new_framework
from ratingengine.tableedits import make_table, take_back
from ratingengine.tables import SHEETS, kloe_of, rows_of
from ratingengine.yamledits import edited, plain
from tables.sheets import KLOE, add, change, change_csv, changed_lines, library, refusals, remove, table, taken


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return library(tmp_path)


def folder_of(framework: Framework) -> Path:
    return shipped_rules() / framework.id


def encoded() -> list[tuple[Framework, str]]:
    return [(one, kloe.id) for one in shipped() for kloe in one.kloes if one.is_encoded(kloe.id)]


def test_it_changes_no_byte_of_any_shipped_kloe() -> None:
    for framework, kloe in encoded():
        content = make_table(folder_of(framework), framework, kloe, as_csv=True)

        back = take_back(Path("table.csv"), content, folder_of(framework), framework)

        assert (back.content, back.lines) == (back.path.read_bytes(), ()), kloe
    assert len(encoded()) == 32


def test_it_offers_the_words_that_cells_take_and_locks_the_ids(rules: Path) -> None:
    book = load_workbook(table(rules))
    page = book["Conditions"]

    offered = {str(one.sqref).split(":")[0]: one.formula1 for one in page.data_validations.dataValidation}
    halves = offered["D2"].removeprefix("Lists!").replace("$", "")

    assert [cell.value for (cell,) in book["Lists"][halves]] == ["yes", "at_least_partly", "at_most_partly", "no"]
    assert (book["Claims"]["A2"].protection.locked, book["Claims"]["B2"].protection.locked) == (True, False)
    assert [book[name].sheet_state for name in ("Lists", "Source")] == ["hidden", "hidden"]
    assert page.freeze_panes == "B2"


def test_it_changes_no_byte_by_a_workbook_either() -> None:
    framework, kloe = encoded()[0]
    content = make_table(folder_of(framework), framework, kloe, as_csv=False)

    back = take_back(Path("table.xlsx"), content, folder_of(framework), framework)

    assert back.content == back.path.read_bytes()
    assert back.lines == ()


def test_it_is_the_same_file_whenever_it_is_exported(rules: Path) -> None:
    library_framework = load_framework(rules)
    first, second = (make_table(rules, library_framework, "W1", as_csv=False) for _ in range(2))

    assert first == second
    assert b"2000-01-01T00:00:00Z" in zipfile.ZipFile(io.BytesIO(first)).read("docProps/core.xml")


ONE_CELL = [
    ("Claims!B2", "Somebody is there.", "    says: Somebody is there.", "claim desk-staffed: says"),
    ("Claims!B2", "It is so: always", '    says: "It is so: always"', "claim desk-staffed: says"),
    ("Claims!C3", "W1.1, W1.2", "    prompts: [W1.1, W1.2]", "claim readers-greeted: prompts `W1.1` becomes"),
    ("Claims!D3", "false", "    adverse: false", "claim readers-greeted: adverse (nothing) becomes `false`"),
    (
        "Claims!E3",
        "town_library, book_bus",
        "    applies_to: [town_library, book_bus]",
        "claim readers-greeted: applies_to",
    ),
    ("Claims!G4", "per hundred", "      unit: per hundred", "claim readers-served-soon: unit"),
    ("Claims!I4", "Our own count.", "      source: Our own count.", "claim readers-served-soon: bands_source"),
    ("Bands!D2", 92.5, "        2031-01-01: {yes: {at_least: 92.5}, partly: {at_least: 75}}", "2031-01-01: yes `90`"),
    ("Bands!E2", "70", "        2031-01-01: {yes: {at_least: 90}, partly: {at_least: 70}}", "2031-01-01: partly"),
    ("Characteristics!C3", "It is met.", "      says: It is met.", "characteristic somebody-is-there: says"),
    ("Characteristics!D4", "T1/W1/fine/2, T1/W1/fine/1", "      cites: [T1/W1/fine/2, T1/W1/fine/1]", "cites"),
    ("Characteristics!E3", "interpretation", "      basis: interpretation", "characteristic somebody-is-there: basis"),
    ("Characteristics!F3", "town_library", "      applies_to: [town_library]", "somebody-is-there: applies_to"),
    ("Conditions!D4", "at_least_partly", "      when: {desk-staffed: at_least_partly}", "when `desk-staffed yes`"),
    ("Conditions!C4", "readers-served-soon", "      when: {readers-served-soon: yes}", "somebody-is-there: when"),
    ("Conditions!D5", "no", "        readers-sent-away: no", "few-leave-with-nothing: when"),
    ("Conditions!D6", "yes", "          - desk-staffed: yes", "few-leave-with-nothing: when"),
    ("Conditions!C7", "readers-served-soon", "          - readers-served-soon: yes", "few-leave-with-nothing: when"),
]


@pytest.mark.parametrize(("cell", "value", "line", "words"), ONE_CELL, ids=[f"{one[0]} {one[1]}" for one in ONE_CELL])
def test_it_changes_one_line_for_one_cell(rules: Path, cell: str, value: Any, line: str, words: str) -> None:
    file = change(table(rules), {cell: value})

    back = taken(file, rules)

    lines = changed_lines((rules / KLOE).read_bytes(), back.content)
    assert [one for one in lines if one[0] == "+"] == [f"+ {line}"]
    assert len([one for one in lines if one[0] == "-"]) <= 1
    (told,) = back.lines
    assert words in told


TWO_CELLS = [
    (
        {"Claims!F5": "book_bus", "Characteristics!G6": "book_bus"},
        ["+     does_not_apply_to: [book_bus]", "+       does_not_apply_to: [book_bus]"],
    ),
    (
        {"Claims!H4": "secondary", "Claims!I4": "A count of ours."},
        ["-       basis: interpretation", "+       basis: secondary", "+       source: A count of ours."],
    ),
]


@pytest.mark.parametrize(("cells", "lines"), TWO_CELLS, ids=[" ".join(cells) for cells, _ in TWO_CELLS])
def test_it_changes_a_line_each_for_cells_that_need_one_another(
    rules: Path, cells: dict[str, str], lines: list[str]
) -> None:
    back = taken(change(table(rules), cells), rules)

    assert changed_lines((rules / KLOE).read_bytes(), back.content) == lines
    assert len(back.lines) == 2


def test_it_moves_a_characteristic_to_another_level(rules: Path) -> None:
    file = change(table(rules), {"Characteristics!B3": "superb", "Characteristics!D3": "T1/W1/superb/1"})

    back = taken(file, rules)

    assert changed_lines((rules / KLOE).read_bytes(), back.content) == [
        "-   fine:",
        "-       cites: [T1/W1/fine/1]",
        "+       cites: [T1/W1/superb/1]",
        "+   fine:",
    ]
    assert back.lines == (
        "characteristic somebody-is-there: level `fine` becomes `superb`",
        "characteristic somebody-is-there: cites `T1/W1/fine/1` becomes `T1/W1/superb/1`",
    )


def test_it_takes_out_a_level_with_its_last_characteristic(rules: Path) -> None:
    cells = {"Characteristics!B5": "poor", "Characteristics!D5": "T1/W1/poor/1", "Conditions!D8": "no"}

    back = taken(change(table(rules), cells), rules)

    text = back.content.decode()
    assert "\n  fair:\n" not in text
    assert text.index("  poor:") < text.index("somebody-is-seldom-there")


def test_it_adds_a_band_of_a_later_date_as_one_line(rules: Path) -> None:
    file = add(table(rules), "Bands", "readers-served-soon", "2031-04-01", "at_least", 95, 80)

    back = taken(file, rules)

    assert changed_lines((rules / KLOE).read_bytes(), back.content) == [
        "+         2031-04-01: {yes: {at_least: 95}, partly: {at_least: 80}}"
    ]
    assert back.lines == ("claim readers-served-soon, the band from 2031-04-01 is added",)


def test_it_adds_rows_behind_the_row_above_them(rules: Path) -> None:
    file = add(table(rules), "Claims", "desk-lit", "The desk is well lit.", "W1.1")
    add(file, "Characteristics", "desk-is-lit", "fine", "The desk is well lit.", "T1/W1/fine/1")
    add(file, "Conditions", "desk-is-lit", 1, "desk-lit", "yes")
    add(file, "Conditions", "desk-is-lit", 2, "readers-greeted", "yes")

    back = taken(file, rules)

    assert changed_lines((rules / KLOE).read_bytes(), back.content) == [
        "+   desk-lit:",
        "+     says: The desk is well lit.",
        "+     prompts: [W1.1]",
        "+     - id: desk-is-lit",
        "+       says: The desk is well lit.",
        "+       cites: [T1/W1/fine/1]",
        "+       when:",
        "+         any:",
        "+           - desk-lit: yes",
        "+           - readers-greeted: yes",
    ]
    assert back.content.decode().index("desk-lit") > back.content.decode().index("readers-sent-away:")


def test_it_removes_rows_only_when_told_to(rules: Path) -> None:
    file = remove(
        remove(table(rules), "Characteristics", "somebody-is-seldom-there"), "Conditions", "somebody-is-seldom-there"
    )

    (refused,) = refusals(file, rules)
    back = taken(file, rules, may_remove=True)

    assert "no longer has characteristic somebody-is-seldom-there" in refused
    assert "RE912" in refused
    assert [one[:2] for one in changed_lines((rules / KLOE).read_bytes(), back.content)] == ["- "] * 5
    assert "characteristic somebody-is-seldom-there is removed" in back.lines


def test_it_refuses_a_table_with_nothing_under_its_headings(rules: Path) -> None:
    file = table(rules)
    book = load_workbook(file)
    for sheet in SHEETS:
        book[sheet].delete_rows(2, 99)
    book.save(file)

    (refused,) = refusals(file, rules)
    with pytest.raises(RulesError, match="the table has no claims and no characteristics left; bring back the rows"):
        taken(file, rules, may_remove=True)
    assert refused.endswith("to take a KLOE out of the rules, take away its file [RE912]")


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_it_takes_back_a_kloe_that_was_only_just_begun(tmp_path: Path, ending: str) -> None:
    for path, content in new_framework(tmp_path, "tea-rooms-2027").items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    begun = tmp_path / "rules" / "tea-rooms-2027"
    framework = load_framework(begun)
    file = tmp_path / f"K1.{ending}"
    file.write_bytes(make_table(begun, framework, "K1", as_csv=ending == "csv"))

    same = take_back(file, file.read_bytes(), begun, framework)
    if ending == "csv":
        change_csv(file, 3, "says", "Scones are fresh.")
    else:
        change(file, {"Claims!B2": "Scones are fresh."})
    back = take_back(file, file.read_bytes(), begun, framework)

    assert (same.lines, same.content) == ((), same.path.read_bytes())
    assert [one for one in changed_lines(same.content, back.content) if one[0] == "+"] == [
        '+     says: "Scones are fresh."'
    ]
    assert len(back.lines) == 1


def test_it_keeps_comments_folds_quotes_and_the_order_of_the_file(rules: Path) -> None:
    text = (rules / KLOE).read_text(encoding="utf-8")
    text = text.replace(
        "says: Readers are greeted as they come in.",
        "says: >-  # folded\n      Readers are greeted\n      as they come in.",
    )
    text = text.replace("  desk-staffed:\n", "  # The desk comes first.\n  desk-staffed: # always\n")
    text = text.replace("says: Readers leave with nothing.", "says: 'Readers leave with nothing.'")
    (rules / KLOE).write_text(text, encoding="utf-8")
    file = change(table(rules), {"Characteristics!C6": "Readers can't find it."})

    back = taken(file, rules)

    assert changed_lines(text.encode(), back.content) == [
        "-       says: 'Readers leave with nothing.'",
        "+       says: 'Readers can''t find it.'",
    ]


def test_it_does_not_mind_rows_in_another_order(rules: Path) -> None:
    file = table(rules)
    book = load_workbook(file)
    page = book["Claims"]
    first, last = ([cell.value for cell in page[line]] for line in (2, 5))
    for number, (one, other) in enumerate(zip(first, last, strict=True), 1):
        page.cell(2, number).value, page.cell(5, number).value = other, one
    book.save(file)

    assert taken(file, rules).lines == ()


def test_it_takes_a_table_again_that_was_taken_already(rules: Path) -> None:
    file = change(table(rules), {"Claims!B2": "Somebody is there."})
    (rules / KLOE).write_bytes(taken(file, rules).content)

    assert taken(file, rules).lines == ()


def test_it_tells_what_was_changed_in_the_source_meanwhile(rules: Path) -> None:
    file = change(table(rules), {"Claims!B2": "Somebody is there."})
    text = (rules / KLOE).read_text(encoding="utf-8")
    (rules / KLOE).write_text(text.replace("Readers leave with nothing.", "They leave."), encoding="utf-8")

    (refused,) = refusals(file, rules)
    assert refused.startswith("W1.xlsx:1:1: welcome/W1.yaml was changed since this table was exported from it: ")
    assert "from it: characteristic readers-leave-with-nothing was changed; export it again" in refused
    assert refused.endswith("nothing was written [RE910]")


def test_it_takes_csv_whose_text_begins_like_a_formula(rules: Path) -> None:
    file = change_csv(table(rules, "W1.csv"), 3, "says", "'=1+1 is no formula")

    back = taken(file, rules)

    assert changed_lines((rules / KLOE).read_bytes(), back.content)[1] == "+     says: =1+1 is no formula"
    (rules / KLOE).write_bytes(back.content)
    assert "'=1+1 is no formula" in table(rules, "again.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("mark", ["=", "+", "-", "@"])
def test_it_writes_no_cell_that_a_spreadsheet_would_work_out(rules: Path, mark: str) -> None:
    text = (rules / KLOE).read_text(encoding="utf-8")
    told = f"{mark}HYPERLINK(1)"
    text = text.replace("says: Readers leave with nothing.", f'says: "{told}"')
    (rules / KLOE).write_text(text, encoding="utf-8")

    cell = load_workbook(table(rules))["Characteristics"]["C6"]
    as_csv = table(rules, "W1.csv").read_text(encoding="utf-8-sig")

    assert (cell.value, cell.data_type, cell.quotePrefix) == (told, "s", True)
    assert f",'{told}," in as_csv
    assert taken(table(rules), rules).lines == taken(table(rules, "W1.csv"), rules).lines == ()


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Cf", "Zl", "Zp"]), min_size=1)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_it_makes_the_file_say_what_the_cells_say(data: st.DataObject) -> None:
    path = Path(__file__).parents[1] / "bad" / "rules" / "base" / KLOE
    text = path.read_text(encoding="utf-8")
    before = cast("dict[str, Any]", _documents.load(path, RulesError).plain)
    rows = rows_of(before)
    free = {"Claims": ["says", "unit"], "Bands": ["yes"], "Characteristics": ["says"], "Conditions": ["stands_at"]}
    changed = {}
    for _ in range(data.draw(st.integers(1, 4))):
        sheet = data.draw(st.sampled_from(SHEETS))
        line = data.draw(st.integers(0, len(rows[sheet]) - 1))
        column = data.draw(st.sampled_from(free[sheet]))
        words = data.draw(TEXT).strip()
        if words and not (column == "unit" and not rows[sheet][line]["unit"]):
            rows[sheet][line][column] = changed[sheet, line, column] = words

    after = edited(text, kloe_of(rows, before))

    assert rows_of(plain(after)) == rows
    assert len(after.splitlines()) == len(text.splitlines())
    lines = [one for one in changed_lines(text.encode(), after.encode()) if one[0] == "+"]
    assert len(lines) <= len(changed)
