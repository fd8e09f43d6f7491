"""---
algorithm: filter_less
structure: linked_list
method: deletes with the node in front
time: O(n)
space: O(1)
call: remove_others(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def remove_others(head, k):
    prev = None
    cur = head
    while cur is not None:
        x = cur.data
        if k > x:
            prev = cur
        elif prev is None:
            head = cur.next
        else:
            prev.next = cur.next
        cur = cur.next
    return head
