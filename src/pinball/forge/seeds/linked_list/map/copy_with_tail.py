"""---
algorithm: map
structure: linked_list
method: a copy, built at its end
time: O(n)
space: O(n)
call: map_double(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def twice(x):
    return x + x


def map_double(head):
    if head is None:
        return None
    result = Node(twice(head.value))
    last = result
    head = head.next
    while head is not None:
        last.next = Node(twice(head.value))
        last = last.next
        head = head.next
    return result
