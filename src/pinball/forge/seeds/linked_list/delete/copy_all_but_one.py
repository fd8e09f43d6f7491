"""---
algorithm: delete
structure: linked_list
method: a new list with a flag
time: O(n)
space: O(n)
call: copy_without(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, val, next=None):
        self.val = val
        self.next = next


def copy_without(head, k):
    dummy = Node(0)
    tail = dummy
    removed = False
    while head is not None:
        if head.val == k and not removed:
            removed = True
        else:
            tail.next = Node(head.val)
            tail = tail.next
        head = head.next
    return dummy.next
