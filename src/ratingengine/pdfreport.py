"""The report as PDF/A-3, for the archive: the page of `htmlreport`, all of it open, with the decision record inside.

It needs the extra `pdf`. The same input gives the same bytes on the same machine; other fonts or another WeasyPrint may
set the page differently.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from types import MappingProxyType
from typing import Any

from ratingengine.assessment import Assessment
from ratingengine.audit import Remark
from ratingengine.errors import RatingEngineError
from ratingengine.htmlreport import as_html
from ratingengine.sensitivitywords import Sections


def as_pdf(
    assessment: Assessment,
    *,
    record: bytes | None = None,
    remarks: Sequence[Remark] = (),
    checks: Mapping[str, str] = MappingProxyType({}),
    moves: Mapping[str, Sections] = MappingProxyType({}),
) -> bytes:
    """The assessment as a PDF/A-3 file, in which the bytes of its decision record are attached as ``record.json``.

    The page shows the digest that the record states; the rest is as in `as_html`. Raises ``RatingEngineError`` where
    WeasyPrint, or the Pango library that it draws with, is missing.
    """
    weasyprint = _weasyprint()
    digest = json.loads(record)["digest"] if record is not None else ""
    page = as_html(assessment, record=digest, remarks=remarks, checks=checks, moves=moves, expand=True)
    # Dated by the assessment, as a file must bear some date and the day of printing would make each print differ.
    dated = datetime.combine(assessment.evidence.assessed_on, time(), UTC)
    attached = (
        []
        if record is None
        else [
            weasyprint.Attachment(
                string=record,
                name="record.json",
                description="The decision record that this report was made from",
                created=dated,
                modified=dated,
                relationship="Source",
            )
        ]
    )
    document = weasyprint.HTML(string=page, media_type="print", url_fetcher=_refuse)
    return document.write_pdf(pdf_variant="pdf/a-3a", attachments=attached)  # type: ignore[no-any-return]


def _refuse(url: str, *_: object, **__: object) -> Any:
    """Nothing is ever fetched: the page holds all that it needs."""
    message = f"the report asks for `{url}`, and must ask for nothing"
    raise RatingEngineError(message)


def _weasyprint() -> Any:
    try:
        import weasyprint  # type: ignore[import-untyped]  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as missing:
        message = "a PDF needs WeasyPrint; install it with `pip install 'ratingengine[pdf]'`"
        raise RatingEngineError(message) from missing
    except OSError as missing:
        message = "a PDF needs the library Pango, which WeasyPrint draws with; install Pango 1.44 or later"
        raise RatingEngineError(message) from missing
    return weasyprint
