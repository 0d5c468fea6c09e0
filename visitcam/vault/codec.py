"""Model types as JSON and back, driven by their type hints.

Understands str, int, float, bool, bytes (hex), enums of text, tuples, mappings, ``X | None`` and frozen
dataclasses of these. A field that is missing takes its default, so that older files stay readable; a
field that is not known is passed over. Whatever does not fit its type is ``VaultDamaged``.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import types
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar, Union, get_args, get_origin, get_type_hints

from visitcam.errors import VaultDamaged

MAX_JSON_BYTES = 8 << 20  # an index is a few KiB; an overview of 10,000 visits 3 MiB
_T = TypeVar("_T")


def dump(value: object) -> bytes:
    """A dataclass as compact JSON."""
    return json.dumps(freeze(value), ensure_ascii=True, separators=(",", ":")).encode("ascii")


def load(data: bytes, kind: type[_T]) -> _T:
    """The dataclass ``kind`` that :func:`dump` wrote.

    Raises:
        VaultDamaged: too long, no JSON, or of another shape.
    """
    if len(data) > MAX_JSON_BYTES:
        raise VaultDamaged("length")
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise VaultDamaged("no JSON") from error
    value = thaw(found, kind)
    if not isinstance(value, kind):
        raise VaultDamaged(kind.__name__)
    return value


def freeze(value: object) -> object:
    """``value`` as what JSON can hold."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: freeze(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return [freeze(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): freeze(item) for key, item in value.items()}
    return value


def thaw(found: object, kind: object) -> object:
    """``found`` (out of JSON) as ``kind``.

    Raises:
        VaultDamaged: it does not fit.
    """
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        return _thaw_optional(found, kind)
    if origin is tuple:
        return _thaw_tuple(found, get_args(kind))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _thaw_mapping(found, get_args(kind))
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _thaw_dataclass(found, kind)
    return _thaw_plain(found, kind)


def _thaw_optional(found: object, kind: object) -> object:
    if found is None:
        return None
    inner = [part for part in get_args(kind) if part is not type(None)]
    return thaw(found, inner[0])


def _thaw_tuple(found: object, parts: tuple[object, ...]) -> tuple[object, ...]:
    if not isinstance(found, list):
        raise VaultDamaged("list")
    if len(parts) == 2 and parts[1] is Ellipsis:
        return tuple(thaw(item, parts[0]) for item in found)
    if len(parts) != len(found):
        raise VaultDamaged("list's length")
    return tuple(thaw(item, part) for item, part in zip(found, parts, strict=True))


def _thaw_mapping(found: object, parts: tuple[object, ...]) -> dict[object, object]:
    if not isinstance(found, dict):
        raise VaultDamaged("mapping")
    key_kind, value_kind = parts
    return {_thaw_key(key, key_kind): thaw(item, value_kind) for key, item in found.items()}


def _thaw_key(key: str, kind: object) -> object:
    if kind is not int:
        return thaw(key, kind)
    if not (key.isascii() and key.isdigit() and len(key) < 12):
        raise VaultDamaged("key")
    return int(key)


def _thaw_plain(found: object, kind: object) -> object:
    if kind is object:
        return found
    if kind is bytes and isinstance(found, str):
        try:
            return bytes.fromhex(found)
        except ValueError as error:
            raise VaultDamaged("bytes") from error
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        try:
            return kind(found) if isinstance(found, str) else _misfit()
        except ValueError as error:
            raise VaultDamaged(kind.__name__) from error
    if kind is float and isinstance(found, int) and not isinstance(found, bool):
        return float(found) if abs(found) < 2**53 else _misfit()
    if kind in {str, int, float, bool} and type(found) is kind:
        return found
    return _misfit()


def _misfit() -> object:
    raise VaultDamaged("type")


@functools.cache
def _hints(kind: type) -> dict[str, object]:
    return dict(get_type_hints(kind))


def _thaw_dataclass(found: object, kind: type) -> object:
    if not isinstance(found, dict):
        raise VaultDamaged(kind.__name__)
    hints = _hints(kind)
    values = {name: thaw(found[name], hint) for name, hint in hints.items() if name in found}
    try:
        return kind(**values)
    except (TypeError, ValueError) as error:
        raise VaultDamaged(kind.__name__) from error
