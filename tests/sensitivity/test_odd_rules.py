"""Sensitivity under rules by which better findings can make a rating worse: what is told still works."""

from __future__ import annotations

from dataclasses import replace

from builders import conditions, content, fact, small_framework
from ratingengine import Assessment, parse_evidence, rate
from ratingengine.characteristics import Characteristic, Claim
from ratingengine.framework import Domain, Kloe
from ratingengine.principles import Principle, Stage
from ratingengine.principles import Test as Asked


def principle(stage: Stage, gives: str, *tests: Asked) -> Principle:
    return Principle(f"{stage}-{gives}", stage, "So it is.", gives, (tests,), "interpretation", "Invented.")


def assessed() -> Assessment:
    """One domain Good, the other one step from Outstanding, where only two that are alike are better than their parts.

    So overall would be Good if the second domain were no more than Good, and stays as it is if it is Outstanding.
    """
    kloes = {"K1": "d1", "K2": "d2"}
    rules = {"bad": ("K1", "requires_improvement", "no"), "superb": ("K1", "outstanding", "yes")}
    rules |= {"sound": ("K2", "good", "yes"), "splendid": ("K2", "outstanding", "yes")}
    levels = ("requires_improvement", "outstanding", "good")
    found = [principle("judgement", one, Asked(f"findings.{one}", "at_least", 1)) for one in levels]
    judged = [principle("domain", one, Asked(f"judgements.{one}", "at_least", 1)) for one in levels[:2]]
    alike = [principle("overall", one, Asked(f"ratings.{one}", "at_least", 2)) for one in levels[1:]]
    principles = [*found, *judged, principle("domain", "good"), *alike, principle("overall", "requires_improvement")]
    framework = replace(
        small_framework((), (), principles),
        domains=tuple(Domain(id=one, title=one) for one in kloes.values()),
        kloes=tuple(Kloe(id=kloe, domain=domain, title=kloe, prompts=()) for kloe, domain in kloes.items()),
        claims=tuple(Claim(id=one, kloe=kloe, says="It is so.") for one, (kloe, _, _) in rules.items()),
        characteristics=tuple(
            Characteristic(f"{one}-shown", kloe, level, "It is so.", (), conditions((one, half)))
            for one, (kloe, level, half) in rules.items()
        ),
    )
    facts = [fact("bad", "no"), fact("superb"), fact("sound")]
    return rate(parse_evidence(content(facts, "any", framework="small"), framework), framework)


def test_a_way_that_does_not_get_there_is_not_told_and_the_others_are() -> None:
    assessment = assessed()

    told = {(one.reach, one.level): one.steps for one in assessment.sensitivity("overall").moves}

    assert [one.level for one in assessment.verdicts[:3]] == ["requires_improvement", "requires_improvement", "good"]
    assert told == {("at_most", "inadequate"): None, ("at_least", "outstanding"): 2}
