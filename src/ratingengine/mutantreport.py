"""What mistakes on trial come to: how many are noticed, which are not and where, and the scenario that would notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ratingengine.fates import Fate
from ratingengine.framework import Framework
from ratingengine.missingscenarios import Written
from ratingengine.mutants import Mutant
from ratingengine.places import Kind, Places


def noticed_percent(fates: Iterable[Fate]) -> int:
    """Of the mutants that make a difference, the whole percent that are noticed, never rounded up."""
    telling_ones = [one for one in fates if not one.equivalent]
    noticed = sum(one.noticed_by is not None for one in telling_ones)
    return 100 * noticed // len(telling_ones) if telling_ones else 100


def report_lines(
    places: Places, framework: Framework, fates: Sequence[Fate], missing: dict[str, Written | None]
) -> Iterator[str]:
    """What came of the mutants of a framework, in words."""
    survivors = [one for one in fates if one.survives]
    same = sum(bool(one.equivalent) for one in fates)
    yield f"{framework.id}: {noticed_percent(fates)} percent of {len(fates) - same} small mistakes are noticed"
    kinds = Counter(one.mutant.kind for one in fates)
    noticed = Counter(one.mutant.kind for one in fates if one.noticed_by)
    proved = Counter(one.mutant.kind for one in fates if one.equivalent)
    for kind, number in kinds.items():
        without = f", {proved[kind]} proved to make no difference" if proved[kind] else ""
        yield f"  {kind}: {noticed[kind]} of {number - proved[kind]}{without}"
    for one in survivors:
        yield f"{_place(places, one.mutant)}: no scenario notices if {one.mutant.sentence}"
        written = missing[one.mutant.id]
        yield from written.lines() if written else ["  no scenario was found that would"]


_KINDS: dict[str, Kind] = {
    "characteristics": "characteristic",
    "claims": "claim",
    "kloes": "kloe",
    "principles": "principle",
    "limits": "limit",
}


def _place(places: Places, mutant: Mutant) -> str:
    found = places.problem(_KINDS[mutant.change.section], mutant.subject, "", "", "")
    return f"{found.path}:{found.line}"


def as_mapping(
    framework: Framework, fates: Sequence[Fate], missing: dict[str, Written | None], left_out: int
) -> dict[str, object]:
    """What came of the mutants of a framework, as plain data."""
    return {
        "framework": framework.id,
        "noticed_percent": noticed_percent(fates),
        "scenarios_left_out": left_out,
        "mutants": [
            {
                "id": one.mutant.id,
                "kind": one.mutant.kind,
                "subject": one.mutant.subject,
                "sentence": one.mutant.sentence,
                "noticed_by": f"{one.noticed_by.path}:{one.noticed_by.line}" if one.noticed_by else None,
                "no_difference": one.equivalent or None,
                "missing_scenario": _text(missing.get(one.mutant.id)),
            }
            for one in fates
        ],
    }


def _text(written: Written | None) -> str | None:
    return "\n".join(written.lines()) if written else None
