"""---
algorithm: insert_at
structure: linked_list
method: recursion that counts down
time: O(n)
space: O(n)
call: put(list(xs), i, k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def put(cell, n, value):
    if n == 0:
        return Cell(value, cell)
    cell.tail = put(cell.tail, n - 1, value)
    return cell
