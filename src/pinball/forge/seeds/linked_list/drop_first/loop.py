"""---
algorithm: drop_first
structure: linked_list
method: moves on k times
time: O(1)
space: O(1)
call: drop(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def drop(head, k):
    while k > 0 and head is not None:
        head = head.next
        k -= 1
    return head
