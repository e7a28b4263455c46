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

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from ratingengine._documents import Document
from ratingengine._model import Name, Number, Slug, Strict, Text, Whole
from ratingengine.characteristics import Applicable, Basis
from ratingengine.errors import Problem, one_of, quote, suggest

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


class Amount(Strict):
    """At least, or at most, a number; the number may be a threshold's name."""

    at_least: Number | None = None
    at_most: Number | None = None


class PrincipleText(Strict):
    """A principle as its author writes it."""

    id: Slug
    says: Text
    gives: Name
    when: dict[Name, Amount]
    basis: Basis
    source: Text


class ThresholdText(Strict):
    """A number that depends on a field: from this many on, that."""

    by: Name
    steps: Annotated[dict[Whole, Whole], Field(min_length=1)]


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


def read_principles(
    document: Document,
    stage: Stage,
    texts: Sequence[PrincipleText],
    thresholds: Mapping[str, ThresholdText],
    levels: Sequence[str],
) -> tuple[list[Principle], list[Problem]]:
    """The principles of a stage, in order, and every problem in them."""
    found: list[Principle] = []
    problems: list[Problem] = []
    for number, text in enumerate(texts):
        place = ("principles", stage, number)
        problems += _check_principle(document, place, text, thresholds, levels)
        is_last = number == len(texts) - 1
        if stage != "judgement" and is_last != (not text.when):
            problems.append((_open_end if is_last else _hides_others)(document, (*place, "when")))
        elif stage == "judgement" and not text.when:
            problems.append(_hides_others(document, (*place, "when")))
        ways = () if problems else tuple(_ways(text.when, thresholds))
        found.append(Principle(text.id, stage, text.says, text.gives, ways, text.basis, text.source))
    return found, problems


def _open_end(document: Document, place: Sequence[str | int]) -> Problem:
    problem = "the last principle of this stage does not cover every case"
    return document.problem("RE402", place, problem, "end the list with one that has `when: {}`")


def _hides_others(document: Document, place: Sequence[str | int]) -> Problem:
    problem = "a principle without conditions always holds, and hides those after it"
    return document.problem("RE403", place, problem, "give it conditions")


def _check_principle(
    document: Document,
    place: tuple[str, Stage, int],
    text: PrincipleText,
    thresholds: Mapping[str, ThresholdText],
    levels: Sequence[str],
) -> Iterator[Problem]:
    if text.gives not in levels:
        advice = suggest(text.gives, levels, one_of(levels))
        yield document.problem("RE201", (*place, "gives"), f"unknown level {quote(text.gives)}", advice)
    named: set[str] = set()
    for field, amount in text.when.items():
        here = (*place, "when", field)
        if field not in fields(place[1], levels):
            yield _unknown_field(document, here, field, levels)
        if (amount.at_least is None) == (amount.at_most is None):
            advice = "write one of them" if amount.at_least is None else "keep one of them"
            yield document.problem("RE405", here, f"{quote(field)} needs `at_least` or `at_most`, and not both", advice)
        for side in ("at_least", "at_most"):
            number = getattr(amount, side)
            if isinstance(number, str):
                named.add(number)
                yield from _check_threshold(document, (*here, side), number, thresholds, levels)
    if len(named) > 1:
        problem = f"two thresholds in one principle: {', '.join(quote(one) for one in sorted(named))}"
        yield document.problem("RE406", (*place, "when"), problem, "use one, and write the other as a number")


def _check_threshold(
    document: Document,
    place: tuple[str | int, ...],
    name: str,
    thresholds: Mapping[str, ThresholdText],
    levels: Sequence[str],
) -> Iterator[Problem]:
    known = fields(place[1], levels)  # type: ignore[arg-type]
    if name not in thresholds:
        yield document.problem(
            "RE211", place, f"unknown threshold {quote(name)}", suggest(name, thresholds, "write a number")
        )
    elif thresholds[name].by not in known and any(thresholds[name].by in fields(other, levels) for other in STAGES):
        problem = (
            f"the threshold {quote(name)} goes by {quote(thresholds[name].by)}, which is not counted at this stage"
        )
        yield document.problem("RE407", place, problem, "write a number")


def _unknown_field(
    document: Document, place: tuple[str, Stage, int, str, str], field: str, levels: Sequence[str]
) -> Problem:
    stage = place[1]
    if any(field in fields(other, levels) for other in STAGES):
        counts = sorted({one.partition(".")[0] for one in fields(stage, levels)})
        problem = f"{quote(field)} is not counted at the stage {quote(stage)}"
        return document.problem_at_key("RE404", place, problem, f"it counts {', '.join(counts)}")
    what, _, level = field.rpartition(".")
    if what in _IN_WORDS:
        advice = suggest(level, levels, one_of(levels))
        return document.problem_at_key("RE201", place, f"unknown level {quote(level)} in {quote(field)}", advice)
    advice = suggest(field, fields(stage, levels), "docs/how-a-rating-is-made.md lists the fields")
    return document.problem_at_key("RE210", place, f"unknown field {quote(field)}", advice)


def _ways(when: Mapping[str, Amount], thresholds: Mapping[str, ThresholdText]) -> Iterator[tuple[Test, ...]]:
    named = [one for amount in when.values() for one in (amount.at_least, amount.at_most) if isinstance(one, str)]
    threshold = thresholds.get(named[0]) if named else None
    if threshold is None:
        yield tuple(_test(field, amount, 0) for field, amount in when.items())
        return
    starts = sorted(threshold.steps)
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        limits = [Test(threshold.by, "at_least", start)]
        limits += [Test(threshold.by, "at_most", following - 1)] if following is not None else []
        yield tuple(limits + [_test(field, amount, threshold.steps[start]) for field, amount in when.items()])


def _test(field: str, amount: Amount, threshold: int) -> Test:
    comparison: Literal["at_least", "at_most"] = "at_most" if amount.at_least is None else "at_least"
    number = amount.at_most if amount.at_least is None else amount.at_least
    return Test(field, comparison, number if isinstance(number, int) else threshold)


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
