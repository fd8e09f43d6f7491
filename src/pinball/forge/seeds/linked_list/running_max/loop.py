"""---
algorithm: running_max
structure: linked_list
method: the largest so far
time: O(n)
space: O(1)
call: running(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def running(head):
    node = head
    while node and node.next:
        if node.next.data < node.data:
            node.next.data = node.data
        node = node.next
    return head
