"""The words of a comparison: what moved and by what, then what differs in the evidence and in the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ratingengine.assessment import Assessment
from ratingengine.changes import Altered, Change
from ratingengine.characteristics import Characteristic
from ratingengine.comparison import Comparison, Move
from ratingengine.evidence import OVERALL
from ratingengine.explanation import capital, day, level_labels, listed, title
from ratingengine.sensitivitywords import Sections
from ratingengine.undoing import Cause
from ratingengine.wording import rating_words


def comparison_words(comparison: Comparison, records: tuple[str, str] = ("", "")) -> Sections:
    """The comparison in sentences under headings; one sentence where nothing differs.

    With the digests of two records, what was compared is told by those too.
    """
    teller = _Teller(comparison, records)
    if comparison.is_empty:
        same = "neither the evidence nor the rules nor anything that came out of them"
        return (("What was compared", (f"Nothing differs between {teller.compared()}: {same}.",)),)
    moves = {kind: [one for one in comparison.moves if one.kind == kind] for kind in ("finding", "claim")}
    ratings = [one for one in comparison.moves if one.kind not in moves]
    none = ("No rating or judgement differs.",)
    sections: list[tuple[str, Iterable[str]]] = [
        ("What was compared", (f"{teller.compared()}.",)),
        ("Ratings and judgements", (*(teller.rating(one) for one in ratings), *teller.staying(ratings)) or none),
        ("What cannot be told", comparison.unfit),
        ("Findings", (teller.finding(one) for one in moves["finding"])),
        ("Claims", (teller.claim(one) for one in moves["claim"])),
        ("Beside the levels", (line for one in comparison.results if (line := teller.beside(one)))),
        ("What differs in the evidence", (_change_words(one) for one in comparison.evidence)),
        ("What differs in the rules", (_change_words(one) for one in comparison.rules)),
    ]
    told = ((heading, tuple(sentences)) for heading, sentences in sections)
    return tuple((heading, sentences) for heading, sentences in told if sentences)


class _Teller:
    """Says things of a comparison by the names that people know them by."""

    def __init__(self, comparison: Comparison, records: tuple[str, str]) -> None:
        self._before, self._after, self._records = comparison.before, comparison.after, records
        self._sides = (comparison.after, comparison.before)
        self._moves: dict[tuple[str, str], Move] = {(one.kind, one.id): one for one in comparison.moves}
        self._changes = {(one.kind, one.id): one for one in (*comparison.evidence, *comparison.rules)}
        self._labels = level_labels(comparison.before) | level_labels(comparison.after)

    def compared(self) -> str:
        before, after = (one.evidence.service for one in (self._before, self._after))
        is_same = (before.organisation, before.location) == (after.organisation, after.location)
        sides = f"{_side(self._before, self._records[0])}, and {_side(self._after, self._records[1])}"
        return sides if is_same else f"These are two different services: {sides}"

    def rating(self, move: Move) -> str:
        return f"{self.title(move.id)} moves {self._way(move)}{self._because(move)}{self._through(move)}."

    def staying(self, moves: Sequence[Move]) -> Iterator[str]:
        """The ratings above what moved that are as they were, so that nobody has to look for them."""
        moved = {one.id for one in moves}
        above = {OVERALL, *(one.domain for one in self._after.framework.kloes if one.id in moved)} - moved
        for verdict in (self._after.overall, *self._after.ratings):
            if moved and verdict.of in above:
                yield f"{self.title(verdict.of)} stays {rating_words(self._after, verdict)[1]}."

    def finding(self, move: Move) -> str:
        what = f"“{self._says(move.id)}” ({move.id}"
        if move.before and move.after:
            return f"{what}) moves {self._way(move)}{self._because(move)}."
        level = self._level(move.after or move.before)
        return f"{what}, {level}) {'is now found' if move.after else 'is no longer found'}{self._because(move)}."

    def claim(self, move: Move) -> str:
        now, then = _standing(move.after), _standing(move.before)
        says = f"“{self._claim_says(move.id)}” ({move.id})"
        return f"{says} now stands at {now}, and stood at {then} before{self._because(move)}."

    def beside(self, change: Change) -> str:
        """What differs of a verdict beside its level: limits, departures, levels given, bounds; or nothing."""
        fields = [one for one in change.fields if change.kind == "verdict" and one.field in _BESIDE]
        told = [
            f"{_BESIDE[one.field]}: {self._labelled(one.before)} before, {self._labelled(one.after)} now"
            for one in fields
        ]
        return f"{self.title(change.id)}: {'; '.join(told)}." if told else ""

    def _labelled(self, value: str | None) -> str:
        words = dict.fromkeys(self._labels.get(word, word) for word in (value or "none").split(" to "))
        return " to ".join(words)

    def title(self, of: str) -> str:
        """What people call it, by the rules after where those have it."""
        for side in self._sides:
            if of == OVERALL or any(one.of == of for one in side.verdicts):
                return title(side, of)
        return of

    def _way(self, move: Move) -> str:
        return f"from {self._word(self._before, move, move.before)} to {self._word(self._after, move, move.after)}"

    def _word(self, side: Assessment, move: Move, outcome: str | None) -> str:
        if move.kind == "finding" or outcome is None:
            return self._level(outcome)
        return rating_words(side, side.verdict(move.id))[1]

    def _level(self, outcome: str | None) -> str:
        level, _, weight = (outcome or "").partition(", ")
        label = self._labels.get(level, "nothing")
        return f"{label}, with significant impact on people" if weight else label

    def _because(self, move: Move) -> str:
        if move.by == "both":
            return ", by the evidence and the rules together: undoing one of them would not bring it back"
        if not move.causes:
            return ", and what moved it cannot be told"
        ways = [" together with ".join(self._cause(cause) for cause in way) for way in move.causes]
        if len(ways) == 1:
            return f", because of {ways[0]}"
        return f", because of {listed(ways)}, each of which brings it back if undone"

    def _found_on(self, cause: Cause) -> str:
        """What is found on a KLOE whose judgement did not move, though its findings count for the domain."""
        moved = [name for kind, name in self._moves if kind == "finding"]
        found = [name for name in moved if cause.kind == "kloe" and self._rule(name).kloe == cause.id]
        return self._shown(found) or "by what is known of it"

    def _through(self, move: Move) -> str:
        shown = self._shown(move.findings) if move.kind == "kloe" else ""
        return f": it {shown}" if shown else ""

    def _shown(self, findings: Iterable[str]) -> str:
        every = [self._moves["finding", name] for name in findings]
        shown = [f"“{self._says(one.id)}”" for one in every if one.after and not one.before]
        gone = [f"“{self._says(one.id)}”" for one in every if one.before and not one.after]
        told = [f"shows {listed(shown)}"] if shown else []
        told += [f"no longer shows {listed(gone)}"] if gone else []
        return " and ".join(told)

    def _cause(self, cause: Cause) -> str:
        if cause.part == "rules":
            return self._rules_cause(cause)
        if cause.kind in ("domain", "kloe"):
            move = self._moves.get((cause.kind, cause.id))
            return f"{self.title(cause.id)} ({self._way(move) if move else self._found_on(cause)})"
        if cause.kind == "claim":
            move = self._moves.get(("claim", cause.id))
            stands = f" ({_standing(move.before)} before, {_standing(move.after)} now)" if move else ""
            return f"“{self._claim_says(cause.id)}”{stands}"
        if cause.kind in _DECISIONS:
            return f"{_DECISIONS[cause.kind]} {self.title(cause.id)}"
        return _CIRCUMSTANCES.get(cause.kind) or f"{_thing(cause.kind, cause.id)}{self._how(cause)}"

    def _rules_cause(self, cause: Cause) -> str:
        if cause.kind == "framework":
            return "the rules"
        if cause.kind in ("kloe", "principles"):
            return f"the {'rules' if cause.kind == 'kloe' else cause.kind} on {cause.id}"
        return f"{_thing(cause.kind, cause.id)} of the rules{self._how(cause)}"

    def _how(self, cause: Cause) -> str:
        """How a thing changed in what a rating depends on, in brackets."""
        change = self._changes.get((cause.kind, cause.id))
        if change is None:
            return ""
        weighed = tuple(one for one in change.fields if one.field in _WEIGHED or cause.part == "rules")
        words = f"{_how_words(replace(change, fields=weighed))}{self._takes_the_place_of(change)}"
        return f" ({words})" if words else ""

    def _takes_the_place_of(self, change: Change) -> str:
        if change.kind == "fact" and change.how == "added":
            earlier = self._after.evidence.fact(change.id).supersedes
            return f", in the place of {earlier}" if earlier else ""
        if change.kind == "correction" and change.how == "added":
            one = next(one for one in self._after.evidence.corrections if one.id == change.id)
            told = [f"withdraws {one.withdraws}"] if one.withdraws else []
            told += [f"adds {one.adds}"] if one.adds else []
            return f", {' and '.join(told)}"
        return ""

    def _says(self, characteristic: str) -> str:
        return self._rule(characteristic).says.removesuffix(".")

    def _rule(self, characteristic: str) -> Characteristic:
        rules = (one for side in self._sides for one in side.framework.characteristics)
        return next(one for one in rules if one.id == characteristic)

    def _claim_says(self, claim: str) -> str:
        claims = (one for side in self._sides for one in side.framework.claims)
        return next(one.says for one in claims if one.id == claim).removesuffix(".")


_DECISIONS = {"given": "the level that was given to", "departure": "the departure from the rating of"}
_CIRCUMSTANCES = {"service_type": "the other type of service", "assessed_on": "the other day of the assessment"}
_WEIGHED = {"claim", "holds", "measure", "impact", "supersedes", "withdraws", "adds", "event", "linked_to"}


def _standing(outcome: str | None) -> str:
    return (outcome or "unknown").replace(", significant", " with significant impact on people")


def _side(assessment: Assessment, record: str) -> str:
    evidence, framework = assessment.evidence, assessment.framework
    sealed = f", record {record.removeprefix('sha256:')[:8]}" if record else ""
    fingerprint = f", {framework.digest[:8]}" if framework.digest else ""
    when = f"assessed on {day(evidence.assessed_on)}"
    return f"{evidence.assessment} of {evidence.service.organisation}, {when} ({framework.id}{fingerprint}{sealed})"


_KINDS = {"carried_forward": "rating carried forward", "kloe": "KLOE", "order": "order of the principles of"}


def _thing(kind: str, name: str) -> str:
    if kind in ("head", "framework"):
        return f"the {name}"
    return f"the {_KINDS.get(kind, kind.replace('_', ' '))} {name}"


def _change_words(change: Change) -> str:
    return f"{capital(_thing(change.kind, change.id))}: {_how_words(change)}."


def _how_words(change: Change) -> str:
    if change.how != "changed":
        return "new" if change.how == "added" else "gone"
    return "; ".join(order_words(one) if change.kind == "order" else _altered_words(one) for one in change.fields)


def order_words(order: Altered) -> str:
    """Which principles are tried earlier or later than before, as few as say it all."""
    before, after = (words.split(", ") if words else [] for words in (order.before, order.after))
    runs: list[list[int]] = []  # the longest one of those that kept their order, up to each place
    for at in map(before.index, after):
        runs.append([*max((run for run in runs if run[-1] < at), key=_length, default=[]), at])
    stayed = {before[at] for at in max(runs, key=_length, default=[])}
    moved = [(at, name) for at, name in enumerate(after) if name not in stayed]
    return "; ".join(
        f"{name} is now tried before {after[at + 1]}"
        if at < before.index(name)
        else f"{name} is now tried after {after[at - 1]}"
        for at, name in moved
    )


def _length(run: list[int]) -> tuple[int, list[int]]:
    """By what one run is preferred to another: where both are as long, what came first stays."""
    return len(run), [-at for at in run]


def _altered_words(one: Altered) -> str:
    name = f"`{one.field}`" if one.field in _PREPOSITIONS else one.field.replace("_", " ")
    if name == "unused":
        if one.after is None:
            return "used now, and not before"
        return f"not used now, as {one.after}" if one.before is None else f"still not used, now as {one.after}"
    if one.before is None or one.after is None:
        value = _marked(one.after or one.before or "")
        return f"{name} {value} now" if one.before is None else f"no longer {name} {value}"
    return f"{name} from {_marked(one.before)} to {_marked(one.after)}"


_PREPOSITIONS = {"at", "from", "of", "on", "to"}  # fields whose names would run into the sentence


def _marked(value: str) -> str:
    """A value, in quotation marks where it could run into the sentence."""
    return f"“{value.removesuffix('.')}”" if " " in value else value


_BESIDE = {
    "computed": "what the principles alone come to",
    "given": "what gave it its level",
    "limits": "limits that lower it",
    "departure": "the departure applied to it",
    "could_be": "what it could still become",
}
