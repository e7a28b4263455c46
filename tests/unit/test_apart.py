"""Work done apart comes to what it would have come to here, whatever becomes of the process that it is done in."""

from __future__ import annotations

import os
import pickle
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest

from ratingengine import _apart
from ratingengine._apart import answer, beside, here, share


@pytest.fixture(autouse=True)
def _two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_apart, "_cores", lambda: 2)


def refuse(*_: object) -> NoReturn:
    raise OSError


def open_files() -> int:
    """How many files this process has open, where the system tells."""
    told = Path("/proc/self/fd")
    return len(list(told.iterdir())) if told.is_dir() else 0


class TestWorkBesideThisProcess:
    """A piece of work begins at once in a process of its own."""

    def test_it_is_done_elsewhere(self) -> None:
        with beside() as apart:
            collect = apart(os.getpid)

            assert collect() != os.getpid()

    def test_several_pieces_are_collected_in_any_order(self) -> None:
        with beside() as apart:
            first, second = (apart(lambda told=told: told * 100_000) for told in "ab")

            assert (second(), first()) == ("b" * 100_000, "a" * 100_000)

    def test_it_says_nothing(self, capfd: pytest.CaptureFixture[str]) -> None:
        def fail() -> NoReturn:
            raise LookupError

        with beside() as apart, pytest.raises(LookupError):
            apart(fail)()

        assert capfd.readouterr() == ("", "")

    @pytest.mark.parametrize("collects", [True, False])
    def test_no_process_is_left(self, monkeypatch: pytest.MonkeyPatch, *, collects: bool) -> None:
        begun, fork = [], os.fork
        monkeypatch.setattr(_apart, "_cores", lambda: 2)
        monkeypatch.setattr(os, "fork", lambda: begun.append(fork()) or begun[-1])
        with beside() as apart:
            collect = apart(lambda: None if collects else time.sleep(60))
            if collects:
                collect()

        (child,) = begun
        with pytest.raises(ChildProcessError):
            os.waitpid(child, os.WNOHANG)


class TestWorkThatIsDoneHereInstead:
    """What cannot be done beside, or came to nothing there, is done in this process."""

    def test_where_the_process_was_ended(self) -> None:
        before = os.getpid()

        def work() -> int:
            if os.getpid() != before:
                os.kill(os.getpid(), signal.SIGKILL)
            return os.getpid()

        with beside() as apart:
            assert apart(work)() == before

    def test_where_the_result_cannot_be_sent(self) -> None:
        with beside() as apart:
            result = apart(lambda: lambda: "sent")()

        assert result() == "sent"

    def test_where_there_is_one_core(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_apart, "_cores", lambda: 1)

        with beside() as apart:
            assert apart(os.getpid)() == os.getpid()

    @pytest.mark.parametrize("lacking", ["pipe", "fork"])
    def test_where_the_system_refuses(self, lacking: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(os, lacking, refuse)
        before = open_files()

        with beside() as apart:
            assert apart(os.getpid)() == os.getpid()

        assert open_files() == before

    def test_where_nobody_asks_for_another_process(self) -> None:
        assert here(os.getpid)() == os.getpid()


class TestWorkInPieces:
    """Two processes take pieces in turns, and each is done once."""

    def test_each_has_done_some_and_none_is_done_twice(self, tmp_path: Path) -> None:
        def piece(number: int) -> tuple[int, int]:
            with (tmp_path / "done").open("a", encoding="utf-8") as told:
                told.write(f"{number}\n")
            time.sleep(0.05)
            return number, os.getpid()

        with beside() as apart:
            results = share([partial(piece, number) for number in range(8)], apart)

        assert [number for number, _ in results] == list(range(8))
        assert len({process for _, process in results}) == 2
        assert sorted((tmp_path / "done").read_text(encoding="utf-8").split()) == [str(number) for number in range(8)]

    def test_what_the_other_did_not_come_to_is_done_here(self) -> None:
        before = os.getpid()

        def piece(number: int) -> int:
            if os.getpid() != before:
                os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(0.05)
            return number

        with beside() as apart:
            assert share([partial(piece, number) for number in range(3)], apart) == [0, 1, 2]

    def test_without_another_all_are_done_here_in_order(self) -> None:
        done: list[int] = []

        assert share([partial(done.append, number) for number in range(3)], here) == [None] * 3
        assert done == [0, 1, 2]

    def test_where_no_more_files_can_be_opened_all_are_done_here(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(os, "pipe", refuse)

        with beside() as apart:
            assert share([os.getpid, os.getpid], apart) == [os.getpid()] * 2

    def test_what_one_of_them_raises_is_raised_and_no_file_is_left_open(self) -> None:
        before = open_files()

        with beside() as apart, pytest.raises(OSError, match=r"^$"):
            share([refuse, refuse], apart)

        assert open_files() == before


class TestTheOtherProcess:
    """It writes down what came of its work, and ends."""

    @pytest.mark.parametrize(("work", "status"), [(lambda: "done", 0), (refuse, 1)])
    def test_it_ends_with_how_it_went(
        self, work: Callable[[], object], status: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def leave(with_status: int) -> NoReturn:
            raise SystemExit(with_status)

        monkeypatch.setattr(os, "_exit", leave)
        reading, writing = os.pipe()

        with pytest.raises(SystemExit) as left:
            answer(work, writing)

        with os.fdopen(reading, "rb") as file:
            told = file.read()
        assert left.value.code == status
        assert told == (b"" if status else pickle.dumps("done", pickle.HIGHEST_PROTOCOL))


def test_as_many_cores_as_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()

    assert 1 <= _apart._cores() <= (os.cpu_count() or 1)
