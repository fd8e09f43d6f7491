"""---
algorithm: partition
structure: linked_list
method: two arrays, a list again
time: O(n)
space: O(n)
call: split(list(xs), k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def split(cell, k):
    low = []
    high = []
    while cell is not None:
        if cell.head < k:
            low.append(cell.head)
        else:
            high.append(cell.head)
        cell = cell.tail
    result = None
    while high:
        result = Cell(high.pop(), result)
    while low:
        result = Cell(low.pop(), result)
    return result
