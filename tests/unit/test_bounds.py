"""What is told of bounds: what could move a verdict, and which departures that supposes."""

from __future__ import annotations

from typing import Any

import pytest

from builders import HEALTHCARE, content, evidence, fact, given, healthcare, judged, shipped
from ratingengine import Assessment, parse_evidence, rate
from ratingengine.bounds import departures_behind, unsettled
from ratingengine.htmlreport import as_html
from ratingengine.markdownreport import as_markdown
from ratingengine.sensitivitywords import sensitivity_words
from ratingengine.wording import standing_words

ASKED = fact("incidents-investigated", id="asked")
FAILING = (ASKED, fact("safety-performance-monitored", id="seen"), fact("serious-incidents-unacceptable", id="bad"))
FITS = {"principle": "domain-one-failing", "from": "requires_improvement", "to": "good"}


def departure(of: str = "safe", **more: Any) -> dict[str, Any]:
    by = {"decided_by": "lead inspector", "decided_on": "2026-01-02", "approved_by": "panel"}
    return {"id": "away", "of": of, "rationale": "It was of another site.", **by, **FITS, **more}


def rated(*facts: Any, **more: Any) -> Assessment:
    return rate(evidence(facts, "gp_practice", **more), healthcare())


def notice(of: str, event: str = "requirement-notice") -> dict[str, Any]:
    return {"id": "served", "event": event, "says": "Served.", "on": "2025-12-27", "linked_to": of}


def told(assessment: Assessment, of: str) -> str:
    return unsettled(assessment, assessment.verdict(of))


class TestDepartures:
    """Evidence can end a departure or bring it to apply, and bounds take each as it stands; so it is said."""

    def test_a_verdict_by_a_departure_is_settled_only_as_long_as_that_applies(self) -> None:
        assessment = rated(*FAILING, departures=[departure()])

        assert assessment.verdict("safe").departure == "away"
        assert told(assessment, "safe") == "Settled only as long as the departure away applies."

    def test_evidence_can_end_it(self) -> None:
        worse = rated(*FAILING, fact("safety-given-due-priority", "no"), departures=[departure()])

        assert (worse.verdict("safe").level, worse.verdict("safe").departure) == ("inadequate", None)
        assert told(worse, "safe").endswith("as long as the departure away does not apply.")

    def test_so_are_the_bounds_of_a_rating_above_it(self) -> None:
        lowered = departure(principle="domain-otherwise-good", **{"from": "good", "to": "requires_improvement"})
        best = [fact(one.id, one.best, id=one.id) for one in healthcare().claims]

        assessment = rated(ASKED, departures=[lowered])
        assert told(assessment, "overall") == (
            "Not settled: evidence on what is unknown could bring it anywhere from Inadequate to Good, "
            "as long as the departure away applies."
        )
        assert rated(*best, departures=[lowered]).overall.level == "outstanding"

    def test_nothing_is_supposed_below_what_people_gave(self) -> None:
        assessment = rated(*FAILING, departures=[departure()], judgements=judged(safe="good"))

        assert [one.id for one in assessment.evidence.departures] == ["away"]
        assert departures_behind(assessment, assessment.verdict("safe")) == ()
        assert told(assessment, "safe") == ""

    def test_nor_is_a_departure_from_a_limit_on_it_as_evidence_cannot_end_that(self) -> None:
        from_limit = departure("caring", principle="requirement-notice-limits-domain")
        assessment = rated(departures=[from_limit], judgements=judged(caring="outstanding"), events=[notice("caring")])

        assert assessment.verdict("caring").departure == "away"
        assert told(assessment, "caring") == ""

    def test_the_words_of_a_table_say_so(self) -> None:
        assessment = rated(*FAILING, departures=[departure()])

        assert standing_words(assessment, assessment.verdict("safe")) == "by a departure"
        assert standing_words(assessment, assessment.overall) == "not settled: ○ to ★ given the departures"
        assert standing_words(assessment, assessment.verdict("S6")) == "not settled: ○ to ★"

    def test_the_page_says_so_and_what_it_means(self) -> None:
        with_one, without = as_html(rated(*FAILING, departures=[departure()])), as_html(rated(*FAILING))

        assert "Settled given the departures" in with_one
        assert "Given the departures: evidence could change what one departs from" in with_one
        assert "iven the departures" not in without

    @pytest.mark.parametrize("heading", ["Why not higher", "Why not lower"])
    def test_a_departure_is_not_said_to_hold_whatever_comes(self, heading: str) -> None:
        assessment = rated(*FAILING, departures=[departure()])
        words = dict(sensitivity_words(assessment, assessment.sensitivity("safe")))

        assert words[heading] == ("The departure away keeps it at Good as long as it applies.",)

    def test_what_holds_a_verdict_leaves_out_departures_that_do_not_apply(self) -> None:
        assessment = rated(*FAILING, departures=[departure(to="inadequate", **{"from": "good"})])
        words = dict(sensitivity_words(assessment, assessment.sensitivity("safe")))

        assert assessment.verdict("safe").departure is None
        left_out = "This leaves out the departure away, which does not apply as things stand."
        assert [words[one][-1] for one in ("Why not higher", "Why not lower")] == [left_out, left_out]


class TestWhatCouldMove:
    """Evidence cannot bring what the standard does not describe: people can."""

    def of_adults(self) -> Assessment:
        framework = next(one for one in shipped() if one.id != HEALTHCARE)
        facts = [fact("leadership-called-exceptional", "no")]
        whole = content(facts, "shared_lives", framework=framework.id)
        return rate(parse_evidence(whole, framework), framework)

    def test_evidence_where_the_standard_describes_every_level(self) -> None:
        assert told(rated(ASKED), "safe").startswith("Not settled: evidence on what is unknown could bring it anywhere")

    def test_people_where_it_describes_none(self) -> None:
        assert told(self.of_adults(), "effective") == (
            "Not settled: levels that people give where the standard describes none could bring it anywhere from "
            "Inadequate to Outstanding."
        )

    @pytest.mark.parametrize("of", ["W1", "well_led", "overall"])
    def test_both_where_it_describes_some(self, of: str) -> None:
        assert told(self.of_adults(), of) == (
            "Not settled: evidence on what is unknown, or levels that people give where the standard describes none, "
            "could bring it anywhere from Inadequate to Outstanding."
        )


class TestWhatCameBefore:
    """A decision of people, or a limit, that another came after is told all the same."""

    def limited(self, **more: Any) -> Assessment:
        old = {"id": "old", "of": "effective", "level": "good", "rated_on": "2019-02-28", "origin": "Old inspection"}
        return rated(
            ASKED,
            carried_forward=[old],
            judgements=[given("caring", "outstanding")],
            events=[notice("effective"), notice("caring", "warning-notice") | {"id": "warned"}],
            **more,
        )

    @pytest.mark.parametrize(
        ("of", "says", "ground"),
        [
            (
                "effective",
                "As carried forward it would be Good",
                "Carried forward from 28 February 2019: Old inspection.",
            ),
            (
                "caring",
                "By the decision of people it would be Outstanding",
                "Given by inspector on 1 December 2025: So",
            ),
        ],
    )
    def test_what_people_gave_before_a_limit_lowered_it(self, of: str, says: str, ground: str) -> None:
        assessment = self.limited()
        (before,) = [one for one in assessment.why(of).because if one.says == says]

        assert before.because[0].says.startswith(ground)
        assert all(words in form for form in (as_html(assessment), as_markdown(assessment)) for words in (says, ground))

    def test_and_before_a_departure_from_that_limit(self) -> None:
        from_limit = departure("effective", principle="requirement-notice-limits-domain")
        assessment = self.limited(departures=[from_limit])
        said = [one.says for one in assessment.why("effective").because]

        assert assessment.verdict("effective").because[0].id == "away"
        assert said[1:] == ["As carried forward it would be Good", "A limit that lowered it before the departure"]
        standing = standing_words(assessment, assessment.verdict("effective"))
        assert standing == "carried forward, 28 February 2019, by a departure"
        assert "approved by panel; carried forward from 28 February 2019, 6 years and 10 months old" in as_html(
            assessment
        )

    def test_a_level_that_stands_as_given_is_told_once(self) -> None:
        assessment = rated(ASKED, judgements=judged(caring="outstanding"))

        assert [one.kind for one in assessment.why("caring").because] == ["given"]

    def test_the_limit_is_named_among_what_decided(self) -> None:
        from_limit = departure(principle="requirement-notice-limits-domain")
        (row,) = [
            one
            for one in as_html(rated(ASKED, departures=[from_limit], events=[notice("safe")])).split("<tr")
            if "requirement-notice-limits-domain" in one and "Basis and source" in one
        ]

        assert '<a href="#why-safe">Safe</a> (before a departure or limit)' in row
        assert "nothing here" not in row


def test_a_rating_is_said_to_rest_on_a_limit_only_where_it_does() -> None:
    grave = fact("serious-incidents-unacceptable", impact="significant")
    assessment = rated(grave, events=[notice("safe", "warning-notice")])
    words = dict(sensitivity_words(assessment, assessment.sensitivity("safe")))["The least change"]

    assert [one.kind for one in assessment.verdict("safe").because] == ["principle", "finding"]
    assert words[1:] == tuple(
        f"No evidence brings it to {goal}, because of the limit warning-notice-limits-domain."
        for goal in ("at least Requires improvement", "at least Good", "Outstanding")
    )
