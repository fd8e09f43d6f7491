"""---
algorithm: sum_of_squares
structure: linked_list
method: a loop
time: O(n)
space: O(1)
call: squares(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def squares(head):
    s = 0
    while head is not None:
        s += head.data * head.data
        head = head.next
    return s
