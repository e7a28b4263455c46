"""Ten thousand assessments in one process: right to the last, and memory flat."""

from __future__ import annotations

import gc
from pathlib import Path
from random import Random

from builders import evidence, fact, healthcare
from differential import definition
from ratingengine import Evidence, rate

NUMBER, SERVICES, CHECKED_EVERY, WARM_UP = 10_000, 250, 49, 500
CLAIMS = [claim.id for claim in healthcare().claims_of("S5")] + [claim.id for claim in healthcare().claims_of("S2")]


def resident() -> int:
    """The memory of this process that is in RAM, in KiB."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def service(number: int) -> Evidence:
    rng = Random(number)
    return evidence([fact(claim, rng.choice(("no", "partly", "yes")), id=claim) for claim in rng.sample(CLAIMS, 12)])


def test_ten_thousand_assessments_are_right_and_flat() -> None:
    checked, before = 0, 0
    services = [service(number) for number in range(SERVICES)]
    for number in range(NUMBER):
        assessment = rate(services[number % SERVICES], healthcare())
        if number == WARM_UP:
            gc.collect()
            before = resident()
        if number % CHECKED_EVERY == 0:
            stands = {one.claim: one.stands for one in assessment.positions}
            expected = {
                rule for kloe in ("S2", "S5") for rule in definition.infer(healthcare(), kloe, stands, "acute_hospital")
            }
            assert {one.characteristic for one in assessment.findings} == expected
            checked += len(expected) > 0
    gc.collect()

    assert checked == NUMBER // CHECKED_EVERY + 1
    assert resident() - before < 8 * 1024, "memory grows"
