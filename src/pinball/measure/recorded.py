"""The outputs that a run recorded, decoded where they are looked at: most never are."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

_SEQUENCE = 2
"""The kind of a record that holds a sequence; see ``outputs`` in the engine's wire format."""


class Recorded:
    """Records of a batch: 64-bit words, for each test kind, count, and count pairs of a tag and a value."""

    def __init__(self, data: bytes) -> None:
        self._words = memoryview(data).cast("q")
        self._starts = [0]

    def part(self, place: slice) -> list[Any]:
        """Return the outputs of the tests at ``place``: numbers, lists, and ``None`` where there is none."""
        self._find(place.stop)
        starts = self._starts[place.start : place.stop + 1]
        if not starts:
            return []
        words: list[Any] = self._words[starts[0] : starts[-1]].tolist()
        found: list[Any] = []
        for start, end in pairwise(starts):
            at, stop = start - starts[0], end - starts[0]
            row: list[Any] = words[at + 3 : stop : 2]
            tags = words[at + 2 : stop : 2]
            if any(tags):
                row = [None if tag else word for tag, word in zip(tags, row, strict=True)]
            found.append(row if words[at] == _SEQUENCE else row[0] if row else None)
        return found

    def _find(self, tests: int) -> None:
        """Find where the first ``tests`` records begin and end."""
        starts, words = self._starts, self._words
        at, size = starts[-1], len(words)
        for _ in range(tests + 1 - len(starts)):
            if at + 2 > size:
                break
            at += 2 + 2 * words[at + 1]
            starts.append(at)
