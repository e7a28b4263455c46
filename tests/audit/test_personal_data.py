"""Personal data: what looks like it in free text, and what only comes near."""

from __future__ import annotations

import pytest

from ratingengine.personaldata import personal_data

FOUND = {
    "Write to j.smith@example.org about it.": ["an e-mail address"],
    "JANE@WARD.EXAMPLE.NHS.UK told us.": ["an e-mail address"],
    "Her daughter can be reached on 07700 900123.": ["a telephone number"],
    "Call 020 7946 0018, and ask for the ward.": ["a telephone number"],
    "Call (0113) 496 0999.": ["a telephone number"],
    "Call +44 7700 900123.": ["a telephone number"],
    "Call +44 (0)20 7946 0018.": ["a telephone number"],
    "The record of 943 476 5919 was open on the screen.": ["an NHS number"],
    "The record of 943-476-5919 was open on the screen.": ["an NHS number"],
    "NHS number 9434765919.": ["an NHS number"],
    "A man born on 3 May 1948 waited nine hours.": ["a date of birth"],
    "DOB: 03/05/1948": ["a date of birth"],
    "d.o.b. 3.5.48 stood on the board": ["a date of birth"],
    "The label gave the date of birth as it was: Date of Birth 1948-05-03.": ["a date of birth"],
    "NHS No.9434765919 was left open.": ["an NHS number"],
    "NHS no.943 476 5919 was left open.": ["an NHS number"],
    "NHS 943.476.5919 was left open.": ["an NHS number"],
    "Tel.07700900123.": ["a telephone number"],
    "Call 07700.900.123.": ["a telephone number"],
    "DOB-01/05/1950 was on the board.": ["a date of birth"],
    "Date of birth - 01/05/1950.": ["a date of birth"],
    "Date of birth \u2013 1 May 1950.": ["a date of birth"],
    "The date-of-birth 01/05/1950 could be read.": ["a date of birth"],
    "She was born the 5th of May 1950.": ["a date of birth"],
    "Born May 5 1950.": ["a date of birth"],
    "Born: May 5th, 1950.": ["a date of birth"],
    "Born on the 5 Sept. 1950.": ["a date of birth"],
    "DoB 1950/05/01.": ["a date of birth"],
    "Born the 3rd May 1948, reached on 07700 900123.": ["a telephone number", "a date of birth"],
}

NEAR = [
    "Staff @ the front desk were kind.",
    "We heard at 09:30 that 12 of 14 had left.",
    "The helpline is 0300 061 6161, or 0800 123 4567 by night.",
    "They rang 111 at 02:15 on 14 May 2025.",
    "Incident 2025-0012345 and ward 014 2025-12-01.",
    "The order 943 476 5918 was late.",
    "The order 000 000 0000 was late.",
    "The asset tag 94347659190 was read out.",
    "The file 943 476-5919 was misnamed.",
    "Twelve babies were born in 2025.",
    "Each form has a field for date of birth.",
    "A stillborn on 3 May 2025 was reviewed.",
    "92.3456789012 percent were met.",
    "Version 1.943.476.5919 of the form was in use.",
    "Version 1.07700.900.123 of the form was in use.",
    "The version 943.476.5919.2 was in use.",
    "Most were born in May 2025.",
    "Babies born - 14 in May 2025 - were followed up.",
]


@pytest.mark.parametrize(("words", "kinds"), FOUND.items())
def test_it_is_found(words: str, kinds: list[str]) -> None:
    assert list(personal_data(words)) == kinds


@pytest.mark.parametrize("words", NEAR)
def test_what_only_comes_near_is_not(words: str) -> None:
    assert list(personal_data(words)) == []
