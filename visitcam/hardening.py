"""Less of this process to find: no dumps, no memory that was let go of, nothing that outlives its window."""

from __future__ import annotations

import contextlib
import ctypes
import signal
import sys

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4  # linux/prctl.h


def forbid_dumps() -> bool:
    """No core dump of this process, and (Linux) no other program of the same person may attach to it.

    RLIMIT_CORE to 0 everywhere but Windows; PR_SET_DUMPABLE 0 on Linux, which also keeps a crash handler
    that reads through a pipe from getting the memory (core(5), prctl(2)). Returns whether all that this
    system offers was done; a failure is no reason not to start. Not inherited by programs that it starts.
    """
    if sys.platform == "win32":
        return False
    import resource

    done = True
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        done = False
    if sys.platform == "linux":
        result = -1
        with contextlib.suppress(OSError, AttributeError):
            result = ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        done = done and result == 0
    return done


def end_with_parent() -> bool:
    """This process is killed when the thread that started it ends, in whatever way. To be called first.

    Linux alone (PR_SET_PDEATHSIG, prctl(2)); elsewhere the pipe that closes has to do. An engine for speech
    may hold Python's lock for minutes, in which nobody reads that pipe. Whether it was done.
    """
    if sys.platform != "linux":
        return False
    with contextlib.suppress(OSError, AttributeError):
        return bool(ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) == 0)
    return False


_ARENA_MAX = -8  # malloc.h


def share_heaps() -> bool:
    """Threads that are begun from now on share the heaps that are there (glibc: mallopt(3), M_ARENA_MAX).

    With a heap each, what frames and networks let go of in one thread serves no other: the search of 5 s of
    1080p took 337 MB instead of 305, and 27 of them stayed. Any thread. Whether the system does so."""
    if sys.platform != "linux":
        return False
    with contextlib.suppress(OSError, AttributeError):
        return bool(ctypes.CDLL(None).mallopt(_ARENA_MAX, 1))
    return False


def return_memory() -> bool:
    """Gives what this process has let go of back to the system (glibc alone keeps it: malloc_trim(3)).

    The networks' working memory and a film's frames would stay in the heap otherwise: after the search of
    5 s of 1080p that was 163 of 202 MB. Some milliseconds; any thread. Whether anything was given back.
    """
    if sys.platform != "linux":
        return False
    with contextlib.suppress(OSError, AttributeError):
        return bool(ctypes.CDLL(None).malloc_trim(0))
    return False
