"""Revision: corrections of fact as at the day of the assessment, and the record that takes the earlier one's place."""

from __future__ import annotations

from pathlib import Path

import pytest

from ratingengine import EvidenceError
from ratingengine.revision import Revision, revise
from ratingengine.verification import open_record, verify
from records.samples import record_of

HEAD = "accepted_by: Reviewer independent of the visit\naccepted_on: 2031-08-10\ncorrections:\n"
SERVED = "  - {id: p2, because: The log shows it., corrects: f03, to: {holds: yes, says: All fourteen were greeted.}}\n"


@pytest.fixture(autouse=True)
def _short_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def revised(points: str, head: str = HEAD) -> Revision:
    path = Path("points.yaml")
    path.write_text(head + points, encoding="utf-8")
    return revise(*open_record(record_of().content), path)


def refusal(points: str, head: str = HEAD) -> list[str]:
    with pytest.raises(EvidenceError) as refused:
        revised(points, head)
    return [line for line in str(refused.value).splitlines() if line.startswith("points.yaml")]


class TestAPointThatIsAccepted:
    """An accepted point changes the facts as they were on the day, and the rating with them."""

    def test_a_fact_is_corrected(self) -> None:
        revision = revised(SERVED)

        position = next(one for one in revision.after.positions if one.claim == "readers-greeted")

        assert (position.stands, position.facts, position.conflicting) == ("partly", ("f03.p2", "f08"), True)
        assert revision.before.verdict("W1").level == "poor"
        assert revision.after.verdict("W1").level is None
        assert [one.reason for one in revision.after.unused if one.fact == "f03"] == ["the correction p2 withdraws it"]

    def test_what_it_does_not_change_stays_as_it_was(self) -> None:
        revision = revised(SERVED)

        earlier, later = revision.before.evidence.fact("f03"), revision.after.evidence.fact("f03.p2")

        assert (later.source, later.sample, later.observed_on) == (earlier.source, earlier.sample, earlier.observed_on)
        assert (later.holds, later.says) == ("yes", "All fourteen were greeted.")

    def test_a_fact_is_added_that_came_to_be_known_later(self) -> None:
        added = (
            "{id: n1, claim: desk-staffed, holds: yes, says: A rota., observed_on: 2031-05-02, recorded_on: 2031-08-01}"
        )
        revision = revised(f"  - {{id: p2, because: It was left out., adds: {added}}}\n")

        position = next(one for one in revision.after.positions if one.claim == "desk-staffed")

        assert position.facts == ("f01", "f02", "n1")

    def test_a_fact_is_withdrawn(self) -> None:
        revision = revised("  - {id: p2, because: It was another library., withdraws: f05}\n")

        assert next(one for one in revision.after.positions if one.claim == "readers-sent-away").stands is None

    def test_a_figure_takes_the_place_of_a_word_and_a_field_without_value_is_left_out(self) -> None:
        to = "{measure: {value: 95, unit: percent}, source: }"
        revision = revised(f"  - {{id: p2, because: Counted again., corrects: f04, to: {to}}}\n")

        later = revision.after.evidence.fact("f04.p2")

        assert (str(later.measure.value) if later.measure else "", later.source) == ("95", None)


class TestItsRecord:
    """The corrected record takes the place of the earlier one and can be verified by itself."""

    def test_it_names_the_record_it_takes_the_place_of_and_who_accepted_what(self) -> None:
        record = revised(SERVED).record

        assert record.body["supersedes"] == {"record": record_of().digest}
        assert record.body["evidence"]["corrections"][-1] == {
            "id": "p2",
            "withdraws": "f03",
            "adds": "f03.p2",
            "because": "The log shows it.",
            "accepted_by": "Reviewer independent of the visit",
            "accepted_on": "2031-08-10",
        }
        assert verify(record.content).faults == ()

    def test_it_can_be_corrected_again(self) -> None:
        first = revised(SERVED)
        Path("more.yaml").write_text(f"{HEAD}  - {{id: p3, because: Not so., withdraws: f03.p2}}\n", encoding="utf-8")

        second = revise(first.record, first.after, "more.yaml")

        assert second.record.body["supersedes"] == {"record": first.record.digest}
        assert verify(second.record.content).faults == ()


class TestAPointThatDoesNotFit:
    """What cannot be accepted is refused whole, each problem at its place."""

    @pytest.mark.parametrize(
        ("points", "told"),
        [
            (
                "  - {id: p2, because: So., corrects: f33, to: {holds: yes}}\n",
                "points.yaml:4:38: unknown fact `f33`; did you mean `f03`? [RE213]",
            ),
            (
                "  - {id: p2, because: So., withdraws: f01, adds: {id: n1}}\n",
                (
                    "points.yaml:4:5: the point `p2` must do one thing; "
                    "write one of `corrects`, `adds` and `withdraws` [RE519]"
                ),
            ),
            (
                "  - {id: p2, because: So., corrects: f01}\n",
                (
                    "points.yaml:4:5: `corrects` and `to` go together; "
                    "write `corrects: <fact>` and `to:` with the fields that are different [RE519]"
                ),
            ),
            (
                "  - {id: p2, because: So., corrects: f01, to: {hold: yes}}\n",
                "points.yaml:4:48: unknown field `hold`; did you mean `holds`? [RE102]",
            ),
            (
                "  - {id: p2, because: So., withdraws: f07}\n",
                "points.yaml:4:5: `f07` is corrected twice; it is by `p1` [RE516]",
            ),
            (
                "  - {id: p2, because: So., adds: {claim: desk-staffed, holds: yes, says: A rota.}}\n",
                "points.yaml:4:34: the fact has no id; add `id: ...` here [RE101]",
            ),
            (
                "  - {id: p2, because: So., corrects: f01, to: {id: n1, holds: yes}}\n",
                "points.yaml:4:48: a corrected fact gets an id of its own; remove `id` [RE519]",
            ),
            (
                "  - {id: p1, because: So., withdraws: f01}\n",
                "points.yaml:4:5: the id `p1` is given twice; give each its own id [RE215]",
            ),
        ],
    )
    def test_it_is_told(self, points: str, told: str) -> None:
        assert refusal(points) == [told]

    def test_what_stays_of_the_fact_corrected_is_told_at_the_point_and_can_be_mended_there(self) -> None:
        told = refusal("  - {id: p2, because: So., corrects: f05, to: {holds: no}}\n")

        assert told == [
            (
                "points.yaml:4:47: the fact `f05.p2` speaks for the service, so it cannot record significant impact on "
                "people; make it `impact: none`, or correct `holds` [RE506]"
            )
        ]
        mended = revised("  - {id: p2, because: So., corrects: f05, to: {holds: no, impact: none}}\n")
        assert mended.after.evidence.fact("f05.p2").impact == "none"

    def test_so_is_what_it_takes_the_place_of(self) -> None:
        added = "{id: n1, claim: readers-greeted, holds: no, says: Since then too., supersedes: f03}"
        first = revised(f"  - {{id: p2, because: It came later., adds: {added}}}\n")
        point = "  - {id: p3, because: So., corrects: n1, to: {claim: desk-staffed}}\n"
        Path("points.yaml").write_text(HEAD + point, encoding="utf-8")

        with pytest.raises(EvidenceError) as refused:
            revise(first.record, first.after, "points.yaml")
        assert str(refused.value).splitlines()[0].startswith("points.yaml:4:46: `n1.p3` and `f03` are on different")

    def test_a_correction_to_nothing_is_refused(self) -> None:
        told = refusal("  - {id: p2, because: So., corrects: f01, to: {}}\n")

        assert told == [
            "points.yaml:4:47: `to` has nothing in it; write the fields of the fact that are different [RE103]"
        ]

    def test_the_position_on_another_day_cannot_be_brought_in(self) -> None:
        added = "{id: n1, claim: desk-staffed, holds: yes, says: Since then., observed_on: 2031-07-02}"

        told = refusal(f"  - {{id: p2, because: So., adds: {added}}}\n")

        assert told[0].startswith("points.yaml:4:")
        assert "`n1` is dated 2031-07-02, after the assessment of 2031-06-30" in told[0]

    def test_what_was_recorded_after_it_was_accepted_is_refused(self) -> None:
        added = "{id: n1, claim: desk-staffed, holds: yes, says: A rota., recorded_on: 2031-09-02}"

        assert (
            "`n1` is dated 2031-09-02, after the correction of 2031-08-10"
            in refusal(f"  - {{id: p2, because: So., adds: {added}}}\n")[0]
        )

    def test_corrections_of_another_record_are_refused(self) -> None:
        told = refusal(SERVED, f"record: sha256:{'0' * 64}\n{HEAD}")

        assert told[0].startswith("points.yaml:1:9: these corrections are of the record")

    @pytest.mark.parametrize("to", ["{holds: yes}", "{says: A slip of writing is put right.}"])
    def test_a_fact_whose_place_another_took_is_not_brought_back(self, to: str) -> None:
        added = "{id: n1, claim: readers-greeted, holds: no, says: Since then too., supersedes: f03}"
        later = f"  - {{id: p2, because: It came later., adds: {added}}}\n"
        earlier = f"  - {{id: p3, because: So., corrects: f03, to: {to}}}\n"

        told = "`f03` does not count, as `n1` supersedes it; correct that one, or withdraw it as well [RE520]"
        assert refusal(later + earlier) == [f"points.yaml:5:38: {told}"]

        first = revised(later)
        Path("points.yaml").write_text(HEAD + earlier, encoding="utf-8")
        with pytest.raises(EvidenceError, match="as `n1` supersedes it"):
            revise(first.record, first.after, "points.yaml")
        Path("points.yaml").write_text(
            f"{HEAD}  - {{id: p4, because: No., withdraws: n1}}\n{earlier}", encoding="utf-8"
        )
        again = revise(first.record, first.after, "points.yaml").after
        assert next(one.facts for one in again.positions if one.claim == "readers-greeted") == ("f03.p3", "f08")

    def test_a_file_that_says_nothing_is_refused(self) -> None:
        assert refusal("  []\n") == ["points.yaml:4:3: `corrections` has nothing in it; fill it in [RE103]"]
