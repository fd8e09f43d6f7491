"""---
algorithm: concatenate
structure: linked_list
method: the values of both as an array
time: O(n)
space: O(n)
call: both(list(xs), list(ys)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def values(node):
    out = []
    while node:
        out.append(node.val)
        node = node.next
    return out


def both(a, b):
    return values(a) + values(b)
