"""---
algorithm: intersection
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: meet(list(xs), list(ys)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def meet(a, b):
    if a is None or b is None:
        return None
    if a.head < b.head:
        return meet(a.tail, b)
    if b.head < a.head:
        return meet(a, b.tail)
    return Cell(a.head, meet(a.tail, b.tail))
