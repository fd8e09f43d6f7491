"""---
algorithm: map_clamp
structure: linked_list
method: changes each value
time: O(n)
space: O(1)
call: change(list(xs), lo, hi) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def change(head, lo, hi):
    current = head
    while current:
        x = current.data
        current.data = max(lo, min(x, hi))
        current = current.next
