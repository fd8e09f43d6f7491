"""---
algorithm: first_above
structure: linked_list
method: a counter
time: O(n)
space: O(1)
call: first_above(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def first_above(head, k):
    i = 0
    while head is not None:
        if head.data > k:
            return i
        i += 1
        head = head.next
    return -1
