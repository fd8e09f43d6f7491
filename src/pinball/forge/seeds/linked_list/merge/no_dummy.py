"""---
algorithm: merge
structure: linked_list
method: the first node chosen apart
time: O(n)
space: O(1)
call: merge_lists(list(xs), list(ys)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def merge_lists(a, b):
    if not a:
        return b
    if not b:
        return a
    if a.data <= b.data:
        head = a
        a = a.next
    else:
        head = b
        b = b.next
    last = head
    while a and b:
        if a.data <= b.data:
            last.next = a
            a = a.next
        else:
            last.next = b
            b = b.next
        last = last.next
    last.next = a if a else b
    return head
