"""The pages that compare rules, `diff` and `impact`, in a real browser: fit for every reader, narrow, and alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from test_browser import browser, is_fit_for_every_reader  # noqa: F401 - a fixture

from changes.folders import MAIN, W1, diffed, edited
from ratingengine import load_framework, parse_evidence
from ratingengine.diffwords import diff_leaflet
from ratingengine.impact import Editions, Impact
from ratingengine.impactwords import impact_leaflet
from ratingengine.leaflet import as_html
from ratingengine.shares import shares

TIGHTER = (W1, "yes: {at_least: 90}", "yes: {at_least: 95}")
TWO = (MAIN, "{findings.poor: {at_least: 1}}", "{findings.poor: {at_least: 2}}")
TURNED_AWAY = {
    "assessment": "one",
    "framework": "lending-libraries-2031",
    "service": {"organisation": "A library", "type": "town_library"},
    "assessed_on": "2031-06-01",
    "facts": [
        {"id": "f1", "says": "Not greeted.", "claim": "readers-greeted", "holds": "no"},
        {"id": "f2", "says": "Sent away.", "claim": "readers-sent-away", "holds": "yes"},
        {"id": "f3", "says": "At the desk.", "claim": "desk-staffed", "holds": "yes"},
    ],
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A page of each kind, on rules that are stricter in one place, looser in another, and move one service."""
    folder = tmp_path_factory.mktemp("editions")
    before, after = edited(folder / "before"), edited(folder / "after", TIGHTER, TWO)
    diff, editions = diffed(before, after), Editions(load_framework(before), load_framework(after))
    impact = Impact(editions)
    impact.add(editions.weigh(parse_evidence(TURNED_AWAY, editions.before)))
    assert impact.moved == 1
    return {
        "diff": as_html(diff_leaflet(diff)),
        "impact": as_html(impact_leaflet(impact, diff, shares(editions.before, editions.after))),
    }


@pytest.mark.parametrize("kind", ["diff", "impact"])
def test_it_is_accessible_narrow_and_alone(
    kind: str,
    pages: dict[str, str],
    browser: Browser,  # noqa: F811
    tmp_path: Path,
) -> None:
    path = tmp_path / f"{kind}.html"
    path.write_text(pages[kind], encoding="utf-8")

    assert is_fit_for_every_reader(browser, path)
