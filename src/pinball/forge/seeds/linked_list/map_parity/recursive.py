"""---
algorithm: map_parity
structure: linked_list
method: recursion that copies
time: O(n)
space: O(n)
call: odd_flags(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def odd_flags(cell):
    if cell is None:
        return None
    return Cell(0 if cell.head % 2 == 0 else 1, odd_flags(cell.tail))
