"""The scenarios on problems that rule authors can mend by themselves, and their steps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when
from typer.testing import CliRunner

from ratingengine.cli import app
from ratingengine.problempages import problem_pages

BASE = Path(__file__).parents[1] / "bad" / "rules" / "base"

scenarios("../../features/authoring/problems.feature")


@dataclass
class Desk:
    """Where an author works: a folder of rules, and what was said of them last."""

    rules: Path
    done: Any = None

    @property
    def said(self) -> str:
        """All that was said."""
        return f"{self.done.stderr}{self.done.stdout}"


@given("the rules on lending libraries", target_fixture="desk")
def _rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.chdir(tmp_path)
    return Desk(copytree(BASE, Path("rules")))


@given(parsers.parse('"{right}" was written as "{wrong}"'))
def _written(desk: Desk, right: str, wrong: str) -> None:
    (path,) = [one for one in desk.rules.rglob("*.yaml") if right in one.read_text(encoding="utf-8")]
    path.write_text(path.read_text(encoding="utf-8").replace(right, wrong), encoding="utf-8")


@when("the rules are checked")
def _checked(desk: Desk) -> None:
    _checked_as(desk, "text")


@when(parsers.parse("the rules are checked in the form {form}"))
def _checked_as(desk: Desk, form: str) -> None:
    desk.done = CliRunner().invoke(app, ["check", "rules", "--format", form], catch_exceptions=False)


@then(parsers.re(r"(?P<code>RE\d{3}) is told at line (?P<line>\d+) of (?P<file>\S+): (?P<says>.*)"))
def _told(desk: Desk, code: str, line: str, file: str, says: str) -> None:
    assert re.search(rf"(?m)^rules/{file}:{line}:\d+: {re.escape(says)} \[{code}\]$", desk.said)


@then(parsers.parse("the page of {code} says what to do"))
def _page(code: str) -> None:
    said = CliRunner().invoke(app, ["help", code], catch_exceptions=False).stdout

    assert problem_pages()[code].section("What to do") in said


@then(parsers.parse("{code} is told alone"))
def _alone(desk: Desk, code: str) -> None:
    told = desk.done.stderr.partition("`ratingengine help")[0] or desk.done.stdout

    assert "unknown level `far`" in told
    assert set(re.findall(r'(?:\[|title=|"code": "|"ruleId": ")(RE\d{3})', told)) == {code}


@then("the check fails")
def _fails(desk: Desk) -> None:
    assert desk.done.exit_code == 1
