"""The command that tries the scenarios: it tells which small mistakes in the rules they would notice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import typer

from ratingengine.errors import quote
from ratingengine.fates import Fate, Heard, Rest, fates_of, hear_file, mutants_of
from ratingengine.framework import Framework
from ratingengine.missingscenarios import feature_of, scenario_for
from ratingengine.mutantreport import as_mapping, noticed_percent, report_lines
from ratingengine.places import Places, places_of
from ratingengine.playing import Shelf, Workers, by_size, rule_folders, workers
from ratingengine.rulebook import shipped_rules
from ratingengine.scenarios import FeaturesError, feature_files
from ratingengine.terminal import PROBLEMS, USAGE, cache_folder, counting, from_here, stop, telling, write_bytes

commands = typer.Typer()

_PARTS = 8  # that mistakes are shared out in, so that no process waits long for another


@commands.command("mutants")
def try_mutants(
    rules: Annotated[
        Path | None,
        typer.Argument(metavar="[RULES_DIR]", help="A framework's folder. Default: all that come with the library."),
    ] = None,
    features: Annotated[
        Path | None,
        typer.Option(
            "--features",
            metavar="DIR",
            help="Feature files that test the rules. Default: the folder `features` beside the one of the rules.",
        ),
    ] = None,
    of: Annotated[
        str | None, typer.Option("--of", metavar="ID", help="Only mistakes in this KLOE, claim, rule or limit.")
    ] = None,
    at_least: Annotated[
        float, typer.Option("--at-least", metavar="PERCENT", min=0, max=100, help="Exit 1 when fewer are noticed.")
    ] = 95,
    write: Annotated[
        Path | None,
        typer.Option("--write", metavar="FILE", help="Write the scenarios that are missing into a new feature file."),
    ] = None,
    form: Annotated[Literal["text", "json"], typer.Option("--format", help="How to write the result.")] = "text",
) -> None:
    """Put one small mistake into the rules at a time, and tell which of them no scenario notices."""
    folder = rules or from_here(shipped_rules())
    folders = rule_folders(folder)
    if not folders:
        stop(f"there is no framework in {rules}; name a folder that holds a `framework.yaml`", USAGE)
    if write is not None and (write.exists() or len(folders) > 1):
        stop(f"{write} cannot be written: name a new file, and one framework", USAGE)
    with telling():
        tried = try_all(folder, features, of)
    if not any(one.fates for one in tried):
        names = " or ".join(one.framework.id for one in tried)
        stop(f"{names} has nothing called {quote(of or '')}; see `ratingengine show`", USAGE)
    reports, enough = [], True
    for framework, places, fates, left_out in (one for one in tried if one.fates):
        survivors = [one.mutant for one in fates if one.survives]
        written = (scenario_for(one, framework) for one in survivors)
        found = counting("writing scenarios that are missing", written, len(survivors))
        missing = {one.id: scenario for one, scenario in zip(survivors, found, strict=True)}
        enough = enough and noticed_percent(fates) >= at_least
        if form == "json":
            reports.append(as_mapping(framework, fates, missing, left_out))
        else:
            for line in report_lines(places, framework, fates, missing):
                print(line)
            if left_out:
                print(f"  {left_out} scenarios do not pass, and were left out; see `ratingengine test`")
        if write is not None and any(missing.values()):
            write_bytes(write, feature_of([one for one in missing.values() if one], framework).encode())
    if form == "json":
        print(json.dumps(reports, indent=2, ensure_ascii=False))
    raise typer.Exit(0 if enough else PROBLEMS)


class Tried(NamedTuple):
    """A framework with the places of its parts, what becomes of its mutants, and how many scenarios do not pass."""

    framework: Framework
    places: Places
    fates: list[Fate]
    left_out: int


def try_all(rules: Path, features: Path | None = None, of: str | None = None) -> list[Tried]:
    """What becomes of every mutant of each framework in a folder, or of those in one KLOE or in the part of one id.

    Raises ``RulesError`` or ``FeaturesError`` where files are broken.
    """
    folders, find = rule_folders(rules), Shelf(rules, cache_folder())
    frameworks = {folder: find(folder.name) for folder in folders}
    beside = (features or folder.parent.parent / "features" / one.id for folder, one in frameworks.items())
    files = list(dict.fromkeys(file for folder in beside for file in feature_files(folder)))
    with workers(files, rules, cache_folder()) as share:
        hear = partial(hear_file, names=[one.name for one in folders], of=of)
        heard = list(counting("reading scenarios", share.each(hear, by_size(files)), len(files)))
        # By path and not as they were done, so that the first scenario that notices a mistake is always the same.
        heard.sort(key=lambda one: one.path)
        problems = [problem for one in heard for problem in one.problems]
        if problems:
            raise FeaturesError(problems)
        return [
            Tried(
                framework,
                places_of(folder),
                _fates(folder, framework, heard, share, of),
                sum(one.left_out.count(framework.id) for one in heard),
            )
            for folder, framework in frameworks.items()
        ]


def _fates(folder: Path, framework: Framework, heard: Sequence[Heard], share: Workers, of: str | None) -> list[Fate]:
    """What becomes of the mutants, of which those that no scenario notices at once are shared out."""
    every = mutants_of(framework, of)
    firsts = [
        next((h.noticed[framework.id, m.id] for h in heard if (framework.id, m.id) in h.noticed), None) for m in every
    ]
    rest = tuple(number for number, first in enumerate(firsts) if first is None)
    trials = tuple(trial for one in heard for name, trial in one.trials if name == framework.id)
    parts = (rest[number::_PARTS] for number in range(_PARTS))
    tasks = [Rest(folder.name, trials, numbers, of) for numbers in parts if numbers]
    found = (one for some in share.each(fates_of, tasks) for one in some)
    proofs = dict[int, str]()
    for number, noticed_by, proof in counting(f"trying mistakes in {framework.id}", found, len(rest)):
        firsts[number], proofs[number] = noticed_by, proof
    return [Fate(one, firsts[number], proofs.get(number, "")) for number, one in enumerate(every)]
