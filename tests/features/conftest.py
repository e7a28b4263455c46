"""The steps that features/sensitivity.feature is written with, and a shorter way to every step."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

import pytest
from lookup import definitions_of
from pytest_bdd import parsers, then

from ratingengine.sensitivity import Move, Sensitivity
from ratingengine.steps import Case


@pytest.fixture(scope="session", autouse=True)
def _steps_are_found_quickly() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        module = import_module("pytest_bdd.scenario")  # the package has a function of the same name
        patch.setattr(module, "find_fixturedefs_for_step", definitions_of)
        yield


def told(case: Case, of: str) -> Sensitivity:
    return case.assessment.sensitivity(of)


def move(case: Case, of: str, reach: str, level: str) -> Move:
    found = {(one.reach, one.level): one for one in told(case, of).moves}
    return found[reach.replace(" ", "_"), level]


@then(parsers.re(r"(?P<of>\S+) is kept from being (?P<way>higher|lower) by any (?P<number>\d+) of (?P<names>.+)"))
def _(case: Case, of: str, way: str, number: str, names: str) -> None:
    holds = told(case, of).held_down if way == "higher" else told(case, of).held_up
    shares = [[(share.number, sorted(share.of)) for share in hold.shares] for hold in holds]
    assert [(int(number), sorted(names.split(", ")))] in shares, f"{of} is held by {shares}"


@then(
    parsers.re(
        r"(?P<of>\S+) reaches (?P<reach>at least|at most) (?P<level>\S+) in (?P<steps>\d+) steps?: (?P<changes>.+)"
    )
)
def _(case: Case, of: str, reach: str, level: str, steps: str, changes: str) -> None:
    found = move(case, of, reach, level)
    assert found.steps == int(steps), found
    assert [f"{one.claim} to {one.to}" for one in found.changes] == changes.split(", ")


@then(
    parsers.re(r"no evidence brings (?P<of>\S+) to (?P<reach>at least|at most) (?P<level>\S+) because of (?P<id>\S+)")
)
def _(case: Case, of: str, reach: str, level: str, id: str) -> None:  # noqa: A002
    found = move(case, of, reach, level)
    assert found.steps is None
    assert found.barrier is not None
    assert found.barrier.id == id


@then(parsers.re(r"no change of (?P<of>\S+) names (?P<claim>\S+)"))
def _(case: Case, of: str, claim: str) -> None:
    moves = told(case, of).moves
    assert any(one.changes for one in moves)
    assert claim not in {change.claim for one in moves for change in one.changes}


@then(parsers.re(r"without (?P<name>\S+) (?P<of>\S+) would be (?P<level>\S+?)(?P<still> still)?"))
def _(case: Case, name: str, of: str, level: str, still: str | None) -> None:
    found = {one.ground.id: one.level for one in told(case, of).critical}
    if still:
        assert name not in found, f"{of} would be {found[name]} without it"
    assert found.get(name, case.assessment.verdict(of).level) == level


@then(parsers.re(r"(?P<claim>\S+) could alone make (?P<of>\S+) (?P<worst>\S+) or (?P<best>\S+)"))
def _(case: Case, claim: str, of: str, worst: str, best: str) -> None:
    found = {one.claim: (one.worst, one.best) for one in told(case, of).open_claims}
    assert found.get(claim) == (worst, best)
