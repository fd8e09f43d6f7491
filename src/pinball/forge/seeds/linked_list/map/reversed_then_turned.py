"""---
algorithm: map
structure: linked_list
method: a turned copy, turned again with its values doubled
time: O(n)
space: O(n)
call: dup_values(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def dup_values(cell):
    turned = None
    while cell is not None:
        turned = Cell(cell.value, turned)
        cell = cell.next
    result = None
    while turned is not None:
        result = Cell(turned.value + turned.value, result)
        turned = turned.next
    return result
