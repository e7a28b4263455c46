"""The words of a change of rules: what of it is new, gone or different, as its author would say it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ratingengine.changes import Altered, Change
from ratingengine.changewords import order_words
from ratingengine.characteristics import Band, Bands, Characteristic, Claim, Conditions, Measure
from ratingengine.explanation import day, listed, quoted
from ratingengine.principles import Limit, Principle, Test

RulePart = Claim | Characteristic | Principle | Limit
_HOW = {"added": "is new", "removed": "is gone", "changed": "is another"}


def change_words(change: Change, before: RulePart | None, after: RulePart | None) -> str:
    """What is different in one line, a part for each field that is."""
    return "; ".join(_says(change, before, after)) or _HOW[change.how]


def _says(change: Change, before: RulePart | None, after: RulePart | None) -> Iterator[str]:
    if change.how != "changed":
        yield from _whole(change, after or before)
        return
    for one in change.fields:
        if change.kind == "order":
            yield order_words(one)
        elif isinstance(before, Claim) and isinstance(after, Claim) and one.field in ("measure", "adverse"):
            yield from _measure(before.measure, after.measure) if one.field == "measure" else _adverse(after)
        elif isinstance(before, Characteristic) and isinstance(after, Characteristic) and one.field == "when":
            yield from _conditions(before.when, after.when)
        elif isinstance(before, Principle) and isinstance(after, Principle) and one.field == "ways":
            yield from _tests(before, after)
        else:
            yield _field(one)


def _adverse(after: Claim) -> Iterator[str]:
    yield f"{'adverse now' if after.adverse else 'no longer adverse'}: `{after.worst}` speaks against the service"


def _whole(change: Change, rule: RulePart | None) -> Iterator[str]:
    yield _HOW[change.how]
    yield from (str(one.after or one.before) for one in change.fields)
    if isinstance(rule, Characteristic):
        yield f"{rule.level} where {_ways_text(rule.when)}"
    elif isinstance(rule, Principle):
        yield f"gives {rule.gives} where {_tests_text(rule)}"
    elif isinstance(rule, Limit):
        yield f"no better than {rule.no_better_than} with {rule.event}"
    if rule is not None:
        yield quoted(rule.says)


def _field(one: Altered) -> str:
    name = one.field.replace("_", " ")
    if one.before is None or one.after is None:
        return f"{name} {_marked(one.after or one.before)}{' now' if one.before is None else ' no longer'}"
    return f"{name} {_marked(one.after)} instead of {_marked(one.before)}"


def _marked(value: str | None) -> str:
    value = value or ""
    return quoted(value) if " " in value else f"`{value}`"


def _measure(before: Measure | None, after: Measure | None) -> Iterator[str]:
    """What figures come to now, for each day from which that is so."""
    if before is None or after is None:
        yield "figures can be given for it now" if before is None else "figures can no longer be given for it"
        return
    if before.unit != after.unit:
        yield f"measured in {after.unit} instead of {before.unit}"
    for start in sorted({*before.bands, *after.bands}):
        mine, theirs = (_in_force(one.bands, start) for one in (before, after))
        yield from (f"{told} from {day(start)}" for told in _bands(mine, theirs, after.unit))
    for name in ("basis", "source"):
        if getattr(before, name) != getattr(after, name):
            yield f"{name} of its figures {_marked(getattr(after, name))}"


def _in_force(bands: dict[date, Bands], start: date) -> Bands | None:
    begun = [one for one in bands if one <= start]
    return bands[max(begun)] if begun else None


def _bands(before: Bands | None, after: Bands | None, unit: str) -> Iterator[str]:
    for word in ("yes", "partly"):
        mine, theirs = (getattr(one, word) if one else None for one in (before, after))
        if mine == theirs:
            continue
        if mine is None or theirs is None:
            yield f"`{word}` {_band(mine or theirs)} {unit}{'' if theirs else ' no longer'}"
        elif (mine.at_least is None) == (theirs.at_least is None):
            number = mine.at_least if mine.at_least is not None else mine.at_most
            yield f"`{word}` {_band(theirs)} instead of {number} {unit}"
        else:
            yield f"`{word}` {_band(theirs)} instead of {_band(mine)} {unit}"


def _band(band: Band | None) -> str:
    if band is None:
        return "by nothing"
    return f"from {band.at_least}" if band.at_least is not None else f"up to {band.at_most}"


def _conditions(before: Conditions, after: Conditions) -> Iterator[str]:
    """What moved, claim by claim where all conditions must hold and their claims are the same; else all of it."""
    if before.alternatives or after.alternatives:
        yield f"where {_ways_text(after)} instead of where {_ways_text(before)}"
        return
    mine, theirs = (dict(one.every) for one in (before, after))
    for claim in dict.fromkeys((*theirs, *mine)):
        if claim not in mine:
            yield f"also asks for `{claim}: {theirs[claim]}`"
        elif claim not in theirs:
            yield f"no longer asks for `{claim}: {mine[claim]}`"
        elif mine[claim] != theirs[claim]:
            yield f"`{claim}: {theirs[claim]}` instead of `{mine[claim]}`"
    if mine == theirs:
        yield "its conditions in another order"


def _ways_text(when: Conditions) -> str:
    return " or ".join(listed([f"`{one.claim}: {one.half}`" for one in way]) for way in when.ways)


def _tests(before: Principle, after: Principle) -> Iterator[str]:
    """Which numbers moved where the fields are the same; else all of it."""
    sides = [one.ways[0] if len(one.ways) == 1 else () for one in (before, after)]
    mine, theirs = ({(test.field, test.comparison): test.number for test in way} for way in sides)
    if not mine or mine.keys() != theirs.keys():
        yield f"where {_tests_text(after)} instead of where {_tests_text(before)}"
        return
    for (field, comparison), number in theirs.items():
        if mine[field, comparison] != number:
            side = comparison.replace("_", " ")
            yield f"`{field}` {side} {number} instead of {mine[field, comparison]}"


def _tests_text(principle: Principle) -> str:
    ways = [listed([_test_text(one) for one in way]) for way in principle.ways if way]
    return " or ".join(ways) or "nothing before it holds"


def _test_text(test: Test) -> str:
    return f"`{test.field}` is {test.comparison.replace('_', ' ')} {test.number}"
