"""---
algorithm: append
structure: linked_list
method: walks to the last node
time: O(n)
space: O(1)
call: append(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def append(head, data):
    new_node = Node(data)
    if head is None:
        return new_node
    last = head
    while last.next:
        last = last.next
    last.next = new_node
    return head
