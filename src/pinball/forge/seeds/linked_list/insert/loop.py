"""---
algorithm: insert
structure: linked_list
method: walks to the place, the head apart
time: O(n)
space: O(1)
call: sorted_insert(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def sorted_insert(head, data):
    new = Node(data)
    if head is None or head.data >= data:
        new.next = head
        return new
    cur = head
    while cur.next is not None and cur.next.data < data:
        cur = cur.next
    new.next = cur.next
    cur.next = new
    return head
