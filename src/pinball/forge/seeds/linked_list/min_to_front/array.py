"""---
algorithm: min_to_front
structure: linked_list
method: an array
time: O(n)
space: O(n)
call: min_first(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def min_first(head):
    vals = []
    while head is not None:
        vals.append(head.data)
        head = head.next
    if vals:
        least = min(vals)
        vals.remove(least)
        vals.insert(0, least)
    return vals
