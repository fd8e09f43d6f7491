"""---
algorithm: insert_after
structure: linked_list
method: finds it and relinks
time: O(n)
space: O(1)
call: insert_after(list(xs), k, m) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def insert_after(head, key, data):
    node = head
    while node is not None and node.data != key:
        node = node.next
    if node is not None:
        new = Node(data)
        new.next = node.next
        node.next = new
    return head
