"""The command that tries the scenarios: it tells which small mistakes in the rules they would notice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from ratingengine.errors import quote
from ratingengine.fates import Fate, Watch
from ratingengine.framework import Framework
from ratingengine.missingscenarios import feature_of, scenario_for
from ratingengine.mutantreport import as_mapping, noticed_percent, report_lines
from ratingengine.mutants import Mutant, mutants
from ratingengine.places import places_of
from ratingengine.playing import Shelf, rule_folders, share_out
from ratingengine.rulebook import frameworks, shipped_rules
from ratingengine.scenarios import FeaturesError, feature_files
from ratingengine.terminal import PROBLEMS, USAGE, cache_folder, counting, stop, telling, write_bytes
from ratingengine.trials import Trial, record_file

commands = typer.Typer()


@commands.command("mutants")
def try_mutants(
    rules: Annotated[
        Path | None,
        typer.Argument(metavar="[RULES_DIR]", help="A framework's folder. Default: all that come with the library."),
    ] = None,
    features: Annotated[
        Path | None,
        typer.Option("--features", metavar="DIR", help="Default: the folder `features` beside the one of the rules."),
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
    form: Annotated[Literal["text", "json"], typer.Option("--format", help="text or json.")] = "text",
) -> None:
    """Put one small mistake into the rules at a time, and tell which of them no scenario notices."""
    folders = [shipped_rules() / name for name in frameworks()] if rules is None else rule_folders(rules)
    if not folders:
        stop(f"there is no framework in {rules}; name a folder that holds a `framework.yaml`", USAGE)
    if write is not None and (write.exists() or len(folders) > 1):
        stop(f"{write} cannot be written: name a new file, and one framework", USAGE)
    reports, enough = [], True
    for folder in folders:
        with telling():
            framework, trials, left_out = watch_of(folder, features)
        fates = fates_of(framework, trials, of)
        if not fates:
            stop(f"{framework.id} has nothing called {quote(of)}; see `ratingengine show`", USAGE)
        missing = {one.mutant.id: scenario_for(one.mutant, framework) for one in fates if one.survives}
        enough = enough and noticed_percent(fates) >= at_least
        if form == "json":
            reports.append(as_mapping(framework, fates, missing, left_out))
        else:
            for line in report_lines(places_of(folder), framework, fates, missing):
                print(line)
            if left_out:
                print(f"  {left_out} scenarios do not pass, and were left out; see `ratingengine test`")
        if write is not None and any(missing.values()):
            write_bytes(write, feature_of([one for one in missing.values() if one], framework).encode())
    if form == "json":
        print(json.dumps(reports, indent=2, ensure_ascii=False))
    raise typer.Exit(0 if enough else PROBLEMS)


def watch_of(folder: Path, features: Path | None = None) -> tuple[Framework, list[Trial], int]:
    """A framework with the trials of its scenarios, and how many scenarios do not pass.

    Raises ``RulesError`` or ``FeaturesError`` where files are broken.
    """
    framework = Shelf(folder, cache_folder())(folder.name)
    files = feature_files(features or folder.resolve().parent.parent / "features" / framework.id)
    shared = share_out(record_file, files, folder, cache_folder())
    # By path and not as they were done, so that the first scenario that notices a mistake is always the same.
    recorded = sorted(counting(f"reading scenarios of {folder.name}", shared, len(files)))
    problems = [problem for one in recorded for problem in one.problems]
    if problems:
        raise FeaturesError(problems)
    own = [trial for one in recorded for name, trial in one.found if name == framework.id]
    return framework, [one for one in own if one], sum(one is None for one in own)


def fates_of(framework: Framework, trials: Sequence[Trial], of: str | None = None) -> list[Fate]:
    """What becomes of every mutant, or of those in one KLOE or in the part of one id."""
    watch = Watch(framework, trials)
    chosen = [one for one in mutants(framework) if of is None or of in (one.subject, _kloe(one))]
    fates = (watch.fate(one) for one in chosen)
    return list(counting(f"trying mistakes in {framework.id}", fates, len(chosen)))


def _kloe(mutant: Mutant) -> str:
    part = mutant.change.old[0]
    return str(getattr(part, "kloe", ""))
