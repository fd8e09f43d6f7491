"""---
algorithm: filter
structure: linked_list
method: the values in a list, then nodes from the back
time: O(n)
space: O(n)
call: select(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data, next=None):
        self.data = data
        self.next = next


def select(node, k):
    kept = []
    while node is not None:
        if node.data > k:
            kept.append(node.data)
        node = node.next
    result = None
    while kept:
        result = Node(kept.pop(), result)
    return result
