"""The commands on decision records: verify, report, audit, revise, diff, and the ledger that keeps them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.padding import Padding

from ratingengine import audit as process
from ratingengine import checker, comparison, htmlreport, jsonreport, ledger, markdownreport, textreport, verification
from ratingengine.assessment import Assessment
from ratingengine.audit import Remark, audit
from ratingengine.changewords import comparison_words
from ratingengine.errors import RatingEngineError
from ratingengine.explanation import day
from ratingengine.pdfreport import as_pdf
from ratingengine.record import Record
from ratingengine.revision import revise
from ratingengine.sensitivitywords import sensitivity_words
from ratingengine.terminal import (
    PROBLEMS,
    USAGE,
    complain,
    load,
    read_bytes,
    screen,
    stop,
    telling,
    waiting,
    write_bytes,
)
from ratingengine.verification import Verification, open_record
from ratingengine.wording import heading, rating_words

commands = typer.Typer()
ledger_commands = typer.Typer(
    help="Keep decision records for ever, and prove that nobody changed them.", no_args_is_help=True
)
commands.add_typer(ledger_commands, name="ledger")

CHECKER = "check_record.py"


class Format(StrEnum):
    """How a report is written."""

    text = "text"
    json = "json"
    markdown = "markdown"
    html = "html"
    pdf = "pdf"


class Lines(StrEnum):
    """How findings in words are written."""

    text = "text"
    json = "json"
    markdown = "markdown"


RecordFile = Annotated[Path, typer.Argument(metavar="RECORD", help="A decision record, as `rate --record` writes it.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file instead.")]
WrittenAs = Annotated[Lines, typer.Option("--format", help="How to write the result.")]
_On = Annotated[str, typer.Option("--on", metavar="DATE", help="The day of the entry, as 2026-01-31.")]
_Ledger = Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger's folder.")]
_Digest = Annotated[str, typer.Argument(metavar="DIGEST", help="A record's digest, `sha256:` and 64 digits.")]
_Checkpoint = Annotated[Path, typer.Option("--checkpoint", metavar="FILE", help="The checkpoint.")]


@commands.command("verify")
def verify_command(
    files: Annotated[list[Path], typer.Argument(metavar="RECORD", help="Decision records.")],
    rules: Annotated[
        str | None,
        typer.Option("--rules", metavar="FRAMEWORK", help="Name or folder of the rules that it must rest on."),
    ] = None,
) -> None:
    """Verify decision records: digests, every step, and the rating itself once more from evidence and rules."""
    framework = load(rules) if rules else None
    failed = False
    for path in files:
        with waiting(f"verifying {path}"):
            verified = verification.verify(read_bytes(path), framework, str(path))
        _tell_verification(path, verified)
        failed = failed or bool(verified.faults)
    raise typer.Exit(PROBLEMS if failed else 0)


def _tell_verification(path: Path, verified: Verification) -> None:
    if verified.assessment is not None:
        mark, word = rating_words(verified.assessment, verified.assessment.overall)
        name, kind, _ = heading(verified.assessment)
        print(f"{path}: {name}; {kind}: {mark} {word}")
    for step in verified.steps:
        print(f"  {'✗' if step.faults else '✓'} {step.says}")
        for fault in step.faults[:20]:
            print(f"      {fault}")
        if len(step.faults) > 20:
            print(f"      and {len(step.faults) - 20} more")
    if verified.record is not None:
        print(f"  {verified.record.digest}")
    print(f"{path}: {'REFUSED' if verified.faults else 'verified'}")


@commands.command("report")
def report_command(
    file: RecordFile,
    format: Annotated[Format, typer.Option("--format", help="How to write the report.")] = Format.html,  # noqa: A002
    output: Output = None,
    expand: Annotated[  # noqa: FBT002 - off unless asked for
        bool, typer.Option("--expand-all", help="Open all that a page folds, for browsers that print it folded.")
    ] = False,
) -> None:
    """Write the report of a decision record; HTML and PDF hold an audit of the process, and PDF the record too."""
    record, assessment = opened(file)
    write_report(assessment, format, output, record, expand=expand)


def write_report(
    assessment: Assessment,
    format: Format,  # noqa: A002 - the option's name
    output: Path | None,
    record: Record | None = None,
    *,
    expand: bool = False,
) -> None:
    """Write a report to the terminal or to a file, in one of its forms."""
    if format is Format.text and output is None:
        screen().print(textreport.as_text(assessment))
        return
    if format is Format.pdf and output is None:
        stop("a PDF cannot be written to the terminal; name a file with `--output`", USAGE)
    with telling(), waiting(f"writing the report as {format.value}"):
        content = _report(assessment, format, record, expand=expand)
    if output is None:
        print(content.decode(), end="")
    else:
        write_bytes(output, content)


def _report(assessment: Assessment, format: Format, record: Record | None, *, expand: bool) -> bytes:  # noqa: A002
    if format is Format.json:
        return f"{jsonreport.as_json(assessment)}\n".encode()
    if format is Format.markdown:
        return markdownreport.as_markdown(assessment).encode()
    if format is Format.text:
        console = screen()
        with console.capture() as captured:
            console.print(textreport.as_text(assessment))
        return captured.get().encode()
    told: dict[str, Any] = {
        "remarks": audit(assessment),
        "checks": {one.id: one.asks for one in process.checks()},
        "moves": {one.of: sensitivity_words(assessment, assessment.sensitivity(one.of)) for one in assessment.verdicts},
    }
    if format is Format.pdf:
        return as_pdf(assessment, record=record.content if record else None, **told)
    digest = record.digest if record else ""
    return htmlreport.as_html(assessment, record=digest, expand=expand, **told).encode()


def opened(path: Path) -> tuple[Record, Assessment]:
    """The record of a file and its assessment, once it was verified; the command ends where it is refused."""
    try:
        return open_record(read_bytes(path), str(path))
    except RatingEngineError as refused:
        complain(refused)
        stop(f"{path} is refused; `ratingengine verify` says more", PROBLEMS)


def write_record(record: Record, path: Path) -> None:
    """Write a record, and beside it the program that checks it with Python alone."""
    write_bytes(path, record.content)
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
    format: WrittenAs = Lines.text,  # noqa: A002 - the option's name
) -> None:
    """Check the process behind a rating: what a review would uphold, what to look at, what cannot be checked."""
    _, assessment = opened(file)
    remarks = audit(assessment, years=years)
    faults = sum(one.severity == "fault" for one in remarks)
    if format is Lines.json:
        found = [
            {"check": one.check, "severity": one.severity, "says": one.says, "about": list(one.about)}
            for one in remarks
        ]
        _print_json({"checks": [one._asdict() for one in process.checks()], "remarks": found})
    else:
        _print_sections(_audit_sections(remarks), format)
        print(f"{len(process.checks())} checks, {faults} faults, {len(remarks) - faults} notes")
    raise typer.Exit(PROBLEMS if faults else 0)


def _audit_sections(remarks: Sequence[Remark]) -> list[tuple[str, Sequence[str]]]:
    sections: list[tuple[str, Sequence[str]]] = []
    for check in process.checks():
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
    format: WrittenAs = Lines.text,  # noqa: A002 - the option's name
) -> None:
    """Rate again with corrections of fact as at the day of the assessment, and say what changes and why."""
    earlier, before = opened(file)
    with telling():
        revision = revise(earlier, before, accept)
    _tell_comparison(revision.before, revision.after, format)
    if record is not None:
        write_record(revision.record, record)


@commands.command("diff")
def diff_command(
    before: Annotated[Path, typer.Argument(metavar="BEFORE", help="A decision record.")],
    after: Annotated[Path, typer.Argument(metavar="AFTER", help="Another.")],
    format: WrittenAs = Lines.text,  # noqa: A002 - the option's name
) -> None:
    """Say what differs between two records, in evidence, rules and ratings, and which change caused which."""
    _tell_comparison(opened(before)[1], opened(after)[1], format)


def _tell_comparison(before: Assessment, after: Assessment, format: Lines) -> None:  # noqa: A002
    compared = comparison.compare(before, after)
    if format is Lines.json:
        _print_json(comparison.as_mapping(compared))
    else:
        _print_sections(comparison_words(compared), format)


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _print_sections(sections: Iterable[tuple[str, Sequence[str]]], format: Lines) -> None:  # noqa: A002
    for about, lines in sections:
        if format is Lines.markdown:
            print(f"## {markdownreport.plain(about)}\n")
            print("\n".join(f"- {markdownreport.plain(line)}" for line in lines), end="\n\n")
        else:
            console = screen()
            console.print(about, style="bold")
            for line in lines:
                console.print(Padding(line, (0, 0, 0, 2)))


# --- the ledger -------------------------------------------------------------------------------------------------------


@ledger_commands.command("append")
def append_command(
    folder: _Ledger, files: Annotated[list[Path], typer.Argument(metavar="RECORD", help="Decision records.")], on: _On
) -> None:
    """Enter decision records; each is verified first, and one that is refused is not entered."""
    when = _day(on)
    for path in files:
        record, _ = opened(path)
        with telling():
            entry = ledger.append(folder, record.content, when)
        print(f"{path}: entry {entry.seq} of {day(when)}, {record.digest}")


@ledger_commands.command("verify")
def verify_ledger_command(
    folder: _Ledger,
    checkpoint: Annotated[
        list[Path] | None,
        typer.Option("--checkpoint", metavar="FILE", help="A checkpoint that was kept elsewhere; may be repeated."),
    ] = None,
) -> None:
    """Find out whether anything in a ledger was changed, moved or taken away."""
    with telling():
        verified = ledger.verify(folder, [_checkpoint(path) for path in checkpoint or ()])
    for one in (*verified.faults, *verified.remarks):
        print(f"  {one}")
    print(f"{folder}: {verified.entries} entries, {'REFUSED' if verified.faults else 'in order'}")
    raise typer.Exit(PROBLEMS if verified.faults else 0)


@ledger_commands.command("checkpoint")
def checkpoint_command(folder: _Ledger) -> None:
    """Print a checkpoint, to be kept where nobody who can write to the ledger can write."""
    with telling():
        print(ledger.checkpoint(folder).as_text(), end="")


@ledger_commands.command("prove")
def prove_command(
    folder: _Ledger,
    digest: _Digest,
    checkpoint: _Checkpoint,
) -> None:
    """Print a proof that a record was in the ledger when a checkpoint was taken; it shows no other record."""
    with telling():
        print(ledger.prove(folder, digest, _checkpoint(checkpoint)).as_text(), end="")


@ledger_commands.command("proven")
def proven_command(
    proof: Annotated[Path, typer.Argument(metavar="PROOF", help="A proof, as `ledger prove` prints it.")],
    digest: _Digest,
    checkpoint: _Checkpoint,
) -> None:
    """Find out, without the ledger, whether a proof shows that a record was in it when a checkpoint was taken."""
    with telling():
        proven = ledger.is_proven(digest, ledger.Proof.from_text(_text(proof)), _checkpoint(checkpoint))
    print(f"{digest}: {'was in the ledger' if proven else 'NOT PROVEN'}")
    raise typer.Exit(0 if proven else PROBLEMS)


@ledger_commands.command("erase")
def erase_command(
    folder: _Ledger,
    digest: _Digest,
    because: Annotated[str, typer.Option("--because", help="Why the law wants it; this can never be erased.")],
    on: _On,
) -> None:
    """Erase a record where the law wants it; the proof that it existed stays."""
    when = _day(on)
    with telling():
        entry = ledger.erase(folder, digest, when, because)
    print(f"{digest}: erased, by entry {entry.seq}")


def _checkpoint(path: Path) -> ledger.Checkpoint:
    return ledger.Checkpoint.from_text(_text(path))


def _text(path: Path) -> str:
    return read_bytes(path).decode(errors="replace")


def _day(on: str) -> date:
    try:
        return date.fromisoformat(on)
    except ValueError:
        stop(f"`{on}` is not a date; write it as `2026-01-31`", USAGE)
