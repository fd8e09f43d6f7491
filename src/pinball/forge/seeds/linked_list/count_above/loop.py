"""---
algorithm: count_above
structure: linked_list
method: a loop that counts
time: O(n)
space: O(1)
call: count_above(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def count_above(head, k):
    total = 0
    while head:
        if head.data > k:
            total += 1
        head = head.next
    return total
