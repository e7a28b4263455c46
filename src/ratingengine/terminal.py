"""What the commands share: the terminal, the frameworks that they load, and how they stop.

Beside the load functions, the ledger and the checker, only this and the commands touch files, the environment and the
terminal.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from datetime import date
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, NoReturn, TypeVar

import ratingengine  # which loads what reads rules only for those commands that do
from ratingengine._files import LARGEST_FILE, UnreadError, read_file
from ratingengine.errors import RatingEngineError, quote, visible

if TYPE_CHECKING:
    from rich.console import Console

    from ratingengine.framework import Framework

PROBLEMS, USAGE = 1, 2
_SOON = 1.0  # seconds that nobody minds waiting without a sign

Result = TypeVar("Result")


def screen() -> Console:
    """The terminal, which shows text as it is."""
    from rich.console import Console  # noqa: PLC0415 - slow to load, and many a command only prints

    return Console(highlight=False, emoji=False, markup=False)


def stop(message: str, code: int) -> NoReturn:
    """End the command with a message and an exit code."""
    print(f"ratingengine: {visible(message)}", file=sys.stderr)
    raise SystemExit(code)


def complain(broken: RatingEngineError) -> None:
    """Tell what is wrong on the error stream."""
    print(broken, file=sys.stderr)


@contextmanager
def telling() -> Iterator[None]:
    """Tell what is refused, and end the command, in place of what a library would raise."""
    try:
        yield
    except RatingEngineError as refused:
        complain(refused)
        raise SystemExit(PROBLEMS) from None


def load(framework: str | Path) -> Framework:
    """The framework of a name or folder; where it is broken, the command ends with what is wrong with it."""
    with telling():
        return ratingengine.load_framework(framework, cache_folder())


def cache_folder() -> Path | None:
    """Where frameworks are kept once read: the user's own cache, or where the environment says; `off` for nowhere."""
    wanted = os.environ.get("RATINGENGINE_CACHE", "")
    if wanted == "off":
        return None
    if wanted:
        return Path(wanted)
    from platformdirs import user_cache_path  # noqa: PLC0415 - many a command looks for no framework

    return user_cache_path("ratingengine")


class Shipped(Mapping[str, "Framework"]):
    """The frameworks that come with the library by their ids, each loaded when it is asked for."""

    def __init__(self) -> None:
        """Begin with nothing loaded."""
        self._loaded: dict[str, Framework] = {}

    def __getitem__(self, name: str) -> Framework:
        """The framework of this id."""
        if name not in self._loaded:
            self._loaded[name] = load(name)
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        """Whether a framework of this id comes with the library."""
        return name in ratingengine.frameworks()

    def __iter__(self) -> Iterator[str]:
        """The ids."""
        return iter(ratingengine.frameworks())

    def __len__(self) -> int:
        """How many come with the library."""
        return len(ratingengine.frameworks())


def with_progress(results: Iterator[Result]) -> Iterator[Result]:
    """The same results, with a count on the terminal's error stream while nothing is being read from it."""
    if sys.stdout.isatty() or not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console  # noqa: PLC0415 - only here is anything shown
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("rating", total=None)
        for number, one in enumerate(results, 1):
            progress.update(task, advance=1, description=f"rated {number}")
            yield one


@contextmanager
def waiting(for_what: str) -> Iterator[None]:
    """A sign of life on the terminal's error stream where something takes long."""
    if not sys.stderr.isatty():
        yield
        return
    with ExitStack() as shown:

        def show() -> None:
            from rich.console import Console  # noqa: PLC0415 - what is soon done needs no sign, and would wait for this

            shown.enter_context(Console(stderr=True).status(for_what))

        timer = Timer(_SOON, show)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()


def counting(for_what: str, results: Iterable[Result], number: int) -> Iterator[Result]:
    """The same results, with how many of them there are so far on the terminal's error stream."""
    if not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console  # noqa: PLC0415 - only here is anything shown

    with Console(stderr=True).status(for_what) as status:
        for so_far, one in enumerate(results, 1):
            status.update(f"{for_what}: {so_far} of {number}")
            yield one


def read_day(written: str) -> date:
    """The day that an option says; the command ends where it is none."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        stop(f"{quote(written)} is not a date; write it as `2026-01-31`", USAGE)


def read_bytes(path: Path, most: int = LARGEST_FILE) -> bytes:
    """What a file holds; the command ends where it cannot be read."""
    try:
        return read_file(path, most)
    except UnreadError as refused:
        stop(f"{path}: {refused}", PROBLEMS)


def from_here(path: Path) -> Path:
    """A path as short as it can be told: from the current folder, where it is in that."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def spare(written: Path | None, *others: Path | None) -> None:
    """End the command where a file that it is to write is one that it reads, or writes besides."""
    if written is not None and os.path.realpath(written) in {os.path.realpath(one) for one in others if one}:
        stop(f"{written} would be written over; name another file", USAGE)


def is_plain(path: Path) -> bool:
    """Whether a path that is written to is, or will be, a plain file: no device or pipe, which stay as they are."""
    return path.is_file() or not path.exists()


def write_bytes(path: Path, content: bytes) -> None:
    """Write a plain file whole or not at all, and into anything else; the command ends where it cannot be written."""
    if path.is_dir():
        stop(f"{path} cannot be written: it is a folder; name a file", PROBLEMS)
    if not path.parent.exists():
        stop(f"{path} cannot be written: there is no folder {path.parent}; make it first", PROBLEMS)
    whole = Path(os.path.realpath(path))  # a link stays one
    try:
        if is_plain(path):
            _write_beside(whole, content)
            _beside(whole).replace(whole)
        else:
            path.write_bytes(content)
    except OSError as broken:
        with suppress(OSError):
            _beside(whole).unlink(missing_ok=True)
        stop(f"{path} cannot be written: {broken.strerror}", PROBLEMS)


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write files, and the folders that they need: all or none; the command ends where one cannot be written."""
    folders = dict.fromkeys(one for path in files for one in reversed(path.parents) if not one.exists())
    before: dict[Path, bytes | None] = {}
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            _write_beside(path, content)
        for path in files:
            held = path.read_bytes() if path.exists() else None
            _beside(path).replace(path)
            before[path] = held
    except OSError as broken:
        _undo(files, before, folders)
        stop(f"{path} cannot be written: {broken.strerror}; nothing was written", PROBLEMS)


def _undo(files: Iterable[Path], before: Mapping[Path, bytes | None], folders: Iterable[Path]) -> None:
    for path in files:
        with suppress(OSError):
            _beside(path).unlink(missing_ok=True)
    for path, held in before.items():
        with suppress(OSError):
            path.unlink() if held is None else path.write_bytes(held)
    for folder in reversed(list(folders)):
        with suppress(OSError):
            folder.rmdir()


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")


def _write_beside(path: Path, content: bytes) -> None:
    # A link of that name could lead anywhere, so it is taken away and never written through.
    _beside(path).unlink(missing_ok=True)
    with _beside(path).open("xb") as file:
        file.write(content)


def make_folder(path: Path) -> None:
    """Make a folder where there is none; the command ends where it cannot be made."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as broken:
        stop(f"{path} cannot be made a folder: {broken.strerror}", PROBLEMS)
