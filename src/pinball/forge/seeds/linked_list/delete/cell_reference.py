"""---
algorithm: delete
structure: linked_list
method: the head in a cell
time: O(n)
space: O(1)
call: remove(&list(xs), k) -> list(xs)
---"""


class Node:
    def __init__(self, data, next=None):
        self.data = data
        self.next = next


def remove(ref, k):
    node = ref[0]
    if node is None:
        return
    if node.data == k:
        ref[0] = node.next
        return
    while node.next is not None and node.next.data != k:
        node = node.next
    if node.next is not None:
        node.next = node.next.next
