"""---
algorithm: swap_ends
structure: linked_list
method: exchanges two values
time: O(n)
space: O(1)
call: swap_ends(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def swap_ends(head):
    if head is None:
        return None
    last = head
    while last.next is not None:
        last = last.next
    head.data, last.data = last.data, head.data
    return head
