"""The formats of ``printf`` and ``scanf``: how they name an integer of 64 bits."""

from __future__ import annotations

import re

FORMATTED = frozenset({"printf", "scanf", "fprintf", "sprintf", "snprintf", "sscanf"})
_LONG = re.compile(r"(%[-+ #0]*\d*(?:\.\d+)?)l{1,2}([dux])")


def long_as(text: str, length: str) -> str:
    """Return a format in which each 64-bit integer is named by ``length``, ``l`` or ``ll``."""
    return _LONG.sub(rf"\g<1>{length}\2", text)
