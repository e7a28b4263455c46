"""The page of rules and scenarios: everything has its place on it, and it is fit for every reader."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from pages import by_id, read, text
from playwright.sync_api import Browser
from test_browser import THIN, browser, is_fit_for_every_reader  # noqa: F401 - a fixture

from ratingengine.case import Case
from ratingengine.errors import Problem
from ratingengine.livingdocs import as_living_docs
from ratingengine.playing import Played, play
from scenarios.library import ASSESSED, FAILING, STAFFED, UNPLAYABLE, feature, scenario, shelf

LIBRARY = "lending-libraries-2031"
OUTLINE = """\
  Scenario Outline: met by <fact>
    Given these facts:
      | id     | claim        | holds |
      | <fact> | desk-staffed | yes   |
    When the service is assessed
    Then somebody-is-there is met because of <fact>

    Examples:
      | fact |
      | e7   |
"""


@lru_cache
def page() -> str:
    """The page of the library, with scenarios that end in every way, one on the whole, and a broken file."""
    wrong = [
        scenario(*steps, title=name)
        for name, (steps, *_) in [("not met", FAILING["not met"]), ("rated", FAILING["rated"]), *UNPLAYABLE.items()]
    ]
    whole = scenario(STAFFED, ASSESSED, "Then the rating of welcome is fine because of domain-otherwise-fine, W1")
    one = feature("\n".join([*wrong, whole, OUTLINE]))
    outcomes = tuple(play(each, Case(find=shelf())) for each in one.scenarios)
    broken = Problem("W2.feature", 3, 1, "the file is not UTF-8 text", "save it as UTF-8", code="RE805")
    files = [Played("W1.feature", one, outcomes), Played("W2.feature", None, problems=(broken,))]
    return as_living_docs([shelf()(LIBRARY)], files)


def part(name: str) -> str:
    """What the part with an id says."""
    return text(by_id(read(page()), f"{LIBRARY}-{name}"))


def test_it_shows_a_characteristic_with_its_conditions_statements_and_scenarios() -> None:
    told = part("rule-few-leave-with-nothing")

    assert "readers-sent-away stands at partly or no (Readers are sent away without what they came for.)" in told
    assert "and at least one of these: desk-staffed stands at partly or yes" in told
    assert "Statements: T1/W1/fine/2. Not for: Book bus." in told
    assert "There is no scenario in which it is met and none in which it is not met." in told


def test_it_shows_how_each_scenario_came_out_just_now() -> None:
    told = part("rule-somebody-is-there")

    assert f"✗ Failed not met Line 10: {FAILING['not met'][2]} RE801" in told
    assert "✓ Passed met by e7" in told
    assert "idclaimholds e7desk-staffedyes" in told
    assert "Example: fact = e7" in told


def test_it_begins_with_what_is_to_be_mended() -> None:
    told = text(by_id(read(page()), "failing-scenarios"))

    assert f"W1.feature, line 10: {FAILING['not met'][2]} RE801 not met" in told
    assert "met by e7" not in told
    assert 'href="#failing">Scenarios that did not pass' in page()


def test_it_says_nothing_of_failures_where_there_are_none() -> None:
    outcomes = tuple(play(each, Case(find=shelf())) for each in feature(OUTLINE).scenarios)

    whole = as_living_docs([shelf()(LIBRARY)], [Played("W1.feature", feature(OUTLINE), outcomes)])

    assert "did not pass" not in whole


def test_it_shows_claims_with_their_bands_and_what_lacks_a_scenario() -> None:
    whole = text(read(page()))

    assert "From 1 January 2031: yes at 90 or more, partly at 75 or more, else no; in percent" in whole
    assert "every-reader-is-a-guest: no scenario in which it is met and none in which it is not met" in whole
    assert "somebody-is-there: no scenario in which it is not met" in whole  # the one that expects it did not pass
    assert "W2.feature, line 3: the file is not UTF-8 text; save it as UTF-8 RE805" in whole
    assert "Scenarios on no framework shown here ✗ Not playable an unknown framework" in whole


def test_every_scenario_stands_on_it_once() -> None:
    outcomes = re.findall(r'<details class="scenario"', page())

    assert len(outcomes) == len(UNPLAYABLE) + 4


def test_its_contents_lead_somewhere() -> None:
    links = set(re.findall(r'href="#([^"]+)"', page()))

    assert len(links) > 10
    assert links <= set(re.findall(r'id="([^"]+)"', page()))
    assert len(re.findall(r'\bid="', page())) == len(set(re.findall(r'\bid="([^"]+)"', page())))


def test_it_writes_what_a_scenario_says_as_text() -> None:
    one = feature(scenario("Then <script>alert(1)</script> is settled", title="<img src=x>"))
    outcomes = tuple(play(each, Case(find=shelf())) for each in one.scenarios)

    made = as_living_docs([shelf()(LIBRARY)], [Played("W1.feature", one, outcomes)])

    assert "&lt;script&gt;" in made
    assert "<script" not in made
    assert "<img" not in made


def test_it_is_accessible_narrow_and_alone(browser: Browser, tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "page.html"
    path.write_text(page(), encoding="utf-8")
    fewer = "[...document.querySelectorAll('details.scenario')].slice(6).forEach(one => one.remove())"

    assert is_fit_for_every_reader(browser, path, fewer)
