"""---
algorithm: map_increment
structure: linked_list
method: prints each new value
time: O(n)
space: O(1)
call: show(list(xs), k) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def show(node, k):
    while node is not None:
        x = node.data
        print(x + k, end=" -> ")
        node = node.next
    print()
