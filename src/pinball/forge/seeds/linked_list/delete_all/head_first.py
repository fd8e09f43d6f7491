"""---
algorithm: delete_all
structure: linked_list
method: first at the head, then behind
time: O(n)
space: O(1)
call: delete_every(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def delete_every(head, key):
    while head is not None and head.data == key:
        head = head.next
    prev = head
    while prev is not None and prev.next is not None:
        if prev.next.data == key:
            prev.next = prev.next.next
        else:
            prev = prev.next
    return head
