"""The shipped rule files keep the page of rules (rules/README.md), and the features state all of them."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest
from gherkin import Parser

from builders import healthcare, shipped
from ratingengine import Framework, coverage
from ratingengine.characteristics import PositionWord
from ratingengine.framework import Kloe

ROOT = Path(__file__).parents[2]
MOST_CITED = 2

each_framework = pytest.mark.parametrize("framework", shipped(), ids=lambda one: one.id)
each_kloe = pytest.mark.parametrize(
    ("framework", "kloe"),
    [pytest.param(one, kloe, id=f"{one.id}-{kloe.id}") for one in shipped() for kloe in one.kloes],
)


def top(framework: Framework) -> str:
    return framework.levels[-1]


def low_levels(framework: Framework) -> set[str]:
    return set(framework.levels) - set(framework.favourable_levels)


@pytest.mark.parametrize(
    ("name", "figures"),
    [
        (
            "healthcare-2016",
            {"kloes": [6, 5, 3, 5, 8], "prompts": 163, "types": 8, "statements": 524, "on domains": 21},
        ),
        (
            "adult-social-care-well-led",
            {"kloes": [0, 0, 0, 0, 5], "prompts": 0, "types": 6, "statements": 34, "on domains": 2},
        ),
    ],
)
def test_a_framework_is_whole(name: str, figures: dict[str, object]) -> None:
    """The standard's figures: KLOEs by domain, prompts, service types, statements."""
    (framework,) = [one for one in shipped() if one.id == name]
    domains = {domain.id for domain in framework.domains}

    assert len(framework.levels) == 4
    assert figures == {
        "kloes": [len(framework.kloes_of(domain.id)) for domain in framework.domains],
        "prompts": sum(len(kloe.prompts) for kloe in framework.kloes),
        "types": len(framework.service_types),
        "statements": len(framework.statements),
        "on domains": sum(one.part in domains for one in framework.statements),
    }


@each_framework
def test_all_of_the_standard_is_covered(framework: Framework) -> None:
    """Every statement is cited, every prompt answered, every claim asked for, every rule met and not met somewhere."""
    assert coverage(framework, ROOT / "features" / framework.id) == ((), (), (), ())


@each_framework
def test_every_level_with_statements_has_characteristics(framework: Framework) -> None:
    stated = {(one.part, one.level) for one in framework.statements}
    written = {(one.kloe, one.level) for one in framework.characteristics}
    described = {(domain.id, level) for domain in framework.domains for level, _ in domain.described_as}

    assert written | described == stated


@each_framework
def test_no_characteristic_is_a_bucket_of_statements(framework: Framework) -> None:
    assert max(len(one.cites) for one in framework.characteristics) <= MOST_CITED


@each_framework
def test_a_prompt_that_does_not_apply_is_not_asked(framework: Framework) -> None:
    """A claim whose prompts are all not meant for a service type is not meant for it either."""
    prompts = {prompt.id: prompt for kloe in framework.kloes for prompt in kloe.prompts}
    for claim in framework.claims:
        assert bool(claim.prompts) == bool(framework.kloe(claim.kloe).prompts), claim.id
        for service_type, _ in framework.service_types:
            asked = not claim.prompts or any(prompts[one].is_for(service_type) for one in claim.prompts)
            kloe = framework.kloe(claim.kloe).is_for(service_type)
            assert asked or not claim.is_for(service_type) or not kloe, f"{claim.id} is asked of {service_type}"


# On these subjects the standard says nothing between Good and Inadequate, so holding them in part supports neither.
ONLY_INADEQUATE = {"change-safety-impact-assessed", "change-risks-controlled"}


def landing(framework: Framework, position: PositionWord) -> set[str]:
    """The claims that alone meet a characteristic of a low level when they stand there."""
    return {
        condition.claim
        for rule in framework.characteristics
        if rule.level in low_levels(framework)
        for way in rule.when.ways
        if len(way) == 1
        for condition in way
        if condition.holds(position)
    }


def test_worsening_evidence_always_lands() -> None:
    """What Good asks for is tested by a lower level as soon as it holds in part only, or else when it does not."""
    framework = healthcare()
    middle = set(framework.favourable_levels) - {top(framework)}
    asked = {condition.claim for rule in framework.characteristics if rule.level in middle for condition in rule.when}

    assert asked
    assert asked - landing(framework, "partly") == ONLY_INADEQUATE
    assert asked - landing(framework, "no") == set()


@each_framework
def test_holding_in_part_is_never_the_worst_level(framework: Framework) -> None:
    """The standard puts what is not always so one level higher, and what is not so at the lowest."""
    lowest = [rule for rule in framework.characteristics if rule.level == framework.levels[0]]

    assert [rule.id for rule in lowest for condition in rule.when if condition.holds("partly")] == []


@each_framework
def test_what_only_the_top_level_asks_for_is_held_against_nobody(framework: Framework) -> None:
    by_level = {
        level: {condition.claim for rule in framework.characteristics if rule.level == level for condition in rule.when}
        for level in framework.levels
    }
    good = set().union(*(by_level[level] for level in framework.favourable_levels if level != top(framework)))
    low = set().union(*(by_level[level] for level in low_levels(framework)))

    assert by_level[top(framework)] - good
    assert (by_level[top(framework)] - good) & low == set()


@each_framework
def test_every_sentence_is_one_plain_sentence(framework: Framework) -> None:
    texts = [(one.id, one.says) for one in (*framework.claims, *framework.characteristics)]
    texts += [(one.id, one.says) for one in (*framework.principles, *framework.limits)]
    texts += [
        (domain.id, one.says) for domain in framework.domains for _, those in domain.described_as for one in those
    ]
    for name, says in texts:
        assert re.fullmatch(r"[A-Z].*\.", says), f"{name}: {says}"
        assert len(says) <= 140, f"{name}: {says}"
        assert says.count(". ") == 0, f"{name}: {says}"


@each_framework
def test_no_two_rules_say_or_test_the_same(framework: Framework) -> None:
    told = Counter(one.says for one in framework.characteristics)
    claimed = Counter(one.says for one in framework.claims)
    tested = Counter((one.kloe, one.level, one.when.ways) for one in framework.characteristics)

    assert [says for says, number in (*told.items(), *claimed.items()) if number > 1] == []
    assert [where for where, number in tested.items() if number > 1] == []


@each_framework
def test_every_principle_and_limit_has_its_basis_and_source(framework: Framework) -> None:
    for one in (*framework.principles, *framework.limits):
        assert one.basis in ("published", "secondary", "interpretation")
        assert len(one.source) > 10


@lru_cache
def rules_in(path: Path) -> dict[str, list[str]]:
    """The Rules of a feature file by name, each with the steps of its scenarios."""
    children = Parser().parse(path.read_text(encoding="utf-8"))["feature"]["children"]
    found = {}
    for rule in (child["rule"] for child in children if "rule" in child):
        steps = [step["text"] for child in rule["children"] for step in child.get("scenario", {}).get("steps", [])]
        found[rule["name"]] = steps
    return found


@each_kloe
def test_the_feature_mirrors_the_rule_file(framework: Framework, kloe: Kloe) -> None:
    rules = rules_in(ROOT / "features" / framework.id / kloe.domain / f"{kloe.id}.feature")

    assert list(rules) == [f"{one.id} ({one.level})" for one in framework.characteristics_of(kloe.id)]


@each_kloe
def test_every_characteristic_is_met_and_not_met_under_its_own_rule(framework: Framework, kloe: Kloe) -> None:
    rules = rules_in(ROOT / "features" / framework.id / kloe.domain / f"{kloe.id}.feature")
    for rule in framework.characteristics_of(kloe.id):
        steps = rules[f"{rule.id} ({rule.level})"]
        assert any(step.startswith(f"{rule.id} is met because of ") for step in steps), rule.id
        assert any(step.startswith(f"{rule.id} is not met because ") for step in steps), rule.id
        assert not rule.is_limited or f"{rule.id} does not apply" in steps, rule.id


@each_framework
def test_the_features_state_every_principle_and_limit(framework: Framework) -> None:
    stated: dict[str, list[str]] = {}
    for path in (ROOT / "features" / framework.id / "aggregation").glob("*.feature"):
        stated |= rules_in(path)
    for one in (*framework.principles, *framework.limits):
        assert one.id in stated, f"no Rule states {one.id}"
        assert any(f"because of {one.id}" in step for step in stated[one.id]), f"no scenario rests on {one.id}"
