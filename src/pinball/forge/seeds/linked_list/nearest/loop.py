"""---
algorithm: nearest
structure: linked_list
method: the smallest distance so far
time: O(n)
space: O(1)
call: closest(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def closest(head, target):
    best = head.data
    node = head.next
    while node is not None:
        if abs(node.data - target) < abs(best - target):
            best = node.data
        node = node.next
    return best
