"""Rating again: what a decision record says, held against what its evidence comes to under its rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

from ratingengine import checker, sensitivity
from ratingengine._apart import Apart, share
from ratingengine.assessment import Assessment, rate
from ratingengine.errors import RatingEngineError, RecordError
from ratingengine.framework import Framework
from ratingengine.record import (
    Record,
    decided,
    engine_versions,
    evidence_of,
    explanation_of,
    flaw_of,
    framework_of,
    reasons_of,
    steps_of,
    supersedes_of,
)

# Whoever seals a record can put anything in any place of it, and no file has been checked on the way to here.
AGAIN = "Rated again from its evidence under its rules, it comes out the same."
_MISSHAPEN = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)


class Step(NamedTuple):
    """One thing that was verified, and what was found wrong with it, if anything."""

    says: str
    faults: tuple[str, ...] = ()


def rate_again(
    record: Record, name: str, apart: Apart, *, can_fail: bool
) -> tuple[tuple[Step, ...], Assessment | None]:
    """What comes of rating the evidence of a record under its rules, and the assessment where it could be rated.

    With ``can_fail`` it is shown first that this can fail, for which each step of the record must follow.
    """
    try:
        framework = framework_of(record, name)
        flaw = apart(partial(flaw_of, record))
        try:
            assessment = rate(evidence_of(record, framework, name), framework)
        finally:
            _refuse(flaw(), name)  # rules that are not whole explain whatever else went wrong
        return _steps(record, assessment, apart, can_fail=can_fail), assessment
    except RatingEngineError as refused:
        return (Step(AGAIN, tuple(str(refused).splitlines()[:1])),), None
    except _MISSHAPEN as broken:
        fault = f"{name}: it cannot be rated again: it is not shaped as a decision record ({type(broken).__name__})"
        return (Step(AGAIN, (fault,)),), None


def _refuse(flaw: str, name: str) -> None:
    if flaw:
        message = f"{name}: {flaw}"
        raise RecordError(message)


def _steps(record: Record, assessment: Assessment, apart: Apart, *, can_fail: bool) -> tuple[Step, ...]:
    reasons = sensitivity.pieces(assessment)
    others: list[Callable[[], Any]] = [
        partial(explanation_of, assessment),
        partial(decided, assessment, supersedes_of(record)),
    ]
    if can_fail:
        others.append(partial(_control, record, assessment))
    found = share([*reasons, *others], apart)
    answers, (explanation, told, *control) = found[: len(reasons)], found[len(reasons) :]
    sensitivity.take_over(assessment, answers)
    # The rules are those that it was rated by just now.
    made = {**told, "explanation": explanation, "reasons": reasons_of(assessment)}
    return (*control, _compared(record, made))


def _control(record: Record, assessment: Assessment) -> Step:
    changed, turned = checker.turn_round({name: record.part(name) for name in ("evidence", "positions", "overall")})
    says = f"Rating again can fail: with {turned} turned round, it comes to something else."
    evidence = assessment.evidence
    pairs = zip(evidence.facts, changed["evidence"]["facts"], strict=True)
    facts = tuple(
        fact if told.get("holds") == fact.holds else fact.model_copy(update={"holds": told["holds"]})
        for fact, told in pairs
    )
    made = rate(evidence.model_copy(update={"facts": facts}), assessment.framework)
    same = all(taken == (changed[name] if name in changed else record.part(name)) for name, taken in steps_of(made))
    return Step(says, ("rating again takes no notice of a fact",) if same else ())


def _compared(record: Record, made: dict[str, Any]) -> Step:
    if record.part("engine") != engine_versions():
        return _compared_but_wording(record, made)
    if set(made) != set(record.written) - {"rules"}:
        return Step(AGAIN, tuple(checker.compare("body", _but_rules(record), made)))
    departing = [name for name, part in made.items() if checker.canonical(part) != record.written[name]]
    compared = (checker.compare(f"body.{name}", record.part(name), made[name]) for name in departing)
    return Step(AGAIN, tuple(fault for those in compared for fault in those))


def _compared_but_wording(record: Record, made: dict[str, Any]) -> Step:
    """Another version may word things otherwise, or tell another of two least changes that are equally short.

    What was decided, and on what, must be the same all the same, and each change must get where it says.
    """
    from ratingengine.attestation import strangeness  # noqa: PLC0415 - slow to load, and seldom asked

    strange = strangeness(record)
    if strange:
        return Step(AGAIN, (strange,))
    faults = checker.check_moves(record.body)
    says = (
        f"{AGAIN} Wording was not compared: it says that ratingengine {record.part('engine')['ratingengine']} wrote it."
    )
    departing = checker.compare("body", _without_words(_but_rules(record)), _without_words(made))
    return Step(says, (*faults, *departing))


def _but_rules(record: Record) -> dict[str, Any]:
    return {name: record.part(name) for name in record.written if name != "rules"}


def _without_words(body: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: part for name, part in body.items() if name not in ("engine", "explanation", "warnings")}
    kept["unused"] = [one["fact"] for one in body["unused"]]
    kept["reasons"] = {of: {**one, "moves": _without_ways(one["moves"])} for of, one in body["reasons"].items()}
    return kept


def _without_ways(moves: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Moves with how many steps each takes, and not by which of several equally short ways."""
    return [{**one, "changes": one["changes"] if one.get("steps") is None else "as many"} for one in moves]


def hold_against(framework: Framework, rules: Framework) -> Step:
    """Whether the rules of a record are those on hand."""
    says = f"Its rules are those on hand ({rules.id}), file by file."
    if framework.digest != rules.digest:
        return Step(says, (f"its rules have the digest {framework.digest}, those on hand {rules.digest}",))
    changed = sorted({path for path, _ in set(framework.files) ^ set(rules.files)})
    return Step(says, tuple(f"{path} is not the file that the rules were read from" for path in changed))
