"""---
algorithm: delete_first
structure: linked_list
method: a copy of all but the first
time: O(n)
space: O(n)
call: rest_of(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def copied(cell):
    if cell is None:
        return None
    return Cell(cell.head, copied(cell.tail))


def rest_of(cell):
    return copied(cell.tail) if cell else None
