"""Scenarios on the invented library, for the tests of how scenarios are read, played and told."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ratingengine.case import Case
from ratingengine.playing import Outcome, Shelf, play
from ratingengine.scenarios import Feature, read_feature

RULES = Path(__file__).parents[1] / "bad" / "rules" / "base"
HEAD = """\
Feature: W1 How readers are met

  Background:
    Given the framework lending-libraries-2031
    And a service of type town_library

"""


@lru_cache
def shelf() -> Shelf:
    """Finds the invented framework, read once."""
    return Shelf(RULES)


def scenario(*steps: str, title: str = "one") -> str:
    """A scenario of these steps, each on a line."""
    return "\n    ".join([f"  Scenario: {title}", *steps, ""])


def feature(text: str) -> Feature:
    """A feature on the library, read from these scenarios."""
    return read_feature("W1.feature", HEAD + text)


def played(*steps: str) -> Outcome:
    """How a scenario of these steps ends; the first of them stands on line 8."""
    (one,) = feature(scenario(*steps)).scenarios
    return play(one, Case(find=shelf()))


STAFFED = "Given the fact e1 that desk-staffed holds"
SOMETIMES = "Given the fact e1 that desk-staffed partly holds"
NEVER = "Given the fact e1 that desk-staffed does not hold"
GREETED = (
    "Given a service of type town_library, assessed on 2031-05-01",
    "And the fact e2 that readers-greeted holds",
    "And the fact e3 that readers-served-soon measures 95 percent",
)
TURNED_AWAY = (
    "Given the fact e2 that readers-greeted does not hold",
    "And the fact e3 that readers-sent-away holds",
)
ASSESSED = "When the service is assessed"

# Each fails with these words at this line; what fails differs from one to the next.
FAILING: dict[str, tuple[tuple[str, ...], int, str]] = {
    "another level, for want of a principle": (
        (SOMETIMES, ASSESSED, "Then the judgement of W1 is fine because of shows-fine, somebody-is-there"),
        10,
        (
            "expected W1 fine, got insufficient evidence, because no principle holds for somebody-is-seldom-there: "
            "claim desk-staffed stands at partly (fact e1)"
        ),
    ),
    "another level": (
        (STAFFED, ASSESSED, "Then the judgement of W1 is superb because of shows-superb"),
        10,
        (
            "expected W1 superb, got fine, because somebody-is-there: claim desk-staffed stands at yes (fact e1); "
            "principle shows-superb asks for percent of the superb characteristics met: at least 50 (there are 0); "
            "every-reader-is-a-guest is not met: nothing is known of claim readers-greeted and nothing is known of "
            "claim readers-served-soon"
        ),
    ),
    "another level of a domain": (
        (STAFFED, ASSESSED, "Then the rating of welcome is superb because of W1"),
        10,
        (
            "expected welcome superb, got fine, because W1 is fine (somebody-is-there: "
            "claim desk-staffed stands at yes (fact e1)); no principle gives superb"
        ),
    ),
    "a higher level, which something speaks against": (
        (*GREETED, SOMETIMES, ASSESSED, "Then the judgement of W1 is superb because of shows-superb"),
        13,
        (
            "expected W1 superb, got fine, because of the principle shows-fine; "
            "principle shows-superb asks for findings below fine: at most 0 (there are 1); "
            "somebody-is-seldom-there: claim desk-staffed stands at partly (fact e1)"
        ),
    ),
    "a higher level, before which another principle decides": (
        (*TURNED_AWAY, STAFFED, ASSESSED, "Then the judgement of W1 is fine because of shows-fine"),
        12,
        (
            "expected W1 fine, got poor, because readers-leave-with-nothing: claim readers-sent-away stands at yes "
            "(fact e3), claim readers-greeted stands at no (fact e2); "
            "principle shows-fine holds, but readers-turned-away decides"
        ),
    ),
    "a lower level": (
        (*GREETED, STAFFED, ASSESSED, "Then the judgement of W1 is fine because of shows-fine"),
        13,
        (
            "expected W1 fine, got superb, because every-reader-is-a-guest: claim readers-greeted stands at yes "
            "(fact e2), claim readers-served-soon stands at yes (fact e3)"
        ),
    ),
    "another ground": (
        (STAFFED, ASSESSED, "Then the judgement of W1 is fine because of shows-fine, few-leave-with-nothing"),
        10,
        (
            "expected W1 fine because of shows-fine, few-leave-with-nothing, got it because of shows-fine, "
            "somebody-is-there: it does not rest on few-leave-with-nothing; the step leaves out somebody-is-there"
        ),
    ),
    "not met": (
        (NEVER, ASSESSED, "Then somebody-is-there is met because of e1"),
        10,
        (
            "expected somebody-is-there to be met, got not met, because claim desk-staffed stands at no (fact e1), "
            "where it takes yes"
        ),
    ),
    "not met in any of its ways": (
        (SOMETIMES, ASSESSED, "Then few-leave-with-nothing is met because of e1"),
        10,
        (
            "expected few-leave-with-nothing to be met, got not met, because nothing is known of claim "
            "readers-sent-away, and nothing is known of claim readers-sent-away and nothing is known of claim "
            "readers-greeted"
        ),
    ),
    "met by other facts": (
        (STAFFED, "And the fact e2 that desk-staffed holds", ASSESSED, "Then somebody-is-there is met because of e1"),
        11,
        "expected somebody-is-there to be met because of e1, got met because of e1, e2: the step leaves out e2",
    ),
    "met all the same": (
        (STAFFED, ASSESSED, "Then somebody-is-there is not met because desk-staffed stands at partly"),
        10,
        (
            "expected somebody-is-there not to be met because desk-staffed stands at partly, got met, because "
            "somebody-is-there: claim desk-staffed stands at yes (fact e1)"
        ),
    ),
    "not met by another position": (
        (NEVER, ASSESSED, "Then somebody-is-there is not met because desk-staffed stands at partly"),
        10,
        (
            "expected somebody-is-there not to be met because desk-staffed stands at partly, got not met, but "
            "desk-staffed stands at no (by e1)"
        ),
    ),
    "not met by another claim": (
        (STAFFED, ASSESSED, "Then every-reader-is-a-guest is not met because desk-staffed stands at yes"),
        10,
        (
            "expected every-reader-is-a-guest not to be met because desk-staffed stands at yes, got not met, but "
            "because nothing is known of claim readers-greeted and nothing is known of claim readers-served-soon"
        ),
    ),
    "applies": (
        (STAFFED, ASSESSED, "Then somebody-is-there does not apply"),
        10,
        "expected somebody-is-there not to apply, got met, as it is meant for town_library",
    ),
    "not meant for it": (
        ("Given a service of type book_bus", ASSESSED, "Then few-leave-with-nothing is met because of e1"),
        10,
        "expected few-leave-with-nothing to be met, got not met, because it is not meant for book_bus",
    ),
    "rated": (
        (STAFFED, ASSESSED, "Then W1 has insufficient evidence"),
        10,
        (
            "expected that W1 has insufficient evidence, got fine, because somebody-is-there: "
            "claim desk-staffed stands at yes (fact e1)"
        ),
    ),
    "nothing known": (
        (ASSESSED, "Then the judgement of W1 is fine because of shows-fine"),
        9,
        "expected W1 fine, got insufficient evidence, because there is no fact on any claim of W1",
    ),
    "not settled": (
        (STAFFED, ASSESSED, "Then W1 is settled"),
        10,
        "expected W1 to be settled, got not settled: it could be poor to superb",
    ),
    "other bounds": (
        (STAFFED, ASSESSED, "Then W1 could be fine to superb"),
        10,
        "expected that W1 could be fine to superb, got not settled: it could be poor to superb",
    ),
    "principles alone": (
        (STAFFED, ASSESSED, "Then the principles alone would make W1 superb"),
        10,
        "expected the principles alone to make W1 superb, got fine, because of shows-fine, somebody-is-there",
    ),
    "not so in it": (
        (
            STAFFED,
            ASSESSED,
            "Then W1 is not superb because in every-reader-is-a-guest the claim readers-greeted speaks against it",
        ),
        10,
        (
            "expected W1 not to be superb because readers-greeted speaks against it, got: in every-reader-is-a-guest "
            "readers-greeted is missing, readers-served-soon is missing"
        ),
    ),
    "used": (
        (STAFFED, ASSESSED, "Then the fact e1 is listed as unused because it is old"),
        10,
        "expected the fact e1 to be unused because it is old, got that it is used, or was never given",
    ),
    "no note": (
        (STAFFED, ASSESSED, "Then it is noted that all is well"),
        10,
        "expected the note that all is well, got no note at all",
    ),
    "accepted": (
        (STAFFED, ASSESSED, "Then the evidence is refused because it is old"),
        10,
        "expected the evidence to be refused because it is old, got it accepted",
    ),
    "refused for another reason": (
        ("Given the fact e1 that desk-stafed holds", ASSESSED, "Then the evidence is refused because it is old"),
        10,
        (
            "expected the evidence to be refused because it is old, got it refused because unknown claim "
            "`desk-stafed`; did you mean `desk-staffed`?"
        ),
    ),
}

# Each cannot be played as it is written: how it ends, where, in which words, and by which code.
UNPLAYABLE: dict[str, tuple[tuple[str, ...], str, int, str, str]] = {
    "an undefined step": (
        (STAFFED, ASSESSED, "Then somebody-is-there is meet because of e1"),
        "undefined",
        10,
        (
            "no step reads `somebody-is-there is meet because of e1`; the nearest is `CHARACTERISTIC is met because of "
            "FACT, FACT`; docs/writing-features.md lists them all"
        ),
        "RE802",
    ),
    "several undefined steps": (
        (STAFFED, "When the service is asessed", "Then W1 is setled", "And W1 is setled, too"),
        "undefined",
        9,
        (
            "no step reads `the service is asessed`; the nearest is `the service is assessed`; "
            "docs/writing-features.md lists them all; lines 10, 11 read like no step either"
        ),
        "RE802",
    ),
    "a day that is none": (
        ("Given a service of type town_library, assessed on 1 May 2031", ASSESSED, "Then W1 is settled"),
        "refused",
        8,
        "the evidence was refused: `assessed_on` `1 May 2031` is not a date; write it as `2026-01-31`",
        "RE809",
    ),
    "a step under the wrong word": (
        (f"Given {ASSESSED.removeprefix('When ')}", "Then W1 is settled"),
        "undefined",
        8,
        "`the service is assessed` is no step for Given; begin it with `When`",
        "RE802",
    ),
    "a table where none belongs": (
        (STAFFED, "  | id |", ASSESSED, "Then W1 is settled"),
        "broken",
        8,
        "this step takes no table; leave it out",
        "RE806",
    ),
    "no table where one belongs": (
        ("Given these facts:", ASSESSED, "Then W1 is settled"),
        "broken",
        8,
        "this step needs a table; add it below",
        "RE806",
    ),
    "a column twice": (
        ("Given these facts:", "  | id | id |", "  | a | b |", ASSESSED, "Then W1 is settled"),
        "broken",
        8,
        "the column `id` stands twice in the table; give each field one column",
        "RE806",
    ),
    "text in quotes": (
        (STAFFED, '  """', "  so", '  """', ASSESSED, "Then W1 is settled"),
        "broken",
        8,
        'no step takes text in """; write what it says in the step',
        "RE806",
    ),
    "an unknown framework": (
        ("Given the framework lending-libraries-2032", ASSESSED, "Then W1 is settled"),
        "broken",
        8,
        "there is no framework `lending-libraries-2032`; use one of ",
        "RE807",
    ),
    "an unknown characteristic": (
        (ASSESSED, "Then somebody-is-here is met because of e1"),
        "broken",
        9,
        "unknown characteristic `somebody-is-here`; did you mean `somebody-is-there`?",
        "RE807",
    ),
    "an unknown level": (
        (ASSESSED, "Then the judgement of W1 is fin because of e1"),
        "broken",
        9,
        "unknown level `fin`; did you mean `fine`?",
        "RE807",
    ),
    "an unknown KLOE": (
        (ASSESSED, "Then the judgement of W9 is fine because of e1"),
        "broken",
        9,
        "there is no verdict on `W9`; use one of `overall`, `welcome`, `shelves`, `W1`, `W2` or `H1`",
        "RE807",
    ),
    "an unknown claim in an expectation": (
        (ASSESSED, "Then somebody-is-there is not met because desk-stafed is unknown"),
        "broken",
        9,
        "unknown claim `desk-stafed`; did you mean `desk-staffed`?",
        "RE807",
    ),
    "nothing assessed": (
        (STAFFED, "Then W1 is settled"),
        "broken",
        9,
        "nothing was assessed yet; write `When the service is assessed` first",
        "RE808",
    ),
    "refused evidence": (
        (STAFFED, "And the fact e2 that desk-stafed holds", ASSESSED, "Then W1 is settled"),
        "refused",
        9,
        "the evidence was refused: unknown claim `desk-stafed`; did you mean `desk-staffed`?",
        "RE809",
    ),
}
