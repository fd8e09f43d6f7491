"""---
algorithm: maximum
structure: linked_list
method: the largest so far
time: O(n)
space: O(1)
call: maximum(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def maximum(head):
    best = head.data
    cur = head.next
    while cur is not None:
        if cur.data > best:
            best = cur.data
        cur = cur.next
    return best
