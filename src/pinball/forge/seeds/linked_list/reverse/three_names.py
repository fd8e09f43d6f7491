"""---
algorithm: reverse
structure: linked_list
method: three references walk along
time: O(n)
space: O(1)
call: reverse(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    previous = None
    current = head
    while current is not None:
        following = current.next
        current.next = previous
        previous = current
        current = following
    return previous
