"""Every scenario on changing rules, with its steps."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import given, parsers, scenarios, then, when

from changes.folders import MAIN, W1, diffed, edited
from ratingengine import load_framework, parse_evidence
from ratingengine.diffwords import diff_leaflet
from ratingengine.impact import Editions, Weighed
from ratingengine.leaflet import as_text
from ratingengine.rulechanges import RulesDiff

scenarios("../../features/authoring/changes.feature")


class Desk:
    """Where somebody changes rules: the edits of a scenario, and a service at hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.edits: list[tuple[str, str, str]] = []
        self.served = 0
        self._made: list[Path] = []

    def folders(self) -> tuple[Path, Path]:
        if not self._made:
            self._made = [edited(self.folder / "before"), edited(self.folder / "after", *self.edits)]
        return self._made[0], self._made[1]

    def diff(self) -> RulesDiff:
        return diffed(*self.folders())

    def case(self) -> Weighed:
        before, after = (load_framework(one) for one in self.folders())
        facts = [
            {"id": "f1", "says": "Seen.", "claim": "readers-greeted", "holds": "yes"},
            {
                "id": "f2",
                "says": "Counted.",
                "claim": "readers-served-soon",
                "measure": {"value": str(self.served), "unit": "percent"},
            },
        ]
        head = {"assessment": "one", "framework": before.id, "assessed_on": "2031-06-01", "facts": facts}
        service = {"organisation": "A library", "type": "town_library"}
        return Editions(before, after).weigh(parse_evidence(head | {"service": service}, before))


@given("the rules of the invented library", target_fixture="desk")
def _(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@given(parsers.parse("a service where readers are greeted and {percent:d} percent are served soon"))
def _(desk: Desk, percent: int) -> None:
    desk.served = percent


@when(parsers.parse("the line `{old}` becomes `{new}`"))
def _(desk: Desk, old: str, new: str) -> None:
    files = [
        one for one in (MAIN, W1) if old in (edited(desk.folder / f"{len(desk.edits)}-{one[0]}") / one).read_text()
    ]
    assert files, f"no file says {old}"
    desk.edits.append((files[0], old, new))


@then(parsers.re(r"the rules are (?P<outcome>stricter|looser|mixed|proved identical|not comparable)"))
def _(desk: Desk, outcome: str) -> None:
    assert desk.diff().outcome == outcome


@then(parsers.parse('it says "{words}"'))
def _(desk: Desk, words: str) -> None:
    assert words in as_text(diff_leaflet(desk.diff()))


@then(parsers.parse("{of} moves from {before} to {after} because of {cause}"))
def _(desk: Desk, of: str, before: str, after: str, cause: str) -> None:
    move = desk.case().move(of)
    assert move, f"{of} does not move"
    assert (move.before, move.after or "nothing") == (before, after)
    assert [[one.id for one in way] for way in move.causes] == [[cause]]


@then("nothing moves")
def _(desk: Desk) -> None:
    case = desk.case()
    assert case.moves == ()
    assert case.levels["W1"] == ("superb", "superb")
