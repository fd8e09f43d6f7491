"""---
algorithm: copy
structure: linked_list
method: a copy with its last node
time: O(n)
space: O(n)
call: clone(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def clone(head):
    if head is None:
        return None
    new_head = Node(head.data)
    last = new_head
    node = head.next
    while node is not None:
        last.next = Node(node.data)
        last = last.next
        node = node.next
    return new_head
