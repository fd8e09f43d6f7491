"""---
algorithm: insert_front
structure: linked_list
method: a new head
time: O(1)
space: O(1)
call: push(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def push(head, new_data):
    new_node = Node(new_data)
    new_node.next = head
    head = new_node
    return head
