"""Rate health and care services from evidence, by published standards written as rules that anyone can read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ratingengine.alternatives import WhyNot
    from ratingengine.assessment import Assessment, rate
    from ratingengine.completeness import Gaps, coverage
    from ratingengine.errors import (
        EngineError,
        EvidenceError,
        InputError,
        LedgerError,
        Problem,
        RatingEngineError,
        RecordError,
        RulesError,
    )
    from ratingengine.evidence import Evidence, Fact
    from ratingengine.explanation import Reason
    from ratingengine.framework import Framework
    from ratingengine.intake import load_evidence, load_many, parse_evidence
    from ratingengine.judgement import Ground, Verdict
    from ratingengine.record import Record
    from ratingengine.revision import Revision, revise
    from ratingengine.rulebook import frameworks, load_framework
    from ratingengine.sensitivity import Sensitivity
    from ratingengine.verification import Verification, open_record, verify

# The module of each public name. It is loaded when the name is asked for, so that a command loads no more than it uses.
_MODULES = {
    "WhyNot": "alternatives",
    **dict.fromkeys(("Assessment", "rate"), "assessment"),
    **dict.fromkeys(("Gaps", "coverage"), "completeness"),
    **dict.fromkeys(
        (
            "EngineError",
            "EvidenceError",
            "InputError",
            "LedgerError",
            "Problem",
            "RatingEngineError",
            "RecordError",
            "RulesError",
        ),
        "errors",
    ),
    **dict.fromkeys(("Evidence", "Fact"), "evidence"),
    "Reason": "explanation",
    "Framework": "framework",
    **dict.fromkeys(("load_evidence", "load_many", "parse_evidence"), "intake"),
    **dict.fromkeys(("Ground", "Verdict"), "judgement"),
    "Record": "record",
    **dict.fromkeys(("Revision", "revise"), "revision"),
    **dict.fromkeys(("frameworks", "load_framework"), "rulebook"),
    "Sensitivity": "sensitivity",
    **dict.fromkeys(("Verification", "open_record", "verify"), "verification"),
}

__all__ = [
    "Assessment",
    "EngineError",
    "Evidence",
    "EvidenceError",
    "Fact",
    "Framework",
    "Gaps",
    "Ground",
    "InputError",
    "LedgerError",
    "Problem",
    "RatingEngineError",
    "Reason",
    "Record",
    "RecordError",
    "Revision",
    "RulesError",
    "Sensitivity",
    "Verdict",
    "Verification",
    "WhyNot",
    "coverage",
    "frameworks",
    "load_evidence",
    "load_framework",
    "load_many",
    "open_record",
    "parse_evidence",
    "rate",
    "revise",
    "verify",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
