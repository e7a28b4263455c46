"""The decision record: one document that holds everything a rating came from and everything that came of it.

Its body holds the evidence, the rules themselves, each step from one to the other, and the reasons; nothing else, so
no clock, host or timing. The document is canonical JSON (RFC 8785) with the SHA-256 of the body beside it, so that the
same evidence under the same rules gives the same record to the byte. `schema/` describes it field by field.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import rfc8785

from ratingengine import checker
from ratingengine.errors import RecordError
from ratingengine.evidence import Evidence
from ratingengine.framework import Framework
from ratingengine.inference import Finding
from ratingengine.intake import parse_evidence
from ratingengine.jsonreport import fields_of, values_of, verdict_mapping
from ratingengine.markdownreport import as_markdown
from ratingengine.rulecontent import loose_ends, read_content, rules_of
from ratingengine.sensitivity import as_mapping as sensitivity_mapping
from ratingengine.trace import Outcome, outcomes

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment

SCHEMA = "urn:ratingengine:decision-record:1"

_SECTIONS = ("facts", "judgements", "carried_forward", "events", "departures", "corrections")


@dataclass(frozen=True)
class Record:
    """A decision record: the parts of its body as canonical JSON, by their names, and the digest of the body.

    The digest is ``sha256:`` and 64 hexadecimal digits.
    """

    written: Mapping[str, bytes]
    digest: str
    _read: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def part(self, name: str) -> Any:
        """One part of the body as plain data; a ``LookupError`` where it has none of that name."""
        if name not in self._read:  # they are long, and few readers want all of them
            self._read[name] = json.loads(self.written[name])
        return self._read[name]

    @property
    def body(self) -> dict[str, Any]:
        """All that it says, as plain data."""
        return {name: self.part(name) for name in self.written}

    @property
    def content(self) -> bytes:
        """The record as a file holds it: one line of canonical JSON."""
        parts = {"body": checker.joined(dict(self.written)), "digest": canonical(self.digest)}
        return checker.joined(parts) + b"\n"


def canonical(value: Any) -> bytes:
    """Plain data as canonical JSON (RFC 8785)."""
    return rfc8785.dumps(value)


def make_record(assessment: Assessment, supersedes: str | None = None) -> Record:
    """The decision record of an assessment, which may take the place of an earlier one, known by its digest."""
    return seal(body_of(assessment, supersedes))


def seal(body: dict[str, Any]) -> Record:
    """A body with its digest."""
    written = {name: canonical(part) for name, part in body.items()}
    return Record(written, checker.sha256(checker.joined(written)))


def body_of(assessment: Assessment, supersedes: str | None = None) -> dict[str, Any]:
    """All that a record says of an assessment."""
    return {
        **decided(assessment, supersedes),
        "rules": rules_of(assessment.framework),
        "explanation": explanation_of(assessment),
        "reasons": reasons_of(assessment),
    }


def decided(assessment: Assessment, supersedes: str | None = None) -> dict[str, Any]:
    """What a record says of an assessment but for the rules that it rests on, the explanation and the reasons."""
    body = {
        "schema": SCHEMA,
        "engine": engine_versions(),
        **_given(assessment.evidence),
        "framework": _framework(assessment.framework),
        **dict(steps_of(assessment)),
    }
    if supersedes is not None:
        body["supersedes"] = {"record": supersedes}
    return body


def explanation_of(assessment: Assessment) -> dict[str, Any]:
    """What a record says of the assessment as people read it."""
    return {"form": "markdown", "sha256": hashlib.sha256(as_markdown(assessment).encode()).hexdigest()}


def reasons_of(assessment: Assessment) -> dict[str, Any]:
    """What holds each verdict and what would move it, as a record has it."""
    return {one.of: sensitivity_mapping(assessment.sensitivity(one.of)) for one in assessment.verdicts}


def engine_versions() -> dict[str, str]:
    """The versions of what decides ratings here."""
    return {"ratingengine": _version_of("ratingengine"), "durable_rules": _version_of("durable-rules")}


@lru_cache
def _version_of(package: str) -> str:
    from importlib.metadata import version  # noqa: PLC0415 - slow to load, and wanted for a record alone

    return version(package)


def _given(evidence: Evidence) -> dict[str, Any]:
    service = fields_of(evidence.service)
    dates: dict[str, Any] = {"assessed_on": evidence.assessed_on.isoformat()}
    if evidence.window is not None:
        dates["window"] = fields_of(evidence.window)
    if evidence.cut_off is not None:
        dates["cut_off"] = evidence.cut_off.isoformat()
    return {
        "subject": {"assessment": evidence.assessment, "service": service},
        "dates": dates,
        "evidence": {
            section: [fields_of(one) for one in sorted(getattr(evidence, section), key=lambda one: one.id)]
            for section in _SECTIONS
        },
    }


def _framework(framework: Framework) -> dict[str, Any]:
    return {
        "id": framework.id,
        "title": framework.title,
        "edition": framework.edition,
        "publisher": framework.publisher,
        "digest": f"sha256:{framework.digest}",
        "files": [{"path": path, "sha256": sha256} for path, sha256 in framework.files],
    }


def steps_of(assessment: Assessment) -> Iterator[tuple[str, Any]]:
    """Every step from the evidence to the ratings, with its name, in the order in which they are taken."""
    yield "positions", [values_of(one) for one in assessment.positions if one.stands]
    yield "applicability", _applicability(assessment)
    yield "characteristics", _characteristics(assessment)
    yield "judgements", [verdict_mapping(one) for one in assessment.judgements]
    yield "ratings", [verdict_mapping(one) for one in assessment.ratings]
    yield "overall", verdict_mapping(assessment.overall)
    yield "carried_forward", _carried_forward(assessment.evidence)
    yield "unused", [one._asdict() for one in assessment.unused]
    yield "warnings", list(assessment.warnings)


def _applicability(assessment: Assessment) -> list[dict[str, Any]]:
    kind = assessment.evidence.service.type
    return [{"kloe": one.id, "applies": one.is_for(kind)} for one in assessment.framework.kloes]


def _characteristics(assessment: Assessment) -> list[dict[str, Any]]:
    findings = {one.characteristic: one for one in assessment.findings}
    return [_outcome(one, findings.get(one.characteristic)) for one in outcomes(assessment)]


def _outcome(outcome: Outcome, finding: Finding | None) -> dict[str, Any]:
    told: dict[str, Any] = {"characteristic": outcome.characteristic, "outcome": outcome.outcome}
    if outcome.failing is not None:
        told["failing"] = outcome.failing._asdict()
    if finding is not None:
        told |= {
            "claims": list(finding.claims),
            "facts": list(finding.facts),
            "significant": finding.significant,
        }
    return told


def _carried_forward(evidence: Evidence) -> list[dict[str, Any]]:
    """The age of each rating that was carried forward, on the day of the assessment."""
    return [
        {"id": one.id, "of": one.of, "days_old": (evidence.assessed_on - one.rated_on).days}
        for one in sorted(evidence.carried_forward, key=lambda one: one.id)
    ]


# --- reading ----------------------------------------------------------------------------------------------------------


_SHA256 = re.compile(r"[0-9a-f]{64}")


def _refusal(name: str, problem: str) -> RecordError:
    return RecordError(f"{name}: {problem}")


def framework_of(record: Record, name: str = "record") -> Framework:
    """The framework that a record carries; raises ``RecordError`` where it is not one, or not the one it names.

    Whether its rules are whole is asked of ``flaw_of``.
    """
    try:
        files = _files_in(record)
    except (TypeError, LookupError):
        raise _refusal(name, "its part `framework` is not written as records have it") from None
    try:
        framework = _framework_from(record.written["rules"], files)
    except (ValueError, TypeError, LookupError) as broken:
        raise _refusal(name, f"its rules cannot be read ({type(broken).__name__})") from None
    own, named = _framework(framework), record.part("framework")
    if own != named:
        how = " by their digest" if own["digest"] != named.get("digest") else ""
        raise _refusal(name, f"the rules it holds are not those that it names{how}")
    return framework


def flaw_of(record: Record) -> str:
    """How the rules of a record, which can be read, are not whole; nothing where they are."""
    return _flaw_of(record.written["rules"], _files_in(record))


def _files_in(record: Record) -> tuple[tuple[str, str], ...]:
    return tuple((one["path"], one["sha256"]) for one in record.part("framework")["files"])


# Both are the same for the same rules, so that many records under them share what is worked out.
@lru_cache(maxsize=4)
def _framework_from(content: bytes, files: tuple[tuple[str, str], ...]) -> Framework:
    return replace(read_content(content), files=files)


@lru_cache(maxsize=4)
def _flaw_of(content: bytes, files: tuple[tuple[str, str], ...]) -> str:
    framework = _framework_from(content, files)
    if checker.canonical(rules_of(framework)) != content:  # what was read strictly took no number for a truth value
        return "the rules it holds say more than rules can"
    loose = next(loose_ends(framework), "")
    if loose:
        return f"its rules are not whole: {loose}"
    return "" if _could_be_files_of(framework) else "the files that it names are not such as its rules are read from"


def _could_be_files_of(framework: Framework) -> bool:
    """Whether files are named once each, by a digest, and stand where rules do; what is in them cannot be seen."""
    paths = [path for path, _ in framework.files]
    written = {one.kloe for one in framework.claims}
    places = {f"{one.domain}/{one.id}.yaml": one.id in written for one in framework.kloes}
    places |= {"framework.yaml": True, "statements.yaml": True}  # those with rules in them, and those that may be empty
    wanted = {path for path, is_wanted in places.items() if is_wanted}
    is_each = all(isinstance(digest, str) and _SHA256.fullmatch(digest) for _, digest in framework.files)
    return is_each and len(set(paths)) == len(paths) and wanted <= set(paths) <= set(places)


def evidence_of(record: Record, framework: Framework, name: str = "record") -> Evidence:
    """The evidence that a record carries; raises ``EvidenceError`` where it is not fit to be rated."""
    return parse_evidence(evidence_fields(record, framework, name), framework, name)


def supersedes_of(record: Record) -> str | None:
    """The digest of the record that this one takes the place of, where it does."""
    stated = record.part("supersedes") if "supersedes" in record.written else None
    return str(stated.get("record")) if isinstance(stated, dict) else None


def evidence_fields(record: Record, framework: Framework, name: str = "record") -> dict[str, Any]:
    """What the evidence of a record would say in a file of its own."""
    subject, dates, sections = (record.part(name) for name in ("subject", "dates", "evidence"))
    if not (isinstance(subject, dict) and isinstance(dates, dict) and isinstance(sections, dict)):
        raise _refusal(name, "its subject, dates or evidence are missing")
    return {**subject, "framework": framework.id, **dates, **sections}
