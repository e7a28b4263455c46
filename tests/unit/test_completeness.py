"""Completeness: what of a standard the rules leave uncovered, and whether a document still says what they cite."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ratingengine import Framework, InputError, coverage, load_framework
from ratingengine.cli import app
from ratingengine.completeness import compare, fingerprint

BASE = Path(__file__).parents[1] / "bad" / "rules" / "base"
FEATURE = """Feature: Desk
  Rule: somebody-is-there (fine)
    Scenario: met
      Then somebody-is-there is met because of e1
    Scenario: not met
      Then somebody-is-there is not met because desk-staffed stands at no
  Rule: every-reader-is-a-guest (superb)
    Scenario: met
      And every-reader-is-a-guest is met because of e1, e2
"""


@pytest.fixture
def library() -> Framework:
    """The small framework on lending libraries."""
    return load_framework(BASE)


def with_index(folder: Path, texts: dict[str, str]) -> Framework:
    """The small framework, with the fingerprints of these texts in its index."""
    shutil.copytree(BASE, folder / "rules")
    index = folder / "rules" / "statements.yaml"
    lines = index.read_text(encoding="utf-8").splitlines()
    for name, text in texts.items():
        (number,) = [at for at, line in enumerate(lines) if line.startswith(f"  {name}: ")]
        before, _, after = lines[number].partition("sha256: ")
        lines[number] = f"{before}sha256: {fingerprint(text)}{after[64:]}"
    index.write_text("\n".join(lines), encoding="utf-8")
    return load_framework(folder / "rules")


class TestCoverage:
    """``coverage`` names whatever is missing, and nothing else."""

    def test_what_nothing_cites_or_answers_is_named(self, library: Framework) -> None:
        gaps = coverage(library)

        assert gaps.statements == ("T1/W2/fine/1",)
        assert gaps.prompts == ("W2.1", "H1.1")
        assert gaps.unused_claims == ()
        assert gaps.untested is None
        assert gaps

    def test_a_claim_that_no_rule_asks_for_is_named(self, library: Framework) -> None:
        idle = replace(library.claims[0], id="tea-served")

        assert coverage(replace(library, claims=(*library.claims, idle))).unused_claims == ("tea-served",)

    def test_a_rule_needs_a_scenario_where_it_is_met_and_one_where_it_is_not(
        self, library: Framework, tmp_path: Path
    ) -> None:
        (tmp_path / "desk.feature").write_text(FEATURE, encoding="utf-8")

        untested = coverage(library, tmp_path).untested or ()

        assert "somebody-is-there" not in untested
        assert "every-reader-is-a-guest" in untested
        assert set(untested) == {one.id for one in library.characteristics} - {"somebody-is-there"}


CITED = {
    "T1/welcome/fine/1": "Readers are glad that they came.",
    "T1/W1/superb/1": "Every reader is met as a guest – “always”.",
    "T1/W1/fine/1": "Somebody is there. They know the shelves.",
    "T1/W1/fine/2": "They also: greet people as they come in",
    "T1/W1/fair/1": "The desk is left alone for a time that readers would not expect.",
    "T1/W1/poor/1": "Readers are sent away.",
    "T1/W2/fine/1": "The doors are well-kept.",
}
TEXT = """Welcome
<p>Readers are glad that they came.</p>\tEvery   reader is met as a guest - "always".
Somebody is there. They know the shelves. They also:
• greet people as they come in
The desk is left alone for a time that readers\twould not expect.\tReaders are sent away.
The doors are well- kept .
"""


class TestCompare:
    """``compare`` finds every statement in the official document by its fingerprint, and says which are stale."""

    def test_statements_are_found_in_a_text_however_it_is_broken_up(self, tmp_path: Path) -> None:
        framework = with_index(tmp_path, CITED)
        document = tmp_path / "standard.txt"
        document.write_text(TEXT, encoding="utf-8")

        found = compare(framework, document)

        assert [one.statement for one in found if one.text is None] == []
        assert {fingerprint(one.text or "") for one in found} == {one.sha256 for one in framework.statements}

    def test_statements_are_found_in_json_by_their_ids(self, tmp_path: Path) -> None:
        framework = with_index(tmp_path, CITED)
        document = tmp_path / "standard.json"
        document.write_text(json.dumps({"all": [{"id": name, "text": CITED[name]} for name in CITED]}))

        assert dict(compare(framework, document)) == CITED

    @pytest.mark.parametrize("kind", ["txt", "json"])
    def test_a_changed_statement_is_stale_and_no_other(self, tmp_path: Path, kind: str) -> None:
        framework = with_index(tmp_path, CITED)
        document = tmp_path / f"standard.{kind}"
        changed = CITED | {"T1/W1/poor/1": "Readers are sent home."}
        as_json = json.dumps([{"id": name, "text": text} for name, text in changed.items()])
        as_text = TEXT.replace("Readers are sent away.", "Readers are sent home.")
        document.write_text(as_json if kind == "json" else as_text, encoding="utf-8")

        assert [one.statement for one in compare(framework, document) if one.text is None] == ["T1/W1/poor/1"]

    def test_a_text_under_another_id_is_not_taken_for_it(self, tmp_path: Path) -> None:
        framework = with_index(tmp_path, CITED)
        document = tmp_path / "standard.json"
        swapped = {"T1/W1/poor/1": CITED["T1/W1/fair/1"], "T1/W1/fair/1": CITED["T1/W1/poor/1"]}
        document.write_text(json.dumps([{"id": name, "text": text} for name, text in (CITED | swapped).items()]))

        stale = [one.statement for one in compare(framework, document) if one.text is None]

        assert stale == ["T1/W1/fair/1", "T1/W1/poor/1"]

    @pytest.mark.parametrize(
        ("name", "content", "says"),
        [
            ("standard.json", b"[", "this is not JSON"),
            ("standard.txt", b"\xff\xfe", "the document is not UTF-8 text; give its text, or its statements as JSON"),
            ("nowhere.txt", None, "the file cannot be read: no such file or directory"),
        ],
    )
    def test_a_document_that_cannot_be_read_is_told(
        self, library: Framework, tmp_path: Path, name: str, content: bytes | None, says: str
    ) -> None:
        document = tmp_path / name
        if content is not None:
            document.write_bytes(content)

        with pytest.raises(InputError) as refused:
            compare(library, document)

        assert refused.value.problems[0].sentence.startswith(says)
        assert refused.value.problems[0].path == str(document)

    def test_a_document_that_is_too_large_is_refused_unread(self, library: Framework, tmp_path: Path) -> None:
        document = tmp_path / "standard.txt"
        with document.open("wb") as file:
            file.truncate(100 * 2**20)

        with pytest.raises(InputError, match=r"the file is too large, 100 MiB; the limit is 4 MiB \[RE002\]"):
            compare(library, document)


class TestCommand:
    """``ratingengine check --document`` shows the wording beside the rules, and calls what is stale an error."""

    def run(self, folder: Path, text: str) -> Any:
        (folder / "standard.txt").write_text(text, encoding="utf-8")
        with_index(folder, CITED)
        words = ["check", str(folder / "rules"), "--document", str(folder / "standard.txt")]
        return CliRunner(env={"COLUMNS": "200"}).invoke(app, words, catch_exceptions=False)

    def test_the_wording_stands_beside_the_rules(self, tmp_path: Path) -> None:
        lines = [line.strip() for line in self.run(tmp_path, TEXT).stdout.splitlines()]

        at = next(number for number, line in enumerate(lines) if line.startswith("T1/W1/poor/1"))
        assert lines[at].endswith("Readers are sent away.")
        assert lines[at + 1].startswith("readers-leave-with-nothing")
        assert any("7 of 7 statements stand in" in line for line in lines)
        assert not any("stale" in line or "RE604" in line for line in lines)

    def test_a_stale_statement_is_an_error(self, tmp_path: Path) -> None:
        done = self.run(tmp_path, TEXT.replace("Readers are sent away.", "Readers are sent home."))

        assert done.exit_code == 1
        says = "stale: `T1/W1/poor/1` is not in the document as it was when the rules were written; read what"
        assert f"{tmp_path}/rules/statements.yaml:8:3: {says}" in done.stderr
        assert "[RE604]" in done.stderr
        assert "NOT FOUND in the document" in done.stdout

    def test_a_sentence_that_two_standards_share_makes_neither_stale(self, tmp_path: Path) -> None:
        shared = {"T1/W1/poor/1": CITED["T1/W1/poor/1"], "T1/W1/fair/1": "Nobody has said this of a desk."}
        with_index(tmp_path / "one", CITED)
        with_index(tmp_path / "two", CITED | {name: f"Not {text}" for name, text in CITED.items()} | shared)
        for name in ("one", "two"):
            (tmp_path / "all" / name).parent.mkdir(exist_ok=True)
            (tmp_path / name / "rules").rename(tmp_path / "all" / name)
        main = tmp_path / "all" / "two" / "framework.yaml"
        main.write_text(main.read_text(encoding="utf-8").replace("lending-libraries-2031", "lending-libraries-2032"))
        (tmp_path / "standard.txt").write_text(TEXT, encoding="utf-8")

        done = CliRunner().invoke(
            app, ["check", str(tmp_path / "all"), "--document", str(tmp_path / "standard.txt")], catch_exceptions=False
        )

        assert "lending-libraries-2031: 7 of 7 statements stand in" in " ".join(done.stdout.split())
        assert "stale" not in done.output
