"""A shorter way from a step to its definition.

At each step of each scenario pytest-bdd goes through all fixtures of all modules of the suite. That takes most of its
time; which of them are steps, and which a module may use, is the same for all of a module's scenarios.
"""

from __future__ import annotations

from functools import lru_cache

from _pytest.fixtures import FixtureDef, FixtureManager
from _pytest.nodes import Node
from pytest_bdd.compat import get_fixture_names, getfixturedefs
from pytest_bdd.parser import Step
from pytest_bdd.steps import step_function_context_registry


@lru_cache
def steps_for(manager: FixtureManager, module: Node) -> list[FixtureDef[object]]:
    """The definitions of steps that the scenarios of a module may use."""
    found = (one for name in get_fixture_names(manager) for one in getfixturedefs(manager, name, module) or ())
    return [one for one in found if one.func in step_function_context_registry]


def definitions_of(step: Step, fixturemanager: FixtureManager, node: Node) -> list[FixtureDef[object]]:
    """The definitions that a step of a scenario may mean."""
    assert node.parent is not None
    known = ((one, step_function_context_registry[one.func]) for one in steps_for(fixturemanager, node.parent))
    return [one for one, its in known if its.type in (None, step.type) and its.parser.is_matching(step.name)]
