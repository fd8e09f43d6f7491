"""---
algorithm: rotate
structure: linked_list
method: the first to the end, k times
time: O(n)
space: O(1)
call: rotate(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def rotate(head, k):
    if head is None or head.next is None:
        return head
    for _ in range(k):
        first = head
        head = head.next
        first.next = None
        last = head
        while last.next is not None:
            last = last.next
        last.next = first
    return head
