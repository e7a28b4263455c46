"""The Merkle tree: the published vectors of RFC 6962, its plain definition, and proofs that prove that and no more."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratingengine._merkle import Tree, leaf, path_to, root_along, root_of

# The inputs and roots that implementations of certificate transparency are tested with.
INPUTS = [
    bytes.fromhex(one)
    for one in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
PATH_OF_FIRST_IN_EIGHT = [
    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
]
LINES = st.lists(st.binary(max_size=8), min_size=1, max_size=70)


def defined(lines: list[bytes]) -> bytes:
    """The root as the RFC defines it."""
    if len(lines) < 2:
        return sha256(b"\0" + lines[0]).digest() if lines else sha256(b"").digest()
    left = max(1 << power for power in range(8) if 1 << power < len(lines))
    return sha256(b"\1" + defined(lines[:left]) + defined(lines[left:])).digest()


@pytest.mark.parametrize("size", range(1, 9))
def test_it_has_the_published_roots(size: int) -> None:
    root = root_of(map(leaf, INPUTS[:size]))

    assert root.hex() == ROOTS[size - 1]


def test_it_has_the_published_root_of_nothing() -> None:
    root = Tree().root()

    assert root.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_it_has_the_published_path() -> None:
    path = path_to(0, [leaf(one) for one in INPUTS])

    assert [one.hex() for one in path] == PATH_OF_FIRST_IN_EIGHT


@given(LINES)
def test_it_grows_to_what_is_defined(lines: list[bytes]) -> None:
    tree = Tree()
    roots = [tree.add(leaf(one)) or tree.root() for one in lines]

    assert roots == [defined(lines[: size + 1]) for size in range(len(lines))]
    assert tree.size == len(lines)


@pytest.mark.parametrize("size", range(1, 34))
def test_it_proves_every_line_at_every_size(size: int) -> None:
    leaves = [leaf(b"%d" % number) for number in range(size)]

    proven = [root_along(path_to(index, leaves), leaves[index], index, size) for index in range(size)]

    assert proven == [root_of(leaves)] * size


@pytest.mark.parametrize("size", range(1, 18))
def test_it_proves_no_line_in_another_place(size: int) -> None:
    leaves = [leaf(b"%d" % number) for number in range(size)]
    elsewhere = [
        root_along(path_to(index, leaves), leaves[index], other, size)
        for index in range(size)
        for other in range(-1, size + 2)
        if other != index
    ]

    assert len(elsewhere) == size * (size + 2)
    assert root_of(leaves) not in elsewhere


@given(LINES, st.data())
def test_it_proves_nothing_with_a_changed_byte(lines: list[bytes], data: st.DataObject) -> None:
    leaves = [leaf(one) for one in lines]
    index = data.draw(st.integers(0, len(lines) - 1))
    hashes = [leaves[index], *path_to(index, leaves)]
    hit = data.draw(st.integers(0, len(hashes) - 1))
    byte, bit = data.draw(st.integers(0, 31)), data.draw(st.integers(0, 7))

    changed = bytearray(hashes[hit])
    changed[byte] ^= 1 << bit
    hashes[hit] = bytes(changed)

    assert root_along(hashes[1:], hashes[0], index, len(lines)) != root_of(leaves)


@given(LINES, st.data())
def test_it_proves_nothing_with_a_path_of_another_length(lines: list[bytes], data: st.DataObject) -> None:
    leaves = [leaf(one) for one in lines]
    index = data.draw(st.integers(0, len(lines) - 1))
    path = path_to(index, leaves)

    assert root_along((*path, leaves[0]), leaves[index], index, len(lines)) is None
    assert not path or root_along(path[:-1], leaves[index], index, len(lines)) is None


def test_it_takes_no_node_for_a_line() -> None:
    pair = [leaf(b"a"), leaf(b"b")]

    assert root_of([leaf(b"".join(pair))]) != root_of(pair)
