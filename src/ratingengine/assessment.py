"""An assessment: framework and evidence in, every verdict with its grounds out. The method from beginning to end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ratingengine import alternatives, explanation, sensitivity
from ratingengine.aggregation import rate_domain, rate_overall
from ratingengine.alternatives import WhyNot
from ratingengine.errors import RatingEngineError, one_of, quote, suggest
from ratingengine.evidence import Evidence, Fact
from ratingengine.explanation import Reason
from ratingengine.framework import Framework
from ratingengine.inference import Finding
from ratingengine.judgement import Verdict, judge, why_not_departed
from ratingengine.positions import Position, Unused, take_positions, unused_facts
from ratingengine.record import Record, make_record
from ratingengine.sensitivity import Sensitivity


@dataclass(frozen=True, eq=False)
class Assessment:
    """What the evidence on one service comes to under one framework.

    ``judgements`` holds a verdict for every KLOE and ``ratings`` one for every domain, in the framework's order.
    """

    framework: Framework
    evidence: Evidence
    positions: tuple[Position, ...]
    findings: tuple[Finding, ...]
    judgements: tuple[Verdict, ...]
    ratings: tuple[Verdict, ...]
    overall: Verdict
    unused: tuple[Unused, ...]
    warnings: tuple[str, ...]

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Every verdict: overall, the domains, the KLOEs."""
        return (self.overall, *self.ratings, *self.judgements)

    def verdict(self, of: str) -> Verdict:
        """The verdict on a KLOE, a domain or ``overall``; raises ``RatingEngineError`` where there is no such thing."""
        for one in self.verdicts:
            if one.of == of:
                return one
        known = [one.of for one in self.verdicts]
        message = f"there is no verdict on {quote(of)}; {suggest(of, known, one_of(known))}"
        raise RatingEngineError(message)

    def position(self, claim: str) -> Position:
        """Where a claim stands; ``KeyError`` for one that the framework does not have, or that does not apply."""
        return self._positions[claim]

    def finding(self, characteristic: str) -> Finding:
        """The finding of a characteristic; ``KeyError`` where it is not met."""
        return self._findings[characteristic]

    def fact(self, fact: str) -> Fact:
        """The fact of this id; ``KeyError`` where there is none."""
        return self._facts[fact]

    def positions_on(self, kloe: str) -> Sequence[Position]:
        """Where the claims of a KLOE stand, in order; none where it does not apply."""
        return self._positions_on.get(kloe, ())

    def findings_on(self, kloe: str) -> Sequence[Finding]:
        """The findings on a KLOE, in the order of its file."""
        return self._findings_on.get(kloe, ())

    @cached_property
    def claims_used(self) -> frozenset[str]:
        """The claims that findings rest on."""
        return frozenset(claim for one in self.findings for claim in one.claims)

    @cached_property
    def _positions_on(self) -> dict[str, list[Position]]:
        found: dict[str, list[Position]] = {}
        for one in self.positions:
            found.setdefault(self.framework.claim(one.claim).kloe, []).append(one)
        return found

    @cached_property
    def _findings_on(self) -> dict[str, list[Finding]]:
        found: dict[str, list[Finding]] = {}
        for one in self.findings:
            found.setdefault(one.kloe, []).append(one)
        return found

    @cached_property
    def _facts(self) -> dict[str, Fact]:
        return {one.id: one for one in self.evidence.facts}

    @cached_property
    def _positions(self) -> dict[str, Position]:
        return {one.claim: one for one in self.positions}

    @cached_property
    def _findings(self) -> dict[str, Finding]:
        return {one.characteristic: one for one in self.findings}

    def why(self, of: str) -> Reason:
        """Why a verdict is what it is: the tree of its grounds, down to facts with sources or to a named absence."""
        return explanation.why(self, self.verdict(of))

    def why_not(self, of: str, level: str) -> WhyNot:
        """Why a verdict is not another level: what would support that one, and what is missing or speaks against it."""
        if level not in self.framework.levels:
            known = self.framework.levels
            message = f"unknown level {quote(level)}; {suggest(level, known, one_of(known))}"
            raise RatingEngineError(message)
        return alternatives.why_not(self, self.verdict(of), level)

    def sensitivity(self, of: str) -> Sensitivity:
        """What holds a verdict where it is, and what would move it."""
        return sensitivity.sensitivity_of(self, self.verdict(of))

    def record(self) -> Record:
        """The decision record: everything this came from and everything that came of it, sealed with a digest."""
        return make_record(self)


def rate(evidence: Evidence, framework: Framework) -> Assessment:
    """Rate a service: facts to positions, findings, judgements, domain ratings and the overall rating.

    The result depends on the two arguments alone, not on the order of facts or rules, the clock or earlier calls.
    Raises ``RatingEngineError`` where the evidence was read for another framework.
    """
    if evidence.framework != framework.id:
        message = f"the evidence is for the framework {quote(evidence.framework)}, not {quote(framework.id)}"
        raise RatingEngineError(message)
    positions = take_positions(evidence, framework)
    on: dict[str, list[Position]] = {}
    for one in positions:
        on.setdefault(framework.claim(one.claim).kloe, []).append(one)
    weighed = {kloe.id: judge(kloe, on.get(kloe.id, []), evidence, framework) for kloe in framework.kloes}
    ratings = tuple(
        rate_domain(domain, [weighed[kloe.id] for kloe in framework.kloes_of(domain.id)], evidence, framework)
        for domain in framework.domains
    )
    overall = rate_overall(ratings, evidence, framework)
    judgements = tuple(one.verdict for one in weighed.values())
    return Assessment(
        framework=framework,
        evidence=evidence,
        positions=positions,
        findings=tuple(finding for one in weighed.values() for finding in one.findings),
        judgements=judgements,
        ratings=ratings,
        overall=overall,
        unused=unused_facts(evidence, framework),
        warnings=tuple(_warnings(evidence, framework, (overall, *ratings, *judgements))),
    )


def _warnings(evidence: Evidence, framework: Framework, verdicts: tuple[Verdict, ...]) -> list[str]:
    by_name, labels = {one.of: one for one in verdicts}, {level.id: level.label for level in framework.scale.levels}
    found = [
        f"{one.of}: {one.given} gives {labels.get(one.given_level or '', 'no level')}, "
        f"but the evidence comes to {labels[one.computed or '']}"
        for one in verdicts
        if one.disagrees and one.departure is None
    ]
    for departure in evidence.departures:
        verdict = by_name[departure.of]
        if verdict.departure is None:
            why = why_not_departed(departure, verdict, framework)
            found.append(f"{departure.of}: the departure {departure.id} is not applied: {why}")
    found += [
        f"{one.of}: {one.id} is not used, as {one.of} does not apply to this type of service"
        for one in evidence.levels_given
        if by_name[one.of].given is None
    ]
    limiting = {limited.event for verdict in verdicts for limited in verdict.limits}
    found += [f"the event {event.id} brings no limit" for event in evidence.events if event.id not in limiting]
    return sorted(found)
