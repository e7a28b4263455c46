"""A framework taken from a cache is the same framework, and never an old or a meddled one in disguise."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ratingengine import RulesError, frameworks, load_framework
from ratingengine._cache import MOST_ENTRIES

BASE = Path(__file__).parents[1] / "bad" / "rules" / "base"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the small framework's folder."""
    return Path(shutil.copytree(BASE, tmp_path / "rules"))


def entries(cache: Path) -> list[Path]:
    return sorted(cache.glob("*"))


@pytest.mark.parametrize("name", frameworks())
def test_it_is_the_same_from_a_cache(name: str, tmp_path: Path) -> None:
    fresh, kept, recalled = load_framework(name), load_framework(name, tmp_path), load_framework(name, tmp_path)

    assert len(entries(tmp_path)) == 1
    assert vars(fresh) == vars(kept) == vars(recalled)


def test_the_files_are_not_read_again(rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    load_framework(rules, cache)
    monkeypatch.setattr("ratingengine._documents.load", lambda *_: pytest.fail("a file was read again"))

    assert load_framework(rules, cache).id == "lending-libraries-2031"


def test_a_change_of_any_file_is_seen(rules: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    before = load_framework(rules, cache)
    path = rules / "welcome" / "W1.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("greeted as they come in", "greeted"), encoding="utf-8")
    after = load_framework(rules, cache)

    assert after.claim("readers-greeted").says == "Readers are greeted."
    assert after.digest != before.digest


def test_a_broken_folder_is_refused_and_never_kept(rules: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    load_framework(rules, cache)
    (rules / "welcome" / "W9.yaml").write_text("kloe: W9\n", encoding="utf-8")

    with pytest.raises(RulesError):
        load_framework(rules, cache)
    with pytest.raises(RulesError):
        load_framework(rules, cache)
    assert len(entries(cache)) == 1


@pytest.mark.parametrize("content", [b"", b"[", b"null", b"[1, 2]", b"[{}, {}]", b"\xff", b"[]"])
def test_a_damaged_entry_is_read_anew_from_the_files(rules: Path, tmp_path: Path, content: bytes) -> None:
    cache = tmp_path / "cache"
    whole = load_framework(rules, cache)
    (entry,) = entries(cache)
    entry.write_bytes(content)

    assert vars(load_framework(rules, cache)) == vars(whole)
    assert entry.read_bytes() != content


def test_a_meddled_entry_gives_itself_away_by_its_digest(rules: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    whole = load_framework(rules, cache)
    (entry,) = entries(cache)
    entry.write_bytes(entry.read_bytes().replace(b'"at_least",1', b'"at_least",9', 1))

    meddled = load_framework(rules, cache)

    assert meddled.principles != whole.principles
    assert meddled.digest != whole.digest


def test_only_a_handful_is_kept(rules: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    path = rules / "framework.yaml"
    text = path.read_text(encoding="utf-8")
    for number in range(MOST_ENTRIES + 3):
        path.write_text(f"{text}# {number}\n", encoding="utf-8")
        load_framework(rules, cache)

    assert len(entries(cache)) == MOST_ENTRIES


def test_where_nothing_can_be_written_it_loads_all_the_same(rules: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("not a folder", encoding="utf-8")

    assert load_framework(rules, blocked / "cache").id == "lending-libraries-2031"
