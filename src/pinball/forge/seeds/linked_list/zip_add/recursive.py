"""---
algorithm: zip_add
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: sums(list(xs), list(ys)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def sums(a, b):
    if a is None or b is None:
        return None
    return Cell(a.head + b.head, sums(a.tail, b.tail))
