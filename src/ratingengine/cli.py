"""The commands: each by its name, and where it is found."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer

from ratingengine.commandgroups import CommandGroup

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


class _Commands(CommandGroup):
    """Loads the module of the command that is asked for, and no other: loading all takes longer than most commands."""

    def list_commands(self, ctx: Any) -> list[str]:
        return [*super().list_commands(ctx), *_COMMANDS]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in _COMMANDS:
            return None
        plain = typer.Typer(rich_markup_mode=None)  # help in one form for all, and for whoever has it read out
        plain.add_typer(import_module(f"ratingengine.{_COMMANDS[cmd_name]}").commands)
        return typer.main.get_group(plain).get_command(ctx, cmd_name)


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
