"""Search trees as lists of values level by level."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Levels = list[int | None]


def inserted(values: Sequence[int]) -> Levels:
    """Return the search tree that inserting values one after the other makes; equal ones count once."""
    children: list[list[int]] = []
    kept: list[int] = []
    for value in values:
        node = 0
        while kept and kept[node] != value:
            side = int(value > kept[node])
            if children[node][side] < 0:
                children[node][side] = len(kept)
                break
            node = children[node][side]
        if not kept or kept[node] != value:
            kept.append(value)
            children.append([-1, -1])
    return _levels(kept, children)


def _levels(values: Sequence[int], children: Sequence[Sequence[int]]) -> Levels:
    out: Levels = []
    row = [0] if values else []
    for node in row:
        if node < 0:
            out.append(None)
            continue
        out.append(values[node])
        row += children[node]
    while out and out[-1] is None:
        out.pop()
    return out


def is_search_tree(levels: Sequence[Any]) -> bool:
    """Tell whether a tree is ordered: all smaller values to the left, all larger ones to the right."""
    values = [v for v in levels if v is not None]
    return len(set(values)) == len(values) and inserted(values) == trimmed(levels)


def trimmed(levels: Sequence[Any]) -> Levels:
    """Return a tree without the missing children at its end."""
    out = list(levels)
    while out and out[-1] is None:
        out.pop()
    return out
