"""---
algorithm: merge
structure: linked_list
method: the values as an array
time: O(n)
space: O(n)
call: merged(list(xs), list(ys)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def merged(p, q):
    out = []
    while p or q:
        if q is None or (p is not None and p.val <= q.val):
            out.append(p.val)
            p = p.next
        else:
            out.append(q.val)
            q = q.next
    return out
