"""---
algorithm: count_above
structure: linked_list
method: counts in an array
time: O(n)
space: O(n)
call: larger(list(xs), k) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def larger(node, k):
    values = []
    while node is not None:
        values.append(node.val)
        node = node.next
    return sum(1 for v in values if v > k)
