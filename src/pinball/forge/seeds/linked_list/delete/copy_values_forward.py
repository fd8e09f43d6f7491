"""---
algorithm: delete
structure: linked_list
method: moves the values one node forward and drops the last
time: O(n)
space: O(1)
call: erase(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, item, link=None):
        self.item = item
        self.link = link


def erase(head, k):
    node = head
    before = None
    while node is not None and node.item != k:
        before = node
        node = node.link
    if node is None:
        return head
    while node.link is not None:
        node.item = node.link.item
        before = node
        node = node.link
    if before is None:
        return None
    before.link = None
    return head
