"""---
algorithm: duplicate_each
structure: linked_list
method: a new node behind each
time: O(n)
space: O(n)
call: double_nodes(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def double_nodes(head):
    node = head
    while node is not None:
        twin = Node(node.data)
        twin.next = node.next
        node.next = twin
        node = twin.next
    return head
