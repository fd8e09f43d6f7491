"""---
algorithm: count_above
structure: linked_list
method: recursion that counts
time: O(n)
space: O(n)
call: how_many(list(xs), k) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def how_many(cell, k):
    if cell is None:
        return 0
    if cell.head > k:
        return 1 + how_many(cell.tail, k)
    return how_many(cell.tail, k)
