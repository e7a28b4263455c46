"""What an editor shows of our files, asked of the language server that editors run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.server import ROOT, Server

BASE = ROOT / "tests" / "bad" / "rules" / "base"
# Files that are on no disk: an editor tells of what is typed, and the first line leads to the schemas from here.
RULES = ROOT / "rules" / "lending-libraries-2031"
KLOE = RULES / "welcome" / "W1.yaml"
FRAMEWORK = RULES / "framework.yaml"
EVIDENCE = ROOT / "examples" / "mill-street.yaml"
POINTS = ROOT / "examples" / "points.yaml"
SHIPPED = [*sorted((ROOT / "rules").rglob("*.yaml")), *sorted((ROOT / "examples").glob("*.yaml"))]


def headed(path: Path, kind: str, text: str) -> str:
    """A file with the line that names its schema."""
    steps = "../" * len(path.parent.relative_to(ROOT).parts)
    return f"# yaml-language-server: $schema={steps}schema/{kind}-1.schema.json\n{text}"


W1 = headed(KLOE, "kloe", (BASE / "welcome" / "W1.yaml").read_text(encoding="utf-8"))
STANDARD = headed(FRAMEWORK, "framework", (BASE / "framework.yaml").read_text(encoding="utf-8"))
FACTS = headed(
    EVIDENCE,
    "evidence",
    """\
assessment: a1
framework: lending-libraries-2031
service: {organisation: A library, type: town_library}
assessed_on: 2031-05-01
facts:
  - id: f1
    says: It was seen.
    claim: desk-staffed
    holds: yes
""",
)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One server for all, as an editor has."""
    running = Server()
    yield running
    running.close()


def at_mark(server: Server, path: Path, text: str) -> tuple[Path, int, int]:
    """A file opened without its mark ``¦``, and the place where that stood."""
    before, after = text.split("¦")
    server.open(path, before + after)
    return path, before.count("\n") + 1, len(before) - before.rfind("\n")


def changed(text: str, replace: str, by: str) -> str:
    """The text with one thing changed, at the first place where it stands."""
    assert replace in text
    return text.replace(replace, by, 1)


class TestFilesThatCome:
    """Nothing that comes with the library is marked as wrong."""

    def test_it_finds_nothing_in_any_of_them(self, server: Server) -> None:
        for path in SHIPPED:
            server.open(path, path.read_text(encoding="utf-8"))

        found = {path.name: server.diagnostics(path) for path in SHIPPED}

        assert len(SHIPPED) > 40
        assert {name: said for name, said in found.items() if said} == {}

    @pytest.mark.parametrize(("path", "text"), [(KLOE, W1), (FRAMEWORK, STANDARD), (EVIDENCE, FACTS)], ids=str)
    def test_it_finds_nothing_in_files_that_are_in_order(self, server: Server, path: Path, text: str) -> None:
        server.open(path, text)

        assert server.diagnostics(path) == []


class TestMistakes:
    """A mistake is marked where it stands, as it is typed, and in words."""

    @pytest.mark.parametrize(
        ("replace", "by", "line", "column", "says"),
        [
            ("adverse: true", "advers: true", 20, 5, "Property advers is not allowed."),
            ("adverse: true", "adverse: yes", 20, 14, "write `true` or `false`"),
            ("at_most_partly}", "seldom}", 48, 28, "write one of yes, at_least_partly, at_most_partly, no"),
            ("      says: Somebody is there for readers.\n", "", 31, 7, 'Missing property "says".'),
            ("prompts: [W1.1]", "prompts: W1.1", 7, 14, 'Incorrect type. Expected "array".'),
            ("at_least: 90", "at_least: 90%", 18, 38, "write it in digits, as `92` or `92.5`, without a unit"),
            ("at_least: 90", "at_least: 90, at_most: 9", 18, 51, "keep `at_least` or `at_most`, not both"),
            ("2031-01-01", "May 2031", 18, 9, "write the day as `2031-01-31`"),
            ("id: somebody-is-there", "id: Somebody", 31, 11, "use small letters, digits and single hyphens, "),
            (
                "basis: interpretation",
                "basis: published",
                14,
                5,
                "add `source`, as the figures are not our own reading",
            ),
            ("Somebody is at the desk while the library is open.", "[a]", 6, 11, "write one sentence or word here"),
        ],
    )
    def test_it_is_marked_in_the_rules_of_a_kloe(
        self, server: Server, replace: str, by: str, line: int, column: int, says: str
    ) -> None:
        server.open(KLOE, changed(W1, replace, by))

        ((*place, message),) = server.diagnostics(KLOE)

        assert place == [line, column]
        assert message.startswith(says)

    @pytest.mark.parametrize(
        ("replace", "by", "line", "column", "says"),
        [
            ("position_policy: significant-fact-decides", "position_policy: vote", 23, 18, "Value is not accepted."),
            ("at_least: 1}", "at_least: 1.5}", 35, 40, "write it in digits, as `12`, or name a threshold"),
            ("  judgement:", "  judgment:", 31, 3, "Property judgment is not allowed."),
        ],
    )
    def test_it_is_marked_in_a_framework(
        self, server: Server, replace: str, by: str, line: int, column: int, says: str
    ) -> None:
        server.open(FRAMEWORK, changed(STANDARD, replace, by))

        (found,) = [one for one in server.diagnostics(FRAMEWORK) if one[2].startswith(says)]

        assert found[:2] == (line, column)

    @pytest.mark.parametrize(
        ("replace", "by", "line", "column", "says"),
        [
            ("holds: yes", "holds: maybe", 10, 12, "Value is not accepted."),
            ("    holds: yes\n", "", 7, 5, "write one of `holds`, `measure`"),
            ("    claim: desk-staffed\n", "", 7, 5, "write one of `claim`, `kloe`, `prompt`"),
            ("2031-05-01", "1 May 2031", 5, 14, "write the day as `2031-01-31`"),
        ],
    )
    def test_it_is_marked_in_evidence(
        self, server: Server, replace: str, by: str, line: int, column: int, says: str
    ) -> None:
        server.open(EVIDENCE, changed(FACTS, replace, by))

        ((*place, message),) = server.diagnostics(EVIDENCE)

        assert place == [line, column]
        assert message.startswith(says)

    def test_it_is_marked_in_accepted_points(self, server: Server) -> None:
        point = "accepted_by: Reviewer\naccepted_on: 2031-08-10\ncorrections:\n  - {id: p1, because: It is so.}\n"
        server.open(POINTS, headed(POINTS, "corrections", point))

        assert server.diagnostics(POINTS) == [(5, 5, "write one of `corrects`, `adds`, `withdraws`")]


class TestCompletion:
    """The editor offers what can stand in a place, and fills in what every new one needs."""

    def test_it_offers_where_a_claim_must_stand(self, server: Server) -> None:
        offered = server.completion(*at_mark(server, KLOE, changed(W1, "{desk-staffed: yes}", "{desk-staffed: ¦}")))

        assert {one.strip('"') for one in offered} == {"yes", "at_least_partly", "at_most_partly", "no"}

    def test_it_offers_the_fields_of_a_claim_that_are_not_there_yet(self, server: Server) -> None:
        before = "    says: Somebody is at the desk"

        offered = server.completion(*at_mark(server, KLOE, changed(W1, before, f"    ¦\n{before}")))

        assert set(offered) == {"applies_to", "does_not_apply_to", "adverse", "measure"}
        assert offered["adverse"] == "adverse: "

    def test_it_offers_the_words_of_a_closed_field(self, server: Server) -> None:
        offered = server.completion(*at_mark(server, KLOE, changed(W1, "basis: interpretation", "basis: ¦")))

        assert set(offered) == {"published", "secondary", "interpretation"}

    def test_it_offers_no_word_where_a_sentence_belongs(self, server: Server) -> None:
        text = changed(W1, "says: Somebody is at the desk while the library is open.", "says: ¦")

        assert server.completion(*at_mark(server, KLOE, text)) == {}

    @pytest.mark.parametrize(
        ("path", "text", "label", "begins"),
        [
            (KLOE, changed(W1, "  desk-staffed:\n", "  ¦\n  desk-staffed:\n"), "new claim", "${1:id}:\n  says: "),
            (KLOE, changed(W1, "  fine:\n", "  fine:\n    - ¦\n"), "new characteristic", "id: $1\n  says: "),
            (
                FRAMEWORK,
                changed(STANDARD, "  domain:\n    -", "  domain:\n    - ¦\n    -"),
                "new principle",
                "id: $1\n",
            ),
            (
                FRAMEWORK,
                changed(STANDARD, "limits:\n", "limits:\n  - ¦\n"),
                "new limit",
                "id: $1\n  says: $2\n  event: ",
            ),
            (EVIDENCE, f"{FACTS}  - ¦\n", "new fact", "id: $1\n  claim: $2\n  holds: ${3|yes,partly,no,not_shown|}\n"),
            (EVIDENCE, f"{FACTS}departures:\n  - ¦\n", "new departure", "id: $1\n  of: $2\n  principle: "),
            (EVIDENCE, f"{FACTS}departures:\n  ¦\n", "new departure", "- id: $1\n  of: $2\n  principle: "),
        ],
        ids=["claim", "characteristic", "principle", "limit", "fact", "departure", "first departure"],
    )
    def test_it_fills_in_a_new_one(self, server: Server, path: Path, text: str, label: str, begins: str) -> None:
        offered = server.completion(*at_mark(server, path, text))

        assert offered[label].startswith(begins)


class TestHover:
    """The editor says what a word means while one points at it."""

    @pytest.mark.parametrize(
        ("path", "text", "says"),
        [
            (KLOE, changed(W1, "    prompts", "    pro¦mpts"), "The prompts of this KLOE that it answers"),
            (KLOE, changed(W1, "at_most_partly", "at_most¦_partly"), "The claim holds in part, or does not hold."),
            (KLOE, changed(W1, "    says", "    sa¦ys"), "One sentence that can be true or not."),
            (FRAMEWORK, changed(STANDARD, "favourable_from", "favourable¦_from"), "The first level, from below"),
            (EVIDENCE, changed(FACTS, "holds: yes", "hol¦ds: yes"), "missing assurance, which counts as partly"),
        ],
        ids=["field", "half", "sentence", "framework", "evidence"],
    )
    def test_it_says_what_it_means(self, server: Server, path: Path, text: str, says: str) -> None:
        assert says in server.hover(*at_mark(server, path, text))
