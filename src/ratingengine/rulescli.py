"""The commands for those who write rules: check and show."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from ratingengine.completeness import compare, coverage
from ratingengine.errors import InputError, quote
from ratingengine.explanation import count
from ratingengine.framework import Framework
from ratingengine.inventory import completeness_lines, views, wording_lines
from ratingengine.rulebook import frameworks, load_framework, shipped_rules
from ratingengine.terminal import PROBLEMS, USAGE, complain, load, screen, stop

commands = typer.Typer()


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
) -> None:
    """Read whole frameworks, and report every mistake in their files and whatever of the standard is not covered."""
    folders: list[str | Path] = [*frameworks()] if rules is None else _framework_folders(rules)
    loaded, failed = [], False
    for folder in folders:
        try:
            loaded.append(load_framework(folder))
        except InputError as broken:
            failed = True
            complain(broken)
            print(f"{folder}: {count(len(broken.problems), 'problem')}")
            continue
        gaps = coverage(loaded[-1], _features_of(loaded[-1], rules, features))
        print(f"{loaded[-1].id}: no problems in its files")
        for line in completeness_lines(loaded[-1], gaps):
            print(f"  {line}")
        failed = failed or bool(gaps)
    if document is not None:
        failed = _compare(loaded, document) or failed
    raise typer.Exit(PROBLEMS if failed else 0)


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


def _features_of(framework: Framework, rules: Path | None, features: Path | None) -> Path | None:
    """The feature files of a framework: where the caller says, or in a folder `features` near its rules."""
    if features is not None:
        if not features.is_dir():
            stop(f"there is no folder {features}; name the one that holds the feature files", USAGE)
        return features
    near = [shipped_rules()] if rules is None else [rules.resolve(), rules.resolve().parent]
    found = [one.parent / "features" / framework.id for one in near]
    return next((one for one in found if one.is_dir()), None)


def _compare(loaded: list[Framework], document: Path) -> bool:
    """Show the document's wording beside the rules of the framework that it is of; whether any statement is stale."""
    try:
        compared = {one.id: compare(one, document) for one in loaded}
    except InputError as broken:
        complain(broken)
        return True
    found = {name: sum(one.text is not None for one in those) / (len(those) or 1) for name, those in compared.items()}
    if not any(found.values()):
        print(f"{document}: holds no statement of {', '.join(one.id for one in loaded) or 'any framework'}")
        return True
    # Standards share a sentence here and there: the document is of the framework that finds most of its own in it.
    of = max(loaded, key=lambda one: found[one.id])
    wordings = compared[of.id]
    missing = [one.statement for one in wordings if one.text is None]
    console = screen()
    console.print()
    for line in wording_lines(of, wordings):
        console.print(line)
    print(f"{of.id}: {len(wordings) - len(missing)} of {len(wordings)} statements stand in {document} word for word")
    for statement in missing:
        print(f"  stale: {statement} is not in the document as it was when the rules were written")
    return bool(missing)


def _framework_folders(rules: Path) -> list[str | Path]:
    if (rules / "framework.yaml").exists() or not rules.is_dir():
        return [rules]
    return sorted(one.parent for one in rules.glob("*/framework.yaml")) or [rules]
