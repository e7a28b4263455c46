"""Other rules: the same evidence rated by another framework, or by a framework with some of its changes undone.

Evidence may not fit other rules, as where they have no such claim. Then nothing is rated, and it is said why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from ratingengine.assessment import Assessment, rate
from ratingengine.characteristics import Characteristic, Claim
from ratingengine.evidence import Evidence
from ratingengine.framework import Framework
from ratingengine.intake import parse_evidence
from ratingengine.principles import STAGES, Limit, Principle, Stage
from ratingengine.undoing import Cause, Effect, Undone, outcomes

MOST_TRIED = 6  # each trial makes an engine of its own, and a framework's engine is slow to make


def rate_by(evidence: Evidence, framework: Framework) -> Assessment:
    """What the evidence comes to by another framework; raises ``EvidenceError`` where it does not fit that."""
    return rate(read_by(evidence, framework), framework)


def read_by(evidence: Evidence, framework: Framework) -> Evidence:
    """The evidence as another framework reads it; raises ``EvidenceError`` where it does not fit that."""
    content = evidence.model_dump(mode="json", by_alias=True, exclude_none=True)
    return parse_evidence(content | {"framework": framework.id}, framework, evidence.assessment)


class ChangedRule(NamedTuple):
    """A rule that changed, and the KLOE that it cannot reach beyond."""

    cause: Cause
    kloe: str | None


class RulesTrial:
    """Changes from one framework to another under the same evidence; where there are many, KLOE by KLOE or as one."""

    def __init__(self, before: Assessment, after: Assessment) -> None:
        """Take the same evidence as it was rated by either framework."""
        self._before, self._after, self._evidence = before.framework, after.framework, after.evidence
        rules = tuple(changed_rules(self._before, self._after))
        self._groups = grouped(rules, self._after)
        everything = frozenset(rule.cause for rule in rules)
        self._outcomes = {everything: outcomes(before), frozenset[Cause](): outcomes(after)}

    def candidates(self, effect: Effect) -> Mapping[Cause, Undone]:
        """The rules that could have moved an effect, leaving out those of other KLOEs."""
        within = kloes_below(effect, (self._before, self._after))
        return {rule.cause: units for rule, units in self._groups if rule.kloe is None or rule.kloe in within}

    def outcome(self, effect: Effect, undone: Undone) -> str | None:
        """How the effect comes out by these rules undone; ``None`` where it does not come out at all."""
        if undone not in self._outcomes:
            self._outcomes[undone] = outcomes(rate(self._evidence, with_undone(self._before, self._after, undone)))
        return self._outcomes[undone].get(effect)


def kloes_below(effect: Effect, sides: Iterable[Framework]) -> set[str]:
    """The KLOEs whose rules can bear on an effect, by either of two frameworks."""
    if effect.kind == "overall":
        return {kloe.id for side in sides for kloe in side.kloes}
    if effect.kind == "domain":
        return {kloe.id for side in sides for kloe in side.kloes_of(effect.id)}
    if effect.kind == "kloe":
        return {effect.id}
    if effect.kind == "finding":
        return {one.kloe for side in sides for one in side.characteristics if one.id == effect.id}
    return {one.kloe for side in sides for one in side.claims if one.id == effect.id}


def with_undone(before: Framework, after: Framework, undone: Undone) -> Framework:
    """The framework after, with the rules that are undone as they were before."""
    mixed = replace(
        before if _rest(after) in undone else after,
        id=after.id,
        claims=_mix(before.claims, after.claims, undone, "claim"),
        characteristics=_mix(before.characteristics, after.characteristics, undone, "characteristic"),
        limits=_mix(before.limits, after.limits, undone, "limit"),
        principles=tuple(one for stage in STAGES for one in _principles(stage, before, after, undone)),
    )
    return replace(mixed, digest="", files=())


def _principles(stage: Stage, before: Framework, after: Framework, undone: Undone) -> Sequence[Principle]:
    mine, theirs = before.principles_of(stage), after.principles_of(stage)
    if _whole_stage(stage) in undone:
        return mine
    return _mix(mine, theirs, undone, "principle")


def changed_rules(before: Framework, after: Framework) -> Iterator[ChangedRule]:
    """The rules that differ, each so that it can be undone by itself; all as one where that cannot be."""
    if _outline(before) != _outline(after):
        yield ChangedRule(_rest(after), None)  # nothing of the one could be put in the other's place
        return
    if _surroundings(before) != _surroundings(after):
        yield ChangedRule(_rest(after), None)
    yield from _changed("claim", before.claims, after.claims)
    yield from _changed("characteristic", before.characteristics, after.characteristics)
    for stage in STAGES:
        principles = before.principles_of(stage), after.principles_of(stage)
        if [one.id for one in principles[0]] == [one.id for one in principles[1]]:
            yield from _changed("principle", *principles)
        else:
            yield ChangedRule(_whole_stage(stage), None)
    yield from _changed("limit", before.limits, after.limits)


def _outline(framework: Framework) -> object:
    """What must be the same for the rules of two frameworks to be exchanged one by one."""
    kloes = tuple((kloe.id, kloe.domain) for kloe in framework.kloes)
    types = tuple(name for name, _ in framework.service_types)
    return framework.levels, tuple(domain.id for domain in framework.domains), kloes, types


def _surroundings(framework: Framework) -> object:
    kloes = tuple((kloe.applies_to, kloe.does_not_apply_to) for kloe in framework.kloes)
    return framework.scale.favourable_from, kloes, framework.position_policy


def _rest(framework: Framework) -> Cause:
    return Cause("rules", "framework", framework.id)


def _whole_stage(stage: Stage) -> Cause:
    return Cause("rules", "principles", stage)


_AnyRule = TypeVar("_AnyRule", bound=Claim | Characteristic | Principle | Limit)


def _changed(kind: str, before: Iterable[_AnyRule], after: Iterable[_AnyRule]) -> Iterator[ChangedRule]:
    mine, theirs = ({one.id: one for one in side} for side in (before, after))
    for name in sorted({*mine, *theirs}):
        if mine.get(name) != theirs.get(name):
            kloes = {getattr(side[name], "kloe", None) for side in (mine, theirs) if name in side}
            yield ChangedRule(Cause("rules", kind, name), kloes.pop() if len(kloes) == 1 else None)


def grouped(rules: Sequence[ChangedRule], after: Framework, most: int = MOST_TRIED) -> list[tuple[ChangedRule, Undone]]:
    """The rules one by one where they are few; else those of each KLOE together; else all of them as one."""
    if len(rules) <= most:
        return [(rule, frozenset((rule.cause,))) for rule in rules]
    groups: dict[ChangedRule, list[Cause]] = {}
    for rule in rules:
        group = ChangedRule(Cause("rules", "kloe", rule.kloe), rule.kloe) if rule.kloe else rule
        groups.setdefault(group, []).append(rule.cause)
    if len(groups) > most:
        groups = {ChangedRule(_rest(after), None): [rule.cause for rule in rules]}
    return [(group, frozenset(causes)) for group, causes in groups.items()]


def _mix(before: Iterable[_AnyRule], after: Iterable[_AnyRule], undone: Undone, kind: str) -> tuple[_AnyRule, ...]:
    """The rules after, in their order, with those that are undone as they were before."""
    back = {one.id: one for one in before if Cause("rules", kind, one.id) in undone}
    kept = [back.pop(one.id, one) for one in after if one.id in back or Cause("rules", kind, one.id) not in undone]
    return (*kept, *back.values())
