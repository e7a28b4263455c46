"""The pages on flaws are true: the wrong snippet, put into sound rules where the mended one stands, gives the code."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from shutil import copytree

import pytest

from ratingengine import RulesError, load_framework
from ratingengine.problempages import Page, problem_pages
from ratingengine.soundness import prove

SOUND = Path(__file__).parent / "rules"
PAGES = [page for code, page in problem_pages().items() if code.startswith("RE7")]
# What takes two files, two places or a program to show is made in the tests of its flaw.
TRIED = [page for page in PAGES if "```yaml" in page.text]


def lay(rules: Path, wrong: str, mended: str) -> None:
    """Put the wrong snippet where the mended one stands, whatever its indent, at one place alone."""
    for path in sorted(rules.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        first = mended.splitlines()[0]
        for indent in {line[: -len(first)] for line in text.splitlines() if line.lstrip() == first}:
            standing = textwrap.indent(mended, indent) + "\n"
            if text.count(standing) == 1:
                path.write_text(text.replace(standing, textwrap.indent(wrong, indent) + "\n"), encoding="utf-8")
                return
    pytest.fail(f"{mended!r} does not stand in the sound rules")


@pytest.mark.parametrize("page", TRIED, ids=lambda page: page.code)
def test_its_wrong_snippet_gives_the_code(page: Page, tmp_path: Path) -> None:
    rules = copytree(SOUND, tmp_path / "rules")
    wrong, mended = re.findall(r"```yaml\n(.*?)\n```", page.text, re.DOTALL)
    lay(rules, wrong, mended)

    try:
        found = {flaw.code for flaw in prove(load_framework(rules)).flaws}
    except RulesError as refused:
        found = {problem.code for problem in refused.problems}

    assert page.code in found


def test_most_pages_are_tried() -> None:
    assert len(PAGES) == 21
    assert len(TRIED) >= 12
