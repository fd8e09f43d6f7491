"""---
algorithm: search_last
structure: linked_list
method: an array from behind
time: O(n)
space: O(n)
call: ultimo(list(xs), k) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def ultimo(head, k):
    vals = []
    while head:
        vals.append(head.val)
        head = head.next
    i = len(vals) - 1
    while i >= 0 and vals[i] != k:
        i -= 1
    return i
