"""The smallest edits: each text that is to say something else, and all that changes in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from ratingengine import RulesError, _documents
from ratingengine.yamledits import edited, plain
from tables.sheets import BASE, KLOE

CASES: list[tuple[str, str, Any, str]] = [
    ("nothing", "a: 1\n", {"a": "1"}, "a: 1\n"),
    ("a word", "a: 1 # one\nb: 2\n", {"a": "3", "b": "2"}, "a: 3 # one\nb: 2\n"),
    ("a word without an end of line", "a: 1", {"a": "2"}, "a: 2"),
    ("a word among carriage returns", "a: 1\r\nb: 2\r\n", {"a": "1", "b": "3", "c": "4"}, "a: 1\r\nb: 3\r\nc: 4\r\n"),
    ("nothing at all for a word", "a: 1\n", {"a": "null"}, 'a: "null"\n'),
    ("a word that is no bare one", "a: 1\n", {"a": "b: c"}, 'a: "b: c"\n'),
    ("a word in a list in brackets", "a: {b: 1, c: 2}\n", {"a": {"b": "x, y", "c": "2"}}, 'a: {b: "x, y", c: 2}\n'),
    ("quotes that stay", "a: 'it is'\n", {"a": "it's"}, "a: 'it''s'\n"),
    ("a fold that stays a fold", "a: >-\n  one\n  two\n\nb: 1\n", {"a": "three", "b": "1"}, "a: >-\n  three\n\nb: 1\n"),
    ("a key in the middle", "a: 1\n\n# c\nc: 3\n", {"a": "1", "b": "2", "c": "3"}, "a: 1\nb: 2\n\n# c\nc: 3\n"),
    ("a key before the first", "# all\nb: 2\n", {"a": "1", "b": "2"}, "# all\na: 1\nb: 2\n"),
    ("a key in the place of the first", "a: 1\nc: 3\n", {"b": "2", "c": "3"}, "b: 2\nc: 3\n"),
    ("the last key gone", "a:\n  b: 1\n  c: 2\n\nd: 3\n", {"a": {"b": "1"}, "d": "3"}, "a:\n  b: 1\n\nd: 3\n"),
    (
        "an item more",
        "a:\n  - b: 1\nc: 2\n",
        {"a": [{"b": "1"}, {"b": "2"}], "c": "2"},
        "a:\n  - b: 1\n  - b: 2\nc: 2\n",
    ),
    ("the first item gone", "a:\n  - id: b\n    c: 1\n  - id: d\n", {"a": [{"id": "d"}]}, "a:\n  - id: d\n"),
    ("every item another", "a:\n  - b: 1\n  - c: 1\n", {"a": [{"d": "1"}]}, "a:\n  - d: 1\n"),
    ("the first key of an item", "a:\n- b: 1 # x\n- c: 1\n", {"a": [{"d": "1"}, {"c": "1"}]}, "a:\n- d: 1\n- c: 1\n"),
    (
        "a list for a word",
        "a: {b: yes}\n",
        {"a": {"any": [{"b": "yes"}, {"c": "no"}]}},
        "a:\n  any:\n    - b: yes\n    - c: no\n",
    ),
]


@pytest.mark.parametrize(("text", "wanted", "after"), [one[1:] for one in CASES], ids=[one[0] for one in CASES])
def test_it_changes_no_more_than_it_must(text: str, wanted: Any, after: str) -> None:
    assert edited(text, wanted) == after
    assert plain(after) == wanted


def dashes_under_their_key(text: str) -> str:
    rules = re.compile(r"(?ms)^    - id.*?(?=^  \w|\Z)")
    return rules.sub(lambda those: re.sub(r"(?m)^  ", "", those[0]), text)


def twice_as_far(text: str) -> str:
    return re.sub(r"(?m)^ +", lambda start: start[0] * 2, text).replace(" - ", " -   ")


def instead(before: str, after: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert text.count(before) == 1
        return text.replace(before, after)

    return change


# Each is a way to write a file that our reader takes, and that another author might prefer.
STYLES: dict[str, Callable[[str], str]] = {
    "as the house writes": lambda text: text,
    "indented twice as far": twice_as_far,
    "dashes under their key": dashes_under_their_key,
    "dashes under their key in one section": lambda text: (
        dashes_under_their_key(text.partition("  fine:")[0]) + "  fine:" + text.partition("  fine:")[2]
    ),
    "a bare sentence over two lines": instead("Readers leave with", "Readers leave\n        with"),
    "a quoted sentence over two lines": instead(
        "Readers leave with nothing.", '"Readers leave\n        with nothing."'
    ),
    "a list in brackets over two lines": instead("{readers-sent-away: yes, ", "{readers-sent-away: yes,\n         "),
    "spaces within brackets": instead("{desk-staffed: yes}", "{ desk-staffed: yes }"),
    "values in a column": instead("kloe: W1", "kloe:  W1"),
    "spaces after a dash": instead("- readers-greeted: yes", "-   readers-greeted: yes"),
    "an escape in quotes": instead("Readers leave with nothing.", '"Readers leave \\u2013 with nothing."'),
    "a marker at the start": lambda text: f"---\n{text}",
    "a comment further left": instead("  fair:", "# why\n  fair:"),
    "a comment after the last item": instead("  fair:", "      # why\n  fair:"),
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
    "blanks at the end of a line": instead("kloe: W1", "kloe: W1  "),
    "quotes around a key": instead("  desk-staffed:\n", '  "desk-staffed":\n'),
    "no end of the last line": lambda text: text.rstrip("\n"),
}


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_it_leaves_every_other_line_in_the_style_of_its_author(style: Callable[[str], str], tmp_path: Path) -> None:
    file = tmp_path / "W1.yaml"
    file.write_bytes(style((BASE / KLOE).read_text(encoding="utf-8")).encode())
    wanted = cast("dict[str, Any]", _documents.load(file, RulesError).plain)
    wanted["claims"]["readers-greeted"]["says"] = "Readers are greeted."

    after = edited(file.read_bytes().decode(), wanted)

    assert after.encode() == file.read_bytes().replace(b"Readers are greeted as they come in.", b"Readers are greeted.")


def test_it_refuses_to_lose_a_comment_within_a_value() -> None:
    with pytest.raises(RulesError, match=r"rules\.yaml:2:1: a comment here would be lost"):
        edited("b: 1\na: [x, # why\n  y]\n", {"b": "1", "a": ["z"]}, "rules.yaml")
