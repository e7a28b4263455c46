"""Files of strangers, opened so that none can hang the reader, fill the memory or stand for a file outside its folder.

A folder that is named may itself be reached by a link. Of what is in it only plain files count, and a link in it that
leads out, or that is a folder, is given back apart: whoever reads the folder refuses it.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from ratingengine.errors import Problem, RatingEngineError

LARGEST_FILE = 32 * 1024 * 1024


class UnreadError(RatingEngineError):
    """A file that is not read: why, what to do, and the code of that mistake."""

    def __init__(self, what: str, advice: str, code: str) -> None:
        """Begin with all three."""
        super().__init__(f"{what}; {advice}" if advice else what)
        self.what, self.advice, self.code = what, advice, code

    def told(self, path: Path, advice: str = "", code: str = "") -> Problem:
        """The problem of a file, with the advice and code of its kind of file where there are any."""
        return Problem(str(path), 1, 1, self.what, advice or self.advice, code=code or self.code)


class Found(NamedTuple):
    """The files of a folder and all below it, in order, and the links in it that are refused."""

    files: tuple[Path, ...]
    links: tuple[Path, ...]


def read_file(path: Path, most: int = LARGEST_FILE) -> bytes:
    """What a plain file holds.

    Raises ``UnreadError`` where it is none, has more than ``most`` bytes, or may not be read. Its size is looked at
    before it is opened, and no more than that is read even if it grows meanwhile.
    """
    try:
        if not _is_plain(path.stat(), most):
            raise _not_plain()
        with open(path, "rb", opener=_without_waiting) as file:
            if not _is_plain(os.fstat(file.fileno()), most):
                raise _not_plain()
            content = file.read(most + 1)
    except OSError as refused:
        reason = (refused.strerror or "unknown reason").lower()
        what = f"the file cannot be read: {reason}"
        raise UnreadError(what, "", "RE001") from refused
    if len(content) > most:
        raise _too_large(len(content), most)
    return content


def _is_plain(about: os.stat_result, most: int) -> bool:
    if stat.S_ISREG(about.st_mode) and about.st_size > most:
        raise _too_large(about.st_size, most)
    return stat.S_ISREG(about.st_mode)


def _not_plain() -> UnreadError:
    return UnreadError("this is not a file", "name a plain file, no folder, pipe or device", "RE001")


def _too_large(size: int, most: int) -> UnreadError:
    return UnreadError(f"the file is too large, {size // 2**20} MiB", f"the limit is {most // 2**20} MiB", "RE002")


def _without_waiting(path: str, flags: int) -> int:
    # A file that became a pipe since it was looked at would keep us waiting for a writer.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def files_within(folder: Path, endings: Sequence[str]) -> Found:
    """The files with these endings in a folder and all below it, and every link there that is a folder or leads out."""
    root, files, links = folder.resolve(), list[Path](), list[Path]()
    for here, folders, names in os.walk(folder):
        links += [Path(here, one) for one in folders if Path(here, one).is_symlink()]
        for one in names:
            path = Path(here, one)
            if path.suffix.lower() in endings:
                is_out = path.is_symlink() and not path.resolve().is_relative_to(root)
                (links if is_out else files).append(path)
    return Found(tuple(sorted(files)), tuple(sorted(links)))


def link_problems(found: Found, advice: str) -> Iterator[Problem]:
    """A problem for each link that is refused."""
    for one in found.links:
        yield Problem(str(one), 1, 1, "this link leads out of the folder, or to another folder", advice, code="RE016")
