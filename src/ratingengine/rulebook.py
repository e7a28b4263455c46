"""The rulebook: the folder of files that a framework is read from, checked whole before anything is rated by it.

`load_framework` refuses a folder with any problem in it. `coverage` is kept apart: a statement that no characteristic
cites yet makes the rulebook incomplete, not wrong.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

import rfc8785

from ratingengine import _yaml
from ratingengine._model import Name, Slug, Strict, Text, read_model
from ratingengine._yaml import Document
from ratingengine.characteristics import (
    Applicable,
    Characteristic,
    Claim,
    KloeText,
    check_bands,
    check_halves,
    read_characteristics,
    read_claims,
)
from ratingengine.errors import Problem, RulesError, one_of, quote, suggest
from ratingengine.framework import Domain, Framework, Kloe, Prompt, Scale, Statement
from ratingengine.principles import (
    STAGES,
    Limit,
    Principle,
    PrincipleText,
    Stage,
    ThresholdText,
    fields,
    read_principles,
)

# What one rule may ask of durable-rules at once; see docs/decisions/0002.
MOST_TESTS = 50


class _PromptText(Applicable):
    about: Text


class _KloeEntry(Applicable):
    domain: Name
    title: Text
    prompts: dict[Name, _PromptText]


class _FrameworkText(Strict):
    framework: Slug
    title: Text
    edition: Text
    publisher: Text
    scale: Scale
    service_types: dict[Name, Text]
    events: dict[Slug, Text]
    domains: dict[Name, Text]
    position_policy: Literal["significant-fact-decides"]
    thresholds: dict[Name, ThresholdText]
    principles: dict[Stage, tuple[PrincipleText, ...]]
    limits: tuple[Limit, ...]
    kloes: dict[Name, _KloeEntry]


class _Fingerprint(Applicable):
    sha256: Name


class _StatementsText(Strict):
    document: Text
    statements: dict[Name, _Fingerprint]


@dataclass(frozen=True, slots=True)
class _Read:
    document: Document
    text: KloeText
    claims: list[Claim]
    characteristics: list[Characteristic]


def load_framework(framework: str | Path) -> Framework:
    """The framework of a folder, or of a name among those that come with the library.

    Raises ``RulesError`` with every problem in its files; a framework with a problem is never returned.
    """
    folder = _folder(framework)
    main, problems = _read_file(folder / "framework.yaml", _FrameworkText)
    statements, wrong = _read_file(folder / "statements.yaml", _StatementsText)
    problems += wrong
    if main is None or statements is None:
        raise RulesError(problems)
    main_document, text = main
    files, wrong = _read_kloes(folder, text)
    problems += wrong
    principles, wrong = _principles(main_document, text)
    problems += wrong
    problems += _check_framework(main_document, text)
    problems += _check_statements(statements[0], statements[1], text)
    problems += _check_files(files, text, statements[1])
    if problems:
        raise RulesError(problems)
    return _assemble(text, statements[1], files, principles)


def frameworks() -> list[str]:
    """The names of the frameworks that come with the library."""
    return sorted(one.parent.name for one in _shipped().glob("*/framework.yaml"))


def fingerprint(text: str) -> str:
    """The SHA-256 of a statement's text: NFKC, straight quotes and dashes, single spaces, trimmed."""
    plain = unicodedata.normalize("NFKC", text).translate(str.maketrans("‘’“”–—", "''\"\"--"))
    return hashlib.sha256(re.sub(r"\s+", " ", plain).strip().encode()).hexdigest()


def coverage(framework: Framework) -> dict[str, tuple[list[str], list[str]]]:
    """For each encoded KLOE, the statements that no characteristic cites and the prompts that no claim covers."""
    cited = {cite for one in framework.characteristics for cite in one.cites}
    covered = {prompt for claim in framework.claims for prompt in claim.prompts}
    return {
        kloe.id: (
            [one.id for one in framework.statements if one.part == kloe.id and one.id not in cited],
            [prompt.id for prompt in kloe.prompts if prompt.id not in covered],
        )
        for kloe in framework.kloes
        if framework.is_encoded(kloe.id)
    }


def _shipped() -> Path:
    inside = Path(__file__).parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "rules"


def _folder(framework: str | Path) -> Path:
    for folder in (Path(framework), _shipped() / framework):
        if (folder / "framework.yaml").is_file():
            return folder
    if Path(framework).is_dir():
        raise RulesError(
            [Problem(str(framework), 1, 1, "this folder has no `framework.yaml`", "name the folder of one framework")]
        )
    names = frameworks()
    advice = suggest(str(framework), names, f"{one_of(names)}, or the path of a folder with a `framework.yaml`")
    raise RulesError([Problem(str(framework), 1, 1, f"there is no framework {quote(framework)}", advice)])


_Text = TypeVar("_Text", bound=Strict)


def _read_file(path: Path, model: type[_Text]) -> tuple[tuple[Document, _Text] | None, list[Problem]]:
    try:
        document = _yaml.load(path, RulesError)
    except RulesError as broken:
        return None, list(broken.problems)
    text, problems = read_model(document, model)
    return (None, problems) if text is None else ((document, text), problems)


def _read_kloes(folder: Path, text: _FrameworkText) -> tuple[list[_Read], list[Problem]]:
    files, problems = [], []
    for path in sorted(folder.glob("*/*.y*ml")):
        read, wrong = _read_file(path, KloeText)
        problems += wrong
        if read is None:
            continue
        document, kloe = read
        problems += _check_place(document, kloe, path, text)
        characteristics, wrong = read_characteristics(document, kloe)
        problems += wrong
        if not wrong:
            favourable = _favourable(text.scale)
            problems += check_halves(document, kloe, favourable, characteristics)
        problems += check_bands(document, kloe)
        files.append(_Read(document, kloe, read_claims(kloe), characteristics))
    order = list(text.kloes)
    files.sort(key=lambda one: order.index(one.text.kloe) if one.text.kloe in order else -1)
    return files, problems


def _favourable(scale: Scale) -> list[str]:
    levels = [level.id for level in scale.levels]
    return levels[levels.index(scale.favourable_from) :] if scale.favourable_from in levels else []


def _check_place(document: Document, kloe: KloeText, path: Path, text: _FrameworkText) -> Iterator[Problem]:
    entry = text.kloes.get(kloe.kloe)
    if entry is None:
        yield document.problem(
            ("kloe",), f"unknown KLOE {quote(kloe.kloe)}", suggest(kloe.kloe, text.kloes, "add it to framework.yaml")
        )
        return
    if (path.parent.name, path.stem) != (entry.domain, kloe.kloe):
        yield document.problem(
            ("kloe",), f"{kloe.kloe} stands in the wrong file", f"move it to `{entry.domain}/{kloe.kloe}.yaml`"
        )
    if kloe.title != entry.title:
        yield document.problem(
            ("title",), "the title differs from the one in framework.yaml", f"write {quote(entry.title)}"
        )


def _principles(document: Document, text: _FrameworkText) -> tuple[list[Principle], list[Problem]]:
    found, problems = [], []
    levels = [level.id for level in text.scale.levels]
    for stage in STAGES:
        if not text.principles.get(stage):
            problems.append(
                document.problem(("principles",), f"there are no principles for {quote(stage)}", f"add `{stage}:`")
            )
            continue
        some, wrong = read_principles(document, stage, text.principles[stage], text.thresholds, levels)
        found += some
        problems += wrong
    return found, problems


def _check_framework(document: Document, text: _FrameworkText) -> Iterator[Problem]:
    levels = [level.id for level in text.scale.levels]
    if text.scale.favourable_from not in levels:
        yield document.problem(
            ("scale", "favourable_from"), f"unknown level {quote(text.scale.favourable_from)}", one_of(levels)
        )
    for name, threshold in text.thresholds.items():
        known = {field for stage in STAGES for field in fields(stage, levels)}
        if threshold.by not in known:
            advice = suggest(threshold.by, known, "try `rated`")
            yield document.problem(("thresholds", name, "by"), f"unknown field {quote(threshold.by)}", advice)
    for number, limit in enumerate(text.limits):
        place = ("limits", number)
        if limit.event not in text.events:
            advice = suggest(limit.event, text.events, "add it to `events`")
            yield document.problem((*place, "event"), f"unknown event {quote(limit.event)}", advice)
        if limit.no_better_than not in levels:
            yield document.problem(
                (*place, "no_better_than"), f"unknown level {quote(limit.no_better_than)}", one_of(levels)
            )
        yield from _check_types(document, place, limit, text)
    for name, kloe in text.kloes.items():
        if kloe.domain not in text.domains:
            advice = suggest(kloe.domain, text.domains, one_of(list(text.domains)))
            yield document.problem(("kloes", name, "domain"), f"unknown domain {quote(kloe.domain)}", advice)
        yield from _check_types(document, ("kloes", name), kloe, text)
        for prompt, entry in kloe.prompts.items():
            yield from _check_types(document, ("kloes", name, "prompts", prompt), entry, text)
    named: list[tuple[Document, Sequence[str | int], str]] = [
        (document, ("principles", stage, number, "id"), one.id)
        for stage, those in text.principles.items()
        for number, one in enumerate(those)
    ]
    named += [(document, ("limits", number, "id"), limit.id) for number, limit in enumerate(text.limits)]
    yield from _check_unique(named, "a principle or limit")


def _check_types(
    document: Document, place: Sequence[str | int], one: Applicable, text: _FrameworkText
) -> Iterator[Problem]:
    for field in ("applies_to", "does_not_apply_to"):
        for number, service_type in enumerate(getattr(one, field)):
            if service_type not in text.service_types:
                advice = suggest(service_type, text.service_types, one_of(list(text.service_types)))
                yield document.problem((*place, field, number), f"unknown service type {quote(service_type)}", advice)
    if one.applies_to and one.does_not_apply_to:
        yield document.problem((*place, "applies_to"), "both `applies_to` and `does_not_apply_to`", "keep one of them")


def _check_unique(named: Iterable[tuple[Document, Sequence[str | int], str]], kind: str) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for document, place, name in named:
        problem = document.problem(
            place, f"{quote(name)} is already the id of {kind}", f"it stands first in {first.get(name, '')}"
        )
        if name in first:
            yield problem
        else:
            first[name] = f"{problem.path}:{problem.line}"


def _check_statements(document: Document, statements: _StatementsText, text: _FrameworkText) -> Iterator[Problem]:
    levels = [level.id for level in text.scale.levels]
    parts = [*text.kloes, *text.domains]
    for name, entry in statements.statements.items():
        place = ("statements", name)
        steps = name.split("/")
        if len(steps) != 4 or steps[1] not in parts or steps[2] not in levels:  # document, part, level, number
            yield document.problem_at_key(
                place, f"{quote(name)} is not a statement's id", "write document/KLOE/level/number"
            )
        if not re.fullmatch("[0-9a-f]{64}", entry.sha256):
            yield document.problem((*place, "sha256"), "this is not a SHA-256 fingerprint", "generate the file again")
        yield from _check_types(document, place, entry, text)


def _check_files(files: Sequence[_Read], text: _FrameworkText, statements: _StatementsText) -> list[Problem]:
    problems = [problem for one in files for problem in _check_file(one, text, statements)]
    claims = [(one.document, ("claims", name), name) for one in files for name in one.text.claims]
    rules = [
        (one.document, ("characteristics", level, number, "id"), rule.id)
        for one in files
        for level, those in one.text.characteristics.items()
        for number, rule in enumerate(those)
    ]
    return [*problems, *_check_unique([*claims, *rules], "a claim or characteristic")]


def _check_file(one: _Read, text: _FrameworkText, statements: _StatementsText) -> Iterator[Problem]:
    document, kloe = one.document, one.text
    entry = text.kloes.get(kloe.kloe)
    if entry is None:
        return
    for name, claim in kloe.claims.items():
        for number, prompt in enumerate(claim.prompts):
            if prompt not in entry.prompts:
                advice = suggest(prompt, entry.prompts, f"the prompts of {kloe.kloe} are {', '.join(entry.prompts)}")
                yield document.problem(("claims", name, "prompts", number), f"unknown prompt {quote(prompt)}", advice)
        yield from _check_types(document, ("claims", name), claim, text)
    used = {condition.claim for rule in one.characteristics for condition in rule.when}
    for name in kloe.claims:
        if name not in used:
            yield document.problem_at_key(
                ("claims", name), f"no characteristic uses the claim {quote(name)}", "use it or remove it"
            )
    rules = iter(one.characteristics)
    for level, those in kloe.characteristics.items():
        if level not in (levels := [step.id for step in text.scale.levels]):
            yield document.problem_at_key(
                ("characteristics", level), f"unknown level {quote(level)}", suggest(level, levels, one_of(levels))
            )
        for number in range(len(those)):
            place = ("characteristics", level, number)
            yield from _check_characteristic(document, place, next(rules), text, statements)


def _check_characteristic(
    document: Document,
    place: tuple[str | int, ...],
    rule: Characteristic,
    text: _FrameworkText,
    statements: _StatementsText,
) -> Iterator[Problem]:
    yield from _check_types(document, place, rule.applicability, text)
    tests = sum(len(way) for way in rule.when.ways)
    if tests > MOST_TESTS:
        advice = "split the characteristic in two"
        yield document.problem((*place, "when"), f"{tests} conditions in one characteristic, over {MOST_TESTS}", advice)
    if not rule.cites:
        yield document.problem(
            (*place, "cites"), "nothing is cited", "name the statement that the characteristic expresses"
        )
    types = [one for one in text.service_types if text.kloes[rule.kloe].is_for(one) and rule.is_for(one)]
    for number, cite in enumerate(rule.cites):
        here = (*place, "cites", number)
        statement = statements.statements.get(cite)
        if statement is None:
            yield document.problem(
                here, f"unknown statement {quote(cite)}", suggest(cite, statements.statements, "see statements.yaml")
            )
        elif cite.split("/")[1:3] != [rule.kloe, rule.level]:
            advice = f"cite a statement of {rule.kloe} at {quote(rule.level)}"
            yield document.problem(here, f"{quote(cite)} belongs to another KLOE or level", advice)
        elif astray := [one for one in types if not statement.is_for(one)]:
            advice = f"add `does_not_apply_to: [{', '.join(astray)}]` to the characteristic"
            yield document.problem(here, f"{quote(cite)} does not apply to every service type that this does", advice)


def _assemble(
    text: _FrameworkText, statements: _StatementsText, files: Sequence[_Read], principles: Sequence[Principle]
) -> Framework:
    return Framework(
        id=text.framework,
        title=text.title,
        edition=text.edition,
        publisher=text.publisher,
        scale=text.scale,
        service_types=tuple(text.service_types.items()),
        events=tuple(text.events.items()),
        domains=tuple(Domain(id=name, title=title) for name, title in text.domains.items()),
        kloes=tuple(_kloe(name, entry) for name, entry in text.kloes.items()),
        statements=tuple(Statement(id=name, **one.model_dump()) for name, one in statements.statements.items()),
        claims=tuple(claim for one in files for claim in one.claims),
        characteristics=tuple(rule for one in files for rule in one.characteristics),
        principles=tuple(principles),
        limits=text.limits,
        position_policy=text.position_policy,
        digest=_digest([text, statements, *(one.text for one in files)]),
    )


def _kloe(name: str, entry: _KloeEntry) -> Kloe:
    prompts = tuple(Prompt(id=prompt, **one.model_dump()) for prompt, one in entry.prompts.items())
    return Kloe(**entry.model_dump(exclude={"prompts"}), id=name, prompts=prompts)


def _digest(texts: Sequence[Strict]) -> str:
    return hashlib.sha256(rfc8785.dumps([text.model_dump(mode="json") for text in texts])).hexdigest()
