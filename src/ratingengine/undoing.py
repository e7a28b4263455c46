"""Undoing: what an assessment would come to with some of the changes undone, and which of them to undo.

A cause is named only where this was tried: with the change undone, and everything else left as it is, the effect is
gone. The method of `assessment` is followed step by step, so that what a change cannot reach is not rated again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, Protocol

from ratingengine.aggregation import rate_domain, rate_overall
from ratingengine.assessment import Assessment
from ratingengine.evidence import OVERALL, Evidence, Fact
from ratingengine.framework import Domain, Framework
from ratingengine.inference import Finding
from ratingengine.judgement import Verdict, Weighed, judge
from ratingengine.positions import Position, take_positions
from ratingengine.principles import LINKED

EffectKind = Literal["overall", "domain", "kloe", "finding", "claim"]


class Effect(NamedTuple):
    """Something that can come out one way or another."""

    kind: EffectKind
    id: str


class Cause(NamedTuple):
    """A change, or all changes below a KLOE or domain, that can be undone by itself.

    In the evidence: a fact or correction, all facts on a claim, a level given or carried forward for something, a
    departure from it, an event, the type of service, the day. In the rules: a rule by its kind and id.
    """

    part: Literal["evidence", "rules"]
    kind: str
    id: str


Undone = frozenset[Cause]


class Trial(Protocol):
    """Changes that can be undone, and what would come out."""

    def candidates(self, effect: Effect) -> Mapping[Cause, Undone]:
        """What could have moved an effect, each with the single changes that it stands for."""

    def outcome(self, effect: Effect, undone: Undone) -> str | None:
        """How the effect comes out with these changes undone; ``None`` where it does not come out at all."""


def undo(trial: Trial, effect: Effect, before: str | None) -> tuple[tuple[Cause, ...], ...]:
    """The sets of causes each of which, undone, brings an effect back to what it was before.

    Single causes where one alone does it; else one set of several, from which none can be left out; nothing where even
    all of them together do not.
    """
    candidates = trial.candidates(effect)

    def brings_back(causes: Iterable[Cause]) -> bool:
        return trial.outcome(effect, stood_for(candidates, causes)) == before

    alone = tuple((cause,) for cause in candidates if brings_back([cause]))
    if alone or not candidates or not brings_back(candidates):
        return alone
    needed: list[Cause] = []
    fewer = list(candidates)
    while needed != fewer:  # once one is left out, another may come to be spare that was not before
        needed = fewer
        for spare in reversed(needed):  # what lies below stays rather than what bears on it from outside
            others = [one for one in fewer if one != spare]
            fewer = others if brings_back(others) else fewer
    return (tuple(needed),)


def stood_for(candidates: Mapping[Cause, Undone], causes: Iterable[Cause]) -> Undone:
    """The single changes that some causes stand for."""
    return frozenset[Cause]().union(*(candidates[cause] for cause in causes))


def outcomes(assessment: Assessment) -> dict[Effect, str]:
    """How everything came out, from overall down to the claims on which something is known."""
    found = {Effect("overall", OVERALL): _of_verdict(assessment.overall)}
    found |= {Effect("domain", one.of): _of_verdict(one) for one in assessment.ratings}
    found |= {Effect("kloe", one.of): _of_verdict(one) for one in assessment.judgements}
    found |= {Effect("finding", one.characteristic): _of_finding(one) for one in assessment.findings}
    return found | {Effect("claim", one.claim): out for one in assessment.positions if (out := _of_position(one))}


def _of_verdict(verdict: Verdict) -> str:
    return verdict.level or verdict.state


def _of_finding(finding: Finding) -> str:
    return f"{finding.level}{', significant' if finding.significant else ''}"


def _of_position(position: Position) -> str | None:
    return f"{position.stands}{', significant' if position.significant else ''}" if position.stands else None


TYPE = Cause("evidence", "service_type", "service")
DAY = Cause("evidence", "assessed_on", "assessment")


class EvidenceTrial:
    """Changes from one evidence to another under the same rules. Make one for a comparison, and let it go with it."""

    def __init__(self, before: Evidence, after: Evidence, framework: Framework) -> None:
        """Find out which changes could make a difference."""
        self._before, self._after, self._framework = before, after, framework
        self._positions: dict[tuple[bool, Undone], dict[str, Position]] = {}
        self._decided: dict[Undone, Evidence] = {}
        self._weighed: dict[tuple[str, Undone], Weighed] = {}
        self._rated: dict[tuple[str, Undone], Verdict] = {}
        self._everywhere = frozenset(self._changed_circumstances())
        self._events = frozenset(_changed((before.events, after.events), "event", "id", ("event", "linked_to")))
        self._decisions = frozenset(self._changed_decisions())
        self._on_claims = {kloe.id: frozenset(self._changed_claims(kloe.id)) for kloe in framework.kloes}
        self._bearing = {kloe.id: self._on_claims[kloe.id] | self._decisions_on(kloe.id) for kloe in framework.kloes}
        self._bearing |= {domain.id: self._bearing_on_domain(domain) for domain in framework.domains}

    def candidates(self, effect: Effect) -> Mapping[Cause, Undone]:
        """What could have moved an effect: what lies one step below it, and what bears on it from outside."""
        kind, of = effect
        found: dict[Cause, Undone] = {}
        if kind == "overall":
            found = self._below("domain", [domain.id for domain in self._framework.domains])
        elif kind == "domain":
            found = self._below("kloe", [kloe.id for kloe in self._framework.kloes_of(of)])
        elif kind == "kloe":
            found = _each(self._on_claims[of])
        elif kind == "finding":
            rule = self._framework.characteristic(of)
            claims = {condition.claim for condition in rule.when}
            found = _each(one for one in self._on_claims[rule.kloe] if one.id in claims)
        else:
            found = _each(self._changed_facts(of))
        if kind not in ("finding", "claim"):
            found |= _each(self._decisions_on(of))
        return found | _each(self._everywhere) | _each(self._events_at(of) if kind in ("overall", "domain") else ())

    def _below(self, kind: str, names: Iterable[str]) -> dict[Cause, Undone]:
        return {Cause("evidence", kind, name): self._bearing[name] for name in names if self._bearing[name]}

    def outcome(self, effect: Effect, undone: Undone) -> str | None:
        """How the effect comes out with these changes undone; ``None`` where it does not come out at all."""
        kind, of = effect
        if kind == "overall":
            return _of_verdict(self._overall(undone))
        if kind == "domain":
            return _of_verdict(self._domain(self._framework.domain(of), undone))
        if kind == "kloe":
            return _of_verdict(self._kloe(of, undone).verdict)
        if kind == "finding":
            found = self._kloe(self._framework.characteristic(of).kloe, undone).findings
            return next((_of_finding(one) for one in found if one.characteristic == of), None)
        return self._claim(of, undone)

    def _changed_circumstances(self) -> Iterator[Cause]:
        if self._before.service.type != self._after.service.type:
            yield TYPE
        if self._before.assessed_on != self._after.assessed_on:
            yield DAY

    def _changed_decisions(self) -> Iterator[Cause]:
        before, after = self._before, self._after
        yield from _changed((before.levels_given, after.levels_given), "given", "of", ("level",))
        departures = (before.departures, after.departures)
        yield from _changed(departures, "departure", "of", ("principle", "from_", "to"))

    def _changed_claims(self, kloe: str) -> Iterator[Cause]:
        """The claims of a KLOE that stand elsewhere by the facts before than by those after, in any circumstances."""
        for claim in self._framework.claims_of(kloe):
            for undone in {frozenset[Cause](), self._everywhere}:
                mine, theirs = (self._stand(side, undone).get(claim.id) for side in (True, False))
                if (mine and _of_position(mine)) != (theirs and _of_position(theirs)):
                    yield Cause("evidence", "claim", claim.id)
                    break

    def _decisions_on(self, of: str) -> Undone:
        return frozenset(one for one in self._decisions if one.id == of)

    def _bearing_on_domain(self, domain: Domain) -> Undone:
        below = (self._bearing[kloe.id] for kloe in self._framework.kloes_of(domain.id))
        return self._decisions_on(domain.id).union(self._events_at(domain.id), *below)

    def _events_at(self, of: str) -> Undone:
        """The events that a limit at a domain, or at overall, could read."""
        places = {(limit.event, limit.at) for limit in self._framework.limits}
        events = [one for side in (self._before, self._after) for one in side.events]
        at = {
            one.id for one in events if places & {(one.event, of), (one.event, LINKED if one.linked_to == of else of)}
        }
        return frozenset(one for one in self._events if one.id in at)

    def _stand(self, as_before: bool, undone: Undone) -> dict[str, Position]:  # noqa: FBT001 - one of two sides
        """Where claims stand by the facts of one side, with the circumstances undone or not."""
        key = as_before, undone & self._everywhere
        if key not in self._positions:
            circumstances = self._circumstances(undone)
            side = self._before if as_before else self._after
            evidence = side.model_copy(update=circumstances)
            self._positions[key] = {one.claim: one for one in take_positions(evidence, self._framework)}
        return self._positions[key]

    def _circumstances(self, undone: Undone) -> dict[str, Any]:
        return {
            "service": (self._before if TYPE in undone else self._after).service,
            "assessed_on": (self._before if DAY in undone else self._after).assessed_on,
        }

    def _decide(self, undone: Undone) -> Evidence:
        """The evidence after, with the circumstances and what people decided as before where that is undone."""
        key = undone & (self._everywhere | self._decisions | self._events)
        if key not in self._decided:
            update = self._circumstances(key)
            for section, kind, name in _DECIDED:
                update[section] = (
                    *(one for one in getattr(self._after, section) if _cause(kind, one, name) not in key),
                    *(one for one in getattr(self._before, section) if _cause(kind, one, name) in key),
                )
            self._decided[key] = self._after.model_copy(update=update)
        return self._decided[key]

    def _kloe(self, name: str, undone: Undone) -> Weighed:
        key = name, undone & (self._bearing[name] | self._everywhere)
        if key not in self._weighed:
            evidence = self._decide(key[1])
            before, after = (self._stand(side, undone) for side in (True, False))
            positions = [
                (before if Cause("evidence", "claim", claim.id) in undone else after)[claim.id]
                for claim in self._framework.claims_of(name)
                if self._framework.applies(claim, evidence.service.type)
            ]
            self._weighed[key] = judge(self._framework.kloe(name), positions, evidence, self._framework)
        return self._weighed[key]

    def _domain(self, domain: Domain, undone: Undone) -> Verdict:
        key = domain.id, undone & (self._bearing[domain.id] | self._everywhere | self._events)
        if key not in self._rated:
            weighed = [self._kloe(kloe.id, undone) for kloe in self._framework.kloes_of(domain.id)]
            self._rated[key] = rate_domain(domain, weighed, self._decide(undone), self._framework)
        return self._rated[key]

    def _overall(self, undone: Undone) -> Verdict:
        ratings = [self._domain(domain, undone) for domain in self._framework.domains]
        return rate_overall(ratings, self._decide(undone), self._framework)

    def _changed_facts(self, claim: str) -> list[Cause]:
        """The facts on a claim that differ; one that a correction adds goes with its correction."""
        before, after = self._facts_on(claim)
        concerned = {one.id for one in (*before, *after)}
        every = (self._before.corrections, self._after.corrections)
        corrections = [[one for one in side if {one.withdraws, one.adds} & concerned] for side in every]
        differ = _different((corrections[0], corrections[1]))
        added = {one.adds for side in corrections for one in side if one.id in differ}
        alone = [name for name in _different((before, after)) if name not in added]
        return [
            *(Cause("evidence", "correction", name) for name in differ),
            *(Cause("evidence", "fact", name) for name in alone),
        ]

    def _facts_on(self, claim: str) -> tuple[list[Fact], list[Fact]]:
        before, after = ([one for one in side.facts if one.claim == claim] for side in (self._before, self._after))
        return before, after

    def _claim(self, claim: str, undone: Undone) -> str | None:
        corrections = (self._before.corrections, self._after.corrections)
        added = frozenset(
            Cause("evidence", "fact", one.adds)
            for one in (*corrections[0], *corrections[1])
            if one.adds and Cause("evidence", "correction", one.id) in undone
        )
        update = self._circumstances(undone) | {
            "facts": _swapped(self._facts_on(claim), undone | added, "fact"),
            "corrections": _swapped(corrections, undone, "correction"),
        }
        positions = take_positions(self._after.model_copy(update=update), self._framework)
        return next((_of_position(one) for one in positions if one.claim == claim), None)


_DECIDED = (
    ("judgements", "given", "of"),
    ("carried_forward", "given", "of"),
    ("departures", "departure", "of"),
    ("events", "event", "id"),
)


def _cause(kind: str, one: object, name: str) -> Cause:
    return Cause("evidence", kind, getattr(one, name))


def _each(causes: Iterable[Cause]) -> dict[Cause, Undone]:
    return {one: frozenset((one,)) for one in sorted(causes)}


_Sides = tuple[Sequence[Any], Sequence[Any]]


def _changed(sides: _Sides, kind: str, name: str, fields: tuple[str, ...]) -> Iterator[Cause]:
    """What differs between two lists in fields that a rating depends on."""
    before, after = ({getattr(one, name): [getattr(one, field) for field in fields] for one in side} for side in sides)
    for key in sorted({*before, *after}):
        if before.get(key) != after.get(key):
            yield Cause("evidence", kind, key)


def _different(sides: _Sides) -> list[str]:
    """The ids of what differs at all between two lists."""
    before, after = ({one.id: one for one in side} for side in sides)
    return sorted(name for name in {*before, *after} if before.get(name) != after.get(name))


def _swapped(sides: _Sides, undone: Undone, kind: str) -> tuple[Any, ...]:
    """What there is after, with what is undone as it was before."""
    before, after = sides
    kept = [one for one in after if _cause(kind, one, "id") not in undone]
    return (*kept, *(one for one in before if _cause(kind, one, "id") in undone))
