"""---
algorithm: map_parity
structure: linked_list
method: changes each value
time: O(n)
space: O(1)
call: parity(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def parity(head):
    while head:
        head.data = head.data % 2
        head = head.next
