"""---
algorithm: reverse
structure: linked_list
method: a dummy in front of the new order
time: O(n)
space: O(1)
call: reverse_list(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def reverse_list(head):
    dummy = ListNode(0)
    while head:
        temp = head.next
        head.next = dummy.next
        dummy.next = head
        head = temp
    return dummy.next
