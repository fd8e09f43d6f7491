"""---
algorithm: filter
structure: linked_list
method: recursion that makes new nodes
time: O(n)
space: O(n)
call: filtered(list(xs), k) -> list(return)
---"""


class Cons:
    def __init__(self, car, cdr=None):
        self.car = car
        self.cdr = cdr


def filtered(cell, bound):
    if cell is None:
        return None
    if cell.car > bound:
        return Cons(cell.car, filtered(cell.cdr, bound))
    return filtered(cell.cdr, bound)
