"""---
algorithm: length
structure: linked_list
method: a loop
time: O(n)
space: O(1)
call: length(list(xs)) -> return
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def length(node):
    count = 0
    while node:
        count += 1
        node = node.next
    return count
