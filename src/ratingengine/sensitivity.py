"""Sensitivity: what holds a verdict and what would move it, all of it worked out, none of it estimated.

What each part means, and which changes are thought of, is said in docs/what-would-move-it.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from weakref import WeakKeyDictionary

from ratingengine.aggregation import rate_domain, rate_overall
from ratingengine.characteristics import PositionWord
from ratingengine.evidence import OVERALL, Evidence, Fact
from ratingengine.explanation import inputs_of
from ratingengine.frontiers import Turned, turned
from ratingengine.holds import Hold, holds
from ratingengine.judgement import Ground, Verdict, Weighed, judge
from ratingengine.leastchange import Paths
from ratingengine.positions import Position, live_facts, settle
from ratingengine.ratingmoves import RatingMove, rating_moves
from ratingengine.reckoning import Levels, Reckoning, take_decisions
from ratingengine.sheets import BEST, SIGNIFICANT, UNKNOWN, WORST

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment


class Change(NamedTuple):
    """A claim that comes to stand elsewhere; from ``None`` where nothing was known of it."""

    claim: str
    kloe: str
    from_: PositionWord | None
    to: PositionWord


class Move(NamedTuple):
    """The least change in positions that brings a verdict to at least, or at most, a level.

    ``steps`` is ``None`` where there is none within ``more_than`` steps, or none at all. Then ``barrier`` is what
    people decided, or the limit, that stands in the way, and ``None`` where what is known and fixed does.
    """

    level: str
    reach: Literal["at_least", "at_most"]
    steps: int | None
    changes: tuple[Change, ...] = ()
    more_than: int | None = None
    barrier: Ground | None = None


class Critical(NamedTuple):
    """A fact, event or decision of people without which the verdict would be another, and the level it would be."""

    ground: Ground
    level: str | None


class Opening(NamedTuple):
    """A claim of which nothing is known, and what a verdict would be with it alone known, at its worst and its best."""

    claim: str
    of: str
    worst: str | None
    best: str | None


class Sensitivity(NamedTuple):
    """What holds a verdict, and what would move it.

    ``held_down`` and ``held_up`` are the smallest sets of grounds that alone keep it from being higher or lower;
    ``moves`` the least changes to every other level, leaving out those that do not get there by the method itself, as
    can be where better findings lower a rating; ``critical`` what it would not stand without; ``open_claims`` the
    unknown claims each of which could alone change it; ``rating_moves``, for overall, the ratings that would.
    """

    of: str
    level: str | None
    held_down: tuple[Hold, ...]
    held_up: tuple[Hold, ...]
    moves: tuple[Move, ...]
    critical: tuple[Critical, ...]
    open_claims: tuple[Opening, ...]
    rating_moves: tuple[RatingMove, ...]


def sensitivity_of(assessment: Assessment, verdict: Verdict) -> Sensitivity:
    """What holds a verdict of an assessment and what would move it."""
    survey, inputs = _survey(assessment), inputs_of(assessment, verdict)
    found = {about: survey.answer(verdict, inputs, about) for about in _ABOUT}
    return Sensitivity(
        of=verdict.of,
        level=verdict.level,
        held_down=found["down"],
        held_up=found["up"],
        moves=(*found["below"], *found["above"]),
        critical=found["critical"],
        open_claims=found["open"],
        rating_moves=found["ratings"],
    )


def pieces(assessment: Assessment) -> list[Callable[[], Answers]]:
    """What takes long in working out all sensitivities of an assessment, in pieces, the largest first."""
    survey = _survey(assessment)
    verdicts = [(one, inputs_of(assessment, one)) for one in assessment.verdicts]
    return [partial(survey.answers, verdicts, abouts) for abouts in _PIECES]


def take_over(assessment: Assessment, answers: Iterable[Answers]) -> None:
    """Take over what the pieces came to, wherever that was worked out."""
    for one in answers:
        _survey(assessment).known |= one


def look_next(assessment: Assessment) -> tuple[Opening, ...]:
    """The unknown claims that could alone change a verdict, each with the highest verdict that it could change.

    Those that could change overall come first, then those that could change their domain, then their KLOE; among them
    those that reach furthest, then by the order of the framework.
    """
    found: dict[str, Opening] = {}
    for one in _survey(assessment).openings:
        found.setdefault(one.claim, one)
    return tuple(found.values())


def as_mapping(sensitivity: Sensitivity) -> dict[str, Any]:
    """A sensitivity as plain data, for JSON."""
    return _plain(sensitivity)  # type: ignore[no-any-return]


def _plain(value: object) -> Any:
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name.removesuffix("_"): _plain(one) for name, one in value._asdict().items()}
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


_About = Literal["down", "up", "above", "below", "critical", "open", "ratings"]
_PIECES: tuple[tuple[_About, ...], ...] = (("below",), ("above",), ("down", "up"), ("open", "ratings"), ("critical",))
_ABOUT = tuple(about for abouts in _PIECES for about in abouts)
Answers = dict[tuple[str, _About], tuple[Any, ...]]  # by what the verdict is of

# An assessment is frozen, so what was found out about it stays true as long as it lives.
_surveys: WeakKeyDictionary[Assessment, _Survey] = WeakKeyDictionary()


def _survey(assessment: Assessment) -> _Survey:
    found = _surveys.get(assessment)
    if found is None:
        found = _surveys[assessment] = _Survey(assessment)
    return found


class _Survey:
    """What all verdicts of one assessment share. It must not hold the assessment, so that this can go."""

    def __init__(self, assessment: Assessment) -> None:
        positions, evidence, framework = assessment.positions, assessment.evidence, assessment.framework
        self._evidence, self._framework = evidence, framework
        self.case = Reckoning(positions, evidence, framework)
        self._proof = _Proof(assessment)
        fixed = {fact.claim for fact in live_facts(evidence) if not fact.actionable}
        claims = [(framework.claim(one).kloe, one) for one in fixed if one]
        self._paths = {upward: Paths(self.case, claims, upward=upward) for upward in (True, False)}
        self._base = self.case.without(self.case.decisions)
        self._positions = positions
        self.known: Answers = {}

    def answers(self, verdicts: Iterable[tuple[Verdict, Sequence[Verdict]]], about: Iterable[_About]) -> Answers:
        """What there is to say about verdicts, each with its inputs."""
        return {(one.of, each): self.answer(one, inputs, each) for each in about for one, inputs in verdicts}

    def answer(self, verdict: Verdict, inputs: Sequence[Verdict], about: _About) -> tuple[Any, ...]:
        """One part of the sensitivity of a verdict."""
        if (verdict.of, about) not in self.known:
            self.known[verdict.of, about] = self._find(verdict, inputs, about)
        return self.known[verdict.of, about]

    def _find(self, verdict: Verdict, inputs: Sequence[Verdict], about: _About) -> tuple[Any, ...]:
        if about in ("down", "up"):
            return holds(self.case, verdict, inputs, down=about == "down")
        if about == "critical":
            return self._criticals.get(verdict.of, ())
        if about == "open":
            return tuple([one for one in self.openings if one.of == verdict.of])
        if about == "ratings":
            return tuple(rating_moves(self.case, verdict, inputs)) if verdict.of == OVERALL else ()
        return tuple(self._moves(verdict, upward=about == "above"))

    def _level(self, rank: int | None) -> str | None:
        return None if rank is None else self._framework.levels[rank]

    def _moves(self, verdict: Verdict, *, upward: bool) -> Iterator[Move]:
        if verdict.state == "not_applicable":
            return
        base = self._base[verdict.of]
        # What is not rated is brought up to what speaks for the service, and down to what speaks against it.
        middle = len(self._framework.levels) - len(self._framework.favourable_levels) - 0.5 if base is None else base
        for rank, level in enumerate(self._framework.levels):
            is_there = rank != base and (rank > middle) == upward
            move = self._move(verdict, level, upward=upward) if is_there else None
            if move is not None:
                yield move

    def _move(self, verdict: Verdict, level: str, *, upward: bool) -> Move | None:
        reach: Literal["at_least", "at_most"] = "at_least" if upward else "at_most"
        barrier = _decided(verdict, self._evidence)
        found = None if barrier else self._paths[upward].to(verdict.of, self._framework.rank(level))
        if isinstance(found, int):
            return Move(level, reach, None, more_than=found)
        if found is None:
            return Move(level, reach, None, barrier=barrier or self._capped(verdict, level, upward=upward))
        changes = sorted(turned(found[1]))
        # Where better findings can make a rating worse, a way that was worked out may not get there. It is never told.
        if not self._works(verdict, level, changes, upward=upward):
            return None
        return Move(level, reach, found[0], tuple(self._change(one) for one in self._in_order(changes)))

    def _in_order(self, changes: Iterable[Turned]) -> list[Turned]:
        place = {kloe: number for number, kloe in enumerate(self.case.sheets)}
        return sorted(changes, key=lambda one: (place[one.kloe], one.claim))

    def _change(self, one: Turned) -> Change:
        sheet, before = self.case.sheets[one.kloe], self.case.states[one.kloe][one.claim]
        to = sheet.stands(one.claim, one.state)
        assert to is not None  # noqa: S101 - INVARIANT: no change ever takes away what is known
        return Change(sheet.claims[one.claim], one.kloe, sheet.stands(one.claim, before), to)

    def _capped(self, verdict: Verdict, level: str, *, upward: bool) -> Ground | None:
        caps = self.case.decisions.caps.get(verdict.of, ()) if upward and verdict.stage != "judgement" else ()
        low = min(caps, key=lambda one: one[1], default=None)
        return Ground("limit", low[0]) if low and low[1] < self._framework.rank(level) else None

    def _works(self, verdict: Verdict, level: str, changes: Iterable[Turned], *, upward: bool) -> bool:
        """Whether the method itself, on the changed positions, comes to the level or beyond."""
        changed = {}
        for one in changes:
            sheet = self.case.sheets[one.kloe]
            claim, stands = sheet.claims[one.claim], sheet.stands(one.claim, one.state)
            changed[claim] = Position(claim, stands, significant=bool(one.state & SIGNIFICANT))
        reached = self._proof.level(verdict, changed)
        if reached is None:
            return False
        rank, asked = self._framework.rank(reached), self._framework.rank(level)
        return rank >= asked if upward else rank <= asked

    @cached_property
    def openings(self) -> list[Opening]:
        """The unknown claims that could alone change a verdict."""
        found = []
        for order, (kloe, claim) in enumerate(self._unknown()):
            worst, best = (self.case.levels(kloe, self.case.moved(kloe, claim, end)) for end in (WORST, BEST))
            domain = self._framework.kloe(kloe).domain
            base = Levels(self._base[kloe], self._base[domain], self._base[OVERALL])
            for stage, of in ((2, OVERALL), (1, domain), (0, kloe)):
                ranks = (base[stage], worst[stage], best[stage])
                if len(set(ranks)) > 1:
                    opening = Opening(self.case.sheets[kloe].claims[claim], of, *map(self._level, ranks[1:]))
                    found.append(((-stage, -_reach(ranks), order), opening))
        return [one for _, one in sorted(found, key=lambda one: one[0])]

    def _unknown(self) -> Iterator[tuple[str, int]]:
        for kloe, sheet in self.case.sheets.items():
            for claim, state in enumerate(self.case.states[kloe]):
                if state == UNKNOWN and claim in sheet.part_of:
                    yield kloe, claim

    @cached_property
    def _criticals(self) -> dict[str, tuple[Critical, ...]]:
        found: dict[str, list[Critical]] = {}
        for ground, ranks in (*self._without_facts(self._positions), *self._without_decisions()):
            for of, rank in ranks.items():
                if rank != self._base[of]:
                    found.setdefault(of, []).append(Critical(ground, self._level(rank)))
        return {of: tuple(those) for of, those in found.items()}

    def _without_facts(self, positions: Iterable[Position]) -> Iterator[tuple[Ground, dict[str, int | None]]]:
        facts = {fact.id: fact for fact in live_facts(self._evidence)}
        for position in positions:
            for one in position.facts:
                others = [facts[other] for other in position.facts if other != one]
                yield Ground("fact", one), self._without_fact(facts[one], others)

    def _without_fact(self, fact: Fact, others: list[Fact]) -> dict[str, int | None]:
        if fact.supersedes:  # then what it superseded, which is on the same claim, counts again
            less = tuple(one for one in self._evidence.facts if one is not fact)
            live = live_facts(self._evidence.model_copy(update={"facts": less}))
            others = [one for one in live if one.claim == fact.claim]
        claim = self._framework.claim(fact.claim or "")
        sheet = self.case.sheets.get(claim.kloe)
        if sheet is None:
            return {}
        number, left = sheet.claims.index(claim.id), settle(claim, others, self._evidence, self._framework)
        state = sheet.state(number, left.stands, significant=left.significant)
        if state == self.case.states[claim.kloe][number]:
            return {}
        levels = self.case.levels(claim.kloe, self.case.moved(claim.kloe, number, state))
        return {
            claim.kloe: levels.kloe,
            self._framework.kloe(claim.kloe).domain: levels.domain,
            OVERALL: levels.overall,
        }

    def _without_decisions(self) -> Iterator[tuple[Ground, dict[str, int | None]]]:
        kinds: tuple[tuple[Literal["given", "carried_forward", "event", "departure"], str], ...] = (
            ("given", "judgements"),
            ("carried_forward", "carried_forward"),
            ("event", "events"),
            ("departure", "departures"),
        )
        for kind, name in kinds:
            every = getattr(self._evidence, name)
            for one in sorted(every, key=lambda each: each.id):
                less = self._evidence.model_copy(update={name: tuple(other for other in every if other is not one)})
                yield Ground(kind, one.id), self.case.without(take_decisions(less, self._framework))


def _reach(ranks: Sequence[int | None]) -> int:
    """How far apart levels lie; from no level to one is a step too."""
    rated = [rank for rank in ranks if rank is not None]
    return max(rated) - min(rated) + (len(rated) < len(ranks))


def _decided(verdict: Verdict, evidence: Evidence) -> Ground | None:
    """What people decided on a verdict, which no evidence changes."""
    if verdict.departure:
        return Ground("departure", verdict.departure)
    if verdict.given is None:
        return None
    is_carried = any(one.id == verdict.given for one in evidence.carried_forward)
    return Ground("carried_forward" if is_carried else "given", verdict.given)


class _Proof:
    """The method itself, on positions that are changed here and there; nor must this hold the assessment."""

    def __init__(self, assessment: Assessment) -> None:
        self._evidence, self._framework = assessment.evidence, assessment.framework
        judged = assessment.judgements
        self._on = {one.of: {each.claim: each for each in assessment.positions_on(one.of)} for one in judged}
        # What is not changed was rated already.
        self._weighed: dict[tuple[str, frozenset[Position]], Weighed] = {
            (one.of, frozenset()): Weighed(one, tuple(assessment.findings_on(one.of))) for one in judged
        }
        self._rated = {one.of: one for one in assessment.ratings}

    def level(self, verdict: Verdict, changed: Mapping[str, Position]) -> str | None:
        """The level of a verdict with these positions changed."""
        if verdict.stage == "judgement":
            return self._weigh(verdict.of, changed).verdict.level
        if verdict.stage == "domain":
            return self._rate(verdict.of, changed).level
        ratings = [self._rate(domain.id, changed) for domain in self._framework.domains]
        return rate_overall(ratings, self._evidence, self._framework).level

    def _rate(self, domain: str, changed: Mapping[str, Position]) -> Verdict:
        kloes = [kloe.id for kloe in self._framework.kloes_of(domain)]
        is_same = not any(self._framework.claim(claim).kloe in kloes for claim in changed)
        if is_same:
            return self._rated[domain]
        weighed = [self._weigh(kloe, changed) for kloe in kloes]
        return rate_domain(self._framework.domain(domain), weighed, self._evidence, self._framework)

    def _weigh(self, kloe: str, changed: Mapping[str, Position]) -> Weighed:
        own = {claim: one for claim, one in changed.items() if self._framework.claim(claim).kloe == kloe}
        key = (kloe, frozenset(own.values()))
        if key not in self._weighed:
            # What is unknown is left out: it takes no part in a level, only in what the level could still become.
            known = [one for one in {**self._on[kloe], **own}.values() if one.stands is not None]
            self._weighed[key] = judge(self._framework.kloe(kloe), known, self._evidence, self._framework)
        return self._weighed[key]
