"""What takes long shows a sign of life on a terminal, and what does not shows none."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from ratingengine import terminal


class Screen:
    """A terminal that keeps what it is asked to show."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.begun = threading.Event()

    @contextmanager
    def status(self, for_what: str) -> Iterator[None]:
        self.told.append(for_what)
        self.begun.set()
        try:
            yield
        finally:
            self.told.append("gone")


class Terminal(io.StringIO):
    """An error stream that somebody looks at."""

    def isatty(self) -> bool:
        return True


def looked_at(monkeypatch: pytest.MonkeyPatch, *, soon: float, stream: io.StringIO) -> Screen:
    screen = Screen()
    monkeypatch.setattr("rich.console.Console", lambda **_: screen)
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr(terminal, "_SOON", soon)
    return screen


def test_what_takes_longer_than_a_moment_shows_a_sign_until_it_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = looked_at(monkeypatch, soon=0, stream=Terminal())
    with terminal.waiting("verifying"):
        assert screen.begun.wait(30)
        assert screen.told == ["verifying"]
    assert screen.told == ["verifying", "gone"]


def test_what_is_soon_done_shows_none_and_leaves_nothing_running(monkeypatch: pytest.MonkeyPatch) -> None:
    screen, before = looked_at(monkeypatch, soon=3600, stream=Terminal()), threading.active_count()
    with terminal.waiting("verifying"):
        assert threading.active_count() == before + 1
    assert threading.active_count() == before
    assert screen.told == []


def test_what_fails_takes_its_sign_away(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = looked_at(monkeypatch, soon=0, stream=Terminal())

    def fail() -> None:
        with terminal.waiting("verifying"):
            screen.begun.wait(30)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert screen.told == ["verifying", "gone"]


def test_nothing_is_shown_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    screen, before = looked_at(monkeypatch, soon=0, stream=io.StringIO()), threading.active_count()
    with terminal.waiting("verifying"):
        assert threading.active_count() == before
    assert screen.told == []
