"""Assessments for the tests of the page: the examples, and one in which everything that a page can tell happens."""

from __future__ import annotations

from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder

from builders import evidence, fact, framework_named
from ratingengine import Assessment, load_evidence, rate
from ratingengine.audit import Remark

EXAMPLES = Path(__file__).parents[2] / "examples"
DIGEST = f"sha256:{'0123456789abcdef' * 4}"


REMARKS = (Remark("told-twice", "fault", "Two facts say the same.", ("e1", "S5")),)
MOVES = {"S5": (("Why not higher", ("One shortfall alone holds it down.",)),)}


@lru_cache
def example(name: str, framework: str) -> Assessment:
    """One of the examples, rated."""
    return rate(load_evidence(EXAMPLES / f"{name}.yaml", framework_named(framework)), framework_named(framework))


def elmhollow() -> Assessment:
    """The largest example: 242 facts, an event that limits and a departure."""
    return example("elmhollow-hospital", "healthcare-2016")


def rowan_house() -> Assessment:
    """The example under the other framework."""
    return example("rowan-house", "adult-social-care-well-led")


def assessed(*facts: dict[str, Any], **more: Any) -> Assessment:
    """A hospital rated on these facts and decisions."""
    return rate(evidence(facts, **more), framework_named("healthcare-2016"))


EVERYTHING: dict[str, Any] = {
    "judgements": [
        {
            "id": "by-people",
            "of": "R4",
            "level": "good",
            "because": "Complaints are heard.",
            "made_by": "lead inspector",
            "made_on": "2025-12-01",
        }
    ],
    "carried_forward": [
        {"id": "earlier", "of": "caring", "level": "good", "rated_on": "2023-09-15", "origin": "the inspection of 2023"}
    ],
    "events": [
        {
            "id": "notice",
            "event": "requirement-notice",
            "says": "It was served.",
            "on": "2025-11-01",
            "linked_to": "responsive",
        }
    ],
    "departures": [
        {
            "id": "moved",
            "of": "S6",
            "principle": "shows-good",
            "from": "good",
            "to": "requires_improvement",
            "rationale": "What was learned came late.",
            "decided_by": "lead inspector",
            "decided_on": "2026-01-10",
            "approved_by": "quality panel",
        }
    ],
    "corrections": [
        {
            "id": "point-1",
            "withdraws": "wrong",
            "adds": "right",
            "because": "The figures were of another ward.",
            "accepted_by": "lead inspector",
            "accepted_on": "2026-02-01",
        }
    ],
}


@lru_cache
def everything() -> Assessment:
    """A hospital with a conflict, a correction, unused facts, a limit, a departure and levels given by people."""
    return assessed(
        fact("safety-improving", "partly", id="e1", impact="significant"),
        fact("safety-improving", id="e2"),
        fact("incident-duties-understood", id="e3"),
        fact("complaining-easy", "no", id="e4"),
        fact("cleanliness-maintained", "no", id="wrong"),
        fact("cleanliness-maintained", id="right", recorded_on="2026-01-20"),
        {"id": "adrift", "says": "The car park was flooded.", "kloe": "S1"},
        **EVERYTHING,
    )


class _Reader(HTMLParser):
    """Reads a page into a tree, and refuses one whose elements are not closed in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.tree, self._open = TreeBuilder(), list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tree.start(tag, {name: value or "" for name, value in attrs})
        self._open.append(tag)
        if tag in ("meta", "link", "br", "hr", "img", "input"):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, f"</{tag}> closes what is not open, at line {self.getpos()[0]}"
        self.tree.end(tag)

    def handle_data(self, data: str) -> None:
        if self._open:
            self.tree.data(data)


def read(page: str) -> Element:
    """A page as a tree."""
    reader = _Reader()
    reader.feed(page)
    return reader.tree.close()


def text(element: Element) -> str:
    """All that an element says, in one line."""
    return " ".join("".join(element.itertext()).split())


def by_id(page: Element, name: str) -> Element:
    """The only element of a page with this id."""
    (found,) = [one for one in page.iter() if one.get("id") == name]
    return found


def part(page: Element, heading: str) -> Element:
    """The section of a page that is named by the heading with this id."""
    (found,) = [one for one in page.iter("section") if one.get("aria-labelledby") == heading]
    return found


def row(page: Element, start: str) -> str:
    """What the row of the grid says that starts with these words."""
    (found,) = [text(one) for one in part(page, "ratings").iter("tr") if text(one).startswith(start)]
    return found
