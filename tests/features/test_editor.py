"""Every scenario on editors, with its steps: the small framework, its schemas and its reader."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest
from pytest_bdd import given, parsers, scenarios, then, when
from typer.testing import CliRunner

from editor.editing import SCHEMAS, as_edited, kind_of, validator
from ratingengine import RulesError, load_framework
from ratingengine.cli import app

scenarios("../../features/authoring/editor.feature")

BASE = Path(__file__).parents[1] / "bad" / "rules" / "base"


@dataclass
class Desk:
    """The rules that are being written, the file that is open, and what was last told."""

    rules: Path
    file: Path | None = None
    told: str = ""


@given("the framework of the lending libraries", target_fixture="desk")
def _(tmp_path: Path) -> Desk:
    return Desk(copytree(BASE, tmp_path / "rules"))


@when(parsers.parse('"{text}" is written as "{by}" in {file}'))
def _(desk: Desk, text: str, by: str, file: str) -> None:
    desk.file = desk.rules / file
    before = desk.file.read_text(encoding="utf-8")
    assert text in before
    desk.file.write_text(before.replace(text, by, 1), encoding="utf-8")


@when("an editor asks what adverse of a claim means")
def _(desk: Desk) -> None:
    desk.told = validator("kloe").schema["definitions"]["ClaimText"]["properties"]["adverse"]["markdownDescription"]


@when(parsers.parse("the command gives the schema of {kind}"))
def _(desk: Desk, kind: str) -> None:
    desk.told = CliRunner().invoke(app, ["schema", kind], catch_exceptions=False).output


def marked(desk: Desk) -> list[str]:
    assert desk.file
    errors = validator(kind_of(desk.file)).iter_errors(as_edited(desk.file.read_text(encoding="utf-8")))
    return ["/".join(map(str, error.absolute_path)) for error in errors]


@then("an editor marks nothing")
def _(desk: Desk) -> None:
    assert marked(desk) == []


@then(parsers.re(r"an editor marks (?P<place>\S+/\S+)"))
def _(desk: Desk, place: str) -> None:
    assert marked(desk) == [place]


@then(parsers.parse('the rules are refused with "{words}"'))
def _(desk: Desk, words: str) -> None:
    with pytest.raises(RulesError, match=words):
        load_framework(desk.rules)


@then("the rules are accepted")
def _(desk: Desk) -> None:
    assert load_framework(desk.rules).is_encoded("W1")


@then(parsers.parse('it is told "{words}"'))
def _(desk: Desk, words: str) -> None:
    assert desk.told == words


@then("it is the one that comes with the rules")
def _(desk: Desk) -> None:
    assert json.loads(desk.told) == json.loads((SCHEMAS / "kloe-1.schema.json").read_text(encoding="utf-8"))
