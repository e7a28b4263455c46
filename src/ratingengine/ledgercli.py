"""The commands on the ledger that keeps decision records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from ratingengine import ledger
from ratingengine._entries import entry_count
from ratingengine.commandgroups import CommandGroup
from ratingengine.errors import LedgerError
from ratingengine.explanation import day
from ratingengine.ledger import Checkpoint, Proof
from ratingengine.recordcli import opened
from ratingengine.terminal import PROBLEMS, read_bytes, read_day, stop, telling

commands = typer.Typer()
_ledger = typer.Typer(cls=CommandGroup, help="Keep decision records for ever, and prove that nobody changed them.")
commands.add_typer(_ledger, name="ledger", no_args_is_help=True)

Written = TypeVar("Written", Checkpoint, Proof)

_On = Annotated[str, typer.Option("--on", metavar="DATE", help="The day of the entry, as 2026-01-31.")]
_Ledger = Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger's folder.")]
_Digest = Annotated[str, typer.Argument(metavar="DIGEST", help="A record's digest, `sha256:` and 64 digits.")]
_Checkpoint = Annotated[Path, typer.Option("--checkpoint", metavar="FILE", help="The checkpoint.")]


@_ledger.command("append")
def append_command(
    folder: _Ledger, files: Annotated[list[Path], typer.Argument(metavar="RECORD", help="Decision records.")], on: _On
) -> None:
    """Enter decision records; each is verified first, and one that is refused is not entered."""
    when = read_day(on)
    for path in files:
        record, _ = opened(path)
        with telling():
            entry = ledger.append(folder, record.content, when)
        print(f"{path}: entry {entry.seq} of {day(when)}, {record.digest}")


@_ledger.command("verify")
def verify_ledger_command(
    folder: _Ledger,
    checkpoint: Annotated[
        list[Path] | None,
        typer.Option("--checkpoint", metavar="FILE", help="A checkpoint that was kept elsewhere; may be repeated."),
    ] = None,
) -> None:
    """Find out whether anything in a ledger was changed, moved or taken away."""
    with telling():
        verified = ledger.verify(folder, [_checkpoint(path) for path in checkpoint or ()])
    for one in (*verified.faults, *verified.remarks):
        print(f"  {one}")
    print(f"{folder}: {entry_count(verified.entries)}, {'REFUSED' if verified.faults else 'in order'}")
    raise typer.Exit(PROBLEMS if verified.faults else 0)


@_ledger.command("checkpoint")
def checkpoint_command(folder: _Ledger) -> None:
    """Print a checkpoint, to be kept where nobody who can write to the ledger can write."""
    with telling():
        print(ledger.checkpoint(folder).as_text(), end="")


@_ledger.command("prove")
def prove_command(
    folder: _Ledger,
    digest: _Digest,
    checkpoint: _Checkpoint,
) -> None:
    """Print a proof that a record was in the ledger when a checkpoint was taken; it shows no other record."""
    with telling():
        print(ledger.prove(folder, digest, _checkpoint(checkpoint)).as_text(), end="")


@_ledger.command("proven")
def proven_command(
    proof: Annotated[Path, typer.Argument(metavar="PROOF", help="A proof, as `ledger prove` prints it.")],
    digest: _Digest,
    checkpoint: _Checkpoint,
) -> None:
    """Find out, without the ledger, whether a proof shows that a record was in it when a checkpoint was taken."""
    with telling():
        proven = ledger.is_proven(digest, _read(proof, Proof.from_text), _checkpoint(checkpoint))
    print(f"{digest}: {'was in the ledger' if proven else 'NOT PROVEN'}")
    raise typer.Exit(0 if proven else PROBLEMS)


@_ledger.command("erase")
def erase_command(
    folder: _Ledger,
    digest: _Digest,
    because: Annotated[str, typer.Option("--because", help="Why the law wants it; this can never be erased.")],
    on: _On,
) -> None:
    """Erase a record where the law wants it; the proof that it existed stays."""
    when = read_day(on)
    with telling():
        entry = ledger.erase(folder, digest, when, because)
    print(
        f"{digest}: erased, by entry {entry.seq}; a record that corrects it, or that it corrects, repeats its evidence"
    )


def _checkpoint(path: Path) -> Checkpoint:
    return _read(path, Checkpoint.from_text)


def _read(path: Path, from_text: Callable[[str], Written]) -> Written:
    try:
        return from_text(read_bytes(path).decode(errors="replace"))
    except LedgerError as refused:
        stop(f"{path}: {refused}", PROBLEMS)
