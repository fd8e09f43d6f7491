"""---
algorithm: map_scale
structure: linked_list
method: changes each value
time: O(n)
space: O(1)
call: change(list(xs), k) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def change(head, k):
    current = head
    while current:
        x = current.data
        current.data = x * k
        current = current.next
