"""Verification: a decision record held against itself, and against the evidence and the rules that it carries.

Whether a record can be trusted is found out twice over. `checker`, which knows nothing of the engine, takes every step
again by itself; and the engine rates the record's evidence under the record's rules, and must come to the same record.
Both are first shown to be able to fail, since a check that cannot says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ratingengine import checker
from ratingengine.assessment import Assessment, rate
from ratingengine.errors import RatingEngineError, RecordError
from ratingengine.framework import Framework
from ratingengine.record import (
    Record,
    body_but_rules,
    engine_versions,
    evidence_of,
    framework_of,
    read_record,
    steps_of,
    supersedes_of,
)

# Whoever seals a record can put anything in any place of it, and no file has been checked on the way to here.
_MISSHAPEN = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)


class Step(NamedTuple):
    """One thing that was verified, and what was found wrong with it, if anything."""

    says: str
    faults: tuple[str, ...] = ()


class Verification(NamedTuple):
    """The steps of a verification as far as it came; the record and its assessment where they could be read."""

    steps: tuple[Step, ...]
    record: Record | None = None
    assessment: Assessment | None = None

    @property
    def faults(self) -> tuple[str, ...]:
        """Everything that was found wrong; nothing for a record that is in order."""
        return tuple(fault for step in self.steps for fault in step.faults)


def verify(content: bytes, rules: Framework | None = None, name: str = "record") -> Verification:
    """What comes of verifying a record, given as the bytes of its file.

    With ``rules``, those that the record carries must be the same, file by file.
    """
    form = "It is in canonical form, and its digest is that of its body."
    try:
        record = read_record(content, name)
    except RecordError as refused:
        return Verification((Step(form, (str(refused),)),))
    steps = [Step(form), *_by_checker(record)]
    try:
        framework = framework_of(record, name)
        assessment = rate(evidence_of(record, framework, name), framework)
        if not any(step.faults for step in steps):  # else it may not even be shaped so that a fact can be turned round
            steps.append(_control(record, assessment))
        steps.append(_again(record, assessment))
    except RatingEngineError as refused:
        return Verification((*steps, Step(_AGAIN, tuple(str(refused).splitlines()[:1]))), record)
    except _MISSHAPEN as broken:
        fault = f"{name}: it cannot be rated again: it is not shaped as a decision record ({type(broken).__name__})"
        return Verification((*steps, Step(_AGAIN, (fault,))), record)
    if rules is not None:
        steps.append(_on_hand(framework, rules))
    return Verification(tuple(steps), record, assessment)


def open_record(content: bytes, name: str = "record") -> tuple[Record, Assessment]:
    """A record that was verified, and its assessment; raises ``RecordError`` with every fault of any other."""
    verified = verify(content, name=name)
    if verified.faults or verified.record is None or verified.assessment is None:
        raise RecordError("\n".join(verified.faults))
    return verified.record, verified.assessment


def _by_checker(record: Record) -> Iterator[Step]:
    faults = checker.check_body(record.body, record.written)
    if not faults:
        turned, refused = checker.can_fail(record.body)
        says = f"The checker can fail: with {turned} turned round, it refuses the record."
        yield Step(says, () if refused else ("the checker accepts a record that does not follow",))
    yield Step("Each step follows from the one before, by a checker that does without the engine.", tuple(faults))


def _control(record: Record, assessment: Assessment) -> Step:
    body, turned = checker.turn_round(record.body)
    says = f"Rating again can fail: with {turned} turned round, it comes to something else."
    evidence = assessment.evidence
    pairs = zip(evidence.facts, body["evidence"]["facts"], strict=True)
    facts = tuple(
        fact if told.get("holds") == fact.holds else fact.model_copy(update={"holds": told["holds"]})
        for fact, told in pairs
    )
    made = rate(evidence.model_copy(update={"facts": facts}), assessment.framework)
    same = all(taken == body[section] for section, taken in steps_of(made))
    return Step(says, ("rating again takes no notice of a fact",) if same else ())


_AGAIN = "Rated again from its evidence under its rules, it comes out the same."


def _again(record: Record, assessment: Assessment) -> Step:
    # The rules are those that it was rated by just now, so they need not be compared.
    made = body_but_rules(assessment, supersedes_of(record))
    recorded = {name: part for name, part in record.body.items() if name != "rules"}
    says = _AGAIN
    if recorded.get("engine") != engine_versions():
        # Another version may word things otherwise, or tell another of two least changes that are equally short. What
        # was decided, and on what, must be the same all the same, and each change must get where it says.
        faults = checker.check_moves(record.body)
        made, recorded = _without_words(made), _without_words(recorded)
        says = f"{says} Wording was not compared: another version of the engine wrote it."
        return Step(says, (*faults, *checker.compare("body", recorded, made)))
    if set(made) != set(recorded):
        return Step(says, tuple(checker.compare("body", recorded, made)))
    compared = (
        checker.compare(f"body.{name}", part, made[name], record.written.get(name)) for name, part in recorded.items()
    )
    return Step(says, tuple(fault for those in compared for fault in those))


def _without_words(body: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: part for name, part in body.items() if name not in ("engine", "explanation", "warnings")}
    unused, reasons = body.get("unused"), body.get("reasons")
    if isinstance(unused, list):
        kept["unused"] = [one.get("fact") if isinstance(one, dict) else one for one in unused]
    if isinstance(reasons, dict):
        kept["reasons"] = {of: _without_ways(one) for of, one in reasons.items()}
    return kept


def _without_ways(reasons: Any) -> Any:
    """Reasons with how many steps each move takes, and not by which of several equally short ways."""
    if isinstance(reasons, dict):
        return {name: _without_ways(one) for name, one in reasons.items() if name != "changes"}
    return [_without_ways(one) for one in reasons] if isinstance(reasons, list) else reasons


def _on_hand(framework: Framework, rules: Framework) -> Step:
    says = f"Its rules are those on hand ({rules.id}), file by file."
    if framework.digest != rules.digest:
        return Step(says, (f"its rules have the digest {framework.digest}, those on hand {rules.digest}",))
    changed = sorted({path for path, _ in set(framework.files) ^ set(rules.files)})
    return Step(says, tuple(f"{path} is not the file that the rules were read from" for path in changed))
