"""The report for a terminal: an assessment and its reasons as text, with colour only on top of words and marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from ratingengine.alternatives import WhyNot
from ratingengine.assessment import Assessment
from ratingengine.explanation import Reason, title
from ratingengine.judgement import Verdict
from ratingengine.sensitivitywords import Sections
from ratingengine.wording import (
    heading,
    kloes_to_show,
    legend,
    meaning_words,
    rating_words,
    reason_label,
    remarks,
    rests_on,
    shorten,
    standing_lines,
    standing_words,
    support_line,
    verdicts_to_explain,
    why_not_lines,
)


def as_text(assessment: Assessment) -> RenderableType:
    """The assessment for a terminal: the grid of ratings, then the reasons, then what was not used."""
    name, kind, framework = heading(assessment)
    parts: list[RenderableType] = [Text(name, style="bold"), Text(kind), Text(framework, style="dim"), Text()]
    parts += [_grid(assessment), Text(), Text(legend(assessment), style="dim")]
    parts += [Text(rests_on(assessment), style="dim"), Text(), Text("Why", style="bold")]
    parts += [_reason_tree(shorten(assessment.why(one.of))) for one in verdicts_to_explain(assessment)]
    parts += list(_after(assessment))
    return Group(*parts)


def _styled(assessment: Assessment, verdict: Verdict) -> Text:
    mark, word = rating_words(assessment, verdict)
    style = f"bold {assessment.framework.level(verdict.level).colour}" if verdict.level else "dim"
    return Text(f"{mark} {word}", style=style)


def _grid(assessment: Assessment) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column()
    table.add_column(no_wrap=True)
    table.add_column()
    standing = standing_words(assessment, assessment.overall)
    table.add_row(Text("Overall", style="bold"), _styled(assessment, assessment.overall), standing)
    for rating in assessment.ratings:
        name = Text(title(assessment, rating.of), style="bold")
        table.add_row(name, _styled(assessment, rating), standing_words(assessment, rating))
        for verdict in kloes_to_show(assessment, rating):
            table.add_row(
                Padding(title(assessment, verdict.of), (0, 0, 0, 2)),
                _styled(assessment, verdict),
                standing_words(assessment, verdict),
            )
    return table


def _reason_tree(reason: Reason) -> Tree:
    tree = Tree(_reason_text(reason))
    _grow(tree, reason)
    return tree


def _grow(tree: Tree, reason: Reason) -> None:
    for one in reason.because:
        _grow(tree.add(_reason_text(one)), one)


def _reason_text(reason: Reason) -> Text:
    text = Text(reason.says, style="bold" if reason.kind == "verdict" else "")
    label = reason_label(reason)
    text.append(label[len(reason.says) :], style="dim")
    return text.append(f"\n{meaning_words(reason)}", style="not bold italic") if reason.meaning else text


def _after(assessment: Assessment) -> Iterator[RenderableType]:
    for about, lines in remarks(assessment):
        yield Text()
        yield Text(about, style="bold")
        for line in lines:
            yield Text(f"  {line}")


def explain_as_text(
    reason: Reason, remark: str, moves: Sections, others: list[WhyNot], labels: Mapping[str, str]
) -> RenderableType:
    """One verdict for a terminal: its tree, whether it is settled, what moves it, why it is not each other level."""
    parts: list[RenderableType] = [_reason_tree(reason), *([Text(), Text(remark)] if remark else [])]
    for about, lines in moves:
        parts += [Text(), Text(about, style="bold"), *(Padding(Text(line), (0, 0, 0, 2)) for line in lines)]
    for one in others:
        parts += [Text(), Text(f"Why not {labels[one.level]}", style="bold"), _why_not_tree(one, labels)]
    return Group(*parts)


def _why_not_tree(why_not: WhyNot, labels: Mapping[str, str]) -> Tree:
    tree = Tree(Text(f"{why_not.of}: what counts towards it, and what is missing"))
    _grow_why_not(tree, why_not, labels)
    return tree


def _grow_why_not(tree: Tree, why_not: WhyNot, labels: Mapping[str, str]) -> None:
    for line in why_not_lines(why_not, labels):
        tree.add(Text(line))
    for support in why_not.supports:
        branch = tree.add(Text(support_line(support)))
        for line in standing_lines(support):
            branch.add(Text(line))
    for one in why_not.inputs:
        _grow_why_not(tree.add(Text(one.of, style="bold")), one, labels)
