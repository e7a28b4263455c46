"""Soundness: all that can be proved of a framework from its rules alone, before any evidence is rated by it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ratingengine.flaws import Proved
from ratingengine.framework import Framework
from ratingengine.limitproofs import prove_dates, prove_editions, prove_limits, unreached_steps
from ratingengine.ruleproofs import prove_characteristics
from ratingengine.stageproofs import prove_stages

__all__ = ["as_mapping", "lines", "prove", "prove_editions"]


def prove(framework: Framework) -> Proved:
    """Everything that is wrong with the rules of a framework, everything that was shown to hold, and notes beside it.

    Flaws come with real cases: evidence that, rated, does what the flaw says. A note tells what stayed open, or what is
    worth knowing and harms nothing.
    """
    found = (
        prove_stages(framework) + prove_characteristics(framework) + prove_limits(framework) + prove_dates(framework)
    )
    return found + Proved(notes=tuple(unreached_steps(framework)))


def as_mapping(found: Proved) -> dict[str, Any]:
    """What proofs found, as plain data."""
    return {
        "flaws": [one.as_mapping() for one in found.flaws],
        "shown": list(found.shown),
        "notes": list(found.notes),
    }


def lines(found: Proved) -> Iterator[str]:
    """What was shown to hold, and notes, for people to read; flaws are told as problems at their places."""
    yield from (f"proved: {one}" for one in found.shown)
    yield from (f"note: {one}" for one in found.notes)
