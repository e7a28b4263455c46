"""Stops a ledger's writer at every point of its work, in processes of its own; run by test_crashes.py.

    python faults.py FOLDER ACTION

writes what it saw as JSON: how many points there were, and whatever was not as promised at any of them. It has one
thread, so that it can fork.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ledger.decisions import ON, decision, digest, five, ledger_of, lines, record_file
from ratingengine import ledger
from ratingengine.errors import LedgerError

STOPPED, FINISHED, REFUSED = 7, 0, 3
NEW, LATER = decision("new"), decision("later")
CORRECTION = decision("a", digest(five()[0]), "It was decided anew.")
WHY = "The retention period has ended."
REAL_FSYNC = os.fsync

ACTIONS: dict[str, Callable[[Path], object]] = {
    "create": lambda made: ledger.append(made, NEW, ON),
    "append": lambda made: ledger.append(made, NEW, ON),
    "append-after-a-stop": lambda made: ledger.append(made, NEW, ON),
    "correct": lambda made: ledger.append(made, CORRECTION, ON),
    "erase": lambda made: ledger.erase(made, digest(five()[0]), ON, WHY),
}


class Stop:
    """Makes the calls of the system end the process after so many steps: a call is one, and so many bytes written."""

    def __init__(self, steps: int, grain: int) -> None:
        self.left, self.grain = steps, grain

    def install(self) -> None:
        for name in ("fsync", "replace", "unlink", "ftruncate", "mkdir", "open"):
            setattr(os, name, self.before(getattr(os, name)))
        write = os.write
        os.write = lambda to, content: self.write(write, to, content)

    def before(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def stopping(*given: Any, **named: Any) -> Any:
            self.step(1)
            return call(*given, **named)

        return stopping

    def write(self, write: Callable[[int, Any], int], to: int, content: Any) -> int:
        grain = self.grain if bytes(content).startswith((b'{"kind"', b'{"because"')) else 40
        steps = -(-len(content) // grain) + 1
        if self.left < steps:
            write(to, bytes(content)[: self.left * grain])
        self.step(steps)
        return write(to, content)

    def step(self, size: int) -> None:
        if self.left < size:
            os._exit(STOPPED)
        self.left -= size


def in_a_child(work: Callable[[], object]) -> int:
    """How a forked process ended that did this."""
    child = os.fork()
    if not child:
        code = 1
        try:
            work()
            code = FINISHED
        except LedgerError as refused:
            code = REFUSED if "nothing was recorded" in str(refused) else 1
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def base_for(folder: Path, action: str) -> Path:
    """The ledger that the action is tried on."""
    base = folder / "base"
    base.mkdir()
    if action == "create":
        return base / "ledger"
    made = ledger_of(base, *five()[:2])
    if action == "append-after-a-stop":
        with (made / "ledger.jsonl").open("ab") as file:
            file.write(b'{"kind":"record","on"')
        (made / "records" / ".part").write_bytes(b'{"body":')
    return made


def stop_everywhere(folder: Path, action: str) -> dict[str, Any]:
    """Stop it at every call and at every byte of a line; where the line is no other than that, at every ninth."""
    grain = 1 if action == "append" else 9
    base, steps, wrong, code = base_for(folder, action), 0, list[str](), STOPPED
    while code == STOPPED:
        made = folder / str(steps) / "ledger"
        made.parent.mkdir()
        if base.exists():
            shutil.copytree(base, made)

        def work(made: Path = made, steps: int = steps) -> None:
            Stop(steps, grain).install()
            ACTIONS[action](made)

        code = in_a_child(work)
        wrong += [f"after {steps} steps: {one}" for one in broken_promises(made, action, is_finished=code == FINISHED)]
        shutil.rmtree(made.parent)
        steps += 1
    return {"points": steps - 1, "wrong": wrong, "ended": code}


def broken_promises(made: Path, action: str, *, is_finished: bool) -> list[str]:
    """What is not as it must be after a stop, and after going on from there."""
    before = [] if action == "create" else five()[:2]
    whole = {record_file(made, one): one for one in (*before, NEW, CORRECTION)}
    wrong = [f"half a record: {one}" for one in made.glob("records/*.json") if one.read_bytes() != whole[one]]
    if (made / "ledger.jsonl").exists():
        told = ledger.verify(made).faults
        wrong += [f"fault: {one}" for one in told if not (action == "erase" and "erase it again to finish" in one)]
        wrong += [] if len(lines(made)) >= len(before) + is_finished else ["what was confirmed is lost"]
    elif before or is_finished:
        wrong += ["the ledger is lost"]
    try:
        ACTIONS[action](made)
    except LedgerError as refused:
        wrong += (
            [] if "holds the record" in str(refused) and not is_finished else [f"again: {refused}"] * (not is_finished)
        )
    ledger.append(made, LATER, ON)
    told = ledger.verify(made, [ledger.checkpoint(made)])
    wrong += [f"at last: {one}" for one in (*told.faults, *told.remarks)]
    wrong += [] if told.entries == len(before) + 2 else [f"at last there are {told.entries} entries"]
    kept = [one for one in before if action != "erase" or one != five()[0]]
    wrong += [f"lost: {digest(one)}" for one in kept if record_file(made, one).read_bytes() != one]
    return wrong


def fill_the_disk(folder: Path) -> dict[str, Any]:
    """Append with room for so many bytes more, from none to one too few; then with enough."""
    made = ledger_of(folder, *five())
    size, wrong, codes = (made / "ledger.jsonl").stat().st_size, list[str](), []
    line = len(ledger.Entry(5, digest(NEW), "record", ON, digest(NEW)).as_line()) + 1
    before = (made / "ledger.jsonl").read_bytes()
    for limit in [*range(0, len(NEW), 40), *range(size, size + line, 5), size + line - 1]:

        def work(limit: int = limit) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            ledger.append(made, NEW, ON)

        codes.append(in_a_child(work))
        if (made / "ledger.jsonl").read_bytes() != before or ledger.verify(made).faults:
            wrong.append(f"with files of at most {limit} bytes: the ledger is not as it was")
    room = in_a_child(
        lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size + line,) * 2) or ledger.append(made, NEW, ON)
    )
    told = ledger.verify(made)
    return {
        "codes": sorted(set(codes)),
        "points": len(codes),
        "wrong": wrong,
        "at last": [room, told.entries, told.faults],
    }


def crowd(folder: Path, writers: int, each: int) -> dict[str, Any]:
    """Let so many processes append at the same moment, each so often."""
    made = folder / "ledger"
    wait, go = os.pipe()
    children = []
    for number in range(writers):
        child = os.fork()
        if not child:
            os.close(go)
            os.read(wait, 1)  # ends for all of them at once, when the parent closes its end
            for one in range(each):
                ledger.append(made, decision(f"{number}-{one}"), ON)
            os._exit(0)
        children.append(child)
    os.close(go)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    told = ledger.verify(made)
    expected = {digest(decision(f"{number}-{one}")) for number in range(writers) for one in range(each)}
    recorded = {json.loads(line)["record"] for line in lines(made)}
    return {"codes": codes, "entries": told.entries, "faults": told.faults, "all there": recorded == expected}


def trace(folder: Path) -> list[str]:
    """The order in which an append, an erasure and a checkpoint ask the system for what matters."""
    made, calls = ledger_of(folder, *five()), list[str]()
    names = {path.stat().st_ino: path.name for path in (made, made / "records", made / "ledger.jsonl")}

    def noting(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*given: Any) -> Any:
            on = names.get(os.fstat(given[0]).st_ino, "record") if isinstance(given[0], int) else "record"
            calls.append(f"{name} {on}")
            return call(*given)

        return noted

    for name in ("write", "fsync", "replace"):
        setattr(os, name, noting(name, REAL_FSYNC if name == "fsync" else getattr(os, name)))
    ledger.append(made, NEW, ON)
    ledger.erase(made, digest(NEW), ON, WHY)
    ledger.checkpoint(made)
    return calls


def main() -> None:
    folder, action = Path(sys.argv[1]), sys.argv[2]
    os.fsync = lambda _: None  # a process that ends loses nothing of what it wrote; waiting for the disk shows no more
    if action in ACTIONS:
        told: object = stop_everywhere(folder, action)
    elif action == "full-disk":
        told = fill_the_disk(folder)
    elif action == "order":
        told = trace(folder)
    else:
        os.fsync = REAL_FSYNC
        told = crowd(folder, int(action), 12)
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
