"""Time and memory for loading a framework, for one assessment, and for a thousand in one process."""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from ratingengine import Evidence, frameworks, load_evidence, load_framework, parse_evidence, rate
from ratingengine.framework import Framework
from ratingengine.inference import Engine
from ratingengine.jsonreport import as_json

ROOT = Path(__file__).parents[1]
FRAMEWORK, EXAMPLE = "healthcare-2016", ROOT / "examples" / "elmhollow-hospital.yaml"
ASSESSMENTS, FACTS = 1000, 60


def main() -> None:
    """Print the figures."""
    print(f"CPython {sys.version.split()[0]}")
    for name in frameworks():
        show(f"load {name}, from its files", lambda name=name: load_framework(name), 15)
        with tempfile.TemporaryDirectory() as folder:
            show(f"load {name}, from a cache", lambda name=name, cache=Path(folder): load_framework(name, cache), 15)
    framework = load_framework(FRAMEWORK)
    show("make its engine", lambda: Engine(framework), 15)
    evidence = load_evidence(EXAMPLE, framework)
    show(f"read an evidence file of {len(evidence.facts)} facts", lambda: load_evidence(EXAMPLE, framework), 15)
    show(f"rate {len(evidence.facts)} facts", lambda: rate(evidence, framework), 100)
    assessment = rate(evidence, framework)
    show("explain the overall rating", lambda: assessment.why("overall"), 50)
    show("write it as JSON", lambda: as_json(assessment), 50)
    many(framework)


def show(what: str, run: Callable[[], object], times: int) -> None:
    """Print the minimum and median of some runs, in milliseconds, after one that does not count."""
    run()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        run()
        taken.append((time.perf_counter() - begun) * 1000)
    print(f"{what}: {min(taken):.1f} ms at least, {statistics.median(taken):.1f} ms at the median of {times}")


def many(framework: Framework) -> None:
    """Print the time for many assessments, and the memory in use along the way."""
    cases = [random_case(framework, number) for number in range(ASSESSMENTS)]
    gc.collect()
    begun = time.perf_counter()
    for number, case in enumerate(cases, 1):
        rate(case, framework)
        if number in (1, 100, 250, 500, ASSESSMENTS):
            gc.collect()
            print(f"  memory after {number}: {resident() / 1024:.1f} MB")
    each = (time.perf_counter() - begun) / ASSESSMENTS * 1000
    print(f"{ASSESSMENTS} assessments of {FACTS} facts, all different: {each:.1f} ms each")


def random_case(framework: Framework, number: int) -> Evidence:
    """Evidence with facts on some of the claims, the same for the same number."""
    rng = Random(number)
    facts = [
        {"id": claim.id, "says": "It was seen.", "claim": claim.id, "holds": rng.choice(("no", "partly", "yes", "yes"))}
        for claim in rng.sample(framework.claims, FACTS)
    ]
    content = {
        "assessment": f"case-{number}",
        "framework": framework.id,
        "service": {"organisation": "A service", "type": framework.service_types[0][0]},
        "assessed_on": "2026-01-01",
        "facts": facts,
    }
    return parse_evidence(content, framework)


def resident() -> int:
    """The memory of this process that is in RAM, in KiB (Linux)."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


if __name__ == "__main__":
    main()
