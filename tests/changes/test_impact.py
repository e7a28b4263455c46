"""What other rules would have made of evidence at hand: the tables, who moves, and the rule that is the cause."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from typer.testing import CliRunner

from changes.folders import MAIN, W1, diffed, edited
from changes.pairs import changed, content, evidence_for, framework
from ratingengine import load_framework, parse_evidence, rate
from ratingengine.cli import app
from ratingengine.errors import EvidenceError
from ratingengine.impact import Editions, Impact, Weighed, weigh_all
from ratingengine.impactwords import impact_leaflet, impact_mapping
from ratingengine.leaflet import as_html, as_markdown, as_text
from ratingengine.otherrules import with_undone
from ratingengine.shares import shares

TIGHTER = (W1, "yes: {at_least: 90}", "yes: {at_least: 95}")
TWO = (MAIN, "{findings.poor: {at_least: 1}}", "{findings.poor: {at_least: 2}}")
SERVED: tuple[dict[str, Any], ...] = (
    {"id": "f1", "says": "Greeted.", "claim": "readers-greeted", "holds": "yes"},
    {"id": "f2", "says": "Served.", "claim": "readers-served-soon", "measure": {"value": "92", "unit": "percent"}},
    {"id": "f3", "says": "At the desk.", "claim": "desk-staffed", "holds": "yes"},
)
TURNED_AWAY: tuple[dict[str, Any], ...] = (
    {"id": "f1", "says": "Not greeted.", "claim": "readers-greeted", "holds": "no"},
    {"id": "f2", "says": "Sent away.", "claim": "readers-sent-away", "holds": "yes"},
    {"id": "f3", "says": "At the desk.", "claim": "desk-staffed", "holds": "yes"},
)


def library(name: str, facts: tuple[dict[str, Any], ...], of: str = "lending-libraries-2031") -> dict[str, Any]:
    return {
        "assessment": name,
        "framework": of,
        "service": {"organisation": "A library", "type": "town_library"},
        "assessed_on": "2031-06-01",
        "facts": list(facts),
    }


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The rules before and after: tighter figures, and more that it takes to be poor."""
    folder = tmp_path_factory.mktemp("editions")
    return edited(folder / "before"), edited(folder / "after", TIGHTER, TWO)


@pytest.fixture(scope="module")
def editions(folders: tuple[Path, Path]) -> Editions:
    return Editions(*(load_framework(one) for one in folders))


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """Three assessments, of which the second is broken."""
    path = tmp_path / "all.jsonl"
    cases = [library("one", SERVED), library("two", SERVED, "nobody-knows-this"), library("three", TURNED_AWAY)]
    path.write_text("".join(f"{json.dumps(one)}\n" for one in cases), encoding="utf-8")
    return path


def weighed(editions: Editions, name: str, facts: tuple[dict[str, Any], ...]) -> Weighed:
    return editions.weigh(parse_evidence(library(name, facts), editions.before))


def test_a_mover_is_told_with_the_one_rule_that_moved_it(editions: Editions) -> None:
    case = weighed(editions, "one", SERVED)

    move = case.move("W1")
    assert move is not None
    assert (move.before, move.after) == ("superb", "fine")
    assert [[(cause.kind, cause.id) for cause in way] for way in move.causes] == [[("claim", "readers-served-soon")]]


def test_a_rule_that_moves_a_domain_is_named_there_too(editions: Editions) -> None:
    case = weighed(editions, "three", TURNED_AWAY)

    found = {one.of: [[cause.id for cause in way] for way in one.causes] for one in case.moves}
    assert found["W1"] == [["readers-turned-away"]]
    assert found["welcome"] == [["readers-turned-away"]]
    assert found["overall"] == [["readers-turned-away"]]


def test_one_that_is_broken_is_told_and_the_others_go_on(editions: Editions, lines: Path) -> None:
    found = list(weigh_all(editions, [lines, lines.with_name("nowhere.jsonl")]))

    assert [type(one).__name__ for one in found] == ["Weighed", "EvidenceError", "Weighed", "EvidenceError"]
    assert "nobody-knows-this" in str(found[1])


def test_the_tables_count_every_assessment_once(editions: Editions, lines: Path) -> None:
    impact = Impact(editions)
    for one in weigh_all(editions, [lines]):
        if isinstance(one, Weighed):
            impact.add(one)

    assert (impact.cases, impact.moved) == (2, 2)
    assert impact.tables["W1"] == {("superb", "fine"): 1, ("poor", "fine"): 1}
    assert impact.tables["shelves"] == {(None, None): 2}
    assert impact.overall_by_type["town_library"] == {("fine", "fine"): 1, ("poor", "fine"): 1}


def test_only_the_first_movers_are_named_and_the_rest_is_counted(
    editions: Editions, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ratingengine.impact.MOST_NAMED", 2)
    impact, case = Impact(editions), weighed(editions, "one", SERVED)
    for number in range(5):
        impact.add(case._replace(assessment=f"a{number}"))

    assert [one.assessment for one in impact.named] == ["a0", "a1"]
    assert "The first 2 are named; 3 more move." in as_text(impact_leaflet(impact, diffed(*folders), ()))


def test_evidence_may_name_either_edition_and_must_fit_both(folders: tuple[Path, Path]) -> None:
    before, after = (load_framework(one) for one in folders)
    renamed = Editions(before, replace(after, id="libraries-2032"))
    gone = replace(after, claims=tuple(one for one in after.claims if one.id != "readers-served-soon"))

    sides = [renamed.weigh(parse_evidence(library("x", SERVED, one.id), one)) for one in (before, renamed.after)]

    assert sides[0].levels == sides[1].levels
    with pytest.raises(EvidenceError, match="unknown claim `readers-served-soon`"):
        Editions(before, gone).weigh(parse_evidence(library("x", SERVED), before))


def test_the_levels_are_those_that_rating_gives_and_undoing_the_named_rules_brings_them_back() -> None:
    seen: Counter[str] = Counter()
    for seed in range(500, 535):
        random = Random(seed)
        before = framework(random)
        after = changed(random, changed(random, before))
        editions = Editions(before, after)
        for _ in range(4):
            both = evidence_for(content(random, before), before, after)
            if both is None:
                continue
            case = editions.weigh(both[0])
            seen["cases"] += 1
            rated = [rate(one, side) for one, side in zip(both, (before, after), strict=True)]
            assert case.levels == {one.of: (one.level, rated[1].verdict(one.of).level) for one in rated[0].verdicts}
            for move in case.moves:
                seen.update(_undone(editions, both[1], move.of, move.before, move.causes))

    assert seen["cases"] >= 50, seen
    assert seen["brought back"] >= 10, seen


def _undone(editions: Editions, evidence: Any, of: str, before: str | None, causes: Any) -> list[str]:
    for way in causes:
        units = frozenset(unit for rule, units in editions.groups for unit in units if rule.cause in way)
        mixed = with_undone(editions.before, editions.after, units)
        known = {one.id for one in mixed.claims}
        fitting = evidence.model_copy(update={"facts": tuple(one for one in evidence.facts if one.claim in known)})
        assert rate(fitting, mixed).verdict(of).level == before, (of, way)
    return ["brought back"] * len(causes)


def test_the_shares_are_counted_over_every_combination(folders: tuple[Path, Path], editions: Editions) -> None:
    found = {(one.of, one.total): one.changed for one in shares(editions.before, editions.after)}

    assert found["overall", 4**2] == 0
    assert found["overall", 5**2] == 0
    assert found["welcome", 4**2] == 0
    (judgement,) = [changed for (of, _), changed in found.items() if of == "Judgement of a KLOE"]
    assert judgement > 0


def test_a_share_of_the_whole_is_worked_out_by_hand(folders: tuple[Path, Path], tmp_path: Path) -> None:
    before = load_framework(folders[0])
    after = load_framework(edited(tmp_path / "after", (MAIN, "steps: {1: 1, 2: 2}", "steps: {1: 1}")))

    every, with_unrated, *_ = shares(before, after)

    # Of two domains, exactly one is poor: one of 2, and the other one of the 3 other levels.
    assert (every.changed, every.total) == (6, 16)
    assert (with_unrated.changed, with_unrated.total) == (6, 25)


def run(*words: str | Path, **environment: str) -> Any:
    settings = {"RATINGENGINE_CACHE": "off", "COLUMNS": "200"} | environment
    return CliRunner().invoke(app, [str(one) for one in words], env=settings, catch_exceptions=False)


def test_the_command_tells_the_impact_and_fails_where_one_could_not_be_weighed(
    folders: tuple[Path, Path], lines: Path
) -> None:
    done = run("impact", *folders, lines)

    assert done.exit_code == 1
    assert "1 overall rating of 2 assessments would be another" in done.stdout
    assert "NOT WEIGHED, and not in these numbers: 1 assessment" in done.stdout
    assert "Overall  principle `readers-turned-away`  1" in " ".join(done.stdout.split("\n")).replace("    ", "  ")
    assert "nobody-knows-this" in done.stderr


def test_where_nothing_moves_a_sentence_says_so_and_no_table(editions: Editions, folders: tuple[Path, Path]) -> None:
    impact, diff = Impact(editions), diffed(*folders)
    case = weighed(editions, "one", SERVED)
    impact.add(case._replace(levels={of: (ends[0], ends[0]) for of, ends in case.levels.items()}, moves=()))

    told = as_text(impact_leaflet(impact, diff, ()))

    assert "  Nothing moves in Overall, Welcome and Shelves.\n" in told
    assert "0 of 1 move" not in told
    assert "Which rules moved them" not in told


def test_rules_that_go_both_ways_are_told_by_a_change_each_way(editions: Editions, folders: tuple[Path, Path]) -> None:
    impact, diff = Impact(editions), diffed(*folders)
    impact.add(weighed(editions, "one", SERVED))

    lines = as_text(impact_leaflet(impact, diff, ())).splitlines()

    at = lines.index("  The rules by themselves: mixed.")
    assert lines[at + 1].startswith("  W1 readers-served-soon: `yes` from 95 instead of 90 percent")
    assert lines[at + 2].startswith("  principle readers-turned-away: ")
    assert [": stricter (" in lines[at + 1], ": looser (" in lines[at + 2]] == [True, True]


def test_it_keeps_to_the_width_of_the_terminal(folders: tuple[Path, Path], lines: Path) -> None:
    narrow = run("impact", *folders, lines, COLUMNS="80").stdout.splitlines()
    wide = run("impact", *folders, lines).stdout.splitlines()

    of_words = [line for line in narrow if str(folders[0].parent) not in line]  # the name of a folder is never broken
    assert max(map(len, of_words)) <= 80 < max(map(len, wide))
    assert " ".join(" ".join(narrow).split()).count("`readers-turned-away`") == " ".join(wide).count(
        "`readers-turned-away`"
    )


def test_where_nothing_can_be_weighed_it_says_so_first(folders: tuple[Path, Path], tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    path.write_text(json.dumps(library("one", SERVED, "nobody-knows-this")), encoding="utf-8")

    done = run("impact", *folders, path)

    assert done.exit_code == 1
    assert done.stdout.splitlines()[1] == "  NOTHING WEIGHED: no assessment could be rated by both editions."


def test_its_forms_say_the_same(folders: tuple[Path, Path], editions: Editions) -> None:
    impact, diff = Impact(editions), diffed(*folders)
    impact.add(weighed(editions, "three", TURNED_AWAY))
    page = impact_leaflet(impact, diff, shares(editions.before, editions.after))

    assert "1 overall rating of 1 assessment would be another" in as_markdown(page)
    assert "| Poor | 0 | 0 | 1 | 0 | 0 |" in as_markdown(page)
    assert '<th scope="row">Poor</th><td>0</td><td>0</td><td>1</td>' in as_html(page)
    plain = impact_mapping(impact, diff, ())
    assert plain["tables"]["overall"] == [{"before": "poor", "after": "fine", "assessments": 1}]
    assert plain["movers"][0]["assessment"] == "three"
    assert plain["movers"][0]["moves"][0]["causes"] == [[{"kind": "principle", "id": "readers-turned-away"}]]


def test_diff_takes_records_or_rules_and_never_one_of_each(folders: tuple[Path, Path], lines: Path) -> None:
    assert run("diff", *folders).exit_code == 0
    assert "Mixed" in run("diff", *folders).stdout
    mixed = run("diff", lines, folders[0])
    assert mixed.exit_code == 2
    assert "compare two records, or two editions of rules" in mixed.stderr


def test_editions_that_do_not_compare_never_read_as_clean(
    folders: tuple[Path, Path], tmp_path: Path, lines: Path
) -> None:
    other = edited(
        tmp_path / "other", (MAIN, "shelves: {title", "stacks: {title"), (MAIN, "domain: shelves", "domain: stacks")
    )

    compared, weighed_ = run("diff", folders[0], other), run("impact", folders[0], other, lines)

    assert compared.exit_code == 1
    assert "NOT COMPARABLE" in compared.stdout
    assert weighed_.exit_code == 1
    assert "the editions do not compare, as the domains differ" in weighed_.stderr


def test_a_page_can_be_written_to_a_file(folders: tuple[Path, Path], tmp_path: Path) -> None:
    done = run("diff", *folders, "--format", "html", "--output", tmp_path / "page.html")

    assert done.exit_code == 0
    assert (tmp_path / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
