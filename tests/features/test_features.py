"""Every scenario of every feature file on rules and reasons, run with the steps that come with the package.

Those under features/audit are on records and what is done with them, those under features/authoring on the work of
those who write rules; each has a test file of its own here.
"""

from pathlib import Path
from types import SimpleNamespace

import pytest
from lookup import definitions_of
from pytest_bdd import scenarios
from pytest_bdd.scenario import find_fixturedefs_for_step

FEATURES = Path(__file__).parents[2] / "features"
OF_COMMANDS = ("audit", "authoring")
OF_RULES = sorted(one for one in FEATURES.iterdir() if one.name not in OF_COMMANDS)

scenarios(*map(str, OF_RULES))


def test_every_feature_on_commands_has_its_steps() -> None:
    bound = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")} - {"features"}

    assert {path.stem for folder in OF_COMMANDS for path in (FEATURES / folder).glob("*.feature")} == bound


@pytest.mark.parametrize(
    ("kind", "words", "number"),
    [
        ("given", "a service of type acute_hospital", 1),
        ("then", "a service of type acute_hospital", 0),
        ("then", "S1 is settled", 1),
        ("then", "e1 could alone make S1 good or outstanding", 1),  # of the conftest beside this file
        ("when", "the process is audited", 0),  # of another file's scenarios
    ],
)
def test_a_step_is_found_as_pytest_bdd_finds_it(
    kind: str, words: str, number: int, request: pytest.FixtureRequest
) -> None:
    step, manager = SimpleNamespace(type=kind, name=words), request._fixturemanager

    found = definitions_of(step, manager, request.node)

    assert found == list(find_fixturedefs_for_step(step, manager, request.node))
    assert len(found) == number
