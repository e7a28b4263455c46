"""How long records take to make and to verify, and a ledger to append to: `./dev python benchmarks/records.py`.

Best of five, in one process that has its modules loaded; `command` is a whole `ratingengine verify` from a shell.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from ratingengine import checker, ledger, load_evidence, load_framework, rate, verify
from ratingengine.htmlreport import as_html

EXAMPLE = Path(__file__).parents[1] / "examples" / "elmhollow-hospital.yaml"


def best(of: Callable[[], object], times: int = 5) -> float:
    """The shortest of some runs, in milliseconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        of()
        taken.append(time.perf_counter() - begun)
    return 1000 * min(taken)


def main() -> None:
    """Print the times."""
    framework = load_framework("healthcare-2016")
    evidence = load_evidence(EXAMPLE, framework)
    content = rate(evidence, framework).record().content
    print(f"{EXAMPLE.name}: {len(evidence.facts)} facts, a record of {len(content):,} bytes")
    print(f"record            {best(lambda: rate(evidence, framework).record().content):8.0f} ms")
    print(f"verify            {best(lambda: verify(content)):8.0f} ms")
    print(f"check_record.py   {best(lambda: checker.check(content)):8.0f} ms")
    print(f"page              {best(lambda: as_html(rate(evidence, framework))):8.0f} ms")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "record.json"
        path.write_bytes(content)
        command = [sys.executable, "-m", "ratingengine", "verify", str(path)]
        print(f"verify, command   {best(lambda: subprocess.run(command, check=True, capture_output=True)):8.0f} ms")
        print(f"ledger, an entry  {best(lambda: _append(Path(folder), content), 1):8.0f} ms")


def _append(folder: Path, content: bytes) -> None:
    ledger.append(folder / "kept", content, date(2026, 1, 1))


if __name__ == "__main__":
    main()
