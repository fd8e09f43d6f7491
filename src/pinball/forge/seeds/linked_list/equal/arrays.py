"""---
algorithm: equal
structure: linked_list
method: arrays
time: O(n)
space: O(n)
call: identical(list(xs), list(ys)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def dump(node):
    vals = []
    while node:
        vals.append(node.val)
        node = node.next
    return vals


def identical(p, q):
    return dump(p) == dump(q)
