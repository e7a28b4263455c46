"""The command `test`: what it plays, how it tells what failed, and how it ends."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner, Result

from builders import framework_named
from ratingengine.cli import app
from ratingengine.playing import play_file
from ratingengine.testreport import text_lines
from ratingengine.vocabulary import DEFINITIONS
from scenarios.library import ASSESSED, FAILING, HEAD, RULES, STAFFED, scenario

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "writing-features.md").read_text(encoding="utf-8")
RIGHT = scenario(STAFFED, ASSESSED, "Then somebody-is-there is met because of e1")
WRONG = scenario(*FAILING["not met"][0], title="wrong")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the command runs in, with the rules of a library, and no features yet."""
    monkeypatch.chdir(tmp_path)
    copytree(RULES, tmp_path / "rules")
    return tmp_path


def write(text: str, name: str = "features/W1.feature") -> None:
    """Write a feature file on the library."""
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(HEAD + text, encoding="utf-8")


def run(*words: str) -> Result:
    """The command on these rules."""
    return CliRunner().invoke(app, ["test", "--rules", "rules", *words], catch_exceptions=False)


def test_it_finds_the_features_beside_the_rules() -> None:
    write(RIGHT)

    told = run()

    assert (told.exit_code, told.output) == (0, "1 scenario in 1 feature file: 1 passed\n")


def test_it_fails_where_a_scenario_does() -> None:
    write(RIGHT + "\n" + WRONG)

    told = run()

    assert told.exit_code == 1
    assert told.stdout.splitlines() == [
        f"features/W1.feature:15: {FAILING['not met'][2]} [RE801]",
        "    in the scenario: wrong",
        "2 scenarios in 1 feature file: 1 passed, 1 failed",
    ]


def test_it_tells_once_what_is_wrong_with_all_scenarios() -> None:
    write("\n".join(RIGHT.replace("one", name) for name in ("one", "two", "three")))
    path = Path("features/W1.feature")
    path.write_text(path.read_text(encoding="utf-8").replace("libraries-2031", "libraries"), encoding="utf-8")

    told = run().stdout.splitlines()

    assert told[0].startswith("features/W1.feature:4: there is no framework `lending-libraries`; ")
    assert told[1:] == [
        "    in the scenario: one, and 2 other scenarios of this file",
        "3 scenarios in 1 feature file: 3 that cannot be played",
    ]


def test_it_tells_a_broken_file_beside_the_scenarios_of_others() -> None:
    write(RIGHT)
    write("Whn", "features/W2.feature")

    told = run()

    assert told.exit_code == 1
    assert "features/W2.feature:7:1: this line does not belong here: `Whn`; did you mean `When`?" in told.stdout
    assert told.stdout.splitlines()[-1] == "1 scenario in 2 feature files: 1 passed, 1 file not readable"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "there is no folder `features` beside the rules; name the feature files to play"),
        (("nowhere",), "there is no file or folder nowhere; name the feature files to play"),
        (("rules",), "there is no feature file in this folder; name a folder that holds files named `*.feature`"),
        (("--rules", "nowhere"), "there is no framework in nowhere; name the folder of one, or a folder of them"),
    ],
)
def test_nothing_to_play_is_wrong_usage(words: tuple[str, ...], message: str) -> None:
    told = run(*words)

    assert told.exit_code == 2
    assert message in told.output


def test_broken_rules_are_told_in_the_place_of_outcomes() -> None:
    write(RIGHT)
    Path("rules/welcome/W1.yaml").write_text("kloe: W1\n", encoding="utf-8")

    told = run()

    assert told.exit_code == 1
    assert "W1.yaml" in told.output
    assert "Traceback" not in told.output


def test_of_several_frameworks_only_those_that_the_named_features_are_on_are_shown() -> None:
    write(RIGHT)
    Path("both").mkdir()
    Path("rules").rename("both/lending-libraries-2031")
    copytree(ROOT / "rules" / "adult-social-care-well-led", "both/adult-social-care-well-led")

    run("--rules", "both", "--html", "one.html", "--coverage", "features")
    run("--rules", "both", "--html", "both.html")

    one, both = (Path(name).read_text(encoding="utf-8") for name in ("one.html", "both.html"))
    assert ["Tested both ways" in page for page in (one, both)] == [True, True]
    assert [page.count("Tested both ways") for page in (one, both)] == [1, 2]
    assert "no scenario in which it is met" in both


COMMANDS = [(["test", "--rules", "rules"], 2), (["mutants", "rules", "--features", "features"], 1)]


@pytest.mark.parametrize(("words", "code"), COMMANDS)
def test_without_the_extra_it_says_what_to_install(
    words: list[str], code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(RIGHT)
    for module in ("gherkin", "gherkin.errors", "gherkin.parser"):
        monkeypatch.setitem(sys.modules, module, None)

    told = CliRunner().invoke(app, words, catch_exceptions=False)

    assert told.exit_code == code
    assert "install `ratingengine[rules]`" in told.output


def test_check_refuses_two_scenarios_of_one_name_in_a_file() -> None:
    write(RIGHT + "\n" + RIGHT)
    write(RIGHT, "features/W2.feature")

    told = CliRunner().invoke(app, ["check", "rules", "--features", "features"], catch_exceptions=False)

    assert told.exit_code == 1
    words = "there is a scenario `one` in line 7 already; give each in a file its own name"
    told_of_names = [line for line in told.stderr.splitlines() if line.endswith("[RE812]")]
    assert told_of_names == [f"features/W1.feature:12:3: {words} [RE812]"]


def test_as_json_it_gives_every_outcome() -> None:
    write(RIGHT + "\n" + WRONG)

    told = json.loads(run("--format", "json").stdout)

    assert told["states"] == {"passed": 1, "failed": 1}
    assert [one["state"] for one in told["scenarios"]] == ["passed", "failed"]
    assert (told["scenarios"][1]["step_line"], told["scenarios"][1]["says"]) == (15, FAILING["not met"][2])


def test_for_github_it_escapes_what_would_end_an_annotation() -> None:
    write(scenario(STAFFED, ASSESSED, "Then it is noted that 100 %: all, or none"), "features/a,b.feature")

    told = run("--format", "github").stdout.splitlines()

    assert told[0] == (
        "::error file=features/a%2Cb.feature,line=10,col=5,title=RE801::"
        "expected the note that 100 %25: all, or none, got no note at all"
    )


def test_failures_look_as_its_page_shows_them(folder: Path) -> None:
    head = HEAD.replace("W1 How readers are met", "S5").replace("lending-libraries-2031", "healthcare-2016")
    known = "Given the fact e1 that safety-improving holds"
    partly = known.replace("holds", "partly holds")
    cases = {
        "another level": (known, "Then the judgement of S5 is outstanding because of shows-outstanding"),
        "not met": (partly, "Then safety-better-over-time is met because of e1"),
        "a step that is not there": (known, "Then safety-better-over-time is meet because of e1"),
        "a claim that is not there": (known.replace("ing h", "in h"), "Then S5 is settled"),
    }
    text = "\n".join(scenario(first, ASSESSED, last, title=name) for name, (first, last) in cases.items())
    Path("features").mkdir()
    text = f"{head}  Rule: safety-better-over-time (good)\n\n{text}".replace("town_library", "acute_hospital")
    Path("features/S5.feature").write_text(text, encoding="utf-8")

    told = list(text_lines([play_file(Path("features/S5.feature"), framework_named)]))

    (shown,) = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
    assert shown.splitlines() == told


def test_its_page_lists_every_step() -> None:
    missing = [one.phrase for one in DEFINITIONS if f"`{one.phrase}`" not in PAGE]

    assert len(DEFINITIONS) > 15
    assert missing == []


def test_every_code_of_a_scenario_has_its_page() -> None:
    modules = ("scenarios", "playing", "vocabulary", "case", "completeness")
    source = "".join((ROOT / "src" / "ratingengine" / f"{one}.py").read_text(encoding="utf-8") for one in modules)
    pages = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "problems").glob("RE8*.md")}

    assert set(re.findall(r"RE8\d\d", source)) == set(pages)
    for code, page in pages.items():
        assert page.startswith(f"# {code}: ")
        headings = ["What it means", "Example", "What to do", "Why it matters"]
        assert re.findall(r"(?m)^## (.+)$", page) == headings
