"""---
algorithm: set_at
structure: linked_list
method: a counter over the whole list
time: O(n)
space: O(1)
call: update(list(xs), k, i) -> list(xs)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def update(head, val, pos):
    count = 0
    while head:
        if count == pos:
            head.val = val
            break
        count += 1
        head = head.next
