"""The report as Markdown: an assessment and its reasons, or one verdict's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ratingengine.alternatives import WhyNot
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

if TYPE_CHECKING:
    from ratingengine.assessment import Assessment


def as_markdown(assessment: Assessment) -> str:
    """The assessment as a Markdown document."""
    name, kind, framework = heading(assessment)
    lines = [f"# {plain(name)}", "", f"{plain(kind)}, {plain(framework)}.", "", "| | Rating | |", "|---|---|---|"]
    standing = standing_words(assessment, assessment.overall)
    lines.append(f"| **Overall** | {' '.join(rating_words(assessment, assessment.overall))} | {standing} |")
    for rating in assessment.ratings:
        lines.append(_markdown_row(assessment, rating, bold=True))
        lines += [_markdown_row(assessment, one, bold=False) for one in kloes_to_show(assessment, rating)]
    lines += ["", legend(assessment), "", rests_on(assessment), "", "## Why", ""]
    for verdict in verdicts_to_explain(assessment):
        lines += [*_markdown_tree(shorten(assessment.why(verdict.of)), 0), ""]
    for about, told in remarks(assessment):
        lines += [f"## {about}", "", *(f"- {plain(one)}" for one in told), ""]
    return "\n".join(lines).rstrip() + "\n"


def explain_as_markdown(
    reason: Reason, remark: str, moves: Sections, others: list[WhyNot], labels: Mapping[str, str]
) -> str:
    """One verdict as Markdown: its tree, whether it is settled, what moves it, why it is not each other level."""
    lines = [*_markdown_tree(reason, 0), *(["", remark] if remark else [])]
    for about, told in moves:
        lines += ["", f"## {plain(about)}", "", *(f"- {plain(line)}" for line in told)]
    for one in others:
        lines += ["", f"## Why not {labels[one.level]}", "", *_markdown_why_not(one, labels, 0)]
    return "\n".join(lines) + "\n"


def _markdown_row(assessment: Assessment, verdict: Verdict, *, bold: bool) -> str:
    name = title(assessment, verdict.of)
    shown = f"**{name}**" if bold else name
    return f"| {shown} | {' '.join(rating_words(assessment, verdict))} | {standing_words(assessment, verdict)} |"


def _markdown_tree(reason: Reason, depth: int) -> Iterator[str]:
    meaning = f". {plain(meaning_words(reason))}" if reason.meaning else ""
    yield f"{'  ' * depth}- {plain(reason_label(reason))}{meaning}"
    for one in reason.because:
        yield from _markdown_tree(one, depth + 1)


def _markdown_why_not(why_not: WhyNot, labels: Mapping[str, str], depth: int) -> Iterator[str]:
    indent = "  " * depth
    yield f"{indent}- **{why_not.of}**"
    for line in why_not_lines(why_not, labels):
        yield f"{indent}  - {line}"
    for support in why_not.supports:
        yield f"{indent}  - {support_line(support)}"
        yield from (f"{indent}    - {line}" for line in standing_lines(support))
    for one in why_not.inputs:
        yield from _markdown_why_not(one, labels, depth + 1)


def plain(text: str) -> str:
    """Text with what Markdown and HTML would take for their own made harmless."""
    for mark in "\\`*_[]<>|#":
        text = text.replace(mark, f"\\{mark}")
    return " ".join(text.split())
