"""Files that mean harm: each is refused with its place and code, before it can hang a reader or fill the memory."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner

from ratingengine import InputError, RulesError, _documents, completeness, load_framework
from ratingengine._files import UnreadError, files_within, read_file
from ratingengine.cli import app
from ratingengine.completeness import compare, coverage, repeated_names
from ratingengine.errors import Problem
from ratingengine.scenarios import FeaturesError, load_features

BASE = Path(__file__).parents[1] / "bad" / "rules" / "base"
LARGE = 100 * 2**20


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of a small framework."""
    return copytree(BASE, tmp_path / "rules")


def large(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(LARGE)
    return path


def refused(path: Path) -> Problem:
    with pytest.raises(RulesError) as told:
        _documents.load(path, RulesError)
    return told.value.problems[0]


@pytest.mark.parametrize("name", ["framework.yaml", "welcome/W1.yaml", "welcome/W9.yaml", "left/behind/x.json"])
def test_it_refuses_rules_of_a_hundred_megabytes_with_a_cache_and_without(name: str, rules: Path) -> None:
    (rules / name).parent.mkdir(parents=True, exist_ok=True)
    large(rules / name)

    for cache in (None, rules.parent / "cache"):
        with pytest.raises(RulesError, match=r"the file is too large, 100 MiB|this file is never read"):
            load_framework(rules, cache)


def test_it_does_not_take_from_the_cache_what_a_large_file_has_joined_since(rules: Path) -> None:
    cache = rules.parent / "cache"
    load_framework(rules, cache)
    large(rules / "welcome" / "W9.yaml")

    with pytest.raises(RulesError, match=r"W9.yaml:1:1: the file is too large, 100 MiB; the limit is 32 MiB \[RE002\]"):
        load_framework(rules, cache)


@pytest.mark.parametrize("command", ["verify", "report", "audit", "explain", "rate"])
def test_every_command_refuses_a_hundred_megabytes_unread(command: str, tmp_path: Path) -> None:
    answer = CliRunner().invoke(app, [command, str(large(tmp_path / "large.json"))])

    assert answer.exit_code == 1
    assert "the file is too large, 100 MiB; the limit is 32 MiB" in answer.output + answer.stderr


@pytest.mark.parametrize("name", ["W1.xlsx", "W1.csv"])
def test_it_refuses_a_table_of_a_hundred_megabytes_unread(name: str, tmp_path: Path) -> None:
    answer = CliRunner().invoke(app, ["table", "import", str(large(tmp_path / name))])

    assert answer.exit_code == 1
    assert "the file is too large, 100 MiB; the limit is 4 MiB" in answer.output + answer.stderr


def test_it_refuses_features_of_a_hundred_megabytes_unread(rules: Path) -> None:
    folder = rules.parent / "features"
    folder.mkdir()
    large(folder / "large.feature")

    with pytest.raises(FeaturesError, match=r"large.feature:1:1: the file is too large, 100 MiB"):
        load_features(folder)
    with pytest.raises(InputError, match=r"large.feature:1:1: the file is too large, 100 MiB"):
        coverage(load_framework(rules), folder)


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["a pipe", "a folder"])
def test_it_neither_waits_for_a_pipe_nor_reads_a_folder(make: object, rules: Path) -> None:
    path = rules / "welcome" / "W1.yaml"
    path.unlink()
    os.mkfifo(path) if make is os.mkfifo else path.mkdir()

    with pytest.raises(RulesError, match=r"W1.yaml:1:1: this is not a file; name a plain file.* \[RE001\]"):
        load_framework(rules, rules.parent / "cache")


def test_it_reads_no_device_and_no_file_that_is_shut(tmp_path: Path) -> None:
    for path in (Path("/dev/zero"), Path("/dev/stdin"), tmp_path):
        with pytest.raises(UnreadError, match="this is not a file"):
            read_file(path)
    with pytest.raises(UnreadError, match="the file cannot be read: no such file or directory"):
        read_file(tmp_path / "nowhere")


def test_it_reads_no_more_than_its_limit_of_a_file_that_says_it_is_empty() -> None:
    assert Path("/proc/self/maps").stat().st_size == 0

    with pytest.raises(UnreadError, match="the file is too large"):
        read_file(Path("/proc/self/maps"), most=10)


@pytest.mark.parametrize("name", ["welcome/W1.yaml", "framework.yaml", "welcome"])
def test_it_refuses_a_link_that_leads_out_of_the_rules(name: str, rules: Path) -> None:
    outside = rules.parent / "outside"
    load_framework(rules, rules.parent / "cache")
    (rules / name).rename(outside)
    (rules / name).symlink_to(outside)

    for cache in (None, rules.parent / "cache"):
        with pytest.raises(RulesError, match=r"this link leads out of the folder.* \[RE016\]") as told:
            load_framework(rules, cache)
        assert told.value.problems[0].path == str(rules / name)


def test_it_reads_rules_whose_folder_is_itself_a_link(rules: Path) -> None:
    link = rules.parent / "link"
    link.symlink_to(rules)

    assert load_framework(link).digest == load_framework(rules).digest


def test_it_tells_a_link_among_features_for_playing_and_for_coverage_alike(rules: Path) -> None:
    folder = rules.parent / "features"
    folder.mkdir()
    (folder / "a.feature").symlink_to("/etc/passwd")
    (folder / "round").symlink_to(folder)

    with pytest.raises(FeaturesError, match=r"a.feature:1:1: this link leads out .*\[RE016\]"):
        load_features(folder)
    with pytest.raises(InputError, match=r"a.feature:1:1: this link leads out .*\[RE016\]"):
        coverage(load_framework(rules), folder)
    assert [one.name for one in files_within(folder, [".feature"]).links] == ["a.feature", "round"]


def test_a_check_tells_a_link_among_features_with_all_else_that_is_wrong(rules: Path) -> None:
    folder = rules.parent / "features"
    folder.mkdir()
    (folder / "a.feature").symlink_to("/etc/passwd")
    (folder / "b.feature").write_text("Feature: One\n", encoding="utf-8")

    done = CliRunner().invoke(app, ["check", str(rules), "--features", str(folder)])

    assert done.exit_code == 1
    assert "a.feature:1:1: this link leads out" in done.output
    assert "[RE705]" in done.output


def test_a_look_for_repeated_names_goes_on_past_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    large(tmp_path / "a.feature")
    (tmp_path / "b.feature").write_text("Feature: One\n Scenario: One\n Scenario: One\n", encoding="utf-8")

    assert [(Path(one.path).name, one.line, one.code) for one in repeated_names(tmp_path)] == [
        ("a.feature", 1, "RE002"),
        ("b.feature", 3, "RE812"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "line", "words"),
    [
        ("x.yaml", "a: 1\n" * 1_000_001, 1, "the file has too many lines"),
        ("x.yaml", "%TAG !a! a\n" * 900_000 + "---\na: 1\n", 1, "`%TAG !a! a` would say how to read the file"),
        ("x.json", "[\n" + "[]," * 30_000 + "[]]", 2, "the file holds too much"),
        ("x.yaml", "[\n" + "[]," * 30_000 + "[]]", 2, "the file holds too much"),
        ("x.yaml", "[" * 100_000, 1, "lists and mappings are nested more than 30 deep"),
        ("x.json", "[" * 100_000, 1, "lists and mappings are nested more than 30 deep"),
        ("x.yaml", "a: &a [x]\nb: *a\n", 1, "anchors (`&a`) are not allowed"),
    ],
    ids=["lines", "directives", "values of JSON", "values of YAML", "deep YAML", "deep JSON", "anchors"],
)
def test_it_refuses_what_would_grow(
    name: str, text: str, line: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_documents, "MOST_VALUES", 20_000)
    (tmp_path / name).write_text(text, encoding="utf-8")

    problem = refused(tmp_path / name)

    assert problem.problem.startswith(words)
    assert problem.line == line
    assert problem.code


def test_it_stops_after_a_thousand_problems_of_one_document(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("a: 1\n" * 5_000, encoding="utf-8")

    with pytest.raises(RulesError) as told:
        _documents.load(tmp_path / "x.yaml", RulesError)

    assert len(told.value.problems) == 1_000
    assert told.value.problems[0].code == "RE007"


def test_it_reads_the_most_values_that_there_can_be_in_less_than_a_gigabyte(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("facts:\n" + "- a: b\n" * 60_000, encoding="utf-8")
    program = (
        "import sys\nfrom ratingengine import RulesError, _documents\n"
        "print(len(_documents.load(sys.argv[1], RulesError).plain['facts']))"
    )
    limit = (2**30, 2**30)

    answer = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "x.yaml")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, limit),
        capture_output=True,
        text=True,
        check=True,
    )

    assert int(answer.stdout) == 60_000


@pytest.mark.parametrize(
    "text",
    ["<p " * 200_000, "<" * 500_000, "\n" * 100_000],
    ids=["open tags", "open brackets", "empty lines"],
)
def test_it_reads_a_long_near_miss_in_one_go(text: str, rules: Path) -> None:
    document = rules.parent / "document.txt"
    document.write_text(text, encoding="utf-8")
    folder = rules.parent / "features"
    folder.mkdir()
    (folder / "a.feature").write_text(text, encoding="utf-8")
    framework = load_framework(rules)

    assert all(one.text is None for one in compare(framework, document))
    assert coverage(framework, folder).untested


def test_it_refuses_a_document_of_which_endless_sentences_could_be_made(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(completeness, "MOST_PASSAGES", 10_000)
    document = rules.parent / "document.txt"
    document.write_text("".join(f"a{number}\n" for number in range(1_000)), encoding="utf-8")

    with pytest.raises(InputError, match=r"document.txt:1:1: the document is too broken up.*\[RE002\]"):
        compare(load_framework(rules), document)


def test_it_shows_no_name_that_could_steer_a_terminal_or_a_log(tmp_path: Path) -> None:
    folder = tmp_path / "\x1b]0;x\x07\n::error::\u202e"
    folder.mkdir()
    (folder / "framework.yaml").write_text("a: \x1b[31m\n", encoding="utf-8")

    for form in ("text", "github"):
        answer = CliRunner().invoke(app, ["check", str(folder), "--format", form])
        told = answer.stdout + answer.stderr
        assert answer.exit_code == 1
        assert "RE012" in told
        assert all(one.isprintable() or one == "\n" for one in told)
        assert not any(line.lstrip().startswith("::error::") for line in answer.stdout.splitlines())
