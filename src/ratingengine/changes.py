"""Changes: what differs between two assessments, in the evidence, in the rules and in what came out.

Whatever has an id is told apart by it, so the order of facts and rules makes no difference; the one order that decides
anything, that of principles, is compared by itself. Nothing is said here of what caused what.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal, NamedTuple

from ratingengine._model import Strict
from ratingengine.assessment import Assessment
from ratingengine.characteristics import Conditions
from ratingengine.evidence import Evidence
from ratingengine.framework import Framework
from ratingengine.judgement import Verdict
from ratingengine.principles import STAGES, Stage, Test

How = Literal["added", "removed", "changed"]


class Altered(NamedTuple):
    """A field that differs: what it said before and after, ``None`` where it said nothing."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """Something that is new, gone or different, by kind and id; ``fields`` tells what of it is different."""

    kind: str
    id: str
    how: How
    fields: tuple[Altered, ...] = ()


def evidence_changes(before: Assessment, after: Assessment) -> tuple[Change, ...]:
    """What differs in the evidence: the head, facts with whether they count, and what people decided."""
    sides = (before.evidence, after.evidence)
    heads = [{"assessment": _head(one), "service": _fields(one.service)} for one in sides]
    found = [*_differences("head", *heads)]
    unused = [{one.fact: one.reason for one in side.unused} for side in (before, after)]
    facts = [
        {fact.id: _fields(fact) | {"unused": reasons.get(fact.id)} for fact in one.facts}
        for one, reasons in zip(sides, unused, strict=True)
    ]
    found += _differences("fact", *facts)
    for section, kind in DECISIONS.items():
        found += _differences(kind, *(_by_id(getattr(one, section)) for one in sides))
    return tuple(found)


DECISIONS = {
    "judgements": "judgement",
    "carried_forward": "carried_forward",
    "events": "event",
    "departures": "departure",
    "corrections": "correction",
}


def _head(evidence: Evidence) -> dict[str, str | None]:
    names = ("assessment", "assessed_on", "window", "cut_off")
    return {name: _text(getattr(evidence, name)) for name in names}


def rules_changes(before: Framework, after: Framework) -> tuple[Change, ...]:
    """What differs in the rules, with the files that differ as a hint where to look; nothing under one digest."""
    if same_rules(before, after):
        return ()
    found = [*_differences("framework", *({"framework": _front(one)} for one in (before, after)))]
    for section, kind in _SECTIONS.items():
        found += _differences(kind, *map(_by_id, _unlike(getattr(before, section), getattr(after, section))))
    found += _differences("level", *(_by_id(one.scale.levels) for one in (before, after)))
    for section, kind in (("service_types", "service_type"), ("events", "event_type")):
        pairs = ({name: {"title": title} for name, title in getattr(one, section)} for one in (before, after))
        found += _differences(kind, *pairs)
    found += [change for stage in STAGES for change in _reordered(stage, before, after)]
    if before.files and after.files:
        found += _differences("file", *({path: {"sha256": sha} for path, sha in one.files} for one in (before, after)))
    return tuple(found)


_SECTIONS = {
    "domains": "domain",
    "kloes": "kloe",
    "statements": "statement",
    "claims": "claim",
    "characteristics": "characteristic",
    "principles": "principle",
    "limits": "limit",
}


def same_rules(before: Framework, after: Framework) -> bool:
    """Whether two frameworks are one, by themselves or by their digest."""
    return before is after or (before.digest == after.digest != "")


def _front(framework: Framework) -> dict[str, str | None]:
    names = ("id", "title", "edition", "publisher", "digest", "in_force", "audit", "position_policy")
    front = {name: _text(getattr(framework, name)) for name in names}
    return front | {"favourable_from": framework.scale.favourable_from}


def _reordered(stage: Stage, before: Framework, after: Framework) -> Iterator[Change]:
    mine, theirs = ([one.id for one in side.principles_of(stage)] for side in (before, after))
    kept = [one for one in mine if one in theirs], [one for one in theirs if one in mine]
    if kept[0] != kept[1]:
        yield Change("order", stage, "changed", (Altered("order", ", ".join(kept[0]), ", ".join(kept[1])),))


def result_changes(before: Assessment, after: Assessment) -> tuple[Change, ...]:
    """What differs in what came out: positions, findings and verdicts, with the limits and departures applied."""
    positions = [{one.claim: _fields(one) for one in side.positions if one.stands} for side in (before, after)]
    findings = [{one.characteristic: _fields(one) for one in side.findings} for side in (before, after)]
    verdicts = [{one.of: _verdict(one) for one in side.verdicts} for side in (before, after)]
    return (
        *_differences("verdict", *verdicts),
        *_differences("finding", *findings),
        *_differences("position", *positions),
    )


def _verdict(verdict: Verdict) -> dict[str, str | None]:
    lowered = [f"{one.limit} by {one.event}" for one in verdict.limits if one.lowered]
    return {
        "state": verdict.state,
        "level": verdict.level,
        "computed": verdict.computed,
        "given": verdict.given,
        "limits": ", ".join(lowered) or None,
        "departure": verdict.departure,
        "because": ", ".join(sorted(ground.id for ground in verdict.because)) or None,
        "could_be": " to ".join(verdict.could_be) if verdict.could_be else None,
    }


_Texts = Mapping[str, str | None]


def _differences(kind: str, before: Mapping[str, _Texts], after: Mapping[str, _Texts]) -> Iterator[Change]:
    for name in sorted({*before, *after}):
        if name not in before or name not in after:
            yield Change(kind, name, "removed" if name in before else "added")
            continue
        mine, theirs = before[name], after[name]
        altered = [
            Altered(field, mine.get(field), theirs.get(field))
            for field in {**mine, **theirs}
            if mine.get(field) != theirs.get(field)
        ]
        if altered:
            # In an order that does not depend on which side is which.
            yield Change(kind, name, "changed", tuple(sorted(altered, key=lambda one: one.field)))


def _unlike(before: Sequence[Any], after: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """The parts of each side that the other does not have just so: most are alike, and writing out takes long."""
    mine, theirs = ({one.id: one for one in side} for side in (before, after))
    return (
        [one for one in before if theirs.get(one.id) != one],
        [one for one in after if mine.get(one.id) != one],
    )


def _by_id(items: Iterable[Any]) -> dict[str, _Texts]:
    return {one.id: _fields(one) for one in items}


def _fields(value: object) -> dict[str, str | None]:
    """Every field of a value but its id, written out."""
    return {name: _text(one) for name, one in _named(value) if name != "id"}


def _named(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Strict):
        for name, field in type(value).model_fields.items():
            yield field.alias or name, getattr(value, name)
    elif is_dataclass(value):
        for field_ in fields(value):
            yield field_.name, getattr(value, field_.name)


def _text(value: object) -> str | None:
    """A value as people would write it, or nothing where it says nothing."""
    if value is None or value in ((), ""):
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: ({_text(one)})" for name, one in value.items())
    if isinstance(value, (Conditions, Test, tuple)):
        return _rule_text(value)
    named = [f"{name}: {text}" for name, one in _named(value) if (text := _text(one))]
    return ", ".join(named) or str(value)


def _rule_text(value: object) -> str:
    if isinstance(value, Conditions):
        return " or ".join(", ".join(f"{one.claim}: {one.half}" for one in way) for way in value.ways)
    if isinstance(value, Test):
        return f"{value.field} {value.comparison} {value.number}"
    assert isinstance(value, tuple)  # noqa: S101 - INVARIANT: nothing else is handed over
    # A tuple of tuples is a list of ways or of entries; tests that pass together make a way.
    ways = [one for one in value if isinstance(one, tuple) and not isinstance(one, Test)]
    are_tests = all(isinstance(one, Test) for way in ways for one in way)
    between = (" or " if are_tests else "; ") if ways else ", "
    return between.join(_text(one) or "always" for one in value)
