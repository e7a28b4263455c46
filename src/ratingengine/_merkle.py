"""The Merkle tree of RFC 6962: one digest that stands for a list of lines, and short proofs that a line is in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256


def leaf(line: bytes) -> bytes:
    """The hash that stands for a line."""
    return sha256(b"\0" + line).digest()


@dataclass(slots=True)
class Tree:
    """A tree that grows leaf by leaf, and keeps no more of it than its root needs."""

    size: int = 0
    # INVARIANT: the roots of the full trees that the size is made of, one for each bit set in it, largest first.
    _peaks: list[bytes] = field(default_factory=list)

    def add(self, one: bytes) -> None:
        """Grow by one leaf."""
        full = self.size
        while full & 1:
            one = _node(self._peaks.pop(), one)
            full >>= 1
        self._peaks.append(one)
        self.size += 1

    def root(self) -> bytes:
        """What stands for all leaves so far."""
        if not self._peaks:
            return sha256(b"").digest()
        *others, root = self._peaks
        for peak in reversed(others):
            root = _node(peak, root)
        return root


def root_of(leaves: Iterable[bytes]) -> bytes:
    """The root of the tree of these leaves."""
    tree = Tree()
    for one in leaves:
        tree.add(one)
    return tree.root()


def path_to(index: int, leaves: Sequence[bytes]) -> tuple[bytes, ...]:
    """The hashes that, with the leaf of this index, make up the root; those nearest to the leaf first."""
    if len(leaves) == 1:
        return ()
    left = _left_of(len(leaves))
    if index < left:
        return (*path_to(index, leaves[:left]), root_of(leaves[left:]))
    return (*path_to(index - left, leaves[left:]), root_of(leaves[:left]))


def root_along(path: Sequence[bytes], one: bytes, index: int, size: int) -> bytes | None:
    """The root that a leaf and its path make up in a tree of this size; None where the path cannot be one of it."""
    if not 0 <= index < size:
        return None
    if size == 1:
        return None if path else one
    if not path:
        return None
    left, (*nearer, last) = _left_of(size), path
    if index < left:
        below = root_along(nearer, one, index, left)
        return below and _node(below, last)
    below = root_along(nearer, one, index - left, size - left)
    return below and _node(last, below)


def _node(left: bytes, right: bytes) -> bytes:
    # The other first byte keeps a node from ever being taken for a line.
    return sha256(b"\1" + left + right).digest()


def _left_of(size: int) -> int:
    """How many leaves are on the left of a tree: the largest power of two below its size."""
    return 1 << (size - 1).bit_length() - 1
