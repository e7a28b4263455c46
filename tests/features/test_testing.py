"""Every scenario on testing rules, with its steps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from shutil import copytree

import pytest
from pytest_bdd import given, parsers, scenarios, then, when
from typer.testing import CliRunner, Result

from ratingengine.cli import app
from scenarios.library import HEAD, RULES, scenario

scenarios("../../features/authoring/testing.feature")


@dataclass
class Desk:
    """Where somebody keeps rules and features, and what testing them said."""

    folder: Path
    told: Result | None = None

    @property
    def answer(self) -> Result:
        """What the command said, once it was run."""
        assert self.told, "write `When the features are tested` first"
        return self.told


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    copytree(RULES, tmp_path / "rules")
    (tmp_path / "features").mkdir()
    return Desk(tmp_path)


@given("a feature file with this scenario:")
def _(desk: Desk, docstring: str) -> None:
    path = desk.folder / "features" / "W1.feature"
    path.write_text(HEAD + scenario(*docstring.splitlines()), encoding="utf-8")


@given(parsers.parse('in the rules "{before}" is changed to "{after}"'))
def _(desk: Desk, before: str, after: str) -> None:
    path = desk.folder / "rules" / "welcome" / "W1.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1
    path.write_text(text.replace(before, after), encoding="utf-8")


@when(parsers.re("the features are tested(?P<page> with a page)?"))
def _(desk: Desk, page: str | None) -> None:
    html = ["--html", str(desk.folder / "page.html")] if page else []
    folders = [str(desk.folder / "features"), "--rules", str(desk.folder / "rules")]
    desk.told = CliRunner().invoke(app, ["test", *folders, *html], catch_exceptions=False)


@then(parsers.parse("line {line:d} is told as: {words}"))
def _(desk: Desk, line: int, words: str) -> None:
    places = re.findall(r"W1\.feature:(\d+):(?:\d+:)? (.*)", desk.answer.output)

    assert [(int(number), told.startswith(words)) for number, told in places] == [(line, True)], desk.answer.output


@then(parsers.parse("it is told that {words}"))
def _(desk: Desk, words: str) -> None:
    assert words in desk.answer.output


@then(parsers.re("(?P<how>the test has failed|the test has passed|the command was used wrongly)"))
def _(desk: Desk, how: str) -> None:
    codes = {"the test has passed": 0, "the test has failed": 1, "the command was used wrongly": 2}

    assert desk.answer.exit_code == codes[how]


@then(parsers.parse("the page shows {characteristic} with: {words}"))
def _(desk: Desk, characteristic: str, words: str) -> None:
    page = (desk.folder / "page.html").read_text(encoding="utf-8")
    (summary,) = re.findall(rf'-rule-{characteristic}"><summary>(.*?)</summary>', page, re.DOTALL)

    assert " ".join(unescape(re.sub(r"<[^>]*>", " ", summary)).split()).endswith(words)
