"""The scenarios on what is proved of rules, and their steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
import yaml
from pytest_bdd import given, parsers, scenarios, then, when

from ratingengine import load_framework
from ratingengine.flaws import Proved
from ratingengine.soundness import prove

SOUND = Path(__file__).parents[1] / "proofs" / "rules"

scenarios("../../features/authoring/soundness.feature")


@dataclass
class Desk:
    """Where an author works: a folder of rules, and what was proved of them last."""

    rules: Path
    found: Proved = field(default_factory=Proved)

    def change(self, change: Callable[[Any], None]) -> None:
        """Change the framework's own file; every word stays a word."""
        path = self.rules / "framework.yaml"
        plain = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
        change(plain)
        path.write_text(yaml.safe_dump(plain, sort_keys=False), encoding="utf-8")


def principle(plain: Any, name: str) -> tuple[list[Any], Any]:
    """A principle, with the list that it stands in."""
    return next((those, one) for those in plain["principles"].values() for one in those if one["id"] == name)


@given("sound rules on lending libraries", target_fixture="desk")
def _rules(tmp_path: Path) -> Desk:
    return Desk(copytree(SOUND, tmp_path / "rules"))


@given(parsers.parse("the principle {name} is taken out"))
def _taken_out(desk: Desk, name: str) -> None:
    def change(plain: Any) -> None:
        those, one = principle(plain, name)
        those.remove(one)

    desk.change(change)


@given(parsers.parse('the principle {name} asks for "{when}"'))
def _asks(desk: Desk, name: str, when: str) -> None:
    asked = yaml.load(when, Loader=yaml.BaseLoader)  # noqa: S506
    desk.change(lambda plain: principle(plain, name)[1].update(when=asked))


@when("what follows from the rules is looked at")
def _looked_at(desk: Desk) -> None:
    desk.found = prove(load_framework(desk.rules))


@then(parsers.re(r"(?P<code>RE\d{3}) is told because of: (?P<witness>.*)"))
def _told(desk: Desk, code: str, witness: str) -> None:
    assert [one.witness[: len(witness)] for one in desk.found.flaws if one.code == code] == [witness]


@then("with the mend that is offered nothing is wrong any more")
def _mended(desk: Desk) -> None:
    mend = desk.found.flaws[0].mend
    if mend is None:
        pytest.fail("no mend is offered")

    def change(plain: Any) -> None:
        *way, last = mend.at
        for step in way:
            plain = plain[step]
        row = yaml.load(yaml.safe_dump(mend.row), Loader=yaml.BaseLoader)  # noqa: S506
        if mend.does == "add":
            plain.insert(last, row)
        else:
            plain[last] = row

    desk.change(change)

    assert prove(load_framework(desk.rules)).flaws == ()


@then("nothing is wrong")
def _nothing(desk: Desk) -> None:
    assert desk.found.flaws == ()


@then(parsers.parse("it is proved that {what}"))
def _proved(desk: Desk, what: str) -> None:
    assert any(one.startswith(what) for one in desk.found.shown)
