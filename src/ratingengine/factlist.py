"""The facts of an assessment as its reports list them: numbered, with what each was used for or why it was not.

The numbers follow the standard and then the ids, so they are the same in whatever order the facts were given.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ratingengine.evidence import Fact
from ratingengine.explanation import fact_details
from ratingengine.framework import Framework

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment


@dataclass(frozen=True, slots=True)
class NumberedFact:
    """A fact with its number: its details in words, the characteristics that it helped to meet, and why it is unused.

    ``kloe`` is empty where the fact names none; ``unused`` is empty where it counts.
    """

    number: int
    fact: Fact
    kloe: str
    details: tuple[str, ...]
    used_for: tuple[str, ...]
    unused: str


def number_facts(assessment: Assessment) -> tuple[NumberedFact, ...]:
    """Every fact once: those that count in the order of the standard, then those that are not used."""
    framework = assessment.framework
    unused = dict(assessment.unused)
    used_for: dict[str, list[str]] = {}
    for finding in assessment.findings:
        for fact in finding.facts:
            used_for.setdefault(fact, []).append(finding.characteristic)
    rank = {claim.id: number for number, claim in enumerate(framework.claims)}
    kloes = [*(kloe.id for kloe in framework.kloes), ""]

    def place(fact: Fact) -> tuple[bool, int, int, str]:
        return fact.id in unused, kloes.index(kloe_of(fact, framework)), rank.get(fact.claim or "", -1), fact.id

    return tuple(
        NumberedFact(
            number,
            fact,
            kloe_of(fact, framework),
            tuple(_details(fact)),
            tuple(used_for.get(fact.id, ())),
            unused.get(fact.id, ""),
        )
        for number, fact in enumerate(sorted(assessment.evidence.facts, key=place), 1)
    )


def kloe_of(fact: Fact, framework: Framework) -> str:
    """The KLOE that a fact bears on, by its claim, its own word or its prompt; nothing where it names none of them."""
    if fact.claim:
        return framework.claim(fact.claim).kloe
    if fact.kloe:
        return fact.kloe
    asking = (kloe.id for kloe in framework.kloes if fact.prompt in [prompt.id for prompt in kloe.prompts])
    return next(asking, "")


def _details(fact: Fact) -> Iterator[str]:
    yield from fact_details(fact)
    if not fact.actionable:
        yield "nobody can change it"
