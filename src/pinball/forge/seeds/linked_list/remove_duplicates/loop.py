"""---
algorithm: remove_duplicates
structure: linked_list
method: skips equal neighbours
time: O(n)
space: O(1)
call: dedupe(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def dedupe(head):
    node = head
    while node and node.next:
        if node.data == node.next.data:
            node.next = node.next.next
        else:
            node = node.next
    return head
