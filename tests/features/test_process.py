"""Every scenario on the audit of the process, with its steps; what is assessed is said with the shipped ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from ratingengine import parse_evidence, rate
from ratingengine.audit import Remark, Severity, audit, checks
from ratingengine.steps import Case

scenarios("../../features/audit/process.feature")


@dataclass
class Review:
    """What a scenario says of the process, and what the audit finds in it."""

    head: dict[str, Any] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    shown: tuple[Remark, ...] = ()


@pytest.fixture
def review() -> Review:
    return Review()


@given(parsers.parse("the time to be looked at is from {first} until {last}"))
def _(review: Review, first: str, last: str) -> None:
    review.head["window"] = {"from": first, "until": last}


@given(parsers.parse("the evidence was closed on {day}"))
def _(review: Review, day: str) -> None:
    review.head["cut_off"] = day


@given(parsers.parse("a correction that adds {fact}"))
def _(review: Review, fact: str) -> None:
    accepted = {"because": "It was so on the day.", "accepted_by": "lead inspector", "accepted_on": "2026-02-01"}
    review.head["corrections"] = [{"id": "correction", "adds": fact} | accepted]


@when("the process is audited")
def _(review: Review, case: Case) -> None:
    _audit(review, case, None)


@when(parsers.parse("the process is audited for ratings older than {years:d} years"))
def _(review: Review, case: Case, years: int) -> None:
    _audit(review, case, years)


def _audit(review: Review, case: Case, years: int | None) -> None:
    assert case.framework
    head = {
        "assessment": "scenario",
        "framework": case.framework.id,
        "service": {"organisation": "A service", "type": case.service_type},
        "assessed_on": case.assessed_on,
    }
    evidence = parse_evidence(head | case.lists | review.head, case.framework)
    review.remarks = audit(rate(evidence, case.framework), years=years)


@then(parsers.re(r"(?P<check>\S+) finds a fault in (?P<about>.+)"))
def _(review: Review, check: str, about: str) -> None:
    _require(review, check, "fault", about)


@then(parsers.re(r"(?P<check>\S+) has a note( on (?P<about>.+))?"))
def _(review: Review, check: str, about: str | None) -> None:
    _require(review, check, "note", about)


def _require(review: Review, check: str, severity: Severity, about: str | None) -> None:
    found = _of(review, check)
    assert {one.severity for one in found} == {severity}, f"{check} says: {found}"
    named = [name for one in found for name in one.about]
    assert named == (about.split(" and ") if about else []), f"{check} is about {named}"
    review.shown = tuple(found)


@then(parsers.re(r"(?P<check>\S+) finds nothing"))
def _(review: Review, check: str) -> None:
    assert _of(review, check) == []


def _of(review: Review, check: str) -> list[Remark]:
    assert check in [one.id for one in checks()], f"there is no check {check}"
    return [one for one in review.remarks if one.check == check]


@then(parsers.parse('it says "{words}"'))
def _(review: Review, words: str) -> None:
    assert any(words in one.says for one in review.shown), [one.says for one in review.shown]
