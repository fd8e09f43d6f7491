"""---
algorithm: filter
structure: linked_list
method: a general filter that gets a test
time: O(n)
space: O(n)
call: greater_than(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def select(head, test):
    first = None
    last = None
    node = head
    while node is not None:
        if test(node.value):
            made = Node(node.value)
            if last is None:
                first = made
            else:
                last.next = made
            last = made
        node = node.next
    return first


def greater_than(head, k):
    return select(head, lambda value: value > k)
