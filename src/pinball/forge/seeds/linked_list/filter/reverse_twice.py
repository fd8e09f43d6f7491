"""---
algorithm: filter
structure: linked_list
method: puts what fits in front and turns it at the end
time: O(n)
space: O(n)
call: sift(list(xs), k) -> list(return)
---"""


class Cons:
    def __init__(self, car, cdr=None):
        self.car = car
        self.cdr = cdr


def turned(cells):
    out = None
    while cells is not None:
        out = Cons(cells.car, out)
        cells = cells.cdr
    return out


def sift(cells, k):
    out = None
    while cells is not None:
        if k < cells.car:
            out = Cons(cells.car, out)
        cells = cells.cdr
    return turned(out)
