"""---
algorithm: min_to_front
structure: linked_list
method: relinks the smallest
time: O(n)
space: O(1)
call: bring(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def bring(head):
    if not head:
        return None
    dummy = ListNode(0, head)
    best = dummy
    node = dummy
    while node.next:
        if node.next.val < best.next.val:
            best = node
        node = node.next
    least = best.next
    best.next = least.next
    least.next = dummy.next
    return least
