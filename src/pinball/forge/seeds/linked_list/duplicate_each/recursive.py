"""---
algorithm: duplicate_each
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: stutter(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def stutter(cell):
    if cell is None:
        return None
    return Cell(cell.head, Cell(cell.head, stutter(cell.tail)))
