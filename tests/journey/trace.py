"""Reads what strace saw of a program, and finds what must never happen: a picture that leaves memory.

``command`` starts a program under strace; ``check`` reads the record against ``Rules``:

- *file*: a file opened for writing, made, renamed or linked to, outside the allow-list.
- *picture*: the beginning of a JPEG, PNG, WebP, MP4 or HEIC in anything written or sent, to whatever: file,
  pipe, socket, terminal. Pieces of one stream are joined, so that a header cut in two is found as well.
- *raw*: one of the given needles (rows of a raw frame, bytes of the redacted media) in the same.
- *mapping*: memory shared with a file or another process, and writable, outside its own allow-list.
- *blind*: a call that hides what it writes (io_uring, truncated record), so that nothing passes by accident.

The needles matter: raw pixels have no header. ``needles_of`` picks some that are unlikely to occur by chance.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_WRITES = ("write", "pwrite64", "writev", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg", "vmsplice")
_OPENS = ("open", "openat", "openat2", "creat")
_NAMES = ("rename", "renameat", "renameat2", "link", "linkat")
_OTHERS = ("mmap", "truncate", "process_vm_writev", "io_uring_setup", "shmget", "execveat")
CALLS = (*_WRITES, *_OPENS, *_NAMES, *_OTHERS)
_LONGEST_STRING = 64 << 20  # bytes: no write of a picture is longer
_TAIL_BYTES = 64  # of a stream, kept to find what was cut in two

PICTURES = {
    "JPEG": re.compile(rb"\xff\xd8\xff[\xdb\xe0-\xef\xfe]\x00"),  # start of image, then a first segment
    "PNG": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "WebP": re.compile(rb"RIFF....WEBP", re.DOTALL),
    "MP4 or HEIC": re.compile(rb"\x00\x00\x00[\x08-\x40]ftyp"),
}

_LINE = re.compile(rb"^(\d+)\s+(.*)$", re.DOTALL)
_CALL = re.compile(rb"^(\w+)\((.*)\)\s+= (-?\d+|0x[0-9a-f]+|\?)(.*)$", re.DOTALL)
_UNFINISHED = re.compile(rb"^(\w+)\((.*) <unfinished \.\.\.>$", re.DOTALL)
_RESUMED = re.compile(rb"^<\.\.\. (\w+) resumed>(.*)$", re.DOTALL)
_STRING = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_FD = re.compile(rb"^(\d+|AT_FDCWD)(?:<((?:[^<>\\]|\\.)*)>)?")
_HEX = re.compile(rb"\\x([0-9a-f]{2})")


@dataclass(frozen=True, slots=True)
class Finding:
    """``kind``: file, picture, raw, mapping or blind. ``where``: the file or stream. ``what``: the reason."""

    kind: str
    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Rules:
    """``writable``: regular expressions of whole paths that may be written; ``shared``: likewise, of what
    may be mapped shared and writable ("anonymous" where there is no file). ``needles``: bytes that must
    not occur in anything written or sent."""

    writable: tuple[str, ...]
    shared: tuple[str, ...] = ()
    needles: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class _Call:
    pid: int
    name: str
    arguments: bytes
    failed: bool


def unavailable() -> str:
    """Why nothing can be traced here, or nothing."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    done = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return "" if done.returncode == 0 else "tracing is not allowed here"


def command(record: Path, *program: str) -> list[str]:
    """The command line that runs ``program`` and all its children under strace."""
    return [
        *("strace", "-f", "-y", "-xx", "-qq", "-s", str(_LONGEST_STRING)),
        *("-e", "signal=none", "-e", "trace=" + ",".join(CALLS), "-o", str(record), *program),
    ]


def needles_of(data: bytes, count: int = 64, length: int = 32) -> tuple[bytes, ...]:
    """Pieces of ``data`` (a raw frame's bytes, an encoded picture) that chance does not write: at least
    12 different values each, spread evenly. Fewer where the data is flatter."""
    found: list[bytes] = []
    step = max(1, len(data) // (count * 4))
    for start in range(0, len(data) - length, step):
        piece = data[start : start + length]
        if len(set(piece)) >= 12:
            found.append(piece)
        if len(found) == count:
            break
    return tuple(dict.fromkeys(found))


def check(record: Path, rules: Rules) -> tuple[Finding, ...]:
    """Every finding, each once, in the order of the record."""
    findings: dict[Finding, None] = {}
    tails: dict[tuple[int, str], bytes] = {}
    for call in calls(record):
        for finding in _of_call(call, rules, tails):
            findings[finding] = None
    return tuple(findings)


def calls(record: Path) -> Iterator[_Call]:
    """The calls of a record, those that another thread interrupted put together again."""
    begun: dict[tuple[int, bytes], bytes] = {}
    with record.open("rb") as file:
        for raw in file:
            line = _LINE.match(raw.rstrip(b"\n"))
            if line is None:
                continue
            pid, text = int(line.group(1)), line.group(2)
            if unfinished := _UNFINISHED.match(text):
                begun[pid, unfinished.group(1)] = unfinished.group(2)
                continue
            if resumed := _RESUMED.match(text):
                name = resumed.group(1)
                text = name + b"(" + begun.pop((pid, name), b"") + resumed.group(2)
            if call := _CALL.match(text):
                failed = call.group(3).startswith(b"-")
                yield _Call(pid, call.group(1).decode(), call.group(2), failed)
    for (pid, name), arguments in begun.items():  # killed in the middle: it may have happened
        yield _Call(pid, name.decode(), arguments, False)


def _of_call(call: _Call, rules: Rules, tails: dict[tuple[int, str], bytes]) -> Iterator[Finding]:
    if call.name in _WRITES:
        yield from _of_write(call, rules, tails)
    elif call.failed:
        return
    elif call.name in _OPENS:
        if call.name == "creat" or re.search(rb"O_(WRONLY|RDWR|CREAT|TMPFILE|TRUNC)", call.arguments):
            yield from _of_path(_paths(call)[0], call.name, rules)
    elif call.name in _NAMES:
        yield from _of_path(_paths(call)[-1], call.name, rules)
    elif call.name == "truncate":
        yield from _of_path(_paths(call)[0], call.name, rules)
    elif call.name == "mmap":
        yield from _of_mmap(call, rules)
    elif call.name in {"io_uring_setup", "process_vm_writev", "shmget"}:
        yield Finding("blind", call.name, "cannot be looked into")


def _of_write(call: _Call, rules: Rules, tails: dict[tuple[int, str], bytes]) -> Iterator[Finding]:
    where = _stream(call.arguments)
    parts = _STRING.findall(call.arguments)
    if any(cut for _, cut in parts):
        yield Finding("blind", where, "the record is cut")
    key = (call.pid, where)
    data = tails.get(key, b"") + b"".join(_bytes(part) for part, _ in parts)
    for kind, form in PICTURES.items():
        if form.search(data):
            yield Finding("picture", where, kind)
    for needle in rules.needles:
        if needle in data:
            yield Finding("raw", where, "pixels or media")
            break
    tails[key] = data[-_TAIL_BYTES:]


def _of_path(path: str, how: str, rules: Rules) -> Iterator[Finding]:
    if not _allowed(path, rules.writable):
        yield Finding("file", path, how)


def _of_mmap(call: _Call, rules: Rules) -> Iterator[Finding]:
    fields = call.arguments.split(b", ")
    if len(fields) < 6 or b"PROT_WRITE" not in fields[2] or b"MAP_SHARED" not in fields[3]:
        return
    where = "anonymous" if fields[4].startswith(b"-1") else _stream(fields[4])
    if not _allowed(where, rules.shared):
        yield Finding("mapping", where, "shared and writable")


def _allowed(path: str, forms: Sequence[str]) -> bool:
    return any(re.fullmatch(form, path) for form in forms)


def _stream(arguments: bytes) -> str:
    """What a call's first argument, a file descriptor with its path, stands for."""
    found = _FD.match(arguments)
    if found is None:
        return "unknown"
    return _text(found.group(2)) if found.group(2) is not None else f"fd {found.group(1).decode()}"


def _paths(call: _Call) -> list[str]:
    """A call's paths, each joined to the folder that it is relative to."""
    found: list[str] = []
    for match in re.finditer(
        rb'(?:(\d+|AT_FDCWD)(?:<((?:[^<>\\]|\\.)*)>)?, )?"((?:\\x[0-9a-f]{2})*)"', call.arguments
    ):
        base = _text(match.group(2) or b"")
        found.append(str(PurePosixPath(base) / _text(match.group(3))))
    return found or ["unknown"]


def _text(quoted: bytes) -> str:
    return _bytes(quoted).decode("utf-8", "surrogateescape")


def _bytes(quoted: bytes) -> bytes:
    """The bytes behind ``\\xNN\\xNN…``; other text as it is."""
    if not quoted.startswith(b"\\x"):
        return quoted
    if _HEX.sub(b"", quoted):
        return _HEX.sub(lambda match: bytes([int(match.group(1), 16)]), quoted)
    return bytes.fromhex(quoted.replace(b"\\x", b"").decode("ascii"))
