"""The rulebook: the folder of files that a framework is read from, checked whole before anything is rated by it.

`load_framework` refuses a folder with any problem in it. A framework that was found in order can be kept in a cache, in
the very form that its digest is taken of, so that a cache which was meddled with gives itself away.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from ratingengine import _cache, _documents
from ratingengine._cache import READ
from ratingengine._documents import Document
from ratingengine._files import files_within, link_problems
from ratingengine._model import Strict, read_model
from ratingengine.errors import Problem, RulesError, one_of, quote, suggest
from ratingengine.framework import Domain, Framework, Kloe, Prompt, Statement
from ratingengine.kloefiles import KloeFile, check_kloe_files, check_place, unknown_kloe
from ratingengine.kloetexts import KloeText, read_characteristics, read_claims
from ratingengine.principles import STAGES, Principle
from ratingengine.principletexts import read_principles
from ratingengine.rulecontent import content_of, read_content
from ratingengine.rulefiles import (
    FrameworkText,
    KloeEntry,
    StatementsText,
    check_descriptions,
    check_framework,
    check_statements,
)

_TOP_FILES = ("framework.yaml", "statements.yaml")
_DEPTH = 2  # <domain>/<KLOE>.yaml


def load_framework(framework: str | Path, cache: Path | None = None) -> Framework:
    """The framework of a folder, or of a name among those that come with the library.

    With a folder as ``cache``, what was found in order is kept there, and taken from it until a file changes.
    Raises ``RulesError`` with every problem in its files; a framework with a problem is never returned.
    """
    folder = folder_of(framework)
    _refuse_links(folder)
    if cache is None:
        return _read_framework(folder)
    files = _cache.fingerprints(folder)
    key = _cache.key_of(files)
    kept = _cache.recall(cache, key)
    if kept is not None:
        with suppress(ValueError):  # a damaged entry counts for nothing
            return replace(read_content(kept), files=files)
    loaded = _read_framework(folder)
    if loaded.files == files:  # nobody has written to the folder meanwhile
        _cache.keep(cache, key, content_of(loaded))
    return loaded


def _refuse_links(folder: Path) -> None:
    # Before the cache is asked: it knows nothing of what lies behind a link.
    problems = list(link_problems(files_within(folder, READ), "put the files themselves into the folder"))
    if problems:
        raise RulesError(problems)


def _read_framework(folder: Path) -> Framework:
    before = _cache.fingerprints(folder)
    main, problems = _read_file(folder / "framework.yaml", FrameworkText)
    statements, wrong = _read_file(folder / "statements.yaml", StatementsText)
    problems += wrong
    if main is None or statements is None:
        raise RulesError(problems)
    main_document, text = main
    files, wrong = _read_kloes(folder, text)
    problems += wrong
    principles, wrong = _principles(main_document, text)
    problems += wrong
    problems += check_framework(main_document, text)
    problems += check_statements(statements[0], statements[1], text)
    problems += check_descriptions(main_document, text, statements[1])
    problems += check_kloe_files(files, text, statements[1])
    misnamed = list(_misnamed_levels(main_document, text, files))
    if misnamed:
        problems = misnamed + [one for one in problems if one.code != "RE201"]
    if problems:
        raise RulesError(problems)
    framework = _assemble(text, statements[1], files, principles)
    return replace(framework, digest=hashlib.sha256(content_of(framework)).hexdigest(), files=before)


def frameworks() -> list[str]:
    """The names of the frameworks that come with the library."""
    return sorted(one.parent.name for one in shipped_rules().glob("*/framework.yaml"))


def shipped_rules() -> Path:
    """The folder of the frameworks that come with the library."""
    inside = Path(__file__).parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "rules"


def folder_of(framework: str | Path) -> Path:
    """The folder of a framework, from itself or from a name; raises ``RulesError`` where there is none."""
    for folder in (Path(framework), shipped_rules() / framework):
        if _has(folder):
            return folder
    name = str(framework) or "(no name)"
    if Path(framework).name == "framework.yaml":
        raise RulesError(
            [Problem(name, 1, 1, "this is a file of a framework", "name the folder that it is in", code="RE014")]
        )
    if framework and _is_folder(Path(framework)):
        raise RulesError(
            [
                Problem(
                    name, 1, 1, "this folder has no `framework.yaml`", "name the folder of one framework", code="RE014"
                )
            ]
        )
    names = frameworks()
    advice = suggest(name, names, f"{one_of(names)}, or the path of a folder with a `framework.yaml`")
    raise RulesError([Problem(name[:200], 1, 1, f"there is no framework {quote(name)}", advice, code="RE014")])


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _has(folder: Path) -> bool:
    try:
        return (folder / "framework.yaml").is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False


_Text = TypeVar("_Text", bound=Strict)


def _read_file(
    path: Path, model: type[_Text], known: Collection[str] | None = None
) -> tuple[tuple[Document, _Text] | None, list[Problem]]:
    try:
        document = _documents.load(path, RulesError)
    except RulesError as broken:
        return None, list(broken.problems)
    text, problems = read_model(document, model)
    if text is None:
        is_begun = all(one.code == "RE101" for one in problems)
        return None, (_of_a_stranger(document, known) if is_begun else []) or problems
    return (document, text), problems


def _of_a_stranger(document: Document, known: Collection[str] | None) -> list[Problem]:
    """What is wrong with a file that was begun for a KLOE that the framework does not have, whatever it still lacks."""
    plain = document.plain
    name = plain.get("kloe") if isinstance(plain, dict) else None
    return [unknown_kloe(document, name, known)] if isinstance(name, str) and known and name not in known else []


def _read_kloes(folder: Path, text: FrameworkText) -> tuple[list[KloeFile], list[Problem]]:
    files, problems = [], list(_check_names(folder))
    for path in sorted(folder.glob("*/*.yaml")):
        read, wrong = _read_file(path, KloeText, text.kloes)
        problems += wrong
        if read is None:
            continue
        document, kloe = read
        problems += check_place(document, kloe, path, text)
        characteristics, wrong = read_characteristics(document, kloe)
        problems += wrong
        files.append(KloeFile(document, kloe, read_claims(kloe), characteristics))
    order = list(text.kloes)
    files.sort(key=lambda one: order.index(one.text.kloe) if one.text.kloe in order else -1)
    return files, problems


def _misnamed_levels(document: Document, text: FrameworkText, files: Sequence[KloeFile]) -> Iterator[Problem]:
    """A problem for each level of the scale that the rules call by another name: the scale is where to mend it."""
    named = Counter(one.gives for those in text.principles.values() for one in those)
    named.update(level for one in files for level in one.text.characteristics)
    for number, level in enumerate(text.levels):
        meant = [word for word in named if word not in text.levels and suggest(word, [level]) and named[word] > 1]
        if level not in named and meant:
            problem = f"no rule names the level {quote(level)}, and {named[meant[0]]} name {quote(meant[0])}"
            yield document.problem("RE201", ("scale", "levels", number, "id"), problem, "use one word for both")


def _check_names(folder: Path) -> Iterator[Problem]:
    """A problem for each file that looks like rules and would never be read."""
    for path in files_within(folder, READ).files:
        depth = len(path.relative_to(folder).parts)
        is_read = (depth == _DEPTH and path.suffix == ".yaml") or path.name in _TOP_FILES
        if not is_read:
            advice = "name it `<domain>/<KLOE>.yaml`, or move it away"
            yield Problem(str(path), 1, 1, "this file is never read", advice, code="RE015")


def _principles(document: Document, text: FrameworkText) -> tuple[list[Principle], list[Problem]]:
    found, problems = [], []
    for stage in STAGES:
        if stage not in text.principles:
            problem = f"there are no principles for {quote(stage)}"
            problems.append(document.problem_at_key("RE401", ("principles",), problem, f"add `{stage}:`"))
            continue
        some, wrong = read_principles(document, stage, text.principles[stage], text.thresholds, text.levels)
        found += some
        problems += wrong
    return found, problems


def _assemble(
    text: FrameworkText,
    statements: StatementsText,
    files: Sequence[KloeFile],
    principles: Sequence[Principle],
) -> Framework:
    return Framework(
        id=text.framework,
        title=text.title,
        edition=text.edition,
        publisher=text.publisher,
        scale=text.scale,
        service_types=tuple(text.service_types.items()),
        events=tuple(text.events.items()),
        domains=tuple(
            Domain(id=name, title=one.title, described_as=tuple(one.described_as.items()))
            for name, one in text.domains.items()
        ),
        kloes=tuple(_kloe(name, entry) for name, entry in text.kloes.items()),
        statements=tuple(
            Statement(name, one.sha256, one.applies_to, one.does_not_apply_to)
            for name, one in statements.statements.items()
        ),
        claims=tuple(claim for one in files for claim in one.claims),
        characteristics=tuple(rule for one in files for rule in one.characteristics),
        principles=tuple(principles),
        limits=text.limits,
        position_policy=text.position_policy,
        in_force=text.in_force,
        follows=text.follows,
        audit=text.audit,
    )


def _kloe(name: str, entry: KloeEntry) -> Kloe:
    prompts = tuple(
        Prompt(prompt, one.about, one.applies_to, one.does_not_apply_to) for prompt, one in entry.prompts.items()
    )
    return Kloe(name, entry.domain, entry.title, prompts, entry.applies_to, entry.does_not_apply_to)
