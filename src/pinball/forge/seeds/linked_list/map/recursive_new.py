"""---
algorithm: map
structure: linked_list
method: recursion that makes a new list
time: O(n)
space: O(n)
call: doubled(list(xs)) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Cell:
    head: int
    rest: Cell | None = None


def doubled(cell: Cell | None) -> Cell | None:
    return None if cell is None else Cell(2 * cell.head, doubled(cell.rest))
