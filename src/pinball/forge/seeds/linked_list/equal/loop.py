"""---
algorithm: equal
structure: linked_list
method: both walk along
time: O(n)
space: O(1)
call: same(list(xs), list(ys)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def same(a, b):
    while a is not None and b is not None:
        if a.data != b.data:
            return False
        a = a.next
        b = b.next
    return a is None and b is None
