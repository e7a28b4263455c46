"""The history that the lines of a ledger tell, and where it cannot have been so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ratingengine._entries import NOTHING, Entry, entry_count, read_entry
from ratingengine._merkle import Tree, leaf
from ratingengine._proofs import Checkpoint, named
from ratingengine.checker import sha256
from ratingengine.errors import LedgerError


@dataclass(slots=True)
class History:
    """What the lines read so far come to; it grows as ``follow`` reads on.

    The dictionaries go from the digest of a record to the number of the line that recorded, superseded or erased it.
    """

    checkpoints: tuple[Checkpoint, ...] = ()
    tree: Tree = field(default_factory=Tree)
    roots: dict[int, str] = field(default_factory=dict)
    length: int = 0
    recorded: dict[str, tuple[int, Entry]] = field(default_factory=dict)
    superseded: dict[str, int] = field(default_factory=dict)
    erased: dict[str, int] = field(default_factory=dict)


def follow(history: History, lines: Iterable[bytes]) -> Iterator[str]:
    """Whatever is wrong with the lines, each by itself and one after the other, and then against the checkpoints."""
    due, before = 0, NOTHING
    sizes = {one.size for one in history.checkpoints}
    for number, line in enumerate(lines, 1):
        _take_in(history, line, sizes)
        try:
            entry = read_entry(line)
        except LedgerError as broken:
            yield f"line {number}: {broken}; it was changed"
            due += 1
        else:
            yield from _misplaced(number, entry, due, before)
            yield from _impossible(history, number, entry)
            due = entry.seq + 1
        before = sha256(line)
    yield from _rewritten(history)


def uncovered(history: History) -> Iterator[str]:
    """Which lines no checkpoint speaks for, and what that means."""
    size = history.tree.size
    covered = max((one.size for one in history.checkpoints if history.roots.get(one.size) == one.root), default=0)
    if covered < size:
        lines = f"line {size} is" if covered + 1 == size else f"lines {covered + 1} to {size} are"
        yield (
            f"{lines} under no checkpoint: if the last line was changed, the end cut off, or all of it written anew, "
            "this cannot be seen; take a checkpoint and keep it elsewhere"
        )


def _take_in(history: History, line: bytes, sizes: Iterable[int]) -> None:
    history.tree.add(leaf(line))
    history.length += len(line) + 1
    if history.tree.size in sizes:
        history.roots[history.tree.size] = named(history.tree.root())


def _misplaced(number: int, entry: Entry, due: int, before: str) -> Iterator[str]:
    """Whether an entry stands where it was written, after the very line that was there then."""
    if entry.seq != due:
        yield (
            f"line {number}: has the number {entry.seq}, where {due} is due; "
            "lines were removed, slipped in or put in another order here"
        )
    elif entry.prev != before and number == 1:
        yield "line 1: was written after another line, which is no longer there, or was changed"
    elif entry.prev != before:
        yield f"line {number - 1}: is not the line that line {number} was written after; one of the two was changed"


def _impossible(history: History, number: int, entry: Entry) -> Iterator[str]:
    """Whether what an entry says can follow on what the lines before it say, which it then becomes part of."""
    if entry.kind == "erasure":
        yield from _impossible_erasure(history, number, entry)
        return
    if entry.record in history.recorded:
        yield f"line {number}: records again what line {history.recorded[entry.record][0]} recorded"
    if entry.supersedes is not None:
        if entry.supersedes not in history.recorded:
            yield f"line {number}: supersedes a record that no line before it holds"
        if entry.supersedes in history.superseded:
            yield f"line {number}: supersedes again what line {history.superseded[entry.supersedes]} superseded"
        history.superseded.setdefault(entry.supersedes, number)
    history.recorded.setdefault(entry.record, (number, entry))


def _impossible_erasure(history: History, number: int, entry: Entry) -> Iterator[str]:
    if entry.record not in history.recorded:
        yield f"line {number}: erases a record that no line before it holds"
    if entry.record in history.erased:
        yield f"line {number}: erases again what line {history.erased[entry.record]} erased"
    history.erased.setdefault(entry.record, number)


def _rewritten(history: History) -> Iterator[str]:
    size = history.tree.size
    # The root of nothing at all is known without reading a line.
    roots = {0: named(Tree().root())} | history.roots
    for one in history.checkpoints:
        if one.size > size:
            here = f"only {size} {'is' if size == 1 else 'are'} here" if size else "none is here"
            yield f"checkpoint of {entry_count(one.size)}: {here}; the end of the ledger was cut off"
        elif roots.get(one.size) != one.root:
            this, changed = (
                ("this is not the entry", "it was") if one.size == 1 else ("these are not the entries", "some were")
            )
            yield f"checkpoint of {entry_count(one.size)}: {this} that it was taken of; {changed} changed"
