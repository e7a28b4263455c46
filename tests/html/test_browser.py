"""The page in a real browser, without scripts: accessible, by keyboard, on small screens, in print, and offline."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from pages import DIGEST, MOVES, REMARKS, assessed, everything, rowan_house
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from builders import fact
from ratingengine import Assessment
from ratingengine.htmlreport import as_html

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MINUTE = 60_000  # milliseconds that a busy machine may take for what takes a part of a second
LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 3


def is_fit_for_every_reader(browser: Browser, path: Path, before: str = "true") -> bool:
    """Assert that a page is accessible, fits a narrow screen and asks for nothing; ``before`` is run before axe is."""
    opened = browser.new_page(viewport={"width": 320, "height": 800})
    asked: list[str] = []
    opened.on("request", lambda one: asked.append(one.url))
    opened.goto(path.as_uri())
    opened.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    width = opened.evaluate("document.documentElement.scrollWidth")
    opened.evaluate(before)
    found = Axe().run(opened, options={"runOnly": RULES, "resultTypes": ["violations"]}).response
    opened.close()

    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
    assert {"color-contrast", "heading-order"} <= {one["id"] for one in found["passes"]}
    assert asked == [path.as_uri()]
    assert width <= 320
    return True


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for this file; it ends with it, so that no other test runs beside its processes."""
    found = [shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome")]
    path = next((one for one in found if one), None)
    if path is None:
        pytest.fail("these tests need Chromium; install it so that `chromium` or `google-chrome` is on the path")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"], timeout=MINUTE)
        yield running
        running.close()


@lru_cache
def written(assessment: Assessment, expand: bool) -> str:  # noqa: FBT001
    return as_html(assessment, record=DIGEST, remarks=REMARKS, moves=MOVES, expand=expand)


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Opens the page of an assessment from a file, without scripts unless they are asked for."""
    contexts: list[BrowserContext] = []

    def open_page(assessment: Assessment, *, expand: bool = False, **options: Any) -> Page:
        path = tmp_path / "report.html"
        path.write_text(written(assessment, expand), encoding="utf-8")
        contexts.append(browser.new_context(**{"java_script_enabled": False, "offline": True} | options))
        contexts[-1].set_default_timeout(MINUTE)
        page = contexts[-1].new_page()
        page.goto(path.as_uri())
        return page

    yield open_page
    for one in contexts:
        one.close()


# The checker takes minutes for thousands of like elements, so of each list and table it is given the first ones.
THIN = """() => document.querySelectorAll(
  'ul ul > li:nth-child(n+3), details li:nth-child(n+3), .facts > li:nth-child(n+3), tbody tr:nth-child(n+4), '
  + 'details.kloe ~ details.kloe ~ details.kloe, details.domain ~ details.domain ~ details.domain, '
  + 'section.subject ~ section.subject ~ section.subject, .facts ~ .facts ~ .facts'
).forEach(one => one.remove())"""


@pytest.mark.parametrize("shown", [everything, rowan_house], ids=["everything", "rowan-house"])
def test_it_has_no_fault_that_the_checker_knows(shown: Callable[[], Assessment], opened: Callable[..., Page]) -> None:
    page = opened(shown(), expand=True, java_script_enabled=True)
    page.evaluate(THIN)
    assert page.locator("*").count() > 300

    found = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response

    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
    assert {"color-contrast", "target-size", "region", "heading-order"} <= {one["id"] for one in found["passes"]}


def test_it_keeps_its_contrast_in_the_dark(opened: Callable[..., Page]) -> None:
    page = opened(everything(), expand=True, java_script_enabled=True, color_scheme="dark")
    page.evaluate(THIN)

    found = Axe().run(page, options={"runOnly": ["color-contrast"]}).response

    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 25, 28)"
    assert [one["nodes"][0]["html"] for one in found["violations"]] == []
    assert len(found["passes"][0]["nodes"]) > 100


def test_it_leads_by_keyboard_first_past_the_contents_and_then_into_every_fold(opened: Callable[..., Page]) -> None:
    page = opened(assessed(fact("safety-improving")))

    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Skip to the ratings"
    assert skip.bounding_box()["x"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    fold = page.locator("details.domain").first
    fold.locator("> summary").focus()
    page.keyboard.press("Enter")

    assert page.url.endswith("#main")
    assert fold.get_attribute("open") is not None
    assert fold.locator("details.kloe > summary").first.is_visible()


def test_it_lets_every_fold_take_the_focus_and_shows_where_it_is(opened: Callable[..., Page]) -> None:
    page = opened(rowan_house(), expand=True, java_script_enabled=True)

    focused = page.evaluate(
        """() => [...document.querySelectorAll('summary')].map(one => {
            one.focus({focusVisible: true});
            return document.activeElement === one && getComputedStyle(one).outlineWidth === '3px';
        })"""
    )

    assert len(focused) > 50
    assert all(focused)


@pytest.mark.parametrize(("width", "percent"), [(320, 100), (640, 200)])
def test_it_fits_a_narrow_screen_without_scrolling_sideways(
    width: int, percent: int, opened: Callable[..., Page]
) -> None:
    long = fact("safety-improving", "partly", id=LONG[:80], says=LONG, where=LONG)
    screen = {"viewport": {"width": width, "height": 800}, "java_script_enabled": True}

    for shown in (assessed(long, assessment=LONG[:80]), rowan_house()):
        page = opened(shown, expand=True, **screen)
        page.add_style_tag(content=f"html {{ font-size: {percent}% }}")

        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_shows_the_rating_and_every_part_without_scripts(opened: Callable[..., Page]) -> None:
    page = opened(everything(), offline=True)

    assert page.locator(".headline .result").inner_text() == "◐ Requires improvement"
    headings = page.locator("h2").all_inner_texts()
    assert headings == [
        "Ratings",
        "Reasons",
        "Evidence behind the ratings",
        "For the provider: factual accuracy",
        "For the reviewer: process",
    ]
    assert page.locator("#fact-1").is_visible()
    assert not page.locator("#finding-record-on-safety-standing-still").is_visible()


def test_it_prints_what_is_folded(opened: Callable[..., Page]) -> None:
    page = opened(rowan_house(), java_script_enabled=True)
    hidden = """() => [...document.querySelectorAll('details :is(summary, li, p)')].filter(
        one => !one.checkVisibility({contentVisibilityAuto: true}) || one.getBoundingClientRect().height === 0
    ).length"""
    assert page.evaluate(hidden) > 300

    page.emulate_media(media="print")

    assert page.locator("details[open]").count() == 0
    assert page.evaluate(hidden) == 0
    assert page.get_by_text("claim innovation-celebrated").first.is_visible()


def test_it_begins_a_printed_page_for_the_provider_and_one_for_the_reviewer(opened: Callable[..., Page]) -> None:
    page = opened(rowan_house(), java_script_enabled=True)
    page.emulate_media(media="print")

    breaks = page.evaluate(
        "() => [...document.querySelectorAll('main > section')].map(one => getComputedStyle(one).breakBefore)"
    )

    assert breaks == ["auto", "auto", "auto", "auto", "page", "page"]


def test_it_tells_ratings_apart_without_colour(opened: Callable[..., Page]) -> None:
    page = opened(everything(), forced_colors="active")

    badges = set(page.locator(".grid .badge").all_inner_texts())

    assert badges == {"● Good", "◐ Requires improvement", "– Insufficient evidence"}


def test_it_asks_for_nothing_but_itself(opened: Callable[..., Page], browser: Browser, tmp_path: Path) -> None:
    shown = opened(rowan_house(), expand=True).content()
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    path = tmp_path / "alone.html"
    path.write_text(shown, encoding="utf-8")

    page.goto(path.as_uri())
    page.wait_for_load_state("networkidle")
    page.close()

    assert asked == [path.as_uri()]
