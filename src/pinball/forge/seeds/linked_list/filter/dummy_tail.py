"""---
algorithm: filter
structure: linked_list
method: relinking behind a dummy
time: O(n)
space: O(1)
call: keep_above(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def keep_above(head, k):
    dummy = Node(0)
    tail = dummy
    while head is not None:
        if head.value > k:
            tail.next = head
            tail = head
        head = head.next
    tail.next = None
    return dummy.next
