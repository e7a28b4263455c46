"""The small framework's folder with some of its lines changed."""

from __future__ import annotations

import shutil
from pathlib import Path

from changes.pairs import BASE
from ratingengine.editions import open_editions
from ratingengine.rulechanges import RuleChange, RulesDiff, compare_rules

MAIN, W1, STATEMENTS = "framework.yaml", "welcome/W1.yaml", "statements.yaml"


# Without it, a finding of a favourable level can do no more than bring a rating.
OUTWEIGH = """\
    - id: shortfalls-outweigh
      says: Fair where more is below Fine than not.
      gives: fair
      when: {percent_below.fine: {at_least: 51}}
      basis: interpretation
      source: Invented.
    - id: shows-superb
"""


def edited(folder: Path, *edits: tuple[str, str, str]) -> Path:
    """A copy of the folder with one more principle and each edit made once: file, what it said, what it says now."""
    shutil.copytree(BASE, folder)
    for file, old, new in ((MAIN, "    - id: shows-superb\n", OUTWEIGH), *edits):
        text = (folder / file).read_text(encoding="utf-8")
        assert text.count(old) >= 1, old
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


def diffed(before: Path, after: Path) -> RulesDiff:
    """What differs between two folders."""
    with open_editions(str(before)) as mine, open_editions(str(after)) as theirs:
        return compare_rules(mine[0], theirs[0])


def only(diff: RulesDiff) -> RuleChange:
    """The one change there is."""
    (change,) = diff.changes
    return change
