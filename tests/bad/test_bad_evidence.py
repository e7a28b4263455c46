"""Bad evidence never rates: each file here is refused with exactly the message beside it (its name with .txt)."""

import re
from pathlib import Path

import pytest

from builders import healthcare
from ratingengine import Evidence, EvidenceError, load_many

FOLDER = Path(__file__).parent / "evidence"
FILES = sorted(path.name for path in FOLDER.iterdir() if path.suffix != ".txt")


def refusal(name: str) -> str:
    """What is said of a file: of the whole, or of each assessment in it that is refused."""
    try:
        found = list(load_many(name, healthcare()))
    except EvidenceError as refused:
        return f"{refused}\n"
    return "".join(f"{one}\n" for one in found if isinstance(one, EvidenceError))


def test_there_are_files_and_each_has_its_message() -> None:
    assert len(FILES) > 40
    assert sorted(path.name for path in FOLDER.glob("*.txt")) == sorted(f"{name}.txt" for name in FILES)


def test_each_message_has_a_code() -> None:
    for path in FOLDER.glob("*.txt"):
        told = [line for line in path.read_text(encoding="utf-8").splitlines() if re.match(r"\S+:\d+:\d+: ", line)]

        assert told
        assert [line for line in told if not re.search(r" \[RE\d{3}\]$", line)] == []


@pytest.mark.parametrize("name", FILES)
def test_it_is_refused_with_its_message(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)

    assert refusal(name) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError, match="the file cannot be read: no such file or directory"):
        list(load_many(tmp_path / "none.yaml", healthcare()))


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError, match="this is not a file"):
        list(load_many(tmp_path, healthcare()))


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(100 * 2**20)

    with pytest.raises(EvidenceError, match="the file is too large, 100 MiB; the limit is 32 MiB"):
        list(load_many(path, healthcare()))


def test_one_bad_line_never_stops_the_others() -> None:
    lines = (FOLDER / "second-line-broken.jsonl").read_text(encoding="utf-8").splitlines()
    path = FOLDER / "second-line-broken.jsonl"

    found = list(load_many(path, healthcare()))

    assert [type(one) for one in found] == [Evidence, EvidenceError, EvidenceError]
    assert len(found) == len(lines)
