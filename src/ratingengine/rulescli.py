"""The commands for those who write rules: check, help, show and schema."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.markdown import Markdown
from rich.text import Text

from ratingengine.completeness import Wording, document_of
from ratingengine.errors import InputError, Problem, one_of, quote, suggest, visible
from ratingengine.examination import Examination, examinations_as_mapping, examine, in_succession
from ratingengine.explanation import count
from ratingengine.framework import Framework
from ratingengine.inventory import completeness_lines, views, wording_lines
from ratingengine.problemforms import problems_as_annotations, problems_as_sarif
from ratingengine.problempages import problem_pages
from ratingengine.rulebook import frameworks, shipped_rules
from ratingengine.schemas import KINDS, schema_text
from ratingengine.soundness import lines
from ratingengine.terminal import PROBLEMS, USAGE, load, screen, stop, waiting
from ratingengine.todos import CODE as TODO
from ratingengine.todos import todo_count, todo_lines

commands = typer.Typer()


class ProblemForm(StrEnum):
    """How problems are written."""

    text = "text"
    json = "json"
    sarif = "sarif"
    github = "github"


@commands.command()
def check(
    rules: Annotated[
        Path | None,
        typer.Argument(
            metavar="[RULES_DIR]",
            help="A framework's folder, or a folder of them. Default: those that come with the library.",
        ),
    ] = None,
    document: Annotated[
        Path | None,
        typer.Option(
            "--document",
            metavar="FILE",
            help="The official document, as text or JSON: every statement is found in it and shown beside its rules.",
        ),
    ] = None,
    features: Annotated[
        Path | None,
        typer.Option(
            "--features",
            metavar="DIR",
            help="Feature files that test the rules. Default: the folder `features` beside the one of the rules.",
        ),
    ] = None,
    format: Annotated[  # noqa: A002 - the option's name
        ProblemForm,
        typer.Option("--format", help="How to write what is found; `sarif` and `github` are for code scanning."),
    ] = ProblemForm.text,
) -> None:
    """Read whole frameworks, and report every mistake in their files and whatever of the standard is not covered."""
    folders: list[str | Path] = [*frameworks()] if rules is None else _framework_folders(rules)
    with waiting("reading the rules, and what follows from them"):
        examined = in_succession([examine(one, lambda found: _features_of(found, rules, features)) for one in folders])
    compared = None
    if document is not None:
        examined, compared = _hold_against(examined, document)
    problems = [problem for one in examined for problem in one.problems]
    if format is ProblemForm.json:
        print(json.dumps(examinations_as_mapping(examined), ensure_ascii=False, indent=2))
    elif format is ProblemForm.sarif:
        print(json.dumps(problems_as_sarif(problems, Path.cwd()), ensure_ascii=False, indent=2))
    else:
        _tell(examined, format)
        if compared is not None and document is not None:
            _show_wordings(*compared, document, format)
    raise typer.Exit(PROBLEMS if problems else 0)


@commands.command("help")
def help_command(
    code: Annotated[
        str | None, typer.Argument(metavar="[CODE]", help="The code of a problem, such as RE104. Default: all of them.")
    ] = None,
) -> None:
    """Say what the code of a problem means, with an example, and what to do about it."""
    pages = problem_pages()
    if code is None:
        for page in pages.values():
            print(f"{page.code}  {page.title}")
        return
    wanted = code.upper()
    if wanted not in pages:
        advice = suggest(wanted, pages, "`ratingengine help` lists them all")
        stop(f"there is no problem with the code {quote(code)}; {advice}", USAGE)
    console = screen()
    if console.is_terminal:
        console.print(Markdown(pages[wanted].text, code_theme="ansi_dark"))
    else:
        print(pages[wanted].text, end="")


@commands.command()
def show(
    what: Annotated[
        str, typer.Argument(help="A KLOE, or `domains`, `kloes`, `claims`, `principles`, `limits`.")
    ] = "kloes",
    framework: Annotated[
        str | None,
        typer.Option(
            "--framework", "-f", help="Name or folder of the framework. Default: all that come with the library."
        ),
    ] = None,
) -> None:
    """Show what frameworks hold: a KLOE with its prompts, claims and characteristics, or one kind of thing."""
    loaded = [load(one) for one in ([framework] if framework else frameworks())]
    holding = [one for one in loaded if what in views(one)]
    if not holding:
        kinds = [name for name in views(loaded[0]) if name not in [one.id for one in loaded[0].kloes]]
        stop(f"there is nothing called {quote(what)} to show; name a KLOE, or one of {', '.join(kinds)}", USAGE)
    console = screen()
    for number, one in enumerate(holding):
        if len(loaded) > 1:
            console.print(Text(f"{chr(10) if number else ''}{one.title} ({one.id})", style="underline"))
        for line in views(one)[what]():
            console.print(line)


@commands.command()
def schema(
    kind: Annotated[str, typer.Argument(help=f"The kind of file: {', '.join(f'`{one}`' for one in KINDS)}.")],
) -> None:
    """Print the JSON Schema of a kind of file, by which an editor checks and completes it."""
    if kind not in KINDS:
        stop(f"there is no schema of {quote(kind)}; {suggest(kind, KINDS, one_of(list(KINDS)))}", USAGE)
    print(schema_text(kind), end="")


def _features_of(framework: Framework, rules: Path | None, features: Path | None) -> Path | None:
    """The feature files of a framework: where the caller says, or in a folder `features` near its rules."""
    if features is not None:
        if not features.is_dir():
            stop(f"there is no folder {features}; name the one that holds the feature files", USAGE)
        return features
    near = [shipped_rules()] if rules is None else [rules.resolve(), rules.resolve().parent]
    found = [one.parent / "features" / framework.id for one in near]
    return next((one for one in found if one.is_dir()), None)


def _hold_against(
    examined: list[Examination], document: Path
) -> tuple[list[Examination], tuple[Framework, list[Wording]] | None]:
    """What was found, with what the official document shows besides, and its wording of the framework that it is of."""
    try:
        of, wordings = document_of([one.framework for one in examined if one.framework], document)
    except InputError as broken:
        return [*examined, Examination(str(document), broken.problems)], None
    return [one.held_against(wordings) if one.name == of.id else one for one in examined], (of, wordings)


def _tell(examined: list[Examination], form: ProblemForm) -> None:
    """Tell the problems of each framework, then what it comes to."""
    for one in examined:
        if form is ProblemForm.github:
            print("".join(f"{line}\n" for line in problems_as_annotations(one.problems, Path.cwd())), end="")
        else:
            left = [problem for problem in one.problems if problem.code == TODO]
            for told in [*(problem for problem in one.problems if problem.code != TODO), *todo_lines(left)]:
                print(told, file=sys.stderr)
        # Nor may the name of a folder become a command in the log of a workflow.
        name = visible(one.name).replace("::", ": :")
        print(f"{name}: {_number(one.problems)}")
        if one.framework and one.gaps is not None:
            for line in completeness_lines(one.framework, one.gaps):
                print(f"  {line}")
        for line in lines(one.proved) if one.proved else ():
            print(f"  {line}")
    codes = [problem.code for one in examined for problem in one.problems]
    if codes:
        print(f"`ratingengine help {codes[0]}` says more of the first; so for each code", file=sys.stderr)


def _number(problems: Sequence[Problem]) -> str:
    """How many problems there are, with what is still to do counted by itself."""
    left = [one for one in problems if one.code == TODO]
    wrong = len(problems) - len(left)
    told = count(wrong, "problem") if wrong else "no problems in its files"
    return f"{told}, and {todo_count(left)}" if left else told


def _show_wordings(of: Framework, wordings: list[Wording], document: Path, form: ProblemForm) -> None:
    """Show the document's wording beside the rules of the framework that it is of."""
    if form is ProblemForm.text:
        console = screen()
        console.print()
        for line in wording_lines(of, wordings):
            console.print(line)
    found = sum(one.text is not None for one in wordings)
    print(f"{of.id}: {found} of {len(wordings)} statements stand in {document} word for word")


def _framework_folders(rules: Path) -> list[str | Path]:
    if (rules / "framework.yaml").exists() or not rules.is_dir():
        return [rules]
    return sorted(one.parent for one in rules.glob("*/framework.yaml")) or [rules]
