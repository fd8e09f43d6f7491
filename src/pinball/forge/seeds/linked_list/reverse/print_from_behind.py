"""---
algorithm: reverse
structure: linked_list
method: prints the last element first by recursion
time: O(n)
space: O(n)
call: print_reverse(list(xs)) -> stdout
---"""


class Node:
    def __init__(self, data, next=None):
        self.data = data
        self.next = next


def print_reverse(node):
    if node is None:
        return
    print_reverse(node.next)
    print(node.data, end=" ")
