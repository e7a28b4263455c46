"""Small frameworks and cases at random, and a slow plain account of what the sensitivity of a verdict means.

The plain account tries everything: every position of every claim, and every set of grounds.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, count, product
from typing import Any, NamedTuple

from builders import content, fact, given, healthcare, small_framework
from ratingengine import Assessment, Evidence, Framework, parse_evidence, rate
from ratingengine.characteristics import POSITIONS, Characteristic, Claim, Condition, Conditions, PositionWord
from ratingengine.framework import Domain, Kloe
from ratingengine.inference import Weight, count_findings
from ratingengine.principles import Stage

KLOES = {"K1": "d1", "K2": "d1", "K3": "d2"}
EVENT = next(limit for limit in healthcare().limits if limit.no_better_than == "requires_improvement")


def framework_at_random(chance: random.Random) -> Framework:
    """Two domains, three KLOEs, two or three claims in each, some adverse, some of them in several characteristics."""
    claims = [
        Claim(f"{kloe.lower()}-{number}", kloe, f"{kloe} {number} is so.", adverse=chance.random() < 0.3)
        for kloe in KLOES
        for number in range(chance.choice((2, 2, 3)))
    ]
    numbers = count(1)
    rules = [
        Characteristic(f"rule-{next(numbers)}", kloe, level, "It is so.", (), _conditions(chance, level, own))
        for kloe in KLOES
        if (own := [one for one in claims if one.kloe == kloe])
        for level in healthcare().levels
        for _ in range(chance.choice((0, 1, 1, 2, 2)))
    ]
    small = small_framework((), ())
    return Framework(
        id="small",
        title=small.title,
        edition=small.edition,
        publisher=small.publisher,
        scale=small.scale,
        service_types=small.service_types,
        events=((EVENT.event, "An event."),),
        domains=tuple(Domain(id=one, title=one) for one in ("d1", "d2")),
        kloes=tuple(Kloe(id=kloe, domain=domain, title=kloe, prompts=()) for kloe, domain in KLOES.items()),
        statements=(),
        claims=tuple(claims),
        characteristics=tuple(rules),
        principles=healthcare().principles,
        limits=(EVENT,),
        position_policy=small.position_policy,
    )


def _conditions(chance: random.Random, level: str, claims: Sequence[Claim]) -> Conditions:
    is_favourable = level in healthcare().favourable_levels

    def some() -> tuple[Condition, ...]:
        chosen = chance.sample(claims, chance.choice((1, 1, 2)))
        return tuple(Condition(one.id, _half(chance, upper=is_favourable != one.adverse)) for one in chosen)

    if chance.random() < 0.2:
        return Conditions((), (some(), some()))
    return Conditions(some())


def _half(chance: random.Random, *, upper: bool) -> str:
    return chance.choice(("yes", "at_least_partly") if upper else ("no", "at_most_partly"))


def evidence_at_random(chance: random.Random, framework: Framework) -> Evidence:
    """Facts on most claims, now and then two, some that nobody can act on; at times decisions of people or an event."""
    facts = []
    for claim in framework.claims:
        for number in range(chance.choice((0, 1, 1, 1, 2))):
            facts.append(_fact(chance, claim, f"{claim.id}.{number}"))
            if number and chance.random() < 0.3:
                facts[-1]["supersedes"] = facts[-2]["id"]
    more: dict[str, Any] = {}
    if chance.random() < 0.3:
        of = chance.choice([*KLOES, "d1", "d2"])
        more["judgements"] = [given(of, chance.choice([*framework.levels, "not_rated"]))]
    if chance.random() < 0.2:
        linked = chance.choice(("d1", "d2"))
        event = {"id": "notice", "event": EVENT.event, "says": "It was served.", "on": "2025-12-01"}
        more["events"] = [event | {"linked_to": linked}]
    return evidence_on(framework, facts, **more)


def evidence_on(framework: Framework, facts: Iterable[Mapping[str, Any]], **more: Any) -> Evidence:
    """Evidence for a small framework."""
    return parse_evidence(content(facts, "any", framework="small", **more), framework)


def _fact(chance: random.Random, claim: Claim, name: str) -> dict[str, Any]:
    holds = chance.choice(POSITIONS)
    impact = "significant" if holds != claim.best and chance.random() < 0.25 else "none"
    return fact(claim.id, holds, id=name, impact=impact, actionable=chance.random() > 0.15)


def trials(number: int, seed: int) -> Iterator[Assessment]:
    """So many cases at random."""
    chance = random.Random(seed)
    for _ in range(number):
        framework = framework_at_random(chance)
        yield rate(evidence_at_random(chance, framework), framework)


Standing = tuple[PositionWord | None, bool]
Found = tuple[Weight, ...]


@dataclass(frozen=True)
class Plain:
    """A case, rated anew from its principles, without an engine."""

    assessment: Assessment

    @property
    def framework(self) -> Framework:
        return self.assessment.framework

    def decide(self, stage: Stage, tally: Mapping[str, int]) -> str:
        return next(one.gives for one in self.framework.principles_of(stage) if one.way(tally) is not None)

    def found(self, kloe: str, standing: Mapping[str, Standing]) -> Found:
        """The findings where claims stand so."""
        found = []
        for rule in self.framework.characteristics_of(kloe):
            met = [way for way in rule.when.ways if all(one.holds(standing[one.claim][0]) for one in way)]
            if met:
                found.append(Weight(kloe, rule.level, any(standing[one.claim][1] for way in met for one in way)))
        return tuple(found)

    def judgement(self, kloe: str, found: Found) -> str | None:
        possible = Counter(one.level for one in self.framework.characteristics_of(kloe))
        return self.decide("judgement", count_findings(found, possible, self.framework.levels)) if found else None

    def rating(
        self, stage: Stage, levels: Iterable[str | None], found: Found = (), pooled: Sequence[str] = ()
    ) -> str | None:
        rated, scale = [one for one in levels if one], self.framework.levels
        if not rated:
            return None
        name = "judgements" if stage == "domain" else "ratings"
        ranks = [scale.index(one) for one in rated]
        tally = {"rated": len(rated)}
        for rank, level in enumerate(scale):
            tally[f"{name}.{level}"] = ranks.count(rank)
            tally[f"{name}.below.{level}"] = sum(one < rank for one in ranks)
            tally[f"{name}.from.{level}"] = sum(one >= rank for one in ranks)
            tally[f"kloes.{level}"] = len({one.kloe for one in found if one.level == level})
        possible = Counter(one.level for kloe in pooled for one in self.framework.characteristics_of(kloe))
        return self.decide(stage, tally | count_findings(found, possible, scale))

    def capped(self, of: str, level: str | None) -> str | None:
        caps = [EVENT.no_better_than for one in self.assessment.evidence.events if one.linked_to == of]
        return min([level, *caps], key=self.framework.levels.index) if level else None

    def is_given(self, of: str) -> bool:
        return self.assessment.verdict(of).given is not None


class Reached(NamedTuple):
    """What a KLOE comes to in one of all cases."""

    level: str | None
    found: Found


def choices(claim: Claim, standing: Standing, *, up: bool) -> Iterator[tuple[int, Standing]]:
    """Where a claim can get to in one direction, and in how many steps."""
    yield 0, standing
    word, significant = standing
    order = [claim.worst, "partly", claim.best]
    if word is None:
        yield 1, (claim.best if up else claim.worst, False)
        return
    here = order.index(word)
    for there in range(here + 1, 3) if up else range(here):
        yield abs(there - here), (order[there], significant and not up)


def least_steps(assessment: Assessment, *, up: bool) -> dict[str, dict[str | None, int]]:
    """For every verdict, the fewest steps to exactly each level, by trying all cases."""
    plain, framework = Plain(assessment), assessment.framework
    fixed = {one.claim for one in assessment.evidence.facts if not one.actionable and live(assessment, one.id)}
    stands = {one.claim: (one.stands, one.significant) for one in assessment.positions}
    steps: dict[str, dict[Any, int]] = {}
    least: dict[str, dict[str | None, int]] = {}
    for kloe in KLOES:
        own = framework.claims_of(kloe)
        tried = [[(0, stands[one.id])] if one.id in fixed else list(choices(one, stands[one.id], up=up)) for one in own]
        steps[kloe], least[kloe] = {}, {}
        for taken in product(*tried):
            cost = sum(number for number, _ in taken)
            found = plain.found(kloe, {one.id: standing for one, (_, standing) in zip(own, taken, strict=True)})
            reached = Reached(plain.judgement(kloe, found), tuple(sorted(found)))
            steps[kloe][reached] = min(cost, steps[kloe].get(reached, cost))
            least[kloe][reached.level] = min(cost, least[kloe].get(reached.level, cost))
        if plain.is_given(kloe):
            steps[kloe], least[kloe] = {Reached(assessment.verdict(kloe).level, ()): 0}, {}
    for domain in ("d1", "d2"):
        kloes = [kloe for kloe, of in KLOES.items() if of == domain]
        pooled = [kloe for kloe in kloes if not plain.is_given(kloe)]
        least[domain] = {}
        for reached_all in product(*(steps[kloe].items() for kloe in kloes)):
            cost = sum(number for _, number in reached_all)
            found = tuple(one for reached, _ in reached_all for one in reached.found)
            level = plain.capped(domain, plain.rating("domain", [one.level for one, _ in reached_all], found, pooled))
            least[domain][level] = min(cost, least[domain].get(level, cost))
        steps[domain] = dict(least[domain])
        if plain.is_given(domain):
            steps[domain], least[domain] = {assessment.verdict(domain).level: 0}, {}
    least["overall"] = {}
    for (first, one), (second, other) in product(steps["d1"].items(), steps["d2"].items()):
        level = plain.rating("overall", [first, second])
        least["overall"][level] = min(one + other, least["overall"].get(level, one + other))
    return least


def live(assessment: Assessment, name: str) -> bool:
    return name not in {one.fact for one in assessment.unused}


def minimal(sets: Iterable[frozenset[str]]) -> set[frozenset[str]]:
    """The sets that no other is part of."""
    every = set(sets)
    return {one for one in every if one and not any(other < one for other in every)}


def subsets(names: Sequence[str]) -> Iterator[frozenset[str]]:
    for size in range(len(names) + 1):
        yield from (frozenset(one) for one in combinations(names, size))


def holding_sets(assessment: Assessment, of: str, *, down: bool) -> set[frozenset[str]]:
    """The smallest sets of grounds that alone hold a verdict, by trying all sets."""
    verdict, plain = assessment.verdict(of), Plain(assessment)
    if verdict.level is None:
        return set()
    scale = assessment.framework.levels

    def stays(level: str | None) -> bool:
        asked = scale.index(verdict.level or "")
        return level is not None and (scale.index(level) <= asked if down else scale.index(level) >= asked)

    if verdict.given:
        caps = [one.limit for one in verdict.limits] if down else []
        top = scale[-1] if down else scale[0]

        def given_level(kept: frozenset[str]) -> str | None:
            level = assessment.evidence.judgements[0].level if verdict.given in kept else top
            return plain.capped(of, level) if kept & set(caps) or not down else level

        return minimal(one for one in subsets([verdict.given, *dict.fromkeys(caps)]) if stays(given_level(one)))
    if of in KLOES:
        return _holding_findings(plain, of, stays, down=down)
    return _holding_inputs(plain, of, stays, down=down)


def _holding_findings(plain: Plain, kloe: str, stays: Any, *, down: bool) -> set[frozenset[str]]:
    rules = plain.framework.characteristics_of(kloe)
    met = {one.characteristic: one.significant for one in plain.assessment.findings if one.kloe == kloe}

    def level(kept: frozenset[str]) -> str | None:
        found = []
        for rule in rules:
            is_good = rule.level in plain.framework.favourable_levels
            is_met = rule.id in met if rule.id in kept else is_good == down
            if is_met:
                found.append(Weight(kloe, rule.level, met.get(rule.id, False) and (rule.id in kept or not down)))
        return plain.judgement(kloe, tuple(found))

    return minimal(one for one in subsets([rule.id for rule in rules]) if stays(level(one)))


def _end(plain: Plain, kloe: str, *, down: bool) -> Reached:
    """A KLOE with every claim at its best, or at its worst with the significant impact that there is."""
    significant = {one.claim for one in plain.assessment.positions if one.significant}
    own = plain.framework.claims_of(kloe)
    found = plain.found(
        kloe, {one.id: (one.best if down else one.worst, not down and one.id in significant) for one in own}
    )
    return Reached(plain.judgement(kloe, found) or plain.framework.levels[-1 if down else 0], found)


def _holding_inputs(plain: Plain, of: str, stays: Any, *, down: bool) -> set[frozenset[str]]:
    assessment, scale = plain.assessment, plain.framework.levels
    names = ["d1", "d2"] if of == "overall" else [kloe for kloe, domain in KLOES.items() if domain == of]
    able = [one for one in names if assessment.verdict(one).level or assessment.verdict(one).could_be]
    limits = [one.limit for one in assessment.verdict(of).limits] if down else []
    ends = {kloe: _end(plain, kloe, down=down) for kloe in KLOES}

    def end(name: str) -> str | None:
        if name in KLOES:
            return ends[name].level
        kloes = [kloe for kloe, domain in KLOES.items() if domain == name]
        found = tuple(one for kloe in kloes for one in ends[kloe].found)
        return plain.rating("domain", [ends[kloe].level for kloe in kloes], found, kloes)

    def levels(kept: frozenset[str]) -> Iterator[str | None]:
        found: list[Weight] = []
        pooled = [one for one in able if one not in kept or not plain.is_given(one)]
        for one in pooled if of != "overall" else ():
            own = tuple(
                Weight(each.kloe, each.level, each.significant) for each in assessment.findings if each.kloe == one
            )
            found += own if one in kept else ends[one].found
        fixed = [
            assessment.verdict(one).level if one in kept else end(one)
            for one in able
            if one in kept or assessment.verdict(one).level
        ]
        joining = [end(one) for one in able if one not in kept and not assessment.verdict(one).level]
        joining.sort(key=lambda level: scale.index(level or ""), reverse=down)
        for more in range(len(joining) + 1):
            stage: Stage = "overall" if of == "overall" else "domain"
            level = plain.rating(stage, [*fixed, *joining[:more]], tuple(found), () if of == "overall" else pooled)
            yield plain.capped(of, level) if not down or kept & set(limits) else level

    every = [*able, *dict.fromkeys(limits)]
    return minimal(one for one in subsets(every) if all(stays(level) for level in levels(one)))
