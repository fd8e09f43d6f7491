"""---
algorithm: delete_at
structure: linked_list
method: recursion that counts down
time: O(n)
space: O(n)
call: without_nth(list(xs), i) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def without_nth(cell, n):
    if n == 0:
        return cell.tail
    cell.tail = without_nth(cell.tail, n - 1)
    return cell
