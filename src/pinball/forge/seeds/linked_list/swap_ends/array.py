"""---
algorithm: swap_ends
structure: linked_list
method: an array
time: O(n)
space: O(n)
call: swapped(list(xs)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def swapped(cell):
    vals = []
    while cell is not None:
        vals.append(cell.head)
        cell = cell.tail
    if len(vals) > 1:
        vals[0], vals[-1] = vals[-1], vals[0]
    return vals
