"""---
algorithm: odd_even
structure: linked_list
method: values in an array, taken in steps of two
time: O(n)
space: O(n)
call: separate(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def separate(head):
    vals = []
    while head:
        vals.append(head.data)
        head = head.next
    out = []
    for i in range(0, len(vals), 2):
        out.append(vals[i])
    for i in range(1, len(vals), 2):
        out.append(vals[i])
    return out
