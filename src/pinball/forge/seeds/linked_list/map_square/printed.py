"""---
algorithm: map_square
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
        print(x * x, end=" -> ")
        node = node.next
    print()
