"""---
algorithm: concatenate
structure: linked_list
method: walks to the end of the first
time: O(n)
space: O(1)
call: concat(list(xs), list(ys)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def concat(a, b):
    if a is None:
        return b
    last = a
    while last.next is not None:
        last = last.next
    last.next = b
    return a
