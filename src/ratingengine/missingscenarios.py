"""Missing scenarios: what would notice a mistake that none notices, as Gherkin that passes by the rules as they are.

A case is looked for that comes out otherwise with the mistake, small ones first; then it is written down with what the
rules make of it, and played by both. What does not pass by the one and fail by the other is not handed out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, combinations_with_replacement, islice, product
from typing import NamedTuple

from ratingengine.case import Case
from ratingengine.characteristics import UPPER_HALVES, Characteristic, Claim, Condition, Measure, PositionWord
from ratingengine.evidence import OVERALL
from ratingengine.fates import is_noticed
from ratingengine.framework import Framework
from ratingengine.inference import Weight, claims_met, count_findings, engine_of, tally_of_levels
from ratingengine.mutants import Mutant
from ratingengine.playing import play
from ratingengine.positions import Position
from ratingengine.principles import LINKED, Principle, Stage, Tally, first_to_hold, grounds_of
from ratingengine.scenarios import Scenario, read_feature

_MOST_CASES = 4000  # that are looked at for one mutant
_HOLDS = {"yes": "holds", "partly": "partly holds", "no": "does not hold"}


class Written(NamedTuple):
    """A scenario in the making: its title, the type of service, what else is given, and what is expected.

    ``day`` is when the service is assessed, where it is not on the day that scenarios begin with.
    """

    title: str
    service_type: str
    given: tuple[str, ...]
    expected: tuple[str, ...]
    day: str = ""

    def lines(self) -> list[str]:
        """The scenario as Gherkin, indented as in a feature without rules."""
        joined = [line for step in self.given for line in step.split("\n")]
        given = [line if line.startswith("|") else f"And {line}" for line in joined]
        more = [f"And {one}" for one in self.expected[1:]]
        steps = [
            f"Given a service of type {self.service_type}{self.day and f', assessed on {self.day}'}",
            *given,
            "When the service is assessed",
            f"Then {self.expected[0]}",
            *more,
        ]
        return [
            f"  Scenario: {self.title}",
            *(f"      {one}" if one.startswith("|") else f"    {one}" for one in steps),
        ]


def scenario_for(mutant: Mutant, framework: Framework) -> Written | None:
    """A scenario that notices a mutant and passes without it; ``None`` where none was found."""
    changed = mutant.of(framework)
    for one in islice(_candidates(mutant, framework), 12):
        scenario = _read(one, framework)
        if play(scenario, Case(find=lambda _: framework)).state == "passed" and is_noticed(scenario, changed):
            return one
    return None


def feature_of(written: Iterable[Written], framework: Framework) -> str:
    """A feature of some scenarios, those with the same case and title told as one."""
    merged: dict[Written, list[str]] = {}
    for one in written:
        merged.setdefault(one._replace(expected=()), []).extend(one.expected)
    lines = ["Feature: Scenarios that were missing", "", "  Background:", f"    Given the framework {framework.id}"]
    titles = Counter[str]()
    for one, expected in merged.items():
        titles[one.title] += 1
        title = one.title if titles[one.title] == 1 else f"{one.title} ({titles[one.title]})"
        lines += ["", *one._replace(title=title, expected=tuple(dict.fromkeys(expected))).lines()]
    return "\n".join(lines) + "\n"


def _read(written: Written, framework: Framework) -> Scenario:
    return read_feature("scenario", feature_of([written], framework)).scenarios[0]


def _candidates(mutant: Mutant, framework: Framework) -> Iterator[Written]:
    old, new = mutant.change.old, mutant.change.new
    if mutant.change.section == "characteristics":
        return _of_characteristic(old[0], new[0] if new else None, framework)
    if mutant.change.section == "claims":
        return chain(_put_aside(old[0], new[0], framework), _measured(old[0], new[0], framework))
    if mutant.change.section == "kloes":
        types = [name for name, _ in framework.service_types if old[0].is_for(name) != new[0].is_for(name)]
        said = f"{old[0].id} does not apply to this service"
        return (Written(f"{old[0].id} is not asked here", name, (), (said,)) for name in types)
    if mutant.change.section == "principles":
        return _of_principles(old, new, framework)
    return _of_limit(mutant, framework)


def _of_characteristic(old: Characteristic, new: Characteristic | None, framework: Framework) -> Iterator[Written]:
    types = framework.types_of(old)
    if new is None or new.level != old.level:
        for name in types:
            for claim in (one.claim for one in old.when if _applies(one, name, framework)):
                said = f"{old.kloe} is not {old.level} because in {old.id} the claim {claim} is missing"
                title = f"what {old.kloe} asks for at {framework.level(old.level).label} while nothing is known"
                yield Written(title, name, (), (said,))
        return
    for name in (one for one, _ in framework.service_types if old.is_for(one) != new.is_for(one)):
        yield Written(f"{old.id} is not meant for this service", name, (), (f"{old.id} does not apply",))
    for name in types:
        for stands in _cases((old, new), name, framework):
            positions = _positions(stands)
            if claims_met(old, positions) != claims_met(new, positions):
                yield from _stated(old, stands, name)


def _applies(condition: Condition, service_type: str, framework: Framework) -> bool:
    return framework.applies(framework.claim(condition.claim), service_type)


_Stands = Mapping[str, PositionWord]


def _cases(rules: Sequence[Characteristic], service_type: str, framework: Framework) -> Iterator[_Stands]:
    """Where the claims of a characteristic may stand: as one way asks, and then each claim elsewhere in turn."""
    for way in (way for rule in rules for way in rule.when.ways):
        if all(_applies(one, service_type, framework) for one in way):
            asked = _as_asked(way)
            yield asked
            for claim in dict.fromkeys(one.claim for rule in rules for one in rule.when):
                for word in ("partly", "yes", "no"):
                    yield {**asked, claim: word}
                yield {name: word for name, word in asked.items() if name != claim}


def _as_asked(way: Iterable[Condition]) -> dict[str, PositionWord]:
    return {one.claim: "yes" if one.half in UPPER_HALVES else "no" for one in way}


def _positions(stands: _Stands) -> dict[str, Position]:
    return {claim: Position(claim, word, (f"e{at}",)) for at, (claim, word) in enumerate(stands.items(), 1)}


def _stated(
    rule: Characteristic, stands: _Stands, service_type: str, figures: Mapping[str, str] | None = None
) -> Iterator[Written]:
    """The case with what the characteristic makes of it; each claim that fails it is a way to say so."""
    positions, figures = _positions(stands), figures or {}
    given = tuple(
        f"the fact e{at} that {claim} {figures.get(claim, _HOLDS[word])}"
        for at, (claim, word) in enumerate(stands.items(), 1)
    )
    met = claims_met(rule, positions)
    if met:
        facts = sorted({fact for claim in met for fact in positions[claim].facts})
        title = f"met with {' and '.join(f'{claim} at {stands[claim]}' for claim in met)}"
        yield Written(title, service_type, given, (f"{rule.id} is met because of {', '.join(facts)}",))
        return
    failing = [one.claim for one in rule.when if not one.holds(stands.get(one.claim))]
    for claim in dict.fromkeys(failing):
        where = f"stands at {stands[claim]}" if claim in stands else "is unknown"
        said = f"{rule.id} is not met because {claim} {where}"
        yield Written(f"not met where {claim} {where}", service_type, given, (said,))


def _put_aside(old: Claim, new: Claim, framework: Framework) -> Iterator[Written]:
    """A fact on a claim that is not meant for the service."""
    for name in (one for one, _ in framework.service_types if old.is_for(one) != new.is_for(one)):
        given = (f"the fact e1 that {old.id} holds",)
        said = f"the fact e1 is listed as unused because {old.id} does not apply to this service type"
        yield Written(f"{old.id} is put aside", name, given, (said,))


def _measured(old: Claim, new: Claim, framework: Framework) -> Iterator[Written]:
    """A figure that one of two bands holds and the other does not."""
    if old.measure is None or new.measure is None:
        return
    figures = {str(one) for claim in (old, new) for one in _boundaries(claim)}
    for rule in (one for one in framework.characteristics_of(old.kloe) if old.id in [c.claim for c in one.when]):
        for name, (on, day), figure in product(framework.types_of(rule), _days(old.measure), sorted(figures)):
            word = old.measure.position(Decimal(figure), on)
            if word and word != new.measure.position(Decimal(figure), on):
                for stands in (one for one in _cases([rule], name, framework) if old.id in one):
                    measured = {old.id: f"measures {figure} {old.measure.unit}"}
                    for one in _stated(rule, {**stands, old.id: word}, name, measured):
                        yield one._replace(day=day)


def _days(measure: Measure) -> list[tuple[date, str]]:
    """The first day of each of the bands, the latest first, with what a scenario says to be on such a day."""
    begun = [on for on in measure.bands if on <= date.fromisoformat(Case().assessed_on)]
    return [(on, "" if begun and on == max(begun) else on.isoformat()) for on in sorted(measure.bands, reverse=True)]


def _boundaries(claim: Claim) -> Iterator[Decimal]:
    for bands in claim.measure.bands.values() if claim.measure else ():
        for band in (bands.yes, bands.partly):
            yield from (one for one in (band.at_least, band.at_most) if one is not None)


def _of_principles(old: Sequence[Principle], new: Sequence[Principle], framework: Framework) -> Iterator[Written]:
    stage = old[0].stage
    before = framework.principles_of(stage)
    place = before.index(old[0])
    after = (*before[:place], *new, *before[place + len(old) :])

    def differs(tally: Tally) -> bool:
        return grounds_of(before, tally) != grounds_of(after, tally)

    if stage != "judgement":
        yield from _of_levels(stage, differs, framework)
    if stage != "overall":
        yield from _of_findings(stage, differs, framework)


def _of_levels(stage: Stage, differs: Callable[[Tally], bool], framework: Framework) -> Iterator[Written]:
    """Levels that people gave to the inputs of a stage, the fewest first."""
    service_type = framework.service_types[0][0]
    name, inputs = OVERALL, tuple(one.id for one in framework.domains)
    if stage == "domain":
        own = {one.id: framework.kloes_for(one.id, service_type) for one in framework.domains}
        name = max(own, key=lambda one: len(own[one]))
        inputs = own[name]
    for number in range(1, len(inputs) + 1):
        for levels in combinations_with_replacement(framework.levels, number):
            if differs(tally_of_levels(stage, levels, framework.levels)):
                rows = [f"| {of} | {level} |" for of, level in zip(inputs, levels, strict=False)]
                given = ("\n".join(["these judgements:", "| of | level |", *rows]),)
                yield from _rated(name, service_type, given, framework)


def _rated(of: str, service_type: str, given: tuple[str, ...], framework: Framework) -> Iterator[Written]:
    """The case with the verdict that the rules come to, and its grounds."""
    case = Case(find=lambda _: framework)
    play(_read(Written("any", service_type, given, (f"{of} is settled",)), framework), case)
    if case.refusal or case.evidence is None:
        return
    verdict = case.verdict(of)
    grounds = ", ".join(one.id for one in verdict.because)
    said = f"the {'judgement' if verdict.stage == 'judgement' else 'rating'} of {of} is {verdict.level}"
    if verdict.level is None:
        states = {"insufficient_evidence": "has insufficient evidence", "not_described": "is not described"}
        if verdict.state in states:
            yield Written(f"{of} {states[verdict.state]}", service_type, given, (f"{of} {states[verdict.state]}",))
        return
    deciding = verdict.because[0].id
    label = framework.level(verdict.level).label
    yield Written(f"{of} is {label} by {deciding}", service_type, given, (f"{said} because of {grounds}",))


def _of_findings(stage: Stage, differs: Callable[[Tally], bool], framework: Framework) -> Iterator[Written]:
    """Facts on one KLOE, by which few of its characteristics are met, the fewest first."""
    tried = 0
    for kloe in sorted(framework.kloes, key=lambda one: len(framework.characteristics_of(one.id))):
        service_type = next(name for name, _ in framework.service_types if kloe.is_for(name))
        rules = [one for one in framework.characteristics_of(kloe.id) if one.is_for(service_type)]
        possible = engine_of(framework).possible((kloe.id,), service_type)
        for chosen, significant in _choices(rules, service_type, framework):
            tried += 1
            if tried > _MOST_CASES:
                return
            stands = {claim: word for rule in chosen for claim, word in _as_asked(rule.when.ways[0]).items()}
            positions = _positions(stands)
            met = [one for one in rules if claims_met(one, positions)]
            weights = [Weight(kloe.id, one.level, _is_bad(one, framework) and significant) for one in met]
            tally = count_findings(weights, possible, framework.levels)
            if stage == "domain":
                level = _level_of(tally, framework)
                counted = tally_of_levels(stage, (level,) if level else (), framework.levels)
                kloes = {f"kloes.{one}": int(tally[f"findings.{one}"] > 0) for one in framework.levels}
                tally = {**counted, **tally, **kloes}
            if met and differs(tally):
                impact = [
                    ", with significant impact" if significant and _speaks_against(*one, framework) else ""
                    for one in stands.items()
                ]
                given = tuple(
                    f"the fact e{at} that {claim} {_HOLDS[word]}{bad}"
                    for at, ((claim, word), bad) in enumerate(zip(stands.items(), impact, strict=True), 1)
                )
                yield from _rated(kloe.id if stage == "judgement" else kloe.domain, service_type, given, framework)


def _level_of(tally: Tally, framework: Framework) -> str | None:
    first = first_to_hold(framework.principles_of("judgement"), tally)
    return first.gives if first else None


def _is_bad(rule: Characteristic, framework: Framework) -> bool:
    return rule.level not in framework.favourable_levels


def _speaks_against(claim: str, word: PositionWord, framework: Framework) -> bool:
    return word == framework.claim(claim).worst


def _choices(
    rules: Sequence[Characteristic], service_type: str, framework: Framework
) -> Iterator[tuple[list[Characteristic], bool]]:
    """A few characteristics of each level, the fewest first, with and without significant impact."""
    plain = [one for one in rules if all(_applies(c, service_type, framework) for c in one.when.ways[0])]
    by_level = [[one for one in plain if one.level == level] for level in framework.levels]
    counts = [min(5, len(those)) for those in by_level]
    numbers = sorted(product(*(range(one + 1) for one in counts)), key=lambda one: (sum(one), one))
    for number in numbers:
        chosen = [rule for those, some in zip(by_level, number, strict=True) for rule in those[:some]]
        yield chosen, False
        if any(_is_bad(one, framework) for one in chosen):
            yield chosen, True


def _of_limit(mutant: Mutant, framework: Framework) -> Iterator[Written]:
    """The event of a limit, on a rating that people gave; on the whole also with what it is linked to left unrated."""
    limit = mutant.change.old[0]
    of = framework.domains[0].id if limit.at in (LINKED, OVERALL) else limit.at
    event = "\n".join(["these events:", "| id | event | linked_to |", f"| n1 | {limit.event} | {of} |"])
    domains = [one.id for one in framework.domains]
    # Another limit, on the domain that the event is linked to, may hide one on the whole.
    others = [[one for one in domains if one != of]] if limit.at == OVERALL and len(domains) > 1 else []
    for service_type in (name for name, _ in framework.service_types if limit.is_for(name)):
        for rated, level in product([domains, *others], reversed(framework.levels)):
            judged = "\n".join(["these judgements:", "| of | level |", *(f"| {one} | {level} |" for one in rated)])
            yield from _rated(OVERALL if limit.at == OVERALL else of, service_type, (judged, event), framework)
