"""---
algorithm: remove_duplicates
structure: linked_list
method: recursion that drops equal ones
time: O(n)
space: O(n)
call: distinct(list(xs)) -> list(return)
---"""


class Cell:
    def __init__(self, head, tail=None):
        self.head = head
        self.tail = tail


def distinct(cell):
    if cell is None or cell.tail is None:
        return cell
    cell.tail = distinct(cell.tail)
    if cell.head == cell.tail.head:
        return cell.tail
    return cell
