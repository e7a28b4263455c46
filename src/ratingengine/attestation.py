"""Attestation: what a record says that no rating again bears out, and the form that it has.

Where this very version wrote a record, rating again comes to all of it, and nothing in it is only attested.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, StringConstraints, ValidationError

from ratingengine._model import Name, Strict, Text
from ratingengine.record import Record

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


class _Attested(BaseModel):
    engine: _Engine
    framework: _Rules
    explanation: _Explanation
    unused: list[_Unused]
    warnings: list[str]
    supersedes: _Earlier | None = None


def strange_part(record: Record) -> str | None:
    """The first part that is only attested and says other things than it is there for; nothing where none does."""
    try:
        _Attested.model_validate({name: record.part(name) for name in _Attested.model_fields if name in record.written})
    except ValidationError as refused:
        return str(refused.errors(include_url=False, include_input=False)[0]["loc"][0])
    return None
