"""Completeness: how much of its standard the rules of a framework cover, and whether that standard still stands.

What is not covered makes a framework incomplete, not wrong, so `rulebook` loads it all the same. The standard's text is
never part of a framework; given the official document, its statements are found again by their fingerprints.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ratingengine.errors import InputError, Problem
from ratingengine.framework import Framework


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


_STEP = re.compile(r"^\s*(?:Given|When|Then|And|But|\*) (\S+) is (not )?met because ", re.MULTILINE)


def _untested(framework: Framework, features: Path) -> Iterator[str]:
    tested: set[tuple[str, bool]] = set()
    for path in features.rglob("*.feature"):
        found = _STEP.findall(path.read_text(encoding="utf-8", errors="replace"))
        tested |= {(name, not negated) for name, negated in found}
    for one in framework.characteristics:
        if not {(one.id, True), (one.id, False)} <= tested:
            yield one.id


def compare(framework: Framework, document: Path) -> list[Wording]:
    """Every statement of the framework with its text in the official document.

    The document is plain text (UTF-8), or JSON whose objects hold a statement each, as ``id`` and ``text``.
    Raises ``InputError`` where it cannot be read.
    """
    content = _content(document)
    if document.suffix.lower() != ".json":
        by_fingerprint = {fingerprint(text): text for text in _passages(content)}
        return [Wording(one.id, by_fingerprint.get(one.sha256)) for one in framework.statements]
    try:
        texts = {one["id"]: one["text"] for one in _numbered(json.loads(content))}
    except (ValueError, RecursionError) as broken:
        raise InputError([Problem(str(document), 1, 1, f"this is not JSON: {broken}")]) from broken
    genuine = {name for name, text in texts.items() if isinstance(text, str)}
    return [
        Wording(one.id, texts[one.id] if one.id in genuine and fingerprint(texts[one.id]) == one.sha256 else None)
        for one in framework.statements
    ]


def fingerprint(text: str) -> str:
    """The SHA-256 of a statement's text: NFKC, straight quotes and dashes, single spaces, trimmed."""
    plain = unicodedata.normalize("NFKC", text).translate(str.maketrans("‘’“”–—", "''\"\"--"))
    return hashlib.sha256(re.sub(r"\s+", " ", plain).strip().encode()).hexdigest()


def _content(document: Path) -> str:
    try:
        return document.read_bytes().decode("utf-8-sig")
    except OSError as refused:
        reason = (refused.strerror or "unknown reason").lower()
        raise InputError([Problem(str(document), 1, 1, f"the document cannot be read: {reason}")]) from refused
    except UnicodeDecodeError as refused:
        advice = "give its text, or its statements as JSON"
        raise InputError([Problem(str(document), 1, 1, "the document is not UTF-8 text", advice)]) from refused


def _numbered(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if isinstance(value.get("id"), str) and "text" in value:
            yield value
        for one in value.values():
            yield from _numbered(one)
    elif isinstance(value, list):
        for one in value:
            yield from _numbered(one)


_CELL = re.compile(r"\n|\t|</?(?:p|td|th|li|ul|ol|br|tr)\b[^>]*>")
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
    plain = re.sub(r"<[^>]+>", "", cell).strip(" •·*\r")
    return [one.strip() for one in _SENTENCE.findall(plain)]


def _spellings(text: str) -> Iterable[str]:
    return {text, text.replace("- ", "-").replace(" .", ".")}
