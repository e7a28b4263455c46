"""Editions: rules from wherever they were named: a folder, a name that comes with the library, or a git revision.

A revision is read out of the repository's own store, file by file, into a folder that goes again; nothing is checked
out, fetched or run, and no shell is used. A folder comes before a revision of the same name.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from threading import Timer
from typing import NamedTuple

from ratingengine._files import LARGEST_FILE
from ratingengine.errors import Problem, RulesError, one_of, quote, suggest
from ratingengine.framework import Framework
from ratingengine.places import Places
from ratingengine.rulebook import frameworks, load_framework, shipped_rules

MOST_FILES, LARGEST_LIST, LARGEST_WHOLE = 2_000, 8 * 2**20, 64 * 2**20
_MAIN = "framework.yaml"
_READ = (".yaml", ".yml", ".json")
_REVISION = re.compile(r"[A-Za-z0-9_@][A-Za-z0-9._/@{}~^+-]{0,199}")
_SECONDS = 20


@dataclass(frozen=True, eq=False)
class Edition:
    """A framework with the folder that it was read from, and how places in that folder are shown."""

    framework: Framework
    folder: Path
    shown: str

    @cached_property
    def places(self) -> Places:
        """Where its parts stand in the files of the folder."""
        return Places(self.folder)

    def shown_path(self, path: str) -> str:
        """How the path of a file of the folder is shown."""
        return f"{self.shown.rstrip('/')}/{Path(path).relative_to(self.folder).as_posix()}"


@contextmanager
def open_editions(
    named: str, rules: str | None = None, beside: str = "", cache: Path | None = None
) -> Iterator[list[Edition]]:
    """The editions under a name: one of a framework's folder or of a name, several of a folder of those.

    A revision may say which folder of the repository it means, as ``main:rules/adult``; else ``rules`` does, else it is
    the folder ``beside`` which it is compared with, else ``rules`` in the root.
    Raises ``RulesError`` where it is none of these, or where the rules in it are broken.
    """
    if _is_folder(named):
        yield _of_folder(Path(named), named, cache)
        return
    if named in frameworks():
        yield [Edition(load_framework(named, cache), shipped_rules() / named, named)]
        return
    revision, _, inside = named.partition(":")
    git = _Git(named, beside if _is_folder(beside) else ".")
    commit = git.commit(revision)
    place = _within(named, inside or rules or git.prefix(beside) or "rules")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        git.write(commit, place, folder)
        try:
            found = _of_folder(folder / place, f"{revision}:{place}", cache)
        except RulesError as broken:
            told = (
                replace(one, path=one.path.replace(str(folder), f"{revision}:", 1).replace(":/", ":"))
                for one in broken.problems
            )
            raise RulesError(told) from None
        yield found


def _is_folder(named: str) -> bool:
    with suppress(ValueError, OSError):  # a name that no folder can have
        return bool(named) and Path(named).is_dir()
    return False


def _of_folder(folder: Path, shown: str, cache: Path | None) -> list[Edition]:
    if (folder / _MAIN).is_file():
        return [Edition(load_framework(folder, cache), folder, shown)]
    inside = sorted(one.parent for one in folder.glob(f"*/{_MAIN}"))
    if not inside:
        problem = "there are no rules in this folder"
        advice = f"name a folder with a `{_MAIN}`, or one of such folders"
        raise RulesError([Problem(shown, 1, 1, problem, advice, code="RE014")])
    return [Edition(load_framework(one, cache), one, f"{shown.rstrip('/')}/{one.name}") for one in inside]


def _within(named: str, place: str) -> str:
    """A folder of a repository, by its path from the root."""
    parts = Path(place).parts
    if Path(place).is_absolute() or ".." in parts or not parts or "\0" in place:
        problem = f"{quote(place)} is not a folder within the repository"
        raise RulesError(
            [Problem(named[:200], 1, 1, problem, "write its path from the root, as `rules`", code="RE017")]
        )
    return Path(place).as_posix()


class _File(NamedTuple):
    """A file of a commit."""

    mode: str
    object: str
    size: int
    path: str


class _Git:
    """A repository, asked by git itself."""

    def __init__(self, named: str, folder: str) -> None:
        self._named, self._folder, self._git = named, folder, shutil.which("git")

    def commit(self, revision: str) -> str:
        """The commit of a revision."""
        if not _REVISION.fullmatch(revision) or not self._git:
            self._refuse_name()
        found = self._ask("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        commit = (found or b"").decode("ascii", "replace").strip()
        if not re.fullmatch(r"[0-9a-f]{40}|[0-9a-f]{64}", commit):
            self._refuse_name()
        return commit

    def prefix(self, beside: str) -> str:
        """The path from the repository's root of a folder in it; nothing where it is in none."""
        if not _is_folder(beside):
            return ""
        return (self._ask("rev-parse", "--show-prefix") or b"").decode("utf-8", "replace").strip().rstrip("/")

    def write(self, commit: str, place: str, folder: Path) -> None:
        """Write the rules under a place of a commit into a folder."""
        listed = self._ask("ls-tree", "-r", "-l", "-z", "--full-tree", commit, "--", place)
        files = [one for one in self._files(listed or b"") if one.path.endswith(_READ)]
        if not files:
            known = f"name one with `--rules`, or as `{self._named.partition(':')[0]}:rules`"
            self._refuse(f"the revision has no rules under {quote(place)}", known)
        if len(files) > MOST_FILES or sum(one.size for one in files) > LARGEST_WHOLE:
            self._refuse(f"the rules under {quote(place)} are too large", f"the limit is {LARGEST_WHOLE // 2**20} MiB")
        for one in files:
            if not one.mode.startswith("100") or ".." in Path(one.path).parts or one.size > LARGEST_FILE:
                self._refuse(f"{quote(one.path)} is not a file of rules", "keep plain files there, and no links")
            self._write(one, folder / one.path)

    def _write(self, file: _File, path: Path) -> None:
        content = self._ask("cat-file", "blob", file.object, most=file.size) or b""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError:  # a revision can hold names that no folder can
            self._refuse(f"{quote(file.path)} cannot be a file here", "give it a shorter name of its own")

    def _files(self, listed: bytes) -> Iterator[_File]:
        for entry in listed.decode("utf-8", "replace").split("\0")[:-1]:
            about, _, path = entry.partition("\t")
            mode, _, name, size = about.split()
            yield _File(mode, name, int(size) if size.isdigit() else 0, path)

    def _ask(self, *words: str, most: int = LARGEST_LIST) -> bytes | None:
        """What git answers; nothing where it refuses."""
        quiet = {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
        # Where git is too old to know of the former, it may still not fetch what a repository says is elsewhere.
        quiet |= {"GIT_ALLOW_PROTOCOL": "none"}
        command = [str(self._git), "--no-pager", "--no-replace-objects", "--literal-pathspecs", "-C", self._folder]
        asked = subprocess.Popen(  # noqa: S603 - no shell, a fixed program, and every word checked
            [*command, "-c", "core.fsmonitor=false", *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **quiet},
        )
        late = Timer(_SECONDS, asked.kill)  # a repository can point git to a pipe that nobody writes to
        late.start()
        with asked, asked.stdout or open(os.devnull, "rb") as answers:  # noqa: PTH123 - there always is a pipe
            answer = answers.read(most + 1)
            if len(answer) > most:
                asked.kill()
        late.cancel()
        if len(answer) > most:
            self._refuse("what git lists is too large", "name a folder that holds rules alone")
        return answer if asked.returncode == 0 else None

    def _refuse_name(self) -> None:
        names = frameworks()
        if not self._git:
            advice = f"{one_of(names)}, or a folder; for a revision, install git"
        elif self._ask("rev-parse", "--git-dir") is None:
            advice = f"{one_of(names)}, or a folder; a revision needs a git repository, and this is none"
        else:
            advice = suggest(self._named, names, f"{one_of(names)}, a folder, or a revision such as `main`")
        self._refuse(f"{quote(self._named)} is neither a folder, nor a framework, nor a git revision", advice)

    def _refuse(self, problem: str, advice: str) -> None:
        raise RulesError([Problem(self._named[:200], 1, 1, problem, advice, code="RE017")])


def paired(before: Sequence[Edition], after: Sequence[Edition]) -> list[tuple[Edition | None, Edition | None]]:
    """Which edition goes with which: the only ones of both sides, else those whose folders have the same name."""
    if len(before) == len(after) == 1:
        return [(before[0], after[0])]
    mine, theirs = ({one.folder.name: one for one in side} for side in (before, after))
    return [(mine.get(name), theirs.get(name)) for name in sorted({*mine, *theirs})]
