"""---
algorithm: filter
structure: linked_list
method: first the head, then taking out what does not fit
time: O(n)
space: O(1)
call: removeSmall(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val, next=None):
        self.val = val
        self.next = next


def removeSmall(head, limit):
    while head and head.val <= limit:
        head = head.next
    node = head
    while node and node.next:
        if node.next.val <= limit:
            node.next = node.next.next
        else:
            node = node.next
    return head
