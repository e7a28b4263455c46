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
        "service": _fields(evidence.service),
        "assessed_on": evidence.assessed_on.isoformat(),
        "overall": _verdict(assessment.overall),
        "domains": [_rating(assessment, one) for one in assessment.ratings],
        "kloes": [_verdict(one) for one in assessment.judgements],
        "findings": [_named(one) for one in assessment.findings],
        "positions": [_named(one) for one in assessment.positions if one.stands],
        "facts": [_fields(one) for one in sorted(evidence.facts, key=lambda one: one.id)],
        "decisions": {
            section: [_fields(one) for one in sorted(getattr(evidence, section), key=lambda one: one.id)]
            for section in ("judgements", "carried_forward", "events", "departures", "corrections")
        },
        "unused": [one._asdict() for one in assessment.unused],
        "warnings": list(assessment.warnings),
    }


def explain_as_mapping(reason: Reason, others: list[WhyNot]) -> dict[str, Any]:
    """One verdict as plain data: its whole tree, and why it is not each other level."""
    return {"why": _reason_mapping(reason), "why_not": [_why_not_mapping(one) for one in others]}


def _fields(value: Any) -> dict[str, Any]:
    return value.model_dump(mode="json", by_alias=True, exclude_none=True)  # type: ignore[no-any-return]


def _named(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _verdict(verdict: Verdict) -> dict[str, Any]:
    mapping = _named(verdict)
    low_high = verdict.could_be
    return mapping | {
        "because": [one._asdict() for one in verdict.because],
        "computed_because": [one._asdict() for one in verdict.computed_because],
        "tally": {field: number for field, number in verdict.tally if number},
        "could_be": {"lowest": low_high[0], "highest": low_high[1]} if low_high else None,
        "limits": [one._asdict() for one in verdict.limits],
    }


def _rating(assessment: Assessment, verdict: Verdict) -> dict[str, Any]:
    return _verdict(verdict) | {"description": [_fields(one) for one in descriptions(assessment, verdict)]}


def _reason_mapping(reason: Reason) -> dict[str, Any]:
    return _named(reason) | {"because": [_reason_mapping(one) for one in reason.because]}


def _why_not_mapping(why_not: WhyNot) -> Mapping[str, Any]:
    return {
        "of": why_not.of,
        "level": why_not.level,
        "reached": why_not.reached,
        "described": why_not.described,
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
