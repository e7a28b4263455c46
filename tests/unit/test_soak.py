"""Ten thousand assessments in one process: right to the last, and memory flat."""

from __future__ import annotations

import gc
from pathlib import Path
from random import Random

from builders import evidence, fact, shipped
from differential import definition
from ratingengine import Evidence, Framework, rate

NUMBER, SERVICES, CHECKED_EVERY, WARM_UP = 10_000, 250, 49, 500
SMALL, LARGE = sorted(shipped(), key=lambda one: len(one.claims))
KLOES = {SMALL.id: ("W1", "W3"), LARGE.id: ("S2", "S5")}


def service(number: int) -> tuple[Evidence, Framework]:
    """A service with twelve facts on two KLOEs, one in five of them by the larger framework."""
    framework, rng = SMALL if number % 5 else LARGE, Random(number)
    claims = [claim.id for kloe in KLOES[framework.id] for claim in framework.claims_of(kloe)]
    facts = [fact(claim, rng.choice(("no", "partly", "yes")), id=claim) for claim in rng.sample(claims, 12)]
    return evidence(facts, framework.service_types[0][0], framework=framework.id), framework


def resident() -> int:
    """The memory of this process that is in RAM, in KiB."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def test_ten_thousand_assessments_are_right_and_flat() -> None:
    checked, met, before = 0, 0, 0
    services = [service(number) for number in range(SERVICES)]
    for number in range(NUMBER):
        of, framework = services[number % SERVICES]
        assessment = rate(of, framework)
        if number == WARM_UP:
            gc.collect()
            before = resident()
        if number % CHECKED_EVERY == 0:
            stands = {one.claim: one.stands for one in assessment.positions}
            expected = {
                rule
                for kloe in KLOES[framework.id]
                for rule in definition.infer(framework, kloe, stands, of.service.type)
            }
            assert {one.characteristic for one in assessment.findings} == expected
            checked, met = checked + 1, met + len(expected)
    gc.collect()

    assert checked == NUMBER // CHECKED_EVERY + 1
    assert met > 4 * checked
    assert resident() - before < 8 * 1024, "memory grows"
