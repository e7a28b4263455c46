"""Evidence, frameworks and rules in a line each, for tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import count
from typing import Any

from ratingengine import Evidence, Framework, frameworks, load_framework, parse_evidence
from ratingengine.characteristics import Characteristic, Claim, Condition, Conditions
from ratingengine.framework import Domain, Kloe, Level, Scale
from ratingengine.principles import Principle

HEALTHCARE = "healthcare-2016"
FACT = {"says": "It was seen."}


@lru_cache
def healthcare() -> Framework:
    """The shipped healthcare framework, read once."""
    return load_framework(HEALTHCARE)


@lru_cache
def shipped() -> tuple[Framework, ...]:
    """Every framework that comes with the library, read once."""
    return tuple(healthcare() if name == HEALTHCARE else load_framework(name) for name in frameworks())


def fact(claim: str, holds: str = "yes", *, id: str | None = None, **more: Any) -> dict[str, Any]:  # noqa: A002
    """A fact on a claim."""
    return FACT | {"id": id or f"{claim}.{holds}", "claim": claim, "holds": holds} | more


def framework_named(name: str) -> Framework:
    """The shipped framework of this id."""
    return next(one for one in shipped() if one.id == name)


def content(
    facts: Iterable[Mapping[str, Any]] = (), service_type: str = "acute_hospital", **more: Any
) -> dict[str, Any]:
    """What an evidence file says, with these facts."""
    return {
        "assessment": "test",
        "framework": HEALTHCARE,
        "service": {"organisation": "A service", "type": service_type},
        "assessed_on": "2026-01-01",
        "facts": list(facts),
    } | more


def evidence(facts: Iterable[Mapping[str, Any]] = (), service_type: str = "acute_hospital", **more: Any) -> Evidence:
    """Evidence with these facts, under the healthcare framework unless another is named."""
    whole = content(facts, service_type, **more)
    return parse_evidence(whole, framework_named(whole["framework"]))


def judged(**levels: str) -> list[dict[str, Any]]:
    """Levels given by people, by KLOE or domain."""
    return [given(of, level, id=f"j-{of}") for of, level in levels.items()]


def given(of: str, level: str, *, id: str = "j1") -> dict[str, Any]:  # noqa: A002
    """A level given by people to a KLOE or domain."""
    return {
        "id": id,
        "of": of,
        "level": level,
        "because": "So they judged.",
        "made_by": "inspector",
        "made_on": "2025-12-01",
    }


def small_framework(
    rules: Sequence[tuple[str, Conditions]], claims: Iterable[str], principles: Sequence[Principle] = ()
) -> Framework:
    """A framework of one KLOE, K1, with these characteristics, each given with its level, over these claims."""
    scale = healthcare().scale
    numbers = count(1)
    return Framework(
        id="small",
        title="Small",
        edition="test",
        publisher="test",
        scale=Scale(
            levels=tuple(Level(**one.model_dump()) for one in scale.levels), favourable_from=scale.favourable_from
        ),
        service_types=(("any", "Any"),),
        events=(),
        domains=(Domain(id="d1", title="Domain"),),
        kloes=(Kloe(id="K1", domain="d1", title="KLOE", prompts=()),),
        statements=(),
        claims=tuple(Claim(id=one, kloe="K1", says="It is so.", prompts=("K1.1",)) for one in claims),
        characteristics=tuple(
            Characteristic(f"rule-{next(numbers)}", "K1", level, "It is so.", (), when) for level, when in rules
        ),
        principles=tuple(principles) or healthcare().principles,
        limits=(),
        position_policy="significant-fact-decides",
        digest="",
    )


def conditions(*every: tuple[str, str], any_of: Sequence[Sequence[tuple[str, str]]] = ()) -> Conditions:
    """Conditions in which each of ``every`` must hold, and all of at least one of ``any_of``."""
    alternatives = tuple(tuple(Condition(*one) for one in way) for way in any_of)
    return Conditions(tuple(Condition(*one) for one in every), alternatives)
