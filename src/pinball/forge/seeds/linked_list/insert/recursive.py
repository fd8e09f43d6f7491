"""---
algorithm: insert
structure: linked_list
method: recursion to the place
time: O(n)
space: O(n)
call: insert(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def insert(head, k):
    if head is None or head.value >= k:
        return Node(k, head)
    head.next = insert(head.next, k)
    return head
