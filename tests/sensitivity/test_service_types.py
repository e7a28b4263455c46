"""Sensitivity where part of a framework is not meant for the type of service that is rated."""

from __future__ import annotations

from dataclasses import replace

from builders import conditions, content, fact, healthcare, small_framework
from ratingengine import Assessment, Framework, parse_evidence, principles, rate
from ratingengine.framework import Kloe
from ratingengine.principles import Principle

OTHER = ("other", "Another type of service")
ALL_GOOD = (principles.Test("percent_met.good", "at_least", 100),)
DOMAIN = (
    Principle("all-is-good", "domain", "Good where all is shown.", "good", (ALL_GOOD,), "published", "Invented."),
    Principle("otherwise", "domain", "Otherwise not.", "inadequate", ((),), "published", "Invented."),
)


def framework(second: Kloe, *, limited: bool) -> Framework:
    """A framework of two KLOEs for two types of service, in which Good takes all of a domain's characteristics."""
    others = (one for one in healthcare().principles if one.stage != "domain")
    small = small_framework([("good", conditions(("c1", "yes")))], ("c1", "c2"), (*DOMAIN, *others))
    rule, claims = small.characteristics[0], small.claims
    types = ("other",) if limited else ()
    beside = replace(rule, id="rule-2", kloe="K2", when=conditions(("c2", "yes")), applies_to=types)
    return replace(
        small,
        service_types=(*small.service_types, OTHER),
        kloes=(*small.kloes, second),
        claims=(claims[0], replace(claims[1], kloe="K2")),
        characteristics=(rule, beside),
    )


def assessed(by: Framework) -> Assessment:
    """A service of the first type of which the one thing is known that speaks for it."""
    return rate(parse_evidence(content([fact("c1")], "any", framework="small"), by), by)


def test_a_kloe_without_a_characteristic_for_it_moves_nothing() -> None:
    assessment = assessed(framework(Kloe("K2", "d1", "No rules for it", ()), limited=True))

    assert assessment.verdict("d1").level == "good"
    assert [one.steps for one in assessment.sensitivity("K2").moves] == [None] * 4
    assert assessment.sensitivity("d1").open_claims == ()


def test_a_kloe_that_does_not_apply_counts_in_no_share() -> None:
    beside = Kloe("K2", "d1", "Not for it", (), applies_to=("other",))

    assessment = assessed(framework(beside, limited=False))

    found = assessment.sensitivity("d1")
    assert assessment.verdict("d1").level == "good"
    assert [one.level for one in found.moves] == ["inadequate", "requires_improvement", "outstanding"]
    assert [share.of for one in found.held_up for share in one.shares] == [("K1",)]
