"""Fates: which scenario notices a mistake in the rules, if any does.

A mutant is killed where a scenario that passes by the rules as they are fails by it. Scenarios that cannot read what it
changes are passed over; what they read is in their trials. Those that expect something of the characteristic itself are
decided by the plain definition, and whole ones are played again, with the engine, wherever anything might differ.

The first can be told from each feature file by itself, so whichever process reads a file tells them, and hands on no
more than the scenarios that may have to be played for others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from ratingengine.case import Case
from ratingengine.characteristics import Characteristic, Claim, ForSome
from ratingengine.equivalents import proof_of
from ratingengine.errors import Problem
from ratingengine.evidence import OVERALL
from ratingengine.framework import Framework, Kloe
from ratingengine.inference import claims_met
from ratingengine.mutants import Mutant, mutants
from ratingengine.playing import passes
from ratingengine.positions import Position
from ratingengine.principles import Principle, Stage, Tally
from ratingengine.scenarios import Scenario
from ratingengine.trials import Expectation, Trial, fails, positions_of, record_file, rule_of


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a mutant: the scenario that notices it, or the proof that there is nothing to notice."""

    mutant: Mutant
    noticed_by: Scenario | None
    equivalent: str = ""

    @property
    def survives(self) -> bool:
        """Whether it makes a difference that no scenario notices."""
        return self.noticed_by is None and not self.equivalent


class Watch:
    """The scenarios of a framework, as they watch its rules."""

    def __init__(self, framework: Framework, trials: Sequence[Trial]) -> None:
        """Put the trials in order by what they read."""
        self._framework = framework
        self._place = {one: place for place, one in enumerate(trials)}
        self._whole = [one for one in trials if one.whole]
        self._on: dict[str, list[tuple[Trial, Expectation]]] = defaultdict(list)
        self._of_claim: dict[str, list[Trial]] = defaultdict(list)
        self._departing: dict[str, list[Trial]] = defaultdict(list)
        self._tallies: dict[Stage, dict[frozenset[tuple[str, int]], list[Trial]]] = defaultdict(dict)
        kloes = {one.id for one in framework.kloes}
        for trial in trials:
            for one in trial.expectations:
                if one.kind != "asked" or one.of in kloes:
                    self._on[one.characteristic].append((trial, one))
            named = {one.claim or "" for one in trial.evidence.facts} | {one.claim for one in trial.expectations}
            named -= {""}
            for claim in sorted(named):
                self._of_claim[claim].append(trial)
            for departure in trial.evidence.departures:
                self._departing[departure.principle].append(trial)
            for stage, tally in trial.heard:
                self._tallies[stage].setdefault(tally, []).append(trial)
        self._read: dict[Stage, list[tuple[Tally, list[Trial]]]] = {
            stage: [(dict(tally), those) for tally, those in found.items()] for stage, found in self._tallies.items()
        }

    def fate(self, mutant: Mutant) -> Fate:
        """What becomes of a mutant."""
        # What is proved to make no difference is not played.
        proof = proof_of(mutant, self._framework) if mutant.change.section == "principles" else ""
        noticed = None if proof else self.noticed_by(mutant)
        if noticed is None and not proof:
            proof = proof_of(mutant, self._framework)
        return Fate(mutant, noticed, proof)

    def noticed_by(self, mutant: Mutant) -> Scenario | None:
        """The first scenario that notices a mutant: of those that are on the part that it is in, or else of any."""
        return self.noticed_at_once(mutant) or self.noticed_when_played(mutant)

    def noticed_at_once(self, mutant: Mutant) -> Scenario | None:
        """The first of the scenarios that expect something of the very part that the mistake is in."""
        return next((one.scenario for one in self._noticing_at_once(mutant)), None)

    def noticed_when_played(self, mutant: Mutant) -> Scenario | None:
        """The first of the scenarios that have to be played for it, as the mistake may bear on a verdict."""
        changed: Framework | None = None
        for trial in dict.fromkeys(self._suspects(mutant)):
            changed = changed or mutant.of(self._framework)
            if is_noticed(trial.scenario, changed):
                return trial.scenario
        return None

    @cached_property
    def subjects(self) -> frozenset[str]:
        """The characteristics, claims and KLOEs that some scenario expects something of, or has a fact on."""
        rules = (rule_of(one, self._framework) for those in self._on.values() for _, one in those)
        return frozenset((*self._on, *self._of_claim, *(one.kloe for one in rules if one)))

    def _noticing_at_once(self, mutant: Mutant) -> Iterator[Trial]:
        old = mutant.change.old[0]
        if mutant.change.section == "characteristics":
            new = mutant.change.new[0] if mutant.change.new else None
            for trial, one in self._on.get(old.id, ()):
                if fails(one, new, trial, trial.positions, self._framework):
                    yield trial
        elif mutant.change.section == "claims":
            yield from self._noticing_a_claim(mutant.of(self._framework), old)
        elif mutant.change.section == "kloes":
            yield from self._noticing_a_kloe(mutant.of(self._framework), old)

    def _noticing_a_claim(self, changed: Framework, old: Claim) -> Iterator[Trial]:
        for trial in (one for one in self._of_claim[old.id] if not one.whole):
            if any(one.impact == "significant" for one in trial.evidence.facts):
                noticing = is_noticed(trial.scenario, changed)
            else:
                noticing = self._fails_by(changed, trial)
            if noticing:
                yield trial

    def _noticing_a_kloe(self, changed: Framework, old: Kloe) -> Iterator[Trial]:
        opened = self._opened(old, changed.kloe(old.id))
        on = (pair for one in changed.characteristics_of(old.id) for pair in self._on[one.id])
        for trial in dict.fromkeys(trial for trial, _ in on if trial.service_type in opened and not trial.whole):
            if self._fails_by(changed, trial):
                yield trial

    def _fails_by(self, changed: Framework, trial: Trial) -> bool:
        positions = positions_of(trial.evidence, changed)
        return any(fails(one, rule_of(one, changed), trial, positions, changed) for one in trial.expectations)

    def _opened(self, old: ForSome, new: ForSome) -> set[str]:
        return {name for name, _ in self._framework.service_types if old.is_for(name) != new.is_for(name)}

    def _suspects(self, mutant: Mutant) -> Iterator[Trial]:
        """The scenarios that might notice a mutant, and have to be played for it."""
        change = mutant.change
        if change.section == "characteristics":
            yield from (one for one in self._whole if self._could_tell(one, change.old[0], *change.new))
        elif change.section == "claims":
            yield from (one for one in self._of_claim[change.old[0].id] if one.whole)
            opened = self._opened(change.old[0], change.new[0])
            asking = (one for one in self._whole if one.asks_for(change.old[0].kloe, self._framework))
            yield from (one for one in asking if one.service_type in opened)
        elif change.section == "kloes":
            opened = self._opened(change.old[0], change.new[0])
            yield from (one for one in self._whole if one.service_type in opened)
        elif change.section == "principles":
            departing = (trial for one in change.old for trial in self._departing[one.id])
            suspected = {*self._deciding(change.old, change.new), *departing}
            # Those under the rule of its own name are most likely to notice.
            yield from sorted(suspected, key=lambda one: (one.scenario.rule != mutant.subject, self._place[one]))
        else:
            events = {one.event for one in change.old}
            yield from (one for one in self._whole if events & {event.event for event in one.evidence.events})
            yield from self._departing[mutant.subject]

    def _could_tell(self, trial: Trial, old: Characteristic, new: Characteristic | None = None) -> bool:
        """Whether a verdict that a scenario asks for might come out otherwise."""
        kloe = self._framework.kloe(old.kloe)
        if not trial.asks_for(kloe.id, self._framework) or not kloe.is_for(trial.service_type):
            return False
        if old.id in [one.characteristic for one in trial.expectations]:
            return True
        # The same findings as things are, and if all that is unknown were at its best or worst, make the same verdict.
        sides = [trial.positions]
        if trial.bounds:
            sides += [self._imagined(trial, old, "best"), self._imagined(trial, old, "worst")]
        if new and old.level == new.level and old.is_for(trial.service_type) == new.is_for(trial.service_type):
            return any(claims_met(old, one) != claims_met(new, one) for one in sides)
        if any(claims_met(old, one) or (new and claims_met(new, one)) for one in sides):
            return True
        return self._is_weighed(trial, old, new)

    def _is_weighed(self, trial: Trial, old: Characteristic, new: Characteristic | None) -> bool:
        """Whether a characteristic counts though it is not met: in a share, or as what its level is described by."""
        others = {one.level for one in self._framework.characteristics_of(old.kloe) if one is not old}
        before, after = others | {old.level}, others | ({new.level} if new else set())
        if before != after:
            return True
        shares = {f"percent_met.{one.level}" for one in (old, new) if one}
        tests = {test.field for one in self._framework.principles for way in one.ways for test in way}
        pooled = {one for one in trial.positions if self._framework.claim(one).kloe == old.kloe}
        return bool(shares & tests) and (bool(pooled) or trial.bounds or self._pools_shares)

    @cached_property
    def _pools_shares(self) -> bool:
        """Whether shares count above KLOEs, where findings on others stand beside those on this one."""
        above = (one for one in self._framework.principles if one.stage != "judgement")
        return any(test.field.startswith("percent_met.") for one in above for way in one.ways for test in way)

    def _imagined(self, trial: Trial, rule: Characteristic, side: str) -> Mapping[str, Position]:
        found = dict(trial.positions)
        for one in rule.when:
            claim = self._framework.claim(one.claim)
            if claim.id not in found and self._framework.applies(claim, trial.service_type):
                found[claim.id] = Position(claim.id, claim.best if side == "best" else claim.worst)
        return found

    def _deciding(self, old: Sequence[Principle], new: Sequence[Principle]) -> Iterator[Trial]:
        """The scenarios in which other principles hold for a tally, or the same in another order or way."""
        principles = self._framework.principles_of(old[0].stage)
        place = principles.index(old[0])
        changed = (*principles[:place], *new, *principles[place + len(old) :])
        for tally, trials in self._read.get(old[0].stage, ()):
            if list(_held(old, tally)) != list(_held(new, tally)):
                # What holds after the principle that decides is in no level, state or ground.
                same = next(_held(principles, tally), None) == next(_held(changed, tally), None)
                yield from (one for one in trials if one.bounds or not same)


def _held(principles: Iterable[Principle], tally: Tally) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The principles that hold, each with the fields that its grounds are of."""
    held = ((one.id, one.way(tally)) for one in principles)
    return ((name, tuple(test.field for test in way)) for name, way in held if way is not None)


def is_noticed(scenario: Scenario, changed: Framework) -> bool:
    """Whether a scenario fails when it is played by a changed framework."""
    return not passes(scenario, Case(find=lambda _: changed))


class Heard(NamedTuple):
    """What the scenarios of one feature file come to, each by the id of its framework; or what is wrong with the file.

    ``noticed`` names the first scenario, without its steps, that notices a mutant at once. ``trials`` are those that
    may have to be played for others, and ``left_out`` has one entry for each scenario that does not pass.
    """

    path: str
    problems: tuple[Problem, ...] = ()
    noticed: Mapping[tuple[str, str], Scenario] = {}
    trials: tuple[tuple[str, Trial], ...] = ()
    left_out: tuple[str, ...] = ()


def hear_file(file: Path, find: Callable[[str], Framework], names: Sequence[str], of: str | None = None) -> Heard:
    """What the scenarios of a feature file come to for some frameworks; with ``of``, for the mutants in that alone."""
    frameworks = {one.id: one for one in map(find, names)}
    parts = [_parts_near(one, of) for one in frameworks.values()]
    near = None if of is None or None in parts else frozenset[str]().union(*(one for one in parts if one))
    recorded = record_file(file, find, near)
    noticed = dict[tuple[str, str], Scenario]()
    for framework in frameworks.values():
        watch = Watch(framework, [trial for name, trial in recorded.found if trial and name == framework.id])
        for mutant in (one for one in mutants_of(framework, of) if one.subject in watch.subjects):
            first = watch.noticed_at_once(mutant)
            if first:
                noticed[framework.id, mutant.id] = _named(first)
    trials = tuple((name, one) for name, one in recorded.found if one and (one.whole or one.evidence.departures))
    left_out = tuple(name for name, one in recorded.found if one is None)
    return Heard(recorded.path, recorded.problems, noticed, trials, left_out)


def _named(scenario: Scenario) -> Scenario:
    return replace(scenario, steps=())


def mutants_of(framework: Framework, of: str | None = None) -> list[Mutant]:
    """The mutants of a framework, or those in one KLOE or in the part of one id."""
    return [one for one in _every_mutant(framework) if of is None or of in (one.subject, _kloe(one))]


@lru_cache(maxsize=4)
def _every_mutant(framework: Framework) -> tuple[Mutant, ...]:
    return tuple(mutants(framework))


def _kloe(mutant: Mutant) -> str:
    return str(getattr(mutant.change.old[0], "kloe", ""))


def _parts_near(framework: Framework, of: str | None) -> frozenset[str] | None:
    """What a scenario names that could notice a mutant in this; ``None`` where it may name anything."""
    chosen = mutants_of(framework, of)
    if any(one.change.section in ("principles", "limits") for one in chosen):
        return None
    kloes = {_kloe(one) or one.subject for one in chosen}
    near = {*kloes, *(framework.kloe(one).domain for one in kloes), *([OVERALL] if kloes else [])}
    rules = (one for kloe in kloes for one in framework.characteristics_of(kloe))
    claims = (one for kloe in kloes for one in framework.claims_of(kloe))
    return frozenset((*near, *(one.id for one in rules), *(one.id for one in claims)))


class Rest(NamedTuple):
    """Some of the mutants of a framework, by their numbers, that no scenario notices at once."""

    framework: str
    trials: tuple[Trial, ...]
    numbers: tuple[int, ...]
    of: str | None = None


def fates_of(rest: Rest, find: Callable[[str], Framework]) -> list[tuple[int, Scenario | None, str]]:
    """For each of these mutants the scenario that notices it when it is played, or the proof that none can."""
    framework = find(rest.framework)
    watch, every = Watch(framework, rest.trials), mutants_of(framework, rest.of)
    fates = ((number, watch.fate(every[number])) for number in rest.numbers)
    return [(number, one.noticed_by and _named(one.noticed_by), one.equivalent) for number, one in fates]
