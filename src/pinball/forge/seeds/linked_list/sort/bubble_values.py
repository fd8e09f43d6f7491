"""---
algorithm: sort
structure: linked_list
method: bubble sort of values
time: O(n^2)
space: O(1)
call: bubble_sort(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def bubble_sort(head):
    swapped = True
    while swapped:
        swapped = False
        cur = head
        while cur and cur.next:
            if cur.data > cur.next.data:
                cur.data, cur.next.data = cur.next.data, cur.data
                swapped = True
            cur = cur.next
