"""The pages on problems: for each code what it means, an example, what to do, and why it matters."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple


class Page(NamedTuple):
    """The page on one kind of problem: its code, what the problem is, and the whole as Markdown."""

    code: str
    title: str
    text: str

    def section(self, heading: str) -> str:
        """What stands under a heading of the page; nothing where there is no such heading."""
        found = re.search(rf"(?ms)^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", self.text)
        return found.group(1).strip() if found else ""


@lru_cache
def problem_pages() -> dict[str, Page]:
    """Every page by its code, in the order of the codes."""
    return {path.stem: _read(path) for path in sorted(_folder().glob("RE[0-9][0-9][0-9].md"))}


def _read(path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    return Page(path.stem, text.partition("\n")[0].removeprefix(f"# {path.stem}: "), text)


def _folder() -> Path:
    inside = Path(__file__).parent / "problems"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "docs" / "problems"
