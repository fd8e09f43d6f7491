"""---
algorithm: delete_last
structure: linked_list
method: recursion to the end
time: O(n)
space: O(n)
call: init(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def init(cell):
    if cell is None or cell.tail is None:
        return None
    cell.tail = init(cell.tail)
    return cell
