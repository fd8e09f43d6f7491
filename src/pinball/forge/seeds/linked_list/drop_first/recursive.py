"""---
algorithm: drop_first
structure: linked_list
method: recursion that counts down
time: O(1)
space: O(1)
call: skip(list(xs), k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def skip(cell, n):
    if n == 0 or cell is None:
        return cell
    return skip(cell.tail, n - 1)
