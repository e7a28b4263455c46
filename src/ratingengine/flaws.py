"""Flaws: what is wrong with rules that can be read, each with a case that shows it and the row that would mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple


class Mend(NamedTuple):
    """A change to one file of a framework after which a flaw is gone.

    ``at`` is a way into the file by keys and places in lists; there a row is added (before what stands at that place),
    written or removed, or moved before another of the same list: then ``row`` has the ids of both.
    """

    does: Literal["add", "write", "remove", "move"]
    file: str
    at: tuple[str | int, ...]
    row: Any = None

    @property
    def says(self) -> str:
        """The change in one line, with the row as it is written in the file."""
        place = " / ".join(f"entry {one + 1}" if isinstance(one, int) else one for one in self.at)
        if self.does == "remove":
            return f"in {self.file}, remove {place}"
        if self.does == "move":
            return f"in {self.file}, move {self.row['id']} before {self.row['before']}"
        return f"in {self.file}, {self.does} at {place}: {in_one_line(self.row)}"


class Stand(NamedTuple):
    """Where a claim stands in a case, and whether a fact against it affected people significantly."""

    claim: str
    stands: str
    significant: bool = False


class WitnessCase(NamedTuple):
    """Evidence that shows something: positions of claims, and levels that people gave; all else is unknown."""

    service_type: str
    positions: tuple[Stand, ...] = ()
    given: tuple[tuple[str, str], ...] = ()

    @property
    def says(self) -> str:
        """The case in one line."""
        heavy = " with significant impact"
        parts = [f"{one.claim} {one.stands}{heavy * one.significant}" for one in self.positions]
        parts += [f"{of} judged {level}" for of, level in self.given]
        return f"{self.service_type}: {', '.join(parts)}; all else unknown"

    def unlike(self, other: WitnessCase) -> str:
        """What stands otherwise than in another case, in words."""
        mine, theirs = ({one.claim: one for one in case.positions} for case in (self, other))
        parts = [_moved(claim, mine.get(claim), theirs.get(claim)) for claim in dict.fromkeys([*mine, *theirs])]
        levels, before = dict(self.given), dict(other.given)
        parts += [
            f"{of} judged {levels[of]}" if of in levels else f"{of} no longer judged"
            for of in dict.fromkeys([*levels, *before])
            if levels.get(of) != before.get(of)
        ]
        return ", ".join(one for one in parts if one)

    def as_mapping(self) -> dict[str, Any]:
        """The case as plain data."""
        positions = [one._asdict() for one in self.positions]
        return {"service_type": self.service_type, "positions": positions, "given": dict(self.given)}


def _moved(claim: str, stand: Stand | None, before: Stand | None) -> str:
    """Where a claim stands now, and whether with significant impact; nothing where it stands as before."""
    if stand == before:
        return ""
    if stand is None:
        return f"{claim} unknown"
    heavy = " with significant impact" if stand.significant else ""
    lighter = " without significant impact" if before and before.significant and not stand.significant else ""
    return f"{claim} {stand.stands}{heavy}{lighter}"


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that the rules of a framework promise and do not keep.

    ``about`` names what it is on, each by kind and id; ``witness`` says in words what shows it, and ``cases`` holds the
    evidence for that, worse before better; ``advice`` says what to do, and ``mend`` is one change that is enough, where
    one was found.
    """

    code: str
    what: str
    about: tuple[tuple[str, str], ...]
    witness: str
    advice: str
    mend: Mend | None = None
    cases: tuple[WitnessCase, ...] = ()

    def as_mapping(self) -> dict[str, Any]:
        """The flaw as plain data."""
        mend = self.mend
        return {
            "code": self.code,
            "what": self.what,
            "about": [{"kind": kind, "id": name} for kind, name in self.about],
            "witness": self.witness,
            "cases": [one.as_mapping() for one in self.cases],
            "advice": self.advice,
            "mend": mend and {"does": mend.does, "file": mend.file, "at": list(mend.at), "row": mend.row},
        }


class Proved(NamedTuple):
    """What a proof found: its flaws, a line for each thing shown to hold, and what is worth knowing beside that."""

    flaws: tuple[Flaw, ...] = ()
    shown: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __add__(self, other: Proved) -> Proved:  # type: ignore[override]
        """Both together."""
        return Proved(self.flaws + other.flaws, self.shown + other.shown, self.notes + other.notes)


def in_one_line(row: object) -> str:
    """Plain data as YAML writes it in one line."""
    if isinstance(row, Mapping):
        return "{" + ", ".join(f"{key}: {in_one_line(one)}" for key, one in row.items()) + "}"
    if isinstance(row, (list, tuple)):
        return "[" + ", ".join(in_one_line(one) for one in row) + "]"
    return str(row)
