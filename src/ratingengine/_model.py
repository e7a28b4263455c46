"""What every model read from a file has in common, and pydantic's complaints told in our words at their places.

Words stay words until a field says what it is: a date is written 2026-11-22, a figure 92.5, a flag true or false;
nothing else is taken for one, so no guess of a library ever changes what an author wrote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Self, TypeVar, get_args, get_origin

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from ratingengine._documents import MOST_PROBLEMS, Document
from ratingengine.errors import Problem, one_of, quote, suggest


class Strict(BaseModel):
    """A frozen value read from a file; a field that it does not know is a mistake."""

    # Most commands read few of the models, so each is made ready when it is first used.
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, defer_build=True)


_OURS = "ours"  # the kind of complaint that is already in our words
_LONG = re.compile(r"-?\d{10,}(\.\d+)?|-?\d+\.\d{10,}", re.ASCII)
_FLAG = "true|false"


def _read(code: str, pattern: str, convert: Callable[[str], Any], kind: str, advice: str) -> BeforeValidator:
    shape, is_flag = re.compile(pattern, re.ASCII), pattern == _FLAG

    def read(value: object) -> object:
        if isinstance(value, str) and shape.fullmatch(value):
            try:
                return convert(value)
            except ValueError:
                pass
        elif isinstance(value, bool) == is_flag and not isinstance(value, (str, list, dict)) and value is not None:
            return value  # a caller's own date, number or flag: pydantic checks it; true is no number
        if code == "RE105" and isinstance(value, str) and _LONG.fullmatch(value):
            most = "a figure takes 15 before the point and 9 after it, a whole number 9"
            raise PydanticCustomError(_OURS, "has too many digits", {"code": code, "advice": most})
        raise PydanticCustomError(_OURS, f"is not {kind}", {"code": code, "advice": advice})

    return BeforeValidator(read)


Day = Annotated[date, _read("RE104", r"\d{4}-\d\d-\d\d", date.fromisoformat, "a date", "write it as `2026-01-31`")]
Figure = Annotated[
    Decimal,
    _read(
        "RE105", r"-?\d{1,15}(\.\d{1,9})?", Decimal, "a figure", "write it in digits, as `92` or `92.5`, without a unit"
    ),
]
Whole = Annotated[int, _read("RE105", r"0|[1-9]\d{0,8}", int, "a whole number", "write it in digits, as `12`")]
Number = Annotated[
    int | str,
    _read(
        "RE105",
        r"0|[1-9]\d{0,8}|[A-Za-z][A-Za-z0-9_]*",
        lambda word: int(word) if word.isdigit() else word,
        "a whole number or a threshold",
        "write it in digits, as `12`, or name a threshold",
    ),
]
Flag = Annotated[bool, _read("RE106", _FLAG, lambda word: word == "true", "true or false", "write `true` or `false`")]
# Characters that a reader cannot see, and that could make a terminal or page show something else than what is written.
_UNSEEN = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ud800-\\udfff\\ufffe\\uffff]"
)


def _only_seen(text: str) -> str:
    # What Python prints as it is holds none of them; only the rest is worth a closer look, which takes far longer.
    unseen = None if text.isprintable() else _UNSEEN.search(text)
    if unseen:
        problem = f"holds a character that cannot be seen (U+{ord(unseen.group()):04X})"
        raise PydanticCustomError(_OURS, problem, {"code": "RE112", "advice": "remove it"})
    return text


Text = Annotated[str, StringConstraints(min_length=1, max_length=2000), AfterValidator(_only_seen)]
Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._/-]*$", max_length=120)]
Word = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=80)]
Threshold = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_]*$", max_length=80)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=80)]


class Span(Strict):
    """A stretch of days, the first and the last included; without one of them it has no end on that side."""

    from_: Day | None = Field(default=None, alias="from")
    until: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_ and self.until and self.until < self.from_:
            raise PydanticCustomError(
                _OURS, "ends before it begins", {"code": "RE113", "advice": "exchange the two days"}
            )
        return self

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return (self.from_ is None or self.from_ <= day) and (self.until is None or day <= self.until)


Model = TypeVar("Model", bound=Strict)
_INSTEAD = "name the file that people write; `ratingengine report` shows what a record holds"


def read_model(document: Document, model: type[Model]) -> tuple[Model | None, list[Problem]]:
    """The document as ``model``, or every problem that keeps it from being one."""
    plain = document.plain
    if not isinstance(plain, dict):
        advice = f"begin with `{next(iter(model.model_fields))}: ...`"
        return None, [document.problem("RE111", (), "a mapping of fields belongs here", advice)]
    if plain.keys() == {"body", "digest"}:
        return None, [document.problem("RE114", (), "this is a decision record", _INSTEAD)]
    try:
        return model.model_validate(plain), []
    except ValidationError as refused:
        errors = refused.errors(include_url=False)[:MOST_PROBLEMS]
        places = [error["loc"] for error in errors]
        # A list whose entries are all misshapen is not too short besides.
        told = [error for error in errors if error["type"] != "too_short" or not _is_within(error["loc"], places)]
        return None, [_tell(document, model, error) for error in told]


def _is_within(place: tuple[int | str, ...], places: Sequence[tuple[int | str, ...]]) -> bool:
    return any(len(one) > len(place) and one[: len(place)] == place for one in places)


def _tell(document: Document, model: type[Strict], error: ErrorDetails) -> Problem:
    place, kind, value = error["loc"], error["type"], error["input"]
    name = quote(_name(place))
    if kind == "missing":
        return document.problem("RE101", place[:-1], f"{name} is missing", f"add `{place[-1]}: ...` here")
    if kind == "extra_forbidden":
        known = _fields_at(model, place[:-1])
        others = f"the fields here are {', '.join(quote(one) for one in known)}"
        advice = suggest(str(place[-1]), known, others)
        return document.problem_at_key("RE102", place, f"unknown field {quote(place[-1])}", advice)
    code, problem, advice = _explain(error)
    if place and place[-1] == "[key]":
        return document.problem_at_key(code, place[:-1], f"{quote(place[-2])} {problem}", advice)
    shown = "" if value in (None, "") or isinstance(value, (list, dict, Strict)) else f" {quote(_written(value))}"
    return document.problem(code, place, f"{name}{shown} {problem}", advice)


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _name(place: Sequence[str | int]) -> str:
    words = [step for step in place if isinstance(step, str)]
    return words[-1] if words else "this"


def _explain(error: ErrorDetails) -> tuple[str, str, str]:
    """The code of a complaint, the problem and the advice."""
    kind, value, context = error["type"], error["input"], error.get("ctx", {})
    if kind == _OURS:
        told = context["code"], error["msg"], context["advice"]
    elif kind == "literal_error" and not isinstance(value, (list, dict)):
        words = re.findall(r"'([^']*)'", context["expected"])
        told = "RE107", "is not a word that can stand here", suggest(str(value), words, one_of(words))
    elif kind == "string_pattern_mismatch":
        told = "RE108", "is not a proper id", f"use {_LETTERS[context['pattern']]}, without spaces"
    elif kind == "string_too_long":
        told = "RE109", "is too long", f"keep it to {context['max_length']} characters"
    elif kind == "too_short" and value:
        told = "RE110", "has too few entries", f"it takes at least {context['min_length']}"
    elif value is None:
        told = "RE103", "has no value", "fill it in, or remove the field if it may be left out"
    else:
        told = _EXPLANATIONS.get(kind, ("RE111", error["msg"].removeprefix("Value error, "), ""))
    return told


_LETTERS = {
    r"^[A-Za-z0-9][A-Za-z0-9._/-]*$": "letters, digits, `.`, `_`, `-` and `/`",
    r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$": "small letters, digits and single hyphens",
    r"^[a-z][a-z0-9_]*$": "small letters, digits and `_`",
    r"^[A-Za-z][A-Za-z0-9_]*$": "letters, digits and `_`",
}

_EXPLANATIONS = {
    "literal_error": ("RE111", "is a list or mapping where text belongs", "write one sentence or word"),
    "string_type": ("RE111", "is a list or mapping where text belongs", "write one sentence or word"),
    "string_unicode": ("RE112", "holds half of a surrogate pair, which is not text", "remove it"),
    "string_too_short": ("RE103", "is empty", "fill it in"),
    "list_type": ("RE111", "must be a list", "write `[one, two]`, or a line beginning with `- ` for each"),
    "tuple_type": ("RE111", "must be a list", "write `[one, two]`, or a line beginning with `- ` for each"),
    "dict_type": ("RE111", "must be a mapping", "write `name: value` lines below it"),
    "model_type": ("RE111", "must be a mapping of fields", "write `name: value` lines below it"),
    "model_attributes_type": ("RE111", "must be a mapping of fields", "write `name: value` lines below it"),
    "too_short": ("RE103", "has nothing in it", "fill it in"),
}


def _fields_at(model: type[Strict], place: Sequence[str | int]) -> list[str]:
    kinds: set[Any] = {model}
    for step in place:
        kinds = {below for kind in kinds for below in _below(kind, step)}
    return sorted({name for kind in kinds if _is_model(kind) for name in _written_names(kind)})


def _is_model(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _written_names(kind: type[BaseModel]) -> list[str]:
    return [one.alias or name for name, one in kind.model_fields.items()]


def _below(kind: Any, step: str | int) -> Iterator[Any]:
    if _is_model(kind):
        for name, one in kind.model_fields.items():
            if step in (name, one.alias):
                yield from _unwrap(one.annotation)
        return
    inner = get_args(kind)
    if inner:
        yield from _unwrap(inner[-1] if get_origin(kind) is dict else inner[0])


def _unwrap(kind: Any) -> Iterator[Any]:
    if get_origin(kind) in (list, tuple, dict) or _is_model(kind):
        yield kind
        return
    for one in get_args(kind):
        yield from _unwrap(one)
