"""---
algorithm: map_halve
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
        current.data = x // 2
        current = current.next
