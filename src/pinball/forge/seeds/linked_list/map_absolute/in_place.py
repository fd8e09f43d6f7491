"""---
algorithm: map_absolute
structure: linked_list
method: changes each value
time: O(n)
space: O(1)
call: change(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def change(head):
    current = head
    while current:
        x = current.data
        current.data = abs(x)
        current = current.next
