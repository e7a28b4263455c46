"""Intake: evidence read from files or programs, and checked whole against a framework.

Nothing is rated on a file with a problem in it, and all problems of a file are reported at once, each at its place. A
fact that bears on no claim is no problem: it is kept, and listed as unused.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from ratingengine import _documents
from ratingengine._documents import Document, Node
from ratingengine._model import Day, read_model
from ratingengine.characteristics import Claim
from ratingengine.errors import EvidenceError, Problem, one_of, quote, suggest
from ratingengine.evidence import (
    NOT_RATED,
    OVERALL,
    CarriedForward,
    Correction,
    Departure,
    Event,
    Evidence,
    Fact,
    Judgement,
    position_on,
)
from ratingengine.framework import Framework
from ratingengine.principles import LINKED


def load_evidence(path: str | Path, framework: Framework) -> Evidence:
    """The evidence of a file of one assessment, YAML or JSON.

    Raises ``EvidenceError`` with every problem in the file, each at its line and column.
    """
    return read_evidence(_documents.load(path, EvidenceError), framework)


def load_many(path: str | Path, framework: Framework | Mapping[str, Framework]) -> Iterator[Evidence | EvidenceError]:
    """The evidence of each assessment in a file (one a line in ``.jsonl``), or what is wrong with it.

    Given several frameworks by their ids, each assessment is read with the one that it names; one that names none of
    them is refused, with its problems under the framework that it fits best. One bad case never stops the others.
    Raises ``EvidenceError`` when the file itself cannot be read.
    """
    for document in _documents.load_many(path, EvidenceError):
        try:
            if isinstance(document, EvidenceError):
                yield document
            elif isinstance(document, Document):
                yield _read_with(document, framework)
        except EvidenceError as refused:
            yield refused


def _read_with(document: Document, framework: Framework | Mapping[str, Framework]) -> Evidence:
    if isinstance(framework, Framework):
        return read_evidence(document, framework)
    named = document.plain.get("framework") if isinstance(document.plain, dict) else None
    if isinstance(named, str) and named in framework:
        return read_evidence(document, framework[named])
    parts = _Parts(document, None)
    return read_evidence(document, max(framework.values(), key=lambda one: _likeness(parts, one)))


def _likeness(parts: _Parts, framework: Framework) -> int:
    """How many names of a framework evidence uses."""
    is_typed = parts.service_type in [name for name, _ in framework.service_types]
    return is_typed + sum(fact.claim in framework.claim_ids for _, fact in parts.facts)


def parse_evidence(content: Mapping[str, object], framework: Framework, name: str = "evidence") -> Evidence:
    """The evidence of a mapping that a program has built, checked like a file's.

    Raises ``EvidenceError``; as there is no file, every problem stands at line 1 and its sentence names the field.
    """
    return read_evidence(Document(name, (), node_of(content)), framework)


def node_of(value: object) -> Node:
    """A value that a program has built, as if it were read from a file."""
    if isinstance(value, Mapping):
        return Node(1, 1, {str(key): node_of(one) for key, one in value.items()}, {str(key): (1, 1) for key in value})
    if isinstance(value, (list, tuple)):
        return Node(1, 1, [node_of(one) for one in value])
    return Node(1, 1, value if isinstance(value, (str, bool)) or value is None else str(value))


def read_evidence(document: Document, framework: Framework) -> Evidence:
    """The evidence of a document; raises ``EvidenceError`` with every problem in it."""
    evidence, problems = read_model(document, Evidence)
    parts = _Parts(document, evidence)
    problems += [
        *_check_head(parts, framework),
        *_check_ids(parts),
        *(problem for number, fact in parts.facts for problem in _check_fact(parts, number, fact, framework)),
        *_check_misshapen(parts, framework),
        *_check_superseded(parts),
        *_check_given(parts, framework),
        *_check_events(parts, framework),
        *_check_departures(parts, framework),
        *_check_corrections(parts),
        *_check_dates(parts),
    ]
    if isinstance(parts.framework, str) and not suggest(parts.framework, [framework.id]):
        problems = [one for one in problems if one.code not in _OF_RULES]  # all of one cause, which is told
    if problems or evidence is None:
        raise EvidenceError(problems)
    return evidence


_Item = TypeVar("_Item", Fact, Judgement, CarriedForward, Event, Departure, Correction)
_AnyItem = Fact | Judgement | CarriedForward | Event | Departure | Correction


class _Parts:
    """What of a document has the right shape, with its places.

    So names and dates are checked even where something else is misshapen.
    """

    def __init__(self, document: Document, evidence: Evidence | None) -> None:
        self.document = document
        plain = document.plain
        self._plain = plain if isinstance(plain, dict) else {}
        service = self._plain.get("service")
        self.service_type = service.get("type") if isinstance(service, dict) else None
        self.framework = self._plain.get("framework")
        self.assessed_on = evidence.assessed_on if evidence else self._day()
        self.misshapen: list[tuple[str, int, Mapping[str, object]]] = []
        self._read = evidence
        self.facts = self._items("facts", Fact)
        self.judgements = self._items("judgements", Judgement)
        self.carried_forward = self._items("carried_forward", CarriedForward)
        self.events = self._items("events", Event)
        self.departures = self._items("departures", Departure)
        self.corrections = self._items("corrections", Correction)

    def sections(self) -> Iterator[tuple[str, Sequence[tuple[int, _AnyItem]]]]:
        for name in ("facts", "judgements", "carried_forward", "events", "departures", "corrections"):
            yield name, getattr(self, name)

    def _day(self) -> date | None:
        try:
            return TypeAdapter(Day).validate_python(self._plain.get("assessed_on"))
        except ValidationError:
            return None

    def _items(self, section: str, kind: type[_Item]) -> list[tuple[int, _Item]]:
        if self._read is not None:
            return list(enumerate(getattr(self._read, section)))
        found, listed = [], self._plain.get(section)
        for number, one in enumerate(listed if isinstance(listed, list) else ()):
            try:
                found.append((number, kind.model_validate(one)))
            except ValidationError:  # read_model tells what is wrong with it; a name in it may be wrong besides
                self.misshapen += [(section, number, one)] if isinstance(one, dict) else []
        return found


# What evidence can name wrongly, each with the code of that mistake.
_UNKNOWN = {"level": "RE201", "service type": "RE202", "domain": "RE203", "KLOE": "RE204", "prompt": "RE205"}
_UNKNOWN |= {"claim": "RE206", "event": "RE208", "principle or limit": "RE212", "fact": "RE213"}
_UNKNOWN |= {"KLOE or domain": "RE222", "KLOE, domain or `overall`": "RE222"}
_OF_RULES = {*_UNKNOWN.values()} - {_UNKNOWN["fact"]}


def _unknown(
    document: Document, place: Sequence[str | int], kind: str, word: str, known: Collection[str], otherwise: str = ""
) -> Iterator[Problem]:
    if word not in known:
        advice = suggest(word, list(known), otherwise or one_of(list(known)))
        yield document.problem(_UNKNOWN[kind], place, f"unknown {kind} {quote(word)}", advice)


def _check_head(parts: _Parts, framework: Framework) -> Iterator[Problem]:
    if isinstance(parts.framework, str) and parts.framework != framework.id:
        problem = f"the evidence is for the framework {quote(parts.framework)}, and is read with {quote(framework.id)}"
        yield parts.document.problem("RE501", ("framework",), problem, "name the same framework in both places")
    if isinstance(parts.service_type, str):
        types = [one for one, _ in framework.service_types]
        yield from _unknown(parts.document, ("service", "type"), "service type", parts.service_type, types)


def _check_ids(parts: _Parts) -> Iterator[Problem]:
    seen: set[str] = set()
    for section, items in parts.sections():
        for number, one in items:
            if one.id in seen:
                problem = f"the id {quote(one.id)} is given twice"
                yield parts.document.problem("RE215", (section, number, "id"), problem, "give each its own id")
            seen.add(one.id)


def _check_fact(parts: _Parts, number: int, fact: Fact, framework: Framework) -> Iterator[Problem]:
    document, place = parts.document, ("facts", number)
    if fact.kloe:
        kloes = [one.id for one in framework.kloes]
        yield from _unknown(document, (*place, "kloe"), "KLOE", fact.kloe, kloes, "see `ratingengine show`")
    if fact.prompt:
        prompts = [prompt.id for one in framework.kloes for prompt in one.prompts]
        yield from _unknown(document, (*place, "prompt"), "prompt", fact.prompt, prompts, "see `ratingengine show`")
    if fact.filed_under:
        domains = [one.id for one in framework.domains]
        yield from _unknown(document, (*place, "filed_under"), "domain", fact.filed_under, domains)
    if fact.sample and fact.sample.met > fact.sample.of:
        yield document.problem(
            "RE502", (*place, "sample"), f"{fact.sample.met} of {fact.sample.of} cannot be", "`met` is at most `of`"
        )
    if not (fact.claim or fact.kloe or fact.prompt):
        advice = "name its `claim`, or its `kloe` or `prompt` where no claim fits"
        yield document.problem("RE503", place, f"the fact {quote(fact.id)} bears on nothing", advice)
    if fact.claim:
        problems = list(_check_claim(document, place, fact.claim, framework))
        yield from problems or _check_bearing(parts, place, fact, framework.claim(fact.claim))


def _check_claim(document: Document, place: Sequence[str | int], claim: str, framework: Framework) -> Iterator[Problem]:
    otherwise = "see `ratingengine show claims`, or leave the claim out and name the KLOE"
    yield from _unknown(document, (*place, "claim"), "claim", claim, framework.claim_ids, otherwise)


def _check_misshapen(parts: _Parts, framework: Framework) -> Iterator[Problem]:
    for section, number, one in parts.misshapen:
        claim = one.get("claim")
        if section == "facts" and isinstance(claim, str):
            yield from _check_claim(parts.document, (section, number), claim, framework)


def _check_bearing(parts: _Parts, place: tuple[str | int, ...], fact: Fact, claim: Claim) -> Iterator[Problem]:
    document = parts.document
    if fact.kloe not in (None, claim.kloe):
        advice = f"write `kloe: {claim.kloe}`, or leave it out"
        yield document.problem(
            "RE504", (*place, "kloe"), f"the claim {quote(claim.id)} belongs to {claim.kloe}", advice
        )
    if (fact.holds is None) == (fact.measure is None):
        problem = f"the fact {quote(fact.id)} needs `holds` or `measure`, and not both"
        yield document.problem("RE505", place, problem, "say how far the claim holds")
        return
    problems = list(_check_measure(parts, (*place, "measure"), fact, claim))
    yield from problems
    if (
        not problems
        and fact.impact == "significant"
        and parts.assessed_on
        and position_on(fact, claim, parts.assessed_on) == claim.best
    ):
        problem = f"the fact {quote(fact.id)} speaks for the service, so it cannot record significant impact on people"
        yield document.problem("RE506", (*place, "impact"), problem, "make it `impact: none`, or correct `holds`")


def _check_measure(parts: _Parts, place: tuple[str | int, ...], fact: Fact, claim: Claim) -> Iterator[Problem]:
    if fact.measure is None:
        return
    if claim.measure is None:
        advice = "write `holds: yes`, `partly` or `no`"
        yield parts.document.problem("RE507", place, f"the claim {quote(claim.id)} has no bands for a figure", advice)
    elif fact.measure.unit != claim.measure.unit:
        problem = (
            f"the claim {quote(claim.id)} is measured in {quote(claim.measure.unit)}, not {quote(fact.measure.unit)}"
        )
        yield parts.document.problem("RE508", (*place, "unit"), problem, f"convert the figure to {claim.measure.unit}")
    elif parts.assessed_on and position_on(fact, claim, parts.assessed_on) is None:
        advice = f"the first band is of {min(claim.measure.bands)}"
        yield parts.document.problem(
            "RE509", place, f"no band of {quote(claim.id)} is in force on {parts.assessed_on}", advice
        )


def _check_superseded(parts: _Parts) -> Iterator[Problem]:
    facts = {fact.id: fact for _, fact in parts.facts}
    for number, fact in parts.facts:
        place = ("facts", number, "supersedes")
        if fact.supersedes is None:
            continue
        earlier = facts.get(fact.supersedes)
        if earlier is None:
            otherwise = "name the id of the fact it takes the place of"
            yield from _unknown(parts.document, place, "fact", fact.supersedes, facts, otherwise)
        elif earlier.claim != fact.claim:
            problem = f"{quote(fact.id)} and {quote(earlier.id)} are on different claims"
            yield parts.document.problem("RE510", place, problem, "a fact supersedes one on its own claim")
        elif _comes_round(fact, facts):
            problem = f"{quote(fact.id)} comes round to supersede itself"
            yield parts.document.problem("RE511", place, problem, "keep the latest fact and what it replaces")


def _comes_round(fact: Fact, facts: Mapping[str, Fact]) -> bool:
    seen: set[str] = set()
    at = fact
    while at.supersedes and at.supersedes in facts and at.id not in seen:
        seen.add(at.id)
        at = facts[at.supersedes]
    return at.id == fact.id


def _check_given(parts: _Parts, framework: Framework) -> Iterator[Problem]:
    rated = [*(one.id for one in framework.kloes), *(one.id for one in framework.domains)]
    taken: dict[str, str] = {}
    given = [("judgements", *one) for one in parts.judgements] + [
        ("carried_forward", *one) for one in parts.carried_forward
    ]
    for section, number, one in given:
        place = (section, number)
        known = [*framework.levels, NOT_RATED] if section == "judgements" else list(framework.levels)
        yield from _unknown(parts.document, (*place, "of"), "KLOE or domain", one.of, rated, "name a KLOE or a domain")
        yield from _unknown(parts.document, (*place, "level"), "level", one.level, known, one_of(known))
        if one.of in taken:
            problem = f"{quote(one.of)} is given a level twice"
            yield parts.document.problem("RE512", (*place, "of"), problem, f"it has one from {quote(taken[one.of])}")
        taken.setdefault(one.of, one.id)


def _check_events(parts: _Parts, framework: Framework) -> Iterator[Problem]:
    names, domains = [name for name, _ in framework.events], [one.id for one in framework.domains]
    for number, event in parts.events:
        place = ("events", number)
        yield from _unknown(parts.document, (*place, "event"), "event", event.event, names, one_of(names))
        if event.linked_to:
            yield from _unknown(
                parts.document, (*place, "linked_to"), "domain", event.linked_to, domains, one_of(domains)
            )
        elif any(limit.event == event.event and limit.at == LINKED for limit in framework.limits):
            problem = f"the event {quote(event.id)} must say which domain it is linked to"
            yield parts.document.problem("RE513", place, problem, "add `linked_to: ...`")


def _check_departures(parts: _Parts, framework: Framework) -> Iterator[Problem]:
    rated = [*(one.id for one in framework.kloes), *(one.id for one in framework.domains)]
    rules = [*(one.id for one in framework.principles), *(one.id for one in framework.limits)]
    departed: set[str] = set()
    for number, one in parts.departures:
        place = ("departures", number)
        yield from _unknown(
            parts.document, (*place, "of"), "KLOE, domain or `overall`", one.of, [*rated, OVERALL], "name what is rated"
        )
        otherwise = "see `ratingengine show principles`"
        yield from _unknown(
            parts.document, (*place, "principle"), "principle or limit", one.principle, rules, otherwise
        )
        for field, level in (("from", one.from_), ("to", one.to)):
            yield from _unknown(parts.document, (*place, field), "level", level, framework.levels)
        if one.from_ == one.to:
            problem = f"the departure {quote(one.id)} leads from {quote(one.from_)} to the same level"
            yield parts.document.problem("RE521", (*place, "to"), problem, "name another level, or leave it out")
        if one.of in departed:
            yield parts.document.problem(
                "RE514", (*place, "of"), f"{quote(one.of)} is departed from twice", "keep one departure for it"
            )
        departed.add(one.of)


def _check_corrections(parts: _Parts) -> Iterator[Problem]:
    # A fact that is misshapen is told as such, and is not unknown besides.
    facts = [fact.id for _, fact in parts.facts] + [str(one.get("id")) for _, _, one in parts.misshapen]
    named: dict[tuple[str, str], str] = {}
    for number, one in parts.corrections:
        place = ("corrections", number)
        if not (one.withdraws or one.adds):
            problem = f"the correction {quote(one.id)} changes nothing"
            yield parts.document.problem("RE515", place, problem, "name the fact that it `withdraws` or `adds`")
        for field in ("withdraws", "adds"):
            fact = getattr(one, field)
            if fact is None:
                continue
            yield from _unknown(parts.document, (*place, field), "fact", fact, facts, "name the id of a fact")
            if (field, fact) in named:
                problem = f"{quote(fact)} is corrected twice"
                yield parts.document.problem("RE516", (*place, field), problem, f"it is by {quote(named[field, fact])}")
            named.setdefault((field, fact), one.id)


_DATES = {
    "facts": ("observed_on", "recorded_on"),
    "judgements": ("made_on",),
    "carried_forward": ("rated_on",),
    "events": ("on",),
}  # A departure or correction is decided once the rating is known, so it may be later than the assessment.


def _check_dates(parts: _Parts) -> Iterator[Problem]:
    # What a correction brings in was so on the day of the assessment, and came to be known later.
    late = {one.adds: one.accepted_on for _, one in parts.corrections if one.adds}
    for section, items in parts.sections():
        for number, one in items:
            for name in _DATES.get(section, ()):
                day, last, of = getattr(one, name), parts.assessed_on, "assessment"
                if name == "recorded_on" and one.id in late:
                    last, of = late[one.id], "correction"
                if last and day and day > last:
                    problem = f"{quote(one.id)} is dated {day}, after the {of} of {last}"
                    advice = "correct the date" if of == "correction" else "correct the date, or assess on a later day"
                    yield parts.document.problem("RE517", (section, number, name), problem, advice)
