"""---
algorithm: search_last
structure: linked_list
method: asks the rest first
time: O(n)
space: O(n)
call: rindex(list(xs), k, 0) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def rindex(cell, k, i):
    if cell is None:
        return -1
    later = rindex(cell.tail, k, i + 1)
    if later >= 0:
        return later
    return i if cell.head == k else -1
