"""Every way of tampering is found and told in a sentence; what cannot be seen without a checkpoint is said as well."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ledger.decisions import (
    ON,
    canonical,
    chained,
    decision,
    digest,
    five,
    ledger_of,
    lines,
    record_file,
    rewrite,
    sealed,
)
from ratingengine import ledger
from ratingengine.errors import LedgerError

UNSEEN = "if the last line was changed, the end cut off, or all of it written anew, this cannot be seen"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A ledger of five."""
    return ledger_of(tmp_path, *five())


def faults(made: Path, *checkpoints: ledger.Checkpoint) -> list[str]:
    return list(ledger.verify(made, checkpoints).faults)


def changed(line: bytes, **fields: Any) -> bytes:
    """The line with other fields, written as it should be."""
    return canonical(json.loads(line) | fields) + b"\n"


def test_it_finds_nothing_wrong_with_what_it_wrote(made: Path) -> None:
    told = ledger.verify(made, [ledger.checkpoint(made)])

    assert told == ledger.Verification(entries=5, faults=(), remarks=())
    assert told.is_intact


def test_it_finds_nothing_wrong_with_an_empty_ledger(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision())
    rewrite(made)
    record_file(made, decision()).unlink()

    assert ledger.verify(made, [ledger.checkpoint(made)]) == ledger.Verification(0, (), ())


def test_it_says_what_it_cannot_see_without_a_checkpoint(made: Path) -> None:
    remarks = ledger.verify(made).remarks

    assert remarks == (f"lines 1 to 5 are under no checkpoint: {UNSEEN}; take a checkpoint and keep it elsewhere",)


def test_it_says_what_it_cannot_see_after_the_last_checkpoint(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, *five()[:4])
    mark = ledger.checkpoint(made)
    ledger.append(made, five()[4], ON)

    (remark,) = ledger.verify(made, [mark]).remarks

    assert remark.startswith(f"line 5 is under no checkpoint: {UNSEEN}")


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_it_finds_a_changed_line_by_the_next(number: int, made: Path) -> None:
    whole = lines(made)
    whole[number - 1] = changed(whole[number - 1], on="2026-05-15")
    rewrite(made, *whole)

    assert faults(made) == [
        f"line {number}: is not the line that line {number + 1} was written after; one of the two was changed"
    ]


def test_it_finds_a_change_of_the_last_line_by_a_checkpoint_alone(made: Path) -> None:
    mark, whole = ledger.checkpoint(made), lines(made)
    rewrite(made, *whole[:4], changed(whole[4], on="2026-05-15"))

    assert faults(made) == []
    assert faults(made, mark) == [
        "checkpoint of 5 entries: these are not the entries that it was taken of; some were changed"
    ]


def test_it_finds_lines_in_another_order(made: Path) -> None:
    one, two, three, four, five_ = lines(made)
    rewrite(made, one, three, two, four, five_)

    assert faults(made)[0] == (
        "line 2: has the number 2, where 1 is due; lines were removed, slipped in or put in another order here"
    )


def test_it_finds_a_line_removed_from_the_middle(made: Path) -> None:
    one, _, *rest = lines(made)
    rewrite(made, one, *rest)

    assert faults(made) == [
        "line 2: has the number 2, where 1 is due; lines were removed, slipped in or put in another order here",
        "line 3: supersedes a record that no line before it holds",
    ]


def test_it_finds_the_first_line_removed(made: Path) -> None:
    _, *rest = lines(made)
    rewrite(made, *rest)

    assert faults(made)[0].startswith("line 1: has the number 1, where 0 is due")


def test_it_finds_the_first_line_removed_and_the_rest_numbered_anew(made: Path) -> None:
    rewrite(made, changed(lines(made)[2], seq=0))

    assert faults(made) == ["line 1: was written after another line, which is no longer there, or was changed"]


def test_it_finds_a_line_slipped_in(made: Path) -> None:
    one, two, *rest = lines(made)
    rewrite(made, one, changed(two, record=digest(decision("z"))), two, *rest)

    assert [one for one in faults(made) if "has the number" in one] == [
        "line 3: has the number 1, where 2 is due; lines were removed, slipped in or put in another order here"
    ]


def test_it_finds_the_end_cut_off_by_a_checkpoint_alone(made: Path) -> None:
    mark = ledger.checkpoint(made)
    rewrite(made, *lines(made)[:3])

    assert faults(made) == []
    assert faults(made, mark) == ["checkpoint of 5 entries: only 3 are here; the end of the ledger was cut off"]


@pytest.mark.parametrize(
    ("size", "left", "told"),
    [
        (2, 1, "checkpoint of 2 entries: only 1 is here; the end of the ledger was cut off"),
        (1, 0, "checkpoint of 1 entry: none is here; the end of the ledger was cut off"),
    ],
)
def test_one_entry_or_none_is_told_as_such(size: int, left: int, told: str, tmp_path: Path) -> None:
    made = ledger_of(tmp_path, *five()[:size])
    mark = ledger.checkpoint(made)
    rewrite(made, *lines(made)[:left])

    assert faults(made, mark) == [told]


def test_it_finds_a_change_of_the_only_line_by_a_checkpoint_alone(tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision())
    mark, (only,) = ledger.checkpoint(made), lines(made)
    rewrite(made, changed(only, on="2026-05-15"))

    assert faults(made, mark) == ["checkpoint of 1 entry: this is not the entry that it was taken of; it was changed"]


def test_it_finds_the_newline_of_the_last_line_cut_off(made: Path) -> None:
    mark = ledger.checkpoint(made)
    rewrite(made, b"".join(lines(made))[:-1])

    assert faults(made, mark) == ["checkpoint of 5 entries: only 4 are here; the end of the ledger was cut off"]


def test_it_finds_a_history_written_anew(made: Path) -> None:
    mark = ledger.checkpoint(made)
    other = decision("b", says="It was decided otherwise.")
    rewrite(made, *chained(*({"kind": "record", "record": digest(one)} for one in (five()[0], other))))
    record_file(made, other).write_bytes(other)
    for number in range(3):
        ledger.append(made, decision(f"z{number}"), ON)

    assert faults(made) == []
    assert faults(made, mark) == [
        "checkpoint of 5 entries: these are not the entries that it was taken of; some were changed"
    ]


def test_it_takes_no_cover_from_a_checkpoint_that_does_not_fit(made: Path) -> None:
    (remark,) = ledger.verify(made, [ledger.Checkpoint(5, digest(decision()))]).remarks

    assert remark.startswith(f"lines 1 to 5 are under no checkpoint: {UNSEEN}")


def test_it_names_the_first_checkpoint_that_does_not_fit(tmp_path: Path) -> None:
    made, marks = tmp_path / "ledger", []
    for one in five():
        ledger.append(made, one, ON)
        marks.append(ledger.checkpoint(made))
    whole = lines(made)
    rewrite(made, *whole[:2], changed(whole[2], on="2026-05-15"), *whole[3:])

    told = ledger.verify(made, reversed(marks)).faults

    assert [one.partition(":")[0] for one in told] == [
        "line 3",
        *(f"checkpoint of {size} entries" for size in (3, 4, 5)),
    ]


@pytest.mark.parametrize("size", range(6))
def test_it_holds_to_a_checkpoint_of_each_size(size: int, tmp_path: Path) -> None:
    made = ledger_of(tmp_path, *five())
    whole = lines(made)
    rewrite(made, *whole[:size])
    mark = ledger.checkpoint(made)
    rewrite(made, *whole)

    assert mark.size == size
    assert faults(made, mark) == []
    assert faults(made, ledger.Checkpoint(size, digest(decision()))) != []


def test_it_finds_any_changed_byte_of_any_line(made: Path) -> None:
    mark, whole, last = ledger.checkpoint(made), b"".join(lines(made)), len(lines(made)[-1])
    unseen, unseen_without_checkpoint = [], []
    for place in range(len(whole)):
        rewrite(made, whole[:place], bytes([whole[place] ^ 1]), whole[place + 1 :])
        told = faults(made, mark)
        unseen += [] if told else [place]
        unseen_without_checkpoint += [] if any(one.startswith("line") for one in told) else [place]

    assert len(whole) > 1000
    assert unseen == []
    assert all(place >= len(whole) - last for place in unseen_without_checkpoint)


def test_it_finds_any_changed_byte_of_a_record(made: Path) -> None:
    record = five()[3]
    unseen = []
    for place in range(len(record)):
        record_file(made, record).write_bytes(record[:place] + bytes([record[place] ^ 1]) + record[place + 1 :])
        told = faults(made)
        unseen += [] if len(told) == 1 and told[0].startswith("line 4: its record was ") else [(place, told)]

    assert len(record) > 200
    assert unseen == []


def test_it_finds_a_record_cut_short(made: Path) -> None:
    record_file(made, five()[1]).write_bytes(five()[1][:-1])

    (told,) = faults(made)

    assert told.startswith("line 2: its record was changed: the record does not end in a newline; give the bytes")
    assert told.endswith(f"; restore {record_file(made, five()[1]).name}")


def test_it_finds_a_record_changed_together_with_its_digest(made: Path) -> None:
    record_file(made, five()[1]).write_bytes(decision("b", says="It was decided otherwise."))

    assert faults(made) == [
        f"line 2: its record was put in the place of another; restore {record_file(made, five()[1]).name}"
    ]


def test_it_finds_a_record_missing(made: Path) -> None:
    record_file(made, five()[2]).unlink()

    name = record_file(made, five()[2]).name

    assert faults(made) == [f"line 3: its record is missing, and no line says that it was erased; restore {name}"]


def test_it_finds_all_records_missing(made: Path) -> None:
    (made / "records").rename(made.parent / "elsewhere")

    assert [one.split(",")[0] for one in faults(made)] == [f"line {n}: its record is missing" for n in range(1, 6)]


def test_it_finds_a_folder_in_the_place_of_a_record(made: Path) -> None:
    record_file(made, five()[0]).unlink()
    record_file(made, five()[0]).mkdir()

    name = record_file(made, five()[0]).name

    assert faults(made) == [f"line 1: its record cannot be read: this is not a file; restore {name}"]


def test_it_reads_no_record_that_has_grown_beyond_what_can_be_held(made: Path) -> None:
    with record_file(made, five()[0]).open("r+b") as file:
        file.truncate(64 * 1024 * 1024 * 1024)  # a hole, which takes no room on the disk

    name = record_file(made, five()[0]).name

    assert faults(made) == [f"line 1: its record cannot be read: the file is too large, 65536 MiB; restore {name}"]


def test_it_finds_all_faults_at_once(made: Path) -> None:
    whole = lines(made)
    rewrite(made, whole[0], changed(whole[1], on="2026-05-15"), whole[2], b"?\n", whole[4])
    record_file(made, five()[0]).unlink()

    assert [one.partition(": ")[0] for one in faults(made)] == ["line 2", "line 4", "line 4", "line 1"]


def test_it_reads_on_after_a_line_that_is_none(made: Path) -> None:
    whole = lines(made)
    rewrite(made, *whole[:2], b"\xff\xfe\n", *whole[3:])

    assert faults(made) == [
        "line 3: is not JSON; it was changed",
        "line 3: is not the line that line 4 was written after; one of the two was changed",
    ]


A, B, C = (digest(decision(name)) for name in "xyz")
STORIES: dict[str, tuple[list[dict[str, Any]], list[str]]] = {
    "recorded twice": (
        [{"kind": "record", "record": A}, {"kind": "record", "record": A}],
        ["line 2: records again what line 1 recorded"],
    ),
    "superseding what is not there": (
        [{"kind": "supersession", "record": A, "supersedes": B}],
        ["line 1: supersedes a record that no line before it holds"],
    ),
    "superseding what comes later": (
        [{"kind": "supersession", "record": A, "supersedes": B}, {"kind": "record", "record": B}],
        ["line 1: supersedes a record that no line before it holds"],
    ),
    "superseding itself": (
        [{"kind": "supersession", "record": A, "supersedes": A}],
        ["line 1: supersedes a record that no line before it holds"],
    ),
    "superseded twice": (
        [
            {"kind": "record", "record": A},
            {"kind": "supersession", "record": B, "supersedes": A},
            {"kind": "supersession", "record": C, "supersedes": A},
        ],
        ["line 3: supersedes again what line 2 superseded"],
    ),
    "erasing what is not there": (
        [{"kind": "erasure", "record": A, "because": "So."}],
        ["line 1: erases a record that no line before it holds"],
    ),
    "erased twice": (
        [{"kind": "record", "record": A}, *[{"kind": "erasure", "record": A, "because": "So."}] * 2],
        ["line 3: erases again what line 2 erased"],
    ),
    "of an unknown kind": ([{"kind": "note", "record": A}], ["line 1: is of the unknown kind `note`; it was changed"]),
}


@pytest.mark.parametrize("story", STORIES)
def test_it_finds_a_story_that_cannot_be(story: str, made: Path) -> None:
    entries, told = STORIES[story]
    rewrite(made, *chained(*entries))

    assert [one for one in faults(made) if "its record is missing" not in one] == told


def test_it_finds_a_correction_that_the_record_does_not_speak_of(made: Path) -> None:
    a, b = five()[0], five()[1]
    entries = [
        {"kind": "record", "record": digest(a)},
        {"kind": "supersession", "record": digest(b), "supersedes": digest(a)},
    ]
    rewrite(made, *chained(*entries))

    assert faults(made) == ["line 2: does not say of its record what the record says that it supersedes"]


def test_it_finds_a_correction_passed_over_in_silence(made: Path) -> None:
    rewrite(made, *chained(*({"kind": "record", "record": digest(five()[one])} for one in (1, 3))))

    assert faults(made) == ["line 2: does not say of its record what the record says that it supersedes"]


FIELDS: list[dict[str, Any]] = [
    {"seq": "0"},
    {"seq": 0.0},
    {"seq": False},
    {"seq": -1},
    {"prev": "0" * 64},
    {"prev": None},
    {"record": "sha256:" + "A" * 64},
    {"record": 7},
    {"on": "14 May 2026"},
    {"on": "20260514"},
    {"on": None},
    {"on": 7},
    {"kind": ["record"]},
    {"supersedes": A},
    {"supersedes": None},
    {"because": "So."},
    {"kind": "supersession"},
    {"kind": "supersession", "supersedes": "that"},
    {"kind": "erasure"},
    {"kind": "erasure", "because": " "},
    {"kind": "erasure", "because": ["So."]},
    {"more": 1},
]


@pytest.mark.parametrize("fields", FIELDS, ids=str)
def test_it_finds_a_field_that_is_not_as_it_should_be(fields: dict[str, Any], tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision("a"))
    rewrite(made, changed(lines(made)[0], **fields))

    (told,) = faults(made)

    assert told.startswith(("line 1: is not an entry: ", "line 1: is of the unknown kind `"))


@pytest.mark.parametrize("field", ["seq", "prev", "kind", "on", "record"])
def test_it_finds_a_field_that_is_missing(field: str, tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision("a"))
    rest = {name: value for name, value in json.loads(lines(made)[0]).items() if name != field}
    rewrite(made, canonical(rest) + b"\n")

    assert faults(made) == [
        "line 1: is not an entry: it lacks a field, or has one that entries do not have; it was changed"
    ]


@pytest.mark.parametrize("line", [b"", b"[]", b"7", b"null", b'"seq"', b"[" * 100_000, b'{"seq": 0}'])
def test_it_finds_a_line_that_is_no_entry(line: bytes, tmp_path: Path) -> None:
    made = ledger_of(tmp_path, decision("a"))
    rewrite(made, *lines(made), line + b"\n")

    assert len(faults(made)) == 1
    assert faults(made)[0].startswith("line 2: is not ")


def test_it_notes_files_that_are_not_of_the_ledger(made: Path) -> None:
    (made / "records" / "notes.txt").write_bytes(b"")
    told = ledger.verify(made, [ledger.checkpoint(made)])

    assert told.faults == ()
    assert told.remarks == (
        "records/notes.txt: belongs to no line; it was left by an append that was stopped, or put there",
    )


def test_it_changes_nothing(made: Path) -> None:
    rewrite(made, *lines(made), b"torn")
    (made / "records" / ".part").write_bytes(b"half")
    before = {path: path.read_bytes() for path in made.rglob("*") if path.is_file()}
    ledger.verify(made)

    assert {path: path.read_bytes() for path in made.rglob("*") if path.is_file()} == before


def test_it_refuses_where_there_is_no_ledger(tmp_path: Path) -> None:
    for ask in (ledger.verify, ledger.checkpoint):
        with pytest.raises(LedgerError, match=r"there is no ledger here; name the folder that holds ledger\.jsonl"):
            ask(tmp_path)


def test_it_reads_a_record_in_other_languages(tmp_path: Path) -> None:
    made = ledger_of(
        tmp_path, sealed({"says": "Ω \u2028 🜂 \x7f", "subject": {"assessment": "ä"}, "n": [1.5, -0.0, 1e300]})
    )

    assert faults(made) == []
