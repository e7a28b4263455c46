"""The commands on tables: what they write, and when they do not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ratingengine.cli import app
from tables.sheets import KLOE, change, library, table


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return library(tmp_path)


def run(*words: object) -> tuple[int, str]:
    ended = CliRunner().invoke(app, ["table", *map(str, words)], catch_exceptions=False)
    return ended.exit_code, ended.output


def test_it_writes_what_the_table_says_and_says_so(rules: Path) -> None:
    file = change(table(rules), {"Claims!B2": "Somebody is there."})

    code, said = run("import", file, "--rules", rules)

    assert code == 0
    assert "says: Somebody is there." in (rules / KLOE).read_text(encoding="utf-8")
    assert f"1 change written; now run `ratingengine check {rules}`" in said
    assert [one.name for one in rules.rglob("*.part")] == []


def test_the_command_it_names_brings_a_table_back_into_the_rules_it_came_from(rules: Path) -> None:
    """Without the folder, the rules that come with the library would be changed instead."""
    file = rules.parent / "table.csv"

    assert f"edit it, then `ratingengine table import {file} --rules {rules}`" in run(
        "export", "W1", file, "--rules", rules
    )[1].replace("\n", "")


def test_it_never_overwrites_a_table(rules: Path) -> None:
    file = table(rules)
    before = file.read_bytes()

    code, said = run("export", "W1", file, "--rules", rules)

    assert (code, file.read_bytes()) == (2, before)
    assert "is there already, perhaps with changes in it" in said


@pytest.mark.parametrize(
    ("kloe", "name", "code", "words"),
    [
        ("W1", "table.ods", 2, "is neither .xlsx nor .csv"),
        (
            "W2",
            "table.csv",
            1,
            "framework.yaml:95:3: lending-libraries-2031 has no rules for `W2`; it has them for W1 [RE911]",
        ),
        ("W9", "table.csv", 1, "framework.yaml:88:1: lending-libraries-2031 has no rules for `W9`"),
    ],
)
def test_it_says_why_it_exports_nothing(rules: Path, kloe: str, name: str, code: int, words: str) -> None:
    file = rules.parent / name

    assert run("export", kloe, file, "--rules", rules)[0] == code
    assert words in run("export", kloe, file, "--rules", rules)[1]
    assert not file.exists()


def test_it_asks_which_framework_is_meant(tmp_path: Path) -> None:
    code, said = run("export", "W1", tmp_path / "W1.csv")

    assert code == 2
    assert "W1 is a KLOE of adult-social-care-well-led, healthcare-2016; choose one with --framework" in said


def test_it_asks_for_the_folder_of_a_framework_that_is_not_shipped(rules: Path) -> None:
    code, said = run("import", table(rules, "W1.csv"))

    assert code == 2
    assert "is of the framework `lending-libraries-2031`; name its folder with --rules" in said


def test_it_says_what_to_install(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = table(rules)
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    exported = run("export", "W1", rules.parent / "new.xlsx", "--rules", rules)
    imported = run("import", file, "--rules", rules)

    for code, said in (exported, imported):
        assert code == 1
        assert "install ratingengine[rules], or use .csv" in said
