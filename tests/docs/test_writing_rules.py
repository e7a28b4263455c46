"""The pages for those who write rules, gone through from top to bottom: every command run, every edit made."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ratingengine.cli import app
from tables.sheets import library

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(
    r"(?:^In `(?P<file>[^`]+)`:$|^```(?P<kind>sh|text|diff|yaml)\n(?P<body>.*?)^```$)", re.DOTALL | re.MULTILINE
)


def run(command: str) -> tuple[int, str]:
    """How a command ended, and all that it said."""
    program, *words = shlex.split(command)
    assert program == "ratingengine"
    ended = CliRunner().invoke(app, words, catch_exceptions=False)
    assert ended.exception is None or isinstance(ended.exception, SystemExit), command
    return ended.exit_code, ended.output


def make(path: Path, edit: str) -> None:
    """Make the edit that a block shows, at the one place where it can be made."""
    lines = edit.splitlines(keepends=True)
    before = "".join(line[1:] for line in lines if line[0] in " -")
    after = "".join(line[1:] for line in lines if line[0] in " +")
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1, f"{path}: {before}"
    path.write_text(text.replace(before, after), encoding="utf-8")


def follow(page: str) -> Iterator[str]:
    """Do what a page says, block by block; gives what was looked at."""
    said, file = "", Path()
    for block in BLOCK.finditer(page):
        if block["file"]:
            file = Path(block["file"])
        elif block["kind"] == "diff":
            make(file, block["body"])
            yield "edit"
        elif block["kind"] == "yaml":
            file.write_text(block["body"], encoding="utf-8")
            yield "new file"
        elif block["kind"] == "sh":
            said = "".join(run(line)[1] for line in block["body"].splitlines())
            yield from block["body"].splitlines()
        else:
            for line in block["body"].splitlines():
                assert line in said, f"{line}\nis not in\n{said}"
                yield "told"


def fill_in(rules: Path) -> None:
    """Do what is still to do, as its author would."""
    for path in rules.rglob("*.yaml"):
        path.write_text(path.read_text(encoding="utf-8").replace("TODO: ", "Written: "), encoding="utf-8")
    for statement in re.findall(r"the text of `(\S+)` is not given yet", run(f"ratingengine check {rules}")[1]):
        assert run(f'ratingengine new statement {statement} "The sentence of {statement}." --rules {rules}')[0] == 0


def test_the_page_on_writing_rules_leads_to_frameworks_that_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    done = list(follow((DOCS / "writing-rules.md").read_text(encoding="utf-8")))

    assert done.count("edit") == 11
    assert done.count("new file") == 1
    assert done.count("told") >= 12
    for name in ("tea-rooms-2027", "tea-rooms-2028"):
        fill_in(Path("rules", name))
        code, said = run(f"ratingengine check rules/{name}")
        assert (code, "TODO" in said) == (0, False), said


def test_the_page_on_tables_is_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    library(tmp_path)

    done = list(follow((DOCS / "editing-as-tables.md").read_text(encoding="utf-8")))

    assert done.count("told") == 2
