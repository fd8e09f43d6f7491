"""---
algorithm: length
structure: linked_list
method: one more than the rest
time: O(n)
space: O(n)
call: size(list(xs)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def size(cell):
    if cell is None:
        return 0
    return 1 + size(cell.tail)
