"""Verifying records at the terminal, and telling what came of it. It needs little, and is quick to load for it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from ratingengine import verification
from ratingengine._apart import beside, here
from ratingengine._files import UnreadError, read_file
from ratingengine.errors import visible
from ratingengine.terminal import PROBLEMS, waiting

if TYPE_CHECKING:
    from ratingengine.framework import Framework
    from ratingengine.verification import Verification


def verify_files(files: Sequence[str | Path], rules: Framework | None = None) -> None:
    """Verify the record of each file and tell what came of it; the command ends with a code where one is refused.

    With ``rules``, those that a record carries must be the same.
    """
    # Several are verified one after the other: what was worked out for the first then serves the rest.
    refused = [_verify(Path(one), rules, alone=len(files) == 1) for one in files]
    if any(refused):
        raise SystemExit(PROBLEMS)


def _verify(path: Path, framework: Framework | None, *, alone: bool) -> bool:
    """Verify the record of a file, tell what came of it, and say whether it is refused."""
    try:
        content = read_file(path)
    except UnreadError as unread:
        print(visible(f"{path}: {unread}"), file=sys.stderr)
        return True
    with waiting(f"verifying {path}"), beside() if alone else nullcontext(here) as apart:
        verified = verification.verify(content, framework, str(path), apart)
    _tell_verification(path, verified)
    return bool(verified.faults)


def _tell_verification(path: Path, verified: Verification) -> None:
    from ratingengine.wording import heading, rating_words  # noqa: PLC0415 - what it needs is loaded by now

    if verified.assessment is not None:
        mark, word = rating_words(verified.assessment, verified.assessment.overall)
        name, kind, _ = heading(verified.assessment)
        print(visible(f"{path}: {name}; {kind}: {mark} {word}"))
    for step in verified.steps:
        print(visible(f"  {'✗' if step.faults else '✓'} {step.says}"))
        for fault in step.faults[:20]:
            print(f"      {fault}")
        if len(step.faults) > 20:
            print(f"      and {len(step.faults) - 20} more")
    if verified.record is not None:
        print(f"  {verified.record.digest}")
    print(visible(f"{path}: {'REFUSED' if verified.faults else 'verified'}"))
