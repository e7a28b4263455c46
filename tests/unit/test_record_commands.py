"""The commands on decision records, as a person meets them: what they print, what they write, and how they end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from commands import Done, command
from ratingengine import _apart
from ratingengine.record import seal
from records.samples import ROOT, record_of

EVIDENCE = str(ROOT / "tests" / "records" / "library.yaml")
RULES = str(ROOT / "tests" / "bad" / "rules" / "base")
POINTS = """\
accepted_by: Reviewer independent of the visit
accepted_on: 2031-08-10
corrections:
  - {id: p2, because: The log shows it., corrects: f03, to: {holds: yes, says: All fourteen were greeted.}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "record.json").write_bytes(record_of().content)
    (tmp_path / "points.yaml").write_text(POINTS, encoding="utf-8")
    return tmp_path


def run(folder: Path, *words: str) -> Done:
    return command(folder, *words)


def run_alone(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, as a shell does."""
    plain = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb", "PYTHONUTF8": "1"}
    whole = [sys.executable, "-m", "ratingengine", *words]
    return subprocess.run(whole, cwd=folder, capture_output=True, text=True, env=plain, check=False, encoding="utf-8")


class TestRate:
    """``rate --record`` writes the record, and the program that checks it beside it."""

    def test_the_record_and_its_checker_are_written(self, tmp_path: Path) -> None:
        done = run(tmp_path, "rate", EVIDENCE, "-f", RULES, "--record", "out.json")

        assert done.returncode == 0
        assert "`python3 check_record.py out.json` checks it with nothing but Python" in done.stderr
        assert sorted(path.name for path in tmp_path.iterdir()) == ["check_record.py", "out.json"]
        alone = subprocess.run(
            [sys.executable, "-I", "check_record.py", "out.json"], cwd=tmp_path, capture_output=True, check=False
        )
        assert alone.returncode == 0

    def test_a_checker_that_is_another_is_left_and_told(self, tmp_path: Path) -> None:
        (tmp_path / "check_record.py").write_text("print('in order')\n", encoding="utf-8")

        done = run(tmp_path, "rate", EVIDENCE, "-f", RULES, "--record", "out.json")

        assert done.returncode == 0
        assert "the check_record.py beside it is not the one that comes with this version" in done.stderr
        assert (tmp_path / "check_record.py").read_text(encoding="utf-8") == "print('in order')\n"

    def test_the_records_of_several_go_into_a_folder(self, tmp_path: Path) -> None:
        examples = [str(ROOT / "examples" / f"{name}.yaml") for name in ("rowan-house", "harbour-road-surgery")]

        done = run(tmp_path, "rate", *examples, "--format", "json", "--record", "records")

        assert done.returncode == 0
        names = sorted(path.name for path in (tmp_path / "records").iterdir())
        assert len(names) == 3
        assert "check_record.py" in names

    def test_a_page_is_written(self, tmp_path: Path) -> None:
        done = run(
            tmp_path, "rate", EVIDENCE, "-f", RULES, "--format", "html", "-o", "out.html", "--record", "out.json"
        )

        page = (tmp_path / "out.html").read_text(encoding="utf-8")
        assert (done.returncode, done.stdout) == (0, "")
        assert page.startswith("<!DOCTYPE html>")
        assert json.loads((tmp_path / "out.json").read_bytes())["digest"] in page

    def test_a_page_of_several_is_refused(self, tmp_path: Path) -> None:
        done = run(tmp_path, "rate", EVIDENCE, EVIDENCE, "-f", RULES, "--format", "html")

        assert (done.returncode, done.stdout) == (2, "")

    @pytest.mark.parametrize(
        ("files", "record", "told"),
        [
            (1, "none/out.json", "none/out.json cannot be written: there is no folder none; make it first"),
            (1, "taken/out.json", "taken/out.json cannot be written: Not a directory"),
            (2, "taken", "taken cannot be made a folder: File exists"),
        ],
    )
    def test_where_nothing_can_be_written_it_says_so(self, tmp_path: Path, files: int, record: str, told: str) -> None:
        (tmp_path / "taken").touch()

        done = run(tmp_path, "rate", *[EVIDENCE] * files, "-f", RULES, "--record", record)

        assert done.returncode == 1
        assert done.stderr.splitlines() == [f"ratingengine: {told}"]

    @pytest.mark.parametrize("place", [".", "", "..", "/", "taken", "taken/"])
    def test_no_folder_is_written_as_a_file(self, tmp_path: Path, place: str) -> None:
        (tmp_path / "taken").mkdir()

        done = run(tmp_path, "rate", EVIDENCE, "-f", RULES, "--format", "html", "-o", place)

        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == f"ratingengine: {Path(place)} cannot be written: it is a folder; name a file\n"
        assert [path.name for path in tmp_path.rglob("*")] == ["taken"]

    @pytest.mark.parametrize("option", ["-o", "--record"])
    def test_a_pipe_is_written_into_and_stays_one(self, tmp_path: Path, option: str) -> None:
        os.mkfifo(tmp_path / "pipe")
        read = "print(open('pipe').read())"
        reading = subprocess.Popen([sys.executable, "-c", read], cwd=tmp_path, stdout=subprocess.PIPE)

        done = run(tmp_path, "rate", EVIDENCE, "-f", RULES, "--format", "json", option, "pipe")

        written, _ = reading.communicate(timeout=60)
        assert (done.returncode, done.stderr) == (0, "" if option == "-o" else "wrote pipe\n")
        assert json.loads(written)
        assert [path.is_fifo() for path in tmp_path.iterdir()] == [True]

    def test_a_link_is_written_through_and_stays_one(self, tmp_path: Path) -> None:
        (tmp_path / "kept").mkdir()
        (tmp_path / "latest.json").symlink_to(tmp_path / "kept" / "record.json")

        for _ in range(2):
            done = run(tmp_path, "rate", EVIDENCE, "-f", RULES, "--record", "latest.json")

            assert done.returncode == 0
            assert (tmp_path / "latest.json").is_symlink()
            assert [path.name for path in (tmp_path / "kept").iterdir()] == ["record.json"]

    def test_no_record_is_written_over_that_of_another_assessment(self, tmp_path: Path) -> None:
        done = run(tmp_path, "rate", EVIDENCE, EVIDENCE, "-f", RULES, "--record", "records")

        (kept,) = [path for path in (tmp_path / "records").iterdir() if path.suffix == ".json"]
        assert done.returncode == 1
        assert f"records/{kept.name} holds the record of another assessment already" in done.stderr


class TestVerify:
    """``verify`` says what was verified, step by step, and whether the record can be trusted."""

    def test_a_record_in_order(self, folder: Path) -> None:
        done = run_alone(folder, "verify", "record.json", "--rules", RULES)

        assert (done.returncode, done.stderr) == (0, "")
        lines = done.stdout.splitlines()
        assert lines[0].startswith(
            "record.json: Mill Street Library, Mill Street; Town library, assessed on 30 June 2031"
        )
        assert [line[2] for line in lines[1:-2]] == ["✓"] * 6
        assert lines[-2].strip() == record_of().digest
        assert lines[-1] == "record.json: verified"

    def test_a_record_that_was_changed(self, folder: Path) -> None:
        changed = record_of().content.replace(b"Mill Street", b"Mall Street", 1)
        (folder / "changed.json").write_bytes(changed)

        done = run_alone(folder, "verify", "changed.json", "record.json")

        assert done.returncode == 1
        assert "changed.json: REFUSED" in done.stdout
        assert "record.json: verified" in done.stdout

    def test_of_many_faults_the_first_are_told_and_how_many_there_are(self, folder: Path) -> None:
        body = record_of("harbour-road-surgery").body
        characteristics = [{**one, "outcome": "turned round"} for one in body["characteristics"]]
        (folder / "changed.json").write_bytes(seal({**body, "characteristics": characteristics}).content)

        done = run(folder, "verify", "changed.json")

        told = [line for line in done.stdout.splitlines() if "characteristics[" in line and ".outcome is " in line]
        more = f"      and {len(characteristics) - 20} more"
        assert len(told) == 40
        assert done.stdout.splitlines().count(more) == 2

    def test_a_file_that_is_not_there_keeps_no_other_from_being_verified(self, folder: Path) -> None:
        done = run(folder, "verify", "nowhere.json", "record.json")

        assert done.returncode == 1
        assert done.stderr == "nowhere.json: the file cannot be read: no such file or directory\n"
        assert done.stdout.endswith("record.json: verified\n")

    @pytest.mark.parametrize(("records", "processes"), [(["record.json"], 3), (["record.json"] * 2, 0)])
    def test_one_record_is_shared_by_processes_and_several_are_not(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, records: list[str], processes: int
    ) -> None:
        begun: list[int] = []
        fork = os.fork
        monkeypatch.setattr(_apart, "_cores", lambda: 2)
        monkeypatch.setattr(os, "fork", lambda: begun.append(os.getpid()) or fork())

        done = run(folder, "verify", *records)

        assert done.returncode == 0
        assert begun == [os.getpid()] * processes

    def test_the_name_of_a_file_cannot_steer_the_terminal(self, folder: Path) -> None:
        (folder / "\x1b[2J.json").write_bytes((folder / "record.json").read_bytes())

        told = run(folder, "verify", "\x1b[2J.json").stdout
        alone = [sys.executable, "-m", "ratingengine.checker", "\x1b[2J.json"]
        checked = subprocess.run(
            alone, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8"
        ).stdout

        assert "\\x1b[2J.json: verified\n" in told
        assert "\\x1b[2J.json: in order" in checked
        assert all(line.isprintable() for line in (told + checked).splitlines())

    def test_several_processes_and_one_say_the_same(self, folder: Path) -> None:
        alone = run_alone(folder, "verify", "record.json").stdout

        assert run_alone(folder, "verify", "record.json", "record.json").stdout == alone * 2

    @pytest.mark.parametrize("records", [["record.json"], ["changed.json", "record.json"], ["nowhere.json"], ["."]])
    def test_without_options_nothing_that_reads_them_is_loaded_and_it_says_the_same(
        self, folder: Path, records: list[str]
    ) -> None:
        (folder / "changed.json").write_bytes(record_of().content.replace(b"Mill Street", b"Mall Street", 1))
        loading = [sys.executable, "-X", "importtime", "-m", "ratingengine", "verify"]
        plain = subprocess.run([*loading, *records], cwd=folder, capture_output=True, text=True, check=False)
        told = "".join(line for line in plain.stderr.splitlines(keepends=True) if not line.startswith("import time:"))

        done = run(folder, "verify", "--", *records)

        assert "typer" not in plain.stderr
        assert (plain.returncode, plain.stdout, told) == done

    def test_a_record_in_order_is_verified_where_the_error_stream_is_closed(self, folder: Path) -> None:
        words = ["/bin/sh", "-c", '"$0" -m ratingengine verify record.json 2>&-', sys.executable]

        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8")

        assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "record.json: verified")

    def test_other_rules_than_those_on_hand(self, folder: Path) -> None:
        done = run(folder, "verify", "record.json", "--rules", "adult-social-care-well-led")

        assert done.returncode == 1
        assert "✗ Its rules are those on hand" in done.stdout

    @pytest.mark.parametrize("command", ["verify", "audit", "report"])
    def test_a_file_that_is_not_there(self, folder: Path, command: str) -> None:
        done = run(folder, command, "nowhere.json")

        assert done.returncode == 1
        assert "nowhere.json: the file cannot be read: no such file or directory" in done.stderr
        assert "Traceback" not in done.stderr


class TestReport:
    """``report`` writes what a record says in each form."""

    @pytest.mark.parametrize(
        ("form", "begins"),
        [("text", "Mill Street Library"), ("json", "{"), ("markdown", "# Mill"), ("html", "<!DOCTYPE")],
    )
    def test_each_form(self, folder: Path, form: str, begins: str) -> None:
        done = run(folder, "report", "record.json", "--format", form)

        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith(begins)

    def test_a_pdf_carries_the_record(self, folder: Path) -> None:
        done = run_alone(folder, "report", "record.json", "--format", "pdf", "-o", "out.pdf")

        assert (done.returncode, done.stdout) == (0, "")
        assert (folder / "out.pdf").read_bytes().startswith(b"%PDF-1.")

    def test_a_pdf_needs_a_file(self, folder: Path) -> None:
        assert run(folder, "report", "record.json", "--format", "pdf").returncode == 2

    def test_a_changed_record_is_never_reported(self, folder: Path) -> None:
        (folder / "changed.json").write_bytes(record_of().content.replace(b"fair", b"fine", 1))

        done = run(folder, "report", "changed.json")

        assert (done.returncode, done.stdout) == (1, "")
        assert "changed.json is refused" in done.stderr


class TestWhatIsWrittenOver:
    """No command writes over a file that it reads, nor one of its files over the other."""

    @pytest.mark.parametrize(
        "words",
        [
            ["revise", "record.json", "--accept", "points.yaml", "--record", "./record.json"],
            ["revise", "record.json", "--accept", "points.yaml", "--record", "points.yaml"],
            ["report", "record.json", "-o", "record.json"],
            ["rate", "evidence.yaml", "--record", "evidence.yaml"],
            ["rate", "evidence.yaml", "-o", "evidence.yaml"],
            ["rate", "evidence.yaml", "--record", "new.json", "-o", "new.json"],
            ["rate", "evidence.yaml", "harbour-road-2026-05.json", "--record", "."],
            ["impact", "healthcare-2016", "healthcare-2016", "evidence.yaml", "-o", "evidence.yaml"],
        ],
    )
    def test_it_is_left_as_it_is(self, folder: Path, words: list[str]) -> None:
        (folder / "evidence.yaml").write_bytes((ROOT / "examples" / "harbour-road-surgery.yaml").read_bytes())
        (folder / "harbour-road-2026-05.json").write_text("{}", encoding="utf-8")
        before = {path: path.read_bytes() for path in folder.iterdir()}

        done = run(folder, *words)

        assert done.returncode == 2, done
        assert done.stderr.endswith("would be written over; name another file\n")
        assert before.items() <= {path: path.read_bytes() for path in folder.iterdir()}.items()

    def test_a_record_is_written_before_it_is_told_what_changed(self, folder: Path) -> None:
        words = '"$0" -m ratingengine revise record.json --accept points.yaml --record new.json | true'

        subprocess.run(["/bin/sh", "-c", words, sys.executable], cwd=folder, capture_output=True, check=False)

        assert json.loads((folder / "new.json").read_bytes())["body"]["supersedes"]


class TestAuditReviseDiff:
    """``audit``, ``revise`` and ``diff`` argue with a record."""

    def test_an_audit_tells_faults_and_what_cannot_be_checked(self, folder: Path) -> None:
        done = run(folder, "audit", "record.json")

        assert done.returncode == 0
        assert "note: " in done.stdout
        assert " 0 faults, " in done.stdout.splitlines()[-1]

    def test_a_fault_ends_with_1(self, folder: Path) -> None:
        done = run(folder, "audit", "record.json", "--years", "2", "--format", "json")

        told = json.loads(done.stdout)
        assert (
            run(folder, "audit", "record.json", "--years", "2")
            .stdout.splitlines()[-1]
            .startswith("19 checks, 1 fault, ")
        )
        assert done.returncode == 1
        assert [one["about"] for one in told["remarks"] if one["severity"] == "fault"] == [["c1", "shelves"]]
        assert len(told["checks"]) > 10

    def test_a_revision_says_what_changes_and_writes_the_record(self, folder: Path) -> None:
        done = run(folder, "revise", "record.json", "--accept", "points.yaml", "--record", "later.json")

        assert done.returncode == 0, done.stderr
        assert "f03.p2" in done.stdout
        later = json.loads((folder / "later.json").read_bytes())["digest"]
        told = " ".join(done.stdout.split())
        assert [f"record {one[7:15]}" in told for one in (record_of().digest, later)] == [True, True]
        later = json.loads((folder / "later.json").read_bytes())["body"]
        assert later["supersedes"] == {"record": record_of().digest}
        assert run(folder, "verify", "later.json").returncode == 0

    def test_corrections_that_do_not_fit_are_told_and_nothing_is_written(self, folder: Path) -> None:
        (folder / "points.yaml").write_text(POINTS.replace("f03", "f33"), encoding="utf-8")

        done = run(folder, "revise", "record.json", "--accept", "points.yaml", "--record", "later.json")

        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("points.yaml:4:")
        assert not (folder / "later.json").exists()

    @pytest.mark.parametrize("form", ["text", "markdown", "json"])
    def test_two_records_are_compared(self, folder: Path, form: str) -> None:
        run(folder, "revise", "record.json", "--accept", "points.yaml", "--record", "later.json")

        done = run(folder, "diff", "record.json", "later.json", "--format", form)

        assert (done.returncode, done.stderr) == (0, "")
        assert "f03.p2" in done.stdout
        later = json.loads((folder / "later.json").read_bytes())["digest"]
        told = " ".join(done.stdout.split())
        assert [one[7:15] in told for one in (record_of().digest, later)] == [True, True]


class TestLedger:
    """``ledger`` keeps records and proves that nobody changed them."""

    def test_from_the_first_entry_to_an_erasure(self, folder: Path) -> None:
        digest = record_of().digest
        run(folder, "revise", "record.json", "--accept", "points.yaml", "--record", "later.json")

        entered = run(folder, "ledger", "append", "kept", "record.json", "later.json", "--on", "2031-08-11")
        (folder / "head.json").write_text(run(folder, "ledger", "checkpoint", "kept").stdout, encoding="utf-8")
        (folder / "proof.json").write_text(
            run(folder, "ledger", "prove", "kept", digest, "--checkpoint", "head.json").stdout, encoding="utf-8"
        )
        erased = run(folder, "ledger", "erase", "kept", digest, "--because", "Told to.", "--on", "2031-09-01")
        verified = run(folder, "ledger", "verify", "kept", "--checkpoint", "head.json")
        proven = run(folder, "ledger", "proven", "proof.json", digest, "--checkpoint", "head.json")

        assert [entered.returncode, erased.returncode, verified.returncode, proven.returncode] == [0, 0, 0, 0]
        assert "kept: 3 entries, in order" in verified.stdout
        assert f"{digest}: was in the ledger" in proven.stdout

    def test_a_ledger_that_was_changed_is_refused(self, folder: Path) -> None:
        run(folder, "ledger", "append", "kept", "record.json", "--on", "2031-08-11")
        lines = folder / "kept" / "ledger.jsonl"
        lines.write_bytes(lines.read_bytes().replace(b"2031-08-11", b"2031-08-12"))
        (folder / "kept" / "records").rename(folder / "kept" / "elsewhere")

        done = run(folder, "ledger", "verify", "kept")

        assert done.returncode == 1
        assert done.stdout.splitlines()[-1] == "kept: 1 entry, REFUSED"

    def test_a_changed_record_is_never_entered(self, folder: Path) -> None:
        (folder / "changed.json").write_bytes(record_of().content.replace(b"fair", b"fine", 1))

        done = run(folder, "ledger", "append", "kept", "changed.json", "--on", "2031-08-11")

        assert done.returncode == 1
        assert not (folder / "kept").exists()

    def test_a_file_that_is_no_checkpoint_or_no_proof_is_named(self, folder: Path) -> None:
        run(folder, "ledger", "append", "kept", "record.json", "--on", "2031-08-11")
        digest, against = record_of().digest, ("--checkpoint", "head.json")
        (folder / "head.json").write_text(run(folder, "ledger", "checkpoint", "kept").stdout, encoding="utf-8")
        (folder / "empty").touch()

        told = [
            run(folder, "ledger", "verify", "kept", "--checkpoint", "record.json"),
            run(folder, "ledger", "prove", "kept", digest, "--checkpoint", "empty"),
            run(folder, "ledger", "proven", "record.json", digest, *against),
            run(folder, "ledger", "proven", "empty", digest, "--checkpoint", "nowhere"),
        ]

        assert [(done.returncode, done.stdout) for done in told] == [(1, "")] * 4
        begun = '`{"body":{"applicability":[{"applies":true,"kloe":"W1"},{"...`'
        assert [done.stderr for done in told] == [
            f"ratingengine: record.json: {begun} is not a checkpoint; give the text as it was when it was taken\n",
            "ratingengine: empty: an empty text is not a checkpoint; give the text as it was when it was taken\n",
            f"ratingengine: record.json: {begun} is not a proof; give the text as it was when it was made\n",
            "ratingengine: empty: an empty text is not a proof; give the text as it was when it was made\n",
        ]

    def test_a_day_that_is_none_is_wrong_usage(self, folder: Path) -> None:
        done = run(folder, "ledger", "append", "kept", "record.json", "--on", "11 August")

        assert (done.returncode, done.stderr) == (
            2,
            "ratingengine: `11 August` is not a date; write it as `2026-01-31`\n",
        )
