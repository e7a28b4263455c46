"""Scaffolds: what is begun loads and passes its scenarios, and nothing that is there is touched."""

from __future__ import annotations

import re
from errno import ENOSPC
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ratingengine import Framework, RatingEngineError, RulesError, load_framework, parse_evidence, rate
from ratingengine.cli import app
from ratingengine.completeness import fingerprint
from ratingengine.rulebook import shipped_rules
from ratingengine.scaffolds import Files, new_edition, new_framework, new_kloe, new_statement
from ratingengine.schemas import schema_text
from ratingengine.todos import todos

NAME = "tea-rooms-2027"


def write(files: Files) -> None:
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def run(*words: object) -> tuple[int, str]:
    ended = CliRunner().invoke(app, ["new", *map(str, words)])
    return ended.exit_code, ended.output


def contents(folder: Path) -> dict[Path, bytes | None]:
    return {one: one.read_bytes() if one.is_file() else None for one in folder.rglob("*")}


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    write(new_framework(tmp_path, NAME))
    return tmp_path / "rules" / NAME


def begin_kloe(rules: Path, name: str = "K2", domain: str = "first_domain", title: str = "Scones") -> Files:
    return new_kloe(rules, load_framework(rules), name, domain, title)


def test_it_has_features_that_pass(rules: Path) -> None:
    write(begin_kloe(rules, title="Scones: fresh # daily"))

    features = rules.parents[1] / "features"
    ended = CliRunner().invoke(app, ["test", str(features), "--rules", str(rules.parent)], catch_exceptions=False)

    assert "16 scenarios in 2 feature files: 16 passed" in ended.output


def test_what_is_still_to_do_is_told_after_what_is_wrong_and_counted_apart(rules: Path) -> None:
    path = rules / "framework.yaml"
    unmeetable = path.read_text(encoding="utf-8").replace("{at_least: 50}", "{at_least: 150}")
    path.write_text(unmeetable, encoding="utf-8")

    told = CliRunner().invoke(app, ["check", str(rules)], catch_exceptions=False)

    lines = told.stderr.splitlines()
    todo = [number for number, line in enumerate(lines) if "[RE609]" in line]
    wrong = [number for number, line in enumerate(lines) if re.search(r"\[RE7\d\d\]", line)]
    assert wrong
    assert max(wrong) < min(todo)
    assert sum("where the standard says so" in line for line in lines) == 1
    assert "the mark, and the same in lines 41, 47, 53, 61, 67, 73, 79, 87, 93, 99, 105 and 117 [RE609]" in told.stderr
    assert f"{NAME}: {len(wrong)} problem" in told.stdout
    assert ", and 33 to-dos: 7 in K1.yaml, 21 in framework.yaml and 5 in statements.yaml\n" in told.stdout


def test_it_rates_at_every_level_though_it_has_to_dos(rules: Path) -> None:
    framework = load_framework(rules)
    worst, best = {"k1-is-as-it-should-be": "no"}, {"k1-is-as-it-should-be": "yes", "k1-goes-further": "yes"}
    cases = [
        worst | {"k1-goes-further": "no"},
        {"k1-is-as-it-should-be": "partly"},
        {"k1-is-as-it-should-be": "yes"},
        best,
    ]

    levels = [overall(framework, case, impact=case == cases[0]) for case in cases]

    assert levels == list(framework.levels)
    assert all("RE609" in str(one) for one in todos(rules))


def overall(framework: Framework, claims: dict[str, str], *, impact: bool) -> str | None:
    facts = [
        {"id": f"f{number}", "says": "It was seen.", "claim": claim, "holds": holds}
        | ({"impact": "significant"} if impact and holds == "no" and "should" in claim else {})
        for number, (claim, holds) in enumerate(claims.items())
    ]
    head = {"assessment": "a", "framework": NAME, "service": {"organisation": "A", "type": "any_service"}}
    evidence = parse_evidence(head | {"assessed_on": "2027-05-01", "facts": facts}, framework)
    return rate(evidence, framework).verdict("overall").level


def test_it_changes_only_what_comes_with_a_kloe(rules: Path) -> None:
    before = (rules / "framework.yaml").read_text(encoding="utf-8")

    files = begin_kloe(rules)

    after = files[rules / "framework.yaml"].decode()
    assert after.startswith(before)
    assert sorted(path.name for path in files) == ["K2.feature", "K2.yaml", "framework.yaml", "statements.yaml"]


def test_it_begins_a_kloe_in_a_shipped_framework_too() -> None:
    folder = shipped_rules() / "adult-social-care-well-led"
    framework = load_framework(folder)
    domain = framework.kloes[0].domain

    files = new_kloe(folder, framework, "W9", domain, "Something new")

    text = files[folder / domain / "W9.yaml"].decode()
    assert [f"\n  {level}:\n" in text for level in framework.levels] == [True] * 4
    assert "at_most_partly" in text


def leads(files: Files) -> dict[str, Path]:
    """Where the first line of each rule file leads, by the name of the file."""
    first = {path: content.decode().partition("\n")[0] for path, content in files.items() if path.suffix == ".yaml"}
    return {
        path.name: (path.parent / line.removeprefix("# yaml-language-server: $schema=")).resolve()
        for path, line in first.items()
    }


def test_it_names_in_each_file_the_schema_that_an_editor_goes_by(tmp_path: Path) -> None:
    files = new_framework(tmp_path, NAME)

    schemas = {one: tmp_path / "schema" / f"{one}-1.schema.json" for one in ("framework", "kloe", "statements")}
    named = {"framework.yaml": "framework", "statements.yaml": "statements", "K1.yaml": "kloe"}
    assert leads(files) == {name: schemas[kind] for name, kind in named.items()}
    assert {kind: files[path].decode() for kind, path in schemas.items()} == {one: schema_text(one) for one in schemas}


def test_it_names_the_schema_that_is_there_already(rules: Path) -> None:
    files = begin_kloe(rules)

    assert leads(files)["K2.yaml"] == rules.parents[1] / "schema" / "kloe-1.schema.json"
    assert [path for path in files if path.suffix == ".json"] == []


def test_it_names_the_schema_of_rules_that_lie_in_the_folder_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(new_framework(tmp_path, NAME))
    monkeypatch.chdir(tmp_path / "rules" / NAME)

    files = begin_kloe(Path())

    assert leads(files)["K2.yaml"] == tmp_path / "schema" / "kloe-1.schema.json"


def test_it_writes_the_schemas_that_a_copied_edition_names(tmp_path: Path) -> None:
    of = shipped_rules() / "adult-social-care-well-led"

    files = new_edition(tmp_path, "our-care-2030", of, load_framework(of), "2030-01-01")

    assert set(leads(files).values()) == {path for path in files if path.suffix == ".json"}
    assert len(set(leads(files).values())) == 3


@pytest.mark.parametrize(
    "name", ["../out", "/etc", "A", "tea rooms", "tea_rooms", "", ".", "a--b", "x" * 99, "tea\n", "con/../x"]
)
def test_it_refuses_a_name_that_is_no_id(tmp_path: Path, name: str) -> None:
    with pytest.raises(RatingEngineError, match="cannot be the id of a framework"):
        new_framework(tmp_path, name)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../K2", "K/2", "", "2K", "K 2", ".K", "K" * 21, "K2\n"])
def test_it_refuses_a_kloe_that_is_no_file(rules: Path, name: str) -> None:
    with pytest.raises(RatingEngineError, match="cannot be the id of a KLOE"):
        begin_kloe(rules, name)


def test_it_refuses_a_kloe_that_is_there(rules: Path) -> None:
    with pytest.raises(RatingEngineError, match="has a KLOE `K1` already"):
        begin_kloe(rules, "K1")


def test_it_overwrites_no_file_that_is_in_the_way(rules: Path) -> None:
    way = rules.parents[1] / "features" / NAME / "first_domain" / "K2.feature"
    way.write_text("mine", encoding="utf-8")

    with pytest.raises(RatingEngineError, match="is there already; nothing was written"):
        begin_kloe(rules)


def test_it_follows_no_link_out_of_the_folder(tmp_path: Path) -> None:
    work, outside = tmp_path / "work", tmp_path / "outside"
    work.mkdir()
    outside.mkdir()
    (work / "rules").symlink_to(outside)

    with pytest.raises(RulesError, match="leads out of the folder"):
        new_framework(work, NAME)


@pytest.mark.parametrize(
    ("call", "fails_at"),
    [
        ("open", "K2.yaml.part"),
        ("open", "statements.yaml.part"),
        ("replace", "K2.yaml.part"),
        ("replace", "statements"),
    ],
)
def test_it_writes_nothing_where_one_file_cannot_be_written(
    rules: Path, monkeypatch: pytest.MonkeyPatch, call: str, fails_at: str
) -> None:
    done = getattr(Path, call)

    def full(self: Path, *given: Any, **named: Any) -> object:
        if self.name.startswith(fails_at):
            raise OSError(ENOSPC, "No space left on device")
        return done(self, *given, **named)

    before = contents(rules.parents[1])
    monkeypatch.setattr(Path, call, full)

    code, said = run("kloe", "K2", "--rules", rules, "--domain", "first_domain", "--title", "Scones")

    assert code == 1
    assert said.endswith("cannot be written: No space left on device; nothing was written\n")
    assert contents(rules.parents[1]) == before


def test_it_leaves_no_folder_of_a_framework_that_could_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "rules").write_text("a file where a folder is needed", encoding="utf-8")

    code, said = run("framework", NAME, "--in", tmp_path)

    assert (code, [one.name for one in tmp_path.iterdir()]) == (1, ["rules"]), said


def test_it_writes_through_no_link_that_has_the_name_of_a_draft(rules: Path) -> None:
    outside = rules.parents[1] / "outside"
    outside.write_text("mine", encoding="utf-8")
    (rules / "framework.yaml.part").symlink_to(outside)

    code, _ = run("kloe", "K2", "--rules", rules, "--domain", "first_domain", "--title", "Scones")

    assert (code, outside.read_text(encoding="utf-8")) == (0, "mine")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("framework", NAME), "rules/tea-rooms-2027 is there already; nothing was written"),
        (("kloe", "K1", "--domain", "first_domain", "--title", "Scones"), "has a KLOE `K1` already; choose another id"),
        (("kloe", "K2", "--domain", "../out", "--title", "Scones"), "unknown domain `../out`; use `first_domain`"),
        (("kloe", "K2", "--domain", "first_domain", "--title", " "), "the title of the KLOE is empty; give it in"),
        (("statement", "STD/../sound/1", "Scones."), "unknown KLOE or domain `..` in `STD/../sound/1`"),
        (("statement", "STD/K1/sound/1", " "), "the text of the statement is empty; give the sentence"),
        (("statement", "STD/K1/\udce9/1", "Scones."), "cannot be the id of a statement; use letters"),
        (("statement", f"STD/{'K' * 2000}", "Scones."), "cannot be the id of a statement; use letters"),
        (("statement", "STD/K1/sound/1", "Scones\udce9."), "the text of the statement holds what is no char"),
        (("kloe", "K2", "--domain", "first_domain", "--title", "Sc\udce9"), "cannot be the title of the KLOE; use"),
        (("kloe", "K2", "--domain", "first_domain", "--title", "K" * 2001), "cannot be the title of the KLOE; use"),
        (("edition", NAME, "--of", f"rules/{NAME}", "--from", "2028-01-01"), "is there already; nothing was written"),
        (("edition", "../out", "--of", f"rules/{NAME}", "--from", "2028-01-01"), "cannot be the id of a framework"),
        (("edition", "new", "--of", "../out", "--from", "2028-01-01"), "there is no framework `../out`"),
        (("edition", "new", "--of", f"rules/{NAME}", "--from", "1", "--in", "out"), "there is no folder out; make it"),
        (("edition", "new", "--of", f"rules/{NAME}", "--from", "2028-02-30"), "`2028-02-30` is not a date; write it"),
    ],
    ids=lambda one: ascii(" ".join(one))[:40],
)
def test_it_says_why_it_begins_nothing(
    rules: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], told: str
) -> None:
    top = rules.parents[1]
    before = contents(top)
    monkeypatch.chdir(top)

    code, said = run(*words, *(("--rules", f"rules/{NAME}") if words[0] in ("kloe", "statement") else ()))

    assert code > 0
    assert told in said
    assert contents(top) == before


def test_it_says_that_a_shipped_framework_is_no_folder_to_write_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    code, said = run("kloe", "K2", "--rules", "healthcare-2016", "--domain", "safe", "--title", "Scones")

    assert code == 2
    assert "there is no folder healthcare-2016; make it first, or name another with --rules" in said


def test_it_begins_an_edition_of_a_framework_that_is_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    code, said = run("edition", "our-care-2030", "--of", "adult-social-care-well-led", "--from", "2030-01-01")

    assert code == 0, said
    assert load_framework(tmp_path / "rules" / "our-care-2030").follows == "adult-social-care-well-led"


def test_it_keeps_a_fingerprint_and_not_the_text(rules: Path) -> None:
    text = "Scones are fresh."

    write(new_statement(rules, load_framework(rules), "STD/K1/sound/1", text))

    index = (rules / "statements.yaml").read_text(encoding="utf-8")
    assert f"STD/K1/sound/1: {{sha256: {fingerprint(text)}}}" in index
    assert text not in index
    with pytest.raises(RatingEngineError, match="is in the index already; a changed sentence needs a new edition"):
        new_statement(rules, load_framework(rules), "STD/K1/sound/1", "Scones are warm.")


def test_it_refuses_a_day_that_is_none_for_an_edition(rules: Path) -> None:
    with pytest.raises(RulesError, match="`from` `soon` is not a date"):
        new_edition(rules.parents[1], "tea-rooms-2028", rules, load_framework(rules), "soon")
