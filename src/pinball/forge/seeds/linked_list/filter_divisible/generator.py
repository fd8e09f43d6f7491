"""---
algorithm: filter_divisible
structure: linked_list
method: a generator over the nodes
time: O(n)
space: O(1)
call: values(list(xs), k) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def values(node, k):
    while node is not None:
        x = node.val
        if x % k == 0:
            yield x
        node = node.next
