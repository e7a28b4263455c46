"""On random small rules, what is proved is what rating every case shows: no flaw too few, none too many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import product
from random import Random
from typing import Any, NamedTuple

import pytest

from builders import conditions, given, small_framework
from ratingengine import Assessment, Framework, parse_evidence, rate
from ratingengine.flaws import Proved
from ratingengine.principles import Principle, Stage
from ratingengine.principles import Test as Asked
from ratingengine.ruleproofs import prove_characteristics
from ratingengine.soundness import prove

LEVELS = ("inadequate", "requires_improvement", "good", "outstanding")
CLAIMS = ("a", "b")
STATES = (None, ("no", True), ("no", False), ("partly", True), ("partly", False), ("yes", False))
BETTER = {
    ("no", True): [("no", False), ("partly", True)],
    ("no", False): [("partly", False)],
    ("partly", True): [("partly", False)],
    ("partly", False): [("yes", False)],
}
State = tuple[str, bool] | None


class Rated(NamedTuple):
    """A case with what it comes to."""

    has_findings: bool
    level: str | None
    principle: str | None


def random_framework(random: Random) -> Framework:
    """A framework of one KLOE with two claims, a few characteristics and random principles."""
    rules = []
    for level in random.choices(LEVELS, k=random.randint(2, 5)):
        halves = ("yes", "at_least_partly") if level in LEVELS[2:] else ("no", "at_most_partly")
        claims = random.sample(CLAIMS, random.randint(1, 2))
        rules.append((level, conditions(*((claim, random.choice(halves)) for claim in claims))))
    framework = small_framework(rules, CLAIMS)
    made = [one for stage in ("judgement", "domain", "overall") for one in random_principles(random, stage)]
    return replace(framework, principles=tuple(made))


def random_principles(random: Random, stage: Stage) -> Iterator[Principle]:
    """Up to four principles of a stage; where it needs one, the last covers every case."""
    inputs = {"judgement": "findings", "domain": "judgements", "overall": "ratings"}[stage]
    kinds = ["{}.{}", "{}.below.{}", "{}.from.{}"]
    if stage != "overall":
        inputs = random.choice([inputs, "findings"])
        kinds += ["significant.{1}", "percent_met.{1}", "percent_below.{1}"]
    for number in range(random.randint(1, 4)):
        tests = [random_test(random, random.choice(kinds).format(inputs, random.choice(LEVELS))) for _ in range(2)]
        ways = (tuple(tests[: random.randint(1, 2)]),)
        yield Principle(f"{stage}-{number}", stage, "So.", random.choice(LEVELS), ways, "interpretation", "Ours.")
    if stage != "judgement":
        yield Principle(f"{stage}-end", stage, "So.", random.choice(LEVELS), ((),), "interpretation", "Ours.")


def random_test(random: Random, field: str) -> Asked:
    numbers = (1, 34, 50, 51, 100) if field.startswith("percent") else (1, 1, 2, 3)
    return Asked(
        field, random.choice(("at_least", "at_least", "at_most")), random.choice(numbers) - random.randint(0, 1)
    )


def assess(framework: Framework, states: tuple[State, ...], levels: dict[str, str] | None = None) -> Assessment:
    facts: list[dict[str, Any]] = [
        {"id": claim, "claim": claim, "holds": state[0], "says": "Seen."}
        | ({"impact": "significant"} if state[1] else {})
        for claim, state in zip(CLAIMS, states, strict=True)
        if state is not None
    ]
    content = {
        "assessment": "a",
        "framework": "small",
        "service": {"organisation": "one", "type": "any"},
        "assessed_on": "2026-01-01",
        "facts": facts,
        "judgements": [given(of, level, id=f"j-{of}") for of, level in (levels or {}).items()],
    }
    return rate(parse_evidence(content, framework), framework)


class Everything(NamedTuple):
    """A framework with all that can be made of its KLOE, and what is proved of it."""

    framework: Framework
    found: Proved
    cases: dict[tuple[State, ...], Assessment]

    def rated(self, of: str) -> dict[tuple[State, ...], Rated]:
        """What every case makes of a KLOE or domain."""
        return {
            states: Rated(bool(one.findings), one.verdict(of).level, decided_by(one, of))
            for states, one in self.cases.items()
        }


@lru_cache
def everything(seed: int) -> Everything:
    framework = random_framework(Random(seed))
    cases = {states: assess(framework, states) for states in product(STATES, repeat=len(CLAIMS))}
    return Everything(framework, prove(framework), cases)


def decided_by(assessment: Assessment, of: str) -> str | None:
    verdict = assessment.verdict(of)
    return verdict.because[0].id if verdict.level else None


def about(found: Proved, kind: str, *codes: str, at: str = "") -> set[str]:
    """What flaws of some codes are about, of one kind; of those at one place where that is named."""
    flaws = [one for one in found.flaws if one.code in codes and (not at or ("place", at) in one.about)]
    return {next(name for of, name in one.about if of == kind) for one in flaws}


def is_lowered(cases: dict[tuple[State, ...], Rated]) -> bool:
    """Whether a claim that gets better by a step lowers the level."""
    for states, one in cases.items():
        for place, state in enumerate(states):
            for better in BETTER.get(state, []) if state else []:
                other = cases[(*states[:place], better, *states[place + 1 :])]
                if one.level and other.level and LEVELS.index(other.level) < LEVELS.index(one.level):
                    return True
    return False


SEEDS = range(8)


@pytest.mark.parametrize("seed", SEEDS)
def test_it_agrees_on_judgements(seed: int) -> None:
    framework, found, _ = everything(seed)

    cases = everything(seed).rated("K1")

    codes = {one.code for one in found.flaws if "`judgement`" in one.what}
    bare = any(one.has_findings and one.level is None for one in cases.values())
    assert ("RE701" in codes) == (bare and not framework.not_described("K1"))
    assert ("RE702" in codes) == is_lowered(cases)
    idle = {name for name in about(found, "principle", "RE703", "RE704") if name.startswith("judgement")}
    assert idle == {one.id for one in framework.principles_of("judgement")} - {one.principle for one in cases.values()}
    described = {one.level for one in framework.characteristics}
    assert about(found, "level", "RE705", at="K1") == described - {one.level for one in cases.values()}


@pytest.mark.parametrize("seed", SEEDS)
def test_it_agrees_on_the_domain_or_says_what_it_leaves_open(seed: int) -> None:
    """The one domain has one KLOE, judged by evidence or by people."""
    framework, found, _ = everything(seed)
    by_people = [assess(framework, (None, None), {"K1": level}) for level in LEVELS]

    deciding = {one.principle for one in everything(seed).rated("d1").values()}
    deciding |= {decided_by(one, "d1") for one in by_people}

    idle = {name for name in about(found, "principle", "RE703", "RE704") if name.startswith("domain")}
    left = {one.split()[-2] for one in found.notes if one.startswith("no case was found in which the principle")}
    never = {one.id for one in framework.principles_of("domain")} - deciding
    assert idle <= never <= idle | left


@pytest.mark.parametrize("seed", SEEDS)
def test_it_agrees_on_the_overall_rating(seed: int) -> None:
    framework, found, _ = everything(seed)

    overall = [assess(framework, (None, None), {"d1": level}) for level in LEVELS]

    idle = {name for name in about(found, "principle", "RE703", "RE704") if name.startswith("overall")}
    assert idle == {one.id for one in framework.principles_of("overall")} - {
        decided_by(one, "overall") for one in overall
    }
    ranks = [LEVELS.index(one.overall.level) for one in overall if one.overall.level]
    assert any("`overall`" in one.what for one in found.flaws if one.code == "RE702") == (ranks != sorted(ranks))
    assert about(found, "level", "RE705", at="overall") == set(LEVELS) - {one.overall.level for one in overall}


def test_what_is_in_a_shadow_changes_no_level_when_it_is_taken_away() -> None:
    told = 0
    for seed in range(120):
        framework = random_framework(Random(seed))
        flaws = [one for one in prove_characteristics(framework).flaws if one.code == "RE719"]
        for name in about(Proved(tuple(flaws)), "characteristic", "RE719"):
            told += 1
            without = replace(
                framework, characteristics=tuple(one for one in framework.characteristics if one.id != name)
            )
            for states in product(STATES, repeat=len(CLAIMS)):
                both = [assess(one, states) for one in (framework, without)]
                levels = [[one.verdict(of).level for of in ("K1", "d1", "overall")] for one in both]
                assert levels[0] == levels[1]

    assert told >= 5


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_said_never_to_fail_never_does(seed: int) -> None:
    framework, found, cases = everything(seed)
    told = [one for one in found.flaws if one.code == "RE720" and one.about[0][1].startswith("judgement")]

    for flaw in told:
        one = next(one for one in framework.principles if one.id == flaw.about[0][1])
        left = tuple(
            test for test in one.ways[0] if f"`{test.field}: {test.comparison} {test.number}`" not in flaw.what
        )
        without = replace(
            framework,
            principles=tuple(replace(two, ways=(left,)) if two is one else two for two in framework.principles),
        )
        for states, before in cases.items():
            assert assess(without, states).verdict("K1").level == before.verdict("K1").level


def test_the_random_rules_show_every_kind_of_flaw_of_principles() -> None:
    codes = {one.code for seed in SEEDS for one in everything(seed).found.flaws}

    assert codes >= {"RE702", "RE703", "RE704", "RE705", "RE720"}
