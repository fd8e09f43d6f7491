"""---
algorithm: take_first
structure: linked_list
method: cuts behind the k-th
time: O(1)
space: O(1)
call: take(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def take(head, k):
    dummy = ListNode(0, head)
    node = dummy
    while k > 0 and node.next:
        node = node.next
        k -= 1
    node.next = None
    return dummy.next
