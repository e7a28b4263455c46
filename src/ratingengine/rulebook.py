"""The rulebook: the folder of files that a framework is read from, checked whole before anything is rated by it.

`load_framework` refuses a folder with any problem in it. `coverage` is kept apart: a statement that no characteristic
cites yet makes the rulebook incomplete, not wrong.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import rfc8785

from ratingengine import _yaml
from ratingengine._model import Strict, read_model
from ratingengine._yaml import Document
from ratingengine.characteristics import KloeText, read_characteristics, read_claims
from ratingengine.errors import Problem, RulesError, one_of, quote, suggest
from ratingengine.framework import Domain, Framework, Kloe, Prompt, Statement
from ratingengine.kloefiles import KloeFile, check_kloe_files, check_place
from ratingengine.principles import STAGES, Principle, read_principles
from ratingengine.rulefiles import FrameworkText, KloeEntry, StatementsText, check_framework, check_statements

_TOP_FILES = ("framework.yaml", "statements.yaml")
_DEPTH = 2  # <domain>/<KLOE>.yaml


def load_framework(framework: str | Path) -> Framework:
    """The framework of a folder, or of a name among those that come with the library.

    Raises ``RulesError`` with every problem in its files; a framework with a problem is never returned.
    """
    folder = _folder(framework)
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
    problems += check_kloe_files(files, text, statements[1])
    if problems:
        raise RulesError(problems)
    return _assemble(text, statements[1], files, principles)


def frameworks() -> list[str]:
    """The names of the frameworks that come with the library."""
    return sorted(one.parent.name for one in _shipped().glob("*/framework.yaml"))


def fingerprint(text: str) -> str:
    """The SHA-256 of a statement's text: NFKC, straight quotes and dashes, single spaces, trimmed."""
    plain = unicodedata.normalize("NFKC", text).translate(str.maketrans("‘’“”–—", "''\"\"--"))
    return hashlib.sha256(re.sub(r"\s+", " ", plain).strip().encode()).hexdigest()


def coverage(framework: Framework) -> dict[str, tuple[list[str], list[str]]]:
    """For each encoded KLOE, the statements that no characteristic cites and the prompts that no claim covers."""
    cited = {cite for one in framework.characteristics for cite in one.cites}
    covered = {prompt for claim in framework.claims for prompt in claim.prompts}
    return {
        kloe.id: (
            [one.id for one in framework.statements if one.part == kloe.id and one.id not in cited],
            [prompt.id for prompt in kloe.prompts if prompt.id not in covered],
        )
        for kloe in framework.kloes
        if framework.is_encoded(kloe.id)
    }


def _shipped() -> Path:
    inside = Path(__file__).parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "rules"


def _folder(framework: str | Path) -> Path:
    for folder in (Path(framework), _shipped() / framework):
        if _has(folder):
            return folder
    name = str(framework) or "(no name)"
    if Path(framework).name == "framework.yaml":
        raise RulesError([Problem(name, 1, 1, "this is a file of a framework", "name the folder that it is in")])
    if framework and _is_folder(Path(framework)):
        raise RulesError(
            [Problem(name, 1, 1, "this folder has no `framework.yaml`", "name the folder of one framework")]
        )
    names = frameworks()
    advice = suggest(name, names, f"{one_of(names)}, or the path of a folder with a `framework.yaml`")
    raise RulesError([Problem(name[:200], 1, 1, f"there is no framework {quote(name)}", advice)])


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


def _read_file(path: Path, model: type[_Text]) -> tuple[tuple[Document, _Text] | None, list[Problem]]:
    try:
        document = _yaml.load(path, RulesError)
    except RulesError as broken:
        return None, list(broken.problems)
    text, problems = read_model(document, model)
    return (None, problems) if text is None else ((document, text), problems)


def _read_kloes(folder: Path, text: FrameworkText) -> tuple[list[KloeFile], list[Problem]]:
    files, problems = [], list(_check_names(folder))
    for path in sorted(folder.glob("*/*.yaml")):
        read, wrong = _read_file(path, KloeText)
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


def _check_names(folder: Path) -> Iterator[Problem]:
    """A problem for each file that looks like rules and would never be read."""
    for path in sorted(folder.rglob("*")):
        depth = len(path.relative_to(folder).parts)
        is_read = (depth == _DEPTH and path.suffix == ".yaml") or path.name in _TOP_FILES
        if path.is_file() and path.suffix.lower() in (".yaml", ".yml", ".json") and not is_read:
            yield Problem(str(path), 1, 1, "this file is never read", "name it `<domain>/<KLOE>.yaml`, or move it away")


def _principles(document: Document, text: FrameworkText) -> tuple[list[Principle], list[Problem]]:
    found, problems = [], []
    for stage in STAGES:
        if stage not in text.principles:
            problem = f"there are no principles for {quote(stage)}"
            problems.append(document.problem_at_key(("principles",), problem, f"add `{stage}:`"))
            continue
        some, wrong = read_principles(document, stage, text.principles[stage], text.thresholds, text.levels)
        found += some
        problems += wrong
    return found, problems


def _assemble(
    text: FrameworkText, statements: StatementsText, files: Sequence[KloeFile], principles: Sequence[Principle]
) -> Framework:
    return Framework(
        id=text.framework,
        title=text.title,
        edition=text.edition,
        publisher=text.publisher,
        scale=text.scale,
        service_types=tuple(text.service_types.items()),
        events=tuple(text.events.items()),
        domains=tuple(Domain(id=name, title=title) for name, title in text.domains.items()),
        kloes=tuple(_kloe(name, entry) for name, entry in text.kloes.items()),
        statements=tuple(Statement(id=name, **one.model_dump()) for name, one in statements.statements.items()),
        claims=tuple(claim for one in files for claim in one.claims),
        characteristics=tuple(rule for one in files for rule in one.characteristics),
        principles=tuple(principles),
        limits=text.limits,
        position_policy=text.position_policy,
        digest=_digest([text, statements, *(one.text for one in files)]),
    )


def _kloe(name: str, entry: KloeEntry) -> Kloe:
    prompts = tuple(Prompt(id=prompt, **one.model_dump()) for prompt, one in entry.prompts.items())
    return Kloe(**entry.model_dump(exclude={"prompts"}), id=name, prompts=prompts)


def _digest(texts: Sequence[Strict]) -> str:
    return hashlib.sha256(rfc8785.dumps([text.model_dump(mode="json") for text in texts])).hexdigest()
