"""The command for those who write feature files: test."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from ratingengine import testreport
from ratingengine.case import StepError
from ratingengine.coveragereport import Coverage
from ratingengine.exercise import Exercise
from ratingengine.framework import Framework
from ratingengine.livingdocs import as_living_docs
from ratingengine.playing import Played, Shelf, framework_of, play_files, rule_folders
from ratingengine.rulebook import shipped_rules
from ratingengine.scenarios import NO_FILE, FeaturesError, feature_files
from ratingengine.terminal import (
    PROBLEMS,
    USAGE,
    cache_folder,
    complain,
    counting,
    from_here,
    screen,
    stop,
    telling,
    waiting,
    write_bytes,
)

commands = typer.Typer()


class OutcomeForm(StrEnum):
    """How outcomes are written."""

    text = "text"
    json = "json"
    github = "github"


@commands.command("test")
def play(
    features: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FEATURES...]", help="Feature files or folders. Default: those beside the rules."),
    ] = None,
    rules: Annotated[
        Path | None,
        typer.Option(
            "--rules",
            metavar="DIR",
            help="A framework's folder, or a folder of them, to test. Default: those that come with the library.",
        ),
    ] = None,
    html: Annotated[
        Path | None,
        typer.Option("--html", metavar="FILE", help="Write rules, scenarios and outcomes as one page for reading."),
    ] = None,
    coverage: Annotated[  # noqa: FBT002 - an option
        bool, typer.Option("--coverage", help="Tell also what of the rules no scenario shows, and how much is shown.")
    ] = False,
    at_least: Annotated[
        float | None,
        typer.Option(
            "--at-least", metavar="PERCENT", min=0, max=100, help="Exit 1 when scenarios show less of the rules."
        ),
    ] = None,
    format: Annotated[OutcomeForm, typer.Option("--format", help="How to write the outcomes.")] = OutcomeForm.text,  # noqa: A002
) -> None:
    """Play the scenarios of feature files against the rules, and say what came out otherwise than expected."""
    if find_spec("gherkin") is None:
        stop("feature files are read with an extra; install `ratingengine[rules]`", USAGE)
    if rules is not None and not rule_folders(rules):
        stop(f"there is no framework in {rules}; name the folder of one, or a folder of them", USAGE)
    files = _files(features or _beside(rules))
    tracking = coverage or at_least is not None
    with telling():
        results = play_files(files, rules, cache_folder(), coverage=tracking)
        played = sorted(counting("playing feature files", results, len(files)), key=lambda one: one.path)
        shown = _frameworks(played, rules, every=features is None) if tracking or html else []
        covered = _coverage(played, shown, rules) if tracking else []
    if html is not None:
        with telling(), waiting("writing the page"):
            page = as_living_docs(shown, played, [one.exercise for one in covered])
        write_bytes(html, page.encode())
    with telling():
        _write(played, covered, format)
    enough = all(one.exercise.share().is_at_least(at_least or 0) for one in covered)
    raise typer.Exit(PROBLEMS if not enough or any(testreport.is_fault(one) for one in played) else 0)


def _coverage(played: Sequence[Played], frameworks: Sequence[Framework], rules: Path | None) -> list[Coverage]:
    """What the scenarios show of each framework that they are on, with where that is kept."""
    shelf = Shelf(rules, cache_folder())
    folders = {shelf(one.name).id: one for one in rule_folders(rules)} if rules else {}
    return [
        Coverage(
            Exercise(framework, frozenset(key for one in played for name, key in one.shown if name == framework.id)),
            from_here(folders.get(framework.id, shipped_rules() / framework.id)),
        )
        for framework in frameworks
    ]


def _write(played: Sequence[Played], covered: Sequence[Coverage], form: OutcomeForm) -> None:
    if form is OutcomeForm.json:
        more = {"coverage": [one.as_mapping() for one in covered]} if covered else {}
        print(json.dumps(testreport.as_mapping(played) | more, ensure_ascii=False, indent=2))
    elif form is OutcomeForm.github:
        print(
            "\n".join(
                [
                    *testreport.github_lines(played, Path.cwd()),
                    *(line for one in covered for line in one.github_lines()),
                ]
            )
        )
    else:
        for line in [*testreport.text_lines(played), *(line for one in covered for line in one.text_lines())]:
            screen().print(line, soft_wrap=True)


def _files(paths: Sequence[Path]) -> list[Path]:
    """Every feature file of some paths once; that there is none would prove nothing, so it ends the command."""
    found = list[Path]()
    for path in paths:
        if not path.exists():
            stop(f"there is no file or folder {path}; name the feature files to play", USAGE)
        try:
            found += feature_files(path)
        except FeaturesError as broken:
            complain(broken)
            raise typer.Exit(USAGE if broken.problems[0].code == NO_FILE else PROBLEMS) from None
    return list(dict.fromkeys(found))


def _beside(rules: Path | None) -> list[Path]:
    """The feature folders of the rules: by their name in a folder `features` near them, or else that folder itself."""
    found = []
    for folder in rule_folders(rules or shipped_rules()):
        near = [one / "features" for one in (folder, folder.parent, folder.parent.parent)]
        places = [one / folder.name for one in near] + ([] if rules is None else near)
        found += [one for one in places if one.is_dir()][:1]
    if not found:
        stop("there is no folder `features` beside the rules; name the feature files to play", USAGE)
    return [from_here(one) for one in dict.fromkeys(found)]


def _frameworks(played: Sequence[Played], rules: Path | None, *, every: bool) -> list[Framework]:
    """The frameworks to show: those that scenarios name, and the one of the rules, or ``every`` one of several."""
    shelf, found = Shelf(rules, cache_folder()), dict[str, Framework]()
    named = {framework_of(outcome.scenario) for one in played for outcome in one.outcomes}
    folders = [one.name for one in rule_folders(rules)] if rules else []
    for name in [*(folders if every or len(folders) == 1 else []), *sorted(named)]:
        with suppress(StepError):  # an unknown framework is told as the outcome of its scenarios
            one = shelf(name)
            found[one.id] = one
    return list(found.values())
