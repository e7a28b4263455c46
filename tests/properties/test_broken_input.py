"""Broken input of any kind is refused with problems at places, or is rated; it never ends in anything else."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random
from shutil import copytree

import pytest

from builders import healthcare
from ratingengine import Evidence, EvidenceError, InputError, RulesError, load_framework, load_many, rate
from ratingengine.jsonreport import as_json

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "harbour-road-surgery.yaml"
RULES = ROOT / "tests" / "bad" / "rules" / "base"
SHARDS, TRIES = 4, 100
ODD = ["\t", "\x00", "\ud7ff", "’", "{", "}", "[", "]", ":", "- ", "&a ", "*a", "!!x ", "? ", "|", ">", "#", '"', "'"]
ODD += ["<<: ", "---\n", "...", "%", "@", "`", "null", "~", "true", "yes", "-1", "1e999", "nan", "0x1", "9" * 30, "\\"]
ODD += ["2026-02-31", "\u2028", "\ufeff", "\r", "\n\n", "  ", "e1", "a" * 300]


def broken(text: str, rng: Random) -> str:
    """The text with a few cuts, doublings, swaps and odd insertions."""
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(text) + 1)
        to = min(len(text), at + rng.choice((1, 1, 5, 40, 400)))
        part = text[at:to]
        text = (
            text[:at] + rng.choice(("", part + part, part[::-1], rng.choice(ODD), rng.choice(ODD) + part)) + text[to:]
        )
    return text


def check(problems: InputError, path: Path) -> None:
    assert problems.problems
    for one in problems.problems:
        assert str(path) in one.path
        assert one.line >= 1
        assert one.column >= 1
        assert one.problem
        assert re.fullmatch(r"RE\d{3}", one.code)
        assert "pydantic" not in str(one)
        assert "Traceback" not in str(one)


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.parametrize("form", ["yaml", "json", "jsonl"])
def test_broken_evidence_is_refused_or_rated(form: str, shard: int, tmp_path: Path) -> None:
    original = EXAMPLE.read_text(encoding="utf-8")
    if form != "yaml":
        evidence = next(iter(load_many(EXAMPLE, healthcare())))
        assert isinstance(evidence, Evidence)
        content = evidence.model_dump(mode="json", by_alias=True, exclude_none=True)
        original = json.dumps(content, indent=None if form == "jsonl" else 1)
    path, refused = tmp_path / f"evidence.{form}", 0
    for number in range(TRIES):
        rng = Random(f"{form}{shard}-{number}")
        path.write_bytes(broken(original, rng).encode("utf-8", "surrogatepass"))
        try:
            found = list(load_many(path, healthcare()))
        except EvidenceError as problems:
            check(problems, path)
            refused += 1
            continue
        for one in found:
            if isinstance(one, EvidenceError):
                check(one, path)
                refused += 1
            else:
                assert as_json(rate(one, healthcare()))
    assert refused > TRIES // 2


@pytest.mark.parametrize("shard", range(SHARDS))
def test_broken_rules_are_refused_or_loaded(shard: int, tmp_path: Path) -> None:
    folder, refused = copytree(RULES, tmp_path / "rules"), 0
    files = sorted(folder.rglob("*.yaml"))
    originals = {path: path.read_text(encoding="utf-8") for path in files}
    for number in range(TRIES):
        rng = Random(f"rules{shard}-{number}")
        path = rng.choice(files)
        path.write_bytes(broken(originals[path], rng).encode("utf-8", "surrogatepass"))
        try:
            framework = load_framework(folder)
        except RulesError as problems:
            check(problems, folder)
            refused += 1
        else:
            assert framework.levels
        path.write_text(originals[path], encoding="utf-8")
    assert refused > TRIES // 2


@pytest.mark.parametrize("seed", range(50))
def test_noise_is_refused(seed: int, tmp_path: Path) -> None:
    path = tmp_path / Random(seed).choice(("noise.yaml", "noise.json", "noise.jsonl"))
    path.write_bytes(Random(seed).randbytes(Random(seed).randint(1, 3000)))

    try:
        found = list(load_many(path, healthcare()))
    except EvidenceError as refused:
        found = [refused]

    for one in found:
        assert isinstance(one, EvidenceError), "noise was taken for evidence"
        check(one, path)
    assert found
