"""---
algorithm: delete_last
structure: linked_list
method: looks two nodes ahead
time: O(n)
space: O(1)
call: delete_last(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def delete_last(head):
    if head is None or head.next is None:
        return None
    node = head
    while node.next.next is not None:
        node = node.next
    node.next = None
    return head
