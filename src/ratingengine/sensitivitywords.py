"""The words for a sensitivity: what holds a verdict and what would move it, in sentences that any report can show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ratingengine.bounds import departures_behind
from ratingengine.evidence import OVERALL
from ratingengine.explanation import capital, count, listed, quoted
from ratingengine.holds import Hold, Share
from ratingengine.judgement import Ground
from ratingengine.ratingmoves import RatingMove
from ratingengine.sensitivity import Change, Move, Opening, Sensitivity, look_next

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment

# Sentences under headings, as every report shows them.
Sections = Sequence[tuple[str, Sequence[str]]]

_SETS, _NAMES, _CHANGES, _LOOKS = 5, 5, 12, 5

_NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ARITHMETIC = (
    "A least change is arithmetic, not advice: it counts the fewest steps, and does not say which are right or likely. "
    "What nobody can change is left as it is. Each way goes in one direction, for the service or against it."
)


def sensitivity_words(assessment: Assessment, sensitivity: Sensitivity) -> Sections:
    """Headings, each with its sentences; long lists are cut short here and nowhere else."""
    words = _Words(assessment, sensitivity)
    sections: list[tuple[str, Iterable[str]]] = [
        ("Why not higher", words.held(sensitivity.held_down, down=True)),
        ("Why not lower", words.held(sensitivity.held_up, down=False)),
        ("The least change", words.moves()),
        ("How far the domain ratings are from moving it", words.rating_moves()),
        ("What it would not stand without", words.critical()),
        ("What is unknown and could alone change it", words.open_claims()),
        ("What to look at next", words.look_next()),
    ]
    told = ((heading, tuple(sentences)) for heading, sentences in sections)
    return tuple((heading, sentences) for heading, sentences in told if sentences)


class _Words:
    def __init__(self, assessment: Assessment, sensitivity: Sensitivity) -> None:
        self._assessment, self._told = assessment, sensitivity
        self._framework = assessment.framework

    def held(self, those: Sequence[Hold], *, down: bool) -> Iterator[str]:
        level = self._told.level
        if level is None:
            return
        if level == self._framework.levels[-1 if down else 0]:
            yield f"{self._label(level)} is the {'highest' if down else 'lowest'} level."
            return
        rest = "whatever the rest" if down else "however bad the rest"
        for hold in those[:_SETS]:
            if [share.kind for share in hold.shares] == ["departure"]:
                yield f"{capital(self._share(hold.shares[0]))} keeps it at {self._label(level)} as long as it applies."
                continue
            is_one = sum(share.number for share in hold.shares) == 1
            shares = " together with ".join(self._share(share) for share in hold.shares)
            yield f"{capital(shares)} alone {'keeps' if is_one else 'keep'} it at {self._label(level)}, {rest}."
        if len(those) > _SETS:
            yield f"So {_are(len(those) - _SETS, 'other kind')} of sets, none of them smaller."
        applied = {one.departure for one in self._assessment.verdicts}
        behind = departures_behind(self._assessment, self._assessment.verdict(self._told.of))
        idle = [one.id for one in behind if one.id not in applied]
        if those and idle:
            names = listed([f"the departure {name}" for name in idle])
            yield f"This leaves out {names}, which {'does' if len(idle) == 1 else 'do'} not apply as things stand."

    def _share(self, share: Share) -> str:
        if share.kind in _DECISIONS:
            return f"{_DECISIONS[share.kind]} {listed(share.of)}"
        names = [self._name(share.kind, one) for one in share.of]
        if share.kind in ("finding", "characteristic"):
            state = "being met" if share.kind == "finding" else "not being met"
            return f"{_some(share, 'characteristic')} {state} ({_cut(names)})"
        if share.number == len(names):
            return listed(names)
        return f"any {_number(share.number)} of {listed(names)}"

    def _name(self, kind: str, of: str) -> str:
        if kind in ("finding", "characteristic"):
            return quoted(self._framework.characteristic(of).says)
        return self._title(of)

    def _title(self, of: str) -> str:
        if of == OVERALL:
            return "the overall rating"
        if of in {domain.id for domain in self._framework.domains}:
            return self._framework.domain(of).title
        return f"{of} ({self._framework.kloe(of).title})"

    def _label(self, level: str | None) -> str:
        return self._framework.level(level).label if level else "not rated"

    def moves(self) -> Iterator[str]:
        if self._told.moves:
            yield _ARITHMETIC
        barriers = {one.barrier for one in self._told.moves}
        if len(barriers) == 1 and barriers <= {*self._assessment.verdict(self._told.of).because}:
            ground = self._barrier(self._told.moves[0].barrier)
            yield f"It rests on {ground}, so changes of evidence are not counted here."
            return
        for move in self._told.moves:
            yield from self._move(move)

    def _move(self, move: Move) -> Iterator[str]:
        goal = self._goal(move)
        if move.barrier:
            yield f"No evidence brings it to {goal}, because of {self._barrier(move.barrier)}."
        elif move.more_than is not None:
            yield f"To bring it to {goal} takes more than {move.more_than} steps."
        elif move.steps is None:
            yield f"No such way brings it to {goal}, as the rules, limits, decisions of people and what is fixed stand."
        else:
            yield f"To bring it to {goal} takes {count(move.steps, 'step')}:"
            yield from (f"{self._change(one)}." for one in move.changes[:_CHANGES])
            if len(move.changes) > _CHANGES:
                yield f"And {count(len(move.changes) - _CHANGES, 'other change')}."

    def _goal(self, move: Move | RatingMove) -> str:
        is_last = move.level in (self._framework.levels[0], self._framework.levels[-1])
        return self._label(move.level) if is_last else f"{move.reach.replace('_', ' ')} {self._label(move.level)}"

    def _barrier(self, barrier: Ground | None) -> str:
        return f"{_DECISIONS[barrier.kind]} {barrier.id}" if barrier else ""

    def _change(self, one: Change) -> str:
        says = f"{one.kloe}: {quoted(self._framework.claim(one.claim).says)}"
        return f"{says} goes from {one.from_} to {one.to}" if one.from_ else f"{says} is found to be {one.to}"

    def rating_moves(self) -> Iterator[str]:
        for move in self._told.rating_moves:
            yield self._rating_move(move)

    def _rating_move(self, move: RatingMove) -> str:
        changes = [f"{self._title(of)} from {self._label(old)} to {self._label(new)}" for of, old, new in move.changes]
        goal, steps = self._goal(move), count(move.steps, "step")
        return f"{capital(goal)} is {steps} of domain ratings away, such as {listed(changes)}."

    def critical(self) -> Iterator[str]:
        if self._told.level is None and not self._told.critical:
            return
        by_level: dict[tuple[str, str | None], list[str]] = {}
        for one in self._told.critical:
            kind = "fact" if one.ground.kind == "fact" else _DECISIONS[one.ground.kind].removeprefix("the ")
            by_level.setdefault((kind, one.level), []).append(one.ground.id)
        for (kind, level), names in by_level.items():
            which = (
                f"the {kind} {names[0]}"
                if len(names) == 1
                else f"any single one of these {len(names)}: {kind} {_cut(names)}"
            )
            yield f"It would be {self._label(level)} without {which}."
        if not by_level:
            yield "It would stand without any single fact, event or decision."

    def open_claims(self) -> Iterator[str]:
        if not self._told.open_claims:
            yield "No unknown claim could alone change it."
        for end in ("worst", "best"):
            by_level: dict[str | None, list[Opening]] = {}
            for one in self._told.open_claims:
                level = getattr(one, end)
                if level != self._told.level:
                    by_level.setdefault(level, []).append(one)
            for level, those in by_level.items():
                names = _cut([quoted(self._framework.claim(one.claim).says) for one in those])
                which = "one unknown claim" if len(those) == 1 else f"any one of {len(those)} unknown claims"
                yield f"Found at its {end}, {which} would alone make it {self._label(level)}: {names}."

    def look_next(self) -> Iterator[str]:
        scope = [one for one in look_next(self._assessment) if self._is_below(one.claim)]
        for one in scope[:_LOOKS]:
            now = self._assessment.verdict(one.of).level
            levels = " or ".join(dict.fromkeys(self._label(end) for end in (one.worst, one.best) if end != now))
            claim = self._framework.claim(one.claim)
            yield f"{claim.kloe}: {quoted(claim.says)} could alone make {self._title(one.of)} {levels}."
        if len(scope) > _LOOKS:
            yield f"After these, {count(len(scope) - _LOOKS, 'other unknown claim')} could alone change a judgement."

    def _is_below(self, claim: str) -> bool:
        kloe = self._framework.claim(claim).kloe
        return self._told.of in (OVERALL, kloe, self._framework.kloe(kloe).domain)


_DECISIONS = {
    "limit": "the limit",
    "given": "the level given by",
    "carried_forward": "the level carried forward by",
    "departure": "the departure",
    "event": "the event",
}


def _some(share: Share, name: str) -> str:
    many = len(share.of)
    if share.number == many:
        return f"one {name}" if many == 1 else f"{'both' if many == 2 else f'all {_number(many)}'} {name}s"
    return f"any {_number(share.number)} of {_number(many)} {name}s"


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def _are(number: int, name: str) -> str:
    return f"{'does' if number == 1 else 'do'} {count(number, name)}"


def _cut(names: Sequence[str]) -> str:
    """The first names, and how many others there are."""
    more = len(names) - _NAMES
    return "; ".join(names) if more <= 0 else f"{'; '.join(names[:_NAMES])}; and {count(more, 'other')}"
