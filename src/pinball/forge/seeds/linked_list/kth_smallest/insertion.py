"""---
algorithm: kth_smallest
structure: linked_list
method: insertion into a sorted array
time: O(n^2)
space: O(n)
call: ith(list(xs), i) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def ith(cell, i):
    ordered = []
    while cell is not None:
        j = 0
        while j < len(ordered) and ordered[j] < cell.head:
            j += 1
        ordered.insert(j, cell.head)
        cell = cell.tail
    return ordered[i]
