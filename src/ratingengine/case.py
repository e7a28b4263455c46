"""The case of a scenario: what its steps have said so far, and what came of it.

What a step asks about is worked out when it asks, and no more than that: a KLOE is judged alone, and a domain rated
alone, by the very functions that `rate` does it with.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from ratingengine.aggregation import rate_domain
from ratingengine.assessment import Assessment, rate
from ratingengine.characteristics import Characteristic, Claim
from ratingengine.errors import EvidenceError, one_of, quote, suggest
from ratingengine.evidence import OVERALL, Evidence, Fact
from ratingengine.framework import Framework, Kloe
from ratingengine.inference import Finding, engine_of
from ratingengine.intake import parse_evidence
from ratingengine.judgement import Verdict, Weighed, judge
from ratingengine.positions import Position, live_facts, settle
from ratingengine.rulebook import load_framework

_LISTS = ("facts", "judgements", "carried_forward", "events", "departures")


class UnmetError(AssertionError):
    """What a step expects is not so; its words say what is, and why, which is worked out when they are asked for."""

    code = "RE801"

    def __init__(self, message: str, why: Callable[[], str] = str) -> None:
        super().__init__(message)
        self._why = why

    def __str__(self) -> str:
        """The words, whole."""
        return super().__str__() + self._why()


class StepError(AssertionError):
    """A step that cannot be carried out as it is written, told with the code of the problem."""

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.code = code


framework_named = lru_cache(maxsize=8)(load_framework)


@lru_cache(maxsize=512)
def _claims_on(kloe: str, service_type: str, framework: Framework) -> tuple[Claim, ...]:
    return tuple(one for one in framework.claims_of(kloe) if framework.applies(one, service_type))


@dataclass
class Case:
    """What a scenario has said so far, and what came of it; ``find`` gives the framework of a name."""

    framework: Framework | None = None
    service_type: str = ""
    assessed_on: str = "2026-01-01"
    lists: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {name: [] for name in _LISTS})
    evidence: Evidence | None = None
    refusal: EvidenceError | None = None
    find: Callable[[str], Framework] = framework_named
    _rated: Assessment | None = None
    _positions: dict[str, dict[str, Position]] = field(default_factory=dict)

    def assess(self, *, backwards: bool = False) -> None:
        """Read what was said as evidence; what it comes to is worked out when a step asks for it."""
        if self.framework is None:
            message = "there is no framework to assess by; write `Given the framework ...` first"
            raise StepError(message, "RE808")
        self._rated, self._positions, self.evidence, self.refusal = None, {}, None, None
        try:
            self.evidence = parse_evidence(self._content(backwards=backwards), self.framework)
        except EvidenceError as refusal:
            self.refusal = refusal

    def _content(self, *, backwards: bool) -> dict[str, Any]:
        lists = {name: one[::-1] if backwards else one for name, one in self.lists.items() if one or name == "facts"}
        head = {
            "assessment": "scenario",
            "framework": self.rules.id,
            "service": {"organisation": "A service", "type": self.service_type},
            "assessed_on": self.assessed_on,
        }
        return head | lists

    @property
    def rules(self) -> Framework:
        """The framework, once it was given."""
        assert self.framework is not None  # noqa: S101 - INVARIANT: nothing is assessed without one
        return self.framework

    @property
    def accepted(self) -> Evidence:
        """The evidence, once the service has been assessed without problems."""
        if self.refusal is not None:
            problems = "; ".join(one.sentence for one in self.refusal.problems)
            message = f"the evidence was refused: {problems}"
            raise StepError(message, "RE809")
        if self.evidence is None:
            message = "nothing was assessed yet; write `When the service is assessed` first"
            raise StepError(message, "RE808")
        return self.evidence

    @property
    def assessment(self) -> Assessment:
        """The whole assessment, once the service has been assessed without problems."""
        if self._rated is None:
            self._rated = rate(self.accepted, self.rules)
        return self._rated

    def position(self, claim: str) -> Position | None:
        """Where a claim stands; ``None`` where it does not apply to this service, or there is no such claim."""
        try:
            return self.positions(self.rules.claim(claim).kloe).get(claim)
        except KeyError:
            return None

    def positions(self, kloe: str) -> dict[str, Position]:
        """Where the claims of a KLOE stand that apply to this service, as the assessment has them."""
        if kloe not in self._positions:
            facts: dict[str | None, list[Fact]] = {}
            for fact in live_facts(self.accepted):
                facts.setdefault(fact.claim, []).append(fact)
            own = _claims_on(kloe, self.service_type, self.rules)
            settled = (settle(claim, facts.get(claim.id, []), self.accepted, self.rules) for claim in own)
            self._positions[kloe] = {one.claim: one for one in settled}
        return self._positions[kloe]

    def findings(self, kloe: str) -> tuple[Finding, ...]:
        """The findings on a KLOE, as the assessment has them."""
        if not self.rules.kloe(kloe).is_for(self.service_type):
            return ()
        positions = self.positions(kloe).values()
        return engine_of(self.rules).infer(kloe, positions, self.service_type)

    def verdict(self, of: str) -> Verdict:
        """The verdict on a KLOE, a domain or overall."""
        self.accepted  # noqa: B018 - a scenario that was refused is told so first
        kloes = {one.id: one for one in self.rules.kloes}
        domains = {one.id: one for one in self.rules.domains}
        if of in kloes:
            return self._judge(kloes[of]).verdict
        if of in domains:
            weighed = [self._judge(kloe) for kloe in self.rules.kloes_of(of)]
            return rate_domain(domains[of], weighed, self.accepted, self.rules)
        if of == OVERALL:
            return self.assessment.overall
        known = [OVERALL, *domains, *kloes]
        message = f"there is no verdict on {quote(of)}; {suggest(of, known, one_of(known))}"
        raise StepError(message, "RE807")

    def _judge(self, kloe: Kloe) -> Weighed:
        return judge(kloe, tuple(self.positions(kloe.id).values()), self.accepted, self.rules)

    def finding(self, rule: Characteristic) -> Finding | None:
        """The finding by a characteristic, where it is met."""
        return next((one for one in self.findings(rule.kloe) if one.characteristic == rule.id), None)

    def rule(self, name: str) -> Characteristic:
        """The characteristic of a name."""
        self.accepted  # noqa: B018 - a scenario that was refused is told so first
        try:
            return self.rules.characteristic(name)
        except KeyError:
            known = [one.id for one in self.rules.characteristics]
            advice = suggest(name, known, "`ratingengine show` lists those of a KLOE")
            message = f"unknown characteristic {quote(name)}; {advice}"
            raise StepError(message, "RE807") from None

    def applies(self, rule: Characteristic) -> bool:
        """Whether a characteristic, and its KLOE, are meant for this type of service."""
        return self.rules.applies(rule, self.service_type)

    def level(self, level: str) -> str:
        """The same level, where the framework has it."""
        known = self.rules.levels
        if level not in known:
            message = f"unknown level {quote(level)}; {suggest(level, known, one_of(known))}"
            raise StepError(message, "RE807")
        return level
