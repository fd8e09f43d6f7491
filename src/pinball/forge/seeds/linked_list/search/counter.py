"""---
algorithm: search
structure: linked_list
method: a loop with a counter
time: O(n)
space: O(1)
call: index_of(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data, next=None):
        self.data = data
        self.next = next


def index_of(head, wanted):
    place = 0
    node = head
    while node is not None:
        if node.data == wanted:
            return place
        place += 1
        node = node.next
    return -1
