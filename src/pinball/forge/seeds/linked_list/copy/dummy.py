"""---
algorithm: copy
structure: linked_list
method: behind a dummy
time: O(n)
space: O(n)
call: copied(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def copied(head):
    dummy = ListNode(0)
    tail = dummy
    while head:
        tail.next = ListNode(head.val)
        tail = tail.next
        head = head.next
    return dummy.next
