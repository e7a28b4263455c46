"""The published schemas: current, in words, true to every shipped file, and never stricter than the reader."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as some
from jsonschema import Draft7Validator
from typer.testing import CliRunner

from editor.editing import as_edited, is_taken, kind_of, validator
from ratingengine import RatingEngineError, load_evidence, load_framework
from ratingengine.cli import app
from ratingengine.evidence import Departure
from ratingengine.revision import revise
from ratingengine.schemas import KINDS, schema_of, schema_text
from ratingengine.verification import open_record
from records.samples import library, library_rules

ROOT = Path(__file__).parents[2]
BASE = ROOT / "tests" / "bad" / "rules" / "base"
MISTAKES: list[dict[str, str]] = yaml.safe_load((BASE.parent / "mistakes.yaml").read_text(encoding="utf-8"))
RULES = [*sorted((ROOT / "rules").rglob("*.yaml")), *sorted(BASE.rglob("*.yaml"))]
EVIDENCE = [*sorted((ROOT / "examples").glob("*.yaml")), ROOT / "tests" / "records" / "library.yaml"]
POINTS = """\
accepted_by: Reviewer independent of the visit
accepted_on: 2031-08-10
corrections:
  - {id: p2, because: The log shows it., corrects: f03, to: {holds: yes, sample: }}
  - {id: p3, because: It was left out., adds: {id: n1, claim: desk-staffed, holds: yes, says: A rota., where: 12}}
  - {id: p4, because: It was of another library., withdraws: f01}
"""


def fields(schema: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every field that a schema names, with its place."""
    for name, one in schema.get("properties", {}).items():
        yield f"{place}/{name}", one
        yield from fields(one, f"{place}/{name}")
    for name, one in schema.get("definitions", {}).items():
        yield from fields(one, name)


class TestEachSchema:
    """Each kind of file has a schema that tools of every sort can use, in words."""

    @pytest.mark.parametrize("kind", KINDS)
    def test_it_is_published_as_it_is_made(self, kind: str) -> None:
        published = (ROOT / "schema" / f"{kind}-1.schema.json").read_text(encoding="utf-8")

        assert published == schema_text(kind), "run tools/write_schemas.py"

    @pytest.mark.parametrize("kind", KINDS)
    def test_it_is_draft_07_and_nothing_newer(self, kind: str) -> None:
        Draft7Validator.check_schema(schema_of(kind))

        newer = r'"(prefixItems|\$defs|dependentRequired|dependentSchemas|unevaluatedProperties|\$anchor)"'
        assert re.findall(newer, schema_text(kind)) == []
        assert schema_of(kind)["$id"] == f"urn:ratingengine:schema:{kind}:1"

    @pytest.mark.parametrize("kind", KINDS)
    def test_it_says_what_every_field_means(self, kind: str) -> None:
        told = dict(fields(schema_of(kind)))

        assert len(told) > 3
        assert [
            place for place, one in told.items() if not {"title", "description", "markdownDescription"} <= {*one}
        ] == []
        assert [place for place, one in told.items() if not one["description"].endswith(".")] == []

    @pytest.mark.parametrize("kind", KINDS)
    def test_it_calls_fields_what_people_call_them(self, kind: str) -> None:
        titles = {one["title"] for _, one in fields(schema_of(kind))}

        assert titles & {"Kloe", "Kloes", "Sha256"} == set()

    def test_the_command_gives_no_schema_of_what_has_none(self) -> None:
        ended = CliRunner().invoke(app, ["schema", "evidense"], catch_exceptions=False)

        assert (ended.exit_code, ended.output) == (
            2,
            "ratingengine: there is no schema of `evidense`; did you mean `evidence`?\n",
        )

    def test_it_offers_departures_to_other_schemas(self) -> None:
        departure = schema_of("evidence")["definitions"]["Departure"]

        assert departure["required"] == [one.alias or name for name, one in Departure.model_fields.items()]


class TestFilesThatAreInOrder:
    """What the reader accepts and people write, the schemas take."""

    @pytest.mark.parametrize("path", RULES, ids=lambda path: "/".join(path.parts[-3:]))
    def test_every_rule_file_is_valid(self, path: Path) -> None:
        errors = validator(kind_of(path)).iter_errors(as_edited(path.read_text(encoding="utf-8")))

        assert [error.message for error in errors] == []

    @pytest.mark.parametrize("path", EVIDENCE, ids=lambda path: path.stem)
    def test_every_evidence_file_is_valid(self, path: Path) -> None:
        errors = validator("evidence").iter_errors(as_edited(path.read_text(encoding="utf-8")))

        assert [error.message for error in errors] == []

    def test_the_points_that_a_page_shows_are_valid(self) -> None:
        page = (ROOT / "docs" / "challenging-a-rating.md").read_text(encoding="utf-8")
        (shown,) = re.findall(r"```yaml\n(accepted_by.*?)```", page, re.DOTALL)

        assert is_taken("corrections", as_edited(shown))
        assert is_taken("corrections", as_edited(POINTS))

    @pytest.mark.parametrize(
        "path", [*sorted((ROOT / "rules").rglob("*.yaml")), *EVIDENCE[:-1]], ids=lambda path: path.stem
    )
    def test_it_names_its_schema_in_its_first_line(self, path: Path) -> None:
        first = path.read_text(encoding="utf-8").partition("\n")[0]

        kind = kind_of(path) if "rules" in path.parts else "evidence"
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve() == ROOT / "schema" / f"{kind}-1.schema.json"

    def test_the_settings_of_the_project_lead_to_the_same_schemas(self) -> None:
        settings_of_editor = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))

        leads = {
            path: schema
            for schema, globs in settings_of_editor["yaml.schemas"].items()
            for glob in globs
            for path in ROOT.glob(glob)
        }

        rules = {path: f"schema/{kind_of(path)}-1.schema.json" for path in (ROOT / "rules").rglob("*.yaml")}
        examples = dict.fromkeys((ROOT / "examples").glob("*.yaml"), "schema/evidence-1.schema.json")
        assert leads == rules | examples

    def test_what_a_new_framework_begins_with_is_valid(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)

        ended = CliRunner().invoke(app, ["new", "framework", "tea-rooms-2027"], catch_exceptions=False)

        begun = sorted(tmp_path.rglob("*.yaml"))
        assert (ended.exit_code, len(begun)) == (0, 3)
        assert [path.name for path in begun if is_seen(kind_of(path), path.read_text(encoding="utf-8"))] == []

    def test_the_schemas_are_as_far_from_the_rules_in_the_wheel(self) -> None:
        project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

        assert 'rules = "ratingengine/rules"\nschema = "ratingengine/schema"\n' in project


# What takes more than one mapping, or another file: what the reader says of each mistake that no schema can see.
BEYOND_SHAPE = (
    r"unknown (claim|prompt|level|statement|service type|KLOE|domain|field|threshold|event|place)",
    r"cannot support|no characteristic uses|answers no prompt|can never be met|applies to no service type",
    r"is already|is taken|stands twice|comes? twice",
    r"look in different directions|is not further out",
    r"belongs to another part|does not apply to every service type|KLOE or domain",
    r"differs from the one in|stands in the wrong file",
    r"anchors|how to read the (file|value)|is not a date",
    r"no share can be",
    r"does not cover every case|always holds|not counted at",
)


class TestMistakes:
    """Of the mistakes in rules that are known, a schema refuses every one that is of shape."""

    @pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: one["name"])
    def test_it_is_refused_unless_it_is_beyond_shape(self, mistake: dict[str, str]) -> None:
        path = BASE / mistake["file"]
        text = path.read_text(encoding="utf-8").replace(mistake["replace"], mistake["with"])

        assert is_seen(kind_of(path), text) or re.search("|".join(BEYOND_SHAPE), mistake["says"])

    def test_it_sees_more_than_half_of_them(self) -> None:
        seen = [
            is_seen(
                kind_of(Path(one["file"])),
                (BASE / one["file"]).read_text(encoding="utf-8").replace(one["replace"], one["with"]),
            )
            for one in MISTAKES
        ]

        assert sum(seen) >= 112
        assert sum(seen) / len(seen) > 0.5


@cache
def is_seen(kind: str, text: str) -> bool:
    """Whether an editor marks a mistake: it is not YAML, or not by the schema."""
    try:
        return not is_taken(kind, as_edited(text))
    except yaml.YAMLError:
        return True


ODD_WORDS = (
    *("", "~", "null", "true", "True", "yes", "no", "12", "012", "-1", "1.5", "1e3", "0x1F", ".inf", "92.50", "+3"),
    *("2031-01-31", "2031-13-01", "word", "a-slug", "A1/b/c/1", "with space", '" padded "', '"  "', '"12"', '"true"'),
    *("a" * 81, "b" * 121, f'"{"c" * 2000} "', "published", "interpretation", "significant", "overall", "any", "é"),
    *("[]", "[a]", "[[a]]", "{}", "{a: b}", "{at_least: 1}", "{at_least: , at_most: 2}", "{any: [{a: yes}, {b: no}]}"),
)

GONE = "GONE"
ODD = (*ODD_WORDS, GONE)
# What the reader may well take, though it looks like something else.
MILD = ("", "~", "true", "12", "1.5", "1e3", "a-slug", '" padded "', '" true "', '"12"', "é", f'"{"c" * 2000} "', GONE)
NAMES = ("", "", "", "overall", "any", "12", "true", '" a "', "somewhere-else")


@lru_cache
def plain_words(path: Path) -> Any:
    """A file with every word as it stands."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - every word stays a word


def places(content: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The place of each value in a file."""
    yield place
    steps = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for step, below in steps:
        yield from places(below, (*place, step))


def at(content: Any, place: tuple[str | int, ...]) -> Any:
    """The value at a place."""
    for step in place:
        content = content[step]
    return content


def one_of_each(found: list[tuple[str | int, ...]]) -> list[tuple[str | int, ...]]:
    """One place of each kind: of the entries of a list, the last that has it."""
    kinds = {tuple("-" if isinstance(step, int) else step for step in place): place for place in found}
    return list(kinds.values())


def spoilt(content: Any, place: tuple[str | int, ...], odd: str, name: str) -> str:
    """A file in one line, with an odd word in one place, perhaps under another name, or with nothing there at all."""
    if not place:
        return odd
    if isinstance(content, list):
        below = [
            spoilt(one, place[1:], odd, name) if at == place[0] else written(one) for at, one in enumerate(content)
        ]
        return f"[{', '.join(below)}]"
    if not isinstance(content, dict):
        return written(content)
    parts = []
    for at, one in content.items():
        if at != place[0]:
            parts.append(f"{written(at)}: {written(one)}")
        elif odd != GONE:
            called = name if name and len(place) == 1 else written(at)
            parts.append(f"{called}: {spoilt(one, place[1:], odd, name)}")
    return f"{{{', '.join(parts)}}}"


def written(content: Any) -> str:
    """A value in one line of YAML, with every word that can be plain written plain."""
    if isinstance(content, dict):
        return f"{{{', '.join(f'{written(name)}: {written(one)}' for name, one in content.items())}}}"
    if isinstance(content, list):
        return f"[{', '.join(map(written, content))}]"
    return content if re.fullmatch(r"[\w.%/-]+", content) else json.dumps(content, ensure_ascii=False)


def read_rules(file: str) -> Callable[[str, Path], object]:
    """How a rule file of the small framework is read."""

    def read(text: str, folder: Path) -> object:
        rules = folder / "rules"
        if not rules.exists():
            copytree(BASE, rules)
        path, kept = rules / file, (BASE / file).read_text(encoding="utf-8")
        path.write_text(text, encoding="utf-8")
        try:
            return load_framework(rules)
        finally:
            path.write_text(kept, encoding="utf-8")

    return read


def read_evidence(text: str, folder: Path) -> object:
    """An evidence file is read with the small framework."""
    path = folder / "evidence.yaml"
    path.write_text(text, encoding="utf-8")
    return load_evidence(path, library_rules())


def read_points(text: str, folder: Path) -> object:
    """Accepted points are read by what revises with them."""
    path = folder / "points.yaml"
    path.write_text(text, encoding="utf-8")
    return revise(*_opened(), path)


@lru_cache
def _opened() -> Any:
    return open_record(library().record().content)


class TestWhatASchemaRefuses:
    """A schema is never stricter than the reader, so nobody mends what is in order."""

    @pytest.mark.parametrize(
        ("kind", "file", "read"),
        [
            ("framework", BASE / "framework.yaml", read_rules("framework.yaml")),
            ("kloe", BASE / "welcome" / "W1.yaml", read_rules("welcome/W1.yaml")),
            ("statements", BASE / "statements.yaml", read_rules("statements.yaml")),
            ("evidence", ROOT / "tests" / "records" / "library.yaml", read_evidence),
            ("corrections", None, read_points),
        ],
        ids=KINDS,
    )
    def test_it_is_refused_by_the_reader(
        self, kind: str, file: Path | None, read: Callable[[str, Path], object], tmp_path: Path
    ) -> None:
        content = plain_words(file) if file else yaml.load(POINTS, Loader=yaml.BaseLoader)  # noqa: S506
        refused = []
        ends = [place for place in places(content) if isinstance(at(content, place), str)]
        likely = some.tuples(some.sampled_from(one_of_each(ends)), some.sampled_from(MILD), some.just(""))
        wild = some.tuples(some.sampled_from(list(places(content))), some.sampled_from(ODD), some.sampled_from(NAMES))

        @settings(max_examples=120)
        @given(some.one_of(likely, likely, wild))
        def try_one(drawn: tuple[tuple[str | int, ...], str, str]) -> None:
            text = spoilt(content, *drawn)
            if not is_seen(kind, text):
                return
            refused.append(text)
            with pytest.raises(RatingEngineError):
                read(text, tmp_path)

        try_one()

        assert len(refused) > 20
