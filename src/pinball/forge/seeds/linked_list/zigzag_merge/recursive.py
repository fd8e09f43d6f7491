"""---
algorithm: zigzag_merge
structure: linked_list
method: the lists change places in each call
time: O(n)
space: O(n)
call: weave(list(xs), list(ys)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def weave(a, b):
    if a is None:
        return b
    a.tail = weave(b, a.tail)
    return a
