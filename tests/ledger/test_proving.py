"""A checkpoint and a proof are texts that stand alone: they show that a record was in a ledger, and nothing more."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ledger.decisions import ON, canonical, decision, digest, five, ledger_of, lines, rewrite
from ratingengine import ledger
from ratingengine._merkle import leaf, path_to
from ratingengine.errors import LedgerError

RECORDS = [digest(one) for one in five()]
OTHER = digest(decision("z"))


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A ledger of five, with one erased."""
    made = ledger_of(tmp_path, *five())
    ledger.erase(made, RECORDS[0], ON, "The retention period has ended.")
    return made


@pytest.fixture
def marks(made: Path) -> list[ledger.Checkpoint]:
    """The checkpoints of each of its sizes."""
    whole, found = lines(made), []
    for size in range(len(whole) + 1):
        rewrite(made, *whole[:size])
        found.append(ledger.checkpoint(made))
    return found


def test_it_proves_every_record_to_every_later_checkpoint(made: Path, marks: list[ledger.Checkpoint]) -> None:
    pairs = [(record, mark) for number, record in enumerate(RECORDS) for mark in marks[number + 1 :]]

    assert len(pairs) == 20
    assert all(ledger.is_proven(record, ledger.prove(made, record, mark), mark) for record, mark in pairs)


def test_it_refuses_to_prove_a_record_to_an_earlier_checkpoint(made: Path, marks: list[ledger.Checkpoint]) -> None:
    for number, record in enumerate(RECORDS):
        for mark in marks[: number + 1]:
            with pytest.raises(LedgerError, match=f"`{record}` is not among the first {mark.size} entries"):
                ledger.prove(made, record, mark)


def test_it_refuses_to_prove_what_is_not_there(made: Path, marks: list[ledger.Checkpoint]) -> None:
    with pytest.raises(LedgerError, match=f"`{OTHER}` is not among the first 6 entries; take a checkpoint after it"):
        ledger.prove(made, OTHER, marks[6])


@pytest.mark.parametrize("size", [2, 4, 6, 7])
def test_it_refuses_to_prove_from_a_ledger_that_was_changed(size: int, made: Path) -> None:
    against = ledger.Checkpoint(size, OTHER)
    with pytest.raises(LedgerError, match="is not as it was when the checkpoint was taken; verify it against"):
        ledger.prove(made, RECORDS[0], against)


def test_it_proves_one_record_and_no_other(made: Path, marks: list[ledger.Checkpoint]) -> None:
    proof = ledger.prove(made, RECORDS[1], marks[6])

    assert [ledger.is_proven(one, proof, marks[6]) for one in RECORDS] == [False, True, False, False, False]


def test_it_proves_it_to_one_checkpoint_and_no_other(made: Path, marks: list[ledger.Checkpoint]) -> None:
    proof = ledger.prove(made, RECORDS[1], marks[4])

    assert [ledger.is_proven(RECORDS[1], proof, one) for one in marks] == [False] * 4 + [True] + [False] * 2
    assert not ledger.is_proven(RECORDS[1], proof, replace(marks[4], size=5))


def test_it_takes_no_erasure_for_a_record(made: Path, marks: list[ledger.Checkpoint]) -> None:
    erasure = ledger.erase(made, RECORDS[0], ON, "Again.")
    path = path_to(5, [leaf(one[:-1]) for one in lines(made)])
    proof = ledger.Proof(erasure, 6, tuple(f"sha256:{one.hex()}" for one in path))

    assert erasure.seq == 5
    assert not ledger.is_proven(RECORDS[0], proof, marks[6])


def test_it_proves_nothing_with_any_changed_digit(made: Path, marks: list[ledger.Checkpoint]) -> None:
    proof = ledger.prove(made, RECORDS[1], marks[6])
    text = proof.as_text()
    changed = []
    for place, digit in enumerate(text):
        other = text[:place] + ("1" if digit == "0" else "0") + text[place + 1 :]
        try:
            changed.append(ledger.Proof.from_text(other))
        except LedgerError:
            continue

    assert len(changed) > 300
    assert not any(ledger.is_proven(RECORDS[1], one, marks[6]) for one in changed)


def test_it_proves_nothing_in_another_place(made: Path, marks: list[ledger.Checkpoint]) -> None:
    proof = ledger.prove(made, RECORDS[1], marks[6])
    moved = [replace(proof, entry=proof.entry._replace(seq=seq)) for seq in range(8) if seq != 1]

    assert not any(ledger.is_proven(RECORDS[1], one, marks[6]) for one in moved)


def test_it_survives_as_text(made: Path, marks: list[ledger.Checkpoint]) -> None:
    proof = ledger.prove(made, RECORDS[3], marks[6])

    assert ledger.Proof.from_text(proof.as_text()) == proof
    assert [ledger.Checkpoint.from_text(one.as_text()) for one in marks] == marks


def test_it_is_one_line_of_json(made: Path, marks: list[ledger.Checkpoint]) -> None:
    proof = ledger.prove(made, RECORDS[3], marks[6])

    assert marks[6].as_text() == f'{{"root":"{marks[6].root}","size":6}}\n'
    assert json.loads(proof.as_text()) == {
        "entry": json.loads(lines(made)[3]),
        "path": list(proof.path),
        "size": 6,
    }
    assert proof.as_text().count("\n") == 1


def test_it_takes_a_checkpoint_with_other_ends_of_line(marks: list[ledger.Checkpoint]) -> None:
    assert ledger.Checkpoint.from_text(f"\n {marks[3].as_text()}\r\n") == marks[3]


BROKEN: list[Any] = [
    "",
    "6",
    "{}",
    "[]",
    "\ud800",
    '{"root": 1}',
    {"root": OTHER},
    {"size": 1},
    {"root": OTHER, "size": -1},
    {"root": OTHER, "size": True},
    {"root": OTHER, "size": "1"},
    {"root": OTHER[7:], "size": 1},
    {"root": OTHER, "size": 1, "more": 1},
]


@pytest.mark.parametrize("text", BROKEN, ids=str)
def test_it_refuses_what_is_no_checkpoint(text: Any) -> None:
    written = text if isinstance(text, str) else canonical(text).decode()
    with pytest.raises(LedgerError, match="is not a checkpoint; give the text as it was when it was taken"):
        ledger.Checkpoint.from_text(written)


def test_it_says_that_a_text_is_empty() -> None:
    with pytest.raises(LedgerError, match=r"^an empty text is not a checkpoint; give"):
        ledger.Checkpoint.from_text("\n")
    with pytest.raises(LedgerError, match=r"^an empty text is not a proof; give"):
        ledger.Proof.from_text("")


ENTRY = {"kind": "record", "on": "2026-05-14", "prev": OTHER, "record": OTHER, "seq": 0}
NO_PROOF: list[Any] = [
    {"path": [], "size": 1},
    {"entry": ENTRY, "size": 1},
    {"entry": ENTRY, "path": []},
    {"entry": ENTRY | {"kind": "note"}, "path": [], "size": 1},
    {"entry": ENTRY | {"seq": "0"}, "path": [], "size": 1},
    {"entry": ENTRY, "path": 7, "size": 1},
    {"entry": ENTRY, "path": [7], "size": 1},
    {"entry": ENTRY, "path": ["sha256:"], "size": 1},
    {"entry": ENTRY, "path": [], "size": -1},
    {"entry": ENTRY, "path": [], "size": 1, "more": 1},
]


@pytest.mark.parametrize("text", [*BROKEN, *NO_PROOF], ids=str)
def test_it_refuses_what_is_no_proof(text: Any) -> None:
    written = text if isinstance(text, str) else canonical(text).decode()
    with pytest.raises(LedgerError, match="is not a proof; give the text as it was when it was made"):
        ledger.Proof.from_text(written)


def test_it_refuses_what_is_no_digest(made: Path, marks: list[ledger.Checkpoint]) -> None:
    with pytest.raises(LedgerError, match="`harbour-road` is not the digest of a record"):
        ledger.prove(made, "harbour-road", marks[6])


@pytest.mark.parametrize("change", ["path", "depth", "seq"])
def test_it_refuses_a_proof_that_is_larger_than_any_ledger(
    change: str, made: Path, marks: list[ledger.Checkpoint]
) -> None:
    told = json.loads(ledger.prove(made, RECORDS[1], marks[2]).as_text())
    (step,) = told["path"]
    hostile = {
        "path": told | {"path": {step: 1}},
        "depth": told | {"path": [step] * 6000, "size": 2**4800},
        "seq": told | {"entry": told["entry"] | {"seq": 2**4800}},
    }

    with pytest.raises(LedgerError, match="is not a proof"):
        ledger.Proof.from_text(canonical(hostile[change]).decode())


def test_it_finds_a_checkpoint_of_less_than_nothing_wrong(made: Path) -> None:
    verified = ledger.verify(made, [ledger.Checkpoint(-1, RECORDS[0])])

    assert "these are not the entries" in verified.faults[0]
