"""The content of a framework as canonical JSON, which its digest is taken of, and the framework of such content.

`rulebook` checks the files that a framework is written in; what came another way, as in a record, is only whole if it
has no loose ends.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

import rfc8785
from pydantic import TypeAdapter

from ratingengine.characteristics import HALVES
from ratingengine.errors import quote
from ratingengine.framework import Framework
from ratingengine.principles import LINKED, STAGES, fields

_OVERALL = "overall"


@lru_cache
def _form() -> TypeAdapter[Framework]:
    """How a framework is written as JSON, and read back."""
    return TypeAdapter(Framework)


def rules_of(framework: Framework) -> dict[str, Any]:
    """All that a framework contains, as plain data."""
    bare = replace(framework, digest="", files=())
    return _form().dump_python(bare, mode="json", by_alias=True, exclude_defaults=True)  # type: ignore[no-any-return]


def content_of(framework: Framework) -> bytes:
    """All that a framework contains as canonical JSON (RFC 8785), of which its digest is the SHA-256."""
    return rfc8785.dumps(rules_of(framework))


def read_content(content: bytes) -> Framework:
    """The framework that ``content_of`` gave as canonical JSON; raises ``ValueError`` for anything else."""
    return replace(_form().validate_json(content, strict=True), digest=hashlib.sha256(content).hexdigest())


def loose_ends(framework: Framework) -> Iterator[str]:
    """Whatever in a framework is named twice or not at all; a framework that was read from its files has none."""
    named = {
        "level": list(framework.levels),
        "service type": [name for name, _ in framework.service_types],
        "event": [name for name, _ in framework.events],
        "domain": [one.id for one in framework.domains],
        "KLOE": [one.id for one in framework.kloes],
        "claim": [one.id for one in framework.claims],
        "characteristic": [one.id for one in framework.characteristics],
        "principle": [*(one.id for one in framework.principles), *(one.id for one in framework.limits)],
    }
    for kind, names in named.items():
        yield from (f"the {kind} {quote(one)} is there twice" for one, number in Counter(names).items() if number > 1)
    known = {kind: frozenset(names) for kind, names in named.items()}
    for kind, name in dict.fromkeys(_references(framework)):
        if name not in known[kind]:
            yield f"it has no {kind} {quote(name)}"
    for stage in STAGES:
        tested = {test.field for one in framework.principles_of(stage) for way in one.ways for test in way}
        unknown = tested - set(fields(stage, framework.levels))
        yield from (f"the stage {stage} does not count {quote(one)}" for one in sorted(unknown))
        if stage != "judgement" and () not in [way for one in framework.principles_of(stage) for way in one.ways]:
            yield f"the principles of the stage {stage} do not cover every case"
    for rule in framework.characteristics:
        if not all(rule.when.ways) or not all(one.half in HALVES for one in rule.when):
            yield f"the characteristic {quote(rule.id)} has no conditions, or unknown ones"


def _references(framework: Framework) -> Iterator[tuple[str, str]]:
    """What parts of a framework name, each with its kind."""
    yield "level", framework.scale.favourable_from
    for limited in (*framework.kloes, *framework.claims, *framework.characteristics, *framework.limits):
        yield from (("service type", one) for one in (*limited.applies_to, *limited.does_not_apply_to))
    yield from (("domain", one.domain) for one in framework.kloes)
    yield from (("KLOE", one.kloe) for one in framework.claims)
    for rule in framework.characteristics:
        yield "KLOE", rule.kloe
        yield "level", rule.level
        yield from (("claim", one.claim) for one in rule.when)
    yield from (("level", one.gives) for one in framework.principles)
    for limit in framework.limits:
        yield "level", limit.no_better_than
        yield "event", limit.event
        yield from [("domain", limit.at)] * (limit.at not in (LINKED, _OVERALL))
