"""---
algorithm: take_while
structure: linked_list
method: recursion that copies
time: O(n)
space: O(n)
call: take(list(xs), k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def take(cell, k):
    if cell is None or cell.head <= k:
        return None
    return Cell(cell.head, take(cell.tail, k))
