"""Which way a change of rules moves ratings: what is proved holds for rules and evidence at random."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from changes.pairs import base, changed, content, evidence_for, framework
from ratingengine import Assessment, Framework, rate
from ratingengine.characteristics import Conditions
from ratingengine.framework import Domain
from ratingengine.strictness import Proof, prove, why_not_comparable

PAIRS = 40
CASES = 7


def levels(assessment: Assessment) -> dict[str, int | None]:
    scale = assessment.framework.levels
    return {one.of: scale.index(one.level) if one.level else None for one in assessment.verdicts}


def hold(proof: Proof, before: Framework, after: Framework, random: Random) -> Counter[str]:
    """Hold a proof against evidence at random; how often ratings stayed, rose or fell."""
    seen: Counter[str] = Counter()
    for _ in range(CASES):
        both = evidence_for(content(random, before), before, after)
        if both is None:
            seen["unfit"] += 1
            continue
        mine, theirs = (levels(rate(one, side)) for one, side in zip(both, (before, after), strict=True))
        if mine == theirs:
            seen["same"] += 1
            continue
        seen["differ"] += 1
        assert proof.direction != "none"
        if {of for of, level in mine.items() if level is None} != {of for of, level in theirs.items() if level is None}:
            assert proof.shift.comes_or_goes
            continue
        shifts = dict(proof.on)
        for of, rank in mine.items():
            other = theirs[of]
            assert rank is None or other is None or other <= rank or shifts[of].raises, (of, mine, theirs)
            assert rank is None or other is None or other >= rank or shifts[of].lowers, (of, mine, theirs)
    return seen


def test_what_is_proved_of_a_change_holds_for_evidence_at_random() -> None:
    seen: Counter[str] = Counter()
    for seed in range(PAIRS):
        random = Random(seed)
        before = framework(random)
        after = changed(random, before)
        proof = prove(before, after)
        seen[proof.direction] += 1
        seen += hold(proof, before, after, random)

    assert min(seen["stricter"], seen["looser"], seen["mixed"], seen["none"]) >= 5, seen
    assert seen["same"] >= 50, seen
    assert seen["differ"] >= 5, seen


def test_scales_domains_and_types_of_service_must_be_the_same_to_compare() -> None:
    before = base()
    types = replace(before, service_types=(("other", "Other"),))
    domains = replace(before, domains=(*before.domains, Domain(id="more", title="More")))
    levels = replace(before, scale=before.scale.model_copy(update={"levels": before.scale.levels[1:]}))

    assert why_not_comparable(before, replace(before, title="Other")) == ""
    assert why_not_comparable(before, types) == "they have no type of service in common"
    assert why_not_comparable(before, domains).startswith("the domains differ: welcome, shelves before")
    assert (
        why_not_comparable(before, levels)
        == "the scales differ: poor, fair, fine, superb before, fair, fine, superb after"
    )
    with pytest.raises(ValueError, match="the scales differ"):
        prove(before, levels)


def test_the_same_conditions_written_in_another_way_are_proved_to_do_nothing() -> None:
    before = base()
    twice = tuple(
        replace(one, when=Conditions((*one.when.every, *one.when.every), one.when.alternatives))
        for one in before.characteristics
    )

    assert prove(before, replace(before, characteristics=twice)).direction == "none"
