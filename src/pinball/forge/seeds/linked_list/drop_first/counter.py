"""---
algorithm: drop_first
structure: linked_list
method: values with a place from k on
time: O(n)
space: O(n)
call: after(list(xs), k) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def after(head, k):
    out = []
    i = 0
    while head:
        if i >= k:
            out.append(head.val)
        i += 1
        head = head.next
    return out
