"""---
algorithm: swap_pairs
structure: linked_list
method: two nodes, the rest by recursion
time: O(n)
space: O(n)
call: swapPairs(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def swapPairs(head):
    if head is None or head.next is None:
        return head
    second = head.next
    head.next = swapPairs(second.next)
    second.next = head
    return second
