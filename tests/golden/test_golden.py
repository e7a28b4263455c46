"""The reports of the examples, recorded and read line by line.

To accept a change: ``RATINGENGINE_RECORD=1 ./dev pytest tests/golden``, then read it.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from rich.console import Console

from builders import healthcare
from ratingengine import Assessment, load_evidence, rate, report
from ratingengine.explanation import level_labels, unsettled
from ratingengine.jsonreport import as_json

FOLDER = Path(__file__).parent
EXAMPLES = FOLDER.parents[1] / "examples"
NAMES = ("harbour-road-surgery", "elmhollow-hospital")


def assess(name: str) -> Assessment:
    return rate(load_evidence(EXAMPLES / f"{name}.yaml", healthcare()), healthcare())


def text(assessment: Assessment) -> str:
    stream = io.StringIO()
    Console(file=stream, width=100, highlight=False, emoji=False, markup=False).print(report.as_text(assessment))
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())


def explained(assessment: Assessment) -> str:
    verdict = assessment.overall
    others = [assessment.why_not("safe", level) for level in reversed(healthcare().levels)]
    remark = unsettled(assessment, verdict)
    return report.explain_as_markdown(assessment.why("safe"), remark, others, level_labels(assessment))


REPORTS = {
    "report.txt": text,
    "report.md": report.as_markdown,
    "report.json": lambda one: as_json(one) + "\n",
    "safe-explained.md": explained,
}


@pytest.mark.parametrize("kind", REPORTS)
@pytest.mark.parametrize("name", NAMES)
def test_the_report_is_as_recorded(name: str, kind: str) -> None:
    written = REPORTS[kind](assess(name))
    path = FOLDER / name / kind
    if os.environ.get("RATINGENGINE_RECORD"):
        path.write_text(written, encoding="utf-8")

    assert written == path.read_text(encoding="utf-8")


def test_the_same_input_gives_the_same_json_to_the_byte() -> None:
    evidence = load_evidence(EXAMPLES / f"{NAMES[0]}.yaml", healthcare())
    backwards = evidence.model_copy(update={"facts": evidence.facts[::-1]})

    assert as_json(rate(backwards, healthcare())) == as_json(rate(evidence, healthcare())) == as_json(assess(NAMES[0]))
