"""The commands on decision records: report, audit and revise."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.padding import Padding

from ratingengine import checker, jsonreport, markdownreport, textreport
from ratingengine._apart import beside
from ratingengine.assessment import Assessment
from ratingengine.audit import Remark, audit, checks
from ratingengine.changewords import comparison_words
from ratingengine.comparison import as_mapping, compare
from ratingengine.errors import RatingEngineError
from ratingengine.explanation import count
from ratingengine.htmlreport import as_html
from ratingengine.pdfreport import as_pdf
from ratingengine.record import Record
from ratingengine.revision import revise
from ratingengine.sensitivitywords import sensitivity_words
from ratingengine.terminal import (
    PROBLEMS,
    USAGE,
    complain,
    is_plain,
    read_bytes,
    screen,
    spare,
    stop,
    telling,
    waiting,
    write_bytes,
)
from ratingengine.verification import open_record

commands = typer.Typer()

CHECKER = "check_record.py"


class ReportForm(StrEnum):
    """How a report is written."""

    text = "text"
    json = "json"
    markdown = "markdown"
    html = "html"
    pdf = "pdf"


class PageForm(StrEnum):
    """How what fits a page is written."""

    text = "text"
    json = "json"
    markdown = "markdown"
    html = "html"


class LineForm(StrEnum):
    """How findings in words are written."""

    text = "text"
    json = "json"
    markdown = "markdown"


RecordFile = Annotated[Path, typer.Argument(metavar="RECORD", help="A decision record, as `rate --record` writes it.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file instead.")]
WrittenAs = Annotated[LineForm, typer.Option("--format", help="How to write the result.")]


@commands.command("report")
def report_command(
    file: RecordFile,
    format: Annotated[ReportForm, typer.Option("--format", help="How to write the report.")] = ReportForm.html,  # noqa: A002
    output: Output = None,
    expand: Annotated[  # noqa: FBT002 - off unless asked for
        bool, typer.Option("--expand-all", help="Open all that a page folds, for browsers that print it folded.")
    ] = False,
) -> None:
    """Write the report of a decision record; HTML and PDF hold an audit of the process, and PDF the record too."""
    spare(output, file)
    record, assessment = opened(file)
    write_report(assessment, format, output, record, expand=expand)


def write_report(
    assessment: Assessment,
    format: ReportForm,  # noqa: A002 - the option's name
    output: Path | None,
    record: Record | None = None,
    *,
    expand: bool = False,
) -> None:
    """Write a report to the terminal or to a file, in one of its forms."""
    if format is ReportForm.text and output is None:
        screen().print(textreport.as_text(assessment))
        return
    if format is ReportForm.pdf and output is None:
        stop("a PDF cannot be written to the terminal; name a file with `--output`", USAGE)
    with telling(), waiting(f"writing the report as {format.value}"):
        content = _report(assessment, format, record, expand=expand)
    if output is None:
        print(content.decode(), end="")
    else:
        write_bytes(output, content)


def _report(assessment: Assessment, format: ReportForm, record: Record | None, *, expand: bool) -> bytes:  # noqa: A002
    if format is ReportForm.json:
        return f"{jsonreport.as_json(assessment)}\n".encode()
    if format is ReportForm.markdown:
        return markdownreport.as_markdown(assessment).encode()
    if format is ReportForm.text:
        console = screen()
        with console.capture() as captured:
            console.print(textreport.as_text(assessment))
        return captured.get().encode()
    return _page(assessment, record, expand=expand, as_a_pdf=format is ReportForm.pdf)


def _page(assessment: Assessment, record: Record | None, *, expand: bool, as_a_pdf: bool) -> bytes:
    told: dict[str, Any] = {
        "remarks": audit(assessment),
        "checks": {one.id: one.asks for one in checks()},
        "moves": {one.of: sensitivity_words(assessment, assessment.sensitivity(one.of)) for one in assessment.verdicts},
    }
    if as_a_pdf:
        return as_pdf(assessment, record=record.content if record else None, **told)
    return as_html(assessment, record=record.digest if record else "", expand=expand, **told).encode()


def opened(path: Path) -> tuple[Record, Assessment]:
    """The record of a file and its assessment, once it was verified; the command ends where it is refused."""
    try:
        with beside() as apart:
            return open_record(read_bytes(path), str(path), apart)
    except RatingEngineError as refused:
        complain(refused)
        stop(f"{path} is refused; `ratingengine verify` says more", PROBLEMS)


def write_record(record: Record, path: Path) -> None:
    """Write a record, and where that is a plain file, beside it the program that checks it with Python alone."""
    write_bytes(path, record.content)
    if not is_plain(path):
        print(f"wrote {path}", file=sys.stderr)
        return
    beside, program = path.with_name(CHECKER), Path(checker.__file__).read_bytes()
    if not beside.exists():
        write_bytes(beside, program)
    if read_bytes(beside) == program:
        print(f"wrote {path}; `python3 {beside} {path}` checks it with nothing but Python", file=sys.stderr)
    else:
        told = "is not the one that comes with this version; it was left as it is, so look at it before you trust it"
        print(f"wrote {path}; the {beside} beside it {told}", file=sys.stderr)


@commands.command("audit")
def audit_command(
    file: RecordFile,
    years: Annotated[
        int | None,
        typer.Option("--years", min=0, help="A rating of more years than this is too old to be carried forward."),
    ] = None,
    format: WrittenAs = LineForm.text,  # noqa: A002 - the option's name
) -> None:
    """Check the process behind a rating: what a review would uphold, what to look at, what cannot be checked."""
    _, assessment = opened(file)
    remarks = audit(assessment, years=years)
    faults = sum(one.severity == "fault" for one in remarks)
    if format is LineForm.json:
        found = [
            {"check": one.check, "severity": one.severity, "says": one.says, "about": list(one.about)}
            for one in remarks
        ]
        _print_json({"checks": [one._asdict() for one in checks()], "remarks": found})
    else:
        _print_sections(_audit_sections(remarks), format)
        told = count(len(checks()), "check"), count(faults, "fault"), count(len(remarks) - faults, "note")
        print(", ".join(told))
    raise typer.Exit(PROBLEMS if faults else 0)


def _audit_sections(remarks: Sequence[Remark]) -> list[tuple[str, Sequence[str]]]:

    sections: list[tuple[str, Sequence[str]]] = []
    for check in checks():
        told = [f"{one.severity}: {one.says}" for one in remarks if one.check == check.id]
        sections.append((f"{check.id}: {check.asks}", told or ["nothing found"]))
    return sections


@commands.command("revise")
def revise_command(
    file: RecordFile,
    accept: Annotated[Path, typer.Option("--accept", metavar="FILE", help="The corrections that were accepted.")],
    record: Annotated[
        Path | None, typer.Option("--record", metavar="FILE", help="Write the record that takes its place here.")
    ] = None,
    format: WrittenAs = LineForm.text,  # noqa: A002 - the option's name
) -> None:
    """Rate again with corrections of fact as at the day of the assessment, and say what changes and why."""
    spare(record, file, accept)
    earlier, before = opened(file)
    with telling():
        revision = revise(earlier, before, accept)
    if record is not None:
        write_record(revision.record, record)
    tell_comparison((earlier, revision.before), (revision.record, revision.after), format)


def tell_comparison(
    before: tuple[Record, Assessment],
    after: tuple[Record, Assessment],
    format: LineForm,  # noqa: A002
) -> None:
    """Say what differs between two records with their assessments, and which difference moved which verdict."""
    compared, records = compare(before[1], after[1]), (before[0].digest, after[0].digest)
    if format is LineForm.json:
        _print_json({"records": records} | as_mapping(compared))
    else:
        _print_sections(comparison_words(compared, records), format)


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _print_sections(sections: Iterable[tuple[str, Sequence[str]]], format: LineForm) -> None:  # noqa: A002
    for about, lines in sections:
        if format is LineForm.markdown:
            print(f"## {markdownreport.plain(about)}\n")
            print("\n".join(f"- {markdownreport.plain(line)}" for line in lines), end="\n\n")
        else:
            console = screen()
            console.print(about, style="bold")
            for line in lines:
                console.print(Padding(line, (0, 0, 0, 2)))
