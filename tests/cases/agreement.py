"""How the ratings of the encoded inspections agree with those that were published, as tables for docs/real-cases.md.

python tests/cases/agreement.py
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ratingengine import Assessment, Framework, load_evidence, load_framework, rate

FOLDER = Path(__file__).parent
OVERALL = "overall"
NOT_GIVEN = ("", "not_rated")


@dataclass(frozen=True, slots=True)
class Pair:
    """What was published for a domain of a case, or overall, beside what the engine makes of its findings."""

    case: str
    of: str
    published: str
    rated: str | None
    distance: int | None

    @property
    def agrees(self) -> bool:
        """Whether the two are the same."""
        return self.distance == 0


@lru_cache
def framework() -> Framework:
    """The framework that the cases are rated by."""
    return load_framework("healthcare-2016")


@lru_cache
def published() -> dict[str, dict[str, str]]:
    """The published ratings of each case, by domain and overall."""
    with (FOLDER / "published.csv").open(encoding="utf-8") as file:
        return {row["case"]: row for row in csv.DictReader(file)}


@lru_cache
def assessments() -> dict[str, Assessment]:
    """Every case, rated."""
    files = sorted(FOLDER.glob("[0-9]*.yaml"))
    return {path.stem: rate(load_evidence(path, framework()), framework()) for path in files}


@lru_cache
def pairs() -> tuple[Pair, ...]:
    """Every published rating with the engine's."""
    return tuple(
        pair(case, of, published()[case][of])
        for case in assessments()
        for of in columns()
        if published()[case][of] not in NOT_GIVEN
    )


def pair(case: str, of: str, given: str) -> Pair:
    """One published rating with the engine's."""
    level = assessments()[case].verdict(of).level
    distance = None if level is None else abs(framework().rank(level) - framework().rank(given))
    return Pair(case, of, given, level, distance)


def columns() -> list[str]:
    """The domains, then overall."""
    return [*(domain.id for domain in framework().domains), OVERALL]


def title(of: str) -> str:
    """A domain's title, or Overall."""
    return "Overall" if of == OVERALL else framework().domain(of).title


def mark(level: str | None) -> str:
    """A level's mark; a question mark where nothing is rated."""
    return framework().level(level).mark if level else "?"


def share(some: Iterable[Pair]) -> str:
    """How many of those that are rated agree, and by how much the others are away."""
    rated = [one for one in some if one.rated]
    exact, near = sum(one.agrees for one in rated), sum((one.distance or 0) <= 1 for one in rated)
    return f"{exact} of {len(rated)} ({100 * exact / len(rated):.0f} %) | {near} of {len(rated)}"


def summary() -> Iterator[str]:
    """The agreement by domain, for all domains together, and overall."""
    yield "| | published | with findings | exact | within one level |"
    yield "|---|---|---|---|---|"
    domains = [one for one in pairs() if one.of != OVERALL]
    rows = [(title(of), [one for one in pairs() if one.of == of]) for of in columns()]
    for name, some in [*rows[:-1], ("**All domains**", domains), rows[-1]]:
        yield f"| {name} | {len(some)} | {sum(one.rated is not None for one in some)} | {share(some)} |"


def table() -> Iterator[str]:
    """A row a case: published and rated for each domain, in bold where they differ."""
    yield f"| case | service | facts | {' | '.join(title(of) for of in columns())} |"
    yield f"|---|---|---|{'---|' * len(columns())}"
    kinds = dict(framework().service_types)
    for case, assessment in assessments().items():
        evidence = assessment.evidence
        cells = [cell(case, of) for of in columns()]
        yield f"| {case} | {kinds[evidence.service.type]} | {len(evidence.facts)} | {' | '.join(cells)} |"


def cell(case: str, of: str) -> str:
    """What was published and what was rated, as marks."""
    found = [one for one in pairs() if (one.case, one.of) == (case, of)]
    if not found:
        level = assessments()[case].verdict(of).level
        return f"– {mark(level)}" if level else ""
    (one,) = found
    both = f"{mark(one.published)} {mark(one.rated)}"
    return both if one.agrees else f"**{both}**"


def confusion(of: str) -> Iterator[str]:
    """Of what was published at each level, how many were rated at which."""
    levels = framework().levels
    labels = [framework().level(level).label for level in levels]
    counts = Counter((one.published, one.rated) for one in pairs() if one.of == of)
    yield f"| {title(of)}: published ↓, rated → | {' | '.join(labels)} | no findings |"
    yield f"|---|{'---|' * (len(levels) + 1)}"
    for level, label in zip(levels, labels, strict=True):
        numbers = [counts[level, other] for other in (*levels, None)]
        yield f"| {label} | {' | '.join(str(number) if number else '·' for number in numbers)} |"


def sections() -> dict[str, str]:
    """The tables by name."""
    matrices = "\n\n".join("\n".join(confusion(of)) for of in columns())
    return {"summary": "\n".join(summary()), "cases": "\n".join(table()), "confusion": matrices}


if __name__ == "__main__":
    for name, text in sections().items():
        print(f"<!-- {name} -->\n{text}\n<!-- /{name} -->\n")  # noqa: T201 - it is what this file is for
