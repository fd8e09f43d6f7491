"""---
algorithm: reverse_first
structure: linked_list
method: turns k links and joins the rest
time: O(1)
space: O(1)
call: reverseK(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def reverseK(head, k):
    prev = None
    cur = head
    count = 0
    while cur and count < k:
        nxt = cur.next
        cur.next = prev
        prev = cur
        cur = nxt
        count += 1
    if prev is None:
        return cur
    head.next = cur
    return prev
