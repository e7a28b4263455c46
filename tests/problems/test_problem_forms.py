"""Problems reach other programs whole: as JSON, as SARIF for code scanning, and as annotations of GitHub Actions."""

from __future__ import annotations

import json
import re
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from jsonschema import Draft7Validator
from typer.testing import CliRunner

from ratingengine import Problem
from ratingengine.cli import app
from ratingengine.examination import Examination, examinations_as_mapping, examine
from ratingengine.problemforms import problems_as_annotations, problems_as_sarif
from ratingengine.problempages import problem_pages

BASE = Path(__file__).parents[1] / "bad" / "rules" / "base"
ODD = Problem("rules/a,b:c %.yaml", 3, 7, "100 % of `x`", "say\r\nmore: now", "  x: 1", "RE206")
FAR = Problem("/elsewhere/W 1.yaml", 2, 1, "unknown claim `x`", "", "", "RE206")


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small framework with two mistakes, in the folder that the test runs in."""
    monkeypatch.chdir(tmp_path)
    folder = copytree(BASE, Path("rules"))
    path = folder / "welcome" / "W1.yaml"
    text = path.read_text(encoding="utf-8").replace("{desk-staffed: at_most_partly}", "{desk-stafed: at_most_partly}")
    path.write_text(text, encoding="utf-8")
    main = folder / "framework.yaml"
    main.write_text(main.read_text(encoding="utf-8").replace("no_better_than: fair", "no_better_than: far"))
    return folder


def run(*words: str) -> Any:
    return CliRunner(env={"COLUMNS": "200"}).invoke(app, list(words), catch_exceptions=False)


class TestJson:
    """`check --format json` gives what was found as plain data."""

    @pytest.mark.usefixtures("rules")
    def test_a_broken_framework_is_told_by_its_folder_with_every_problem(self) -> None:
        done = run("check", "rules", "--format", "json")

        assert (done.exit_code, done.stderr) == (1, "")
        (one,) = json.loads(done.stdout)["frameworks"]
        assert (one["framework"], one["is_readable"], one["gaps"]) == ("rules", False, None)
        assert one["problems"] == [
            {
                "code": "RE201",
                "path": "rules/framework.yaml",
                "line": 84,
                "column": 21,
                "problem": "unknown level `far`",
                "advice": "did you mean `fair`?",
                "excerpt": "    no_better_than: far",
            },
            {
                "code": "RE206",
                "path": "rules/welcome/W1.yaml",
                "line": 47,
                "column": 14,
                "problem": "unknown claim `desk-stafed`",
                "advice": "did you mean `desk-staffed`?",
                "excerpt": "      when: {desk-stafed: at_most_partly}",
            },
        ]

    def test_gaps_are_listed_by_id_and_told_as_problems(self) -> None:
        (one,) = examinations_as_mapping([examine(BASE, lambda _: None)])["frameworks"]

        assert (one["framework"], one["is_readable"]) == ("lending-libraries-2031", True)
        assert one["gaps"] == {
            "statements": ("T1/W2/fine/1",),
            "prompts": ("W2.1", "H1.1"),
            "unused_claims": (),
            "untested": None,
        }
        assert [problem["code"] for problem in one["problems"]][:3] == ["RE601", "RE602", "RE602"]
        assert one["proofs"]["flaws"][0]["code"] == one["problems"][3]["code"] == "RE701"

    def test_a_framework_without_gaps_says_so(self) -> None:
        whole = examine(BASE, lambda _: None)
        assert whole.gaps is not None
        none = whole.gaps._replace(statements=(), prompts=())

        (one,) = examinations_as_mapping([Examination("a", (), whole.framework, none)])["frameworks"]

        assert one["problems"] == []
        assert one["gaps"] == {"statements": (), "prompts": (), "unused_claims": (), "untested": None}


def closed(required: list[str], **properties: object) -> dict[str, object]:
    """An object with these properties and no others."""
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


# What SARIF 2.1.0 asks of the parts that are written here, in our own words.
TEXT, PLACE = closed(["text"], text={"type": "string"}, markdown={"type": "string"}), {"type": "integer", "minimum": 1}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
ARTIFACT = closed([], uri={"type": "string"}, uriBaseId={"type": "string"}, description=TEXT)
REGION = closed([], startLine=PLACE, startColumn=PLACE, snippet=TEXT)
PHYSICAL = closed(["artifactLocation"], artifactLocation=ARTIFACT, region=REGION)
RULE = closed(
    ["id"],
    id={"type": "string"},
    shortDescription=TEXT,
    fullDescription=TEXT,
    help=TEXT,
    defaultConfiguration=closed([], level=LEVEL),
)
RESULT = closed(
    ["message"],
    ruleId={"type": "string"},
    ruleIndex={"type": "integer", "minimum": -1},
    level=LEVEL,
    message=TEXT,
    locations={"type": "array", "items": closed([], physicalLocation=PHYSICAL)},
)
DRIVER = closed(
    ["name"],
    name={"type": "string"},
    semanticVersion={"type": "string"},
    rules={"type": "array", "uniqueItems": True, "items": RULE},
)
RUN = closed(
    ["tool", "results"],
    tool=closed(["driver"], driver=DRIVER),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    originalUriBaseIds={"type": "object", "additionalProperties": ARTIFACT},
    results={"type": "array", "items": RESULT},
)
# Code scanning asks that a log names its schema.
NAMED = {"$schema": {"type": "string", "pattern": r"^https:/{2}docs\.oasis-open\.org/.*/sarif-schema-2\.1\.0\.json$"}}
SARIF = closed(
    ["$schema", "version", "runs"], **NAMED, version={"const": "2.1.0"}, runs={"type": "array", "items": RUN}
)


class TestSarif:
    """`check --format sarif` gives a log that code scanning takes."""

    @pytest.mark.usefixtures("rules")
    def test_it_has_the_shape_of_the_standard(self) -> None:
        done = run("check", "rules", "--format", "sarif")

        assert (done.exit_code, done.stderr) == (1, "")
        assert list(Draft7Validator(SARIF).iter_errors(json.loads(done.stdout))) == []

    @pytest.mark.usefixtures("rules")
    def test_each_result_points_at_its_line_by_a_relative_address(self, tmp_path: Path) -> None:
        text = run("check", "rules", "--format", "sarif").stdout

        (one,) = json.loads(text)["runs"]
        assert [result["ruleId"] for result in one["results"]] == ["RE201", "RE206"]
        assert [result["message"]["text"] for result in one["results"]] == [
            "unknown level `far`; did you mean `fair`?",
            "unknown claim `desk-stafed`; did you mean `desk-staffed`?",
        ]
        place = one["results"][1]["locations"][0]["physicalLocation"]
        assert place["artifactLocation"] == {"uri": "rules/welcome/W1.yaml", "uriBaseId": "%SRCROOT%"}
        assert place["artifactLocation"]["uriBaseId"] in one["originalUriBaseIds"]
        assert (place["region"]["startLine"], place["region"]["startColumn"]) == (47, 14)
        assert str(tmp_path) not in text

    def test_each_rule_is_the_page_of_a_code_and_is_there_once(self) -> None:
        (one,) = problems_as_sarif([ODD, FAR], Path("/here"))["runs"]

        (rule,) = one["tool"]["driver"]["rules"]
        page = problem_pages()["RE206"]
        assert (rule["id"], rule["shortDescription"]["text"]) == ("RE206", page.title)
        assert rule["help"] == {"text": page.text, "markdown": page.text}
        assert [result["ruleIndex"] for result in one["results"]] == [0, 0]

    def test_addresses_are_written_so_that_any_name_survives(self) -> None:
        (one,) = problems_as_sarif([ODD, FAR], Path("/here"))["runs"]

        addresses = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in one["results"]]
        assert addresses == [
            {"uri": "rules/a%2Cb%3Ac%20%25.yaml", "uriBaseId": "%SRCROOT%"},
            {"uri": "file:///elsewhere/W%201.yaml"},
        ]

    def test_a_path_that_climbs_out_is_no_relative_address(self) -> None:
        (one,) = problems_as_sarif([Problem("../a.yaml", 1, 1, "x", code="RE001")], Path("/here/there"))["runs"]

        assert one["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {
            "uri": "file:///here/a.yaml"
        }

    def test_no_problem_is_an_empty_run(self) -> None:
        (one,) = problems_as_sarif([], Path("/here"))["runs"]

        assert (one["results"], one["tool"]["driver"]["rules"]) == ([], [])


class TestGithub:
    """`check --format github` gives a line for each problem that GitHub Actions shows beside the file."""

    @pytest.mark.usefixtures("rules")
    def test_each_problem_is_an_annotation_and_the_summary_follows(self) -> None:
        done = run("check", "rules", "--format", "github")

        assert (done.exit_code, done.stdout.splitlines()) == (
            1,
            [
                (
                    "::error file=rules/framework.yaml,line=84,col=21,title=RE201::"
                    "unknown level `far`; did you mean `fair`?"
                ),
                (
                    "::error file=rules/welcome/W1.yaml,line=47,col=14,title=RE206::"
                    "unknown claim `desk-stafed`; did you mean `desk-staffed`?"
                ),
                "rules: 2 problems",
            ],
        )

    def test_what_an_author_wrote_cannot_become_a_command(self) -> None:
        lines = list(problems_as_annotations([ODD, FAR], Path("/here")))

        assert lines == [
            ("::error file=rules/a%2Cb%3Ac %25.yaml,line=3,col=7,title=RE206::100 %25 of `x`; say%0D%0Amore: now"),
            "::error file=/elsewhere/W 1.yaml,line=2,col=1,title=RE206::unknown claim `x`",
        ]


class TestText:
    """`check` tells each problem with its code, then what each framework comes to."""

    @pytest.mark.usefixtures("rules")
    def test_problems_come_before_the_summary(self) -> None:
        done = run("check", "rules")

        assert done.exit_code == 1
        assert re.findall(r"(?m)^rules/.* \[(RE\d{3})\]$", done.stderr) == ["RE201", "RE206"]
        assert done.stdout == "rules: 2 problems\n"

    @pytest.mark.usefixtures("rules")
    def test_a_document_of_another_standard_is_a_problem_of_that_document(self, tmp_path: Path) -> None:
        (tmp_path / "standard.txt").write_text("Readers are sent away.\n", encoding="utf-8")

        done = run("check", str(BASE), "--document", "standard.txt", "--format", "json")

        whole, document = json.loads(done.stdout)["frameworks"]
        assert (done.exit_code, whole["framework"]) == (1, "lending-libraries-2031")
        assert document["framework"] == "standard.txt"
        assert [one["code"] for one in document["problems"]] == ["RE605"]


class TestHelp:
    """`help` prints the page of a code, or lists the codes."""

    def test_it_prints_the_page(self) -> None:
        done = run("help", "RE104")

        assert (done.exit_code, done.stdout) == (0, problem_pages()["RE104"].text)

    def test_small_letters_will_do(self) -> None:
        assert run("help", "re104").stdout == problem_pages()["RE104"].text

    def test_it_lists_every_code_with_its_title(self) -> None:
        lines = run("help").stdout.splitlines()

        assert lines == [f"{page.code}  {page.title}" for page in problem_pages().values()]

    @pytest.mark.parametrize(
        ("code", "advice"),
        [("RE1044", "did you mean `RE104`?"), ("colour", "`ratingengine help` lists them all")],
    )
    def test_an_unknown_code_is_told_with_the_nearest(self, code: str, advice: str) -> None:
        done = run("help", code)

        assert done.exit_code == 2
        assert f"there is no problem with the code `{code}`" in done.stderr
        assert done.stderr.endswith(f"; {advice}\n")
