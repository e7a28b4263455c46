"""Explanation: why a verdict is what it is.

Every tree ends in facts with their sources, in decisions of people, or in a named absence: nothing known on these
claims.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from ratingengine.evidence import CarriedForward, Departure, Event, Fact, Judgement
from ratingengine.framework import Description
from ratingengine.inference import Finding
from ratingengine.judgement import Ground, GroundKind, Verdict
from ratingengine.principles import Principle, field_words

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment

ReasonKind = Literal[
    "verdict",
    "principle",
    "limit",
    "event",
    "departure",
    "given",
    "carried_forward",
    "finding",
    "claim",
    "fact",
    "absence",
    "besides",
]


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of an explanation: what it is, what it says, the statements it cites, and what it rests on.

    ``source`` says of a rule whether it is published or an interpretation, and where it comes from; ``meaning``, of a
    rating, what the standard describes that level to be like.
    """

    kind: ReasonKind
    id: str
    says: str
    cites: tuple[str, ...] = ()
    because: tuple[Reason, ...] = ()
    source: str = ""
    meaning: str = ""

    def walk(self) -> Iterator[Reason]:
        """This step and all below it, from the top."""
        yield self
        for one in self.because:
            yield from one.walk()


def why(assessment: Assessment, verdict: Verdict) -> Reason:
    """The tree of a verdict's grounds."""
    described = descriptions(assessment, verdict)
    return Reason(
        "verdict",
        verdict.of,
        describe(assessment, verdict),
        cites=tuple(cite for one in described for cite in one.cites),
        because=tuple(_because(assessment, verdict)),
        meaning=" ".join(one.says for one in described) or _undescribed(assessment, verdict),
    )


def _undescribed(assessment: Assessment, verdict: Verdict) -> str:
    describes_levels = any(one.described_as for one in assessment.framework.domains)
    is_rated = verdict.stage == "domain" and verdict.level is not None
    return "The standard does not describe this level of it." if is_rated and describes_levels else ""


def descriptions(assessment: Assessment, verdict: Verdict) -> tuple[Description, ...]:
    """What the standard describes a domain to be like at the level that it is rated."""
    if verdict.stage != "domain":
        return ()
    return assessment.framework.domain(verdict.of).descriptions(verdict.level)


def describe(assessment: Assessment, verdict: Verdict) -> str:
    """A verdict in a sentence: on what, its level, and what the principles alone come to where that differs."""
    framework = assessment.framework
    name = title(assessment, verdict.of)
    if verdict.level is None:
        words = {
            "not_applicable": "does not apply to this type of service",
            "not_rated": "was not rated",
            "insufficient_evidence": "cannot be rated: there is not enough evidence",
            "not_described": "cannot be rated: the standard describes no level of it that the evidence shows",
        }
        return f"{name} {words[verdict.state]}"
    verb = "is judged" if verdict.stage == "judgement" else "is rated"
    sentence = f"{name} {verb} {framework.level(verdict.level).label}"
    if verdict.computed and verdict.computed != verdict.level:
        sentence += f" (the principles alone come to {framework.level(verdict.computed).label})"
    return sentence


# Written out, since what a date formats itself to depends on the locale that the calling program has set.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day(when: date) -> str:
    """A date as people write it."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def count(number: int, noun: str) -> str:
    """A number with its noun: ``1 claim``, ``2 claims``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def listed(words: Sequence[str]) -> str:
    """Words as a sentence lists them: ``one, two and three``."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def quoted(sentence: str) -> str:
    """A sentence in quotation marks, without its full stop."""
    return f"“{sentence.removesuffix('.')}”"


def capital(sentence: str) -> str:
    """A sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def title(assessment: Assessment, of: str) -> str:
    """What a verdict is on, as people call it."""
    for domain in assessment.framework.domains:
        if domain.id == of:
            return domain.title
    for kloe in assessment.framework.kloes:
        if kloe.id == of:
            return f"{kloe.id} {kloe.title}"
    return "The service overall"


def _because(assessment: Assessment, verdict: Verdict) -> Iterator[Reason]:
    if verdict.state in ("insufficient_evidence", "not_described"):
        yield _absence(assessment, verdict)
    for ground in verdict.because:
        yield _ground(assessment, verdict, ground)
    yield from _lowered_decision(assessment, verdict)
    if verdict.computed_because != verdict.because and verdict.computed_because:
        yield _overruled(assessment, verdict)
    yield from _idle_limits(assessment, verdict)
    besides = _besides(assessment, verdict)
    if besides:
        says = "Found besides, without deciding the judgement"
        yield Reason("besides", verdict.of, says, because=tuple(_finding(assessment, one) for one in besides))
    idle = _idle(assessment, verdict)
    if idle and verdict.state != "insufficient_evidence":
        says = "Known besides, meeting no characteristic"
        yield Reason("besides", verdict.of, says, because=tuple(_claim(assessment, one) for one in idle))


def _idle_limits(assessment: Assessment, verdict: Verdict) -> Iterator[Reason]:
    """The limits that bear on a rating without lowering it, so that no event goes unseen."""
    told = {ground.id for ground in verdict.because}
    departed_from = limits_departed_from(assessment, verdict)
    for one in verdict.limits:
        if not {one.limit, one.event} <= told:
            grounds = (Ground("limit", one.limit), Ground("event", one.event))
            below = tuple(_ground(assessment, verdict, ground) for ground in grounds)
            does = "lowered it before the departure" if one.limit in departed_from else "lowers nothing further"
            yield Reason("besides", verdict.of, f"A limit that {does}", because=below)


def limits_departed_from(assessment: Assessment, verdict: Verdict) -> tuple[str, ...]:
    """The limits that a verdict rested on before a departure, by id; none where it did not depart from any."""
    lowered = {one.limit for one in verdict.limits if one.lowered} if verdict.departure else set[str]()
    limits = [one for one in assessment.framework.limits if one.id in lowered]
    ranks = {one.id: assessment.framework.rank(one.no_better_than) for one in limits}
    return tuple(name for name, rank in ranks.items() if rank == min(ranks.values()))


def _lowered_decision(assessment: Assessment, verdict: Verdict) -> Iterator[Reason]:
    """What people gave or carried forward, where a limit or departure came after it, so that it does not go unseen."""
    if verdict.given is None or verdict.given in {ground.id for ground in verdict.because}:
        return
    given = next(one for one in assessment.evidence.levels_given if one.id == verdict.given)
    kind: GroundKind = "given" if isinstance(given, Judgement) else "carried_forward"
    how = "By the decision of people" if kind == "given" else "As carried forward"
    says = f"{how} it would be {level_labels(assessment)[verdict.given_level or '']}"
    yield Reason("besides", verdict.of, says, because=(_decision(assessment, Ground(kind, given.id)),))


def _idle(assessment: Assessment, verdict: Verdict) -> list[str]:
    """The claims of a KLOE on which there are facts, and which no finding rests on, so that no fact goes unseen."""
    known = [one.claim for one in assessment.positions_on(verdict.of) if one.stands]
    return [one for one in known if one not in assessment.claims_used]


def _besides(assessment: Assessment, verdict: Verdict) -> list[Finding]:
    """The findings on a KLOE that its judgement does not rest on, so that none goes unseen."""
    told = {ground.id for ground in (*verdict.because, *verdict.computed_because)}
    return [one for one in assessment.findings_on(verdict.of) if one.characteristic not in told]


def _absence(assessment: Assessment, verdict: Verdict) -> Reason:
    framework = assessment.framework
    if verdict.state == "not_described":
        return Reason("absence", verdict.of, _not_described(assessment, verdict))
    if verdict.stage == "judgement":
        idle = _idle(assessment, verdict)
        if idle:
            claims = tuple(_claim(assessment, one) for one in idle)
            return Reason("absence", verdict.of, "What is known meets no characteristic.", because=claims)
        if not framework.is_encoded(verdict.of):
            return Reason(
                "absence",
                verdict.of,
                f"The characteristics of {verdict.of} are not written as rules here, and nobody has judged it.",
            )
        return Reason("absence", verdict.of, f"There is no fact on any claim of {verdict.of}.")
    inputs = [one for one in inputs_of(assessment, verdict) if one.state != "not_applicable"]
    return Reason(
        "absence",
        verdict.of,
        "None of what it is made from is rated.",
        because=tuple(why(assessment, one) for one in inputs),
    )


def _not_described(assessment: Assessment, verdict: Verdict) -> str:
    framework, labels = assessment.framework, level_labels(assessment)
    if verdict.stage == "domain":
        return f"The standard has no KLOEs for {title(assessment, verdict.of)}, and nobody has judged it."
    open_ones = framework.not_described(verdict.of)
    described = " or ".join(labels[level] for level in framework.levels if level not in open_ones)
    return f"The standard describes only {described} for {verdict.of}; any other level is for people to give."


def inputs_of(assessment: Assessment, verdict: Verdict) -> Sequence[Verdict]:
    """The verdicts that a verdict is made from."""
    if verdict.stage == "overall":
        return assessment.ratings
    kloes = {kloe.id for kloe in assessment.framework.kloes_of(verdict.of)}
    return [one for one in assessment.judgements if one.of in kloes] if verdict.stage == "domain" else ()


def _overruled(assessment: Assessment, verdict: Verdict) -> Reason:
    """What the principles alone made of it, so that nothing that people or limits changed goes unseen."""
    label = level_labels(assessment)[verdict.computed or ""]
    below = tuple(_ground(assessment, verdict, ground) for ground in verdict.computed_because)
    same = verdict.computed == verdict.level
    says = f"The principles alone come to {label} as well" if same else f"By the principles alone it would be {label}"
    return Reason("besides", verdict.of, says, because=below)


def _ground(assessment: Assessment, verdict: Verdict, ground: Ground) -> Reason:
    if ground.kind == "finding":
        return _finding(assessment, assessment.finding(ground.id))
    if ground.kind in ("judgement", "rating"):
        return why(assessment, assessment.verdict(ground.id))
    if ground.kind == "principle":
        principle = _principle(assessment, ground.id)
        says = _numbers(assessment, principle, verdict)
        return Reason("principle", ground.id, says, source=f"{principle.basis}: {principle.source}")
    return _decision(assessment, ground)


def _principle(assessment: Assessment, name: str) -> Principle:
    return next(one for one in assessment.framework.principles if one.id == name)


def _numbers(assessment: Assessment, principle: Principle, verdict: Verdict) -> str:
    tally = dict(verdict.tally)
    labels = level_labels(assessment)
    tests = [test for test in principle.way(tally) or () if test.field != "rated"]
    met = [
        f"{field_words(test.field, labels)}: {tally[test.field]}, "
        f"{test.comparison.replace('_', ' ')} {test.number} needed"
        for test in tests
    ]
    return f"{principle.says}{_in_brackets(met)}"


def level_labels(assessment: Assessment) -> dict[str, str]:
    """The words of the levels by their ids."""
    return {level.id: level.label for level in assessment.framework.scale.levels}


def _in_brackets(parts: Sequence[str]) -> str:
    return f" ({', '.join(parts)})" if parts else ""


_OUR_READING = "interpretation: the statement is on the subject only by our reading"


def _finding(assessment: Assessment, finding: Finding) -> Reason:
    rule = assessment.framework.characteristic(finding.characteristic)
    level = assessment.framework.level(finding.level).label
    weight = ", with significant impact on people" if finding.significant else ""
    claims = tuple(_claim(assessment, claim) for claim in finding.claims)
    source = _OUR_READING if rule.basis == "interpretation" else ""
    return Reason("finding", rule.id, f"{rule.says} ({level}{weight})", rule.cites, claims, source)


def _claim(assessment: Assessment, claim: str) -> Reason:
    position = assessment.position(claim)
    says = assessment.framework.claim(claim).says
    conflicting = ", the facts conflict" if position.conflicting else ""
    facts = tuple(_fact(assessment.fact(fact)) for fact in position.facts)
    return Reason("claim", claim, f"{says} Stands at {position.stands}{conflicting}.", because=facts)


def _fact(fact: Fact) -> Reason:
    return Reason("fact", fact.id, f"{fact.says} [{'; '.join(fact_details(fact))}]")


def fact_details(fact: Fact) -> Iterator[str]:
    """How far a fact holds, its source, and what else is known of it, for people."""
    if fact.measure:
        yield f"measured {fact.measure.value} {fact.measure.unit}"
    elif fact.holds:
        yield {"not_shown": "not shown"}.get(fact.holds, f"holds: {fact.holds}")
    yield fact.source.replace("_", " ") if fact.source else "source not stated"
    if fact.where:
        yield fact.where
    if fact.sample:
        yield f"{fact.sample.met} of {fact.sample.of}"
    if fact.observed_on or fact.recorded_on:
        yield day(fact.observed_on or fact.recorded_on or date.min)
    if fact.impact != "none":
        yield f"{fact.impact} impact on people"
    if fact.response:
        yield {"open": "not acted on yet", "in_hand": "being put right", "fixed": "put right"}[fact.response]
    if fact.filed_under:
        yield f"filed under {fact.filed_under}"


def _decision(assessment: Assessment, ground: Ground) -> Reason:
    evidence = assessment.evidence
    decisions: list[Judgement | CarriedForward | Event | Departure] = [*evidence.judgements, *evidence.carried_forward]
    decisions += [*evidence.events, *evidence.departures]
    if ground.kind == "limit":
        limit = next(one for one in assessment.framework.limits if one.id == ground.id)
        return Reason("limit", limit.id, limit.says, source=f"{limit.basis}: {limit.source}")
    one = next(decision for decision in decisions if decision.id == ground.id)
    if isinstance(one, Judgement):
        return Reason("given", one.id, f"Given by {one.made_by} on {day(one.made_on)}: {one.because}")
    if isinstance(one, CarriedForward):
        return Reason("carried_forward", one.id, f"Carried forward from {day(one.rated_on)}: {one.origin}.")
    if isinstance(one, Event):
        return Reason("event", one.id, f"{dict(assessment.framework.events)[one.event]}, {day(one.on)}: {one.says}")
    assert isinstance(one, Departure)  # noqa: S101 - INVARIANT: no other kind of ground is left
    decided = f"decided by {one.decided_by} on {day(one.decided_on)}, approved by {one.approved_by}"
    before, after = (assessment.framework.level(level).label for level in (one.from_, one.to))
    says = f"Departure from {one.principle}, from {before} to {after}: {one.rationale} [{decided}]"
    return Reason("departure", one.id, says)
