"""---
algorithm: filter
structure: linked_list
method: skips a run of small ones at once
time: O(n)
space: O(1)
call: filter_list(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def next_above(node, k):
    while node and node.val <= k:
        node = node.next
    return node


def filter_list(head, k):
    head = next_above(head, k)
    node = head
    while node:
        node.next = next_above(node.next, k)
        node = node.next
    return head
