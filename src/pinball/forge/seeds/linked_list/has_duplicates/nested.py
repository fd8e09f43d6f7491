"""---
algorithm: has_duplicates
structure: linked_list
method: looks behind each
time: O(n^2)
space: O(1)
call: has_duplicates(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def has_duplicates(head):
    while head:
        node = head.next
        while node:
            if node.data == head.data:
                return True
            node = node.next
        head = head.next
    return False
