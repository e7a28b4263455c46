"""The shipped rule files keep the page of rules (rules/README.md), and the features state all of them."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest
from gherkin import Parser

from builders import healthcare
from ratingengine import coverage
from ratingengine.characteristics import PositionWord

ROOT = Path(__file__).parents[2]
FRAMEWORK = healthcare()
ENCODED = [kloe for kloe in FRAMEWORK.kloes if FRAMEWORK.is_encoded(kloe.id)]
FAVOURABLE = set(FRAMEWORK.favourable_levels)
TOP = FRAMEWORK.levels[-1]
MOST_CITED = 3


def test_the_framework_is_whole() -> None:
    """The standard's figures: levels, domains, KLOEs, prompts, service types, statements."""
    domain_level = [one for one in FRAMEWORK.statements if one.part in {domain.id for domain in FRAMEWORK.domains}]

    assert [len(FRAMEWORK.kloes_of(domain.id)) for domain in FRAMEWORK.domains] == [6, 5, 3, 5, 8]
    assert sum(len(kloe.prompts) for kloe in FRAMEWORK.kloes) == 163
    assert (len(FRAMEWORK.levels), len(FRAMEWORK.service_types)) == (4, 8)
    assert (len(FRAMEWORK.statements), len(domain_level)) == (524, 21)


def test_every_statement_and_prompt_of_an_encoded_kloe_is_covered() -> None:
    assert [kloe.id for kloe in ENCODED] == ["S1", "S2", "S3", "S4", "S5", "S6"]
    assert coverage(FRAMEWORK) == {kloe.id: ([], []) for kloe in ENCODED}


def test_no_characteristic_is_a_bucket_of_statements() -> None:
    assert max(len(one.cites) for one in FRAMEWORK.characteristics) <= MOST_CITED


def test_a_prompt_that_does_not_apply_is_not_asked() -> None:
    """A claim whose prompts are all not meant for a service type is not meant for it either."""
    prompts = {prompt.id: prompt for kloe in FRAMEWORK.kloes for prompt in kloe.prompts}
    for claim in FRAMEWORK.claims:
        for service_type, _ in FRAMEWORK.service_types:
            asked = any(prompts[one].is_for(service_type) for one in claim.prompts)
            kloe = FRAMEWORK.kloe(claim.kloe).is_for(service_type)
            assert asked or not claim.is_for(service_type) or not kloe, f"{claim.id} is asked of {service_type}"


# On changes to the service (S2.7) the standard says nothing between Good and Inadequate.
ONLY_INADEQUATE = {"change-safety-impact-assessed", "change-risks-controlled"}


def landing(position: PositionWord) -> set[str]:
    """The claims that alone meet a characteristic of a low level when they stand there."""
    return {
        condition.claim
        for rule in FRAMEWORK.characteristics
        if rule.level not in FAVOURABLE
        for way in rule.when.ways
        if len(way) == 1
        for condition in way
        if condition.holds(position)
    }


def test_worsening_evidence_always_lands() -> None:
    """What Good asks for is tested by a lower level as soon as it holds in part only, or else when it does not."""
    asked = {
        condition.claim
        for rule in FRAMEWORK.characteristics
        if rule.level in FAVOURABLE - {TOP}
        for condition in rule.when
    }

    assert asked
    assert asked - landing("partly") == ONLY_INADEQUATE
    assert asked - landing("no") == set()


def test_holding_in_part_is_never_inadequate() -> None:
    """The standard puts what is not always so at Requires improvement, and what is not so at Inadequate."""
    lowest = [rule for rule in FRAMEWORK.characteristics if rule.level == FRAMEWORK.levels[0]]

    assert lowest
    assert [rule.id for rule in lowest for condition in rule.when if condition.holds("partly")] == []


def test_what_only_the_top_level_asks_for_is_held_against_nobody() -> None:
    by_level = {
        level: {condition.claim for rule in FRAMEWORK.characteristics if rule.level == level for condition in rule.when}
        for level in FRAMEWORK.levels
    }
    good = set().union(*(by_level[level] for level in FAVOURABLE - {TOP}))
    low = set().union(*(by_level[level] for level in FRAMEWORK.levels if level not in FAVOURABLE))

    assert by_level[TOP] - good
    assert (by_level[TOP] - good) & low == set()


def test_every_sentence_is_one_plain_sentence() -> None:
    texts = [(one.id, one.says) for one in (*FRAMEWORK.claims, *FRAMEWORK.characteristics)]
    texts += [(one.id, one.says) for one in (*FRAMEWORK.principles, *FRAMEWORK.limits)]
    for name, says in texts:
        assert re.fullmatch(r"[A-Z].*\.", says), f"{name}: {says}"
        assert len(says) <= 140, f"{name}: {says}"
        assert says.count(". ") == 0, f"{name}: {says}"


def test_no_two_characteristics_say_the_same() -> None:
    told = Counter(one.says for one in FRAMEWORK.characteristics)
    tested = Counter((one.kloe, one.level, one.when.ways) for one in FRAMEWORK.characteristics)

    assert [says for says, number in told.items() if number > 1] == []
    assert [where for where, number in tested.items() if number > 1] == []


def test_every_principle_and_limit_has_its_basis_and_source() -> None:
    for one in (*FRAMEWORK.principles, *FRAMEWORK.limits):
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


@pytest.mark.parametrize("kloe", ENCODED, ids=lambda kloe: kloe.id)
def test_the_feature_mirrors_the_rule_file(kloe: object) -> None:
    name, domain = getattr(kloe, "id", ""), getattr(kloe, "domain", "")
    rules = rules_in(ROOT / "features" / FRAMEWORK.id / domain / f"{name}.feature")

    assert list(rules) == [f"{one.id} ({one.level})" for one in FRAMEWORK.characteristics_of(name)]


@pytest.mark.parametrize("kloe", ENCODED, ids=lambda kloe: kloe.id)
def test_every_characteristic_has_a_scenario_where_it_is_met_and_one_where_it_is_not(kloe: object) -> None:
    name, domain = getattr(kloe, "id", ""), getattr(kloe, "domain", "")
    rules = rules_in(ROOT / "features" / FRAMEWORK.id / domain / f"{name}.feature")
    for rule in FRAMEWORK.characteristics_of(name):
        steps = rules[f"{rule.id} ({rule.level})"]
        assert any(step.startswith(f"{rule.id} is met because of ") for step in steps), rule.id
        assert any(step.startswith(f"{rule.id} is not met because ") for step in steps), rule.id


def test_the_features_state_every_principle_and_limit() -> None:
    stated: dict[str, list[str]] = {}
    for path in (ROOT / "features" / FRAMEWORK.id / "aggregation").glob("*.feature"):
        stated |= rules_in(path)
    for one in (*FRAMEWORK.principles, *FRAMEWORK.limits):
        assert one.id in stated, f"no Rule states {one.id}"
        assert any(f"because of {one.id}" in step for step in stated[one.id]), f"no scenario rests on {one.id}"
