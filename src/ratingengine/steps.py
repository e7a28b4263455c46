"""The steps of `vocabulary` for pytest-bdd, for those who test more than rules. A new feature file needs no Python.

Load them with ``pytest_plugins = ["ratingengine.steps"]`` in a ``conftest.py``. Those who test rules alone need neither
this nor pytest: `ratingengine test` plays the same steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from ratingengine.case import Case, StepError
from ratingengine.vocabulary import Definition, Kind, recognise

__all__ = ["Case", "case"]


@pytest.fixture
def case() -> Case:
    """A scenario's own case."""
    return Case()


class _Vocabulary(parsers.StepParser):
    """Reads every step of a kind: pytest-bdd asks all that it knows at each step, so they are one to it."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(f"the vocabulary of {kind}")
        self._kind = kind

    def is_matching(self, name: str) -> bool:
        return recognise(self._kind, name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        found = recognise(self._kind, name)
        return {"definition": found[0], "words": found[1]} if found else None


@given(_Vocabulary("given"))
@when(_Vocabulary("when"))
@then(_Vocabulary("then"))
def _(
    case: Case, definition: Definition, words: dict[str, str | None], datatable: Sequence[Sequence[str]] = ()
) -> None:
    if not definition.takes_table:
        definition.act(case, **words)
        return
    if not datatable:
        message = "this step needs a table; add it below"
        raise StepError(message, "RE806")
    definition.act(case, **words, datatable=datatable)
