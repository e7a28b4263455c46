"""Comparison: what differs between two assessments, and which difference moved which verdict.

Four ratings tell evidence from rules: each evidence by each rules. Below that, a cause is named only where undoing it,
and nothing else, was tried and brings the effect back; else several together, from which none can be left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from ratingengine.assessment import Assessment
from ratingengine.changes import Change, evidence_changes, result_changes, rules_changes, same_rules
from ratingengine.errors import EvidenceError
from ratingengine.otherrules import RulesTrial, rate_by
from ratingengine.undoing import Cause, Effect, EffectKind, EvidenceTrial, Trial, outcomes, stood_for, undo

By = Literal["evidence", "rules", "either", "both", "unknown"]
_KINDS: tuple[EffectKind, ...] = ("overall", "domain", "kloe", "finding", "claim")
_WHOLE = (Cause("evidence", "evidence", "all"), Cause("rules", "rules", "all"))


@dataclass(frozen=True, slots=True)
class Move:
    """Something that came out differently, and what would bring it back.

    ``before`` and ``after`` are the level or state of a verdict, the level of a finding, where a claim stands; ``None``
    where it did not come out. Each set of ``causes``, undone by itself, brings it back: mostly single causes, else
    several that do so only together. ``by`` says what must be undone for that: the evidence, the rules, ``either`` of
    them, or ``both``; ``unknown`` where one evidence does not fit the other rules. ``findings``, of a KLOE or
    domain, are those that go back with one of its causes.
    """

    kind: EffectKind
    id: str
    before: str | None
    after: str | None
    by: By
    causes: tuple[tuple[Cause, ...], ...] = ()
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Comparison:
    """What differs from one assessment to another, in the evidence, the rules and what came out, and the moves.

    ``unfit`` says which evidence does not fit the other rules, so that its part in what moved cannot be told.
    """

    before: Assessment
    after: Assessment
    evidence: tuple[Change, ...]
    rules: tuple[Change, ...]
    results: tuple[Change, ...]
    moves: tuple[Move, ...]
    unfit: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs at all."""
        return not (self.evidence or self.rules or self.results)

    def move(self, of: str) -> Move | None:
        """How the verdict on a KLOE, a domain or ``overall``, a finding or a claim moved; ``None`` where it did not."""
        return next((one for one in self.moves if one.id == of), None)


def compare(before: Assessment, after: Assessment) -> Comparison:
    """What differs between two assessments, and what moved what; of the same service or not."""
    legs = _Legs(before, after)
    return Comparison(
        before=before,
        after=after,
        evidence=evidence_changes(before, after),
        rules=rules_changes(before.framework, after.framework),
        results=result_changes(before, after),
        moves=tuple(legs.explain(one) for one in legs.moved),
        unfit=legs.unfit,
    )


class _Legs:
    """The two ways from before to after: by the evidence under the rules after, by the rules on the evidence after."""

    def __init__(self, before: Assessment, after: Assessment) -> None:
        self._before, self._after = before, after
        self._mine, self._theirs = outcomes(before), outcomes(after)
        self.unfit: tuple[str, ...] = ()
        # What comes out with the evidence undone, and with the rules undone; nothing where that cannot be rated.
        self._without_evidence: Assessment | None = before
        self._without_rules: Assessment | None = after
        if not same_rules(before.framework, after.framework):
            self._without_evidence = self._rate(before, after)
            self._without_rules = self._rate(after, before)
        self._trials: list[tuple[Trial, Mapping[Effect, str]]] = []
        if self._without_evidence and self._without_evidence is not after:
            trial = EvidenceTrial(self._without_evidence.evidence, after.evidence, after.framework)
            self._trials.append((trial, outcomes(self._without_evidence)))
        if self._without_rules and self._without_rules is not after:
            self._trials.append((RulesTrial(self._without_rules, after), outcomes(self._without_rules)))

    def _rate(self, evidence_of: Assessment, rules_of: Assessment) -> Assessment | None:
        evidence, framework = evidence_of.evidence, rules_of.framework
        if evidence == rules_of.evidence:
            return rules_of
        try:
            return rate_by(evidence, framework)
        except EvidenceError as refused:
            told = "; ".join(problem.sentence for problem in refused.problems[:3])
            more = f"; and {len(refused.problems) - 3} more" if len(refused.problems) > 3 else ""
            which = "before" if evidence_of is self._before else "after"
            self.unfit += (f"The evidence {which} does not fit the rules of {framework.id}: {told}{more}.",)
            return None

    @cached_property
    def moved(self) -> tuple[Effect, ...]:
        """What came out differently, from overall down to the claims."""
        found = [one for one in {**self._theirs, **self._mine} if self._mine.get(one) != self._theirs.get(one)]
        return tuple(sorted(found, key=lambda one: _KINDS.index(one.kind)))

    def explain(self, effect: Effect) -> Move:
        """How an effect moved, with every set of causes that was found to bring it back."""
        before, after = self._mine.get(effect), self._theirs.get(effect)
        brought_back = [trial for trial, back in self._trials if back.get(effect) == before]
        causes = tuple(ways for trial in brought_back for ways in undo(trial, effect, before))
        findings = tuple(sorted({name for trial in brought_back for name in self._with(trial, effect, causes)}))
        by = self._by(brought_back)
        return Move(effect.kind, effect.id, before, after, by, (_WHOLE,) if by == "both" else causes, findings)

    def _by(self, brought_back: list[Trial]) -> By:
        parts: list[By] = ["evidence" if isinstance(trial, EvidenceTrial) else "rules" for trial in brought_back]
        if len(parts) == 2:
            return "either"
        if parts:
            return parts[0]
        return "unknown" if self.unfit else "both"

    def _with(self, trial: Trial, effect: Effect, causes: tuple[tuple[Cause, ...], ...]) -> list[str]:
        """The findings on a KLOE or domain that go back to what they were with one of its causes undone."""
        if effect.kind not in ("kloe", "domain"):
            return []
        candidates = trial.candidates(effect)
        ways = [stood_for(candidates, way) for way in causes if all(cause in candidates for cause in way)]
        return [
            name
            for name, before in self._moved_findings(effect).items()
            if any(trial.outcome(Effect("finding", name), undone) == before for undone in ways)
        ]

    def _moved_findings(self, below: Effect) -> dict[str, str | None]:
        sides = (self._before, self._after)
        kloes = {kloe.id for side in sides for kloe in side.framework.kloes if below.id in (kloe.id, kloe.domain)}
        found = {one.characteristic for side in sides for one in side.findings if one.kloe in kloes}
        every = {name: Effect("finding", name) for name in sorted(found)}
        return {
            name: self._mine.get(one) for name, one in every.items() if self._mine.get(one) != self._theirs.get(one)
        }


def as_mapping(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain data: what was compared, every change, every move with its causes."""
    return {
        "before": _side(comparison.before),
        "after": _side(comparison.after),
        "evidence": [_change(one) for one in comparison.evidence],
        "rules": [_change(one) for one in comparison.rules],
        "results": [_change(one) for one in comparison.results],
        "moves": [_move(one) for one in comparison.moves],
        "unfit": list(comparison.unfit),
    }


def _side(assessment: Assessment) -> dict[str, Any]:
    evidence, framework = assessment.evidence, assessment.framework
    return {
        "assessment": evidence.assessment,
        "assessed_on": evidence.assessed_on.isoformat(),
        "framework": {"id": framework.id, "edition": framework.edition, "digest": framework.digest},
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "id": change.id,
        "how": change.how,
        "fields": [one._asdict() for one in change.fields],
    }


def _move(move: Move) -> dict[str, Any]:
    named = {name: getattr(move, name) for name in ("kind", "id", "before", "after", "by")}
    causes = [[cause._asdict() for cause in way] for way in move.causes]
    return named | {"causes": causes, "findings": list(move.findings)}
