"""---
algorithm: reverse
structure: linked_list
method: the turned rest, then the head behind its end
time: O(n^2)
space: O(n)
call: inverse(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, value, rest=None):
        self.value = value
        self.rest = rest


def attach(cells, last):
    if cells is None:
        return last
    here = cells
    while here.rest is not None:
        here = here.rest
    here.rest = last
    return cells


def inverse(cell):
    if cell is None:
        return None
    rest = inverse(cell.rest)
    cell.rest = None
    return attach(rest, cell)
