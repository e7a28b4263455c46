"""Played scenarios: what fails is told in words with its ground and its place, and both runners agree."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from builders import fact, framework_named, healthcare
from ratingengine import parse_evidence, rate
from ratingengine.case import Case
from ratingengine.playing import Shelf, play, play_file, play_files
from ratingengine.scenarios import load_features
from scenarios.library import ASSESSED, FAILING, HEAD, RULES, STAFFED, UNPLAYABLE, feature, played, scenario, shelf

ROOT = Path(__file__).parents[2]
OF_RULES = [*sorted(ROOT.glob("features/*-*/*/*.feature")), ROOT / "features" / "explanation.feature"]


@pytest.mark.parametrize("path", OF_RULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_shipped_scenario_passes_as_it_does_with_pytest_bdd(path: Path) -> None:
    one = play_file(path, framework_named)

    assert one.problems == ()
    assert one.outcomes
    assert [str(outcome.problem) for outcome in one.outcomes if outcome.state != "passed"] == []


@pytest.mark.parametrize("name", FAILING)
def test_it_says_what_came_out_instead_and_why(name: str) -> None:
    steps, line, words = FAILING[name]

    outcome = played(*steps)

    assert (outcome.state, outcome.code, outcome.says) == ("failed", "RE801", words)
    assert outcome.problem.line == line


@pytest.mark.parametrize("name", UNPLAYABLE)
def test_it_says_why_a_scenario_cannot_be_played(name: str) -> None:
    steps, state, line, words, code = UNPLAYABLE[name]

    outcome = played(*steps)

    assert (outcome.state, outcome.code, outcome.problem.line) == (state, code, line)
    assert outcome.says.startswith(words)


def test_both_runners_fail_what_is_wrong(tmp_path: Path) -> None:
    wrong = {name: steps for name, (steps, _, _) in FAILING.items()}
    wrong |= {name: steps for name, (steps, *_) in UNPLAYABLE.items() if name not in OURS_ALONE}
    text = HEAD.replace("lending-libraries-2031", str(RULES)) + "\n".join(
        scenario(*steps, title=name) for name, steps in wrong.items()
    )
    (tmp_path / "wrong.feature").write_text(text, encoding="utf-8")
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["ratingengine.steps"]\n', encoding="utf-8")
    (tmp_path / "test_it.py").write_text('from pytest_bdd import scenarios\nscenarios(".")\n', encoding="utf-8")

    command = [sys.executable, "-m", "pytest", "-q", "--tb=no", "-p", "pytest_bdd.plugin"]
    quickly = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=quickly)

    assert run.stdout.splitlines()[-1].startswith(f"{len(wrong)} failed in"), run.stdout
    (read,) = load_features(tmp_path)
    find = {str(RULES): framework_of_library()}
    outcomes = [
        play(one, Case(find=lambda name: find[name])) for one in read.scenarios if "unknown fr" not in one.title
    ]
    assert len(outcomes) == len(wrong) - 1
    assert "passed" not in {one.state for one in outcomes}


# What pytest-bdd lets pass, or never hears of: tables and texts that a step does not take.
OURS_ALONE = ("a table where none belongs", "a column twice", "text in quotes")


def framework_of_library():  # noqa: ANN201 - what the shelf gives
    return shelf()("lending-libraries-2031")


def test_it_passes_what_is_right() -> None:
    right = [
        scenario(STAFFED, ASSESSED, "Then somebody-is-there is met because of e1"),
        scenario(ASSESSED, "Then somebody-is-there is not met because desk-staffed is unknown", title="two"),
        scenario(
            STAFFED,
            ASSESSED,
            "Then the judgement of W1 is fine because of shows-fine, somebody-is-there",
            title="three",
        ),
    ]

    outcomes = [play(one, Case(find=shelf())) for one in feature("\n".join(right)).scenarios]

    assert [(one.state, one.says) for one in outcomes] == [("passed", "")] * 3


def test_what_a_step_asks_of_one_kloe_is_what_the_whole_assessment_says() -> None:
    framework = healthcare()
    claims = [one.id for one in framework.claims][::7]
    facts = [fact(one, ("yes", "no", "partly")[number % 3]) for number, one in enumerate(claims)]
    for service_type, _ in framework.service_types[::3]:
        case = Case(framework=framework, service_type=service_type)
        case.lists["facts"] = facts
        case.assess()
        whole = rate(parse_evidence(case.accepted.model_dump(mode="json", by_alias=True), framework), framework)

        assert {one.of: case.verdict(one.of) for one in whole.judgements} == {one.of: one for one in whole.judgements}
        assert [one for kloe in framework.kloes for one in case.findings(kloe.id)] == list(whole.findings)
        assert [case.position(one.claim) for one in whole.positions] == list(whole.positions)


def test_processes_come_to_the_same_outcomes_as_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.feature" for name in ("a", "b")]
    for file, steps in zip(files, (FAILING["not met"][0], UNPLAYABLE["refused evidence"][0]), strict=True):
        file.write_text(HEAD + scenario(*steps), encoding="utf-8")
    alone = sorted(play_files(files, RULES))
    monkeypatch.setattr("ratingengine.playing._WORTH_SHARING", 0)
    monkeypatch.setattr("os.cpu_count", lambda: 2)

    assert sorted(play_files(files, RULES)) == alone
    assert [one.outcomes[0].state for one in alone] == ["failed", "refused"]


def test_a_framework_among_the_rules_comes_before_a_shipped_one_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "healthcare-2016").symlink_to(RULES)

    assert Shelf(tmp_path / "rules")("healthcare-2016").id == "lending-libraries-2031"


@pytest.mark.parametrize("name", ["../healthcare-2016", str(RULES), "."])
def test_a_feature_reaches_no_rules_by_a_path(name: str) -> None:
    outcome = played(f"Given the framework {name}", ASSESSED, "Then W1 is settled")

    assert (outcome.state, outcome.code) == ("broken", "RE807")
