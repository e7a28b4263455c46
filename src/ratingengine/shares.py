"""Shares: of all combinations that a stage can meet, how many two editions rate differently; counted, not sampled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations_with_replacement, product
from math import factorial, prod
from typing import NamedTuple

from ratingengine.evidence import OVERALL
from ratingengine.framework import Framework
from ratingengine.inference import Weight, count_findings, tally_of_levels
from ratingengine.principles import Principle, Stage, Tally, first_to_hold

MOST_FINDINGS = 3  # of each level, in the tallies of the judgement stage


class Share(NamedTuple):
    """How many of all combinations of a space two editions rate differently."""

    of: str
    space: str
    changed: int
    total: int


def shares(before: Framework, after: Framework) -> tuple[Share, ...]:
    """The shares of what comes out differently by the principles alone, without limits or people's decisions."""
    return (*_overall(before, after), *_domains(before, after), _judgements(before, after))


def _overall(before: Framework, after: Framework) -> Iterator[Share]:
    number = len(before.domains)
    levels = len(before.levels)
    yield Share(OVERALL, f"ratings of {number} domains, each rated", *_changed((before, after), "overall", number, 0))
    text = f"ratings of {number} domains, each rated or not ({levels + 1} to the power of {number})"
    yield Share(OVERALL, text, *_changed((before, after), "overall", number, 1))


def _domains(before: Framework, after: Framework) -> Iterator[Share]:
    for domain in before.domains:
        numbers = {len(side.kloes_of(domain.id)) for side in (before, after)}
        number = max(numbers)
        if len(numbers) == 1 and number:
            text = f"judgements of {number} KLOEs, each rated, with no findings beside them"
            yield Share(domain.id, text, *_changed((before, after), "domain", number, 0))


def _changed(sides: Sequence[Framework], stage: Stage, number: int, unrated: int) -> tuple[int, int]:
    """How many combinations come out differently, and how many there are; those alike but for order at one go."""
    scale = sides[0].levels
    changed = total = 0
    for ranks in combinations_with_replacement(range(len(scale) + unrated), number):
        alike = factorial(number) // prod(factorial(one) for one in Counter(ranks).values())
        total += alike
        given = [scale[one] for one in ranks if one < len(scale)]
        if given:
            tally = tally_of_levels(stage, given, scale)
            levels = {_level(side.principles_of(stage), tally) for side in sides}
            changed += alike * (len(levels) > 1)
    return changed, total


def _level(ladder: Sequence[Principle], tally: Tally) -> str | None:
    first = first_to_hold(ladder, tally)
    return first.gives if first else None


def _judgements(before: Framework, after: Framework) -> Share:
    """Every tally of a few findings at each level, any number of them with significant impact below the good levels."""
    scale, sides = before.levels, (before.principles_of("judgement"), after.principles_of("judgement"))
    adverse = len(scale) - len(before.favourable_levels)
    possible: Mapping[str, int] = dict.fromkeys(scale, MOST_FINDINGS)
    changed = total = 0
    for met in product(range(MOST_FINDINGS + 1), repeat=len(scale)):
        for heavy in product(*(range(one + 1) for one in met[:adverse])) if any(met) else ():
            weighs = (*heavy, *[0] * len(scale))
            found = [
                Weight("", scale[rank], one < weighs[rank]) for rank, most in enumerate(met) for one in range(most)
            ]
            tally = count_findings(found, possible, scale)
            total += 1
            changed += len({_level(side, tally) for side in sides}) > 1
    text = f"tallies of up to {MOST_FINDINGS} findings at each level, of as many that apply, with or without impact"
    return Share("Judgement of a KLOE", text, changed, total)
