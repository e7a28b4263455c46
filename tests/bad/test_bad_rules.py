"""Bad rules never rate: each mistake, made alone in a copy of a small framework, is refused with exactly its message.

The framework in rules/base is invented, with levels, domains and service types of its own: nothing here rests on the
shipped one.
"""

import re
from pathlib import Path
from shutil import copytree

import pytest
import yaml

from ratingengine import Ground, RulesError, load_framework, parse_evidence, rate

FOLDER = Path(__file__).parent / "rules"
MISTAKES: list[dict[str, str]] = yaml.safe_load((FOLDER / "mistakes.yaml").read_text(encoding="utf-8"))
WELCOME = "welcome/W1.yaml"
DOORS = """\
kloe: W2
title: Doors and hours
claims:
  doors-open:
    says: The doors open on time.
    prompts: [W2.1]
characteristics:
  fine:
    - id: doors-can-be-relied-on
      says: Readers can rely on the doors.
      cites: [T1/W2/fine/1]
      when: {doors-open: yes}
"""


@pytest.fixture(autouse=True)
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small framework in the folder that the test runs in, so that paths in messages are short."""
    monkeypatch.chdir(tmp_path)
    return copytree(FOLDER / "base", Path("rules"))


def make(file: str, replace: str, by: str) -> None:
    """Make one mistake, at the one place where it can be made."""
    path = Path("rules", file)
    text = path.read_text(encoding="utf-8")
    assert text.count(replace) == 1
    path.write_text(text.replace(replace, by), encoding="utf-8")


def refusal(framework: str | Path = Path("rules")) -> str:
    """What is said of the rules."""
    with pytest.raises(RulesError) as refused:
        load_framework(framework)
    return f"{refused.value}\n"


def told() -> list[str]:
    """What is said of the rules, without the lines that show the places."""
    return [line for line in refusal().splitlines() if line.startswith("rules/")]


class TestTheSmallFramework:
    """Any standard of the same shape can be rated by, whatever its words."""

    def test_it_has_its_own_words(self) -> None:
        framework = load_framework(Path("rules"))

        assert framework.levels == ("poor", "fair", "fine", "superb")
        assert framework.favourable_levels == ("fine", "superb")
        assert [one.id for one in framework.domains] == ["welcome", "shelves"]
        assert [one.id for one in framework.kloes] == ["W1", "W2", "H1"]

    @pytest.mark.parametrize(
        ("greeted", "level", "grounds"),
        [
            ("yes", "superb", [Ground("principle", "shows-superb"), Ground("finding", "every-reader-is-a-guest")]),
            (
                "no",
                "poor",
                [Ground("principle", "readers-turned-away"), Ground("finding", "readers-leave-with-nothing")],
            ),
        ],
    )
    def test_it_rates(self, greeted: str, level: str, grounds: list[Ground]) -> None:
        framework = load_framework(Path("rules"))
        sent_away = "no" if greeted == "yes" else "yes"
        facts = [
            {"id": "f1", "says": "The door was watched.", "claim": "readers-greeted", "holds": greeted},
            {
                "id": "f2",
                "says": "Waits.",
                "claim": "readers-served-soon",
                "measure": {"value": "95", "unit": "percent"},
            },
            {"id": "f3", "says": "Readers were asked.", "claim": "readers-sent-away", "holds": sent_away},
        ]
        service = {"organisation": "A library", "type": "town_library"}
        content = {
            "assessment": "a1",
            "framework": framework.id,
            "service": service,
            "assessed_on": "2031-05-01",
            "facts": facts,
        }

        assessment = rate(parse_evidence(content, framework), framework)

        assert assessment.verdict("W1").level == level
        assert list(assessment.verdict("W1").because) == grounds
        assert assessment.verdict("H1").state == "insufficient_evidence"
        assert assessment.overall.level == ("poor" if level == "poor" else "fine")


class TestOneMistake:
    """Every mistake is refused at its place, with what to do about it."""

    def test_each_has_a_name(self) -> None:
        assert len({one["name"] for one in MISTAKES}) == len(MISTAKES) > 100

    def test_each_message_has_a_code(self) -> None:
        told = [line for one in MISTAKES for line in one["says"].splitlines() if line.startswith("rules/")]

        assert len(told) >= len(MISTAKES)
        assert [line for line in told if not re.search(r" \[RE\d{3}\]$", line)] == []

    @pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: one["name"])
    def test_it_is_refused_with_its_message(self, mistake: dict[str, str]) -> None:
        make(mistake["file"], mistake["replace"], mistake["with"])

        assert refusal() == mistake["says"]

    def test_two_thresholds_in_one_principle_are_refused(self) -> None:
        make(
            "framework.yaml",
            "    steps: {1: 1, 2: 2}\n",
            "    steps: {1: 1, 2: 2}\n  more: {by: rated, steps: {1: 5}}\n",
        )
        make("framework.yaml", "{at_least: enough}}", "{at_least: enough}, ratings.below.fine: {at_least: more}}")

        assert told() == [
            (
                "rules/framework.yaml:67:13: two thresholds in one principle: `enough`, `more`; "
                "use one, and write the other as a number [RE406]"
            )
        ]

    @pytest.mark.parametrize("name", ["welcome/W2.yml", "welcome/W2.YAML", "W2.yaml", "welcome/more/W2.yaml", "a.json"])
    def test_a_file_that_would_never_be_read_is_refused(self, name: str) -> None:
        Path("rules", name).parent.mkdir(exist_ok=True)
        Path("rules", name).write_text(DOORS, encoding="utf-8")

        assert told() == [
            f"rules/{name}:1:1: this file is never read; name it `<domain>/<KLOE>.yaml`, or move it away [RE015]"
        ]

    @pytest.mark.parametrize("name", ["a" * 5000, "", "nul\0"])
    def test_a_name_that_no_folder_can_have_is_refused(self, name: str) -> None:
        assert "there is no framework" in refusal(name)

    def test_a_file_named_in_the_place_of_its_folder_is_told(self) -> None:
        assert "this is a file of a framework; name the folder that it is in" in refusal("rules/framework.yaml")

    def test_more_conditions_than_the_engine_takes_are_refused(self) -> None:
        more = [f"tea-{number}" for number in range(48)]
        claims = "".join(f"  {one}:\n    says: Tea.\n    prompts: [W1.1]\n" for one in more)
        make(WELCOME, "claims:\n", f"claims:\n{claims}")
        make(WELCOME, "{readers-greeted: yes, ", f"{{{''.join(f'{one}: yes, ' for one in more)}readers-greeted: yes, ")
        load_framework(Path("rules"))  # 50 are allowed

        make(WELCOME, "{tea-0: yes, ", "{desk-staffed: yes, tea-0: yes, ")

        assert told() == [
            (
                "rules/welcome/W1.yaml:172:13: 51 conditions in one characteristic, over 50; "
                "split the characteristic in two [RE310]"
            )
        ]

    def test_conditions_are_counted_once_for_each_alternative(self) -> None:
        ways = "".join("          - {desk-staffed: yes, readers-greeted: yes}\n" for _ in range(17))
        make(WELCOME, "          - desk-staffed: at_least_partly\n          - readers-greeted: yes\n", ways)

        assert told() == [
            (
                "rules/welcome/W1.yaml:39:9: 51 conditions in one characteristic, over 50; "
                "split the characteristic in two [RE310]"
            )
        ]

    def test_text_that_is_too_long_is_refused(self) -> None:
        make(WELCOME, "Somebody is there for readers.", "a" * 2001)

        assert told() == [
            f"rules/welcome/W1.yaml:31:13: `says` `{'a' * 57}...` is too long; keep it to 2000 characters [RE109]"
        ]

    def test_an_unknown_first_favourable_level_is_refused(self) -> None:
        Path("rules", WELCOME).unlink()
        make("framework.yaml", "favourable_from: fine", "favourable_from: good")

        assert told() == [
            "rules/framework.yaml:12:20: unknown level `good`; use one of `poor`, `fair`, `fine` or `superb` [RE201]"
        ]

    @pytest.mark.parametrize("stage", ["judgement", "domain", "overall"])
    def test_a_stage_without_principles_is_refused(self, stage: str) -> None:
        path = Path("rules/framework.yaml")
        text = path.read_text(encoding="utf-8")
        read = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - every word stays a word
        del read["principles"][stage]
        path.write_text(yaml.safe_dump(read, sort_keys=False), encoding="utf-8")

        assert [line.partition(": ")[2] for line in told()] == [
            f"there are no principles for `{stage}`; add `{stage}:` [RE401]"
        ]


class TestSeveralFiles:
    """What is wrong in several files, or between them, is told at once."""

    def test_a_second_kloe_without_a_mistake_is_accepted(self) -> None:
        Path("rules/welcome/W2.yaml").write_text(DOORS, encoding="utf-8")

        assert load_framework(Path("rules")).is_encoded("W2")

    def test_all_are_told_in_the_order_of_the_files(self) -> None:
        Path("rules/welcome/W2.yaml").write_text(DOORS.replace("[W2.1]", "[W2.2]"), encoding="utf-8")
        make("framework.yaml", "no_better_than: fair", "no_better_than: far")
        make("framework.yaml", "domain: shelves", "domain: shelfs")
        make("statements.yaml", "sha256: f754407c", "sha256: F754407C")
        make(WELCOME, "{desk-staffed: at_most_partly}", "{desk-staffed: seldom}")

        assert told() == [
            "rules/framework.yaml:84:21: unknown level `far`; did you mean `fair`? [RE201]",
            "rules/framework.yaml:102:13: unknown domain `shelfs`; did you mean `shelves`? [RE203]",
            "rules/statements.yaml:9:26: this is not a SHA-256 fingerprint; generate the file again [RE219]",
            (
                "rules/welcome/W1.yaml:47:28: unknown condition `seldom` on `desk-staffed`; "
                "use one of `yes`, `at_least_partly`, `at_most_partly` or `no` [RE214]"
            ),
            "rules/welcome/W2.yaml:6:15: unknown prompt `W2.2`; did you mean `W2.1`? [RE205]",
        ]

    def test_a_rule_file_that_is_not_yaml_hides_no_other(self) -> None:
        Path("rules/welcome/W2.yaml").write_text("kloe: W2: doors\n", encoding="utf-8")
        make(WELCOME, "cites: [T1/W1/fair/1]", "cites: []")

        assert told() == [
            "rules/welcome/W1.yaml:46:14: `cites` has nothing in it; fill it in [RE103]",
            (
                "rules/welcome/W2.yaml:1:9: this is not YAML: a colon cannot stand here; "
                "quote text that has a colon in it [RE005]"
            ),
        ]

    def test_framework_and_statements_are_told_together(self) -> None:
        make("framework.yaml", "publisher: Nobody", "publisher:")
        make("statements.yaml", "document: The", "document: [The")

        assert told() == [
            (
                "rules/framework.yaml:4:1: `publisher` has no value; "
                "fill it in, or remove the field if it may be left out [RE103]"
            ),
            (
                "rules/statements.yaml:2:11: this is not YAML: a comma or a closing bracket is missing; "
                "check the quotes, brackets and indentation here and on the line above [RE005]"
            ),
        ]

    def test_characteristics_of_one_id_in_two_files_are_refused(self) -> None:
        text = DOORS.replace("id: doors-can-be-relied-on", "id: somebody-is-there")
        Path("rules/welcome/W2.yaml").write_text(text, encoding="utf-8")

        assert refusal() == (
            "rules/welcome/W2.yaml:9:11: `somebody-is-there` is already the id of a claim or characteristic; "
            "it stands first in rules/welcome/W1.yaml:30 [RE215]\n"
            "        - id: somebody-is-there\n"
            "              ^\n"
        )

    @pytest.mark.parametrize("place", ["welcome/desk.yaml", "shelves/W1.yaml"])
    def test_a_kloe_in_the_wrong_file_is_refused(self, place: str) -> None:
        Path("rules/shelves").mkdir()
        Path("rules", WELCOME).rename(Path("rules", place))

        assert refusal() == (
            f"rules/{place}:1:7: W1 stands in the wrong file; move it to `welcome/W1.yaml` [RE301]\n"
            "    kloe: W1\n          ^\n"
        )

    def test_a_file_begun_for_a_kloe_that_the_framework_does_not_have_is_told_as_that(self) -> None:
        Path("rules/welcome/W9.yaml").write_text("kloe: W9\n", encoding="utf-8")

        assert told() == [
            "rules/welcome/W9.yaml:1:7: unknown KLOE `W9`; add it to framework.yaml, or take the file away [RE204]"
        ]

    def test_a_level_misspelt_in_the_scale_is_told_there_and_not_wherever_it_is_named(self) -> None:
        make("framework.yaml", "{id: superb,", "{id: supreb,")

        assert told() == [
            (
                "rules/framework.yaml:11:12: no rule names the level `supreb`, and 2 name `superb`; "
                "use one word for both [RE201]"
            )
        ]

    @pytest.mark.parametrize("text", ["- kloe: W2\n", "W2\n"])
    def test_a_rule_file_without_fields_is_refused(self, text: str) -> None:
        Path("rules/welcome/W2.yaml").write_text(text, encoding="utf-8")

        assert refusal().startswith(
            "rules/welcome/W2.yaml:1:1: a mapping of fields belongs here; begin with `kloe: ...` [RE111]\n"
        )


class TestMissingFiles:
    """A framework that is not there is said to be not there."""

    def test_a_folder_without_a_framework_is_refused(self) -> None:
        Path("rules/framework.yaml").unlink()

        assert refusal() == "rules:1:1: this folder has no `framework.yaml`; name the folder of one framework [RE014]\n"

    def test_a_framework_without_statements_is_refused(self) -> None:
        Path("rules/statements.yaml").unlink()

        assert refusal() == "rules/statements.yaml:1:1: the file cannot be read: no such file or directory [RE001]\n"

    def test_a_name_misspelt_is_refused_with_the_nearest(self) -> None:
        assert refusal("healthcare-2061") == (
            "healthcare-2061:1:1: there is no framework `healthcare-2061`; did you mean `healthcare-2016`? [RE014]\n"
        )

    @pytest.mark.parametrize("name", ["lending-libraries-2031", Path("nowhere/rules")], ids=str)
    def test_a_name_like_no_other_is_refused_with_all(self, name: str | Path) -> None:
        assert refusal(name) == (
            f"{name}:1:1: there is no framework `{name}`; "
            "use one of `adult-social-care-well-led` or `healthcare-2016`, "
            "or the path of a folder with a `framework.yaml` [RE014]\n"
        )
