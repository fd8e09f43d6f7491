"""---
algorithm: filter
structure: linked_list
method: deletes each node that does not fit
time: O(n)
space: O(1)
call: retain(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def retain(head, k):
    prev = None
    node = head
    while node is not None:
        if node.data <= k:
            if prev is None:
                head = node.next
            else:
                prev.next = node.next
        else:
            prev = node
        node = node.next
    return head
