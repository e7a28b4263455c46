"""Decision records and ledgers in a line each."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from ratingengine import ledger

ON = date(2026, 5, 14)


def canonical(value: Any) -> bytes:
    """The one way to write it."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def sealed(body: Any) -> bytes:
    """A record with this body, as its file holds it."""
    digest = f"sha256:{sha256(canonical(body)).hexdigest()}"
    return canonical({"body": body, "digest": digest}) + b"\n"


def decision(
    assessment: str = "harbour-road", supersedes: str | None = None, says: str = "So it was decided."
) -> bytes:
    """A decision record, which corrects the one of this digest if there is one."""
    body: dict[str, Any] = {"says": says, "subject": {"assessment": assessment}}
    return sealed(body | ({"supersedes": {"because": "It was wrong.", "record": supersedes}} if supersedes else {}))


def digest(record: bytes) -> str:
    """What a record is known by."""
    return str(json.loads(record)["digest"])


def five() -> list[bytes]:
    """Four decisions and, last but one, a correction of the second."""
    first, second, third, last = (decision(name) for name in ("a", "b", "c", "d"))
    return [first, second, third, decision("b", digest(second), "It was decided anew."), last]


def ledger_of(folder: Path, *records: bytes) -> Path:
    """A ledger of these records."""
    made = folder / "ledger"
    for one in records:
        ledger.append(made, one, ON)
    return made


def lines(made: Path) -> list[bytes]:
    """The lines of a ledger, each with the newline that ends it."""
    return (made / "ledger.jsonl").read_bytes().splitlines(keepends=True)


def rewrite(made: Path, *new: bytes) -> None:
    """Put other lines in the place of all of a ledger."""
    (made / "ledger.jsonl").write_bytes(b"".join(new))


def record_file(made: Path, record: bytes) -> Path:
    """Where a ledger keeps a record."""
    return made / "records" / f"{digest(record).removeprefix('sha256:')}.json"


def chained(*entries: dict[str, Any]) -> list[bytes]:
    """Lines that say this, numbered and chained as by somebody who knows how."""
    written: list[bytes] = []
    for seq, one in enumerate(entries):
        prev = f"sha256:{sha256(written[-1][:-1]).hexdigest()}" if written else "sha256:" + "0" * 64
        written.append(canonical({"seq": seq, "prev": prev, "on": "2026-05-14"} | one) + b"\n")
    return written
