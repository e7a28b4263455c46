"""Checks a decision record with nothing but Python: run `python3 check_record.py RECORD...`.

This one file needs no other part of the library that made the record, so that a record can still be checked when that
is gone. It holds the record against its digest, and takes every step from the evidence to the ratings again, by the
rules that the record carries and by the method written out below. Before it says that a record is in order it shows
that it can fail: it turns one fact round, and must refuse the record with that.

Deliberately left to rating again: the reasons, but for two things (they must be given of every verdict, and each least
change that they tell must get where it says, in as many steps as it says), which facts are unused, the wording of
warnings and reports, and whether evidence, dates and version, taken here as given, are such as the library accepts.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

Plain = dict[str, Any]  # what JSON calls an object
Condition = tuple[str, str]  # a claim and the half in which it must lie

ORDER = ["no", "partly", "yes"]
HALVES = {"yes": ["yes"], "at_least_partly": ["partly", "yes"], "at_most_partly": ["no", "partly"], "no": ["no"]}

SCHEMA = "urn:ratingengine:decision-record:1"
PARTS = {
    *("schema", "engine", "subject", "dates", "framework", "rules", "evidence", "positions", "applicability"),
    *("characteristics", "judgements", "ratings", "overall", "carried_forward", "reasons", "unused", "warnings"),
    "explanation",
}
EARLIER = re.compile(rb'\{"record":"sha256:[0-9a-f]{64}"\}')


def canonical(value: Any) -> bytes:
    """Plain data as canonical JSON (RFC 8785), for data without fractions and with ASCII names."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def joined(parts: dict[str, bytes]) -> bytes:
    """Canonical JSON of an object, from its parts as canonical JSON."""
    return b"{%s}" % b",".join(b"%s:%s" % (canonical(name), part) for name, part in sorted(parts.items()))


def sha256(content: bytes) -> str:
    """The SHA-256 of some bytes, as ``sha256:`` and 64 hexadecimal digits."""
    return "sha256:" + hashlib.sha256(content).hexdigest()


def check(content: bytes) -> list[str]:
    """Every fault of a record, given as the bytes of its file; none for a record that is in order."""
    opened, faults = open_record(content)
    return faults if opened is None else check_body(opened.body, opened.written) + check_moves(opened.body)


class Opened(NamedTuple):
    """What a record holds, and each part of its body as it is written."""

    body: Plain
    digest: str
    written: dict[str, bytes]


def open_record(content: bytes) -> tuple[Opened | None, list[str]]:
    """A record's body and digest, or what is wrong with its form: it must be canonical, with the digest of its body."""
    try:
        document = json.loads(content, parse_int=_whole, parse_float=_whole)
        is_whole = isinstance(document, dict) and sorted(document) == ["body", "digest"]
        if not is_whole or not isinstance(document["body"], dict):
            return None, ["it must hold a body and its digest, and nothing else"]
        written = {name: canonical(part) for name, part in document["body"].items()}
        body = joined(written)
        again = b'{"body":%s,"digest":%s}\n' % (body, canonical(document["digest"]))
    except (ValueError, RecursionError, TypeError) as broken:
        return None, [_seen(f"this is not a decision record ({broken})")]
    fault = ""
    if again != content:
        fault = f"it is not in canonical form from byte {_parting(content, again)} on, so it was changed"
    elif document["digest"] != sha256(body):
        fault = "the digest is not that of the body, so it was changed after it was made"
    elif document["body"].get("schema") != SCHEMA:
        fault = f"its schema is not {SCHEMA}, which is all that is known here"
    elif set(written) - {"supersedes"} != PARTS:
        fault = f"it lacks parts, or has parts of its own: {_short(sorted((set(written) - {'supersedes'}) ^ PARTS))}"
    elif "supersedes" in written and not EARLIER.fullmatch(written["supersedes"]):
        fault = "what it supersedes is not named by the digest of a record"
    return (None, [fault]) if fault else (Opened(document["body"], document["digest"], written), [])


def _whole(text: str) -> int:
    if len(text) > 16 or abs(int(text)) >= 2**53:  # larger ones, and fractions, RFC 8785 writes in another form
        message = "a number is larger than any in a record"
        raise ValueError(message)
    return int(text)


def _parting(content: bytes, again: bytes) -> int:
    pairs = enumerate(zip(content, again, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(content), len(again))) + 1


def check_body(body: Plain, written: dict[str, bytes] | None = None) -> list[str]:
    """Every step of a body that does not follow from the one before.

    ``written`` are its parts as canonical JSON, for who has them already.
    """
    written = written or {}
    try:
        named, rules = body["framework"], body["rules"]
        if named["digest"] != sha256(written.get("rules") or canonical(rules)):
            return ["the rules it holds are not those that it names by their digest"]
        own = {name: rules[name] for name in ("id", "title", "edition", "publisher")}
        steps = [("framework", {**own, "digest": named["digest"], "files": named["files"]}), *retake(body)]
        return [fault for name, one in steps for fault in compare(name, body[name], one, written.get(name))]
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError) as broken:
        return [_seen(f"it is not shaped as a decision record: {type(broken).__name__} {broken}")]


def compare(section: str, recorded: Any, retaken: Any, written: bytes | None = None) -> list[str]:
    """Where a section, which may be known as it is written, departs from what follows, part by part."""
    if (written or canonical(recorded)) == canonical(retaken):  # as JSON, since for Python 1 is the same as true
        return []
    if isinstance(recorded, list) and isinstance(retaken, list) and len(recorded) == len(retaken):
        pairs = enumerate(zip(recorded, retaken, strict=True))
        return [fault for number, pair in pairs for fault in compare(f"{section}[{number}]", *pair)]
    if isinstance(recorded, dict) and isinstance(retaken, dict) and set(recorded) == set(retaken):
        return [fault for name in recorded for fault in compare(f"{section}.{name}", recorded[name], retaken[name])]
    return [f"{_seen(section)} is recorded as {_short(recorded)}, but {_short(retaken)} follows"]


def _short(value: Any) -> str:
    text = _seen(json.dumps(value, ensure_ascii=False, sort_keys=True)[:201])
    return text if len(text) <= 200 else text[:200] + "..."


def _seen(text: str) -> str:
    return "".join(one if one.isprintable() else ascii(one)[1:-1] for one in text)


def can_fail(body: Plain) -> tuple[str, bool]:
    """What was turned round in a copy of a record, a fact or else the overall rating, and whether it was refused."""
    turned, changed = turn_round(body)
    return changed, any(turned[section] != taken for section, taken in retake(turned))


def turn_round(body: Plain) -> tuple[Plain, str]:
    """A copy of a body with the first fact turned round that a claim rests on alone, or else the overall rating."""
    evidence, alone = body["evidence"], [one["facts"] for one in body["positions"] if len(one["facts"]) == 1]
    for number, fact in enumerate(evidence["facts"]):
        if [fact["id"]] in alone and fact.get("holds") in ("yes", "no"):
            facts = list(evidence["facts"])
            facts[number] = {**fact, "holds": "no" if fact["holds"] == "yes" else "yes"}
            return {**body, "evidence": {**evidence, "facts": facts}}, _seen(f"the fact {fact['id']}")
    return {**body, "overall": {**body["overall"], "state": "turned round"}}, "the overall rating"


def check_moves(body: Plain) -> list[str]:
    """What is wrong with the reasons of a body: a verdict without any, or a least change that gets elsewhere."""
    try:
        verdicts = {one["of"] for one in (*body["judgements"], *body["ratings"], body["overall"])}
        if verdicts != set(body["reasons"]):
            others = _short(sorted(verdicts ^ set(body["reasons"])))
            return [f"reasons are not of each verdict, and of nothing else: {others}"]
        moves = Moves(method_of(body))
        return [
            _seen(f"reasons.{of}: the change to {move['level']} {fault}")
            for of, reasons in body["reasons"].items()
            for move in reasons["moves"]
            if move["steps"] is not None
            for fault in moves.faults(of, move)
        ]
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as broken:
        return [_seen(f"its reasons are not shaped as those of a decision record: {type(broken).__name__} {broken}")]


def retake(body: Plain) -> Iterator[tuple[str, Any]]:
    """Every step from the evidence to the ratings, taken again, by the names that the record gives them."""
    return method_of(body).steps()


def method_of(body: Plain) -> Method:
    """The method over what a record holds."""
    return Method(body["rules"], body["evidence"], body["subject"]["service"]["type"], body["dates"])


class Method:
    """The method, from evidence and rules to ratings."""

    def __init__(self, rules: Plain, evidence: Plain, service_type: str, dates: Plain) -> None:
        """Take what a record holds."""
        self.rules, self.evidence, self.kind, self.dates = rules, evidence, service_type, dates
        self.levels = [level["id"] for level in rules["scale"]["levels"]]
        self.kloes = {kloe["id"]: kloe for kloe in rules["kloes"]}
        self.claims = {claim["id"]: claim for claim in rules["claims"] if self.applies(claim)}
        pairs = [(claim["kloe"], name) for name, claim in self.claims.items()]
        self.claims_of = {kloe: [name for of, name in pairs if of == kloe] for kloe in self.kloes}
        self.of_kloe: dict[str, list[Plain]] = {kloe: [] for kloe in self.kloes}
        for rule in rules["characteristics"]:
            self.of_kloe[rule["kloe"]].append(rule)
        self.applying = {rule["id"] for rule in rules["characteristics"] if self.applies(rule)}
        self.levels_of = {
            kloe: [rule["level"] for rule in those if rule["id"] in self.applying]
            for kloe, those in self.of_kloe.items()
        }
        self.ways = {rule["id"]: _ways(rule["when"]) for rule in rules["characteristics"]}

    def is_for(self, thing: Plain) -> bool:
        """Whether something is meant for this type of service."""
        only = thing.get("applies_to")
        return self.kind in only if only else self.kind not in thing.get("does_not_apply_to", ())

    def applies(self, thing: Plain) -> bool:
        """Whether a claim or characteristic, and the KLOE that it belongs to, are meant for it."""
        return self.is_for(thing) and self.is_for(self.kloes[thing["kloe"]])

    def steps(self) -> Iterator[tuple[str, Any]]:
        """Each section of a record that follows from the evidence and the rules, in the order in which they follow."""
        stands = self.positions()
        yield "positions", [one for one in stands.values() if one["stands"]]
        yield "applicability", [{"kloe": one["id"], "applies": self.is_for(one)} for one in self.rules["kloes"]]
        judged = {kloe: self.judge(kloe, stands) for kloe in self.kloes}
        met = {finding["characteristic"]: finding for one in judged.values() for finding in one["findings"]}
        rules = self.rules["characteristics"]
        yield "characteristics", [self.outcome(rule, stands, met.get(rule["id"])) for rule in rules]
        ratings = [self.rate_domain(one["id"], judged) for one in self.rules["domains"]]
        yield "judgements", [one["verdict"] for one in judged.values()]
        yield "ratings", ratings
        yield "overall", self.aggregate("overall", "overall", [{"verdict": one} for one in ratings], [])
        yield "carried_forward", [self.age(one) for one in self.evidence["carried_forward"]]

    def age(self, carried_forward: Plain) -> Plain:
        """How old a rating that was carried forward is on the day of the assessment."""
        since = date.fromisoformat(self.dates["assessed_on"]) - date.fromisoformat(carried_forward["rated_on"])
        return {"id": carried_forward["id"], "of": carried_forward["of"], "days_old": since.days}

    # --- positions: where all the live facts on a claim together leave it ---

    def live_facts(self) -> list[Plain]:
        """The facts that count: neither withdrawn nor superseded by one that counts."""
        gone = {one.get("withdraws") for one in self.evidence["corrections"]}
        standing = [one for one in self.evidence["facts"] if one["id"] not in gone]
        superseded = {one.get("supersedes") for one in standing}
        return [one for one in standing if one["id"] not in superseded]

    def positions(self) -> dict[str, Plain]:
        """Where each claim that applies stands, by which facts, whether they conflict and harmed people."""
        on: dict[str, list[Plain]] = {}
        for fact in self.live_facts():
            on.setdefault(fact.get("claim", ""), []).append(fact)
        return {claim: self.position(claim, on.get(claim, [])) for claim in self.claims}

    def position(self, claim: str, facts: list[Plain]) -> Plain:
        """One claim: worst if a significant fact says so; what all say if they agree; else partly."""
        words = {self.word(fact) for fact in facts}
        harmed = [fact for fact in facts if fact["impact"] == "significant"]
        worst = "yes" if self.claims[claim].get("adverse") else "no"
        stands = None if not facts else "partly" if len(words) > 1 else words.copy().pop()
        if any(self.word(fact) == worst for fact in harmed):
            stands = worst
        return {
            "claim": claim,
            "stands": stands,
            "facts": sorted(fact["id"] for fact in facts),
            "conflicting": len(words) > 1,
            "significant": bool(harmed),
        }

    def word(self, fact: Plain) -> str:
        """How far a claim holds by one fact; a figure by the bands in force on the day of the assessment."""
        if "measure" not in fact:
            return "partly" if fact["holds"] == "not_shown" else fact["holds"]
        bands = self.claims[fact["claim"]]["measure"]["bands"]
        band = bands[max(day for day in bands if day <= self.dates["assessed_on"])]
        value = Decimal(fact["measure"]["value"])
        return next((word for word in ("yes", "partly") if _within(band[word], value)), "no")

    # --- characteristics ---

    def outcome(self, rule: Plain, stands: dict[str, Plain], finding: Plain | None) -> Plain:
        """What came of one characteristic, and the first condition that stands against it or is not known."""
        told = {"characteristic": rule["id"]}
        if rule["id"] not in self.applying:
            return {**told, "outcome": "not_applicable"}
        if finding:
            resting = {name: finding[name] for name in ("claims", "facts", "significant")}
            return {**told, "outcome": "met", **resting}
        failed = [_unmet(way, stands, known=True) for way in self.ways[rule["id"]]]
        if all(failed):
            return {**told, "outcome": "not_met", "failing": failed[0]}
        unknown = _unmet(self.ways[rule["id"]][failed.index(None)], stands, known=False)
        return {**told, "outcome": "unknown", "failing": unknown}

    def finding(self, rule: Plain, stands: dict[str, Plain]) -> Plain | None:
        """The finding that a characteristic gives where it is met, with all claims and facts of its ways that hold."""
        met = [way for way in self.ways[rule["id"]] if _is_met(way, stands)]
        if not met or rule["id"] not in self.applying:
            return None
        claims = list(dict.fromkeys(claim for way in met for claim, half in way))
        return {
            "characteristic": rule["id"],
            "kloe": rule["kloe"],
            "level": rule["level"],
            "claims": claims,
            "facts": sorted({fact for claim in claims for fact in stands[claim]["facts"]}),
            "significant": any(stands[claim]["significant"] for claim in claims),
        }

    def findings(self, kloe: str, stands: dict[str, Plain]) -> list[Plain]:
        """All findings on a KLOE."""
        return [one for one in (self.finding(rule, stands) for rule in self.of_kloe[kloe]) if one]

    def imagine(self, stands: dict[str, Plain], side: str) -> dict[str, Plain]:
        """The same positions with each unknown one at its best or worst, and nobody harmed by it."""
        imagined = dict(stands)
        for claim, one in stands.items():
            if not one["stands"]:
                is_good = not self.claims[claim].get("adverse")
                imagined[claim] = {**one, "stands": "yes" if is_good == (side == "best") else "no", "facts": []}
        return imagined

    # --- tallies and principles ---

    def count(self, findings: list[Plain], kloes: list[str]) -> dict[str, int]:
        """What a tally says of findings; ``kloes`` are those that they could have been made on."""
        possible = [level for kloe in kloes for level in self.levels_of[kloe]]
        found = [one["level"] for one in findings]
        significant = [one["level"] for one in findings if one["significant"]]
        below, tally = 0, {}
        for level in self.levels:
            met = found.count(level)
            tally["findings." + level] = met
            tally["findings.below." + level] = below
            tally["findings.from." + level] = len(found) - below
            tally["significant." + level] = significant.count(level)
            tally["percent_met." + level] = 100 * met // max(1, possible.count(level))
            tally["percent_below." + level] = 100 * below // max(1, len(found))
            below += met
        return tally

    def held(self, stage: str, tally: dict[str, int]) -> list[tuple[Plain, list[Any]]]:
        """The principles of a stage that hold for a tally, in order, each with the way by which it does."""
        found = []
        for principle in self.rules["principles"]:
            if principle["stage"] == stage:
                ways = [way for way in principle["ways"] if all(_passes(test, tally) for test in way)]
                found += [(principle, ways[0])] if ways else []
        return found

    def counts(self, field: str, one: Plain) -> bool:
        """Whether a field of a tally counts a verdict or finding."""
        what, _, rest = field.partition(".")
        relation, _, named = rest.rpartition(".")
        if what == "percent_below":
            relation = "below"
        rank = self.levels.index(named)
        chosen = {"below": self.levels[:rank], "from": self.levels[rank:]}.get(relation, [named])
        return one["level"] in chosen and (what != "significant" or one["significant"])

    # --- verdicts ---

    def verdict(
        self, of: str, stage: str, state: str, could_be: Sequence[str | None] | None = None, **more: Any
    ) -> Plain:
        """A verdict as a record holds it."""
        blank: Plain = {"level": None, "because": [], "computed": None, "computed_because": [], "one_of_several": False}
        rest: Plain = {"principles": [], "tally": {}, "given": None, "given_level": None, "departure": None}
        ranks = sorted(self.levels.index(level) for level in could_be or () if level)
        ends = {"lowest": self.levels[ranks[0]], "highest": self.levels[ranks[-1]]} if ranks else None
        bounds: Plain = {"limits": [], "settled": False, "could_be": ends}
        return {"of": of, "stage": stage, "state": state, **blank, **rest, **bounds, **more}

    def judge(self, kloe: str, stands: dict[str, Plain]) -> Plain:
        """The judgement on a KLOE, with its findings as they are and at either end of what is unknown."""
        if not self.is_for(self.kloes[kloe]):
            return {"verdict": self.verdict(kloe, "judgement", "not_applicable"), "findings": []}
        own = {claim: stands[claim] for claim in self.claims_of[kloe]}
        findings = self.findings(kloe, own)
        ends = {side: self.findings(kloe, self.imagine(own, side)) for side in ("worst", "best")}
        described = {rule["level"] for rule in self.of_kloe[kloe]}
        left_open = [level for level in self.levels if level not in described]
        could_be = [self.level_of(kloe, ends["worst"]), self.level_of(kloe, ends["best"])]
        if left_open:
            could_be = [could_be[0] or left_open[0], could_be[1] or left_open[-1]]
        known = described and any(one["stands"] for one in own.values())
        state = "not_described" if left_open and known else "insufficient_evidence"
        verdict = self.verdict(kloe, "judgement", state, could_be)
        tally = self.count(findings, [kloe])
        held = self.held("judgement", tally) if findings else []
        if held:
            behind = self.behind(held[0], findings) or findings
            because = [_ground("finding", one["characteristic"]) for one in behind]
            spare = {(one["level"], one["significant"]): one for one in behind}.values()
            left = [self.level_of(kloe, [one for one in findings if one is not away]) for away in spare]
            verdict.update(self.decided(held, tally, because, left))
        verdict = self.depart(self.stand_given(_settle(verdict)))
        return {"verdict": verdict, "findings": findings, **ends}

    def level_of(self, kloe: str, findings: list[Plain]) -> str | None:
        """The level that some findings on a KLOE come to."""
        held = self.held("judgement", self.count(findings, [kloe])) if findings else []
        return held[0][0]["gives"] if held else None

    def behind(self, held: Any, findings: list[Plain]) -> list[Plain]:
        """The findings that the deciding tests of a principle count."""
        fields = [field for field, comparison, _ in held[1] if comparison == "at_least" and "." in field]
        fields = [field for field in fields if field.split(".")[0] not in ("judgements", "ratings")]
        counted = [one for field in fields for one in findings if self.counts(field, one)]
        return [one for number, one in enumerate(counted) if one not in counted[:number]]

    def decided(self, held: Any, tally: dict[str, int], because: list[Plain], left: list[str | None]) -> Plain:
        """What a verdict says where a principle has decided it; ``left`` are the levels with a ground away."""
        level = held[0][0]["gives"]
        because = [_ground("principle", held[0][0]["id"]), *because]
        return {
            "state": "rated",
            "level": level,
            "because": because,
            "computed": level,
            "computed_because": because,
            "one_of_several": level in left,
            "principles": [principle["id"] for principle, _ in held],
            "tally": {field: number for field, number in tally.items() if number},
        }

    def stand_given(self, verdict: Plain) -> Plain:
        """The verdict with the level that people gave, or carried forward, for it."""
        for kind, section in (("given", "judgements"), ("carried_forward", "carried_forward")):
            for one in self.evidence[section]:
                if one["of"] == verdict["of"] and verdict["given"] is None:
                    rated = one["level"] != "not_rated"
                    level = one["level"] if rated else None
                    verdict = {**verdict, "level": level, "given": one["id"], "given_level": level}
                    verdict.update(because=[_ground(kind, one["id"])])
                    verdict.update(state="rated" if rated else "not_rated", one_of_several=False, settled=rated)
                    verdict["could_be"] = {"lowest": level, "highest": level} if rated else None
        return verdict

    def depart(self, verdict: Plain) -> Plain:
        """The verdict as a departure leaves it, where one fits."""
        for one in self.evidence["departures"]:
            grounds = [ground["id"] for ground in verdict["because"]]
            if one["of"] == verdict["of"] and one["from"] == verdict["level"] and one["principle"] in grounds:
                level = one["to"]
                verdict = {**verdict, "level": level, "departure": one["id"], "settled": True, "one_of_several": False}
                verdict["because"] = [_ground("departure", one["id"])]
                verdict["could_be"] = {"lowest": level, "highest": level}
                break
        return verdict

    def rate_domain(self, domain: str, judged: dict[str, Plain]) -> Plain:
        """The rating of a domain."""
        own = [one for kloe, one in judged.items() if self.kloes[kloe]["domain"] == domain]
        by_people = ("given", "departure")
        pooled = [one for one in own if not any(one["verdict"][name] for name in by_people)]
        return self.aggregate(domain, "domain", own, [one for one in pooled if "worst" in one])

    def aggregate(self, of: str, stage: str, inputs: list[Plain], pooled: list[Plain]) -> Plain:
        """A rating from verdicts, and from the findings pooled below those that people did not decide."""
        verdicts = [one["verdict"] for one in inputs]
        rating = Tallies(self, stage, verdicts, pooled)
        if not verdicts:
            verdict = self.verdict(of, stage, "not_described", [self.levels[0], self.levels[-1]])
        elif all(one["state"] == "not_applicable" for one in verdicts):
            verdict = self.verdict(of, stage, "not_applicable")
        else:
            verdict = self.verdict(of, stage, "insufficient_evidence", rating.ends("lowest") + rating.ends("highest"))
            verdict.update(rating.decided())
        return self.depart(self.limit(self.stand_given(_settle(verdict))))

    def limit(self, verdict: Plain) -> Plain:
        """The verdict under the limits that events bring to it."""
        bearing = []
        for limit in self.rules["limits"]:
            for event in sorted(self.evidence["events"], key=lambda one: one["id"]):
                concerned = event.get("linked_to") if limit["at"] == "linked_domain" else limit["at"]
                if event["event"] == limit["event"] and concerned == verdict["of"] and self.is_for(limit):
                    bearing.append((limit, event["id"]))
        if not bearing:
            return verdict
        rank, level = self.levels.index, verdict["level"]
        cap = min(rank(limit["no_better_than"]) for limit, _ in bearing)
        told = [
            {"limit": one["id"], "event": event, "lowered": bool(level) and rank(one["no_better_than"]) < rank(level)}
            for one, event in bearing
        ]
        verdict = {**verdict, "limits": told}
        if verdict["could_be"]:
            verdict["could_be"] = {end: self.levels[min(cap, rank(one))] for end, one in verdict["could_be"].items()}
        if level and rank(level) > cap:
            decisive = [(one, event) for one, event in bearing if rank(one["no_better_than"]) == cap]
            verdict["level"] = self.levels[cap]
            verdict["one_of_several"] = len(decisive) > 1
            grounds = [[_ground("limit", one["id"]), _ground("event", event)] for one, event in decisive]
            verdict["because"] = [ground for pair in grounds for ground in pair]
        return _settle(verdict)


class Tallies:
    """The inputs of one rating, and what its principles make of them."""

    def __init__(self, method: Method, stage: str, verdicts: list[Plain], pooled: list[Plain]) -> None:
        """Take the verdicts that a rating is made from."""
        self.method, self.stage, self.verdicts, self.pooled = method, stage, verdicts, pooled
        self.kind = "judgement" if stage == "domain" else "rating"
        self.levels = [one["level"] for one in verdicts if one["level"]]
        self.findings = [finding for one in pooled for finding in one["findings"]]

    def tally(self, levels: list[str], findings: list[Plain]) -> dict[str, int]:
        """The tally of some levels and findings."""
        tally = {"rated": len(levels)}
        if self.stage == "domain":
            tally.update(self.method.count(findings, [one["verdict"]["of"] for one in self.pooled]))
            for level in self.method.levels:
                tally["kloes." + level] = len({one["kloe"] for one in findings if one["level"] == level})
        for rank, level in enumerate(self.method.levels):
            below = sum(one in self.method.levels[:rank] for one in levels)
            tally[f"{self.kind}s.{level}"] = levels.count(level)
            tally[f"{self.kind}s.below.{level}"] = below
            tally[f"{self.kind}s.from.{level}"] = len(levels) - below
        return tally

    def level(self, levels: list[str], findings: list[Plain]) -> str | None:
        """The level that they come to."""
        return self.method.held(self.stage, self.tally(levels, findings))[0][0]["gives"] if levels else None

    def decided(self) -> Plain:
        """What the verdict says where anything is rated."""
        if not self.levels:
            return {}
        tally = self.tally(self.levels, self.findings)
        held = self.method.held(self.stage, tally)
        grounds = self.grounds(held[0]) or [_ground(self.kind, one["of"]) for one in self.verdicts if one["level"]]
        sorts = {self.sort(ground): ground for ground in grounds}.values()
        return self.method.decided(held, tally, grounds, [self.without(ground) for ground in sorts])

    def grounds(self, held: Any) -> list[Plain]:
        """The inputs and findings that the deciding tests of a principle count."""
        fields = [field for field, comparison, _ in held[1] if comparison == "at_least" and "." in field]
        found = [
            _ground(self.kind, one["of"])
            for field in fields
            for one in self.verdicts
            if field.startswith(self.kind + "s.") and one["level"] and self.method.counts(field, one)
        ]
        behind = self.method.behind(held, self.findings)
        found += [_ground("finding", one["characteristic"]) for one in behind]
        return [one for number, one in enumerate(found) if one not in found[:number]]

    def sort(self, ground: Plain) -> tuple[Any, ...]:
        """What a tally tells a ground apart by."""
        levels = {one["of"]: one["level"] for one in self.verdicts}
        sorts = {one["characteristic"]: (one["kloe"], one["level"], one["significant"]) for one in self.findings}
        return ground["kind"], levels.get(ground["id"]), sorts.get(ground["id"])

    def without(self, ground: Plain) -> str | None:
        """The level with one ground away."""
        if ground["kind"] == "finding":
            left = [one for one in self.findings if one["characteristic"] != ground["id"]]
            return self.level(self.levels, left)
        others = [one["level"] for one in self.verdicts if one["level"] and one["of"] != ground["id"]]
        return self.level(others, self.findings)

    def ends(self, end: str) -> list[str | None]:
        """The level at one end of what is unknown, for each number of inputs that may still come to be rated."""
        rated = [one["could_be"][end] for one in self.verdicts if one["level"] and one["could_be"]]
        others = [one["could_be"][end] for one in self.verdicts if not one["level"] and one["could_be"]]
        others.sort(key=self.method.levels.index, reverse=end == "highest")
        side = "worst" if end == "lowest" else "best"
        findings = [finding for one in self.pooled for finding in one[side]]
        return [self.level(rated + others[:more], findings) for more in range(len(others) + 1)]


class Moves:
    """What verdicts would be with some claims standing elsewhere."""

    def __init__(self, method: Method) -> None:
        """Take everything as it stands first."""
        self.method, self.stands = method, method.positions()
        self.fixed = {one.get("claim") for one in method.live_facts() if not one["actionable"]}
        self.judged = {kloe: method.judge(kloe, self.stands) for kloe in method.kloes}
        self.rated = {one["id"]: method.rate_domain(one["id"], self.judged) for one in method.rules["domains"]}

    def faults(self, of: str, move: Plain) -> list[str]:
        """What is wrong with a least change of one verdict."""
        upward = move["reach"] == "at_least"
        steps, before, after = 0, dict(self.stands), dict(self.stands)
        for change in move["changes"]:
            name, at = change["claim"], before.pop(change["claim"])  # none is changed twice
            claim = self.method.claims[name]
            if (change["from"], change["kloe"]) != (at["stands"], claim["kloe"]):
                return [f"does not begin with {name} of {claim['kloe']} as it stands"]
            if name in self.fixed:
                return [f"changes {name}, which nobody can"]
            order = ORDER if bool(claim.get("adverse")) != upward else ORDER[::-1]  # the way that the change goes
            gone = order.index(change["to"]) - order.index(at["stands"]) if at["stands"] else change["to"] == order[2]
            if gone < 1:
                return [f"takes {name} to {change['to']}, which is not on the way"]
            steps += gone
            # What gets better has harmed nobody; what gets worse harms nobody more.
            harmed = at["significant"] and not upward
            after[change["claim"]] = {**at, "stands": change["to"], "significant": harmed}
        if steps != move["steps"]:
            return [f"takes {steps} steps, and is told to take {move['steps']}"]
        level = self.level(of, after, {change["kloe"] for change in move["changes"]})
        rank = self.method.levels.index
        missed = level is None or (rank(level) < rank(move["level"]) if upward else rank(level) > rank(move["level"]))
        return [f"comes to {level}"] if missed else []

    def level(self, of: str, stands: dict[str, Plain], kloes: set[str]) -> str | None:
        """The level of a verdict with claims of these KLOEs standing elsewhere."""
        method = self.method
        judged = {**self.judged, **{kloe: method.judge(kloe, stands) for kloe in kloes}}
        if of in judged:
            return judged[of]["verdict"]["level"]  # type: ignore[no-any-return]
        domains = {method.kloes[kloe]["domain"] for kloe in kloes}
        rated = {**self.rated, **{domain: method.rate_domain(domain, judged) for domain in domains}}
        if of in rated:
            return rated[of]["level"]  # type: ignore[no-any-return]
        ratings = [{"verdict": one} for one in rated.values()]
        return method.aggregate("overall", "overall", ratings, [])["level"]  # type: ignore[no-any-return]


def _within(band: Plain, value: Decimal) -> bool:
    return value >= Decimal(band["at_least"]) if "at_least" in band else value <= Decimal(band["at_most"])


def _is_met(way: Sequence[Condition], stands: dict[str, Plain]) -> bool:
    for claim, half in way:  # noqa: SIM110 - asked too often for a generator
        if claim not in stands or stands[claim]["stands"] not in HALVES[half]:
            return False
    return True


def _ways(when: Plain) -> list[list[Condition]]:
    """The sets of conditions each of which is enough."""
    return [when["every"] + other for other in when.get("alternatives", [])] or [when["every"]]


def _unmet(way: Sequence[Condition], stands: dict[str, Plain], *, known: bool) -> Plain | None:
    for claim, half in way:
        at = stands[claim]["stands"] if claim in stands else None
        if (at is not None) == known and at not in HALVES[half]:
            return {"claim": claim, "needs": half, "stands": at}
    return None


def _passes(test: Sequence[Any], tally: dict[str, int]) -> bool:
    field, comparison, number = test
    return bool(tally[field] >= number if comparison == "at_least" else tally[field] <= number)


def _ground(kind: str, name: str) -> Plain:
    return {"kind": kind, "id": name}


def _settle(verdict: Plain) -> Plain:
    ends = verdict["could_be"]
    settled = verdict["level"] is not None and ends == {"lowest": verdict["level"], "highest": verdict["level"]}
    return {**verdict, "settled": settled}


def main(paths: list[str]) -> int:
    """Check records, say what was found, and give 0 where all are in order, else 1."""
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if not paths or paths[0] in ("-h", "--help"):
        print("usage: python3 check_record.py RECORD...; checks decision records, and ends with 0 if all are in order")
        return 0 if paths else 1
    failed = False
    for path in paths:
        name = _seen(path)
        try:
            content = Path(path).read_bytes()
        except OSError as broken:
            print(f"{name}: cannot be read: {broken.strerror}")
            failed = True
            continue
        faults = check(content)
        if not faults:
            turned, refused = can_fail(json.loads(content)["body"])
            print(f"{name}: with {turned} turned round it is {'refused, as it must be' if refused else 'ACCEPTED'}")
            faults = [] if refused else ["this check cannot fail, so it proves nothing"]
        for fault in faults:
            print(f"{name}: {fault}")
        print(f"{name}: {'REFUSED' if faults else 'in order: every step follows from the evidence and the rules'}")
        failed = failed or bool(faults)
    sys.stdout.flush()
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except OSError as broken:  # as where the disk is full that the output goes to
        sys.stdout = None  # what could not be written must not be tried again
        sys.exit(f"check_record.py: cannot go on: {broken.strerror}")
