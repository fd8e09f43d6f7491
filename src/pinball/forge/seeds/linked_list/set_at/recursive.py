"""---
algorithm: set_at
structure: linked_list
method: recursion with a new path
time: O(n)
space: O(n)
call: replaced(list(xs), i, k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def replaced(cell, i, x):
    if i == 0:
        return Cell(x, cell.tail)
    return Cell(cell.head, replaced(cell.tail, i - 1, x))
