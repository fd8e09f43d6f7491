"""---
algorithm: kth_from_end
structure: linked_list
method: two nodes k apart
time: O(n)
space: O(1)
call: from_end(list(xs), i) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def from_end(head, k):
    ahead = head
    for _ in range(k):
        ahead = ahead.next
    behind = head
    while ahead.next:
        ahead = ahead.next
        behind = behind.next
    return behind.data
