"""---
algorithm: difference
structure: linked_list
method: arrays
time: O(n^2)
space: O(n)
call: minus(list(xs), list(ys)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def to_array(node):
    out = []
    while node is not None:
        out.append(node.data)
        node = node.next
    return out


def minus(a, b):
    others = to_array(b)
    return [x for x in to_array(a) if x not in others]
