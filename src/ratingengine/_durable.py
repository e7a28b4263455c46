"""Single-fact rules on durable-rules, and nothing else of it. The only module that imports its C extension.

A `Ruleset` holds rules over the whole-number fields of one fact and says which of them fire. What durable-rules does
wrongly, slowly or not at all (see docs/decisions/0002) lies outside what is built here: one session a ruleset, one
fact a session, no joins, no negation, no text, no timers. Every rule is written out as plain conjunctions, so nothing
is ever disjoined there.
"""

from __future__ import annotations

import json
import os
import weakref
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from threading import Lock
from typing import Any, NamedTuple

from ratingengine.errors import EngineError

try:
    import durable_rules_engine as _c
except ImportError as refused:  # pragma: no cover - needs a broken installation
    _c = None
    _why_missing = str(refused)

# INVARIANT: at most this many tests in one ruleset. It keeps every table inside durable-rules far below the sizes at
# which it hangs (512 tests under a node), crashes (256 rules on a node) or refuses a fact (64 tests met at once,
# 255 fields).
MOST_TESTS = 60
_LARGEST = 10**9
_REMEMBERED = 256  # answers a ruleset keeps: bounds and batches ask the same again and again
_HANDLED = (0, 1)  # codes of assert_facts; above them is an error
_SESSION = "0"


class Test(NamedTuple):
    """A field at least, or at most, a whole number. A fact without the field fails both."""

    field: str
    at_least: bool
    number: int


class Rule(NamedTuple):
    """A rule that fires when all tests of at least one of its ways pass."""

    id: str
    ways: tuple[tuple[Test, ...], ...]


class Ruleset:
    """Rules over the fields of one fact. Safe to use from several threads and after a fork."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Prepare the rules; raise ``EngineError`` where one has too many tests for durable-rules."""
        _require_engine()
        self._parts = tuple(_Part(part) for part in _split(rules))
        self._order = {rule.id: number for number, rule in enumerate(rules)}
        self._fire = lru_cache(maxsize=_REMEMBERED)(self._ask)

    def fire(self, fact: Mapping[str, int]) -> tuple[str, ...]:
        """The ids of the rules that fire for a fact, in the order of the rules."""
        return self._fire(frozenset(fact.items()))

    def _ask(self, items: frozenset[tuple[str, int]]) -> tuple[str, ...]:
        fact = dict(items)
        fired = {rule for part in self._parts for rule in part.fire(fact)}
        return tuple(sorted(fired, key=self._order.__getitem__))


def _split(rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    part: list[Rule] = []
    room = MOST_TESTS - 1  # one is the sentinel's
    for rule in rules:
        size = sum(max(1, len(way)) for way in rule.ways)
        if size > MOST_TESTS - 1:
            message = (
                f"the rule `{rule.id}` has {size} tests, over the {MOST_TESTS - 1} that the engine takes; split it"
            )
            raise EngineError(message)
        if size > room:
            yield part
            part, room = [], MOST_TESTS - 1
        part.append(rule)
        room -= size
    if part:
        yield part


class _Part:
    """One ruleset inside durable-rules, made when it is first used."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [(rule.id, way) for rule in rules for way in rule.ways]
        named = sorted({test.field for _, way in self._rules for test in way})
        self._fields = dict(zip(named, _field_names(), strict=False))
        self._text = json.dumps(self._definition())
        self._handles: dict[int, tuple[int, Lock]] = {}
        weakref.finalize(self, _release, self._handles).atexit = False

    def _definition(self) -> dict[str, Any]:
        # The sentinel is met by every fact: a session in which no action has started must never be deleted.
        rules: dict[str, Any] = {"s": {"pri": 0, "all": [{"m": {"$gte": {"z": 1}}}]}}
        for number, (_, way) in enumerate(self._rules):
            tests = [{"$gte" if test.at_least else "$lte": {self._fields[test.field]: test.number}} for test in way]
            condition = {"$and": tests} if len(tests) > 1 else (tests or [{"$gte": {"z": 1}}])[0]
            rules[f"r{number}"] = {"pri": number + 1, "all": [{"m": condition}]}
        return rules

    def fire(self, fact: Mapping[str, int]) -> set[str]:
        known = {short: fact[name] for name, short in self._fields.items() if name in fact}
        for name, value in known.items():
            if type(value) is not int or not -_LARGEST <= value <= _LARGEST:
                message = f"the field {name} holds {value!r}, which is not a whole number that the engine takes"
                raise EngineError(message)
        # JSON of our own short names and whole numbers, which is quickly put together.
        fields = "".join([f', "{name}": {value}' for name, value in known.items()])
        text = f'[{{"id": "1", "z": 1{fields}}}]'
        handle, lock = self._handle()
        with lock:
            try:
                fired = _drain(handle, text, most=len(self._rules) + 1)
            except BaseException:
                self._handles.clear()  # whatever state it is in, nobody meets it again
                raise
        if "s" not in fired:
            message = "durable-rules did not answer: its sentinel rule did not fire"
            raise EngineError(message)
        return {self._rules[int(name[1:])][0] for name in fired if name != "s"}

    def _handle(self) -> tuple[int, Lock]:
        process = os.getpid()
        found = self._handles.get(process)
        return found or self._handles.setdefault(process, (self._inherited() or _create(self._text), Lock()))

    def _inherited(self) -> int | None:
        """The copy of what the process had that this one was forked from; none that somebody was using just then."""
        nearest = tuple(self._handles.values())[-1:]
        return next((handle for handle, lock in nearest if not lock.locked()), None)


@lru_cache(maxsize=1)
def _field_names() -> tuple[str, ...]:
    """Short names whose 32-bit hashes differ: durable-rules tells fields apart by nothing else."""
    ours = ("z", "id", "sid")
    names = {_hash(one): one for one in ours}
    for number in range(MOST_TESTS * 2):
        names.setdefault(_hash(f"f{number}"), f"f{number}")
    return tuple(names.values())[len(ours) :]


def _hash(name: str) -> int:
    value = 2166136261
    for byte in name.encode():
        value = ((value ^ byte) * 16777619) % 2**32
    return value


def _create(text: str) -> int:
    handle: int = _c.create_ruleset("ratingengine", text)
    # Primed: the first session is made, fired and deleted, and later ones reuse its cleared memory.
    _drain(handle, '[{"id": "1", "z": 1}]', most=1000)
    return handle


def _release(handles: Mapping[int, tuple[int, Lock]]) -> None:
    # Its one session is deleted after every use, which is what makes deleting the ruleset safe and complete.
    found = handles.get(os.getpid())
    if found:
        _c.delete_ruleset(found[0])


def _drain(handle: int, text: str, most: int) -> set[str]:
    code, session = _c.assert_facts(handle, text)
    if code not in _HANDLED:
        message = f"durable-rules refused a fact with code {code}"
        raise EngineError(message)
    fired: set[str] = set()
    started = _c.start_action_for_state(handle, session)
    firing = started[1] if started else None
    while firing:
        fired.add(firing[2 : firing.index('"', 2)])  # {"r7":{"m":...}}; our own names have no quotes in them
        if len(fired) > most:
            message = "durable-rules fired more rules than there are"
            raise EngineError(message)
        firing = _c.complete_and_start_action(handle, session)
    if fired:
        _c.delete_state(handle, _SESSION)
    return fired


def _require_engine() -> None:
    if _c is None:  # pragma: no cover - needs a broken installation
        message = (
            f"durable-rules cannot be loaded ({_why_missing}); install it with "
            'CPPFLAGS="-O2 -DPyEval_CallObject=PyObject_CallObject" '
            "pip install --no-binary durable-rules durable-rules==2.0.28"
        )
        raise EngineError(message)
    _self_test(os.getpid())


@lru_cache(maxsize=1)
def _self_test(process: int) -> None:
    """Five rules with a known answer, once in each process, before any rating is made."""
    del process
    rules = [
        Rule("yes", ((Test("a", True, 2),),)),
        Rule("at-most-partly", ((Test("a", False, 1),),)),
        Rule("both", ((Test("a", True, 1), Test("b", False, 0)),)),
        Rule("either", ((Test("c", True, 1),), (Test("b", False, 1),))),
        Rule("unknown", ((Test("d", False, 9),),)),
    ]
    part = _Part(rules)
    answers = (part.fire({"a": 2, "b": 0, "c": 0}), part.fire({"a": 0, "c": 1}), part.fire({}))
    if answers != ({"yes", "both", "either"}, {"at-most-partly", "either"}, set()):
        message = f"durable-rules failed its self-test: {answers}; nothing is rated with it"
        raise EngineError(message)
