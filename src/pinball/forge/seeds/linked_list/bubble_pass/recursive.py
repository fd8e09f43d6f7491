"""---
algorithm: bubble_pass
structure: linked_list
method: recursion from a node on
time: O(n)
space: O(n)
call: sink(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def sink(cell):
    if cell is not None and cell.tail is not None:
        if cell.head > cell.tail.head:
            cell.head, cell.tail.head = cell.tail.head, cell.head
        sink(cell.tail)
    return cell
