"""The window: the first of two faces, and the only Qt in the program.

PySide6 6.12 hands out ``None``, ``True``, ``False`` and ``NotImplemented`` without counting themselves as
owners, as is right from Python 3.12 on, where they cannot be used up. On 3.11 the interpreter ends with
"deallocating None" after a minute of live pictures. So there they are given owners enough, once
(docs/decisions/0061-none-on-python-3-11.md).
"""

import ctypes
import sys

if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
    for _value in (None, True, False, NotImplemented, Ellipsis):
        # The first word of an object is its count of owners; 2**40 lasts for centuries of live pictures.
        ctypes.c_ssize_t.from_address(id(_value)).value += 1 << 40
