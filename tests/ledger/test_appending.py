"""What is appended is kept as it is, once, in order; what cannot be is refused with the reason, and leaves no trace."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from ledger.decisions import (
    ON,
    canonical,
    decision,
    digest,
    five,
    ledger_of,
    lines,
    record_file,
    rewrite,
    sealed,
)
from ratingengine import ledger
from ratingengine.errors import LedgerError


def state(made: Path) -> dict[str, bytes]:
    return {str(path.relative_to(made)): path.read_bytes() for path in made.rglob("*") if path.is_file()}


def test_it_answers_with_the_entry(tmp_path: Path) -> None:
    record = decision()

    entry = ledger.append(tmp_path / "ledger", record, ON)

    assert entry == (0, "sha256:" + "0" * 64, "record", ON, digest(record), None, None)


def test_it_writes_canonical_lines_without_a_word_of_the_record(tmp_path: Path) -> None:
    first, second = decision("a"), decision("b", digest(decision("a")))

    made = ledger_of(tmp_path, first, second)

    assert [json.loads(one) for one in lines(made)] == [
        {"kind": "record", "on": "2026-05-14", "prev": "sha256:" + "0" * 64, "record": digest(first), "seq": 0},
        {
            "kind": "supersession",
            "on": "2026-05-14",
            "prev": f"sha256:{sha256(lines(made)[0][:-1]).hexdigest()}",
            "record": digest(second),
            "seq": 1,
            "supersedes": digest(first),
        },
    ]
    assert all(one == canonical(json.loads(one)) + b"\n" for one in lines(made))


def test_it_keeps_the_bytes_of_the_record(tmp_path: Path) -> None:
    record = decision(says="Geprüft — 確認済み 🜂")

    made = ledger_of(tmp_path, record)

    assert record_file(made, record).read_bytes() == record


def test_it_gives_the_same_bytes_for_the_same_input(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()

    one, other = ledger_of(tmp_path / "one", *five()), ledger_of(tmp_path / "other", *five())

    assert state(one) == state(other)
    assert len(state(one)) == 6


def test_it_keeps_what_was_there(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, *five()[:4])
    before = state(made)
    ledger.append(made, five()[4], ON)
    after = state(made)

    assert after["ledger.jsonl"].startswith(before.pop("ledger.jsonl"))
    assert after | before == after


def test_it_refuses_a_record_that_it_could_not_read_again(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="the record is larger than 32 MiB; split the assessment that it is of"):
        ledger.append(tmp_path / "ledger", b" " * (32 * 1024 * 1024 + 1), date(2026, 5, 14))

    assert not (tmp_path / "ledger").exists()


def test_it_refuses_a_record_twice(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, *five())
    before = state(made)
    with pytest.raises(LedgerError, match=f"holds the record `{digest(five()[1])}` already, as entry 1"):
        ledger.append(made, five()[1], date(2027, 1, 1))

    assert state(made) == before


def test_it_refuses_a_record_that_was_erased(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, *five())
    ledger.erase(made, digest(five()[1]), ON, "The law says so.")
    before = state(made)
    with pytest.raises(LedgerError, match="already, as entry 1"):
        ledger.append(made, five()[1], ON)

    assert state(made) == before


def test_it_refuses_a_correction_of_what_it_does_not_hold(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, *five())
    before = state(made)
    missing = digest(decision("z"))
    with pytest.raises(LedgerError, match=f"does not hold `{missing}`, which the record supersedes; append that"):
        ledger.append(made, decision("z", missing), ON)

    assert state(made) == before


def test_it_refuses_a_second_correction_of_the_same_record(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, *five())
    before = state(made)
    with pytest.raises(LedgerError, match=f"was superseded by `{digest(five()[3])}`; correct that one instead"):
        ledger.append(made, decision("b", digest(five()[1]), "Otherwise."), ON)

    assert state(made) == before


def test_it_takes_a_correction_of_a_correction(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, *five())

    entry = ledger.append(made, decision("b", digest(five()[3]), "Otherwise."), ON)

    assert (entry.kind, entry.supersedes) == ("supersession", digest(five()[3]))
    assert ledger.verify(made).faults == ()


def test_it_takes_an_empty_correction_for_none(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, sealed({"subject": {"assessment": "a"}, "supersedes": None}))

    assert b'"kind":"record"' in lines(made)[0]
    assert ledger.verify(made).faults == ()


WHOLE = decision()
REFUSED = {
    "without a newline at its end": (WHOLE[:-1], "does not end in a newline"),
    "with two of them": (WHOLE + b"\n", "not written in the one way"),
    "empty": (b"", "does not end in a newline"),
    "not JSON": (b"{\n", "is not JSON"),
    "not UTF-8": (b'"\xff"\n', "is not JSON"),
    "half a character": (b'"\\ud800"\n', "not written in the one way"),
    "not a number": (sealed({"a": 1}).replace(b"1", b"NaN", 1), "not written in the one way"),
    "nested without end": (b"[" * 100_000 + b"\n", "is not JSON"),
    "with a space": (WHOLE.replace(b":", b": ", 1), "not written in the one way"),
    "with a key twice": (WHOLE.replace(b'{"body"', b'{"body":{},"body"', 1), "not written in the one way"),
    "a list": (b"[]\n", "is not one of a decision"),
    "without a body": (canonical({"digest": digest(WHOLE)}) + b"\n", "is not one of a decision"),
    "with more": (canonical(json.loads(WHOLE) | {"more": 1}) + b"\n", "is not one of a decision"),
    "whose body is a text": (sealed("body"), "is not one of a decision"),
    "with another word": (WHOLE.replace(b"decided", b"decreed"), "does not have the digest of its body"),
    "without a subject": (sealed({}), "does not say which assessment"),
    "whose subject has no assessment": (sealed({"subject": {"assessment": " "}}), "does not say which assessment"),
    "that supersedes a word": (
        sealed({"subject": {"assessment": "a"}, "supersedes": {"record": "that"}}),
        "does not say by digest which record it supersedes",
    ),
    "that supersedes a text": (
        sealed({"subject": {"assessment": "a"}, "supersedes": digest(WHOLE)}),
        "does not say by digest which record it supersedes",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_it_refuses_a_record(what: str, tmp_path: Path) -> None:
    record, reason = REFUSED[what]
    with pytest.raises(LedgerError, match=f"^the record .*{re.escape(reason)}"):
        ledger.append(tmp_path / "ledger", record, ON)

    assert list(tmp_path.iterdir()) == []


def test_it_refuses_a_time_of_day(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision("a"))
    before = state(made)
    with pytest.raises(LedgerError, match="the date must be one without a time"):
        ledger.append(made, decision("b"), datetime(2026, 5, 14, 9, 30))  # noqa: DTZ001 - no clock is read

    assert state(made) == before


def test_it_refuses_to_go_on_after_a_broken_line(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision("a"))
    rewrite(made, *lines(made), b"something else\n")
    before = state(made)
    with pytest.raises(LedgerError, match="the line `something else` is not JSON; verify the ledger"):
        ledger.append(made, decision("b"), ON)

    assert state(made) == before


def test_it_replaces_a_torn_line_of_any_length(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision("a"), decision("b"))
    whole = lines(made)
    remark = "line 2: was cut off as it was written, so never confirmed; the next entry takes its place"
    for length in range(1, len(whole[1])):
        rewrite(made, whole[0], whole[1][:length])

        told = ledger.verify(made)
        ledger.append(made, decision("b"), ON)

        assert (told.entries, told.faults, told.remarks[0]) == (1, (), remark)
        assert lines(made) == whole


def test_it_takes_up_a_record_that_was_left_without_a_line(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision("a"))
    record_file(made, decision("b")).write_bytes(b"half of it")

    told = ledger.verify(made)
    ledger.append(made, decision("b"), ON)

    assert told.faults == ()
    assert f"records/{record_file(made, decision('b')).name}: belongs to no line" in told.remarks[0]
    assert record_file(made, decision("b")).read_bytes() == decision("b")
    assert ledger.verify(made, [ledger.checkpoint(made)]) == (ledger.Verification(2, (), ()))


def test_it_clears_away_what_was_half_written(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision("a"))
    (made / "records" / ".part").write_bytes(b"half of it")

    told = ledger.verify(made)
    ledger.append(made, decision("b"), ON)

    assert told.faults == ()
    assert told.remarks[0].startswith("records/.part: belongs to no line")
    assert len(list((made / "records").iterdir())) == 2


def test_it_lets_threads_in_one_after_the_other(tmp_path: Path) -> None:
    made = tmp_path / "ledger"
    records = [decision(f"n{number}") for number in range(24)]
    with ThreadPoolExecutor(8) as crowd:
        entries = list(crowd.map(lambda one: ledger.append(made, one, ON), records))

    assert {one.seq for one in entries} == set(range(24))
    assert {one.record for one in entries} == set(map(digest, records))
    assert (ledger.verify(made).entries, ledger.verify(made).faults) == (24, ())


def test_it_finds_a_record_across_the_pieces_that_a_long_ledger_is_read_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = ledger_of(tmp_path, *five())
    for piece in (1, 7, 205, 206, 207, 500):
        monkeypatch.setattr(ledger, "_CHUNK", piece)
        for number, record in enumerate(five()):
            with pytest.raises(LedgerError, match=f"already, as entry {number}"):
                ledger.append(made, record, ON)

    assert len(lines(made)) == 5


def test_it_needs_a_system_that_can_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = ledger_of(tmp_path, *five())
    monkeypatch.setattr(ledger, "fcntl", None)
    with pytest.raises(LedgerError, match="this system cannot lock files, so entries could get lost"):
        ledger.append(made, decision("z"), ON)

    assert ledger.verify(made, [ledger.checkpoint(made)]) == ledger.Verification(5, (), ())


def test_it_does_not_make_the_folders_above_a_ledger(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="no such file or directory; nothing was recorded"):
        ledger.append(tmp_path / "mistyped" / "ledger", decision(), ON)

    assert list(tmp_path.iterdir()) == []


def test_it_refuses_a_file_in_the_place_of_a_ledger(tmp_path: Path) -> None:
    (tmp_path / "ledger").write_bytes(b"")
    with pytest.raises(LedgerError, match="file exists; nothing was recorded"):
        ledger.append(tmp_path / "ledger", decision(), ON)
