"""---
algorithm: filter_at_least
structure: linked_list
method: recursion that copies
time: O(n)
space: O(n)
call: keep(list(xs), k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def keep(cell, k):
    if cell is None:
        return None
    if cell.head >= k:
        return Cell(cell.head, keep(cell.tail, k))
    return keep(cell.tail, k)
