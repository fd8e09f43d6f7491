"""---
algorithm: reverse_groups
structure: linked_list
method: groups of an array turned
time: O(n)
space: O(n)
call: chunks_turned(list(xs), k) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def chunks_turned(head, k):
    vals = []
    while head:
        vals.append(head.val)
        head = head.next
    out = []
    for i in range(0, len(vals), 1):
        if i % k == 0:
            group = vals[i : i + k]
            out += group[::-1]
    return out
