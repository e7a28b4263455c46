"""The reports of the examples, recorded and read line by line.

To accept a change: ``RATINGENGINE_RECORD=1 ./dev pytest tests/golden``, then read it.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from rich.console import Console

from builders import framework_named, shipped
from ratingengine import Assessment, Evidence, load_many, markdownreport, rate, textreport
from ratingengine.bounds import unsettled
from ratingengine.explanation import level_labels
from ratingengine.jsonreport import as_json
from ratingengine.sensitivitywords import sensitivity_words

FOLDER = Path(__file__).parent
EXAMPLES = FOLDER.parents[1] / "examples"
WHOLE = ("harbour-road-surgery", "elmhollow-hospital")  # recorded in every form; the others as text
NAMES = sorted(path.stem for path in EXAMPLES.glob("*.yaml"))


def assess(name: str) -> Assessment:
    (evidence,) = load_many(EXAMPLES / f"{name}.yaml", {one.id: one for one in shipped()})
    assert isinstance(evidence, Evidence), evidence
    return rate(evidence, framework_named(evidence.framework))


def text(assessment: Assessment) -> str:
    stream = io.StringIO()
    Console(file=stream, width=100, highlight=False, emoji=False, markup=False).print(textreport.as_text(assessment))
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())


def explained(assessment: Assessment) -> str:
    verdict = assessment.overall
    others = [assessment.why_not("safe", level) for level in reversed(assessment.framework.levels)]
    remark = unsettled(assessment, verdict)
    moves = sensitivity_words(assessment, assessment.sensitivity("safe"))
    return markdownreport.explain_as_markdown(assessment.why("safe"), remark, moves, others, level_labels(assessment))


REPORTS = {
    "report.txt": text,
    "report.md": markdownreport.as_markdown,
    "report.json": lambda one: as_json(one) + "\n",
    "safe-explained.md": explained,
}


@pytest.mark.parametrize(
    ("name", "kind"), [(name, kind) for name in NAMES for kind in REPORTS if name in WHOLE or kind == "report.txt"]
)
def test_the_report_is_as_recorded(name: str, kind: str) -> None:
    written = REPORTS[kind](assess(name))
    path = FOLDER / name / kind
    if os.environ.get("RATINGENGINE_RECORD"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(written, encoding="utf-8")

    assert written == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_the_same_input_gives_the_same_json_to_the_byte(name: str) -> None:
    assessment = assess(name)
    evidence, framework = assessment.evidence, assessment.framework
    backwards = evidence.model_copy(update={"facts": evidence.facts[::-1]})

    assert as_json(rate(backwards, framework)) == as_json(rate(evidence, framework)) == as_json(assessment)


LEVELS_OF_THE_EXAMPLES = {
    "elmhollow-hospital": ("acute_hospital", "requires_improvement"),
    "fenwick-lodge": ("specialist_mental_health", "inadequate"),
    "harbour-road-surgery": ("gp_practice", "good"),
    "linden-grove-practice": ("gp_practice", "outstanding"),
    "northmoor-111": ("nhs_111", "good"),
    "rowan-house": ("nursing_home", "outstanding"),
    "tarn-valley-ambulance": ("ambulance", "requires_improvement"),
}


def test_there_is_an_example_of_every_level_and_of_many_service_types() -> None:
    found = {name: (assess(name).evidence.service.type, assess(name).overall.level) for name in NAMES}

    assert found == LEVELS_OF_THE_EXAMPLES
