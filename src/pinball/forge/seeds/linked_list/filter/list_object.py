"""---
algorithm: filter
structure: linked_list
method: a list object that loses nodes
time: O(n)
space: O(1)
call: run(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data=0, next=None):
        self.data = data
        self.next = next


class LinkedList:
    def __init__(self, head=None):
        self.head = head


def remove_small(lst, limit):
    while lst.head is not None and lst.head.data <= limit:
        lst.head = lst.head.next
    if lst.head is None:
        return
    current = lst.head
    while current.next is not None:
        if current.next.data <= limit:
            current.next = current.next.next
        else:
            current = current.next


def run(head, limit):
    lst = LinkedList(head)
    remove_small(lst, limit)
    return lst.head
