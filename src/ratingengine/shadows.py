"""Shadows: a characteristic that is met only where another is, and that no principle can then tell from nothing.

That one characteristic implies another is no mistake by itself. It is one where the other alone makes sure of every
count that the principles ask of the first, or lets a principle decide before any asks. Then, met or not, it changes no
level of a KLOE or domain; and so overall hears nothing of it either.
"""

from __future__ import annotations

from ratingengine.characteristics import Characteristic
from ratingengine.framework import Framework
from ratingengine.spaces import Pattern, Rungs
from ratingengine.stagecases import Spot, judging, read_by_domain


def never_matters(framework: Framework, rule: Characteristic, beside: Characteristic) -> bool:
    """Whether a characteristic that is met only where another of its KLOE is could be left out of every case.

    Never so where a share of its level's characteristics is tested: without it the share would be of fewer.
    """
    share = f"percent_met.{rule.level}"
    if any(test.field == share for one in framework.principles for way in one.ways for test in way):
        return False
    levels, rank, other = len(framework.levels), framework.rank(rule.level), framework.rank(beside.level)
    # Findings, then those with significant impact, then KLOEs with a finding: of these the other makes one of each
    # level for sure, but not whether it has significant impact, as claims can bear the first alone.
    sure = frozenset({other, 2 * levels + other})
    touched = frozenset({rank, levels + rank, 2 * levels + rank} - ({2 * levels + other} if rank == other else set()))
    return not any(
        _may_matter(read, sure, touched)
        for service_type in framework.types_of(rule)
        for read in _readings(framework, rule.kloe, service_type)
    )


def _readings(framework: Framework, kloe: str, service_type: str) -> tuple[Rungs, ...]:
    domain = framework.kloe(kloe).domain
    above = read_by_domain(framework, Spot(domain, service_type))
    return (judging(framework, Spot(kloe, service_type)), *above)


def _may_matter(read: Rungs, sure: frozenset[int], touched: frozenset[int]) -> bool:
    """Whether a principle asks for what is touched before one holds for sure."""
    holding, seeing = _known(read, sure, touched)
    for one in read.steps:
        if any(wanted & holding == wanted and not unwanted for wanted, unwanted in one.ways):
            return False
        if any((wanted | unwanted) & seeing for wanted, unwanted in one.ways if not unwanted & holding):
            return True
    return False


def _known(read: Rungs, sure: frozenset[int], touched: frozenset[int]) -> tuple[Pattern, Pattern]:
    """The tests that hold for sure, and of the rest those that read what is touched."""
    holding = seeing = 0
    for bit, form in enumerate(read.forms):
        at_least_one = [weight for place, weight in form.weights if place in sure]
        if all(weight >= 0 for _, weight in form.weights) and sum(at_least_one) >= form.at_least:
            holding |= 1 << bit
        elif any(place in touched for place, _ in form.weights):
            seeing |= 1 << bit
    return holding, seeing
