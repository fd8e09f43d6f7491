"""---
algorithm: filter_at_least
structure: linked_list
method: deletes with the node in front
time: O(n)
space: O(1)
call: at_least(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def at_least(head, k):
    while head is not None and head.data < k:
        head = head.next
    node = head
    while node is not None and node.next is not None:
        if node.next.data < k:
            node.next = node.next.next
        else:
            node = node.next
    return head
