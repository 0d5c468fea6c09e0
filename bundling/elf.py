"""Shared objects as binutils' ``readelf`` tells them: what they need, what they offer, what they ask for."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"
_SYMBOL = re.compile(
    r"^\s*\d+:\s+[0-9a-f]+\s+(?P<size>\d+|0x[0-9a-f]+)\s+(?P<kind>\w+)\s+\w+\s+\w+\s+(?P<index>\w+)\s+"
    r"(?P<name>[^\s@]+)(?:@@?(?P<version>\S+))?"
)
_NEEDED = re.compile(r"\((NEEDED|SONAME)\).*\[(.+)\]")


@dataclass(frozen=True, slots=True)
class Symbol:
    """``kind``: FUNC, OBJECT, TLS, …; ``size`` in bytes; ``version`` "" where it has none."""

    name: str
    kind: str
    size: int
    version: str
    defined: bool


def libraries(folder: Path) -> Iterator[Path]:
    """Every shared object and program in a folder, however deep; links to them are left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _MAGIC:
                    yield path


def needed(library: Path) -> set[str]:
    """Names of the libraries without which this one does not load."""
    return {name for kind, name in _dynamic(library) if kind == "NEEDED"}


def soname(library: Path) -> str:
    """Its own name, by which others need it."""
    return next((name for kind, name in _dynamic(library) if kind == "SONAME"), library.name)


def symbols(library: Path) -> list[Symbol]:
    """Its dynamic symbols, offered and asked for."""
    found = []
    for line in _readelf("--dyn-syms", library).splitlines():
        told = _SYMBOL.match(line)
        if told is not None:
            defined = told["index"] != "UND"
            size = int(told["size"], 0)
            found.append(Symbol(told["name"], told["kind"], size, told["version"] or "", defined))
    return found


def unreached(folder: Path, candidates: Iterable[Path]) -> list[Path]:
    """Those of ``candidates`` that nothing else in the folder needs, directly or through another."""
    loose = {path.name: path for path in candidates}
    needs = {path: needed(path) for path in libraries(folder)}
    reached: set[str] = set()
    waiting = {name for path, names in needs.items() if path.name not in loose for name in names}
    while waiting:
        name = waiting.pop()
        if name in loose and name not in reached:
            reached.add(name)
            waiting |= needs[loose[name]]
    return [path for name, path in loose.items() if name not in reached]


def _dynamic(library: Path) -> list[tuple[str, str]]:
    return _NEEDED.findall(_readelf("--dynamic", library))


def _readelf(what: str, library: Path) -> str:
    command = ["readelf", "--wide", what, str(library)]
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
