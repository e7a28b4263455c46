"""The command line, from beginning to end: the `ratingengine` command, and ``python -m ratingengine``.

Exit codes: 0 rated or in order, 1 problems in input, 2 wrong usage.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

from ratingengine.errors import EngineError


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
        code = _run(sys.argv[1:])
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


def _run(words: list[str]) -> int:
    """The exit code of the command that was asked for."""
    try:
        _command(words)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except KeyboardInterrupt:
        print("Aborted!", file=sys.stderr)
        return 1
    except EngineError as broken:
        print(f"ratingengine: {broken}", file=sys.stderr)
        return 1
    return 0


def _command(words: list[str]) -> None:
    if len(words) > 1 and words[0] == "verify" and not any(word.startswith("-") for word in words):
        # What reads options takes a tenth of the time of verifying, which can do without where there are none.
        from ratingengine.verifying import verify_files  # noqa: PLC0415

        verify_files(words[1:])
        return
    from ratingengine.cli import app  # noqa: PLC0415

    app(prog_name="ratingengine")


if __name__ == "__main__":
    main()
