"""Rate health and care services from evidence, by published standards written as rules that anyone can read."""

from ratingengine.alternatives import WhyNot
from ratingengine.assessment import Assessment, rate
from ratingengine.completeness import Gaps, coverage
from ratingengine.errors import EngineError, EvidenceError, InputError, Problem, RatingEngineError, RulesError
from ratingengine.evidence import Evidence, Fact
from ratingengine.explanation import Reason
from ratingengine.framework import Framework
from ratingengine.intake import load_evidence, load_many, parse_evidence
from ratingengine.judgement import Ground, Verdict
from ratingengine.rulebook import frameworks, load_framework

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
    "Problem",
    "RatingEngineError",
    "Reason",
    "RulesError",
    "Verdict",
    "WhyNot",
    "coverage",
    "frameworks",
    "load_evidence",
    "load_framework",
    "load_many",
    "parse_evidence",
    "rate",
]
