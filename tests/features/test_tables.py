"""Every scenario on tables, with its steps: the commands, run on a copy of a small framework."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when
from typer.testing import CliRunner

from ratingengine.cli import app
from tables.sheets import KLOE, add, change, changed_lines, library, remove, table

scenarios("../../features/authoring/tables.feature")


@dataclass
class Desk:
    """The rules and the table that a scenario is about, and what the import said."""

    rules: Path
    table: Path
    before: bytes = b""
    said: str = ""
    code: int | None = None

    @property
    def lines(self) -> list[str]:
        return changed_lines(self.before, (self.rules / KLOE).read_bytes())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, tmp_path)


@given("the rules of a lending library")
def _(desk: Desk, tmp_path: Path) -> None:
    desk.rules = library(tmp_path)


@given("a table of its KLOE W1")
def _(desk: Desk) -> None:
    desk.table = table(desk.rules)


@given(parsers.re(r"the cell (?P<cell>\S+) says (?P<words>.+)"))
def _(desk: Desk, cell: str, words: str) -> None:
    change(desk.table, {cell: words})


@given(parsers.re(r"a row on (?P<sheet>\S+): (?P<values>.+)"))
def _(desk: Desk, sheet: str, values: str) -> None:
    add(desk.table, sheet, *values.split(", "))


@given(parsers.parse('meanwhile the rule file says "{after}" instead of "{before}"'))
def _(desk: Desk, after: str, before: str) -> None:
    path = desk.rules / KLOE
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


@given(parsers.parse("the rows of {name} are gone"))
def _(desk: Desk, name: str) -> None:
    for sheet in ("Characteristics", "Conditions"):
        remove(desk.table, sheet, name)


@when("the table is imported")
def _(desk: Desk) -> None:
    desk.before = (desk.rules / KLOE).read_bytes()
    words = ["table", "import", str(desk.table), "--rules", str(desk.rules)]
    ended = CliRunner().invoke(app, words, catch_exceptions=False)
    desk.said, desk.code = ended.output, ended.exit_code


@then("no byte of the rule file has changed")
def _(desk: Desk) -> None:
    assert desk.code == 0
    assert (desk.rules / KLOE).read_bytes() == desk.before


@then("it is refused and no byte of the rule file has changed")
def _(desk: Desk) -> None:
    assert desk.code == 1
    assert (desk.rules / KLOE).read_bytes() == desk.before


@then(parsers.parse("{number:d} line of the rule file has changed"))
def _(desk: Desk, number: int) -> None:
    assert desk.code == 0, desk.said
    assert len([one for one in desk.lines if one[0] == "+"]) == number


@then(parsers.parse('it does not say "{words}"'))
def _(desk: Desk, words: str) -> None:
    assert words not in desk.said


@then(parsers.parse('it says "{words}"'))
def _(desk: Desk, words: str) -> None:
    assert words in desk.said
