"""---
algorithm: delete_last_match
structure: linked_list
method: asks whether it comes again
time: O(n^2)
space: O(n)
call: drop_last(list(xs), k) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def contains(cell, k):
    return cell is not None and (cell.head == k or contains(cell.tail, k))


def drop_last(cell, k):
    if cell is None:
        return None
    if cell.head == k and not contains(cell.tail, k):
        return cell.tail
    cell.tail = drop_last(cell.tail, k)
    return cell
