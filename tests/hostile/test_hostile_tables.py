"""Tables that mean harm: workbooks that would grow past all memory when built, or hide what they hold."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from ratingengine import RulesError
from ratingengine.workbooks import read_table
from tables.sheets import library, table


def repacked(file: Path, put: bytes, part: str = "xl/worksheets/sheet1.xml", before: bytes = b"</worksheet>") -> bytes:
    """The content of a workbook with something more in one part."""
    with zipfile.ZipFile(file) as packed:
        parts = {one: packed.read(one) for one in packed.namelist()}
    assert before in parts[part]
    parts[part] = parts[part].replace(before, put + before)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return file.read_bytes()


@pytest.mark.parametrize(
    ("put", "words"),
    [
        (b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>', r"the cells `A1:XFD1048576` are merged"),
        (b"<mergeCells><mergeCell\nref='A1:XFD1048576'/></mergeCells>", "some cells are merged"),
        (b'<mergeCells><mergeCell ref="&#65;1:XFD1048576"/></mergeCells>', "some cells are merged"),
        (b'<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>', "the workbook holds links in its cells"),
        (b"<mergeCell" * 500_000, "the workbook holds more than a table can"),
    ],
    ids=["merged", "merged in another spelling", "merged by references", "linked", "a long near miss"],
)
def test_it_refuses_spans_that_would_become_millions_of_cells(put: bytes, words: str, tmp_path: Path) -> None:
    file = table(library(tmp_path))

    with pytest.raises(RulesError, match=words):
        read_table(file, repacked(file, put))


@pytest.mark.parametrize("encoding", [b"utf-7", b"cp037", b"utf-16"])
def test_it_refuses_parts_in_another_encoding(encoding: bytes, tmp_path: Path) -> None:
    file = table(library(tmp_path))
    head = b"<?xml version='1.0' encoding='" + encoding + b"'?>"
    with zipfile.ZipFile(file) as packed:
        part = packed.read("xl/worksheets/sheet1.xml")
    first = re.search(rb"<worksheet", part)
    assert first

    with pytest.raises(RulesError, match=r"written as no spreadsheet writes it; export it again \[RE901\]"):
        read_table(file, repacked(file, head, before=part[first.start() : first.start() + 20]))


def test_it_refuses_a_row_of_a_hundred_thousand_columns_at_once(tmp_path: Path) -> None:
    file = table(library(tmp_path), "W1.csv")
    lines = file.read_bytes().split(b"\r\n")
    lines[1] += b"," + b",".join(b"column%d" % number for number in range(100_000))

    with pytest.raises(RulesError, match=r"row 2 of the table has 1000\d\d cells; delete what is beyond column 40"):
        read_table(file, b"\r\n".join(lines))
