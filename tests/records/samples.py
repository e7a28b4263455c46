"""Assessments that records are made of in tests: an invented one with something in every list, and whole examples."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from builders import framework_named, shipped
from ratingengine import Assessment, Framework, Record, load_evidence, load_framework, load_many, rate

ROOT = Path(__file__).parents[2]
RULES = ROOT / "tests" / "bad" / "rules" / "base"


@lru_cache
def library_rules() -> Framework:
    """The invented framework."""
    return load_framework(RULES)


@lru_cache
def library() -> Assessment:
    """An invented library, with a fact of every sort and every decision that people can make."""
    return rate(load_evidence(Path(__file__).with_name("library.yaml"), library_rules()), library_rules())


@lru_cache
def example(name: str) -> Assessment:
    """One of the examples that come with the project."""
    (evidence,) = load_many(ROOT / "examples" / f"{name}.yaml", {one.id: one for one in shipped()})
    assert not isinstance(evidence, Exception)
    return rate(evidence, framework_named(evidence.framework))


@lru_cache
def record_of(name: str = "library") -> Record:
    """The record of the library or of an example, made once; whoever changes its body changes a copy."""
    return (library() if name == "library" else example(name)).record()
