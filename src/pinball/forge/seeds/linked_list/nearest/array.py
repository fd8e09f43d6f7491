"""---
algorithm: nearest
structure: linked_list
method: distances in an array
time: O(n)
space: O(n)
call: near(list(xs), k) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def near(head, k):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    gaps = [abs(v - k) for v in values]
    return values[gaps.index(min(gaps))]
