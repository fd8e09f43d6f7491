"""---
algorithm: take_first
structure: linked_list
method: a generator that counts down
time: O(1)
space: O(1)
call: head_values(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def head_values(node, k):
    while node is not None and k > 0:
        yield node.data
        node = node.next
        k -= 1
