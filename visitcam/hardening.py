"""Less to find in this process's memory: no dumps of it, and what was let go of does not stay in it."""

from __future__ import annotations

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h


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
