"""---
algorithm: map
structure: linked_list
method: a list object, in place
time: O(n)
space: O(1)
call: process(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data=0, next=None):
        self.data = data
        self.next = next


class LinkedList:
    def __init__(self, head=None):
        self.head = head


def scale(linked, factor):
    current = linked.head
    while current:
        current.data *= factor
        current = current.next


def process(head):
    linked = LinkedList(head)
    scale(linked, 2)
    return linked.head
