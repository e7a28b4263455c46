"""The command line, as a person meets it: what it prints, and how it ends."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer

from commands import Done, command
from ratingengine import EngineError, __main__, frameworks
from ratingengine.cli import app

ROOT = Path(__file__).parents[2]
GOOD = "examples/harbour-road-surgery.yaml"
BAD = "tests/bad/evidence/everything-at-once.yaml"
LIBRARY = "tests/bad/rules/base"


def run(*words: str, **environment: str) -> Done:
    return command(ROOT, *words, **environment)


def run_alone(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, as a shell does."""
    inherited = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "PYTHONIOENCODING")}
    plain = {**inherited, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "xterm-256color", **environment}
    whole = [sys.executable, "-m", "ratingengine", *words]
    return subprocess.run(whole, cwd=ROOT, capture_output=True, text=True, env=plain, check=False, encoding="utf-8")


class TestWhatIsInstalledBeside:
    """Another package that is installed beside has no hand in what is read."""

    def test_a_plugin_that_refuses_everything_is_not_loaded(self, tmp_path: Path) -> None:
        told = tmp_path / "meddler-1.0.dist-info"
        told.mkdir()
        (told / "METADATA").write_text("Metadata-Version: 2.1\nName: meddler\nVersion: 1.0\n", encoding="utf-8")
        (told / "entry_points.txt").write_text("[pydantic]\nmeddler = meddler:plugin\n", encoding="utf-8")
        (tmp_path / "meddler.py").write_text("raise SystemExit('meddled with')\n", encoding="utf-8")
        found = os.pathsep.join(one for one in (str(tmp_path), os.environ.get("PYTHONPATH")) if one)
        model = "import pydantic; pydantic.create_model('M', x=(int, 1))"

        alone = subprocess.run(
            [sys.executable, "-c", model], env={**os.environ, "PYTHONPATH": found}, capture_output=True, check=False
        )

        assert b"meddled with" in alone.stderr  # where nothing keeps it from that, it is loaded
        assert run_alone("rate", GOOD, PYTHONPATH=found).stdout == run("rate", GOOD).stdout


class TestWhereTheOutputGoes:
    """All of it gets there, or it is said that it does not; never a traceback."""

    @pytest.mark.parametrize("unbuffered", ["", "1"])
    def test_a_full_disk_is_told(self, unbuffered: str) -> None:
        with Path("/dev/full").open("w") as full:
            done = to_streams(stdout=full, PYTHONUNBUFFERED=unbuffered)

        assert (done.returncode, done.stderr) == (1, "ratingengine: cannot go on: No space left on device\n")

    def test_so_is_nothing_where_that_cannot_be_told_either(self) -> None:
        with Path("/dev/full").open("w") as full:
            assert to_streams(stdout=full, stderr=full).returncode == 1

    @pytest.mark.parametrize("unbuffered", ["", "1"])
    def test_a_reader_who_has_gone_is_told_nothing(self, unbuffered: str) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        try:
            done = to_streams(stdout=writing, PYTHONUNBUFFERED=unbuffered)
        finally:
            os.close(writing)

        assert (done.returncode, done.stderr) == (1, "")

    @pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
    def test_a_command_does_without_a_stream_that_is_closed(self, closed: str) -> None:
        words = ["/bin/sh", "-c", f'"$0" -m ratingengine help RE101 {closed}', sys.executable]

        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)

        assert (done.returncode, done.stderr) == (0, "")
        assert ("RE101" in done.stdout) == (closed == "2>&-")


class TestHowItEnds:
    """Each way of ending has an exit code, and nobody sees a traceback."""

    @pytest.mark.parametrize(
        ("raised", "code", "told"),
        [
            (SystemExit(2), 2, ""),
            (SystemExit(None), 0, ""),
            (SystemExit("something went wrong"), 1, ""),
            (KeyboardInterrupt(), 1, "Aborted!\n"),
            (EngineError("durable-rules did not answer"), 1, "ratingengine: durable-rules did not answer\n"),
        ],
    )
    def test_it_ends_with_a_code(
        self,
        raised: BaseException,
        code: int,
        told: str,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        def command(_: list[str]) -> None:
            raise raised

        monkeypatch.setattr(__main__, "_command", command)

        assert __main__._run(["verify", "record.json"]) == code
        assert capsys.readouterr() == ("", told)


def to_streams(*, stdout: Any, stderr: Any = subprocess.PIPE, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a short command with its output going there."""
    words, inherited = [sys.executable, "-m", "ratingengine", "help", "RE101"], {**os.environ, **environment}
    return subprocess.run(words, cwd=ROOT, stdout=stdout, stderr=stderr, text=True, env=inherited, check=False)


class TestHelp:
    """``ratingengine --help`` names every command, and says the whole of what each does; so does that of a group."""

    @pytest.mark.parametrize("columns", ["60", "80", "200"])
    @pytest.mark.parametrize("of", [None, "ledger", "new", "table"])
    def test_no_command_is_cut_off(self, of: str | None, columns: str) -> None:
        told = " ".join(run(*filter(None, [of]), "--help", COLUMNS=columns).stdout.split())

        group = typer.main.get_group(app)
        context = typer.Context(group)
        group = group.get_command(context, of) if of else group
        for name in group.list_commands(context):
            says = group.get_command(context, name).help.split("\n\n")[0]
            assert f"{name} {' '.join(says.split())}" in told
        assert "..." not in told.partition("Commands:")[2]

    def test_it_has_one_plain_form(self) -> None:
        group = typer.main.get_group(app)
        for name in ["", *group.list_commands(typer.Context(group))]:
            told = run(*filter(None, [name]), "--help").stdout
            assert told.startswith(f"Usage: ratingengine {name}".rstrip() + " [OPTIONS]")
            assert not set(told) & set("╭│╰─")


class TestRate:
    """``ratingengine rate`` rates each file and says why."""

    def test_it_rates_an_example(self) -> None:
        done = run_alone("rate", GOOD)

        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == run("rate", GOOD).stdout
        assert re.search(r"(?m)^Overall +● Good +not settled: ◐ to ● *$", done.stdout)
        assert "Safe is rated Requires improvement" in done.stdout
        assert "vaccine-fridge-log" in done.stdout
        assert "Facts not used" in done.stdout

    def test_it_cuts_no_word_off_in_a_narrow_terminal(self) -> None:
        lines = [" ".join(line.split()) for line in run("rate", GOOD, COLUMNS="80").stdout.splitlines()]

        assert lines[lines.index("2024") - 1] == "Effective ● Good carried forward, 19 March"

    def test_bad_input_is_told_and_never_rated(self) -> None:
        done = run_alone("rate", BAD)

        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(f"{BAD}:2:1: unknown field `framwork`; did you mean `framework`? [RE102]\n")
        assert "Traceback" not in done.stderr

    def test_one_bad_file_never_stops_the_others(self) -> None:
        done = run("rate", BAD, GOOD, "--format", "json")

        assert done.returncode == 1
        assert json.loads(done.stdout)["assessment"] == "harbour-road-2026-05"

    def test_a_file_that_names_an_unknown_framework_never_stops_the_others(self) -> None:
        wrong = "tests/bad/evidence/wrong-framework.yaml"
        done = run("rate", wrong, GOOD, "--format", "json")

        assert done.returncode == 1
        assert done.stderr.startswith(f"{wrong}:2:12: the evidence is for the framework `healthcare-2017`")
        assert json.loads(done.stdout)["assessment"] == "harbour-road-2026-05"

    def test_many_assessments_come_as_one_json_a_line(self) -> None:
        done = run("rate", "tests/bad/evidence/second-line-broken.jsonl", "--format", "json")

        assert done.returncode == 1
        assert [json.loads(line)["assessment"] for line in done.stdout.splitlines()] == ["a"]
        assert "second-line-broken.jsonl:2:15" in done.stderr
        assert "second-line-broken.jsonl:3:195" in done.stderr

    def test_markdown_holds_the_grid_and_the_reasons(self) -> None:
        done = run("rate", GOOD, "--format", "markdown")

        assert done.returncode == 0
        assert "| **Safe** | ◐ Requires improvement |" in done.stdout
        assert "## Why" in done.stdout

    @pytest.mark.parametrize(
        "words", [("rate",), ("rate", GOOD, "--format", "pdf"), ("nonsense",), ("rate", GOOD, "--nonsense")]
    )
    def test_wrong_usage_ends_with_2(self, words: tuple[str, ...]) -> None:
        done = run(*words)

        assert (done.returncode, done.stdout) == (2, "")
        assert "Usage: ratingengine" in done.stderr

    def test_an_unknown_framework_is_told(self) -> None:
        done = run("rate", GOOD, "--framework", "healthcare-2061")

        assert done.returncode == 1
        assert "there is no framework `healthcare-2061`; did you mean `healthcare-2016`?" in done.stderr

    def test_no_colour_where_none_is_wanted(self) -> None:
        without = run("rate", GOOD, FORCE_COLOR="1").stdout
        for style in ("1", "2", "3", "0"):  # bold, dim and italic are no colours
            without = without.replace(f"\x1b[{style}m", "")
        assert "\x1b" not in without
        assert "\x1b[1;36" in run("rate", "examples/elmhollow-hospital.yaml", FORCE_COLOR="1", NO_COLOR="").stdout

    def test_a_narrow_terminal_loses_nothing(self) -> None:
        words = run("rate", GOOD, COLUMNS="60").stdout.split()

        assert {"vaccine-fridge-log)", "improvement", "medicines"} <= set(words)

    def test_a_terminal_without_unicode_does_not_stop_it(self) -> None:
        done = run_alone("rate", GOOD, PYTHONIOENCODING="ascii")

        assert done.returncode == 0
        assert "Requires improvement" in done.stdout


class TestExplain:
    """``ratingengine explain`` gives the whole tree of one verdict, and why it is not another level."""

    def test_it_names_what_is_missing_and_what_speaks_against(self) -> None:
        done = run("explain", GOOD, "--of", "S3", COLUMNS="300")

        assert done.returncode == 0
        assert done.stdout.startswith("S3 Safe handling of medicines is judged Requires improvement")
        assert "Why not Good" in done.stdout
        assert (
            "medicines-temperatures-kept should stand at yes, and stands at partly by vaccine-fridge-log" in done.stdout
        )
        assert ": nothing is known of it" in done.stdout

    def test_it_asks_for_no_evidence_where_people_decided(self) -> None:
        done = run("explain", GOOD, "--of", "well_led", COLUMNS="300")

        assert done.stdout.count("people decided its level by well-led-2024, so no evidence brings it there") == 3
        assert "should stand at" not in done.stdout

    def test_a_form_that_it_does_not_have_is_refused(self) -> None:
        done = run("explain", GOOD, "--format", "html")

        assert (done.returncode, done.stdout) == (2, "")
        assert "'text', 'json', 'markdown'" in done.stderr

    def test_json_holds_both_halves(self) -> None:
        told = json.loads(run("explain", GOOD, "--format", "json").stdout)

        assert told["why"]["id"] == "overall"
        assert [one["level"] for one in told["why_not"]] == ["outstanding", "requires_improvement", "inadequate"]

    def test_what_does_not_exist_cannot_be_explained(self) -> None:
        done = run("explain", GOOD, "--of", "S9")

        assert (done.returncode, done.stdout) == (2, "")
        assert "there is no verdict on `S9`" in done.stderr

    def test_a_broken_file_is_not_explained(self) -> None:
        assert run("explain", BAD).returncode == 1


class TestCheck:
    """``ratingengine check`` reads whole frameworks and says what is wrong and what is not covered."""

    def test_the_shipped_frameworks_are_in_order(self) -> None:
        done = run("check")

        assert (done.returncode, done.stderr) == (0, "")
        for words in (
            "healthcare-2016: no problems in its files",
            "27 of 27 KLOEs are written as rules",
            "statements cited: 524 of 524 (100 %)",
            "prompts covered: 163 of 163 (100 %)",
            "adult-social-care-well-led: no problems in its files",
            "statements cited: 34 of 34 (100 %)",
            "not described by the standard, so left to people: Safe, Effective, Caring, Responsive",
        ):
            assert words in done.stdout
        assert len(re.findall(r"characteristics with scenarios: (\d+) of \1 \(100 %\)", done.stdout)) == 2

    def test_a_folder_of_frameworks_and_a_single_one_can_be_named(self) -> None:
        whole = run("check", "rules").stdout

        assert whole == run("check").stdout
        assert whole.endswith(run("check", "rules/healthcare-2016").stdout)

    def test_what_is_not_covered_is_an_error(self, tmp_path: Path) -> None:
        (tmp_path / "desk.feature").write_text("Feature: Desk\n", encoding="utf-8")
        done = run("check", LIBRARY, "--features", str(tmp_path))

        assert done.returncode == 1
        for place, says in (
            ("statements.yaml:9:3", "nothing cites `T1/W2/fine/1`; write a characteristic that expresses it [RE601]"),
            ("framework.yaml:100:7", "no claim covers the prompt `W2.1`; write one that answers it [RE602]"),
            (
                "welcome/W1.yaml:30:11",
                (
                    "`somebody-is-there` lacks a scenario in which it is met, or one in which it is not; "
                    "write it in the feature file of the KLOE [RE603]"
                ),
            ),
        ):
            assert f"{LIBRARY}/{place}: {says}\n" in done.stderr
        assert "`ratingengine help RE601` says more" in done.stderr
        assert done.stdout.startswith("lending-libraries-2031: 14 problems\n")

    def test_a_folder_of_features_that_is_not_there_is_told(self) -> None:
        done = run("check", LIBRARY, "--features", "nowhere")

        assert done.returncode == 2
        assert "there is no folder nowhere" in done.stderr

    def test_a_document_is_held_against_the_index_and_shown_beside_the_rules(self, tmp_path: Path) -> None:
        document = tmp_path / "standard.txt"
        document.write_text("They are greeted as they come in. They go away happy.", encoding="utf-8")
        done = run("check", LIBRARY, "--document", str(document))

        assert done.returncode == 1
        says = "the document holds no statement of lending-libraries-2031; name the one that the rules cite [RE605]"
        assert f"{document}:1:1: {says}\n" in done.stderr

    def test_a_document_that_cannot_be_read_is_told(self) -> None:
        done = run("check", LIBRARY, "--document", "nowhere.txt")

        assert done.returncode == 1
        assert "nowhere.txt:1:1: the file cannot be read: no such file or directory [RE001]\n" in done.stderr

    def test_mistakes_are_told(self, tmp_path: Path) -> None:
        (tmp_path / "framework.yaml").write_text("framework: x\ntitel: y\n", encoding="utf-8")
        done = run("check", str(tmp_path))

        assert done.returncode == 1
        assert "unknown field `titel`; did you mean `title`? [RE102]" in done.stderr


class TestCache:
    """What a command has read it keeps in a folder, unless it is told not to."""

    def test_it_is_kept_where_the_environment_says(self, tmp_path: Path) -> None:
        first = run("show", "kloes", RATINGENGINE_CACHE=str(tmp_path))
        kept = {path: path.read_bytes() for path in tmp_path.glob("*.json")}
        again = run("show", "kloes", RATINGENGINE_CACHE=str(tmp_path))

        assert len(kept) == len(frameworks())
        assert again.stdout == first.stdout
        assert {path: path.read_bytes() for path in tmp_path.glob("*")} == kept

    def test_off_keeps_nothing(self, tmp_path: Path) -> None:
        done = run("show", "kloes", RATINGENGINE_CACHE="off", XDG_CACHE_HOME=str(tmp_path))

        assert done.returncode == 0
        assert list(tmp_path.rglob("*")) == []


class TestShow:
    """``ratingengine show`` shows what a framework holds."""

    @pytest.mark.parametrize(
        ("what", "words"),
        [
            ("kloes", "S1  Protection from abuse and unsafe practice"),
            ("S5", "record-sustained-and-accurate"),
            ("claims", "safety-improving"),
            ("principles", "overall-several-inadequate → Inadequate"),
            ("limits", "warning-notice-limits-domain"),
            ("domains", "People come to no harm or abuse that could have been avoided."),
            ("W1", "leaders-have-capacity-to-lead"),
        ],
    )
    def test_it_shows_it(self, what: str, words: str) -> None:
        done = run("show", what)

        assert done.returncode == 0
        assert words in done.stdout

    def test_one_framework_can_be_named(self) -> None:
        both, one = run("show", "W4").stdout, run("show", "W4", "-f", "adult-social-care-well-led").stdout

        assert "(healthcare-2016)" in both
        assert "(adult-social-care-well-led)" in both
        assert one.strip() in both
        assert one.startswith("W4 Learning, improvement and innovation")

    def test_what_is_not_there_is_told(self) -> None:
        done = run("show", "S99")

        assert done.returncode == 2
        assert "there is nothing called `S99` to show" in done.stderr
