"""Small frameworks, changes to them, and evidence, at random."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

from ratingengine import Evidence, Framework, load_framework, parse_evidence
from ratingengine.characteristics import Band, Bands, Characteristic, Claim, Condition, Conditions, Measure
from ratingengine.errors import EvidenceError
from ratingengine.framework import Domain, Kloe
from ratingengine.principles import STAGES, Limit, Principle, Stage, Test, fields

BASE = Path(__file__).parents[1] / "bad" / "rules" / "base"
TYPES = ("town_library", "book_bus")
KLOES = {"A1": "a", "A2": "a", "B1": "b"}
GOOD, BAD = ("yes", "at_least_partly"), ("no", "at_most_partly")
DAYS = (date(2030, 1, 1), date(2031, 6, 1))


@lru_cache
def base() -> Framework:
    """The small framework of invented libraries."""
    return load_framework(BASE)


def framework(random: Random) -> Framework:
    """Two domains, three KLOEs, a handful of claims and rules; its ladder is sensible or not."""
    claims = tuple(claim(random, f"{kloe}-c{number}", kloe) for kloe in KLOES for number in range(3))
    made = replace(
        base(),
        domains=(Domain(id="a", title="A"), Domain(id="b", title="B")),
        kloes=tuple(Kloe(id=name, domain=of, title=name, prompts=()) for name, of in KLOES.items()),
        statements=(),
        claims=claims,
        limits=(limit(random, "l1"),),
        digest="",
        files=(),
    )
    rules = tuple(characteristic(random, made, f"r{number}") for number in range(8))
    is_sensible = random.random() < 0.7
    principles = (
        made.principles if is_sensible else tuple(one for stage in STAGES for one in ladder(random, made, stage))
    )
    return replace(made, characteristics=rules, principles=principles)


def claim(random: Random, name: str, kloe: str) -> Claim:
    measure = measured(random) if random.random() < 0.4 else None
    types = (random.choice(TYPES),) if random.random() < 0.15 else ()
    return Claim(name, kloe, "It is so.", (), random.random() < 0.3, measure, types)


def measured(random: Random) -> Measure:
    days = DAYS[: random.choice((1, 2))]
    return Measure(unit="percent", bands={day: bands(random) for day in days}, basis="interpretation")


def bands(random: Random) -> Bands:
    low, high = sorted(random.sample(range(0, 100, 5), 2))
    return Bands(yes=Band(at_least=Decimal(high)), partly=Band(at_least=Decimal(low)))


def characteristic(random: Random, of: Framework, name: str) -> Characteristic:
    kloe = random.choice(list(KLOES))
    level = random.choice(of.levels)
    claims = [one for one in of.claims if one.kloe == kloe]
    chosen = random.sample(claims, random.choice((1, 1, 2, 3)))
    halves = [half(random, one, level in of.favourable_levels) for one in chosen]
    when = Conditions(tuple(halves))
    if len(halves) == 3:
        when = Conditions((halves[0],), ((halves[1],), (halves[2],)))
    types = (random.choice(TYPES),) if random.random() < 0.15 else ()
    return Characteristic(name, kloe, level, "It is so.", ("T1/W1/fine/1",), when, does_not_apply_to=types)


def half(random: Random, of: Claim, is_favourable: bool) -> Condition:  # noqa: FBT001
    return Condition(of.id, random.choice(GOOD if is_favourable != of.adverse else BAD))


def ladder(random: Random, of: Framework, stage: Stage) -> list[Principle]:
    known = fields(stage, of.levels)
    found = []
    for number in range(random.randint(2, 5)):
        tests = tuple(some_test(random, known) for _ in range(random.choice((1, 1, 2))))
        found.append(principle(f"{stage}-{number}", stage, random.choice(of.levels), (tests,)))
    if stage != "judgement":
        found.append(principle(f"{stage}-otherwise", stage, random.choice(of.levels), ((),)))
    return found


def some_test(random: Random, known: list[str]) -> Test:
    field = random.choice(known)
    number = random.choice((20, 50, 51, 100)) if field.startswith("percent") else random.choice((0, 1, 1, 2, 3))
    return Test(field, random.choice(("at_least", "at_least", "at_most")), number)


def principle(name: str, stage: Stage, gives: str, ways: tuple[tuple[Test, ...], ...]) -> Principle:
    return Principle(name, stage, "So it is.", gives, ways, "interpretation", "Invented.")


def limit(random: Random, name: str) -> Limit:
    at = random.choice(("linked_domain", "overall", "a"))
    cap = random.choice(base().levels)
    words: dict[str, Any] = {"says": "It caps.", "basis": "interpretation", "source": "Invented."}
    return Limit(id=name, event="leaking-roof", at=at, no_better_than=cap, **words)


def changed(random: Random, of: Framework) -> Framework:
    """The framework with one or two changes of any kind."""
    for _ in range(random.choice((1, 1, 1, 2))):
        of = random.choice(CHANGES)(random, of)
    return of


def _swap(random: Random, those: tuple[Any, ...], make: Callable[[Any], Any]) -> tuple[Any, ...]:
    place = random.randrange(len(those))
    return (*those[:place], make(those[place]), *those[place + 1 :])


def _claim_moves(random: Random, of: Framework) -> Framework:
    def make(one: Claim) -> Claim:
        kinds = [{"says": "It is said otherwise."}, {"adverse": not one.adverse}, {"applies_to": (TYPES[0],)}]
        kinds += [{"measure": measured(random)}] * 4 if one.measure else [{"measure": None}]
        return replace(one, **random.choice(kinds))

    return replace(of, claims=_swap(random, of.claims, make))


def _rule_moves(random: Random, of: Framework) -> Framework:
    def make(one: Characteristic) -> Characteristic:
        other = characteristic(random, of, one.id)
        favourable = one.level in of.favourable_levels
        halves = tuple(half(random, of.claim(each.claim), favourable) for each in one.when.every)
        kinds = [{"says": "Said otherwise."}, {"level": random.choice(of.levels)}, {"applies_to": (TYPES[1],)}]
        kinds += [{"when": Conditions(halves, one.when.alternatives)}] * 4
        kinds += [{"when": other.when}] if other.kloe == one.kloe else []
        return replace(one, **random.choice(kinds))

    return replace(of, characteristics=_swap(random, of.characteristics, make))


def _rule_goes(random: Random, of: Framework) -> Framework:
    place = random.randrange(len(of.characteristics))
    return replace(of, characteristics=of.characteristics[:place] + of.characteristics[place + 1 :])


def _rule_comes(random: Random, of: Framework) -> Framework:
    return replace(of, characteristics=(*of.characteristics, characteristic(random, of, f"n{random.randrange(10**6)}")))


def _principle_moves(random: Random, of: Framework) -> Framework:
    def make(one: Principle) -> Principle:
        def moved(test: Test) -> Test:
            return test._replace(number=max(0, test.number + random.choice((-1, 0, 1, 1, 25))))

        ways = tuple(tuple(moved(test) for test in way) for way in one.ways)
        return replace(
            one, **random.choice([{"ways": ways}] * 3 + [{"gives": random.choice(of.levels)}, {"says": "X."}])
        )

    return replace(of, principles=_swap(random, of.principles, make))


def _principles_swap(random: Random, of: Framework) -> Framework:
    stage = random.choice(STAGES)
    those = list(of.principles_of(stage))
    free = those if stage == "judgement" else those[:-1]
    random.shuffle(free)
    rest = [] if stage == "judgement" else those[-1:]
    others = [one for one in of.principles if one.stage != stage]
    return replace(of, principles=(*others, *free[: max(1, len(free) - random.choice((0, 1)))], *rest))


def _limit_moves(random: Random, of: Framework) -> Framework:
    kinds = [(), (limit(random, "l1"),), (*of.limits, limit(random, f"l{random.randrange(100)}x"))]
    return replace(of, limits=random.choice(kinds))


CHANGES = (_claim_moves, _rule_moves, _rule_goes, _rule_comes, _principle_moves, _principles_swap, _limit_moves)


def content(random: Random, of: Framework) -> dict[str, Any]:
    """What an evidence file on some of its claims says."""
    facts = [
        _fact(random, one, number) for number, one in enumerate(random.choices(of.claims, k=random.randint(1, 12)))
    ]
    lean = random.choice((None, None, "best", "worst"))
    if lean:
        facts = [
            one if "measure" in one else one | {"holds": getattr(of.claim(one["claim"]), lean), "impact": "none"}
            for one in facts
        ]
    found: dict[str, Any] = {
        "assessment": "one",
        "framework": of.id,
        "service": {"organisation": "A library", "type": random.choice(TYPES)},
        "assessed_on": random.choice(("2030-06-01", "2032-01-01")),
        "facts": facts,
    }
    if random.random() < 0.3:
        found["events"] = [{"id": "e", "event": "leaking-roof", "says": "Rain.", "on": "2030-01-01", "linked_to": "a"}]
    if random.random() < 0.3:
        word = {"because": "So.", "made_by": "inspector", "made_on": "2030-01-01"}
        found["judgements"] = [{"id": "j", "of": random.choice(("A1", "b")), "level": random.choice(of.levels)} | word]
    return found


def _fact(random: Random, of: Claim, number: int) -> dict[str, Any]:
    impact = random.choice(("none", "none", "significant"))
    found: dict[str, Any] = {"id": f"f{number}", "says": "Seen.", "claim": of.id, "impact": impact}
    if of.measure and random.random() < 0.6:
        return found | {"measure": {"value": str(random.randrange(0, 101)), "unit": "percent"}}
    return found | {"holds": random.choice(("yes", "partly", "no"))}


def evidence_for(found: dict[str, Any], *sides: Framework) -> list[Evidence] | None:
    """The same evidence as each framework reads it; nothing where it does not fit one of them."""
    try:
        return [parse_evidence(found, one) for one in sides]
    except EvidenceError:
        return None
