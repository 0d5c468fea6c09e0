"""The mark that Qt's lupdate looks for, without Qt."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name lupdate knows)
    """``text`` unchanged. The window looks it up under ``context`` when it is shown."""
    del context
    return text
