"""---
algorithm: differences
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: deltas(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def deltas(cell):
    if cell.tail is None:
        return None
    return Cell(cell.tail.head - cell.head, deltas(cell.tail))
