"""The commands: each by its name, and where it is found."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

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

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write what each command does, whole: by itself it would be cut off at the end of the line."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl([(name, one.get_short_help_str(limit=500)) for name, one in commands])


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
