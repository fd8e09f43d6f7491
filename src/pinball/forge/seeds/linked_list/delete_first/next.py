"""---
algorithm: delete_first
structure: linked_list
method: the second node
time: O(1)
space: O(1)
call: pop_front(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def pop_front(head):
    if head is None:
        return None
    return head.next
