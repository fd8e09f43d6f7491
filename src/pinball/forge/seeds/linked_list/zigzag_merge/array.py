"""---
algorithm: zigzag_merge
structure: linked_list
method: the values in turn as an array
time: O(n)
space: O(n)
call: in_turn(list(xs), list(ys)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def in_turn(p, q):
    out = []
    while p is not None and q is not None:
        out.append(p.data)
        out.append(q.data)
        p = p.next
        q = q.next
    rest = p if p is not None else q
    while rest is not None:
        out.append(rest.data)
        rest = rest.next
    return out
