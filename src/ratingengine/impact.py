"""Impact: what another edition of rules would have made of evidence at hand, who moves, and which rule moved them.

Assessments pass through one by one, and only numbers are kept, with the names of the first that moved; so memory does
not grow with how many there are. A rule is named as the cause only where undoing it, and nothing else, was tried on
that very assessment and brings its rating back; else several together, from which none can be left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from ratingengine import otherrules
from ratingengine.changes import rules_changes
from ratingengine.errors import EvidenceError, InputError
from ratingengine.evidence import OVERALL, Evidence
from ratingengine.framework import Framework
from ratingengine.intake import load_many
from ratingengine.otherrules import changed_rules, grouped, kloes_below, with_undone
from ratingengine.positions import take_positions
from ratingengine.reckoning import Reckoning
from ratingengine.rulechanges import WORDING
from ratingengine.undoing import Cause, Effect, EffectKind, Undone, undo

MOST_NAMED = 200  # movers whose names are kept
MOST_TRIED = 12  # rules that are undone one by one; of more, those of a KLOE go together
_MOST_KEPT = 64  # editions in between

Causes = tuple[tuple[Cause, ...], ...]


class MovedVerdict(NamedTuple):
    """A verdict that comes out differently, ``None`` where it is not rated, with the sets of rules that moved it."""

    of: str
    before: str | None
    after: str | None
    causes: Causes


class Weighed(NamedTuple):
    """One assessment under both editions: every verdict before and after, and what moved."""

    assessment: str
    service_type: str
    levels: Mapping[str, tuple[str | None, str | None]]
    moves: tuple[MovedVerdict, ...]

    def move(self, of: str) -> MovedVerdict | None:
        """How a verdict moved; ``None`` where it did not."""
        return next((one for one in self.moves if one.of == of), None)


class Editions:
    """Two editions of rules, ready to weigh one assessment after another."""

    def __init__(self, before: Framework, after: Framework) -> None:
        """Find out what differs between them."""
        self.before, self.after = before, after
        told = rules_changes(before, after)
        wording = {
            (one.kind, one.id)
            for one in told
            if one.how == "changed" and {item.field for item in one.fields} <= WORDING
        }
        rules = [one for one in changed_rules(before, after) if (one.cause.kind, one.cause.id) not in wording]
        self.groups = grouped(rules, after, MOST_TRIED)
        self._claims = {one.id for one in told if one.kind == "claim"}
        self._is_alike = _names(before) == _names(after)
        self._between: dict[Undone, Framework] = {}

    def read(self, path: Path) -> Iterator[Weighed | EvidenceError]:
        """Each assessment of a file, weighed, or what is wrong with it.

        It may name either edition, and must fit both. Raises ``EvidenceError`` when the file itself cannot be read.
        """
        either = {self.before.id: self.before} | {self.after.id: self.after}
        for one in load_many(path, either):
            try:
                yield self.weigh(one, either.get(one.framework)) if isinstance(one, Evidence) else one
            except EvidenceError as refused:
                yield refused

    def weigh(self, evidence: Evidence, read_by: Framework | None = None) -> Weighed:
        """One assessment under both editions; raises ``EvidenceError`` where it does not fit one of them.

        Where the edition is given that it was read by, it is not held against that once more.
        """
        sides = [evidence if side is read_by else self._fitted(evidence, side) for side in (self.before, self.after)]
        mine, theirs = (_levels(one, side) for one, side in zip(sides, (self.before, self.after), strict=True))
        levels = {of: (mine.get(of), theirs.get(of)) for of in {**mine, **theirs}}
        trial = _Undoing(self, sides[1])
        moves = tuple(
            MovedVerdict(of, *ends, undo(trial, Effect(self._kind(of), of), ends[0]))
            for of, ends in levels.items()
            if ends[0] != ends[1]
        )
        return Weighed(evidence.assessment, evidence.service.type, levels, moves)

    def between(self, undone: Undone) -> Framework:
        """The edition after, with some of its rules as they were before."""
        if undone not in self._between:
            if len(self._between) >= _MOST_KEPT:
                self._between.clear()
            self._between[undone] = with_undone(self.before, self.after, undone)
        return self._between[undone]

    def _fitted(self, evidence: Evidence, framework: Framework) -> Evidence:
        """The evidence as one edition reads it; what nothing that differs bears on is not checked once more."""
        if self._is_alike and not any(one.claim in self._claims for one in evidence.facts):
            return evidence.model_copy(update={"framework": framework.id})
        return otherrules.read_by(evidence, framework)

    def _kind(self, of: str) -> EffectKind:
        if of == OVERALL:
            return "overall"
        return "domain" if of in [one.id for one in self.after.domains] else "kloe"


class _Undoing:
    """One assessment, tried with rules undone."""

    def __init__(self, editions: Editions, evidence: Evidence) -> None:
        self._editions, self._evidence = editions, evidence
        self._found: dict[Undone, dict[str, str | None]] = {}

    def candidates(self, effect: Effect) -> Mapping[Cause, Undone]:
        within = kloes_below(effect, (self._editions.before, self._editions.after))
        return {rule.cause: units for rule, units in self._editions.groups if rule.kloe is None or rule.kloe in within}

    def outcome(self, effect: Effect, undone: Undone) -> str | None:
        if undone not in self._found:
            self._found[undone] = _levels(self._evidence, self._editions.between(undone))
        return self._found[undone].get(effect.id)


def _levels(evidence: Evidence, framework: Framework) -> dict[str, str | None]:
    """Every level, from overall down to KLOEs; ``None`` where there is none."""
    reckoned = Reckoning(take_positions(evidence, framework), evidence, framework)
    outcomes = {OVERALL: reckoned.topmost, **reckoned.rated, **reckoned.judged}
    return {of: None if one.rank is None else framework.levels[one.rank] for of, one in outcomes.items()}


def _names(framework: Framework) -> object:
    """All that decides whether evidence fits, but for claims."""
    return (
        framework.levels,
        {name for name, _ in framework.service_types},
        {name for name, _ in framework.events},
        {one.id for one in framework.domains},
        {one.id for one in framework.principles} | {one.id for one in framework.limits},
        {(kloe.id, prompt.id) for kloe in framework.kloes for prompt in kloe.prompts},
        {kloe.id for kloe in framework.kloes},
        {(one.event, one.at) for one in framework.limits},
    )


@dataclass(eq=False)
class Impact:
    """What came of many assessments, in numbers; add cases to it.

    ``tables`` counts, for every verdict, how often which level before came with which after; ``overall_by_type`` the
    same for overall by type of service. ``causes`` counts by verdict and sets of rules. ``named`` are the first movers.
    """

    editions: Editions
    cases: int = 0
    moved: int = 0
    refused: int = 0
    tables: dict[str, Counter[tuple[str | None, str | None]]] = field(default_factory=dict)
    overall_by_type: dict[str, Counter[tuple[str | None, str | None]]] = field(default_factory=dict)
    causes: dict[str, Counter[Causes]] = field(default_factory=dict)
    named: list[Weighed] = field(default_factory=list)

    def add(self, case: Weighed) -> None:
        """Count one more assessment."""
        self.cases += 1
        for of, ends in case.levels.items():
            self.tables.setdefault(of, Counter())[ends] += 1
        self.overall_by_type.setdefault(case.service_type, Counter())[case.levels[OVERALL]] += 1
        for move in case.moves:
            self.causes.setdefault(move.of, Counter())[move.causes] += 1
        if case.moves:
            self.moved += 1
            if len(self.named) < MOST_NAMED:
                self.named.append(case)

    def moves_of(self, of: str) -> int:
        """How many assessments have another level there."""
        return sum(number for ends, number in self.tables.get(of, {}).items() if ends[0] != ends[1])


def weigh_all(editions: Editions, paths: Iterable[Path]) -> Iterator[Weighed | InputError]:
    """Every assessment of some files, weighed, or what is wrong with it; one that is broken never stops the others."""
    for path in paths:
        try:
            yield from editions.read(path)
        except InputError as broken:
            yield broken
