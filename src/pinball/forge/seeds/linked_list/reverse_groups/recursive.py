"""---
algorithm: reverse_groups
structure: linked_list
method: one group, the rest by recursion
time: O(n)
space: O(n)
call: reverse_groups(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def reverse_groups(head, k):
    if head is None:
        return None
    prev = None
    current = head
    count = 0
    while current is not None and count < k:
        nxt = current.next
        current.next = prev
        prev = current
        current = nxt
        count += 1
    head.next = reverse_groups(current, k)
    return prev
