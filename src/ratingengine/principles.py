"""Principles and limits: the published and interpreted rules that turn counts into levels, and events into caps.

A stage counts what lies below it into a tally of whole numbers; its principles are tried in order, and the first that
holds gives the level. The fields of a tally are named after what is counted and the level:

========================== ============ =========================================================================
field                      stage        counts
========================== ============ =========================================================================
findings.LEVEL             KLOE, domain characteristics of the level that are met
findings.below.LEVEL       KLOE, domain those met at any lower level
findings.from.LEVEL        KLOE, domain those met at the level or a higher one
significant.LEVEL          KLOE, domain those met at the level on evidence of significant impact on people
percent_met.LEVEL          KLOE, domain of the level's applicable characteristics, the whole percent that are met
percent_below.LEVEL        KLOE, domain of all findings, the whole percent that are below the level
kloes.LEVEL                domain       KLOEs with at least one finding of the level
judgements.LEVEL           domain       judgements of the level
judgements.below.LEVEL     domain       judgements of any lower level
judgements.from.LEVEL      domain       judgements of the level or a higher one
ratings.LEVEL              overall      domain ratings of the level
ratings.below.LEVEL        overall      domain ratings of any lower level
ratings.from.LEVEL         overall      domain ratings of the level or a higher one
rated                      domain,      inputs that are rated
                           overall
========================== ============ =========================================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from ratingengine._model import Name, Slug, Text
from ratingengine.characteristics import Applicable, Basis

Stage = Literal["judgement", "domain", "overall"]
STAGES: tuple[Stage, ...] = ("judgement", "domain", "overall")
Tally = Mapping[str, int]

_OF_FINDINGS = (
    "findings.{}",
    "findings.below.{}",
    "findings.from.{}",
    "significant.{}",
    "percent_met.{}",
    "percent_below.{}",
)
_FIELDS: dict[Stage, tuple[str, ...]] = {
    "judgement": _OF_FINDINGS,
    "domain": (*_OF_FINDINGS, "kloes.{}", "judgements.{}", "judgements.below.{}", "judgements.from.{}"),
    "overall": ("ratings.{}", "ratings.below.{}", "ratings.from.{}"),
}


def fields(stage: Stage, levels: Sequence[str]) -> list[str]:
    """The fields that the tally of a stage has."""
    named = [form.format(level) for form in _FIELDS[stage] for level in levels]
    return named if stage == "judgement" else [*named, "rated"]


class Test(NamedTuple):
    """One field of a tally against one number."""

    field: str
    comparison: Literal["at_least", "at_most"]
    number: int

    def holds(self, tally: Tally) -> bool:
        """Whether the tally passes."""
        value = tally[self.field]
        return value >= self.number if self.comparison == "at_least" else value <= self.number


@dataclass(frozen=True, slots=True)
class Principle:
    """A rule on a tally: it holds when all tests of at least one of its ``ways`` pass, and then gives its level."""

    id: Name
    stage: Stage
    says: Text
    gives: Name
    ways: tuple[tuple[Test, ...], ...]
    basis: Basis
    source: Text

    def way(self, tally: Tally) -> tuple[Test, ...] | None:
        """The first of the ways whose tests the tally passes."""
        return next((way for way in self.ways if all(test.holds(tally) for test in way)), None)


def first_to_hold(principles: Iterable[Principle], tally: Tally) -> Principle | None:
    """The principle that decides a tally."""
    return next((one for one in principles if one.way(tally) is not None), None)


def grounds_of(principles: Iterable[Principle], tally: Tally) -> tuple[str, tuple[str, ...]] | None:
    """The principle that decides a tally, with the fields that its grounds are of."""
    first = first_to_hold(principles, tally)
    return (first.id, tuple(test.field for test in first.way(tally) or ())) if first else None


LINKED = "linked_domain"


class Limit(Applicable):
    """A cap on a rating because of an event.

    ``at`` is ``linked_domain`` for the domain that the event is linked to, ``overall``, or a domain by its id.
    """

    id: Slug
    says: Text
    event: Slug
    at: Name
    no_better_than: Name
    basis: Basis
    source: Text


class Counted(NamedTuple):
    """What a field counts, of which levels, and whether significant ones only.

    It counts findings, KLOEs, judgements, ratings or rated inputs.
    """

    what: str
    levels: tuple[str, ...]
    significant: bool


def counted(field: str, levels: Sequence[str]) -> Counted:
    """What a field of a tally counts."""
    return _counted(field, tuple(levels))


@lru_cache(maxsize=1024)
def _counted(field: str, levels: tuple[str, ...]) -> Counted:
    what, _, rest = field.partition(".")
    relation, _, level = rest.partition(".")
    if not rest:
        return Counted(field, levels, significant=False)
    if what.startswith("percent_"):
        relation, level, what = ("below" if what == "percent_below" else ""), rest, "findings"
    elif not level:
        relation, level = "", rest
    rank = levels.index(level)
    chosen = {"below": levels[:rank], "from": levels[rank:]}.get(relation, levels[rank : rank + 1])
    return Counted("findings" if what == "significant" else what, chosen, significant=what == "significant")


_IN_WORDS = {
    "findings": "findings at {}",
    "findings.below": "findings below {}",
    "findings.from": "findings at {} or above",
    "significant": "findings at {} with significant impact on people",
    "percent_met": "percent of the {} characteristics met",
    "percent_below": "percent of the findings below {}",
    "kloes": "KLOEs with a finding at {}",
    "judgements": "KLOEs judged {}",
    "judgements.below": "KLOEs judged below {}",
    "judgements.from": "KLOEs judged {} or above",
    "ratings": "domains rated {}",
    "ratings.below": "domains rated below {}",
    "ratings.from": "domains rated {} or above",
}


def field_words(field: str, labels: Mapping[str, str]) -> str:
    """What a field counts, as people say it; ``labels`` are the words of the levels."""
    what, _, level = field.rpartition(".")
    return _IN_WORDS[what].format(labels[level]) if what else "inputs that are rated"


def test_words(test: Test, labels: Mapping[str, str]) -> str:
    """What a test asks for, as people say it; ``labels`` are the words of the levels."""
    return f"{field_words(test.field, labels)}: {test.comparison.replace('_', ' ')} {test.number}"
