"""---
algorithm: search
structure: binary_tree
method: a loop with a flag
time: O(n)
typical: O(log n)
space: O(1)
call: cauta(tree(t), k) -> return
---"""


class Nod:
    def __init__(self, info):
        self.info = info
        self.st = None
        self.dr = None


def cauta(rad, x):
    gasit = False
    while rad is not None and not gasit:
        if x == rad.info:
            gasit = True
        elif x < rad.info:
            rad = rad.st
        else:
            rad = rad.dr
    return gasit
