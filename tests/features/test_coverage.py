"""Every scenario on how much of the rules is shown, with its steps."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest
from pytest_bdd import given, parsers, scenarios, then, when
from typer.testing import CliRunner, Result

from ratingengine.cli import app
from scenarios.library import HEAD, RULES, scenario

scenarios("../../features/authoring/coverage.feature")


@dataclass
class Desk:
    """Where somebody keeps rules and features, and what was told of them."""

    folder: Path
    told: Result | None = None

    @property
    def lines(self) -> list[str]:
        """What was told, line by line."""
        assert self.told, "write `When I ask ...` first"
        return self.told.stdout.splitlines()

    def ask(self, *words: str) -> None:
        """Play the scenarios and tell what they show."""
        folders = [str(self.folder / "features"), "--rules", str(self.folder / "rules")]
        self.told = CliRunner().invoke(app, ["test", *folders, *words])


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@given("the rules for lending libraries")
def _(desk: Desk) -> None:
    copytree(RULES, desk.folder / "rules")


@given("a feature file with this scenario:")
def _(desk: Desk, docstring: str) -> None:
    (desk.folder / "features").mkdir()
    text = HEAD + scenario(*docstring.splitlines())
    (desk.folder / "features" / "W1.feature").write_text(text, encoding="utf-8")


@when("I ask how much of the rules the scenarios show")
def _(desk: Desk) -> None:
    desk.ask("--coverage")


@when(parsers.parse("I ask whether the scenarios show at least {percent} percent of the rules"))
def _(desk: Desk, percent: str) -> None:
    desk.ask("--at-least", percent)


@then(parsers.parse('it is told at "{source}": {words}'))
def _(desk: Desk, source: str, words: str) -> None:
    (told,) = [one for one in desk.lines if one.endswith(f": {words}")]
    path, line = told.removesuffix(f": {words}").rsplit(":", 1)

    assert Path(path).read_text(encoding="utf-8").splitlines()[int(line) - 1].strip() == source


@then(parsers.parse("it is not told that {words}"))
def _(desk: Desk, words: str) -> None:
    assert not [one for one in desk.lines if one.endswith(words)]


@then(parsers.parse('it says "{line}"'))
def _(desk: Desk, line: str) -> None:
    assert line in desk.lines


@then("it ends with problems")
def _(desk: Desk) -> None:
    assert desk.told
    assert desk.told.exit_code == 1
