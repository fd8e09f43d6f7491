"""---
algorithm: bubble_pass
structure: linked_list
method: relinks nodes on one walk
time: O(n)
space: O(1)
call: bubble(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def bubble(head):
    dummy = ListNode(0, head)
    before = dummy
    while before.next and before.next.next:
        a = before.next
        b = a.next
        if a.val > b.val:
            a.next = b.next
            b.next = a
            before.next = b
        before = before.next
    return dummy.next
