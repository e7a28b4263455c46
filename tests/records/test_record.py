"""The decision record: complete, the same for the same input, and with nothing in it that was not given."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from jsonschema import Draft7Validator

from builders import evidence, fact, healthcare
from ratingengine import rate
from ratingengine.checker import canonical
from ratingengine.record import SCHEMA
from ratingengine.verification import verify
from records.samples import ROOT, example, library, record_of

PUBLISHED = json.loads((ROOT / "schema" / "decision-record-1.schema.json").read_text(encoding="utf-8"))


def strings(value: Any) -> Iterator[str]:
    """Every word in plain data, names included."""
    if isinstance(value, dict):
        for name, below in value.items():
            yield name
            yield from strings(below)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, str):
        yield value


class TestItsForm:
    """A record is canonical JSON with the digest of its body, as the published schema describes it."""

    def test_its_digest_is_the_sha256_of_its_body_as_canonical_json(self) -> None:
        record = record_of()

        document = json.loads(record.content)

        assert document["digest"] == f"sha256:{hashlib.sha256(rfc8785.dumps(document['body'])).hexdigest()}"
        assert record.content == rfc8785.dumps(document) + b"\n"

    def test_the_short_way_to_canonical_json_is_the_long_one(self) -> None:
        for name in ("harbour-road-surgery", "rowan-house"):
            body = example(name).record().body

            assert canonical(body) == rfc8785.dumps(body)

    @pytest.mark.parametrize("name", ["library", "harbour-road-surgery", "rowan-house", "fenwick-lodge"])
    def test_it_is_as_the_published_schema_says(self, name: str) -> None:
        Draft7Validator.check_schema(PUBLISHED)
        record = record_of(name)

        assert [one.message for one in Draft7Validator(PUBLISHED).iter_errors(json.loads(record.content))] == []
        assert PUBLISHED["$id"] == record.body["schema"] == SCHEMA

    def test_the_schema_refuses_what_it_does_not_know(self) -> None:
        document = json.loads(record_of().content)
        document["body"]["host"] = "somewhere"

        assert not Draft7Validator(PUBLISHED).is_valid(document)


class TestWhatItHolds:
    """A record holds all that a rating came from and all that came of it."""

    def test_every_characteristic_that_was_considered_has_its_outcome(self) -> None:
        body = record_of().body

        assert {one["characteristic"]: one["outcome"] for one in body["characteristics"]} == {
            "every-reader-is-a-guest": "not_met",
            "somebody-is-there": "not_met",
            "few-leave-with-nothing": "not_met",
            "somebody-is-seldom-there": "met",
            "readers-leave-with-nothing": "met",
        }
        assert body["characteristics"][0]["failing"] == {"claim": "readers-greeted", "needs": "yes", "stands": "no"}

    def test_what_is_unknown_names_what_would_have_to_be_known(self) -> None:
        body = rate(evidence([fact("safety-improving", "partly")]), healthcare()).record().body

        unknown = [one for one in body["characteristics"] if one["outcome"] == "unknown"]

        assert len(unknown) > 1000
        assert all(one["failing"]["stands"] is None for one in unknown)

    def test_what_does_not_apply_is_told_apart(self) -> None:
        body = rate(evidence([], "nhs_111"), healthcare()).record().body

        outcomes = {one["characteristic"]: one["outcome"] for one in body["characteristics"]}

        assert {"kloe": "S3", "applies": False} in body["applicability"]
        assert {outcomes[one.id] for one in healthcare().characteristics_of("S3")} == {"not_applicable"}

    def test_everything_that_was_given_is_in_it(self) -> None:
        body = record_of().body
        given = library().evidence

        assert [one["id"] for one in body["evidence"]["facts"]] == [one.id for one in given.facts]
        for section in ("judgements", "carried_forward", "events", "departures", "corrections"):
            assert len(body["evidence"][section]) == len(getattr(given, section)) == 1
        assert body["dates"]["cut_off"] == "2031-07-14"
        assert body["carried_forward"] == [{"id": "c1", "of": "shelves", "days_old": 1095}]
        assert [one["fact"] for one in body["unused"]] == ["f06", "f07"]

    def test_it_holds_the_rules_and_the_digest_of_each_file_they_were_read_from(self) -> None:
        body = record_of().body

        files = {one["path"]: one["sha256"] for one in body["framework"]["files"]}

        assert {one["id"] for one in body["rules"]["characteristics"]} == {
            one["characteristic"] for one in body["characteristics"]
        }
        folder = ROOT / "tests" / "bad" / "rules" / "base"
        assert sorted(files) == ["framework.yaml", "statements.yaml", "welcome/W1.yaml"]
        assert all(hashlib.sha256((folder / path).read_bytes()).hexdigest() == sha256 for path, sha256 in files.items())

    def test_a_part_is_read_by_its_name(self) -> None:
        record = record_of()

        assert {name: record.part(name) for name in record.written} == record.body
        with pytest.raises(LookupError):
            record.part("age")

    def test_nothing_that_is_done_with_what_was_read_changes_it(self) -> None:
        record, before = library().record(), record_of().content

        record.body["overall"]["level"] = "splendid"
        record.part("evidence").clear()

        assert record.content == before

    def test_every_verdict_has_its_reasons(self) -> None:
        body = record_of("rowan-house").body

        assert set(body["reasons"]) == {one.of for one in example("rowan-house").verdicts}


VOCABULARY = {  # the words of records themselves, beside the names in the published schema
    *strings(PUBLISHED),
    "yes", "no", "partly",
}  # fmt: skip


class TestNothingElse:
    """A record holds nothing that was not in the evidence or the rules, and is the same wherever it is made."""

    @pytest.mark.parametrize("name", ["library", "harbour-road-surgery", "rowan-house"])
    def test_every_word_in_it_was_given(self, name: str) -> None:
        assessment = library() if name == "library" else example(name)
        body = assessment.record().body
        given = {
            *strings(body["rules"]),
            *strings(body["evidence"]),
            *strings(body["subject"]),
            *strings(body["dates"]),
        }
        given |= {word for one in body["framework"]["files"] for word in strings(one)}
        steps = {part: body[part] for part in body if part not in ("rules", "evidence", "subject", "dates", "engine")}

        ours = {word for word in strings(steps) if word not in given and word not in VOCABULARY}
        ours -= {body["framework"]["digest"], body["explanation"]["sha256"]}
        sentences = {*assessment.warnings, *(one.reason for one in assessment.unused)}
        counted = {field for one in assessment.verdicts for field, _ in one.tally}

        assert ours <= sentences | counted | {"overall"}

    def test_the_order_of_facts_never_matters(self) -> None:
        facts = [fact("safety-improving", "partly"), fact("safety-record-good"), fact("safety-improving", "no")]

        records = [rate(evidence(those), healthcare()).record().content for those in (facts, facts[::-1])]

        assert records[0] == records[1]

    def test_nor_does_it_where_two_facts_supersede_one(self) -> None:
        earlier, *later = (fact("safety-improving", id=name) for name in ("a", "c", "b"))
        facts = [earlier, *(one | {"supersedes": "a"} for one in later)]

        made = [rate(evidence(order), healthcare()).record() for order in (facts, facts[::-1])]

        assert made[0].content == made[1].content
        assert verify(made[0].content).faults == ()

    def test_it_is_the_same_in_another_process_place_and_time_zone(self, tmp_path: Path) -> None:
        made = record_of().content
        command = [sys.executable, "-m", "ratingengine", "rate", str(ROOT / "tests/records/library.yaml")]
        command += ["-f", str(ROOT / "tests/bad/rules/base"), "--record", "out.json"]
        odd = {**os.environ, "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7", "LC_ALL": "C", "USER": "somebody"}

        done = subprocess.run(command, cwd=tmp_path, env=odd, capture_output=True, text=True, check=False)

        assert done.returncode == 0, done.stderr
        assert (tmp_path / "out.json").read_bytes() == made
