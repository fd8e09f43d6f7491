"""---
algorithm: reverse_groups
structure: linked_list
method: a stack that is emptied when k are on it
time: O(n)
space: O(n)
call: regroup(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def regroup(head, k):
    dummy = ListNode(0)
    tail = dummy
    stack = []
    while head or stack:
        if head:
            stack.append(head)
            head = head.next
        if len(stack) == k or head is None:
            while stack:
                tail.next = stack.pop()
                tail = tail.next
    tail.next = None
    return dummy.next
