"""---
algorithm: reverse_first
structure: linked_list
method: moves nodes to the front, k - 1 times
time: O(1)
space: O(1)
call: reverse_first(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def reverse_first(head, k):
    if head is None:
        return None
    tail = head
    while k > 1 and tail.next is not None:
        moved = tail.next
        tail.next = moved.next
        moved.next = head
        head = moved
        k -= 1
    return head
