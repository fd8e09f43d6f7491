"""---
algorithm: delete_alternate
structure: linked_list
method: skips one node each time
time: O(n)
space: O(1)
call: delete_alternate(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def delete_alternate(head):
    node = head
    while node is not None and node.next is not None:
        node.next = node.next.next
        node = node.next
    return head
