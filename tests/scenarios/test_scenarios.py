"""Feature files as they are read: every part with its place, every mistake in words, and nothing beyond bounds."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ratingengine.scenarios import LARGEST_FILE, FeaturesError, feature_files, load_feature, load_features, read_feature
from scenarios.library import ASSESSED, HEAD, STAFFED, feature, scenario

OUTLINE = """\
  Rule: somebody-is-there (fine)

    Background:
      Given the fact e0 that readers-greeted holds

    @often
    Scenario Outline: met by <fact>
      Given these facts:
        | id     | claim        | holds   |
        | <fact> | desk-staffed | <holds> |
      When the service is assessed
      Then somebody-is-there is met because of <fact>

      Examples:
        | fact   | holds |
        | e1     | yes   |
        | <fact> | yes   |
"""


def problems(text: str) -> list[tuple[int, str, str]]:
    """What is told of a feature file: line, sentence and code."""
    with pytest.raises(FeaturesError) as refused:
        read_feature("a.feature", text)
    return [(one.line, one.sentence, one.code) for one in refused.value.problems]


def test_it_puts_backgrounds_first_and_writes_outlines_out() -> None:
    first, second = feature(OUTLINE).scenarios

    assert (first.title, first.rule, first.tags, first.line) == (
        "met by e1",
        "somebody-is-there (fine)",
        ("@often",),
        22,
    )
    assert first.example == (("fact", "e1"), ("holds", "yes"))
    assert [(one.kind, one.keyword, one.line) for one in first.steps] == [
        ("given", "Given", 4),
        ("given", "And", 5),
        ("given", "Given", 10),
        ("given", "Given", 14),
        ("when", "When", 17),
        ("then", "Then", 18),
    ]
    assert first.inherited == 3
    assert first.steps[3].table == (("id", "claim", "holds"), ("e1", "desk-staffed", "yes"))
    assert second.steps[-1].text == "somebody-is-there is met because of <fact>"


def test_it_reads_the_keywords_of_another_language() -> None:
    text = "# language: cy-GB\nArwedd: W1\n  Scenario: un\n    Pryd the service is assessed\n    Yna W1 is settled\n"

    (one,) = read_feature("a.feature", text).scenarios

    assert [step.kind for step in one.steps] == ["when", "then"]


WRONG = {
    "a misspelt keyword": (
        HEAD + scenario(STAFFED, "Whn the service is assessed", "Then W1 is settled"),
        (9, "this line does not belong here: `Whn the service is assessed`; did you mean `When`?", "RE803"),
    ),
    "a misspelt first step": (
        HEAD + scenario("Gven the fact e1 that desk-staffed holds", ASSESSED, "Then W1 is settled"),
        (8, "this reads like a step, but `Gven` begins none; did you mean `Given`?", "RE803"),
    ),
    "a misspelt step of the background": (
        HEAD.replace("Given the", "given the") + scenario(ASSESSED, "Then W1 is settled"),
        (4, "this reads like a step, but `given` begins none; did you mean `Given`?", "RE803"),
    ),
    "no scenario": (HEAD, (1, "the feature has no scenario; write one, or remove the file", "RE804")),
    "a misspelt feature": (
        "Fature: W1\n\n  Scenario: one\n",
        (1, "this line does not belong here: `Fature: W1`; did you mean `Feature:`?", "RE803"),
    ),
    "no feature": ("# nothing\n", (1, "the file holds no feature; begin it with `Feature:`", "RE805")),
    "a scenario without a Then": (
        HEAD + scenario(STAFFED, ASSESSED),
        (7, "a scenario without a Then can prove nothing; write what is expected, with `Then ...`", "RE804"),
    ),
    "a scenario without a feature": (
        "Scenario: one\n",
        (1, "this line does not belong here: `Scenario: one`; begin the file with `Feature:`", "RE803"),
    ),
    "a background that comes too late": (
        HEAD + scenario(STAFFED, ASSESSED, "Then W1 is settled") + "\n  Background:\n    Given a service of type a\n",
        (
            12,
            (
                "this line does not belong here: `Background:`; put it where it belongs: "
                "Feature, Background, Rule, Scenario, steps, Examples"
            ),
            "RE803",
        ),
    ),
    "a name twice": (
        HEAD + "".join(f"  Rule: {rule}\n{scenario(ASSESSED, 'Then W1 is settled')}\n" for rule in "ab"),
        (13, "there is a scenario `one` in line 8 already; give each in a file its own name", "RE812"),
    ),
    "an uneven table": (
        HEAD + scenario("Given these facts:", "  | id | claim |", "  | e1 |", ASSESSED, "Then W1 is settled"),
        (10, "the rows of this table do not have the same number of cells; check its `|`", "RE803"),
    ),
    "an end that comes too early": (
        HEAD + scenario(ASSESSED, "Then W1 is settled") + "\n  @tag\n",
        (12, 'the file ends too early; something opened, such as tags or `"""`, needs what follows it', "RE803"),
    ),
    "an unknown language": (
        "# language: zz\nFeature: x\n",
        (1, "there is no such language, `zz`; see Gherkin's list", "RE803"),
    ),
    "an outline without examples": (
        HEAD + scenario("Then W1 is settled").replace("Scenario:", "Scenario Outline:"),
        (7, "a scenario outline without examples is never played; add `Examples:` with a row for each", "RE806"),
    ),
    "an unknown placeholder": (
        HEAD + OUTLINE.replace("| fact   |", "| facts  |"),
        (21, "the examples have no column `fact`; give each placeholder one column", "RE806"),
    ),
    "a character that cannot be seen": (
        HEAD + scenario(ASSESSED, "Then W1 is settled\u202e"),
        (9, "a character that cannot be seen, `\\u202e`; remove it", "RE805"),
    ),
    "a line without end": (
        HEAD + scenario(ASSESSED, f"Then W1 is {'settled ' * 300}"),
        (9, "the line is longer than 2000 characters; break it", "RE805"),
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_it_tells_each_mistake_with_its_place_and_remedy(name: str) -> None:
    text, problem = WRONG[name]

    assert problems(text) == [problem]


def test_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "gherkin.parser", None)

    told = problems(HEAD + scenario(ASSESSED, "Then W1 is settled"))

    assert told == [(1, "feature files cannot be read yet; install `ratingengine[rules]`", "RE805")]


def test_it_tells_all_mistakes_of_a_file_at_once() -> None:
    second = scenario("Gven W1", "Given the fact e1 that desk-staffed holds", ASSESSED, title="two")
    text = HEAD + scenario(ASSESSED) + "\n" + second

    assert [one[2] for one in problems(text)] == ["RE804", "RE804"]


OUTLINE_OF_ROWS = "  Scenario Outline: a\n" + "    Then <x>\n" * 40 + "    Examples:\n      | x |\n"


@pytest.mark.parametrize(
    "text",
    [OUTLINE_OF_ROWS + "      | y |\n" * 1300, OUTLINE_OF_ROWS.replace("<x>", "<x>" * 600) + f"|{'y' * 1900}|\n" * 9],
    ids=["many rows", "long cells"],
)
def test_examples_that_would_grow_beyond_bounds_are_refused(text: str) -> None:
    limit = "the limit is 50000 steps or 8 MiB; leave out rows or split it into several"

    assert problems(HEAD + text) == [(7, f"with its examples written out, the file grows too large; {limit}", "RE810")]


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.feature"
    with path.open("wb") as file:
        file.truncate(100 * LARGEST_FILE)

    with pytest.raises(FeaturesError, match="the file is too large, 100 MiB; the limit is 1 MiB"):
        load_feature(path)


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_bytes(b"Feature: x\n  \xff")

    with pytest.raises(FeaturesError, match=r"a.feature:2:3: the file is not UTF-8 text; save it as UTF-8"):
        load_features(tmp_path)


def test_a_file_whose_text_is_the_path_of_another_is_not_that_other(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(HEAD + scenario(ASSESSED, "Then W1 is settled"), encoding="utf-8")
    (tmp_path / "a.feature").write_text(str(tmp_path / "secret.txt"), encoding="utf-8")

    with pytest.raises(FeaturesError, match="this line does not belong here"):
        load_feature(tmp_path / "a.feature")


@pytest.mark.parametrize("name", ["a.feature", "folder"])
def test_a_link_that_leads_out_of_the_folder_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "a.feature").write_text(HEAD, encoding="utf-8")
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / name).symlink_to(tmp_path / "outside" / (name if "." in name else ""))

    with pytest.raises(FeaturesError, match="to another folder; put the feature files themselves"):
        feature_files(tmp_path / "features")


def test_a_folder_without_feature_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FeaturesError, match="there is no feature file in this folder"):
        load_features(tmp_path)


def test_a_folder_is_read_in_the_order_of_its_paths(tmp_path: Path) -> None:
    for name in ("b/a", "a/b", "c"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        text = HEAD + scenario(ASSESSED, "Then W1 is settled")
        (tmp_path / f"{name}.feature").write_text(text, encoding="utf-8")

    found = [Path(one.path).relative_to(tmp_path).as_posix() for one in load_features(tmp_path)]

    assert found == ["a/b.feature", "b/a.feature", "c.feature"]
