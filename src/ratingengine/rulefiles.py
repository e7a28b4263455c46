"""The framework's own files as their authors write them, and the checks of what their shape does not show.

Names are held against the other files, applicability against the standard's notes. A check whose subject is itself in
doubt keeps silent, so that one mistake is told once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import Field

from ratingengine._documents import Document
from ratingengine._model import Name, Slug, Span, Strict, Text, Threshold, Word
from ratingengine.characteristics import Applicable, ForSome
from ratingengine.errors import Problem, one_of, quote, suggest
from ratingengine.framework import Audit, Description, Scale
from ratingengine.principles import LINKED, STAGES, Limit, Stage, fields
from ratingengine.principletexts import PrincipleText, ThresholdText

# Words that name something else wherever a level, domain or KLOE is named.
RESERVED = ("overall", "not_rated", LINKED)

Place = tuple[str | int, ...]


class PromptText(Applicable):
    """A prompt as its author writes it."""

    about: Text


class KloeEntry(Applicable):
    """A KLOE in the framework's file."""

    domain: Word
    title: Text
    prompts: dict[Name, PromptText]


class DomainText(Strict):
    """A domain as its author writes it."""

    title: Text
    described_as: dict[Name, Annotated[tuple[Description, ...], Field(min_length=1)]] = Field(default_factory=dict)


class FrameworkText(Strict):
    """The framework's own file."""

    framework: Slug
    title: Text
    edition: Text
    publisher: Text
    in_force: Span | None = None
    follows: Slug | None = None
    audit: Audit | None = None
    scale: Scale
    service_types: Annotated[dict[Word, Text], Field(min_length=1)]
    events: dict[Slug, Text]
    domains: Annotated[dict[Word, DomainText], Field(min_length=1)]
    position_policy: Literal["significant-fact-decides"]
    thresholds: dict[Threshold, ThresholdText]
    principles: dict[Stage, Annotated[tuple[PrincipleText, ...], Field(min_length=1)]]
    limits: tuple[Limit, ...]
    kloes: Annotated[dict[Name, KloeEntry], Field(min_length=1)]

    @property
    def levels(self) -> list[str]:
        """The ids of the levels, from worst to best."""
        return [level.id for level in self.scale.levels]


class Fingerprint(Applicable):
    """A statement in the index of a standard."""

    sha256: Name


class StatementsText(Strict):
    """The index of a standard's statements."""

    document: Text
    statements: dict[Name, Fingerprint]


def check_framework(document: Document, text: FrameworkText) -> Iterator[Problem]:
    """Every problem of the framework's file that its shape does not show."""
    yield from _check_scale(document, text)
    yield from _check_thresholds(document, text)
    yield from _check_limits(document, text)
    yield from _check_entries(document, text)
    taken = dict.fromkeys(RESERVED, "a word with another meaning")
    for section, kind in (("domains", "a domain"), ("kloes", "a KLOE")):
        for name in getattr(text, section):
            if name in taken:
                problem = f"{quote(name)} is already {taken[name]}"
                code = "RE216" if name in RESERVED else "RE215"
                yield document.problem_at_key(code, (section, name), problem, "give it another id")
            taken[name] = kind
    named: list[tuple[Document, Place, str]] = [
        (document, ("principles", stage, number, "id"), one.id)
        for stage, those in text.principles.items()
        for number, one in enumerate(those)
    ]
    named += [(document, ("limits", number, "id"), limit.id) for number, limit in enumerate(text.limits)]
    yield from check_unique(named, "a principle or limit")


def _check_scale(document: Document, text: FrameworkText) -> Iterator[Problem]:
    if text.scale.favourable_from not in text.levels:
        problem = f"unknown level {quote(text.scale.favourable_from)}"
        advice = suggest(text.scale.favourable_from, text.levels, one_of(text.levels))
        yield document.problem("RE201", ("scale", "favourable_from"), problem, advice)
    for number, level in enumerate(text.levels):
        if level in text.levels[:number] or level in RESERVED:
            code, place = "RE216" if level in RESERVED else "RE215", ("scale", "levels", number, "id")
            yield document.problem(code, place, f"{quote(level)} is taken", "give it another id")


def _check_thresholds(document: Document, text: FrameworkText) -> Iterator[Problem]:
    known = {field for stage in STAGES for field in fields(stage, text.levels)}
    for name, threshold in text.thresholds.items():
        if threshold.by not in known:
            advice = suggest(threshold.by, known, "try `rated`")
            yield document.problem("RE210", ("thresholds", name, "by"), f"unknown field {quote(threshold.by)}", advice)
        if min(threshold.steps) > 1:
            problem = f"the steps of {quote(name)} leave out what is below {min(threshold.steps)}"
            yield document.problem("RE408", ("thresholds", name, "steps"), problem, "begin at 1")
        yield from _check_use(document, name, threshold, text)


def _check_use(document: Document, name: str, threshold: ThresholdText, text: FrameworkText) -> Iterator[Problem]:
    """A problem where a threshold is read by no principle, and for each step that changes nothing."""
    amounts = (amount for those in text.principles.values() for one in those for amount in one.when.values())
    named = {one for amount in amounts for one in (amount.at_least, amount.at_most)}
    # A name that is not known may be this one misspelt, and a stage may be missing; each of that is told itself.
    in_doubt = len(text.principles) < len(STAGES) or any(
        isinstance(one, str) and one not in text.thresholds for one in named
    )
    if name not in named and not in_doubt:
        problem = f"no principle reads the threshold {quote(name)}"
        yield document.problem_at_key("RE716", ("thresholds", name), problem, "use it or remove it")
    for before, start in pairwise(sorted(threshold.steps)):
        if threshold.steps[before] == threshold.steps[start]:
            problem = f"the step from {start} gives what the step before it gives"
            yield document.problem("RE717", ("thresholds", name, "steps", str(start)), problem, "remove it")


def _check_limits(document: Document, text: FrameworkText) -> Iterator[Problem]:
    for number, limit in enumerate(text.limits):
        if limit.event not in text.events:
            advice = suggest(limit.event, text.events, "add it to `events`")
            yield document.problem("RE208", ("limits", number, "event"), f"unknown event {quote(limit.event)}", advice)
        if limit.no_better_than not in text.levels:
            advice = suggest(limit.no_better_than, text.levels, one_of(text.levels))
            problem = f"unknown level {quote(limit.no_better_than)}"
            yield document.problem("RE201", ("limits", number, "no_better_than"), problem, advice)
        places = [LINKED, RESERVED[0], *text.domains]
        if limit.at not in places:
            advice = suggest(limit.at, places, one_of(places))
            yield document.problem("RE209", ("limits", number, "at"), f"unknown place {quote(limit.at)}", advice)
        yield from check_types(document, ("limits", number), limit, text)


def _check_entries(document: Document, text: FrameworkText) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for name, kloe in text.kloes.items():
        if kloe.domain not in text.domains:
            advice = suggest(kloe.domain, text.domains, one_of(list(text.domains)))
            yield document.problem("RE203", ("kloes", name, "domain"), f"unknown domain {quote(kloe.domain)}", advice)
        yield from check_types(document, ("kloes", name), kloe, text)
        for prompt, entry in kloe.prompts.items():
            place = ("kloes", name, "prompts", prompt)
            if prompt in seen:
                problem = f"{quote(prompt)} is already a prompt of {seen[prompt]}"
                yield document.problem_at_key("RE215", place, problem, "give each prompt its own id")
            seen[prompt] = name
            yield from check_types(document, place, entry, text)


def check_descriptions(document: Document, text: FrameworkText, statements: StatementsText) -> Iterator[Problem]:
    """Every problem of the domains' descriptions."""
    for name, domain in text.domains.items():
        for level, those in domain.described_as.items():
            place: Place = ("domains", name, "described_as", level)
            if level not in text.levels:
                advice = suggest(level, text.levels, one_of(text.levels))
                yield document.problem_at_key("RE201", place, f"unknown level {quote(level)}", advice)
                continue
            for number, one in enumerate(those):
                for cited, cite in enumerate(one.cites):
                    here = (*place, number, "cites", cited)
                    yield from check_cite(document, here, cite, (name, level), statements)


def check_cite(
    document: Document, place: Place, cite: str, part: tuple[str, str], statements: StatementsText
) -> Iterator[Problem]:
    """A problem where the cited statement is unknown or of another KLOE, domain or level than ``part`` says."""
    if cite not in statements.statements:
        advice = suggest(cite, statements.statements, "see statements.yaml")
        yield document.problem("RE207", place, f"unknown statement {quote(cite)}", advice)
    elif tuple(cite.split("/")[1:3]) != part:
        advice = f"cite a statement of {part[0]} at {quote(part[1])}"
        yield document.problem(
            "RE217", place, f"{quote(cite)} belongs to another part or level of the standard", advice
        )


def check_types(document: Document, place: Place, one: ForSome, text: FrameworkText) -> Iterator[Problem]:
    """A problem for each service type that the framework does not know, or where none is left."""
    known = True
    for field in ("applies_to", "does_not_apply_to"):
        for number, service_type in enumerate(getattr(one, field)):
            if service_type not in text.service_types:
                advice = suggest(service_type, text.service_types, one_of(list(text.service_types)))
                known, problem = False, f"unknown service type {quote(service_type)}"
                yield document.problem("RE202", (*place, field, number), problem, advice)
    if one.applies_to and one.does_not_apply_to:
        advice = "keep one of them"
        yield document.problem("RE220", (*place, "applies_to"), "both `applies_to` and `does_not_apply_to`", advice)
    elif known and not any(one.is_for(service_type) for service_type in text.service_types):
        yield document.problem(
            "RE221", place, "this applies to no service type at all", "leave out a type, or remove it"
        )


def check_unique(named: Iterable[tuple[Document, Place, str]], kind: str) -> Iterator[Problem]:
    """A problem for each id, at its place, that an earlier one has already."""
    first: dict[str, Problem] = {}
    for document, place, name in named:
        at_key = place[-1] == name
        tell = document.problem_at_key if at_key else document.problem
        taken = tell("RE215", place, f"{quote(name)} is already the id of {kind}")
        if name in first:
            yield replace(taken, advice=f"it stands first in {first[name].path}:{first[name].line}")
        first.setdefault(name, taken)


def check_statements(document: Document, statements: StatementsText, text: FrameworkText) -> Iterator[Problem]:
    """Every problem of the index of statements."""
    parts = [*text.kloes, *text.domains]
    for name, entry in statements.statements.items():
        place = ("statements", name)
        steps = name.split("/")
        if len(steps) != 4 or not steps[3].isdigit():
            advice = "write document/KLOE/level/number"
            yield document.problem_at_key("RE218", place, f"{quote(name)} is not a statement's id", advice)
        elif steps[1] not in parts:
            problem = f"unknown KLOE or domain {quote(steps[1])} in {quote(name)}"
            yield document.problem_at_key("RE204", place, problem, suggest(steps[1], parts, "add it to framework.yaml"))
        elif steps[2] not in text.levels:
            advice = suggest(steps[2], text.levels, one_of(text.levels))
            yield document.problem_at_key("RE201", place, f"unknown level {quote(steps[2])} in {quote(name)}", advice)
        if not re.fullmatch("[0-9a-f]{64}", entry.sha256):
            yield document.problem(
                "RE219", (*place, "sha256"), "this is not a SHA-256 fingerprint", "generate the file again"
            )
        yield from check_types(document, place, entry, text)
