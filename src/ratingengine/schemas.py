"""JSON Schemas of the files that people write, made from the models that read those files; for their editors.

A schema never refuses what the reader accepts. What takes other files, or two distant places of this one, it cannot
see, and leaves to the reader. An editor takes a plain 92.5 for a number and true for a truth, where our reader keeps
the word until a field says what it is; so a schema takes both forms of each.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import combinations
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import StringConstraints

from ratingengine._model import Day, Figure, Flag, Name, Number, Slug, Strict, Text, Threshold, Whole, Word
from ratingengine.characteristics import HALVES, Applicable, Band, Measure
from ratingengine.evidence import Correction, Departure, Event, Evidence, Fact
from ratingengine.evidencefields import EVIDENCE_WORDS, EXAMPLES, MEANINGS_IN_EVIDENCE
from ratingengine.kloetexts import CharacteristicText, ClaimText, KloeText
from ratingengine.principles import STAGES, Limit
from ratingengine.principletexts import Amount, PrincipleText, ThresholdText
from ratingengine.revision import Corrections, Point
from ratingengine.rulefields import MEANINGS_IN_RULES, RULE_WORDS, TYPE_WORDS, Words
from ratingengine.rulefiles import RESERVED, Fingerprint, FrameworkText, StatementsText

Schema = dict[str, Any]

KINDS: dict[str, type[Strict]] = {
    "framework": FrameworkText,
    "kloe": KloeText,
    "statements": StatementsText,
    "evidence": Evidence,
    "corrections": Corrections,
}
VERSION = 1
_WORDS = RULE_WORDS | EVIDENCE_WORDS
_MEANINGS = MEANINGS_IN_RULES | MEANINGS_IN_EVIDENCE
_TITLES = {"kloe": "KLOE", "kloes": "KLOEs", "sha256": "Fingerprint"}  # of fields that are not plain words
_DRAFT = "http:" + "//json-schema.org/draft-07/schema#"  # a name that no program fetches


def schema_of(kind: str) -> Schema:
    """The JSON Schema (draft-07) of a kind of file, by its name in ``KINDS``."""
    definitions: dict[str, Schema] = {}
    root = _model(KINDS[kind], definitions)
    head = {"$schema": _DRAFT, "$id": f"urn:ratingengine:schema:{kind}:{VERSION}"}
    return head | root | {"definitions": dict(sorted(definitions.items()))}


def schema_text(kind: str) -> str:
    """The JSON Schema of a kind of file as it is published: the same bytes for the same models."""
    return json.dumps(schema_of(kind), indent=2, ensure_ascii=False) + "\n"


def _model(model: type[Strict], definitions: dict[str, Schema]) -> Schema:
    """A mapping with the fields of a model, and the rules that hold among them."""
    words = _words_of(model)
    rules = [rule for kind, those in _RULES.items() if issubclass(model, kind) for rule in those]
    return {
        **_titled(words.title, words.says),
        "type": "object",
        "properties": _fields(model, definitions),
        "required": [field.alias or name for name, field in model.model_fields.items() if field.is_required()],
        "additionalProperties": False,
        **({"allOf": rules} if rules else {}),
        **_snippets(model),
    }


def _fields(model: type[Strict], definitions: dict[str, Schema], *, or_nothing: bool = False) -> dict[str, Schema]:
    """The fields of a model; each may be without a value where ``or_nothing`` says so."""
    words, hints = _words_of(model), get_type_hints(model, include_extras=True)
    properties = {}
    for name, field in model.model_fields.items():
        written = field.alias or name
        special = _SPECIAL.get((model, name))
        kind = hints[name] | None if or_nothing else hints[name]
        shape = special(definitions) if special else _shape(kind, definitions, written)
        # An editor puts a colon after a field where it sees types or alternatives; `_SCALAR` says why there is no type.
        shape = {"anyOf": [shape]} if "if" in shape else shape
        shown = {"examples": [EXAMPLES[written]]} if written in EXAMPLES else {}
        properties[written] = _titled(_title(written), words.fields.get(written, "")) | shape | shown
    return properties


def _title(field: str) -> str:
    """What people call a field."""
    return _TITLES.get(field) or field.replace("_", " ").capitalize()


def _words_of(model: type[Strict]) -> Words:
    words = _WORDS[model]
    return words._replace(fields=words.fields | TYPE_WORDS) if issubclass(model, Applicable) else words


def _titled(title: str, says: str) -> Schema:
    return {"title": title, "description": says.replace("`", ""), "markdownDescription": says}


def _shape(kind: Any, definitions: dict[str, Schema], field: str) -> Schema:
    """What the values of a type look like in a file."""
    if kind in _READ:
        return dict(_READ[kind])
    origin, parts = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and issubclass(kind, Strict):
        definitions.setdefault(kind.__name__, _model(kind, definitions))
        return {"$ref": f"#/definitions/{kind.__name__}"}
    if origin is Literal:
        return _closed(field, parts)
    if origin in (Union, UnionType):
        (inner,) = (part for part in parts if part is not NoneType)
        return _or_nothing(_shape(inner, definitions, field), definitions)
    if origin is not Annotated:
        return _several(origin, parts, definitions, field)
    bounds = {tuple: "minItems", dict: "minProperties"}
    (least,) = (one.min_length for limit in parts[1:] for one in limit.metadata)
    return _shape(parts[0], definitions, field) | {bounds[get_origin(parts[0])]: least}


def _several(origin: Any, parts: tuple[Any, ...], definitions: dict[str, Schema], field: str) -> Schema:
    if origin is tuple:
        return {"type": "array", "items": _shape(parts[0], definitions, field)} | _snippets(parts[0])
    key, value = parts
    shape = _shape(value, definitions, "")
    if get_origin(key) is Literal:  # the stages, all of which a framework has
        names = list(get_args(key))
        return {
            "type": "object",
            "properties": {name: _titled(name.capitalize(), _MEANINGS["stage"][name]) | shape for name in names},
            "required": names,
            "additionalProperties": False,
        }
    named = (
        {} if key is str else {"propertyNames": {one: _READ[key][one] for one in ("pattern", "patternErrorMessage")}}
    )
    return {"type": "object", "additionalProperties": shape} | named | _snippets(value, "${1:id}")


def _closed(field: str, words: tuple[str, ...]) -> Schema:
    meanings = _MEANINGS.get(field, {})
    told = {"enumDescriptions": [meanings[word] for word in words]} if meanings else {}
    return {"enum": list(words)} | told


def _or_nothing(shape: Schema, definitions: dict[str, Schema]) -> Schema:
    """The same, or no value at all: a field that may be left out may be left empty too."""
    if "$ref" in shape:  # what may be empty in one place may be so wherever it stands
        definitions[shape["$ref"].rpartition("/")[2]]["type"] = ["object", "null"]
        return shape
    if "enum" in shape:
        shape["enum"] = [*shape["enum"], None]
        if "enumDescriptions" in shape:
            shape["enumDescriptions"] = [*shape["enumDescriptions"], "Not known, as if the field were left out."]
    elif "if" in shape:
        shape["if"] = {"type": [one for one in shape["if"]["type"] if one != "null"]}
    else:
        types = shape["type"] if isinstance(shape["type"], list) else [shape["type"]]
        shape["type"] = [*types, "null"]
    return shape


_BLANKS = r"\s*"  # the reader takes them off both ends


# Not `type`, as an editor would then offer true and false wherever a sentence belongs.
_SCALAR: Schema = {
    "if": {"type": ["array", "object", "null"]},
    "then": {"type": "string", "errorMessage": "write one sentence or word here"},
}


def _word(kind: Any, advice: str) -> Schema:
    """Text of a type, whatever an editor takes it for."""
    (limits,) = (one for one in get_args(kind) if isinstance(one, StringConstraints))
    core = str(limits.pattern or r"^\S(?:[\s\S]*\S)?$").removeprefix("^").removesuffix("$")
    return {
        "pattern": rf"^{_BLANKS}(?=[\s\S]{{1,{limits.max_length}}}{_BLANKS}$){core}{_BLANKS}$",
        "patternErrorMessage": f"{advice}, at most {limits.max_length}",
    } | _SCALAR


def _amount(pattern: str) -> Schema:
    advice = "write it in digits, as `12`, or name a threshold"
    return {
        "pattern": pattern,
        "patternErrorMessage": advice,
        "if": {"type": ["array", "number", "object", "null"]},
        "then": {"type": "integer", "minimum": 0, "errorMessage": advice},
    }


def _digits(types: list[str], pattern: str, advice: str) -> Schema:
    return {"type": types, "pattern": f"^({pattern})$", "patternErrorMessage": advice, "errorMessage": advice}


_WHOLE = "0|[1-9][0-9]{0,8}"
_READ: dict[Any, Schema] = {
    Text: _word(Text, "write text, in characters"),
    Name: _word(Name, "use letters, digits, `.`, `_`, `-` and `/`, without spaces"),
    Word: _word(Word, "use small letters, digits and `_`, without spaces"),
    Threshold: _word(Threshold, "use letters, digits and `_`, without spaces"),
    Slug: _word(Slug, "use small letters, digits and single hyphens, without spaces"),
    Day: _digits(["string"], "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", "write the day as `2031-01-31`"),
    Figure: _digits(
        ["number", "string"], r"-?[0-9]{1,15}(\.[0-9]{1,9})?", "write it in digits, as `92` or `92.5`, without a unit"
    ),
    Whole: _digits(["integer", "string"], _WHOLE, "write it in digits, as `12`"),
    Number: _amount(f"^({_WHOLE}|[A-Za-z][A-Za-z0-9_]*)$"),
    Flag: _digits(["boolean", "string"], "true|false", "write `true` or `false`"),
}


def _conditions(_: dict[str, Schema]) -> Schema:
    """Where claims must stand: each in a half of the order, and perhaps alternatives."""
    half = (
        _titled("Condition", "Where the claim must stand.")
        | _closed("half", HALVES)
        | {"errorMessage": f"write one of {', '.join(HALVES)}"}
    )
    alternative = {
        "type": "object",
        "minProperties": 1,
        "propertyNames": {"not": {"const": "any"}},
        "additionalProperties": half,
    }
    says = "Alternatives, at least two, each a line `- claim: condition`: all of any one of them are enough."
    ways = _titled("Any", says) | {"type": "array", "minItems": 2, "items": alternative}
    return {"type": "object", "minProperties": 1, "properties": {"any": ways}, "additionalProperties": half}


def _changes(definitions: dict[str, Schema]) -> Schema:
    """Fields of a fact that a point changes: any but its id; one without a value is taken away, whatever it is."""
    fields = _fields(Fact, definitions, or_nothing=True)
    del fields["id"]
    others = {"type": "null", "errorMessage": "a fact has no such field that a point could change"}
    return {"type": ["object", "null"], "properties": fields, "additionalProperties": others}


_SPECIAL: dict[tuple[type[Strict], str], Callable[[dict[str, Schema]], Schema]] = {
    (CharacteristicText, "when"): _conditions,
    (Point, "to"): _changes,
    (Point, "adds"): lambda definitions: _or_nothing(_shape(Fact, definitions, ""), definitions),
}


def _written(*fields: str) -> Schema:
    """All of these fields stand there and are not empty."""
    return {"required": list(fields), "properties": {one: {"not": {"type": "null"}} for one in fields}}


def _missing(field: str, advice: str) -> Schema:
    return {"required": [field], "errorMessage": advice}


def _empty(field: str, advice: str) -> Schema:
    return {"properties": {field: {"type": "null", "errorMessage": advice, "doNotSuggest": True}}}


def _any_of(*fields: str) -> Schema:
    advice = f"write one of {', '.join(f'`{one}`' for one in fields)}"
    return {"if": {"not": {"anyOf": [_written(one) for one in fields]}}, "then": _missing(fields[-1], advice)}


def _one_of(*fields: str) -> list[Schema]:
    return [
        _any_of(*fields),
        *(
            {"if": _written(one), "then": _empty(other, f"keep `{one}` or `{other}`, not both")}
            for one, other in combinations(fields, 2)
        ),
    ]


def _at(*place: str, rule: Schema) -> Schema:
    """A rule on the field that the place leads to; an editor offers no field on its account."""
    for name in reversed(place):
        rule = {"items": rule} if name == "-" else {"properties": {name: rule | {"doNotSuggest": True}}}
    return rule


_FOR_SOME = ("applies_to", "does_not_apply_to")
_NOT_RESERVED = {"not": {"enum": list(RESERVED)}}
# What a model alone does not say and the reader checks in one mapping. The key is a model or one that it is made from.
_RULES: dict[type, list[Schema]] = {
    Applicable: [
        {
            "if": {
                "required": list(_FOR_SOME),
                "properties": {one: {"type": "array", "minItems": 1} for one in _FOR_SOME},
            },
            "then": _empty("does_not_apply_to", "keep `applies_to` or `does_not_apply_to`, not both"),
        }
    ],
    FrameworkText: [
        _at("domains", rule={"propertyNames": _NOT_RESERVED}),
        _at("kloes", rule={"propertyNames": _NOT_RESERVED}),
        _at("scale", "levels", "-", "id", rule=_NOT_RESERVED),
        _at("principles", STAGES[0], "-", "when", rule={"minProperties": 1}),
    ],
    ThresholdText: [_at("steps", rule={"anyOf": [{"required": ["1"]}, {"required": ["0"]}]})],
    Amount: _one_of("at_least", "at_most"),
    StatementsText: [_at("statements", rule={"propertyNames": {"pattern": "^[^/]+/[^/]+/[^/]+/[0-9]+\\s*$"}})],
    Fingerprint: [_at("sha256", rule={"pattern": "^\\s*[0-9a-f]{64}\\s*$"})],
    KloeText: [_at("claims", rule={"propertyNames": {"not": {"const": "any"}}})],
    Band: _one_of("at_least", "at_most"),
    Measure: [
        {
            "if": {"required": ["basis"], "properties": {"basis": {"enum": ["published", "secondary"]}}},
            "then": _missing("source", "add `source`, as the figures are not our own reading"),
        }
    ],
    Fact: [
        _any_of("claim", "kloe", "prompt"),
        {"if": _written("claim"), "then": {"allOf": _one_of("holds", "measure")}},
    ],
    Correction: [_any_of("withdraws", "adds")],
    Point: [
        *_one_of("corrects", "adds", "withdraws"),
        {"if": _written("corrects"), "then": _missing("to", "add `to`, with the fields that are different")},
        {"if": _written("to"), "then": _missing("corrects", "add `corrects`, with the id of the fact")},
    ],
}

_BASIS = "${9|interpretation,published,secondary|}"
# What an editor fills in for a new one; ``$1`` and so on are the places that it goes through.
_NEW: dict[Any, Schema] = {
    ClaimText: {"says": "$2", "prompts": ["$3"]},
    CharacteristicText: {
        "id": "$1",
        "says": "$2",
        "cites": ["$3"],
        "when": {"${4:claim}": f"${{5|{','.join(HALVES)}|}}"},
    },
    PrincipleText: {
        "id": "$1",
        "says": "$2",
        "gives": "$3",
        "when": {"${4:field}": {"at_least": "${5:1}"}},
        "basis": _BASIS,
        "source": "$10",
    },
    Limit: {
        "id": "$1",
        "says": "$2",
        "event": "$3",
        "at": "$4",
        "no_better_than": "$5",
        "basis": _BASIS,
        "source": "$10",
    },
    Fact: {"id": "$1", "claim": "$2", "holds": "${3|yes,partly,no,not_shown|}", "says": "$4", "observed_on": "$5"},
    Event: {"id": "$1", "event": "$2", "says": "$3", "on": "$4"},
    Departure: {
        "id": "$1",
        "of": "$2",
        "principle": "$3",
        "from": "$4",
        "to": "$5",
        "rationale": "$6",
        "decided_by": "$7",
        "decided_on": "$8",
        "approved_by": "$9",
    },
}


def _snippets(kind: Any, key: str = "") -> Schema:
    """What an editor offers to fill in where something of this kind belongs, in a mapping under a key of its own."""
    if kind not in _NEW:
        return {}
    words = _words_of(kind)
    body = {key: _NEW[kind]} if key else _NEW[kind]
    return {"defaultSnippets": [{"label": f"new {words.title.lower()}", "description": words.says, "body": body}]}
