"""---
algorithm: kth_smallest
structure: linked_list
method: an array sorted
time: O(n log n)
space: O(n)
call: kth(list(xs), i) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def kth(head, k):
    vals = []
    while head:
        vals.append(head.data)
        head = head.next
    return sorted(vals)[k]
