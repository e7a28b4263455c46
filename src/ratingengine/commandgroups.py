"""Groups of commands, whose help says the whole of what each of them does."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup


class CommandGroup(TyperGroup):
    """Commands under one name."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write what each command does, whole: by itself it would be cut off at the end of the line."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        with formatter.section("Commands"):
            formatter.write_dl([(name, one.get_short_help_str(limit=500)) for name, one in commands if one])
