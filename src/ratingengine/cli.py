"""The command line: rate, explain, check, show.

The only place, beside the load functions, that touches files and the terminal.
Exit codes: 0 rated or in order, 1 problems in input, 2 wrong usage.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from ratingengine import jsonreport, report
from ratingengine.assessment import Assessment, rate
from ratingengine.characteristics import Claim
from ratingengine.errors import EngineError, InputError, RatingEngineError, quote
from ratingengine.evidence import Evidence
from ratingengine.explanation import level_labels, unsettled
from ratingengine.framework import Framework
from ratingengine.intake import load_many, named_framework
from ratingengine.principles import STAGES
from ratingengine.rulebook import coverage, frameworks, load_framework

PROBLEMS, USAGE = 1, 2

app = typer.Typer(
    help="Rates health and care services from evidence, by published standards written as rules.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Format(StrEnum):
    """How a report is written."""

    text = "text"
    json = "json"
    markdown = "markdown"


_Framework = Annotated[
    str | None,
    typer.Option(
        "--framework",
        "-f",
        help="Name or folder of the framework. Default: the one that the file names, of those shipped.",
    ),
]
_Format = Annotated[Format, typer.Option("--format", help="How to write the result.")]


@app.command("rate")
def rate_command(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE", help="Evidence files: .yaml, .json, or .jsonl with one assessment a line."),
    ],
    framework: _Framework = None,
    format: _Format = Format.text,  # noqa: A002 - the option's name
) -> None:
    """Rate services from evidence files and say why."""
    console, failed, first = _console(), False, True
    several = len(files) > 1 or any(path.suffix == ".jsonl" for path in files)
    for result in _with_progress(_assess_all(files, framework)):
        if isinstance(result, RatingEngineError):
            failed = True
            _complain(result)
            continue
        if format is Format.text and not first:
            console.rule()
        first = False
        _write(console, result, format, several=several)
    raise typer.Exit(PROBLEMS if failed else 0)


@app.command()
def explain(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An evidence file.")],
    of: Annotated[str, typer.Option("--of", help="What to explain: a KLOE, a domain, or `overall`.")] = "overall",
    framework: _Framework = None,
    format: _Format = Format.text,  # noqa: A002 - the option's name
) -> None:
    """Say why a verdict is what it is, down to the facts, and why it is not another level."""
    (assessment,) = _only(list(_assess_all([file], framework)), file)
    try:
        verdict = assessment.verdict(of)
    except RatingEngineError as unknown:
        _stop(str(unknown), USAGE)
    reason, remark = assessment.why(of), unsettled(assessment, verdict)
    can_differ = verdict.state not in ("not_applicable", "not_rated")
    levels = [one for one in reversed(assessment.framework.levels) if one != verdict.level] if can_differ else []
    others = [assessment.why_not(of, level) for level in levels]
    if format is Format.json:
        print(json.dumps(jsonreport.explain_as_mapping(reason, others), ensure_ascii=False, indent=2))
    elif format is Format.markdown:
        print(report.explain_as_markdown(reason, remark, others, level_labels(assessment)), end="")
    else:
        _console().print(report.explain_as_text(reason, remark, others, level_labels(assessment)))


@app.command()
def check(
    rules: Annotated[
        Path | None,
        typer.Argument(
            metavar="[RULES_DIR]",
            help="A framework's folder, or a folder of them. Default: those that come with the library.",
        ),
    ] = None,
) -> None:
    """Read whole frameworks and report every mistake in their files, and what is not covered yet."""
    folders: list[str | Path] = [*frameworks()] if rules is None else _framework_folders(rules)
    failed = False
    for folder in folders:
        try:
            failed = _report_coverage(load_framework(folder)) or failed
        except InputError as broken:
            failed = True
            _complain(broken)
            print(f"{folder}: {_count(len(broken.problems), 'problem')}")
    raise typer.Exit(PROBLEMS if failed else 0)


@app.command()
def show(
    what: Annotated[str, typer.Argument(help="A KLOE, or `kloes`, `claims`, `principles`, `limits`.")] = "kloes",
    framework: Annotated[
        str | None,
        typer.Option("--framework", "-f", help="Name or folder of the framework. Default: the only one there is."),
    ] = None,
) -> None:
    """Show what a framework holds: a KLOE with its prompts, claims and characteristics, or one kind of thing."""
    loaded = _load(framework or _only_framework())
    views = {"kloes": _kloes, "claims": _claims, "principles": _principles, "limits": _limits}
    if what in views:
        lines = views[what](loaded)
    elif what in [one.id for one in loaded.kloes]:
        lines = _kloe(loaded, what)
    else:
        _stop(f"there is nothing called {quote(what)} to show; name a KLOE, or one of {', '.join(views)}", USAGE)
    console = _console()
    for line in lines:
        console.print(line)


def main() -> None:
    """Run the command line; the entry point of the `ratingengine` command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        app(prog_name="ratingengine")
    except EngineError as broken:
        print(f"ratingengine: {broken}", file=sys.stderr)
        sys.exit(PROBLEMS)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the output has gone, and says so itself
        sys.exit(0)


def _console() -> Console:
    return Console(highlight=False, emoji=False, markup=False)


def _stop(message: str, code: int) -> None:
    print(f"ratingengine: {message}", file=sys.stderr)
    raise typer.Exit(code)


def _complain(broken: RatingEngineError) -> None:
    print(broken, file=sys.stderr)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _load(framework: str | Path) -> Framework:
    try:
        return load_framework(framework)
    except InputError as broken:
        _complain(broken)
        raise typer.Exit(PROBLEMS) from None


def _only_framework() -> str:
    names = frameworks()
    if len(names) != 1:
        _stop(f"which framework? Add --framework with one of {', '.join(names)}", USAGE)
    return names[0]


def _assess_all(files: list[Path], framework: str | None) -> Iterator[Assessment | RatingEngineError]:
    loaded: dict[str, Framework] = {}
    shipped = frameworks()
    for path in files:
        # A file may name a framework that comes with the library; any other is for the user to point at. A name that is
        # neither is told when the file is read, at its place, like every other mistake in it.
        named = named_framework(path)
        name = framework or (named if named in shipped else None) or shipped[0]
        if name not in loaded:
            loaded[name] = _load(name)
        try:
            for evidence in load_many(path, loaded[name]):
                yield rate(evidence, loaded[name]) if isinstance(evidence, Evidence) else evidence
        except InputError as broken:
            yield broken


def _with_progress(results: Iterator[Assessment | RatingEngineError]) -> Iterator[Assessment | RatingEngineError]:
    """The same results, with a count on the terminal's error stream while nothing is being read from it."""
    if sys.stdout.isatty() or not sys.stderr.isatty():
        yield from results
        return
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("rating", total=None)
        for number, one in enumerate(results, 1):
            progress.update(task, advance=1, description=f"rated {number}")
            yield one


def _only(results: list[Assessment | RatingEngineError], file: Path) -> list[Assessment]:
    for one in results:
        if isinstance(one, RatingEngineError):
            _complain(one)
    rated = [one for one in results if isinstance(one, Assessment)]
    if len(rated) != len(results):
        raise typer.Exit(PROBLEMS)
    if len(rated) != 1:
        _stop(f"{file} holds {len(rated)} assessments; explain takes a file with one", USAGE)
    return rated


def _write(console: Console, assessment: Assessment, format: Format, *, several: bool) -> None:  # noqa: A002
    if format is Format.json:
        print(jsonreport.as_json(assessment, indent=None if several else 2))
    elif format is Format.markdown:
        print(report.as_markdown(assessment), end="\n" if several else "")
    else:
        console.print(report.as_text(assessment))


def _framework_folders(rules: Path) -> list[str | Path]:
    if (rules / "framework.yaml").exists() or not rules.is_dir():
        return [rules]
    return sorted(one.parent for one in rules.glob("*/framework.yaml")) or [rules]


def _report_coverage(framework: Framework) -> bool:
    gaps = coverage(framework)
    statements = [one for one in framework.statements if one.part in gaps]
    prompts = [prompt for kloe in framework.kloes if kloe.id in gaps for prompt in kloe.prompts]
    uncited = [one for cites, _ in gaps.values() for one in cites]
    uncovered = [one for _, those in gaps.values() for one in those]
    print(f"{framework.id}: no problems in its files")
    print(f"  {len(gaps)} of {len(framework.kloes)} KLOEs are written as rules: {', '.join(gaps) or 'none'}")
    print(
        f"  {_count(len(framework.claims), 'claim')}, {_count(len(framework.characteristics), 'characteristic')}, "
        f"{_count(len(framework.principles), 'principle')}, {_count(len(framework.limits), 'limit')}"
    )
    ours = sum(one.basis == "interpretation" for one in framework.characteristics)
    print(f"  characteristics marked as interpretation, as no cited statement names their subject: {ours}")
    print(f"  statements cited in them: {len(statements) - len(uncited)} of {len(statements)}")
    print(f"  prompts covered in them: {len(prompts) - len(uncovered)} of {len(prompts)}")
    for one in uncited:
        print(f"  no characteristic cites {one}; write one that expresses it")
    for one in uncovered:
        print(f"  no claim covers the prompt {one}; write one that answers it")
    return bool(uncited or uncovered)


def _row(name: str, says: str, *, indent: int = 2, style: str = "") -> RenderableType:
    """A name and what it says, with lines that run on set in below the words."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column()
    grid.add_row(Text(name), Text(says, style=style))
    return Padding(grid, (0, 0, 0, indent))


def _kloes(framework: Framework) -> Iterator[RenderableType]:
    for domain in framework.domains:
        yield Text(domain.title, style="bold")
        for kloe in framework.kloes_of(domain.id):
            note = "" if framework.is_encoded(kloe.id) else " (not written as rules yet)"
            yield _row(kloe.id, f"{kloe.title}{note}")


def _claims(framework: Framework) -> Iterator[RenderableType]:
    for kloe in framework.kloes:
        if framework.is_encoded(kloe.id):
            yield Text(f"{kloe.id} {kloe.title}", style="bold")
        for claim in framework.claims_of(kloe.id):
            yield _row(claim.id, f"{claim.says}{_notes(claim)}")


def _notes(claim: Claim) -> str:
    notes = ["adverse"] if claim.adverse else []
    notes += [f"measured in {claim.measure.unit}"] if claim.measure else []
    notes += [f"only for {', '.join(claim.applies_to)}"] if claim.applies_to else []
    notes += [f"not for {', '.join(claim.does_not_apply_to)}"] if claim.does_not_apply_to else []
    return f" ({'; '.join(notes)})" if notes else ""


def _principles(framework: Framework) -> Iterator[RenderableType]:
    for stage in STAGES:
        yield Text(f"{stage}, in order; the first that holds decides", style="bold")
        for one in framework.principles_of(stage):
            yield _row(f"{one.id} →", framework.level(one.gives).label)
            yield _row("", f"{one.says} [{one.basis}: {one.source}]", style="dim")


def _limits(framework: Framework) -> Iterator[RenderableType]:
    for one in framework.limits:
        yield _row(one.id, f"event {one.event}", indent=0)
        yield _row("", f"{one.says} [{one.basis}: {one.source}]", style="dim")


def _kloe(framework: Framework, name: str) -> Iterator[RenderableType]:
    kloe = framework.kloe(name)
    yield Text(f"{kloe.id} {kloe.title}", style="bold")
    yield Text("Prompts")
    for prompt in kloe.prompts:
        yield _row(prompt.id, prompt.about)
    yield Text("Claims")
    for claim in framework.claims_of(name):
        yield _row(claim.id, f"{claim.says} ({', '.join(claim.prompts)}){_notes(claim)}")
    for level in reversed(framework.scale.levels):
        rules = [one for one in framework.characteristics_of(name) if one.level == level.id]
        if rules:
            yield Text(f"{level.mark} {level.label}", style=f"bold {level.colour}")
        for rule in rules:
            ways = " or ".join(", ".join(f"{one.claim}: {one.half}" for one in way) for way in rule.when.ways)
            reading = " [interpretation]" if rule.basis == "interpretation" else ""
            yield _row(rule.id, f"{rule.says} ({', '.join(rule.cites)}){reading}")
            yield _row("  when", ways, style="dim")


if __name__ == "__main__":
    main()
