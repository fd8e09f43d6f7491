"""---
algorithm: maximum
structure: linked_list
method: the larger of the first and the rest
time: O(n)
space: O(n)
call: largest(list(xs)) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def largest(cell):
    if cell.tail is None:
        return cell.head
    return max(cell.head, largest(cell.tail))
