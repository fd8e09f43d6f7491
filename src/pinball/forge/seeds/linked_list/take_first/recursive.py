"""---
algorithm: take_first
structure: linked_list
method: recursion that copies
time: O(1)
space: O(1)
call: first(list(xs), k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def first(cell, n):
    if n == 0 or cell is None:
        return None
    return Cell(cell.head, first(cell.tail, n - 1))
