"""---
algorithm: last_to_front
structure: linked_list
method: relinks the last
time: O(n)
space: O(1)
call: move_last(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def move_last(head):
    if head is None or head.next is None:
        return head
    before = None
    last = head
    while last.next:
        before = last
        last = last.next
    before.next = None
    last.next = head
    return last
