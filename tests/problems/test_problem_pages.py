"""The pages on problems are true: their wrong snippets give their codes, and their mended ones give no problem.

A snippet is laid over a small framework, or over the evidence beside this file, where it or its first line stands.
"""

from __future__ import annotations

import ast
import re
import textwrap
import tomllib
from pathlib import Path
from shutil import copytree

import pytest
import yaml
from typer.testing import CliRunner

from ratingengine import Framework, InputError, load_evidence, load_framework
from ratingengine.cli import app
from ratingengine.problempages import Page, problem_pages

ROOT = Path(__file__).parents[2]
BASE = ROOT / "tests" / "bad" / "rules" / "base"
EVIDENCE = Path(__file__).parent / "evidence.yaml"
INDEX = ROOT / "docs" / "problems" / "README.md"
HEADINGS = ["What it means", "Example", "What to do", "Why it matters"]
# What no snippet of a file of rules or evidence can show: whole files, their places and bytes, long rules, corrections
# of a record, and what a framework as a whole leaves open. Other tests make each of these.
NOT_IN_A_SNIPPET = {"RE001", "RE002", "RE003", "RE004", "RE006", "RE012", "RE014", "RE015", "RE016", "RE017", "RE114"}
NOT_IN_A_SNIPPET |= {"RE310", "RE401", "RE518", "RE519", "RE520", "RE601", "RE602", "RE603", "RE604", "RE605", "RE609"}
FAMILIES_ELSEWHERE = ("RE7", "RE8", "RE9")  # proofs, features and tables try their pages beside their own tests
TRIED = [
    page
    for code, page in problem_pages().items()
    if code not in NOT_IN_A_SNIPPET and not code.startswith(FAMILIES_ELSEWHERE)
]


def used() -> set[str]:
    """Every code that a module of ours can give a problem."""
    found: set[str] = set()
    for path in (ROOT / "src" / "ratingengine").glob("*.py"):
        words = [one.value for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if is_word(one)]
        found |= {word for word in words if re.fullmatch(r"RE\d{3}", word)}
    return found


def is_word(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def calls() -> list[tuple[str, ast.Call, str]]:
    """Every call that makes a problem, with its module and the name that it calls."""
    names = {"Problem", "problem", "problem_at_key", "_complain", "_stop", "_at", "tell"}
    found = []
    for path in (ROOT / "src" / "ratingengine").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if isinstance(node, ast.Call) and name in names and (name != "_at" or path.stem == "_documents"):
                found.append((path.stem, node, name))
    return found


def has_code(call: ast.Call, name: str) -> bool:
    if name == "Problem":
        return len(call.args) == 7 or any(keyword.arg == "code" for keyword in call.keywords)
    # A helper hands a code on under that name; evidence has its own for each kind of thing that it can name.
    given = [ast.unparse(one) for one in (*call.args, *(keyword.value for keyword in call.keywords))]
    # Who asks only for a line gives no words at all.
    return "''" in given or any(re.fullmatch(r"'RE\d{3}'|(flaw\.)?code|_UNKNOWN\[kind\]", one) for one in given)


def test_every_place_that_makes_a_problem_gives_it_a_code() -> None:
    found = calls()

    assert len(found) > 90
    assert [f"{module}:{call.lineno}" for module, call, name in found if not has_code(call, name)] == []


def test_every_code_has_its_page_and_every_page_a_code_that_is_used() -> None:
    assert used() == set(problem_pages())
    assert len(used()) > 90


def test_the_pages_go_with_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    taken = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert taken["docs/problems"] == "ratingengine/problems"


@pytest.mark.parametrize("page", problem_pages().values(), ids=lambda page: page.code)
def test_it_has_the_form(page: Page) -> None:
    assert re.match(rf"# {page.code}: \S", page.text)
    assert re.findall(r"(?m)^## (.*)$", page.text) == HEADINGS
    assert all(page.section(heading) for heading in HEADINGS)
    assert page.section("Example").startswith("```")
    assert len(page.text.splitlines()) <= 50


def test_the_index_lists_them_in_their_order() -> None:
    rows = re.findall(r"(?m)^\| \[(RE\d{3})\]\(\1\.md\) \| (.*) \|$", INDEX.read_text(encoding="utf-8"))

    assert rows == [(page.code, page.title) for page in problem_pages().values()]


def test_the_page_on_checking_has_commands_that_run(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / "docs" / "checking-rules.md").read_text(encoding="utf-8")
    commands = re.findall(r"(?m)^ratingengine (.*)$", page)
    monkeypatch.chdir(ROOT)

    assert len(commands) >= 2
    assert [CliRunner().invoke(app, command.split(), catch_exceptions=False).exit_code for command in commands] == [
        0
    ] * len(commands)


def test_the_page_on_checking_shows_a_problem_as_it_is_told() -> None:
    page = (ROOT / "docs" / "checking-rules.md").read_text(encoding="utf-8")
    told = yaml.safe_load((ROOT / "tests" / "bad" / "rules" / "mistakes.yaml").read_text(encoding="utf-8"))

    assert f"```text\n{told[0]['says']}```" in page


def snippets(page: Page, heading: str) -> list[str]:
    return re.findall(r"```yaml\n(.*?)\n```", page.section(heading), re.DOTALL)


def files(folder: Path) -> list[Path]:
    """The files of rules, then the evidence that is looked into where no rules have the snippet."""
    return [*sorted(folder.glob("rules/**/*.yaml")), folder / "evidence.yaml"]


def standing(text: str, snippet: str) -> list[str]:
    """The snippet as it is indented in a text, each time that it stands there in whole lines."""
    first = snippet.splitlines()[0]
    indents = {line[: -len(first)] for line in text.splitlines() if line.lstrip() == first}
    found = [textwrap.indent(snippet, indent) for indent in indents]
    return [one for one in found for _ in range(f"\n{text}\n".count(f"\n{one}\n"))]


def lay(folder: Path, wrong: str, mended: str, by: str) -> None:
    """Put ``by`` where one of the two snippets, or their first line, stands: at one place alone."""
    for anchor in (mended, wrong, mended.splitlines()[0]):
        for path in files(folder):
            text = path.read_text(encoding="utf-8")
            found = standing(text, anchor)
            if found:
                assert len(found) == 1, f"{anchor!r} stands in {path.name} {len(found)} times"
                indent = found[0][: len(found[0]) - len(found[0].lstrip())]
                changed = f"\n{text}".replace(f"\n{found[0]}\n", f"\n{textwrap.indent(by, indent)}\n")
                path.write_text(changed[1:], encoding="utf-8")
                return
    pytest.fail(f"neither {wrong!r} nor {mended!r} stands in the files")


def codes(folder: Path, framework: Framework) -> set[str]:
    """What is wrong with the rules or, where nothing is, with the evidence."""
    try:
        if any((folder / "rules" / path.relative_to(BASE)).read_bytes() != path.read_bytes() for path in RULES):
            framework = load_framework(folder / "rules")
        load_evidence(folder / "evidence.yaml", framework)
    except InputError as broken:
        return {one.code for one in broken.problems}
    return set()


RULES = sorted(BASE.rglob("*.yaml"))


@pytest.fixture(scope="module")
def library() -> Framework:
    """The small framework on lending libraries."""
    return load_framework(BASE)


@pytest.mark.parametrize("page", TRIED, ids=lambda page: page.code)
def test_its_wrong_snippet_gives_the_code_and_the_mended_one_does_not(
    page: Page, library: Framework, tmp_path: Path
) -> None:
    wrong, mended = snippets(page, "Example"), snippets(page, "What to do")
    found = {}
    for name in ("wrong", "mended"):
        folder = tmp_path / name
        copytree(BASE, folder / "rules")
        (folder / "evidence.yaml").write_bytes(EVIDENCE.read_bytes())
        for bad, good in zip(wrong, mended, strict=True):
            lay(folder, bad, good, bad if name == "wrong" else good)
        found[name] = codes(folder, library)

    assert wrong
    assert page.code in found["wrong"]
    assert len(found["wrong"]) == 1 or page.code == "RE509"  # an earlier assessment is before its facts as well
    assert found["mended"] == set()
