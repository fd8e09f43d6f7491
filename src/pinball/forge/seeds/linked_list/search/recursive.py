"""---
algorithm: search
structure: linked_list
method: recursion, one added on the way back
time: O(n)
space: O(n)
call: index_of(list(xs), k) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def index_of(cell, k):
    if cell is None:
        return -1
    if cell.head == k:
        return 0
    rest = index_of(cell.tail, k)
    return -1 if rest < 0 else rest + 1
