"""What the commands share: the terminal, the frameworks that they load, and how they stop.

Beside the load functions, the ledger and the checker, only this and the commands touch files, the environment and the
terminal.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn, TypeVar

import typer
from platformdirs import user_cache_path
from rich.console import Console
from rich.progress import Progress

from ratingengine.errors import RatingEngineError
from ratingengine.framework import Framework
from ratingengine.rulebook import frameworks, load_framework

PROBLEMS, USAGE = 1, 2

Result = TypeVar("Result")


def screen() -> Console:
    """The terminal, which shows text as it is."""
    return Console(highlight=False, emoji=False, markup=False)


def stop(message: str, code: int) -> NoReturn:
    """End the command with a message and an exit code."""
    print(f"ratingengine: {message}", file=sys.stderr)
    raise typer.Exit(code)


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
        raise typer.Exit(PROBLEMS) from None


def load(framework: str | Path) -> Framework:
    """The framework of a name or folder; where it is broken, the command ends with what is wrong with it."""
    with telling():
        return load_framework(framework, cache_folder())


def cache_folder() -> Path | None:
    """Where frameworks are kept once read: the user's own cache, or where the environment says; `off` for nowhere."""
    wanted = os.environ.get("RATINGENGINE_CACHE", "")
    if wanted == "off":
        return None
    return Path(wanted) if wanted else user_cache_path("ratingengine")


class Shipped(Mapping[str, Framework]):
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
        return name in frameworks()

    def __iter__(self) -> Iterator[str]:
        """The ids."""
        return iter(frameworks())

    def __len__(self) -> int:
        """How many come with the library."""
        return len(frameworks())


def with_progress(results: Iterator[Result]) -> Iterator[Result]:
    """The same results, with a count on the terminal's error stream while nothing is being read from it."""
    if sys.stdout.isatty() or not sys.stderr.isatty():
        yield from results
        return
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("rating", total=None)
        for number, one in enumerate(results, 1):
            progress.update(task, advance=1, description=f"rated {number}")
            yield one


@contextmanager
def waiting(for_what: str) -> Iterator[None]:
    """A sign of life on the terminal's error stream while something takes long."""
    if not sys.stderr.isatty():
        yield
        return
    with Console(stderr=True).status(for_what):
        yield


def read_bytes(path: Path) -> bytes:
    """What a file holds; the command ends where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as broken:
        stop(f"{path} cannot be read: {broken.strerror}", PROBLEMS)


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; the command ends where it cannot be written."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as broken:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        stop(f"{path} cannot be written: {broken.strerror}", PROBLEMS)


def make_folder(path: Path) -> None:
    """Make a folder where there is none; the command ends where it cannot be made."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as broken:
        stop(f"{path} cannot be made a folder: {broken.strerror}", PROBLEMS)
