"""The commands for those who edit rules as tables: export one KLOE to a spreadsheet, and take it back."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Annotated

import typer

from ratingengine.commandgroups import CommandGroup
from ratingengine.errors import quote
from ratingengine.explanation import count
from ratingengine.framework import Framework
from ratingengine.rulebook import frameworks, shipped_rules
from ratingengine.tableedits import make_table, take_back
from ratingengine.tables import Source
from ratingengine.terminal import USAGE, load, read_bytes, stop, telling, waiting, write_bytes
from ratingengine.workbooks import LARGEST_FILE, read_table

commands = typer.Typer()
_tables = typer.Typer(
    cls=CommandGroup, help="Edit the rules of one KLOE in a spreadsheet; the YAML files stay the master."
)
commands.add_typer(_tables, name="table", no_args_is_help=True)

_Rules = Annotated[
    Path | None,
    typer.Option("--rules", metavar="FRAMEWORK_DIR", help="The framework's folder. Default: among those shipped."),
]


@_tables.command("export")
def export_table(
    kloe: Annotated[str, typer.Argument(help="The KLOE, such as one that `show` lists.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The table to write: .xlsx or .csv. Never overwritten.")],
    rules: _Rules = None,
    framework: Annotated[
        str | None, typer.Option("--framework", "-f", help="Which of the shipped frameworks, where several have it.")
    ] = None,
) -> None:
    """Write the claims and characteristics of a KLOE as a table."""
    if file.suffix.lower() not in (".xlsx", ".csv"):
        stop(f"{file} is neither .xlsx nor .csv; give it one of these endings", USAGE)
    if file.exists():
        stop(f"{file} is there already, perhaps with changes in it; name another, or take it away", USAGE)
    folder, loaded = _holding(kloe, rules, framework)
    with telling(), waiting("writing the table"):
        content = make_table(folder, loaded, kloe, as_csv=file.suffix.lower() == ".csv")
    write_bytes(file, content)
    back = shlex.join(["ratingengine", "table", "import", str(file), *(["--rules", str(rules)] if rules else [])])
    print(f"{file}: {kloe} of {loaded.id}; edit it, then `{back}`")


@_tables.command("import")
def import_table(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table that was exported, with its changes.")],
    rules: _Rules = None,
    allow_removal: Annotated[  # noqa: FBT002 - an option
        bool, typer.Option("--allow-removal", help="Take rows that are gone from the table out of the rules.")
    ] = False,
) -> None:
    """Take a table back into the rules: all of its changes, told in words, or none of them."""
    with telling(), waiting("checking the table"):
        content = _read(file)
        folder = rules or shipped_rules() / _framework_of(file, content)
        loaded = load(folder)
        taken = take_back(file, content, folder, loaded, may_remove=allow_removal)
    if not taken.lines and taken.content == read_bytes(taken.path):
        print(f"{taken.path}: nothing changed")
        return
    write_bytes(taken.path, taken.content)
    for line in taken.lines:
        print(line)
    for note in taken.notes:
        print(f"note: {note}")
    check = shlex.join(["ratingengine", "check", *([str(rules)] if rules else [])])
    print(f"{taken.path}: {count(len(taken.lines), 'change')} written; now run `{check}`")


def _read(file: Path) -> bytes:
    return read_bytes(file, LARGEST_FILE)


def _framework_of(file: Path, content: bytes) -> str:
    source: Source = read_table(file, content)[0]
    if source.framework not in frameworks():
        stop(f"{file} is of the framework {quote(source.framework)}; name its folder with --rules", USAGE)
    return source.framework


def _holding(kloe: str, rules: Path | None, framework: str | None) -> tuple[Path, Framework]:
    """The one framework whose rules for a KLOE are meant, with its folder."""
    if rules is not None:
        return rules, load(rules)
    found = [(shipped_rules() / one, load(one)) for one in ([framework] if framework else frameworks())]
    holding = [one for one in found if kloe in [entry.id for entry in one[1].kloes]]
    if len(holding) > 1:
        stop(f"{kloe} is a KLOE of {', '.join(one.id for _, one in holding)}; choose one with --framework", USAGE)
    if not holding:
        stop(f"there is no KLOE {quote(kloe)}; `ratingengine show kloes` lists them", USAGE)
    return holding[0]
