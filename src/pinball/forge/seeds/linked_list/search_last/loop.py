"""---
algorithm: search_last
structure: linked_list
method: the latest place found
time: O(n)
space: O(1)
call: last_index(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def last_index(head, k):
    found = -1
    i = 0
    while head:
        if head.data == k:
            found = i
        i += 1
        head = head.next
    return found
