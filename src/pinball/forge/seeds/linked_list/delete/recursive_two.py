"""---
algorithm: delete
structure: linked_list
method: recursion with the node in front
time: O(n)
space: O(n)
call: delete(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, key):
        self.key = key
        self.next = None


def unlink(before, node, key):
    if node is None:
        return
    if node.key == key:
        before.next = node.next
    else:
        unlink(node, node.next, key)


def delete(head, key):
    if head is None:
        return None
    if head.key == key:
        return head.next
    unlink(head, head.next, key)
    return head
