"""---
algorithm: kth_smallest
structure: linked_list
method: counts smaller ones for each
time: O(n^2)
space: O(1)
call: select(list(xs), i) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def select(head, k):
    node = head
    while node:
        less = 0
        same = 0
        other = head
        while other:
            if other.val < node.val:
                less += 1
            elif other.val == node.val:
                same += 1
            other = other.next
        if less <= k < less + same:
            return node.val
        node = node.next
    return -1
