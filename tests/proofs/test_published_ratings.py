"""The overall principles agree with the ratings really published for 375 locations, but for one that is named."""

from __future__ import annotations

import re

from builders import evidence, healthcare, judged
from ratingengine import rate

LETTERS = dict(zip("IRGO", healthcare().levels, strict=True))
DOMAINS = [domain.id for domain in healthcare().domains]

# Safe, effective, caring, responsive, well-led : overall : locations so rated.
# CQC's published ratings, read as a sample in 2026.
PUBLISHED = """
    GGGGG:G:184 RGGGR:R:26 RGGGG:G:19 RRGGR:R:16
    RRGRR:R:11 GRGGG:G:10 RRRRR:R:10 RGGRR:R:9
    GGGRG:G:8 GGGGR:G:6 IRRRI:I:6 IIRRI:I:5
    IIGRI:I:4 IIRII:I:4 GGGGO:G:4 GGGOO:O:4
    RGGRG:R:4 IRGRI:I:4 RRRRI:R:3 IRGGR:R:2
    IIGGI:I:2 GRGGR:R:2 GOOOO:O:2 RGRGR:R:2
    GGRGR:R:2 GRGRR:R:2 GGOGO:O:2 RRGRI:R:2
    GGOOO:O:2 RRRGR:R:2 IRRII:I:2 IIIRI:I:2
    RGGRI:R:2 GGGOG:G:2 RRRGG:R:1 RRGGG:R:1
    GGRGG:G:1 IIIII:I:1 GGOGG:G:1 RRGGI:R:1
    GRGRG:G:1 GGGRR:R:1
"""
# Two domains require improvement, yet the published overall is Good: a departure, whose reasons were not published.
EXCEPTION = "GRGRG"


def test_the_published_sets_are_complete() -> None:
    sets = re.findall(r"[IRGO]{5}:[IRGO]:\d+", PUBLISHED)

    assert len(sets) == 42
    assert sum(int(one.split(":")[2]) for one in sets) == 375


def test_374_of_375_published_locations_agree_and_the_exception_is_named() -> None:
    agreeing, exceptions = 0, []
    for letters, published, locations in (one.split(":") for one in PUBLISHED.split()):
        levels = {domain: LETTERS[letter] for domain, letter in zip(DOMAINS, letters, strict=True)}
        overall = rate(evidence(judgements=judged(**levels)), healthcare()).overall
        if overall.level == LETTERS[published]:
            agreeing += int(locations)
        else:
            exceptions.append((letters, overall.level, overall.because[0].id))

    assert agreeing == 374
    assert exceptions == [(EXCEPTION, LETTERS["R"], "overall-several-requires-improvement")]


def test_a_recorded_departure_accounts_for_the_exception() -> None:
    levels = {domain: LETTERS[letter] for domain, letter in zip(DOMAINS, EXCEPTION, strict=True)}
    departure = {
        "id": "d1",
        "of": "overall",
        "principle": "overall-several-requires-improvement",
        "from": LETTERS["R"],
        "to": LETTERS["G"],
        "rationale": "The whole of the evidence supports it.",
        "decided_by": "lead inspector",
        "decided_on": "2026-01-10",
        "approved_by": "quality panel",
    }

    overall = rate(evidence(judgements=judged(**levels), departures=[departure]), healthcare()).overall

    assert (overall.level, overall.computed, overall.departure) == (LETTERS["G"], LETTERS["R"], "d1")
