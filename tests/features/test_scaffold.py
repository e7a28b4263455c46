"""Every scenario on scaffolds, with its steps: the commands, run in an empty folder."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytest_bdd import parsers, scenarios, then, when
from typer.testing import CliRunner

from ratingengine.cli import app

scenarios("../../features/authoring/scaffold.feature")


@dataclass
class Shell:
    """What the last command said, and how it ended."""

    said: str = ""
    code: int | None = None


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.chdir(tmp_path)
    return Shell()


@when(parsers.parse("I run: {command}"))
def _(shell: Shell, command: str) -> None:
    ended = CliRunner().invoke(app, shlex.split(command), catch_exceptions=False)
    shell.said, shell.code = ended.output, ended.exit_code


@then("it ends with problems")
def _(shell: Shell) -> None:
    assert shell.code == 1, shell.said


@then(parsers.parse('it says "{words}"'))
def _(shell: Shell, words: str) -> None:
    assert words in shell.said


@then(parsers.parse('it does not say "{words}"'))
def _(shell: Shell, words: str) -> None:
    assert shell.said
    assert words not in shell.said


@then("everything that is wrong is still to do")
def _(shell: Shell) -> None:
    problems = [line for line in shell.said.splitlines() if ".yaml:" in line or line.startswith("nothing cites")]
    assert len(problems) > 5
    assert [one for one in problems if "[RE609]" not in one] == []
