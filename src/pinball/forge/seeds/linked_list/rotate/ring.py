"""---
algorithm: rotate
structure: linked_list
method: a ring, cut open
time: O(n)
space: O(1)
call: rotated(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def rotated(head, k):
    if not head:
        return None
    tail = head
    n = 1
    while tail.next:
        tail = tail.next
        n += 1
    tail.next = head
    for _ in range(k % n):
        tail = tail.next
    head = tail.next
    tail.next = None
    return head
