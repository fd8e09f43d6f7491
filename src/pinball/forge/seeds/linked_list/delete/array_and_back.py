"""---
algorithm: delete
structure: linked_list
method: the values in an array, one removed, a list again
time: O(n)
space: O(n)
call: drop(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def drop(head, k):
    vals = []
    while head:
        vals.append(head.val)
        head = head.next
    if k in vals:
        vals.remove(k)
    new_head = None
    for v in vals[::-1]:
        new_head = ListNode(v, new_head)
    return new_head
