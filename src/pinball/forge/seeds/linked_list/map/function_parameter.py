"""---
algorithm: map
structure: linked_list
method: a general map that gets a function
time: O(n)
space: O(1)
call: doubled(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def transform(head, func):
    node = head
    while node is not None:
        node.value = func(node.value)
        node = node.next
    return head


def doubled(head):
    return transform(head, lambda v: v * 2)
