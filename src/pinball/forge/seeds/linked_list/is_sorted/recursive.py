"""---
algorithm: is_sorted
structure: linked_list
method: recursion in one return
time: O(n)
space: O(n)
call: ordered(list(xs)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def ordered(cell):
    return cell is None or cell.tail is None or (cell.head <= cell.tail.head and ordered(cell.tail))
