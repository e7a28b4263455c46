"""Thirty-three real inspections, encoded without knowledge of their ratings: docs/real-cases.md says how they agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from cases import agreement
from ratingengine import rate

DOCUMENT = Path(__file__).parents[2] / "docs" / "real-cases.md"


def test_every_case_has_published_ratings() -> None:
    assert list(agreement.assessments()) == sorted(agreement.published())
    assert len(agreement.assessments()) == 33


@pytest.mark.parametrize("name", ["summary", "cases", "confusion"])
def test_the_document_shows_the_table_as_it_comes_out(name: str) -> None:
    """`python tests/cases/agreement.py` prints the tables to put there."""
    text = DOCUMENT.read_text(encoding="utf-8")
    shown = text.partition(f"<!-- {name} -->\n")[2].partition(f"\n<!-- /{name} -->")[0]

    assert shown == agreement.sections()[name]


def test_no_rating_is_more_than_one_level_away() -> None:
    rated = [one for one in agreement.pairs() if one.rated]

    assert len(rated) > 100
    assert [one for one in rated if (one.distance or 0) > 1] == []


def test_no_finding_is_dropped_in_silence() -> None:
    for case, assessment in agreement.assessments().items():
        used = {fact for position in assessment.positions for fact in position.facts}
        unused = {one.fact for one in assessment.unused}
        assert used | unused == {fact.id for fact in assessment.evidence.facts}, case
        assert len(used) >= 5, case


def test_the_warning_notice_of_case_51_makes_up_its_difference() -> None:
    evidence = agreement.assessments()["51"].evidence
    notice = {
        "id": "n1",
        "event": "warning-notice",
        "says": "On the premises.",
        "on": evidence.assessed_on,
        "linked_to": "safe",
    }
    with_notice = type(evidence).model_validate({**evidence.model_dump(by_alias=True), "events": [notice]})

    safe = rate(with_notice, agreement.framework()).verdict("safe")

    assert safe.level == agreement.published()["51"]["safe"]
    assert [ground.id for ground in safe.because] == ["warning-notice-limits-domain", "n1"]
