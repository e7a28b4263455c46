"""Nothing that durable-rules does wrongly can be reached, from input or rules: each class of its hazards is shut out.

The hazards are listed in docs/decisions/0002; each test names its class.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

import pytest

import ratingengine._durable as durable
from builders import evidence, fact, healthcare
from ratingengine import EngineError, rate
from ratingengine._durable import MOST_TESTS, Rule, Ruleset
from ratingengine._durable import Test as FieldTest
from ratingengine.jsonreport import as_json

SOURCE = Path(durable.__file__).parent


def rule(name: str, *ways: tuple[tuple[str, bool, int], ...]) -> Rule:
    return Rule(name, tuple(tuple(FieldTest(*test) for test in way) for way in ways))


def definitions(rules: list[Rule]) -> list[dict[str, Any]]:
    return [json.loads(part._text) for part in Ruleset(rules)._parts]


def random_rules(rng: Random, number: int) -> list[Rule]:
    def test() -> tuple[str, bool, int]:
        return (f"field-{rng.randrange(80)}", rng.random() < 0.5, rng.randrange(3))

    return [
        rule(f"r{one}", *(tuple(test() for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(1, 3))))
        for one in range(number)
    ]


class TestOutOfReach:
    """What crashes, hangs or lies in durable-rules lies outside what is ever asked of it."""

    def test_only_the_harmless_calls_are_made(self) -> None:
        """Host, timers, state reads, retracts, stale offsets: none of those calls stands in the source."""
        text = (SOURCE / "_durable.py").read_text(encoding="utf-8")

        assert set(re.findall(r"_c\.(\w+)", text)) == {
            "create_ruleset",
            "delete_ruleset",
            "assert_facts",
            "start_action_for_state",
            "complete_and_start_action",
            "delete_state",
        }

    def test_rules_are_plain_conjunctions_on_one_fact(self) -> None:
        """No joins, negation, disjunction, arithmetic, text or patterns, whatever the rules are."""
        allowed = {"pri", "all", "m", "$and", "$gte", "$lte"}
        for seed in range(200):
            for definition in definitions(random_rules(Random(seed), 30)):
                for body in definition.values():
                    words = set(re.findall(r'"([^"]+)":', json.dumps(body)))
                    assert words - allowed <= {f"f{number}" for number in range(2 * MOST_TESTS)} | {"z"}
                    assert len(body["all"]) == 1
                    assert "[]" not in json.dumps(body), "an empty conjunction matches everything"

    def test_no_table_comes_near_its_limit(self) -> None:
        """512 tests under a node hang, 256 rules on a node crash.

        64 tests met at once and 255 fields lose facts, and priorities wrap at 65536.
        """
        for seed in range(100):
            for definition in definitions(random_rules(Random(seed), 300)):
                text = json.dumps(definition)
                assert len(re.findall(r"\$gte|\$lte", text)) <= MOST_TESTS
                assert len(definition) <= MOST_TESTS
                assert max(one["pri"] for one in definition.values()) < MOST_TESTS

    def test_thousands_of_rules_on_the_same_condition_all_fire(self) -> None:
        rules = [rule(f"r{number}", (("a", True, 1),)) for number in range(2000)]

        assert Ruleset(rules).fire({"a": 1}) == tuple(one.id for one in rules)

    def test_hundreds_of_tests_on_one_field_are_all_met_at_once(self) -> None:
        rules = [rule(f"r{number}", (("a", True, number),)) for number in range(600)]

        assert Ruleset(rules).fire({"a": 10**6}) == tuple(one.id for one in rules)

    def test_hundreds_of_fields_in_one_fact_are_all_read(self) -> None:
        rules = [rule(f"r{number}", ((f"f{number}", True, 1),)) for number in range(700)]

        assert Ruleset(rules).fire({f"f{number}": 1 for number in range(700)}) == tuple(one.id for one in rules)

    def test_a_rule_with_too_many_tests_is_refused_before_it_is_made(self) -> None:
        with pytest.raises(
            EngineError, match="the rule `long` has 60 tests, over the 59 that the engine takes; split it"
        ):
            Ruleset([rule("long", tuple((f"f{number}", True, 1) for number in range(60)))])

    def test_two_ways_that_both_hold_fire_once(self) -> None:
        both = rule("either", (("a", True, 1),), (("b", True, 1),))

        assert Ruleset([both]).fire({"a": 1, "b": 1}) == ("either",)

    @pytest.mark.parametrize("value", [True, 1.0, "1", None, 10**10, -(10**10), float("nan"), [1]])
    def test_nothing_but_small_whole_numbers_is_handed_over(self, value: Any) -> None:
        """True equals 1, text equals numbers, large integers saturate, 1e16 makes a whole batch vanish."""
        with pytest.raises(EngineError if not isinstance(value, list) else (EngineError, TypeError)):
            Ruleset([rule("r", (("a", True, 1),))]).fire({"a": value})

    def test_a_field_that_is_absent_fails_every_test(self) -> None:
        rules = [rule("least", (("a", True, 0),)), rule("most", (("a", False, 2),)), rule("other", (("b", True, 0),))]

        assert Ruleset(rules).fire({"b": 0}) == ("other",)

    def test_an_empty_fact_and_an_empty_ruleset_are_harmless(self) -> None:
        assert Ruleset([rule("r", (("a", True, 1),))]).fire({}) == ()
        assert Ruleset([]).fire({"a": 1}) == ()

    def test_a_rule_without_tests_always_fires(self) -> None:
        assert Ruleset([rule("always", ())]).fire({}) == ("always",)

    def test_names_that_collide_in_32_bits_stay_apart(self) -> None:
        """durable-rules knows a name by its FNV-1a hash alone; these two share one."""
        first, second = "s31597", "s618190"
        assert durable._hash(first) == durable._hash(second)
        rules = [rule(first, ((first, True, 1),)), rule(second, ((second, True, 1),))]

        assert Ruleset(rules).fire({first: 1, second: 0}) == (first,)

    def test_the_field_names_it_uses_never_collide(self) -> None:
        names = [*durable._field_names(), "z", "id", "sid"]

        assert len({durable._hash(name) for name in names}) == len(names) > MOST_TESTS

    def test_names_of_rules_and_fields_are_never_handed_over(self) -> None:
        odd = 'a "quoted" $or {name} \x00 é'

        assert Ruleset([rule(odd, ((odd, True, 1),))]).fire({odd: 1}) == (odd,)
        assert "quoted" not in json.dumps(definitions([rule(odd, ((odd, True, 1),))]))

    def test_a_failure_in_the_middle_leaves_nothing_behind(self, monkeypatch: pytest.MonkeyPatch) -> None:
        ruleset = Ruleset([rule("r", (("a", True, 1),)), rule("s", (("a", True, 2),))])
        real = durable._c.complete_and_start_action

        def interrupted(handle: int, session: int) -> Any:
            raise KeyboardInterrupt

        for number in range(1, 50):
            with monkeypatch.context() as broken:
                broken.setattr(durable._c, "complete_and_start_action", interrupted)
                with pytest.raises(KeyboardInterrupt):
                    ruleset.fire({"a": 100 + number})
            assert durable._c.complete_and_start_action is real
            assert ruleset.fire({"a": number % 3, "b": number}) == ("r", "s")[: number % 3]

    def test_an_engine_that_gives_a_wrong_answer_rates_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        durable._self_test.cache_clear()
        monkeypatch.setattr(durable, "_drain", lambda handle, text, most: {"s", "r0"})

        with pytest.raises(EngineError, match="durable-rules failed its self-test"):
            Ruleset([rule("r", (("a", True, 1),))])
        monkeypatch.undo()
        durable._self_test.cache_clear()

    def test_an_engine_that_refuses_a_fact_is_an_error(self, monkeypatch: pytest.MonkeyPatch) -> None:
        ruleset = Ruleset([rule("r", (("a", True, 1),))])
        ruleset.fire({"a": 1})
        monkeypatch.setattr(durable._c, "assert_facts", lambda handle, text: (2, 0))

        with pytest.raises(EngineError, match="durable-rules refused a fact with code 2"):
            ruleset.fire({"a": 2})

    def test_a_missing_engine_is_told_in_a_sentence(self) -> None:
        program = (
            "import sys; sys.modules['durable_rules_engine'] = None\n"
            "from ratingengine import load_framework, parse_evidence, rate, EngineError\n"
            "from builders import content, healthcare\n"
            "try: rate(parse_evidence(content(), healthcare()), healthcare())\n"
            "except EngineError as told: print(told)\n"
        )
        tests = str(Path(__file__).parents[1])
        run = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": tests},
        )

        assert run.stdout.startswith("durable-rules cannot be loaded (")
        assert 'CPPFLAGS="-O2 -DPyEval_CallObject=PyObject_CallObject" pip install' in run.stdout


CLAIMS = [claim.id for claim in healthcare().claims]


def one_case(number: int) -> str:
    rng = Random(number)
    facts = [
        fact(claim, rng.choice(("no", "partly", "yes")), id=f"e-{claim}")
        for claim in rng.sample(CLAIMS, rng.randint(0, 25))
    ]
    return as_json(rate(evidence(facts), healthcare()), indent=None)


def in_a_child(holds: Callable[[], bool]) -> bool:
    """Whether something holds in a process forked from this one; not where it raises."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if holds() else 1
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1] == 0


class TestSeveralAtOnce:
    """Threads and forked processes give the answers that one thread gives."""

    def test_threads_agree_with_one_thread(self) -> None:
        expected = [one_case(number) for number in range(40)]
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(one_case, [number for number in range(40) for _ in range(3)]))

        assert found == [one for one in expected for _ in range(3)]

    @pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
    def test_children_forked_after_use_agree(self) -> None:
        expected = [one_case(number) for number in range(8)]
        with multiprocessing.get_context("fork").Pool(4) as pool:
            found = pool.map(one_case, range(8))

        assert found == expected
        assert [one_case(number) for number in range(8)] == expected

    @pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
    def test_a_child_goes_on_with_what_nobody_used_at_the_fork(self, monkeypatch: pytest.MonkeyPatch) -> None:
        ruleset = Ruleset([rule("r", (("a", True, 1),))])
        ruleset.fire({"a": 1})
        made: list[str] = []
        create = durable._create
        monkeypatch.setattr(durable, "_create", lambda text: made.append(text) or create(text))

        assert in_a_child(lambda: ruleset.fire({"a": 2}) == ("r",) and ruleset.fire({"a": 0}) == () and not made)
        assert in_a_child(lambda: ruleset.fire({"a": 3}) == ("r",) and not made)
        assert ruleset.fire({"a": 4}) == ("r",)
        assert not made
        with ruleset._parts[0]._handles[os.getpid()][1]:
            assert in_a_child(lambda: ruleset.fire({"a": 5}) == ("r",) and len(made) == 1)

    @pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
    def test_no_child_goes_on_with_what_was_abandoned(self, monkeypatch: pytest.MonkeyPatch) -> None:
        ruleset = Ruleset([rule("r", (("a", True, 1),))])
        ruleset.fire({"a": 1})

        def refused_and_made_anew() -> bool:
            with monkeypatch.context() as broken:
                broken.setattr(durable, "_drain", lambda *_, **__: 1 / 0)
                with pytest.raises(ZeroDivisionError):
                    ruleset.fire({"a": 2})
            made: list[str] = []
            create = durable._create
            monkeypatch.setattr(durable, "_create", lambda text: made.append(text) or create(text))
            return in_a_child(lambda: ruleset.fire({"a": 3}) == ("r",) and len(made) == 1)

        assert in_a_child(refused_and_made_anew)

    @pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
    def test_a_child_forked_while_a_lock_is_held_does_not_wait_for_it(self) -> None:
        ruleset = Ruleset([rule("r", (("a", True, 1),))])
        ruleset.fire({"a": 1})
        lock = ruleset._parts[0]._handles[os.getpid()][1]
        with lock, multiprocessing.get_context("fork").Pool(1) as pool:
            assert pool.apply_async(one_case, (1,)).get(timeout=60) == one_case(1)
            assert in_a_child(lambda: ruleset.fire({"a": 2}) == ("r",))
