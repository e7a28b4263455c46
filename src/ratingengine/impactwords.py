"""What an impact tells: how many ratings move and where to, by which rule, of whom, and for which services."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ratingengine.diffwords import change_line, shift_mapping
from ratingengine.evidence import OVERALL
from ratingengine.explanation import count, listed
from ratingengine.impact import Causes, Impact, Weighed
from ratingengine.leaflet import Leaflet, Part, Table
from ratingengine.rulechanges import Effect, RulesDiff
from ratingengine.shares import Share

_Ends = tuple[str | None, str | None]
MOST_CAUSES = 40  # rows of causes that are shown


def impact_leaflet(impact: Impact, diff: RulesDiff, shares: Sequence[Share]) -> Leaflet:
    """The impact as a page, what moves first."""
    teller = _Teller(impact)
    title = f"Impact of the rules of {diff.after.shown}, instead of {diff.before.shown}"
    parts = (
        Part("Overall and domains", tuple(teller.unmoved()), tuple(teller.tables(teller.moving))),
        Part("KLOEs that move", (), tuple(teller.tables(teller.kloes)), is_long=True),
        Part("Which rules moved them", _UNDONE if impact.moved else (), tuple(teller.causes())),
        Part("By type of service", (), tuple(teller.by_type())),
        Part("Who moves", tuple(teller.rest()), tuple(teller.movers())),
        Part("Without evidence: of all combinations there are", (), tuple(teller.shares(shares))),
    )
    return Leaflet(title, tuple(teller.result(diff)), tuple(one for one in parts if one.lines or one.tables))


_UNDONE = (
    "A rule is named where undoing it alone brings the rating back; with `and`, where that takes all of them.",
    "Where several stand with `or`, undoing any one of them does.",
)


class _Teller:
    """Says things by the words that the rules have for them."""

    def __init__(self, impact: Impact) -> None:
        self._impact, frameworks = impact, (impact.editions.after, impact.editions.before)
        self._labels = {one.id: one.label for side in frameworks for one in side.scale.levels}
        domains = {one.id: one.title for side in frameworks for one in side.domains}
        self._titles = {**domains, OVERALL: "Overall"}
        self._types = {name: title for side in frameworks for name, title in side.service_types}
        self._levels: list[str | None] = [*frameworks[0].levels, None]
        self.above = [OVERALL, *domains]
        self.moving = [one for one in self.above if impact.moves_of(one)]
        self.kloes = [one for one in impact.tables if one not in self.above and impact.moves_of(one)]

    def result(self, diff: RulesDiff) -> Iterator[str]:
        impact = self._impact
        if not impact.cases:
            yield "NOTHING WEIGHED: no assessment could be rated by both editions."
            return
        moved = impact.moves_of(OVERALL)
        yield (
            f"{count(moved, 'overall rating')} of {count(impact.cases, 'assessment')} would be another; "
            f"{count(impact.moved, 'assessment')} would have a rating or judgement that is another."
        )
        ends = impact.tables.get(OVERALL, Counter())
        yield f"Overall: {self._ways(ends)}."
        if impact.refused:
            told = count(impact.refused, "assessment")
            yield f"NOT WEIGHED, and not in these numbers: {told}, as told on the error stream."
        yield f"The rules by themselves: {diff.outcome}."
        if diff.outcome == "mixed":
            yield from (f"{line}." for line in _one_each_way(diff))

    def _ways(self, ends: Mapping[_Ends, int]) -> str:
        kinds: Counter[str] = Counter()
        for (before, after), number in ends.items():
            kinds[self._way(before, after)] += number
        return ", ".join(f"{kinds[kind]} {kind}" for kind in _WAYS)

    def _way(self, before: str | None, after: str | None) -> str:
        if before == after:
            return "stay"
        if before is None or after is None:
            return "come to be rated" if before is None else "are rated no more"
        return "go up" if self._levels.index(after) > self._levels.index(before) else "go down"

    def label(self, level: str | None) -> str:
        return "not rated" if level is None else self._labels[level]

    def unmoved(self) -> Iterator[str]:
        """What needs no table, as all of it stays where it is."""
        still = [self._titles[one] for one in self.above if one in self._impact.tables and one not in self.moving]
        if still:
            yield f"Nothing moves in {listed(still)}."

    def tables(self, of: Sequence[str]) -> Iterator[Table]:
        """From the levels before, in the rows, to the levels after, in the columns."""
        for name in of:
            ends = self._impact.tables.get(name, Counter())
            head = ("before", *(f"{self.label(one)} after" for one in self._levels))
            rows = (
                (self.label(before), *(str(ends.get((before, after), 0)) for after in self._levels))
                for before in self._levels
            )
            moved = self._impact.moves_of(name)
            yield Table(f"{self._titles.get(name, name)}: {moved} of {sum(ends.values())} move", head, tuple(rows))

    def causes(self) -> Iterator[Table]:
        rows = [
            (self._titles.get(of, of), _causes_words(causes), str(number))
            for of in (*self.above, *self.kloes)
            for causes, number in sorted(
                self._impact.causes.get(of, Counter()).items(), key=lambda one: (-one[1], one[0])
            )
        ]
        more = len(rows) - MOST_CAUSES
        caption = "Rules that moved a rating" + (f", the first {MOST_CAUSES} of {len(rows)} rows" if more > 0 else "")
        if rows:
            yield Table(caption, ("rating", "moved by", "assessments"), tuple(rows[:MOST_CAUSES]))

    def by_type(self) -> Iterator[Table]:
        if self._impact.overall_by_type:
            rows = (
                (self._types.get(name, name), str(sum(ends.values())), *(str(one) for one in self._by_way(ends)))
                for name, ends in sorted(self._impact.overall_by_type.items())
            )
            yield Table("Overall ratings", ("type of service", "all", *_WAYS), tuple(rows))

    def _by_way(self, ends: Mapping[_Ends, int]) -> Iterator[int]:
        for way in _WAYS:
            yield sum(number for (before, after), number in ends.items() if self._way(before, after) == way)

    def movers(self) -> Iterator[Table]:
        rows = tuple(
            (one.assessment, self._types.get(one.service_type, ""), self._moves(one)) for one in self._impact.named
        )
        if rows:
            yield Table("Assessments with a rating or judgement that moves", ("assessment", "type", "moves"), rows)

    def _moves(self, case: Weighed) -> str:
        told = (
            f"{self._titles.get(one.of, one.of)} from {self.label(one.before)} to {self.label(one.after)}"
            for one in case.moves
        )
        return "; ".join(told)

    def rest(self) -> Iterator[str]:
        more = self._impact.moved - len(self._impact.named)
        if more > 0:
            yield f"The first {len(self._impact.named)} are named; {more} more move."

    def shares(self, shares: Sequence[Share]) -> Iterator[Table]:
        rows = tuple(
            (self._titles.get(one.of, one.of), one.space, f"{one.changed:,} of {one.total:,}", _percent(one))
            for one in shares
        )
        yield Table("Combinations that the principles rate differently", ("stage", "space", "changed", "share"), rows)


def _one_each_way(diff: RulesDiff) -> Iterator[str]:
    """The first change that is stricter and the first that is looser; where there are none, the first that is mixed."""
    ways: Sequence[Effect] = ("stricter", "looser")
    if not any(one.effect in ways for one in diff.changes):
        ways = ("mixed",)
    for way in ways:
        yield from [change_line(one) for one in diff.changes if one.effect == way][:1]


_WAYS = ("stay", "go up", "go down", "come to be rated", "are rated no more")


def _causes_words(causes: Causes) -> str:
    ways = [" and ".join(f"{one.kind} `{one.id}`" for one in way) for way in causes]
    return " or ".join(ways) or "nothing that could be undone by itself"


def _percent(share: Share) -> str:
    """A share that rounding makes neither nothing nor all."""
    thousandths = 100_000 * share.changed // (share.total or 1)
    if share.changed and not thousandths:
        return "below 0.001 %"
    return f"{thousandths / 1000:.3f} %"


def impact_mapping(impact: Impact, diff: RulesDiff, shares: Sequence[Share]) -> dict[str, Any]:
    """The impact as plain data."""
    return {
        "before": diff.before.shown,
        "after": diff.after.shown,
        "rules": diff.outcome,
        "can": shift_mapping(diff.proof.shift) if diff.proof else None,
        "assessments": impact.cases,
        "refused": impact.refused,
        "moved": impact.moved,
        "tables": {of: _ends(ends) for of, ends in impact.tables.items()},
        "overall_by_type": {name: _ends(ends) for name, ends in sorted(impact.overall_by_type.items())},
        "causes": {
            of: [
                {"causes": _causes(one), "assessments": number}
                for one, number in sorted(those.items(), key=lambda one: (-one[1], one[0]))
            ]
            for of, those in impact.causes.items()
        },
        "movers": [_case(one) for one in impact.named],
        "movers_not_named": impact.moved - len(impact.named),
        "shares": [one._asdict() for one in shares],
    }


def _ends(ends: Mapping[_Ends, int]) -> list[dict[str, Any]]:
    every = sorted(ends.items(), key=lambda one: (one[0][0] or "", one[0][1] or ""))
    return [{"before": before, "after": after, "assessments": number} for (before, after), number in every]


def _causes(causes: Causes) -> list[list[dict[str, str]]]:
    return [[{"kind": cause.kind, "id": cause.id} for cause in way] for way in causes]


def _case(case: Weighed) -> dict[str, Any]:
    moves = [one._asdict() | {"causes": _causes(one.causes)} for one in case.moves]
    return {"assessment": case.assessment, "service_type": case.service_type, "moves": moves}
