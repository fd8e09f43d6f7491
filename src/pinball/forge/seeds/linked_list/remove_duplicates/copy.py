"""---
algorithm: remove_duplicates
structure: linked_list
method: a copy without repeats
time: O(n)
space: O(n)
call: unique(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def unique(head):
    dummy = ListNode(0)
    tail = dummy
    while head:
        if tail is dummy or tail.val != head.val:
            tail.next = ListNode(head.val)
            tail = tail.next
        head = head.next
    return dummy.next
