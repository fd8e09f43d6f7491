"""---
algorithm: map_halve
structure: linked_list
method: prints each new value
time: O(n)
space: O(1)
call: show(list(xs)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def show(node):
    while node is not None:
        x = node.data
        print(x // 2, end=" -> ")
        node = node.next
    print()
