"""---
algorithm: is_sorted
structure: linked_list
method: compares neighbours
time: O(n)
space: O(1)
call: is_sorted(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def is_sorted(head):
    while head and head.next:
        if head.data > head.next.data:
            return False
        head = head.next
    return True
