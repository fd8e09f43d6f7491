"""---
algorithm: intersection
structure: linked_list
method: looks in the second for each
time: O(n^2)
space: O(n)
call: in_both(list(xs), list(ys)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def in_both(a, b):
    out = []
    while a is not None:
        node = b
        while node is not None:
            if node.data == a.data:
                out.append(a.data)
                break
            node = node.next
        a = a.next
    return out
