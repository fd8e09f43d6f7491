"""---
algorithm: reverse
structure: linked_list
method: a list object whose head is changed
time: O(n)
space: O(1)
call: reversed_head(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data=0, next=None):
        self.data = data
        self.next = next


class LinkedList:
    def __init__(self, head=None):
        self.head = head


def reverse(lst):
    prev = None
    curr = lst.head
    while curr is not None:
        nxt = curr.next
        curr.next = prev
        prev = curr
        curr = nxt
    lst.head = prev


def reversed_head(head):
    lst = LinkedList(head)
    reverse(lst)
    return lst.head
