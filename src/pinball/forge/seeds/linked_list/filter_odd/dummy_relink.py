"""---
algorithm: filter_odd
structure: linked_list
method: relinking behind a dummy
time: O(n)
space: O(1)
call: keep(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def keep(head):
    dummy = ListNode(0)
    tail = dummy
    cur = head
    while cur:
        x = cur.val
        if x % 2 == 1:
            tail.next = cur
            tail = cur
        cur = cur.next
    tail.next = None
    return dummy.next
