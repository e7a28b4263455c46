"""What a ledger is made of, as bytes: the lines, and the decision records that they are about."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any, Literal, NamedTuple, NoReturn, get_args

from ratingengine._files import LARGEST_FILE
from ratingengine.checker import canonical, sha256
from ratingengine.errors import LedgerError, quote

Kind = Literal["record", "supersession", "erasure"]

NOTHING = "sha256:" + "0" * 64
MOST = 2**53  # entries in a ledger; beyond it not every program reads a number as it is written
_DIGEST = re.compile("sha256:[0-9a-f]{64}")


class Entry(NamedTuple):
    """One line of a ledger: what became of which record, on what day, after which line.

    ``seq`` counts from 0; ``prev`` is the digest of the line before. Only a supersession has ``supersedes``, the digest
    of the record that this one corrects; only an erasure has ``because``.
    """

    seq: int
    prev: str
    kind: Kind
    on: date
    record: str
    supersedes: str | None = None
    because: str | None = None

    def adds(self, record: str) -> bool:
        """Whether it is this entry that put the record of this digest into the ledger."""
        return self.record == record and self.kind != "erasure"

    def as_mapping(self) -> dict[str, Any]:
        """The fields that its kind has, as JSON knows them."""
        fields = {name: value for name, value in self._asdict().items() if value is not None}
        return fields | {"on": self.on.isoformat()}

    def as_line(self) -> bytes:
        """The line, without the newline that ends it."""
        return canonical(self.as_mapping())


class Record(NamedTuple):
    """What a ledger needs to know of a decision record."""

    digest: str
    supersedes: str | None


def entry_count(number: int) -> str:
    """A number of entries in words: ``1 entry``, ``2 entries``."""
    return f"{number} {'entry' if number == 1 else 'entries'}"


def is_digest(text: object) -> bool:
    """Whether this is a digest as ledgers write it."""
    return isinstance(text, str) and _DIGEST.fullmatch(text) is not None


def read_json(content: bytes) -> Any:
    """What canonical JSON says; a LedgerError where it is anything else."""
    value = _parse(content)
    if not _is_canonical(value, content):
        refuse("is not written in the one way that leaves no choice: sorted keys, no spaces, nothing twice")
    return value


def read_entry(line: bytes) -> Entry:
    """The entry that a line holds; a LedgerError says what is wrong with it."""
    fields = _parse(line)
    try:
        entry = Entry(**{**fields, "on": date.fromisoformat(fields["on"])})
    except (ValueError, TypeError, KeyError):
        refuse("is not an entry: it lacks a field, or has one that entries do not have")
    if entry.kind not in get_args(Kind):
        refuse(f"is of the unknown kind {quote(entry.kind)}")
    is_sound = (
        type(entry.seq) is int
        and 0 <= entry.seq < MOST
        and is_digest(entry.prev)
        and is_digest(entry.record)
        and (is_digest(entry.supersedes) if entry.kind == "supersession" else entry.supersedes is None)
        and (_is_text(entry.because) if entry.kind == "erasure" else entry.because is None)
        and _is_canonical(entry.as_mapping(), line)
    )
    if not is_sound:
        refuse("is not an entry: one of its fields is not as its kind has it")
    return entry


def read_record(content: bytes) -> Record:
    """What a ledger needs to know of a decision record; a LedgerError unless it is whole, canonical and itself."""
    if len(content) > LARGEST_FILE:  # it could be kept, but never be read again
        refuse(f"the record is larger than {LARGEST_FILE // 2**20} MiB; split the assessment that it is of")
    if not content.endswith(b"\n"):
        refuse("the record does not end in a newline; give the bytes of its file as they are")
    try:
        whole = read_json(content[:-1])
    except LedgerError as broken:
        refuse(f"the record {broken}")
    if not isinstance(whole, dict) or set(whole) != {"body", "digest"} or not isinstance(whole["body"], dict):
        refuse("the record is not one of a decision: it must hold a body and its digest, and nothing else")
    body, digest = whole["body"], whole["digest"]
    # INVARIANT: the whole is canonical, so what stands between its two keys is the canonical body.
    if digest != sha256(content[len(b'{"body":') : content.rindex(b',"digest":')]):
        refuse("the record does not have the digest of its body; it was changed after it was made")
    subject = body.get("subject")
    if not isinstance(subject, dict) or not _is_text(subject.get("assessment")):
        refuse("the record does not say which assessment it is of")
    return Record(digest, _superseded(body))


def refuse(message: str) -> NoReturn:
    """Raise a LedgerError."""
    raise LedgerError(message)


def _parse(content: bytes) -> Any:
    try:
        return json.loads(content.decode())
    except (ValueError, RecursionError):
        refuse("is not JSON")


def _is_canonical(value: Any, content: bytes) -> bool:
    try:
        return canonical(value) == content
    except (ValueError, RecursionError):  # what JSON has no place for: NaN, half a character
        return False


def _superseded(body: dict[str, Any]) -> str | None:
    correction = body.get("supersedes")
    if correction is None:
        return None
    if not isinstance(correction, dict) or not is_digest(correction.get("record")):
        refuse("the record does not say by digest which record it supersedes")
    return str(correction["record"])


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
