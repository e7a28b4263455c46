"""Whatever stops a writer, at whatever byte, what was confirmed is kept, nothing else is wrong, and it goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ledger.decisions import ON, decision, five, ledger_of, lines
from ratingengine import ledger
from ratingengine.errors import LedgerError

HERE = Path(__file__).parent


def run(folder: Path, action: str) -> Any:
    """What faults.py saw."""
    done = subprocess.run(
        [sys.executable, str(HERE / "faults.py"), str(folder), action],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE.parent), *sys.path])},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("action", "points"),
    [("create", 40), ("append", 220), ("append-after-a-stop", 40), ("correct", 50), ("erase", 35)],
)
def test_it_can_be_stopped_at_any_point(action: str, points: int, tmp_path: Path) -> None:
    told = run(tmp_path, action)

    assert told["wrong"] == []
    assert told["ended"] == 0
    assert points < told["points"] < points + 20


def test_it_records_nothing_on_a_full_disk(tmp_path: Path) -> None:
    told = run(tmp_path, "full-disk")

    assert told["wrong"] == []
    assert told["codes"] == [3]
    assert told["points"] > 40
    assert told["at last"] == [0, 6, []]


@pytest.mark.parametrize("writers", [2, 4])
def test_it_lets_processes_in_one_after_the_other(writers: int, tmp_path: Path) -> None:
    told = run(tmp_path, str(writers))

    assert told == {"codes": [0] * writers, "entries": writers * 12, "faults": [], "all there": True}


def test_it_waits_for_the_disk_before_it_goes_on(tmp_path: Path) -> None:
    calls = run(tmp_path, "order")

    assert calls == [
        "fsync ledger.jsonl",
        "write record",
        "fsync record",
        "replace record",
        "fsync records",
        "write ledger.jsonl",
        "fsync ledger.jsonl",
        "fsync ledger.jsonl",
        "write ledger.jsonl",
        "fsync ledger.jsonl",
        "fsync records",
        "fsync ledger.jsonl",
    ]


def failing(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Let the disk fail on these calls, once the line is being written."""
    write = os.write

    def broken(*_: object) -> None:
        raise OSError(5, "Input/output error")

    def writing(to: int, content: bytes) -> int:
        if bytes(content).startswith((b'{"kind"', b'{"because"')):
            for name in names:
                monkeypatch.setattr(os, name, broken)
        return write(to, content) if "short" not in names else write(to, bytes(content)[:20])

    monkeypatch.setattr(os, "short", None, raising=False)
    monkeypatch.setattr(os, "write", writing)


def test_it_takes_back_a_line_that_did_not_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = ledger_of(tmp_path, *five())
    failing(monkeypatch, "short")
    with pytest.raises(LedgerError, match="there is no room for another line; nothing was recorded"):
        ledger.append(made, decision("z"), ON)

    assert len(lines(made)) == 5
    assert len(ledger.verify(made, [ledger.checkpoint(made)]).remarks) == 1


def test_it_says_when_it_cannot_know(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = ledger_of(tmp_path, *five())
    with monkeypatch.context() as patch:
        failing(patch, "fsync", "ftruncate")
        with pytest.raises(LedgerError, match="input/output error; verify it to learn whether entry 5 was recorded"):
            ledger.append(made, decision("z"), ON)

    assert ledger.verify(made).entries == 6
    assert ledger.verify(made).faults == ()


def test_it_says_when_an_erased_record_is_still_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = ledger_of(tmp_path, *five())
    record = lines(made)[0].split(b'"record":"')[1][:71].decode()
    with monkeypatch.context() as patch:
        failing(patch, "unlink")
        with pytest.raises(LedgerError, match="entry 5 erases the record, but it is still there: erase it again"):
            ledger.erase(made, record, ON, "The retention period has ended.")
    ledger.erase(made, record, ON, "The retention period has ended.")

    assert len(lines(made)) == 6
    assert ledger.verify(made).faults == ()
