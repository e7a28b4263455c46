"""Proof by enumeration: the principles give exactly one rating for every combination of inputs.

And never a better one for worse inputs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations_with_replacement, product

import pytest

from builders import evidence, healthcare, judged, shipped
from ratingengine import Framework, rate
from ratingengine.inference import Finding, count_findings, engine_of

LEVELS = healthcare().levels
INADEQUATE, REQUIRES_IMPROVEMENT, GOOD, OUTSTANDING = LEVELS
DOMAINS = [domain.id for domain in healthcare().domains]


def counts(name: str, levels: Sequence[str]) -> dict[str, int]:
    """The tally of some levels, worked out anew."""
    tally = {"rated": len(levels)}
    for rank, level in enumerate(LEVELS):
        tally[f"{name}.{level}"] = sum(one == level for one in levels)
        tally[f"{name}.below.{level}"] = sum(LEVELS.index(one) < rank for one in levels)
        tally[f"{name}.from.{level}"] = sum(LEVELS.index(one) >= rank for one in levels)
    return tally


def overall(levels: Sequence[str]) -> str:
    held = engine_of(healthcare()).decide("overall", counts("ratings", levels))
    assert held, f"no principle covers {levels}"
    return held[0].gives


def published(levels: Sequence[str]) -> str:
    """The published principles in plain Python, in the order in which we read them."""
    number, count = len(levels), Counter(levels)
    x = 1 if number <= 3 else 2 if number <= 8 else 3
    if count[INADEQUATE] >= x:
        return INADEQUATE
    if count[REQUIRES_IMPROVEMENT] >= x or count[INADEQUATE]:
        return REQUIRES_IMPROVEMENT
    if count[OUTSTANDING] >= x and count[OUTSTANDING] + count[GOOD] == number:
        return OUTSTANDING
    return GOOD


def worsened(levels: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The same inputs with one of them a level worse."""
    for place, level in enumerate(levels):
        if LEVELS.index(level) > 0:
            yield (*levels[:place], LEVELS[LEVELS.index(level) - 1], *levels[place + 1 :])


@pytest.mark.parametrize("number", range(1, 10))
def test_every_combination_of_ratings_gets_exactly_the_published_rating(number: int) -> None:
    combinations = list(combinations_with_replacement(LEVELS, number))

    assert len(combinations) == (number + 1) * (number + 2) * (number + 3) // 6
    for levels in combinations:
        assert overall(levels) == published(levels)


@pytest.mark.parametrize("number", range(1, 10))
def test_a_worse_rating_never_yields_a_better_overall(number: int) -> None:
    compared = 0
    for levels in combinations_with_replacement(LEVELS, number):
        for worse in worsened(levels):
            assert LEVELS.index(overall(worse)) <= LEVELS.index(overall(levels)), (levels, worse)
            compared += 1
    assert compared >= number


def test_all_1024_combinations_of_five_ratings_through_the_whole_path() -> None:
    reached: Counter[str | None] = Counter()
    for levels in product(LEVELS, repeat=5):
        assessment = rate(evidence(judgements=judged(**dict(zip(DOMAINS, levels, strict=True)))), healthcare())

        assert assessment.overall.level == published(levels)
        assert assessment.overall.because[0].kind == "principle"
        assert assessment.overall.settled
        reached[assessment.overall.level] += 1
    assert reached == {INADEQUATE: 376, REQUIRES_IMPROVEMENT: 536, GOOD: 86, OUTSTANDING: 26}


def findings_of(numbers: Sequence[int], significant: Sequence[int]) -> list[Finding]:
    return [
        Finding(f"{level}-{one}", "S1", level, (), (), (), one < heavy)
        for level, number, heavy in zip(LEVELS, numbers, significant, strict=True)
        for one in range(number)
    ]


def judgement(numbers: Sequence[int], significant: Sequence[int], possible: int) -> int:
    tally = count_findings(findings_of(numbers, significant), dict.fromkeys(LEVELS, possible), LEVELS)
    held = engine_of(healthcare()).decide("judgement", tally)
    return LEVELS.index(held[0].gives) if held else -1


MOST = 3


def test_every_tally_of_findings_gets_one_judgement_and_no_worse_one_for_better_findings() -> None:
    seen = Counter[int]()
    for inadequate, poor, good, best in product(range(MOST + 1), repeat=4):
        for heavy_inadequate, heavy_poor in product(range(inadequate + 1), range(poor + 1)):
            numbers, heavy = (inadequate, poor, good, best), (heavy_inadequate, heavy_poor, 0, 0)
            rank = judgement(numbers, heavy, MOST)
            seen[rank] += 1
            assert (rank == -1) == (sum(numbers) == 0), "a finding of any kind is a judgement, none is none"
            for one in (2, 3):  # one more favourable finding
                more = tuple(number + (place == one) for place, number in enumerate(numbers))
                if more[one] <= MOST:
                    assert judgement(more, heavy, MOST) >= rank
            for one in (0, 1):  # one unfavourable finding fewer, with something left
                if numbers[one] and sum(numbers) > 1:
                    fewer = tuple(number - (place == one) for place, number in enumerate(numbers))
                    lighter = tuple(min(weight, number) for weight, number in zip(heavy, fewer, strict=True))
                    assert judgement(fewer, lighter, MOST) >= rank
            for one in (0, 1):  # one finding that no longer affected people significantly
                if heavy[one]:
                    lighter = tuple(weight - (place == one) for place, weight in enumerate(heavy))
                    assert judgement(numbers, lighter, MOST) >= rank
    assert set(seen) == {-1, 0, 1, 2, 3}, "a level cannot be reached"


def domain(levels: Sequence[str], findings: Sequence[Finding] = (), framework: Framework | None = None) -> str:
    tally = counts("judgements", levels) | count_findings(findings, dict.fromkeys(LEVELS, 9), LEVELS)
    tally |= {f"kloes.{level}": len({one.kloe for one in findings if one.level == level}) for level in LEVELS}
    held = engine_of(framework or healthcare()).decide("domain", tally)
    assert held, f"no principle covers {levels}"
    return held[0].gives


each_framework = pytest.mark.parametrize("framework", shipped(), ids=lambda one: one.id)


@each_framework
@pytest.mark.parametrize("number", range(1, 10))
def test_every_combination_of_judgements_gets_one_rating_and_no_better_one_for_a_worse_judgement(
    framework: Framework, number: int
) -> None:
    reached = set()
    for levels in combinations_with_replacement(LEVELS, number):
        rating = domain(levels, framework=framework)
        reached.add(rating)
        for worse in worsened(levels):
            assert LEVELS.index(domain(worse, framework=framework)) <= LEVELS.index(rating), (levels, worse)
    assert reached >= {REQUIRES_IMPROVEMENT, GOOD}
    assert number < 5 or reached == set(LEVELS)


@each_framework
@pytest.mark.parametrize("number", range(1, 8))
def test_a_kloe_that_comes_to_be_rated_good_or_better_never_lowers_its_domain(
    framework: Framework, number: int
) -> None:
    for levels in combinations_with_replacement(LEVELS, number):
        for more in (GOOD, OUTSTANDING):
            after = domain((*levels, more), framework=framework)
            assert LEVELS.index(after) >= LEVELS.index(domain(levels, framework=framework)), (levels, more)


@each_framework
@pytest.mark.parametrize("number", range(1, 8))
def test_a_kloe_that_comes_to_be_rated_below_good_never_raises_its_domain(framework: Framework, number: int) -> None:
    for levels in combinations_with_replacement(LEVELS, number):
        for more in (INADEQUATE, REQUIRES_IMPROVEMENT):
            after = domain((*levels, more), framework=framework)
            assert LEVELS.index(after) <= LEVELS.index(domain(levels, framework=framework)), (levels, more)


def test_better_pooled_findings_never_lower_a_domain() -> None:
    for levels in combinations_with_replacement(LEVELS, 2):
        for inadequate, poor, good in product(range(5), range(5), range(3)):
            heavy = min(1, inadequate)
            rating = LEVELS.index(domain(levels, findings_of((inadequate, poor, good, 0), (heavy, 0, 0, 0))))
            if inadequate:
                fewer = findings_of((inadequate - 1, poor, good, 0), (min(heavy, inadequate - 1), 0, 0, 0))
                assert LEVELS.index(domain(levels, fewer)) >= rating
            if poor:
                assert (
                    LEVELS.index(domain(levels, findings_of((inadequate, poor - 1, good, 0), (heavy, 0, 0, 0))))
                    >= rating
                )
            assert (
                LEVELS.index(domain(levels, findings_of((inadequate, poor, good + 1, 0), (heavy, 0, 0, 0)))) >= rating
            )
