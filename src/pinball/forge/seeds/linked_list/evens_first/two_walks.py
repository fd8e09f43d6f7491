"""---
algorithm: evens_first
structure: linked_list
method: two walks that print
time: O(n)
space: O(1)
call: show(list(xs)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def show_parity(node, parity):
    while node:
        if node.data % 2 == parity:
            print(node.data, end=" ")
        node = node.next


def show(head):
    show_parity(head, 0)
    show_parity(head, 1)
