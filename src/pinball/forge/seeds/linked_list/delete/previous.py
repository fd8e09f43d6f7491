"""---
algorithm: delete
structure: linked_list
method: the node before is kept in mind
time: O(n)
space: O(1)
call: remove(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def remove(head, key):
    current = head
    previous = None
    while current is not None and current.value != key:
        previous = current
        current = current.next
    if current is None:
        return head
    if previous is None:
        return current.next
    previous.next = current.next
    return head
