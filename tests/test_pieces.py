"""Long bytes in pieces come to the same bytes as in one, at every length around a piece's."""

from __future__ import annotations

import io
import os

import pytest

from visitcam.pieces import PIECE_BYTES, Gathered, pieces, read_whole, same

LENGTHS = [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES, 2 * PIECE_BYTES + 7]


@pytest.mark.parametrize("length", LENGTHS)
def test_pieces_gathered_are_the_whole(length: int) -> None:
    data = os.urandom(length)
    assert b"".join(pieces(data)) == data
    assert all(0 < len(piece) <= PIECE_BYTES for piece in pieces(data))
    assert read_whole(io.BytesIO(data).read) == data


@pytest.mark.parametrize("step", [1000, 65536, PIECE_BYTES, PIECE_BYTES + 1])
def test_any_pieces_are_gathered_and_may_be_taken_twice(step: int) -> None:
    data = os.urandom(2 * PIECE_BYTES + 12345)
    whole = Gathered()
    for at in range(0, len(data), step):
        assert whole.write(data[at : at + step]) == len(data[at : at + step])
    assert whole.take() == data
    assert whole.take() == data
    whole.write(b"more")
    assert whole.take() == data + b"more"


@pytest.mark.parametrize("length", LENGTHS)
def test_same_sees_one_changed_byte_anywhere(length: int) -> None:
    data = os.urandom(length)
    assert same(data, bytes(bytearray(data)))
    assert not same(data, data + b"\0")
    for at in {0, length // 2, length - 1} if length else ():
        changed = bytearray(data)
        changed[at] ^= 1
        assert not same(data, bytes(changed))
