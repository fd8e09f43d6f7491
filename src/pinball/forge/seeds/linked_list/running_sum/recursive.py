"""---
algorithm: running_sum
structure: linked_list
method: recursion with the sum so far
time: O(n)
space: O(n)
call: sums(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def sums_from(cell, total):
    if cell is None:
        return None
    return Cell(total + cell.head, sums_from(cell.tail, total + cell.head))


def sums(cell):
    return sums_from(cell, 0)
