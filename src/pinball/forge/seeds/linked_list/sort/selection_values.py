"""---
algorithm: sort
structure: linked_list
method: selection sort of values
time: O(n^2)
space: O(1)
call: selection(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def selection(head):
    start = head
    while start is not None:
        smallest = start
        node = start.next
        while node is not None:
            if node.data < smallest.data:
                smallest = node
            node = node.next
        t = start.data
        start.data = smallest.data
        smallest.data = t
        start = start.next
