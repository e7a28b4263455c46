"""The commands on changes of rules: diff and impact."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import get_terminal_size
from typing import Annotated, Any

import typer

from ratingengine import leaflet
from ratingengine.diffwords import diff_leaflet, diff_mapping
from ratingengine.editions import Edition, open_editions, paired
from ratingengine.errors import InputError, RatingEngineError, quote
from ratingengine.explanation import count
from ratingengine.impact import Editions, Impact, weigh_all
from ratingengine.impactwords import impact_leaflet, impact_mapping
from ratingengine.leaflet import Leaflet
from ratingengine.recordcli import LineForm, Output, PageForm, opened, tell_comparison
from ratingengine.rulechanges import compare_rules
from ratingengine.shares import shares
from ratingengine.terminal import (
    PROBLEMS,
    USAGE,
    cache_folder,
    complain,
    spare,
    stop,
    telling,
    waiting,
    with_progress,
    write_bytes,
)

commands = typer.Typer()
_MOST_TOLD = 3  # problems of one assessment


_WRITE = {PageForm.markdown: leaflet.as_markdown, PageForm.html: leaflet.as_html}
_SOURCE = "a framework's folder, a folder of them, the name of one, or a git revision such as `main` or `HEAD~1:rules`"
_Old = Annotated[str, typer.Argument(metavar="OLD", help=f"The rules before: {_SOURCE}.")]
_New = Annotated[str, typer.Argument(metavar="NEW", help="The rules after, the same.")]
_Rules = Annotated[
    str | None, typer.Option("--rules", metavar="PATH", help="The folder of the rules within the repository.")
]
_As = Annotated[PageForm, typer.Option("--format", help="How to write the result.")]


@commands.command("diff")
def diff_command(
    old: Annotated[str, typer.Argument(metavar="OLD", help=f"A decision record; or rules: {_SOURCE}.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Another record, or other rules.")],
    rules: _Rules = None,
    format: _As = PageForm.text,  # noqa: A002 - the option's name
    output: Output = None,
) -> None:
    """Say what differs between two records and what caused what; or between two editions of rules and what it does."""
    records = [Path(one).is_file() for one in (old, new)]
    if all(records):
        if format is PageForm.html or output:
            stop("two records are compared as text, JSON or Markdown, on the terminal", USAGE)
        tell_comparison(opened(Path(old)), opened(Path(new)), LineForm(format.value))
        return
    if any(records):
        other = new if records[0] else old
        stop(f"{quote(other)} is no file; compare two records, or two editions of rules", USAGE)
    failed = False
    with telling(), _both(old, new, rules) as pairs:
        several = len(pairs) > 1
        if several and (format is PageForm.html or output):
            stop("a page or an output file takes one framework; name the folder of one", USAGE)
        for before, after in pairs:
            failed = not _compare(before, after, format, output) or failed
    raise typer.Exit(PROBLEMS if failed else 0)


def _compare(before: Edition | None, after: Edition | None, format: PageForm, output: Path | None) -> bool:  # noqa: A002
    """Write what differs between two editions; whether they compare."""
    if before is None or after is None:
        for only, told in ((before, "is no longer there"), (after, "is new")):
            if only:
                print(f"{only.shown}: {told}, and there is nothing to compare it with")
        return False
    with waiting("comparing rules"):
        diff = compare_rules(before, after)
    _write(diff_leaflet(diff), diff_mapping(diff), format, output)
    return diff.outcome != "not comparable"


@commands.command("impact")
def impact_command(
    old: _Old,
    new: _New,
    evidence: Annotated[
        list[Path], typer.Argument(metavar="EVIDENCE", help="Evidence files: .yaml, .json, or .jsonl.")
    ],
    rules: _Rules = None,
    format: _As = PageForm.text,  # noqa: A002 - the option's name
    output: Output = None,
) -> None:
    """Say which ratings of services at hand other rules would change, and which rule does it."""
    spare(output, *evidence)
    with telling(), _both(old, new, rules) as pairs:
        if len(pairs) != 1 or None in pairs[0]:
            stop("impact takes one framework on each side; name the folder of one", USAGE)
        before, after = (one for one in pairs[0] if one)
        with waiting("comparing rules"):
            diff = compare_rules(before, after)
        if diff.refused:
            stop(f"the editions do not compare, as {diff.refused}", PROBLEMS)
        impact = Impact(Editions(before.framework, after.framework))
        for one in with_progress(weigh_all(impact.editions, evidence)):
            if isinstance(one, RatingEngineError):
                impact.refused += 1
                _tell(one)
            else:
                impact.add(one)
        with waiting("counting all cases"):
            of_all = shares(before.framework, after.framework)
        page, plain = impact_leaflet(impact, diff, of_all), impact_mapping(impact, diff, of_all)
        _write(page, plain, format, output, get_terminal_size().columns)
    raise typer.Exit(0 if impact.cases and not impact.refused else PROBLEMS)


def _tell(broken: RatingEngineError) -> None:
    """Tell what is wrong with one assessment of many: the first of it, and how much more there is."""
    problems = broken.problems if isinstance(broken, InputError) else ()
    if len(problems) <= _MOST_TOLD:
        complain(broken)
        return
    complain(InputError(problems[:_MOST_TOLD]))
    complain(RatingEngineError(f"    and {count(len(problems) - _MOST_TOLD, 'more problem')} of this assessment"))


@contextmanager
def _both(old: str, new: str, rules: str | None) -> Iterator[list[tuple[Edition | None, Edition | None]]]:
    """The editions of both sides, each with the one that it goes with."""
    kept = cache_folder()
    with open_editions(old, rules, new, kept) as mine, open_editions(new, rules, old, kept) as theirs:
        yield paired(mine, theirs)


def _write(
    page: Leaflet,
    plain: dict[str, Any],
    format: PageForm,  # noqa: A002
    output: Path | None,
    width: int = leaflet.ENDLESS,
) -> None:
    """Write a comparison; as text, no line is longer than ``width``."""
    if format is PageForm.json:
        text = json.dumps(plain, ensure_ascii=False, indent=2)
    else:
        text = leaflet.as_text(page, width) if format is PageForm.text else _WRITE[format](page)
    if output is None:
        print(text)
    else:
        write_bytes(output, f"{text}\n".encode())
