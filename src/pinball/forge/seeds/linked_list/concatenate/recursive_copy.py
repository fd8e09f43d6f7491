"""---
algorithm: concatenate
structure: linked_list
method: copies the first by recursion
time: O(n)
space: O(n)
call: joined(list(xs), list(ys)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def joined(a, b):
    if a is None:
        return b
    return Cell(a.head, joined(a.tail, b))
