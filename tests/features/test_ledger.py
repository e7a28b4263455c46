"""Every scenario on the ledger, with its steps."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from pytest_bdd import given, parsers, scenarios, then, when

from ledger.decisions import ON, canonical, chained, decision, digest, ledger_of, lines, record_file, rewrite
from ratingengine import ledger
from ratingengine.errors import LedgerError

scenarios("../../features/audit/ledger.feature")

FIRST, SECOND, THIRD = DECISIONS = [decision(name) for name in ("first", "second", "third")]
OTHER = decision("second", says="It was decided otherwise.")
CORRECTION = decision("second", digest(SECOND), "It was decided anew.")


@dataclass
class Office:
    """Where the ledger of a scenario is kept, and what happened to it."""

    ledger: Path
    told: ledger.Verification | None = None
    refusal: str = ""
    checkpoints: list[ledger.Checkpoint] = field(default_factory=list)
    proof: ledger.Proof | None = None

    @property
    def faults(self) -> list[str]:
        """What the ledger shows, once it has been verified."""
        assert self.told is not None, "write `When the ledger is verified` first"
        return list(self.told.faults)


@given("a ledger with three decisions", target_fixture="office")
def _(tmp_path: Path) -> Office:
    return Office(ledger_of(tmp_path, *DECISIONS))


@given("a checkpoint was taken and kept elsewhere")
def _(office: Office) -> None:
    office.checkpoints.append(ledger.Checkpoint.from_text(ledger.checkpoint(office.ledger).as_text()))


@when(parsers.re("the ledger is verified(?: against the checkpoint)?$"))
def _(office: Office) -> None:
    office.told = ledger.verify(office.ledger, office.checkpoints)


@when("somebody changes a word in the second decision")
def _(office: Office) -> None:
    path = record_file(office.ledger, SECOND)
    path.write_bytes(path.read_bytes().replace(b"decided", b"decreed"))


@when("somebody puts another decision in the place of the second")
def _(office: Office) -> None:
    record_file(office.ledger, SECOND).write_bytes(OTHER)


@when("somebody takes the second decision away")
def _(office: Office) -> None:
    record_file(office.ledger, SECOND).unlink()


@when("somebody brings the second decision back")
def _(office: Office) -> None:
    record_file(office.ledger, SECOND).write_bytes(SECOND)


@when("somebody changes the day in the second entry")
def _(office: Office) -> None:
    one, two, three = lines(office.ledger)
    rewrite(office.ledger, one, canonical(json.loads(two) | {"on": "2026-05-15"}) + b"\n", three)


@when("somebody takes the second entry out")
def _(office: Office) -> None:
    one, _, three = lines(office.ledger)
    rewrite(office.ledger, one, three)


@when("somebody lets the second and the third entry change places")
def _(office: Office) -> None:
    one, two, three = lines(office.ledger)
    rewrite(office.ledger, one, three, two)


@when("somebody takes the third entry and its decision away")
def _(office: Office) -> None:
    rewrite(office.ledger, *lines(office.ledger)[:2])
    record_file(office.ledger, THIRD).unlink()


@when("somebody writes the whole ledger anew with another second decision")
def _(office: Office) -> None:
    rewrite(office.ledger, *chained(*({"kind": "record", "record": digest(one)} for one in (FIRST, OTHER, THIRD))))
    record_file(office.ledger, SECOND).unlink()
    record_file(office.ledger, OTHER).write_bytes(OTHER)


@when("the provider of the second decision asks for a proof")
def _(office: Office) -> None:
    made = ledger.prove(office.ledger, digest(SECOND), office.checkpoints[0])
    office.proof = ledger.Proof.from_text(made.as_text())


def record(office: Office, one: bytes) -> None:
    try:
        ledger.append(office.ledger, one, ON)
    except LedgerError as refused:
        office.refusal = str(refused)


@when("the second decision is corrected")
def _(office: Office) -> None:
    record(office, CORRECTION)


@when("the second decision is corrected otherwise")
def _(office: Office) -> None:
    record(office, decision("second", digest(SECOND), "It was decided differently."))


@when("a decision that is not in the ledger is corrected")
def _(office: Office) -> None:
    record(office, decision("second", digest(OTHER), "It was decided anew."))


@when("the second decision is recorded again")
def _(office: Office) -> None:
    record(office, SECOND)


@when("the second decision is erased because its retention period has ended")
def _(office: Office) -> None:
    ledger.erase(office.ledger, digest(SECOND), ON, "Its retention period has ended.")


@when("the computer stops while a fourth entry is written")
def _(office: Office) -> None:
    with (office.ledger / "ledger.jsonl").open("ab") as file:
        file.write(lines(office.ledger)[2][:100])


@then("nothing is wrong with it")
def _(office: Office) -> None:
    assert office.faults == []


SHOWN = {
    "its second decision was changed": "line 2: its record was changed: the record does not have the digest of its",
    "its second decision was exchanged": "line 2: its record was put in the place of another",
    "its second decision is missing": "line 2: its record is missing, and no line says that it was erased",
    "its second entry was changed": "line 2: is not the line that line 3 was written after; one of the two was changed",
    "an entry was removed before its third": "line 2: has the number 2, where 1 is due; lines were removed",
    "its entries are in another order": "line 2: has the number 2, where 1 is due; lines were removed, slipped in or",
    "its end was cut off": "checkpoint of 3 entries: only 2 are here; the end of the ledger was cut off",
    "it is not the one that the checkpoint was taken of": "checkpoint of 3 entries: these are not the entries",
    "the second decision was erased but is still there": "line 4: says that the record of line 2 was erased, yet it",
}


@then(parsers.re("the ledger shows that (?P<what>.*)"))
def _(office: Office, what: str) -> None:
    first = office.faults[0] if office.faults else "nothing is wrong"

    assert first.startswith(SHOWN[what])


@then("the ledger says that without a checkpoint this could not be seen")
def _(office: Office) -> None:
    assert office.told is not None
    (remark,) = office.told.remarks

    assert remark.startswith("lines 1 to 2 are under no checkpoint: if the last line was changed, the end cut off")


@then("the ledger says that a fourth entry was never confirmed")
def _(office: Office) -> None:
    assert office.told is not None

    assert office.told.remarks[0].startswith("line 4: was cut off as it was written, so never confirmed")


@then("a fourth decision can be recorded")
def _(office: Office) -> None:
    entry = ledger.append(office.ledger, OTHER, ON)

    assert entry.seq == 3
    assert ledger.verify(office.ledger).faults == ()


@then("the proof shows that their decision was in the ledger")
def _(office: Office) -> None:
    assert office.proof is not None

    assert ledger.is_proven(digest(SECOND), office.proof, office.checkpoints[0])


@then("the proof shows it of no other decision")
def _(office: Office) -> None:
    assert office.proof is not None

    assert not any(ledger.is_proven(digest(one), office.proof, office.checkpoints[0]) for one in (FIRST, THIRD, OTHER))


@then("the fourth entry says that it supersedes the second")
def _(office: Office) -> None:
    entry = json.loads(lines(office.ledger)[3])

    assert (entry["kind"], entry["record"], entry["supersedes"]) == ("supersession", digest(CORRECTION), digest(SECOND))


REASONS = {
    "the second was superseded by the fourth": f"`{digest(SECOND)}` was superseded by `{digest(CORRECTION)}`",
    "the ledger does not hold it": f"does not hold `{digest(OTHER)}`",
    "the ledger holds it already": f"holds the record `{digest(SECOND)}` already, as entry 1",
}


@then(parsers.re("this is refused because (?P<why>.*)"))
def _(office: Office, why: str) -> None:
    assert REASONS[why] in office.refusal


@then("the second decision is gone")
def _(office: Office) -> None:
    assert not record_file(office.ledger, SECOND).exists()
    assert all(b'"second"' not in path.read_bytes() for path in office.ledger.rglob("*") if path.is_file())


@then("the fourth entry says why")
def _(office: Office) -> None:
    entry = json.loads(lines(office.ledger)[3])

    assert (entry["kind"], entry["record"]) == ("erasure", digest(SECOND))
    assert entry["because"] == "Its retention period has ended."
