"""---
algorithm: differences
structure: linked_list
method: in place, the last node dropped
time: O(n)
space: O(1)
call: steps(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def steps(head):
    if head.next is None:
        return None
    node = head
    while node.next.next is not None:
        node.data = node.next.data - node.data
        node = node.next
    node.data = node.next.data - node.data
    node.next = None
    return head
