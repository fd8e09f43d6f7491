"""---
algorithm: has_duplicates
structure: linked_list
method: recursion
time: O(n^2)
space: O(n)
call: twice(list(xs)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def member(x, cell):
    return cell is not None and (cell.head == x or member(x, cell.tail))


def twice(cell):
    if cell is None:
        return False
    return member(cell.head, cell.tail) or twice(cell.tail)
