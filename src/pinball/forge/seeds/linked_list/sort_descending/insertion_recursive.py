"""---
algorithm: sort_descending
structure: linked_list
method: insertion by recursion
time: O(n^2)
space: O(n)
call: sorted_down(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def insert(cell, x):
    if cell is None or x >= cell.head:
        return Cell(x, cell)
    cell.tail = insert(cell.tail, x)
    return cell


def sorted_down(cell):
    result = None
    while cell is not None:
        result = insert(result, cell.head)
        cell = cell.tail
    return result
