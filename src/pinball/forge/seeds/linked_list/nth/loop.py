"""---
algorithm: nth
structure: linked_list
method: a counted loop
time: O(n)
space: O(1)
call: get(list(xs), i) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def get(head, index):
    node = head
    for _ in range(index):
        node = node.next
    return node.data
