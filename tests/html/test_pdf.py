"""The report for the archive: PDF/A-3 with its decision record inside."""

from __future__ import annotations

import re
import sys
import zlib
from functools import lru_cache

import pytest
from pages import DIGEST

from builders import framework_named
from ratingengine import Assessment, RatingEngineError, parse_evidence, rate
from ratingengine.pdfreport import as_pdf

# WeasyPrint leaves the file of its colour profile to be closed by the interpreter.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed file .*icc:ResourceWarning")

RECORD = f'{{"body":{{"assessment":"small"}},"digest":"{DIGEST}"}}\n'.encode()


@lru_cache
def small() -> Assessment:
    framework = framework_named("adult-social-care-well-led")
    whole = {
        "assessment": "small",
        "framework": framework.id,
        "service": {"organisation": "A home", "type": framework.service_types[0][0]},
        "assessed_on": "2026-01-01",
        "facts": [{"id": "e1", "says": "It was seen.", "kloe": "W1"}],
    }
    return rate(parse_evidence(whole, framework), framework)


@lru_cache
def printed() -> bytes:
    try:
        import weasyprint  # noqa: F401, PLC0415
    except (ImportError, OSError) as missing:
        pytest.fail(f"these tests need WeasyPrint and Pango; install the extra `pdf` and Pango: {missing}")
    return as_pdf(small(), record=RECORD)


def streams(pdf: bytes) -> list[bytes]:
    """What the streams of a PDF hold once they are unpacked."""
    found = []
    for start in re.finditer(rb"stream\r?\n", pdf):
        unpacked = zlib.decompressobj()
        try:
            found.append(unpacked.decompress(pdf[start.end() :]))
        except zlib.error:
            continue
    return found


def told(pdf: bytes) -> bytes:
    """A PDF with all of its streams unpacked behind it."""
    return pdf + b"".join(streams(pdf))


def test_it_says_that_it_is_tagged_pdf_a_3_in_british_english() -> None:
    unpacked = told(printed())

    assert printed().startswith(b"%PDF-1.7")
    assert re.search(rb"pdfaid:part>3<|pdfaid:part=\"3\"", unpacked)
    assert re.search(rb"pdfaid:conformance>A<|pdfaid:conformance=\"A\"", unpacked)
    assert b"/MarkInfo" in unpacked
    assert b"(en-GB)" in unpacked


def test_it_carries_the_decision_record_to_the_byte_under_its_name() -> None:
    assert RECORD in streams(printed())
    assert b"/EmbeddedFile" in told(printed())
    assert b"(record.json)" in told(printed())
    assert b"/AFRelationship/Source" in told(printed()).replace(b" ", b"")


def test_it_carries_nothing_where_there_is_no_record() -> None:
    assert b"/EmbeddedFile" not in told(as_pdf(small()))


def test_it_is_the_same_to_the_byte_each_time() -> None:
    assert as_pdf(small(), record=RECORD) == printed()


def test_it_bears_the_date_of_the_assessment_and_no_other() -> None:
    assert set(re.findall(rb"D:(\d{8})", told(printed()))) == {b"20260101"}


def test_it_says_how_to_install_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)

    with pytest.raises(RatingEngineError, match=r"^a PDF needs WeasyPrint; install it with `pip install .*\[pdf\]'`$"):
        as_pdf(small())
