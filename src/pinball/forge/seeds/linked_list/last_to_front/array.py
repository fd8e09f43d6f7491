"""---
algorithm: last_to_front
structure: linked_list
method: an array
time: O(n)
space: O(n)
call: front(list(xs)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def front(cell):
    vals = []
    while cell is not None:
        vals.append(cell.head)
        cell = cell.tail
    if not vals:
        return vals
    return [vals.pop()] + vals
