"""The report for other systems: an assessment and its reasons as JSON.

It is the same to the byte for the same input, in whatever order its facts come.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ratingengine.alternatives import WhyNot
from ratingengine.explanation import Reason, descriptions
from ratingengine.judgement import Verdict
from ratingengine.sensitivity import Sensitivity
from ratingengine.sensitivity import as_mapping as sensitivity_mapping

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment


def as_json(assessment: Assessment, *, indent: int | None = 2) -> str:
    """The assessment as JSON, in one line where ``indent`` is ``None``."""
    return json.dumps(as_mapping(assessment), ensure_ascii=False, indent=indent)


def as_mapping(assessment: Assessment) -> dict[str, Any]:
    """The assessment as plain data: every verdict with its grounds, the findings, the positions and all evidence."""
    evidence, framework = assessment.evidence, assessment.framework
    return {
        "assessment": evidence.assessment,
        "framework": {"id": framework.id, "edition": framework.edition, "digest": framework.digest},
        "service": fields_of(evidence.service),
        "assessed_on": evidence.assessed_on.isoformat(),
        "overall": verdict_mapping(assessment.overall),
        "domains": [_rating(assessment, one) for one in assessment.ratings],
        "kloes": [verdict_mapping(one) for one in assessment.judgements],
        "findings": [values_of(one) for one in assessment.findings],
        "positions": [values_of(one) for one in assessment.positions if one.stands],
        "facts": [fields_of(one) for one in sorted(evidence.facts, key=lambda one: one.id)],
        "decisions": {
            section: [fields_of(one) for one in sorted(getattr(evidence, section), key=lambda one: one.id)]
            for section in ("judgements", "carried_forward", "events", "departures", "corrections")
        },
        "unused": [one._asdict() for one in assessment.unused],
        "warnings": list(assessment.warnings),
    }


def explain_as_mapping(reason: Reason, sensitivity: Sensitivity, others: list[WhyNot]) -> dict[str, Any]:
    """One verdict as plain data: its whole tree, what holds and what moves it, and why it is not each other level."""
    return {
        "why": _reason_mapping(reason),
        "sensitivity": sensitivity_mapping(sensitivity),
        "why_not": [_why_not_mapping(one) for one in others],
    }


def fields_of(value: Any) -> dict[str, Any]:
    """What was written of a value that comes from a file, as plain data."""
    return value.model_dump(mode="json", by_alias=True, exclude_none=True)  # type: ignore[no-any-return]


def values_of(value: Any) -> dict[str, Any]:
    """Every field of a value by its name, with lists for what is one."""
    fields = ((name, getattr(value, name)) for name in value.__dataclass_fields__)
    return {name: list(field) if isinstance(field, tuple) else field for name, field in fields}


def verdict_mapping(verdict: Verdict) -> dict[str, Any]:
    """A verdict as plain data, with the fields of its tally that count anything."""
    mapping = values_of(verdict)
    low_high = verdict.could_be
    return mapping | {
        "because": [one._asdict() for one in verdict.because],
        "computed_because": [one._asdict() for one in verdict.computed_because],
        "tally": {field: number for field, number in verdict.tally if number},
        "could_be": {"lowest": low_high[0], "highest": low_high[1]} if low_high else None,
        "limits": [one._asdict() for one in verdict.limits],
    }


def _rating(assessment: Assessment, verdict: Verdict) -> dict[str, Any]:
    return verdict_mapping(verdict) | {"description": [fields_of(one) for one in descriptions(assessment, verdict)]}


def _reason_mapping(reason: Reason) -> dict[str, Any]:
    return values_of(reason) | {"because": [_reason_mapping(one) for one in reason.because]}


def _why_not_mapping(why_not: WhyNot) -> Mapping[str, Any]:
    return {
        "of": why_not.of,
        "level": why_not.level,
        "reached": why_not.reached,
        "described": why_not.described,
        "decided": why_not.decided,
        "principles": [
            {
                "principle": tried.principle,
                "overtaken_by": tried.overtaken_by,
                "ways": [[{**test._asdict(), "is": number} for test, number in way] for way in tried.ways],
            }
            for tried in why_not.principles
        ],
        "supports": [
            {
                "characteristic": support.characteristic,
                "met": support.met,
                "alternatives": [[one._asdict() for one in way] for way in support.alternatives],
            }
            for support in why_not.supports
        ],
        "inputs": [_why_not_mapping(one) for one in why_not.inputs],
    }
