"""Positions: where all the live facts on a claim together leave it.

The policy named ``significant-fact-decides``: a claim stands at its worst if any fact that significantly affected
people says so; else where all its facts agree; else at partly, marked as conflicting. No facts: unknown. A fact that is
superseded, or withdrawn by a correction, is not live.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from ratingengine.characteristics import Claim, PositionWord
from ratingengine.evidence import Evidence, Fact, position_of
from ratingengine.framework import Framework


@dataclass(frozen=True, slots=True)
class Position:
    """Where a claim stands and by which facts, in order of id; ``stands`` is ``None`` where nothing is known.

    ``significant`` says that one of the facts speaks against the service with significant impact on people.
    """

    claim: str
    stands: PositionWord | None
    facts: tuple[str, ...] = ()
    conflicting: bool = False
    significant: bool = False


class Unused(NamedTuple):
    """A fact that bears on no verdict, and why."""

    fact: str
    reason: str


def take_positions(evidence: Evidence, framework: Framework) -> tuple[Position, ...]:
    """The position of every claim that applies to the service, in the order of the framework."""
    live: dict[str, list[Fact]] = {}
    for fact in live_facts(evidence):
        if fact.claim:
            live.setdefault(fact.claim, []).append(fact)
    return tuple(
        settle(claim, live[claim.id], evidence, framework) if claim.id in live else _unknown(claim.id)
        for claim in framework.claims_for(evidence.service.type)
    )


def live_facts(evidence: Evidence) -> tuple[Fact, ...]:
    """The facts that count: not withdrawn by a correction, and not superseded by a fact that counts."""
    gone = {*_withdrawn(evidence), *superseded(evidence)}
    return tuple(fact for fact in evidence.facts if fact.id not in gone)


@lru_cache(maxsize=4096)
def _unknown(claim: str) -> Position:
    return Position(claim, None)


def settle(claim: Claim, live: Sequence[Fact], evidence: Evidence, framework: Framework) -> Position:
    """Where some live facts on a claim together leave it."""
    if not live:
        return _unknown(claim.id)
    facts = [(fact, position_of(fact, evidence, framework)) for fact in live]
    ids = tuple(sorted(fact.id for fact, _ in facts))
    words = {word for _, word in facts}
    significant = any(fact.impact == "significant" for fact, _ in facts)
    decided = any(fact.impact == "significant" and word == claim.worst for fact, word in facts)
    conflicting = len(words) > 1
    if decided:
        return Position(claim.id, claim.worst, ids, conflicting, significant)
    return Position(claim.id, "partly" if conflicting else words.pop(), ids, conflicting, significant)


def imagine(
    positions: Iterable[Position], framework: Framework, side: Literal["best", "worst"]
) -> tuple[Position, ...]:
    """The same positions with every unknown one at its best, or at its worst without significant impact."""
    return tuple(
        one if one.stands is not None else Position(one.claim, getattr(framework.claim(one.claim), side))
        for one in positions
    )


def unused_facts(evidence: Evidence, framework: Framework) -> tuple[Unused, ...]:
    """The facts that bear on no verdict, in order of id, each with the reason."""
    gone = {fact: f"the correction {one} withdraws it" for fact, one in _withdrawn(evidence).items()}
    gone = {fact: f"{later} supersedes it" for fact, later in superseded(evidence).items()} | gone
    reasons = ((fact.id, _reason(fact, gone, evidence, framework)) for fact in evidence.facts)
    return tuple(sorted(Unused(fact, reason) for fact, reason in reasons if reason))


def _reason(fact: Fact, gone: Mapping[str, str], evidence: Evidence, framework: Framework) -> str:
    if fact.claim is None:
        return f"it names {fact.prompt or fact.kloe} but bears on no claim"
    if fact.id in gone:
        return gone[fact.id]
    if not framework.applies(framework.claim(fact.claim), evidence.service.type):
        title = dict(framework.service_types)[evidence.service.type]
        return f"{fact.claim} does not apply to this service type ({title})"
    return ""


def superseded(evidence: Evidence) -> Mapping[str, str]:
    """The facts whose place another takes that is not withdrawn, each with that one; of several, the last by id."""
    withdrawn = _withdrawn(evidence)
    later = [(one.supersedes, one.id) for one in evidence.facts if one.supersedes and one.id not in withdrawn]
    return dict(sorted(later))


def _withdrawn(evidence: Evidence) -> Mapping[str, str]:
    return {one.withdraws: one.id for one in evidence.corrections if one.withdraws}
