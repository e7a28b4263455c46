"""What a comparison of rules tells: its result in a sentence that is exactly what was proved, and every change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ratingengine.explanation import listed
from ratingengine.ladders import Shift
from ratingengine.leaflet import Leaflet, Part
from ratingengine.rulechanges import RuleChange, RulesDiff

_RESULTS = {
    "no difference": "No difference: the rules say the same.",
    "proved identical": "Proved identical: none of the changes can alter any rating.",
    "stricter": "Stricter: no rating can go up, and some can go down.",
    "looser": "Looser: no rating can go down, and some can go up.",
    "mixed": "Mixed: not proved to go one way only.",
    "not comparable": "NOT COMPARABLE: nothing is said about which way ratings move.",
}
_EFFECTS = {
    "wording": "wording only",
    "none": "no effect on ratings, proved",
    "stricter": "stricter",
    "looser": "looser",
    "not weighed": "effect on ratings not known, as the editions do not compare",
}
_GROUPS = (
    ("Changes that can alter ratings", ("stricter", "looser", "mixed", "not weighed")),
    ("Changes proved to have no effect on ratings", ("none",)),
    ("Wording", ("wording",)),
)


def diff_leaflet(diff: RulesDiff) -> Leaflet:
    """The comparison in words, what can alter ratings first."""
    found = ((heading, [one for one in diff.changes if one.effect in effects]) for heading, effects in _GROUPS)
    parts = (
        Part(f"{heading} ({len(those)})", tuple(map(change_line, those)), (), len(those) > 40)
        for heading, those in found
        if those
    )
    title = f"Rules compared: {diff.before.shown} and {diff.after.shown}"
    return Leaflet(title, tuple(_result(diff)), tuple(parts))


def _result(diff: RulesDiff) -> Iterator[str]:
    yield _RESULTS[diff.outcome]
    if diff.refused:
        yield f"They do not compare, as {diff.refused}."
    if diff.proof and diff.proof.on:
        yield f"What can move: {listed([of for of, _ in diff.proof.on])}."
        yield from (f"{one}." for one in _provisos(diff.proof.shift))


def _provisos(shift: Shift) -> Iterator[str]:
    """What the result does not speak of."""
    if shift.comes_or_goes:
        yield (
            "This holds while the same KLOEs and domains are rated: the changes can also make the difference between a "
            "rating and none, on which thresholds may depend"
        )
    if shift.other_grounds:
        yield "It holds before departures, which people make from the ground that a rating rested on"


def change_line(change: RuleChange) -> str:
    """A change in a line: where it stands, what it is, and what it does."""
    named = {"claim": "", "characteristic": "", "kloe": "KLOE ", "order": "order of the principles of "}
    kind = named.get(change.kind, f"{change.kind.replace('_', ' ')} ")
    what = f"{change.part} {kind}{change.id}".strip()
    return f"{what}: {change.says}: {effect_words(change)} ({change.file}:{change.line})"


def effect_words(change: RuleChange) -> str:
    """What a change does to ratings."""
    shift = change.shift
    if change.effect == "mixed" and not shift.way:
        words = "the same levels, but on other grounds" if not shift.comes_or_goes else "can bring or take a rating"
    elif change.effect == "mixed":
        words = "mixed, as it is not proved to go one way only"
    else:
        words = _EFFECTS[change.effect]
    weighed = change.together and change.effect not in ("wording", "not weighed")
    return f"{words}, weighed together with what else changes there" if weighed else words


def diff_mapping(diff: RulesDiff) -> dict[str, Any]:
    """The comparison as plain data."""
    return {
        "before": _side(diff.before.shown, diff.before.framework.id, diff.before.framework.digest),
        "after": _side(diff.after.shown, diff.after.framework.id, diff.after.framework.digest),
        "outcome": diff.outcome,
        "not_comparable_because": diff.refused or None,
        "can": shift_mapping(diff.proof.shift) if diff.proof else None,
        "on": {of: shift_mapping(shift) for of, shift in diff.proof.on} if diff.proof else {},
        "changes": [_change(one) for one in diff.changes],
    }


def _side(shown: str, framework: str, digest: str) -> dict[str, str]:
    return {"named": shown, "framework": framework, "digest": digest}


def shift_mapping(shift: Shift) -> dict[str, bool]:
    """What a change can do, as plain data."""
    return shift._asdict()


def _change(change: RuleChange) -> dict[str, Any]:
    names = ("kind", "id", "how", "part", "says", "effect", "file", "line", "together")
    return {name: getattr(change, name) for name in names} | {"can": shift_mapping(change.shift)}
