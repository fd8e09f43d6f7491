"""---
algorithm: reverse
structure: linked_list
method: the node behind the first is moved to the front
time: O(n)
space: O(1)
call: rev(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def rev(head):
    if head is None:
        return None
    first = head
    while first.next is not None:
        moved = first.next
        first.next = moved.next
        moved.next = head
        head = moved
    return head
