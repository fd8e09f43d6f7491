"""---
algorithm: sort_descending
structure: linked_list
method: bubble sort of values
time: O(n^2)
space: O(1)
call: desc(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def desc(head):
    i = head
    while i:
        j = i.next
        while j:
            if j.data > i.data:
                i.data, j.data = j.data, i.data
            j = j.next
        i = i.next
