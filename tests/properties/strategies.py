"""Evidence at random, over the claims of the shipped frameworks."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from builders import fact, framework_named, given, shipped
from ratingengine.characteristics import Claim
from ratingengine.framework import Framework

WORDS = ("no", "partly", "yes", "not_shown")


def frameworks_at_random() -> st.SearchStrategy[Framework]:
    """One of the shipped frameworks, mostly the first to be drawn from the larger."""
    by_size = sorted(shipped(), key=lambda one: len(one.claims), reverse=True)
    return st.sampled_from([by_size[0], *by_size])


def impacts(claim: Claim, holds: str) -> tuple[str, ...]:
    """The impacts that a fact may record."""
    return ("none", "possible") if holds == claim.best else ("none", "significant")


@st.composite
def claims(draw: st.DrawFn, framework: Framework) -> tuple[Claim, ...]:
    """All claims, or, so that findings come together, those of a few KLOEs."""
    encoded = [kloe.id for kloe in framework.kloes if framework.is_encoded(kloe.id)]
    kloes = draw(st.lists(st.sampled_from(encoded), unique=True, max_size=3)) or encoded
    return tuple(claim for kloe in kloes for claim in framework.claims_of(kloe))


@st.composite
def facts(draw: st.DrawFn, of: tuple[Claim, ...], *, most: int = 30) -> list[dict[str, Any]]:
    """Facts on some claims, at times several on one, at times all leaning one way so that high levels come up too."""
    chosen = draw(st.lists(st.sampled_from(of), max_size=most))
    lean = draw(st.sampled_from((None, "best", "worst")))
    found = []
    for number, claim in enumerate(chosen):
        free = lean is None or draw(st.integers(0, 9)) == 0
        holds = draw(st.sampled_from(WORDS)) if free or lean is None else getattr(claim, lean)
        impact = draw(st.sampled_from(impacts(claim, holds)))
        found.append(fact(claim.id, holds, id=f"e{number:03}", impact=impact))
    return found


@st.composite
def cases(draw: st.DrawFn, *, most: int = 30) -> dict[str, Any]:
    """A framework, facts, a service type, and at times levels given by people to other domains."""
    framework = draw(frameworks_at_random())
    levels = st.sampled_from(framework.levels)
    of = draw(claims(framework))
    rated_by_facts = {framework.kloe(claim.kloe).domain for claim in of}
    others = [domain.id for domain in framework.domains if domain.id not in rated_by_facts]
    rated = draw(st.lists(st.sampled_from(others), unique=True)) if others else []
    judgements = [given(domain, draw(levels), id=f"j-{domain}") for domain in rated]
    return {
        "framework": framework.id,
        "facts": draw(facts(of, most=most)),
        "service_type": draw(st.sampled_from([name for name, _ in framework.service_types])),
        "judgements": judgements,
    }


def framework_of(case: dict[str, Any]) -> Framework:
    """The framework that a case is rated by."""
    return framework_named(case["framework"])
