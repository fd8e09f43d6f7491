"""---
algorithm: insert_front
structure: linked_list
method: a constructor call
time: O(1)
space: O(1)
call: cons(k, list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def cons(x, cell):
    return Cell(x, cell)
