"""The text of a KLOE as its author writes it in a file, and the claims and characteristics that it comes to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from ratingengine._documents import Document
from ratingengine._model import Flag, Name, Slug, Strict, Text
from ratingengine.characteristics import HALVES, Applicable, Characteristic, Claim, Condition, Conditions, Measure
from ratingengine.errors import Problem, one_of, quote, suggest


class ClaimText(Applicable):
    """A claim as its author writes it."""

    says: Text
    prompts: tuple[Name, ...] = ()
    adverse: Flag = False
    measure: Measure | None = None


class CharacteristicText(Applicable):
    """A characteristic as its author writes it."""

    id: Slug
    says: Text
    cites: Annotated[tuple[Name, ...], Field(min_length=1)]
    basis: Literal["published", "interpretation"] = "published"
    when: dict[str, Any]


class KloeText(Strict):
    """The file of one KLOE."""

    kloe: Name
    title: Text
    claims: Annotated[dict[Slug, ClaimText], Field(min_length=1)]
    characteristics: Annotated[dict[str, tuple[CharacteristicText, ...]], Field(min_length=1)]


def read_claims(text: KloeText) -> list[Claim]:
    """The claims of a KLOE's file, in its order."""
    return [
        Claim(
            name,
            text.kloe,
            one.says,
            one.prompts,
            one.adverse,
            one.measure,
            one.applies_to,
            one.does_not_apply_to,
        )
        for name, one in text.claims.items()
    ]


def read_characteristics(document: Document, text: KloeText) -> tuple[list[Characteristic], list[Problem]]:
    """The characteristics of a KLOE's file, in its order, and every problem in their conditions."""
    found, problems = [], []
    for level, those in text.characteristics.items():
        for number, one in enumerate(those):
            place = ("characteristics", level, number, "when")
            conditions, wrong = _read_conditions(document, place, one.when, text)
            types = (one.applies_to, one.does_not_apply_to)
            found.append(Characteristic(one.id, text.kloe, level, one.says, one.cites, conditions, one.basis, *types))
            problems += wrong
    return found, problems


def _read_conditions(
    document: Document, place: Sequence[str | int], when: dict[str, Any], text: KloeText
) -> tuple[Conditions, list[Problem]]:
    if "any" not in when and when and all(claim in text.claims and half in HALVES for claim, half in when.items()):
        return Conditions(tuple(Condition(claim, half) for claim, half in when.items())), []
    problems: list[Problem] = []
    every = {claim: half for claim, half in when.items() if claim != "any"}
    alternatives = when.get("any", [])
    advice = "write at least two lines `- claim: condition` below it"
    if not isinstance(alternatives, list):
        problems.append(
            document.problem_at_key("RE311", (*place, "any"), "`any` must be a list of alternatives", advice)
        )
        alternatives = []
    elif "any" in when and len(alternatives) < 2:
        problems.append(
            document.problem_at_key("RE311", (*place, "any"), "`any` has fewer than two alternatives", advice)
        )
    if not when:
        problems.append(
            document.problem("RE312", place, "there are no conditions", "name a claim and where it must stand")
        )
    return Conditions(
        tuple(_read_set(document, place, every, text, problems)),
        tuple(
            tuple(_read_set(document, (*place, "any", number), one, text, problems))
            for number, one in enumerate(alternatives)
        ),
    ), problems


def _read_set(
    document: Document, place: Sequence[str | int], conditions: object, text: KloeText, problems: list[Problem]
) -> Iterator[Condition]:
    if not isinstance(conditions, dict) or (not conditions and "any" in place):
        problems.append(
            document.problem("RE311", place, "an alternative must name conditions", "write `- claim: condition`")
        )
        return
    for claim, half in conditions.items():
        if claim == "any":
            problems.append(
                document.problem_at_key("RE311", (*place, claim), "`any` cannot stand within `any`", "use one level")
            )
        elif claim not in text.claims:
            known = suggest(claim, [*text.claims, "any"], f"add it to the claims of {text.kloe}")
            problems.append(document.problem_at_key("RE206", (*place, claim), f"unknown claim {quote(claim)}", known))
        elif not isinstance(half, str) or half not in HALVES:
            shown = f" {quote(half)}" if isinstance(half, str) else ""
            otherwise = one_of(HALVES)
            advice = otherwise if half == "partly" else suggest(str(half), HALVES, otherwise)
            problems.append(
                document.problem("RE214", (*place, claim), f"unknown condition{shown} on {quote(claim)}", advice)
            )
        else:
            yield Condition(claim, half)
