"""What scenarios exercise of the rules: each kind of piece, what does not count, and how it is told."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner, Result

from builders import framework_named, healthcare
from ratingengine.case import Case
from ratingengine.cli import app
from ratingengine.exercise import Exercise, Share, pieces
from ratingengine.playing import play, play_file
from ratingengine.scenarios import feature_files, load_feature
from ratingengine.showing import shown
from scenarios.library import ASSESSED, HEAD, NEVER, RULES, SOMETIMES, STAFFED, feature, scenario, shelf

ROOT = Path(__file__).parents[2]
LIBRARY = "lending-libraries-2031"
GREETED = "And the fact g1 that readers-greeted holds"
SINCE_2031 = "Given a service of type town_library, assessed on 2031-06-01"


def keys(*steps: str) -> frozenset[str]:
    """What a scenario of these steps exercises; it must pass."""
    (one,) = feature(scenario(*steps)).scenarios
    case = Case(find=shelf())
    assert play(one, case).state == "passed"
    return shown(one, case)


def about(part: str, found: frozenset[str]) -> set[str]:
    """What was found of one part of the rules."""
    return {one.removeprefix(f"{part} ") for one in found if one.startswith(f"{part} ")}


def test_a_characteristic_is_met_with_its_condition() -> None:
    found = keys(STAFFED, ASSESSED, "Then somebody-is-there is met because of e1")

    assert found == {"somebody-is-there met", "somebody-is-there 0 holds"}


def test_it_fails_by_where_a_claim_stands() -> None:
    found = keys(SOMETIMES, ASSESSED, "Then somebody-is-there is not met because desk-staffed stands at partly")

    assert found == {"somebody-is-there unmet", "somebody-is-there 0 fails"}


def test_what_is_unknown_shows_no_failing() -> None:
    found = keys(ASSESSED, "Then somebody-is-there is not met because desk-staffed is unknown")

    assert found == set()


def test_a_condition_fails_by_itself_only_where_all_others_of_its_way_hold() -> None:
    expected = "Then every-reader-is-a-guest is not met because readers-served-soon stands at partly"
    alone = keys("Given the fact s1 that readers-served-soon partly holds", GREETED, ASSESSED, expected)
    beside = keys(
        "Given the fact s1 that readers-served-soon partly holds",
        "And the fact g1 that readers-greeted does not hold",
        ASSESSED,
        expected,
    )

    assert about("every-reader-is-a-guest", alone) == {"unmet", "1 fails"}
    assert about("every-reader-is-a-guest", beside) == {"unmet"}


def test_a_condition_of_an_alternative_fails_by_itself_only_where_no_other_alternative_holds() -> None:
    sent = "And the fact f1 that readers-sent-away does not hold"
    without = keys(NEVER, sent, ASSESSED, "Then few-leave-with-nothing is not met because desk-staffed stands at no")
    other = keys(NEVER, sent, GREETED, ASSESSED, "Then few-leave-with-nothing is met because of f1, g1")

    assert about("few-leave-with-nothing", without) == {"unmet", "0.0 fails"}
    assert about("few-leave-with-nothing", other) == {"met", "0 holds", "1.0 holds"}


@pytest.mark.parametrize(
    ("figure", "position", "edges"),
    [
        ("90", "yes", {"2031-01-01 yes 90"}),
        ("89", "partly", {"2031-01-01 yes 89"}),
        ("75", "partly", {"2031-01-01 partly 75"}),
        ("74", "no", {"2031-01-01 partly 74"}),
        ("89.5", "partly", set[str]()),
    ],
)
def test_a_band_ends_at_the_figure_and_one_unit_beyond_it(figure: str, position: str, edges: set[str]) -> None:
    spoken = "met because of g1, m1"
    if position != "yes":
        spoken = f"not met because readers-served-soon stands at {position}"

    found = keys(
        SINCE_2031,
        f"And the fact m1 that readers-served-soon measures {figure} percent",
        GREETED,
        ASSESSED,
        f"Then every-reader-is-a-guest is {spoken}",
    )

    assert about("readers-served-soon", found) == edges


def test_a_figure_beside_another_fact_shows_no_edge() -> None:
    found = keys(
        SINCE_2031,
        "And the fact m1 that readers-served-soon measures 90 percent",
        "And the fact m2 that readers-served-soon holds",
        GREETED,
        ASSESSED,
        "Then every-reader-is-a-guest is met because of g1, m1, m2",
    )

    assert about("readers-served-soon", found) == set()


def test_a_figure_that_no_step_speaks_of_shows_nothing() -> None:
    found = keys(
        SINCE_2031,
        "And the fact m1 that readers-served-soon measures 90 percent",
        STAFFED.replace("Given", "And"),
        ASSESSED,
        "Then somebody-is-there is met because of e1",
    )

    assert about("readers-served-soon", found) == set()


def test_a_principle_decides_and_its_numbers_are_met_exactly_or_missed_by_one() -> None:
    found = keys(STAFFED, ASSESSED, "Then the judgement of W1 is fine because of shows-fine, somebody-is-there")

    assert about("shows-fine", found) == {"decides", "0.0 met"}
    assert about("readers-turned-away", found) == {"0.0 missed"}


def test_a_share_is_missed_by_one_where_one_finding_more_would_do() -> None:
    found = keys(STAFFED, ASSESSED, "Then the judgement of W1 is fine because of shows-fine, somebody-is-there")

    assert about("shows-superb", found) == {"0.0 missed"}


def test_a_characteristic_alone_shows_nothing_of_principles() -> None:
    found = keys(STAFFED, ASSESSED, "Then somebody-is-there is met because of e1")

    assert about("shows-fine", found) == set()


def test_a_step_on_the_whole_speaks_of_all_that_it_came_from() -> None:
    found = keys(STAFFED, ASSESSED, "Then the rating of overall is fine because of overall-otherwise-fine, welcome")

    assert {"overall-otherwise-fine decides", "domain-otherwise-fine decides", "shows-fine decides"} <= found
    assert "somebody-is-there met" in found


def test_a_level_by_people_hides_what_lies_below_it() -> None:
    given = ("And these judgements:", "  | of      | level |", "  | welcome | fine  |")
    found = keys(STAFFED, *given, ASSESSED, "Then the rating of welcome is fine because of j1")

    assert found == set()


def test_the_principles_alone_are_seen_under_a_level_by_people() -> None:
    given = ("And these judgements:", "  | of | level |", "  | W1 | poor  |")
    found = keys(STAFFED, *given, ASSESSED, "Then the principles alone would make W1 fine")

    assert {"shows-fine decides", "somebody-is-there met"} <= found


def leak(level: str, *steps: str) -> frozenset[str]:
    """What is exercised by a leaking roof over a domain of a level."""
    given = ("Given these judgements:", "  | of      | level |", f"  | welcome | {level} |")
    event = ("And these events:", "  | event        | linked_to |", "  | leaking-roof | welcome   |")
    return keys(*given, *event, *steps)


def test_a_limit_lowers_a_rating_or_bears_on_it_without_lowering() -> None:
    lowers = leak("superb", ASSESSED, "Then the rating of welcome is fair because of leaking-roof-limits-domain, e1")
    idle = leak("poor", ASSESSED, "Then the rating of welcome is poor because of j1")

    assert about("leaking-roof-limits-domain", lowers) == {"lowers"}
    assert about("leaking-roof-limits-domain", idle) == {"idle"}


def test_a_limit_that_a_departure_lifts_lowers_nothing_that_is_seen() -> None:
    departure = (
        "And these departures:",
        "  | of      | principle                  | from | to   |",
        "  | welcome | leaking-roof-limits-domain | fair | fine |",
    )
    found = leak("superb", *departure, ASSESSED, "Then the rating of welcome is fine because of d1")

    assert about("leaking-roof-limits-domain", found) == set()


@lru_cache
def of_nothing() -> Exercise:
    return Exercise(shelf()(LIBRARY), frozenset())


def test_every_part_of_the_rules_has_its_pieces_and_each_its_own_key() -> None:
    found = list(pieces(shelf()(LIBRARY)))

    assert len({one.key for one in found}) == len(found)
    assert of_nothing().kinds == [
        ("characteristic", Share(0, 10)),
        ("condition", Share(0, 18)),
        ("band boundary", Share(0, 4)),
        ("principle", Share(0, 7)),
        ("number", Share(0, of_nothing().share("number").all)),
        ("limit", Share(0, 2)),
    ]


def test_what_no_domain_ratings_can_show_is_not_asked_for() -> None:
    whole = Exercise(healthcare(), frozenset(one.key for one in pieces(healthcare()) if one.kind != "number"))
    numbers = {one.key for one in whole.pieces if one.of == "overall-outstanding" and one.kind == "number"}

    missing = {one.key for one in whole.missing}
    # With one to three rated, one below Good decides for itself; and there never are nine domains.
    assert "overall-outstanding 0.3 missed" in numbers - missing
    assert {one for one in numbers if " 2." in one}.isdisjoint(missing)
    assert {"overall-outstanding 0.2 met", "overall-outstanding 1.2 met", "overall-outstanding 1.3 missed"} <= missing


@pytest.mark.parametrize(("share", "percent"), [(Share(9997, 10000), 99), (Share(3, 3), 100), (Share(0, 0), 100)])
def test_a_percentage_is_never_rounded_up(share: Share, percent: int) -> None:
    assert share.percent == percent


def test_a_bar_is_held_against_the_share_and_not_its_whole_percent() -> None:
    assert Share(9997, 10000).is_at_least(99.9)
    assert not Share(9997, 10000).is_at_least(99.98)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the rules of a library and one scenario that passes."""
    monkeypatch.chdir(tmp_path)
    copytree(RULES, tmp_path / "rules")
    write(tmp_path, scenario(STAFFED, ASSESSED, "Then somebody-is-there is met because of e1"))
    return tmp_path


def write(folder: Path, text: str) -> None:
    (folder / "features").mkdir(exist_ok=True)
    (folder / "features" / "W1.feature").write_text(HEAD + text, encoding="utf-8")


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["test", "--rules", "rules", *words])


@pytest.mark.usefixtures("folder")
def test_it_tells_what_no_scenario_shows_at_its_rule_and_then_the_figures() -> None:
    told = run("--coverage")

    lines = told.stdout.splitlines()
    (place,) = [one for one in lines if one.endswith("every-reader-is-a-guest: it is never met")]
    source = Path("rules/welcome/W1.yaml").read_text(encoding="utf-8").splitlines()
    assert place.startswith("rules/welcome/W1.yaml:")
    assert "every-reader-is-a-guest" in source[int(place.split(":")[1]) - 1]
    assert f"{LIBRARY}: scenarios show 3 percent of the rules (2 of 55)" in lines
    assert lines[-6:-4] == ["  characteristic: 10 percent (1 of 10)", "  condition: 5 percent (1 of 18)"]
    assert told.exit_code == 0


def test_a_scenario_that_fails_shows_nothing(folder: Path) -> None:
    write(folder, scenario(NEVER, ASSESSED, "Then somebody-is-there is met because of e1"))

    told = run("--coverage")

    assert f"{LIBRARY}: scenarios show 0 percent of the rules (0 of 55)" in told.stdout


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("percent", "code"), [("3.6", 0), ("3.7", 1)])
def test_it_ends_with_1_where_a_bar_is_missed(percent: str, code: int) -> None:
    assert run("--at-least", percent).exit_code == code


@pytest.mark.usefixtures("folder")
def test_programs_get_the_figures_and_what_is_not_shown() -> None:
    (coverage,) = json.loads(run("--coverage", "--format", "json").stdout)["coverage"]

    assert (coverage["framework"], coverage["percent"], coverage["shown"], coverage["all"]) == (LIBRARY, 3, 2, 55)
    assert coverage["kinds"]["limit"] == {"percent": 0, "shown": 0, "all": 2}
    limits = [one for one in coverage["not_shown"] if one["kind"] == "limit"]
    assert [one["says"] for one in limits] == [
        "it never lowers a rating",
        "it never bears on a rating without lowering it",
    ]
    assert {one["path"] for one in limits} == {"rules/framework.yaml"}


@pytest.mark.usefixtures("folder")
def test_without_coverage_nothing_is_told_of_it() -> None:
    assert run().stdout == "1 scenario in 1 feature file: 1 passed\n"
    assert "coverage" not in json.loads(run("--format", "json").stdout)


@pytest.mark.usefixtures("folder")
def test_annotations_mark_the_rules() -> None:
    told = run("--coverage", "--format", "github").stdout

    assert "::notice file=rules/welcome/W1.yaml,line=" in told
    assert "::no scenario shows every-reader-is-a-guest: it is never met" in told


@pytest.mark.usefixtures("folder")
def test_the_page_shows_it_too() -> None:
    run("--coverage", "--html", "with.html")
    run("--html", "without.html")

    page = Path("with.html").read_text(encoding="utf-8")
    assert "<p>They show 3 percent of the rules (2 of 55).</p>" in page
    assert f'<a href="#{LIBRARY}-rule-every-reader-is-a-guest">every-reader-is-a-guest</a>: it is never met' in page
    assert "the scenarios show" not in Path("without.html").read_text(encoding="utf-8")


@lru_cache
def of_adult_social_care() -> frozenset[str]:
    framework = framework_named("adult-social-care-well-led")
    files = feature_files(ROOT / "features" / framework.id)
    played = [play_file(one, lambda _: framework, coverage=True) for one in files]
    return frozenset(key for one in played for _, key in one.shown)


def test_the_features_of_adult_social_care_show_all_of_its_rules() -> None:
    whole = Exercise(framework_named("adult-social-care-well-led"), of_adult_social_care())

    assert whole.missing == ()
    assert whole.share().shown > 300


def test_what_is_held_to_be_impossible_is_shown_by_no_scenario() -> None:
    framework = framework_named("adult-social-care-well-led")

    impossible = Exercise(framework, frozenset()).impossible

    assert len(impossible) > 5
    assert impossible.isdisjoint(of_adult_social_care())


def test_the_features_of_healthcare_show_its_principles_limits_and_the_bands_of_s3() -> None:
    files = [*feature_files(ROOT / "features" / healthcare().id / "aggregation")]
    files += feature_files(ROOT / "features" / healthcare().id / "safe" / "S3.feature")
    played = [play_file(one, lambda _: healthcare(), coverage=True) for one in files]

    whole = Exercise(healthcare(), frozenset(key for one in played for _, key in one.shown))

    of_s3 = {one.id for one in healthcare().claims_of("S3")} | {one.id for one in healthcare().characteristics_of("S3")}
    missing = [one for one in whole.missing if one.kind in ("principle", "limit") or one.of in of_s3]
    assert missing == []
    assert [one.key for one in whole.missing if one.kind == "number"] == []
    # Nothing at Good or above means that all findings lie below it, so that they outweigh before this is asked.
    assert "shows-good 0.0 missed" in whole.impossible
    assert len(load_feature(files[-1]).scenarios) > 50
