"""Each kind of change to rules: its words, its place, its effect and the verdict over all."""

from __future__ import annotations

from pathlib import Path

import pytest

from changes.folders import MAIN, STATEMENTS, W1, diffed, edited, only
from ratingengine.changes import Altered
from ratingengine.changewords import order_words
from ratingengine.diffwords import change_line, diff_leaflet, diff_mapping
from ratingengine.leaflet import as_html, as_markdown, as_text

BANDS = "2031-01-01: {yes: {at_least: 90}, partly: {at_least: 75}}"
OTHER_DAYS = """\
2031-01-01: {yes: {at_least: 95}, partly: {at_least: 75}}
        2032-01-01: {yes: {at_least: 80}, partly: {at_least: 75}}"""
THERE = """\
    - id: somebody-is-there
      says: Somebody is there for readers.
      cites: [T1/W1/fine/1]
      when: {desk-staffed: yes}
"""
EVENTS = "  leaking-roof: Rain came in among the books\n"
FINE = "    - id: shows-fine\n"
POOR = """\
    - id: readers-turned-away
      says: One thing that is poor is enough for Poor.
      gives: poor
      when: {findings.poor: {at_least: 1}}
      basis: interpretation
      source: Invented.
"""
SUPERB = """\
    - id: shows-superb
      says: Superb where half of what is superb is shown.
      gives: superb
      when: {percent_met.superb: {at_least: 50}, findings.below.fine: {at_most: 0}}
      basis: interpretation
      source: Invented.
"""

# The file, what it says before and after; then what the change is called, its words, and its effect.
CHANGES = {
    "a band is drawn tighter": (
        (W1, BANDS, "2031-01-01: {yes: {at_least: 95}, partly: {at_least: 75}}"),
        "W1 readers-served-soon: `yes` from 95 instead of 90 percent from 1 January 2031",
        "stricter",
    ),
    "a band is drawn wider": (
        (W1, BANDS, "2031-01-01: {yes: {at_least: 85}, partly: {at_least: 75}}"),
        "W1 readers-served-soon: `yes` from 85 instead of 90 percent from 1 January 2031",
        "looser",
    ),
    "a band is tighter from a later day": (
        (W1, BANDS, f"{BANDS}\n        2032-04-01: {{yes: {{at_least: 92.5}}, partly: {{at_least: 75}}}}"),
        "W1 readers-served-soon: `yes` from 92.5 instead of 90 percent from 1 April 2032",
        "stricter",
    ),
    "a band that no finding asks for": (
        (W1, BANDS, "2031-01-01: {yes: {at_least: 90}, partly: {at_least: 60}}"),
        "W1 readers-served-soon: `partly` from 60 instead of 75 percent from 1 January 2031",
        "none",
    ),
    "a band of which each day has its own": (
        (W1, BANDS, OTHER_DAYS),
        "W1 readers-served-soon: `yes` from 95 instead of 90 percent from 1 January 2031; `yes` from 80 instead of 90",
        "mixed",
    ),
    "a good finding asks for less": (
        (W1, "when: {desk-staffed: yes}", "when: {desk-staffed: at_least_partly}"),
        "W1 somebody-is-there: `desk-staffed: at_least_partly` instead of `yes`",
        "looser",
    ),
    "a poor finding asks for less": (
        (W1, "when: {readers-sent-away: yes, readers-greeted: no}", "when: {readers-sent-away: yes}"),
        "W1 readers-leave-with-nothing: no longer asks for `readers-greeted: no`",
        "stricter",
    ),
    "a good finding asks for one more thing": (
        (W1, "when: {desk-staffed: yes}", "when: {desk-staffed: yes, readers-greeted: yes}"),
        "W1 somebody-is-there: also asks for `readers-greeted: yes`",
        "stricter",
    ),
    "a good finding goes": (
        (W1, THERE, ""),
        "W1 somebody-is-there: is gone; fine where `desk-staffed: yes`; “Somebody is there for readers”",
        "stricter",
    ),
    "another way that adds nothing": (
        (
            W1,
            "          - readers-greeted: yes\n",
            "          - readers-greeted: yes\n          - {readers-greeted: yes, desk-staffed: yes}\n",
        ),
        None,
        "none",
    ),
    "words alone": (
        (W1, "says: Somebody is there for readers.", "says: Someone is there for readers."),
        "W1 somebody-is-there: says “Someone is there for readers” instead of “Somebody is there for readers”",
        "wording",
    ),
    "a number of a principle": (
        (MAIN, "{findings.poor: {at_least: 1}}", "{findings.poor: {at_least: 2}}"),
        "principle readers-turned-away: `findings.poor` at least 2 instead of 1",
        "looser",
    ),
    "a principle that can never hold first goes": (
        (
            MAIN,
            FINE,
            f"{POOR.replace('readers-turned-away', 'turned-away-often').replace('at_least: 1', 'at_least: 2')}{FINE}",
        ),
        None,
        "none",
    ),
    "a threshold": (
        (MAIN, "steps: {1: 1, 2: 2}", "steps: {1: 1}"),
        "threshold enough: steps “1 from 1 by `rated`” instead of “1 from 1, 2 from 2 by `rated`”",
        "stricter",
    ),
    "a limit caps lower": (
        (MAIN, "no_better_than: fair", "no_better_than: poor"),
        "limit leaking-roof-limits-domain: no better than `poor` instead of `fair`",
        "stricter",
    ),
    "a limit caps nothing": (
        (MAIN, "no_better_than: fair", "no_better_than: superb"),
        "limit leaking-roof-limits-domain: no better than `superb` instead of `fair`",
        "looser",
    ),
    "an event": (
        (MAIN, EVENTS, f"{EVENTS}  broken-lift: The lift stands still\n"),
        "event type broken-lift: is new",
        "none",
    ),
    "a prompt": (
        (MAIN, "W1.1: {about: Somebody at the desk}", "W1.1: {about: Somebody at a desk}"),
        None,
        "wording",
    ),
    "a statement": (
        (STATEMENTS, "ae3ca79b7305", "ae3ca79b7306"),
        None,
        "none",
    ),
    "the level's label": (
        (MAIN, "label: Superb", "label: Splendid"),
        "level superb: label `Splendid` instead of `Superb`",
        "wording",
    ),
    "where a KLOE applies": (
        (MAIN, "    applies_to: [town_library]\n", ""),
        None,
        "mixed",
    ),
}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rules before."""
    return edited(tmp_path_factory.mktemp("rules") / "plain")


@pytest.mark.parametrize("kind", CHANGES)
def test_a_change_is_told_with_its_place_and_its_proved_effect(kind: str, tmp_path: Path, plain: Path) -> None:
    (file, old, new), words, effect = CHANGES[kind]
    after = edited(tmp_path / "after", (file, old, new))

    diff = diffed(plain, after)

    change = only(diff)
    assert change.effect == effect
    assert diff.outcome == ("proved identical" if effect in ("none", "wording") else effect)
    assert change_line(change).startswith(words or "")
    side = plain if change.how == "removed" else after
    assert change.file == str(side / file)
    lines = Path(change.file).read_text(encoding="utf-8").splitlines()
    assert change.id in lines[change.line - 1] or kind == "the level's label"


def test_an_added_good_finding_is_mixed_where_a_share_of_its_level_is_asked_for(tmp_path: Path, plain: Path) -> None:
    rule = THERE.replace("somebody-is-there", "a-second").replace("desk-staffed: yes", "readers-greeted: yes")
    superb = rule.replace("T1/W1/fine/1", "T1/W1/superb/1")
    fine = edited(tmp_path / "fine", (W1, THERE, THERE + rule))
    more = edited(tmp_path / "superb", (W1, "  fine:\n", f"{superb}  fine:\n"))

    assert only(diffed(plain, fine)).effect == "looser"
    assert only(diffed(plain, more)).effect == "mixed"


def test_a_finding_on_a_claim_that_came_with_it_is_weighed_with_that_claim(tmp_path: Path, plain: Path) -> None:
    claim = "  seats-broken: {says: Seats are broken., prompts: [W1.1], adverse: true}\n"
    rule = """\
    - id: nowhere-to-sit
      says: There is nowhere to sit.
      cites: [T1/W1/poor/1]
      when: {seats-broken: yes}
"""
    after = edited(tmp_path / "after", (W1, "claims:\n", f"claims:\n{claim}"), (W1, "  poor:\n", f"  poor:\n{rule}"))

    diff = diffed(plain, after)

    assert {one.id: one.effect for one in diff.changes} == {"seats-broken": "none", "nowhere-to-sit": "stricter"}
    assert diff.outcome == "stricter"


def test_principles_in_another_order_are_weighed_together(tmp_path: Path, plain: Path) -> None:
    after = edited(tmp_path / "after", (MAIN, SUPERB, ""), (MAIN, POOR, SUPERB + POOR))

    change = only(diffed(plain, after))

    assert (change.kind, change.id) == ("order", "judgement")
    assert change.says == "shows-superb is now tried before readers-turned-away"
    assert "weighed together with what else changes there" in change_line(change)


@pytest.mark.parametrize(
    ("after", "words"),
    [
        ("a, c, b, d", "c is now tried before b"),
        ("d, a, b, c", "d is now tried before a"),
        ("b, c, d, a", "a is now tried after d"),
        ("b, a, d, c", "b is now tried before a; d is now tried before c"),
    ],
)
def test_another_order_is_told_by_the_fewest_that_moved(after: str, words: str) -> None:
    assert order_words(Altered("order", "a, b, c, d", after)) == words


def test_a_principle_that_goes_is_weighed_with_its_stage(tmp_path: Path, plain: Path) -> None:
    after = edited(tmp_path / "after", (MAIN, SUPERB, ""))

    diff = diffed(plain, after)

    assert [(one.id, one.how, one.effect) for one in diff.changes] == [("shows-superb", "removed", "stricter")]
    assert diff.outcome == "stricter"


def test_a_stricter_and_a_looser_change_are_mixed_together(tmp_path: Path, plain: Path) -> None:
    after = edited(
        tmp_path / "after",
        (MAIN, "no_better_than: fair", "no_better_than: poor"),
        (MAIN, "{findings.poor: {at_least: 1}}", "{findings.poor: {at_least: 2}}"),
    )

    diff = diffed(plain, after)

    assert sorted(one.effect for one in diff.changes) == ["looser", "stricter"]
    assert diff.outcome == "mixed"


def test_other_scales_do_not_compare_and_nothing_is_said_of_any_effect(tmp_path: Path, plain: Path) -> None:
    after = edited(
        tmp_path / "after",
        (MAIN, "shelves: {title: Shelves}", "stacks: {title: Shelves}"),
        (MAIN, "domain: shelves", "domain: stacks"),
    )

    diff = diffed(plain, after)

    assert diff.outcome == "not comparable"
    assert diff.refused == "the domains differ: welcome, shelves before, welcome, stacks after"
    assert {one.effect for one in diff.changes} <= {"not weighed", "wording"}
    assert "NOT COMPARABLE" in as_text(diff_leaflet(diff))


def test_the_same_rules_have_no_difference(tmp_path: Path, plain: Path) -> None:
    diff = diffed(plain, edited(tmp_path / "after"))

    assert (diff.outcome, diff.changes) == ("no difference", ())


def test_the_result_says_on_what_it_depends(tmp_path: Path, plain: Path) -> None:
    after = edited(tmp_path / "after", (W1, "when: {desk-staffed: yes}", "when: {desk-staffed: at_least_partly}"))

    told = as_text(diff_leaflet(diffed(plain, after)))

    assert "Looser: no rating can go down, and some can go up." in told
    assert "What can move: W1, welcome and overall." in told
    assert "This holds while the same KLOEs and domains are rated" in told
    assert "It holds before departures" in told


def test_its_forms_say_the_same(tmp_path: Path, plain: Path) -> None:
    diff = diffed(plain, edited(tmp_path / "after", (MAIN, "no_better_than: fair", "no_better_than: poor")))
    page = diff_leaflet(diff)

    assert "Stricter: no rating can go up" in as_markdown(page)
    assert "<details><summary>Changes that can alter ratings (1)</summary>" in as_markdown(page)
    assert "no better than <code>poor</code> instead of <code>fair</code>" in as_html(page)
    assert diff_mapping(diff)["outcome"] == "stricter"
    assert diff_mapping(diff)["changes"][0]["effect"] == "stricter"
