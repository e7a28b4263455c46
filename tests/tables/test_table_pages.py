"""The pages on tables are true: what they show as wrong gives their code, and what they show as mended does not.

A snippet is cells of a table, `Sheet!Cell: words`, or a command, or lines of the rule file itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from shutil import copytree
from textwrap import indent

import pytest
from typer.testing import CliRunner

from ratingengine.cli import app
from ratingengine.problempages import Page, problem_pages
from tables.sheets import KLOE, change, library, remove, table

PAGES = [page for code, page in problem_pages().items() if code.startswith("RE9")]
PROMPTS = "    prompts: [W1.2]\n\n"  # of the last claim
IMPORT = "ratingengine table import W1.xlsx --rules rules/lending-libraries-2031"


def an_old_workbook(rules: Path) -> None:
    Path("W1.xls").write_bytes(b"\xd0\xcf\x11\xe0 and so on")


def a_workbook_with_macros(rules: Path) -> None:
    Path("W1.xlsm").write_bytes(Path("W1.xlsx").read_bytes())


def a_change_meanwhile(rules: Path) -> None:
    change(Path("W1.xlsx"), {"Claims!B2": "Somebody is there."})
    text = (rules / KLOE).read_text(encoding="utf-8")
    (rules / KLOE).write_text(text.replace("Readers leave with nothing.", "They leave."), encoding="utf-8")


def another_framework(rules: Path) -> None:
    other = copytree(rules, rules.parent / "another-framework") / "framework.yaml"
    text = other.read_text(encoding="utf-8")
    other.write_text(text.replace("framework: lending-libraries-2031", "framework: another-framework"), "utf-8")


def a_row_that_is_gone(rules: Path) -> None:
    for sheet in ("Characteristics", "Conditions"):
        remove(Path("W1.xlsx"), sheet, "somebody-is-seldom-there")


# What must be there for the command of a page to go wrong.
BEFORE: Mapping[str, Callable[[Path], None]] = {
    "RE901": an_old_workbook,
    "RE902": a_workbook_with_macros,
    "RE910": a_change_meanwhile,
    "RE911": another_framework,
    "RE912": a_row_that_is_gone,
}


def typed(words: str) -> str | date | None:
    """What a spreadsheet makes of the words that somebody types into a cell."""
    day = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", words)
    return date(int(day[3]), int(day[2]), int(day[1])) if day else words or None


def follow(snippet: str, rules: Path) -> str:
    """What is said where somebody does as a snippet shows."""
    if snippet.startswith("ratingengine "):
        return said(snippet)
    file = Path("W1.xlsx")
    if re.match(r"\w+![A-Z]+\d+:", snippet):
        cells = dict(line.split(":", 1) for line in snippet.splitlines())
        change(file, {cell: typed(words.strip()) for cell, words in cells.items()})
        return said(IMPORT)
    text = (rules / KLOE).read_text(encoding="utf-8")
    assert text.count(PROMPTS) == 1
    (rules / KLOE).write_text(text.replace(PROMPTS, f"{indent(snippet, '    ')}\n\n"), encoding="utf-8")
    file.write_bytes(table(rules).read_bytes())
    change(file, {"Claims!C5": "W1.1, W1.2"})
    return said(IMPORT)


def said(command: str) -> str:
    ended = CliRunner().invoke(app, command.split()[1:], catch_exceptions=False)
    return f"{ended.output}(ended with {ended.exit_code})"


def tried(page: Page, heading: str, folder: Path) -> str:
    """What is said where the snippet under a heading is followed in a folder of its own."""
    (snippet,) = re.findall(r"```\w+\n(.*?)\n```", page.section(heading), re.DOTALL)
    rules = library(folder)
    with pytest.MonkeyPatch.context() as there:
        there.chdir(folder)
        Path("W1.xlsx").write_bytes(table(rules).read_bytes())
        BEFORE.get(page.code, lambda rules: None)(rules)
        return follow(snippet, rules)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_its_wrong_snippet_gives_the_code_and_the_mended_one_does_not(page: Page, tmp_path: Path) -> None:
    wrong = tried(page, "Example", tmp_path / "wrong")
    mended = tried(page, "What to do", tmp_path / "mended")

    assert set(re.findall(r"RE\d{3}", wrong)) == {page.code}, wrong
    assert "ended with 1" in wrong
    assert "ended with 0" in mended, mended
