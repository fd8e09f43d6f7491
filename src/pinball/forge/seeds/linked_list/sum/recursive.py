"""---
algorithm: sum
structure: linked_list
method: the first and the sum of the rest
time: O(n)
space: O(n)
call: add_up(list(xs)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def add_up(cell):
    return 0 if cell is None else cell.head + add_up(cell.tail)
