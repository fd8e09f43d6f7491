"""---
algorithm: reverse
structure: linked_list
method: the head in a cell that is changed
time: O(n)
space: O(1)
call: reverse(&list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def reverse(ref):
    current = ref[0]
    ref[0] = None
    while current is not None:
        following = current.next
        current.next = ref[0]
        ref[0] = current
        current = following
