"""Small mistakes in rules: they are lawful, told, noticed or not, and what is said of them is what playing shows."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from random import Random

import pytest
from typer.testing import CliRunner

from builders import evidence, fact, framework_named
from ratingengine import Evidence, Framework, load_framework, mutantcli, rate
from ratingengine.case import Case
from ratingengine.characteristics import Band
from ratingengine.cli import app
from ratingengine.equivalents import proof_of
from ratingengine.fates import Fate, Watch, is_noticed
from ratingengine.missingscenarios import feature_of, scenario_for
from ratingengine.mutantcli import try_all
from ratingengine.mutantreport import noticed_percent
from ratingengine.mutants import Mutant, mutants
from ratingengine.playing import play
from ratingengine.rulecontent import loose_ends
from ratingengine.scenarios import load_feature, load_features, read_feature
from ratingengine.trials import Trial, record

HERE = Path(__file__).parent
BASE = HERE.parent / "bad" / "rules" / "base"
FEATURES = HERE.parents[1] / "features"


@lru_cache
def shipped_fates(name: str) -> tuple[Fate, ...]:
    framework = framework_named(name)
    watch = Watch(framework, trials_of(framework, FEATURES / name))
    return tuple(watch.fate(one) for one in mutants(framework))


@lru_cache
def library() -> Framework:
    return load_framework(BASE)


def trials_of(framework: Framework, path: Path) -> list[Trial]:
    found = [record(one, lambda _: framework)[1] for feature in load_features(path) for one in feature.scenarios]
    assert all(found), f"a scenario of {path} does not pass"
    return [one for one in found if one]


@lru_cache
def library_fates() -> dict[str, Fate]:
    watch = Watch(library(), trials_of(library(), HERE / "library.feature"))
    return {one.id: watch.fate(one) for one in mutants(library())}


def test_every_mutant_is_lawful_and_no_two_are_the_same() -> None:
    changed = {one.id: one.of(library()) for one in mutants(library())}

    assert len(changed) == len(list(mutants(library()))) > 50
    for name, one in changed.items():
        assert list(loose_ends(one)) == [], name
        assert one != library()


def test_it_moves_a_half_within_its_side_and_never_across() -> None:
    moved = next(one for one in mutants(library()) if one.id == "somebody-is-there:half:0")

    (condition,) = moved.of(library()).characteristic("somebody-is-there").when
    assert condition.half == "at_least_partly"
    assert moved.sentence == "W1 somebody-is-there said at least partly rather than yes of desk-staffed"


def test_a_mistake_that_a_scenario_notices_is_told_with_the_scenario() -> None:
    fate = library_fates()["somebody-is-there:half:0"]

    assert fate.noticed_by is not None
    assert fate.noticed_by.title == "a desk that is staffed some of the time"


def test_a_mistake_that_no_scenario_notices_survives() -> None:
    assert library_fates()["readers-served-soon:2031-01-01:yes:+1"].survives


def test_it_is_proved_of_a_number_that_is_never_reached_that_it_makes_no_difference() -> None:
    framework = framework_named("adult-social-care-well-led")
    found = {one.id: proof_of(one, framework) for one in mutants(framework)}

    assert found["overall-outstanding:number:2.0:-1"] == "there are never so many"  # nine domains, where there are five
    assert found["overall-outstanding:number:1.0:-1"] == ""
    assert found["overall-one-inadequate:later"] == "the two never hold together"


@pytest.mark.parametrize("mutant", [pytest.param(one, id=one.id) for one in mutants(library())])
def test_what_is_said_of_a_mutant_is_what_playing_every_scenario_shows(mutant: Mutant) -> None:
    scenarios = load_feature(HERE / "library.feature").scenarios
    changed = mutant.of(library())

    noticing = [one.title for one in scenarios if is_noticed(one, changed)]

    fate = library_fates()[mutant.id]
    assert bool(noticing) == (fate.noticed_by is not None)
    assert not fate.noticed_by or fate.noticed_by.title in noticing
    assert not (proof_of(mutant, library()) and noticing)


def test_a_missing_scenario_passes_as_things_are_and_fails_with_the_mistake() -> None:
    survivors = [one.mutant for one in library_fates().values() if one.survives]
    written = {one.id: scenario_for(one, library()) for one in survivors}
    assert sum(one is not None for one in written.values()) > len(survivors) // 2

    for one in survivors:
        scenario = written[one.id]
        if scenario is not None:
            (read,) = read_feature("written", feature_of([scenario], library())).scenarios
            assert play(read, Case(find=lambda _: library())).state == "passed"
            assert is_noticed(read, one.of(library()))


def test_of_bands_of_every_day_it_finds_the_scenario_that_notices() -> None:
    claim = library().claim("readers-served-soon")
    assert claim.measure
    (bands,) = claim.measure.bands.values()
    days = {date(2027, 1, 1): bands, date(2031, 1, 1): bands.model_copy(update={"yes": Band(at_least=Decimal(95))})}
    dated = replace(claim, measure=claim.measure.model_copy(update={"bands": days}))
    framework = replace(library(), claims=tuple(dated if one is claim else one for one in library().claims))
    moved = [one for one in mutants(framework) if one.kind == "band moved"]

    written = [scenario_for(one, framework) for one in moved]

    assert len(moved) > 4
    assert None not in written
    assert {one.day for one in written if one} == {"2027-01-01", "2031-01-01"}


@pytest.mark.parametrize(
    ("name", "kloe"), [("healthcare-2016", "safe/S5"), ("adult-social-care-well-led", "well_led/W4")]
)
def test_on_shipped_rules_it_says_what_playing_shows(name: str, kloe: str) -> None:
    framework, path = framework_named(name), FEATURES / name / f"{kloe}.feature"
    watch = Watch(framework, trials_of(framework, path))
    own = [one for one in mutants(framework) if getattr(one.change.old[0], "kloe", "") == kloe[-2:]]
    some = Random(20).sample(own, 12)

    for mutant in some:
        changed = mutant.of(framework)
        noticed = any(is_noticed(one, changed) for one in load_feature(path).scenarios)
        assert noticed == (watch.noticed_by(mutant) is not None), mutant.id


def test_it_finds_a_scenario_for_a_limit_beside_one_that_lowers_as_far() -> None:
    framework = framework_named("adult-social-care-well-led")
    kinds = {"limit removed", "cap moved"}
    limits = [one for one in mutants(framework) if one.kind in kinds]

    missing = [scenario_for(one, framework) for one in limits]

    assert len(limits) == 31
    assert [one.id for one, found in zip(limits, missing, strict=True) if found is None] == []


@pytest.mark.parametrize(("name", "most"), [("healthcare-2016", 30), ("adult-social-care-well-led", 30)])
def test_the_scenarios_of_a_shipped_standard_notice_its_small_mistakes(name: str, most: int) -> None:
    fates = shipped_fates(name)

    assert noticed_percent(fates) >= 95
    assert [one.mutant.id for one in fates if one.survives] == []
    assert sum(bool(one.equivalent) for one in fates) < most  # and not because anything goes for proved


def test_no_case_that_is_met_speaks_against_what_is_proved_of_findings() -> None:
    framework, random = framework_named("healthcare-2016"), Random(20)
    # What is never reached in number is plain; the others are proved by going through findings.
    fates = [one for one in shipped_fates(framework.id) if one.mutant.change.section == "principles"]
    proved = [one.mutant for one in fates if one.equivalent not in ("", "there are never so many")]
    cases = [found_case(framework, random) for _ in range(8)]
    as_is = [levels_of(one, framework) for one in cases]

    assert len(proved) > 4
    for mutant in proved:
        assert [levels_of(one, mutant.of(framework)) for one in cases] == as_is, mutant.id


def found_case(framework: Framework, random: Random) -> Evidence:
    """Findings of every share on one domain, few of them below Good as often as many."""
    service_type = random.choice(framework.service_types)[0]
    domain = random.choice(framework.domains).id
    claims = [one for one in framework.claims_for(service_type) if framework.kloe(one.kloe).domain == domain]
    good = random.choice((1, 3, 12))
    some = random.sample(claims, random.randint(1, min(60, len(claims))))
    words = [one.best if random.randint(0, good) else random.choice(("partly", one.worst)) for one in some]
    facts = [fact(one.id, word) for one, word in zip(some, words, strict=True)]
    return evidence(facts, service_type, framework=framework.id)


def levels_of(case: Evidence, framework: Framework) -> list[tuple[str | None, object]]:
    return [(one.level, one.because) for one in rate(case, framework).verdicts]


def test_it_is_proved_where_earlier_principles_leave_nothing_to_decide() -> None:
    framework = framework_named("healthcare-2016")
    found = {one.mutant.id: one.equivalent for one in shipped_fates(framework.id)}

    # One finding below Good is all that the principles before leave, and that is all of the findings or half of them.
    assert found["shortfalls-outweigh:number:0.0:+1"] == "no findings that there can be come out otherwise"
    assert found["shortfalls-outweigh:number:0.0:-1"] == ""
    assert found["domain-shortfalls-outweigh:later"] == "the two never hold together"
    assert found["domain-shortfalls-outweigh:number:0.0:+1"] == ""


def told(fates: Iterable[Fate]) -> dict[str, tuple[str, str]]:
    return {one.mutant.id: (one.noticed_by.title if one.noticed_by else "", one.equivalent) for one in fates}


def test_file_by_file_it_tells_the_same_as_of_all_scenarios_together() -> None:
    (tried,) = try_all(BASE, HERE)

    assert told(tried.fates) == told(library_fates().values())


@pytest.mark.parametrize("of", ["W1", "somebody-is-there", "readers-served-soon"])
def test_of_one_part_it_tells_the_same_as_among_all(of: str) -> None:
    (tried,) = try_all(BASE, HERE, of)

    own = [one for one in library_fates().values() if of in (one.mutant.subject, kloe_of(one.mutant))]
    assert own
    assert told(tried.fates) == told(own)


def kloe_of(mutant: Mutant) -> str:
    return str(getattr(mutant.change.old[0], "kloe", ""))


def test_of_a_principle_it_tells_the_same_as_among_all() -> None:
    for principle in library().principles:
        (tried,) = try_all(BASE, HERE, principle.id)

        own = [one for one in library_fates().values() if one.mutant.subject == principle.id]
        assert told(tried.fates) == told(own)


def run(*arguments: object) -> tuple[int, str]:
    words = ["mutants", str(BASE), "--features", str(HERE), *map(str, arguments)]
    result = CliRunner().invoke(app, words, catch_exceptions=False)
    return result.exit_code, result.output


def test_the_command_tells_each_survivor_with_its_place_and_the_scenario_that_would_notice(tmp_path: Path) -> None:
    code, told = run("--write", tmp_path / "missing.feature")

    assert code == 1
    assert "W1.yaml:" in told
    assert "no scenario notices if W1 " in told
    assert read_feature("missing", (tmp_path / "missing.feature").read_text(encoding="utf-8")).scenarios


def test_the_command_is_content_with_as_many_as_are_asked_for() -> None:
    code, told = run("--at-least", "10", "--of", "somebody-is-there", "--format", "json")

    assert code == 0
    (report,) = json.loads(told)
    assert {one["subject"] for one in report["mutants"]} == {"somebody-is-there"}


def test_the_command_tells_paths_from_where_it_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = shutil.copytree(BASE, tmp_path / "rules" / "library").parent
    features = Path("features", load_framework(BASE).id)
    shutil.copytree(HERE, tmp_path / features, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    monkeypatch.setattr(mutantcli, "shipped_rules", lambda: shipped)
    monkeypatch.chdir(tmp_path)

    told = CliRunner().invoke(app, ["mutants", "--of", "somebody-is-there", "--format", "json"]).output

    noticed_by = {one["noticed_by"].rpartition(":")[0] for one in json.loads(told)[0]["mutants"] if one["noticed_by"]}
    assert noticed_by == {str(features / "library.feature")}


def test_the_command_refuses_a_name_that_is_nowhere() -> None:
    code, _ = run("--of", "nowhere")

    assert code == 2
