"""---
algorithm: difference
structure: linked_list
method: recursion
time: O(n^2)
space: O(n)
call: without(list(xs), list(ys)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def has(cell, x):
    if cell is None:
        return False
    return cell.head == x or has(cell.tail, x)


def without(a, b):
    if a is None:
        return None
    if has(b, a.head):
        return without(a.tail, b)
    return Cell(a.head, without(a.tail, b))
