"""Reports and ledgers, like records, hold nothing that was not in the evidence, in the rules or in our own words."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from ratingengine import Assessment, ledger
from ratingengine.audit import audit
from ratingengine.htmlreport import as_html
from ratingengine.jsonreport import as_json
from ratingengine.markdownreport import as_markdown
from ratingengine.sensitivitywords import sensitivity_words
from records.samples import ROOT, example, library, record_of

SOURCE = ROOT / "src" / "ratingengine"
MONTHS = {f"{date(2000, month, 1):%B}".lower() for month in range(1, 13)}


def words(text: str) -> set[str]:
    """The words of a text, of two letters or more, without numbers."""
    return {one.lower() for one in re.findall(r"[^\W\d_]{2,}", text)}


def ours() -> set[str]:
    """Every word of the source and of the page's template and style."""
    paths = [*SOURCE.glob("*.py"), *SOURCE.glob("*.jinja"), *SOURCE.glob("*.css")]
    return set().union(*(words(path.read_text(encoding="utf-8")) for path in paths)) | MONTHS


def page(assessment: Assessment) -> str:
    record = assessment.record()
    moves = {one.of: sensitivity_words(assessment, assessment.sensitivity(one.of)) for one in assessment.verdicts}
    return unescape(as_html(assessment, record=record.digest, remarks=audit(assessment), moves=moves))


FORMS = {"html": page, "markdown": as_markdown, "json": as_json}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["library", "harbour-road-surgery", "rowan-house"])
def test_a_report_has_no_word_from_elsewhere(name: str, form: str) -> None:
    assessment = library() if name == "library" else example(name)
    body = assessment.record().body
    given = words(
        json.dumps([body[part] for part in ("subject", "dates", "evidence", "framework", "rules")], ensure_ascii=False)
    )
    hexadecimal = {one for one in words(FORMS[form](assessment)) if re.fullmatch("[a-f]{2,}", one)}

    assert words(FORMS[form](assessment)) - given - ours() - hexadecimal == set()


def test_a_page_is_the_same_in_another_place_and_time_zone(tmp_path: Path) -> None:
    (tmp_path / "record.json").write_bytes(record_of().content)
    command = [sys.executable, "-m", "ratingengine", "report", "record.json", "-o"]

    for number, zone in enumerate(("Pacific/Kiritimati", "America/Los_Angeles")):
        odd = {**os.environ, "TZ": zone, "LC_ALL": "C", "USER": f"somebody-{number}", "PYTHONHASHSEED": str(number)}
        subprocess.run([*command, f"{number}.html"], cwd=tmp_path, env=odd, check=True)

    assert (tmp_path / "0.html").read_bytes() == (tmp_path / "1.html").read_bytes()


def test_a_ledger_line_holds_digests_a_day_and_a_number(tmp_path: Path) -> None:
    record = record_of()

    ledger.append(tmp_path / "kept", record.content, date(2031, 8, 11))

    (line,) = (tmp_path / "kept" / "ledger.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line) == {
        "seq": 0,
        "prev": f"sha256:{'0' * 64}",
        "kind": "record",
        "on": "2031-08-11",
        "record": record.digest,
    }
