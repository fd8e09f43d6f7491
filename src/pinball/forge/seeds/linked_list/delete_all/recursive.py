"""---
algorithm: delete_all
structure: linked_list
method: recursion that keeps nodes
time: O(n)
space: O(n)
call: remove_all(list(xs), k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def remove_all(cell, k):
    if cell is None:
        return None
    cell.tail = remove_all(cell.tail, k)
    return cell.tail if cell.head == k else cell
