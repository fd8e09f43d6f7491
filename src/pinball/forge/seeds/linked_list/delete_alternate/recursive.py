"""---
algorithm: delete_alternate
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: thin(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def thin(cell):
    if cell is None or cell.tail is None:
        return cell
    return Cell(cell.head, thin(cell.tail.tail))
