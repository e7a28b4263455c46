"""The files of KLOEs, held against the framework: names, halves of the order, bands, citations, applicability."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ratingengine._documents import Document
from ratingengine.characteristics import (
    HALVES,
    UPPER_HALVES,
    Band,
    Bands,
    Characteristic,
    Claim,
    Condition,
    Conditions,
)
from ratingengine.errors import Problem, one_of, quote, suggest
from ratingengine.kloetexts import KloeText
from ratingengine.rulefiles import FrameworkText, Place, StatementsText, check_cite, check_types, check_unique

# What one rule may ask of durable-rules at once; see docs/decisions/0002.
MOST_TESTS = 50
_PERCENT = ("percent", "per cent", "%")
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class KloeFile:
    """The file of one KLOE, read."""

    document: Document
    text: KloeText
    claims: list[Claim]
    characteristics: list[Characteristic]

    def placed(self) -> Iterator[tuple[Place, Characteristic]]:
        """The characteristics with their places."""
        rules = iter(self.characteristics)
        for level, those in self.text.characteristics.items():
            for number in range(len(those)):
                yield ("characteristics", level, number), next(rules)


def check_place(document: Document, kloe: KloeText, path: Path, text: FrameworkText) -> Iterator[Problem]:
    """A problem where a KLOE's file is not what or where the framework says."""
    entry = text.kloes.get(kloe.kloe)
    if entry is None:
        yield unknown_kloe(document, kloe.kloe, text.kloes)
        return
    if (path.parent.name, path.stem) != (entry.domain, kloe.kloe):
        advice = f"move it to `{entry.domain}/{kloe.kloe}.yaml`"
        yield document.problem("RE301", ("kloe",), f"{kloe.kloe} stands in the wrong file", advice)
    if kloe.title != entry.title:
        problem = "the title differs from the one in framework.yaml"
        yield document.problem("RE302", ("title",), problem, f"write {quote(entry.title)}")


def unknown_kloe(document: Document, name: str, known: Collection[str]) -> Problem:
    """The problem of a file of a KLOE that the framework does not have."""
    advice = suggest(name, known, "add it to framework.yaml, or take the file away")
    return document.problem("RE204", ("kloe",), f"unknown KLOE {quote(name)}", advice)


def check_kloe_files(files: Sequence[KloeFile], text: FrameworkText, statements: StatementsText) -> Iterator[Problem]:
    """Every problem of the KLOEs' files that their conditions' shape does not show."""
    named: list[tuple[Document, Place, str]] = []
    for one in files:
        named += [(one.document, ("claims", name), name) for name in one.text.claims]
        named += [(one.document, (*place, "id"), rule.id) for place, rule in one.placed()]
        doubts = list(_check_claims(one, text))
        yield from doubts
        yield from _check_bands(one.document, one.text)
        for place, rule in one.placed():
            if rule.level in text.levels and rule.kloe in text.kloes:
                yield from _check_halves(one, place, rule, text)
                yield from _check_characteristic(one, place, rule, text, statements)
                yield from () if doubts else _check_reachable(one, place, rule, text)
        for level in one.text.characteristics:
            if level not in text.levels:
                advice = suggest(level, text.levels, one_of(text.levels))
                yield one.document.problem_at_key(
                    "RE201", ("characteristics", level), f"unknown level {quote(level)}", advice
                )
    yield from check_unique(named, "a claim or characteristic")


def _check_claims(one: KloeFile, text: FrameworkText) -> Iterator[Problem]:
    prompts = text.kloes[one.text.kloe].prompts if one.text.kloe in text.kloes else {}
    asked = {condition.claim for rule in one.characteristics for condition in rule.when}
    for name, claim in one.text.claims.items():
        if prompts and not claim.prompts:
            advice = f"add `prompts: [...]`, of {', '.join(prompts)}"
            yield one.document.problem_at_key(
                "RE303", ("claims", name), f"the claim {quote(name)} answers no prompt", advice
            )
        for number, prompt in enumerate(claim.prompts):
            if one.text.kloe in text.kloes and prompt not in prompts:
                known = ", ".join(prompts)
                advice = suggest(prompt, prompts, f"the prompts of {one.text.kloe} are {known or 'none'}")
                problem = f"unknown prompt {quote(prompt)}"
                yield one.document.problem("RE205", ("claims", name, "prompts", number), problem, advice)
        yield from check_types(one.document, ("claims", name), claim, text)
        if name == "any":
            yield one.document.problem_at_key(
                "RE216", ("claims", name), "`any` is a word of the rules", "call the claim otherwise"
            )
        elif name not in asked and not _mentions(one.text, name):
            problem = f"no characteristic uses the claim {quote(name)}"
            yield one.document.problem_at_key("RE304", ("claims", name), problem, "use it or remove it")


def _mentions(text: KloeText, claim: str) -> bool:
    """Whether a claim, perhaps misspelt, is meant by a condition that could not be read."""
    written = [name for those in text.characteristics.values() for rule in those for name in _names_in(rule.when)]
    unknown = [name for name in written if name not in text.claims and name != "any"]
    return claim in written or any(suggest(name, [claim]) for name in unknown)


def _names_in(when: dict[str, object]) -> Iterator[str]:
    yield from when
    alternatives = when.get("any")
    for one in alternatives if isinstance(alternatives, list) else ():
        yield from one if isinstance(one, dict) else ()


def _check_bands(document: Document, text: KloeText) -> Iterator[Problem]:
    for name, claim in text.claims.items():
        if claim.measure is None:
            continue
        if claim.measure.basis != "interpretation" and claim.measure.source is None:
            problem = f"the bands are called {claim.measure.basis}, and no source is named"
            yield document.problem("RE308", ("claims", name, "measure", "basis"), problem, "add `source: ...`")
        for day, bands in claim.measure.bands.items():
            place = ("claims", name, "measure", "bands", day.isoformat())
            yield from _check_pair(document, place, bands)
            yield from _check_share(document, place, bands, claim.measure.unit)


def _check_pair(document: Document, place: Place, bands: Bands) -> Iterator[Problem]:
    sided = True
    for side, band in (("yes", bands.yes), ("partly", bands.partly)):
        if (band.at_least is None) == (band.at_most is None):
            sided, advice = False, "write one of them" if band.at_least is None else "keep one of them"
            problem = f"the band {quote(side)} needs `at_least` or `at_most`, and not both"
            yield document.problem("RE305", (*place, side), problem, advice)
    if sided and (bands.yes.at_least is None) != (bands.partly.at_least is None):
        advice = "use `at_least` in both, or `at_most` in both"
        yield document.problem("RE306", place, "the two bands look in different directions", advice)
    elif sided and not _is_nested(bands.yes, bands.partly):
        advice = "set the figure of `yes` beyond that of `partly`"
        yield document.problem("RE307", place, "`yes` is not further out than `partly`", advice)


def _check_share(document: Document, place: Place, bands: Bands, unit: str) -> Iterator[Problem]:
    """A problem for each figure of bands in percent that no share can reach, or that each reaches."""
    if unit not in _PERCENT:
        return
    for side, band in (("yes", bands.yes), ("partly", bands.partly)):
        for field, figure in (("at_least", band.at_least), ("at_most", band.at_most)):
            if figure is not None and not 0 <= figure <= _WHOLE:
                advice = f"set a figure from 0 to {_WHOLE}, or name the unit that is meant"
                yield document.problem("RE314", (*place, side, field), f"no share can be {figure} {unit}", advice)


def _is_nested(outer: Band, inner: Band) -> bool:
    # `yes` is the further band in both senses: more of the good, or, on an adverse claim, more of the wrong.
    if outer.at_least is not None and inner.at_least is not None:
        return outer.at_least > inner.at_least
    return outer.at_most is not None and inner.at_most is not None and outer.at_most < inner.at_most


def _check_halves(one: KloeFile, place: Place, rule: Characteristic, text: FrameworkText) -> Iterator[Problem]:
    """A problem for each condition that could let better evidence lose a better finding."""
    if text.scale.favourable_from not in text.levels:
        return
    favourable = text.levels.index(rule.level) >= text.levels.index(text.scale.favourable_from)
    for where, condition in _placed((*place, "when"), rule.when):
        adverse = one.text.claims[condition.claim].adverse
        is_upper = condition.half in UPPER_HALVES
        if is_upper != (favourable != adverse):
            fit = [half for half in HALVES if (half in UPPER_HALVES) != is_upper]
            claim = f"the {'adverse ' if adverse else ''}claim {quote(condition.claim)}"
            problem = f"{quote(condition.half)} on {claim} cannot support {quote(rule.level)}"
            yield one.document.problem(
                "RE309", where, problem, f"better evidence would lose the finding; {one_of(fit)}"
            )


def _placed(place: Place, conditions: Conditions) -> Iterator[tuple[Place, Condition]]:
    for one in conditions.every:
        yield (*place, one.claim), one
    for number, alternative in enumerate(conditions.alternatives):
        for one in alternative:
            yield (*place, "any", number, one.claim), one


def _check_characteristic(
    one: KloeFile, place: Place, rule: Characteristic, text: FrameworkText, statements: StatementsText
) -> Iterator[Problem]:
    tests = sum(len(way) for way in rule.when.ways)
    if tests > MOST_TESTS:
        problem = f"{tests} conditions in one characteristic, over {MOST_TESTS}"
        yield one.document.problem("RE310", (*place, "when"), problem, "split the characteristic in two")
    wrong = list(check_types(one.document, place, rule, text))
    yield from wrong
    types = [] if wrong else _types(rule, text)
    for number, cite in enumerate(rule.cites):
        yield from _check_cite(one, (*place, "cites", number), cite, rule, types, statements)


def _check_cite(
    one: KloeFile, place: Place, cite: str, rule: Characteristic, types: Sequence[str], statements: StatementsText
) -> Iterator[Problem]:
    wrong = list(check_cite(one.document, place, cite, (rule.kloe, rule.level), statements))
    yield from wrong
    if not wrong and (astray := [name for name in types if not statements.statements[cite].is_for(name)]):
        problem = f"{quote(cite)} does not apply to every service type that this does"
        yield one.document.problem("RE223", place, problem, _narrow(rule, types, astray))


def _types(rule: Characteristic, text: FrameworkText) -> list[str]:
    kloe = text.kloes[rule.kloe]
    return [name for name in text.service_types if kloe.is_for(name) and rule.is_for(name)]


def _narrow(rule: Characteristic, types: Sequence[str], astray: Sequence[str]) -> str:
    if rule.applies_to:
        return f"write `applies_to: [{', '.join(name for name in types if name not in astray)}]`"
    without = [*rule.does_not_apply_to, *astray]
    return f"write `does_not_apply_to: [{', '.join(without)}]` in the characteristic"


def _check_reachable(one: KloeFile, place: Place, rule: Characteristic, text: FrameworkText) -> Iterator[Problem]:
    """A problem where a characteristic is meant for service types that its claims are not meant for."""
    claims = one.text.claims
    if rule.when.ways == ((),):
        return  # its conditions could not be read
    ways = rule.when.ways
    if any(not any(claims[condition.claim].is_limited for condition in way) for way in ways):
        return  # a way that is open to every service type
    astray = [
        name
        for name in _types(rule, text)
        if not any(all(claims[condition.claim].is_for(name) for condition in way) for way in ways)
    ]
    if astray:
        problem = f"its claims do not apply to {', '.join(astray)}, so it can never be met there"
        yield one.document.problem("RE313", (*place, "when"), problem, _narrow(rule, _types(rule, text), astray))
