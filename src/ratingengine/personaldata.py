"""Personal data: what in free text looks as if it told who somebody is.

Only what has a shape of its own is found, and only where the shape is hard to mistake. Names have none, so nobody can
rely on this alone. What is found is named by its kind and never repeated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_ALONE = r"(?:(?<![\w.+/-])|(?<=[^\W\d_]\.))"  # not within another number; right after a word that is cut short, it is
_GROUPS = r"\d{2,4}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}(?![\d-]|\.\d)"
_PHONE = re.compile(rf"{_ALONE}\(?(?:0|\+44[ .-]?(?:\(0\)[ .-]?)?|0044[ .-]?)(?P<rest>{_GROUPS})", re.ASCII)
_NHS_NUMBER = re.compile(rf"{_ALONE}\d{{3}}([ .-]?)\d{{3}}\1\d{{4}}(?![\w-]|\.\d)", re.ASCII)
_DAY, _MONTH = r"\d{1,2}(?:st|nd|rd|th)?", r"(?:\d{1,2}|[a-z]{3,9}\.?)"
_DATE = (
    rf"(?:\d{{4}}[./-]\d\d?[./-]\d\d?|{_DAY}[ ./-](?:of )?{_MONTH}[ ,./-]+\d{{2,4}}|[a-z]{{3,9}}\.? {_DAY},? \d{{4}})"
)
_BORN = r"\b(?:born|d\.?o\.?b\.?|date[ -]of[ -]birth)(?: on| is| was| of)?"
_BIRTH = re.compile(rf"{_BORN}[\s:,=(–-]*(?:the )?{_DATE}\b", re.IGNORECASE | re.ASCII)


def personal_data(words: str) -> Iterator[str]:
    """The kinds of personal data that a text seems to hold, each once."""
    for kind, is_in in _KINDS:
        if is_in(words):
            yield kind


def _has_phone(words: str) -> bool:
    # Numbers of areas and mobiles; those beginning 03 and 08 belong to organisations.
    rests = (re.sub(r"\D", "", found["rest"]) for found in _PHONE.finditer(words))
    return any(len(rest) == 10 and rest[0] in "127" for rest in rests)


def _has_nhs_number(words: str) -> bool:
    return any(_is_nhs_number(re.sub(r"\D", "", found[0])) for found in _NHS_NUMBER.finditer(words))


def _is_nhs_number(digits: str) -> bool:
    """Whether the last of ten digits is the check digit, modulus 11, of the nine before it."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return (11 - total % 11) % 11 == int(digits[9]) and len(set(digits)) > 1


_KINDS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("an e-mail address", lambda words: bool(_EMAIL.search(words))),
    ("a telephone number", _has_phone),
    ("an NHS number", _has_nhs_number),
    ("a date of birth", lambda words: bool(_BIRTH.search(words))),
)
