"""Fates: which scenario notices a mistake in the rules, if any does.

A mutant is killed where a scenario that passes by the rules as they are fails by it. Scenarios that cannot read what it
changes are passed over; what they read is in their trials. Those that expect something of the characteristic itself are
decided by the plain definition, and whole ones are played again, with the engine, wherever anything might differ.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ratingengine.case import Case
from ratingengine.characteristics import Characteristic, Claim
from ratingengine.equivalents import proof_of
from ratingengine.framework import Framework, Kloe
from ratingengine.inference import claims_met
from ratingengine.mutants import Mutant
from ratingengine.playing import passes
from ratingengine.positions import Position
from ratingengine.principles import Principle, Stage, Tally
from ratingengine.scenarios import Scenario
from ratingengine.trials import Expectation, Trial, fails, positions_of, rule_of


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
        """The first scenario that notices a mutant."""
        return next((one.scenario for one in self._noticing(mutant)), None)

    def _noticing(self, mutant: Mutant) -> Iterator[Trial]:
        change = mutant.change
        if change.section == "characteristics":
            yield from self._of_characteristic(mutant, change.old[0], *change.new)
        elif change.section == "claims":
            yield from self._of_a_claim(mutant, change.old[0], change.new[0])
        elif change.section == "kloes":
            yield from self._of_kloe(mutant, change.old[0], change.new[0])
        elif change.section == "principles":
            departing = (trial for one in change.old for trial in self._departing[one.id])
            suspected = {*self._deciding(change.old, change.new), *departing}
            # Those under the rule of its own name are most likely to notice.
            ordered = sorted(suspected, key=lambda one: (one.scenario.rule != mutant.subject, self._place[one]))
            yield from self._played(mutant, ordered)
        else:
            limits = {one.event for one in change.old}
            suspects = [one for one in self._whole if limits & {event.event for event in one.evidence.events}]
            yield from self._played(mutant, [*suspects, *self._departing[mutant.subject]])

    def _played(self, mutant: Mutant, suspects: Iterable[Trial]) -> Iterator[Trial]:
        """Those that fail when they are played by the mutant."""
        changed: Framework | None = None
        for trial in dict.fromkeys(suspects):
            changed = changed or mutant.of(self._framework)
            if is_noticed(trial.scenario, changed):
                yield trial

    def _of_characteristic(
        self, mutant: Mutant, old: Characteristic, new: Characteristic | None = None
    ) -> Iterator[Trial]:
        for trial, one in self._on[old.id]:
            if fails(one, new, trial, trial.positions, self._framework):
                yield trial
        yield from self._played(mutant, (one for one in self._whole if self._could_tell(one, old, new)))

    def _could_tell(self, trial: Trial, old: Characteristic, new: Characteristic | None) -> bool:
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

    def _of_a_claim(self, mutant: Mutant, old: Claim, new: Claim) -> Iterator[Trial]:
        changed = mutant.of(self._framework)
        opened = {name for name, _ in changed.service_types if old.is_for(name) != new.is_for(name)}
        for trial in self._of_claim[old.id]:
            if not trial.whole and not any(one.impact == "significant" for one in trial.evidence.facts):
                if self._fails_by(changed, trial):
                    yield trial
            elif is_noticed(trial.scenario, changed):
                yield trial
        asking = (one for one in self._whole if one.asks_for(old.kloe, changed) and one.service_type in opened)
        yield from self._played(mutant, asking)

    def _fails_by(self, changed: Framework, trial: Trial) -> bool:
        positions = positions_of(trial.evidence, changed)
        return any(fails(one, rule_of(one, changed), trial, positions, changed) for one in trial.expectations)

    def _of_kloe(self, mutant: Mutant, old: Kloe, new: Kloe) -> Iterator[Trial]:
        changed = mutant.of(self._framework)
        opened = {name for name, _ in changed.service_types if old.is_for(name) != new.is_for(name)}
        direct = (pair for one in changed.characteristics_of(old.id) for pair in self._on[one.id])
        for trial in dict.fromkeys(trial for trial, _ in direct if trial.service_type in opened):
            if not trial.whole and self._fails_by(changed, trial):
                yield trial
        asking = (one for one in self._whole if one.service_type in opened)
        yield from self._played(mutant, asking)

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
