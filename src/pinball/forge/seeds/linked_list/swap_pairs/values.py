"""---
algorithm: swap_pairs
structure: linked_list
method: exchanges values
time: O(n)
space: O(1)
call: swap_pairs(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def swap_pairs(head):
    node = head
    while node and node.next:
        node.data, node.next.data = node.next.data, node.data
        node = node.next.next
