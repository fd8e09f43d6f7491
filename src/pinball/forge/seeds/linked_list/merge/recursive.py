"""---
algorithm: merge
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: merge(list(xs), list(ys)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def merge(a, b):
    if a is None:
        return b
    if b is None:
        return a
    if a.head < b.head:
        a.tail = merge(a.tail, b)
        return a
    else:
        b.tail = merge(a, b.tail)
        return b
