"""Every scenario on mistakes that are put into rules on purpose, with its steps."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from ratingengine import Framework, load_framework
from ratingengine.fates import Fate, Watch, is_noticed
from ratingengine.missingscenarios import feature_of, scenario_for
from ratingengine.mutants import mutants
from ratingengine.scenarios import load_feature, read_feature
from ratingengine.trials import Trial, record

scenarios("../../features/authoring/mutants.feature")

TESTS = Path(__file__).parents[1]


@dataclass
class Trying:
    """The rules, their scenarios, and what became of a mistake."""

    framework: Framework = field(default_factory=lambda: load_framework(TESTS / "bad" / "rules" / "base"))
    trials: list[Trial] = field(default_factory=list)
    fate: Fate | None = None


@pytest.fixture
def trying() -> Trying:
    return Trying()


@given("the rules for lending libraries and their scenarios")
def _(trying: Trying) -> None:
    read = load_feature(TESTS / "mutants" / "library.feature").scenarios
    found = [record(one, lambda _: trying.framework)[1] for one in read]
    trying.trials = [one for one in found if one]
    assert len(trying.trials) == len(read)


@when(parsers.parse("{rule} says at least partly rather than yes"))
def _(trying: Trying, rule: str) -> None:
    moved = next(one for one in mutants(trying.framework) if one.id == f"{rule}:half:0")
    assert "at least partly rather than yes" in moved.sentence
    trying.fate = Watch(trying.framework, trying.trials).fate(moved)


@then(parsers.parse('the scenario "{title}" notices'))
def _(trying: Trying, title: str) -> None:
    assert trying.fate is not None
    assert trying.fate.noticed_by is not None
    assert trying.fate.noticed_by.title == title


@then("no scenario notices")
def _(trying: Trying) -> None:
    assert trying.fate is not None
    assert trying.fate.survives


@then("a scenario is written that passes now and fails with the mistake")
def _(trying: Trying) -> None:
    assert trying.fate is not None
    written = scenario_for(trying.fate.mutant, trying.framework)
    assert written is not None
    (read,) = read_feature("written", feature_of([written], trying.framework)).scenarios
    assert not is_noticed(read, trying.framework)
    assert is_noticed(read, trying.fate.mutant.of(trying.framework))
