"""Attestation: what a record of another version says that no rating again bears out, and the form that it has.

Where this very version wrote a record, rating again comes to all of it but the digests of the rule files.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints, ValidationError

from ratingengine._model import Name, Strict, Text
from ratingengine.characteristics import PositionWord
from ratingengine.record import Record

# The versions of ratingengine, each with that of durable-rules, whose records differ in nothing but wording and ways.
_EARLIER = {("0.1.0", "2.0.28")}

_Sha256 = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$", strict=True)]


class _Engine(Strict):
    ratingengine: Text
    durable_rules: Text


class _File(Strict):
    path: Text
    sha256: _Sha256


class _Rules(Strict):
    id: Name
    title: Text
    edition: Text
    publisher: Text
    digest: str
    files: tuple[_File, ...]


class _Explanation(Strict):
    form: Literal["markdown"]
    sha256: _Sha256


class _Unused(Strict):
    fact: Name
    reason: Text


class _Earlier(Strict):
    record: Annotated[str, StringConstraints(pattern="^sha256:[0-9a-f]{64}$", strict=True)]


class _Change(Strict):
    claim: Name
    kloe: Name
    from_: Annotated[PositionWord | None, Field(alias="from")]
    to: PositionWord


class _Move(BaseModel):
    changes: list[_Change]


class _Reasons(BaseModel):
    moves: list[_Move]


class _Attested(BaseModel):
    engine: _Engine
    framework: _Rules
    explanation: _Explanation
    unused: list[_Unused]
    warnings: list[str]
    reasons: dict[Name, _Reasons]
    supersedes: _Earlier | None = None


def strangeness(record: Record) -> str:
    """What of a record is only attested and is not what it is there for; nothing where all of it is."""
    try:
        attested = _Attested.model_validate(
            {name: record.part(name) for name in _Attested.model_fields if name in record.written}
        )
    except ValidationError as refused:
        name = refused.errors(include_url=False, include_input=False)[0]["loc"][0]
        return f"its part `{name}` is not written as records have it"
    engine = attested.engine
    if (engine.ratingengine, engine.durable_rules) not in _EARLIER:
        return f"ratingengine {engine.ratingengine} with durable-rules {engine.durable_rules} is not known here"
    return ""
