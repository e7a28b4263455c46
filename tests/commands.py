"""Commands run inside the tests' own process, which takes a tenth of the time that a process of their own would."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from ratingengine.cli import app

PLAIN = {"COLUMNS": "100", "NO_COLOR": "1", "TERM": "xterm-256color", "FORCE_COLOR": None, "PYTHONIOENCODING": None}


class Done(NamedTuple):
    """How a command ended, and what it wrote on each stream."""

    returncode: int
    stdout: str
    stderr: str


def command(folder: Path, *words: str, **environment: str) -> Done:
    """Run a command in a folder. What Python raises goes to the test, as no command may let anything through."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for name, value in {**PLAIN, **environment}.items():
            if value is None:
                patch.delenv(name, raising=False)
            else:
                patch.setenv(name, value)
        result = CliRunner().invoke(app, words, prog_name="ratingengine", catch_exceptions=False)
    return Done(result.exit_code, result.stdout, result.stderr)
