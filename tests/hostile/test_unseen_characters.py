"""Characters that nobody can see, and that could make a page show something else than is written, are in no text."""

from __future__ import annotations

import sys

from pydantic import TypeAdapter, ValidationError

from ratingengine._model import Text

CONTROLS = [*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)]
DIRECTIONS = [0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A)]
NONE_AT_ALL = [*range(0xD800, 0xE000), 0xFFFE, 0xFFFF]


def test_they_and_no_others_are_refused() -> None:
    form, refused = TypeAdapter(Text), []
    for number in range(sys.maxunicode + 1):
        try:
            form.validate_python(f"a{chr(number)}b")
        except ValidationError:
            refused.append(number)

    assert refused == sorted([*CONTROLS, *DIRECTIONS, *NONE_AT_ALL])
