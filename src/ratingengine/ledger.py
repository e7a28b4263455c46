"""The ledger: a folder that keeps decision records for ever, and can prove that nobody changed what it keeps.

``ledger.jsonl`` has a line for each entry, with the digest of the line before it. Lines hold digests only, as no line
can ever be erased; the records are files of their own in ``records``, and can be, where the law wants it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ratingengine._entries import NOTHING, Entry, Kind, is_digest, read_entry, read_record, refuse
from ratingengine._files import UnreadError, read_file
from ratingengine._history import History, follow, uncovered
from ratingengine._merkle import Tree, leaf, path_to
from ratingengine._proofs import Checkpoint, Proof, is_proven, named
from ratingengine.checker import sha256
from ratingengine.errors import LedgerError, quote

try:
    import fcntl
except ImportError:  # not on Windows; there a ledger can be read and verified, though not written
    fcntl = None  # type: ignore[assignment]

__all__ = [
    "Checkpoint",
    "Entry",
    "Proof",
    "Verification",
    "append",
    "checkpoint",
    "erase",
    "is_proven",
    "prove",
    "verify",
]

_LINES, _RECORDS, _PART = "ledger.jsonl", "records", ".part"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Verification:
    """What is wrong with a ledger, a sentence each, in the order of its lines; and what is worth knowing besides."""

    entries: int
    faults: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def is_intact(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.faults


def append(ledger: Path, record: bytes, on: date) -> Entry:
    """The entry under which a ledger now keeps a decision record, once both are on the disk to stay.

    The ledger is made where there is none. A LedgerError for a record that is broken or already in the ledger, or that
    corrects one which the ledger does not hold or which has been corrected before; then nothing was recorded.
    """
    digest, supersedes = read_record(record)
    with _telling(ledger, "nothing was recorded"):
        _create(ledger)
        with _writing(ledger) as lines:
            tail = _recover(ledger, lines, *filter(None, (digest, supersedes)))
            _refuse_history(ledger, tail.mentions, digest, supersedes)
            kind: Kind = "supersession" if supersedes else "record"
            entry = _following(tail, Entry(0, "", kind, on, digest, supersedes))
            # INVARIANT: the record is on the disk before its line, so a line never speaks of what is not there.
            _keep(ledger, digest, record)
            _add(ledger, lines, tail, entry)
    return entry


def erase(ledger: Path, record: str, on: date, because: str) -> Entry:
    """The entry that says why a record was erased, once it is on the disk and the record is gone.

    Done again it finishes what was interrupted, and gives the entry that is there. A LedgerError where the ledger does
    not hold the record. The reason can never be erased: it must not say anything about people.
    """
    _check_digest(record)
    with _telling(ledger, "nothing was erased"), _writing(ledger) as lines:
        tail = _recover(ledger, lines, record)
        if not any(one.adds(record) for one in tail.mentions):
            refuse(f"{ledger}: there is no record `{record}` to erase; give the digest of one that the ledger holds")
        done = [one for one in tail.mentions if one.kind == "erasure" and one.record == record]
        entry = done[0] if done else _following(tail, Entry(0, "", "erasure", on, record, because=because))
        if not done:
            _add(ledger, lines, tail, entry)
        # INVARIANT: the erasure is on the disk before the record goes, so no record is ever missing without a reason.
        _remove(ledger, entry)
    return entry


def checkpoint(ledger: Path) -> Checkpoint:
    """What the ledger comes to now. It does not say that the ledger is in order: ``verify`` does."""
    tree = Tree()
    with _telling(ledger, "no checkpoint was taken"), _reading(ledger) as file:
        if fcntl is not None:
            os.fsync(file.fileno())  # a checkpoint outlives a power cut, so what it stands for must as well
        for line in _whole_lines(file):
            tree.add(leaf(line))
    return Checkpoint(tree.size, named(tree.root()))


def prove(ledger: Path, record: str, against: Checkpoint) -> Proof:
    """The proof that a record was in the ledger when the checkpoint was taken; erased records are proven as well.

    A LedgerError where it was not, or where the ledger is no longer the one that the checkpoint was taken of.
    """
    _check_digest(record)
    leaves: list[bytes] = []
    found: list[Entry] = []
    with _telling(ledger, "nothing was proven"), _reading(ledger) as file:
        for line, _ in zip(_whole_lines(file), range(against.size), strict=False):
            if record.encode() in line:
                found.append(_entry_of(ledger, line))
            leaves.append(leaf(line))
    entry = next((one for one in found if one.adds(record)), None)
    if entry is None:
        refuse(f"{ledger}: `{record}` is not among the first {against.size} entries; take a checkpoint after it")
    path = path_to(entry.seq, leaves) if entry.seq < len(leaves) else ()
    proof = Proof(entry, against.size, tuple(map(named, path)))
    if not is_proven(record, proof, against):
        refuse(f"{ledger}: is not as it was when the checkpoint was taken; verify it against the checkpoint")
    return proof


def verify(ledger: Path, checkpoints: Iterable[Checkpoint] = ()) -> Verification:
    """All that is wrong with a ledger, found by reading each of its lines and records.

    A checkpoint shows besides whether the lines up to it are those that it was taken of. Lines after the last one may
    have been cut off or all be written anew, and nobody could tell.
    """
    history = History(tuple(sorted(checkpoints, key=lambda one: one.size)))
    with _telling(ledger, "it could not be verified"), _reading(ledger) as file:
        faults = (*follow(history, _whole_lines(file)), *_record_faults(history, ledger))
        is_torn = history.length != os.fstat(file.fileno()).st_size
        remarks = (*_torn(history.tree.size, is_torn=is_torn), *_strays(history, ledger), *uncovered(history))
    return Verification(history.tree.size, faults, remarks)


def _torn(size: int, *, is_torn: bool) -> Iterator[str]:
    if is_torn:
        yield f"line {size + 1}: was cut off as it was written, so never confirmed; the next entry takes its place"


def _record_faults(history: History, ledger: Path) -> Iterator[str]:
    for digest, (number, entry) in history.recorded.items():
        path = _path(ledger, digest)
        if digest in history.erased:
            if path.exists():
                yield (
                    f"line {history.erased[digest]}: says that the record of line {number} was erased, "
                    "yet it is still there; erase it again to finish this"
                )
            continue
        try:
            found = read_record(read_file(path))
        except UnreadError as unread:
            why = f"cannot be read: {unread.what.removeprefix('the file cannot be read: ')}"
            if isinstance(unread.__cause__, FileNotFoundError):
                why = "is missing, and no line says that it was erased"
            yield f"line {number}: its record {why}; restore {path.name}"
        except LedgerError as broken:
            yield f"line {number}: its record was changed: {broken}; restore {path.name}"
        else:
            if found.digest != digest:
                yield f"line {number}: its record was put in the place of another; restore {path.name}"
            elif found.supersedes != entry.supersedes:
                yield f"line {number}: does not say of its record what the record says that it supersedes"


def _strays(history: History, ledger: Path) -> Iterator[str]:
    """The files that no line speaks of: somebody's, or left by an append that was stopped; harmless either way."""
    folder = ledger / _RECORDS
    known = {_path(ledger, digest).name for digest in history.recorded}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name not in known:
            yield f"{_RECORDS}/{path.name}: belongs to no line; it was left by an append that was stopped, or put there"


class _Tail(NamedTuple):
    """Where a ledger ends, and the entries that mention the digests asked for."""

    length: int
    seq: int
    prev: str
    mentions: tuple[Entry, ...]


def _create(ledger: Path) -> None:
    ledger.mkdir(exist_ok=True)
    (ledger / _RECORDS).mkdir(exist_ok=True)
    lines = ledger / _LINES
    lines.touch()
    if not lines.stat().st_size:  # it may be new: its name must last as long as its lines
        _settle(ledger)
        _settle(ledger.parent)


def _recover(ledger: Path, lines: int, *digests: str) -> _Tail:
    """Read to the end, and clear away what an append left behind that was stopped before it could answer."""
    tail = _survey(ledger, lines, *digests)
    if tail.length != os.fstat(lines).st_size:
        os.ftruncate(lines, tail.length)
    (ledger / _RECORDS / _PART).unlink(missing_ok=True)
    # Whoever wrote the last line may have been stopped before it was on the disk; from now on it is answered for.
    os.fsync(lines)
    return tail


def _survey(ledger: Path, lines: int, *digests: str) -> _Tail:
    # Whether a digest was recorded before is looked up in the lines and nowhere else: files can be missing. This is a
    # search for bytes, a few milliseconds for each ten thousand lines.
    wanted = [one.removeprefix("sha256:").encode() for one in digests]
    length, rest, last, found = 0, b"", b"", list[bytes]()
    while chunk := os.pread(lines, _CHUNK, length + len(rest)):
        whole, newline, rest = (rest + chunk).rpartition(b"\n")
        if newline:
            length += len(whole) + 1
            last = whole.rpartition(b"\n")[2]
            found += [line for one in wanted for line in _lines_with(one, whole)]
    mentions = tuple(_entry_of(ledger, line) for line in found)
    if not length:
        return _Tail(0, 0, NOTHING, mentions)
    return _Tail(length, _entry_of(ledger, last).seq + 1, sha256(last), mentions)


def _lines_with(digits: bytes, whole: bytes) -> Iterator[bytes]:
    at = whole.find(digits)
    while at >= 0:
        start, end = whole.rfind(b"\n", 0, at) + 1, whole.find(b"\n", at)
        line = whole[start : end if end >= 0 else None]
        yield line
        at = whole.find(digits, start + len(line))


def _entry_of(ledger: Path, line: bytes) -> Entry:
    try:
        return read_entry(line)
    except LedgerError as broken:
        refuse(f"{ledger}: the line {quote(line.decode(errors='replace'))} {broken}; verify the ledger")


def _refuse_history(ledger: Path, mentions: Iterable[Entry], digest: str, supersedes: str | None) -> None:
    """Refuse a record that is in the ledger already, or corrects what it cannot."""
    for one in mentions:
        if one.adds(digest):
            refuse(f"{ledger}: holds the record `{digest}` already, as entry {one.seq}; nothing was recorded")
        if supersedes and one.supersedes == supersedes:
            refuse(f"{ledger}: `{supersedes}` was superseded by `{one.record}`; correct that one instead")
    if supersedes and not any(one.adds(supersedes) for one in mentions):
        refuse(f"{ledger}: does not hold `{supersedes}`, which the record supersedes; append that one first")


def _following(tail: _Tail, entry: Entry) -> Entry:
    """The entry with its place, if it reads back as it is; else a LedgerError."""
    placed = entry._replace(seq=tail.seq, prev=tail.prev)
    # INVARIANT: no line is ever written that could not be read, for it could not be taken back.
    try:
        return read_entry(placed.as_line())
    except (LedgerError, ValueError):
        refuse("the date must be one without a time, and the reason for an erasure some words")


def _keep(ledger: Path, digest: str, record: bytes) -> None:
    part = ledger / _RECORDS / _PART
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    try:
        rest = memoryview(record)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    part.replace(_path(ledger, digest))
    _settle(ledger / _RECORDS)


def _add(ledger: Path, lines: int, tail: _Tail, entry: Entry) -> None:
    line = entry.as_line() + b"\n"
    try:
        if os.write(lines, line) != len(line):
            _cut_back(ledger, lines, tail)
            refuse(f"{ledger}: there is no room for another line; nothing was recorded")
        os.fsync(lines)
    except OSError:
        _cut_back(ledger, lines, tail)
        raise


def _cut_back(ledger: Path, lines: int, tail: _Tail) -> None:
    # The record is left where it is: if even this fails its line may last, and must not be about nothing.
    try:
        os.ftruncate(lines, tail.length)
        os.fsync(lines)
    except OSError as failed:
        refuse(f"{ledger}: {_words(failed)}; verify it to learn whether entry {tail.seq} was recorded")


def _remove(ledger: Path, entry: Entry) -> None:
    try:
        _path(ledger, entry.record).unlink(missing_ok=True)
        _settle(ledger / _RECORDS)
    except OSError as failed:
        refuse(
            f"{ledger}: {_words(failed)}; entry {entry.seq} erases the record, but it is still there: erase it again"
        )


def _settle(folder: Path) -> None:
    """Make the names in a folder last."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _telling(ledger: Path, outcome: str) -> Iterator[None]:
    """Tell what the system refuses as a LedgerError, with what it means for the ledger."""
    try:
        yield
    except OSError as failed:
        message = f"{ledger}: {_words(failed)}; {outcome}"
        raise LedgerError(message) from failed


def _words(failed: OSError) -> str:
    return (failed.strerror or str(failed)).lower()


@contextmanager
def _writing(ledger: Path) -> Iterator[int]:
    """The descriptor of the lines, for whoever is now the only one to use them."""
    if fcntl is None:
        refuse(f"{ledger}: this system cannot lock files, so entries could get lost; append on one that can")
    _check_exists(ledger)
    # A lock belongs to what opened the file: each append opens its own, so that threads wait for each other too.
    descriptor = os.open(ledger / _LINES, os.O_RDWR | os.O_APPEND)
    try:
        with _locked(descriptor, alone=True):
            yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def _reading(ledger: Path) -> Iterator[BinaryIO]:
    """The file of the lines, while nobody writes to it."""
    _check_exists(ledger)
    with (ledger / _LINES).open("rb") as file, _locked(file.fileno(), alone=False):
        yield file


@contextmanager
def _locked(descriptor: int, *, alone: bool) -> Iterator[None]:
    if fcntl is None:  # then nobody writes here
        yield
        return
    fcntl.flock(descriptor, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
    try:
        yield
    finally:
        fcntl.flock(descriptor, fcntl.LOCK_UN)  # a process forked meanwhile would else go on holding it


def _whole_lines(file: BinaryIO) -> Iterator[bytes]:
    for line in file:
        if line.endswith(b"\n"):
            yield line[:-1]


def _path(ledger: Path, digest: str) -> Path:
    return ledger / _RECORDS / f"{digest.removeprefix('sha256:')}.json"


def _check_digest(text: str) -> None:
    if not is_digest(text):
        refuse(f"{quote(text)} is not the digest of a record; give `sha256:` and its 64 hexadecimal digits")


def _check_exists(ledger: Path) -> None:
    if not (ledger / _LINES).is_file():
        refuse(f"{ledger}: there is no ledger here; name the folder that holds {_LINES}")
