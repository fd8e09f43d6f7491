"""---
algorithm: sum_above
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: add_above(list(xs), k) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def add_above(cell, k):
    if cell is None:
        return 0
    return (cell.head if cell.head > k else 0) + add_above(cell.tail, k)
