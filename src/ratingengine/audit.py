"""Audit: what a review of the process would find in an assessment, and what it could not look at.

Every check is made every time. A fault is something that such a review would uphold; a note is something to look at, or
a check that could not be made because the input does not say enough. Nothing here moves a rating.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Literal, NamedTuple, TypeVar
from unicodedata import normalize

from ratingengine.assessment import Assessment
from ratingengine.bounds import unsettled
from ratingengine.evidence import NOT_RATED, CarriedForward, Departure, Evidence, Fact, position_of
from ratingengine.explanation import count, day, describe, level_labels, listed, title
from ratingengine.framework import Framework
from ratingengine.judgement import why_not_departed
from ratingengine.personaldata import personal_data
from ratingengine.positions import live_facts

Severity = Literal["fault", "note"]
_FEWEST_WORDS = 3  # fewer cannot be a reason


class Check(NamedTuple):
    """A check of the process: its lasting name, and what it asks."""

    id: str
    asks: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What a check has to say, in a sentence, with the ids of what it is about."""

    check: str
    severity: Severity
    says: str
    about: tuple[str, ...] = ()


def audit(assessment: Assessment, *, years: int | None = None) -> tuple[Remark, ...]:
    """Everything that the process checks find in an assessment, in the order of ``checks()``.

    A rating of more than ``years`` is too old to be carried forward; without it the framework's own number is used.
    """
    facts = tuple(sorted(live_facts(assessment.evidence), key=lambda one: one.id))
    case = _Case(assessment, years, facts)
    return tuple(Remark(check.id, *found) for check, find in _CHECKS for found in find(case))


def checks() -> tuple[Check, ...]:
    """Every check that an audit makes, those that find nothing included."""
    return tuple(check for check, _ in _CHECKS)


class _Found(NamedTuple):
    severity: Severity
    says: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Case:
    """What the checks look at; ``facts`` are those that count, in order of id."""

    assessment: Assessment
    years: int | None
    facts: tuple[Fact, ...]

    @property
    def evidence(self) -> Evidence:
        return self.assessment.evidence

    @property
    def framework(self) -> Framework:
        return self.assessment.framework

    def findings_on(self, facts: Iterable[str]) -> list[str]:
        wanted = set(facts)
        return [one.characteristic for one in self.assessment.findings if wanted & set(one.facts)]


def _same_words(case: _Case) -> Iterator[_Found]:
    for words, facts in _groups(case.facts, lambda fact: _plain(fact.says)):
        if words:
            counted = _is_counted_twice(case, facts)
            yield _Found(
                "fault" if counted else "note", f"{_ids(facts)} say the same; {_use(case, facts)}.", _of(facts)
            )


def _same_figure(case: _Case) -> Iterator[_Found]:
    for figure, facts in _groups(case.facts, _figure):
        told_already = len({_plain(fact.says) for fact in facts}) == 1
        if figure and len({fact.claim for fact in facts}) > 1 and not told_already:
            says = f"{_ids(facts)} give the same figure of the same place, day and source on different claims"
            yield _Found("note", f"{says}; {_use(case, facts)}.", _of(facts))


_Key = TypeVar("_Key")


def _groups(facts: Iterable[Fact], key: Callable[[Fact], _Key]) -> Iterator[tuple[_Key, list[Fact]]]:
    """The facts that share a key with another, in the order of the first of them."""
    found: dict[_Key, list[Fact]] = {}
    for fact in facts:
        found.setdefault(key(fact), []).append(fact)
    return ((shared, those) for shared, those in found.items() if len(those) > 1)


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", normalize("NFKC", words).casefold()))


def _figure(fact: Fact) -> tuple[object, ...]:
    if fact.measure is None or not (fact.where and fact.observed_on and fact.source):
        return ()
    return fact.measure.value, fact.measure.unit, _plain(fact.where), fact.observed_on, fact.source


def _is_counted_twice(case: _Case, facts: Sequence[Fact]) -> bool:
    """Whether findings rest on two of the facts by different claims, and nothing tells the two apart."""
    counted = [fact for fact in facts if fact.claim and case.findings_on([fact.id])]
    return any(one.claim != other.claim and not _differ(one, other) for one, other in combinations(counted, 2))


def _differ(one: Fact, other: Fact) -> bool:
    """Whether two facts of the same words are of different places, days, sources or samples, and so two facts."""
    names = ("where", "observed_on", "source", "sample")
    stated = [(getattr(one, name), getattr(other, name)) for name in names]
    return any(mine != theirs for mine, theirs in stated if mine is not None and theirs is not None)


def _use(case: _Case, facts: Sequence[Fact]) -> str:
    """Which findings rest on some facts, and on which KLOEs those are."""
    found = case.findings_on(fact.id for fact in facts)
    kloes = list(dict.fromkeys(case.framework.characteristic(one).kloe for one in found))
    if not found:
        return "no finding rests on them"
    return f"what rests on them is {listed(found)}, {'over' if len(kloes) > 1 else 'within'} {listed(kloes)}"


def _outside_window(case: _Case) -> Iterator[_Found]:
    window = case.evidence.window
    if window is None:
        yield _Found("note", "The evidence does not say which time it is meant to look at, so none is held against it.")
        return
    begins = f" from {day(window.from_)}" if window.from_ else ""
    ends = f" until {day(window.until)}" if window.until else ""
    # When a correction was written down says nothing of the day that it is about.
    corrected = {one.adds for one in case.evidence.corrections}
    seen = [(fact, fact.observed_on or (None if fact.id in corrected else fact.recorded_on)) for fact in case.facts]
    for fact, when in seen:
        if when and not window.holds(when):
            yield _Found("fault", f"{fact.id} is of {day(when)}, outside the time{begins}{ends}.", (fact.id,))
    yield from _undated(
        [fact for fact, when in seen if when is None], "the time that was to be looked at", "day of observation"
    )


def _after_cut_off(case: _Case) -> Iterator[_Found]:
    last = case.evidence.cut_off
    if last is None:
        yield _Found("note", "The evidence does not say on which day it was closed, so none is held against that.")
        return
    corrected = {one.adds for one in case.evidence.corrections}
    taken = [fact for fact in case.facts if fact.id not in corrected]
    for fact in taken:
        when = max((one for one in (fact.observed_on, fact.recorded_on) if one), default=None)
        if when and when > last:
            yield _Found("fault", f"{fact.id} is of {day(when)}, after the cut-off of {day(last)}.", (fact.id,))
    yield from _undated([fact for fact in taken if not (fact.observed_on or fact.recorded_on)], "the cut-off", "date")


def _undated(without: Sequence[Fact], against: str, lacking: str) -> Iterator[_Found]:
    if without:
        says = f"{count(len(without), 'fact')} without a {lacking} cannot be held against {against}: {_ids(without)}."
        yield _Found("note", says, _of(without))


def _carried_too_long(case: _Case) -> Iterator[_Found]:
    carried = sorted(case.evidence.carried_forward, key=lambda one: one.id)
    rule = case.framework.audit
    severity: Severity = "fault"
    if case.years is not None:
        years, why = case.years, "as asked for"
    elif rule:
        # Nobody can be held to a number that is our own reading.
        severity = "note" if rule.basis == "interpretation" else "fault"
        years, why = rule.carried_forward_years, f"{rule.basis}: {rule.source.removesuffix('.')}"
    elif carried:
        says = f"Nothing says for how long a rating can be carried forward: {_ids(carried)}."
        yield _Found("note", says, _of(carried))
        return
    for one in carried:
        if _is_older(one.rated_on, years, case.evidence.assessed_on):
            what = f"{one.id} carries forward a rating of {title(case.assessment, one.of)} of {day(one.rated_on)}"
            yield _Found(severity, f"{what}, more than {years} years before the assessment ({why}).", (one.id, one.of))


def _is_older(when: date, years: int, on: date) -> bool:
    return (when.year + years, when.month, when.day) < (on.year, on.month, on.day)


def _departures(case: _Case) -> list[Departure]:
    return sorted(case.evidence.departures, key=lambda one: one.id)


def _not_applied(case: _Case) -> Iterator[_Found]:
    for one in _departures(case):
        verdict = case.assessment.verdict(one.of)
        if verdict.departure is None:
            why = why_not_departed(one, verdict, case.framework)
            yield _Found("fault", f"The departure {one.id} is not applied: {why}.", (one.id, one.of))


def _approved_alone(case: _Case) -> Iterator[_Found]:
    for one in _departures(case):
        if _role(one.decided_by) == _role(one.approved_by):
            says = f"The departure {one.id} was decided and approved by the same role, {one.decided_by}."
            yield _Found("fault", says, (one.id,))


def _role(words: str) -> str:
    return re.sub(r"^(the|a|an|our) ", "", _plain(words))


_NOBODY = {
    *("", "n a", "na", "none", "none yet", "nobody", "no one", "unknown", "tba", "tbc", "not known", "not approved"),
    *("not yet", "not yet approved", "pending", "approval pending", "awaiting approval", "to be approved"),
    *("to be confirmed", "to be agreed"),
}


def _thin_departures(case: _Case) -> Iterator[_Found]:
    for one in _departures(case):
        if not _plain(one.rationale):
            yield _Found("fault", f"The departure {one.id} gives no reason: {one.rationale}", (one.id,))
        elif _is_thin(one.rationale):
            yield _Found("note", f"The departure {one.id} gives hardly a reason: {one.rationale}", (one.id,))
        if _plain(one.approved_by) in _NOBODY:
            yield _Found("fault", f"The departure {one.id} does not say who approved it: {one.approved_by}", (one.id,))


def _is_thin(reason: str) -> bool:
    return len(_plain(reason).split()) < _FEWEST_WORDS


def _early_departures(case: _Case) -> Iterator[_Found]:
    assessed = case.evidence.assessed_on
    for one in _departures(case):
        if one.decided_on < assessed:
            decided = f"The departure {one.id} was decided on {day(one.decided_on)}"
            yield _Found("fault", f"{decided}, before the assessment of {day(assessed)}.", (one.id,))


def _early_corrections(case: _Case) -> Iterator[_Found]:
    assessed = case.evidence.assessed_on
    for one in sorted(case.evidence.corrections, key=lambda one: one.id):
        if one.accepted_on < assessed:
            accepted = f"The correction {one.id} was accepted on {day(one.accepted_on)}"
            yield _Found("fault", f"{accepted}, before the assessment of {day(assessed)}.", (one.id,))


def _beside_the_evidence(case: _Case) -> Iterator[_Found]:
    labels = level_labels(case.assessment) | {NOT_RATED: "no rating"}
    for one in sorted(case.evidence.levels_given, key=lambda one: one.id):
        verdict = case.assessment.verdict(one.of)
        computed = verdict.computed
        if computed and one.level != computed and not verdict.departure:
            what = f"{one.id} gives {title(case.assessment, one.of)} {labels[one.level]}"
            says = f"{what}, the evidence comes to {labels[computed]}, and no departure says why."
            yield _Found("note", says, (one.id, one.of))


def _thin_judgements(case: _Case) -> Iterator[_Found]:
    for one in sorted(case.evidence.judgements, key=lambda one: one.id):
        if _is_thin(one.because):
            yield _Found("note", f"The judgement {one.id} gives hardly a reason: {one.because}", (one.id,))


def _out_of_force(case: _Case) -> Iterator[_Found]:
    framework, assessed = case.framework, case.evidence.assessed_on
    if framework.in_force is None:
        says = (
            f"{framework.title} does not say when it was in force, so the day of the assessment is not held against it."
        )
        yield _Found("note", says, (framework.id,))
    elif not framework.in_force.holds(assessed):
        says = f"{framework.title} was not in force on {day(assessed)}, the day of the assessment."
        yield _Found("fault", says, (framework.id,))


def _unused(case: _Case) -> Iterator[_Found]:
    unused = case.assessment.unused
    if unused:
        reasons = "; ".join(f"{one.fact}, as {one.reason}" for one in unused)
        says = f"{count(len(unused), 'fact')} {'bears' if len(unused) == 1 else 'bear'} on no verdict: {reasons}."
        yield _Found("note", says, tuple(one.fact for one in unused))


def _conflicts(case: _Case) -> Iterator[_Found]:
    for position in case.assessment.positions:
        if position.conflicting:
            sides: dict[str, list[str]] = {}
            for name in position.facts:
                word = position_of(case.evidence.fact(name), case.evidence, case.framework) or "unknown"
                sides.setdefault(word, []).append(name)
            told = "; ".join(f"{word} by {listed(names)}" for word, names in sorted(sides.items()))
            found = [one.characteristic for one in case.assessment.findings if position.claim in one.claims]
            use = f"what rests on it is {listed(found)}" if found else "no finding rests on it"
            says = f"The facts on {position.claim} conflict: {told}; it stands at {position.stands}, and {use}."
            yield _Found("note", says, (position.claim, *position.facts))


def _unsettled(case: _Case) -> Iterator[_Found]:
    for verdict in (case.assessment.overall, *case.assessment.ratings):
        words = unsettled(case.assessment, verdict)
        if words:
            yield _Found("note", f"{describe(case.assessment, verdict)}. {words}", (verdict.of,))


def _single_source(case: _Case) -> Iterator[_Found]:
    given = {one.of for one in case.assessment.judgements if one.given}
    for rating in case.assessment.ratings:
        kloes = {kloe.id for kloe in case.framework.kloes_of(rating.of)} - given
        found = [one for one in case.assessment.findings if one.kloe in kloes]
        facts = sorted({name for one in found for name in one.facts})
        sources = {case.evidence.fact(name).source for name in facts}
        if rating.level and not rating.given and len(sources) == 1 and None not in sources:
            kind = str(*sources).replace("_", " ")
            what = f"All findings on {title(case.assessment, rating.of)} rest on one kind of source, {kind}"
            yield _Found("note", f"{what}: {listed(facts)}.", (rating.of, *facts))


def _without_source(case: _Case) -> Iterator[_Found]:
    without = [fact for fact in case.facts if fact.source is None]
    if without:
        verb = "does" if len(without) == 1 else "do"
        yield _Found("note", f"{count(len(without), 'fact')} {verb} not say the source: {_ids(without)}.", _of(without))


_FREE_TEXT = ("says", "where", "because", "origin", "rationale", "made_by", "decided_by", "approved_by", "accepted_by")
_SECTIONS = ("facts", "judgements", "carried_forward", "events", "departures", "corrections")


def _personal(case: _Case) -> Iterator[_Found]:
    # A fact that no longer counts is kept and shown all the same, so every fact is read here.
    evidence = case.evidence
    texts = [
        (one.id, name, getattr(one, name, None))
        for section in _SECTIONS
        for one in sorted(getattr(evidence, section), key=lambda one: one.id)
        for name in _FREE_TEXT
    ]
    service = [("service", name, getattr(evidence.service, name)) for name in ("organisation", "location")]
    for of, name, words in [*service, *texts]:
        for kind in personal_data(words or ""):
            yield _Found("fault", f"There is what looks like {kind} in `{name}` of {of}.", (of,))


def _of(those: Iterable[Fact | CarriedForward]) -> tuple[str, ...]:
    return tuple(one.id for one in those)


def _ids(those: Iterable[Fact | CarriedForward]) -> str:
    return listed(_of(those))


# INVARIANT: a name in the first column is never used again for something else; records and other systems go by it.
_CHECKS: tuple[tuple[Check, Callable[[_Case], Iterator[_Found]]], ...] = (
    (Check("same-words-twice", "Is any fact told twice in the same words?"), _same_words),
    (Check("same-figure-twice", "Is any figure used on more than one claim?"), _same_figure),
    (Check("outside-window", "Is any fact outside the time that was to be looked at?"), _outside_window),
    (Check("after-cut-off", "Was any fact taken in after the cut-off, other than by a correction?"), _after_cut_off),
    (Check("carried-forward-too-long", "Is any rating too old to be carried forward?"), _carried_too_long),
    (Check("departure-not-applied", "Is every departure applied?"), _not_applied),
    (Check("departure-approved-alone", "Was every departure approved by another role?"), _approved_alone),
    (Check("departure-thin", "Does every departure give a reason and an approver?"), _thin_departures),
    (Check("departure-early", "Was every departure decided once there was an assessment?"), _early_departures),
    (Check("correction-early", "Was every correction accepted once there was an assessment?"), _early_corrections),
    (Check("given-against-evidence", "Is any level by people not what the evidence comes to?"), _beside_the_evidence),
    (Check("judgement-thin", "Does every judgement by people give a reason?"), _thin_judgements),
    (Check("rules-in-force", "Were the rules in force on the day of the assessment?"), _out_of_force),
    (Check("unused-evidence", "Does every fact bear on a verdict?"), _unused),
    (Check("conflicting-evidence", "Do the facts on any claim conflict?"), _conflicts),
    (Check("not-settled", "Could any rating still become another?"), _unsettled),
    (Check("single-source", "Does any rating rest on one kind of source alone?"), _single_source),
    (Check("source-not-stated", "Does every fact say where it comes from?"), _without_source),
    (Check("personal-data", "Is there what looks like personal data in free text?"), _personal),
)
