"""Revision: points of factual accuracy that were accepted, and the rating that comes of them.

A correction never edits. The fact that it withdraws stays in the evidence, marked as withdrawn and by which point; the
fact that it adds stands beside it and must have been so on the day of the assessment. The new record names the one that
it takes the place of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from ratingengine import _documents
from ratingengine._documents import Document, Node
from ratingengine._model import Day, Name, Strict, Text, read_model
from ratingengine.assessment import Assessment, rate
from ratingengine.errors import EvidenceError, Problem, quote, suggest
from ratingengine.evidence import Evidence
from ratingengine.intake import node_of, read_evidence
from ratingengine.positions import superseded
from ratingengine.record import Record, evidence_fields, make_record


class Point(Strict):
    """A point that was accepted: a fact corrected ``to`` something else, added, or withdrawn."""

    id: Name
    because: Text
    corrects: Name | None = None
    to: dict[Name, Any] | None = None
    adds: dict[Name, Any] | None = None
    withdraws: Name | None = None


class Corrections(Strict):
    """The points that were accepted on one record, by whom and when."""

    record: Text | None = None
    accepted_by: Text
    accepted_on: Day
    corrections: Annotated[tuple[Point, ...], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Revision:
    """An assessment before and after its corrections, and the record that takes the place of the earlier one."""

    before: Assessment
    after: Assessment
    record: Record


def revise(record: Record, before: Assessment, path: str | Path) -> Revision:
    """What a record comes to when the points of a file are accepted.

    Raises ``EvidenceError`` with every problem in the file, and with what of it does not fit the record.
    """
    document = _documents.load(path, EvidenceError)
    corrections, problems = read_model(document, Corrections)
    if corrections is None:
        raise EvidenceError(problems)
    problems += _check(document, corrections, record)
    if problems:
        raise EvidenceError(problems)
    evidence = read_evidence(_revised(document, corrections, record, before), before.framework)
    problems = list(_check_standing(document, corrections, evidence))
    if problems:
        raise EvidenceError(problems)
    after = rate(evidence, before.framework)
    return Revision(before, after, make_record(after, supersedes=record.digest))


def _check(document: Document, corrections: Corrections, record: Record) -> Iterator[Problem]:
    if corrections.record not in (None, record.digest):
        problem = f"these corrections are of the record {quote(corrections.record)}"
        yield document.problem("RE518", ("record",), problem, f"the record at hand is {record.digest}")
    facts = [fact["id"] for fact in record.part("evidence")["facts"]]
    for number, point in enumerate(corrections.corrections):
        yield from _check_point(document, ("corrections", number), point, facts)


def _check_point(document: Document, place: tuple[str, int], point: Point, facts: Sequence[str]) -> Iterator[Problem]:
    if sum(one is not None for one in (point.corrects, point.adds, point.withdraws)) != 1:
        advice = "write one of `corrects`, `adds` and `withdraws`"
        yield document.problem("RE519", place, f"the point {quote(point.id)} must do one thing", advice)
    if (point.corrects is None) != (point.to is None):
        advice = "write `corrects: <fact>` and `to:` with the fields that are different"
        yield document.problem("RE519", place, "`corrects` and `to` go together", advice)
    if point.to == {}:
        advice = "write the fields of the fact that are different"
        yield document.problem("RE103", (*place, "to"), "`to` has nothing in it", advice)
    if point.adds is not None and "id" not in point.adds:
        yield document.problem("RE101", (*place, "adds"), "the fact has no id", "add `id: ...` here")
    if point.to is not None and "id" in point.to:
        yield document.problem_at_key(
            "RE519", (*place, "to", "id"), "a corrected fact gets an id of its own", "remove `id`"
        )
    for field in ("corrects", "withdraws"):
        fact = getattr(point, field)
        if fact is not None and fact not in facts:
            advice = suggest(fact, facts, "name the id of a fact in the record")
            yield document.problem("RE213", (*place, field), f"unknown fact {quote(fact)}", advice)


def _check_standing(document: Document, corrections: Corrections, evidence: Evidence) -> Iterator[Problem]:
    """A problem for each fact that does not count, and corrected would count again beside what took its place."""
    later = superseded(evidence)
    for number, point in enumerate(corrections.corrections):
        if point.corrects is not None and point.corrects in later:
            problem = f"{quote(point.corrects)} does not count, as {quote(later[point.corrects])} supersedes it"
            advice = "correct that one, or withdraw it as well"
            yield document.problem("RE520", ("corrections", number, "corrects"), problem, advice)


def _revised(document: Document, corrections: Corrections, record: Record, before: Assessment) -> Document:
    """The record's evidence with the corrections in it; what they bring keeps its place in their file."""
    whole = _members(node_of(evidence_fields(record, before.framework)))
    facts, points = list(_entries(whole["facts"])), list(_entries(whole["corrections"]))
    written = _entries(_members(document.root)["corrections"])
    for point, node in zip(corrections.corrections, written, strict=True):
        told = {"id": point.id, "because": point.because}
        told |= {"accepted_by": corrections.accepted_by, "accepted_on": corrections.accepted_on.isoformat()}
        fact = _new_fact(point, node, facts)
        if fact is not None:
            facts.append(fact)
            told["adds"] = str(_members(fact)["id"].value)
        gone = point.corrects or point.withdraws
        points.append(_placed(node, told | ({"withdraws": gone} if gone else {})))
    root = Node(1, 1, whole | {"facts": Node(1, 1, facts), "corrections": Node(1, 1, points)})
    return Document(document.path, document.lines, root)


def _new_fact(point: Point, node: Node, facts: list[Node]) -> Node | None:
    """The fact that a point brings: as written, or as the one it corrects with the fields that are different."""
    if point.adds is not None:
        return _members(node)["adds"]
    if point.corrects is None:
        return None
    earlier = next(fact for fact in facts if _members(fact)["id"].value == point.corrects)
    changed = _members(node)["to"]
    ways = {"holds", "measure"}  # a fact says how far its claim holds in one of these ways
    # What is wrong with what stays can be mended at the point alone, so that is where it is told.
    kept = {
        name: _moved(one, changed)
        for name, one in _members(earlier).items()
        if not (name in ways and ways & set(_members(changed)))
    }
    below = {name: one for name, one in {**kept, **_members(changed)}.items() if one.value is not None}
    name = replace(node, value=f"{point.corrects}.{point.id}", keys=None)
    return replace(changed, value=below | {"id": name})


def _moved(node: Node, to: Node) -> Node:
    """The same value, all of it at the place of another."""
    value = node.value
    if isinstance(value, dict):
        value = {name: _moved(one, to) for name, one in value.items()}
    elif isinstance(value, list):
        value = [_moved(one, to) for one in value]
    return Node(to.line, to.column, value)


def _placed(node: Node, content: Mapping[str, str]) -> Node:
    return replace(node, value={name: replace(node, value=word, keys=None) for name, word in content.items()})


def _members(node: Node) -> dict[str, Node]:
    return node.value if isinstance(node.value, dict) else {}


def _entries(node: Node) -> list[Node]:
    return node.value if isinstance(node.value, list) else []
