"""---
algorithm: rotate
structure: linked_list
method: an array turned, a list again
time: O(n)
space: O(n)
call: turn(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def turn(head, k):
    items = []
    while head is not None:
        items.append(head.data)
        head = head.next
    if not items:
        return items
    k = k % len(items)
    return items[k:] + items[:k]
