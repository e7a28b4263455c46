"""Verification: a record is accepted as it was made, and refused with anything in it changed, by both verifiers."""

from __future__ import annotations

import copy
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given as over

from builders import evidence, fact, healthcare
from properties.strategies import cases, framework_of
from ratingengine import Assessment, Framework, RecordError, checker, rate, record
from ratingengine._apart import beside, here
from ratingengine.record import canonical, engine_versions, make_record, seal
from ratingengine.rerating import rate_again
from ratingengine.rulecontent import rules_of
from ratingengine.verification import open_record, verify
from records.samples import example, library, library_rules, record_of

Path_ = tuple[Any, ...]
KEPT = Path(__file__).parent / "kept"
NOW = engine_versions()["ratingengine"]
EARLIER = "0.1.0"
STEERING = "\x1b[2J\x9b2J\u202e\n"


def leaves(value: Any, at: Path_ = ()) -> Iterator[Path_]:
    """Where every single value in plain data is."""
    if isinstance(value, dict):
        for name, below in value.items():
            yield from leaves(below, (*at, name))
    elif isinstance(value, list) and value:
        for number, one in enumerate(value):
            yield from leaves(one, (*at, number))
    else:
        yield at


def changed(body: Any, at: Path_) -> Any:
    """The same body with one value changed into another of its kind; it shares all else with the first."""
    if not at:
        return another(body)
    first, *below = at
    mutant = copy.copy(body)
    mutant[first] = changed(body[first], tuple(below))
    return mutant


def another(value: Any) -> Any:
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str):
        return value[:-1] + ("0" if value.endswith("1") else "1")
    return "good" if value is None else ["x"]


@lru_cache
def rules_told(framework: Framework) -> dict[str, Any]:
    """What a record says of its rules, as far as the checker asks for it."""
    rules = rules_of(framework)
    names = {one: rules[one] for one in ("id", "title", "edition", "publisher")}
    return {"rules": rules, "framework": names | {"digest": checker.sha256(canonical(rules)), "files": []}}


def before_reasons(assessment: Assessment) -> dict[str, Any]:
    """The body of a record up to its reasons, which the checker leaves to rating again."""
    given = record._given(assessment.evidence)
    return {**given, **rules_told(assessment.framework), **dict(record.steps_of(assessment))}


def closed(body: dict[str, Any]) -> bytes:
    """A record of this body under its own digest, as `seal` makes it, but quickly."""
    digest = checker.sha256(checker.canonical(body))
    return checker.canonical({"body": body, "digest": digest}) + b"\n"


def accepted(content: bytes) -> list[str]:
    """Which of the two verifiers accept a record."""
    found = [] if verify(content).faults else ["the verifier"]
    return found if checker.check(content) else [*found, "the checker"]


class TestARecordInOrder:
    """A record that nobody changed is verified."""

    @pytest.mark.parametrize("name", ["library", "harbour-road-surgery", "rowan-house", "elmhollow-hospital"])
    def test_it_is_accepted_by_both(self, name: str) -> None:
        content = record_of(name).content

        verified = verify(content)

        assert (verified.faults, checker.check(content)) == ((), [])
        assert len(verified.steps) == 5

    def test_it_comes_with_the_assessment_it_is_of(self) -> None:
        opened, assessment = open_record(record_of().content)

        assert assessment.overall == library().overall
        assert opened.digest == record_of().digest

    @over(cases())
    def test_the_checker_and_the_engine_take_the_same_steps(self, case: dict[str, Any]) -> None:
        assessment = rate(evidence(**case), framework_of(case))

        assert checker.check_body(before_reasons(assessment)) == []

    def test_it_can_be_held_against_the_rules_on_hand(self) -> None:
        content = record_of().content

        assert verify(content, library_rules()).faults == ()
        assert "those on hand" in verify(content, healthcare()).faults[0]


class TestAChangedRecord:
    """A record in which anything was changed is refused by both verifiers."""

    def test_any_byte(self) -> None:
        content, random = record_of().content, Random(1)

        survivors = []
        for _ in range(700):
            at, by = random.randrange(len(content)), random.randrange(256)
            mutant = bytearray(content)
            mutant[at] = by if mutant[at] != by else by ^ 1
            survivors += [(at, by, one) for one in accepted(bytes(mutant))]

        assert survivors == []

    def test_any_cut_or_doubling(self) -> None:
        content, random = record_of().content, Random(2)

        for _ in range(60):
            first, last = sorted(random.sample(range(len(content)), 2))
            assert accepted(content[:first] + content[last:]) == []
            assert accepted(content[:last] + content[first:]) == []

    def test_any_field(self) -> None:
        document = json.loads(record_of().content)
        places = list(leaves(document))
        assert len(places) > 550

        for at in places:
            assert accepted(checker.canonical(changed(document, at)) + b"\n") == [], at
        assert checker.canonical(document) + b"\n" == record_of().content

    def test_a_record_of_a_whole_hospital(self) -> None:
        content, random = record_of("elmhollow-hospital").content, Random(4)

        for at in random.sample(range(len(content)), 12):
            mutant = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
            assert accepted(mutant) == []

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"{}",
            b"[]",
            b"null",
            b"\xff\xfe",
            b'{"body":{},"digest":"x"}\n',
            b'{"body":[],"digest":1}\n',
            b"[" * 100000,
        ],
    )
    def test_what_is_no_record_at_all(self, content: bytes) -> None:
        assert accepted(content) == []
        with pytest.raises(RecordError, match=r"^here\.json: "):
            open_record(content, "here.json")


# What a record is given. Whoever puts other evidence in it and seals it anew has made another record; only a digest
# that was kept elsewhere, as in a ledger, or the rule files themselves tell that this is not the one.
GIVEN = {("evidence",), ("subject",), ("dates",)}


class TestARecordSealedAnew:
    """Whoever changes a record and seals it anew still cannot make a step follow that does not."""

    def test_any_field_that_was_not_given_is_refused_by_rating_again(self) -> None:
        body, random = record_of().body, Random(5)
        places = [at for at in leaves(body) if at[:1] not in GIVEN and at[0] != "rules"]
        rules = random.sample([at for at in leaves(body) if at[0] == "rules"], 40)
        assert len(places) > 200

        tried = random.sample(places, 160) + rules
        survivors = [at for at in tried if not verify(closed(changed(body, at))).faults]

        assert survivors == []
        assert closed(body) == seal(body).content

    @pytest.mark.parametrize("number", [2, 4, 7])
    def test_a_fact_that_counts_is_refused_by_both(self, number: int) -> None:
        body = copy.deepcopy(record_of().body)
        fact_ = body["evidence"]["facts"][number]
        fact_["holds"] = "no" if fact_["holds"] == "yes" else "yes"

        assert accepted(seal(body).content) == []

    @pytest.mark.parametrize(
        "section",
        ["positions", "applicability", "characteristics", "judgements", "ratings", "overall", "carried_forward"],
    )
    def test_any_step_is_refused_by_the_checker(self, section: str) -> None:
        body = record_of().body
        places = [(section, *at) for at in leaves(body[section])]

        assert [at for at in places if not checker.check_body(changed(body, at))] == []

    def test_reasons_that_leave_a_verdict_out_are_refused_by_both(self) -> None:
        body = copy.deepcopy(record_of().body)
        del body["reasons"]["overall"]

        content = closed(body)

        assert checker.check(content) == ['reasons are not of each verdict, and of nothing else: ["overall"]']
        assert accepted(content) == []

    def test_a_change_of_the_rules_under_their_own_digest_is_refused(self) -> None:
        body = copy.deepcopy(record_of().body)
        body["rules"]["characteristics"][3]["level"] = "fine"
        body["framework"]["digest"] = checker.sha256(canonical(body["rules"]))

        content = seal(body).content

        assert accepted(content) == []

    def test_rules_that_say_more_than_rules_can_are_refused(self) -> None:
        body = copy.deepcopy(record_of().body)
        body["rules"]["claims"][0]["more"] = "x"
        body["framework"]["digest"] = checker.sha256(canonical(body["rules"]))

        assert "say more than rules can" in verify(seal(body).content).faults[0]

    @pytest.mark.parametrize(
        ("at", "value"),
        [
            pytest.param(("principles", 0, "ways", 0, 0, 2), True, id="a truth value for the number 1"),
            pytest.param(("principles", 0, "ways", 0, 0, 2), "1", id="a word for the number 1"),
            pytest.param(("claims", 0, "adverse"), 0, id="a number for no"),
        ],
    )
    def test_rules_that_say_the_same_in_another_form_are_refused(self, at: tuple[str | int, ...], value: Any) -> None:
        content = sealed(("rules", *at), value)

        faults = verify(content).faults

        assert [one for one in faults if "rules" in one], faults

    def test_the_fault_is_named_by_its_place(self) -> None:
        body = copy.deepcopy(record_of().body)
        body["overall"]["computed"] = "poor"

        assert checker.check_body(body) == ['overall.computed is recorded as "poor", but "fine" follows']


def sealed(at: Path_, value: Any) -> bytes:
    """A record with another value in one place, and all digests made anew."""
    body = copy.deepcopy(record_of().body)
    *above, last = at
    holder: Any = body
    for step in above:
        holder = holder[step]
    holder[last] = value
    body["framework"]["digest"] = checker.sha256(checker.canonical(body["rules"]))
    return closed(body)


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


class TestAHostileRecord:
    """Whatever somebody puts in a record and seals, it is refused in a sentence."""

    @pytest.mark.parametrize(
        ("at", "value", "told"),
        [
            (("positions", 1), "x", 'body.positions[1] is recorded as "x", but'),
            (("positions",), False, "body.positions is recorded as false, but"),
            (("overall",), [], "body.overall is recorded as [], but"),
            (("unused",), ["x"], 'body.unused is recorded as ["x"], but'),
            (("evidence", "facts"), nested(450), "`facts` must be a mapping of fields"),
            (("dates", "assessed_on"), 10**15, "`assessed_on` `1000000000000000` is not a date"),
            (("rules", "principles"), [], "the principles of the stage domain do not cover every case"),
            (("rules", "kloes", 0, "domain"), "nowhere", "its rules are not whole: it has no domain `nowhere`"),
            (("rules", "kloes", 0, "id"), "X9", "its rules are not whole: it has no KLOE `W1`"),
            (("rules", "claims", 0, "kloe"), "", "its rules cannot be read"),
            (
                ("rules", "characteristics", 1, "level"),
                "splendid",
                "its rules are not whole: it has no level `splendid`",
            ),
            (("rules", "characteristics", 0, "when", "every"), [], "`every-reader-is-a-guest` has no conditions"),
            (
                ("rules", "characteristics", 0, "when", "every", 0, 1),
                "maybe",
                "`every-reader-is-a-guest` has no conditions, or unknown ones",
            ),
            (("rules", "principles", 0, "ways", 0, 0, 0), "findings.splendid", "does not count `findings.splendid`"),
            (("rules", "limits", 0, "event"), "flood", "flood"),
            (("rules", "scale", "favourable_from"), "splendid", "its rules are not whole: it has no level `splendid`"),
            (("rules", "position_policy"), "as-we-like", "its rules cannot be read"),
            (("rules", "claims", 0, "says"), "\x1b[2JAll is well.", "its rules cannot be read"),
        ],
    )
    def test_it_is_refused(self, at: Path_, value: Any, told: str) -> None:
        verified = verify(sealed(at, value))

        assert told in verified.faults[-1]

    @pytest.mark.parametrize("engine", [{}, {"ratingengine": EARLIER}])
    @pytest.mark.parametrize("value", [None, [], {}, "x", 1, [[]], [{}], {"a": 1}])
    def test_a_part_in_another_form_is_refused_and_named(self, value: Any, engine: dict[str, str]) -> None:
        body = copy.deepcopy(record_of().body)
        body["engine"] |= engine
        lacking = {"subject": "`assessment` is missing", "dates": "`assessed_on` is missing"}
        lacking |= {"evidence": "`facts` is missing"}

        for name in [name for name in body if body[name] != value]:
            faults = verify(closed({**body, name: value})).faults

            assert any(name in fault or lacking.get(name, name) in fault for fault in faults), (name, faults)
            assert not any("\n" in fault for fault in faults)

    def test_one_without_a_day_cannot_be_rated_again(self) -> None:
        whole = record_of()
        without = record.Record({name: part for name, part in whole.written.items() if name != "dates"}, whole.digest)

        (step,), assessment = rate_again(without, "record", here, can_fail=True)

        assert assessment is None
        assert step.faults == ("record: it cannot be rated again: it is not shaped as a decision record (KeyError)",)

    @pytest.mark.parametrize(
        ("at", "value"),
        [
            (("overall", "settled"), 0),
            (("positions", 0, "significant"), 0),
            (("overall", "tally", "rated"), 2.0),
            (("overall", "tally", "ratings.from.poor"), True),
            (("carried_forward", 0, "days_old"), 1095.0),
            (("comment",), "A word of our own."),
        ],
    )
    def test_what_python_takes_for_the_same_is_refused_by_both(self, at: Path_, value: Any) -> None:
        assert accepted(sealed(at, value)) == []

    @pytest.mark.parametrize("engine", [NOW, EARLIER])
    @pytest.mark.parametrize(
        ("at", "value", "told"),
        [
            (("engine",), {"note": "A word of our own."}, "its part `engine` is not written"),
            (("explanation",), {"form": "markdown", "sha256": "A word."}, "its part `explanation` is not written"),
            (("framework", "files"), [{"path": [], "sha256": "0" * 64}], "its rules cannot be read (TypeError)"),
            (("supersedes",), {"record": "A word."}, "what it supersedes is not named by the digest of a record"),
            (("unused", 0), {"fact": "f06", "reason": ["A list."]}, "its part `unused` is not written"),
            (("warnings",), [{"a": "mapping"}], "its part `warnings` is not written"),
        ],
    )
    def test_what_is_only_attested_must_be_what_it_is_there_for(
        self, at: Path_, value: Any, told: str, engine: str
    ) -> None:
        document = json.loads(sealed(at, value))
        if at != ("engine",):
            document["body"]["engine"]["ratingengine"] = engine

        faults = verify(seal(document["body"]).content).faults

        # What this version wrote is rated again to the letter, and only attested where another did.
        is_rated_again = engine == NOW and at[0] in ("explanation", "unused", "warnings")
        assert (f"body.{at[0]}" if is_rated_again else told) in faults[-1], faults

    @pytest.mark.parametrize("engine", [NOW, EARLIER])
    @pytest.mark.parametrize(
        "change",
        [
            lambda files: files[0].update(sha256="not a digest at all"),
            lambda files: files[0].update(sha256=1),
            lambda files: files[0].update(path="A word of our own"),
            lambda files: files.append({"path": "a-word-of-our-own.yaml", "sha256": "0" * 64}),
            lambda files: files.append(dict(files[0])),
            lambda files: files.pop(),
            lambda files: files.clear(),
        ],
    )
    def test_the_files_that_it_names_are_those_that_rules_are_read_from(
        self, change: Callable[[list[dict[str, Any]]], None], engine: str
    ) -> None:
        body = copy.deepcopy(record_of().body)
        body["engine"]["ratingengine"] = engine
        change(body["framework"]["files"])

        faults = verify(seal(body).content).faults

        assert faults == ("record: the files that it names are not such as its rules are read from",)

    @pytest.mark.parametrize(
        ("at", "value"),
        [
            (("overall", "state"), STEERING),
            (("overall", STEERING), "x"),
            (("overall", "tally", STEERING), 1),
            (("reasons", "W1", "moves", 0, "level"), STEERING),
            (("reasons", "W1", "moves", 0, "steps"), STEERING),
            (("reasons", "W1", "moves", 0, "changes", 0, "claim"), STEERING),
            (("reasons", STEERING), {}),
            (("positions", 0, "claim"), STEERING),
            (("evidence", "facts", 0, "id"), STEERING),
            (("evidence", "facts", 0, "claim"), STEERING),
            (("subject", "service", "organisation"), STEERING),
            (("rules", "scale", "levels", 0, "id"), STEERING),
            (("framework", "files", 0, "path"), STEERING),
            (("engine", "ratingengine"), STEERING),
            ((STEERING,), "x"),
        ],
    )
    def test_it_cannot_steer_the_terminal_that_its_faults_are_shown_on(self, at: Path_, value: Any) -> None:
        hostile = sealed(at, value)

        verified = verify(hostile, library_rules(), f"{STEERING}.json")

        assert verified.faults
        told = [*verified.faults, *(step.says for step in verified.steps), *checker.check(hostile)]
        assert all(one.isprintable() for one in told), told

    def test_a_number_of_any_size_is_refused(self) -> None:
        content = record_of().content

        for number in (b"1e400", b"-0", b"9007199254740993", b"1" * 5000, b"NaN"):
            hostile = content.replace(b'"days_old":1095', b'"days_old":' + number)
            body = hostile[len(b'{"body":') : hostile.rindex(b',"digest":')]
            whole = b'{"body":' + body + b',"digest":"' + checker.sha256(body).encode() + b'"}\n'

            assert accepted(whole) == [], number


class TestOtherVersions:
    """A record that another version of the engine made is held to what was decided, not to its wording."""

    def test_wording_may_differ(self) -> None:
        body = copy.deepcopy(record_of().body)
        body["engine"]["ratingengine"] = EARLIER
        body["explanation"]["sha256"] = "0" * 64
        body["unused"][0]["reason"] = "it was said otherwise then"

        verified = verify(seal(body).content)

        assert verified.faults == ()
        assert "Wording was not compared" in verified.steps[-1].says

    @pytest.mark.parametrize(
        ("engine", "told"),
        [
            ({"ratingengine": "9.9.9"}, "ratingengine 9.9.9 with durable-rules 2.0.28 is not known here"),
            ({"ratingengine": "yes"}, "ratingengine yes with durable-rules 2.0.28 is not known here"),
            ({"durable_rules": "3"}, f"ratingengine {NOW} with durable-rules 3 is not known here"),
            (
                {"ratingengine": EARLIER, "durable_rules": "3"},
                "ratingengine 0.1.0 with durable-rules 3 is not known here",
            ),
        ],
    )
    def test_a_version_that_is_not_known_here_bears_out_nothing(self, engine: dict[str, str], told: str) -> None:
        body = copy.deepcopy(record_of().body)
        body["engine"] |= engine
        body["warnings"] = ["A word of our own."]

        assert verify(seal(body).content).faults == (told,)

    @pytest.mark.parametrize(
        "change",
        [
            lambda move: move.update(changes=[{"anything": "a word of our own"}]),
            lambda move: move["changes"][0].update(note="A word of our own."),
            lambda move: move["changes"][0].update(kloe="A word of our own."),
            lambda move: move.update(note="A word of our own."),
            lambda move: move.update(steps=None, changes=move["changes"]),
        ],
    )
    def test_a_way_says_nothing_else(self, change: Callable[[dict[str, Any]], None]) -> None:
        body, move = self.with_a_move_of_one_step()
        body["engine"]["ratingengine"] = EARLIER
        change(move)

        assert verify(seal(body).content).faults != ()

    def test_ways_are_told_of_moves_alone(self) -> None:
        body = copy.deepcopy(record_of("harbour-road-surgery").body)
        body["engine"]["ratingengine"] = EARLIER
        body["reasons"]["safe"]["held_down"][0]["changes"] = "A word of our own."

        assert verify(seal(body).content).faults[0].startswith("body.reasons.safe.held_down[0]")

    def test_decisions_may_not(self) -> None:
        body = copy.deepcopy(record_of().body)
        body["engine"]["ratingengine"] = EARLIER
        body["reasons"] = {}

        assert verify(seal(body).content).faults != ()

    def test_the_way_of_a_least_change_may_differ_where_it_is_as_short(self) -> None:
        body, move = self.with_a_move_of_one_step()
        other = next(one for one in example("harbour-road-surgery").sensitivity("safe").critical if one.level)
        body["engine"]["ratingengine"] = EARLIER
        claim = example("harbour-road-surgery").evidence.fact(other.ground.id).claim
        move["changes"] = [{"claim": claim, "kloe": "S1", "from": "partly", "to": "yes"}]

        assert verify(seal(body).content).faults == ()

    @pytest.mark.parametrize(
        ("field", "value", "fault"),
        [
            ("to", "no", "takes emergency-medicines-ready to no, which is not on the way"),
            ("to", "partly", "takes emergency-medicines-ready to partly, which is not on the way"),
            (
                "claim",
                "safety-training-up-to-date",
                "does not begin with safety-training-up-to-date of S1 as it stands",
            ),
            ("kloe", "S1", "does not begin with emergency-medicines-ready of S3 as it stands"),
            ("from", "no", "does not begin with emergency-medicines-ready of S3 as it stands"),
        ],
    )
    def test_a_least_change_that_does_not_get_there_is_refused(self, field: str, value: str, fault: str) -> None:
        body, move = self.with_a_move_of_one_step()
        body["engine"]["ratingengine"] = EARLIER
        move["changes"][0][field] = value

        faults = verify(seal(body).content).faults

        assert faults == (f"reasons.safe: the change to good {fault}",)

    def told_of(self, changes: list[dict[str, Any]], *, level: str = "good", **more: Any) -> list[str]:
        """What the checker finds where a way of the example is another, in as many steps as it has changes."""
        body = copy.deepcopy(record_of("harbour-road-surgery").body)
        move = next(one for one in body["reasons"]["safe"]["moves"] if one["level"] == level)
        move |= {"changes": changes, "steps": len(changes)} | more
        return checker.check_moves(body)

    def test_a_change_that_does_not_get_there_is_refused(self) -> None:
        other = {"claim": "safety-concerns-addressed-promptly", "kloe": "S6", "from": None, "to": "yes"}

        assert self.told_of([other]) == ["reasons.safe: the change to good comes to requires_improvement"]

    @pytest.mark.parametrize(
        ("level", "claim", "kloe", "at", "to"),
        [
            ("good", "safety-concerns-addressed-promptly", "S6", None, "no"),  # unknown, found at its worst
            ("good", "safety-concerns-addressed-promptly", "S6", None, "partly"),  # or half way
            ("good", "safeguarding-arrangements-in-place", "S1", "yes", "yes"),
            ("inadequate", "safety-concerns-addressed-promptly", "S6", None, "yes"),
            ("inadequate", "emergency-medicines-ready", "S3", "partly", "yes"),
        ],
    )
    def test_no_change_goes_another_way_than_its_move(
        self, level: str, claim: str, kloe: str, at: str | None, to: str
    ) -> None:
        change = {"claim": claim, "kloe": kloe, "from": at, "to": to}

        fault = f"reasons.safe: the change to {level} takes {claim} to {to}, which is not on the way"
        assert self.told_of([change], level=level) == [fault]

    def test_no_claim_is_changed_twice(self) -> None:
        change = {"claim": "emergency-medicines-ready", "kloe": "S3", "from": "partly", "to": "yes"}

        (fault,) = self.told_of([change, change])
        assert fault.endswith("KeyError 'emergency-medicines-ready'")

    def test_no_claim_is_changed_that_nobody_can_change(self) -> None:
        body = copy.deepcopy(record_of("harbour-road-surgery").body)
        (rests,) = [one for one in body["evidence"]["facts"] if one.get("claim") == "emergency-medicines-ready"]
        rests["actionable"] = False

        assert (
            "reasons.safe: the change to good changes emergency-medicines-ready, which nobody can"
        ) in checker.check_moves(body)

    def test_adverse_claims_go_the_other_way(self) -> None:
        claims = (fact("serious-incidents-unacceptable"), fact("incidents-investigated"))
        body = rate(evidence(claims), healthcare()).record().body
        ways = {
            (change["from"], change["to"])
            for reasons in body["reasons"].values()
            for move in reasons["moves"]
            for change in move["changes"]
            if change["claim"] == "serious-incidents-unacceptable"
        }

        assert ways == {("yes", "partly")}
        assert checker.check_moves(body) == []

    @pytest.mark.parametrize("part", ["id", "title", "edition", "publisher"])
    def test_rules_go_by_their_own_names(self, part: str) -> None:
        body = copy.deepcopy(record_of().body)
        body["framework"][part] = "Another"

        (fault,) = checker.check_body(body)
        assert fault.startswith(f'framework.{part} is recorded as "Another", but ')

    @pytest.mark.parametrize(
        ("change", "how"), [({"title": "Another"}, ""), ({"digest": f"sha256:{'0' * 64}"}, " by their digest")]
    )
    def test_and_are_not_said_to_differ_in_their_digest_where_they_do_not(
        self, change: dict[str, str], how: str
    ) -> None:
        body = copy.deepcopy(record_of().body)
        body["framework"] |= change

        assert verify(seal(body).content).faults[-1] == f"record: the rules it holds are not those that it names{how}"

    def test_without_a_digest_the_rules_are_not_those_it_names(self) -> None:
        body = copy.deepcopy(record_of().body)
        del body["framework"]["digest"]

        assert verify(seal(body).content).faults[-1].startswith("record: the rules it holds are not those")

    def test_more_steps_than_it_takes_are_refused_by_the_checker(self) -> None:
        body, move = self.with_a_move_of_one_step()
        move["steps"] = 2

        assert checker.check_moves(body) == ["reasons.safe: the change to good takes 1 steps, and is told to take 2"]

    def with_a_move_of_one_step(self) -> tuple[dict[str, Any], dict[str, Any]]:
        body = copy.deepcopy(record_of("harbour-road-surgery").body)
        move = next(one for one in body["reasons"]["safe"]["moves"] if one["level"] == "good")
        assert move["steps"] == len(move["changes"]) == 1
        return body, move

    @pytest.mark.parametrize(
        "path", sorted(KEPT.glob("*/*.json.gz")), ids=lambda path: f"{path.parent.name}-{path.name}"
    )
    def test_every_record_that_was_ever_kept_is_still_verified(self, path: Path) -> None:
        content = gzip.decompress(path.read_bytes())

        assert verify(content).faults == ()
        assert checker.check(content) == []

    def test_records_of_every_version_are_kept(self) -> None:
        assert {path.parent.name for path in KEPT.glob("*/*.json.gz")} == {"1"}
        assert len(list(KEPT.glob("1/*.json.gz"))) == 3


def too_deep(_: object) -> None:
    raise RecursionError


class TestWorkApart:
    """Part of verifying may be done in other processes, and nobody can tell from what comes of it."""

    @pytest.mark.parametrize(
        "content",
        [
            pytest.param(lambda: record_of().content, id="in order"),
            pytest.param(lambda: record_of("elmhollow-hospital").content, id="a large one in order"),
            pytest.param(lambda: record_of().content[:-3], id="cut short"),
            pytest.param(lambda: sealed(("overall", "computed"), "poor"), id="a step that does not follow"),
            pytest.param(lambda: sealed(("reasons", "overall", "held_down"), []), id="a reason left out"),
            pytest.param(lambda: sealed(("rules", "claims", 0, "more"), "x"), id="rules that say more"),
            pytest.param(lambda: sealed(("rules", "kloes", 0, "domain"), "nowhere"), id="rules that are not whole"),
            pytest.param(lambda: sealed(("evidence", "facts"), "none"), id="no facts"),
        ],
    )
    def test_it_comes_to_the_same(self, content: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("ratingengine._apart._cores", lambda: 2)
        made = content()

        with beside() as apart:
            verified = verify(made, apart=apart)

        assert verified.steps == verify(made).steps

    def test_what_is_nested_too_deeply_for_one_of_them_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        deep = record.Record(record_of().written, record_of().digest)
        monkeypatch.setattr("ratingengine.record.json.loads", too_deep)

        (step,), assessment = rate_again(deep, "record", here, can_fail=True)

        assert assessment is None
        assert step.faults == (
            "record: it cannot be rated again: it is not shaped as a decision record (RecursionError)",
        )

    def test_rules_that_are_not_whole_are_told_before_what_they_break(self) -> None:
        verified = verify(sealed(("rules", "kloes", 0, "domain"), "nowhere"))

        assert verified.faults[-1] == "record: its rules are not whole: it has no domain `nowhere`"


class TestItCanFail:
    """A verification proves that it can fail before it says anything."""

    def test_a_fact_that_counts_is_turned_round(self) -> None:
        body = record_of().body

        turned, changed_ = checker.turn_round(body)

        assert changed_ == "the fact f05"
        assert checker.check_body(turned)[0] == 'positions[3].stands is recorded as "yes", but "no" follows'

    def test_without_such_a_fact_the_overall_rating_is(self) -> None:
        body = rate(evidence([]), healthcare()).record().body

        assert checker.turn_round(body)[1] == "the overall rating"
        assert checker.can_fail(body) == ("the overall rating", True)

    def test_both_say_so(self) -> None:
        steps = [step.says for step in verify(record_of().content).steps]

        assert sum("can fail: with the fact f05 turned round" in one for one in steps) == 2

    def test_an_engine_that_takes_no_notice_of_evidence_is_found_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        always = library()
        monkeypatch.setattr("ratingengine.rerating.rate", lambda *_: always)

        assert verify(record_of().content).faults == ("rating again takes no notice of a fact",)

    def test_a_checker_that_checks_nothing_is_found_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(checker, "retake", lambda _: [])

        assert verify(record_of().content).faults == ("the checker accepts a record that does not follow",)


class TestItsForm:
    """What is wrong with the form of a record is told as what it is."""

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            pytest.param(
                lambda whole: {"body": whole["body"]}, "a body and its digest, and nothing else", id="no digest"
            ),
            pytest.param(lambda whole: whole | {"age": 3}, "a body and its digest, and nothing else", id="more before"),
            pytest.param(
                lambda whole: whole | {"note": ""}, "a body and its digest, and nothing else", id="more behind"
            ),
            pytest.param(lambda whole: whole | {"body": []}, "a body and its digest, and nothing else", id="no fields"),
            pytest.param(lambda whole: [whole], "a body and its digest, and nothing else", id="a list"),
            pytest.param(
                lambda whole: whole | {"digest": "sha256:0"}, "the digest is not that of the body", id="digest"
            ),
            pytest.param(lambda whole: whole | {"digest": None}, "the digest is not that of the body", id="nothing"),
        ],
    )
    def test_in_canonical_form(self, change: Callable[[dict[str, Any]], Any], told: str) -> None:
        content = canonical(change(json.loads(record_of().content))) + b"\n"

        assert [told in one for one in checker.check(content)] == [True], checker.check(content)
        assert [told in one for one in verify(content).faults] == [True], verify(content).faults

    @pytest.mark.parametrize(
        "earlier", [None, [], "x", {}, {"record": 1}, {"record": "sha256:0"}, {"record": "sha256:" + "0" * 64, "x": 1}]
    )
    def test_what_it_supersedes_is_named_by_a_digest(self, earlier: Any) -> None:
        content = sealed(("supersedes",), earlier)

        assert checker.check(content) == ["what it supersedes is not named by the digest of a record"]
        assert [checker.check(content)[0] in one for one in verify(content).faults] == [True]

    @pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000, b'{"body":1e5}'])
    def test_no_record_at_all(self, content: bytes) -> None:
        assert ["this is not a decision record" in one for one in verify(content).faults] == [True]

    def test_in_another_form(self) -> None:
        content = record_of().content.replace(b'{"body":', b'{ "body":', 1)

        assert checker.check(content) == ["it is not in canonical form from byte 2 on, so it was changed"]

    def test_without_the_last_line_break(self) -> None:
        content = record_of().content

        told = f"it is not in canonical form from byte {len(content)} on, so it was changed"
        assert checker.check(content[:-1]) == [told]


class TestTheCheckerAlone:
    """The checker is one file that needs nothing but Python."""

    def run(self, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
        (folder / "check_record.py").write_bytes(Path(checker.__file__).read_bytes())
        command = [sys.executable, "-I", "-S", "-B", "check_record.py", *words]
        plain = {"PATH": os.environ.get("PATH", ""), "PYTHONIOENCODING": "utf-8"}
        return subprocess.run(command, cwd=folder, env=plain, capture_output=True, text=True, check=False)

    def test_it_accepts_a_record_in_an_empty_folder(self, tmp_path: Path) -> None:
        (tmp_path / "record.json").write_bytes(record_of().content)

        done = self.run(tmp_path, "record.json")

        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines() == [
            "record.json: with the fact f05 turned round it is refused, as it must be",
            "record.json: in order: every step follows from the evidence and the rules",
        ]

    def test_it_says_how_it_is_used_where_no_record_is_named(self, tmp_path: Path) -> None:
        nothing, asked = self.run(tmp_path), self.run(tmp_path, "--help")

        assert (nothing.returncode, asked.returncode) == (1, 0)
        assert nothing.stdout == asked.stdout
        assert asked.stdout.startswith("usage: python3 check_record.py RECORD...;")

    def test_it_refuses_one_that_was_changed(self, tmp_path: Path) -> None:
        (tmp_path / "record.json").write_bytes(record_of().content.replace(b'"stands":"no"', b'"stands":"yes"', 1))

        done = self.run(tmp_path, "record.json")

        assert done.returncode == 1
        assert done.stdout.splitlines()[-1] == "record.json: REFUSED"

    def test_it_says_which_file_it_needs(self, tmp_path: Path) -> None:
        done = self.run(tmp_path, "nowhere.json")

        assert done.returncode == 1
        assert "cannot be read" in done.stdout

    @pytest.mark.parametrize("unbuffered", ["", "1"])
    @pytest.mark.parametrize("record", ["record.json", "nowhere.json"])
    def test_it_says_that_what_it_found_cannot_be_written(self, record: str, unbuffered: str, tmp_path: Path) -> None:
        (tmp_path / "record.json").write_bytes(record_of().content)
        (tmp_path / "check_record.py").write_bytes(Path(checker.__file__).read_bytes())

        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                [sys.executable, "-S", "-B", "check_record.py", record],
                cwd=tmp_path,
                env={"PATH": os.environ.get("PATH", ""), "PYTHONUNBUFFERED": unbuffered},
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
            )

        assert (done.returncode, done.stderr) == (1, "check_record.py: cannot go on: No space left on device\n")


def test_a_record_names_the_one_it_takes_the_place_of() -> None:
    earlier = record_of()

    later = make_record(rate(evidence([fact("safety-improving")]), healthcare()), supersedes=earlier.digest)

    assert later.body["supersedes"] == {"record": earlier.digest}
    assert verify(later.content).faults == ()
