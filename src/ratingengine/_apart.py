"""Work done in a process beside this one, so that two cores have something to do.

No result hangs on it: what was not done beside, for whatever reason, is done here when it is asked for.
"""

from __future__ import annotations

import os
import pickle
import signal
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, NoReturn, Protocol, TypeVar

Result = TypeVar("Result")


class Apart(Protocol):
    """Takes some work, and gives back what its result is collected by, once; what raises there raises here."""

    def __call__(self, work: Callable[[], Result], /) -> Callable[[], Result]:
        """What collects the result of some work."""
        ...


def here(work: Callable[[], Result]) -> Callable[[], Result]:
    """Has the work done in this process, when its result is collected."""
    return work


@contextmanager
def beside() -> Iterator[Apart]:
    """Has work begun at once, each piece in a process forked from this one; none of them outlives the block.

    A result must be something that can be pickled. Without a second core, or another way to fork, it is as ``here``.
    """
    running: dict[int, int] = {}

    def apart(work: Callable[[], Result]) -> Callable[[], Result]:
        begun = _begin(work)
        if begun is None:
            return work
        child, answer = begun
        running[child] = answer

        def collect() -> Result:
            content = _rest_of(running.pop(child))
            _, status = os.waitpid(child, 0)
            return work() if status else pickle.loads(content)  # noqa: S301 - it is our own

        return collect

    try:
        yield apart
    finally:
        for child, answer in running.items():
            os.close(answer)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def share(pieces: Sequence[Callable[[], Any]], apart: Apart) -> list[Any]:
    """The results of some pieces of work, in their order, of which those done apart take each the next as this does.

    So two processes end together, however the pieces differ and the cores do; it is best to put large ones first. There
    can be 256 pieces.
    """
    pipe = None if apart is here else _pipe()
    if pipe is None:
        return [piece() for piece in pieces]
    reading, writing = pipe
    with os.fdopen(writing, "wb") as numbers:
        numbers.write(bytes(range(len(pieces))))  # whoever reads a number has it for itself
    theirs = apart(partial(_take, pieces, reading))
    try:
        done = _take(pieces, reading) | theirs()
    finally:
        os.close(reading)
    return [done[number] if number in done else piece() for number, piece in enumerate(pieces)]


def _take(pieces: Sequence[Callable[[], Any]], reading: int) -> dict[int, Any]:
    done = {}
    while number := os.read(reading, 1):
        done[number[0]] = pieces[number[0]]()
    return done


def _begin(work: Callable[[], object]) -> tuple[int, int] | None:
    """The process that does the work, and where its answer is read from; nothing where there can be none."""
    if _cores() < 2:
        return None
    pipe = _pipe()
    if pipe is None:
        return None
    reading, writing = pipe
    try:
        child = _fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        return None
    if child == 0:
        answer(work, writing)
    os.close(writing)
    return child, reading


def _pipe() -> tuple[int, int] | None:
    try:
        return os.pipe()
    except OSError:  # there are too many files open
        return None


def _cores() -> int:
    """How many cores there are to work on; one where it cannot be said, as where processes are not forked."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def _fork() -> int:
    with warnings.catch_warnings():
        # The one thread that there may be besides waits to show a sign of life, and holds nothing that work needs.
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def answer(work: Callable[[], object], writing: int) -> NoReturn:
    """Do the work, write down what comes of it, and end this process without a word."""
    status = 1
    try:
        with os.fdopen(writing, "wb") as file:
            pickle.dump(work(), file, pickle.HIGHEST_PROTOCOL)
        status = 0
    finally:  # whatever happened: it is done again where it can be told
        os._exit(status)


def _rest_of(reading: int) -> bytes:
    with os.fdopen(reading, "rb") as file:
        return file.read()
