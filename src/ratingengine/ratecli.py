"""The commands that rate: rate and explain."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from ratingengine import jsonreport, markdownreport, textreport
from ratingengine.assessment import Assessment, rate
from ratingengine.bounds import unsettled
from ratingengine.errors import InputError, RatingEngineError
from ratingengine.evidence import Evidence
from ratingengine.explanation import level_labels
from ratingengine.intake import load_many
from ratingengine.record import Record
from ratingengine.recordcli import LineForm, Output, PageForm, ReportForm, WrittenAs, write_record, write_report
from ratingengine.sensitivitywords import sensitivity_words
from ratingengine.terminal import (
    PROBLEMS,
    USAGE,
    Shipped,
    complain,
    load,
    make_folder,
    screen,
    spare,
    stop,
    with_progress,
)

commands = typer.Typer()


_Framework = Annotated[
    str | None,
    typer.Option(
        "--framework",
        "-f",
        help="Name or folder of the framework. Default: the one that each assessment names, of those shipped.",
    ),
]
_Format = Annotated[PageForm, typer.Option("--format", help="How to write the result.")]


@commands.command("rate")
def rate_command(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE", help="Evidence files: .yaml, .json, or .jsonl with one assessment a line."),
    ],
    framework: _Framework = None,
    format: _Format = PageForm.text,  # noqa: A002 - the option's name
    output: Output = None,
    record: Annotated[
        Path | None,
        typer.Option(
            "--record",
            metavar="PATH",
            help="Write the decision record here; of several assessments, into this folder.",
        ),
    ] = None,
) -> None:
    """Rate services from evidence files and say why."""
    spare(output, *files, record)
    console, failed, first = screen(), False, True
    written: set[Path] = set()
    several = len(files) > 1 or any(path.suffix == ".jsonl" for path in files)
    if several and (format is PageForm.html or output is not None):
        stop(
            "a page or an output file takes one assessment; name one file, or keep their records and report those",
            USAGE,
        )
    for result in with_progress(_assess_all(files, framework)):
        if isinstance(result, RatingEngineError):
            failed = True
            complain(result)
            continue
        if format is PageForm.text and not first:
            console.rule()
        first = False
        made = _record(result, record, files, written, several=several) if record else None
        if several:
            _write(console, result, format)
        else:
            write_report(result, ReportForm(format.value), output, made)
    raise typer.Exit(PROBLEMS if failed else 0)


@commands.command()
def explain(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An evidence file.")],
    of: Annotated[str, typer.Option("--of", help="What to explain: a KLOE, a domain, or `overall`.")] = "overall",
    framework: _Framework = None,
    format: WrittenAs = LineForm.text,  # noqa: A002 - the option's name
) -> None:
    """Say why a verdict is what it is, down to the facts, and why it is not another level."""
    (assessment,) = _only(list(_assess_all([file], framework)), file)
    try:
        verdict = assessment.verdict(of)
    except RatingEngineError as unknown:
        stop(str(unknown), USAGE)
    reason, remark = assessment.why(of), unsettled(assessment, verdict)
    can_differ = verdict.state not in ("not_applicable", "not_rated")
    levels = [one for one in reversed(assessment.framework.levels) if one != verdict.level] if can_differ else []
    others = [assessment.why_not(of, level) for level in levels]
    sensitivity = assessment.sensitivity(of)
    moves = sensitivity_words(assessment, sensitivity)
    if format is LineForm.json:
        print(json.dumps(jsonreport.explain_as_mapping(reason, sensitivity, others), ensure_ascii=False, indent=2))
    elif format is LineForm.markdown:
        print(markdownreport.explain_as_markdown(reason, remark, moves, others, level_labels(assessment)), end="")
    else:
        screen().print(textreport.explain_as_text(reason, remark, moves, others, level_labels(assessment)))


def _assess_all(files: list[Path], framework: str | None) -> Iterator[Assessment | RatingEngineError]:
    # An assessment may name a framework that comes with the library; any other is for the user to point at.
    only = load(framework) if framework else None
    shipped = Shipped()
    for path in files:
        try:
            for one in load_many(path, only or shipped):
                yield rate(one, only or shipped[one.framework]) if isinstance(one, Evidence) else one
        except InputError as broken:
            yield broken


def _only(results: list[Assessment | RatingEngineError], file: Path) -> list[Assessment]:
    for one in results:
        if isinstance(one, RatingEngineError):
            complain(one)
    rated = [one for one in results if isinstance(one, Assessment)]
    if len(rated) != len(results):
        raise typer.Exit(PROBLEMS)
    if len(rated) != 1:
        stop(f"{file} holds {len(rated)} assessments; explain takes a file with one", USAGE)
    return rated


def _write(console: Console, assessment: Assessment, format: PageForm) -> None:  # noqa: A002
    """Write one report of several."""
    if format is PageForm.json:
        print(jsonreport.as_json(assessment, indent=None))
    elif format is PageForm.markdown:
        print(markdownreport.as_markdown(assessment))
    else:
        console.print(textreport.as_text(assessment))


def _record(assessment: Assessment, path: Path, read: list[Path], written: set[Path], *, several: bool) -> Record:
    """Write the record of an assessment, to a file or into a folder under the assessment's own name."""
    record = assessment.record()
    if several:
        make_folder(path)
    if path.is_dir():
        path /= f"{assessment.evidence.assessment.replace('/', '_')}.json"
    if path in written:
        stop(f"{path} holds the record of another assessment already; give each assessment its own name", PROBLEMS)
    spare(path, *read)
    write_record(record, path)
    written.add(path)
    return record
