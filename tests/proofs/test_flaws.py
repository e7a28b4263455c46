"""What is proved of rules: each kind of flaw is found, with a case that rates as it says, and its mend makes it go."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
import yaml

from builders import framework_named, shipped
from ratingengine import Assessment, Framework, RulesError, load_framework, parse_evidence, principles, rate, stagecases
from ratingengine.characteristics import Condition, Conditions
from ratingengine.flaws import Flaw, Mend, Proved, Stand, WitnessCase
from ratingengine.rulebook import shipped_rules
from ratingengine.soundness import as_mapping, lines, prove, prove_editions
from ratingengine.spaces import Rung
from ratingengine.stagecases import each_room, example_of
from ratingengine.witnesses import Search

SOUND = Path(__file__).parent / "rules"
SERVED = "readers-served-soon"
MAIN, WELCOME = "framework.yaml", "welcome/W1.yaml"
Edit = Callable[[Any], object]


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of a small framework in which nothing is wrong."""
    return copytree(SOUND, tmp_path / "rules")


def edit(rules: Path, file: str, change: Edit) -> None:
    """Change what a rule file holds; every word stays a word."""
    path = rules / file
    plain = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    change(plain)
    path.write_text(yaml.safe_dump(plain, sort_keys=False), encoding="utf-8")


def mended(rules: Path, mend: Mend) -> Proved:
    """What is proved once a mend is made, as it stands."""

    def make(plain: Any) -> None:
        *way, last = mend.at
        for step in way:
            plain = plain[step]
        if mend.does == "remove":
            del plain[last]
        elif mend.does == "move":
            moving = plain.pop(last)
            plain.insert(next(at for at, one in enumerate(plain) if one["id"] == mend.row["before"]), moving)
        elif mend.does == "add" and isinstance(last, int):
            plain.insert(last, words(mend.row))
        else:
            plain[last] = words(mend.row)

    edit(rules, mend.file, make)
    return prove(load_framework(rules))


def words(row: Any) -> Any:
    """A row as its author would write it."""
    if isinstance(row, dict):
        return {key: words(one) for key, one in row.items()}
    return str(row)


def rated(case: WitnessCase, framework: Framework) -> Assessment:
    """The assessment of a case."""
    facts = [
        {"id": f"f{number}", "claim": one.claim, "holds": one.stands, "says": "It was seen."}
        | ({"impact": "significant"} if one.significant else {})
        for number, one in enumerate(case.positions)
    ]
    given = [
        {"id": f"j-{of}", "of": of, "level": level, "because": "So.", "made_by": "one", "made_on": "2031-05-01"}
        for of, level in case.given
    ]
    content = {
        "assessment": "a",
        "framework": framework.id,
        "service": {"organisation": "A library", "type": case.service_type},
        "assessed_on": "2031-06-01",
        "facts": facts,
        "judgements": given,
    }
    return rate(parse_evidence(content, framework), framework)


def flaw_of(found: Proved, code: str) -> Flaw:
    """The one flaw of this kind; others may follow from the same mistake."""
    assert [one.code for one in found.flaws].count(code) == 1, [one.what for one in found.flaws]
    return next(one for one in found.flaws if one.code == code)


def principle(name: str, gives: str, when: dict[str, Any]) -> dict[str, Any]:
    return {"id": name, "says": "So it is.", "gives": gives, "when": when, "basis": "interpretation", "source": "Ours."}


def stage(name: str) -> Callable[[Callable[[list[Any]], object]], Edit]:
    return lambda change: lambda plain: change(plain["principles"][name])


judgement, domain, overall = stage("judgement"), stage("domain"), stage("overall")


def characteristic(name: str, cite: str, when: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": name, "says": "So it is.", "cites": [cite], "when": when} | more


def alternatives(*those: dict[str, str]) -> Edit:
    return lambda plain: plain["characteristics"]["fine"][1]["when"].update({"any": list(those)})


AWAY = {"readers-sent-away": "yes", "readers-greeted": "no", "readers-served-soon": "no"}


def measured(plain: Any) -> dict[str, Any]:
    bands: dict[str, Any] = plain["claims"]["readers-served-soon"]["measure"]["bands"]
    return bands


BROKEN: dict[str, tuple[str, Edit, str, list[str], str]] = {
    "no principle for what is fair": (
        MAIN,
        judgement(lambda those: those.pop(2)),
        "RE701",
        ["judgement"],
        "desk-staffed no; all else unknown",
    ),
    "a fair finding makes superb": (
        MAIN,
        judgement(lambda those: those[2].update(gives="superb")),
        "RE702",
        ["something-is-fair", "shows-fine"],
        "",
    ),
    "a share that forgives what is poor": (
        MAIN,
        judgement(lambda those: those.insert(0, principle("mostly", "fine", {"percent_below.fine": {"at_least": 60}}))),
        "RE702",
        ["mostly", "something-is-fair"],
        "",
    ),
    "a part more lowers the domain": (
        MAIN,
        domain(lambda those: those[2].update(when={"judgements.below.superb": {"at_most": 0}})),
        "RE702",
        ["a-part-is-superb", "domain-otherwise-fine"],
        (
            "W1 judged superb; all else unknown gives superb by a-part-is-superb; "
            "with W2 judged fine it falls to fine by domain-otherwise-fine"
        ),
    ),
    "poor counts for more than fair": (
        MAIN,
        overall(lambda those: those[1].update(when={"ratings.fair": {"at_least": 1}})),
        "RE702",
        ["overall-otherwise-fine", "something-is-less-than-fine"],
        (
            "welcome judged superb, shelves judged poor; all else unknown gives fine by overall-otherwise-fine; "
            "with shelves judged fair it falls to fair by something-is-less-than-fine"
        ),
    ),
    "two levels for the same tests": (
        MAIN,
        overall(lambda those: those.insert(2, principle("again", "poor", {"ratings.below.fine": {"at_least": 1}}))),
        "RE703",
        ["again", "enough-is-poor", "something-is-less-than-fine"],
        "is tried first",
    ),
    "a principle in the shadow of another": (
        MAIN,
        domain(lambda those: those.insert(1, principle("two", "poor", {"judgements.poor": {"at_least": 2}}))),
        "RE704",
        ["two", "one-part-is-poor"],
        "shadowed by one-part-is-poor",
    ),
    "a principle for more parts than there are": (
        MAIN,
        domain(lambda those: those.insert(1, principle("nine", "poor", {"judgements.fair": {"at_least": 9}}))),
        "RE704",
        ["nine"],
        "",
    ),
    "a test that asks for nothing": (
        MAIN,
        judgement(lambda those: those[3].update(when={"findings.from.fine": {"at_least": 0}})),
        "RE720",
        ["shows-fine"],
        "every case passes it",
    ),
    "a test that another has in it": (
        MAIN,
        domain(lambda those: those[1]["when"].update({"judgements.below.fine": {"at_least": 1}})),
        "RE720",
        ["one-part-is-fair"],
        "every case that passes its other tests passes this one too",
    ),
    "a test that asks for more than there can be": (
        MAIN,
        overall(lambda those: those[2]["when"].update({"ratings.poor": {"at_most": 2}})),
        "RE720",
        ["every-domain-is-superb"],
        "every case that passes its other tests passes this one too",
    ),
    "no domain can be superb": (
        MAIN,
        domain(lambda those: those.pop(2)),
        "RE705",
        ["domain", "superb", "welcome", "shelves"],
        "every case of town_library, book_bus",
    ),
    "nothing overall can be fair": (
        MAIN,
        overall(lambda those: those.pop(1)),
        "RE705",
        ["overall", "fair", "overall"],
        "every case of town_library, book_bus",
    ),
    "more is asked for than there is": (
        MAIN,
        judgement(lambda those: those[1]["when"].update({"findings.superb": {"at_least": 2}})),
        "RE705",
        ["judgement", "superb", "W1"],
        "every case of town_library, book_bus",
    ),
    "one characteristic twice": (
        WELCOME,
        lambda plain: plain["characteristics"]["fine"].append(
            characteristic("desk", "T1/W1/fine/1", {"desk-staffed": "yes"})
        ),
        "RE707",
        ["somebody-is-there", "desk"],
        "desk-staffed yes; all else unknown: both are met",
    ),
    "one characteristic at two levels": (
        WELCOME,
        lambda plain: plain["characteristics"]["superb"].append(
            characteristic("desk", "T1/W1/superb/1", {"desk-staffed": "yes"})
        ),
        "RE708",
        ["desk", "somebody-is-there"],
        "desk-staffed yes; all else unknown: both are met",
    ),
    "an alternative within another": (
        WELCOME,
        alternatives({"desk-staffed": "at_least_partly"}, {"readers-greeted": "yes"}, {"desk-staffed": "yes"}),
        "RE709",
        ["few-leave-with-nothing"],
        "readers-sent-away at_most_partly, desk-staffed yes: alternative 1 is met whenever it is",
    ),
    "of two alternatives one within the other": (
        WELCOME,
        alternatives({"desk-staffed": "yes"}, {"desk-staffed": "at_least_partly"}),
        "RE709",
        ["few-leave-with-nothing"],
        "readers-sent-away at_most_partly, desk-staffed yes: alternative 2 is met whenever it is",
    ),
    "a fair finding only beside one that is poor": (
        WELCOME,
        lambda plain: plain["characteristics"]["fair"].append(characteristic("away", "T1/W1/fair/1", AWAY)),
        "RE719",
        ["away", "readers-leave-with-nothing"],
        "readers-served-soon no; all else unknown: both are met, at `fair` and `poor`",
    ),
    "a fine finding only beside another": (
        WELCOME,
        lambda plain: plain["characteristics"]["fine"].append(
            characteristic("more", "T1/W1/fine/1", {"desk-staffed": "yes", "readers-greeted": "yes"})
        ),
        "RE719",
        ["more", "somebody-is-there"],
        "desk-staffed yes, readers-greeted yes; all else unknown: both are met, at `fine` and `fine`",
    ),
    "a limit at the highest level": (
        MAIN,
        lambda plain: plain["limits"][0].update(no_better_than="superb"),
        "RE710",
        ["leaking-roof-limits-domain"],
        "leaking-roof, with any rating",
    ),
    "a limit beside a stronger one": (
        MAIN,
        lambda plain: plain["limits"].append(plain["limits"][0] | {"id": "closed", "no_better_than": "poor"}),
        "RE711",
        ["leaking-roof-limits-domain", "closed"],
        "closed says no better than poor",
    ),
    "the same limit for fewer services": (
        MAIN,
        lambda plain: plain["limits"].insert(0, plain["limits"][0] | {"id": "bus", "applies_to": ["book_bus"]}),
        "RE711",
        ["bus", "leaking-roof-limits-domain"],
        "leaking-roof-limits-domain says no better than fair",
    ),
    "a limit where nothing applies": (
        MAIN,
        lambda plain: (
            plain["kloes"]["H1"].update(applies_to=["town_library"]),
            plain["limits"].append(plain["limits"][0] | {"id": "bus", "at": "shelves", "applies_to": ["book_bus"]}),
        ),
        "RE712",
        ["bus", "shelves"],
        "book_bus",
    ),
    "days before the first bands": (
        MAIN,
        lambda plain: plain.update(in_force={"from": "2030-12-01"}),
        "RE713",
        ["readers-served-soon"],
        "from 2030-12-01 to 2030-12-31",
    ),
    "bands for after the last day": (
        WELCOME,
        lambda plain: measured(plain).update({"2041-01-01": deepcopy(measured(plain)["2031-01-01"])}),
        "RE714",
        ["readers-served-soon"],
        "its last day is 2040-12-31",
    ),
    "bands that were replaced before the first day": (
        WELCOME,
        lambda plain: measured(plain).update({"2029-01-01": deepcopy(measured(plain)["2031-01-01"])}),
        "RE714",
        ["readers-served-soon"],
        "they are replaced by 2031-01-01",
    ),
    "bands that change nothing": (
        WELCOME,
        lambda plain: measured(plain).update({"2035-01-01": deepcopy(measured(plain)["2031-01-01"])}),
        "RE721",
        ["readers-served-soon"],
        "any figure, before 2035-01-01 and from then on",
    ),
}


class TestEachKindOfFlaw:
    """A mistake made alone in sound rules is found, with its case, and mended by the change that is offered."""

    @pytest.mark.parametrize("name", BROKEN)
    def test_it_is_found_and_mended(self, rules: Path, name: str) -> None:
        file, change, code, about, witness = BROKEN[name]
        edit(rules, file, change)

        found = prove(load_framework(rules))

        flaw = flaw_of(found, code)
        assert [one for _, one in flaw.about] == about
        assert witness in flaw.witness
        assert flaw.mend is not None
        left = {one.what for one in mended(rules, flaw.mend).flaws}
        assert left < {one.what for one in found.flaws}

    def test_bands_that_change_nothing_are_told_of_rules_without_dates_too(self, rules: Path) -> None:
        edit(rules, MAIN, lambda plain: plain.pop("in_force"))
        edit(rules, *BROKEN["bands that change nothing"][:2])

        flaw = flaw_of(prove(load_framework(rules)), "RE721")

        assert flaw.what == "the bands of `readers-served-soon` from 2035-01-01 are those from 2031-01-01"

    def test_bands_that_are_never_in_force_are_told_once(self, rules: Path) -> None:
        edit(rules, *BROKEN["bands for after the last day"][:2])

        assert [one.code for one in prove(load_framework(rules)).flaws] == ["RE714"]

    def test_it_is_mended_by_one_number_where_that_is_enough(self, tmp_path: Path) -> None:
        rules = copytree(shipped_rules() / "adult-social-care-well-led", tmp_path / "rules")
        strict = {"rated": {"at_least": 5}, "judgements.outstanding": {"at_least": 2}}
        loose = strict | {"judgements.below.good": {"at_most": "1"}}
        edit(rules, MAIN, domain(lambda those: those[3].update(when=loose)))

        flaw = flaw_of(prove(load_framework(rules)), "RE702")

        assert flaw.mend is not None
        at = ("principles", "domain", 3, "when", "judgements.below.good", "at_most")
        assert (flaw.mend.does, flaw.mend.at, flaw.mend.row) == ("write", at, 0)

    def test_it_is_never_mended_by_taking_away_what_covers_every_case(self, rules: Path) -> None:
        edit(rules, MAIN, overall(lambda those: those[1].update(when={"ratings.below.fine": {"at_least": "0"}})))

        flaw = flaw_of(prove(load_framework(rules)), "RE703")

        assert flaw.about[0] == ("principle", "overall-otherwise-fine")
        assert flaw.mend is None

    def test_a_principle_in_the_shadow_of_another_is_moved_rather_than_removed(self, rules: Path) -> None:
        edit(rules, *BROKEN["a principle in the shadow of another"][:2])

        mend = flaw_of(prove(load_framework(rules)), "RE704").mend

        assert mend is not None
        assert mend.says == "in framework.yaml, move two before one-part-is-poor"
        assert (mend.does, mend.at, mend.row) == (
            "move",
            ("principles", "domain", 1),
            {"id": "two", "before": "one-part-is-poor"},
        )

    def test_a_share_of_nothing_is_told_where_it_is_the_only_test(self, tmp_path: Path) -> None:
        rules = copytree(shipped_rules() / "adult-social-care-well-led", tmp_path / "rules")
        edit(rules, MAIN, judgement(lambda those: those[0].update(when={"percent_met.outstanding": {"at_least": "0"}})))

        flaw = flaw_of(prove(load_framework(rules)), "RE720")

        assert flaw.what == "the test `percent_met.outstanding: at_least 0` of `shows-outstanding` can never fail"
        assert flaw.mend is not None
        assert flaw.mend.says.endswith("when / percent_met.outstanding / at_least: 10")
        assert mended(rules, flaw.mend).flaws == ()

    def test_a_number_is_changed_rather_than_its_principle_removed(self, rules: Path) -> None:
        edit(rules, MAIN, domain(lambda those: those[2]["when"].update({"judgements.fine": {"at_most": 0}})))

        mend = flaw_of(prove(load_framework(rules)), "RE702").mend

        assert mend is not None
        # Beside a part that is superb there is at most one other, so that the test could then go as well.
        assert [one.code for one in mended(rules, mend).flaws] == ["RE720"]
        assert (mend.at, mend.row) == (("principles", "domain", 2, "when", "judgements.fine", "at_most"), 1)

    def test_better_evidence_is_told_by_what_it_has_otherwise(self) -> None:
        before = WitnessCase("any", (Stand("a", "no", significant=True), Stand("b", "yes")), (("K1", "good"),))
        after = WitnessCase("any", (Stand("a", "no"), Stand("c", "no", significant=True)), (("K2", "good"),))

        assert after.unlike(before) == (
            "a no without significant impact, c no with significant impact, b unknown, K2 judged good, "
            "K1 no longer judged"
        )

    @pytest.mark.parametrize("name", [name for name, one in BROKEN.items() if one[2] == "RE701"])
    def test_its_case_of_a_gap_has_findings_and_no_judgement(self, rules: Path, name: str) -> None:
        edit(rules, *BROKEN[name][:2])
        framework = load_framework(rules)

        assessment = rated(flaw_of(prove(framework), "RE701").cases[0], framework)

        assert [one.characteristic for one in assessment.findings] == ["somebody-is-seldom-there"]
        assert assessment.verdict("W1").level is None

    @pytest.mark.parametrize("name", [name for name, one in BROKEN.items() if one[2] == "RE702"])
    def test_its_better_case_comes_to_the_lower_level(self, rules: Path, name: str) -> None:
        edit(rules, *BROKEN[name][:2])
        framework = load_framework(rules)

        worse, better = (rated(case, framework) for case in flaw_of(prove(framework), "RE702").cases)

        pairs = [(worse.verdict(of).level, better.verdict(of).level) for of in ("W1", "welcome", "overall")]
        lowered = [
            (one, other) for one, other in pairs if one and other and framework.rank(other) < framework.rank(one)
        ]
        assert lowered, pairs

    @pytest.mark.parametrize("name", [name for name, one in BROKEN.items() if one[2] in ("RE707", "RE708")])
    def test_its_case_meets_both_characteristics(self, rules: Path, name: str) -> None:
        edit(rules, *BROKEN[name][:2])
        framework = load_framework(rules)
        flaw = flaw_of(prove(framework), BROKEN[name][2])

        met = {one.characteristic for one in rated(flaw.cases[0], framework).findings}

        assert {one for _, one in flaw.about} <= met


class TestFindingsThatAreWeighed:
    """Where the principles of a domain weigh findings, levels by people do not stand for all evidence."""

    def test_a_level_that_only_intricate_evidence_brings_is_not_said_to_be_out_of_reach(self, rules: Path) -> None:
        few = principle("few", "superb", {"findings.from.poor": {"at_most": 2}})
        edit(rules, MAIN, domain(lambda those: those.insert(1, few)))
        framework = load_framework(rules)
        stands = {"desk-staffed": "no", "readers-sent-away": "no", "readers-greeted": "yes"}
        case = WitnessCase("town_library", tuple(Stand(*one) for one in (stands | {SERVED: "yes"}).items()))

        found = prove(framework)

        assert rated(case, framework).verdict("welcome").level == "fair"
        told = {(one.about[1][1], place) for one in found.flaws if one.code == "RE705" for _, place in one.about[2:]}
        assert told == {("fair", "shelves"), ("fine", "shelves")}
        assert found.notes.count("domain: no case was found that brings welcome to fair") == 1


class TestShadows:
    """A characteristic is told to be in a shadow only where it can change no level."""

    @pytest.fixture
    def doubled(self, rules: Path) -> Path:
        """Rules in which one fair characteristic is met only where another is."""
        when = {"desk-staffed": "at_most_partly", "readers-greeted": "no"}
        more = characteristic("nobody-at-all", "T1/W1/fair/1", when)
        edit(rules, WELCOME, lambda plain: plain["characteristics"]["fair"].append(more))
        return rules

    def test_it_is_one_where_one_finding_is_enough(self, doubled: Path) -> None:
        flaw = flaw_of(prove(load_framework(doubled)), "RE719")

        assert flaw.about == (("characteristic", "nobody-at-all"), ("characteristic", "somebody-is-seldom-there"))

    @pytest.mark.parametrize(
        "when",
        [
            {"findings.fair": {"at_least": 2}},
            {"findings.below.fine": {"at_least": 2}},
            {"significant.fair": {"at_least": 1}},
            {"percent_met.fair": {"at_least": 100}},
            {"percent_below.fine": {"at_least": 67}},
        ],
    )
    @pytest.mark.parametrize("at", ["judgement", "domain"])
    def test_it_is_none_where_it_can_still_count(self, doubled: Path, at: str, when: dict[str, Any]) -> None:
        edit(doubled, MAIN, stage(at)(lambda those: those.insert(1, principle("counts", "poor", when))))

        found = prove(load_framework(doubled))

        assert "RE719" not in {one.code for one in found.flaws}

    def test_it_is_none_where_the_other_is_met_only_for_some_services(self, doubled: Path) -> None:
        only = {"does_not_apply_to": ["book_bus"]}
        edit(doubled, WELCOME, lambda plain: plain["characteristics"]["fair"][0].update(only))

        found = prove(load_framework(doubled))

        assert "RE719" not in {one.code for one in found.flaws}

    def test_it_is_found_whatever_the_order_of_the_two(self, doubled: Path) -> None:
        edit(doubled, WELCOME, lambda plain: plain["characteristics"]["fair"].reverse())

        flaw = flaw_of(prove(load_framework(doubled)), "RE719")

        assert flaw.about[0] == ("characteristic", "nobody-at-all")

    def test_a_better_level_hides_a_lower_one_that_is_counted_with_it(self, rules: Path) -> None:
        guest = {"desk-staffed": "at_least_partly", "readers-greeted": "yes", SERVED: "yes"}
        more = characteristic("greeted", "T1/W1/fine/1", guest)
        edit(rules, WELCOME, lambda plain: plain["characteristics"]["fine"].append(more))

        flaw = flaw_of(prove(load_framework(rules)), "RE719")

        assert flaw.about == (("characteristic", "greeted"), ("characteristic", "every-reader-is-a-guest"))


class TestLargeRules:
    """A simple case of a large domain is found before all the intricate cases of the small ones are tried."""

    def test_it_finds_one_that_takes_more_inputs_than_the_smallest_domain_has(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        few = (
            principles.Test("rated", "at_most", 3),
            principles.Test("judgements.requires_improvement", "at_least", 1),
        )
        many = (
            principles.Test("rated", "at_least", 4),
            principles.Test("judgements.requires_improvement", "at_least", 5),
        )
        large = framework_named("healthcare-2016")
        changed = replace(
            large,
            principles=tuple(
                replace(one, ways=(few, many)) if one.id == "domain-several-requires-improvement" else one
                for one in large.principles
            ),
        )
        monkeypatch.setattr(stagecases, "MOST_EXAMPLES", 10_000)

        flaw = flaw_of(prove(changed), "RE702")

        worse, better = (rated(case, changed).verdict("effective").level for case in flaw.cases)
        assert (worse, better) == ("good", "requires_improvement")


class TestRulesMadeInPrograms:
    """What files are refused for is found in frameworks that programs put together, too."""

    def test_it_finds_the_case_that_no_principle_of_a_domain_covers(self) -> None:
        sound = load_framework(SOUND)
        framework = replace(
            sound, principles=tuple(one for one in sound.principles if one.id != "domain-otherwise-fine")
        )

        flaw = flaw_of(prove(framework), "RE701")

        assert flaw.witness == "town_library: H1 judged fine; all else unknown"
        assert flaw.mend is not None
        assert (flaw.mend.at, flaw.mend.row["gives"], flaw.mend.row["when"]) == (
            ("principles", "domain", 3),
            "fine",
            {},
        )

    def test_it_finds_a_characteristic_that_nothing_can_meet(self) -> None:
        sound = load_framework(SOUND)
        clash = Conditions((Condition("desk-staffed", "yes"), Condition("desk-staffed", "no")))
        framework = replace(
            sound,
            characteristics=tuple(
                replace(one, when=clash) if one.id == "few-leave-with-nothing" else one for one in sound.characteristics
            ),
        )

        flaw = flaw_of(prove(framework), "RE706")

        assert flaw.witness == "it asks `desk-staffed` to stand in two places at once"
        assert flaw.mend == Mend("remove", WELCOME, ("characteristics", "fine", 1))

    def test_it_finds_a_test_that_is_no_count_of_equal_inputs(self) -> None:
        sound = load_framework(SOUND)
        odd = principles.Principle(
            "odd",
            "domain",
            "So.",
            "poor",
            ((principles.Test("judgements.W1", "at_least", 1),),),
            "interpretation",
            "Ours.",
        )
        framework = replace(sound, principles=(odd, *sound.principles))

        flaw = flaw_of(prove(framework), "RE718")

        assert flaw.what == "the principle `odd` tests `judgements.W1`, which is no count of judgements by level"


def edition(name: str, first: str | None, last: str | None, follows: str | None = None) -> Framework:
    """The sound framework as an edition with its days."""
    span = {"from": first, "until": last}
    in_force = type(load_framework(SOUND).in_force)
    assert in_force is not type(None)
    return replace(load_framework(SOUND), id=name, follows=follows, in_force=in_force.model_validate(span))  # type: ignore[union-attr]


class TestEditions:
    """An edition takes the place of another without a day between, and without a day of both."""

    def test_it_shows_that_an_edition_follows_to_the_day(self) -> None:
        found = prove_editions([edition("a", None, "2031-06-30"), edition("b", "2031-07-01", None, follows="a")])

        assert found == Proved(shown=("editions: b takes the place of a on 2031-07-01, to the day",))

    @pytest.mark.parametrize(
        ("last", "what", "witness"),
        [
            ("2031-06-20", "leave days between them", "2031-06-21 to 2031-06-30"),
            ("2031-07-09", "are both in force on some days", "2031-07-01 to 2031-07-09"),
            (None, "are both in force on some days", "2031-07-01 to any later day"),
        ],
    )
    def test_it_finds_days_of_neither_and_days_of_both(self, last: str | None, what: str, witness: str) -> None:
        later = edition("b", "2031-07-01", None, follows="a")

        flaw = flaw_of(prove_editions([later, edition("a", "2030-01-01", last)]), "RE715")

        assert what in flaw.what
        assert flaw.witness == witness
        assert flaw.mend == Mend("write", MAIN, ("in_force",), {"from": "2030-01-01", "until": "2031-06-30"})
        assert prove_editions([edition("a", "2030-01-01", "2031-06-30"), later]).flaws == ()

    def test_an_edition_that_begins_before_the_one_it_follows_is_never_mended_by_days_that_cannot_be(self) -> None:
        proved = prove_editions(
            [edition("old", "2027-01-01", "2027-12-31"), edition("new", "2020-01-01", None, follows="old")]
        )

        (flaw,) = proved.flaws
        assert (flaw.code, flaw.about[0], flaw.mend) == ("RE715", ("framework", "new"), None)
        assert flaw.advice == "let new begin after 2027-01-01, or follow another edition"

    def test_two_that_follow_the_same_one_are_not_both_in_force(self) -> None:
        first = edition("a", None, "2031-06-30")
        found = prove_editions([first, *(edition(name, "2031-07-01", None, follows="a") for name in "bc")])

        (flaw,) = found.flaws
        assert (flaw.code, flaw.about) == ("RE715", (("framework", "c"), ("framework", "b")))
        assert flaw.witness == "2031-07-01, on which both are in force"
        assert found.shown == ()

    def test_an_edition_of_something_unknown_is_noted(self) -> None:
        found = prove_editions([edition("b", "2031-07-01", None, follows="a")])

        assert found.notes == ("b follows a, which was not looked at: name the folder that holds both",)

    def test_what_it_follows_is_read_from_its_file(self, rules: Path) -> None:
        before = load_framework(rules)

        edit(rules, MAIN, lambda plain: plain.update(follows="lending-libraries-2019"))

        assert (before.follows, load_framework(rules).follows) == (None, "lending-libraries-2019")
        assert before.digest != load_framework(rules).digest


class TestThresholds:
    """A threshold that changes nothing is refused with the file."""

    @pytest.mark.parametrize(
        ("steps", "says"),
        [
            ({"enough": {"by": "rated", "steps": {"1": "1", "2": "2"}}, "more": {"by": "rated", "steps": {"1": "1"}}},
             "no principle reads the threshold `more`; use it or remove it [RE716]"),
            ({"enough": {"by": "rated", "steps": {"1": "1", "2": "1"}}},
             "the step from 2 gives what the step before it gives; remove it [RE717]"),
        ],
    )  # fmt: skip
    def test_it_is_refused(self, rules: Path, steps: dict[str, Any], says: str) -> None:
        edit(rules, MAIN, lambda plain: plain.update(thresholds=steps))

        with pytest.raises(RulesError) as refused:
            load_framework(rules)

        assert str(refused.value).splitlines()[0].endswith(says)


class TestSoundRules:
    """Where nothing is wrong, it says what was shown."""

    def test_it_says_what_was_shown(self) -> None:
        found = prove(load_framework(SOUND))

        assert found.flaws == ()
        assert list(lines(found))[2] == (
            "proved: overall: 16 combinations of ratings, each with exactly one rating; 13 by order alone; "
            "better evidence never lowers one; inputs of a level weigh the same"
        )
        assert found.notes == ()

    def test_an_event_that_no_limit_reads_and_a_step_never_reached_are_noted(self, rules: Path) -> None:
        edit(rules, MAIN, lambda plain: plain["events"].update(flood="Water came in"))
        edit(rules, MAIN, lambda plain: plain["thresholds"]["enough"]["steps"].update({"7": "3"}))

        found = prove(load_framework(rules))

        assert found.flaws == ()
        assert found.notes == (
            "no limit reads the event flood",
            "enough-is-poor has a step from 7 rated, and there are 2 at most",
        )

    def test_a_flaw_is_plain_data_too(self, rules: Path) -> None:
        edit(rules, *BROKEN["no principle for what is fair"][:2])

        plain = as_mapping(prove(load_framework(rules)))

        assert plain["flaws"][0]["code"] == "RE701"
        assert plain["flaws"][0]["cases"] == [
            {
                "service_type": "town_library",
                "positions": [{"claim": "desk-staffed", "stands": "no", "significant": False}],
                "given": {},
            }
        ]
        assert plain["flaws"][0]["mend"]["row"]["when"] == {"findings.fair": {"at_least": 1}}
        assert len(plain["shown"]) == 6

    @pytest.mark.parametrize("framework", shipped(), ids=lambda one: one.id)
    def test_the_shipped_rules_are_sound(self, framework: Framework) -> None:
        found = prove(framework)

        assert [flaw.what for flaw in found.flaws] == []
        assert "overall: 1,024 combinations of ratings, each with exactly one rating" in " ".join(found.shown)
        assert not [one for one in found.notes if "was found" in one], "something stayed open"


def test_what_only_a_large_domain_shows_is_met_before_small_ones_are_gone_through(tmp_path: Path) -> None:
    rules = copytree(shipped_rules() / "healthcare-2016", tmp_path / "healthcare-2016")
    text = (rules / MAIN).read_text(encoding="utf-8")
    (rules / MAIN).write_text(text.replace("steps: {1: 1, 4: 2, 9: 3}", "steps: {1: 1, 4: 5}"), encoding="utf-8")
    framework = load_framework(rules)
    spots = [spot for room in each_room(framework, "domain") for spot in room.spots]
    looked_at = []

    def drops(worse: Rung | None, better: Rung | None) -> bool:
        looked_at.append(worse)
        return worse is not None and better is not None and better.rank < worse.rank

    found = example_of(framework, "domain", spots, drops, Search(), pairs=True)

    assert found is not None
    assert found.worse is not None
    assert found.worse.principle == "domain-otherwise-good"
    levels = [one.level for case in found.cases for one in rated(case, framework).ratings if one.level]
    assert levels == ["good", "requires_improvement"]
    assert len(looked_at) < 4000  # of millions there are on small domains
