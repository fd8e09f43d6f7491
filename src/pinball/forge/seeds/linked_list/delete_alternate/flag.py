"""---
algorithm: delete_alternate
structure: linked_list
method: a flag that turns
time: O(n)
space: O(n)
call: every_other(list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def every_other(head):
    out = []
    keep = True
    while head:
        if keep:
            out.append(head.val)
        keep = not keep
        head = head.next
    return out
