"""---
algorithm: reverse
structure: linked_list
method: one assignment of three at once
time: O(n)
space: O(1)
call: turn(list(xs)) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Cell:
    item: int
    tail: Cell | None = None


def turn(cell: Cell | None) -> Cell | None:
    done: Cell | None = None
    while cell:
        cell.tail, done, cell = done, cell, cell.tail
    return done
