"""---
algorithm: delete
structure: linked_list
method: the head apart, then looking one node ahead
time: O(n)
space: O(1)
call: dropValue(list(xs), k) -> list(return)
---"""


class Item:
    def __init__(self, info, succ=None):
        self.info = info
        self.succ = succ


def dropValue(first, info):
    if first is None:
        return None
    if first.info == info:
        return first.succ
    p = first
    while p.succ is not None and p.succ.info != info:
        p = p.succ
    if p.succ is not None:
        p.succ = p.succ.succ
    return first
