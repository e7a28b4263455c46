"""What the pages say is true: their commands run, their code works, their links lead somewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from architecture.test_architecture import ORDER
from builders import healthcare
from ratingengine import load_evidence, rate, revise
from ratingengine.audit import checks
from ratingengine.cli import app
from ratingengine.evidence import CarriedForward, Correction, Departure, Event, Fact, Judgement
from ratingengine.principles import STAGES, fields

ROOT = Path(__file__).parents[2]
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "rules/README.md", ROOT / "tests/README.md"]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        assert link.startswith("http") or (page.parent / link).exists(), f"{page.name} links to {link}"


def test_the_readme_has_two_commands_and_one_of_them_is_the_tests() -> None:
    commands = [line for block in blocks(README, "sh") for line in block.splitlines() if line.startswith("./dev")]

    assert commands == ["./dev ratingengine rate examples/harbour-road-surgery.yaml", "./dev pytest"]
    assert "./dev pytest" in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_first_command_prints_what_the_readme_shows() -> None:
    words = re.search(r"\./dev ratingengine (.*)", README)
    assert words
    run = subprocess.run(
        [sys.executable, "-m", "ratingengine", *words.group(1).split()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
        env={**os.environ, "NO_COLOR": "1"},
    )

    assert run.stdout.startswith(blocks(README, "text")[0])
    assert "not settled: ○ to ◐" in run.stdout


def test_the_code_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    (code,) = blocks(README, "python")

    exec(compile(code, "README.md", "exec"), {})  # noqa: S102 - our own page

    assert capsys.readouterr().out.startswith(f"{healthcare().levels[1]} ('{healthcare().levels[0]}'")


def test_the_evidence_of_its_page_is_rated(tmp_path: Path) -> None:
    (example,) = blocks((ROOT / "docs/evidence.md").read_text(encoding="utf-8"), "yaml")
    (tmp_path / "example.yaml").write_text(example, encoding="utf-8")

    assessment = rate(load_evidence(tmp_path / "example.yaml", healthcare()), healthcare())

    assert [one.of for one in assessment.judgements if one.level] == ["S1", "S6"]


def test_the_page_on_evidence_names_every_field() -> None:
    page = (ROOT / "docs/evidence.md").read_text(encoding="utf-8")
    for model in (Fact, Judgement, CarriedForward, Event, Departure, Correction):
        for name, field in model.model_fields.items():
            assert f"`{field.alias or name}`" in page, f"{model.__name__}.{name}"


def test_the_page_on_the_method_names_every_field_of_a_tally() -> None:
    page = (ROOT / "docs/how-a-rating-is-made.md").read_text(encoding="utf-8")
    for stage in STAGES:
        for field in fields(stage, ["LEVEL"]):
            what, _, rest = field.partition(".")
            assert f"`{field}`" in page or (f"`{what}.LEVEL`" in page and f"`.{rest}`" in page), field


def test_the_steps_are_all_on_their_page_and_its_example_passes(tmp_path: Path) -> None:
    page = (ROOT / "docs/writing-features.md").read_text(encoding="utf-8")
    (example,) = blocks(page, "gherkin")
    (tmp_path / "example.feature").write_text(example, encoding="utf-8")
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["ratingengine.steps"]\n', encoding="utf-8")
    (tmp_path / "test_it.py").write_text('from pytest_bdd import scenarios\nscenarios(".")\n', encoding="utf-8")

    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "2 passed" in run.stdout, run.stdout


def test_the_rule_page_shows_rules_as_they_are() -> None:
    (shown,) = blocks((ROOT / "rules/README.md").read_text(encoding="utf-8"), "yaml")
    rules = (ROOT / "rules/healthcare-2016/safe/S5.yaml").read_text(encoding="utf-8")

    missing = [line for line in shown.splitlines() if line.strip() and line not in rules.splitlines()]
    assert not missing


def test_the_code_on_records_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    (code,) = blocks((ROOT / "docs/decision-records.md").read_text(encoding="utf-8"), "python")

    exec(compile(code, "docs/decision-records.md", "exec"), {})  # noqa: S102 - our own page

    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("sha256:")
    assert "can fail" in told[1]
    assert told[2].startswith("good (")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_that_a_page_names_is_there(page: Path) -> None:
    group = typer.main.get_command(app)
    top = {name: group.get_command(None, name) for name in group.list_commands(None)}
    groups = {name: one.commands for name, one in top.items() if hasattr(one, "commands")}
    known = set(top) - set(groups) | {f"{group} {one}" for group, those in groups.items() for one in [*those, "..."]}
    text = page.read_text(encoding="utf-8")
    named = re.findall(rf"(?m)(?:`|^)ratingengine ((?:{'|'.join(groups)}) [a-z.]+|[a-z]+)", text)

    assert [one for one in named if one not in known] == []


def test_the_corrections_on_the_page_on_challenges_are_accepted(tmp_path: Path) -> None:
    (example,) = blocks((ROOT / "docs/challenging-a-rating.md").read_text(encoding="utf-8"), "yaml")
    (tmp_path / "accepted.yaml").write_text(example, encoding="utf-8")
    before = rate(load_evidence(ROOT / "examples/harbour-road-surgery.yaml", healthcare()), healthcare())

    after = revise(before.record(), before, tmp_path / "accepted.yaml").after

    assert [one.id for one in after.evidence.corrections] == ["point-1", "point-2", "point-3"]
    assert after.verdict("S3").level == "good"


def test_the_page_on_challenges_names_every_check() -> None:
    page = (ROOT / "docs/challenging-a-rating.md").read_text(encoding="utf-8")

    assert re.findall(r"(?m)^\| `([a-z-]+)` \|", page)[-len(checks()) :] == [one.id for one in checks()]


def test_the_style_page_lists_the_modules_in_their_order() -> None:
    style = (ROOT / "STYLE.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| [^|]+ \| ([a-z_, ]+) \|$", style)

    assert ", ".join(rows[1:]).split(", ") == ORDER
