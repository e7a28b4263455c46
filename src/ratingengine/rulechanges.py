"""Rule changes: what differs between two editions of rules in words, where it stands, and what it does to ratings.

Each change is put into the edition before by itself, and what that can do is proved; changes to the order or number of
a stage's principles are weighed together, as none of them means anything alone. Nothing is said to be without effect
because it looks so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from ratingengine.changes import Altered, Change, rules_changes
from ratingengine.characteristics import Characteristic, Claim
from ratingengine.editions import Edition
from ratingengine.framework import Framework
from ratingengine.ladders import NOTHING, Shift
from ratingengine.otherrules import with_undone
from ratingengine.places import Kind
from ratingengine.principles import STAGES
from ratingengine.rulewords import RulePart, change_words
from ratingengine.strictness import Proof, prove, why_not_comparable
from ratingengine.undoing import Cause

Effect = Literal["wording", "none", "stricter", "looser", "mixed", "not weighed"]
DiffOutcome = Literal["no difference", "proved identical", "stricter", "looser", "mixed", "not comparable"]

# Fields that people read, and no rating goes by.
WORDING = frozenset(
    {"says", "title", "source", "basis", "cites", "prompts", "described_as", "label", "mark", "colour", "publisher"}
    | {"edition", "id"}
)
# What an audit, the checks of rule files or the reader goes by, and no rating.
_BESIDE = frozenset({"in_force", "audit", "favourable_from"})


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A change of rules in words, with its place in the newest edition that has it, and what it does to ratings.

    ``shift`` is all that it can do by itself; ``together`` says that it was weighed with others of its stage.
    """

    kind: str
    id: str
    how: Literal["added", "removed", "changed"]
    part: str
    says: str
    effect: Effect
    shift: Shift
    file: str
    line: int
    together: bool = False


@dataclass(frozen=True, eq=False)
class RulesDiff:
    """What differs between two editions of rules, and what all of it together can do to ratings."""

    before: Edition
    after: Edition
    changes: tuple[RuleChange, ...]
    outcome: DiffOutcome
    proof: Proof | None
    refused: str = ""


def compare_rules(before: Edition, after: Edition) -> RulesDiff:
    """What differs between two editions, each change with its effect, and the verdict over all of them."""
    mine, theirs = before.framework, after.framework
    refused = why_not_comparable(mine, theirs)
    effects = None if refused else _Effects(mine, theirs)
    found = [*_all_changes(before, after)]
    changes = tuple(_told(one, before, after, effects) for one in found)
    if refused:
        return RulesDiff(before, after, changes, "not comparable", None, refused)
    proof = prove(mine, theirs)
    outcome: DiffOutcome = "proved identical" if proof.direction == "none" else proof.direction
    return RulesDiff(before, after, changes, outcome if changes else "no difference", proof)


def _all_changes(before: Edition, after: Edition) -> Iterator[Change]:
    """The changes of two frameworks, with those of thresholds in the place of what they do to principles."""
    thresholds = _thresholds(before, after)
    yield from thresholds
    for one in rules_changes(before.framework, after.framework):
        fields = tuple(field for field in one.fields if field.field != "digest")
        if one.kind == "principle" and _is_by_threshold(one, before, after):
            fields = tuple(field for field in fields if field.field != "ways")
        if one.kind != "file" and (fields or one.how != "changed"):
            yield Change(one.kind, one.id, one.how, fields)


def _thresholds(before: Edition, after: Edition) -> list[Change]:
    mine, theirs = (_main(side).get("thresholds") or {} for side in (before, after))
    found = []
    for name in sorted({*mine, *theirs}):
        if mine.get(name) != theirs.get(name):
            how = "added" if name not in mine else "removed" if name not in theirs else "changed"
            steps = [_steps_text(side[name]) if name in side else None for side in (mine, theirs)]
            found.append(Change("threshold", name, how, (Altered("steps", *steps),)))  # type: ignore[arg-type]
    return found


def _main(edition: Edition) -> dict[str, Any]:
    plain = edition.places.main.plain
    return plain if isinstance(plain, dict) else {}


def _steps_text(threshold: dict[str, Any]) -> str:
    steps = ", ".join(f"{number} from {start}" for start, number in threshold["steps"].items())
    return f"{steps} by `{threshold['by']}`"


def _is_by_threshold(change: Change, before: Edition, after: Edition) -> bool:
    """Whether a principle's numbers differ though its own lines say the same."""
    written = [_principle_lines(side, change.id) for side in (before, after)]
    return written[0] is not None and written[0] == written[1]


def _principle_lines(edition: Edition, name: str) -> object:
    those = (one for stage in (_main(edition).get("principles") or {}).values() for one in stage)
    return next((one.get("when") for one in those if one.get("id") == name), None)


class _Effects:
    """What each change does to ratings by itself, proved once for each set of rules that can be changed by itself."""

    def __init__(self, before: Framework, after: Framework) -> None:
        self._before, self._after = before, after
        self._claims_new = {one.id for one in after.claims} - {one.id for one in before.claims}
        self._proofs: dict[frozenset[Cause], Proof] = {}

    def of(self, change: Change, thresholds: Sequence[str]) -> tuple[Proof, bool]:
        """The proof of a change, and whether it was weighed together with others."""
        if change.kind in ("statement", "service_type", "event_type"):
            return Proof(NOTHING), False  # nothing is counted by these, and what names them is told by itself
        causes = frozenset(self._causes(change, thresholds))
        if causes not in self._proofs:
            mixed = with_undone(self._after, self._before, causes) if causes else self._after
            self._proofs[causes] = prove(self._before, mixed)
        return self._proofs[causes], not causes or any(one.kind == "principles" for one in causes)

    def _causes(self, change: Change, thresholds: Sequence[str]) -> Iterator[Cause]:
        """The rules that change with it; none where nothing less than the whole edition can be weighed."""
        kind, name = change.kind, change.id
        sides = (self._before, self._after)
        if kind in ("claim", "characteristic", "limit"):
            rules = [
                rule for rule in (_rule(change, side) for side in sides) if isinstance(rule, (Claim, Characteristic))
            ]
            if all(rule.kloe in [one.id for one in side.kloes] for rule in rules for side in sides):
                yield Cause("rules", kind, name)
                # A characteristic can be met only where the claims that came with it are there.
                yield from (Cause("rules", "claim", one) for one in self._claims_new if kind == "characteristic")
        elif kind in ("order", "principle", "threshold"):
            for stage in STAGES:
                mine, theirs = ([one.id for one in side.principles_of(stage)] for side in sides)
                concerned = sorted({name, *thresholds} & {*mine, *theirs})
                if mine != theirs and (concerned or name == stage):
                    yield Cause("rules", "principles", stage)
                elif mine == theirs:
                    yield from (Cause("rules", "principle", one) for one in concerned)


def _told(change: Change, before: Edition, after: Edition, effects: _Effects | None) -> RuleChange:
    side = before if change.how == "removed" else after
    file, line = _place(change, side)
    of = [one.framework for one in (after, before)]
    says = change_words(change, *(_rule(change, side.framework) for side in (before, after)))
    shift, together, effect = NOTHING, False, _effect_by_kind(change)
    if effect == "not weighed" and effects:
        proof, together = effects.of(change, _principles_by(change, before, after))
        shift, effect = proof.shift, proof.direction
    part = next(
        (one.kloe for one in (_rule(change, side) for side in of) if isinstance(one, (Claim, Characteristic))), ""
    )
    return RuleChange(change.kind, change.id, change.how, part, says, effect, shift, file, line, together)


def _effect_by_kind(change: Change) -> Effect:
    """What is plain from the fields that differ; all else is for a proof."""
    fields = {one.field for one in change.fields}
    if change.how == "changed" and fields <= WORDING:
        return "wording"
    is_beside = change.kind == "framework" and fields <= WORDING | _BESIDE
    return "none" if is_beside else "not weighed"


def _principles_by(change: Change, before: Edition, after: Edition) -> list[str]:
    """The principles that a threshold decides in."""
    if change.kind != "threshold":
        return []
    found = set()
    for side in (before, after):
        for stage in (_main(side).get("principles") or {}).values():
            for one in stage:
                numbers = [number for amount in (one.get("when") or {}).values() for number in amount.values()]
                found |= {one["id"]} if change.id in numbers else set()
    return sorted(found)


def _rule(change: Change, framework: Framework) -> RulePart | None:
    section = {"claim": "claims", "characteristic": "characteristics", "principle": "principles", "limit": "limits"}
    every = getattr(framework, section[change.kind]) if change.kind in section else ()
    return next((one for one in every if one.id == change.id), None)


# What stands in the files under another name than that of its change.
_KINDS: dict[str, Kind] = {"order": "stage", "event_type": "event"}


def _place(change: Change, edition: Edition) -> tuple[str, int]:
    """The file and line where a rule stands, or its section where it has no line of its own."""
    kind, name = _KINDS.get(change.kind, cast("Kind", change.kind)), change.id
    within: tuple[str, ...] = ()
    if kind == "framework":
        name, within = edition.framework.id, (change.fields[0].field,)
    found = edition.places.problem(kind, name, "", "", "", within=within)
    return edition.shown_path(found.path), found.line
