"""The command line: each command by its name, and where it is found.

Exit codes: 0 rated or in order, 1 problems in input, 2 wrong usage.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

from ratingengine.errors import EngineError

# In the order in which the help shows them, each with the module that it is in.
_COMMANDS = {
    **dict.fromkeys(("rate", "explain"), "ratecli"),
    "verify": "verifycli",
    **dict.fromkeys(("report", "audit", "revise"), "recordcli"),
    "ledger": "ledgercli",
    **dict.fromkeys(("show", "check", "help", "schema"), "rulescli"),
    "test": "scenariocli",
    "mutants": "mutantcli",
    **dict.fromkeys(("diff", "impact"), "changescli"),
    "table": "tablecli",
    "new": "newcli",
}


class _Commands(TyperGroup):
    """Loads the module of the command that is asked for, and no other: loading all takes longer than most commands."""

    def list_commands(self, ctx: Any) -> list[str]:
        return [*super().list_commands(ctx), *_COMMANDS]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"ratingengine.{_COMMANDS[cmd_name]}")
        return typer.main.get_group(module.commands).get_command(ctx, cmd_name)


app = typer.Typer(
    cls=_Commands,
    help="Rates health and care services from evidence, by published standards written as rules.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    add_completion=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _ratingengine() -> None:
    """Rates health and care services from evidence, by published standards written as rules."""


def main() -> None:
    """Run the command line; the entry point of the `ratingengine` command."""
    # Nothing that happens to be installed beside may have a hand in what is read, nor be looked for at each start.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    # A command lives for a moment, and what it loads stays: looking for garbage among that is time lost.
    gc.freeze()
    gc.set_threshold(200_000, 20, 20)
    # What was closed before this began goes nowhere.
    sys.stdout, sys.stderr = (stream or open(os.devnull, "w") for stream in (sys.stdout, sys.stderr))  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    code = 1
    try:
        code = _run()
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read the output has gone, and says so itself
        code = 1
    except OSError as refused:  # as where the disk is full that the output goes to
        code = 1
        with suppress(OSError):
            print(f"ratingengine: cannot go on: {refused.strerror or refused}", file=sys.stderr)
    with suppress(OSError):
        sys.stderr.flush()
    os._exit(code)  # the system lets go at once of what Python would let go of piece by piece


def _run() -> int:
    """The exit code of the command that was asked for."""
    try:
        app(prog_name="ratingengine")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    except EngineError as broken:
        print(f"ratingengine: {broken}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    main()
