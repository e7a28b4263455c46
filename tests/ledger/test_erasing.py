"""What is erased is gone, and that it was there can still be proven."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledger.decisions import ON, decision, digest, five, ledger_of, lines, record_file
from ratingengine import ledger
from ratingengine.errors import LedgerError

WHY = "The retention period has ended."


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A ledger of five."""
    return ledger_of(tmp_path, *five())


def test_it_removes_the_record_and_says_so(made: Path) -> None:
    entry = ledger.erase(made, digest(five()[0]), ON, WHY)

    assert (entry.seq, entry.kind, entry.record, entry.because) == (5, "erasure", digest(five()[0]), WHY)
    assert not record_file(made, five()[0]).exists()
    assert lines(made)[5] == entry.as_line() + b"\n"
    assert ledger.verify(made, [ledger.checkpoint(made)]) == ledger.Verification(6, (), ())


def test_it_leaves_no_word_of_the_record(made: Path) -> None:
    before = [path for path in made.rglob("*") if path.is_file() and b"decided anew" in path.read_bytes()]

    ledger.erase(made, digest(five()[3]), ON, WHY)

    assert before == [record_file(made, five()[3])]
    assert all(b"decided anew" not in path.read_bytes() for path in made.rglob("*") if path.is_file())


def test_it_leaves_the_record_proven(made: Path) -> None:
    record = digest(five()[0])
    before = ledger.checkpoint(made)
    ledger.erase(made, record, ON, WHY)
    after = ledger.checkpoint(made)

    assert ledger.is_proven(record, ledger.prove(made, record, before), before)
    assert ledger.is_proven(record, ledger.prove(made, record, after), after)
    assert ledger.verify(made, [before, after]).faults == ()


def test_it_changes_nothing_when_done_again(made: Path) -> None:
    first = ledger.erase(made, digest(five()[0]), ON, WHY)
    again = ledger.erase(made, digest(five()[0]), ON, "For another reason.")

    assert again == first
    assert len(lines(made)) == 6


def test_it_finishes_what_was_interrupted(made: Path) -> None:
    ledger.erase(made, digest(five()[0]), ON, WHY)
    record_file(made, five()[0]).write_bytes(five()[0])
    told = ledger.verify(made)
    ledger.erase(made, digest(five()[0]), ON, WHY)

    assert told.faults == (
        "line 6: says that the record of line 1 was erased, yet it is still there; erase it again to finish this",
    )
    assert not record_file(made, five()[0]).exists()
    assert ledger.verify(made).faults == ()


def test_it_clears_away_a_half_written_copy(made: Path) -> None:
    (made / "records" / ".part").write_bytes(five()[0])
    ledger.erase(made, digest(five()[0]), ON, WHY)

    assert len(list((made / "records").iterdir())) == 4


def test_it_lets_an_erased_record_be_corrected(made: Path) -> None:
    ledger.erase(made, digest(five()[0]), ON, WHY)
    entry = ledger.append(made, decision("a", digest(five()[0]), "Now so."), ON)

    assert (entry.kind, entry.supersedes) == ("supersession", digest(five()[0]))
    assert ledger.verify(made).faults == ()


def test_it_refuses_what_the_ledger_does_not_hold(made: Path) -> None:
    with pytest.raises(LedgerError, match=f"there is no record `{digest(decision('z'))}` to erase; give the digest"):
        ledger.erase(made, digest(decision("z")), ON, WHY)

    assert len(lines(made)) == 5


@pytest.mark.parametrize("wrong", ["", "harbour-road", digest(five()[0])[7:], digest(five()[0]).upper()])
def test_it_refuses_what_is_no_digest(wrong: str, made: Path) -> None:
    with pytest.raises(LedgerError, match="is not the digest of a record; give `sha256:` and its 64"):
        ledger.erase(made, wrong, ON, WHY)

    assert len(lines(made)) == 5


@pytest.mark.parametrize("because", ["", " \n", "half a character: \ud800"])
def test_it_refuses_to_erase_without_a_reason(because: str, made: Path) -> None:
    with pytest.raises(LedgerError, match="the reason for an erasure some words"):
        ledger.erase(made, digest(five()[0]), ON, because)

    assert len(lines(made)) == 5
    assert record_file(made, five()[0]).exists()


def test_it_keeps_a_reason_of_several_lines_on_one(made: Path) -> None:
    entry = ledger.erase(made, digest(five()[0]), ON, 'The "right"\nto be forgotten')

    assert entry.because == 'The "right"\nto be forgotten'
    assert len(lines(made)) == 6
    assert ledger.verify(made).faults == ()


def test_it_makes_no_ledger(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"there is no ledger here; name the folder that holds ledger\.jsonl"):
        ledger.erase(tmp_path / "none", digest(decision()), ON, WHY)

    assert list(tmp_path.iterdir()) == []
