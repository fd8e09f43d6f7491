"""---
algorithm: insert_at
structure: linked_list
method: walks to the node in front
time: O(n)
space: O(1)
call: insert_at(list(xs), i, k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def insert_at(head, position, data):
    node = Node(data)
    if position == 0:
        node.next = head
        return node
    current = head
    for _ in range(position - 1):
        current = current.next
    node.next = current.next
    current.next = node
    return head
