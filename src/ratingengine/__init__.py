"""Rate health and care services from evidence, by published standards written as rules that anyone can read."""

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
