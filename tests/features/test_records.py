"""The scenarios on decision records, and their steps."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from ratingengine import EvidenceError, Record, Revision, Verification, checker, parse_evidence, rate, revise, verify
from ratingengine.record import evidence_fields, seal
from records.samples import library, library_rules

scenarios("../../features/audit/records.feature")


@dataclass
class Desk:
    """What an auditor has before them."""

    record: Record
    content: bytes
    other: bytes = b""
    verified: Verification | None = None
    revision: Revision | None = None
    refusal: str = ""
    folder: Path = field(default_factory=Path)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    record = library().record()
    return Desk(record, record.content, folder=tmp_path)


@given("the decision record of a rated library")
def _record(desk: Desk) -> None:
    assert desk.record.body["overall"]["level"] == "fair"


def _change(body: dict[str, Any], what: str) -> None:
    if what == "a word of a fact":
        body["evidence"]["facts"][2]["says"] = "Nearly all of fourteen readers were greeted."
    elif what == "how far a fact holds":
        body["evidence"]["facts"][4]["holds"] = "no"
    elif what == "a judgement":
        body["judgements"][0]["level"] = "fine"
    elif what == "the overall rating":
        body["overall"]["level"] = "superb"
    elif what == "a rule":
        body["rules"]["characteristics"][4]["level"] = "fair"
    else:
        assert what == "a date"
        body["dates"]["assessed_on"] = "2031-07-01"


@when(parsers.re("somebody changes (?P<what>(?!.* and seals).+)"))
def _changed(desk: Desk, what: str) -> None:
    body, digest = copy.deepcopy(desk.record.body), desk.record.digest
    if what == "the digest":
        digest = f"sha256:{'0' * 64}"
    else:
        _change(body, what)
    desk.content = checker.canonical({"body": body, "digest": digest}) + b"\n"
    assert desk.content != desk.record.content


@when(parsers.parse("somebody changes {what} and seals the record anew"))
def _sealed(desk: Desk, what: str) -> None:
    body = copy.deepcopy(desk.record.body)
    _change(body, what)
    desk.content = seal(body).content
    assert desk.content != desk.record.content


@when("it is verified")
def _verified(desk: Desk) -> None:
    desk.verified = verify(desk.content)


@then("it is accepted")
def _accepted(desk: Desk) -> None:
    assert desk.verified is not None
    assert desk.verified.faults == ()


@then("it was shown first that the check can fail")
def _can_fail(desk: Desk) -> None:
    assert desk.verified is not None
    assert sum("can fail" in step.says for step in desk.verified.steps) == 2


@then("it is refused")
def _refused(desk: Desk) -> None:
    assert desk.verified is not None
    assert desk.verified.faults != ()


@then("the checker that needs nothing but Python refuses it too")
def _refused_by_checker(desk: Desk) -> None:
    assert checker.check(desk.content) != []


def _outcome(desk: Desk, characteristic: str) -> dict[str, Any]:
    return next(one for one in desk.record.body["characteristics"] if one["characteristic"] == characteristic)


@then(parsers.parse("the record says that {characteristic} was met by {facts}"))
def _met(desk: Desk, characteristic: str, facts: str) -> None:
    told = _outcome(desk, characteristic)
    assert (told["outcome"], told["facts"]) == ("met", facts.split(", "))


@then(parsers.parse("the record says that {characteristic} was not met, as {claim} stands at {stands}"))
def _not_met(desk: Desk, characteristic: str, claim: str, stands: str) -> None:
    told = _outcome(desk, characteristic)
    assert told["outcome"] == "not_met"
    assert (told["failing"]["claim"], told["failing"]["stands"]) == (claim, stands)


@then("no characteristic of the rules is missing from the record")
def _complete(desk: Desk) -> None:
    considered = [one["characteristic"] for one in desk.record.body["characteristics"]]
    assert considered == [one.id for one in library_rules().characteristics]


@then(parsers.parse("the record says that {fact} was not used because {reason}"))
def _unused(desk: Desk, fact: str, reason: str) -> None:
    assert {"fact": fact, "reason": reason} in desk.record.body["unused"]


@then(parsers.parse("the record says that {who} approved the departure from {principle}"))
def _approved(desk: Desk, who: str, principle: str) -> None:
    (departure,) = desk.record.body["evidence"]["departures"]
    assert (departure["approved_by"], departure["principle"]) == (who, principle)
    assert desk.record.body["overall"]["departure"] == departure["id"]


@then(parsers.parse("the record says that the rating of {of} was {days:d} days old"))
def _age(desk: Desk, of: str, days: int) -> None:
    assert [(one["of"], one["days_old"]) for one in desk.record.body["carried_forward"]] == [(of, days)]


@when("the same facts are recorded in another order")
def _other_order(desk: Desk) -> None:
    told = evidence_fields(desk.record, library_rules())
    told["facts"] = told["facts"][::-1]
    desk.other = rate(parse_evidence(told, library_rules()), library_rules()).record().content


@then("the two records are the same to the byte")
def _same(desk: Desk) -> None:
    assert desk.other == desk.content


def _accept(desk: Desk, point: str) -> None:
    path = desk.folder / "points.yaml"
    path.write_text(f"accepted_by: Reviewer\naccepted_on: 2031-08-10\ncorrections:\n  - {point}\n", encoding="utf-8")
    try:
        desk.revision = revise(desk.record, library(), path)
    except EvidenceError as refused:
        desk.refusal = str(refused)


@when(parsers.parse("the point is accepted that {fact} is rather that {claim} holds"))
def _point(desk: Desk, fact: str, claim: str) -> None:
    assert library().evidence.fact(fact).claim == claim
    _accept(desk, f"{{id: p2, because: The log shows it., corrects: {fact}, to: {{holds: yes}}}}")


@then(parsers.parse("{of} moves from {before} to insufficient evidence"))
def _moves(desk: Desk, of: str, before: str) -> None:
    assert desk.revision is not None
    assert desk.revision.before.verdict(of).level == before
    assert desk.revision.after.verdict(of).state == "insufficient_evidence"


@then("the new record names the earlier one as the one it takes the place of")
def _supersedes(desk: Desk) -> None:
    assert desk.revision is not None
    assert desk.revision.record.body["supersedes"] == {"record": desk.record.digest}


@then("the earlier fact is still in it, withdrawn by the point")
def _withdrawn(desk: Desk) -> None:
    assert desk.revision is not None
    body = desk.revision.record.body
    assert "f03" in [one["id"] for one in body["evidence"]["facts"]]
    assert {"fact": "f03", "reason": "the correction p2 withdraws it"} in body["unused"]


@then("the new record is verified by itself")
def _new_verified(desk: Desk) -> None:
    assert desk.revision is not None
    assert verify(desk.revision.record.content).faults == ()


@when("a fact is brought in that was seen after the assessment")
def _late(desk: Desk) -> None:
    late = "{id: n1, claim: desk-staffed, holds: yes, says: Since then., observed_on: 2031-07-02}"
    _accept(desk, f"{{id: p2, because: Better now., adds: {late}}}")


@then("it is refused, as that is after the assessment")
def _too_late(desk: Desk) -> None:
    assert desk.revision is None
    assert "`n1` is dated 2031-07-02, after the assessment of 2031-06-30" in desk.refusal
