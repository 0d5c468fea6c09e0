"""A network's file made fit to be run: of any size of picture, and without weights that only cost time.

CenterFace's file says "10 pictures of 32 × 32" and lists its weights among its inputs, so that a runtime has
to believe that they may change. The one for writing holds a quarter of a million weights of parts that died
while it was trained, below 1.2e-38: many processors leave their fast path for such a number
(docs/decisions/0160). All of it is undone on the bytes, after their SHA-256 was checked. An ONNX file
is a protocol buffer (onnx.proto3, field numbers below; protobuf.dev, "Encoding"): each field is a key (its
number and kind), then the value, and what is not asked for is copied byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

_GRAPH = 7  # of ModelProto
_WEIGHT, _INPUT, _OUTPUT = 5, 11, 12  # of GraphProto
_ELEMENTS, _WEIGHT_NAME, _RAW = 2, 8, 9  # of TensorProto
_FLOAT = 1  # a TensorProto's kind of elements: 32 bits each
_NAME, _TYPE = 1, 2  # of ValueInfoProto
_TENSOR = 1  # of TypeProto
_ELEMENT, _SHAPE = 1, 2  # of TypeProto.Tensor
_DIMENSION = 1  # of TensorShapeProto
_VARINT, _EIGHT, _BYTES, _FOUR = 0, 1, 2, 5  # kinds of fields
_LONGEST = 10  # bytes of a number of 64 bits, seven a byte
Message = bytes | memoryview


def of_any_size(model: bytes) -> bytes:
    """``model`` with every side of its inputs and outputs open, and without its weights among the inputs.

    Raises:
        ValueError: it is no such file.
    """
    # Views, or each megabyte of weights would be copied at every level.
    fields = _fields(memoryview(model))
    return b"".join(_field(n, _graph(value)) if n == _GRAPH else whole for n, whole, value in fields)


def without_denormals(model: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """``model``, a file's bytes, with 0 for each weight below the least normal number of 32 bits.

    Raises:
        ValueError: it is no such file.
    """
    out = model.copy()
    view = out.data
    for number, _, graph in _fields(view):
        if number == _GRAPH:
            for field, _, weight in _fields(graph):
                raw = _first(weight, _RAW) if field == _WEIGHT and _kind(weight) == _FLOAT else b""
                if raw:
                    numbers = np.frombuffer(raw, np.dtype("<f4"))
                    numbers[np.abs(numbers) < np.finfo(np.float32).tiny] = 0
    return out


def _kind(weight: Message) -> int:
    return next((_number(whole, 1)[0] for number, whole, _ in _fields(weight) if number == _ELEMENTS), 0)


def _graph(graph: Message) -> bytes:
    weights = {_first(value, _WEIGHT_NAME) for number, _whole, value in _fields(graph) if number == _WEIGHT}
    parts = []
    for number, whole, value in _fields(graph):
        if number == _INPUT and _first(value, _NAME) in weights:
            continue
        parts.append(_field(number, _opened(value)) if number in {_INPUT, _OUTPUT} else whole)
    return b"".join(parts)


def _opened(value: Message) -> bytes:
    """A ValueInfoProto of the same name, kind and number of dimensions, each of which may be anything."""
    tensor = _first(_first(value, _TYPE), _TENSOR)
    kind = b"".join(whole for number, whole, _ in _fields(tensor) if number == _ELEMENT)
    dimensions = sum(number == _DIMENSION for number, _, _ in _fields(_first(tensor, _SHAPE)))
    shape = _field(_SHAPE, _field(_DIMENSION, b"") * dimensions)
    return _field(_NAME, _first(value, _NAME)) + _field(_TYPE, _field(_TENSOR, kind + shape))


def _first(message: Message, wanted: int) -> Message:
    """The value of its first field with that number, b"" where there is none."""
    return next((value for number, _, value in _fields(message) if number == wanted), b"")


def _fields(message: Message) -> Iterator[tuple[int, Message, Message]]:
    """(number, the whole field, its value; b"" for a number) of each field."""
    at = 0
    while at < len(message):
        begin = at
        key, at = _number(message, at)
        kind, length = key & 7, 0
        if kind == _VARINT:
            _, at = _number(message, at)
        elif kind == _BYTES:
            length, at = _number(message, at)
        elif kind in {_EIGHT, _FOUR}:
            at += 8 if kind == _EIGHT else 4
        else:
            raise ValueError("no field of a protocol buffer")
        if at + length > len(message):
            raise ValueError("cut off")
        yield key >> 3, message[begin : at + length], message[at : at + length]
        at += length


def _number(message: Message, at: int) -> tuple[int, int]:
    """A number of seven bits a byte, the last byte below 128, and where it ends."""
    value = 0
    for place, byte in enumerate(message[at : at + _LONGEST]):
        value |= (byte & 127) << 7 * place
        if byte < 128:
            return value, at + place + 1
    raise ValueError("cut off")


def _field(number: int, value: Message) -> bytes:
    return _coded(number << 3 | _BYTES) + _coded(len(value)) + value


def _coded(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])
