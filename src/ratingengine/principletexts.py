"""The text of principles as their author writes it, with thresholds by their names, and what it comes to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Literal

from pydantic import Field

from ratingengine._documents import Document
from ratingengine._model import Name, Number, Slug, Strict, Text, Whole
from ratingengine.characteristics import Basis
from ratingengine.errors import Problem, one_of, quote, suggest
from ratingengine.principles import STAGES, Principle, Stage, Test, fields


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
    if what and any(one.rpartition(".")[0] == what for other in STAGES for one in fields(other, levels)):
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
