"""Qt's Unicode data without what this program never asks for: 32 MB become a few.

The library holds one table of named entries ("Common Data", ICU's user guide, chapter "ICU Data"): a header,
then the number of entries, then for each the offsets of its name and its data, sorted by name. Entries that
are kept are copied byte for byte. Qt asks for the case rules, the order of words and a few languages.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path

from bundling.elf import soname, symbols

_KEPT = re.compile(
    r"^(?!curr/|region/|unit/|rbnf/|translit/|brkitr/|zone/|lang/)"  # names of things: Qt has its own
    r"(?:coll/)?(?:ucadata|root|pool|res_index|supplementalData|likelySubtags|numberingSystems|keyTypeData|"
    r"metadata|metaZones|timezoneTypes|windowsZones|zoneinfo64|plurals|dayPeriods|icustd|icuver|cnvalias|"
    r"(?:en|es|fr|pt|ar|zh)(?:_[A-Za-z]+)*|nfc|nfkc|nfkc_cf|uprops|ucase|ubidi|pnames|ulayout|uemoji|unames)"
    r"\.(?:res|icu|nrm)$"
)


def reduce(library: Path) -> None:
    """Replaces ``libicudata.so.NN`` by one with the entries that are kept.

    Raises:
        ValueError: it is not what is known here.
    """
    (symbol,) = [each for each in symbols(library) if each.defined and each.name.startswith("icudt")]
    raw = library.read_bytes()
    start = raw.find(b"\xda\x27") - 2  # the header: its own length first, then this mark
    less = filtered(raw[start:])
    with tempfile.TemporaryDirectory() as work:
        data, source, thing, out = (Path(work) / each for each in ("icu.dat", "icu.s", "icu.o", "icu.so"))
        data.write_bytes(less)
        name = symbol.name
        source.write_text(
            f'\t.section .note.GNU-stack,"",%progbits\n\t.section .rodata\n\t.balign 16\n\t.globl {name}\n'
            f'\t.type {name}, %object\n{name}:\n\t.incbin "{data}"\n\t.size {name}, {len(less)}\n',
            encoding="ascii",
        )
        subprocess.run(["as", "-o", str(thing), str(source)], check=True)
        link = ["ld", "-shared", "-z", "noexecstack", "-soname", soname(library), "-o", str(out), str(thing)]
        subprocess.run(link, check=True)
        library.write_bytes(out.read_bytes())


def filtered(table: bytes) -> bytes:
    """The same table with the kept entries alone.

    Raises:
        ValueError: it is no such table, or an older or newer kind.
    """
    length, magic, _info, _reserved, big, _charset, _sizeof, _res, kind = struct.unpack_from(
        "<HHHHBBBB4s", table
    )
    if magic != 0x27DA or kind != b"CmnD" or big:
        raise ValueError("this is not ICU's common data")
    (count,) = struct.unpack_from("<I", table, length)
    entries = []
    for index in range(count):
        at, begin = struct.unpack_from("<II", table, length + 4 + 8 * index)
        name = table[length + at : table.index(b"\0", length + at)]
        entries.append((name, begin))
    ends = [begin for _, begin in entries[1:]] + [len(table) - length]
    kept = [
        (name, table[length + begin : length + end])
        for (name, begin), end in zip(entries, ends, strict=True)
        if _KEPT.match(name.split(b"/", 1)[-1].decode("ascii"))
    ]
    return table[:length] + _laid_out(kept)


def _laid_out(entries: list[tuple[bytes, bytes]]) -> bytes:
    names = b""
    name_at = []
    first = 4 + 8 * len(entries)
    for name, _ in entries:
        name_at.append(first + len(names))
        names += name + b"\0"
    head = first + len(names)
    head += -head % 16
    toc, body = struct.pack("<I", len(entries)), b""
    for at, (_, data) in zip(name_at, entries, strict=True):
        toc += struct.pack("<II", at, head + len(body))
        body += data + bytes(-len(data) % 16)
    return (toc + names).ljust(head, b"\0") + body
