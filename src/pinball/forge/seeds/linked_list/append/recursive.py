"""---
algorithm: append
structure: linked_list
method: recursion to the end
time: O(n)
space: O(n)
call: snoc(list(xs), k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def snoc(cell, value):
    if cell is None:
        return Cell(value)
    cell.tail = snoc(cell.tail, value)
    return cell
