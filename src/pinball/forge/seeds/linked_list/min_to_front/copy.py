"""---
algorithm: min_to_front
structure: linked_list
method: a copy with the smallest in front
time: O(n)
space: O(n)
call: select(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def without_first(cell, x):
    if cell.head == x:
        return cell.tail
    return Cell(cell.head, without_first(cell.tail, x))


def select(cell):
    if cell is None:
        return None
    least = cell.head
    node = cell
    while node is not None:
        least = min(least, node.head)
        node = node.tail
    return Cell(least, without_first(cell, least))
