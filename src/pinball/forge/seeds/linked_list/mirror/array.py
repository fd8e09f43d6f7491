"""---
algorithm: mirror
structure: linked_list
method: an array
time: O(n)
space: O(n)
call: both_ways(list(xs)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def both_ways(cell):
    out = []
    while cell:
        out.append(cell.head)
        cell = cell.tail
    return out + out[::-1]
