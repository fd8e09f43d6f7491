"""---
algorithm: nth
structure: linked_list
method: recursion that counts down
time: O(n)
space: O(n)
call: nth(list(xs), i) -> return
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def nth(cell, n):
    if n == 0:
        return cell.head
    return nth(cell.tail, n - 1)
