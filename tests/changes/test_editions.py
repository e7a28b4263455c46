"""Where rules are found: folders, names, and git revisions, which are read and never run or checked out."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from changes.folders import MAIN, edited
from ratingengine.editions import open_editions, paired
from ratingengine.errors import RulesError
from ratingengine.rulebook import frameworks

CAP = (MAIN, "no_better_than: fair", "no_better_than: poor")


def git(folder: Path, *words: str) -> None:
    alone = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    named = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    who = ["-c", "user.name=A", "-c", "user.email=a@b", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false"]
    program = shutil.which("git") or "git"
    subprocess.run([program, *who, *words], cwd=folder, check=True, capture_output=True, env=alone | named)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with two commits to the rules of a library, the first of them tagged, and a link beside them."""
    folder = tmp_path_factory.mktemp("repository")
    git(folder, "init", "-q")
    edited(folder / "rules" / "library")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "one")
    git(folder, "tag", "v1")
    shutil.rmtree(folder / "rules" / "library")
    edited(folder / "rules" / "library", CAP)
    (folder / "linked").mkdir()
    (folder / "linked" / MAIN).symlink_to("/etc/passwd")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "two")
    return folder


@pytest.fixture
def inside(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(repository)
    return repository


def caps(named: str, rules: str | None = None, beside: str = "") -> list[str]:
    with open_editions(named, rules, beside) as found:
        return [one.framework.limits[0].no_better_than for one in found]


@pytest.mark.parametrize("named", ["rules/library", "rules", "main", "HEAD", "main:rules/library", "HEAD~0:rules"])
def test_it_finds_the_rules_of_a_folder_and_of_a_revision(named: str, inside: Path) -> None:
    assert caps(named) == ["poor"]


@pytest.mark.parametrize("named", ["v1", "HEAD~1", "HEAD^:rules/library", "main~1:rules"])
def test_it_finds_the_rules_of_an_earlier_commit(named: str, inside: Path) -> None:
    assert caps(named) == ["fair"]


def test_a_revision_is_taken_in_the_folder_that_it_is_compared_with(repository: Path, tmp_path: Path) -> None:
    with open_editions("v1", None, str(repository / "rules" / "library")) as (edition,):
        assert edition.shown == "v1:rules/library"
        assert edition.framework.limits[0].no_better_than == "fair"


def test_the_folder_within_the_repository_can_be_named_beside(inside: Path) -> None:
    assert caps("v1", rules="rules/library") == ["fair"]


def test_a_folder_comes_before_a_revision_of_the_same_name(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = shutil.copytree(repository, tmp_path / "copy", symlinks=True)
    shutil.copytree(copy / "rules" / "library", copy / "v1")
    monkeypatch.chdir(copy)

    assert caps("v1") == ["poor"]


def test_a_name_is_of_what_comes_with_the_library() -> None:
    with open_editions(frameworks()[0]) as (edition,):
        assert edition.framework.id == frameworks()[0]


@pytest.mark.parametrize(
    "hostile",
    [
        "--upload-pack=touch x",
        "-h",
        "$(touch x)",
        "main;touch x",
        "main\nHEAD",
        "main main",
        "main..HEAD",
        ":/one",
        "",
        "\0",
    ],
)
def test_a_name_that_no_revision_has_is_refused(hostile: str, inside: Path) -> None:
    with pytest.raises(RulesError, match="is neither a folder, nor a framework, nor a git revision"):
        caps(hostile)

    assert not (inside / "x").exists()


@pytest.mark.parametrize("place", ["../rules", "/etc", "rules/../../etc"])
def test_a_folder_outside_the_repository_is_refused(place: str, inside: Path) -> None:
    with pytest.raises(RulesError, match="is not a folder within the repository"):
        caps(f"main:{place}")


def test_a_place_without_rules_is_told_with_what_to_do(inside: Path) -> None:
    with pytest.raises(RulesError, match="the revision has no rules under `nowhere`; name one with `--rules`"):
        caps("main", rules="nowhere")


def test_a_link_in_the_repository_is_refused(inside: Path) -> None:
    with pytest.raises(RulesError, match="is not a file of rules; keep plain files there, and no links"):
        caps("main:linked")


def test_a_file_beyond_the_limit_is_refused_before_it_is_read(inside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ratingengine.editions.LARGEST_WHOLE", 100)

    with pytest.raises(RulesError, match="are too large"):
        caps("main")


def test_outside_a_repository_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    with pytest.raises(RulesError, match="a revision needs a git repository, and this is none"):
        caps("main")


def test_without_git_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(RulesError, match="for a revision, install git"):
        caps("main")


def test_a_broken_file_of_a_revision_is_told_by_its_place_there(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = shutil.copytree(repository, tmp_path / "copy", symlinks=True)
    (copy / "rules" / "library" / MAIN).write_text("framework: [", encoding="utf-8")
    git(copy, "commit", "-qam", "three")
    monkeypatch.chdir(copy)

    with pytest.raises(RulesError) as refused:
        caps("main")

    assert refused.value.problems[0].path == "main:rules/library/framework.yaml"


def test_nothing_in_the_repository_changes(inside: Path) -> None:
    before = {path: path.lstat().st_mtime_ns for path in inside.rglob("*") if ".git" not in path.parts}

    caps("v1")

    assert before == {path: path.lstat().st_mtime_ns for path in inside.rglob("*") if ".git" not in path.parts}


def test_of_folders_of_frameworks_those_of_one_name_go_together(tmp_path: Path) -> None:
    for side, names in (("old", ("a", "b")), ("new", ("b", "c"))):
        for name in names:
            edited(tmp_path / side / name)

    with open_editions(str(tmp_path / "old")) as old, open_editions(str(tmp_path / "new")) as new:
        pairs = [(one and one.folder.name, other and other.folder.name) for one, other in paired(old, new)]

    assert pairs == [("a", None), ("b", "b"), (None, "c")]
