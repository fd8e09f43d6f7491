"""Components as data: every (function, lambda) pair of a list language, with its types and its tree."""

from __future__ import annotations
