"""durable-rules agrees with the definition of inference: on random rules, on the shipped rules, and on principles."""

from random import Random

import pytest

from builders import conditions, healthcare, shipped, small_framework
from differential import definition
from ratingengine import Framework
from ratingengine.characteristics import HALVES, Conditions
from ratingengine.inference import Engine, engine_of
from ratingengine.positions import Position
from ratingengine.principles import STAGES, Stage, fields

RULE_SETS, CASES, SHARDS = 4000, 5, 8
WORDS = ("no", "partly", "yes", None)


def random_rule(rng: Random, claims: list[str]) -> tuple[str, Conditions]:
    def some(most: int) -> list[tuple[str, str]]:
        return [(claim, rng.choice(HALVES)) for claim in rng.sample(claims, rng.randint(1, min(most, len(claims))))]

    every = some(4) if rng.random() < 0.8 else []
    any_of = [some(3) for _ in range(rng.randint(2, 4))] if not every or rng.random() < 0.4 else []
    return rng.choice(healthcare().levels), conditions(*every, any_of=any_of)


def positions_for(rng: Random, claims: list[str]) -> list[Position]:
    found = [Position(claim, rng.choice(WORDS), (f"f-{claim}",)) for claim in claims]
    rng.shuffle(found)
    return found


@pytest.mark.parametrize("shard", range(SHARDS))
def test_it_agrees_on_random_rule_sets_and_cases(shard: int) -> None:
    compared = met = 0
    for number in range(RULE_SETS // SHARDS):
        rng = Random(shard * 1_000_003 + number)
        claims = [f"claim-{one}" for one in range(rng.randint(1, 30))]
        rules = [random_rule(rng, claims) for _ in range(rng.randint(1, 40))]
        framework = small_framework(rules, claims)
        engine = Engine(framework)
        for _ in range(CASES):
            positions = positions_for(rng, claims)
            findings = engine.infer("K1", positions, "any")
            expected = definition.infer(framework, "K1", {one.claim: one.stands for one in positions}, "any")
            assert [one.characteristic for one in findings] == [
                one.id for one in framework.characteristics if one.id in expected
            ]
            compared += 1
            met += len(findings)
    assert compared == RULE_SETS * CASES // SHARDS
    assert met > compared, "the cases are too tame: hardly any rule is met"


@pytest.mark.parametrize(
    ("framework", "kloe"),
    [pytest.param(one, kloe.id, id=f"{one.id}-{kloe.id}") for one in shipped() for kloe in one.kloes],
)
def test_it_agrees_on_the_shipped_rules(framework: Framework, kloe: str) -> None:
    rng = Random(kloe)
    claims = [one.id for one in framework.claims_of(kloe)]
    types = [name for name, _ in framework.service_types]
    met, runs = 0, 150
    for _ in range(runs):
        positions, service_type = positions_for(rng, claims), rng.choice(types)
        findings = engine_of(framework).infer(kloe, positions, service_type)
        expected = definition.infer(framework, kloe, {one.claim: one.stands for one in positions}, service_type)
        assert {one.characteristic for one in findings} == expected
        met += len(findings)
    assert met > runs


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("framework", shipped(), ids=lambda one: one.id)
def test_principles_fire_as_they_are_defined(framework: Framework, stage: Stage) -> None:
    rng = Random(stage)
    engine, known = engine_of(framework), fields(stage, framework.levels)
    decided = 0
    for _ in range(2000):
        tally = {field: rng.choice((0, 0, 1, 1, 2, 3, 4, 9, 49, 50, 51, 100)) for field in known}
        expected = [one.id for one in framework.principles_of(stage) if one.way(tally) is not None]
        assert [one.id for one in engine.decide(stage, tally)] == expected
        decided += len(expected)
    assert decided > 100, "the tallies are too tame: hardly any principle holds"
