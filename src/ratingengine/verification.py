"""Verification: a decision record held against itself, and against the evidence and the rules that it carries.

Whether a record can be trusted is found out twice over. `checker`, which knows nothing of the engine, takes every step
again by itself; and `rerating` rates the record's evidence under the record's rules, and must come to the same record.
Both are first shown to be able to fail, since a check that cannot says nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from ratingengine import checker
from ratingengine._apart import Apart, here
from ratingengine.errors import RecordError, visible

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment
    from ratingengine.framework import Framework
    from ratingengine.record import Record
    from ratingengine.rerating import Step


class Verification(NamedTuple):
    """The steps of a verification as far as it came; the record and its assessment where they could be read.

    Whatever a record holds, its faults and steps are told by what can be seen, on a line each.
    """

    steps: tuple[Step, ...]
    record: Record | None = None
    assessment: Assessment | None = None

    @property
    def faults(self) -> tuple[str, ...]:
        """Everything that was found wrong; nothing for a record that is in order."""
        return tuple(fault for step in self.steps for fault in step.faults)


def verify(content: bytes, rules: Framework | None = None, name: str = "record", apart: Apart = here) -> Verification:
    """What comes of verifying a record, given as the bytes of its file.

    With ``rules``, those that the record carries must be the same, file by file. ``apart`` is given what can be done
    at the same time as other things, and may do it elsewhere; it comes to the same.
    """
    check = apart(partial(_check, content))
    # Loaded only now, when the checker, which does without, may already be at work.
    from ratingengine.record import Record  # noqa: PLC0415
    from ratingengine.rerating import Step, hold_against, rate_again  # noqa: PLC0415

    checked, form = check(), Step("It is in canonical form, and its digest is that of its body.")
    if checked.form:
        return Verification((_shown(form._replace(faults=(f"{name}: {'; '.join(checked.form)}",))),))
    record, steps = Record(checked.written, checked.digest), [form]
    if not checked.faults:
        says = f"The checker can fail: with {checked.turned} turned round, it refuses the record."
        accepted = "the checker accepts a record that does not follow"
        steps.append(Step(says, () if checked.refuses else (accepted,)))
    steps.append(
        Step("Each step follows from the one before, by a checker that does without the engine.", checked.faults)
    )
    can_fail = not any(step.faults for step in steps)  # else it may not even be shaped so that a fact can be turned
    again, assessment = rate_again(record, name, apart, can_fail=can_fail)
    steps += again
    if rules is not None and assessment is not None:
        steps.append(hold_against(assessment.framework, rules))
    return Verification(tuple(_shown(one) for one in steps), record, assessment)


def _shown(step: Step) -> Step:
    return step._replace(says=visible(step.says), faults=tuple(visible(one) for one in step.faults))


class _Checked(NamedTuple):
    """What the checker says: the parts of a record, or what is wrong with its form; and what it was tried on."""

    digest: str
    written: dict[str, bytes]
    form: tuple[str, ...]
    faults: tuple[str, ...] = ()
    turned: str = ""
    refuses: bool = False


def _check(content: bytes) -> _Checked:
    opened, form = checker.open_record(content)
    if opened is None:
        return _Checked("", {}, tuple(form))
    faults = checker.check_body(opened.body, opened.written)
    tried = ("", False) if faults else checker.can_fail(opened.body)
    return _Checked(opened.digest, opened.written, (), tuple(faults), *tried)


def open_record(content: bytes, name: str = "record", apart: Apart = here) -> tuple[Record, Assessment]:
    """A record that was verified, and its assessment; raises ``RecordError`` with every fault of any other."""
    verified = verify(content, name=name, apart=apart)
    if verified.faults or verified.record is None or verified.assessment is None:
        raise RecordError("\n".join(verified.faults))
    return verified.record, verified.assessment
