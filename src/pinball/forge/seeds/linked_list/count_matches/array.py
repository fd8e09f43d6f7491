"""---
algorithm: count_matches
structure: linked_list
method: the library counts
time: O(n)
space: O(n)
call: frequency(list(xs), k) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def frequency(head, k):
    vals = []
    while head:
        vals.append(head.val)
        head = head.next
    return vals.count(k)
