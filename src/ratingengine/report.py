"""Reports: an assessment and its reasons as text for a terminal and as Markdown.

Both say the same. A rating is always shown by word and by mark, with colour only on top.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from ratingengine.alternatives import Standing, Support, Tried, WhyNot
from ratingengine.assessment import Assessment
from ratingengine.evidence import CarriedForward
from ratingengine.explanation import Reason, day, title
from ratingengine.judgement import Verdict
from ratingengine.principles import Test, field_words

_STATES = {
    "insufficient_evidence": "Insufficient evidence",
    "not_described": "Not described",
    "not_applicable": "Does not apply",
    "not_rated": "Not rated",
}
_NO_MARK = "–"


def rating_words(assessment: Assessment, verdict: Verdict) -> tuple[str, str]:
    """The mark and the word that a verdict is shown by."""
    if verdict.level is None:
        return _NO_MARK, _STATES[verdict.state]
    level = assessment.framework.level(verdict.level)
    return level.mark, level.label


def standing_words(assessment: Assessment, verdict: Verdict) -> str:
    """What must be known beside a rating: where it comes from, and what it could still become, by the levels' marks."""
    words = [_origin(assessment, verdict)] if _origin(assessment, verdict) else []
    if verdict.settled:
        words += [] if words else ["settled"]
    elif verdict.level and verdict.could_be:
        low, high = (assessment.framework.level(level).mark for level in verdict.could_be)
        words.append(f"not settled: {low} to {high}")
    return ", ".join(words)


def legend(assessment: Assessment) -> str:
    """The marks and their words, from worst to best."""
    return "   ".join(f"{level.mark} {level.label}" for level in assessment.framework.scale.levels)


def _origin(assessment: Assessment, verdict: Verdict) -> str:
    if verdict.departure:
        return "by a departure"
    lowered = "limited by an event" if any(one.lowered for one in verdict.limits) else ""
    given = _given(assessment, verdict)
    return ", ".join(one for one in (given, lowered) if one)


def _given(assessment: Assessment, verdict: Verdict) -> str:
    if verdict.given is None:
        return ""
    for one in assessment.evidence.carried_forward:
        if one.id == verdict.given:
            return _carried(one)
    return "given by people"


def _carried(one: CarriedForward) -> str:
    return f"carried forward, {day(one.rated_on)}"


def rests_on(assessment: Assessment) -> str:
    """How much of the framework the overall rating rests on, and what `not settled` means, in a line."""
    rated = [one for one in assessment.ratings if one.level]
    line = f"The overall rating rests on {len(rated)} of {len(assessment.ratings)} domains."
    if all(one.settled for one in (assessment.overall, *rated)):
        return line
    return f"{line} Not settled: what is unknown could still bring it anywhere between the marks."


def _heading(assessment: Assessment) -> tuple[str, str, str]:
    evidence, framework = assessment.evidence, assessment.framework
    kind = dict(framework.service_types)[evidence.service.type]
    where = f", {evidence.service.location}" if evidence.service.location else ""
    return (
        f"{evidence.service.organisation}{where}",
        f"{kind}, assessed on {day(evidence.assessed_on)} ({evidence.assessment})",
        f"by {framework.title} ({framework.id}, {framework.publisher})",
    )


# --- text -------------------------------------------------------------------------------------------------------------


def as_text(assessment: Assessment) -> RenderableType:
    """The assessment for a terminal: the grid of ratings, then the reasons, then what was not used."""
    name, kind, framework = _heading(assessment)
    parts: list[RenderableType] = [Text(name, style="bold"), Text(kind), Text(framework, style="dim"), Text()]
    parts += [_grid(assessment), Text(), Text(legend(assessment), style="dim")]
    parts += [Text(rests_on(assessment), style="dim"), Text(), Text("Why", style="bold")]
    parts += [_reason_tree(_shorten(assessment.why(one.of))) for one in _to_explain(assessment)]
    parts += list(_after(assessment))
    return Group(*parts)


def _styled(assessment: Assessment, verdict: Verdict) -> Text:
    mark, word = rating_words(assessment, verdict)
    style = f"bold {assessment.framework.level(verdict.level).colour}" if verdict.level else "dim"
    return Text(f"{mark} {word}", style=style)


def _grid(assessment: Assessment) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(min_width=30)
    table.add_column(no_wrap=True)
    table.add_column()
    standing = standing_words(assessment, assessment.overall)
    table.add_row(Text("Overall", style="bold"), _styled(assessment, assessment.overall), standing)
    for rating in assessment.ratings:
        name = Text(title(assessment, rating.of), style="bold")
        table.add_row(name, _styled(assessment, rating), standing_words(assessment, rating))
        for verdict in _kloes_to_show(assessment, rating):
            table.add_row(
                Padding(title(assessment, verdict.of), (0, 0, 0, 2)),
                _styled(assessment, verdict),
                standing_words(assessment, verdict),
            )
    return table


def _kloes_to_show(assessment: Assessment, rating: Verdict) -> list[Verdict]:
    """The KLOEs of a domain, where anything is known of one of them."""
    kloes = {kloe.id for kloe in assessment.framework.kloes_of(rating.of)}
    verdicts = [one for one in assessment.judgements if one.of in kloes]
    return verdicts if any(one.level for one in verdicts) else []


_WITHOUT_LEVEL = ("not_rated", "not_described")


def _to_explain(assessment: Assessment) -> list[Verdict]:
    """Overall, the domains, and the KLOEs, each said once: the trees of what was rated here."""
    rated = [one for one in assessment.judgements if one.level or one.state in _WITHOUT_LEVEL]
    domains = [one for one in assessment.ratings if one.level or one.state in _WITHOUT_LEVEL]
    return [assessment.overall, *domains, *rated]


def _shorten(reason: Reason) -> Reason:
    """The tree without what other trees of the same report say: verdicts below the first keep their sentence alone."""
    because = tuple(
        replace(one, because=(), cites=(), meaning="") if one.kind == "verdict" else _without_sources(one)
        for one in reason.because
    )
    return replace(reason, because=because)


def _without_sources(reason: Reason) -> Reason:
    """The same step with only the first word of its source, and with what was found besides in a line each."""
    because = tuple(_without_sources(one) for one in reason.because)
    if reason.kind == "besides":
        because = tuple(replace(one, because=()) if one.kind in ("finding", "claim") else one for one in because)
    return replace(reason, source=reason.source.partition(":")[0], because=because)


def reason_label(reason: Reason) -> str:
    """One step of an explanation in a line: what it says, then its id and the statements it cites."""
    if reason.kind in ("verdict", "absence", "besides"):
        return reason.says
    name = f"{reason.kind.replace('_', ' ')} {reason.id}"
    about = f"{reason.says} ({', '.join([name, *reason.cites])})"
    return f"{about} [{reason.source}]" if reason.source else about


def meaning_words(reason: Reason) -> str:
    """What the standard describes the level of a rating to be like, with the statements that say so."""
    return f"{reason.meaning} ({', '.join(reason.cites)})" if reason.cites else reason.meaning


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
    for heading, lines in _remarks(assessment):
        yield Text()
        yield Text(heading, style="bold")
        for line in lines:
            yield Text(f"  {line}")


def _remarks(assessment: Assessment) -> Iterator[tuple[str, list[str]]]:
    if assessment.warnings:
        yield "Take note", list(assessment.warnings)
    conflicting = [
        f"{one.claim}: {', '.join(one.facts)}; it stands at {one.stands}"
        for one in assessment.positions
        if one.conflicting
    ]
    if conflicting:
        yield "Facts that conflict", conflicting
    if assessment.unused:
        yield "Facts not used", [f"{one.fact}: {one.reason}" for one in assessment.unused]


def explain_as_text(reason: Reason, remark: str, others: list[WhyNot], labels: Mapping[str, str]) -> RenderableType:
    """One verdict for a terminal: its whole tree, whether it is settled, then why it is not each other level."""
    parts: list[RenderableType] = [_reason_tree(reason), *([Text(), Text(remark)] if remark else [])]
    for one in others:
        parts += [Text(), Text(f"Why not {labels[one.level]}", style="bold"), _why_not_tree(one, labels)]
    return Group(*parts)


def _why_not_tree(why_not: WhyNot, labels: Mapping[str, str]) -> Tree:
    tree = Tree(Text(f"{why_not.of}: what would bring it there"))
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


def why_not_lines(why_not: WhyNot, labels: Mapping[str, str]) -> Iterator[str]:
    """How near each principle that gives the level came to holding."""
    if not why_not.described:
        yield "the standard does not describe this level here, so only people can give it"
        return
    for tried in why_not.principles:
        yield _tried_line(tried, labels)
    if why_not.reached:
        yield "it is at this level"


def _tried_line(tried: Tried, labels: Mapping[str, str]) -> str:
    if tried.overtaken_by:
        return f"principle {tried.principle} holds, but {tried.overtaken_by} decides"
    ways = [", ".join(_test_words(test, number, labels) for test, number in way) for way in tried.ways]
    asks = f" asks for {' or '.join(way for way in ways if way)}" if any(ways) else ""
    return f"principle {tried.principle}{asks}"


def _test_words(test: Test, number: int, labels: Mapping[str, str]) -> str:
    return f"{field_words(test.field, labels)}: {test.comparison.replace('_', ' ')} {test.number} (there are {number})"


def support_line(support: Support) -> str:
    """A characteristic and whether it is met."""
    return f"{support.characteristic}: {'met' if support.met else 'not met'}"


def standing_lines(support: Support) -> Iterator[str]:
    """What in a characteristic is fulfilled, missing or speaks against it."""
    for number, way in enumerate(support.alternatives):
        for one in way:
            yield f"{'or ' if number else ''}{_standing(one)}"


_HALVES = {"yes": "yes", "at_least_partly": "partly or yes", "at_most_partly": "partly or no", "no": "no"}


def _standing(one: Standing) -> str:
    wanted = _HALVES[one.half]
    if one.outcome == "missing":
        return f"{one.claim} should stand at {wanted}: nothing is known of it"
    facts = f" by {', '.join(one.facts)}" if one.facts else ""
    if one.outcome == "fulfilled":
        return f"{one.claim} stands at {one.stands}{facts}, as it should"
    return f"{one.claim} should stand at {wanted}, and stands at {one.stands}{facts}"


# --- Markdown ---------------------------------------------------------------------------------------------------------


def as_markdown(assessment: Assessment) -> str:
    """The assessment as a Markdown document."""
    name, kind, framework = _heading(assessment)
    lines = [f"# {_plain(name)}", "", f"{_plain(kind)}, {_plain(framework)}.", "", "| | Rating | |", "|---|---|---|"]
    standing = standing_words(assessment, assessment.overall)
    lines.append(f"| **Overall** | {' '.join(rating_words(assessment, assessment.overall))} | {standing} |")
    for rating in assessment.ratings:
        lines.append(_markdown_row(assessment, rating, bold=True))
        lines += [_markdown_row(assessment, one, bold=False) for one in _kloes_to_show(assessment, rating)]
    lines += ["", legend(assessment), "", rests_on(assessment), "", "## Why", ""]
    for verdict in _to_explain(assessment):
        lines += [*_markdown_tree(_shorten(assessment.why(verdict.of)), 0), ""]
    for heading, remarks in _remarks(assessment):
        lines += [f"## {heading}", "", *(f"- {_plain(one)}" for one in remarks), ""]
    return "\n".join(lines).rstrip() + "\n"


def explain_as_markdown(reason: Reason, remark: str, others: list[WhyNot], labels: Mapping[str, str]) -> str:
    """One verdict as Markdown: its whole tree, whether it is settled, then why it is not each other level."""
    lines = [*_markdown_tree(reason, 0), *(["", remark] if remark else [])]
    for one in others:
        lines += ["", f"## Why not {labels[one.level]}", "", *_markdown_why_not(one, labels, 0)]
    return "\n".join(lines) + "\n"


def _markdown_row(assessment: Assessment, verdict: Verdict, *, bold: bool) -> str:
    name = title(assessment, verdict.of)
    shown = f"**{name}**" if bold else name
    return f"| {shown} | {' '.join(rating_words(assessment, verdict))} | {standing_words(assessment, verdict)} |"


def _markdown_tree(reason: Reason, depth: int) -> Iterator[str]:
    meaning = f". {_plain(meaning_words(reason))}" if reason.meaning else ""
    yield f"{'  ' * depth}- {_plain(reason_label(reason))}{meaning}"
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


def _plain(text: str) -> str:
    """Text with what Markdown and HTML would take for their own made harmless."""
    for mark in "\\`*_[]<>|#":
        text = text.replace(mark, f"\\{mark}")
    return " ".join(text.split())
