"""Libraries that have to be there to be linked, and of which no function is ever called.

OpenCV's module is linked to a whole Qt 5 and a whole FFmpeg for its own windows and its own film reader; this
program opens cameras with it, by name of the backend, and nothing else. PyAV's FFmpeg and libheif are linked
to encoders for formats that this program never writes. The loader asks for the libraries all the same.

A stand-in has the name of the library and exactly those symbols for which its neighbours ask: a function
returns 0, a variable is zeros. What would call one ends there, in the tests as on a patient's machine.
"""

from __future__ import annotations

import platform
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from bundling.elf import Symbol, libraries, needed, soname, symbols

_RETURN_ZERO = {"x86_64": "xorl %eax, %eax\n\tret", "aarch64": "mov x0, #0\n\tret"}
_DATA = frozenset({"OBJECT", "NOTYPE", "COMMON"})


def can_be_made() -> bool:
    """False on a machine whose "return 0" is not written down here."""
    return platform.machine() in _RETURN_ZERO


def replace_all(folder: Path, patterns: Sequence[str]) -> list[Path]:
    """Puts a stand-in in the place of every library that a pattern names. Returns the replaced files."""
    chosen = [path for pattern in patterns for path in folder.glob(pattern) if not path.is_symlink()]
    users = [path for path in libraries(folder) if path not in chosen]
    asked_of = {path: {symbol.name for symbol in symbols(path) if not symbol.defined} for path in users}
    needs = {path: needed(path) for path in users}
    made = []
    for library in chosen:
        asking = [path for path in users if library.name in needs[path]]
        asked = {name for path in asking for name in asked_of[path]}
        _replace(library, [each for each in symbols(library) if each.defined and each.name in asked])
        made.append(library)
    return made


def _replace(library: Path, wanted: Iterable[Symbol]) -> None:
    wanted = list({symbol.name: symbol for symbol in wanted}.values())
    name = soname(library)
    with tempfile.TemporaryDirectory() as work:
        source, thing, script = (Path(work) / each for each in ("stand-in.s", "stand-in.o", "versions"))
        out = Path(work) / "out.so"
        source.write_text(assembly(wanted), encoding="ascii")
        versions = version_script(wanted)
        script.write_text(versions, encoding="ascii")
        subprocess.run(["as", "-o", str(thing), str(source)], check=True)
        link = ["ld", "-shared", "-z", "noexecstack", "-soname", name, "-o", str(out), str(thing)]
        if versions:
            link += ["--version-script", str(script)]
        subprocess.run(link, check=True)
        library.write_bytes(out.read_bytes())


def assembly(wanted: Iterable[Symbol]) -> str:
    """GNU assembler's text for symbols that do nothing."""
    lines = ['\t.section .note.GNU-stack,"",%progbits']
    for symbol in wanted:
        if symbol.kind in _DATA:
            size = max(symbol.size, 8)
            lines += ["\t.bss", "\t.balign 16", *_named(symbol.name, "object")]
            lines += [f"\t.size {symbol.name}, {size}", f"\t.zero {size}"]
        elif symbol.kind != "TLS":
            lines += ["\t.text", *_named(symbol.name, "function"), f"\t{_RETURN_ZERO[platform.machine()]}"]
    return "\n".join(lines) + "\n"


def version_script(wanted: Iterable[Symbol]) -> str:
    """The linker's list of versions; "" where the library has none."""
    of: defaultdict[str, list[str]] = defaultdict(list)
    for symbol in wanted:
        of[symbol.version].append(symbol.name)
    return "".join(
        f"{version} {{ global: {' '.join(f'{name};' for name in names)} }};\n"
        for version, names in sorted(of.items())
        if version
    )


def _named(name: str, kind: str) -> list[str]:
    return [f"\t.globl {name}", f"\t.type {name}, %{kind}", f"{name}:"]
