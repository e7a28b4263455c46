"""Evidence: the facts of one assessment, and what people have decided about it, checked whole against a framework.

Nothing is dropped in silence: a fact that bears on no claim is kept and listed as unused. Nothing is rated on a file with a problem in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

from pydantic import Field

from ratingengine import _yaml
from ratingengine._model import Day, Figure, Name, Strict, Text, Whole, read_model
from ratingengine._yaml import Document, Node
from ratingengine.characteristics import PositionWord
from ratingengine.errors import EvidenceError, InputError, Problem, one_of, quote, suggest
from ratingengine.framework import Framework

NOT_RATED = "not_rated"
OVERALL = "overall"


class Service(Strict):
    """Who is assessed: an organisation, never a person."""

    organisation: Text
    type: Name
    location: Text | None = None


class Sample(Strict):
    """How many of those looked at bore the fact out."""

    met: Whole
    of: Whole


class Reading(Strict):
    """A figure with its unit."""

    value: Figure
    unit: Text


class Fact(Strict):
    """One piece of evidence on one claim: how far it holds, from what source, when and where.

    ``holds: not_shown`` is missing assurance: nobody could show it. It counts as partly and is shown as such.
    ``impact: significant`` says that people were harmed, or put at serious risk, by what the fact reports against the service.
    """

    id: Name
    says: Text
    claim: Name | None = None
    kloe: Name | None = None
    prompt: Name | None = None
    holds: Literal["yes", "partly", "no", "not_shown"] | None = None
    measure: Reading | None = None
    source: (
        Literal[
            "interview",
            "observation",
            "records",
            "data",
            "feedback",
            "policy",
            "notification",
            "complaint",
            "survey",
            "third_party",
        ]
        | None
    ) = None
    where: Text | None = None
    sample: Sample | None = None
    observed_on: Day | None = None
    recorded_on: Day | None = None
    impact: Literal["none", "possible", "significant"] = "none"
    response: Literal["open", "in_hand", "fixed"] | None = None
    supersedes: Name | None = None
    filed_under: Name | None = None


class Judgement(Strict):
    """A level given by people to a KLOE or a domain; ``not_rated`` says that they decided not to rate it."""

    id: Name
    of: Name
    level: Name
    because: Text
    made_by: Text
    made_on: Day


class CarriedForward(Strict):
    """A rating from an earlier inspection that stands for a KLOE or domain which this one did not rate."""

    id: Name
    of: Name
    level: Name
    rated_on: Day
    origin: Text


class Event(Strict):
    """Something that happened to the service and that a limit may attach to, such as a warning notice."""

    id: Name
    event: Name
    says: Text
    on: Day
    linked_to: Name | None = None


class Departure(Strict):
    """A reasoned human decision to depart from a principle or a limit, with who decided and who approved, by role."""

    id: Name
    of: Name
    principle: Name
    from_: Name = Field(alias="from")
    to: Name
    rationale: Text
    decided_by: Text
    decided_on: Day
    approved_by: Text


class Evidence(Strict):
    """Everything that one assessment rests on, in the order of its file."""

    assessment: Name
    framework: Name
    service: Service
    assessed_on: Day
    facts: tuple[Fact, ...]
    judgements: tuple[Judgement, ...] = ()
    carried_forward: tuple[CarriedForward, ...] = ()
    events: tuple[Event, ...] = ()
    departures: tuple[Departure, ...] = ()

    def fact(self, fact: str) -> Fact:
        """The fact of this id; ``KeyError`` where there is none."""
        for one in self.facts:
            if one.id == fact:
                return one
        raise KeyError(fact)


def load_evidence(path: str | Path, framework: Framework) -> Evidence:
    """The evidence of a file of one assessment, YAML or JSON.

    Raises ``EvidenceError`` with every problem in the file, each at its line and column.
    """
    found = list(load_many(path, framework))
    if len(found) != 1:
        advice = "read it with `load_many`"
        raise EvidenceError([Problem(str(path), 1, 1, f"the file holds {len(found)} assessments, not one", advice)])
    if isinstance(found[0], EvidenceError):
        raise found[0]
    return found[0]


def load_many(path: str | Path, framework: Framework) -> Iterator[Evidence | EvidenceError]:
    """The evidence of each assessment in a file (one a line in ``.jsonl``), or what is wrong with it: one bad case never stops the others."""
    for document in _yaml.load(path, EvidenceError):
        evidence, problems = read_model(document, Evidence)
        problems += check_evidence(document, evidence, framework) if evidence else _check_loosely(document, framework)
        yield EvidenceError(problems) if problems or evidence is None else evidence


def named_framework(path: str | Path) -> str | None:
    """The framework that the first assessment of a file names, where it can be read."""
    try:
        root = _yaml.load(path, EvidenceError)[0].root.value
    except InputError:
        return None
    named = root.get("framework") if isinstance(root, dict) else None
    return named.value if named and isinstance(named.value, str) else None


def parse_evidence(content: dict[str, object], framework: Framework, name: str = "evidence") -> Evidence:
    """The evidence of a mapping that a program has built, checked like a file's.

    Raises ``EvidenceError``; as there is no file, every problem stands at line 1 and its sentence names the field.
    """
    document = Document(name, (), _as_node(content))
    evidence, problems = read_model(document, Evidence)
    problems += check_evidence(document, evidence, framework) if evidence else _check_loosely(document, framework)
    if problems or evidence is None:
        raise EvidenceError(problems)
    return evidence


def _as_node(value: object) -> Node:
    if isinstance(value, dict):
        return Node(1, 1, {str(key): _as_node(one) for key, one in value.items()}, {str(key): (1, 1) for key in value})
    if isinstance(value, (list, tuple)):
        return Node(1, 1, [_as_node(one) for one in value])
    return Node(1, 1, value if isinstance(value, (str, bool)) or value is None else str(value))


def _check_loosely(document: Document, framework: Framework) -> list[Problem]:
    """What can be said of names in a file whose shape is wrong: so that all problems are reported at once."""
    root = document.root.plain()
    facts = root.get("facts") if isinstance(root, dict) else None
    problems: list[Problem] = []
    for number, one in enumerate(facts if isinstance(facts, list) else []):
        claim = one.get("claim") if isinstance(one, dict) else None
        if isinstance(claim, str):
            problems += _check_claim(document, ("facts", number), claim, framework)
    return problems


def check_evidence(document: Document, evidence: Evidence, framework: Framework) -> list[Problem]:
    """Every problem of well-formed evidence: names that the framework does not know, ids given twice, dates that cannot be."""
    return [
        *_check_head(document, evidence, framework),
        *_check_ids(document, evidence),
        *(problem for number, fact in enumerate(evidence.facts) for problem in _check_fact(document, number, fact, evidence, framework)),
        *_check_superseded(document, evidence),
        *_check_decisions(document, evidence, framework),
        *_check_dates(document, evidence),
    ]


def _unknown(document: Document, place: Sequence[str | int], kind: str, word: str, known: Iterable[str], otherwise: str) -> Iterator[Problem]:
    known = list(known)
    if word not in known:
        yield document.problem(place, f"unknown {kind} {quote(word)}", suggest(word, known, otherwise))


def _check_head(document: Document, evidence: Evidence, framework: Framework) -> Iterator[Problem]:
    if evidence.framework != framework.id:
        problem = f"the evidence is for the framework {quote(evidence.framework)}, and is read with {quote(framework.id)}"
        yield document.problem(("framework",), problem, "name the same framework in both places")
    types = [one for one, _ in framework.service_types]
    yield from _unknown(document, ("service", "type"), "service type", evidence.service.type, types, one_of(types))


def _check_ids(document: Document, evidence: Evidence) -> Iterator[Problem]:
    first: dict[str, Problem] = {}
    for section in ("facts", "judgements", "carried_forward", "events", "departures"):
        for number, one in enumerate(getattr(evidence, section)):
            problem = document.problem((section, number, "id"), f"the id {quote(one.id)} is given twice", "give each its own id")
            if one.id in first:
                yield problem
            first.setdefault(one.id, problem)


def _check_claim(document: Document, place: Sequence[str | int], claim: str, framework: Framework) -> Iterator[Problem]:
    known = [one.id for one in framework.claims]
    otherwise = "see `ratingengine show claims`, or leave the claim out and name the KLOE"
    yield from _unknown(document, (*place, "claim"), "claim", claim, known, otherwise)


def _check_fact(document: Document, number: int, fact: Fact, evidence: Evidence, framework: Framework) -> Iterator[Problem]:
    place = ("facts", number)
    kloes = [one.id for one in framework.kloes]
    prompts = [prompt.id for one in framework.kloes for prompt in one.prompts]
    if fact.kloe:
        yield from _unknown(document, (*place, "kloe"), "KLOE", fact.kloe, kloes, "see `ratingengine show`")
    if fact.prompt:
        yield from _unknown(document, (*place, "prompt"), "prompt", fact.prompt, prompts, "see `ratingengine show`")
    if fact.filed_under:
        domains = [one.id for one in framework.domains]
        yield from _unknown(document, (*place, "filed_under"), "domain", fact.filed_under, domains, one_of(domains))
    if fact.sample and fact.sample.met > fact.sample.of:
        yield document.problem((*place, "sample"), f"{fact.sample.met} of {fact.sample.of} cannot be", "`met` is at most `of`")
    if not (fact.claim or fact.kloe or fact.prompt):
        yield document.problem(place, f"the fact {quote(fact.id)} bears on nothing", "name its `claim`, or its `kloe` or `prompt` where no claim fits")
    if not fact.claim:
        return
    problems = list(_check_claim(document, place, fact.claim, framework))
    yield from problems or _check_bearing(document, place, fact, evidence, framework)


def _check_bearing(
    document: Document, place: tuple[str | int, ...], fact: Fact, evidence: Evidence, framework: Framework
) -> Iterator[Problem]:
    claim = framework.claim(fact.claim or "")
    if fact.kloe not in (None, claim.kloe):
        yield document.problem((*place, "kloe"), f"the claim {quote(claim.id)} belongs to {claim.kloe}", f"write `kloe: {claim.kloe}`, or leave it out")
    if (fact.holds is None) == (fact.measure is None):
        yield document.problem(place, f"the fact {quote(fact.id)} needs `holds` or `measure`, and not both", "say how far the claim holds")
        return
    if fact.measure is not None:
        if claim.measure is None:
            yield document.problem((*place, "measure"), f"the claim {quote(claim.id)} has no bands for a figure", "write `holds: yes`, `partly` or `no`")
            return
        if fact.measure.unit != claim.measure.unit:
            problem = f"the claim {quote(claim.id)} is measured in {quote(claim.measure.unit)}, not {quote(fact.measure.unit)}"
            yield document.problem((*place, "measure", "unit"), problem, f"convert the figure to {claim.measure.unit}")
            return
        if position_of(fact, evidence, framework) is None:
            advice = f"the first band is of {min(claim.measure.bands).isoformat()}"
            yield document.problem((*place, "measure"), f"no band of {quote(claim.id)} is in force on {evidence.assessed_on}", advice)
            return
    if fact.impact == "significant" and position_of(fact, evidence, framework) == claim.best:
        problem = f"the fact {quote(fact.id)} speaks for the service, so it cannot record significant impact on people"
        yield document.problem((*place, "impact"), problem, "leave `impact` out, or correct `holds`")


def position_of(fact: Fact, evidence: Evidence, framework: Framework) -> PositionWord | None:
    """Where the fact alone would leave its claim; ``None`` where it bears on no claim or no band is in force."""
    if fact.claim is None:
        return None
    if fact.measure is not None:
        measure = framework.claim(fact.claim).measure
        return measure.position(fact.measure.value, evidence.assessed_on) if measure else None
    return "partly" if fact.holds == "not_shown" else fact.holds


def _check_superseded(document: Document, evidence: Evidence) -> Iterator[Problem]:
    facts = {fact.id: fact for fact in evidence.facts}
    for number, fact in enumerate(evidence.facts):
        place = ("facts", number, "supersedes")
        if fact.supersedes is None:
            continue
        earlier = facts.get(fact.supersedes)
        if earlier is None:
            yield from _unknown(document, place, "fact", fact.supersedes, facts, "name the id of the fact it takes the place of")
        elif earlier.claim != fact.claim:
            yield document.problem(place, f"{quote(fact.id)} and {quote(earlier.id)} are on different claims", "a fact supersedes one on its own claim")
        elif _comes_round(fact, facts):
            yield document.problem(place, f"{quote(fact.id)} comes round to supersede itself", "keep the latest fact and what it replaces")


def _comes_round(fact: Fact, facts: dict[str, Fact]) -> bool:
    seen, at = set(), fact
    while at.supersedes in facts and at.id not in seen:
        seen.add(at.id)
        at = facts[at.supersedes]
    return at.id == fact.id


def _check_decisions(document: Document, evidence: Evidence, framework: Framework) -> Iterator[Problem]:
    domains = [one.id for one in framework.domains]
    rated = [one.id for one in framework.kloes] + domains
    levels = list(framework.levels)
    taken: dict[str, str] = {}
    for section, given in (("judgements", evidence.judgements), ("carried_forward", evidence.carried_forward)):
        for number, one in enumerate(given):
            place = (section, number)
            known = [*levels, NOT_RATED] if section == "judgements" else levels
            yield from _unknown(document, (*place, "of"), "KLOE or domain", one.of, rated, "name a KLOE or a domain")
            yield from _unknown(document, (*place, "level"), "level", one.level, known, one_of(known))
            if one.of in taken:
                yield document.problem((*place, "of"), f"{quote(one.of)} is given a level twice", f"it has one from {quote(taken[one.of])}")
            taken.setdefault(one.of, one.id)
    for number, event in enumerate(evidence.events):
        place = ("events", number)
        names = [name for name, _ in framework.events]
        yield from _unknown(document, (*place, "event"), "event", event.event, names, one_of(names))
        if event.linked_to:
            yield from _unknown(document, (*place, "linked_to"), "domain", event.linked_to, domains, one_of(domains))
        elif any(limit.event == event.event and limit.at == "linked_domain" for limit in framework.limits):
            yield document.problem(place, f"the event {quote(event.id)} must say which domain it is linked to", "add `linked_to: ...`")
    departed: set[str] = set()
    for number, departure in enumerate(evidence.departures):
        place = ("departures", number)
        if departure.of in departed:
            yield document.problem((*place, "of"), f"{quote(departure.of)} is departed from twice", "keep one departure for it")
        departed.add(departure.of)
        rules = [one.id for one in (*framework.principles, *framework.limits)]
        yield from _unknown(document, (*place, "of"), "KLOE, domain or `overall`", departure.of, [*rated, OVERALL], "name what is rated")
        yield from _unknown(document, (*place, "principle"), "principle or limit", departure.principle, rules, "see `ratingengine show principles`")
        for field, level in (("from", departure.from_), ("to", departure.to)):
            yield from _unknown(document, (*place, field), "level", level, levels, one_of(levels))


_DATES = {
    "facts": ("observed_on", "recorded_on"),
    "judgements": ("made_on",),
    "carried_forward": ("rated_on",),
    "events": ("on",),
}  # A departure is decided once the rating is known, so it may be later than the assessment.


def _check_dates(document: Document, evidence: Evidence) -> Iterator[Problem]:
    for section, names in _DATES.items():
        for number, one in enumerate(getattr(evidence, section)):
            for name in names:
                day = getattr(one, name)
                if day is not None and day > evidence.assessed_on:
                    problem = f"{quote(one.id)} is dated {day}, after the assessment of {evidence.assessed_on}"
                    yield document.problem((section, number, name), problem, "correct the date, or assess on a later day")
