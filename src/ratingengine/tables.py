"""The file of a KLOE as tables that people edit in a spreadsheet, and back: four sheets of rows, each cell some words.

The YAML file stays the master. What a row does not say is not in the file; the order of the file is kept, however a
table was sorted, and what is new comes behind the row above it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import rfc8785

from ratingengine.characteristics import HALVES
from ratingengine.framework import Framework

FORM = "1"  # of the tables; a table of another form is exported anew
CLAIMS, BANDS, CHARACTERISTICS, CONDITIONS = SHEETS = ("Claims", "Bands", "Characteristics", "Conditions")


class Column(NamedTuple):
    """A column: its name, what its cells hold, and of what words they are where only some can stand there."""

    name: str
    holds: Literal["id", "words", "list", "choice", "day", "figure", "number"]
    of: str = ""


_FOR_SOME = (Column("applies_to", "list", "service types"), Column("does_not_apply_to", "list", "service types"))
COLUMNS: Mapping[str, tuple[Column, ...]] = {
    CLAIMS: (
        Column("id", "id"),
        Column("says", "words"),
        Column("prompts", "list", "prompts"),
        Column("adverse", "choice", "adverse"),
        *_FOR_SOME,
        Column("unit", "words"),
        Column("bands_basis", "choice", "bases of bands"),
        Column("bands_source", "words"),
    ),
    BANDS: (
        Column("claim", "id", "claims"),
        Column("from", "day"),
        Column("side", "choice", "sides"),
        Column("yes", "figure"),
        Column("partly", "figure"),
    ),
    CHARACTERISTICS: (
        Column("id", "id"),
        Column("level", "choice", "levels"),
        Column("says", "words"),
        Column("cites", "list", "statements"),
        Column("basis", "choice", "bases"),
        *_FOR_SOME,
    ),
    CONDITIONS: (
        Column("characteristic", "id", "characteristics"),
        Column("alternative", "number"),
        Column("claim", "id", "claims"),
        Column("stands_at", "choice", "conditions"),
    ),
}

Words = Mapping[str, str]  # of a row, by column
Rows = Mapping[str, Sequence[Words]]  # by sheet
Kloe = dict[str, Any]  # what the file of a KLOE says, as plain words, lists and mappings


class Source(NamedTuple):
    """Where a table comes from: the file, what it held when it was exported, and a digest of each part of that."""

    framework: str
    kloe: str
    file: str
    sha256: str
    form: str = FORM
    parts: Mapping[str, str] = {}


def choices(framework: Framework, kloe: str) -> dict[str, tuple[str, ...]]:
    """The words that cells can take, by what they are of."""
    prompts = tuple(one.id for one in framework.kloe(kloe).prompts)
    return {
        "levels": tuple(reversed(framework.levels)),
        "conditions": HALVES,
        "adverse": ("true", "false"),
        "sides": ("at_least", "at_most"),
        "bases": ("published", "interpretation"),
        "bases of bands": ("published", "secondary", "interpretation"),
        "service types": tuple(name for name, _ in framework.service_types),
        "prompts": prompts,
        "statements": tuple(one.id for one in framework.statements if one.part == kloe),
    }


def rows_of(kloe: Kloe) -> dict[str, list[dict[str, str]]]:
    """The rows of every sheet, in the order of the file."""
    claims = list(kloe["claims"].items())
    rules = [(level, one) for level, those in kloe["characteristics"].items() for one in those]
    return {
        CLAIMS: [_claim_row(name, one) for name, one in claims],
        BANDS: [row for name, one in claims for row in _band_rows(name, one.get("measure") or {})],
        CHARACTERISTICS: [_characteristic_row(level, one) for level, one in rules],
        CONDITIONS: [row for _, one in rules for row in _condition_rows(one["id"], one["when"])],
    }


def _claim_row(name: str, claim: Kloe) -> dict[str, str]:
    measure = claim.get("measure") or {}
    return {
        "id": name,
        "says": claim["says"],
        "prompts": _listed(claim, "prompts"),
        "adverse": claim.get("adverse", ""),
        **{column.name: _listed(claim, column.name) for column in _FOR_SOME},
        "unit": measure.get("unit", ""),
        "bands_basis": measure.get("basis", ""),
        "bands_source": measure.get("source") or "",
    }


def _band_rows(claim: str, measure: Kloe) -> Iterator[dict[str, str]]:
    for day, bands in measure.get("bands", {}).items():
        (side,) = bands["yes"]
        yield {"claim": claim, "from": day, "side": side, "yes": bands["yes"][side], "partly": bands["partly"][side]}


def _characteristic_row(level: str, rule: Kloe) -> dict[str, str]:
    return {
        "id": rule["id"],
        "level": level,
        "says": rule["says"],
        "cites": _listed(rule, "cites"),
        "basis": rule.get("basis", ""),
        **{column.name: _listed(rule, column.name) for column in _FOR_SOME},
    }


def _condition_rows(rule: str, when: Kloe) -> Iterator[dict[str, str]]:
    sets = [("", {claim: half for claim, half in when.items() if claim != "any"})]
    sets += [(str(number), one) for number, one in enumerate(when.get("any", []), 1)]
    for number, one in sets:
        for claim, half in one.items():
            yield {"characteristic": rule, "alternative": number, "claim": claim, "stands_at": half}


def _listed(one: Kloe, field: str) -> str:
    return ", ".join(one.get(field, []))


def kloe_of(rows: Rows, before: Kloe) -> Kloe:
    """What the file comes to with these rows; ``before`` is what it says now, and gives what tables do not hold."""
    claims = {row["id"]: row for row in rows[CLAIMS]}
    order = _in_order(list(claims), list(before["claims"]))
    return {
        **before,
        "claims": {name: _claim(claims[name], _of(rows[BANDS], "claim", name)) for name in order},
        "characteristics": dict(_characteristics(rows, before["characteristics"])),
    }


def _in_order(table: Sequence[str], file: Sequence[str]) -> list[str]:
    """The ids of a table in the order of the file, what is new behind what stands above it in the table."""
    order = [name for name in file if name in table]
    for above, name in zip([None, *table], table, strict=False):
        if name not in order:
            order.insert(order.index(above) + 1 if above is not None else 0, name)
    return order


def _of(rows: Iterable[Words], column: str, name: str) -> list[Words]:
    return [row for row in rows if row[column] == name]


def _claim(row: Words, bands: Sequence[Words]) -> Kloe:
    says_measure = bands or row["unit"] or row["bands_basis"] or row["bands_source"]
    return _filled(
        adverse=row["adverse"],
        says=row["says"],
        prompts=_names(row["prompts"]),
        measure=_measure(row, bands) if says_measure else "",
        applies_to=_names(row["applies_to"]),
        does_not_apply_to=_names(row["does_not_apply_to"]),
    )


def _measure(row: Words, bands: Sequence[Words]) -> Kloe:
    return _filled(
        unit=row["unit"],
        basis=row["bands_basis"],
        source=row["bands_source"],
        bands={
            one["from"]: {"yes": {one["side"]: one["yes"]}, "partly": {one["side"]: one["partly"]}} for one in bands
        },
    )


def _characteristics(rows: Rows, before: Kloe) -> Iterator[tuple[str, list[Kloe]]]:
    levels = dict.fromkeys([*before, *(row["level"] for row in rows[CHARACTERISTICS])])
    for level in levels:
        here = {row["id"]: row for row in _of(rows[CHARACTERISTICS], "level", level)}
        order = _in_order(list(here), [one["id"] for one in before.get(level, [])])
        if order:
            conditions = {name: _of(rows[CONDITIONS], "characteristic", name) for name in order}
            yield level, [_characteristic(here[name], conditions[name]) for name in order]


def _characteristic(row: Words, conditions: Sequence[Words]) -> Kloe:
    return _filled(
        id=row["id"],
        says=row["says"],
        cites=_names(row["cites"]),
        basis=row["basis"],
        applies_to=_names(row["applies_to"]),
        does_not_apply_to=_names(row["does_not_apply_to"]),
    ) | {"when": _when(conditions)}


def _when(conditions: Sequence[Words]) -> Kloe:
    sets: dict[str, Kloe] = {"": {}}
    for one in conditions:
        sets.setdefault(one["alternative"], {})[one["claim"]] = one["stands_at"]
    every = sets.pop("")
    alternatives = [sets[number] for number in sorted(sets, key=lambda one: (len(one), one))]
    return every | ({"any": alternatives} if sets else {})


def _filled(**fields: Any) -> Kloe:
    return {name: value for name, value in fields.items() if value}


def _names(cell: str) -> list[str]:
    return [name.strip() for name in cell.split(",") if name.strip()]


def parts_of(rows: Rows) -> dict[str, str]:
    """A digest of each claim and characteristic, whole, by `claim ID` and `characteristic ID`."""
    parts: dict[str, list[Words]] = {}
    for sheet, those in rows.items():
        kind = "claim" if sheet in (CLAIMS, BANDS) else "characteristic"
        for row in those:
            parts.setdefault(f"{kind} {row.get('id') or row[kind]}", []).append(row)
    return {name: hashlib.sha256(rfc8785.dumps(those)).hexdigest()[:16] for name, those in parts.items()}


def changed_parts(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """Which claims and characteristics came, went or changed between two sets of digests, in words."""
    for name in dict.fromkeys([*before, *after]):
        if before.get(name) != after.get(name):
            what = "was changed" if name in before and name in after else "was added" if name in after else "is gone"
            yield f"{name} {what}"


def removed(before: Rows, after: Rows) -> Iterator[str]:
    """The claims, bands and characteristics that a table no longer has, in words."""
    for sheet in (CLAIMS, BANDS, CHARACTERISTICS):
        there = {_key(sheet, row) for row in after[sheet]}
        yield from (_name(sheet, _key(sheet, row)) for row in before[sheet] if _key(sheet, row) not in there)


def change_lines(before: Rows, after: Rows) -> Iterator[str]:
    """A line for each change between two sets of rows, in words."""
    for sheet in SHEETS:
        old = {_key(sheet, row): row for row in _told(sheet, before[sheet])}
        new = {_key(sheet, row): row for row in _told(sheet, after[sheet])}
        for key in dict.fromkeys([*old, *new]):
            if key in old and key in new:
                yield from (
                    f"{_name(sheet, key)}: {column} {_shown(old[key][column])} becomes {_shown(new[key][column])}"
                    for column in old[key]
                    if old[key][column] != new[key][column]
                )
            elif sheet != CONDITIONS:
                yield f"{_name(sheet, key)} {'is added' if key in new else 'is removed'}"


def overwritten(before: Rows, after: Rows) -> Iterator[str]:
    """A line for each band of a day that says something else now, which changes what was rated by it."""
    figures = {_key(BANDS, row): row for row in after[BANDS]}
    for row in before[BANDS]:
        key = _key(BANDS, row)
        if figures.get(key, row) != row:
            yield (
                f"{_name(BANDS, key)}, is overwritten; if anything was rated by it, bring its figures back, "
                "and add a row with a later day or begin an edition"
            )


def _shown(words: str) -> str:
    return f"`{words}`" if words else "(nothing)"


def _key(sheet: str, row: Words) -> tuple[str, ...]:
    if sheet == BANDS:
        return row["claim"], row["from"]
    return (row["characteristic" if sheet == CONDITIONS else "id"],)


def _name(sheet: str, key: Sequence[str]) -> str:
    if sheet == BANDS:
        return f"claim {key[0]}, the band from {key[1]}"
    return f"{'claim' if sheet == CLAIMS else 'characteristic'} {key[0]}"


def _told(sheet: str, rows: Sequence[Words]) -> Iterable[Words]:
    """The rows as they are told: the conditions of a characteristic are one thing, whatever their order."""
    if sheet != CONDITIONS:
        return rows
    return [
        {"characteristic": name, "when": _when_words(_when(_of(rows, "characteristic", name)))}
        for name in dict.fromkeys(row["characteristic"] for row in rows)
    ]


def _when_words(when: Kloe) -> str:
    every = [f"{claim} {half}" for claim, half in sorted(when.items()) if claim != "any"]
    ways = [" and ".join(f"{claim} {half}" for claim, half in sorted(one.items())) for one in when.get("any", [])]
    return " and ".join([*every, *([f"any of ({'; '.join(ways)})"] if ways else [])])
