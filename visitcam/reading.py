"""Reads a file that may be none: a small one whose name a person typed or that lies on somebody else's stick,
bounded in bytes and in time; and one of the program's own, in whose place somebody may have put a pipe.

A name can mean a pipe into which nobody ever writes (opening it waits for ever), a device without an end,
a folder, or a file of many gigabytes. Everything is read no further than it may be long; a pipe or a device
gets ``PIPE_SECONDS`` for all of it (``--invitation <(command)`` works); everything else is an OSError,
which the caller has to handle anyway. Any thread.
"""

from __future__ import annotations

import errno
import os
import select
import stat
import time
from pathlib import Path

from visitcam.pieces import read_whole

PIPE_SECONDS = 10.0  # a command on the other end may have to ask a server first
_STEP_BYTES = 64 * 1024


def read_bounded(path: Path, most: int, *, pipe_seconds: float = PIPE_SECONDS) -> bytes:
    """The bytes at ``path``, and no more than ``most`` + 1 of them: who gets more than ``most`` knows that
    the file is too long.

    Raises:
        OSError: no such file; a folder, a disk, a socket; a pipe or device that did not end in time.
    """
    flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)  # opening a pipe waits for its writer
    try:
        fd = os.open(path, flags)
    except ValueError as error:  # a NUL byte in the name
        raise OSError(errno.EINVAL, "no name") from error
    try:
        mode = os.fstat(fd).st_mode
        if stat.S_ISREG(mode):
            return _read_file(fd, most + 1)
        if stat.S_ISFIFO(mode) or stat.S_ISCHR(mode):
            patient = stat.S_ISFIFO(mode)
            return _read_stream(fd, most + 1, time.monotonic() + pipe_seconds, patient)
        raise OSError(errno.EINVAL, "neither a file nor a pipe")
    finally:
        os.close(fd)


def read_plain(path: Path, most: int | None = None) -> bytes:
    """The bytes of a file of the program's own, at most ``most`` of them (None: all). A pipe or a device that
    somebody put in its place, which might never end, is refused at once.

    Raises:
        OSError: it cannot be read.
    """
    flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(path, flags), "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EIO, "no plain file")
        return read_whole(file.read) if most is None else file.read(most)


def _read_file(fd: int, most: int) -> bytes:
    data = bytearray()
    while len(data) < most:
        piece = os.read(fd, min(_STEP_BYTES, most - len(data)))
        if not piece:
            break
        data += piece
    return bytes(data)


def _read_stream(fd: int, most: int, until: float, patient: bool) -> bytes:
    """A pipe without a writer looks ended (``patient``: wait for one); one whose writer is slow looks empty.
    Both get the same time."""
    data = bytearray()
    while len(data) < most:
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError(errno.ETIMEDOUT, "the pipe did not end in time")
        select.select([fd], [], [], min(left, 0.2))
        try:
            piece = os.read(fd, min(_STEP_BYTES, most - len(data)))
        except BlockingIOError:
            continue
        if piece:
            data += piece
        elif data or not patient:
            break  # it was written to, and ended; or it is a device that holds nothing
        else:
            time.sleep(min(left, 0.05))  # nobody has opened its other end yet
    return bytes(data)
