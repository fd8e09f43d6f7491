"""---
algorithm: copy
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: duplicate(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def duplicate(cell):
    return None if cell is None else Cell(cell.head, duplicate(cell.tail))
