"""---
algorithm: sort_descending
structure: linked_list
method: an array sorted and put in front one by one
time: O(n log n)
space: O(n)
call: order(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def order(head):
    vals = []
    while head:
        vals.append(head.val)
        head = head.next
    result = None
    for v in sorted(vals):
        result = ListNode(v, result)
    return result
