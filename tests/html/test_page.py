"""The report as a page: what it says, that nothing is missing from it, and that it needs nothing but itself."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from time import perf_counter
from xml.etree.ElementTree import Element

import pytest
from pages import (
    DIGEST,
    EVERYTHING,
    MOVES,
    REMARKS,
    assessed,
    by_id,
    elmhollow,
    everything,
    part,
    read,
    row,
    rowan_house,
    text,
)

from builders import content, fact, given, healthcare
from ratingengine import parse_evidence, rate
from ratingengine.htmlreport import as_html
from ratingengine.trace import outcomes

HOSTILE = "<script>alert(1)</script> & \"quotes\" 'too' {{ 7 * 7 }}"


@lru_cache
def page() -> Element:
    return read(as_html(everything(), record=DIGEST, remarks=REMARKS, moves=MOVES))


@lru_cache
def large_page() -> str:
    return as_html(elmhollow(), record=DIGEST)


def test_it_says_who_was_assessed_when_by_which_rules_and_by_which_record() -> None:
    framework = elmhollow().framework

    told = text(read(large_page()))

    assert "Elmhollow Hospital, Main site Acute hospital, assessed on 29 May 2026" in told
    assert framework.edition in told
    assert framework.digest in told
    assert DIGEST in told


def test_it_shows_the_overall_rating_by_word_mark_and_colour() -> None:
    (headline,) = [one for one in page().iter("section") if "headline" in one.get("class", "")]

    assert text(headline).startswith("Overall ◐ Requires improvement")
    assert "tint-yellow" in headline.get("class", "")


@pytest.mark.parametrize(
    ("start", "rating"),
    [
        ("The service overall", "◐ Requires improvement Rated here on 1 January 2026 Could still be ○ Inadequate to"),
        ("Caring", "● Good Carried forward from 15 September 2023, 2 years and 3 months old at the assessment Settled"),
        ("R4", "● Good Given by people: lead inspector, 1 December 2025 Settled"),
        (
            "Responsive",
            (
                "◐ Requires improvement Rated here on 1 January 2026; limited by Breach of a regulation with a "
                "Requirement Notice of 1 November 2025 Could still be"
            ),
        ),
        (
            "S6",
            (
                "◐ Requires improvement Departure decided by lead inspector on 10 January 2026, "
                "approved by quality panel Settled"
            ),
        ),
        ("S2", "– Insufficient evidence – Could still be"),
    ],
)
def test_it_shows_beside_each_rating_where_it_comes_from_and_how_old_it_is(start: str, rating: str) -> None:
    assert rating in row(page(), start)


@pytest.mark.parametrize(
    ("rated_on", "age"),
    [
        ("2025-12-02", "less than a month old"),
        ("2025-12-01", "1 month old"),
        ("2025-01-02", "11 months old"),
        ("2025-01-01", "1 year old"),
        ("2020-10-31", "5 years and 2 months old"),
    ],
)
def test_it_counts_the_age_of_what_is_carried_forward_in_whole_months(rated_on: str, age: str) -> None:
    carried = {"id": "earlier", "of": "caring", "level": "good", "rated_on": rated_on, "origin": "then"}

    told = row(read(as_html(assessed(carried_forward=[carried]))), "Caring")

    assert f", {age} at the assessment" in told


def test_it_has_a_row_and_reasons_for_every_verdict() -> None:
    rows = [text(one.findall("*")[0]) for one in part(page(), "ratings").iter("tr")][1:]

    assert len(rows) == len(everything().verdicts)
    for verdict in everything().verdicts:
        assert by_id(page(), f"why-{verdict.of}").tag in ("h3", "h4")


def test_it_gives_for_a_rating_the_rule_that_decided_its_basis_and_its_source() -> None:
    told = text(part(page(), "why-safe"))

    assert "principle domain-several-requires-improvement; basis: interpretation" in told
    assert "S5 Track record on safety is judged Requires improvement" in told
    assert "A1/safe/requires_improvement/1" in told


def test_it_shows_what_holds_a_rating_under_that_rating_alone() -> None:
    told = [text(one) for one in page().iter("details") if one.get("class") == "moves"]

    assert told == [
        (
            "What holds it, what would move it (S5 Track record on safety) Why not higher "
            "One shortfall alone holds it down."
        )
    ]


def test_it_leads_from_domain_to_kloe_to_characteristic_to_claim_to_fact() -> None:
    kloe = by_id(page(), "evidence-S5")

    finding = by_id(kloe, "finding-record-on-safety-standing-still")

    assert "record-on-safety-standing-still, A1/S5/requires_improvement/2" in text(finding)
    assert "claim safety-improving" in text(finding)
    assert "It was seen. holds: partly; source not stated; significant impact on people; fact e1" in text(finding)


@pytest.mark.parametrize("shown", [everything, elmhollow, rowan_house, assessed])
def test_it_has_each_id_once_and_no_link_that_leads_nowhere(shown: object) -> None:
    tree = read(as_html(shown()))  # type: ignore[operator]

    ids = [one.get("id", "") for one in tree.iter() if "id" in one.attrib]
    links = {one.get("href", "") for one in tree.iter("a")}

    assert len(ids) == len(set(ids))
    assert len(links) > 30
    assert links <= {f"#{one}" for one in ids}


def test_it_lists_every_fact_once_under_its_number() -> None:
    facts = part(read(large_page()), "accuracy")

    listed = [one for one in facts.iter("li") if one.get("id", "").startswith("fact-")]

    assert [one.get("id") for one in listed] == [f"fact-{number}" for number in range(1, 243)]
    told = [re.search(r"; fact (\S+?)(,| Not used| Used| Bears|$)", text(one)) for one in listed]
    assert {one[1] for one in told if one} == {one.id for one in elmhollow().evidence.facts}


def test_it_leaves_room_for_a_challenge_of_three_kinds_beside_every_fact() -> None:
    boxes = [text(one) for one in page().iter("div") if one.get("class") == "challenge"]

    assert boxes == [f"Challenge to fact {number}: ☐ A ☐ B ☐ C" for number in range(1, 8)]
    assert [text(one) for one in part(page(), "accuracy").iter("dt")] == ["A", "B", "C"]


def test_it_says_what_each_fact_was_used_for_or_why_it_was_not() -> None:
    told = {
        found[1]: text(one)
        for one in part(page(), "accuracy").iter("li")
        if (found := re.search(r"; fact (\w+)", text(one)))
    }

    assert "Used for: Safety is not getting better, or not steadily. ◐ Requires improvement" in told["e1"]
    assert "Not used: it names S1 but bears on no claim." in told["adrift"]
    assert "Not used: the correction point-1 withdraws it." in told["wrong"]
    assert "Used for: The premises and equipment are clean and hygienic. ● Good" in told["right"]


def test_it_has_rows_for_facts_that_were_left_out() -> None:
    (table,) = [one for one in page().iter("table") if one.get("class") == "omitted"]

    assert [text(one) for one in table.iter("th")][3:] == ["C1", "C2", "C3", "C4", "C5", "C6"]


def test_it_names_every_file_of_the_rules_with_its_fingerprint() -> None:
    told = text(part(page(), "process"))

    assert len(healthcare().files) > 25
    assert [name for name, sha256 in healthcare().files if f"{name} {sha256}" not in told] == []


def test_it_names_every_principle_and_limit_with_its_basis_and_what_it_decided() -> None:
    rows = [text(one) for one in part(page(), "process").iter("tr")]
    rules = [*healthcare().principles, *healthcare().limits]

    for rule in rules:
        (told,) = [one for one in rows if f" {rule.id} " in one]
        assert f"{rule.basis}: {rule.source}" in told
    (limit,) = [one for one in rows if "requirement-notice-limits-domain" in one]
    assert limit.endswith("Responsive")
    assert sum(one.endswith("nothing here") for one in rows) == len(rules) - 7


def test_it_names_a_principle_that_decided_before_a_departure_or_a_limit() -> None:
    rows = [text(one) for one in part(page(), "process").iter("tr")]

    (departed,) = [one for one in rows if " shows-good " in one]
    assert departed.endswith("(before a departure or limit)")
    (limited,) = [one for one in rows if "requirement-notice-limits-domain" in one]
    assert "before" not in limited.rsplit(".", 1)[-1]


def test_it_accounts_for_every_characteristic() -> None:
    found = outcomes(everything())
    named = text(part(page(), "process"))
    numbers = {word: sum(one.outcome == word for one in found) for word in ("met", "not_met", "unknown")}

    assert (
        f"Of {len(found)} characteristics, {numbers['met']} are met, {numbers['not_met']} are not met, "
        f"{numbers['unknown']} are unknown"
    ) in named
    assert [one.characteristic for one in found if f" {one.characteristic}" not in named] == []


def test_it_says_on_which_claim_a_characteristic_fails() -> None:
    assert (
        "It fails on the claim “Safety gets steadily better over time.”, which should stand at yes, "
        "and stands at partly."
    ) in text(part(page(), "process"))


@pytest.mark.parametrize(
    "words",
    [
        "R4: by-people gives Good, but the evidence comes to Requires improvement",
        "Two facts say the same. check told-twice fault Fact 2 (e1), S5 Track record on safety",
        (
            "S6 Learning when things go wrong: from Good to Requires improvement, departing from shows-good. "
            "What was learned came late. Decided by lead inspector on 10 January 2026, approved by quality panel. "
            "Applied."
        ),
        (
            "R4 Listening to and learning from complaints: shown as Good; the principles alone come to "
            "Requires improvement. Complaints are heard. By lead inspector, 1 December 2025."
        ),
        "is added. The figures were of another ward. Accepted by lead inspector on 1 February 2026.",
        "Safety gets steadily better over time. It stands at partly, by Fact",
    ],
)
def test_it_shows_the_reviewer_what_people_decided_and_what_was_remarked(words: str) -> None:
    assert words in text(part(page(), "process"))


@pytest.mark.parametrize(("number", "words"), [(0, "0 facts"), (1, "1 fact"), (2, "2 facts")])
def test_it_counts_the_facts(number: int, words: str) -> None:
    claims = ("safety-improving", "safety-figures-accurate")
    shown = assessed(*(fact(one) for one in claims[:number]))

    first = next(one for one in read(as_html(shown)).iter("dd"))
    assert text(first).replace(" ,", ",") == f"{shown.evidence.assessment}, {words}"


def test_it_says_of_a_departure_that_it_was_not_applied() -> None:
    idle = EVERYTHING["departures"][0] | {"from": "outstanding"}
    shown = assessed(fact("incident-duties-understood"), departures=[idle])

    told = text(part(read(as_html(shown)), "process"))

    assert "approved by quality panel. Not applied." in told
    assert "the departure moved is not applied: it departs from Outstanding, but the rating came out as Good" in told


def test_it_tells_where_people_would_not_rate_what_the_evidence_shows() -> None:
    refused = [given("S5", "not_rated", id="no-rating")]
    assessment = assessed(fact("safety-improving", id="e1"), judgements=refused)

    told = text(part(read(as_html(assessment)), "process"))

    assert "shown as not rated; the principles alone come to" in told
    assert "decision no-rating" in told


def test_it_tells_that_nothing_is_known_instead_of_showing_nothing() -> None:
    told = text(read(as_html(assessed())))

    assert "The service overall cannot be rated: there is not enough evidence." in told
    assert "The assessment was given no facts." in told
    assert "The assessment itself gave no warning." in told
    assert "No remarks of an audit are part of this page." in told


def test_it_shows_what_people_wrote_as_text_and_never_as_markup() -> None:
    judgement = EVERYTHING["judgements"][0] | {"because": HOSTILE, "made_by": HOSTILE}
    whole = content([fact("complaining-easy", "no", id="e1", says=HOSTILE, where=HOSTILE)], judgements=[judgement])
    whole["service"] |= {"organisation": HOSTILE, "location": HOSTILE}

    shown = as_html(rate(parse_evidence(whole, healthcare()), healthcare()), record=HOSTILE)

    assert "<script" not in shown
    assert text(read(shown)).count(HOSTILE) > 10


def test_it_is_the_same_to_the_byte_in_whatever_order_facts_and_decisions_come() -> None:
    there = everything().evidence
    turned = there.model_copy(
        update={name: getattr(there, name)[::-1] for name in ("facts", "corrections", "events", "judgements")}
    )

    assert as_html(rate(turned, healthcare())) == as_html(everything())


def test_it_shows_a_colour_that_it_does_not_know_as_neutral() -> None:
    levels = tuple(one.model_copy(update={"colour": "red;} body{"}) for one in healthcare().scale.levels)
    framework = replace(healthcare(), scale=healthcare().scale.model_copy(update={"levels": levels}))

    shown = as_html(rate(everything().evidence, framework))

    assert "tint-none" in row_classes(read(shown))
    assert row_classes(read(shown)) == {"tint-none"}


def row_classes(tree: Element) -> set[str]:
    """The tints that a page uses."""
    words = {word for one in tree.iter() for word in one.get("class", "").split()}
    return {word for word in words if word.startswith("tint-")}


def test_it_opens_all_that_is_folded_when_it_is_asked_to() -> None:
    folds = list(page().iter("details"))
    opened = list(read(as_html(everything(), remarks=REMARKS, moves=MOVES, expand=True)).iter("details"))

    assert len(folds) == len(opened) > 60
    assert not any("open" in one.attrib for one in folds)
    assert all("open" in one.attrib for one in opened)


def test_it_asks_for_nothing_from_outside_and_forbids_it() -> None:
    attributes = {name for one in read(large_page()).iter() for name in one.attrib}

    assert "<script" not in large_page()
    assert not attributes & {"src", "srcset", "action", "style", "onclick", "onload"}
    assert not re.search(r"url\(|@import|https?:", large_page())
    assert "default-src 'none'; style-src 'unsafe-inline'" in large_page()


def test_its_headings_never_skip_a_step() -> None:
    steps = [int(one.tag[1]) for one in read(large_page()).iter() if re.fullmatch(r"h[1-6]", one.tag)]

    assert steps[0] == 1
    assert steps.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(steps))


def test_its_tables_have_captions_and_every_heading_its_scope() -> None:
    tables = list(page().iter("table"))

    assert len(tables) == 9
    assert all(text(one.findall("caption")[0]) for one in tables)
    assert {one.get("scope") for table in tables for one in table.iter("th")} == {"row", "col"}


def test_it_stays_small_and_quick_for_hundreds_of_facts() -> None:
    as_html(elmhollow())

    before = perf_counter()
    shown = as_html(elmhollow())
    took = perf_counter() - before

    assert len(shown.encode()) < 1_500_000
    assert took < 2  # a quarter of a second where nothing else runs


def test_it_tells_the_dates_that_an_audit_holds_the_facts_against() -> None:
    shown = assessed(window={"from": "2025-06-01", "until": "2025-12-31"}, cut_off="2025-12-24")

    told = text(part(read(as_html(shown)), "process"))

    assert "Time looked at from 1 June 2025 up to 31 December 2025 Evidence taken in up to 24 December 2025" in told
    assert "Time looked at not stated Evidence taken in not stated" in text(part(page(), "process"))
