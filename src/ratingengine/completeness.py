"""Completeness: how much of its standard the rules of a framework cover, and whether that standard still stands.

What is not covered makes a framework incomplete, not wrong, so `rulebook` loads it all the same. The standard's text is
never part of a framework; given the official document, its statements are found again by their fingerprints.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ratingengine._files import UnreadError, files_within, link_problems, read_file
from ratingengine.errors import InputError, Problem, quote
from ratingengine.framework import Framework
from ratingengine.places import Places


class Gaps(NamedTuple):
    """What of a standard the rules leave uncovered, by id; all of it empty where they are complete.

    ``untested`` holds the characteristics that lack a scenario in which they are met, or one in which they are not;
    ``None`` where no features were looked at.
    """

    statements: tuple[str, ...]
    prompts: tuple[str, ...]
    unused_claims: tuple[str, ...]
    untested: tuple[str, ...] | None = None

    def __bool__(self) -> bool:
        """Whether there is any gap."""
        return any(self)


class Wording(NamedTuple):
    """A statement with its text in a document, ``None`` where the document has no text of its fingerprint."""

    statement: str
    text: str | None


def coverage(framework: Framework, features: Path | None = None) -> Gaps:
    """The statements that nothing cites, the prompts no claim answers, the claims no rule asks for, the rules untested.

    A statement on a domain is cited by the description of the domain at its level. ``features`` is a folder of feature
    files; a rule is tested where their steps say ``ID is met because ...`` and ``ID is not met because ...``.
    """
    cited = {cite for one in framework.characteristics for cite in one.cites}
    described = [one for domain in framework.domains for _, those in domain.described_as for one in those]
    cited |= {cite for one in described for cite in one.cites}
    answered = {prompt for claim in framework.claims for prompt in claim.prompts}
    asked = {condition.claim for one in framework.characteristics for condition in one.when}
    return Gaps(
        tuple(one.id for one in framework.statements if one.id not in cited),
        tuple(one.id for kloe in framework.kloes for one in kloe.prompts if one.id not in answered),
        tuple(one.id for one in framework.claims if one.id not in asked),
        None if features is None else tuple(_untested(framework, features)),
    )


def uncovered(gaps: Gaps, places: Places) -> Iterator[Problem]:
    """A problem for each gap, where the part of the framework stands that is not covered."""
    for one in gaps.statements:
        advice = "write a characteristic that expresses it"
        yield places.problem("statement", one, f"nothing cites {quote(one)}", advice, "RE601")
    for one in gaps.prompts:
        problem = f"no claim covers the prompt {quote(one)}"
        yield places.problem("prompt", one, problem, "write one that answers it", "RE602")
    for one in gaps.unused_claims:
        yield places.problem("claim", one, f"no rule asks for the claim {quote(one)}", "use it or remove it", "RE304")
    for one in gaps.untested or ():
        problem = f"{quote(one)} lacks a scenario in which it is met, or one in which it is not"
        yield places.problem("characteristic", one, problem, "write it in the feature file of the KLOE", "RE603")


LARGEST_DOCUMENT = 4 * 1024 * 1024
MOST_PASSAGES = 2_000_000

_STEP = re.compile(r"^[ \t]*(?:Given|When|Then|And|But|\*) (\S+) is (not )?met because ", re.MULTILINE)


def _untested(framework: Framework, features: Path) -> Iterator[str]:
    tested: set[tuple[str, bool]] = set()
    files = files_within(features, [".feature"])
    problems = list(link_problems(files, "put the feature files themselves into the folder"))
    for path in files.files:
        try:
            found = _STEP.findall(read_file(path).decode("utf-8", "replace"))
        except UnreadError as refused:
            problems.append(refused.told(path))
            continue
        tested |= {(name, not negated) for name, negated in found}
    if problems:
        raise InputError(problems)
    for one in framework.characteristics:
        if not {(one.id, True), (one.id, False)} <= tested:
            yield one.id


_NAME = re.compile(r"[ \t]*(?:Scenario|Scenario Outline|Example):[ \t]*(.*?)\s*$")


def repeated_names(features: Path) -> Iterator[Problem]:
    """A problem for each scenario in the feature files of a folder that has the name of an earlier one of its file.

    A file that cannot be read is a problem too.
    """
    for path in files_within(features, [".feature"]).files:
        try:
            text = read_file(path).decode("utf-8", "replace")
        except UnreadError as refused:
            yield refused.told(path)
            continue
        first: dict[str, int] = {}
        for number, line in enumerate(text.split("\n"), 1):
            found = _NAME.match(line)
            if found and first.setdefault(found[1], number) != number:
                yield repeated_name(str(path), number, found[1], first[found[1]], line)


def repeated_name(path: str, line: int, name: str, first: int, excerpt: str) -> Problem:
    """The problem of a scenario that has the name of an earlier one; some that play features take the last alone."""
    problem = f"there is a scenario {quote(name)} in line {first} already"
    column = len(excerpt) - len(excerpt.lstrip()) + 1
    return Problem(path, line, column, problem, "give each in a file its own name", excerpt, code="RE812")


def compare(framework: Framework, document: Path) -> list[Wording]:
    """Every statement of the framework with its text in the official document.

    The document is plain text (UTF-8), or JSON whose objects hold a statement each, as ``id`` and ``text``.
    Raises ``InputError`` where it cannot be read.
    """
    content = _content(document)
    if document.suffix.lower() != ".json":
        wanted = {one.sha256 for one in framework.statements}
        by_fingerprint = {}
        for number, text in enumerate(_passages(content)):
            if number > MOST_PASSAGES:
                advice = "give its statements as JSON, or leave out what is not the standard"
                raise InputError([Problem(str(document), 1, 1, "the document is too broken up", advice, code="RE002")])
            if (found := fingerprint(text)) in wanted:
                by_fingerprint[found] = text
        return [Wording(one.id, by_fingerprint.get(one.sha256)) for one in framework.statements]
    try:
        texts = {one["id"]: one["text"] for one in _numbered(json.loads(content))}
    except (ValueError, RecursionError) as broken:
        raise InputError([Problem(str(document), 1, 1, f"this is not JSON: {broken}", code="RE006")]) from broken
    genuine = {name for name, text in texts.items() if isinstance(text, str)}
    return [
        Wording(one.id, texts[one.id] if one.id in genuine and fingerprint(texts[one.id]) == one.sha256 else None)
        for one in framework.statements
    ]


def document_of(frameworks: Sequence[Framework], document: Path) -> tuple[Framework, list[Wording]]:
    """The framework that a document is of, among several, with its statements as the document words them.

    Raises ``InputError`` where the document cannot be read, or holds no statement of any of them.
    """
    compared = [(one, compare(one, document)) for one in frameworks]
    # Standards share a sentence here and there: the document is of the framework that finds most of its own in it.
    of, wordings = max(compared, key=lambda one: _found(one[1]), default=(None, []))
    if of is None or not _found(wordings):
        problem = f"the document holds no statement of {', '.join(one.id for one in frameworks) or 'any framework'}"
        raise InputError([Problem(str(document), 1, 1, problem, "name the one that the rules cite", code="RE605")])
    return of, wordings


def _found(wordings: Sequence[Wording]) -> float:
    """The share of the statements that a document holds."""
    return sum(one.text is not None for one in wordings) / (len(wordings) or 1)


def stale(wordings: Iterable[Wording], places: Places) -> Iterator[Problem]:
    """A problem for each statement that the document does not hold as it was when the rules were written."""
    for one in wordings:
        if one.text is None:
            problem = f"stale: {quote(one.statement)} is not in the document as it was when the rules were written"
            advice = "read what the document says now, and renew the fingerprint and the rules that cite it"
            yield places.problem("statement", one.statement, problem, advice, "RE604")


def fingerprint(text: str) -> str:
    """The SHA-256 of a statement's text: NFKC, straight quotes and dashes, single spaces, trimmed."""
    plain = unicodedata.normalize("NFKC", text).translate(str.maketrans("‘’“”–—", "''\"\"--"))
    return hashlib.sha256(re.sub(r"\s+", " ", plain).strip().encode()).hexdigest()


def _content(document: Path) -> str:
    try:
        return read_file(document, LARGEST_DOCUMENT).decode("utf-8-sig")
    except UnreadError as refused:
        raise InputError([refused.told(document)]) from refused
    except UnicodeDecodeError as refused:
        advice = "give its text, or its statements as JSON"
        raise InputError(
            [Problem(str(document), 1, 1, "the document is not UTF-8 text", advice, code="RE004")]
        ) from refused


def _numbered(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if isinstance(value.get("id"), str) and "text" in value:
            yield value
        for one in value.values():
            yield from _numbered(one)
    elif isinstance(value, list):
        for one in value:
            yield from _numbered(one)


_CELL = re.compile(r"\n|\t|</?(?:p|td|th|li|ul|ol|br|tr)\b[^<>]*>")
_SENTENCE = re.compile(r".+?\.(?=\s|$)|.+$")
_MOST_SENTENCES = 3


def _passages(content: str) -> Iterator[str]:
    """Whatever in a document could be a statement.

    Sentences and runs of a few; what a table breaks off in one cell and goes on with in another; an introduction that
    ends in a colon, with any of the points that could belong to it. Each also without a space that a line break left.
    """
    cells = [_sentences(cell) for cell in _CELL.split(content)]
    cells = [cell for cell in cells if cell]
    for cell in cells:
        for start in range(len(cell)):
            for end in range(start + 1, min(start + _MOST_SENTENCES, len(cell)) + 1):
                yield from _spellings(" ".join(cell[start:end]))
    heads = [cell[0] for cell in cells if cell[0][0].islower()]
    for tail in dict.fromkeys(cell[-1] for cell in cells if not cell[-1].endswith(".")):
        for head in heads:
            yield f"{tail} {head}"


def _sentences(cell: str) -> list[str]:
    plain = re.sub(r"<[^<>]+>", "", cell).strip(" •·*\r")
    return [one.strip() for one in _SENTENCE.findall(plain)]


def _spellings(text: str) -> Iterable[str]:
    return {text, text.replace("- ", "-").replace(" .", ".")}
