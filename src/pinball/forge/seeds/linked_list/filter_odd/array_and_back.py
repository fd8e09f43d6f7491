"""---
algorithm: filter_odd
structure: linked_list
method: values in an array, then a list again
time: O(n)
space: O(n)
call: rebuild(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def rebuild(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    kept = [x for x in values if x & 1 == 1]
    result = None
    while kept:
        result = ListNode(kept.pop(), result)
    return result
