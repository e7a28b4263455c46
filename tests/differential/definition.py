"""What inference means, in plain Python and without the engine: the second opinion on durable-rules."""

from __future__ import annotations

from collections.abc import Mapping

from ratingengine.characteristics import Characteristic
from ratingengine.framework import Framework

ORDER = {"no": 0, "partly": 1, "yes": 2}
HALF = {"yes": {2}, "at_least_partly": {1, 2}, "at_most_partly": {0, 1}, "no": {0}}


def is_met(rule: Characteristic, stands: Mapping[str, str | None]) -> bool:
    """Whether all conditions hold and, where there are alternatives, all of at least one of them."""

    def holds(claim: str, half: str) -> bool:
        word = stands.get(claim)
        return word is not None and ORDER[word] in HALF[half]

    every = all(holds(one.claim, one.half) for one in rule.when.every)
    either = [all(holds(one.claim, one.half) for one in way) for way in rule.when.alternatives]
    return every and (any(either) or not either)


def infer(framework: Framework, kloe: str, stands: Mapping[str, str | None], service_type: str) -> set[str]:
    """The characteristics of a KLOE that are met."""
    rules = framework.characteristics_of(kloe)
    return {rule.id for rule in rules if rule.is_for(service_type) and is_met(rule, stands)}
