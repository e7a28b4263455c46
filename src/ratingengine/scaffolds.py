"""Scaffolds: the files that a new framework, KLOE, statement or edition begins with, complete but for named to-dos.

What they say stands in the templates beside this module; what of it depends on a framework comes from the framework.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any, NamedTuple, NoReturn, cast

from pydantic import TypeAdapter, ValidationError

from ratingengine import _documents
from ratingengine._documents import Plain
from ratingengine._files import UnreadError, files_within, read_file
from ratingengine._model import Name, Text
from ratingengine.completeness import fingerprint
from ratingengine.drafts import check_drafts, path_within
from ratingengine.errors import RatingEngineError, RulesError, one_of, quote, suggest
from ratingengine.framework import Framework
from ratingengine.schemas import KINDS, VERSION, schema_text
from ratingengine.todos import MARK, UNWRITTEN
from ratingengine.yamledits import edited, plain, word

_TEMPLATES = Path(__file__).parent / "scaffold"
_FRAMEWORK = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
_KLOE = re.compile("[A-Za-z][A-Za-z0-9]{0,19}", re.ASCII)
_SCHEMA = re.compile(rb"# yaml-language-server: \$schema=(?:\.\./)+schema/([a-z]+)-[0-9]+\.schema\.json\r?\n")
_LONGEST = 80
_FIRST_KLOE, _FIRST_DOMAIN, _FIRST_TYPE, _DOCUMENT = "K1", "first_domain", "any_service", "STD"
# How a scenario says that a claim fulfils a half of the order, that it only just does not, and where it then stands.
_SCENARIOS = {
    "yes": ("holds", "partly holds", "partly"),
    "at_most_partly": ("partly holds", "holds", "yes"),
    "no": ("does not hold", "partly holds", "partly"),
}

Files = dict[Path, bytes]


class _Levels(NamedTuple):
    ids: Sequence[str]  # from worst to best
    favourable_from: str


class _Part(NamedTuple):
    """A KLOE to be begun, and what its files must name."""

    framework: str
    kloe: str
    domain: str
    title: str
    levels: _Levels
    document: str
    service_type: str


def new_framework(folder: Path, name: str) -> Files:
    """The files of a new framework with one KLOE, and of its feature, under `rules` and `features` of a folder.

    Raises ``RatingEngineError`` where the name cannot be one, or anything of that name is there.
    """
    rules, features = _folders(folder, name)
    words = {"framework": name, "kloe": _FIRST_KLOE, "domain": _FIRST_DOMAIN}
    title = f"{MARK} the title of the first KLOE"
    main = _filled("framework.yaml", words | {"title": word(title)})
    scale = cast("dict[str, Any]", plain(main))["scale"]
    levels = _Levels([one["id"] for one in scale["levels"]], scale["favourable_from"])
    part = _Part(name, _FIRST_KLOE, _FIRST_DOMAIN, title, levels, _DOCUMENT, _FIRST_TYPE)
    drafts = {
        "framework.yaml": main.encode(),
        "statements.yaml": (_filled("statements.yaml", {}) + _statements(part)).encode(),
        f"{part.domain}/{part.kloe}.yaml": _kloe(part).encode(),
    }
    check_drafts(rules, drafts)
    files = {rules / path: content for path, content in drafts.items()} | _missing_schemas(folder, drafts)
    return files | {features / part.domain / f"{part.kloe}.feature": _feature(part).encode()}


def _folders(folder: Path, name: str) -> tuple[Path, Path]:
    """Where the rules and the features of a new framework go."""
    if not _FRAMEWORK.fullmatch(name) or len(name) > _LONGEST:
        advice = "use small letters, digits and single hyphens, as `tea-rooms-2027`"
        _refuse(f"{quote(name)} cannot be the id of a framework; {advice}")
    rules, features = path_within(folder, f"rules/{name}"), path_within(folder, f"features/{name}")
    _refuse_to_overwrite([rules, features])
    return rules, features


def new_kloe(folder: Path, framework: Framework, name: str, domain: str, title: str) -> Files:
    """The files of a framework that change or come with a new KLOE, its feature among them.

    Raises ``RatingEngineError`` where the name cannot be one, or anything of that name is there.
    """
    if not _KLOE.fullmatch(name):
        _refuse(f"{quote(name)} cannot be the id of a KLOE; use a letter, then letters and digits")
    if not title.strip():
        _refuse("the title of the KLOE is empty; give it in your own words")
    if not _is(Text, title):
        _refuse(f"{quote(title)} cannot be the title of the KLOE; use up to 2000 characters that can be seen")
    domains = [one.id for one in framework.domains]
    if domain not in domains:
        _refuse(f"unknown domain {quote(domain)}; {suggest(domain, domains, one_of(domains))}")
    if any(one.id == name for one in framework.kloes):
        _refuse(f"{framework.id} has a KLOE {quote(name)} already; choose another id")
    part = _part(framework, name, domain, title)
    path, feature = path_within(folder, f"{domain}/{name}.yaml"), _feature_path(folder, framework.id, part)
    _refuse_to_overwrite([path, feature])
    drafts = {
        path.relative_to(folder).as_posix(): _kloe(part).encode(),
        "framework.yaml": _with_kloe(folder / "framework.yaml", part),
        "statements.yaml": _with_statements(folder / "statements.yaml", part),
    }
    check_drafts(folder, drafts)
    files = {folder / one: content for one, content in drafts.items()} | _missing_schemas(_top(folder), drafts)
    return files | {feature: _feature(part).encode()}


def _part(framework: Framework, name: str, domain: str, title: str) -> _Part:
    documents = [one.id.split("/")[0] for one in framework.statements]
    levels = _Levels(framework.levels, framework.scale.favourable_from)
    first_type = framework.service_types[0][0]
    return _Part(framework.id, name, domain, title, levels, (documents or [_DOCUMENT])[0], first_type)


def _feature_path(folder: Path, framework: str, part: _Part) -> Path:
    """Where the feature goes: beside the folder of the rules, where features are looked for."""
    return path_within(_top(folder) / "features", f"{framework}/{part.domain}/{part.kloe}.feature")


def _top(folder: Path) -> Path:
    """The folder that holds those of the rules, the features and the schemas."""
    return folder.parent.parent if len(folder.parts) > 1 else folder.resolve().parent.parent


def _refuse_to_overwrite(paths: Sequence[Path]) -> None:
    for one in paths:
        if one.exists() or one.is_symlink():
            _refuse(f"{one} is there already; nothing was written")


def new_statement(folder: Path, framework: Framework, statement: str, text: str) -> Files:
    """The index of a framework with the fingerprint of one statement's text; the text itself is nowhere kept.

    Raises ``RatingEngineError`` where the name cannot be one, or the statement has a fingerprint already.
    """
    if not _is(Name, statement):
        advice = "use letters, digits, `.`, `_`, `-` and `/`, as `STD/K1/good/1`"
        _refuse(f"{quote(statement)} cannot be the id of a statement; {advice}")
    known = {one.id: one.sha256 for one in framework.statements}
    if known.get(statement, UNWRITTEN) != UNWRITTEN:
        _refuse(f"{quote(statement)} is in the index already; a changed sentence needs a new edition")
    if not text.strip():
        _refuse("the text of the statement is empty; give the sentence of the standard in quotes")
    if any("\ud800" <= one <= "\udfff" for one in text):  # what an argument that is not UTF-8 becomes
        _refuse("the text of the statement holds what is no character; give the sentence as the standard has it")
    path = folder / "statements.yaml"
    said = _said(path)
    entry = said["statements"].get(statement, {})
    statements = said["statements"] | {statement: entry | {"sha256": fingerprint(text)}}
    drafts = {"statements.yaml": _edited(path, {**said, "statements": statements})}
    check_drafts(folder, drafts)
    return {path: drafts["statements.yaml"]}


def new_edition(folder: Path, name: str, of: Path, framework: Framework, begins: str) -> Files:
    """The files of a framework under a new id, which follows it from a day on, with its features where there are any.

    Raises ``RatingEngineError`` where the name cannot be one, or anything of that name is there.
    """
    rules, features = _folders(folder, name)
    said = _said(of / "framework.yaml")
    wanted = {
        **said,
        "framework": name,
        "edition": f"{MARK} what sets this edition apart",
        "follows": framework.id,
        "in_force": {"from": begins},
    }
    drafts = {path: _read(of / path) for path, _ in framework.files}
    drafts["framework.yaml"] = _edited(of / "framework.yaml", wanted)
    check_drafts(rules, drafts)
    before = of.resolve().parent.parent / "features" / framework.id
    copied = {
        features / one.relative_to(before): _read(one).replace(
            f"the framework {framework.id}\n".encode(), f"the framework {name}\n".encode()
        )
        for one in files_within(before, [".feature"]).files
        if not one.is_symlink()
    }
    return {rules / path: content for path, content in drafts.items()} | _missing_schemas(folder, drafts) | copied


def _read(path: Path) -> bytes:
    try:
        return read_file(path)
    except UnreadError as refused:
        raise RulesError([refused.told(path)]) from refused


def _is(kind: Any, said: str) -> bool:
    """Whether what somebody said can stand in a rule file as a value of a kind."""
    try:
        TypeAdapter(kind).validate_python(said)
    except ValidationError:
        return False
    return True


def _refuse(message: str) -> NoReturn:
    raise RatingEngineError(message)


def _filled(template: str, words: Mapping[str, str]) -> str:
    return Template((_TEMPLATES / template).read_text(encoding="utf-8")).substitute(words)


def _missing_schemas(top: Path, drafts: Mapping[str, bytes]) -> Files:
    """The schemas that the first lines of rule files name and that are not there, for an editor to find."""
    named = {found[1].decode() for content in drafts.values() if (found := _SCHEMA.match(content))}
    wanted = {path_within(top, f"schema/{kind}-{VERSION}.schema.json"): kind for kind in sorted(named & {*KINDS})}
    return {path: schema_text(kind).encode() for path, kind in wanted.items() if not path.exists()}


def _kloe(part: _Part) -> str:
    words = {"kloe": part.kloe, "title": word(part.title), "slug": part.kloe.lower()}
    return _filled("kloe.yaml", words) + "".join(_filled("characteristic.yaml", one) for one in _rules(part))


def _feature(part: _Part) -> str:
    # A title must not become lines of its own in the feature.
    words = part._asdict() | {"heading": " ".join(part.title.split())}
    return _filled("kloe.feature", words) + "".join(_filled("rule.feature", one) for one in _rules(part))


def _statements(part: _Part) -> str:
    those = [{"statement": one["statement"], "todo": UNWRITTEN} for one in _rules(part)]
    return "".join(_filled("statement.yaml", one) for one in those)


def _rules(part: _Part) -> list[dict[str, str]]:
    """What a characteristic of each level says, from best to worst; the best asks for more, the worst for none."""
    slug, ids = part.kloe.lower(), part.levels.ids
    favourable = ids[ids.index(part.levels.favourable_from) :]
    found = []
    for level in reversed(ids):
        half = "yes" if level in favourable else "no" if level == ids[0] else "at_most_partly"
        goes_further = level in favourable[1:]
        met, unmet, position = _SCENARIOS[half]
        found.append(
            {
                "level": level,
                "characteristic": f"{slug}-found-{level.replace('_', '-')}",
                "statement": f"{part.document}/{part.kloe}/{level}/1",
                "claim": f"{slug}-goes-further" if goes_further else f"{slug}-is-as-it-should-be",
                "half": half,
                "met": met,
                "unmet": unmet,
                "position": position,
            }
        )
    return found


def _with_kloe(path: Path, part: _Part) -> bytes:
    """The framework's file with an entry for the KLOE, behind those of its domain."""
    said = _said(path)
    prompts: Plain = {f"{part.kloe}.1": {"about": f"{MARK} what this prompt asks about"}}
    entry: Plain = {"domain": part.domain, "title": part.title, "prompts": prompts}
    names = list(said["kloes"])
    same = [number for number, one in enumerate(names) if said["kloes"][one]["domain"] == part.domain]
    names.insert(same[-1] + 1 if same else len(names), part.kloe)
    return _edited(path, {**said, "kloes": {one: entry if one == part.kloe else said["kloes"][one] for one in names}})


def _with_statements(path: Path, part: _Part) -> bytes:
    said = _said(path)
    new = {one["statement"]: {"sha256": UNWRITTEN} for one in _rules(part)}
    return _edited(path, {**said, "statements": said["statements"] | new})


def _said(path: Path) -> dict[str, Any]:
    return cast("dict[str, Any]", _documents.load(path, RulesError).plain)


def _edited(path: Path, wanted: Plain) -> bytes:
    return edited(path.read_text(encoding="utf-8-sig"), wanted, str(path)).encode()
