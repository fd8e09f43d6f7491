"""---
algorithm: count_runs
structure: linked_list
method: compares with the value before
time: O(n)
space: O(1)
call: runs(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def runs(head):
    count = 0
    before = None
    while head is not None:
        if before is None or head.data != before:
            count += 1
        before = head.data
        head = head.next
    return count
