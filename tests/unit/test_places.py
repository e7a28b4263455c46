"""Places: a problem with any part of a framework is told where that part stands in its files."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from ratingengine import load_framework
from ratingengine.places import Kind, Places, places_of

BASE = Path(__file__).parents[1] / "bad" / "rules" / "base"
PARTS = [
    ("framework", "lending-libraries-2031", "framework.yaml", "framework: lending-libraries-2031"),
    ("level", "fine", "framework.yaml", "- {id: fine, label: Fine"),
    ("service_type", "book_bus", "framework.yaml", "book_bus: Book bus"),
    ("domain", "shelves", "framework.yaml", "shelves: {title: Shelves}"),
    ("threshold", "enough", "framework.yaml", "enough:"),
    ("stage", "overall", "framework.yaml", "overall:"),
    ("principle", "shows-fine", "framework.yaml", "- id: shows-fine"),
    ("event", "leaking-roof", "framework.yaml", "leaking-roof: Rain"),
    ("limit", "leaking-roof-limits-domain", "framework.yaml", "- id: leaking-roof-limits-domain"),
    ("kloe", "W2", "framework.yaml", "W2:"),
    ("prompt", "W1.2", "framework.yaml", "W1.2: {about"),
    ("statement", "T1/W1/fair/1", "statements.yaml", "T1/W1/fair/1: {sha256"),
    ("claim", "readers-sent-away", "welcome/W1.yaml", "readers-sent-away:"),
    ("characteristic", "somebody-is-there", "welcome/W1.yaml", "- id: somebody-is-there"),
]


@pytest.fixture(scope="module")
def places() -> Places:
    """The places of the small framework on lending libraries."""
    return places_of(BASE)


def test_every_kind_is_tried_here() -> None:
    assert [kind for kind, *_ in PARTS] == list(get_args(Kind))


@pytest.mark.parametrize(("kind", "name", "file", "line"), PARTS)
def test_it_finds_the_line(places: Places, kind: Kind, name: str, file: str, line: str) -> None:
    found = places.problem(kind, name, "it is wrong", "mend it", "RE999")

    assert Path(found.path) == BASE / file
    assert found.excerpt.strip().startswith(line)
    assert found.excerpt[found.column - 1 :].startswith(name)
    assert str(found).splitlines()[0].endswith(": it is wrong; mend it [RE999]")


@pytest.mark.parametrize(
    ("kind", "name", "within", "line"),
    [
        ("characteristic", "somebody-is-there", ("when",), "when: {desk-staffed: yes}"),
        ("claim", "readers-served-soon", ("measure", "unit"), "unit: percent"),
        ("principle", "shows-fine", ("gives",), "gives: fine"),
    ],
)
def test_it_goes_deeper(places: Places, kind: Kind, name: str, within: tuple[str, ...], line: str) -> None:
    found = places.problem(kind, name, "it is wrong", "mend it", "RE999", within=within)

    assert found.excerpt.strip() == line


def test_what_stands_nowhere_is_told_at_the_top(places: Places) -> None:
    found = places.problem("claim", "never-written", "it is wrong", "mend it", "RE999")

    assert (Path(found.path), found.line) == (BASE / "framework.yaml", 1)


def test_each_part_of_a_loaded_framework_has_its_place(places: Places) -> None:
    framework = load_framework(BASE)
    parts: list[tuple[Kind, str]] = [
        *(("claim", one.id) for one in framework.claims),
        *(("characteristic", one.id) for one in framework.characteristics),
        *(("statement", one.id) for one in framework.statements),
        *(("principle", one.id) for one in framework.principles),
    ]

    found = [places.problem(kind, name, "", "", "") for kind, name in parts]

    assert len({(one.path, one.line) for one in found}) == len(parts) > 20
