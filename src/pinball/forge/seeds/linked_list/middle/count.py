"""---
algorithm: middle
structure: linked_list
method: counts and walks again
time: O(n)
space: O(1)
call: find_middle(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def find_middle(head):
    count = 0
    node = head
    while node is not None:
        count += 1
        node = node.next
    node = head
    for _ in range(count // 2):
        node = node.next
    return node.data
