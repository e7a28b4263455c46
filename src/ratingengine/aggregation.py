"""Aggregation: judgements become a domain's rating, domain ratings the overall one; then limits, then departures.

Inputs weigh the same, and what is not rated is left out. A domain's tally carries the judgements' counts and the
findings pooled from below them, so that a framework's principles can use either. Every input is given exactly once: a
missing or surplus one is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from ratingengine.errors import EngineError
from ratingengine.evidence import OVERALL, Evidence
from ratingengine.framework import Domain, Framework
from ratingengine.inference import Finding, Weight, count_findings, count_inputs, engine_of
from ratingengine.judgement import (
    Ground,
    GroundKind,
    Limited,
    Verdict,
    Weighed,
    depart,
    is_counted,
    join,
    stand_given,
    tests_behind,
    with_settled,
)
from ratingengine.principles import LINKED, Limit, Principle, Stage, counted


def rate_domain(domain: Domain, weighed: Sequence[Weighed], evidence: Evidence, framework: Framework) -> Verdict:
    """The rating of a domain from the judgements on all its KLOEs.

    Raises ``EngineError`` where they are not exactly the KLOEs of the domain.
    """
    _require_all([one.verdict.of for one in weighed], [kloe.id for kloe in framework.kloes_of(domain.id)])
    inputs = [one.verdict for one in weighed]
    # A judgement that people made stands in the place of the findings below it, so those are not pooled.
    own = [one for one in weighed if one.verdict.state != "not_applicable"]
    pooled = [one for one in own if one.verdict.given is None and one.verdict.departure is None]
    return _aggregate(domain.id, "domain", inputs, pooled, evidence, framework)


def rate_overall(ratings: Sequence[Verdict], evidence: Evidence, framework: Framework) -> Verdict:
    """The overall rating from the ratings of all domains.

    Raises ``EngineError`` where they are not exactly the domains of the framework.
    """
    _require_all([one.of for one in ratings], [domain.id for domain in framework.domains])
    return _aggregate(OVERALL, "overall", ratings, (), evidence, framework)


def _require_all(given: Sequence[str], expected: Sequence[str]) -> None:
    if sorted(given) != sorted(expected):
        message = f"a rating needs each of {', '.join(expected)} once, and was given {', '.join(given) or 'nothing'}"
        raise EngineError(message)


def _aggregate(
    of: str,
    stage: Stage,
    inputs: Sequence[Verdict],
    pooled: Sequence[Weighed],
    evidence: Evidence,
    framework: Framework,
) -> Verdict:
    aggregate = _Aggregate(stage, inputs, pooled, evidence, framework)
    verdict = aggregate.verdict(of)
    verdict = stand_given(with_settled(verdict), evidence)
    verdict = _limit(verdict, list(_limits_on(verdict, evidence, framework)), framework)
    return depart(verdict, evidence, framework)


class _Aggregate:
    """The inputs of one rating, and what their principles make of them or of what they could become."""

    def __init__(
        self,
        stage: Stage,
        inputs: Sequence[Verdict],
        pooled: Sequence[Weighed],
        evidence: Evidence,
        framework: Framework,
    ) -> None:
        self._stage, self._inputs, self._pooled, self._framework = stage, inputs, pooled, framework
        self._kind: GroundKind = "judgement" if stage == "domain" else "rating"
        engine, service_type = engine_of(framework), evidence.service.type
        kloes = tuple(one.verdict.of for one in pooled)
        self._possible = engine.possible(kloes, service_type)

    def verdict(self, of: str) -> Verdict:
        if not self._inputs:
            scale = self._framework.levels
            return Verdict(of, self._stage, "not_described", could_be=(scale[0], scale[-1]))
        if all(one.state == "not_applicable" for one in self._inputs):
            return Verdict(of, self._stage, "not_applicable")
        could_be = join([*self._ends("worst"), *self._ends("best")], self._framework)
        levels = [one.level for one in self._inputs if one.level]
        if not levels:
            return Verdict(of, self._stage, "insufficient_evidence", could_be=could_be)
        findings = [finding for one in self._pooled for finding in one.findings]
        tally = self._tally(levels, self._pool(findings))
        held = engine_of(self._framework).decide(self._stage, tally)
        grounds = self._grounds(held[0], tally, findings)
        because = (Ground("principle", held[0].id), *grounds)
        return Verdict(
            of,
            self._stage,
            "rated",
            level=held[0].gives,
            because=because,
            computed=held[0].gives,
            computed_because=because,
            one_of_several=any(
                self._without(spare, levels, findings) == held[0].gives for spare in self._one_of_each(grounds)
            ),
            principles=tuple(one.id for one in held),
            tally=tuple(tally.items()),
            could_be=could_be,
        )

    def _pool(self, findings: Sequence[Finding | Weight]) -> dict[str, int]:
        """The fields that speak of findings; a stage above domains has none."""
        if self._stage != "domain":
            return {}
        scale = self._framework.levels
        tally = count_findings(findings, self._possible, scale)
        kloes = {(one.level, one.kloe) for one in findings}
        return tally | {f"kloes.{level}": sum(one == level for one, _ in kloes) for level in scale}

    def _tally(self, levels: Sequence[str], pool: Mapping[str, int]) -> dict[str, int]:
        return {"rated": len(levels), **pool, **count_inputs(f"{self._kind}s", levels, self._framework.levels)}

    def _level(self, levels: Sequence[str], pool: Mapping[str, int]) -> str | None:
        if not levels:
            return None
        return engine_of(self._framework).decide(self._stage, self._tally(levels, pool))[0].gives

    def _grounds(self, principle: Principle, tally: dict[str, int], findings: Sequence[Finding]) -> list[Ground]:
        tests = tests_behind(principle, tally)
        scale = self._framework.levels
        grounds = [
            Ground(self._kind, one.of)
            for test in tests
            for one in self._inputs
            if counted(test.field, scale).what == f"{self._kind}s" and one.level in counted(test.field, scale).levels
        ]
        grounds += [
            Ground("finding", one.characteristic) for test in tests for one in findings if is_counted(test, one, scale)
        ]
        every = [Ground(self._kind, one.of) for one in self._inputs if one.level]
        return list(dict.fromkeys(grounds)) or every

    def _one_of_each(self, grounds: Sequence[Ground]) -> list[Ground]:
        """One ground of each sort that a tally tells apart."""
        levels = {one.of: one.level for one in self._inputs}
        findings = {
            found.characteristic: (found.kloe, found.level, found.significant)
            for one in self._pooled
            for found in one.findings
        }
        return list(
            {(ground.kind, levels.get(ground.id), findings.get(ground.id)): ground for ground in grounds}.values()
        )

    def _without(self, ground: Ground, levels: Sequence[str], findings: Sequence[Finding]) -> str | None:
        if ground.kind == "finding":
            return self._level(levels, self._pool([one for one in findings if one.characteristic != ground.id]))
        others = [one.level for one in self._inputs if one.level and one.of != ground.id]
        return self._level(others, self._pool(findings))

    def _ends(self, side: Literal["worst", "best"]) -> Iterator[str | None]:
        """What the rating would be at this end, for each number of inputs that may still come to be rated.

        The number matters because thresholds depend on it; which of them it is does not, once the furthest come first.
        """
        end = 0 if side == "worst" else 1
        rated = [one.could_be[end] for one in self._inputs if one.level and one.could_be]
        open_ones = [one.could_be[end] for one in self._inputs if not one.level and one.could_be]
        open_ones.sort(key=self._framework.rank, reverse=side == "best")
        pool = self._pool([finding for one in self._pooled for finding in getattr(one, side)])
        return (self._level([*rated, *open_ones[:more]], pool) for more in range(len(open_ones) + 1))


def _limits_on(verdict: Verdict, evidence: Evidence, framework: Framework) -> Iterator[tuple[Limit, str]]:
    for limit in framework.limits:
        for event in sorted(evidence.events, key=lambda one: one.id):
            concerned = event.linked_to if limit.at == LINKED else limit.at
            if event.event == limit.event and concerned == verdict.of and limit.is_for(evidence.service.type):
                yield limit, event.id


def _limit(verdict: Verdict, limits: Sequence[tuple[Limit, str]], framework: Framework) -> Verdict:
    if not limits:
        return verdict
    cap = min(framework.rank(limit.no_better_than) for limit, _ in limits)

    def capped(level: str) -> str:
        return framework.levels[min(cap, framework.rank(level))]

    could_be = (capped(verdict.could_be[0]), capped(verdict.could_be[1])) if verdict.could_be else None
    bearing = tuple(
        Limited(
            limit.id,
            event,
            verdict.level is not None and framework.rank(limit.no_better_than) < framework.rank(verdict.level),
        )
        for limit, event in limits
    )
    level = capped(verdict.level) if verdict.level else None
    because, one_of_several = verdict.because, verdict.one_of_several
    if level != verdict.level:
        decisive = [
            one for one, (limit, _) in zip(bearing, limits, strict=True) if framework.rank(limit.no_better_than) == cap
        ]
        because = tuple(
            ground for one in decisive for ground in (Ground("limit", one.limit), Ground("event", one.event))
        )
        one_of_several = len(decisive) > 1
    return with_settled(
        replace(verdict, level=level, could_be=could_be, limits=bearing, because=because, one_of_several=one_of_several)
    )
