"""What a framework's folder was found to say, kept in a folder of the user's so that it need not be read again.

An entry is known by the bytes of every YAML or JSON file in the framework's folder and of the code that reads them:
change either, and it is simply not found. Nothing here ever fails a caller: where a cache cannot be read or written,
there is none.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from ratingengine._files import UnreadError, files_within, read_file

MOST_ENTRIES = 8
READ = (".yaml", ".yml", ".json")


def fingerprints(folder: Path) -> tuple[tuple[str, str], ...]:
    """Every YAML or JSON file of a folder, by its path in it, with the SHA-256 of its bytes."""
    found = []
    for path in files_within(folder, READ).files:
        try:
            content = hashlib.sha256(read_file(path)).hexdigest()
        except UnreadError as refused:
            content = refused.what  # whoever reads the folder tells it; what was kept before must not be taken for it
        found.append((path.relative_to(folder).as_posix(), content))
    return tuple(found)


def key_of(files: tuple[tuple[str, str], ...]) -> str:
    """What the content of some files is known by, together with the code that reads them."""
    digest = hashlib.sha256(_code())
    for name, content in files:
        digest.update(f"\0{name}\0{content}".encode())
    return digest.hexdigest()


def recall(cache: Path, key: str) -> bytes | None:
    """What was kept by this key, where it is there and readable."""
    try:
        return _entry(cache, key).read_bytes()
    except OSError:
        return None


def keep(cache: Path, key: str, content: bytes) -> None:
    """Keep something whole or not at all, and let go of the oldest entries beyond a handful."""
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=cache, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(name).replace(_entry(cache, key))
        except OSError:
            Path(name).unlink()
        entries = sorted(cache.glob("*.json"), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in entries[MOST_ENTRIES:]:
            old.unlink()


def _entry(cache: Path, key: str) -> Path:
    return cache / f"{key}.json"


@lru_cache
def _code() -> bytes:
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.digest()
