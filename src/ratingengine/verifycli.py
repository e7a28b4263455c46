"""The command that verifies decision records."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ratingengine.terminal import load
from ratingengine.verifying import verify_files

commands = typer.Typer()


@commands.command("verify")
def verify_command(
    files: Annotated[list[Path], typer.Argument(metavar="RECORD", help="Decision records.")],
    rules: Annotated[
        str | None,
        typer.Option("--rules", metavar="FRAMEWORK", help="Name or folder of the rules that it must rest on."),
    ] = None,
) -> None:
    """Verify decision records: digests, every step, and the rating itself once more from evidence and rules."""
    verify_files(files, load(rules) if rules else None)
