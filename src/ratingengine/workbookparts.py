"""The parts of a workbook that comes back, looked through as bytes before any library builds anything of them."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from ratingengine.errors import Problem, RulesError, quote

LARGEST_CONTENT = 8 * 1024 * 1024  # of a workbook, unpacked; the largest that is shipped comes to 0.2
MOST_ELEMENTS, MOST_PARTS = 300_000, 200

_RUNS_OR_FETCHES = {
    "vbaproject": "macros",
    "externallinks/": "links to other workbooks",
    "embeddings/": "other files",
    "activex/": "controls",
    "connections.xml": "connections to data elsewhere",
    "querytables/": "connections to data elsewhere",
}


def check_parts(file: Path, content: bytes) -> None:
    """Refuse a workbook by its directory and its raw parts, before anything in it is built.

    Raises ``RulesError``, or what the standard library makes of a package that is damaged.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = packed.infolist()
        if len(parts) > MOST_PARTS or sum(one.file_size for one in parts) > LARGEST_CONTENT:
            advice = f"the limit is {LARGEST_CONTENT // 2**20} MiB unpacked; export the table again"
            raise refusal(file, "the workbook would unpack to more than a table can be", advice, "RE908")
        for part, what in _RUNS_OR_FETCHES.items():
            if any(part in one.filename.lower() for one in parts):
                raise refusal(file, f"the workbook holds {what}", "save it without them, as .xlsx", "RE902")
        elements = 0
        for one in parts:
            raw = packed.read(one)
            if _is_foreign(raw):
                raise refusal(file, "the workbook is written as no spreadsheet writes it", "export it again", "RE901")
            elements += raw.count(b"<")
            _check_spans(file, raw)
        if elements > MOST_ELEMENTS:
            advice = "delete what is beyond your last row and column"
            raise refusal(file, "the workbook holds more than a table can", advice, "RE908")


# An attribute can be written in many ways, so the elements are refused, however they say what they span.
_MERGED, _LINKED = re.compile(rb"[<:]mergeCell[\s/>]"), re.compile(rb"[<:]hyperlink[\s/>]")
_SPAN = re.compile(rb'ref="([A-Z0-9:]{1,20})"')
_ENCODING = re.compile(rb"encoding\s*=\s*[\"']([^\"']{1,40})")


def _check_spans(file: Path, raw: bytes) -> None:
    """Refuse what makes the library build every cell of a range, of which there can be thousands of millions."""
    merged = _MERGED.search(raw)
    if merged:
        span = _SPAN.search(raw, merged.start(), merged.start() + 200)
        cells = f"the cells {quote(span.group(1).decode())}" if span else "some cells"
        raise refusal(file, f"{cells} are merged", "split them again", "RE903")
    if _LINKED.search(raw):
        raise refusal(file, "the workbook holds links in its cells", "remove them; an address is text here", "RE903")


def _is_foreign(raw: bytes) -> bool:
    """Whether a part is written as no spreadsheet writes it: declares what can grow, or hides in another encoding."""
    named = _ENCODING.search(raw, 0, 200) if raw.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml") else None
    is_other = named is not None and named.group(1).lower() not in (b"utf-8", b"us-ascii", b"ascii")
    declares = b"<!DOCTYPE" in raw or b"<!ENTITY" in raw
    return declares or is_other or raw[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0<" in raw


def refusal(file: Path, what: str, advice: str, code: str) -> RulesError:
    """The error of a table that is refused as a whole."""
    return RulesError([Problem(str(file), 1, 1, what, advice, code=code)])
