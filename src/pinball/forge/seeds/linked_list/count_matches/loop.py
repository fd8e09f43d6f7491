"""---
algorithm: count_matches
structure: linked_list
method: a loop that counts
time: O(n)
space: O(1)
call: count(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def count(head, search_for):
    current = head
    count = 0
    while current is not None:
        if current.data == search_for:
            count += 1
        current = current.next
    return count
