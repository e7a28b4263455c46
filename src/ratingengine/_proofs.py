"""What can be told of a ledger without showing it: a checkpoint of its lines, and proof that one is among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from ratingengine._entries import MOST, Entry, is_digest, read_entry, read_json, refuse
from ratingengine._merkle import leaf, root_along
from ratingengine.checker import canonical
from ratingengine.errors import LedgerError, quote


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a ledger came to at one size: the root of the Merkle tree (RFC 6962) over its first lines."""

    size: int
    root: str

    def as_text(self) -> str:
        """The checkpoint as a line of JSON, to be kept where whoever keeps the ledger cannot reach it."""
        return canonical({"root": self.root, "size": self.size}).decode() + "\n"

    @classmethod
    def from_text(cls, text: str) -> Checkpoint:
        """The checkpoint that ``as_text`` wrote; a LedgerError for anything else."""
        try:
            fields = read_json(text.strip().encode(errors="replace"))
            found = cls(fields["size"], fields["root"])
        except (LedgerError, TypeError, KeyError):
            _refuse(text, "a checkpoint; give the text as it was when it was taken")
        if not _is_size(found.size) or not is_digest(found.root) or len(fields) != 2:
            _refuse(text, "a checkpoint; give the text as it was when it was taken")
        return found


@dataclass(frozen=True, slots=True)
class Proof:
    """That an entry is in a ledger of some size: the entry, and the hashes that lead from it to the root."""

    entry: Entry
    size: int
    path: tuple[str, ...]

    def as_text(self) -> str:
        """The proof as a line of JSON; with a checkpoint it is all that anybody needs to check it."""
        return canonical({"entry": self.entry.as_mapping(), "path": self.path, "size": self.size}).decode() + "\n"

    @classmethod
    def from_text(cls, text: str) -> Proof:
        """The proof that ``as_text`` wrote; a LedgerError for anything else."""
        try:
            fields = read_json(text.strip().encode(errors="replace"))
            found = cls(read_entry(canonical(fields["entry"])), fields["size"], tuple(fields["path"]))
        except (LedgerError, TypeError, KeyError):
            _refuse(text, "a proof; give the text as it was when it was made")
        if (
            not _is_size(found.size)
            or not all(map(is_digest, found.path))
            or len(fields) != 3
            or not isinstance(fields["path"], list)
        ):
            _refuse(text, "a proof; give the text as it was when it was made")
        return found


def is_proven(record: str, proof: Proof, against: Checkpoint) -> bool:
    """Whether this proves that the record of this digest was in the ledger when the checkpoint was taken."""
    path = [bytes.fromhex(one.removeprefix("sha256:")) for one in proof.path]
    root = root_along(path, leaf(proof.entry.as_line()), proof.entry.seq, proof.size)
    is_root = root is not None and named(root) == against.root
    return proof.entry.adds(record) and proof.size == against.size and is_root


def _refuse(text: str, what: str) -> NoReturn:
    refuse(f"{quote(text.strip()) if text.strip() else 'an empty text'} is not {what}")


def named(root: bytes) -> str:
    """A hash of the tree, as ledgers write digests."""
    return f"sha256:{root.hex()}"


def _is_size(value: object) -> bool:
    return type(value) is int and 0 <= value < MOST
