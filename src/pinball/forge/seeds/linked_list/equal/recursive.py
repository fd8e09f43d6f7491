"""---
algorithm: equal
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: equal(list(xs), list(ys)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def equal(a, b):
    if a is None or b is None:
        return a is None and b is None
    return a.head == b.head and equal(a.tail, b.tail)
