"""---
algorithm: reverse
structure: stack
method: a stack of nodes
time: O(n)
space: O(n)
call: popped(xs) -> return
---"""


class Frame:
    def __init__(self, value, below=None):
        self.value = value
        self.below = below


def popped(items):
    top = None
    for item in items:
        top = Frame(item, top)
    out = []
    while top is not None:
        out.append(top.value)
        top = top.below
    return out
