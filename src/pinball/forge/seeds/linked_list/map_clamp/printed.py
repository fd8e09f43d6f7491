"""---
algorithm: map_clamp
structure: linked_list
method: prints each new value
time: O(n)
space: O(1)
call: show(list(xs), lo, hi) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def show(node, lo, hi):
    while node is not None:
        x = node.data
        print(max(lo, min(x, hi)), end=" -> ")
        node = node.next
    print()
