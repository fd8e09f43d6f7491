"""---
algorithm: map
structure: linked_list
method: a copy behind a dummy
time: O(n)
space: O(n)
call: map_list(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def map_list(head):
    dummy = ListNode(0)
    cur = dummy
    while head:
        cur.next = ListNode(head.val + head.val)
        cur = cur.next
        head = head.next
    return dummy.next
