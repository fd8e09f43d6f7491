"""---
algorithm: middle
structure: linked_list
method: an array
time: O(n)
space: O(n)
call: centre(list(xs)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def centre(cell):
    vals = []
    while cell:
        vals.append(cell.head)
        cell = cell.tail
    return vals[len(vals) // 2]
