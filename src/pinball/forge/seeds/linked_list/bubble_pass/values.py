"""---
algorithm: bubble_pass
structure: linked_list
method: exchanges values on one walk
time: O(n)
space: O(1)
call: one_pass(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def one_pass(head):
    cur = head
    while cur and cur.next:
        if cur.data > cur.next.data:
            temp = cur.data
            cur.data = cur.next.data
            cur.next.data = temp
        cur = cur.next
