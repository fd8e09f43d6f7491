"""The nearest of some words to one that was mistyped."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, choices: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Return up to ``most`` choices that slips of the fingers turn into ``word``, nearest first."""
    room = 1 if len(word) < 5 else 2 if len(word) < 9 else 3
    found = sorted((distance(word, c), c) for c in set(choices) if abs(len(c) - len(word)) <= room)
    return tuple(c for d, c in found if d <= room)[:most]


def distance(one: str, other: str) -> int:
    """Count the letters to add, drop, change or exchange with the next one to make ``other`` of ``one``."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and (a, b) == (other[j - 2], one[i - 2]):
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
