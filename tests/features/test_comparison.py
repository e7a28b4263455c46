"""Every scenario on comparisons, with its steps; what is assessed is said with the shipped ones."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from ratingengine import Assessment, parse_evidence, rate
from ratingengine.comparison import Comparison, Move, compare
from ratingengine.steps import Case

scenarios("../../features/audit/comparison.feature")


@dataclass
class Pair:
    """The first assessment of a scenario, and what differs from it in the second."""

    first: Assessment | None = None
    result: Comparison | None = None
    shown: Move | None = None

    @property
    def comparison(self) -> Comparison:
        assert self.result, "write `When the two assessments are compared` first"
        return self.result


@pytest.fixture
def pair() -> Pair:
    return Pair()


@given("the service is assessed a first time")
def _(pair: Pair, case: Case) -> None:
    pair.first = _assess(case)


@given(parsers.parse("the fact {fact} is changed to {holds}"))
def _(case: Case, fact: str, holds: str) -> None:
    case.lists["facts"] = [one | {"holds": holds} if one["id"] == fact else one for one in case.lists["facts"]]


@given(parsers.parse("the rule {rule} now shows {level}"))
def _(case: Case, rule: str, level: str) -> None:
    assert case.framework
    rules = [replace(one, level=level) if one.id == rule else one for one in case.framework.characteristics]
    assert tuple(rules) != case.framework.characteristics, f"there is no rule {rule} at another level"
    case.framework = replace(case.framework, characteristics=tuple(rules), digest="other")


@when("the two assessments are compared")
def _(pair: Pair, case: Case) -> None:
    assert pair.first, "write `Given the service is assessed a first time` before what changes"
    pair.result = compare(pair.first, _assess(case))


def _assess(case: Case) -> Assessment:
    assert case.framework
    head = {
        "assessment": "scenario",
        "framework": case.framework.id,
        "service": {"organisation": "A service", "type": case.service_type},
        "assessed_on": case.assessed_on,
    }
    return rate(parse_evidence(head | case.lists, case.framework), case.framework)


@then(parsers.re(r"(?P<of>\S+) moves from (?P<before>\S+) to (?P<after>\S+) because of (?P<causes>.+)"))
def _(pair: Pair, of: str, before: str, after: str, causes: str) -> None:
    move = pair.comparison.move(of)
    assert move, f"{of} does not move"
    assert (move.before, move.after) == (before, after)
    ways = [" together with ".join(cause.id for cause in way) for way in move.causes]
    assert ways == causes.split(" and "), f"{of} moves because of {' and '.join(ways)}"
    pair.shown = move


@then(parsers.parse("it shows in {findings}"))
def _(pair: Pair, findings: str) -> None:
    assert pair.shown
    assert sorted(pair.shown.findings) == sorted(findings.split(" and "))


@then(parsers.parse("it was moved by the {part}"))
def _(pair: Pair, part: str) -> None:
    assert pair.shown
    assert pair.shown.by == part


@then("nothing differs")
def _(pair: Pair) -> None:
    assert pair.comparison.is_empty


@then("nothing moves")
def _(pair: Pair) -> None:
    assert pair.comparison.moves == ()


@then(parsers.parse("the fact {fact} is new"))
def _(pair: Pair, fact: str) -> None:
    new = [one.id for one in pair.comparison.evidence if (one.kind, one.how) == ("fact", "added")]
    assert new == [fact]
