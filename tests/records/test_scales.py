"""Other scales: frameworks of two, three and five levels, with and without limits, from evidence to every report."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from builders import FACT, fact
from ratingengine import Assessment, Framework, load_framework, parse_evidence, rate, verify
from ratingengine.audit import audit
from ratingengine.changewords import comparison_words
from ratingengine.comparison import compare
from ratingengine.htmlreport import as_html
from ratingengine.sensitivitywords import sensitivity_words

# Levels from worst to best, how many of them speak against the service, and whether an event limits overall.
SCALES = {
    "two": (("fails", "passes"), 1, False),
    "three": (("red", "amber", "green"), 2, True),
    "five": (("awful", "weak", "middling", "strong", "superb"), 3, True),
    "all-well": (("fine", "finer", "finest"), 0, False),
}
KLOES = {"G1": "goods", "P1": "staff"}
BASIS = {"says": "So it is.", "basis": "interpretation", "source": "Invented."}


def rules(name: str) -> dict[str, Any]:
    """A framework's file: the worst finding decides a KLOE, else the best; the worst input decides what is above."""
    levels, against, limited = SCALES[name]
    order = (*levels[:against], *levels[:against:-1], levels[against])
    judgement = [{"gives": one, "when": {f"findings.{one}": {"at_least": 1}}} for one in order]
    above = {
        stage: [{"gives": one, "when": {f"{what}.{one}": {"at_least": 1}}} for one in levels[:-1]]
        + [{"gives": levels[-1], "when": {}}]
        for stage, what in (("domain", "judgements"), ("overall", "ratings"))
    }
    limit = {"id": "fire-limits", "event": "fire", "at": "overall", "no_better_than": levels[0]} | BASIS
    return {
        "framework": name,
        "title": f"On a scale of {len(levels)}",
        "edition": "Invented for tests",
        "publisher": "Nobody",
        "scale": {
            "levels": [{"id": one, "label": one.upper(), "mark": one[0], "colour": "plaid"} for one in levels],
            "favourable_from": levels[against],
        },
        "service_types": {"shop": "Shop"},
        "events": {"fire": "A fire"} if limited else {},
        "domains": {"goods": {"title": "Goods"}, "staff": {"title": "Staff"}},
        "position_policy": "significant-fact-decides",
        "thresholds": {},
        "principles": {
            stage: [{"id": f"{stage}-{one['gives']}"} | one | BASIS for one in those]
            for stage, those in {"judgement": judgement, **above}.items()
        },
        "limits": [limit] if limited else [],
        "kloes": {kloe: {"domain": domain, "title": kloe, "prompts": {}} for kloe, domain in KLOES.items()},
    }


@lru_cache
def framework(name: str) -> Framework:
    levels, against, _ = SCALES[name]
    with TemporaryDirectory() as folder:
        root, sentences = Path(folder), {}
        (root / "framework.yaml").write_text(json.dumps(rules(name)), encoding="utf-8")
        for kloe, domain in KLOES.items():
            claims = {claim(kloe, one): {"says": f"{one}.", "adverse": one in levels[:against]} for one in levels}
            shown = {
                one: [{"id": f"{claim(kloe, one)}-shown", "says": f"{one} is shown.", "cites": [f"T/{kloe}/{one}/1"]}]
                for one in levels
            }
            for one, (characteristic,) in shown.items():
                characteristic["when"] = {claim(kloe, one): "yes"}
                sentences[f"T/{kloe}/{one}/1"] = {"sha256": "0" * 64}
            whole = {"kloe": kloe, "title": kloe, "claims": claims, "characteristics": shown}
            (root / domain).mkdir()
            (root / domain / f"{kloe}.yaml").write_text(json.dumps(whole), encoding="utf-8")
        index = {"document": "None", "statements": sentences}
        (root / "statements.yaml").write_text(json.dumps(index), encoding="utf-8")
        return load_framework(root)


def claim(kloe: str, level: str) -> str:
    return f"{kloe.lower()}-{level}"


def assessed(name: str, **more: Any) -> Assessment:
    """The best found on one KLOE, the worst on the other."""
    levels, _, _ = SCALES[name]
    whole = {
        "assessment": "test",
        "framework": name,
        "service": {"organisation": "A shop", "type": "shop"},
        "assessed_on": "2026-01-01",
        "facts": [fact(claim("G1", levels[-1])), fact(claim("P1", levels[0]))],
    }
    return rate(parse_evidence(whole | more, framework(name)), framework(name))


@pytest.mark.parametrize("name", SCALES)
class TestAScale:
    """Whatever the levels are called, and however many there are."""

    def test_it_is_rated_and_every_verdict_explained(self, name: str) -> None:
        levels, _, _ = SCALES[name]
        assessment = assessed(name)

        told = [assessment.why_not("overall", one).level for one in levels]

        assert [one.level for one in assessment.ratings] == [levels[-1], levels[0]]
        assert assessment.overall.level == levels[0]
        assert assessment.overall.because[0].id == f"overall-{levels[0]}"
        assert told == list(levels)

    def test_its_record_is_verified(self, name: str) -> None:
        content = assessed(name).record().content

        verified = verify(content)

        assert len(verified.steps) == 5
        assert verified.faults == ()

    def test_it_has_a_move_to_every_other_level(self, name: str) -> None:
        levels, _, _ = SCALES[name]
        assessment = assessed(name)

        moves = assessment.sensitivity("overall").moves
        headings = [heading for heading, _ in sensitivity_words(assessment, assessment.sensitivity("overall"))]

        assert [one.level for one in moves] == list(levels[1:])
        assert [one.kloe for one in moves[-1].changes] == ["P1"]
        assert "The least change" in headings

    def test_its_page_shows_every_level_by_its_own_word(self, name: str) -> None:
        assessment = assessed(name)

        page = as_html(assessment, remarks=audit(assessment))

        assert all(f"</span> {one.upper()}</span>" in page for one in SCALES[name][0])
        assert "tint-plaid" not in page

    def test_what_moved_a_rating_is_told(self, name: str) -> None:
        levels, _, _ = SCALES[name]
        before, after = assessed(name), assessed(name, facts=[fact(claim("G1", levels[-1]))])

        compared = compare(before, after)
        (told,) = [lines for heading, lines in comparison_words(compared) if heading == "Ratings and judgements"]

        moved = compared.move("P1")
        assert moved is not None
        assert (moved.before, moved.after, moved.by) == (levels[0], "insufficient_evidence", "evidence")
        assert told[0].startswith(f"The service overall moves from {levels[0].upper()} to {levels[-1].upper()}")


def test_an_event_limits_overall_to_the_lowest_level_of_its_own_scale() -> None:
    fire = {"id": "e1", "event": "fire", "says": "It burnt.", "on": "2025-12-01"}
    best = [FACT | {"id": kloe, "claim": claim(kloe, "superb"), "holds": "yes"} for kloe in KLOES]

    overall = assessed("five", facts=best, events=[fire]).overall

    assert (overall.computed, overall.level) == ("superb", "awful")
    assert [one.id for one in overall.because] == ["fire-limits", "e1"]
