"""---
algorithm: kth_from_end
structure: linked_list
method: an array, from behind
time: O(n)
space: O(n)
call: last_but(list(xs), i) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def last_but(cell, k):
    values = []
    while cell is not None:
        values.append(cell.head)
        cell = cell.tail
    return values[-1 - k]
