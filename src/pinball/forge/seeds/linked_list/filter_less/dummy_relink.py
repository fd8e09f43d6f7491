"""---
algorithm: filter_less
structure: linked_list
method: relinking behind a dummy
time: O(n)
space: O(1)
call: keep(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def keep(head, k):
    dummy = ListNode(0)
    tail = dummy
    cur = head
    while cur:
        x = cur.val
        if x < k:
            tail.next = cur
            tail = cur
        cur = cur.next
    tail.next = None
    return dummy.next
