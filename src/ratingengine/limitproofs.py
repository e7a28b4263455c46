"""Proofs of limits and dates: each limit can lower a rating, each band is in force some day, editions join up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from ratingengine.characteristics import Band, Bands, Claim
from ratingengine.errors import quote
from ratingengine.explanation import count
from ratingengine.flaws import Flaw, Mend, Proved
from ratingengine.framework import Framework
from ratingengine.mends import FILE
from ratingengine.principles import Limit

_DAY = timedelta(days=1)


def prove_limits(framework: Framework) -> Proved:
    """What holds of the limits of a framework, and what does not."""
    flaws = [flaw for place, _ in enumerate(framework.limits) for flaw in _never_lowers(framework, place)]
    read = {one.event for one in framework.limits}
    notes = tuple(f"no limit reads the event {name}" for name, _ in framework.events if name not in read)
    line = f"limits: {count(len(framework.limits), 'limit')}, each lowers some rating that nothing else lowers as far"
    return Proved(tuple(flaws), () if flaws else (line,), notes)


def _never_lowers(framework: Framework, place: int) -> Iterator[Flaw]:
    """A flaw where taking a limit away would change no rating."""
    one = framework.limits[place]
    types = [name for name, _ in framework.service_types if one.is_for(name)]
    mend = Mend("remove", FILE, ("limits", place))
    about: tuple[tuple[str, str], ...] = (("limit", one.id),)
    if one.no_better_than == framework.levels[-1]:
        what = f"the limit {quote(one.id)} limits nothing, as {quote(one.no_better_than)} is the highest level"
        yield Flaw("RE710", what, about, f"{one.event}, with any rating", "name a lower level, or remove it", mend)
    elif stronger := next((other for other in framework.limits if _is_stronger(framework, other, one, types)), None):
        what = f"the limit {quote(one.id)} changes nothing beside {quote(stronger.id)}"
        witness = f"{one.event}, with any rating: {stronger.id} says no better than {stronger.no_better_than}"
        yield Flaw("RE711", what, (*about, ("limit", stronger.id)), witness, "remove one of the two", mend)
    elif framework.kloes_of(one.at) and not any(framework.kloes_for(one.at, name) for name in types):
        what = f"the limit {quote(one.id)} is at {quote(one.at)}, which applies to none of its service types"
        yield Flaw(
            "RE712", what, (*about, ("domain", one.at)), ", ".join(types), "name another place, or remove it", mend
        )


def _is_stronger(framework: Framework, one: Limit, other: Limit, types: Sequence[str]) -> bool:
    """Whether a limit caps at least as far wherever another does; of two that are the same, the first is."""
    if one is other or (one.event, one.at) != (other.event, other.at):
        return False
    ranks = framework.rank(one.no_better_than), framework.rank(other.no_better_than)
    if not all(one.is_for(name) for name in types):
        return False
    back = all(other.is_for(name) for name, _ in framework.service_types if one.is_for(name))
    is_first = framework.limits.index(one) < framework.limits.index(other)
    return ranks[0] < ranks[1] or (ranks[0] == ranks[1] and (is_first or not back))


def prove_dates(framework: Framework) -> Proved:
    """What holds of the bands of measures within the days on which the framework is in force."""
    measured = [one for one in framework.claims if one.measure]
    flaws = [
        flaw
        for claim in measured
        for flaw in (*_uncovered(framework, claim), *_idle(framework, claim), *_repeated(framework, claim))
    ]
    line = f"dates: {count(len(measured), 'measure')}, with bands for every day in force, and none for no day"
    return Proved(tuple(flaws), () if flaws or framework.in_force is None else (line,))


def _days_of(framework: Framework) -> tuple[date | None, date | None]:
    """The first day and the last on which a framework is in force, where it says so."""
    return (framework.in_force.from_, framework.in_force.until) if framework.in_force else (None, None)


def _bands(claim: Claim) -> dict[date, Bands]:
    return dict(sorted(claim.measure.bands.items())) if claim.measure else {}


def _place(framework: Framework, claim: Claim, day: date) -> tuple[str, tuple[str | int, ...]]:
    file = f"{framework.kloe(claim.kloe).domain}/{claim.kloe}.yaml"
    return file, ("claims", claim.id, "measure", "bands", day.isoformat())


def _uncovered(framework: Framework, claim: Claim) -> Iterator[Flaw]:
    """A flaw where the first bands come into force after the framework does."""
    (first, _), bands = _days_of(framework), _bands(claim)
    begin = min(bands)
    if first is None or begin <= first:
        return
    what = f"the measure of {quote(claim.id)} has no bands for the first days of the framework"
    witness = f"a figure for an assessment from {first} to {begin - _DAY}"
    file, (*place, _) = _place(framework, claim, begin)
    begun = {(first if day == begin else day).isoformat(): _row(one) for day, one in bands.items()}
    advice = f"add the bands that were in force on {first}, or begin the first of them on that day"
    yield Flaw("RE713", what, (("claim", claim.id),), witness, advice, Mend("write", file, tuple(place), begun))


def _unused(framework: Framework, claim: Claim) -> dict[date, str]:
    """The days of bands that are in force on no day of the framework, each with why."""
    (first, last), days = _days_of(framework), list(_bands(claim))
    early = [day for day, following in pairwise(days) if first is not None and following <= first]
    late = [day for day in days if last is not None and day > last]
    return dict.fromkeys(late, f"its last day is {last}") | dict.fromkeys(early, f"they are replaced by {first}")


def _idle(framework: Framework, claim: Claim) -> Iterator[Flaw]:
    """A flaw for each of the bands that are in force on no day of the framework."""
    for day, when in sorted(_unused(framework, claim).items()):
        what = f"the bands of {quote(claim.id)} from {day} are never in force"
        mend = Mend("remove", *_place(framework, claim, day)) if len(_bands(claim)) > 1 else None
        yield Flaw(
            "RE714",
            what,
            (("claim", claim.id),),
            f"every day of the framework: {when}",
            "remove them, or correct the day",
            mend,
        )


def _repeated(framework: Framework, claim: Claim) -> Iterator[Flaw]:
    """A flaw for each of the bands in force that are those in force before them once more."""
    unused = _unused(framework, claim)
    used = [(day, bands) for day, bands in _bands(claim).items() if day not in unused]
    for (before, old), (day, new) in pairwise(used):
        if old == new:
            what = f"the bands of {quote(claim.id)} from {day} are those from {before}"
            advice = "remove them, or write what changes on that day"
            mend = Mend("remove", *_place(framework, claim, day))
            yield Flaw(
                "RE721", what, (("claim", claim.id),), f"any figure, before {day} and from then on", advice, mend
            )


def _row(bands: Bands) -> dict[str, Any]:
    return {"yes": _band(bands.yes), "partly": _band(bands.partly)}


def _band(band: Band) -> dict[str, str]:
    return {key: str(one) for key in ("at_least", "at_most") if (one := getattr(band, key)) is not None}


def prove_editions(frameworks: Sequence[Framework]) -> Proved:
    """What holds of frameworks that take each other's place: that they leave no day out and share none."""
    known = {one.id: one for one in frameworks}
    found = Proved()
    for one in frameworks:
        if one.follows in known:
            rivals = [two for two in frameworks if two is not one and two.follows == one.follows and _meet(one, two)]
            joined = _joined(known[one.follows], one)
            found += joined._replace(shown=()) if rivals else joined
            found += Proved(tuple(_both_follow(two, one) for two in rivals if two.id < one.id))
        elif one.follows:
            missing = f"{one.id} follows {one.follows}, which was not looked at: name the folder that holds both"
            found += Proved(notes=(missing,))
    return found


def _both_follow(one: Framework, other: Framework) -> Flaw:
    before = quote(str(one.follows))
    what = f"{quote(one.id)} and {quote(other.id)} both follow {before}, and are in force on the same days"
    begun = max(two.in_force.from_ for two in (one, other) if two.in_force and two.in_force.from_)
    about = (("framework", other.id), ("framework", one.id))
    advice = f"let one of them follow the other, or end {one.id} before {other.id} begins"
    return Flaw("RE715", what, about, f"{begun}, on which both are in force", advice)


def _meet(one: Framework, other: Framework) -> bool:
    """Whether both are in force on some day; one that does not say from when is not taken to be."""
    if not (one.in_force and other.in_force and one.in_force.from_ and other.in_force.from_):
        return False
    begun = max(one.in_force.from_, other.in_force.from_)
    return one.in_force.holds(begun) and other.in_force.holds(begun)


def _joined(earlier: Framework, later: Framework) -> Proved:
    last = earlier.in_force.until if earlier.in_force else None
    first = later.in_force.from_ if later.in_force else None
    if first is None:
        return Proved(notes=(f"{later.id} follows {earlier.id}, but does not say from which day",))
    if last == first - _DAY:
        return Proved(shown=(f"editions: {later.id} takes the place of {earlier.id} on {first}, to the day",))
    about = (("framework", earlier.id), ("framework", later.id))
    begun = earlier.in_force.from_ if earlier.in_force else None
    if begun is not None and first <= begun:
        what = f"{quote(later.id)} follows {quote(earlier.id)}, but does not begin after it"
        advice = f"let {later.id} begin after {begun}, or follow another edition"
        return Proved((Flaw("RE715", what, about[::-1], f"{first} and {begun}", advice),))
    if last is not None and last < first:
        days, witness = "leave days between them", f"{last + _DAY} to {first - _DAY}"
    else:
        days, witness = "are both in force on some days", f"{first} to {last or 'any later day'}"
    what = f"{quote(earlier.id)} and {quote(later.id)}, which follows it, {days}"
    row: dict[str, str] = {"until": (first - _DAY).isoformat()}
    mend = Mend("write", FILE, ("in_force",), ({"from": begun.isoformat()} if begun else {}) | row)
    return Proved((Flaw("RE715", what, about, witness, f"let {earlier.id} end on {row['until']}", mend),))


def unreached_steps(framework: Framework) -> Iterator[str]:
    """A line for each step of a threshold that starts beyond the most inputs there can be; it does no harm."""
    most = {
        "overall": len(framework.domains),
        "domain": max((len(framework.kloes_of(one.id)) for one in framework.domains), default=0),
    }
    for one in framework.principles:
        for way in one.ways:
            start = max(
                (test.number for test in way if test.field == "rated" and test.comparison == "at_least"), default=0
            )
            if start > most.get(one.stage, start):
                yield f"{one.id} has a step from {start} rated, and there are {most[one.stage]} at most"
