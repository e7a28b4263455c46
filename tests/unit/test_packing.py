"""Numbers packed into one add up, order and compare as they do one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ratingengine.packing import Node, Packing

_NUMBERS = st.lists(st.integers(-(10**15), 10**15), min_size=4, max_size=4)
_NODES = st.lists(st.tuples(st.integers(0, 3), st.lists(st.integers(-2, 2), min_size=3, max_size=3)), max_size=12)
_FOUR, _THREE = Packing(4), Packing(3)


@given(_NUMBERS, _NUMBERS)
def test_numbers_come_back_add_up_and_keep_their_order(one: list[int], other: list[int]) -> None:
    first, second = _FOUR.pack(one), _FOUR.pack(other)
    assert _FOUR.unpack(first) == tuple(one)
    assert _FOUR.unpack(first + second) == tuple(a + b for a, b in zip(one, other, strict=True))
    assert (first < second) == (one < other)


@given(_NUMBERS, st.integers(0, 4))
def test_some_of_the_numbers_are_told_apart_by_themselves(numbers: list[int], size: int) -> None:
    packed = _FOUR.pack(numbers)
    assert _FOUR.any_of(size)(packed) == any(numbers[:size])
    only = _FOUR.only(range(size))
    assert only(packed) == only(_FOUR.pack([*numbers[:size], 5, 6, 7, 8][:4]))
    if size:
        assert only(packed) != only(_FOUR.pack([numbers[0] + 1, *numbers[1:]]))


@given(
    _NUMBERS, st.lists(st.integers(-5, 5), min_size=4, max_size=4), st.lists(st.integers(0, 9), min_size=4, max_size=4)
)
def test_what_lies_beyond_its_bounds_is_brought_back_to_them(
    numbers: list[int], low: list[int], more: list[int]
) -> None:
    small = [one % 21 - 10 for one in numbers]
    high = [a + b for a, b in zip(low, more, strict=True)]
    for tried in (numbers, small):
        clipped = [min(top, max(bottom, one)) for one, bottom, top in zip(tried, low, high, strict=True)]
        assert _FOUR.clip(low, high)(_FOUR.pack(tried)) == _FOUR.pack(clipped)


@given(_NODES)
def test_a_node_is_kept_unless_another_takes_no_more_steps_and_goes_as_far(drawn: list[tuple[int, list[int]]]) -> None:
    nodes: list[Node] = [(steps, _THREE.pack(brings), (number,)) for number, (steps, brings) in enumerate(drawn)]
    kept = _THREE.thinned(nodes, _THREE.only([0]))

    def outdone(number: int) -> bool:
        steps, brings = drawn[number]
        return any(
            more <= steps
            and further[0] == brings[0]
            and all(a <= b for a, b in zip(further, brings, strict=True))
            and ((more, further) != (steps, brings) or other < number)  # of those that are alike the first stays
            for other, (more, further) in enumerate(drawn)
        )

    assert sorted(trail[0] for _, _, trail in kept) == [number for number in range(len(drawn)) if not outdone(number)]
    assert [steps for steps, _, _ in kept] == sorted(steps for steps, _, _ in kept)
