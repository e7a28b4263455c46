"""What a framework holds, for people to read: its KLOEs, claims and rules, and how much of its standard they cover."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ratingengine.characteristics import Characteristic, Claim
from ratingengine.completeness import Gaps, Wording
from ratingengine.explanation import count
from ratingengine.framework import Framework
from ratingengine.principles import STAGES


def views(framework: Framework) -> Mapping[str, Callable[[], Iterator[RenderableType]]]:
    """What can be shown of a framework, by name: its lists, and each of its KLOEs."""
    lists = {"kloes": _kloes, "domains": _domains, "claims": _claims, "principles": _principles, "limits": _limits}
    found = {name: partial(view, framework) for name, view in lists.items()}
    return found | {one.id: partial(_kloe, framework, one.id) for one in framework.kloes}


def completeness_lines(framework: Framework, gaps: Gaps) -> Iterator[str]:
    """How much of its standard a framework's rules cover."""
    encoded = [one.id for one in framework.kloes if framework.is_encoded(one.id)]
    rules, prompts = framework.characteristics, [one for kloe in framework.kloes for one in kloe.prompts]
    yield f"{len(encoded)} of {len(framework.kloes)} KLOEs are written as rules: {', '.join(encoded) or 'none'}"
    yield (
        f"{count(len(framework.claims), 'claim')}, {count(len(rules), 'characteristic')}, "
        f"{count(len(framework.principles), 'principle')}, {count(len(framework.limits), 'limit')}"
    )
    ours = sum(one.basis == "interpretation" for one in rules)
    yield f"characteristics marked as interpretation, as no cited statement names their subject: {ours}"
    yield f"statements cited: {_share(len(framework.statements), gaps.statements)}"
    yield f"prompts covered: {_share(len(prompts), gaps.prompts)}" if prompts else "the standard has no prompts"
    yield f"claims that a rule asks for: {_share(len(framework.claims), gaps.unused_claims)}"
    if gaps.untested is None:
        yield "characteristics with scenarios: not looked at; name the folder of the feature files with --features"
    else:
        yield f"characteristics with scenarios: {_share(len(rules), gaps.untested)}"
    yield from _not_described(framework)


def _share(number: int, missing: tuple[str, ...]) -> str:
    percent = 100 if not number else 100 * (number - len(missing)) // number
    return f"{number - len(missing)} of {number} ({percent} %)"


def _not_described(framework: Framework) -> Iterator[str]:
    labels = {level.id: level.label for level in framework.scale.levels}
    bare = [one.title for one in framework.domains if not framework.kloes_of(one.id)]
    if bare:
        yield f"not described by the standard, so left to people: {', '.join(bare)}"
    for kloe in framework.kloes:
        missing = framework.not_described(kloe.id) if framework.is_encoded(kloe.id) else ()
        if missing:
            yield f"{kloe.id}: not described by the standard: {', '.join(labels[level] for level in missing)}"


def wording_lines(framework: Framework, wordings: list[Wording]) -> Iterator[RenderableType]:
    """Each statement in the document's words, with the rules and descriptions that express it below."""
    rules: dict[str, list[Characteristic]] = {}
    for rule in framework.characteristics:
        for cite in rule.cites:
            rules.setdefault(cite, []).append(rule)
    described = {
        cite: one.says
        for domain in framework.domains
        for _, those in domain.described_as
        for one in those
        for cite in one.cites
    }
    part = ""
    for one in wordings:
        at = one.statement.split("/")[-3]
        if at != part:
            part = at
            yield Text(part, style="bold")
        text = one.text or "NOT FOUND in the document: it was changed there, or is not part of it"
        yield _row(one.statement, text, style="" if one.text else "bold red")
        for rule in rules.get(one.statement, []):
            reading = " [interpretation]" if rule.basis == "interpretation" else ""
            yield _entry(rule.id, f"{rule.says}{reading}", indent=6, style="dim")
        if one.statement in described:
            yield _entry("description", described[one.statement], indent=6, style="dim")


def _row(code: str, says: str, *, style: str = "") -> RenderableType:
    """A short code and what it says beside it, with lines that run on set in below the words."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column()
    grid.add_row(Text(code), Text(says, style=style))
    return Padding(grid, (0, 0, 0, 2))


def _entry(name: str, says: str, *, indent: int = 2, style: str = "") -> RenderableType:
    """A name in words, and what it says below it."""
    return Group(Padding(Text(name), (0, 0, 0, indent)), Padding(Text(says, style=style), (0, 0, 0, indent + 4)))


def _domains(framework: Framework) -> Iterator[RenderableType]:
    for domain in framework.domains:
        yield Text(domain.title, style="bold")
        for level in reversed(framework.scale.levels):
            those = domain.descriptions(level.id)
            says = " ".join(one.says for one in those)
            cites = f" ({', '.join(cite for one in those for cite in one.cites)})" if those else ""
            yield _row(f"{level.mark} {level.label}", f"{says}{cites}" or "not described by the standard")


def _kloes(framework: Framework) -> Iterator[RenderableType]:
    for domain in framework.domains:
        yield Text(domain.title, style="bold")
        for kloe in framework.kloes_of(domain.id):
            note = "" if framework.is_encoded(kloe.id) else " (not written as rules yet)"
            yield _row(kloe.id, f"{kloe.title}{note}")


def _claims(framework: Framework) -> Iterator[RenderableType]:
    for kloe in framework.kloes:
        if framework.is_encoded(kloe.id):
            yield Text(f"{kloe.id} {kloe.title}", style="bold")
        for claim in framework.claims_of(kloe.id):
            yield _entry(claim.id, f"{claim.says}{_notes(claim)}")


def _notes(claim: Claim) -> str:
    notes = ["adverse"] if claim.adverse else []
    notes += [f"measured in {claim.measure.unit}"] if claim.measure else []
    notes += [f"only for {', '.join(claim.applies_to)}"] if claim.applies_to else []
    notes += [f"not for {', '.join(claim.does_not_apply_to)}"] if claim.does_not_apply_to else []
    return f" ({'; '.join(notes)})" if notes else ""


def _principles(framework: Framework) -> Iterator[RenderableType]:
    for stage in STAGES:
        yield Text(f"{stage}, in order; the first that holds decides", style="bold")
        for one in framework.principles_of(stage):
            name = f"{one.id} → {framework.level(one.gives).label}"
            yield _entry(name, f"{one.says} [{one.basis}: {one.source}]", style="dim")


def _limits(framework: Framework) -> Iterator[RenderableType]:
    for one in framework.limits:
        name = f"{one.id}, on the event {one.event}"
        yield _entry(name, f"{one.says} [{one.basis}: {one.source}]", style="dim")


def _kloe(framework: Framework, name: str) -> Iterator[RenderableType]:
    kloe = framework.kloe(name)
    yield Text(f"{kloe.id} {kloe.title}", style="bold")
    yield Text("Prompts" if kloe.prompts else "The standard has no prompts for it")
    for prompt in kloe.prompts:
        yield _row(prompt.id, prompt.about)
    yield Text("Claims")
    for claim in framework.claims_of(name):
        prompts = f" ({', '.join(claim.prompts)})" if claim.prompts else ""
        yield _entry(claim.id, f"{claim.says}{prompts}{_notes(claim)}")
    for level in reversed(framework.scale.levels):
        rules = [one for one in framework.characteristics_of(name) if one.level == level.id]
        if rules:
            yield Text(f"{level.mark} {level.label}", style=f"bold {level.colour}")
        for rule in rules:
            ways = " or ".join(", ".join(f"{one.claim}: {one.half}" for one in way) for way in rule.when.ways)
            reading = " [interpretation]" if rule.basis == "interpretation" else ""
            yield _entry(rule.id, f"{rule.says} ({', '.join(rule.cites)}){reading}")
            yield Padding(_row("when", ways, style="dim"), (0, 0, 0, 4))
