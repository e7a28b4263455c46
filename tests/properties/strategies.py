"""Evidence at random, over the claims of the shipped framework."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from builders import fact, given, healthcare
from ratingengine.characteristics import Claim

CLAIMS = healthcare().claims
SERVICE_TYPES = tuple(name for name, _ in healthcare().service_types)
WORDS = ("no", "partly", "yes", "not_shown")


def impacts(claim: Claim, holds: str) -> tuple[str, ...]:
    """The impacts that a fact may record."""
    return ("none", "possible") if holds == claim.best else ("none", "significant")


@st.composite
def facts(draw: st.DrawFn, *, most: int = 30, of: tuple[Claim, ...] = CLAIMS) -> list[dict[str, Any]]:
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
    """Facts, a service type, and at times levels given by people in other domains."""
    levels = st.sampled_from(healthcare().levels)
    others = [domain.id for domain in healthcare().domains[1:]]
    rated = draw(st.lists(st.sampled_from(others), unique=True))
    judgements = [given(of, draw(levels), id=f"j-{of}") for of in rated]
    return {
        "facts": draw(facts(most=most)),
        "service_type": draw(st.sampled_from(SERVICE_TYPES)),
        "judgements": judgements,
    }
