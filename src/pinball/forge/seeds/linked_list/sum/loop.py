"""---
algorithm: sum
structure: linked_list
method: a running sum
time: O(n)
space: O(1)
call: total(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def total(head):
    s = 0
    cur = head
    while cur is not None:
        s = s + cur.data
        cur = cur.next
    return s
