"""---
algorithm: running_sum
structure: linked_list
method: adds the value before
time: O(n)
space: O(1)
call: accumulate(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def accumulate(head):
    total = 0
    while head:
        total += head.data
        head.data = total
        head = head.next
