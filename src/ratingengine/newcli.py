"""The commands that begin something new: a framework, a KLOE, a statement, an edition. They never overwrite."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ratingengine.commandgroups import CommandGroup
from ratingengine.rulebook import frameworks, shipped_rules
from ratingengine.scaffolds import Files, new_edition, new_framework, new_kloe, new_statement
from ratingengine.terminal import USAGE, load, read_day, stop, telling, write_files

commands = typer.Typer()
_new = typer.Typer(
    cls=CommandGroup, help="Begin a framework, a KLOE, a statement or an edition; what is left to write is marked TODO."
)
commands.add_typer(_new, name="new", no_args_is_help=True)

_In = Annotated[
    Path, typer.Option("--in", metavar="DIR", help="The folder that holds, or is to hold, `rules` and `features`.")
]
_Rules = Annotated[Path, typer.Option("--rules", metavar="FRAMEWORK_DIR", help="The framework's folder.")]
_HERE = Path()


@_new.command("framework")
def framework_command(
    name: Annotated[str, typer.Argument(metavar="ID", help="The id, such as `tea-rooms-2027`.")],
    folder: _In = _HERE,
) -> None:
    """Begin a framework: scale, domain, principles, a limit and a KLOE, with a feature that passes."""
    _require(folder, "--in")
    with telling():
        files = new_framework(folder, name)
    _write(files)
    print(f"now replace what begins with TODO; `ratingengine check {folder / 'rules' / name}` lists it")


@_new.command("kloe")
def kloe_command(
    name: Annotated[str, typer.Argument(metavar="KLOE", help="The id, in letters and digits.")],
    rules: _Rules,
    domain: Annotated[str, typer.Option("--domain", metavar="DOMAIN", help="The domain that it belongs to.")],
    title: Annotated[str, typer.Option("--title", help="Its title, in your own words.")],
) -> None:
    """Begin a KLOE: its file with a characteristic at each level, its entries elsewhere, and a feature that passes."""
    _require(rules, "--rules")
    with telling():
        files = new_kloe(rules, load(rules), name, domain, title)
    _write(files)
    print(f"now replace what begins with TODO; `ratingengine check {rules}` lists it")


@_new.command("statement")
def statement_command(
    statement: Annotated[str, typer.Argument(metavar="STATEMENT", help="Its id: document/KLOE/level/number.")],
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The sentence as the standard has it, in quotes.")],
    rules: _Rules,
) -> None:
    """Put the fingerprint of a sentence of the standard into the index; the sentence itself is not kept."""
    _require(rules, "--rules")
    with telling():
        files = new_statement(rules, load(rules), statement, text)
    _write(files)


@_new.command("edition")
def edition_command(
    name: Annotated[str, typer.Argument(metavar="ID", help="The id of the new edition.")],
    of: Annotated[
        Path, typer.Option("--of", metavar="FRAMEWORK", help="What it begins as: a folder, or one that is shipped.")
    ],
    begins: Annotated[str, typer.Option("--from", metavar="DAY", help="From when it is in force: 2027-04-01.")],
    folder: _In = _HERE,
) -> None:
    """Begin an edition: a copy of a framework, with its features, that is in force from a day on."""
    _require(folder, "--in")
    of = shipped_rules() / of if not of.exists() and str(of) in frameworks() else of
    framework, first = load(of), read_day(begins)
    before = framework.in_force.from_ if framework.in_force else None
    if before and first <= before:
        stop(f"--from {begins} is not after {before.isoformat()}, when {framework.id} begins", USAGE)
    with telling():
        files = new_edition(folder, name, of, framework, first.isoformat())
    _write(files)
    print(f"now say what sets it apart; `ratingengine check {folder / 'rules' / name}` lists what is left to do")


def _require(folder: Path, option: str) -> None:
    if not folder.is_dir():
        stop(f"there is no folder {folder}; make it first, or name another with {option}", USAGE)


def _write(files: Files) -> None:
    # What is new comes first, so that the files that name it never name what is not there.
    ordered = dict(sorted(files.items(), key=lambda one: (one[0].exists(), one[0])))
    write_files(ordered)
    for path in ordered:
        print(path)
