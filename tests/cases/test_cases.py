"""Nineteen real inspections, encoded without knowledge of their ratings.

How often the rating of Safe agrees, and that docs/real-cases.md says so.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

import pytest

from builders import healthcare
from ratingengine import Assessment, load_evidence, rate

FOLDER = Path(__file__).parent
DOCUMENT = FOLDER.parents[1] / "docs" / "real-cases.md"
FILES = sorted(FOLDER.glob("*.yaml"))
LABELS = {level.id: level.label for level in healthcare().scale.levels}
DIFFERENT = {"09", "51"}


@lru_cache
def published() -> dict[str, str]:
    with (FOLDER / "published.csv").open(encoding="utf-8") as file:
        return {row["case"]: row["safe"] for row in csv.DictReader(file)}


@lru_cache
def assess(path: Path) -> Assessment:
    return rate(load_evidence(path, healthcare()), healthcare())


def row(path: Path) -> str:
    """The case's line in the table of docs/real-cases.md."""
    assessment = assess(path)
    safe = assessment.verdict("safe")
    given = published()[path.stem]
    kind = dict(healthcare().service_types)[assessment.evidence.service.type]
    level = LABELS[safe.level or ""]
    agrees = "yes" if safe.level == given else "no"
    facts = len(assessment.evidence.facts)
    return f"| {path.stem} | {kind} | {facts} | {LABELS[given]} | {level} | {safe.principles[0]} | {agrees} |"


def test_every_case_has_a_published_rating() -> None:
    assert [path.stem for path in FILES] == sorted(published())
    assert len(FILES) == 19


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_rating_of_safe_is_as_the_document_reports_it(path: Path) -> None:
    assert row(path) in DOCUMENT.read_text(encoding="utf-8").splitlines()


def test_seventeen_of_nineteen_agree_and_none_is_more_than_one_level_away() -> None:
    ratings = {path.stem: assess(path).verdict("safe").level for path in FILES}

    assert {case for case, level in ratings.items() if level != published()[case]} == DIFFERENT
    for case, level in ratings.items():
        assert abs(healthcare().rank(level or "") - healthcare().rank(published()[case])) <= 1


def test_the_warning_notice_of_case_51_makes_up_its_difference() -> None:
    evidence = load_evidence(FOLDER / "51.yaml", healthcare())
    notice = {
        "id": "n1",
        "event": "warning-notice",
        "says": "On the premises.",
        "on": evidence.assessed_on,
        "linked_to": "safe",
    }
    with_notice = type(evidence).model_validate({**evidence.model_dump(by_alias=True), "events": [notice]})

    safe = rate(with_notice, healthcare()).verdict("safe")

    assert safe.level == published()["51"]
    assert [ground.id for ground in safe.because] == ["warning-notice-limits-domain", "n1"]
